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
