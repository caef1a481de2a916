//! What fields and their words mean, in the languages of writers.
//!
//! In: a language's tag. Out: the meaning of each record, field and word of the definitions, and what a field's absence
//! means. English is what the definitions themselves say; Finnish and Swedish are files of Fluent messages beside this
//! one, by the keys of the definitions. Deliberately absent: messages about mistakes (`diagnostic`), and the words that
//! readers of a site see, which are its theme's.

use std::{collections::BTreeMap, sync::LazyLock};

use fluent_bundle::FluentResource;
use fluent_syntax::ast::{Entry, Pattern, PatternElement};

use super::describe::{Definition, FieldDefinition, Word};

/// Words about the definitions in one language.
#[derive(Debug)]
pub struct Words {
    /// Before what the absence of a field means.
    left_out: &'static str,
    /// By the keys of the definitions; nothing for English, which stands in the definitions.
    messages: BTreeMap<String, Message>,
}

/// What is said of one record, field or word.
#[derive(Debug, Default)]
struct Message {
    meaning: String,
    left_out: Option<String>,
}

static ENGLISH: Words = Words { left_out: "Left out: ", messages: BTreeMap::new() };

impl Words {
    /// The words in a language by its tag, whatever its region; English for one that is not there.
    #[must_use]
    pub fn of(tag: &str) -> &'static Self {
        static FINNISH: LazyLock<Words> =
            LazyLock::new(|| Words::read("Jos jätät pois: ", include_str!("words/fi.ftl")));
        static SWEDISH: LazyLock<Words> =
            LazyLock::new(|| Words::read("Om du utelämnar fältet: ", include_str!("words/sv.ftl")));
        match tag.split(['-', '_']).next().unwrap_or(tag).to_ascii_lowercase().as_str() {
            "fi" => &FINNISH,
            "sv" => &SWEDISH,
            _ => &ENGLISH,
        }
    }

    /// What a record is.
    #[must_use]
    pub fn record<'a>(&'a self, record: &'a Definition) -> &'a str {
        self.get(&record.name).map_or(record.doc, |message| &message.meaning)
    }

    /// What a word stands for.
    #[must_use]
    pub fn word<'a>(&'a self, word: &'a Word) -> &'a str {
        self.get(&word.key).map_or(word.doc, |message| &message.meaning)
    }

    /// What a field means.
    #[must_use]
    pub fn meaning<'a>(&'a self, field: &'a FieldDefinition) -> &'a str {
        self.get(&field.key).map_or(field.meaning(), |message| &message.meaning)
    }

    /// What the absence of a field means, if that is not plain.
    #[must_use]
    pub fn left_out<'a>(&'a self, field: &'a FieldDefinition) -> Option<&'a str> {
        self.get(&field.key).map_or(field.left_out(), |message| message.left_out.as_deref())
    }

    /// What a field means, and what its absence does.
    #[must_use]
    pub fn field(&self, field: &FieldDefinition) -> String {
        match self.left_out(field) {
            Some(absence) => format!("{} {}{absence}", self.meaning(field), self.left_out),
            None => self.meaning(field).to_owned(),
        }
    }

    fn get(&self, key: &str) -> Option<&Message> {
        self.messages.get(key)
    }

    fn read(left_out: &'static str, ftl: &str) -> Self {
        // Fluent reads on after a fault; a test looks that there is none.
        let resource = FluentResource::try_new(ftl.to_owned()).unwrap_or_else(|(resource, _)| resource);
        let messages = resource.entries().filter_map(|entry| match entry {
            Entry::Message(message) => {
                let absence = message.attributes.iter().find(|attribute| attribute.id.name == "left-out");
                let said = Message {
                    meaning: message.value.as_ref().map(plain).unwrap_or_default(),
                    left_out: absence.map(|attribute| plain(&attribute.value)),
                };
                Some((message.id.name.to_owned(), said))
            }
            _ => None,
        });
        Self { left_out, messages: messages.collect() }
    }
}

/// The text of a pattern on one line. Nothing in these files depends on anything, so there is only text.
fn plain(pattern: &Pattern<&str>) -> String {
    let texts = pattern.elements.iter().map(|element| match element {
        PatternElement::TextElement { value } => *value,
        PatternElement::Placeable { .. } => "",
    });
    texts.collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use pretty_assertions::assert_eq;

    use super::*;
    use crate::record::describe;

    /// Every key of the definitions, with whether something is said of its absence.
    fn keys() -> BTreeMap<String, bool> {
        let mut keys = BTreeMap::new();
        for record in describe::files().flat_map(|(_, file)| file.records()) {
            // The fields that all kinds have are no record that a writer meets.
            keys.insert(record.name.clone(), false);
            for field in &record.fields {
                keys.insert(field.key.clone(), field.left_out().is_some());
                let words = field.shape.choice().map(|choice| choice.words.as_slice()).unwrap_or_default();
                keys.extend(words.iter().map(|word| (word.key.clone(), false)));
            }
        }
        keys
    }

    #[test]
    fn every_field_and_word_is_explained_in_finnish_and_swedish_and_nothing_else_is() {
        let wanted: BTreeSet<(String, bool)> = keys().into_iter().collect();
        for tag in ["fi", "sv-FI"] {
            let said = &Words::of(tag).messages;
            let said: BTreeSet<(String, bool)> =
                said.iter().map(|(key, message)| (key.clone(), message.left_out.is_some())).collect();
            let missing: Vec<_> = wanted.difference(&said).collect();
            let unused: Vec<_> = said.difference(&wanted).collect();
            assert_eq!((missing, unused), (vec![], vec![]), "{tag}");
        }
    }

    #[test]
    fn the_files_have_no_fault_and_no_key_twice() {
        for (tag, ftl) in [("fi", include_str!("words/fi.ftl")), ("sv", include_str!("words/sv.ftl"))] {
            let resource =
                FluentResource::try_new(ftl.to_owned()).unwrap_or_else(|(_, faults)| panic!("{tag}: {faults:?}"));
            let messages = resource.entries().filter(|entry| matches!(entry, Entry::Message(_))).count();
            assert_eq!(messages, Words::of(tag).messages.len(), "{tag}");
            assert!(!ftl.contains('{'), "{tag}: something stands in braces, and would not be shown");
        }
    }

    #[test]
    fn what_is_said_is_a_sentence_and_differs_from_english() {
        for (tag, words) in [("fi", Words::of("fi")), ("sv", Words::of("sv"))] {
            for (key, message) in &words.messages {
                assert!(message.meaning.ends_with('.'), "{tag} {key}");
                assert!(message.left_out.as_ref().is_none_or(|absence| absence.ends_with('.')), "{tag} {key}");
            }
        }
        let field = describe::definition(crate::kind::Kind::Project).get("start").expect("a start");
        assert_eq!(
            Words::of("fi").field(field),
            "Milloin hanke alkoi, niin tarkasti kuin tiedetään. Jos jätät pois: ei tiedossa."
        );
        assert_eq!(Words::of("de").field(field), field.doc);
    }
}
