# Standardtemats texter på svenska.

## Ord i adresserna

path-programmes = program
path-goals = mal
path-projects = projekt
path-funders = finansiarer
path-organisations = organisationer
path-reports = publikationer
path-series = serier
path-news = nyheter
path-page = sida
path-a-z = register
path-data = om-uppgifterna

path-section-goals = mal
path-section-parts = delar
path-section-implemented-by = genomforande-program
path-section-supported-by = stodjande
path-section-parallel = parallella
path-section-supported = stodda
path-section-projects = projekt
path-section-continued-by = fortsattningsprojekt
path-section-programmes = program
path-section-leads = ledda-projekt
path-section-runs = egna-program
path-section-takes-part = deltagande
path-section-area = omrade
path-section-funds = finansiering
path-section-manages = forvaltning
path-section-bodies = organ
path-section-contact = kontakter
path-section-reports = rapporter
path-section-publications = publikationer
path-section-succeeded-by = efterfoljare
path-section-succeeds = foregangare
path-section-source-of = som-kalla
path-section-series = serier
path-section-news = nyheter
path-section-contents = innehall

path-facet-status = status
path-facet-type = typ
path-facet-programme = program
path-facet-goal = mal
path-facet-funder = finansiar
path-facet-series = serie
path-facet-year = ar

path-status-ongoing = pagaende
path-status-planned = planerade
path-status-finished = avslutade
path-status-discontinued = avbrutna
path-status-unknown = okand

## Förteckningarna och vad de innehåller

list-programmes = Program
list-goals = Mål
list-projects = Projekt
list-funders = Finansiärer
list-organisations = Organisationer
list-reports = Publikationer
list-series = Publikationsserier
list-news = Nyheter
list-chapters = Kapitel i publikationer
list-pages = Övriga sidor

kind-programme = Program
kind-goal = Mål
kind-project = Projekt
kind-funder = Finansiär
kind-organisation = Organisation
kind-report = Publikation
kind-chapter = Kapitel
kind-series = Publikationsserie
kind-news = Nyhet
kind-page = Sida

number = { $count }
count-programmes = { $count } program
count-goals = { $count } mål
count-projects = { $count } projekt
count-funders = { $count ->
    [one] { $count } finansiär
   *[other] { $count } finansiärer
}
count-organisations = { $count ->
    [one] { $count } organisation
   *[other] { $count } organisationer
}
count-reports = { $count ->
    [one] { $count } publikation
   *[other] { $count } publikationer
}
count-series = { $count ->
    [one] { $count } publikationsserie
   *[other] { $count } publikationsserier
}
count-news = { $count ->
    [one] { $count } nyhet
   *[other] { $count } nyheter
}
count-chapters = { $count ->
    [one] { $count } kapitel i en publikation
   *[other] { $count } kapitel i publikationer
}
count-pages = { $count ->
    [one] { $count } annan sida
   *[other] { $count } andra sidor
}

## Avgränsade förteckningar

list-narrowed = { $list }: { $value }
list-projects-status-ongoing = Pågående projekt
list-projects-status-planned = Planerade projekt
list-projects-status-finished = Avslutade projekt
list-projects-status-discontinued = Avbrutna projekt
list-projects-status-unknown = Projekt med okänd status
list-projects-type-flagship = Spetsprojekt
list-projects-type-pilot = Pilotprojekt
list-projects-type-trial = Försök
list-projects-type-study = Utredningar
list-projects-type-measure = Åtgärder
list-projects-year = Projekt år { $value }
list-programmes-status-ongoing = Pågående program
list-programmes-status-planned = Planerade program
list-programmes-status-finished = Avslutade program
list-programmes-status-discontinued = Avbrutna program
list-programmes-status-unknown = Program med okänd status
list-programmes-type-programme = Egentliga program
list-programmes-type-strategy = Strategier
list-programmes-type-regional-strategy = Regionala strategier
list-programmes-type-policy = Politikområden
list-programmes-year = Program år { $value }
list-reports-type-framework = Referensramar
list-reports-type-handbook = Handböcker
list-reports-type-application-example = Tillämpningsexempel
list-reports-type-interim-report = Mellanrapporter
list-reports-type-final-report = Slutrapporter
list-reports-type-study = Utredningar
list-reports-type-slides = Presentationer
list-reports-year = Publikationer från { $value }
list-organisations-type-municipality = Kommuner
list-organisations-type-state = Statliga organisationer
list-organisations-type-region = Landskap
list-organisations-type-eu = EU-institutioner
list-organisations-type-company = Företag
list-organisations-type-association = Föreningar
list-organisations-type-university = Högskolor
list-organisations-type-school = Läroanstalter
list-organisations-type-service = Tjänster
list-organisations-type-other = Andra organisationer
list-news-year = Nyheter från { $value }

narrow = Avgränsa förteckningen
narrow-rest = Visa alla: { $name }
narrow-whole = Visa hela förteckningen
narrow-any = Alla
narrow-clear = Rensa avgränsningarna
narrow-none = Inget motsvarar alla avgränsningar. Ta bort någon av avgränsningarna.
narrow-part = Förteckningen är så lång att bara början har hämtats. Avgränsa mer.

facet-status = Status
facet-type = Typ
facet-programme = Program
facet-goal = Mål
facet-funder = Finansiär
facet-series = Publikationsserie
facet-year = År

## Sidans ram

skip-to-content = Hoppa till innehållet
main-menu = Huvudmeny
language = Språkval
breadcrumb = Länkstig
home = Startsida
lists = Förteckningar
about-menu = Om webbplatsen
feedback = Respons
contents = Innehåll
footnotes = Noter
footnote-back = Tillbaka till texten, not
heading-link = Länk till avsnittet
feed = Följ uppdateringarna (Atom-flöde)
feed-title = { $site }: publikationer, nyheter och uppdateringar
feedback-link = Ge respons på den här sidan
feedback-subject = Respons: { $title }
feedback-body =
    Responsen gäller den här sidan:
    { $title }
    { $address }

pager = Förteckningens sidor
page-of = Sida { $page } av { $pages }
title-of-page = { $title }, sida { $page }
previous-page = Föregående sida
next-page = Nästa sida
rest-of = Visa resten: { $name }
list-of = Förteckningen hör till sidan
empty-list = Förteckningen är ännu tom.

preview-mark = (förhandsvisning)
preview-notice = Förhandsvisning: den här sidan är ännu inte eller inte längre offentlig.
translation-summary-only = Endast sidans rubrik och sammanfattning finns på svenska. Texten är på originalspråket.
translation-missing = Den här sidan har inte översatts till svenska. Texten är på originalspråket.
read-original = Läs originalsidan

not-found = Sidan hittades inte
not-found-text = Sidan kan ha flyttats, eller så finns det ett skrivfel i adressen. Du kan söka sidan i förteckningarna längst ner på varje sida.
to-home = Gå till startsidan
moved-title = Sidan har flyttats
moved-text = Ny adress:

## Startsidan

home-counts = På webbplatsen finns
newest-reports = De senaste publikationerna
newest-news = De senaste nyheterna

## Basfakta

basic-facts = Basuppgifter
not-known = uppgift saknas
time-not-known = Tidpunkt okänd
acronym = Förkortning
other-names = { $count ->
    [one] Annat namn
   *[other] Andra namn
}
status = Status
time = Tid
start = Start
end = Slut
expected-end = Beräknat slut
period = EU:s programperiod
part-of = Ingår i
implements = Genomför
supports = Stöder
owner = Ägare
coordinator = Samordnare
partners = Samarbetsparter
areas = Område
target-groups = Målgrupper
budget = Budget
programme-code = CCI-kod
project-code = Projektkod
project-type = Typ av projekt
fund-code = Fondkod
lead = Huvudgenomförare
supports-flagship = Stöder spetsprojektet
continues = Fortsättning på projektet
locations = Genomförandeort
intervention-field = Interventionsområde
specific-objective = Särskilt mål
total-cost = Totalkostnader
achievements = Resultat
goal = Mål
project = Projekt
funder = { $count ->
    [one] Finansiär
   *[other] Finansiärer
}
flagships = Spetsprojekt
no-projects-of-goal = Målet har inga projekt på den här webbplatsen.
managed-by = Förvaltning
manages = Förvaltar
for-programme = Program:
successor = Efterföljare
website = Webbplats
logo-of = { $name }, logotyp
place = Ort
business-id = FO-nummer
organisation-end = Verksamheten upphörde
bodies = Organ
tasks = Uppgifter
members = Medlemmar
contacts = Kontaktuppgifter
figures = Centrala siffror
milestones = Skeden
links = Länkar
keywords = Nyckelord
about = Vad nyheten handlar om

## Finansiering

funding = Finansiering
funding-by-funder = Finansiering per finansiär
funding-not-known = Det finns inga uppgifter om finansieringen.
funder-not-named = Finansiären har inte namngetts
and-others = samt andra som källan inte nämner
through = Genom programmet:
share-role = Typ av finansiering
rate = Stödprocent
amount = Belopp
basis = Finansieringens skede
total = Totalt
totals = Projektens finansiering totalt
totals-caption = Projektens finansiering per skede
totals-of-programme = Beloppen avser finansieringen av programmets projekt. Programmets egen budget ingår inte.
totals-of-goal = Beloppen avser finansieringen av målets projekt. Samma projekt kan också främja andra mål.
totals-alone = Finansiering som ensam finansiär
totals-joint = Finansiering tillsammans med andra
totals-joint-explanation = Av källorna framgår inte hur den gemensamma finansieringen fördelar sig mellan finansiärerna.
projects-counted = Antal projekt
projects-with-amount = { $projects ->
    [1] Det finns ett projekt, och beloppet är känt.
   *[other] Beloppet är känt för { $count } av { $projects } projekt.
}
all-amounts = { $count ->
    [2] Beloppet är känt för båda projekten.
   *[other] Beloppet är känt för alla { $count } projekt.
}
no-amounts = { $projects ->
    [1] Det finns ett projekt, och beloppet är inte känt.
    [2] Det finns två projekt, och beloppet är inte känt för någotdera av dem.
   *[other] Det finns { $projects } projekt, och beloppet är inte känt för något av dem.
}

approximately = cirka { $amount }
nearly = nästan { $amount }
over = över { $amount }
at-most = högst { $amount }

basis-planned = Planerad
basis-granted = Beviljad
basis-realised = Realiserad
basis-unspecified = Uppgift saknas

share-role-eu = EU-finansiering
share-role-state = Statlig finansiering
share-role-municipal = Kommunal finansiering
share-role-own = Självfinansieringsandel
share-role-private = Privat finansiering

## Bilder av uppgifterna

projects-funding-by-funder = Projektens finansiering per finansiär
projects-funding-by-goal = Projektens finansiering per mål
projects-funding-by-programme = Projektens finansiering per program
funding-picture-planned = planerad finansiering
funding-picture-granted = beviljad finansiering
funding-picture-realised = realiserad finansiering
funding-picture-unspecified = finansiering vars skede inte framgår av källan
given-together = , tillsammans med andra
together = tillsammans
funding-of-no-funder = Finansiären har inte namngetts
funding-of-no-goal = Projekt utan mål
funding-of-no-programme = Projekt utan program
known-of-all = beloppet känt för { $count } av { $all } projekt
rows-without-bar = { $count ->
    [one] En rad saknar stapel. Staplar har ritats för de största beloppen.
   *[other] { $count } rader saknar stapel. Staplar har ritats för de största beloppen.
}
rows-left-out = { $count ->
    [one] Det minsta beloppet finns inte med i tabellen.
   *[other] De { $count } minsta beloppen finns inte med i tabellen.
}
overlap-of-goal = Samma projekt kan främja flera mål. Därför kan målens belopp överlappa varandra, och de kan inte räknas samman.
overlap-of-programme = Samma projekt kan höra till flera program. Därför kan programmens belopp överlappa varandra, och de kan inte räknas samman.
amount-not-known-of-funder = Finansiärer vars belopp inte är kända:
amount-not-known-of-goal = Mål där projektens belopp inte är kända:
amount-not-known-of-programme = Program där projektens belopp inte är kända:
no-funding-by-funder = Beloppen är inte kända för någon av projektens finansiärer.
no-funding-by-goal = Projektens belopp är inte kända för något av målen.
no-funding-by-programme = Projektens belopp är inte kända för något av programmen.
and-more = { $count ->
    [one] och en till
   *[other] och { $count } till
}

timeline = Projekten på tidslinjen
end-is-expected = beräknat slut
timeline-ongoing = pågår
timeline-planned = planeras
timeline-discontinued = har avbrutits
timeline-sign-soft = Uttonad ände: den exakta dagen är inte känd
timeline-sign-expected = Streckad linje: slutet är en beräkning
timeline-sign-open = Pil: fortsätter, inget slut har uppgetts
timeline-sign-planned = Ljus färg: ligger ännu framåt i tiden
timeline-sign-today = Lodrät linje: { $date }, då webbplatsen sammanställdes
timeline-left-out = { $count ->
    [one] Ett projekt rymdes inte med i bilden.
   *[other] { $count } projekt rymdes inte med i bilden.
}
timeline-more = Se alla i förteckningen
timeline-undated = Tidpunkten är inte känd:
timeline-none = { $count ->
    [one] Tidpunkten för projektet är inte känd.
   *[other] Tidpunkten är inte känd för något av projekten.
}

status-counts = Projektens status

matrix = Målen och programmen som främjar dem
goals-of-no-programme = Mål utan program
serves-own = programmets eget mål
serves-projects = programmets projekt främjar målet
serves-implements = genomför programmet som målet hör till
serves-supports = stöder programmet som målet hör till
serves-parallel = parallellt program
matrix-programmes-left-out = { $count ->
    [one] Tabellen visar de program som har flest markeringar. Ett program saknas.
   *[other] Tabellen visar de program som har flest markeringar. { $count } program saknas.
}
matrix-goals-left-out = { $count ->
    [one] Förteckningens sista mål finns inte med i tabellen.
   *[other] Förteckningens { $count } sista mål finns inte med i tabellen.
}

tree-also = Också:
tree-rest-of-goal = { $count ->
    [one] och ett projekt till
   *[other] och { $count } projekt till
}
tree-rest-of-flagship = { $count ->
    [one] och ett projekt till som stöder detta
   *[other] och { $count } projekt till som stöder detta
}

## Publikationer

published = Publicerad
publisher = Utgivare
author = Författare
number-of-report = Nummer i serien
number-in-series = nr{ "\u00A0" }{ $number }
languages = Språk
licence = Användarvillkor
attribution = Så anges källan
mirrors = Finns också på
original-work = Originalverk
files = Filer
file-accessible = Tillgänglig fil
file-not-accessible = Filen är inte till alla delar tillgänglig
size-kb = { $count }{ "\u00A0" }kB
size-mb = { $count }{ "\u00A0" }MB
citation = Hänvisa så här
changes = Ändringar
withdrawn = Den här publikationen gäller inte längre
replaced-by = Den ersätts av
chapters = Kapitel
chapter-of = kapitel { $number } av { $count }
previous-chapter = Föregående kapitel:
next-chapter = Nästa kapitel:
tiers = Publikationer enligt nivå
tier = Nivå
audience = För vem
no-publications-known = Inga publikationer är kända.
other-publications = Övriga publikationer

## Källor och datum

sources = Källor
accessed = läst
as-of = Läget
updated = Uppdaterad
reviewed = Granskad

## Delar som bäddas in i texten

embed-series-table = { $name }: publikationer enligt nivå
embed-goal-tree = { $name }: mål och projekt
embed-funding-by-goal = { $name }: projektens finansiering per mål
no-goals-known = Inga mål är kända för programmet:
no-projects-known = Inga projekt är kända.

## Andra sidor som hör till sidan

section-goals = Mål
section-parts = Delar
section-parts-on-programme = Programmets delar
section-parts-on-goal = Delmål
section-parts-on-organisation = Enheter och tjänster
section-implemented-by = Program som genomför det här programmet
section-supported-by = Program och projekt som stöder det här
section-supported-by-on-programme = Program som stöder det här programmet
section-supported-by-on-project = Projekt som stöder det här projektet
section-parallel = Parallella program och mål
section-parallel-on-programme = Parallella program och mål
section-projects = Projekt
section-supported = Projekt och program finansierade genom programmet
section-projects-on-funder = Finansierade projekt
section-continued-by = Fortsättningsprojekt
section-programmes = Program
section-programmes-on-funder = Finansierade program
section-leads = Som huvudgenomförare
section-runs = Som ägare eller samordnare
section-takes-part = Som samarbetspart
section-area = Program och projekt i området
section-funds = Som finansiär
section-manages = Förvaltade fonder
section-manages-on-programme = Programmets fonder
section-bodies = Som medlem i programmens organ
section-contact = Som kontaktinstans
section-reports = Publikationer
section-reports-on-funder = Finansierade publikationer
section-reports-on-organisation = Finansierade publikationer
section-publications = Som utgivare eller författare
section-succeeded-by = Efterföljare
section-succeeded-by-on-report = Ersätts av
section-succeeds = Föregångare
section-succeeds-on-report = Ersätter
section-source-of = Sidor som har publikationen som källa
section-series = Publikationsserier
section-news = Nyheter
section-contents = Innehåll
section-contents-on-report = Kapitel
section-contents-on-page = Undersidor

## Registret

a-z = Register A–Ö
a-z-explanation = Registret omfattar program, mål, projekt, finansiärer, organisationer, publikationer och publikationsserier i alfabetisk ordning. Från förkortningar och andra namn finns en hänvisning till det egentliga namnet.
a-z-letters = Registrets bokstäver
a-z-signs = 0–9 och tecken
a-z-see = se
a-z-continued = (fortsättning från föregående sida)

## Om uppgifterna

about-data = Om uppgifterna
about-data-summary = Vad som finns på webbplatsen och vad som inte är känt, hur summorna räknas och hur uppgifterna får användas.
what-is-known = Det här vet vi om projekten
what-is-known-explanation = Uppgifter som saknas har inte ersatts med gissningar. Siffran anger för hur många projekt uppgiften finns.
known-of-projects = Kända basuppgifter ({ $count } projekt)
known-fact = Uppgift
how-totals-are-made = Så räknas summorna
totals-by-basis = Planerad, beviljad och realiserad finansiering räknas inte ihop. Om det inte framgår av källan vilket det är fråga om räknas beloppet bara ihop med andra av samma slag.
totals-by-exactness = Exakta och ungefärliga belopp räknas inte ihop, och inte heller olika valutor.
totals-count-once = Ett projekt räknas bara en gång i samma summa, även om det hör till den på flera sätt.
totals-say-how-many = Vid varje summa anges hur många projekt den bygger på.
totals-of-goals-overlap = Ett projekt kan ha flera mål, och därför kan målens summor överlappa varandra.
totals-of-several-funders = När källan nämner flera finansiärer tillsammans räknas finansieringen in i programmets och målets summa, men inte i någon enskild finansiärs.
totals-without-budgets = Ett programs egen budget visas på programmets sida, men den läggs inte till projektens summa.
coverage = Översättningar
coverage-explanation = På en översatt sida är rubriken, sammanfattningen och texten på sidans språk. Om något av dem saknas anges det på sidan och originaltexten visas.
coverage-in = Läget för översättningarna: { $language }
coverage-what = Sidor
coverage-translated = Översatta
coverage-summary-only = Endast sammanfattning
coverage-missing = Inte översatta
freshness = Uppgifternas aktualitet
last-updated = Senaste uppdatering
latest-as-of = Tidpunkt för de nyaste uppgifterna
first-reviewed = Äldsta granskningsdatum
using-the-data = Användning av uppgifterna
feeds = Atom-flöden
sitemap = Webbplatskarta för sökmotorer
report-an-error = Anmäl ett fel
report-an-error-text = Har du hittat ett fel, eller vet du något som saknas på webbplatsen?

## Status

status-ongoing = Pågår
status-planned = Planeras
status-finished = Har avslutats
status-discontinued = Har avbrutits
status-unknown = Status okänd

group-ongoing = Pågående
group-planned = Planerade
group-finished = Avslutade
group-discontinued = Avbrutna
group-unknown = Status okänd

## Typer

programme-type-programme = Program
programme-type-strategy = Strategi
programme-type-regional-strategy = Regional strategi
programme-type-policy = Politikområde

project-type-flagship = Spetsprojekt
project-type-pilot = Pilotprojekt
project-type-trial = Försök
project-type-study = Utredning
project-type-measure = Åtgärd
project-type-project = Projekt

funder-type-eu-fund = EU-fond
funder-type-state = Statlig finansiering
funder-type-region = Regional finansiering
funder-type-municipality = Kommunal finansiering
funder-type-foundation = Stiftelse
funder-type-private = Privat finansiering

organisation-type-municipality = Kommun
organisation-type-state = Statlig organisation
organisation-type-region = Landskap
organisation-type-eu = EU-institution
organisation-type-company = Företag
organisation-type-association = Förening
organisation-type-university = Högskola
organisation-type-school = Läroanstalt
organisation-type-service = Tjänst
organisation-type-other = Annan organisation

report-type-framework = Referensram
report-type-handbook = Handbok
report-type-application-example = Tillämpningsexempel
report-type-interim-report = Mellanrapport
report-type-final-report = Slutrapport
report-type-study = Utredning
report-type-slides = Presentation

body-type-steering-group = Styrgrupp
body-type-team = Team
body-type-forum = Forum
body-type-post = Befattning

## Roller

member-role-owner = ägare
member-role-chair = ordförande
member-role-vice-chair = vice ordförande
member-role-member = medlem
member-role-secretary = sekreterare

management-role-managing-authority = förvaltningsmyndighet
management-role-intermediate-body = förmedlande organ
management-role-audit-authority = revisionsmyndighet

role-implementer = genomförare
role-part-implementer = delgenomförare
role-coordinator = samordnare
role-expert = sakkunnig
role-user = användare
role-service-provider = tjänsteproducent

## Tables in texts

table = Tabell

## The languages of publications

language-fi = finska
language-sv = svenska
language-en = engelska
language-se = nordsamiska
language-smn = enaresamiska
language-sms = skoltsamiska
language-et = estniska
language-ru = ryska
language-uk = ukrainska
language-de = tyska
language-fr = franska
language-es = spanska
language-da = danska
language-no = norska

## Utseendets ord

menu = Meny
close-menu = Stäng menyn
copy-citation = Kopiera hänvisningen
copied = Hänvisningen har kopierats
see-series = Bekanta dig med publikationerna
see-projects = Se projekten
home-goals = Det här eftersträvas
other-series = Andra publikationsserier
read-online = Läs på webben
download = Ladda ner
turn-chapters = Föregående och nästa kapitel

counted-programmes = program
counted-goals = mål
counted-projects = projekt
counted-funders = { $count ->
    [one] finansiär
   *[other] finansiärer
}
counted-organisations = { $count ->
    [one] organisation
   *[other] organisationer
}
counted-reports = { $count ->
    [one] publikation
   *[other] publikationer
}
counted-series = { $count ->
    [one] publikationsserie
   *[other] publikationsserier
}
counted-news = { $count ->
    [one] nyhet
   *[other] nyheter
}
