# Uuden tiedoston tiedot.

new-how = Vain `title` on pakollinen. Kentän saa käyttöön, kun poistaa sen edestä merkin `#` ja välilyönnin ja muuttaa arvon. Tarpeettomat rivit voi poistaa.
new-languages = Tekstit, jotka eivät ole käännöksen omassa tiedostossa, annetaan kaikilla kielillä:
new-choices = Sanat: { $words }.
new-facts = Tosiasiat
new-beside = Muuta sivulla
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
