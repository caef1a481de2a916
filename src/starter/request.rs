//! What somebody asks for who begins a file, and the file.
//!
//! In: a [`Request`] and what the site has. Out: a path and a text, or why not. Nothing is written here.

use super::{
    Words,
    entity::NewEntity,
    examples::Surroundings,
    known::Known,
    place::{Place, kind, place},
    values::values,
};
use crate::{
    diagnostic::Phrase,
    kind::Kind,
    language::Lang,
    markdown::slug,
    record::describe::{definition, translation},
};

pub use super::values::OPTIONS;

/// A file that somebody wants to begin.
#[derive(Debug, Clone)]
pub struct Request<'a> {
    pub kind: &'a str,
    /// The name of the file, perhaps with folders before it and a language after it. Else it follows from the title.
    pub id: Option<&'a str>,
    /// The tag of the language into which the entity is to be translated.
    pub translation: Option<&'a str>,
    /// The options of [`OPTIONS`] that were given, with their words.
    pub given: Vec<(&'static str, Vec<String>)>,
    /// `2026-11-22`
    pub today: String,
}

/// A file that does not exist yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewFile {
    /// From the site's folder, with `/` between.
    pub path: String,
    pub text: String,
    pub is_draft: bool,
}

impl Request<'_> {
    /// The file, in the language of the site.
    ///
    /// # Errors
    /// When a word names nothing, the id is taken, or an option does not suit the kind.
    pub fn file(&self, known: &Known<'_>) -> Result<NewFile, Phrase> {
        let kind = kind(self.kind)?;
        let title = self.given.iter().find(|(option, _)| *option == "--title").and_then(|(_, texts)| texts.first());
        let from_title = title.map(|title| slug(title));
        let id = self.id.or(from_title.as_deref()).unwrap_or_default();
        let place = place(kind, id, self.translation, known)?;
        let words = Words::new(known.primary());
        match place.lang {
            Lang::PRIMARY => self.entity(place, known, &words),
            _ => self.translated(place, known, &words),
        }
    }

    fn entity(&self, place: Place, known: &Known<'_>, words: &Words) -> Result<NewFile, Phrase> {
        let mut given = values(&self.given, definition(place.kind), place.kind, known, "new-option")?;
        // News without a day is no news, and the day is nearly always this one.
        if place.kind == Kind::News {
            given.entry("date").or_insert_with(|| self.today.clone());
        }
        let around = Surroundings { languages: &known.languages, an_id: &|kind| known.ids(kind).next() };
        let text = NewEntity { kind: place.kind, given: &given, around }.text(words);
        Ok(NewFile { path: place.path, text, is_draft: given.contains_key("draft") })
    }

    fn translated(&self, place: Place, known: &Known<'_>, words: &Words) -> Result<NewFile, Phrase> {
        let given = values(&self.given, translation(), place.kind, known, "new-option-translation")?;
        let tag = known.languages[place.lang.index()];
        let original = known.original(place.kind, &place.id, tag).unwrap_or_default();
        let text = original.translation(&given, &self.today, words);
        Ok(NewFile { path: place.path, text, is_draft: false })
    }
}
