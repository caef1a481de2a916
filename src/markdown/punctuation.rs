//! Quotation marks and apostrophes as a language writes them.
//!
//! In: straight quotes that a writer typed, and the language. Out: the marks of that language. Marks that the writer
//! typed curly are left alone, and so are feet, inches and anything in code. The Markdown parser decides what opens and
//! what closes; [`typographic`] decides it alone, for a text that is not Markdown.

use std::borrow::Cow;

use memchr::{memchr, memchr3};

/// The marks of a language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Marks {
    open: &'static str,
    close: &'static str,
    open_single: &'static str,
    close_single: &'static str,
}

const APOSTROPHE: &str = "’";

const ENGLISH: Marks = Marks { open: "“", close: "”", open_single: "‘", close_single: "’" };
/// Finnish, Swedish and Sámi use one mark for both ends.
const NORDIC: Marks = Marks { open: "”", close: "”", open_single: "’", close_single: "’" };
const GERMAN: Marks = Marks { open: "„", close: "“", open_single: "‚", close_single: "‘" };
/// With the no-break spaces that French sets inside its marks.
const FRENCH: Marks = Marks { open: "«\u{a0}", close: "\u{a0}»", open_single: "“", close_single: "”" };

impl Marks {
    /// The marks of a BCP 47 tag's language; English ones for a language not listed.
    fn of(tag: &str) -> Self {
        let language = tag.split(['-', '_']).next().unwrap_or(tag);
        let is = |known: &[&str]| known.iter().any(|known| known.eq_ignore_ascii_case(language));
        if is(&["fi", "sv", "se", "smn", "sms"]) {
            NORDIC
        } else if is(&["de", "et"]) {
            GERMAN
        } else if is(&["fr"]) {
            FRENCH
        } else {
            ENGLISH
        }
    }
}

/// Puts the marks of a language in place of the parser's, which are always English.
#[derive(Debug)]
pub(super) struct Punctuation {
    marks: Marks,
    /// Whether a single quotation mark is open in this block: the parser writes its end and an apostrophe alike.
    single: bool,
}

impl Punctuation {
    pub(super) fn new(language: &str) -> Self {
        Self { marks: Marks::of(language), single: false }
    }

    /// Forgets marks left open: a quotation ends with its block.
    pub(super) fn start_block(&mut self) {
        self.single = false;
    }

    /// The mark for one that the parser made of a straight quote; `next` is the character after it.
    pub(super) fn mark(&mut self, made: char, next: Option<char>) -> &'static str {
        match made {
            '“' => self.marks.open,
            '”' => self.marks.close,
            '‘' => {
                self.single = true;
                self.marks.open_single
            }
            _ if self.single && !next.is_some_and(char::is_alphanumeric) => {
                self.single = false;
                self.marks.close_single
            }
            _ => APOSTROPHE,
        }
    }
}

/// What the parser made of straight punctuation, if that is what it did: it shows a mark where the source has another.
///
/// An ordinary text is shown as its source has it, and a character reference starts with `&`, so that a curly mark over
/// a straight one can come from nowhere else.
pub(super) fn made_from<'a>(shown: &str, written: &'a str) -> Option<&'a str> {
    // All of these begin with the same byte.
    let made = shown.as_bytes().first() == Some(&0xE2) && shown.starts_with(['“', '”', '‘', '’', '–', '—', '…']);
    (made && written.starts_with(['"', '\'', '-', '.'])).then_some(written)
}

/// A plain text with its straight quotes, double and triple hyphens and three dots as a language prints them.
///
/// For words that are not Markdown but stand beside it: the headings of an outline, a figure's caption.
#[must_use]
pub fn typographic<'a>(text: &'a str, language: &str) -> Cow<'a, str> {
    let bytes = text.as_bytes();
    if memchr3(b'"', b'\'', b'-', bytes).or_else(|| memchr(b'.', bytes)).is_none() {
        return Cow::Borrowed(text);
    }
    let mut punctuation = Punctuation::new(language);
    let mut out = String::with_capacity(text.len() + 8);
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let run = if matches!(first, '-' | '.') {
            rest.len() - rest.trim_start_matches(first).len()
        } else {
            first.len_utf8()
        };
        let after = &rest[run..];
        let next = after.chars().next();
        match (first, run) {
            ('"' | '\'', _) => {
                let made = direction(first, out.chars().next_back(), next, after);
                out.push_str(punctuation.mark(made, next));
            }
            ('-', 2) => out.push('–'),
            ('-', 3) => out.push('—'),
            ('.', 3) => out.push('…'),
            _ => out.push_str(&rest[..run]),
        }
        rest = after;
    }
    Cow::Owned(out)
}

/// The English mark for a straight quote between two characters.
fn direction(quote: char, before: Option<char>, next: Option<char>, after: &str) -> char {
    let opens = before.is_none_or(|before| before.is_whitespace() || "([{–—-/“‘„‚«”’".contains(before))
        && next.is_some_and(|next| !next.is_whitespace());
    match (quote, opens) {
        ('"', true) => '“',
        ('"', false) => '”',
        // A single mark that nothing closes is an apostrophe: ’90.
        (_, true) if after.contains('\'') => '‘',
        _ => '’',
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_language_has_its_marks() {
        let text = r#""Kupla" on 'hanke'"#;
        assert_eq!(typographic(text, "fi"), "”Kupla” on ’hanke’");
        assert_eq!(typographic(text, "sv-FI"), "”Kupla” on ’hanke’");
        assert_eq!(typographic(text, "en-GB"), "“Kupla” on ‘hanke’");
        assert_eq!(typographic(text, "de"), "„Kupla“ on ‚hanke‘");
        assert_eq!(typographic(text, "fr"), "«\u{a0}Kupla\u{a0}» on “hanke”");
    }

    #[test]
    fn an_apostrophe_is_no_quotation_mark() {
        assert_eq!(typographic("'it's so' in '90", "de"), "‚it’s so‘ in ’90");
    }

    #[test]
    fn dashes_and_dots_are_joined() {
        assert_eq!(typographic("2014--2020 --- so... ---- ..", "en"), "2014–2020 — so… ---- ..");
    }

    #[test]
    fn a_text_without_straight_marks_is_not_copied() {
        assert!(matches!(typographic("“Kupla” – näin", "fi"), Cow::Borrowed(_)));
    }
}
