//! The order of titles, and the headings of alphabetical lists.
//!
//! In: titles. Out: their order, keys that sort in it, and the letter under which each stands. The order is CLDR's for the
//! language: in Finnish and Swedish å, ä and ö follow z, and w is a letter of its own. Deliberately absent: sorting itself,
//! and what decides between two entities of the same title (their ids, which the caller has).

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
    /// Sees all that the language sees, but not that two texts differ which it writes alike.
    keys: CollatorBorrowed<'static>,
    /// Sees letters only, neither their accents nor their case.
    letters: CollatorBorrowed<'static>,
    /// The headings of an alphabetical list, in their order.
    headings: Vec<char>,
    /// The headings of the letters from A to Z, which nearly every title begins with.
    plain: [char; 26],
}

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
        let keys = collator(Strength::Tertiary);
        let letters = collator(Strength::Primary);
        let mut headings: Vec<char> = ('A'..='Z').chain(own_letters(locale).chars()).collect();
        headings.sort_by(|a, b| compare_chars(&letters, *a, *b));
        let mut collation = Self { order, keys, letters, headings, plain: ['A'; 26] };
        collation.plain = PLAIN.map(|letter| collation.heading(letter));
        collation
    }

    pub(super) fn compare(&self, a: &str, b: &str) -> Ordering {
        self.order.compare(a, b)
    }

    pub(super) fn sort_key(&self, text: &str) -> Vec<u8> {
        // A byte or two for each letter, one for its accent or case where it has any, and the text itself.
        let mut key = Vec::with_capacity(3 * text.len() + 8);
        let written: Result<(), Infallible> = self.keys.write_sort_key_to(text, &mut key);
        let Ok(()) = written;
        // What the language sees no difference in is told apart by its letters, in one normal form.
        key.push(0);
        let mut rest = text;
        while let Some(first) = rest.chars().next() {
            // Letters of ASCII are as they are, and what is between them can be taken by itself.
            let end = rest.find(|letter: char| letter.is_ascii() != first.is_ascii()).unwrap_or(rest.len());
            match first.is_ascii() {
                true => key.extend_from_slice(&rest.as_bytes()[..end]),
                false => key.extend(rest[..end].nfd().collect::<String>().bytes()),
            }
            rest = &rest[end..];
        }
        key
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
        again.sort_by_cached_key(|text| locale.sort_key(text));
        assert_eq!(again, sorted, "{tag}, by keys");
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
    fn only_the_same_text_is_equal_and_keys_agree() {
        let texts = ["a", "A", "á", "aa", "2", "02", "", "e\u{301}", "é", "Ä", "A\u{308}", "æ", "ß", "ss", "-"];
        for tag in ["fi", "sv", "en"] {
            let locale = Locale::new(tag);
            for a in texts {
                for b in texts {
                    assert_eq!(locale.compare(a, b), locale.sort_key(a).cmp(&locale.sort_key(b)), "{a} {b}");
                    assert_eq!(locale.compare(a, b).is_eq(), a.nfd().eq(b.nfd()), "{a} {b}");
                }
            }
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
            titles.sort_by_cached_key(|title| locale.sort_key(title));
            let mut headings: Vec<Option<char>> = titles.iter().map(|title| locale.letter(title)).collect();
            headings.dedup();
            let mut distinct = headings.clone();
            distinct.sort();
            distinct.dedup();
            assert_eq!(headings.len(), distinct.len(), "{tag}: {headings:?}");
        }
    }
}
