//! Words as a part of an address.
//!
//! In: any text. Out: lower-case ASCII letters and digits with single hyphens between the words. Deliberately absent:
//! uniqueness, and a stand-in for a text of which nothing remains; both depend on what the slug is for.

use deunicode::deunicode_char;

/// Folds a text to ASCII for an anchor or an address: `Älykäs kaupunki (2014–2020)` becomes
/// `alykas-kaupunki-2014-2020`. Empty when the text holds no letter or digit.
#[must_use]
pub fn slug(text: &str) -> String {
    // What is ASCII takes no more room in a slug than in the text.
    let mut slug = Slug { signs: vec![0; text.len()], length: 0, gap: true };
    let mut rest = text;
    loop {
        let plain = slug.add(rest.as_bytes());
        rest = &rest[plain..];
        let Some(letter) = rest.chars().next() else { break };
        let folded = deunicode_char(letter).unwrap_or(" ");
        rest = &rest[letter.len_utf8()..];
        slug.make_room(folded.len() + rest.len());
        slug.add(folded.as_bytes());
    }
    slug.finish()
}

/// A slug that is being written.
struct Slug {
    /// The slug as far as it goes, and room for the rest.
    signs: Vec<u8>,
    length: usize,
    /// Whether the next hyphen would be one too many: nothing stands before it, or a hyphen.
    gap: bool,
}

impl Slug {
    /// Makes room for the slug of so many bytes of ASCII.
    fn make_room(&mut self, bytes: usize) {
        let needed = self.length + bytes;
        if self.signs.len() < needed {
            self.signs.resize(needed, 0);
        }
    }

    /// Adds text up to its first byte that is not ASCII, whose place it returns.
    fn add(&mut self, text: &[u8]) -> usize {
        let (mut length, mut gap) = (self.length, self.gap);
        let foreign = text.iter().position(|byte| {
            let sign = SIGNS[usize::from(*byte)];
            if sign == FOREIGN {
                return true;
            }
            // Every sign is written, and stands if the next does not come over it: where words end is hard to foresee, for
            // a processor too.
            self.signs[length] = sign;
            length += usize::from(sign != GAP || !gap);
            gap = sign == GAP;
            false
        });
        (self.length, self.gap) = (length, gap);
        foreign.unwrap_or(text.len())
    }

    fn finish(mut self) -> String {
        let is_open = self.gap && self.length > 0;
        self.signs.truncate(self.length - usize::from(is_open));
        String::from_utf8(self.signs).expect("letters and digits of ASCII")
    }
}

/// What stands between words.
const GAP: u8 = b'-';

/// What stands in [`SIGNS`] for a byte that is not ASCII.
const FOREIGN: u8 = 0;

/// What each byte is in a slug.
const SIGNS: [u8; 256] = {
    let mut signs = [FOREIGN; 256];
    let mut byte = 0;
    while byte < 0x80 {
        let sign = byte as u8;
        signs[byte] = if sign.is_ascii_alphanumeric() { sign.to_ascii_lowercase() } else { GAP };
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
        assert_eq!(slug("a㎯㎯ b"), "arad-s-2rad-s-2-b");
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
