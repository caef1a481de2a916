//! The order of titles, and the headings of alphabetical lists.
//!
//! In: titles. Out: their order, the weights of their beginnings, and the letter under which each stands. The order is
//! CLDR's for the language: in Finnish and Swedish å, ä and ö follow z, and w is a letter of its own. Deliberately absent:
//! sorting itself, and what decides between two entities of the same title (their ids, which the caller has).

use std::{cmp::Ordering, convert::Infallible, iter};

use icu_collator::{
    Collator, CollatorBorrowed, CollatorPreferences,
    options::{AlternateHandling, CollatorOptions, Strength},
    preferences::CollationNumericOrdering,
};
use icu_locale_core::Locale;
use unicode_normalization::UnicodeNormalization;

use super::COVERED;

/// How one language sorts.
#[derive(Debug)]
pub(super) struct Collation {
    order: CollatorBorrowed<'static>,
    /// Sees letters only, neither their accents nor their case.
    letters: CollatorBorrowed<'static>,
    /// The headings of an alphabetical list, in their order.
    headings: Vec<char>,
    /// The headings of the letters from A to Z, which nearly every title begins with.
    plain: [char; 26],
}

/// What the first letters of a text weigh in the order of a language: of two texts that differ in it, the lighter one comes
/// first. Those that do not are to be compared. To be kept no longer than the run: weights change with the version of
/// Unicode.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Weights([u64; Weights::SIZE / 8]);

impl Weights {
    /// In bytes. They tell apart nearly all titles that differ.
    const SIZE: usize = 24;

    fn new(bytes: &[u8]) -> Self {
        let mut start = [0; Self::SIZE];
        let length = bytes.len().min(Self::SIZE);
        start[..length].copy_from_slice(&bytes[..length]);
        let (parts, _) = start.as_chunks();
        // Numbers compare as their bytes do, and faster.
        Self([0, 1, 2].map(|part| u64::from_be_bytes(parts[part])))
    }
}

/// A text, and what its beginning weighs.
pub type Weighed<'a> = (Weights, &'a str);

/// The beginning of a text that nearly always weighs enough. It ends before a space, which no language that sorts by its
/// letters takes together with the letter before it.
fn beginning(text: &str) -> &str {
    let space = text.bytes().skip(ENOUGH).position(|byte| byte == b' ');
    space.map_or(text, |place| &text[..ENOUGH + place])
}

/// How many bytes of text weigh that much. Letters and spaces weigh a byte each, accented letters more, long numbers less.
const ENOUGH: usize = Weights::SIZE;

/// The letters from A to Z.
const PLAIN: [char; 26] = {
    let mut letters = ['A'; 26];
    let mut place = 0;
    while place < 26 {
        letters[place] = (b'A' + place as u8) as char;
        place += 1;
    }
    letters
};

impl Collation {
    pub(super) fn new(locale: &Locale) -> Self {
        let mut prefs: CollatorPreferences = locale.into();
        prefs.numeric_ordering = Some(CollationNumericOrdering::True);
        let collator = |strength| {
            let mut options = CollatorOptions::default();
            options.strength = Some(strength);
            options.alternate_handling = Some(AlternateHandling::NonIgnorable);
            Collator::try_new(prefs, options).expect(COVERED)
        };
        // Only the same text is equal, so that the order of a list never hangs on the order in which files were read.
        let order = collator(Strength::Identical);
        let letters = collator(Strength::Primary);
        let mut headings: Vec<char> = ('A'..='Z').chain(own_letters(locale).chars()).collect();
        headings.sort_by(|a, b| compare_chars(&letters, *a, *b));
        let mut collation = Self { order, letters, headings, plain: ['A'; 26] };
        collation.plain = PLAIN.map(|letter| collation.heading(letter));
        collation
    }

    pub(super) fn compare(&self, a: &str, b: &str) -> Ordering {
        self.order.compare(a, b)
    }

    pub(super) fn weights(&self, text: &str) -> Weights {
        let mut bytes = Vec::with_capacity(2 * text.len());
        self.write_weights(beginning(text), &mut bytes);
        if bytes.len() < Weights::SIZE {
            bytes.clear();
            self.write_weights(text, &mut bytes);
        }
        Weights::new(&bytes)
    }

    /// Writes what the letters of a text weigh. What letters at its beginning weigh comes first, whatever follows.
    fn write_weights(&self, text: &str, into: &mut Vec<u8>) {
        let Ok(()): Result<(), Infallible> = self.letters.write_sort_key_to(text, into);
    }

    pub(super) fn letter(&self, text: &str) -> Option<char> {
        // No accent can follow but one that is no ASCII.
        let first = match text.as_bytes() {
            [first, next, ..] if first.is_ascii() && next.is_ascii() => char::from(*first),
            _ => text.nfc().next()?,
        };
        let upper = first.to_uppercase().next().unwrap_or(first);
        match upper {
            'A'..='Z' => Some(self.plain[upper as usize - 'A' as usize]),
            _ if first.is_numeric() || !first.is_alphabetic() => None,
            _ => Some(self.heading(upper)).filter(|heading| heading.is_alphabetic()),
        }
    }

    fn heading(&self, upper: char) -> char {
        // A letter stands under the last heading that it does not precede. What the last heading of all precedes is no
        // letter of this alphabet, and stands under itself.
        let after = self.headings.partition_point(|heading| self.compare_letters(*heading, upper).is_le());
        match after.checked_sub(1).map(|before| self.headings[before]) {
            Some(heading) if after < self.headings.len() || self.compare_letters(heading, upper).is_eq() => heading,
            _ => self.without_accent(upper),
        }
    }

    /// The letter below an accent, if the language sees the same letter in both.
    fn without_accent(&self, letter: char) -> char {
        iter::once(letter).nfd().next().filter(|base| self.compare_letters(*base, letter).is_eq()).unwrap_or(letter)
    }

    fn compare_letters(&self, a: char, b: char) -> Ordering {
        compare_chars(&self.letters, a, b)
    }
}

fn compare_chars(collator: &CollatorBorrowed<'_>, a: char, b: char) -> Ordering {
    collator.compare(a.encode_utf8(&mut [0; 4]), b.encode_utf8(&mut [0; 4]))
}

/// The letters beside A–Z under which a language's lists have headings (CLDR, index characters).
fn own_letters(locale: &Locale) -> &'static str {
    match locale.id.language.as_str() {
        "fi" | "sv" => "ÅÄÖ",
        "da" | "nb" | "nn" | "no" => "ÆØÅ",
        "et" => "ŠŽÕÄÖÜ",
        _ => "",
    }
}

#[cfg(test)]
mod tests {
    use super::super::Locale;
    use super::*;

    fn assert_order(tag: &str, sorted: &[&str]) {
        let locale = Locale::new(tag);
        let mut again = sorted.to_vec();
        again.reverse();
        again.sort_by(|a, b| locale.compare(a, b));
        assert_eq!(again, sorted, "{tag}");
        again.reverse();
        let mut weighed: Vec<_> = again.iter().map(|text| (locale.weights(text), *text)).collect();
        weighed.sort_by(|a, b| locale.compare_weighed(*a, *b));
        assert!(weighed.iter().map(|(_, text)| text).eq(sorted), "{tag}, by weights");
    }

    #[test]
    fn the_nordic_letters_follow_z_in_finnish_and_swedish() {
        for tag in ["fi", "sv", "sv-SE"] {
            assert_order(tag, &["Aalto", "Espoo", "Zeppelin", "Åbo", "Äly", "Öljy"]);
        }
        assert_order("en", &["Aalto", "Åbo", "Äly", "Espoo", "Öljy", "Zeppelin"]);
    }

    #[test]
    fn w_is_a_letter_of_its_own() {
        for tag in ["fi", "sv", "en"] {
            assert_order(tag, &["Vantaa", "Vuosaari", "Wasa", "Ylöjärvi"]);
        }
    }

    #[test]
    fn numbers_go_by_their_value() {
        for tag in ["fi", "sv", "en"] {
            assert_order(tag, &["Tavoite 2", "Tavoite 10", "Tavoite 100", "Tavoite A"]);
        }
    }

    #[test]
    fn punctuation_counts_and_comes_first() {
        for tag in ["fi", "sv", "en"] {
            assert_order(tag, &["”Älykäs” kaupunki", "6Aika", "avoin data", "avoin-data", "avoindata"]);
        }
    }

    #[test]
    fn only_the_same_text_is_equal() {
        let texts = ["a", "A", "á", "aa", "2", "02", "", "e\u{301}", "é", "Ä", "A\u{308}", "æ", "ß", "ss", "-"];
        for tag in ["fi", "sv", "en"] {
            let locale = Locale::new(tag);
            for a in texts {
                for b in texts {
                    assert_eq!(locale.compare(a, b).is_eq(), a.nfd().eq(b.nfd()), "{a} {b}");
                }
            }
        }
    }

    #[test]
    fn weights_never_say_other_than_the_order() {
        const PIECES: [&str; 24] = [
            " ",
            " ",
            " ",
            "a",
            "ä",
            "A\u{308}",
            "å",
            "e\u{301}",
            "\u{301}",
            "\u{ad}",
            "–",
            ",",
            "”",
            "7",
            "007",
            "10",
            "ß",
            "Æ",
            "hanke",
            "Ohjelma",
            "kaupungin",
            "ch",
            "\u{fffe}",
            "жизнь",
        ];
        let begins =
            ["Kestävän kaupunkiliikenteen oh", "kestävän", "Älykäs kaupunki 2014", "aaaaaaaaaaaaaaaaaaaaaaaaaa", ""];
        let mut state = 7_u64;
        let mut below = |count: usize| {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (state >> 33) as usize % count
        };
        for tag in ["fi", "sv", "en", "et", "cs", "da", "hu", "de-u-co-phonebk"] {
            let locale = Locale::new(tag);
            let texts: Vec<String> = (0..400)
                .map(|turn| {
                    let pieces: String = (0..below(24)).map(|_| PIECES[below(PIECES.len())]).collect();
                    format!("{}{pieces}", begins[turn % begins.len()])
                })
                .collect();
            let weights: Vec<Weights> = texts.iter().map(|text| locale.weights(text)).collect();
            for (a, a_weights) in texts.iter().zip(&weights) {
                for (b, b_weights) in texts.iter().zip(&weights) {
                    let by_weight = a_weights.cmp(b_weights);
                    assert!(by_weight.is_eq() || by_weight == locale.compare(a, b), "{tag}: {a:?}, {b:?}");
                }
            }
        }
    }

    #[test]
    fn most_titles_are_told_apart_by_what_they_weigh() {
        let locale = Locale::new("fi");
        let title = "Vihreä siirtymä 2030 ja kaupungin oma ohjelma";
        for other in ["Vihreä siirtymä 2035 ja kaupungin oma ohjelma", "Vihreä siirtymä", "Vihreys", ""] {
            assert_eq!(locale.weights(title).cmp(&locale.weights(other)), locale.compare(title, other), "{other}");
        }
    }

    #[test]
    fn a_title_stands_under_its_letter() {
        for (title, nordic, english) in [
            ("avoin data", "A", "A"),
            ("École", "E", "E"),
            ("Åbo Akademi", "Å", "A"),
            ("älykäs", "Ä", "A"),
            ("A\u{308}lykäs", "Ä", "A"),
            ("Ökonomi", "Ö", "O"),
            ("Ærø", "Ä", "A"),
            ("Ødegård", "Ö", "O"),
            ("Ülo", "Y", "U"),
            ("Łódź", "L", "L"),
            ("ßharp", "S", "S"),
            ("6Aika", "", ""),
            ("½", "", ""),
            ("”Avoin”", "", ""),
            ("", "", ""),
            ("žena", "Z", "Z"),
            ("жизнь", "Ж", "Ж"),
            ("漢字", "漢", "漢"),
            ("Ώρα", "Ω", "Ω"),
        ] {
            let letter = |tag| Locale::new(tag).letter(title).map(String::from).unwrap_or_default();
            assert_eq!(letter("fi"), nordic, "{title}");
            assert_eq!(letter("sv"), nordic, "{title}");
            assert_eq!(letter("en"), english, "{title}");
        }
    }

    #[test]
    fn a_sorted_list_meets_each_heading_once() {
        /// Shown nowhere and passed over in sorting: the next letter would be the first.
        const SOFT_HYPHEN: char = '\u{ad}';
        for tag in ["fi", "sv", "en", "nb", "et", "pl", "uk", ""] {
            let locale = Locale::new(tag);
            let latin = (' '..'\u{250}').filter(|c| !c.is_control() && *c != SOFT_HYPHEN);
            let others = "ΑάΒΈέΩώАЕЁЖИѝЙаёй".chars();
            let mut titles: Vec<String> = latin.chain(others).map(|first| format!("{first}b")).collect();
            titles.sort_by(|a, b| locale.compare(a, b));
            let mut headings: Vec<Option<char>> = titles.iter().map(|title| locale.letter(title)).collect();
            headings.dedup();
            let mut distinct = headings.clone();
            distinct.sort();
            distinct.dedup();
            assert_eq!(headings.len(), distinct.len(), "{tag}: {headings:?}");
        }
    }
}
