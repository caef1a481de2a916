//! Keywords by which nobody would look for the page.
//!
//! Enters: an entity. Leaves: a warning for each such keyword, with the reason. Absent: keywords that are merely rare or
//! odd; a word is at fault only if it would fit any page, or says again what the page says elsewhere.

use super::{Entity, Site};
use crate::{
    diagnostic::{Code, Diagnostic, FieldPath, Place, Report, Segment},
    kind::Kind,
    language::Lang,
    parse::{Content, Document, plain_words},
    record::Text,
};

/// The longest phrase, in characters. A single word may be longer: some compounds are.
const LONGEST_PHRASE: usize = 60;

/// What forms, exports and trials leave behind, and words that would fit any page.
const PLACEHOLDERS: &[&str] = &[
    // What programs write for nothing.
    "array",
    "object",
    "object object",
    "null",
    "undefined",
    "none",
    "nan",
    "nil",
    "n/a",
    "true",
    "false",
    "string",
    // What people write to try a form.
    "test",
    "testi",
    "test test",
    "testi testi",
    "asdf",
    "asdfg",
    "asdfgh",
    "asd",
    "qwe",
    "qwerty",
    "foo",
    "foobar",
    "lorem",
    "ipsum",
    "lorem ipsum",
    "abc",
    "abc123",
    "tbd",
    "tba",
    "todo",
    "placeholder",
    "esimerkki",
    "exempel",
    // The name of the field itself.
    "keyword",
    "keywords",
    "key word",
    "key words",
    "tag",
    "tags",
    "avainsana",
    "avainsanat",
    "asiasana",
    "asiasanat",
    "hakusana",
    "hakusanat",
    "nyckelord",
    "ämnesord",
    "sökord",
    "tagg",
    "taggar",
    // All the rest.
    "muu",
    "muut",
    "muuta",
    "muita",
    "muut asiat",
    "sekalaista",
    "sekalaiset",
    "ym",
    "yms",
    "jne",
    "ei mitään",
    "ei ole",
    "other",
    "others",
    "misc",
    "miscellaneous",
    "various",
    "etc",
    "nothing",
    "annat",
    "övrigt",
    "övriga",
    "diverse",
    "m.m",
    "mm",
    "osv",
    "inget",
    "inga",
];

/// Checks the keywords of every language.
pub(super) fn check(site: &Site, entity: &Entity, report: &mut Report) {
    for document in entity.documents() {
        let keywords = match &document.content {
            Content::Primary(record) => &record.common().keywords,
            Content::Overlay(overlay) => &overlay.keywords,
            Content::Unreadable => continue,
        };
        list(site, entity, document, keywords, report);
    }
}

/// Checks the keywords of a file, one against the others of its language.
fn list(site: &Site, entity: &Entity, document: &Document, keywords: &[Text], report: &mut Report) {
    let languages = &site.settings.languages;
    let mut seen: Vec<(Lang, String, FieldPath)> = Vec::new();
    for (place, keyword) in keywords.iter().enumerate() {
        for (tag, words) in keyword.words() {
            // A language that the site does not have is told of elsewhere.
            let Some(lang) = tag.map_or(Some(document.identity.lang), |tag| languages.find(tag)) else { continue };
            let mut path = FieldPath(vec![Segment::Key("keywords".to_owned()), Segment::Index(place)]);
            path.0.extend(tag.map(|tag| Segment::Key(tag.to_owned())));
            let folded = folded(words);
            let first = seen.iter().find(|(other, known, _)| (*other, known) == (lang, &folded));
            let is_title = || entity.title_in(lang, languages).is_some_and(|title| self::folded(title) == folded);
            let reason =
                junk(words, entity.kind).or_else(|| is_title().then_some("title")).or_else(|| first.map(|_| "twice"));
            if let Some(reason) = reason {
                let mut diagnostic = Diagnostic::new(Code::JunkKeyword, Place::value(&document.file, path.clone()))
                    .arg("keyword", words.trim())
                    .arg("reason", reason);
                if let Some((_, _, first)) = first.filter(|_| reason == "twice") {
                    diagnostic = diagnostic.related(Place::value(&document.file, first.clone()), "also-given-here");
                }
                report.add(diagnostic);
            }
            seen.push((lang, folded, path));
        }
    }
}

/// Why a keyword by itself is none.
fn junk(words: &str, kind: Kind) -> Option<&'static str> {
    // `C++` and `C#` are keywords: their signs count, but not those around a word that says nothing.
    let (folded, plain) = (folded(words), plain_words(words));
    let length = plain.chars().count();
    let is_one_letter = folded.chars().count() == 1 && folded.chars().all(char::is_alphabetic);
    let is_one_key = || length > 2 && plain.chars().all(|sign| plain.starts_with(sign));
    match &*plain {
        "" => Some("sign"),
        _ if words.contains(';') || words.contains(", ") => Some("several"),
        _ if PLACEHOLDERS.contains(&&*plain) => Some("placeholder"),
        _ if is_one_letter => Some("letter"),
        _ if !plain.contains(char::is_alphabetic) => Some("number"),
        _ if is_one_key() => Some("placeholder"),
        _ if words_of(kind).contains(&&*plain) => Some("kind"),
        _ if plain.contains(' ') && length > LONGEST_PHRASE => Some("long"),
        _ => None,
    }
}

/// Words as they are compared: case and the width of spaces make no difference.
fn folded(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

/// The words for a kind, which every page of the kind could have.
const fn words_of(kind: Kind) -> &'static [&'static str] {
    match kind {
        Kind::Programme => {
            &["ohjelma", "ohjelmat", "program", "programmet", "programmen", "programme", "programmes", "programs"]
        }
        Kind::Goal => &["tavoite", "tavoitteet", "mål", "målet", "målen", "goal", "goals"],
        Kind::Project => {
            &["hanke", "hankkeet", "projekti", "projektit", "projekt", "projektet", "projekten", "project", "projects"]
        }
        Kind::Funder => &["rahoittaja", "rahoittajat", "finansiär", "finansiärer", "funder", "funders"],
        Kind::Organisation => &[
            "organisaatio",
            "organisaatiot",
            "organisation",
            "organisationer",
            "organisations",
            "organization",
            "organizations",
        ],
        Kind::Report => &[
            "julkaisu",
            "julkaisut",
            "raportti",
            "raportit",
            "publikation",
            "publikationer",
            "rapport",
            "rapporter",
            "publication",
            "publications",
            "report",
            "reports",
        ],
        Kind::Chapter => &["luku", "luvut", "kapitel", "chapter", "chapters"],
        Kind::Series => &["julkaisusarja", "julkaisusarjat", "sarja", "publikationsserie", "serie", "serier", "series"],
        Kind::News => &["uutinen", "uutiset", "nyhet", "nyheter", "news"],
        Kind::Page => &["sivu", "sivut", "sida", "sidor", "page", "pages"],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reason(words: &str) -> Option<&'static str> {
        junk(words, Kind::Project)
    }

    #[test]
    fn a_keyword_that_would_fit_any_page_is_none() {
        for (words, expected) in [
            ("--", "sign"),
            ("", "sign"),
            ("Array", "placeholder"),
            ("[object Object]", "placeholder"),
            ("muut", "placeholder"),
            ("ym.", "placeholder"),
            ("xxx", "placeholder"),
            ("a", "letter"),
            ("2018", "number"),
            ("1.2.3", "number"),
            (", , Array, data", "several"),
            ("avoin data; rajapinnat", "several"),
            ("Hanke", "kind"),
            ("projektet", "kind"),
            ("kehitämme yhdessä asukkaiden kanssa kaupungin palveluja entistä paremmiksi", "long"),
        ] {
            assert_eq!(reason(words), Some(expected), "{words}");
        }
    }

    #[test]
    fn short_and_long_words_that_say_something_stay() {
        for words in [
            "EU",
            "5G",
            "TE25",
            "Ö-data",
            "1,2-dikloorietaani",
            "C++",
            "C#",
            "tavoite",
            "hankejohtaminen",
            "Lentokonesuihkuturbiinimoottoriapumekaanikkoaliupseerioppilas",
        ] {
            assert_eq!(reason(words), None, "{words}");
        }
    }
}
