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

# Uppgifterna i en ny fil.

new-how = Bara `title` är obligatoriskt. Ett fält tas i bruk när `#` och mellanslaget framför det tas bort och värdet ändras. Rader som inte behövs kan tas bort.
new-languages = Texter som inte finns i översättningens egen fil anges på alla språk:
new-choices = Orden: { $words }.
new-facts = Fakta
new-beside = Annat på sidan
new-showing = När och var sidan visas
new-title-programme = Programmets namn
new-title-goal = Målets namn
new-title-project = Projektets namn
new-title-funder = Fondens namn
new-title-organisation = Organisationens namn
new-title-report = Publikationens namn
new-title-chapter = Kapitlets rubrik
new-title-series = Publikationsseriens namn
new-title-news = Nyhetens rubrik
new-title-page = Sidans rubrik

# Texten i en ny fil.

new-body-programme = Skriv texten här. Berätta först vad programmet förändrar. Mellanrubriker att välja bland:

    ## Vad programmet siktar på
    ## Varför programmet behövs
    ## Hur programmet genomförs
    ## Hur resultaten följs upp

    En länk till en annan sida: [Sidans namn](../projects/filens-namn.md)
new-body-goal = Skriv texten här. Mellanrubriker att välja bland:

    ## Vad som förändras
    ## Hur förändringen märks
    ## Hur målet mäts

    En länk till en annan sida: [Sidans namn](../projects/filens-namn.md)
new-body-project = Skriv texten här. Berätta först vad projektet förändrar och för vem. Mellanrubriker att välja bland:

    ## Vad som görs i projektet
    ## Vem som har nytta av projektet
    ## Vad som har åstadkommits
    ## Hur arbetet fortsätter

    En länk till en annan sida: [Sidans namn](../goals/filens-namn.md)
new-body-funder = Skriv texten här: vad som finansieras ur fonden och hur finansieringen söks. Projekten och beloppen kommer till sidan av sig själva.
new-body-organisation = Skriv texten här: vad organisationen gör. Dess projekt, program och publikationer kommer till sidan av sig själva.
new-body-report = Skriv texten här: själva publikationen eller, om den finns som fil på annat håll, vad den handlar om. Mellanrubriker att välja bland:

    ## Vad publikationen handlar om
    ## De viktigaste resultaten
    ## Rekommendationer
new-body-chapter = Skriv kapitlet här. Mellanrubrikerna i kapitlet börjar med `##`.
new-body-series = Skriv texten här: vad publikationerna har gemensamt och för vem de är avsedda. Publikationerna kommer till sidan av sig själva.
new-body-news = Skriv nyheten här: först vad som hände, var och när, sedan varför det är viktigt.

    En länk till en annan sida: [Sidans namn](../projects/filens-namn.md)
new-body-page = Skriv texten här. Mellanrubrikerna börjar med `##`.

    En länk till en annan sida: [Sidans namn](filens-namn.md)

# En ny översättning.

translation-how = Texten som ska översättas står som kommentar ovanför platsen för översättningen. Fakta finns bara i den primära filen.
translation-slug = Den sista delen av sidans adress på det här språket.
translation-reviewed = Dagen då översättningen senast konstaterades motsvara den primära texten.
translation-body = Skriv översättningen av varje stycke under det och ta bort kommentaren.

# Vad `julki new` säger.

new-wrote = Filen `{ $path }` skapades.
new-next = Sedan: öppna filen, skriv och spara. `julki serve --open` visar sidan medan den växer fram.
new-next-draft = Sedan: öppna filen, skriv och spara. Den är ett utkast: `julki serve --open` visar den, och den kommer med på webbplatsen när du tar bort raden `draft: true`.
new-kind-unknown = det finns inget slag `{ $kind }`; { $hint }
new-kinds = välj bland { $known }
new-did-you-mean = menade du `{ $suggestion }`?
new-id-wrong = `{ $id }` duger inte som namn på en ny fil, som har små bokstäver, siffror och bindestreck; använd `{ $suggestion }`
new-id-hopeless = `{ $id }` duger inte som namn på en ny fil, som har små bokstäver, siffror och bindestreck, till exempel `{ $example }`
new-id-taken = `{ $path }` har redan id:t `{ $id }`; välj ett annat
new-id-chapter = ett kapitel anges tillsammans med sin publikation, till exempel `julki new chapter handbok/02-resultat`
new-no-report = det finns ingen publikation i kapitel som heter `{ $report }`; en sådan påbörjas med `julki new report { $report }/index`
new-report-is-chapters = `{ $folder }` är en publikation i kapitel; skriv `julki new chapter { $id }`
new-exists = filen `{ $path }` finns redan, och ingenting skrivs över
new-option = `{ $option }` passar inte slaget `{ $kind }`; det som passar är { $known }
new-option-translation = `{ $option }` är ett faktum, och i en översättning finns bara ord; det som passar är { $known }
new-once = slaget `{ $kind }` har bara ett `{ $option }`
new-reference = `{ $option }`: det finns inget id `{ $id }` av slaget `{ $kinds }`; { $hint }
new-reference-none = det finns inget ännu
new-reference-known = välj bland { $known }
new-word = `{ $option }`: `{ $value }` är inget av orden; { $hint }
new-words = välj bland { $known }
new-date = `{ $option }`: `{ $value }` är inget datum; skriv `2026`, `2026-03` eller `2026-03-15`
new-empty = `{ $option }` behöver ord
new-order = `{ $start }` är senare än `{ $end }`
new-language = det går inte att översätta till `{ $language }`; { $hint }
new-language-none = webbplatsen har ett enda språk, `{ $primary }`; andra läggs till under `languages` i `site.yaml`
new-languages-known = välj bland { $known }; det primära språket är `{ $primary }`
new-language-two = id:t anger språket `{ $one }` och `--translation` språket `{ $other }`
new-no-original = det finns inget id `{ $id }` av slaget `{ $kind }` att översätta; { $hint }

# Vad redigerarens mallar heter.

snippet-programme = Ett program
snippet-goal = Ett mål för ett program
snippet-project = Ett projekt
snippet-funder = En fond
snippet-organisation = En organisation
snippet-report = En publikation
snippet-chapter = Ett kapitel i en publikation
snippet-series = En publikationsserie
snippet-news = En nyhet
snippet-page = En vanlig sida
snippet-link-programme = En länk till ett program
snippet-link-goal = En länk till ett mål
snippet-link-project = En länk till ett projekt
snippet-link-funder = En länk till en finansiär
snippet-link-organisation = En länk till en organisation
snippet-link-report = En länk till en publikation
snippet-link-series = En länk till en publikationsserie
snippet-link-news = En länk till en nyhet
snippet-link-page = En länk till en sida
snippet-funding = En finansieringsandel
snippet-partners = En partner
snippet-contacts = En kontaktuppgift
snippet-milestones = Något som har hänt eller ska hända
snippet-figures = En siffra som säger något
snippet-sources = En källa

# Vad `julki schema --install` säger.

install-wrote = Skrev { $files }.
install-kept = Lämnades som de var: { $files }.
install-unchanged = Ingenting har ändrats sedan förra gången.
install-settings = För att redigeraren ska hjälpa till i `site.yaml` behöver `.vscode/settings.json` raden { $line } under `yaml.schemas`.
