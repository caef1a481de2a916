path-programmes = ohjelmat
path-goals = tavoitteet
path-projects = hankkeet
path-funders = rahoittajat
path-organisations = organisaatiot
path-reports = julkaisut
path-series = sarjat
path-news = uutiset
path-page = sivu
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
skip-to-content = Siirry sisältöön
language = Kieli
breadcrumb = Murupolku
home = Etusivu
lists = Luettelot
about-menu = Tietoa sivustosta
footnotes = Viitteet
footnote-back = Takaisin tekstiin, viite
heading-link = Linkki kohtaan
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
preview-mark = (esikatselu)
preview-notice = Esikatselu: tämä sivu ei ole vielä tai ei ole enää julkinen.
translation-summary-only = Tästä sivusta on suomeksi vain otsikko ja tiivistelmä. Teksti on alkuperäiskielellä.
translation-missing = Tätä sivua ei ole käännetty suomeksi. Teksti on alkuperäiskielellä.
not-found = Sivua ei löytynyt
not-found-text = Sivu on voinut siirtyä, tai osoitteessa on kirjoitusvirhe. Voit etsiä sivua luetteloista, jotka ovat jokaisen sivun alareunassa.
moved-title = Sivu on siirtynyt
not-known = ei tiedossa
acronym = Lyhenne
other-names = { $count ->
    [one] Toinen nimi
   *[other] Muut nimet
}
status = Tila
time = Aika
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
managed-by = Hallinnointi
manages = Hallinnoi
successor = Seuraaja
website = Verkkosivusto
place = Paikka
business-id = Y-tunnus
organisation-end = Toiminta päättyi
contacts = Yhteystiedot
figures = Keskeisiä lukuja
milestones = Vaiheet
links = Linkit
keywords = Avainsanat
about = Mistä uutinen kertoo
funding = Rahoitus
funder-not-named = Rahoittajaa ei ole nimetty
and-others = ja muita, joita lähde ei nimeä
through = Ohjelmasta:
totals = Hankkeiden rahoitus yhteensä
totals-alone = Yksin annettu rahoitus
totals-joint = Yhdessä muiden kanssa annettu rahoitus
projects-with-amount = { $projects ->
    [1] Hankkeita on yksi, ja sen summa on tiedossa.
   *[other] Summa on tiedossa { $count } hankkeesta. Hankkeita on kaikkiaan { $projects }.
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
projects-funding-by-funder = Hankkeiden rahoitus rahoittajittain
projects-funding-by-goal = Hankkeiden rahoitus tavoitteittain
projects-funding-by-programme = Hankkeiden rahoitus ohjelmittain
together = yhdessä
end-is-expected = päättyminen arvioitu
status-counts = Hankkeiden tilanne
published = Julkaistu
publisher = Julkaisija
author = { $count ->
    [one] Tekijä
   *[other] Tekijät
}
number-of-report = Numero sarjassa
licence = Käyttöehdot
attribution = Lähteen mainitseminen
mirrors = Muut julkaisupaikat
original-work = Alkuperäinen teos
files = Tiedostot
changes = Muutokset
withdrawn = Tämä julkaisu ei ole enää voimassa.
replaced-by = Sen korvaa
chapters = Luvut
chapter-of = luku { $number }/{ $count }
previous-chapter = Edellinen luku:
next-chapter = Seuraava luku:
audience = Kenelle
sources = Lähteet
accessed = luettu
as-of = Tilanne
updated = Päivitetty
reviewed = Tarkistettu
no-projects-known = Hankkeita ei ole tiedossa.
section-goals = Tavoitteet
section-parts = Osat
section-parts-on-programme = Ohjelman osat
section-parts-on-goal = Alatavoitteet
section-parts-on-organisation = Yksiköt ja palvelut
section-implemented-by = Tätä toteuttavat ohjelmat
section-supported-by = Tätä tukevat ohjelmat ja hankkeet
section-supported-by-on-programme = Tätä tukevat ohjelmat
section-supported-by-on-project = Tätä tukevat hankkeet
section-parallel = Rinnakkaiset ohjelmat ja tavoitteet
section-parallel-on-programme = Rinnakkaiset ohjelmat ja tavoitteet
section-projects = Hankkeet
section-supported = Ohjelman rahalla tuettu
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
about-data = Tietoa tiedoista
about-data-summary = Mitä sivustolla on ja mitä ei tiedetä, miten summat lasketaan ja miten tietoja saa käyttää.
last-updated = Viimeisin päivitys
latest-as-of = Tuorein tilannepäivä
first-reviewed = Vanhin tarkistuspäivä
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
organisation-type-state = Valtio
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
table = Taulukko
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
