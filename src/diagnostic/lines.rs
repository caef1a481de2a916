//! Where the lines of a text are.
//!
//! A line ends at a line feed; a carriage return before it belongs to the break, and a byte order mark to no line.
//! Deliberately absent: the text itself, so that whoever holds it may hold this beside it.

use std::ops::Range;

/// The lines of one text, counted from 0. There is always at least one, and after a last line break an empty one.
#[derive(Debug)]
pub struct Lines {
    /// Where each begins, in bytes.
    starts: Vec<usize>,
}

impl Lines {
    #[must_use]
    pub fn new(text: &str) -> Self {
        let first = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
        Self { starts: std::iter::once(first).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect() }
    }

    /// The number of the last line.
    #[must_use]
    pub fn last(&self) -> usize {
        self.starts.len() - 1
    }

    /// The line that a byte belongs to, line breaks included.
    #[must_use]
    pub fn line_of(&self, byte: usize) -> usize {
        self.starts.partition_point(|start| *start <= byte).saturating_sub(1)
    }

    /// The bytes of a line, without its break; of the last one if there are not so many.
    #[must_use]
    pub fn range(&self, text: &str, line: usize) -> Range<usize> {
        let line = line.min(self.last());
        let start = self.starts[line];
        let end = self.starts.get(line + 1).map_or(text.len(), |next| next - 1);
        let shown = text[start..end].strip_suffix('\r').map_or(end, |shown| start + shown.len());
        start..shown
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn breaks_and_the_byte_order_mark_belong_to_no_line() {
        let text = "\u{feff}yksi\r\nkäki\n\nloppu\r\n";
        let lines = Lines::new(text);
        let shown: Vec<&str> = (0..=lines.last()).map(|line| &text[lines.range(text, line)]).collect();
        assert_eq!(shown, ["yksi", "käki", "", "loppu", ""]);
        assert_eq!(text.char_indices().map(|(at, _)| lines.line_of(at)).max(), Some(3));
        assert_eq!((lines.line_of(0), lines.line_of(3), lines.line_of(text.len())), (0, 0, 4));
    }

    #[test]
    fn an_empty_text_has_one_empty_line() {
        let lines = Lines::new("");
        assert_eq!((lines.last(), lines.range("", 0), lines.line_of(0)), (0, 0..0, 0));
    }
}
