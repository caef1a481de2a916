//! What was probably meant by a word that nothing answers to.
//!
//! In: a word as written and the words that would have been right. Out: the nearest of them, or nothing when none is
//! near enough that offering it would help more than it misleads. How the offer is worded is the catalogue's concern.

mod alias;

use std::cmp::Reverse;

/// The word among `known` that `wanted` was most probably meant to be.
///
/// Near is at most two slips of the keyboard (an insertion, a loss, a change, a swap of neighbours), in longer words
/// one for every three letters, in words of up to three letters a single one; or one word beginning with the whole of
/// the other. Capitals do not count. Of equally near words the first one wins, so that the answer depends only on the
/// order of `known`. A word that is the Finnish, the Swedish or another English one for a known word means that one.
pub fn nearest<'a>(wanted: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let wanted = wanted.trim().to_lowercase();
    let known: Vec<&str> = known.into_iter().collect();
    let meant = alias::meant_by(&wanted);
    if let Some(known) = known.iter().find(|known| meant.contains(known)) {
        return Some(known);
    }
    let length = wanted.chars().count();
    let slips = if length <= 3 { 1 } else { (length / 3).max(2) };
    known
        .into_iter()
        .filter_map(|candidate| {
            let folded = candidate.to_lowercase();
            let distance = if folded.chars().count().abs_diff(length) > slips {
                usize::MAX
            } else {
                strsim::damerau_levenshtein(&wanted, &folded)
            };
            // A slip is likelier than an abbreviation, and a longer common beginning is likelier than a shorter one.
            let rank = if distance <= slips && distance < length {
                (distance, Reverse(0))
            } else {
                (usize::MAX, Reverse(shared_beginning(&wanted, &folded)?))
            };
            Some((rank, candidate))
        })
        .min_by_key(|(rank, _)| *rank)
        .map(|(_, candidate)| candidate)
}

/// The length of the shorter word if the longer one begins with it; two letters begin too many words to mean anything.
fn shared_beginning(one: &str, other: &str) -> Option<usize> {
    let shorter = one.len().min(other.len());
    (shorter >= 3 && (one.starts_with(other) || other.starts_with(one))).then_some(shorter)
}

#[cfg(test)]
mod tests {
    use super::*;

    const FIELDS: [&str; 6] = ["title", "summary", "start", "status", "organisation", "keywords"];

    #[test]
    fn a_slip_of_the_keyboard_finds_the_word_that_was_meant() {
        assert_eq!(nearest("tilte", FIELDS), Some("title"));
        assert_eq!(nearest("Summary", FIELDS), Some("summary"));
        assert_eq!(nearest("organizaton", FIELDS), Some("organisation"));
        assert_eq!(nearest("keyword", FIELDS), Some("keywords"));
    }

    #[test]
    fn the_beginning_of_a_word_finds_it() {
        assert_eq!(nearest("organ", FIELDS), Some("organisation"));
        assert_eq!(nearest("start_of_the_project", FIELDS), Some("start"));
    }

    #[test]
    fn a_word_unlike_all_others_finds_nothing() {
        assert_eq!(nearest("vaikuttavuus", FIELDS), None);
        assert_eq!(nearest("", FIELDS), None);
        assert_eq!(nearest("st", FIELDS), None);
    }

    #[test]
    fn short_words_must_be_off_by_one_letter_only() {
        assert_eq!(nearest("se", ["fi", "sv", "en"]), Some("sv"));
        assert_eq!(nearest("de", ["fi", "sv"]), None);
    }

    #[test]
    fn of_equally_near_words_the_first_wins() {
        assert_eq!(nearest("kuva", ["kuvas", "kuvat"]), Some("kuvas"));
        assert_eq!(nearest("kuva", ["kuvat", "kuvas"]), Some("kuvat"));
    }

    #[test]
    fn letters_of_other_scripts_count_as_one() {
        assert_eq!(nearest("säästö", ["saasto", "säästöt"]), Some("säästöt"));
    }
}
