# Mitä Julki sanoo virheellisestä sivustosta, suomeksi.
#
# Tiedosto seuraa viereistä `en.ftl`-tiedostoa, jossa kerrotaan, miten näitä tiedostoja kirjoitetaan. Sijamuodot, joita
# englanti ei tarvitse, ovat yhteisten osien määreinä.

## Yhteiset osat

did-you-mean = tarkoititko `{ $suggestion }`?

named-field =
    { GIVEN($field) ->
        [yes] `{ $field }`
       *[no] arvo
    }
    .genitive =
        { GIVEN($field) ->
            [yes] kentän `{ $field }`
           *[no] tämän kohdan
        }

named-language =
    { $language ->
        [en] englanti
        [fi] suomi
        [sv] ruotsi
       *[other] `{ $language }`
    }
    .translative =
        { $language ->
            [en] englanniksi
            [fi] suomeksi
            [sv] ruotsiksi
           *[other] kielellä `{ $language }`
        }

# Mihin viittaus osoittaa, sopivien lajien mukaan.
kind-word =
    { $kind ->
        [programme] ohjelma
        [goal] tavoite
        [project] hanke
        [funder] rahoittaja
        [organisation] organisaatio
        [report] julkaisu
        [chapter] luku
        [series] julkaisusarja
        [news] uutinen
        [page] sivu
        [programme-or-goal] ohjelma tai tavoite
        [goal-or-programme] tavoite tai ohjelma
        [funder-or-organisation] rahoittaja tai organisaatio
        [body] toimielin
        [party] puolue
        [colour] väri
        [theme] teema
        [entity] sivuston kohde
       *[other] { $kind }
    }
    .partitive =
        { $kind ->
            [programme] ohjelmaa
            [goal] tavoitetta
            [project] hanketta
            [funder] rahoittajaa
            [organisation] organisaatiota
            [report] julkaisua
            [chapter] lukua
            [series] julkaisusarjaa
            [news] uutista
            [page] sivua
            [programme-or-goal] ohjelmaa tai tavoitetta
            [goal-or-programme] tavoitetta tai ohjelmaa
            [funder-or-organisation] rahoittajaa tai organisaatiota
            [body] toimielintä
            [party] puoluetta
            [colour] väriä
            [theme] teemaa
            [entity] kohdetta
           *[other] kohdetta { $kind }
        }
    .genitive =
        { $kind ->
            [programme] ohjelman
            [goal] tavoitteen
            [project] hankkeen
            [funder] rahoittajan
            [organisation] organisaation
            [report] julkaisun
            [chapter] luvun
            [series] julkaisusarjan
            [news] uutisen
            [page] sivun
            [programme-or-goal] ohjelman tai tavoitteen
            [goal-or-programme] tavoitteen tai ohjelman
            [funder-or-organisation] rahoittajan tai organisaation
            [body] toimielimen
            [party] puolueen
            [colour] värin
            [theme] teeman
            [entity] kohteen
           *[other] kohteen { $kind }
        }
    .adessive =
        { $kind ->
            [programme] ohjelmalla
            [goal] tavoitteella
            [project] hankkeella
            [funder] rahoittajalla
            [organisation] organisaatiolla
            [report] julkaisulla
            [chapter] luvulla
            [series] julkaisusarjalla
            [news] uutisella
            [page] sivulla
            [programme-or-goal] ohjelmalla tai tavoitteella
            [goal-or-programme] tavoitteella tai ohjelmalla
            [funder-or-organisation] rahoittajalla tai organisaatiolla
            [body] toimielimellä
            [party] puolueella
            [colour] värillä
            [theme] teemalla
            [entity] kohteella
           *[other] kohteella { $kind }
        }

found-word =
    { $found ->
        [programme] ohjelma
        [goal] tavoite
        [project] hanke
        [funder] rahoittaja
        [organisation] organisaatio
        [report] julkaisu
        [chapter] luku
        [series] julkaisusarja
        [news] uutinen
        [page] sivu
       *[other] { $found }
    }

or = tai

# Kirjaston tai järjestelmän omat sanat, jotka ovat englantia.
library-said = ”{ $text }” (järjestelmän oma ilmoitus)

## Liittyvien kohtien nimet

first-defined-here = määritelty ensin täällä
also-claimed-here = myös tämä haluaa saman osoitteen
also-given-here = annettu myös täällä

## Miten ongelmat kerrotaan ihmisille

severity-error = virhe
severity-warning = varoitus
help-label = ohje
plain-place = { $file }, rivi { $line }, sarake { $column }
plain-file = { $file }
plain-error = Virhe: { $message } (koodi { $code }).
plain-warning = Varoitus: { $message } (koodi { $code }).
plain-line = Rivillä { $line } lukee: { $text }
plain-empty-line = Rivi { $line } on tyhjä.
plain-part = Kyse on tästä: { $text }
plain-help = Tee näin: { $help }
plain-related = Katso myös { $place }: { $label }.
sarif-base = kansio, jossa Julki käynnistettiin

## Mitä levy sanoo

io-not-found = sitä ei ole
io-permission-denied = sinulla ei ole siihen oikeutta
io-already-exists = se on jo olemassa
io-storage-full = levy on täynnä
io-quota-exceeded = sinulle varattu levytila on käytetty
io-read-only = levylle ei voi kirjoittaa
io-is-a-folder = se on kansio
io-not-a-folder = osa polusta ei ole kansio
io-folder-not-empty = kansio ei ole tyhjä
io-invalid-name = levy ei hyväksy tällaista nimeä
io-busy = toinen ohjelma käyttää sitä

## Mikä julkaistavan tiedoston polussa on vikana

said-path-leaves = se ei ole polku sivuston sisällä
said-path-reserved = Julki varaa tämän nimen itselleen
said-path-twice = siihen kirjoitettiin kaksi sivua
said-path-also-folder = siitä tulisi sekä tiedosto että kansio
said-unfinished = jokin aiempi tiedosto jäi kirjoittamatta

## Miksi julkaistavia asioita kutsutaan, kun kaksi haluaa saman paikan

output-home = etusivu
output-entity = { kind-word } `{ $id }`
output-list =
    { $kind ->
        [programme] ohjelmien luettelo
        [goal] tavoitteiden luettelo
        [project] hankkeiden luettelo
        [funder] rahoittajien luettelo
        [organisation] organisaatioiden luettelo
        [report] julkaisujen luettelo
        [series] julkaisusarjojen luettelo
        [news] uutisten luettelo
       *[other] sivujen luettelo
    }
output-narrowed =
    { output-list }, jonka rajauksena on { $facet ->
        [status] tila
        [type] tyyppi
        [programme] ohjelma
        [goal] tavoite
        [funder] rahoittaja
        [series] julkaisusarja
        [year] vuosi
       *[other] { $facet }
    } `{ $value }`
output-section = { kind-word.genitive } `{ $id }` luettelo `{ $section }`
output-a-z = aakkosellinen hakemisto
output-data = tietoa aineistosta kertova sivu
output-feed = syöte
output-sitemap = sivukartta
output-robots = hakuroboteille tarkoitettu tiedosto
output-not-found = sivu, joka näytetään, kun osoitteessa ei ole mitään
output-redirect = { kind-word.genitive } `{ $id }` vanha osoite
output-cover = { kind-word.genitive } `{ $id }` kansikuva
output-banner = etusivun kuva
output-icon = sivuston kuvake
output-card = sivuston jakokuva
output-style = teeman tyylitiedosto
output-asset = teeman tiedosto `{ $file }`
output-file = tiedosto `{ $file }`

## Mikä teemassa on vikana

said-lacks-templates = siitä puuttuu { NUMBER($count) } sivupohjaa, { $names } …, eikä se laajenna teemaa, jossa ne ovat
said-no-variable =
    sivupohjassa `{ $template }` ei ole muuttujaa `{ $name }`{ GIVEN($suggestion) ->
        [yes] ; { did-you-mean }
       *[no] { "" }
    }
said-no-field =
    muuttujassa { $path } ei ole kenttää `{ $name }`; sen laji on { $shape }{ GIVEN($suggestion) ->
        [yes] ; { did-you-mean }
       *[no] { "" }
    }
said-view-as-text = { $path } on { $view }, ei teksti; kirjoita jokin sen kentistä: { $fields }
said-list-as-text = { $path } on luettelo, ei teksti; käy se läpi rakenteella `{ "{" }% for … %{ "}" }`
said-unexpected = `{ $token }` ei sovi tähän
shape-view = { $view }
shape-list = luettelo
shape-plain = teksti, luku tai muu sellainen
string-twice = `{ $name }` on määritelty tässä tiedostossa kahdesti; ensimmäistä käytetään
string-no-function = funktiota `{ $name }` ei ole; ainoa funktio on `{ $known }`
string-no-option = funktiolla `{ $function }` ei ole valitsinta `{ $name }`, vain `{ $one }` ja `{ $other }`
string-unknown = missään tämän kielen tiedostossa ei ole merkintää `{ $name }`
string-no-attribute = merkinnällä `{ $name }` ei ole määrettä `{ $attribute }`
string-no-text = merkinnällä `{ $name }` on vain määreitä, ei tekstiä
string-long-number = luvussa `{ $number }` on yli 15 numeroa; tästä tiedostosta ei käytetä mitään

## Virheet: itse tiedosto

invalid-yaml =
    { $reason ->
        [tab] tässä on sarkain, vaikka YAMLissa saa olla vain välilyöntejä
        [colon] arvon sisällä oleva kaksoispiste saa YAMLin näkemään rivillä toisen kentän
        [alias-bomb] tämän YAMLin viittaukset purkautuvat liian suureksi määräksi tietoa
        [duplicate-key] kenttä { named-field } on kirjoitettu kahdesti
        [quote] lainausmerkki avataan, mutta sitä ei suljeta
        [bracket] sulje avataan, mutta sitä ei suljeta
        [documents] YAMLissa on useampi kuin yksi asiakirja
        [unclosed] metatietojen loppu puuttuu
        [structure] tämä rivi ei sovi yhteen edellisten rivien kanssa
        [trailing] teksti jatkuu sulkevan lainausmerkin jälkeen
        [character] arvo ei voi alkaa merkillä `{ $character }`
        [anchor] merkillä `*` alkava viittaus osoittaa arvoon, jota ei ole nimetty merkillä `&`
        [escape] lainausmerkkien sisällä on kenoviiva merkin edessä, johon se ei sovi
        [depth] arvoja on sisäkkäin liian monella tasolla
       *[other] { GIVEN($said) ->
            [yes] YAMLia ei voi lukea: { $said }
           *[no] YAMLia ei voi lukea
        }
    }
    .title = metatiedot, joita ei voi lukea
    .help =
        { $reason ->
            [tab] sisennä välilyönneillä, kaksi kutakin tasoa kohti
            [colon] kirjoita koko arvo lainausmerkkeihin
            [alias-bomb] kirjoita arvot auki sen sijaan, että toistat niitä merkeillä `&` ja `*`
            [duplicate-key] säilytä toinen tai tee molemmista arvoista yksi luettelo
            [quote] sulje lainausmerkki tai kirjoita arvo toisenlaisiin lainausmerkkeihin
            [bracket] sulje jokainen `[` merkillä `]` ja jokainen `{ "{" }` merkillä `{ "}" }`
            [documents] jätä vain yksi asiakirja: rivi `---` saa olla vain ennen metatietoja ja niiden jälkeen
            [unclosed] kirjoita viimeisen kentän jälkeen ennen tekstiä rivi `---`
            [structure] kirjoita kukin kenttä omalle rivilleen muodossa `nimi: arvo`, sisennä se kuten naapurinsa ja aloita luettelon kukin kohta merkillä `- `
            [trailing] kirjoita koko arvo toisenlaisiin lainausmerkkeihin
            [character] kirjoita koko arvo lainausmerkkeihin
            [anchor] kirjoita arvo lainausmerkkeihin, jos se vain alkaa merkillä `*`, tai nimeä arvo ensin merkillä `&`
            [escape] kirjoita arvo yksinkertaisiin lainausmerkkeihin, joiden sisällä kenoviiva on tavallinen merkki
            [depth] kirjoita arvot niin, että sisennyksiä on vähemmän
           *[other] tarkista tämän ja edellisen rivin sisennys, kaksoispisteet ja lainausmerkit
        }

not-utf8 = tiedosto ei ole UTF-8-muotoista tekstiä
    .title = tekstitiedosto muussa merkistössä kuin UTF-8
    .help = tallenna tiedosto uudelleen merkistössä UTF-8; muokkausohjelmissa se on kohdassa ”tallenna ja valitse merkistö”

missing-front-matter =
    { $reason ->
        [empty] tiedosto on tyhjä
       *[other] tiedosto ei ala metatiedoilla
    }
    .title = tiedosto ilman metatietoja
    .help = aloita tiedosto rivillä `---`, kirjoita sitten `title:` ja muut kentät ja lopuksi toinen rivi `---`

file-too-large = tiedoston koko on { NUMBER($size) } Mt, ja tekstin yläraja on { NUMBER($limit) } Mt
    .title = liian suuri tekstitiedosto
    .help = jaa teksti lukuihin tai useaan tiedostoon; kuvat ja liitteet kuuluvat omiin tiedostoihinsa

## Virheet: kentät ja arvot

unknown-field =
    { $reason ->
        [severity] koodin { named-field } vakavuutta ei voi muuttaa: virhe on aina virhe
        [colour] teemassa ei ole väriä { named-field }
        [font] teemassa ei ole kirjasinta { named-field }
       *[other] kenttää { named-field } ei ole tässä
    }
    .title = kenttä, jota ei ole olemassa
    .help =
        { GIVEN($suggestion) ->
            [yes] { did-you-mean }
           *[no] { $reason ->
                [severity] poista se; vain varoitusten vakavuuden voi asettaa
                [colour] poista se; teeman värit luetellaan sen tiedostossa `theme.yaml`
                [font] poista se; teeman kirjasimet luetellaan sen tiedostossa `theme.yaml`
                [comma] pilkku päättää edellisen arvon: kirjoita desimaalit pisteellä tai koko arvo lainausmerkkeihin
               *[other] { GIVEN($known) ->
                    [yes] käytä jotakin näistä: { $known }
                   *[no] poista se tai kerro asia tekstissä metatietojen alla
                }
            }
        }

wrong-type =
    { KEY($found) ->
        [nothing] { named-field } on tyhjä; tähän kuuluu { wanted-type }
        [text] { named-field } on tekstiä; tähän kuuluu { wanted-type }
        [number] { named-field } on luku; tähän kuuluu { wanted-type }
        [boolean] { named-field } on `true` tai `false`; tähän kuuluu { wanted-type }
        [list] { named-field } on luettelo; tähän kuuluu { wanted-type }
        [map] { named-field } on ryhmä kenttiä; tähän kuuluu { wanted-type }
       *[other] { named-field } on väärää lajia; tähän kuuluu { wanted-type }
    }
    .title = väärän lajin arvo
    .help =
        { KEY($expected) ->
            [text] kirjoita se sanoin; käytä lainausmerkkejä, jos siinä on kaksoispiste tai se alkaa erikoismerkillä
            [string] kirjoita se sanoin; käytä lainausmerkkejä, jos siinä on kaksoispiste tai se alkaa erikoismerkillä
            [a-string] kirjoita se sanoin; käytä lainausmerkkejä, jos siinä on kaksoispiste tai se alkaa erikoismerkillä
            [date] kirjoita päivämäärä muodossa `2023`, `2023-03` tai `2023-03-15`
            [money] kirjoita rahamäärä pelkkänä lukuna, esimerkiksi `120000`, ilman välilyöntejä ja valuutan merkkiä
            [reference] kirjoita tunnus: toisen tiedoston nimi ilman kansiota ja päätettä `.md`
            [source] kirjoita julkaisun tunnus tai ryhmä kenttiä, joista ainakin `title` on annettu
            [link] kirjoita verkko-osoite tai ryhmä kenttiä, joita ovat `title` ja `url`
            [list] kirjoita arvot hakasulkeisiin, `[yksi, kaksi]`, tai kukin omalle rivilleen merkin `- ` perään
            [sequence] kirjoita arvot hakasulkeisiin, `[yksi, kaksi]`, tai kukin omalle rivilleen merkin `- ` perään
            [a-sequence] kirjoita arvot hakasulkeisiin, `[yksi, kaksi]`, tai kukin omalle rivilleen merkin `- ` perään
            [map] kirjoita jokainen osa omalle sisennetylle rivilleen muodossa `nimi: arvo`
            [a-map] kirjoita jokainen osa omalle sisennetylle rivilleen muodossa `nimi: arvo`
            [colour] kirjoita CSS-väri lainausmerkkeihin, esimerkiksi `"#24506b"`, tai ryhmä kenttiä `light` ja `dark`
            [participant] kirjoita organisaation tunnus tai ryhmä kenttiä `organisation` ja `role`
            [label] kirjoita `one:` ja `other:`, kumpikin kielittäin
            [author] kirjoita nimi tai ryhmä kenttiä: `given` ja `family` tai `organisation`
            [boolean] kirjoita `true` tai `false` ilman lainausmerkkejä
            [a-boolean] kirjoita `true` tai `false` ilman lainausmerkkejä
            [number] kirjoita pelkät numerot ja desimaalien eteen piste
           *[other] { GIVEN($field) ->
                [yes] komento `julki explain wrong-type` kertoo, mitä kentässä `{ $field }` voi olla
               *[no] komento `julki explain wrong-type` kertoo, mitä tässä voi olla
            }
        }

wanted-type =
    { KEY($expected) ->
        [text] teksti
        [string] teksti
        [a-string] teksti
        [date] päivämäärä
        [money] rahamäärä
        [reference] toisen sivun tunnus
        [source] lähde
        [link] linkki
        [list] luettelo
        [sequence] luettelo
        [a-sequence] luettelo
        [map] ryhmä kenttiä
        [a-map] ryhmä kenttiä
        [participant] osallistuja
        [colour] väri
        [area] alue
        [author] tekijä
        [location] paikka
        [contact] yhteystieto
        [share] rahoitusosuus
        [body] toimielin
        [task] tehtävä
        [image] kuva
        [file] tiedosto
        [member] jäsen
        [management] rahastoa hallinnoiva viranomainen
        [label] nimitys yhdelle ja usealle
        [currency] valuutta
        [approximation] `true`, `nearly`, `over` tai `at-most`
        [number] luku
        [boolean] `true` tai `false`
        [bool] `true` tai `false`
        [a-boolean] `true` tai `false`
        [integer] kokonaisluku
        [an-integer] kokonaisluku
        [i8] kokonaisluku
        [i16] kokonaisluku
        [i32] kokonaisluku
        [i64] kokonaisluku
        [isize] kokonaisluku
        [u8] kokonaisluku, joka ei ole negatiivinen
        [u16] kokonaisluku, joka ei ole negatiivinen
        [u32] kokonaisluku, joka ei ole negatiivinen
        [u64] kokonaisluku, joka ei ole negatiivinen
        [usize] kokonaisluku, joka ei ole negatiivinen
        [f32] luku
        [f64] luku
       *[other] toisenlainen arvo
    }

invalid-value =
    { GIVEN($value) ->
        [yes] `{ $value }` ei kelpaa { named-field.genitive } arvoksi
       *[no] { named-field.genitive } arvo ei kelpaa
    }{ GIVEN($said) ->
        [yes] : { $said }
       *[no] { "" }
    }
    .title = arvo, joka ei kelpaa kenttään
    .help =
        { GIVEN($suggestion) ->
            [yes] { did-you-mean }{ GIVEN($expected) ->
                [yes] { " " }(jokin näistä: { $expected })
               *[no] { "" }
            }
           *[no] { GIVEN($expected) ->
                [yes] käytä jotakin näistä: { $expected }
               *[no] { GIVEN($example) ->
                    [yes] kirjoita se kuten tässä esimerkissä: `{ $example }`
                   *[no] korjaa arvo, tai poista kenttä, jos asiaa ei tiedetä
                }
            }
        }

missing-field = kenttä { named-field } puuttuu
    .title = puuttuva kenttä
    .help =
        { $field ->
            [title] lisää rivi `title:` ja siihen nimi, jonka lukijat näkevät
           *[other] lisää rivi `{ $field }:` ja siihen arvo
        }

invalid-date =
    { GIVEN($value) ->
        [yes] { named-field.genitive } arvoa `{ $value }` ei voi lukea päivämääränä
       *[no] { named-field.genitive } arvoa ei voi lukea päivämääränä
    }
    .title = päivämäärä, jota ei voi lukea
    .help =
        { GIVEN($suggestion) ->
            [yes] { did-you-mean }
           *[no] kirjoita vuosi ensin: `2023`, `2023-03` tai `2023-03-15` (uutisessa perään voi lisätä kellonajan, `T13:59`); jätä pois se, mitä ei tiedetä
        }

invalid-identifier =
    { named-field.genitive } arvo `{ $value }` ei ole { $type ->
        [isbn] oikea ISBN
        [issn] oikea ISSN
        [business-id] oikea Y-tunnus
        [urn] oikea URN
        [doi] oikea DOI
       *[other] oikea tunniste
    }
    .title = väärä ISBN, ISSN, DOI, URN tai Y-tunnus
    .help =
        { $type ->
            [isbn] kopioi se uudelleen julkaisusta: viimeinen numero ei sovi muihin tai jokin puuttuu
            [issn] kopioi se uudelleen julkaisusta: viimeinen numero ei sovi muihin tai jokin puuttuu
            [business-id] siinä on seitsemän numeroa, yhdysmerkki ja tarkistusnumero, kuten `0101263-6`; kopioi se uudelleen lähteestä
            [urn] sen alussa on `urn:` ja nimiavaruus, kuten `URN:ISBN:978-…`; kopioi se uudelleen julkaisusta
            [doi] sen alussa on `10.` ja sisällä vinoviiva, kuten `10.1000/182`, ilman osaa `https://doi.org/`
           *[other] kopioi se uudelleen julkaisusta
        }

unknown-reference =
    { $reason ->
        [ambiguous] tunnus `{ $id }` on käytössä useammassa kuin yhdessä lajissa
        [wrong-kind] `{ $id }` on { found-word }, mutta tähän kenttään kuuluu { kind-word }
       *[other] { kind-word.partitive } `{ $id }` ei ole
    }
    .title = viittaus johonkin, mitä ei ole
    .help =
        { GIVEN($suggestion) ->
            [yes] { did-you-mean }
           *[no] { $reason ->
                [wrong-kind] käytä tähän kenttään sopivan lajin tunnusta tai siirrä tunnus sille tarkoitettuun kenttään
                [ambiguous] kerro, kumpaa tarkoitat, kirjoittamalla eteen laji ja kaksoispiste: `goal:{ $id }`
                [party] käytä tunnusta, joka on olemassa (jokin tiedoston `site.yaml` kohdasta `parties`), tai lisää se sinne
                [colour] käytä teeman värin nimeä tai lisää väri tiedoston `theme.yaml` kohtaan `colours`
               *[other] käytä tunnusta, joka on olemassa (tiedoston nimi ilman kansiota ja päätettä `.md`), tai lisää puuttuva tiedosto
            }
        }

unknown-language =
    { $reason ->
        [primary] { named-language } on sivuston ensisijainen kieli, jonka tiedoston nimessä ei ole kielen tunnusta
        [quotes] teksti päättyy tässä pilkkuun, joten `{ $language }` jää pois
       *[other] sivustolla ei ole kieltä `{ $language }`
    }
    .title = kieli, jota sivustolla ei ole
    .help =
        { $reason ->
            [primary] poista tiedoston nimestä `.{ $language }`; silloin tiedosto sisältää myös tosiasiat
            [quotes] kirjoita koko teksti lainausmerkkeihin: `"351,8"`
           *[other] { GIVEN($suggestion) ->
                [yes] { did-you-mean }
               *[no] korjaa kieli tai lisää `{ $language }` tiedoston `site.yaml` kohtaan `languages`
            }
        }

unknown-folder =
    { GIVEN($folder) ->
        [yes] `content/{ $folder }` ei ole sisällön kansio
       *[no] suoraan kansiossa `content` oleva tiedosto ei kuulu mihinkään lajiin
    }
    .title = tiedosto kansiossa, joka ei ole sisältöä varten
    .help =
        { GIVEN($suggestion) ->
            [yes] { did-you-mean }
           *[no] siirrä tiedosto kansioon `content/programmes`, `goals`, `projects`, `funders`, `organisations`, `reports`, `series`, `news` tai `pages`
        }

duplicate-id = useammalla kuin yhdellä { kind-word.adessive } on tunnus `{ $id }`
    .title = sama tunnus kahdella kohteella
    .help = anna toiselle tiedostolle uusi nimi: tiedoston nimi on sen tunnus, olipa se missä kansiossa tahansa

end-before-start =
    { GIVEN($start) ->
        [yes] loppu, `{ $end }`, on ennen alkua, `{ $start }`
       *[no] loppu, `{ $end }`, on ennen alkua
    }
    .title = loppu ennen alkua
    .help = tarkista molemmat päivämäärät lähteestä; ne ovat ehkä vaihtaneet paikkaa

reference-cycle =
    { GIVEN($kind) ->
        [yes] { kind-word.genitive } viittausten ketju palaa alkuunsa: `{ $chain }`
       *[no] viittausten ketju palaa alkuunsa: `{ $chain }`
    }
    .title = kehää kiertävät viittaukset
    .help = poista jokin viittauksista, niin että ketjulla on alku

## Virheet: käännökset

fact-in-translation =
    { $reason ->
        [two-homes] { named-field } on annettu sekä täällä että ensisijaisessa tiedostossa
        [map] { named-field } on annettu kielittäin tiedostossa, joka on yhdellä kielellä
       *[other] { named-field } on tosiasia, ja käännöksessä on vain tekstejä
    }
    .title = tosiasia käännöksessä
    .help =
        { $reason ->
            [map] kirjoita pelkkä teksti tai siirrä kaikki kielet ensisijaiseen tiedostoon
            [two-homes] säilytä toinen: joko käännöksen oma tiedosto tai ensisijaisen tiedoston kieliluettelo
           *[other] siirrä se ensisijaiseen tiedostoon, jossa se pätee kaikilla kielillä, ja poista se täältä
        }

orphan-translation =
    { GIVEN($primary) ->
        [yes] tämä on käännös tiedostosta `{ $primary }`, jota ei ole
       *[no] tämä on käännös tiedostosta, jota ei ole
    }
    .title = käännös tiedostosta, jota ei ole
    .help =
        { GIVEN($primary) ->
            [yes] lisää `{ $primary }` ja siihen tosiasiat sekä ensisijaisen kielen teksti, tai korjaa tämän tiedoston nimi
           *[no] lisää tiedosto, jossa ovat tosiasiat ja ensisijaisen kielen teksti, tai korjaa tämän tiedoston nimi
        }

## Virheet: linkit, tiedostot ja upotukset

broken-link =
    { $reason ->
        [file] linkki vie tiedostoon `{ $destination }`, eikä sellaista ole
        [scheme] linkin `{ $destination }` alussa on `{ $scheme }`, jota Julki ei julkaise
        [image] kuva `{ $destination }` on toisella palvelimella
        [address] `{ $destination }` ei ole kokonainen osoite
        [empty] linkki ei vie mihinkään
        [path] linkki vie osoitteeseen `{ $destination }`, sivuston ulkopuolelle
        [id] linkki vie kohteeseen `{ $destination }`, eikä millään ole sitä tunnusta
       *[other] linkki vie osoitteeseen `{ $destination }`, jota ei ole
    }
    .title = linkki, joka ei vie mihinkään
    .help =
        { GIVEN($suggestion) ->
            [yes] { did-you-mean }
           *[no] { $reason ->
                [file] kirjoita polku tästä tiedostosta toiseen, kuten `../projects/kupla.md`, tai tunnus, `project:kupla`
                [scheme] käytä alkua `https:`, `mailto:` tai `tel:` taikka polkua sivuston tiedostoon
                [image] tallenna kuva tekstin oman tiedoston viereen, jottei lukijoiden käynneistä kerrota kenellekään
                [address] aloita se merkeillä `https://` tai `mailto:` taikka lajilla ja kaksoispisteellä: `project:kupla`
                [empty] linkitä tämän sivuston tiedostoon tai kokonaiseen osoitteeseen, jonka alussa on `https://`
                [path] linkitä tämän sivuston tiedostoon tai kokonaiseen osoitteeseen, jonka alussa on `https://`
                [id] kirjoita lajin ja kaksoispisteen perään toisen tiedoston nimi ilman kansiota ja päätettä `.md`
               *[other] korjaa linkki tai poista se ja säilytä sen teksti
            }
        }

broken-anchor =
    { GIVEN($destination) ->
        [yes] kohteessa `{ $destination }` ei ole otsikkoa `#{ $anchor }`
       *[no] tällä sivulla ei ole otsikkoa `#{ $anchor }`
    }
    .title = linkki otsikkoon, jota ei ole
    .help =
        { GIVEN($suggestion) ->
            [yes] { did-you-mean }
           *[no] kirjoita otsikon sanat pienin kirjaimin ja yhdysmerkit väleihin, tai linkitä koko sivuun
        }

missing-file = tiedostoa `{ $path }` ei ole
    .title = kuva tai liite, jota ei ole
    .help =
        { GIVEN($suggestion) ->
            [yes] { did-you-mean }
           *[no] lisää tiedosto tai korjaa sen nimi; isot ja pienet kirjaimet ovat eri kirjaimia
        }

unknown-embed =
    { $reason ->
        [argument] upotuksella `{ $embed }` ei ole määritettä `{ $argument }`
        [value] `{ $value }` ei kelpaa upotuksen `{ $embed }` määritteeksi `{ $argument }`
        [missing-argument] upotus `{ $embed }` tarvitsee määritteen `{ $argument }`
       *[name] upotusta `{ $embed }` ei ole
    }
    .title = upotus, jota ei ole
    .help =
        { GIVEN($suggestion) ->
            [yes] { did-you-mean }
           *[no] { $reason ->
                [argument] poista se tai käytä jotakin näistä: { $known }
                [value] { GIVEN($known) ->
                    [yes] käytä jotakin näistä: { $known }
                   *[no] käytä tunnusta, joka on olemassa, tai poista määrite
                }
                [missing-argument] lisää nimen perään `?{ $argument }=` ja arvo
               *[name] käytä jotakin näistä: { $known }
            }
        }

## Virheet: mitä julkaistaan

output-collision = sekä { $first } että { $second } julkaistaisiin osoitteessa `{ $path }`
    .title = kaksi sivua samassa osoitteessa
    .help = anna toiselle oma `slug` tai nimeä toinen tiedosto uudelleen

template-error =
    { GIVEN($page) ->
        [yes] teeman sivupohja ei toimi sivulla `{ $page }`: { $said }
       *[no] { $reason ->
            [strings] teeman tekstejä ei voi käyttää: { $said }
            [styles] teeman tyylitiedostoa ei voi käyttää: { $said }
           *[other] teeman sivupohjaa ei voi käyttää: { $said }
        }
    }
    .title = virhe teemassa
    .help =
        { $reason ->
            [styles] korjaa tyylitiedosto tai poista sivuston oma kopio, jolloin teeman oma on käytössä; vika ei ole tekstissä
           *[other] korjaa sivupohja tai poista sivuston oma kopio, jolloin teeman oma on käytössä; vika ei ole tekstissä
        }

unknown-string =
    { $reason ->
        [language] teemassa ei ole tekstejä { named-language.translative }
       *[other] { GIVEN($page) ->
            [yes] teemasta puuttuu teksti `{ $key }`, jota tarvitaan sivulla `{ $page }`
           *[no] teemasta puuttuu teksti `{ $key }`
        }
    }
    .title = teemasta puuttuva teksti
    .help =
        { $reason ->
            [language] kopioi jokin teeman `strings`-tiedostoista nimelle `strings/{ $language }.ftl` ja käännä se, tai poista kieli
           *[other] lisää rivi `{ $key } = …` kunkin kielen `strings`-tiedostoon
        }

insufficient-contrast =
    värin `{ $text }` kontrasti taustalla `{ $on }` on { NUMBER($ratio) }:1{ $mode ->
        [light] { " " }vaaleassa tilassa
        [dark] { " " }tummassa tilassa
       *[both] { "" }
    }, ja lukijat tarvitsevat vähintään { NUMBER($needed) }:1
    .title = värit, joita ei erota toisistaan
    .help =
        { GIVEN($suggestion) ->
            [yes] lähin riittävä `{ $token }` on `{ $suggestion }`{ GIVEN($other) ->
                [yes] ; voit myös asettaa värin `{ $other }` kohdassa `colours`
               *[no] { "" }
            }
           *[no] { GIVEN($other) ->
                [yes] mikään `{ $token }` ei riitä, vaaleana eikä tummana: aseta myös `{ $other }` kohdassa `colours`
               *[no] valitse tummempi tai vaaleampi `{ $token }`
            }
        }

statement-incomplete =
    { $field ->
        [status] saavutettavuusseloste ei kerro, miltä osin sivusto täyttää vaatimukset
        [contact] saavutettavuusselosteesta puuttuu palauteosoite
       *[other] saavutettavuusselosteesta puuttuu `{ $field }`
    }
    .title = vajaa saavutettavuusseloste
    .help =
        { $field ->
            [status] lisää kentän `accessibility` alle `status: fully`, `status: partially` tai `status: not`
            [contact] lisää kentän `accessibility` alle `contact:` ja sähköpostiosoite, johon vastataan 14 päivän kuluessa
           *[other] lisää `{ $field }:` kentän `accessibility` alle
        }

source-changed = `{ $path }` muuttui kesken sivuston rakentamisen
    .title = tiedosto, joka muuttui kesken rakentamisen
    .help = rakenna sivusto uudelleen, kun kukaan ei tallenna tiedostoa

## Virheet: ympäristö

unknown-theme = teemaa `{ $theme }` ei ole
    .title = teema, jota ei ole
    .help =
        { GIVEN($suggestion) ->
            [yes] { did-you-mean }
           *[no] tallenna teema kansioon `themes/{ $theme }` tai poista `theme` tiedostosta `site.yaml`, jolloin oletusteema on käytössä
        }

foreign-output =
    { $reason ->
        [not-folder] julkaisukansio `{ $path }` ei ole kansio
        [link] julkaisukansio `{ $path }` on linkki toiseen paikkaan
        [holds-site] julkaisukansion `{ $path }` sisällä on sivuston oma kansio
        [in-state] julkaisukansio `{ $path }` on Julkin oman kansion `.julki` sisällä
        [not-unicode] julkaisukansion `{ $path }` nimi ei ole Unicodea
        [in-the-way] `{ $path }` ei ole Julkin kirjoittama, ja sen paikalle tulee sivu
       *[not-empty] kansiossa `{ $path }` on tiedostoja, joita Julki ei ole kirjoittanut
    }
    .title = julkaisukansio, joka kuuluu jollekin muulle
    .help =
        { $reason ->
            [in-the-way] siirrä se pois tai anna sivulle toinen `slug`
            [not-empty] valitse toinen kansio valitsimella `--output`, tai tyhjennä tämä itse, jos siinä ei ole mitään tarpeellista
           *[other] valitse toinen kansio valitsimella `--output`
        }

environment =
    { $reason ->
        [lock] toinen Julki on käynnissä samassa kansiossa
        [path] tiedostoa `{ $path }` ei voi julkaista{ GIVEN($said) ->
            [yes] : { $said }
           *[no] { "" }
        }
       *[io] { GIVEN($path) ->
            [yes] tiedostoa `{ $path }` ei voi lukea tai kirjoittaa{ GIVEN($said) ->
                [yes] : { $said }
               *[no] { "" }
            }
           *[no] levy ei suostunut{ GIVEN($said) ->
                [yes] : { $said }
               *[no] { "" }
            }
        }
    }
    .title = vika tietokoneessa, ei sisällössä
    .help =
        { $reason ->
            [lock] odota, kunnes se on valmis, tai pysäytä se
            [path] anna sivulle toinen `slug` tai tiedostolle toinen nimi
           *[io] tarkista, että tiedosto on olemassa, että sinulla on oikeus lukea ja kirjoittaa sitä ja ettei levy ole täynnä
        }

## Varoitukset

link-not-followed = `{ $path }` on linkki toiseen paikkaan, ja se jätetään pois
    .title = kansiossa oleva linkki, joka jätetään pois
    .help = kopioi itse tiedosto sen paikalle

missing-alt =
    { $reason ->
        [field] sivun kuvalta puuttuu kuvaus niille, jotka eivät näe sitä
        [language] kuvan kuvaus puuttuu sivuston ensisijaisella kielellä
        [link] linkissä on pelkkä kuva ilman kuvausta, joten linkillä ei ole nimeä
        [file-name] kuvaus `{ $alt }` on vain tiedoston nimi
        [vague] kuvaus `{ $alt }` kertoo vain, että paikalla on kuva
       *[text] kuvalta puuttuu kuvaus niille, jotka eivät näe sitä
    }
    .title = kuva ilman kuvausta
    .help =
        { $reason ->
            [field] kerro, mitä kuvassa on: `image: { "{" }file: …, alt: …{ "}" }`; tyhjä `alt: ""` tarkoittaa, että kuva on pelkkä koriste
            [language] kerro kentässä `alt` jokaisella sivuston kielellä, mitä kuvassa on
            [link] kerro hakasulkeissa, mihin linkki vie: `[![…](…)](…)`
            [file-name] kerro yhdellä virkkeellä, mitä kuvassa on
            [vague] kerro yhdellä virkkeellä, mitä kuvassa on
           *[text] kerro hakasulkeissa, mitä kuvassa on: `![…](…)`
        }

heading-order =
    { $to ->
        [1] tekstissä on ylimmän tason otsikko, vaikka sivun nimi on sen ainoa pääotsikko
       *[other] { $from ->
            [0] tekstin ensimmäinen otsikko on tasoa { $to }, vaikka sen yläpuolella on vain sivun nimi eli taso 1
           *[other] tason { $from } otsikkoa seuraa tason { $to } otsikko
        }
    }
    .title = väliin jäänyt otsikkotaso
    .help =
        { $to ->
            [1] aloita tekstin omat otsikot tasolta 2: `## Otsikko`
           *[other] { $from ->
                [0] aloita tekstin omat otsikot tasolta 2: `## Otsikko`
               *[other] etene taso kerrallaan: tason 2 otsikon alle tulee tason 3 otsikko
            }
        }

vague-link-text = linkin sanat `{ $text }` eivät kerro, mihin linkki vie
    .title = linkki, joka ei kerro, mihin se vie
    .help = nimeä linkissä se, mitä lukija sen takaa löytää; tyhjät hakasulkeet, kuten `[](project:kupla)`, ottavat linkin nimeksi sivun nimen

suspicious-markdown =
    { $reason ->
        [html] HTML-koodi `{ $text }` näkyy lukijoille sellaisenaan
        [heading] `{ $text }` näkyy sellaisenaan eikä otsikkona
        [bold] merkinnän `{ $text }` tähdet jäävät näkyviin, koska lihavointi ei pääty
       *[link] `{ $text }` näkyy sellaisenaan eikä linkkinä
    }
    .title = merkintä, joka näkyy lukijoille sellaisenaan
    .help =
        { $reason ->
            [space] kirjoita osoitteen välilyönnin tilalle `%20` tai pane osoite kulmasulkeisiin: `[…](<oma tiedosto.md>)`
            [gap] poista välilyönti merkkien `]` ja `(` välistä
            [reversed] pane sanat hakasulkeisiin ja osoite kaarisulkeisiin: `[sanat](osoite)`
            [reference] lisää rivi, joka kertoo, mihin viitataan: `[nimi]: osoite`, alaviitteelle `[^1]: teksti`
            [heading] lisää välilyönti risuaidan `#` jälkeen; jos haluat näyttää itse merkin, kirjoita `\#`
            [bold] päätä lihavointi merkkeihin `**` heti viimeisen sanan perään; jos haluat näyttää itse merkin, kirjoita `\*`
            [html] käytä Markdownia, esimerkiksi `**lihavoitu**`; jos HTML-koodin pitää näkyä, pane se gravis-merkkien väliin
           *[link] kirjoita linkki näin: `[sanat](osoite)`
        }

value-cut = { named-field } katkeaa ennen kohtaa `{ $lost }`, jonka YAML lukee kommentiksi
    .title = arvo, joka katkeaa kommenttiin
    .help = pane koko arvo lainausmerkkeihin; jos tarkoitat kommenttia, lisää välilyönti risuaidan `#` jälkeen

missing-summary = tiivistelmä puuttuu, joten luettelot ja hakukoneet eivät voi näyttää sitä
    .title = puuttuva tiivistelmä
    .help = lisää rivi `summary:` ja yksi virke: mistä on kyse tai mikä muuttuu ja kenelle

long-summary = tiivistelmässä on { $length } merkkiä, ja luetteloihin mahtuu { $limit }
    .title = liian pitkä tiivistelmä
    .help = jätä tiivistelmään se, minkä perusteella lukija valitsee sivun, ja siirrä muu leipätekstiin

missing-translation =
    { $what ->
        [title] otsikko puuttuu { named-language.translative }
        [summary] tiivistelmä puuttuu { named-language.translative }
        [body] teksti puuttuu { named-language.translative }
       *[all] käännös puuttuu { named-language.translative }
    }
    .title = puuttuva käännös
    .help =
        { $what ->
            [title] lisää `title:` käännöksen tiedostoon
            [summary] lisää `summary:` käännöksen tiedostoon
            [body] kirjoita teksti käännöksen tiedostoon metatietojen alle
           *[all] lisää samanniminen tiedosto, jonka lopussa on `.{ $language }.md`; aluksi riittävät otsikko ja tiivistelmä
        }

stale-translation =
    { GIVEN($date) ->
        [yes] käännös on tarkistettu `{ $date }`, ennen alkuperäistä tekstiä, `{ $primary_date }`
       *[no] käännös on tarkistettu ennen alkuperäistä tekstiä
    }
    .title = alkuperäistä vanhempi käännös
    .help = vertaa tekstejä ja merkitse sitten käännöksen kenttään `reviewed` päivä, jona teit sen

status-unclear =
    { $reason ->
        [past-end] tilaksi on merkitty `{ $status }`, mutta päättymispäivä `{ $end }` on jo mennyt
        [past-start] tilaksi on merkitty `{ $status }`, mutta alkamispäivä `{ $start }` on jo mennyt
        [before-start] tilaksi on merkitty `{ $status }`, mutta alkamispäivä `{ $start }` on vasta tulossa
        [before-end] tilaksi on merkitty `{ $status }`, mutta päättymispäivä `{ $end }` on vasta tulossa
       *[expected] { GIVEN($end) ->
            [yes] arvioitu päättymispäivä `{ $end }` on mennyt, joten tilana näytetään, ettei sitä tiedetä
           *[no] tila ei selviä päivämääristä, joten tilana näytetään, ettei sitä tiedetä
        }
    }
    .title = tila, jota päivämäärät eivät kerro
    .help =
        { $reason ->
            [past-end] anna uusi päättymispäivä tai vaihda kentän `status` arvoksi `finished` tai `discontinued`; ilman kenttää tila päätellään päivämääristä
            [past-start] anna uusi alkamispäivä tai poista `status`, jolloin tila päätellään päivämääristä
            [before-start] korjaa alkamispäivä tai poista `status`, jolloin tila päätellään päivämääristä
            [before-end] anna toteutunut päättymispäivä tai poista `status`, jolloin tila päätellään päivämääristä
           *[expected] anna toteutunut päättymispäivä ja poista `end_is_expected`, tai kerro tila kentässä `status`
        }

goal-without-projects =
    { GIVEN($programme) ->
        [yes] yksikään hanke ei edistä tavoitetta `{ $id }`, vaikka sen ohjelmassa `{ $programme }` on hankkeita
       *[no] yksikään hanke ei edistä tavoitetta `{ $id }`, vaikka sivustolla on hankkeita
    }
    .title = tavoite, jota yksikään hanke ei edistä
    .help = lisää `{ $id }` kenttään `goals` niille hankkeille, jotka edistävät tavoitetta tai jotakin sen osaa

acknowledgement =
    { $kind ->
        [report] julkaisun rahoittaja on `{ $funder }`, mutta EU:n ohjelmakausi ei selviä; rahoituslauseke ja tunnus riippuvat siitä
       *[project] hankkeen rahoittaja on `{ $funder }`, mutta EU:n ohjelmakausi ei selviä; rahoituslauseke ja tunnus riippuvat siitä
    }
    .title = EU-rahoitus, jonka ohjelmakausi ei selviä
    .help =
        { $kind ->
            [report] nimeä hanke tai ohjelma, johon julkaisu kuuluu, ja anna sille ohjelmakausi `period`, esimerkiksi `2021-2027`
           *[project] lisää `period: 2014-2020` tai `period: 2021-2027` hankkeelle tai sen ohjelmalle rahoituspäätöksen mukaan
        }

operation-incomplete =
    toimien luettelo{ GIVEN($period) ->
        [yes] { " " }ohjelmakaudella { $period }
       *[no] { "" }
    } edellyttää { $count ->
        [one] tietoa, joka hankkeelta puuttuu
       *[other] { $count } tietoa, jotka hankkeelta puuttuvat
    }: { $fields }
    .title = toimi, jolta puuttuu vaadittuja tietoja
    .help = tiedot ovat rahoituspäätöksessä; sijainniksi kelpaa `postcode`, `nuts` tai `lat` ja `lon`

personal-data-expired = nämä henkilötiedot piti poistaa `{ $date }` jälkeen
    .title = vanhentuneet henkilötiedot
    .help = poista yhteystieto, tai anna myöhempi `remove_after`, jos tietojen julkaisemiseen on yhä syy

junk-keyword =
    { $reason ->
        [several] `{ $keyword }` on monta avainsanaa yhdessä
        [title] avainsana `{ $keyword }` vain toistaa sivun nimen
        [twice] avainsana `{ $keyword }` on annettu kahdesti
        [kind] avainsana `{ $keyword }` kertoo vain, millainen sivu on
        [long] avainsana `{ $keyword }` on pidempi kuin mitä kukaan hakisi
        [number] avainsana `{ $keyword }` on pelkkä luku
        [letter] avainsana `{ $keyword }` on pelkkä kirjain
       *[other] { GIVEN($keyword) ->
            [yes] avainsana `{ $keyword }` ei kerro lukijalle mitään
           *[no] avainsana on tyhjä
        }
    }
    .title = avainsana, joka ei kerro mitään
    .help =
        { $reason ->
            [several] anna jokainen omana kohtanaan: `[avoin data, rajapinnat]`
            [title] poista se; sivu löytyy nimellään muutenkin
            [twice] poista toinen; isoilla ja pienillä kirjaimilla ei ole eroa
            [long] nimeä aihe sanalla tai parilla ja kerro muu tiivistelmässä
           *[other] poista se tai käytä sanaa, jolla joku voisi hakea sivua
        }
