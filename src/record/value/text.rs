//! Words for readers, in one language or several.

use std::fmt;

use serde::{Deserialize, Deserializer, de};

use crate::{diagnostic::Code, record::describe::shapes, yaml};

shapes! { Text: Shape::Text { by_language: true }; }

/// A text: in the primary language alone, or by language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Text {
    Plain(Box<str>),
    /// Language tags and words, in the order in which they were written.
    ByLanguage(Box<[(Box<str>, Box<str>)]>),
}

impl Text {
    /// The words in a language, `primary` being the tag of the site's first.
    #[must_use]
    pub fn get(&self, tag: &str, primary: &str) -> Option<&str> {
        match self {
            Self::Plain(words) => (tag == primary).then_some(&**words),
            Self::ByLanguage(texts) => texts.iter().find(|(language, _)| **language == *tag).map(|(_, words)| &**words),
        }
        .filter(|words| !words.trim().is_empty())
    }

    /// The words in a language, else in the primary one, else in any; with the tag of the language they are in.
    #[must_use]
    pub fn get_or_any<'a>(&'a self, tag: &'a str, primary: &'a str) -> Option<(&'a str, &'a str)> {
        if let Some(words) = self.get(tag, primary) {
            return Some((tag, words));
        }
        if let Some(words) = self.get(primary, primary) {
            return Some((primary, words));
        }
        match self {
            Self::Plain(_) => None,
            Self::ByLanguage(texts) => texts.first().map(|(language, words)| (&**language, &**words)),
        }
    }

    /// The words in a language, else in the primary one, with the tag of the language they are in. One of a third language
    /// would be a riddle where a name is short.
    #[must_use]
    pub fn get_or_primary<'a>(&'a self, tag: &'a str, primary: &'a str) -> Option<(&'a str, &'a str)> {
        [tag, primary].into_iter().find_map(|tag| Some((tag, self.get(tag, primary)?)))
    }

    /// Everything that was written, with its language's tag where it has one.
    #[must_use]
    pub fn words(&self) -> Vec<(Option<&str>, &str)> {
        match self {
            Self::Plain(words) => vec![(None, words)],
            Self::ByLanguage(texts) => texts.iter().map(|(language, words)| (Some(&**language), &**words)).collect(),
        }
    }

    /// The languages that the text is given by, none for a plain one.
    pub fn languages(&self) -> impl Iterator<Item = &str> {
        let texts = match self {
            Self::Plain(_) => &[][..],
            Self::ByLanguage(texts) => texts,
        };
        texts.iter().map(|(language, _)| &**language)
    }
}

impl<'de> Deserialize<'de> for Text {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(TextVisitor)
    }
}

/// What a value that may be a text or something else does with the cases of a text.
pub(crate) struct TextVisitor;

impl<'de> de::Visitor<'de> for TextVisitor {
    type Value = Text;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("text")
    }

    fn visit_str<E: de::Error>(self, words: &str) -> Result<Text, E> {
        Ok(Text::Plain(words.into()))
    }

    fn visit_map<A: de::MapAccess<'de>>(self, mut map: A) -> Result<Text, A::Error> {
        let mut texts = Vec::new();
        while let Some(language) = map.next_key::<String>()? {
            // A key without words is kept: `{fi: 351,8 miljardia}` is two keys to YAML, and the second must be missed.
            let words = map.next_value::<Option<String>>()?.unwrap_or_default();
            texts.push((language.into(), words.into()));
        }
        Ok(Text::ByLanguage(texts.into()))
    }

    fn visit_bool<E: de::Error>(self, _: bool) -> Result<Text, E> {
        Err(as_written())
    }

    fn visit_i64<E: de::Error>(self, _: i64) -> Result<Text, E> {
        Err(as_written())
    }

    fn visit_u64<E: de::Error>(self, _: u64) -> Result<Text, E> {
        Err(as_written())
    }

    fn visit_f64<E: de::Error>(self, _: f64) -> Result<Text, E> {
        Err(as_written())
    }
}

/// Refuses a value that the quick reader has already turned into a number: `1.10` is not 1.1. The located reader shows
/// the same value as written, so a writer never meets this.
pub(crate) fn as_written<E: de::Error>() -> E {
    yaml::fault(Code::WrongType, &[("expected", "text"), ("found", "number")])
}
