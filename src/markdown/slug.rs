//! Words as a part of an address.
//!
//! In: any text. Out: lower-case ASCII letters and digits with single hyphens between the words. Deliberately absent:
//! uniqueness, and a stand-in for a text of which nothing remains; both depend on what the slug is for.

use deunicode::deunicode_char;

/// Folds a text to ASCII for an anchor or an address: `Älykäs kaupunki (2014–2020)` becomes
/// `alykas-kaupunki-2014-2020`. Empty when the text holds no letter or digit.
#[must_use]
pub fn slug(text: &str) -> String {
    let mut slug = Vec::with_capacity(text.len());
    let mut gap = false;
    let mut add = |byte: u8| {
        if byte.is_ascii_alphanumeric() {
            if gap && !slug.is_empty() {
                slug.push(b'-');
            }
            gap = false;
            slug.push(byte.to_ascii_lowercase());
        } else {
            gap = true;
        }
    };
    for character in text.chars() {
        match u8::try_from(character) {
            Ok(byte) if byte.is_ascii() => add(byte),
            _ => deunicode_char(character).unwrap_or(" ").bytes().for_each(&mut add),
        }
    }
    String::from_utf8(slug).expect("letters and digits of ASCII")
}

#[cfg(test)]
mod tests {
    use super::slug;

    #[test]
    fn letters_are_folded_and_the_rest_becomes_single_hyphens() {
        assert_eq!(slug("Älykäs kaupunki (2014–2020)"), "alykas-kaupunki-2014-2020");
        assert_eq!(slug("  Straße & Øst…  "), "strasse-ost");
        assert_eq!(slug("北京"), "bei-jing");
    }

    #[test]
    fn composed_and_decomposed_letters_give_the_same() {
        assert_eq!(slug("Sa\u{308}a\u{308}"), slug("Sää"));
    }

    #[test]
    fn nothing_is_left_of_mere_punctuation() {
        assert_eq!(slug(" –!? "), "");
    }
}
