//! What the preview itself says to the writer, in the writer's language.
//!
//! In: the tag of a language. Out: sentences. Deliberately absent: the words of what is wrong, which the catalogue of
//! diagnostics has, and every word of the site.

use crate::locale::{StringArg, Strings};

const LANGUAGES: [(&str, &str); 3] =
    [("en", include_str!("words/en.ftl")), ("fi", include_str!("words/fi.ftl")), ("sv", include_str!("words/sv.ftl"))];

/// The words of one language.
pub(super) struct Words {
    pub tag: &'static str,
    strings: Strings,
}

impl Words {
    /// The words of a language (`sv`, or `sv-FI`), or the English ones if there are none.
    pub(super) fn new(tag: &str) -> Self {
        let asked = tag.split('-').next().unwrap_or(tag);
        let (tag, text) = LANGUAGES.into_iter().find(|(tag, _)| *tag == asked).unwrap_or(LANGUAGES[0]);
        let (strings, _) = Strings::new(tag, &[(tag, text)]);
        Self { tag, strings }
    }

    pub(super) fn say(&self, key: &str) -> String {
        self.strings.text(key, &[]).unwrap_or_else(|| key.to_owned())
    }

    /// A sentence with how much is wrong in it: `1 error and 2 warnings`.
    pub(super) fn say_count(&self, key: &str, count: String) -> String {
        self.strings.text(key, &[("count", StringArg::Text(count))]).unwrap_or_else(|| key.to_owned())
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_language_says_the_same_things() {
        let keys = |text: &str| -> BTreeSet<String> {
            let (strings, errors) = Strings::new("en", &[("words", text)]);
            assert!(errors.is_empty(), "{errors:?}");
            strings.keys().map(str::to_owned).collect()
        };
        for (tag, text) in LANGUAGES {
            assert_eq!(keys(text), keys(LANGUAGES[0].1), "{tag}");
        }
    }
}
