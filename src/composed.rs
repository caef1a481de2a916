//! Names in one spelling.
//!
//! In: a name or a path as somebody typed it or a file system spells it. Out: the same in Unicode's composed form (NFC), in
//! which an `ä` is one character. Names are compared in this form only.

use std::borrow::Cow;

use unicode_normalization::UnicodeNormalization;

/// A name in its composed form. Most are ASCII, and have no other.
#[must_use]
pub fn composed(name: &str) -> Cow<'_, str> {
    if name.is_ascii() { Cow::Borrowed(name) } else { Cow::Owned(name.nfc().collect()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_spellings_of_a_name_become_one() {
        assert_eq!(composed("a\u{308}ly"), "äly");
        assert_eq!(composed("äly"), "äly");
        assert!(matches!(composed("aly"), Cow::Borrowed("aly")));
    }
}
