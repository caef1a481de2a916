//! Other words for the words that Julki knows: what a writer in Finland calls a field, a kind, a value or a language
//! before having read that it is written in English.
//!
//! In: a word in lower case. Out: the words of Julki's that it may stand for. Deliberately absent: which of them would be
//! right where it stands, which the caller knows.

/// Each of Julki's words with those that are taken for it: Finnish, Swedish, English, what other programs call it.
const ALIASES: &[(&str, &[&str])] = &[
    // Languages.
    ("fi", &["fin", "suomi", "finnish", "finska", "fi_fi", "fi-fi"]),
    ("sv", &["se", "swe", "sve", "ruotsi", "swedish", "svenska", "sv_fi", "sv_se", "sv-fi", "sv-se"]),
    ("en", &["eng", "gb", "uk", "us", "englanti", "english", "engelska", "en_gb", "en_us", "en-gb", "en-us"]),
    // Kinds and their folders.
    ("programme", &["ohjelma", "program", "strategia", "strategi"]),
    ("goal", &["tavoite", "mål", "objective"]),
    ("project", &["hanke", "projekti", "projekt"]),
    ("funder", &["rahoittaja", "finansiär", "rahasto", "fond"]),
    ("organisation", &["organisaatio", "organization", "organisationen", "järjestö"]),
    ("report", &["julkaisu", "publikation", "raportti", "rapport", "publication"]),
    ("chapter", &["luku", "kapitel"]),
    ("series", &["sarja", "julkaisusarja", "serie", "publikationsserie"]),
    ("news", &["uutinen", "uutiset", "nyhet", "nyheter"]),
    ("page", &["sivu", "sida"]),
    ("programmes", &["ohjelmat", "programs", "strategiat", "strategier"]),
    ("goals", &["tavoitteet", "tavoite", "målen", "mål", "objectives"]),
    ("projects", &["hankkeet", "projektit", "projekten"]),
    ("funders", &["rahoittajat", "rahoittaja", "finansiärer", "finansiär"]),
    ("organisations", &["organisaatiot", "organizations", "organisationer"]),
    ("reports", &["julkaisut", "raportit", "publikationer", "rapporter", "publications"]),
    ("pages", &["sivut", "sidor"]),
    // Fields.
    ("title", &["otsikko", "nimi", "rubrik", "namn", "titel", "name", "headline"]),
    ("name", &["nimi", "namn", "title"]),
    ("summary", &["tiivistelmä", "kuvaus", "ingressi", "sammanfattning", "ingress", "description", "abstract", "lead"]),
    ("slug", &["osoite", "polku", "adress", "permalink", "path"]),
    ("other_names", &["muut_nimet", "andra_namn", "aliases", "alias", "also_known_as"]),
    ("redirects", &["uudelleenohjaukset", "vanhat_osoitteet", "omdirigeringar", "aliases", "redirect_from"]),
    ("keywords", &["avainsanat", "asiasanat", "nyckelord", "tags", "tagit"]),
    ("image", &["kuva", "bild", "picture", "photo"]),
    ("alt", &["kuvaus", "beskrivning", "description"]),
    ("sources", &["lähteet", "källor"]),
    ("order", &["järjestys", "ordning", "weight"]),
    ("draft", &["luonnos", "utkast"]),
    ("publish_from", &["julkaistaan", "julkaise_alkaen", "publiceras", "publish_date"]),
    ("publish_until", &["julkaise_asti", "expires", "expiry_date"]),
    ("updated", &["päivitetty", "uppdaterad", "lastmod", "modified"]),
    ("reviewed", &["tarkistettu", "granskad"]),
    ("figures", &["luvut", "tunnusluvut", "siffror"]),
    ("milestones", &["virstanpylväät", "välitavoitteet", "milstolpar"]),
    ("links", &["linkit", "länkar"]),
    ("acronym", &["lyhenne", "förkortning", "abbreviation"]),
    ("type", &["tyyppi", "laji", "typ"]),
    ("period", &["ohjelmakausi", "kausi", "programperiod"]),
    ("code", &["koodi", "hankekoodi", "kod"]),
    ("start", &["alku", "alkaa", "alkamispäivä", "början", "startdatum", "start_date", "begin"]),
    ("end", &["loppu", "päättyy", "päättymispäivä", "slut", "slutdatum", "end_date"]),
    ("status", &["tila", "vaihe", "läge", "state"]),
    ("part_of", &["osa", "del_av", "parent"]),
    ("owner", &["omistaja", "ägare"]),
    ("coordinator", &["koordinaattori", "samordnare"]),
    ("lead", &["vetäjä", "toteuttaja", "päätoteuttaja", "huvudman", "leader"]),
    ("partners", &["kumppanit", "partnerit", "osatoteuttajat", "partner", "samarbetspartner"]),
    ("areas", &["alueet", "områden"]),
    ("locations", &["paikat", "sijainnit", "platser"]),
    ("target_groups", &["kohderyhmät", "målgrupper"]),
    ("budget", &["budjetti"]),
    ("funding", &["rahoitus", "finansiering"]),
    ("total_cost", &["kokonaiskustannukset", "kustannukset", "totalkostnad", "cost"]),
    ("amount", &["summa", "määrä", "belopp", "sum"]),
    ("rate", &["tukiprosentti", "rahoitusosuus", "procent", "percent"]),
    ("currency", &["valuutta", "valuta"]),
    ("note", &["huomautus", "huom", "anmärkning"]),
    ("contacts", &["yhteystiedot", "yhteyshenkilöt", "kontakter", "kontaktuppgifter"]),
    ("email", &["sähköposti", "e-post", "epost", "mail", "e-mail"]),
    ("phone", &["puhelin", "telefon", "tel"]),
    ("number", &["numero", "nummer"]),
    ("achievements", &["tulokset", "saavutukset", "resultat", "results"]),
    ("bodies", &["toimielimet", "organ"]),
    ("members", &["jäsenet", "medlemmar"]),
    ("party", &["puolue", "parti"]),
    ("role", &["rooli", "roll"]),
    ("authors", &["tekijät", "kirjoittajat", "författare", "author"]),
    ("publisher", &["julkaisija", "utgivare"]),
    ("date", &["päivä", "päivämäärä", "pvm", "datum"]),
    ("languages", &["kielet", "språk", "language"]),
    ("files", &["tiedostot", "liitteet", "filer", "bilagor", "attachments"]),
    ("file", &["tiedosto", "fil"]),
    ("licence", &["lisenssi", "licens", "license"]),
    ("cover", &["kansi", "omslag"]),
    ("website", &["verkkosivusto", "kotisivu", "webbplats", "homepage"]),
    ("about", &["aihe", "aiheet", "ämne", "subject"]),
    ("menu", &["valikko", "meny"]),
    ("theme", &["teema", "tema"]),
    ("base_url", &["osoite", "adress", "url", "site_url", "baseurl"]),
    ("appearance", &["ulkoasu", "utseende"]),
    ("colour", &["väri", "färg", "color"]),
    ("colours", &["värit", "färger", "colors"]),
    ("given", &["etunimi", "förnamn", "first_name"]),
    ("family", &["sukunimi", "efternamn", "last_name"]),
    ("text", &["teksti"]),
    ("value", &["arvo", "värde"]),
    ("url", &["osoite", "adress", "link", "href"]),
    // Values.
    ("planned", &["suunniteltu", "suunnitteilla", "planerad"]),
    ("ongoing", &["käynnissä", "meneillään", "pågår", "pågående", "active", "running", "in-progress"]),
    ("finished", &["päättynyt", "valmis", "avslutad", "slutförd", "done", "completed", "ended", "closed"]),
    ("discontinued", &["keskeytetty", "lopetettu", "avbruten", "nedlagd", "cancelled", "canceled"]),
    ("unknown", &["tuntematon", "ei tiedossa", "okänd"]),
    ("flagship", &["kärkihanke", "lippulaiva", "keihäänkärki", "spetsprojekt", "flaggskepp"]),
    ("pilot", &["pilotti", "pilottihanke", "pilotprojekt"]),
    ("trial", &["kokeilu", "försök", "experiment"]),
    ("study", &["selvitys", "tutkimus", "utredning", "studie"]),
    ("measure", &["toimenpide", "åtgärd"]),
    ("strategy", &["strategia", "strategi"]),
    ("eu", &["eu-rahoitus", "eu-finansiering"]),
    ("state", &["valtio", "staten", "stat"]),
    ("municipal", &["kunta", "kunnat", "kommun", "kommunal", "municipality"]),
    ("municipality", &["kunta", "kaupunki", "kommun", "stad", "city", "municipal"]),
    ("own", &["oma", "omarahoitus", "omarahoitusosuus", "egen", "egen finansiering", "self"]),
    ("private", &["yksityinen", "privat"]),
    ("foundation", &["säätiö", "stiftelse"]),
    ("company", &["yritys", "företag", "bolag"]),
    ("university", &["yliopisto", "universitet"]),
    ("granted", &["myönnetty", "beviljad"]),
    ("realised", &["toteutunut", "utfall", "realized", "actual"]),
    ("final-report", &["loppuraportti", "slutrapport"]),
    ("interim-report", &["väliraportti", "mellanrapport", "delrapport"]),
    ("handbook", &["käsikirja", "opas", "handbok", "guide"]),
    ("owner", &["omistaja", "ägare"]),
    ("chair", &["puheenjohtaja", "pj", "ordförande"]),
    ("vice-chair", &["varapuheenjohtaja", "vpj", "vice ordförande"]),
    ("member", &["jäsen", "medlem"]),
    ("secretary", &["sihteeri", "sekreterare"]),
    ("true", &["kyllä", "ja", "yes", "on"]),
    ("false", &["ei", "nej", "no", "off"]),
    ("off", &["pois", "av", "none", "ignore"]),
    ("error", &["virhe", "fel"]),
    ("warning", &["varoitus", "varning", "warn"]),
];

/// Julki's words for which a word, in lower case, may be meant.
pub(super) fn meant_by(word: &str) -> Vec<&'static str> {
    ALIASES.iter().filter(|(_, others)| others.contains(&word)).map(|(known, _)| *known).collect()
}

#[cfg(test)]
mod tests {
    use crate::suggest::nearest;

    #[test]
    fn a_finnish_or_swedish_word_finds_the_one_that_is_meant_where_it_stands() {
        assert_eq!(nearest("otsikko", ["summary", "title"]), Some("title"));
        assert_eq!(nearest("Rubrik", ["summary", "title"]), Some("title"));
        assert_eq!(nearest("käynnissä", ["planned", "ongoing"]), Some("ongoing"));
        assert_eq!(nearest("se", ["fi", "en", "sv"]), Some("sv"));
        assert_eq!(nearest("nimi", ["role", "name"]), Some("name"));
        assert_eq!(nearest("otsikko", ["start", "end"]), None);
    }
}
