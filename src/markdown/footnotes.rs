//! Footnotes: kept aside while the text is written, then written in the order of their first references.
//!
//! In: definitions and references as they come. Out: numbers for the references, the definitions in order, and the
//! section that shows them. A definition that nothing refers to is never handed out; of two with one label the first
//! counts. The anchors are `fn-1` for a note and `fnref-1`, `fnref-1-2` for the references to it.

use std::collections::BTreeMap;
use std::ops::Range;

use pulldown_cmark::Event;

use super::{Options, escape};

/// The events of a definition's content, with their bytes.
pub(super) type Content<'a> = Vec<(Event<'a>, Range<usize>)>;

/// The footnotes of a body.
#[derive(Debug, Default)]
pub(super) struct Footnotes<'a> {
    definitions: BTreeMap<String, Content<'a>>,
    /// The labels of the notes with a number, in order, with how often each has been referred to.
    numbered: Vec<(String, usize)>,
    numbers: BTreeMap<String, usize>,
    /// How many of them have been handed out.
    written: usize,
}

impl<'a> Footnotes<'a> {
    pub(super) fn define(&mut self, label: &str, content: Content<'a>) {
        self.definitions.entry(fold(label)).or_insert(content);
    }

    /// Counts a reference: its note's number, and which reference to the note it is, both from 1.
    pub(super) fn refer(&mut self, label: &str) -> (usize, usize) {
        let label = fold(label);
        let number = *self.numbers.entry(label).or_insert_with_key(|label| {
            self.numbered.push((label.clone(), 0));
            self.numbered.len()
        });
        let references = &mut self.numbered[number - 1].1;
        *references += 1;
        (number, *references)
    }

    pub(super) fn any(&self) -> bool {
        !self.numbered.is_empty()
    }

    /// The next note in order of number. Writing it may add references, and so further notes.
    pub(super) fn next_note(&mut self) -> Option<Content<'a>> {
        let (label, _) = self.numbered.get(self.written)?;
        self.written += 1;
        Some(self.definitions.remove(label).unwrap_or_default())
    }

    /// Writes the section of notes, each with a way back to every reference to it. `notes` is the HTML of all that
    /// were handed out, in order.
    pub(super) fn write(&self, out: &mut String, notes: &[String], options: &Options<'_>) {
        out.push_str("<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"");
        escape::attribute(out, options.footnotes_label);
        out.push_str("\">\n<ol>\n");
        for (number, (note, (_, references))) in (1..).zip(notes.iter().zip(&self.numbered)) {
            out.push_str(&format!("<li id=\"fn-{number}\">\n"));
            // The way back belongs in the last line of the note, where it ends in one.
            let last_line = note.strip_suffix("</p>\n");
            out.push_str(last_line.unwrap_or(note));
            out.push_str(if last_line.is_some() { " " } else { "<p>" });
            for reference in 1..=*references {
                way_back(out, number, reference, options.footnote_back_label);
            }
            out.push_str("</p>\n</li>\n");
        }
        out.push_str("</ol>\n</section>\n");
    }
}

/// What tells a reference from all others, in anchors and to a reader: `1` for the first to note 1, then `1-2`.
pub(super) fn reference_name(number: usize, reference: usize) -> String {
    if reference == 1 { number.to_string() } else { format!("{number}-{reference}") }
}

/// Writes a link from a note to one of its references.
fn way_back(out: &mut String, number: usize, reference: usize, label: &str) {
    let name = reference_name(number, reference);
    if reference > 1 {
        out.push(' ');
    }
    out.push_str(&format!("<a href=\"#fnref-{name}\" role=\"doc-backlink\" aria-label=\""));
    escape::attribute(out, label);
    // The variation selector keeps the arrow from being drawn as a coloured picture.
    out.push_str(&format!(" {name}\">↩\u{fe0e}"));
    if reference > 1 {
        out.push_str(&format!("<sup>{reference}</sup>"));
    }
    out.push_str("</a>");
}

/// Labels are compared without regard to case, as the parser does.
fn fold(label: &str) -> String {
    label.to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_follow_the_first_references() {
        let mut notes = Footnotes::default();
        assert_eq!((notes.refer("b"), notes.refer("A"), notes.refer("B")), ((1, 1), (2, 1), (1, 2)));
        assert_eq!((reference_name(1, 1), reference_name(1, 2)), ("1".to_owned(), "1-2".to_owned()));
    }

    #[test]
    fn a_note_without_references_is_not_handed_out() {
        let mut notes = Footnotes::default();
        notes.define("unused", vec![]);
        notes.define("a", vec![(Event::Text("first".into()), 0..0)]);
        notes.define("A", vec![(Event::Text("second".into()), 0..0)]);
        notes.refer("a");
        assert_eq!(notes.next_note(), Some(vec![(Event::Text("first".into()), 0..0)]));
        assert_eq!(notes.next_note(), None);
    }
}
