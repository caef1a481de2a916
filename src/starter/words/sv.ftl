# Vad `julki init` säger.

init-made = Webbplatsen finns i mappen `{ $folder }`: { $count } filer, på { $languages }.
init-kept = Lämnades som de var: { $files }.
init-kept-gitignore = Lämnades som den var: `.gitignore`. Den ska innehålla raderna `/output/` och `/.julki/`.
init-next = Så här fortsätter du:
init-serve = se webbplatsen i webbläsaren; den uppdateras när du sparar
init-new = börja på ett eget projekt
init-check = kontrollera om något är fel
init-readme = Resten står i `README.md`.
init-and = och
init-not-empty = mappen `{ $folder }` är inte tom, utan innehåller { $files }; välj en tom mapp eller en som inte finns ännu, så att inget av ert eget blandas med exemplet
init-more = och annat
init-file = `{ $folder }` är en fil och ingen mapp
init-language = det finns inget exempel på `{ $language }`; välj ett eller flera av språken { $known }, till exempel `--languages { $known }`
init-language-twice = `{ $language }` nämns två gånger i `--languages`
init-title = en titel behöver ord
language-fi = finska
language-sv = svenska
language-en = engelska
not-written = filen `{ $path }` kunde inte skrivas: { $said }
not-read = filen `{ $path }` kunde inte läsas: { $said }
