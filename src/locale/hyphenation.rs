//! Where long words may break: soft hyphens between their syllables.
//!
//! In: words and the tag of their language. Out: the same with soft hyphens in long words, which a browser shows only
//! where it breaks a line. It is for large type in narrow places; running text is left to the browser.

use std::{borrow::Cow, collections::BTreeSet};

use hypher::Lang;

/// How long a word is before it is worth breaking, in letters.
const LONG: usize = 11;

/// The fewest letters before a break and after it: two letters alone on a line read badly in large type.
const SHORTEST: usize = 4;

/// What a browser shows as a hyphen where it breaks a line, and not at all elsewhere.
const SOFT_HYPHEN: char = '\u{ad}';

/// How the second parts of the field's compounds begin. The patterns know syllables, not words: where a first part ends
/// in a consonant and the second begins with a vowel, they would break *koulutu-sohjelma*. None of these is short enough
/// to stand by chance inside a word of one part.
const SECOND_PARTS: [&str; 45] = [
    "aloit",
    "aluee",
    "aluei",
    "arvioi",
    "asiant",
    "asuka",
    "asukk",
    "asunno",
    "asunto",
    "edistä",
    "edust",
    "ekosyst",
    "elinkein",
    "elinvoi",
    "energia",
    "ennako",
    "esimerk",
    "esittel",
    "etuus",
    "ilmasto",
    "ilmiö",
    "innova",
    "investoi",
    "ohjaus",
    "ohjel",
    "opastu",
    "opetu",
    "opinto",
    "opinno",
    "opiske",
    "oppaa",
    "oppila",
    "oppimi",
    "organisaa",
    "osaaj",
    "osaam",
    "osallis",
    "osuusk",
    "ulkoil",
    "uudist",
    "yhdisty",
    "yhteis",
    "ympäris",
    "yrity",
    "yrittä",
];

/// The words with soft hyphens in the long ones; unchanged in a language whose syllables are not known.
#[must_use]
pub fn hyphenated<'a>(text: &'a str, tag: &str) -> Cow<'a, str> {
    let language = match tag.split('-').next().unwrap_or(tag) {
        "fi" => Lang::Finnish,
        "sv" => Lang::Swedish,
        "en" => Lang::English,
        _ => return Cow::Borrowed(text),
    };
    let is_long = |word: &str| word.chars().count() >= LONG && !word.contains(SOFT_HYPHEN);
    let is_letter = |letter: char| letter.is_alphabetic() || letter == SOFT_HYPHEN;
    if !text.split(|letter| !is_letter(letter)).any(is_long) {
        return Cow::Borrowed(text);
    }
    let mut hyphenated = String::with_capacity(text.len() + 16);
    let mut rest = text;
    while !rest.is_empty() {
        let end = rest.find(|letter| !is_letter(letter)).unwrap_or(rest.len());
        let (word, after) = rest.split_at(end);
        if is_long(word) {
            let mut start = 0;
            for end in breaks(word, language).into_iter().chain([word.len()]) {
                if start > 0 {
                    hyphenated.push(SOFT_HYPHEN);
                }
                hyphenated.push_str(&word[start..end]);
                start = end;
            }
        } else {
            hyphenated.push_str(word);
        }
        let end = after.find(is_letter).unwrap_or(after.len());
        hyphenated.push_str(&after[..end]);
        rest = &after[end..];
    }
    Cow::Owned(hyphenated)
}

/// Where a word may break, as bytes, in order.
fn breaks(word: &str, language: Lang) -> BTreeSet<usize> {
    let mut breaks = BTreeSet::new();
    let mut end = 0;
    for syllable in hypher::hyphenate_bounded(word, language, SHORTEST, SHORTEST) {
        end += syllable.len();
        breaks.insert(end);
    }
    breaks.remove(&word.len());
    let mut seams = BTreeSet::new();
    let folded = word.to_lowercase();
    if language == Lang::Finnish && folded.len() == word.len() {
        for (start, _) in SECOND_PARTS.iter().flat_map(|part| folded.match_indices(part)) {
            let ends_first_part = folded[..start].ends_with(['s', 'n', 't']);
            if ends_first_part && breaks.remove(&(start - 1)) && folded[..start].chars().count() >= SHORTEST {
                breaks.insert(start);
                seams.insert(start);
            }
        }
    }
    // A vowel that is a syllable of its own stays with the one before it, or with its own word.
    let lone: Vec<(usize, usize)> = breaks
        .iter()
        .zip(breaks.iter().skip(1))
        .filter(|(start, end)| word[**start..**end].chars().count() == 1)
        .map(|(start, end)| (*start, *end))
        .collect();
    for (start, end) in lone {
        breaks.remove(if seams.contains(&start) { &end } else { &start });
    }
    breaks
}

#[cfg(test)]
mod tests {
    use super::hyphenated;

    /// The words with what a reader would see as breaks.
    fn broken(text: &str, tag: &str) -> String {
        hyphenated(text, tag).replace('\u{ad}', "-")
    }

    #[test]
    fn a_long_word_breaks_between_its_syllables() {
        assert_eq!(broken("koulutusohjelmakokonaisuus", "fi"), "koulu-tus-oh-jel-ma-ko-ko-nai-suus");
        assert_eq!(broken("utvecklingsprogrammet", "sv-FI"), "utveck-lings-pro-grammet");
        assert_eq!(broken("internationalisation", "en"), "inter-na-tion-ali-sa-tion");
        assert_eq!(broken("kansalaisosallisuus", "fi"), "kansa-lais-osal-li-suus");
        assert_eq!(broken("innovaatioympäristö", "fi"), "inno-vaa-tio-ym-pä-ristö");
    }

    #[test]
    fn only_long_words_of_known_languages_are_touched() {
        assert_eq!(
            broken("Avoin data, 6Aika – ja koulutusohjelma!", "fi"),
            "Avoin data, 6Aika – ja koulu-tus-oh-jelma!"
        );
        assert_eq!(broken("koulutusohjelmakokonaisuus", "et"), "koulutusohjelmakokonaisuus");
        assert_eq!(broken("", "fi"), "");
        let once = hyphenated("koulutusohjelmakokonaisuus", "fi").into_owned();
        assert_eq!(hyphenated(&once, "fi"), once);
    }
}
