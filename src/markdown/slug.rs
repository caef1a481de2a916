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
    let mut rest = text;
    loop {
        let plain = add(rest.as_bytes(), &mut slug, &mut gap);
        rest = &rest[plain..];
        let Some(letter) = rest.chars().next() else { break };
        let folded = deunicode_char(letter).unwrap_or(" ");
        add(folded.as_bytes(), &mut slug, &mut gap);
        rest = &rest[letter.len_utf8()..];
    }
    String::from_utf8(slug).expect("letters and digits of ASCII")
}

/// Adds text to a slug up to its first byte that is not ASCII, whose place it returns. `gap` says whether something stood
/// after the slug's last word that no slug holds.
fn add(text: &[u8], slug: &mut Vec<u8>, gap: &mut bool) -> usize {
    for (place, byte) in text.iter().enumerate() {
        match SIGNS[usize::from(*byte)] {
            FOREIGN => return place,
            GAP => *gap = true,
            sign => {
                if std::mem::take(gap) && !slug.is_empty() {
                    slug.push(b'-');
                }
                slug.push(sign);
            }
        }
    }
    text.len()
}

/// What stands in [`SIGNS`] for a byte that ends a word, and for one that is not ASCII.
const GAP: u8 = 0;
const FOREIGN: u8 = 1;

/// What each byte is in a slug.
const SIGNS: [u8; 256] = {
    let mut signs = [GAP; 256];
    let mut byte = 0;
    while byte < 256 {
        if byte >= 0x80 {
            signs[byte] = FOREIGN;
        } else if (byte as u8).is_ascii_alphanumeric() {
            signs[byte] = (byte as u8).to_ascii_lowercase();
        }
        byte += 1;
    }
    signs
};

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
