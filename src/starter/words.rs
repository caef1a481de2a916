//! The words of beginnings, in the languages of those who write.
//!
//! In: a tag. Out: a sentence by its key, with names in place. The words themselves are in Fluent files beside this one.

use crate::{
    diagnostic::Tongue,
    locale::{StringArg, Strings},
    record::{describe::FieldDefinition, words::Words as Meanings},
};

/// The languages in which a beginning can be written, and their words. English stands for all others.
const SOURCES: [(&str, &str); 3] =
    [("fi", include_str!("words/fi.ftl")), ("sv", include_str!("words/sv.ftl")), ("en", include_str!("words/en.ftl"))];

/// The tags of the languages in which a site can begin.
pub const LANGUAGES: [&str; 3] = [SOURCES[0].0, SOURCES[1].0, SOURCES[2].0];

/// The words of one language.
#[derive(Debug)]
pub struct Words {
    tag: &'static str,
    strings: Strings,
}

impl Words {
    /// The words of a language (`fi`, or `fi-FI`), or the English ones if there are none.
    #[must_use]
    pub fn new(tag: &str) -> Self {
        let tongue = Tongue::from_tag(tag).unwrap_or_default();
        let (tag, source) = SOURCES.into_iter().find(|(tag, _)| *tag == tongue.tag()).unwrap_or(SOURCES[0]);
        // A test reads every file that is compiled in.
        let (strings, _) = Strings::new(tag, &[("", source)]);
        Self { tag, strings }
    }

    /// The language that they are in.
    #[must_use]
    pub const fn tag(&self) -> &'static str {
        self.tag
    }

    /// A sentence; its key where there are no words for it, which a test does not let happen.
    #[must_use]
    pub fn say(&self, key: &str, names: &[(&str, &str)]) -> String {
        let names: Vec<(&str, StringArg)> =
            names.iter().map(|(name, value)| (*name, StringArg::Text((*value).to_owned()))).collect();
        self.strings.text(key, &names).unwrap_or_else(|| key.to_owned())
    }

    /// What a field means, and what its absence does.
    #[must_use]
    pub fn meaning(&self, field: &FieldDefinition) -> String {
        Meanings::of(self.tag).field(field).split_whitespace().collect::<Vec<_>>().join(" ")
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    /// The names in braces of a message, `{ $id }`.
    fn names(source: &str, key: &str) -> BTreeSet<String> {
        let start = source.find(&format!("\n{key} =")).map_or(0, |place| place + 1);
        let rest = &source[start..];
        let end = rest
            .match_indices('\n')
            .map(|(place, _)| place)
            .find(|place| rest[place + 1..].starts_with(|c: char| c.is_ascii_alphabetic() || c == '#'));
        let message = &rest[..end.unwrap_or(rest.len())];
        message
            .match_indices('$')
            .map(|(place, _)| {
                message[place + 1..].chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '_').collect()
            })
            .collect()
    }

    #[test]
    fn every_language_says_the_same_things_with_the_same_names() {
        let keys = |source| Strings::new("en", &[("", source)]).0.keys().map(str::to_owned).collect::<BTreeSet<_>>();
        let english = keys(SOURCES[2].1);
        for (tag, source) in SOURCES {
            let (_, errors) = Strings::new(tag, &[(tag, source)]);
            assert!(errors.is_empty(), "{errors:?}");
            let own = keys(source);
            let different: Vec<_> = own.symmetric_difference(&english).collect();
            assert!(different.is_empty(), "{tag}: {different:?}");
            for key in english.intersection(&own) {
                assert_eq!(names(source, key), names(SOURCES[2].1, key), "{tag}: {key}");
            }
        }
    }

    #[test]
    fn other_languages_are_spoken_to_in_english() {
        assert_eq!(Words::new("fi-FI").tag(), "fi");
        assert_eq!(Words::new("sv_FI.UTF-8").tag(), "sv");
        assert_eq!(Words::new("se").tag(), "en");
    }
}
