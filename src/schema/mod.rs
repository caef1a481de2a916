//! JSON Schemas (draft 2020-12) of what front matter and `site.yaml` may hold.
//!
//! In: the definitions of records, words about them in one language, and what is known of a site. Out: a schema that
//! takes what the parser takes and refuses what it refuses, as far as the shape of a single value can say; the front
//! matter is meant as any reader of YAML 1.2 turns it into JSON. Deliberately absent: whether an id exists, a check
//! digit is right or an end comes after its start, which are the checker's.

mod json;
mod known;
mod value;

pub use json::Json;
pub use known::Known;

use self::value::Definitions;
use crate::{
    kind::Kind,
    record::{describe, words::Words},
};

/// The draft of JSON Schema (<https://json-schema.org/draft/2020-12>).
const DRAFT: &str = "https://json-schema.org/draft/2020-12/schema";

/// What a schema is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Subject {
    /// A file of any kind; translations and `site.yaml` are defined beside the kinds.
    All,
    Kind(Kind),
    /// The translation of anything.
    Translation,
    /// `site.yaml`.
    Site,
}

impl Subject {
    /// The words for single subjects, in order.
    pub fn words() -> impl Iterator<Item = &'static str> {
        describe::files().map(|(word, _)| word)
    }

    /// The subject that a word names.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        match word {
            "translation" => Some(Self::Translation),
            "site" => Some(Self::Site),
            _ => Kind::ALL.into_iter().find(|kind| kind.word() == word).map(Self::Kind),
        }
    }
}

/// The schema of a subject, with descriptions in the language of `words`.
#[must_use]
pub fn schema(subject: Subject, words: &Words, known: &Known) -> Json {
    let mut definitions = Definitions::new(words, known);
    let mut single = |word, file| (word, word, definitions.file(word, file));
    let (name, title, body) = match subject {
        Subject::All => {
            for (word, file) in describe::files() {
                let schema = definitions.file(word, file);
                definitions.define(word, schema.with("title", word));
            }
            let kinds = Kind::ALL.map(|kind| value::reference(kind.word()));
            ("all", "Julki", Json::map([("anyOf", Json::List(kinds.to_vec()))]))
        }
        Subject::Kind(kind) => single(kind.word(), describe::definition(kind)),
        Subject::Translation => single("translation", describe::translation()),
        Subject::Site => single("site", describe::site()),
    };
    let mut entries = vec![
        ("$schema".to_owned(), DRAFT.into()),
        ("$id".to_owned(), format!("urn:julki:schema:{name}").into()),
        ("title".to_owned(), title.into()),
    ];
    if let Json::Map(body) = body {
        entries.extend(body);
    }
    entries.push(("$defs".to_owned(), Json::Map(definitions.into_entries())));
    Json::Map(entries)
}

#[cfg(test)]
mod tests;
