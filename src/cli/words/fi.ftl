# Mitä komennot sanovat, suomeksi. Tiedosto seuraa viereistä `en.ftl`-tiedostoa.

## Ajon loppu

summary =
    { $errors ->
        [0] { $warnings ->
            [0] ei ongelmia
            [one] 1 varoitus
           *[other] { NUMBER($warnings) } varoitusta
        }
        [one] { $warnings ->
            [0] 1 virhe
            [one] 1 virhe ja 1 varoitus
           *[other] 1 virhe ja { NUMBER($warnings) } varoitusta
        }
       *[other] { $warnings ->
            [0] { NUMBER($errors) } virhettä
            [one] { NUMBER($errors) } virhettä ja 1 varoitus
           *[other] { NUMBER($errors) } virhettä ja { NUMBER($warnings) } varoitusta
        }
    }

built =
    { $pages ->
        [one] Rakennettiin 1 sivu, aikaa kului { NUMBER($seconds) } s: { $found }; { $files }
       *[other] Rakennettiin { NUMBER($pages) } sivua, aikaa kului { NUMBER($seconds) } s: { $found }; { $files }
    }
checked =
    { $pages ->
        [one] Tarkistettiin 1 sivu, aikaa kului { NUMBER($seconds) } s: { $found }
       *[other] Tarkistettiin { NUMBER($pages) } sivua, aikaa kului { NUMBER($seconds) } s: { $found }
    }
files =
    { $written ->
        [one] kirjoitettiin 1 tiedosto
       *[other] kirjoitettiin { NUMBER($written) } tiedostoa
    }, ennallaan { NUMBER($unchanged) }, poistettiin { NUMBER($removed) }
not-published = julkaistu sivusto on ennallaan
strict-stopped = valitsimen --strict vuoksi varoituskin on virhe

## Sivujen taulukko

table-head = sivuja
sort-home = etusivu
sort-list = luettelo
sort-redirect = uudelleenohjaus
sort-programme = ohjelma
sort-goal = tavoite
sort-project = hanke
sort-funder = rahoittaja
sort-organisation = organisaatio
sort-report = julkaisu
sort-chapter = luku
sort-series = julkaisusarja
sort-news = uutinen
sort-page = sivu

## Mikä estää komentoa alkamasta

usage-error = virhe: { $said }
usage-hint = Lisätietoja antaa '--help'.
no-folder = kansiota `{ $path }` ei ole
no-site = kansiossa `{ $path }` ei ole tiedostoa `site.yaml`, joten se ei ole sivuston kansio
no-address = `{ $url }` ei ole sivuston osoite; kirjoita se kuten `https://example.org/`
output-in-sources = julkaisukansio `{ $path }` on kansiossa `{ $name }`, josta sivusto tehdään
no-epoch = SOURCE_DATE_EPOCH on `{ $value }`, joka ei ole sekuntien määrä vuodesta 1970
no-tongue =
    ilmoituksia ei ole kielellä `{ $tag }`; { GIVEN($suggestion) ->
        [yes] { did-you-mean } Kielet ovat { $known }
       *[no] kielet ovat { $known }
    }
no-code =
    koodia `{ $code }` ei ole; { GIVEN($suggestion) ->
        [yes] { did-you-mean }
       *[no] `julki explain` luettelee ne
    }
no-schema =
    skeemaa `{ $word }` ei ole; { GIVEN($suggestion) ->
        [yes] { did-you-mean }
       *[no] skeemat ovat { $known }
    }

## Koodien luettelo

codes-errors = Virheet: mitään ei julkaista, ennen kuin ne on korjattu
codes-warnings = Varoitukset: sivusto julkaistaan silti, ellei `site.yaml` tai --strict määrää toisin
codes-more = `julki explain KOODI` kertoo yhdestä enemmän.

## Esikatselu päätteessä

serve-welcome = Esikatselu: { $url }   (lopeta: Ctrl+C)
serve-checked = { $url }: { $found } ({ NUMBER($seconds) } s)
serve-open-to-others = varoitus: kaikki verkossa olevat voivat lukea tätä esikatselua, luonnoksia myöten
serve-no-browser = selainta ei voitu avata; avaa itse { $url }
serve-unwatched = varoitus: muutoksia ei havaita, joten käynnistä esikatselu uudelleen nähdäksesi ne: { $said }
serve-taken =
    { GIVEN($free) ->
        [yes] portti { $port } on varattu, ehkä toiselle esikatselulle; portti { $free } on vapaa: julki serve --port { $free }
       *[no] portti { $port } on varattu, samoin seuraavat
    }

## Uusi sivusto

init-made = Sivusto on kansiossa `{ $folder }`: { $count } tiedostoa ({ $languages }).
init-kept = Ennalleen jäivät: { $files }.
init-kept-gitignore = Ennalleen jäi `.gitignore`. Siinä kuuluu olla rivit `/output/` ja `/.julki/`.
init-next = Seuraavaksi:
init-serve = katso sivustoa selaimessa; se päivittyy, kun tallennat
init-new = aloita oma hanke
init-check = tarkista, onko jokin vialla
init-readme = Loput kertoo `README.md`.
init-not-empty = kansio `{ $folder }` ei ole tyhjä, vaan siinä on { $files }; valitse tyhjä kansio tai sellainen, jota ei vielä ole, jotta omat tiedostosi eivät sekoitu esimerkkiin
init-file = `{ $folder }` on tiedosto eikä kansio
init-language = kielellä `{ $language }` ei ole esimerkkiä; valitse yksi tai useampi kielistä { $known }, esimerkiksi `--languages { $known }`
init-language-twice = `{ $language }` on kahdesti kohdassa `--languages`
init-title = nimessä on oltava sanoja

## Uusi tiedosto

choose-from = valitse näistä: { $known }
not-written = tiedostoa `{ $path }` ei voitu kirjoittaa: { $said }
not-read = kohdetta `{ $path }` ei voitu lukea: { $said }
new-wrote = Luotiin tiedosto `{ $path }`.
new-next = Seuraavaksi: avaa tiedosto, kirjoita ja tallenna. `julki serve --open` näyttää sivun sitä mukaa kuin se valmistuu.
new-next-draft = Seuraavaksi: avaa tiedosto, kirjoita ja tallenna. Se on luonnos: `julki serve --open` näyttää sen, ja sivustolle se tulee, kun poistat rivin `draft: true`.
new-kind-unknown = lajia `{ $kind }` ei ole; { $hint }
new-id-wrong = `{ $id }` ei käy uuden tiedoston nimeksi, sillä nimessä on pieniä kirjaimia, numeroita ja yhdysmerkkejä; käytä nimeä `{ $suggestion }`
new-id-hopeless = `{ $id }` ei käy uuden tiedoston nimeksi, sillä nimessä on pieniä kirjaimia, numeroita ja yhdysmerkkejä, esimerkiksi `{ $example }`
new-id-taken = tunnus `{ $id }` on jo tiedostolla `{ $path }`; valitse toinen
new-id-chapter = luku nimetään julkaisunsa kanssa, esimerkiksi `julki new chapter opas/02-tulokset`
new-no-report = lukuihin jaettua julkaisua `{ $report }` ei ole; sellainen aloitetaan komennolla `julki new report { $report }/index`
new-report-is-chapters = `{ $folder }` on lukuihin jaettu julkaisu; kirjoita `julki new chapter { $id }`
new-exists = tiedosto `{ $path }` on jo olemassa, eikä minkään päälle kirjoiteta
new-option = `{ $option }` ei sovi lajiin `{ $kind }`; siihen sopivat { $known }
new-option-translation = `{ $option }` on tosiasia, ja käännöksessä on vain sanoja; siihen sopivat { $known }
new-once = lajissa `{ $kind }` kohtia `{ $option }` on vain yksi
new-reference = `{ $option }`: tunnusta `{ $id }` ei ole lajissa `{ $kinds }`; { $hint }
new-reference-none = lajissa ei ole vielä mitään
new-word = `{ $option }`: `{ $value }` ei ole mikään sanoista; { $hint }
new-date = `{ $option }`: `{ $value }` ei ole päivämäärä; kirjoita `2026`, `2026-03` tai `2026-03-15`
new-empty = kohdassa `{ $option }` on oltava sanoja
new-order = `{ $start }` on myöhemmin kuin `{ $end }`
new-language = kielelle `{ $language }` ei voi kääntää; { $hint }
new-language-none = sivustolla on yksi kieli, `{ $primary }`; muita lisätään kohtaan `languages` tiedostossa `site.yaml`
new-languages-known = valitse näistä: { $known }; ensisijainen kieli on `{ $primary }`
new-language-two = tunnuksessa on kieli `{ $one }` ja kohdassa `--translation` kieli `{ $other }`
new-no-original = tunnusta `{ $id }` ei ole lajissa `{ $kind }`, joten käännettävää ei ole; { $hint }

## Muokkain

install-wrote = Kirjoitettiin { $files }.
install-kept = Ennalleen jäivät { $files }.
install-unchanged = Mikään ei ole muuttunut edellisestä kerrasta.

## Käännösten kattavuus, kuten `julki check --coverage` sen näyttää

coverage-language = Käännökset { named-language.translative }
coverage-translated = käännetty
coverage-summary-only = vain tiivistelmä
coverage-missing = puuttuu
coverage-stale = vanhentunut
coverage-total = yhteensä

coverage-kind =
    { $kind ->
        [programme] ohjelmat
        [goal] tavoitteet
        [project] hankkeet
        [funder] rahoittajat
        [organisation] organisaatiot
        [report] julkaisut
        [chapter] luvut
        [series] julkaisusarjat
        [news] uutiset
       *[page] sivut
    }

coverage-gaps =
    { $count ->
        [0] Mitään ei puutu { named-language.translative }
       *[other] Kirjoitettavaa { named-language.translative }
    }

coverage-gap =
    { $lack ->
        [all] kaikki
        [title] nimi
        [summary] tiivistelmä
        [body] leipäteksti
       *[none] { "" }
    }{ $stale ->
        [yes] { $lack ->
            [none] vertaa alkutekstiin, joka on tarkistettu myöhemmin
           *[other] ; alkuteksti on tarkistettu myöhemmin
        }
       *[no] { "" }
    }

coverage-one-language = Sivustolla on yksi kieli, joten käännettävää ei ole
