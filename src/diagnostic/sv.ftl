# Vad Julki säger om en felaktig webbplats, på svenska.
#
# Filen följer `en.ftl` bredvid, som berättar hur dessa filer skrivs. Former som engelskan inte behöver är attribut till
# de gemensamma delarna.

## Gemensamma delar

did-you-mean = menade du `{ $suggestion }`?

named-field =
    { GIVEN($field) ->
        [yes] `{ $field }`
       *[no] värdet
    }

named-language =
    { $language ->
        [en] engelska
        [fi] finska
        [sv] svenska
       *[other] `{ $language }`
    }

# Vad en hänvisning avser, enligt de slag som passar.
kind-word =
    { $kind ->
        [programme] program
        [goal] mål
        [project] projekt
        [funder] finansiär
        [organisation] organisation
        [report] publikation
        [chapter] kapitel
        [series] publikationsserie
        [news] nyhet
        [page] sida
        [programme-or-goal] program eller mål
        [goal-or-programme] mål eller program
        [funder-or-organisation] finansiär eller organisation
        [body] organ
        [party] parti
        [colour] färg
        [theme] tema
        [entity] sida
       *[other] { $kind }
    }
    .one =
        { $kind ->
            [programme] ett program
            [goal] ett mål
            [project] ett projekt
            [funder] en finansiär
            [organisation] en organisation
            [report] en publikation
            [chapter] ett kapitel
            [series] en publikationsserie
            [news] en nyhet
            [page] en sida
            [programme-or-goal] ett program eller ett mål
            [goal-or-programme] ett mål eller ett program
            [funder-or-organisation] en finansiär eller en organisation
            [body] ett organ
            [party] ett parti
            [colour] en färg
            [theme] ett tema
            [entity] en sida
           *[other] { $kind }
        }
    .none =
        { $kind ->
            [programme] inget program
            [goal] inget mål
            [project] inget projekt
            [funder] ingen finansiär
            [organisation] ingen organisation
            [report] ingen publikation
            [chapter] inget kapitel
            [series] ingen publikationsserie
            [news] ingen nyhet
            [page] ingen sida
            [programme-or-goal] inget program eller mål
            [goal-or-programme] inget mål eller program
            [funder-or-organisation] ingen finansiär eller organisation
            [body] inget organ
            [party] inget parti
            [colour] ingen färg
            [theme] inget tema
            [entity] ingenting med id:t
           *[other] ingen { $kind }
        }
    .definite =
        { $kind ->
            [programme] programmet
            [goal] målet
            [project] projektet
            [funder] finansiären
            [organisation] organisationen
            [report] publikationen
            [chapter] kapitlet
            [series] publikationsserien
            [news] nyheten
            [page] sidan
            [body] organet
            [party] partiet
            [colour] färgen
            [theme] temat
            [entity] sidan
           *[other] { $kind }
        }

found-word =
    { $found ->
        [programme] ett program
        [goal] ett mål
        [project] ett projekt
        [funder] en finansiär
        [organisation] en organisation
        [report] en publikation
        [chapter] ett kapitel
        [series] en publikationsserie
        [news] en nyhet
        [page] en sida
       *[other] { $found }
    }

or = eller

# Ett biblioteks eller systemets egna ord, som är engelska.
library-said = ”{ $text }” (systemets eget meddelande)

## Vad andra ställen är

first-defined-here = definieras först här
also-claimed-here = även detta vill ha samma adress
also-given-here = anges även här

## Hur problem berättas för människor

severity-error = fel
severity-warning = varning
help-label = råd
plain-place = { $file }, rad { $line }, kolumn { $column }
plain-file = { $file }
plain-error = Fel: { $message } (kod { $code }).
plain-warning = Varning: { $message } (kod { $code }).
plain-line = Rad { $line } lyder: { $text }
plain-empty-line = Rad { $line } är tom.
plain-part = Det gäller detta: { $text }
plain-help = Gör så här: { $help }
plain-related = Se även { $place }: { $label }.
sarif-base = mappen där Julki startades

## Vad disken säger

io-not-found = den finns inte
io-permission-denied = du har inte rätt att göra det
io-already-exists = den finns redan
io-storage-full = disken är full
io-quota-exceeded = ditt utrymme på disken är slut
io-read-only = disken kan bara läsas
io-is-a-folder = det är en mapp
io-not-a-folder = en del av sökvägen är ingen mapp
io-folder-not-empty = mappen är inte tom
io-invalid-name = disken tillåter inget sådant namn
io-busy = ett annat program använder den

## Vad som är fel med sökvägen till det som ska publiceras

said-path-leaves = det är ingen sökväg inom webbplatsen
said-path-reserved = Julki behåller det namnet för eget bruk
said-path-twice = två sidor skrevs dit
said-path-also-folder = det skulle bli både en fil och en mapp
said-unfinished = en tidigare fil kunde inte skrivas

## Vad det som publiceras kallas, när två vill ha samma plats

output-home = startsidan
output-entity = { kind-word.definite } `{ $id }`
output-list =
    { $kind ->
        [programme] listan över program
        [goal] listan över mål
        [project] listan över projekt
        [funder] listan över finansiärer
        [organisation] listan över organisationer
        [report] listan över publikationer
        [series] listan över publikationsserier
        [news] listan över nyheter
       *[other] listan över sidor
    }
output-narrowed =
    { output-list } begränsad till { $facet ->
        [status] läget
        [type] typen
        [programme] programmet
        [goal] målet
        [funder] finansiären
        [series] publikationsserien
        [year] året
       *[other] { $facet }
    } `{ $value }`
output-section = listan `{ $section }` för { kind-word.definite } `{ $id }`
output-a-z = det alfabetiska registret
output-data = sidan om uppgifterna
output-feed = flödet
output-sitemap = webbplatskartan
output-robots = filen för sökrobotar
output-not-found = sidan som visas när ingenting finns på adressen
output-redirect = en gammal adress till { kind-word.definite } `{ $id }`
output-cover = omslaget till { kind-word.definite } `{ $id }`
output-banner = startsidans bild
output-icon = webbplatsens ikon
output-card = webbplatsens delningsbild
output-style = temats stilmall
output-asset = temats fil `{ $file }`
output-file = filen `{ $file }`

## Vad som är fel i ett tema

said-lacks-templates = det saknar { NUMBER($count) } mallar, { $names } …, och utvidgar inget tema som har dem
said-no-variable =
    det finns ingen variabel `{ $name }` i `{ $template }`{ GIVEN($suggestion) ->
        [yes] ; { did-you-mean }
       *[no] { "" }
    }
said-no-field =
    det finns inget `{ $name }` i { $path }, som är { $shape }{ GIVEN($suggestion) ->
        [yes] ; { did-you-mean }
       *[no] { "" }
    }
said-view-as-text = { $path } är en { $view }, ingen text; skriv ett av dess fält: { $fields }
said-list-as-text = { $path } är en lista, ingen text; gå igenom den med `{ "{" }% for … %{ "}" }`
said-unexpected = `{ $token }` passar inte här
shape-view = en { $view }
shape-list = en lista
shape-plain = en text, ett tal eller något liknande
string-twice = `{ $name }` är definierat två gånger i filen; det första används
string-no-function = det finns ingen funktion `{ $name }`; den enda är `{ $known }`
string-no-option = `{ $function }` har inget tillval `{ $name }`, bara `{ $one }` och `{ $other }`
string-unknown = ingen fil på detta språk har `{ $name }`
string-no-attribute = `{ $name }` har inget attribut `{ $attribute }`
string-no-text = `{ $name }` har bara attribut och ingen text
string-long-number = `{ $number }` har fler än 15 siffror; ingenting i filen används

## Fel: själva filen

invalid-yaml =
    { $reason ->
        [tab] här står en tabb, men YAML tillåter bara blanksteg
        [colon] ett kolon inne i ett värde får YAML att se ett andra fält på raden
        [alias-bomb] hänvisningarna i denna YAML vecklas ut till alltför mycket
        [duplicate-key] fältet { named-field } är skrivet två gånger
        [quote] ett citattecken öppnas men stängs aldrig
        [bracket] en parentes öppnas men stängs aldrig
        [documents] YAML-texten innehåller mer än ett dokument
        [unclosed] metadata i filens början avslutas aldrig
        [structure] raden passar inte ihop med raderna ovanför
        [trailing] texten fortsätter efter det avslutande citattecknet
        [character] ett värde kan inte börja med `{ $character }`
        [anchor] en hänvisning med `*` nämner ett värde som inget `&` har gett
        [escape] inom citattecken står ett omvänt snedstreck framför ett tecken som det inte hör till
        [depth] värdena ligger i för många nivåer i varandra
       *[other] { GIVEN($said) ->
            [yes] YAML-texten kan inte läsas: { $said }
           *[no] YAML-texten kan inte läsas
        }
    }
    .title = metadata som inte kan läsas
    .help =
        { $reason ->
            [tab] gör indrag med blanksteg, två för varje nivå
            [colon] sätt hela värdet inom citattecken
            [alias-bomb] skriv ut värdena i stället för att upprepa dem med `&` och `*`
            [duplicate-key] behåll det ena eller gör en lista av båda värdena
            [quote] stäng citattecknet eller sätt värdet inom den andra sortens citattecken
            [bracket] stäng varje `[` med `]` och varje `{ "{" }` med `{ "}" }`
            [documents] lämna kvar bara ett dokument: en rad med `---` får stå bara före och efter metadata
            [unclosed] skriv en rad med `---` efter det sista fältet, före texten
            [structure] skriv varje fält på en egen rad, som `namn: värde`, med samma indrag som grannarna, och varje sak i en lista efter `- `
            [trailing] sätt hela värdet inom den andra sortens citattecken
            [character] sätt hela värdet inom citattecken
            [anchor] sätt värdet inom citattecken om det bara börjar med `*`, eller namnge värdet med `&` först
            [escape] sätt värdet inom enkla citattecken, där ett omvänt snedstreck är ett vanligt tecken
            [depth] skriv värdena med färre indrag
           *[other] kontrollera indrag, kolon och citattecken på denna rad och den ovanför
        }

not-utf8 = filen är inte text i UTF-8
    .title = en textfil i en annan teckenkodning än UTF-8
    .help = spara filen på nytt med teckenkodningen UTF-8; redigeringsprogram har det under ”spara med kodning”

missing-front-matter =
    { $reason ->
        [empty] filen är tom
       *[other] filen börjar inte med metadata
    }
    .title = en fil utan metadata
    .help = börja filen med en rad med `---`, sedan `title:` och de andra fälten och till sist en rad till med `---`

file-too-large = filen är { NUMBER($size) } MB, och gränsen för text är { NUMBER($limit) } MB
    .title = en för stor textfil
    .help = dela texten i kapitel eller flera filer; bilder och bilagor hör hemma i egna filer

## Fel: fält och värden

unknown-field =
    { $reason ->
        [severity] allvarlighetsgraden för { named-field } kan inte ändras: ett fel är alltid ett fel
        [colour] temat har ingen färg { named-field }
        [font] temat har inget typsnitt { named-field }
       *[other] det finns inget fält { named-field } här
    }
    .title = ett fält som inte finns
    .help =
        { GIVEN($suggestion) ->
            [yes] { did-you-mean }
           *[no] { $reason ->
                [severity] ta bort det; bara varningars allvarlighetsgrad kan ändras
                [colour] ta bort den; ett temas färger står i dess `theme.yaml`
                [font] ta bort det; ett temas typsnitt står i dess `theme.yaml`
                [comma] ett komma avslutar värdet före: skriv decimaler med punkt eller sätt värdet inom citattecken
               *[other] { GIVEN($known) ->
                    [yes] använd något av dessa: { $known }
                   *[no] ta bort det eller skriv saken i texten under metadata
                }
            }
        }

wrong-type =
    { KEY($found) ->
        [nothing] { named-field } är tomt och ska vara { wanted-type }
        [text] { named-field } ska vara { wanted-type }, inte text
        [number] { named-field } ska vara { wanted-type }, inte ett tal
        [boolean] { named-field } ska vara { wanted-type }, inte `true` eller `false`
        [list] { named-field } ska vara { wanted-type }, inte en lista
        [map] { named-field } ska vara { wanted-type }, inte en grupp av fält
       *[other] { named-field } ska vara { wanted-type }
    }
    .title = ett värde av fel slag
    .help =
        { KEY($expected) ->
            [text] skriv det med ord; använd citattecken om det innehåller ett kolon eller börjar med ett specialtecken
            [string] skriv det med ord; använd citattecken om det innehåller ett kolon eller börjar med ett specialtecken
            [a-string] skriv det med ord; använd citattecken om det innehåller ett kolon eller börjar med ett specialtecken
            [date] skriv datumet som `2023`, `2023-03` eller `2023-03-15`
            [money] skriv beloppet som ett vanligt tal, till exempel `120000`, utan blanksteg och valutatecken
            [reference] skriv id:t: den andra filens namn utan mapp och `.md`
            [source] skriv en publikations id eller en grupp av fält med åtminstone `title`
            [link] skriv en webbadress eller en grupp av fält med `title` och `url`
            [list] skriv värdena inom hakparentes, `[ett, två]`, eller vart och ett på en egen rad efter `- `
            [sequence] skriv värdena inom hakparentes, `[ett, två]`, eller vart och ett på en egen rad efter `- `
            [a-sequence] skriv värdena inom hakparentes, `[ett, två]`, eller vart och ett på en egen rad efter `- `
            [map] skriv varje del på en egen rad med indrag, som `namn: värde`
            [a-map] skriv varje del på en egen rad med indrag, som `namn: värde`
            [colour] skriv en CSS-färg inom citattecken, till exempel `"#24506b"`, eller en grupp av fält med `light` och `dark`
            [participant] skriv en organisations id eller en grupp av fält med `organisation` och `role`
            [label] skriv `one:` och `other:`, vardera enligt språk
            [author] skriv ett namn eller en grupp av fält med `given` och `family`, eller med `organisation`
            [boolean] skriv `true` eller `false`, utan citattecken
            [a-boolean] skriv `true` eller `false`, utan citattecken
            [number] skriv bara siffror, med punkt före decimaler
           *[other] { GIVEN($field) ->
                [yes] kommandot `julki explain wrong-type` berättar vad `{ $field }` kan innehålla
               *[no] kommandot `julki explain wrong-type` berättar vad som kan stå här
            }
        }

wanted-type =
    { KEY($expected) ->
        [text] text
        [string] text
        [a-string] text
        [date] ett datum
        [money] ett penningbelopp
        [reference] en annan sidas id
        [source] en källa
        [link] en länk
        [list] en lista
        [sequence] en lista
        [a-sequence] en lista
        [map] en grupp av fält
        [a-map] en grupp av fält
        [participant] en deltagare
        [colour] en färg
        [area] ett område
        [author] en författare
        [location] en plats
        [contact] en kontakt
        [share] en finansieringsandel
        [body] ett organ
        [task] en uppgift
        [image] en bild
        [file] en fil
        [member] en medlem
        [management] en myndighet som förvaltar en fond
        [label] orden för en och för flera
        [currency] en valuta
        [approximation] `true`, `nearly`, `over` eller `at-most`
        [number] ett tal
        [boolean] `true` eller `false`
        [bool] `true` eller `false`
        [a-boolean] `true` eller `false`
        [integer] ett heltal
        [an-integer] ett heltal
        [i8] ett heltal
        [i16] ett heltal
        [i32] ett heltal
        [i64] ett heltal
        [isize] ett heltal
        [u8] ett heltal som inte är negativt
        [u16] ett heltal som inte är negativt
        [u32] ett heltal som inte är negativt
        [u64] ett heltal som inte är negativt
        [usize] ett heltal som inte är negativt
        [f32] ett tal
        [f64] ett tal
       *[other] ett värde av annat slag
    }

invalid-value =
    { GIVEN($value) ->
        [yes] `{ $value }` kan inte vara värde för { named-field }
       *[no] { named-field } har ett värde som det inte kan ha
    }{ GIVEN($said) ->
        [yes] : { $said }
       *[no] { "" }
    }
    .title = ett värde som ett fält inte kan ha
    .help =
        { GIVEN($suggestion) ->
            [yes] { did-you-mean }{ GIVEN($expected) ->
                [yes] { " " }(något av dessa: { $expected })
               *[no] { "" }
            }
           *[no] { GIVEN($expected) ->
                [yes] använd något av dessa: { $expected }
               *[no] { GIVEN($example) ->
                    [yes] skriv det som i detta exempel: `{ $example }`
                   *[no] rätta värdet, eller ta bort fältet om uppgiften inte är känd
                }
            }
        }

missing-field = fältet { named-field } saknas
    .title = ett fält som saknas
    .help =
        { $field ->
            [title] lägg till en rad `title:` med det namn som läsarna ser
           *[other] lägg till en rad `{ $field }:` med dess värde
        }

invalid-date =
    { GIVEN($value) ->
        [yes] { named-field } är `{ $value }`, som inte kan läsas som ett datum
       *[no] { named-field } kan inte läsas som ett datum
    }
    .title = ett datum som inte kan läsas
    .help =
        { GIVEN($suggestion) ->
            [yes] { did-you-mean }
           *[no] skriv året först, som `2023`, `2023-03` eller `2023-03-15` (en nyhets datum får fortsätta med `T13:59`); lämna bort det som inte är känt
        }

invalid-identifier =
    { named-field } är `{ $value }`, som inte är { $type ->
        [isbn] ett giltigt ISBN
        [issn] ett giltigt ISSN
        [business-id] ett giltigt FO-nummer
        [urn] en giltig URN
        [doi] en giltig DOI
       *[other] en giltig identifierare
    }
    .title = fel i ISBN, ISSN, DOI, URN eller FO-nummer
    .help =
        { $type ->
            [isbn] kopiera det på nytt från publikationen: den sista siffran passar inte till de andra, eller någon saknas
            [issn] kopiera det på nytt från publikationen: den sista siffran passar inte till de andra, eller någon saknas
            [business-id] det har sju siffror, ett bindestreck och en kontrollsiffra, som `0101263-6`; kopiera det på nytt från källan
            [urn] den börjar med `urn:` och en namnrymd, som `URN:ISBN:978-…`; kopiera den på nytt från publikationen
            [doi] den börjar med `10.` och har ett snedstreck, som `10.1000/182`, utan `https://doi.org/`
           *[other] kopiera den på nytt från publikationen
        }

unknown-reference =
    { $reason ->
        [ambiguous] id:t `{ $id }` finns i mer än ett slag
        [wrong-kind] `{ $id }` är { found-word }, men det här fältet tar { kind-word.one }
       *[other] det finns { kind-word.none } `{ $id }`
    }
    .title = en hänvisning till något som inte finns
    .help =
        { GIVEN($suggestion) ->
            [yes] { did-you-mean }
           *[no] { $reason ->
                [wrong-kind] använd ett id av det slag som fältet tar, eller flytta det till det fält som är avsett för det
                [ambiguous] säg vilket du menar med slaget och ett kolon före: `goal:{ $id }`
                [party] använd ett id som finns (ett av `parties` i `site.yaml`), eller lägg till det där
                [colour] använd namnet på en färg som temat har, eller lägg till den under `colours` i `theme.yaml`
               *[other] använd ett id som finns (en fils namn utan mapp och `.md`), eller lägg till filen som saknas
            }
        }

unknown-language =
    { $reason ->
        [primary] { named-language } är webbplatsens huvudspråk, och filen på det språket har ingen ändelse för det
        [quotes] ett komma avslutar texten här, så att `{ $language }` går förlorat
       *[other] webbplatsen har inte språket `{ $language }`
    }
    .title = ett språk som webbplatsen inte har
    .help =
        { $reason ->
            [primary] ta bort `.{ $language }` ur filens namn; då innehåller filen också fakta
            [quotes] sätt hela texten inom citattecken: `"351,8"`
           *[other] { GIVEN($suggestion) ->
                [yes] { did-you-mean }
               *[no] rätta språket eller lägg till `{ $language }` under `languages` i `site.yaml`
            }
        }

unknown-folder =
    { GIVEN($folder) ->
        [yes] `content/{ $folder }` är ingen mapp för innehåll
       *[no] en fil direkt i `content` hör inte till något slag
    }
    .title = en fil i en mapp som inte är till för innehåll
    .help =
        { GIVEN($suggestion) ->
            [yes] { did-you-mean }
           *[no] flytta filen till `content/programmes`, `goals`, `projects`, `funders`, `organisations`, `reports`, `series`, `news` eller `pages`
        }

duplicate-id = mer än { kind-word.one } har id:t `{ $id }`
    .title = samma id för två saker
    .help = ge den ena filen ett annat namn: en fils namn är dess id, oavsett vilken mapp den ligger i

end-before-start =
    { GIVEN($start) ->
        [yes] slutet, `{ $end }`, är före början, `{ $start }`
       *[no] slutet, `{ $end }`, är före början
    }
    .title = ett slut före sin början
    .help = kontrollera båda datumen mot källan; de kan ha bytt plats

reference-cycle =
    { GIVEN($kind) ->
        [yes] { kind-word.definite } leder genom sina hänvisningar tillbaka till sig: `{ $chain }`
       *[no] kedjan av hänvisningar leder tillbaka till sin början: `{ $chain }`
    }
    .title = hänvisningar som går i cirkel
    .help = ta bort en av hänvisningarna så att kedjan får en början

## Fel: översättningar

fact-in-translation =
    { $reason ->
        [two-homes] { named-field } anges både här och i huvudfilen
        [map] { named-field } anges enligt språk i en fil på ett enda språk
       *[other] { named-field } är ett faktum, och en översättning innehåller bara texter
    }
    .title = ett faktum i en översättning
    .help =
        { $reason ->
            [map] skriv enbart texten, eller flytta alla språk till huvudfilen
            [two-homes] behåll det ena: antingen översättningens egen fil eller listan över språk i huvudfilen
           *[other] flytta det till huvudfilen, där det gäller på alla språk, och ta bort det här
        }

orphan-translation =
    { GIVEN($primary) ->
        [yes] detta översätter `{ $primary }`, som inte finns
       *[no] detta översätter en fil som inte finns
    }
    .title = en översättning av en fil som inte finns
    .help =
        { GIVEN($primary) ->
            [yes] lägg till `{ $primary }` med fakta och text på huvudspråket, eller rätta den här filens namn
           *[no] lägg till filen med fakta och text på huvudspråket, eller rätta den här filens namn
        }

## Fel: länkar, filer och inbäddningar

broken-link =
    { $reason ->
        [file] länken leder till `{ $destination }`, och en sådan fil finns inte
        [scheme] länken `{ $destination }` börjar med `{ $scheme }`, som Julki inte publicerar
        [image] bilden `{ $destination }` finns på en annan server
        [address] `{ $destination }` är ingen hel adress
        [empty] länken leder ingenstans
        [path] länken leder till `{ $destination }`, utanför webbplatsen
        [id] länken leder till `{ $destination }`, och ingenting har det id:t
       *[other] länken leder till `{ $destination }`, som inte finns
    }
    .title = en länk som inte leder någonstans
    .help =
        { GIVEN($suggestion) ->
            [yes] { did-you-mean }
           *[no] { $reason ->
                [file] skriv vägen från denna fil till den andra, som `../projects/kupla.md`, eller id:t, `project:kupla`
                [scheme] använd `https:`, `mailto:` eller `tel:`, eller vägen till en fil på webbplatsen
                [image] spara bilden bredvid textens egen fil, så att läsarnas besök inte berättas för någon
                [address] börja den med `https://`, `mailto:` eller ett slag och ett kolon: `project:kupla`
                [empty] länka till en fil på webbplatsen eller till en hel adress som börjar med `https://`
                [path] länka till en fil på webbplatsen eller till en hel adress som börjar med `https://`
                [id] använd den andra filens namn utan mapp och `.md`, efter dess slag och ett kolon
               *[other] rätta länken, eller ta bort den och behåll dess text
            }
        }

broken-anchor =
    { GIVEN($destination) ->
        [yes] `{ $destination }` har ingen rubrik `#{ $anchor }`
       *[no] den här sidan har ingen rubrik `#{ $anchor }`
    }
    .title = en länk till en rubrik som inte finns
    .help =
        { GIVEN($suggestion) ->
            [yes] { did-you-mean }
           *[no] skriv rubrikens ord med små bokstäver och bindestreck emellan, eller länka till hela sidan
        }

missing-file = filen `{ $path }` finns inte
    .title = en bild eller bilaga som inte finns
    .help =
        { GIVEN($suggestion) ->
            [yes] { did-you-mean }
           *[no] lägg till filen eller rätta dess namn; stora och små bokstäver är olika
        }

unknown-embed =
    { $reason ->
        [argument] inbäddningen `{ $embed }` har inget argument `{ $argument }`
        [value] `{ $value }` kan inte vara `{ $argument }` för inbäddningen `{ $embed }`
        [missing-argument] inbäddningen `{ $embed }` behöver argumentet `{ $argument }`
       *[name] det finns ingen inbäddning `{ $embed }`
    }
    .title = en inbäddning som inte finns
    .help =
        { GIVEN($suggestion) ->
            [yes] { did-you-mean }
           *[no] { $reason ->
                [argument] ta bort det eller använd något av dessa: { $known }
                [value] { GIVEN($known) ->
                    [yes] använd något av dessa: { $known }
                   *[no] använd ett id som finns eller ta bort argumentet
                }
                [missing-argument] lägg till `?{ $argument }=` och ett värde efter namnet
               *[name] använd någon av dessa: { $known }
            }
        }

## Fel: det som publiceras

output-collision = både { $first } och { $second } skulle publiceras på `{ $path }`
    .title = två sidor på samma adress
    .help = ge den ena en annan `slug`, eller byt namn på en av filerna

template-error =
    { GIVEN($page) ->
        [yes] en mall i temat fungerar inte på `{ $page }`: { $said }
       *[no] { $reason ->
            [strings] temats texter kan inte användas: { $said }
            [styles] en av temats stilmallar kan inte användas: { $said }
           *[other] en mall i temat kan inte användas: { $said }
        }
    }
    .title = ett fel i temat
    .help =
        { $reason ->
            [styles] rätta stilmallen, eller ta bort webbplatsens egen kopia så att temats används; felet är inte i texten
           *[other] rätta mallen, eller ta bort webbplatsens egen kopia så att temats används; felet är inte i texten
        }

unknown-string =
    { $reason ->
        [language] temat har inga texter på { named-language }
       *[other] { GIVEN($page) ->
            [yes] temat saknar texten `{ $key }`, som behövs på `{ $page }`
           *[no] temat saknar texten `{ $key }`
        }
    }
    .title = en text som temat saknar
    .help =
        { $reason ->
            [language] kopiera en av filerna i temats `strings` till `strings/{ $language }.ftl` och översätt den, eller ta bort språket
           *[other] lägg till en rad `{ $key } = …` i varje språks fil i `strings`
        }

insufficient-contrast =
    färgen `{ $text }` på `{ $on }` har kontrasten { NUMBER($ratio) }:1{ $mode ->
        [light] { " " }i ljust läge
        [dark] { " " }i mörkt läge
       *[both] { "" }
    }, och läsarna behöver minst { NUMBER($needed) }:1
    .title = färger som inte kan skiljas åt
    .help =
        { GIVEN($suggestion) ->
            [yes] den närmaste `{ $token }` som räcker är `{ $suggestion }`{ GIVEN($other) ->
                [yes] ; eller ange även `{ $other }` under `colours`
               *[no] { "" }
            }
           *[no] { GIVEN($other) ->
                [yes] ingen `{ $token }` räcker, varken ljus eller mörk: ange även `{ $other }` under `colours`
               *[no] välj en mörkare eller ljusare `{ $token }`
            }
        }

statement-incomplete =
    { $field ->
        [status] tillgänglighetsutlåtandet säger inte i vilken mån webbplatsen uppfyller kraven
        [contact] tillgänglighetsutlåtandet saknar en adress för respons
       *[other] tillgänglighetsutlåtandet saknar `{ $field }`
    }
    .title = ett ofullständigt tillgänglighetsutlåtande
    .help =
        { $field ->
            [status] lägg till `status: fully`, `status: partially` eller `status: not` under `accessibility`
            [contact] lägg till `contact:` under `accessibility`, med en e-postadress där respons besvaras inom 14 dagar
           *[other] lägg till `{ $field }:` under `accessibility`
        }

source-changed = `{ $path }` ändrades medan webbplatsen byggdes
    .title = en fil som ändrades under bygget
    .help = bygg på nytt när ingen håller på att spara filen

## Fel: omgivningen

unknown-theme = det finns inget tema `{ $theme }`
    .title = ett tema som inte finns
    .help =
        { GIVEN($suggestion) ->
            [yes] { did-you-mean }
           *[no] spara temat i mappen `themes/{ $theme }`, eller ta bort `theme` ur `site.yaml` för att använda standardtemat
        }

foreign-output =
    { $reason ->
        [not-folder] publiceringsmappen `{ $path }` är ingen mapp
        [link] publiceringsmappen `{ $path }` är en länk till en annan plats
        [holds-site] publiceringsmappen `{ $path }` innehåller webbplatsens egen mapp
        [in-state] publiceringsmappen `{ $path }` ligger i Julkis egen `.julki`
        [not-unicode] publiceringsmappen `{ $path }` har ett namn som inte är Unicode
        [in-the-way] Julki har inte skrivit `{ $path }`, och en sida ska stå där
       *[not-empty] mappen `{ $path }` innehåller filer som Julki inte har skrivit
    }
    .title = en publiceringsmapp som hör till något annat
    .help =
        { $reason ->
            [in-the-way] flytta bort den, eller ge sidan en annan `slug`
            [not-empty] välj en annan mapp med `--output`, eller töm den själv om inget i den behövs
           *[other] välj en annan mapp med `--output`
        }

environment =
    { $reason ->
        [lock] Julki körs redan i den här mappen
        [path] `{ $path }` kan inte publiceras{ GIVEN($said) ->
            [yes] : { $said }
           *[no] { "" }
        }
       *[io] { GIVEN($path) ->
            [yes] `{ $path }` kan inte läsas eller skrivas{ GIVEN($said) ->
                [yes] : { $said }
               *[no] { "" }
            }
           *[no] disken vägrade{ GIVEN($said) ->
                [yes] : { $said }
               *[no] { "" }
            }
        }
    }
    .title = ett problem med datorn, inte med innehållet
    .help =
        { $reason ->
            [lock] vänta tills den är klar, eller stoppa den
            [path] ge sidan en annan `slug` eller filen ett annat namn
           *[io] kontrollera att filen finns, att du får läsa och skriva den och att disken inte är full
        }

## Varningar

link-not-followed = `{ $path }` är en länk till en annan plats och lämnas bort
    .title = en länk i mappen, som lämnas bort
    .help = lägg en kopia av själva filen där

missing-alt =
    { $reason ->
        [field] sidans bild saknar en beskrivning för dem som inte ser den
        [language] bildens beskrivning saknas på webbplatsens primära språk
        [link] länken består av enbart en bild utan beskrivning, så länken har inget namn
        [file-name] beskrivningen `{ $alt }` är bara namnet på en fil
        [vague] beskrivningen `{ $alt }` säger bara att här finns en bild
       *[text] bilden saknar en beskrivning för dem som inte ser den
    }
    .title = en bild utan beskrivning
    .help =
        { $reason ->
            [field] berätta vad bilden visar: `image: { "{" }file: …, alt: …{ "}" }`; ett tomt `alt: ""` säger att bilden bara är dekoration
            [language] berätta i `alt` på alla webbplatsens språk vad bilden visar
            [link] berätta inom hakparenteserna vart länken leder: `[![…](…)](…)`
            [file-name] berätta med en mening vad bilden visar
            [vague] berätta med en mening vad bilden visar
           *[text] berätta inom hakparenteserna vad bilden visar: `![…](…)`
        }

heading-order =
    { $to ->
        [1] texten har en rubrik på nivå 1, fast sidans titel är dess enda huvudrubrik
       *[other] { $from ->
            [0] textens första rubrik är på nivå { $to }, fast det ovanför den bara finns sidans titel på nivå 1
           *[other] en rubrik på nivå { $to } följer efter en på nivå { $from }
        }
    }
    .title = en rubriknivå som hoppas över
    .help =
        { $to ->
            [1] börja textens egna rubriker på nivå 2: `## Rubrik`
           *[other] { $from ->
                [0] börja textens egna rubriker på nivå 2: `## Rubrik`
               *[other] gå ner en nivå i taget: under en rubrik på nivå 2 kommer en på nivå 3
            }
        }

vague-link-text = orden `{ $text }` säger inte vart länken leder
    .title = en länk som inte säger vart den leder
    .help = låt länken nämna det som läsaren hittar där; tomma hakparenteser, som i `[](project:kupla)`, ger länken sidans titel

suspicious-markdown =
    { $reason ->
        [html] HTML-koden `{ $text }` visas för läsarna som den står
        [heading] `{ $text }` visas som det står, inte som rubrik
        [bold] asteriskerna i `{ $text }` blir synliga, eftersom fetstilen aldrig tar slut
       *[link] `{ $text }` visas som det står, inte som länk
    }
    .title = tecken som läsarna ser som de står
    .help =
        { $reason ->
            [space] skriv mellanslag i adressen som `%20`, eller sätt adressen inom vinkelparenteser: `[…](<min fil.md>)`
            [gap] ta bort mellanslaget mellan `]` och `(`
            [reversed] sätt orden inom hakparenteser och adressen inom runda parenteser: `[ord](adress)`
            [reference] lägg till en rad med det som avses, `[namn]: adress`, för en fotnot `[^1]: text`
            [heading] sätt ett mellanslag efter `#`; om själva tecknet ska visas, skriv `\#`
            [bold] avsluta med `**` direkt efter det sista ordet; om själva tecknet ska visas, skriv `\*`
            [html] använd Markdown, till exempel `**fetstil**`; sätt HTML som ska visas för läsarna mellan grava accenter
           *[link] skriv länken som `[ord](adress)`
        }

value-cut = { named-field } slutar före `{ $lost }`, som YAML läser som en kommentar
    .title = ett värde som kapas av en kommentar
    .help = sätt hela värdet inom citattecken; om du avser en kommentar, skriv ett mellanslag efter `#`

missing-summary = det finns ingen sammanfattning att visa i listor och sökresultat
    .title = en sammanfattning som saknas
    .help = lägg till raden `summary:` med en mening: vad det här är eller förändrar, och för vem

long-summary = sammanfattningen har { $length } tecken, och listorna har plats för { $limit }
    .title = en för lång sammanfattning
    .help = behåll det som läsaren behöver för att välja sidan och flytta resten till brödtexten

missing-translation =
    { $what ->
        [title] titeln saknas på { named-language }
        [summary] sammanfattningen saknas på { named-language }
        [body] texten saknas på { named-language }
       *[all] översättningen till { named-language } saknas
    }
    .title = en översättning som saknas
    .help =
        { $what ->
            [title] lägg till `title:` i översättningens fil
            [summary] lägg till `summary:` i översättningens fil
            [body] skriv texten under metadata i översättningens fil
           *[all] lägg till en fil med samma namn som slutar på `.{ $language }.md`; till att börja med räcker en titel och en sammanfattning
        }

stale-translation =
    { GIVEN($date) ->
        [yes] översättningen granskades `{ $date }`, före originaltexten, `{ $primary_date }`
       *[no] översättningen granskades före originaltexten
    }
    .title = en översättning som är äldre än originalet
    .help = jämför de två texterna och ange sedan dagen i översättningens `reviewed`

status-unclear =
    { $reason ->
        [past-end] läget är `{ $status }`, men slutdatumet `{ $end }` har redan passerat
        [past-start] läget är `{ $status }`, men startdatumet `{ $start }` har redan passerat
        [before-start] läget är `{ $status }`, men startdatumet `{ $start }` ligger ännu framför oss
        [before-end] läget är `{ $status }`, men slutdatumet `{ $end }` ligger ännu framför oss
       *[expected] { GIVEN($end) ->
            [yes] det beräknade slutdatumet `{ $end }` har passerat, så läget visas som okänt
           *[no] läget framgår inte av datumen, så det visas som okänt
        }
    }
    .title = ett läge som datumen lämnar öppet
    .help =
        { $reason ->
            [past-end] ange det nya slutdatumet, eller ändra `status` till `finished` eller `discontinued`; utan `status` följer läget av datumen
            [past-start] ange det nya startdatumet, eller ta bort `status`, så följer läget av datumen
            [before-start] rätta startdatumet, eller ta bort `status`, så följer läget av datumen
            [before-end] ange det faktiska slutdatumet, eller ta bort `status`, så följer läget av datumen
           *[expected] ange det faktiska slutdatumet och ta bort `end_is_expected`, eller ange `status`
        }

goal-without-projects =
    { GIVEN($programme) ->
        [yes] inget projekt främjar målet `{ $id }`, fast dess program `{ $programme }` har projekt
       *[no] inget projekt främjar målet `{ $id }`, fast webbplatsen har projekt
    }
    .title = ett mål som inget projekt främjar
    .help = lägg till `{ $id }` i `goals` för de projekt som främjar målet eller någon del av det

acknowledgement =
    { $kind ->
        [report] publikationen finansieras av `{ $funder }`, men EU:s programperiod framgår inte, och den avgör hur finansieringen ska anges
       *[project] projektet finansieras av `{ $funder }`, men EU:s programperiod framgår inte, och den avgör hur finansieringen ska anges
    }
    .title = EU-finansiering från en okänd programperiod
    .help =
        { $kind ->
            [report] ange det projekt eller program som publikationen hör till, och ge det en programperiod i `period`, till exempel `2021-2027`
           *[project] lägg till `period: 2014-2020` eller `period: 2021-2027` här eller i programmet, enligt finansieringsbeslutet
        }

operation-incomplete =
    förteckningen över insatser{ GIVEN($period) ->
        [yes] { " " }för { $period }
       *[no] { "" }
    } kräver { $count ->
        [one] en uppgift som projektet saknar
       *[other] { $count } uppgifter som projektet saknar
    }: { $fields }
    .title = en insats som saknar uppgifter som krävs
    .help = uppgifterna finns i finansieringsbeslutet; som plats duger `postcode`, `nuts` eller `lat` och `lon`

personal-data-expired = dessa personuppgifter skulle tas bort efter `{ $date }`
    .title = personuppgifter vars tid är ute
    .help = ta bort kontakten, eller ange ett senare `remove_after` om det ännu finns skäl att publicera den

junk-keyword =
    { $reason ->
        [several] `{ $keyword }` är flera nyckelord i ett
        [title] nyckelordet `{ $keyword }` upprepar bara titeln
        [twice] nyckelordet `{ $keyword }` anges två gånger
        [kind] nyckelordet `{ $keyword }` säger bara vad för slags sida det är
        [long] nyckelordet `{ $keyword }` är längre än något som någon skulle söka på
        [number] nyckelordet `{ $keyword }` är bara ett tal
        [letter] nyckelordet `{ $keyword }` är bara en bokstav
       *[other] { GIVEN($keyword) ->
            [yes] nyckelordet `{ $keyword }` säger läsaren ingenting
           *[no] nyckelordet är tomt
        }
    }
    .title = ett nyckelord som inte säger något
    .help =
        { $reason ->
            [several] ange vart och ett för sig i listan: `[öppna data, gränssnitt]`
            [title] ta bort det; sidan hittas ändå på sin titel
            [twice] ta bort det ena; stora och små bokstäver gör ingen skillnad
            [long] nämn ämnet med ett ord eller två och säg resten i sammanfattningen
           *[other] ta bort det, eller använd ett ord som någon skulle söka på
        }
