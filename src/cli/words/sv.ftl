# Vad kommandona säger, på svenska. Filen följer `en.ftl` bredvid.

## Slutet av en körning

summary =
    { $errors ->
        [0] { $warnings ->
            [0] inga problem
            [one] 1 varning
           *[other] { NUMBER($warnings) } varningar
        }
        [one] { $warnings ->
            [0] 1 fel
            [one] 1 fel och 1 varning
           *[other] 1 fel och { NUMBER($warnings) } varningar
        }
       *[other] { $warnings ->
            [0] { NUMBER($errors) } fel
            [one] { NUMBER($errors) } fel och 1 varning
           *[other] { NUMBER($errors) } fel och { NUMBER($warnings) } varningar
        }
    }

built =
    { $pages ->
        [one] Byggde 1 sida på { NUMBER($seconds) } s: { $found }; { $files }
       *[other] Byggde { NUMBER($pages) } sidor på { NUMBER($seconds) } s: { $found }; { $files }
    }
checked =
    { $pages ->
        [one] Kontrollerade 1 sida på { NUMBER($seconds) } s: { $found }
       *[other] Kontrollerade { NUMBER($pages) } sidor på { NUMBER($seconds) } s: { $found }
    }
files =
    { $written ->
        [one] 1 fil skrevs
       *[other] { NUMBER($written) } filer skrevs
    }, { NUMBER($unchanged) } är oförändrade, { NUMBER($removed) } togs bort
not-published = den publicerade webbplatsen är som den var
strict-stopped = med --strict räknas en varning som ett fel

## Tabellen över sidor

table-head = sidor
sort-home = startsida
sort-list = lista
sort-redirect = omdirigering
sort-programme = program
sort-goal = mål
sort-project = projekt
sort-funder = finansiär
sort-organisation = organisation
sort-report = publikation
sort-chapter = kapitel
sort-series = publikationsserie
sort-news = nyhet
sort-page = sida

## Vad som hindrar ett kommando från att börja

usage-error = fel: { $said }
usage-hint = Mer information ger '--help'.
no-folder = det finns ingen mapp `{ $path }`
no-site = det finns ingen `site.yaml` i `{ $path }`, så det är inte en webbplats mapp
no-address = `{ $url }` är inte en webbplats adress; skriv den som `https://example.org/`
output-in-sources = publiceringsmappen `{ $path }` ligger i `{ $name }`, som webbplatsen görs av
no-epoch = SOURCE_DATE_EPOCH är `{ $value }`, vilket inte är ett antal sekunder sedan 1970
no-tongue =
    det finns inga meddelanden på språket `{ $tag }`; { GIVEN($suggestion) ->
        [yes] { did-you-mean } Språken är { $known }
       *[no] språken är { $known }
    }
no-code =
    det finns ingen kod `{ $code }`; { GIVEN($suggestion) ->
        [yes] { did-you-mean }
       *[no] `julki explain` räknar upp dem
    }
no-schema =
    det finns inget schema för `{ $word }`; { GIVEN($suggestion) ->
        [yes] { did-you-mean }
       *[no] scheman finns för { $known }
    }

## Listan över koder

codes-errors = Fel: ingenting publiceras förrän de har rättats
codes-warnings = Varningar: webbplatsen publiceras ändå, om inte `site.yaml` eller --strict säger annat
codes-more = `julki explain KOD` berättar mer om en av dem.

## Förhandsvisningen i terminalen

serve-welcome = Förhandsvisning: { $url }   (avsluta med Ctrl+C)
serve-checked = { $url }: { $found } ({ NUMBER($seconds) } s)
serve-open-to-others = varning: alla i nätverket kan läsa denna förhandsvisning, även utkasten
serve-no-browser = ingen webbläsare kunde öppnas; öppna { $url } själv
serve-unwatched = varning: ändringar märks inte, så starta om förhandsvisningen för att se dem: { $said }
serve-taken =
    { GIVEN($free) ->
        [yes] port { $port } är upptagen, kanske av en annan förhandsvisning; port { $free } är ledig: julki serve --port { $free }
       *[no] port { $port } är upptagen, och det är de följande också
    }

## En ny webbplats

init-made = Webbplatsen finns i mappen `{ $folder }`: { $count } filer ({ $languages }).
init-kept = Lämnades som de var: { $files }.
init-kept-gitignore = Lämnades som den var: `.gitignore`. Den ska innehålla raderna `/output/` och `/.julki/`.
init-next = Så här fortsätter du:
init-serve = se webbplatsen i webbläsaren; den uppdateras när du sparar
init-new = börja på ett eget projekt
init-check = kontrollera om något är fel
init-readme = Resten står i `README.md`.
init-not-empty = mappen `{ $folder }` är inte tom, utan innehåller { $files }; välj en tom mapp eller en som inte finns ännu, så att inget av ditt eget blandas med exemplet
init-file = `{ $folder }` är en fil och ingen mapp
init-language = det finns inget exempel på `{ $language }`; välj ett eller flera av språken { $known }, till exempel `--languages { $known }`
init-language-twice = `{ $language }` nämns två gånger i `--languages`
init-title = en titel behöver ord

## En ny fil

choose-from = välj bland { $known }
not-written = filen `{ $path }` kunde inte skrivas: { $said }
not-read = `{ $path }` kunde inte läsas: { $said }
new-wrote = Filen `{ $path }` skapades.
new-next = Sedan: öppna filen, skriv och spara. `julki serve --open` visar sidan medan den växer fram.
new-next-draft = Sedan: öppna filen, skriv och spara. Den är ett utkast: `julki serve --open` visar den, och den kommer med på webbplatsen när du tar bort raden `draft: true`.
new-kind-unknown = det finns inget slag `{ $kind }`; { $hint }
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
new-word = `{ $option }`: `{ $value }` är inget av orden; { $hint }
new-date = `{ $option }`: `{ $value }` är inget datum; skriv `2026`, `2026-03` eller `2026-03-15`
new-empty = `{ $option }` behöver ord
new-order = `{ $start }` är senare än `{ $end }`
new-language = det går inte att översätta till `{ $language }`; { $hint }
new-language-none = webbplatsen har ett enda språk, `{ $primary }`; andra läggs till under `languages` i `site.yaml`
new-languages-known = välj bland { $known }; det primära språket är `{ $primary }`
new-language-two = id:t anger språket `{ $one }` och `--translation` språket `{ $other }`
new-no-original = det finns inget id `{ $id }` av slaget `{ $kind }` att översätta; { $hint }

## En redigerare

install-wrote = Skrev { $files }.
install-kept = Lämnades som de var: { $files }.
install-unchanged = Ingenting har ändrats sedan förra gången.

## Översättningarnas täckning, så som `julki check --coverage` visar den

coverage-language = Översättningar till { named-language }
coverage-translated = översatt
coverage-summary-only = bara sammanfattning
coverage-missing = saknas
coverage-stale = föråldrad
coverage-total = totalt

coverage-kind =
    { $kind ->
        [programme] program
        [goal] mål
        [project] projekt
        [funder] finansiärer
        [organisation] organisationer
        [report] publikationer
        [chapter] kapitel
        [series] publikationsserier
        [news] nyheter
       *[page] sidor
    }

coverage-gaps =
    { $count ->
        [0] Inget saknas på { named-language }
       *[other] Att skriva på { named-language }
    }

coverage-gap =
    { $lack ->
        [all] allt
        [title] titeln
        [summary] sammanfattningen
        [body] brödtexten
       *[none] { "" }
    }{ $stale ->
        [yes] { $lack ->
            [none] jämför med originaltexten, som har granskats senare
           *[other] ; originaltexten har granskats senare
        }
       *[no] { "" }
    }

coverage-one-language = Webbplatsen har bara ett språk, så det finns inget att översätta
