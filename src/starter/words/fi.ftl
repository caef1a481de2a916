# Mitä `julki init` sanoo.

init-made = Sivusto on kansiossa `{ $folder }`: { $count } tiedostoa, kielinä { $languages }.
init-kept = Ennalleen jäivät: { $files }.
init-kept-gitignore = Ennalleen jäi `.gitignore`. Siinä kuuluu olla rivit `/output/` ja `/.julki/`.
init-next = Seuraavaksi:
init-serve = katso sivustoa selaimessa; se päivittyy, kun tallennat
init-new = aloita oma hanke
init-check = tarkista, onko jokin vialla
init-readme = Loput kertoo `README.md`.
init-and = ja
init-not-empty = kansio `{ $folder }` ei ole tyhjä, vaan siinä on { $files }; valitse tyhjä kansio tai sellainen, jota ei vielä ole, jotta mitään omaanne ei sekoitu esimerkkiin
init-more = ja muuta
init-file = `{ $folder }` on tiedosto eikä kansio
init-language = kielellä `{ $language }` ei ole esimerkkiä; valitse yksi tai useampi kielistä { $known }, esimerkiksi `--languages { $known }`
init-language-twice = `{ $language }` on kahdesti kohdassa `--languages`
init-title = nimessä on oltava sanoja
language-fi = suomi
language-sv = ruotsi
language-en = englanti
not-written = tiedostoa `{ $path }` ei voitu kirjoittaa: { $said }
not-read = tiedostoa `{ $path }` ei voitu lukea: { $said }
