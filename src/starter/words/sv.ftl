# Uppgifterna i en ny fil.

new-how = Bara `title` är obligatoriskt. Ett fält tas i bruk när `#` och mellanslaget framför det tas bort och värdet ändras. Rader som inte behövs kan tas bort.
new-languages = Texter som inte finns i översättningens egen fil anges på alla språk:
new-choices = Orden: { $words }.
new-facts = Fakta
new-beside = Annat på sidan
new-showing = När och var sidan visas
new-title-programme = Programmets namn
new-title-goal = Målets namn
new-title-project = Projektets namn
new-title-funder = Fondens namn
new-title-organisation = Organisationens namn
new-title-report = Publikationens namn
new-title-chapter = Kapitlets rubrik
new-title-series = Publikationsseriens namn
new-title-news = Nyhetens rubrik
new-title-page = Sidans rubrik

# Texten i en ny fil.

new-body-programme = Skriv texten här. Berätta först vad programmet förändrar. Mellanrubriker att välja bland:

    ## Vad programmet siktar på
    ## Varför programmet behövs
    ## Hur programmet genomförs
    ## Hur resultaten följs upp

    En länk till en annan sida: [Sidans namn](../projects/filens-namn.md)
new-body-goal = Skriv texten här. Mellanrubriker att välja bland:

    ## Vad som förändras
    ## Hur förändringen märks
    ## Hur målet mäts

    En länk till en annan sida: [Sidans namn](../projects/filens-namn.md)
new-body-project = Skriv texten här. Berätta först vad projektet förändrar och för vem. Mellanrubriker att välja bland:

    ## Vad som görs i projektet
    ## Vem som har nytta av projektet
    ## Vad som har åstadkommits
    ## Hur arbetet fortsätter

    En länk till en annan sida: [Sidans namn](../goals/filens-namn.md)
new-body-funder = Skriv texten här: vad som finansieras ur fonden och hur finansieringen söks. Projekten och beloppen kommer till sidan av sig själva.
new-body-organisation = Skriv texten här: vad organisationen gör. Dess projekt, program och publikationer kommer till sidan av sig själva.
new-body-report = Skriv texten här: själva publikationen eller, om den finns som fil på annat håll, vad den handlar om. Mellanrubriker att välja bland:

    ## Vad publikationen handlar om
    ## De viktigaste resultaten
    ## Rekommendationer
new-body-chapter = Skriv kapitlet här. Mellanrubrikerna i kapitlet börjar med `##`.
new-body-series = Skriv texten här: vad publikationerna har gemensamt och för vem de är avsedda. Publikationerna kommer till sidan av sig själva.
new-body-news = Skriv nyheten här: först vad som hände, var och när, sedan varför det är viktigt.

    En länk till en annan sida: [Sidans namn](../projects/filens-namn.md)
new-body-page = Skriv texten här. Mellanrubrikerna börjar med `##`.

    En länk till en annan sida: [Sidans namn](filens-namn.md)

# En ny översättning.

translation-how = Texten som ska översättas står som kommentar ovanför platsen för översättningen. Fakta finns bara i den primära filen.
translation-slug = Den sista delen av sidans adress på det här språket.
translation-reviewed = Dagen då översättningen senast konstaterades motsvara den primära texten.
translation-body = Skriv översättningen av varje stycke under det och ta bort kommentaren.

# Vad redigerarens mallar heter.

snippet-programme = Ett program
snippet-goal = Ett mål för ett program
snippet-project = Ett projekt
snippet-funder = En fond
snippet-organisation = En organisation
snippet-report = En publikation
snippet-chapter = Ett kapitel i en publikation
snippet-series = En publikationsserie
snippet-news = En nyhet
snippet-page = En vanlig sida
snippet-link-programme = En länk till ett program
snippet-link-goal = En länk till ett mål
snippet-link-project = En länk till ett projekt
snippet-link-funder = En länk till en finansiär
snippet-link-organisation = En länk till en organisation
snippet-link-report = En länk till en publikation
snippet-link-series = En länk till en publikationsserie
snippet-link-news = En länk till en nyhet
snippet-link-page = En länk till en sida
snippet-funding = En finansieringsandel
snippet-partners = En partner
snippet-contacts = En kontaktuppgift
snippet-milestones = Något som har hänt eller ska hända
snippet-figures = En siffra som säger något
snippet-sources = En källa
