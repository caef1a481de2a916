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

# Uuden tiedoston tiedot.

new-how = Vain `title` on pakollinen. Kentän saa käyttöön, kun poistaa sen edestä merkin `#` ja välilyönnin ja muuttaa arvon. Tarpeettomat rivit voi poistaa.
new-languages = Tekstit, jotka eivät ole käännöksen omassa tiedostossa, annetaan kaikilla kielillä:
new-choices = Sanat: { $words }.
new-facts = Tosiasiat
new-beside = Muuta sivulle
new-showing = Milloin ja missä sivu näkyy
new-title-programme = Ohjelman nimi
new-title-goal = Tavoitteen nimi
new-title-project = Hankkeen nimi
new-title-funder = Rahaston nimi
new-title-organisation = Organisaation nimi
new-title-report = Julkaisun nimi
new-title-chapter = Luvun otsikko
new-title-series = Julkaisusarjan nimi
new-title-news = Uutisen otsikko
new-title-page = Sivun otsikko

# Uuden tiedoston teksti.

new-body-programme = Kirjoita teksti tähän. Kerro ensin, mitä ohjelma muuttaa. Väliotsikoita, joista voi valita:

    ## Mihin ohjelmalla pyritään
    ## Miksi ohjelmaa tarvitaan
    ## Miten ohjelmaa toteutetaan
    ## Miten tuloksia seurataan

    Linkki toiselle sivulle: [Sivun nimi](../projects/tiedoston-nimi.md)
new-body-goal = Kirjoita teksti tähän. Väliotsikoita, joista voi valita:

    ## Mikä muuttuu
    ## Mistä muutoksen huomaa
    ## Miten tavoitetta mitataan

    Linkki toiselle sivulle: [Sivun nimi](../projects/tiedoston-nimi.md)
new-body-project = Kirjoita teksti tähän. Kerro ensin, mitä hanke muuttaa ja kenelle. Väliotsikoita, joista voi valita:

    ## Mitä hankkeessa tehdään
    ## Kuka hankkeesta hyötyy
    ## Mitä on saatu aikaan
    ## Miten työ jatkuu

    Linkki toiselle sivulle: [Sivun nimi](../goals/tiedoston-nimi.md)
new-body-funder = Kirjoita teksti tähän: mitä rahastosta rahoitetaan ja miten rahoitusta haetaan. Hankkeet ja summat tulevat sivulle itsestään.
new-body-organisation = Kirjoita teksti tähän: mitä organisaatio tekee. Sen hankkeet, ohjelmat ja julkaisut tulevat sivulle itsestään.
new-body-report = Kirjoita teksti tähän: itse julkaisu tai, jos se on tiedostona muualla, mistä se kertoo. Väliotsikoita, joista voi valita:

    ## Mistä julkaisu kertoo
    ## Keskeiset tulokset
    ## Suositukset
new-body-chapter = Kirjoita luku tähän. Luvun väliotsikot alkavat merkeillä `##`.
new-body-series = Kirjoita teksti tähän: mikä julkaisuja yhdistää ja kenelle ne on tarkoitettu. Julkaisut tulevat sivulle itsestään.
new-body-news = Kirjoita uutinen tähän: ensin se, mitä tapahtui, missä ja milloin, ja sitten se, miksi asia on tärkeä.

    Linkki toiselle sivulle: [Sivun nimi](../projects/tiedoston-nimi.md)
new-body-page = Kirjoita teksti tähän. Väliotsikot alkavat merkeillä `##`.

    Linkki toiselle sivulle: [Sivun nimi](tiedoston-nimi.md)

# Uusi käännös.

translation-how = Käännettävä teksti on kommenttina käännöksen paikan yläpuolella. Tosiasiat ovat vain ensisijaisessa tiedostossa.
translation-slug = Sivun osoitteen viimeinen osa tällä kielellä.
translation-reviewed = Päivä, jona käännöksen on viimeksi todettu vastaavan ensisijaista tekstiä.
translation-body = Kirjoita kunkin kohdan käännös sen alle ja poista kommentti.

# Mitä `julki new` sanoo.

new-wrote = Tehtiin tiedosto `{ $path }`.
new-next = Seuraavaksi: avaa tiedosto, kirjoita ja tallenna. `julki serve --open` näyttää sivun sitä mukaa kuin se valmistuu.
new-next-draft = Seuraavaksi: avaa tiedosto, kirjoita ja tallenna. Se on luonnos: `julki serve --open` näyttää sen, ja sivustolle se tulee, kun poistat rivin `draft: true`.
new-kind-unknown = lajia `{ $kind }` ei ole; { $hint }
new-kinds = valitse näistä: { $known }
new-did-you-mean = tarkoititko `{ $suggestion }`?
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
new-reference-known = valitse näistä: { $known }
new-word = `{ $option }`: `{ $value }` ei ole mikään sanoista; { $hint }
new-words = valitse näistä: { $known }
new-date = `{ $option }`: `{ $value }` ei ole päivämäärä; kirjoita `2026`, `2026-03` tai `2026-03-15`
new-empty = kohdassa `{ $option }` on oltava sanoja
new-order = `{ $start }` on myöhemmin kuin `{ $end }`
new-language = kielelle `{ $language }` ei voi kääntää; { $hint }
new-language-none = sivustolla on yksi kieli, `{ $primary }`; muita lisätään kohtaan `languages` tiedostossa `site.yaml`
new-languages-known = valitse näistä: { $known }; ensisijainen kieli on `{ $primary }`
new-language-two = tunnuksessa on kieli `{ $one }` ja kohdassa `--translation` kieli `{ $other }`
new-no-original = tunnusta `{ $id }` ei ole lajissa `{ $kind }`, joten käännettävää ei ole; { $hint }

# Muokkaimen pohjien nimet.

snippet-programme = Ohjelma
snippet-goal = Ohjelman tavoite
snippet-project = Hanke
snippet-funder = Rahasto
snippet-organisation = Organisaatio
snippet-report = Julkaisu
snippet-chapter = Julkaisun luku
snippet-series = Julkaisusarja
snippet-news = Uutinen
snippet-page = Tavallinen sivu
snippet-link-programme = Linkki ohjelmaan
snippet-link-goal = Linkki tavoitteeseen
snippet-link-project = Linkki hankkeeseen
snippet-link-funder = Linkki rahoittajaan
snippet-link-organisation = Linkki organisaatioon
snippet-link-report = Linkki julkaisuun
snippet-link-series = Linkki julkaisusarjaan
snippet-link-news = Linkki uutiseen
snippet-link-page = Linkki sivulle
snippet-funding = Rahoitusosuus
snippet-partners = Kumppani
snippet-contacts = Yhteystieto
snippet-milestones = Tapahtunut tai tuleva vaihe
snippet-figures = Jotakin kertova luku
snippet-sources = Lähde

# Mitä `julki schema --install` sanoo.

install-wrote = Kirjoitettiin { $files }.
install-kept = Ennalleen jäivät { $files }.
install-unchanged = Mikään ei ole muuttunut edellisestä kerrasta.
install-settings = Jotta muokkain auttaa tiedostossa `site.yaml`, tiedostossa `.vscode/settings.json` on oltava rivi { $line } kohdassa `yaml.schemas`.
