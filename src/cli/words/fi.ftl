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
