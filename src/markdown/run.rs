//! A run of text between two pieces of markup, as one.
//!
//! In: the parser's text events, which break at every mark that might have meant something. Out: the whole run as HTML,
//! with the language's marks and with bare addresses linked. The run is kept whole because an address may be broken
//! too, and must then be read as it was written: in `https://example.org/a--b` the two hyphens are no dash.

use std::borrow::Cow;
use std::ops::Range;

use pulldown_cmark::CowStr;

use super::bare::{addresses, may_hold_address};
use super::escape;

/// The text events since the last markup. Used again for every run, so that its room is reserved once.
#[derive(Debug, Default)]
pub(super) struct Run<'a> {
    pieces: Vec<Piece<'a>>,
}

#[derive(Debug)]
struct Piece<'a> {
    shown: CowStr<'a>,
    /// What the source has, where typographic marks are shown in its place.
    written: Option<&'a str>,
}

impl Piece<'_> {
    fn as_written(&self) -> &str {
        self.written.unwrap_or(&self.shown)
    }
}

impl<'a> Run<'a> {
    pub(super) fn is_empty(&self) -> bool {
        self.pieces.is_empty()
    }

    /// Adds a piece as it is shown, and as it was written if that differs.
    pub(super) fn push(&mut self, shown: CowStr<'a>, written: Option<&'a str>) {
        self.pieces.push(Piece { shown, written });
    }

    /// Writes the run and forgets it; says whether it holds more than blanks.
    pub(super) fn write(&mut self, out: &mut String, link_addresses: bool) -> bool {
        let visible = self.pieces.iter().any(|piece| piece.shown.contains(|letter: char| !letter.is_whitespace()));
        if link_addresses && self.pieces.iter().any(|piece| may_hold_address(&piece.shown)) {
            self.write_linked(out);
        } else {
            self.pieces.iter().for_each(|piece| escape::text(out, &piece.shown));
        }
        self.pieces.clear();
        visible
    }

    fn write_linked(&self, out: &mut String) {
        let written: Cow<'_, str> = match &*self.pieces {
            [piece] => Cow::Borrowed(piece.as_written()),
            pieces => Cow::Owned(pieces.iter().map(Piece::as_written).collect()),
        };
        let mut rest = Rest { pieces: &self.pieces, written: &written, start: 0 };
        let mut done = 0;
        for address in addresses(&written) {
            rest.write(out, done..address.range.start);
            out.push_str("<a href=\"");
            escape::address(out, &address.href);
            out.push_str("\">");
            escape::text(out, &written[address.range.clone()]);
            out.push_str("</a>");
            done = address.range.end;
        }
        rest.write(out, done..written.len());
    }
}

/// The pieces of a run from the one at hand on: its parts are asked for in order.
struct Rest<'r, 'a> {
    pieces: &'r [Piece<'a>],
    written: &'r str,
    /// Where the first of the pieces starts in the written text.
    start: usize,
}

impl Rest<'_, '_> {
    /// Writes what is shown for a part of the written text. Marks that an address took a part of are shown as written.
    fn write(&mut self, out: &mut String, part: Range<usize>) {
        while let [piece, others @ ..] = self.pieces {
            let end = self.start + piece.as_written().len();
            let (from, to) = (self.start.max(part.start), end.min(part.end));
            if from < to {
                let whole = from == self.start && to == end;
                escape::text(out, if whole { &piece.shown } else { &self.written[from..to] });
            }
            if end > part.end {
                return;
            }
            (self.pieces, self.start) = (others, end);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(pieces: &[(&'static str, Option<&'static str>)]) -> String {
        let mut run = Run::default();
        pieces.iter().for_each(|(shown, source)| run.push((*shown).into(), *source));
        let mut out = String::new();
        run.write(&mut out, true);
        out
    }

    #[test]
    fn an_address_is_read_as_it_was_written() {
        assert_eq!(
            written(&[
                ("a ", None),
                ("–", Some("--")),
                (" https://example.org/a", None),
                ("–", Some("--")),
                ("b <", None)
            ]),
            "a – <a href=\"https://example.org/a--b\">https://example.org/a--b</a> &lt;"
        );
    }

    #[test]
    fn blanks_are_not_visible() {
        let mut run = Run::default();
        run.push(" \u{a0}".into(), None);
        assert!(!run.write(&mut String::new(), true));
        assert!(run.is_empty());
    }
}
