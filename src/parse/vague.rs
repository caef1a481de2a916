//! Words of links that say nothing of where the link leads.
//!
//! Enters: the words of a link and the tag of the language they are in. Leaves: whether a reader who hears the links of a
//! page one after another, without the sentences around them, would learn nothing (WCAG 2.1, criteria 2.4.4 and 2.4.9).
//! Absent: addresses written out, which say where they lead, and languages that have no list here.

/// Whether a link's words, as a whole, would fit any link. Case, punctuation and arrows at either end do not matter.
pub(super) fn is_vague(words: &str, tag: &str) -> bool {
    let plain = plain_words(words);
    let list = match tag.split('-').next().unwrap_or(tag) {
        "fi" => FINNISH,
        "sv" => SWEDISH,
        "en" => ENGLISH,
        _ => return false,
    };
    list.binary_search(&plain.as_str()).is_ok()
}

/// Words in lower case, with one space between them and nothing but letters and digits at either end.
pub(crate) fn plain_words(words: &str) -> String {
    let inner = words.trim_matches(|sign: char| !sign.is_alphanumeric());
    inner.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

/// Each list in the order of its bytes.
const FINNISH: &[&str] = &[
    "avaa",
    "avaa linkki",
    "avaa tästä",
    "jatka",
    "jatka lukemista",
    "jatka tästä",
    "katso",
    "katso linkki",
    "katso lisää",
    "katso lisää tästä",
    "katso lisää täältä",
    "katso tästä",
    "katso täällä",
    "katso täältä",
    "klikkaa",
    "klikkaa linkkiä",
    "klikkaa tähän",
    "klikkaa tästä",
    "klikkaa tätä",
    "klikkaa täältä",
    "ks",
    "lataa",
    "lataa tiedosto",
    "lataa tästä",
    "lataa täältä",
    "liite",
    "linkin kautta",
    "linkin takana",
    "linkistä",
    "linkki",
    "linkki tähän",
    "linkki tässä",
    "lisätiedot",
    "lisätietoa",
    "lisätietoa tästä",
    "lisätietoa täältä",
    "lisätietoja",
    "lisätietoja tästä",
    "lisätietoja täältä",
    "lisää",
    "lisää täällä",
    "lisää täältä",
    "lue",
    "lue lisää",
    "lue lisää tästä",
    "lue lisää täällä",
    "lue lisää täältä",
    "lue tästä",
    "lue täällä",
    "lue täältä",
    "napauta tästä",
    "napsauta",
    "napsauta tähän",
    "napsauta tästä",
    "näytä",
    "näytä lisää",
    "paina",
    "paina tästä",
    "siellä",
    "sieltä",
    "siirry",
    "siirry sivulle",
    "siirry sivustolle",
    "siirry tästä",
    "sivu",
    "tiedosto",
    "tähän",
    "tällä sivulla",
    "tämä",
    "tämä linkki",
    "tämä sivu",
    "tämän linkin kautta",
    "tänne",
    "tässä",
    "tässä linkissä",
    "tässä linkki",
    "tästä",
    "tästä linkistä",
    "tätä kautta",
    "täällä",
    "täältä",
];

const SWEDISH: &[&str] = &[
    "bilaga",
    "bilagan",
    "den här",
    "den här länken",
    "den här sidan",
    "denna",
    "denna länk",
    "denna sida",
    "det här",
    "detta",
    "fil",
    "filen",
    "fortsätt",
    "fortsätt här",
    "fortsätt läsa",
    "följ länken",
    "gå",
    "gå hit",
    "gå till",
    "gå till sidan",
    "gå till webbplatsen",
    "hit",
    "här",
    "härifrån",
    "klicka",
    "klicka här",
    "klicka på länken",
    "ladda ned",
    "ladda ned filen",
    "ladda ned här",
    "ladda ner",
    "ladda ner filen",
    "ladda ner här",
    "länk",
    "länk här",
    "länken",
    "läs",
    "läs här",
    "läs mer",
    "läs mer här",
    "läs mera",
    "läs mera här",
    "läs vidare",
    "mer",
    "mer här",
    "mer info",
    "mer information",
    "mer information här",
    "mera",
    "mera här",
    "mera info",
    "mera information",
    "mera information här",
    "på den här sidan",
    "på denna sida",
    "se",
    "se här",
    "se länken",
    "se mer",
    "se mera",
    "sida",
    "sidan",
    "tilläggsinformation",
    "tryck",
    "tryck här",
    "via den här länken",
    "via denna länk",
    "via länken",
    "visa",
    "visa mer",
    "visa mera",
    "ytterligare information",
    "öppna",
    "öppna här",
    "öppna länken",
];

const ENGLISH: &[&str] = &[
    "attachment",
    "check here",
    "click",
    "click here",
    "click link",
    "click on this link",
    "click the link",
    "click this",
    "click this link",
    "continue",
    "continue here",
    "continue reading",
    "details",
    "download",
    "download file",
    "download here",
    "download the file",
    "file",
    "find out more",
    "find out more here",
    "follow the link",
    "follow this link",
    "from here",
    "further information",
    "go",
    "go here",
    "go to page",
    "go to site",
    "go to the page",
    "go to the site",
    "here",
    "info",
    "learn more",
    "learn more here",
    "link",
    "link here",
    "more",
    "more details",
    "more here",
    "more info",
    "more info here",
    "more information",
    "more information here",
    "on this page",
    "open",
    "open link",
    "open the link",
    "over here",
    "page",
    "press here",
    "read",
    "read here",
    "read it here",
    "read more",
    "read more here",
    "read on",
    "read this",
    "see",
    "see here",
    "see more",
    "see this",
    "see this page",
    "show more",
    "tap here",
    "that",
    "the link",
    "the page",
    "there",
    "this",
    "this link",
    "this page",
    "this site",
    "via this link",
    "view",
    "view here",
    "view more",
    "visit",
    "visit here",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_that_fit_any_link_are_vague_in_their_own_language() {
        for (words, tag) in
            [("täältä", "fi"), ("Lue lisää", "fi"), ("läs mer", "sv"), ("Click here", "en"), ("here", "en-GB")]
        {
            assert!(is_vague(words, tag), "{words}");
        }
        assert!(!is_vague("here", "fi") && !is_vague("tästä", "sv") && !is_vague("here", "de"));
    }

    #[test]
    fn case_punctuation_and_blanks_do_not_matter() {
        for words in ["LUE LISÄÄ", "lue  lisää…", "» Lue\u{a0}lisää »", "(lue\nlisää)", "Lue lisää →", "”lue lisää”"]
        {
            assert!(is_vague(words, "fi"), "{words}");
        }
    }

    #[test]
    fn words_that_name_the_target_are_not_vague() {
        for words in ["lue lisää Kuplasta", "Tästä eteenpäin", "täältä ikuisuuteen", "", "https://example.org/", "5"]
        {
            assert!(!is_vague(words, "fi"), "{words}");
        }
    }

    #[test]
    fn every_entry_is_written_as_it_is_compared_and_stands_where_it_is_looked_for() {
        for list in [FINNISH, SWEDISH, ENGLISH] {
            assert!(list.is_sorted());
            list.iter().for_each(|entry| assert_eq!(plain_words(entry), *entry));
        }
    }
}
