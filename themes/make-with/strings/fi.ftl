# Oletusteeman suomenkieliset tekstit.

## Osoitteiden sanat

path-programmes = ohjelmat
path-goals = tavoitteet
path-projects = hankkeet
path-funders = rahoittajat
path-organisations = organisaatiot
path-reports = julkaisut
path-series = sarjat
path-news = uutiset
path-page = sivu
path-a-z = hakemisto
path-data = tietoa-tiedoista

path-section-goals = tavoitteet
path-section-parts = osat
path-section-implemented-by = toteuttavat-ohjelmat
path-section-supported-by = tukevat
path-section-parallel = rinnakkaiset
path-section-supported = tuetut
path-section-projects = hankkeet
path-section-continued-by = jatkohankkeet
path-section-programmes = ohjelmat
path-section-leads = johdetut-hankkeet
path-section-runs = omat-ohjelmat
path-section-takes-part = osallistuminen
path-section-area = alue
path-section-funds = rahoitus
path-section-manages = hallinnointi
path-section-bodies = toimielimet
path-section-contact = yhteystiedot
path-section-reports = raportit
path-section-publications = julkaisut
path-section-succeeded-by = seuraajat
path-section-succeeds = edeltajat
path-section-source-of = lahteena
path-section-series = sarjat
path-section-news = uutiset
path-section-contents = sisallys

path-facet-status = tila
path-facet-type = tyyppi
path-facet-programme = ohjelma
path-facet-goal = tavoite
path-facet-funder = rahoittaja
path-facet-series = sarja
path-facet-year = vuosi

path-status-ongoing = kaynnissa
path-status-planned = suunnitteilla
path-status-finished = paattyneet
path-status-discontinued = keskeytetyt
path-status-unknown = ei-tiedossa

## Luettelot ja se, mitä niissä on

list-programmes = Ohjelmat
list-goals = Tavoitteet
list-projects = Hankkeet
list-funders = Rahoittajat
list-organisations = Organisaatiot
list-reports = Julkaisut
list-series = Julkaisusarjat
list-news = Uutiset
list-chapters = Julkaisujen luvut
list-pages = Muut sivut

kind-programme = Ohjelma
kind-goal = Tavoite
kind-project = Hanke
kind-funder = Rahoittaja
kind-organisation = Organisaatio
kind-report = Julkaisu
kind-chapter = Luku
kind-series = Julkaisusarja
kind-news = Uutinen
kind-page = Sivu

number = { $count }
count-programmes = { $count ->
    [one] { $count } ohjelma
   *[other] { $count } ohjelmaa
}
count-goals = { $count ->
    [one] { $count } tavoite
   *[other] { $count } tavoitetta
}
count-projects = { $count ->
    [one] { $count } hanke
   *[other] { $count } hanketta
}
count-funders = { $count ->
    [one] { $count } rahoittaja
   *[other] { $count } rahoittajaa
}
count-organisations = { $count ->
    [one] { $count } organisaatio
   *[other] { $count } organisaatiota
}
count-reports = { $count ->
    [one] { $count } julkaisu
   *[other] { $count } julkaisua
}
count-series = { $count ->
    [one] { $count } julkaisusarja
   *[other] { $count } julkaisusarjaa
}
count-news = { $count ->
    [one] { $count } uutinen
   *[other] { $count } uutista
}
count-chapters = { $count ->
    [one] { $count } luku julkaisussa
   *[other] { $count } lukua julkaisuissa
}
count-pages = { $count ->
    [one] { $count } muu sivu
   *[other] { $count } muuta sivua
}

## Rajatut luettelot

list-narrowed = { $list }: { $value }
list-projects-status-ongoing = Käynnissä olevat hankkeet
list-projects-status-planned = Suunnitteilla olevat hankkeet
list-projects-status-finished = Päättyneet hankkeet
list-projects-status-discontinued = Keskeytetyt hankkeet
list-projects-status-unknown = Hankkeet, joiden tila ei ole tiedossa
list-projects-type-flagship = Kärkihankkeet
list-projects-type-pilot = Pilotit
list-projects-type-trial = Kokeilut
list-projects-type-study = Selvitykset
list-projects-type-measure = Toimenpiteet
list-projects-year = Hankkeet vuonna { $value }
list-programmes-status-ongoing = Käynnissä olevat ohjelmat
list-programmes-status-planned = Suunnitteilla olevat ohjelmat
list-programmes-status-finished = Päättyneet ohjelmat
list-programmes-status-discontinued = Keskeytetyt ohjelmat
list-programmes-status-unknown = Ohjelmat, joiden tila ei ole tiedossa
list-programmes-type-programme = Varsinaiset ohjelmat
list-programmes-type-strategy = Strategiat
list-programmes-type-regional-strategy = Aluestrategiat
list-programmes-type-policy = Politiikat
list-programmes-year = Ohjelmat vuonna { $value }
list-reports-type-framework = Viitekehykset
list-reports-type-handbook = Käsikirjat
list-reports-type-application-example = Sovellusesimerkit
list-reports-type-interim-report = Väliraportit
list-reports-type-final-report = Loppuraportit
list-reports-type-study = Selvitykset
list-reports-type-slides = Esitysaineistot
list-reports-year = Vuoden { $value } julkaisut
list-organisations-type-municipality = Kunnat
list-organisations-type-state = Valtion organisaatiot
list-organisations-type-region = Maakunnat
list-organisations-type-eu = EU:n toimielimet
list-organisations-type-company = Yritykset
list-organisations-type-association = Yhdistykset
list-organisations-type-university = Korkeakoulut
list-organisations-type-school = Oppilaitokset
list-organisations-type-service = Palvelut
list-organisations-type-other = Muut organisaatiot
list-news-year = Vuoden { $value } uutiset

narrow = Rajaa luetteloa
narrow-rest = Näytä kaikki: { $name }
narrow-whole = Näytä koko luettelo
narrow-any = Kaikki
narrow-clear = Poista rajaukset
narrow-none = Näillä rajauksilla ei löytynyt mitään. Poista jokin rajauksista.
narrow-part = Luettelo on niin pitkä, että siitä on haettu vasta alku. Rajaa lisää.

facet-status = Tila
facet-type = Tyyppi
facet-programme = Ohjelma
facet-goal = Tavoite
facet-funder = Rahoittaja
facet-series = Julkaisusarja
facet-year = Vuosi

## Sivun kehys

skip-to-content = Siirry sisältöön
main-menu = Päävalikko
language = Kielivalinta
breadcrumb = Murupolku
home = Etusivu
lists = Luettelot
about-menu = Tietoa sivustosta
feedback = Palaute
contents = Sisällys
footnotes = Viitteet
footnote-back = Takaisin tekstiin, viite
heading-link = Linkki kohtaan
feed = Seuraa päivityksiä (Atom-syöte)
feed-title = { $site }: julkaisut, uutiset ja päivitykset
feedback-link = Anna palautetta tästä sivusta
feedback-subject = Palaute: { $title }
feedback-body =
    Palaute koskee tätä sivua:
    { $title }
    { $address }

pager = Luettelon sivut
page-of = Sivu { $page }/{ $pages }
title-of-page = { $title }, sivu { $page }
previous-page = Edellinen sivu
next-page = Seuraava sivu
rest-of = Näytä loput: { $name }
list-of = Luettelo kuuluu sivuun
empty-list = Luettelossa ei ole vielä mitään.

preview-mark = (esikatselu)
preview-notice = Esikatselu: tämä sivu ei ole vielä tai ei ole enää julkinen.
translation-summary-only = Tästä sivusta on suomeksi vain otsikko ja tiivistelmä. Teksti on alkuperäiskielellä.
translation-missing = Tätä sivua ei ole käännetty suomeksi. Teksti on alkuperäiskielellä.
read-original = Lue alkuperäinen sivu

not-found = Sivua ei löytynyt
not-found-text = Sivu on voinut siirtyä, tai osoitteessa on kirjoitusvirhe. Voit etsiä sivua luetteloista, jotka ovat jokaisen sivun alareunassa.
to-home = Siirry etusivulle
moved-title = Sivu on siirtynyt
moved-text = Uusi osoite:

## Etusivu

home-counts = Sivustolla on
newest-reports = Uusimmat julkaisut
newest-news = Uusimmat uutiset

## Perustiedot

basic-facts = Perustiedot
not-known = ei tiedossa
time-not-known = Ajankohta ei tiedossa
acronym = Lyhenne
other-names = { $count ->
    [one] Toinen nimi
   *[other] Muut nimet
}
status = Tila
time = Aika
start = Alkaminen
end = Päättyminen
expected-end = Arvioitu päättyminen
period = EU:n ohjelmakausi
part-of = Osa kokonaisuutta
implements = Toteuttaa
supports = Tukee
owner = Omistaja
coordinator = Koordinaattori
partners = Kumppanit
areas = Alue
target-groups = Kohderyhmät
budget = Budjetti
programme-code = CCI-koodi
project-code = Hankekoodi
project-type = Hankkeen tyyppi
fund-code = Rahastokoodi
lead = Päätoteuttaja
supports-flagship = Tukee kärkihanketta
continues = Jatkaa hanketta
locations = Toteutuspaikka
intervention-field = Tukitoimen ala
specific-objective = Erityistavoite
total-cost = Kokonaiskustannukset
achievements = Tulokset
goal = { $count ->
    [one] Tavoite
   *[other] Tavoitteet
}
project = { $count ->
    [one] Hanke
   *[other] Hankkeet
}
funder = { $count ->
    [one] Rahoittaja
   *[other] Rahoittajat
}
flagships = Kärkihankkeet
no-projects-of-goal = Tavoitteella ei ole hankkeita tällä sivustolla.
managed-by = Hallinnointi
manages = Hallinnoi
for-programme = Ohjelma:
successor = Seuraaja
website = Verkkosivusto
logo-of = { $name }, logo
place = Paikka
business-id = Y-tunnus
organisation-end = Toiminta päättyi
bodies = Toimielimet
tasks = Tehtävät
members = Jäsenet
contacts = Yhteystiedot
figures = Keskeisiä lukuja
milestones = Vaiheet
links = Linkit
keywords = Avainsanat
about = Mistä uutinen kertoo

## Rahoitus

funding = Rahoitus
funding-by-funder = Rahoitus rahoittajittain
funding-not-known = Rahoitus ei ole tiedossa.
funder-not-named = Rahoittajaa ei ole nimetty
and-others = sekä muita, joita lähde ei nimeä
through = Ohjelmasta:
share-role = Rahoituksen laji
rate = Tukiprosentti
amount = Summa
basis = Rahoituksen vaihe
total = Yhteensä
totals = Hankkeiden rahoitus yhteensä
totals-caption = Hankkeiden rahoitus vaiheittain
totals-of-programme = Summat ovat ohjelman hankkeiden rahoitusta. Ohjelman oma budjetti ei sisälly niihin.
totals-of-goal = Summat ovat tavoitteen hankkeiden rahoitusta. Sama hanke voi edistää muitakin tavoitteita.
totals-alone = Rahoitus ainoana rahoittajana
totals-joint = Rahoitus yhdessä muiden kanssa
totals-joint-explanation = Lähteet eivät kerro, miten yhteinen rahoitus jakautuu rahoittajien kesken.
projects-counted = Hankkeita
projects-with-amount = { $projects ->
    [1] Hankkeita on yksi, ja sen summa on tiedossa.
   *[other] { $count ->
        [1] Hankkeita on kaikkiaan { $projects }, ja summa on tiedossa yhdestä.
       *[other] Hankkeita on kaikkiaan { $projects }, ja summa on tiedossa { $count } hankkeesta.
    }
}
all-amounts = { $count ->
    [2] Kummankin hankkeen summa on tiedossa.
   *[other] Kaikkien { $count } hankkeen summa on tiedossa.
}
no-amounts = { $projects ->
    [1] Hankkeita on yksi, eikä sen summa ole tiedossa.
    [2] Hankkeita on kaksi, eikä kummankaan summa ole tiedossa.
   *[other] Hankkeita on { $projects }, eikä yhdenkään summa ole tiedossa.
}

approximately = noin { $amount }
nearly = lähes { $amount }
over = yli { $amount }
at-most = enintään { $amount }

basis-planned = Suunniteltu
basis-granted = Myönnetty
basis-realised = Toteutunut
basis-unspecified = Ei tiedossa

share-role-eu = EU-rahoitus
share-role-state = Valtion rahoitus
share-role-municipal = Kuntarahoitus
share-role-own = Omarahoitusosuus
share-role-private = Yksityinen rahoitus

## Kuvat tiedoista

projects-funding-by-funder = Hankkeiden rahoitus rahoittajittain
projects-funding-by-goal = Hankkeiden rahoitus tavoitteittain
projects-funding-by-programme = Hankkeiden rahoitus ohjelmittain
funding-picture-planned = suunniteltu rahoitus
funding-picture-granted = myönnetty rahoitus
funding-picture-realised = toteutunut rahoitus
funding-picture-unspecified = rahoitus, jonka vaihetta lähde ei kerro
given-together = , yhdessä muiden kanssa
together = yhdessä
funding-of-no-funder = Rahoittajaa ei ole nimetty
funding-of-no-goal = Hankkeet, joilla ei ole tavoitetta
funding-of-no-programme = Hankkeet, joilla ei ole ohjelmaa
known-of-all = { $count ->
    [1] summa tiedossa yhdestä hankkeesta, hankkeita kaikkiaan { $all }
   *[other] summa tiedossa { $count } hankkeesta, hankkeita kaikkiaan { $all }
}
rows-without-bar = { $count ->
    [one] Yhdellä rivillä ei ole palkkia. Palkit on piirretty suurimmille summille.
   *[other] { $count } rivillä ei ole palkkia. Palkit on piirretty suurimmille summille.
}
rows-left-out = { $count ->
    [one] Taulukosta puuttuu pienin summa.
   *[other] Taulukosta puuttuu { $count } pienintä summaa.
}
overlap-of-goal = Sama hanke voi edistää useaa tavoitetta, joten tavoitteiden summat voivat mennä päällekkäin. Niitä ei voi laskea yhteen.
overlap-of-programme = Sama hanke voi kuulua useaan ohjelmaan, joten ohjelmien summat voivat mennä päällekkäin. Niitä ei voi laskea yhteen.
amount-not-known-of-funder = Rahoittajat, joiden summat eivät ole tiedossa:
amount-not-known-of-goal = Tavoitteet, joiden hankkeiden summat eivät ole tiedossa:
amount-not-known-of-programme = Ohjelmat, joiden hankkeiden summat eivät ole tiedossa:
no-funding-by-funder = Hankkeiden rahoittajien summia ei ole tiedossa.
no-funding-by-goal = Yhdenkään tavoitteen hankkeiden summia ei ole tiedossa.
no-funding-by-programme = Yhdenkään ohjelman hankkeiden summia ei ole tiedossa.
and-more = { $count ->
    [one] ja yksi muu
   *[other] ja { $count } muuta
}

timeline = Hankkeet aikajanalla
end-is-expected = päättyminen arvioitu
timeline-ongoing = käynnissä
timeline-planned = suunnitteilla
timeline-discontinued = keskeytetty
timeline-sign-soft = Häivytetty pää: tarkkaa päivää ei tiedetä
timeline-sign-expected = Katkoviiva: päättyminen on arvio
timeline-sign-open = Nuoli: jatkuu, päättymisaikaa ei ole kerrottu
timeline-sign-planned = Vaalea: vielä edessä
timeline-sign-today = Pystyviiva: { $date }, jolloin sivusto koottiin
timeline-left-out = { $count ->
    [one] Yksi hanke ei mahtunut kuvaan.
   *[other] { $count } hanketta ei mahtunut kuvaan.
}
timeline-more = Katso kaikki luettelosta
timeline-undated = Ajankohta ei tiedossa:
timeline-none = { $count ->
    [one] Hankkeen ajankohta ei ole tiedossa.
   *[other] Yhdenkään hankkeen ajankohta ei ole tiedossa.
}

status-counts = Hankkeiden tilanne

matrix = Tavoitteet ja niitä edistävät ohjelmat
goals-of-no-programme = Tavoitteet ilman ohjelmaa
serves-own = ohjelman oma tavoite
serves-projects = ohjelman hankkeet edistävät tavoitetta
serves-implements = toteuttaa ohjelmaa, johon tavoite kuuluu
serves-supports = tukee ohjelmaa, johon tavoite kuuluu
serves-parallel = rinnakkainen ohjelma
matrix-programmes-left-out = { $count ->
    [one] Taulukossa ovat ohjelmat, joilla on eniten merkintöjä. Yksi ohjelma puuttuu.
   *[other] Taulukossa ovat ohjelmat, joilla on eniten merkintöjä. { $count } ohjelmaa puuttuu.
}
matrix-goals-left-out = { $count ->
    [one] Taulukosta puuttuu luettelon viimeinen tavoite.
   *[other] Taulukosta puuttuu luettelon { $count } viimeistä tavoitetta.
}

tree-also = Myös:
tree-rest-of-goal = { $count ->
    [one] ja vielä yksi hanke
   *[other] ja vielä { $count } hanketta
}
tree-rest-of-flagship = { $count ->
    [one] ja vielä yksi hanke, joka tukee tätä
   *[other] ja vielä { $count } hanketta, jotka tukevat tätä
}

## Julkaisut

published = Julkaistu
publisher = Julkaisija
author = { $count ->
    [one] Tekijä
   *[other] Tekijät
}
number-of-report = Numero sarjassa
number-in-series = nro{ "\u00A0" }{ $number }
languages = Kielet
licence = Käyttöehdot
attribution = Lähteen mainitseminen
mirrors = Muut julkaisupaikat
original-work = Alkuperäinen teos
files = Tiedostot
file-accessible = Saavutettava tiedosto
file-not-accessible = Tiedosto ei ole kaikilta osin saavutettava
size-kb = { $count }{ "\u00A0" }kt
size-mb = { $count }{ "\u00A0" }Mt
citation = Viittaa näin
changes = Muutokset
withdrawn = Tämä julkaisu ei ole enää voimassa
replaced-by = Sen korvaa
chapters = Luvut
chapter-of = luku { $number }/{ $count }
previous-chapter = Edellinen luku:
next-chapter = Seuraava luku:
tiers = Julkaisut tasoittain
tier = Taso
audience = Kenelle
no-publications-known = Julkaisuja ei ole tiedossa.
other-publications = Muut julkaisut

## Lähteet ja päiväykset

sources = Lähteet
accessed = luettu
as-of = Tilanne
updated = Päivitetty
reviewed = Tarkistettu

## Tekstiin upotetut osat

embed-series-table = { $name }: julkaisut tasoittain
embed-goal-tree = { $name }: tavoitteet ja hankkeet
embed-funding-by-goal = { $name }: hankkeiden rahoitus tavoitteittain
no-goals-known = Ohjelman tavoitteita ei ole tiedossa:
no-projects-known = Hankkeita ei ole tiedossa.

## Muut sivut, jotka liittyvät tähän

section-goals = Tavoitteet
section-parts = Osat
section-parts-on-programme = Ohjelman osat
section-parts-on-goal = Alatavoitteet
section-parts-on-organisation = Yksiköt ja palvelut
section-implemented-by = Tätä ohjelmaa toteuttavat ohjelmat
section-supported-by = Tätä tukevat ohjelmat ja hankkeet
section-supported-by-on-programme = Tätä ohjelmaa tukevat ohjelmat
section-supported-by-on-project = Tätä hanketta tukevat hankkeet
section-parallel = Rinnakkaiset ohjelmat ja tavoitteet
section-parallel-on-programme = Rinnakkaiset ohjelmat ja tavoitteet
section-projects = Hankkeet
section-supported = Ohjelmasta rahoitetut hankkeet ja ohjelmat
section-projects-on-funder = Rahoitetut hankkeet
section-continued-by = Jatkohankkeet
section-programmes = Ohjelmat
section-programmes-on-funder = Rahoitetut ohjelmat
section-leads = Päätoteuttajana
section-runs = Omistajana tai koordinaattorina
section-takes-part = Kumppanina
section-area = Ohjelmat ja hankkeet alueella
section-funds = Rahoittajana
section-manages = Hallinnoidut rahastot
section-manages-on-programme = Ohjelman rahastot
section-bodies = Jäsenenä ohjelmien toimielimissä
section-contact = Yhteystahona
section-reports = Julkaisut
section-reports-on-funder = Rahoitetut julkaisut
section-reports-on-organisation = Rahoitetut julkaisut
section-publications = Julkaisijana tai tekijänä
section-succeeded-by = Seuraaja
section-succeeded-by-on-report = Korvaava julkaisu
section-succeeds = Edeltäjä
section-succeeds-on-report = Korvaa julkaisun
section-source-of = Sivut, joiden lähteenä tämä julkaisu on
section-series = Julkaisusarjat
section-news = Uutiset
section-contents = Sisällys
section-contents-on-report = Luvut
section-contents-on-page = Alasivut

## Hakemisto

a-z = Hakemisto A–Ö
a-z-explanation = Hakemistossa ovat ohjelmat, tavoitteet, hankkeet, rahoittajat, organisaatiot, julkaisut ja julkaisusarjat aakkosjärjestyksessä. Lyhenteistä ja muista nimistä ohjataan varsinaiseen nimeen.
a-z-letters = Hakemiston kirjaimet
a-z-signs = 0–9 ja merkit
a-z-see = ks.
a-z-continued = (jatkoa edelliseltä sivulta)

## Tietoa tiedoista

about-data = Tietoa tiedoista
about-data-summary = Mitä sivustolla on ja mitä ei tiedetä, miten summat lasketaan ja miten tietoja saa käyttää.
what-is-known = Mitä hankkeista tiedetään
what-is-known-explanation = Puuttuvia tietoja ei ole arvattu. Luku kertoo, kuinka monesta hankkeesta tieto on saatu.
known-of-projects = { $count ->
    [one] Tiedossa olevat perustiedot ({ $count } hanke)
   *[other] Tiedossa olevat perustiedot ({ $count } hanketta)
}
known-fact = Tieto
how-totals-are-made = Miten summat lasketaan
totals-by-basis = Suunniteltua, myönnettyä ja toteutunutta rahoitusta ei lasketa yhteen. Jos lähde ei kerro, mistä niistä on kyse, summa lasketaan yhteen vain muiden samanlaisten kanssa.
totals-by-exactness = Tarkkoja ja likimääräisiä summia ei lasketa yhteen, ei myöskään eri valuuttoja.
totals-count-once = Sama hanke lasketaan samaan summaan vain kerran, vaikka se liittyisi siihen monella tavalla.
totals-say-how-many = Jokaisen summan kohdalla kerrotaan, kuinka monesta hankkeesta se on saatu.
totals-of-goals-overlap = Hankkeella voi olla monta tavoitetta, joten tavoitteiden summat voivat mennä päällekkäin.
totals-of-several-funders = Kun lähde nimeää useita rahoittajia yhdessä, rahoitus lasketaan ohjelman ja tavoitteen summaan mutta ei yhdenkään rahoittajan omaan.
totals-without-budgets = Ohjelman oma budjetti näytetään ohjelman sivulla, mutta sitä ei lisätä hankkeiden summaan.
coverage = Käännökset
coverage-explanation = Käännetyn sivun otsikko, tiivistelmä ja teksti ovat sivun kielellä. Jos jokin niistä puuttuu, sivu kertoo siitä ja näyttää alkuperäisen tekstin.
coverage-in = Käännösten tilanne: { $language }
coverage-what = Sivut
coverage-translated = Käännetty
coverage-summary-only = Vain tiivistelmä
coverage-missing = Ei käännetty
freshness = Tietojen ajantasaisuus
last-updated = Viimeisin päivitys
latest-as-of = Tuoreimpien tietojen ajankohta
first-reviewed = Vanhin tarkistuspäivä
using-the-data = Tietojen käyttö
feeds = Atom-syötteet
sitemap = Sivustokartta hakukoneille
report-an-error = Ilmoita virheestä
report-an-error-text = Löysitkö virheen, tai tiedätkö jotain, mikä sivustolta puuttuu?

## Tilat

status-ongoing = Käynnissä
status-planned = Suunnitteilla
status-finished = Päättynyt
status-discontinued = Keskeytetty
status-unknown = Tila ei tiedossa

group-ongoing = Käynnissä
group-planned = Suunnitteilla
group-finished = Päättyneet
group-discontinued = Keskeytetyt
group-unknown = Tila ei tiedossa

## Tyypit

programme-type-programme = Ohjelma
programme-type-strategy = Strategia
programme-type-regional-strategy = Aluestrategia
programme-type-policy = Politiikka

project-type-flagship = Kärkihanke
project-type-pilot = Pilotti
project-type-trial = Kokeilu
project-type-study = Selvitys
project-type-measure = Toimenpide
project-type-project = Hanke

funder-type-eu-fund = EU-rahasto
funder-type-state = Valtion rahoitus
funder-type-region = Maakunnan rahoitus
funder-type-municipality = Kunnan rahoitus
funder-type-foundation = Säätiö
funder-type-private = Yksityinen rahoitus

organisation-type-municipality = Kunta
organisation-type-state = Valtion organisaatio
organisation-type-region = Maakunta
organisation-type-eu = EU:n toimielin
organisation-type-company = Yritys
organisation-type-association = Yhdistys
organisation-type-university = Korkeakoulu
organisation-type-school = Oppilaitos
organisation-type-service = Palvelu
organisation-type-other = Muu organisaatio

report-type-framework = Viitekehys
report-type-handbook = Käsikirja
report-type-application-example = Sovellusesimerkki
report-type-interim-report = Väliraportti
report-type-final-report = Loppuraportti
report-type-study = Selvitys
report-type-slides = Esitysaineisto

body-type-steering-group = Ohjausryhmä
body-type-team = Tiimi
body-type-forum = Foorumi
body-type-post = Toimi

## Roolit

member-role-owner = omistaja
member-role-chair = puheenjohtaja
member-role-vice-chair = varapuheenjohtaja
member-role-member = jäsen
member-role-secretary = sihteeri

management-role-managing-authority = hallintoviranomainen
management-role-intermediate-body = välittävä toimielin
management-role-audit-authority = tarkastusviranomainen

role-implementer = toteuttaja
role-part-implementer = osatoteuttaja
role-coordinator = koordinaattori
role-expert = asiantuntija
role-user = hyödyntäjä
role-service-provider = palveluntuottaja

## Tables in texts

table = Taulukko

## The languages of publications

language-fi = suomi
language-sv = ruotsi
language-en = englanti
language-se = pohjoissaame
language-smn = inarinsaame
language-sms = koltansaame
language-et = viro
language-ru = venäjä
language-uk = ukraina
language-de = saksa
language-fr = ranska
language-es = espanja
language-da = tanska
language-no = norja

## Ulkoasun sanat

menu = Valikko
close-menu = Sulje valikko
copy-citation = Kopioi viite
copied = Viite on kopioitu
see-series = Tutustu julkaisuihin
see-projects = Katso hankkeet
home-goals = Mihin pyritään
other-series = Muut julkaisusarjat
read-online = Lue verkossa
download = Lataa
turn-chapters = Edellinen ja seuraava luku

counted-programmes = { $count ->
    [one] ohjelma
   *[other] ohjelmaa
}
counted-goals = { $count ->
    [one] tavoite
   *[other] tavoitetta
}
counted-projects = { $count ->
    [one] hanke
   *[other] hanketta
}
counted-funders = { $count ->
    [one] rahoittaja
   *[other] rahoittajaa
}
counted-organisations = { $count ->
    [one] organisaatio
   *[other] organisaatiota
}
counted-reports = { $count ->
    [one] julkaisu
   *[other] julkaisua
}
counted-series = { $count ->
    [one] julkaisusarja
   *[other] julkaisusarjaa
}
counted-news = { $count ->
    [one] uutinen
   *[other] uutista
}
