//! Why a text is no YAML, in terms that a writer can act on.
//!
//! In: what saphyr said, and where it was when it said so. Out: a [`Flaw`], at the place that has to be mended, which
//! is often not the place where the parser gave up: an unclosed bracket is noticed lines later. What is recognised are
//! the slips that writers make; for the rest the library's own words are passed on.

use std::ops::Range;

use saphyr_parser::ScanError;

use super::position::Positions;

/// The first thing that keeps a text from being YAML of the kind that is read here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Flaw {
    /// Bytes of the file.
    pub at: Range<usize>,
    pub reason: Reason,
}

/// What has to be mended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Reason {
    /// A tab where only spaces may stand.
    Tab,
    /// A colon and a blank inside a value without quotation marks.
    Colon,
    /// A quotation mark that is never closed.
    Quote,
    /// A bracket that is never closed.
    Bracket,
    /// Aliases that unfold into too much, or into themselves.
    AliasBomb,
    /// More than one document.
    Documents,
    /// A line that does not fit with those above it.
    Structure,
    /// Text after a closing quotation mark.
    Trailing,
    /// A sign with which no value can begin.
    Character(char),
    /// An alias for which nothing is given.
    Anchor,
    /// A backslash in double quotation marks before a character that it cannot stand before.
    Escape,
    /// Values in values, too many levels of them.
    Depth,
    /// Anything else, as a library or this module says it.
    Other(String),
}

impl Reason {
    /// The word by which the catalogue knows the reason.
    pub fn word(&self) -> &'static str {
        match self {
            Self::Tab => "tab",
            Self::Colon => "colon",
            Self::Quote => "quote",
            Self::Bracket => "bracket",
            Self::AliasBomb => "alias-bomb",
            Self::Documents => "documents",
            Self::Structure => "structure",
            Self::Trailing => "trailing",
            Self::Character(_) => "character",
            Self::Anchor => "anchor",
            Self::Escape => "escape",
            Self::Depth => "depth",
            Self::Other(_) => "other",
        }
    }
}

impl Flaw {
    pub fn new(at: Range<usize>, reason: Reason) -> Self {
        Self { at, reason }
    }
}

/// What an error of the parser means. `open` are the beginnings of the collections that it was in, `reached` is the
/// byte after the last thing that it understood.
pub(super) fn explain(positions: &Positions, error: &ScanError, open: &[usize], reached: usize) -> Flaw {
    let said = error.info();
    let at = positions.byte(error.marker());
    let text = positions.text();
    if is_about_a_tab(said)
        && let Some(tab) = tab(positions, at)
    {
        return Flaw::new(tab..tab + 1, Reason::Tab);
    }
    if let Some(quote) = unclosed_quote(positions, said, at) {
        return Flaw::new(quote..quote + 1, Reason::Quote);
    }
    if let Some(bracket) = unclosed_bracket(positions, open, reached, at) {
        return Flaw::new(bracket..bracket + 1, Reason::Bracket);
    }
    if text[at..positions.yaml().end].starts_with(':') && is_inside_a_value(positions, at) {
        return Flaw::new(at..at + 1, Reason::Colon);
    }
    Flaw::new(positions.one(at), named(said))
}

/// What saphyr said, where a writer can do something about it; the rest in its own words.
fn named(said: &str) -> Reason {
    const STRUCTURE: [&str; 9] = [
        "mapping values are not allowed",
        "mapping keys are not allowed",
        "block sequence entries are not allowed",
        "simple key expect",
        "invalid indentation",
        "wrongly indented line",
        "did not find expected key",
        "did not find expected '-' indicator",
        "did not find expected <document",
    ];
    let unexpected = said.strip_prefix("unexpected character: `").and_then(|rest| rest.chars().next());
    match unexpected {
        Some(character) => Reason::Character(character),
        None if said.starts_with("invalid trailing content") => Reason::Trailing,
        None if said.contains("unknown anchor") => Reason::Anchor,
        None if said.contains("escape c") => Reason::Escape,
        None if said.contains("recursion limit") => Reason::Depth,
        None if STRUCTURE.iter().any(|known| said.contains(known)) => Reason::Structure,
        None => Reason::Other(said.to_owned()),
    }
}

/// Whether saphyr complains of a tab; it also does so as of a blank that is none.
fn is_about_a_tab(said: &str) -> bool {
    said.contains("valid YAML whitespace")
        || said.split(|c: char| !c.is_alphanumeric()).any(|word| word.starts_with("tab"))
}

/// The tab that is meant: in the blanks before the place, or in the first indentation after it that holds one, since
/// saphyr names the beginning of the value that the tab broke off.
fn tab(positions: &Positions, at: usize) -> Option<usize> {
    let text = positions.text();
    let before = &text[positions.line_start(at)..at];
    let blanks = before.len() - before.trim_end_matches([' ', '\t']).len();
    let near = text[at - blanks..at].find('\t').map(|tab| at - blanks + tab);
    near.or_else(|| {
        let mut line = positions.line_start(at);
        while line < positions.yaml().end {
            let end = positions.line_end(line);
            let indentation = text[line..end].len() - text[line..end].trim_start_matches([' ', '\t']).len();
            if let Some(tab) = text[line..line + indentation].find('\t') {
                return Some(line + tab);
            }
            line = end + 1;
        }
        None
    })
}

/// The quotation mark that opened a value and was not closed, or was closed by the opening one of a later line.
fn unclosed_quote(positions: &Positions, said: &str, at: usize) -> Option<usize> {
    if said.ends_with("found unexpected end of stream")
        || said.ends_with("found unexpected document indicator")
        || said == "invalid indentation in quoted scalar"
    {
        return Some(at);
    }
    if !said.starts_with("invalid trailing content after double-quoted scalar") {
        return None;
    }
    let before = positions.text()[positions.yaml().start..at].trim_end();
    let mark = before.chars().next_back().filter(|c| matches!(c, '"' | '\''))?;
    let opening = before[..before.len() - 1].rfind(mark)?;
    before[opening..].contains('\n').then_some(positions.yaml().start + opening)
}

/// The innermost bracket that is open at the place where the parser gave up and that nothing closes behind it: the
/// parser stops at whatever it meets instead of the closing one.
fn unclosed_bracket(positions: &Positions, open: &[usize], reached: usize, at: usize) -> Option<usize> {
    let text = &positions.text()[..positions.yaml().end];
    let mut brackets: Vec<usize> =
        open.iter().copied().filter(|&start| text[start..].starts_with(['[', '{'])).collect();
    // saphyr looks ahead over a whole collection where one may be a key, and then has not said that it began.
    let mut rest = text[reached..].char_indices().map(|(at, c)| (reached + at, c)).peekable();
    let mut last = '\n';
    while let Some((here, c)) = rest.next() {
        if here >= at && brackets.first().is_none_or(|&first| first >= at) {
            return None;
        }
        let opens_a_value = last.is_whitespace() || matches!(last, '[' | '{' | ',' | ':');
        match c {
            '"' | '\'' if opens_a_value => {
                while rest.next_if(|&(_, next)| next != c).is_some() {}
                rest.next();
            }
            '#' if last.is_whitespace() => while rest.next_if(|&(_, next)| next != '\n').is_some() {},
            '[' | '{' if !brackets.is_empty() || opens_a_value => brackets.push(here),
            ']' | '}' => {
                let opening = if c == ']' { '[' } else { '{' };
                // One that closes another kind of bracket leaves the inner one open for good.
                if brackets.last().is_some_and(|&start| !text[start..].starts_with(opening)) {
                    break;
                }
                brackets.pop();
            }
            _ => {}
        }
        last = c;
    }
    brackets.into_iter().rfind(|&start| start < at)
}

/// Whether a colon stands in a value rather than after the name of a field: its line has a field already, or there are
/// several words before it.
fn is_inside_a_value(positions: &Positions, colon: usize) -> bool {
    let before = positions.text()[positions.line_start(colon)..colon].trim_start_matches([' ', '-', '\t']).trim_end();
    before.contains([' ', '\t'])
}

#[cfg(test)]
mod tests {
    use pretty_assertions::assert_eq;

    use super::*;
    use crate::yaml::node::Tree;

    /// The flaw of a text: the text from its place on, and the reason.
    fn flaw(text: &str) -> (&str, Reason) {
        let flaw = Tree::parse(text, 0..text.len()).map(|_| ()).expect_err("a flaw");
        assert!(flaw.at.end <= text.len());
        (&text[flaw.at.start..], flaw.reason)
    }

    #[test]
    fn a_tab_in_the_indentation_is_pointed_at() {
        assert_eq!(flaw("f:\n\t- a: b\n"), ("\t- a: b\n", Reason::Tab));
        assert_eq!(flaw("f:\r\n  - a: ä\r\n\t  c: 3\r\n"), ("\t  c: 3\r\n", Reason::Tab));
        assert_eq!(flaw("a: b\n\tc: d\n"), ("\tc: d\n", Reason::Tab));
        assert_eq!(flaw("a: |\n\tb\n"), ("\tb\n", Reason::Tab));
        assert_eq!(flaw("ä: \"x\n  \ty\"\nb: \"x\n\ty\"\n"), ("\ty\"\n", Reason::Tab));
        assert_eq!(flaw("title:\tx\n"), ("\tx\n", Reason::Tab));
    }

    #[test]
    fn a_colon_inside_a_value_is_pointed_at() {
        assert_eq!(flaw("title: Kupla: tila\n"), (": tila\n", Reason::Colon));
        assert_eq!(flaw("ä:\n  - title: Ääni: x\n"), (": x\n", Reason::Colon));
        assert_eq!(flaw("a: {title: b: c}\n"), (": c}\n", Reason::Colon));
        assert_eq!(flaw("summary: Tila\n  ja sen alku: nyt\n"), (": nyt\n", Reason::Colon));
    }

    #[test]
    fn a_field_indented_by_mistake_is_no_colon_inside_a_value() {
        assert_eq!(flaw("title: Kupla\n  summary: x\n"), (": x\n", Reason::Structure));
        assert_eq!(flaw("title Kupla\nsummary: x\n"), (": x\n", Reason::Structure));
    }

    #[test]
    fn an_unclosed_quotation_mark_is_pointed_at_where_it_opens() {
        assert_eq!(flaw("title: \"Kupla\nsummary: x\n"), ("\"Kupla\nsummary: x\n", Reason::Quote));
        assert_eq!(flaw("title: 'Kupla\n"), ("'Kupla\n", Reason::Quote));
        assert_eq!(flaw("title: \"Kupla\nsummary: \"x\"\n").1, Reason::Quote);
        assert_eq!(flaw("ä: [\"b, \"c\"]\n"), ("c\"]\n", Reason::Trailing));
        assert_eq!(flaw("ä: {b: \"c,\n  d: \"e\"}\n"), ("\"c,\n  d: \"e\"}\n", Reason::Quote));
    }

    #[test]
    fn words_after_a_closed_quotation_mark_are_what_is_wrong() {
        assert_eq!(flaw("title: \"A\" ja \"B\"\n"), ("ja \"B\"\n", Reason::Trailing));
    }

    #[test]
    fn an_unclosed_bracket_is_pointed_at_where_it_opens() {
        assert_eq!(flaw("ä: [a, b\nstart: 2015\n"), ("[a, b\nstart: 2015\n", Reason::Bracket));
        assert_eq!(flaw("goals: [a, b"), ("[a, b", Reason::Bracket));
        assert_eq!(flaw("goals:\n  [a, b\nstart: 2015\n"), ("[a, b\nstart: 2015\n", Reason::Bracket));
        assert_eq!(flaw("f:\n  - {a: b, c: d\n  - {a: b}\n"), ("{a: b, c: d\n  - {a: b}\n", Reason::Bracket));
        assert_eq!(flaw("f: [a, {b: c, d]\n"), ("{b: c, d]\n", Reason::Bracket));
        assert_eq!(flaw("f: [\"]\", ']'\ng: h # ]\n").1, Reason::Bracket);
    }

    #[test]
    fn a_closed_bracket_is_not_blamed() {
        assert_eq!(flaw("f: [a, b]\ng: @x\n"), ("@x\n", Reason::Character('@')));
        assert_eq!(flaw("f: @x\ng: [a\n").1, Reason::Character('@'));
        assert_eq!(flaw("f: [@x, b]\n"), ("@x, b]\n", Reason::Character('@')));
    }
}
