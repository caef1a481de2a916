//! The few lines of a file that are drawn with a problem.
//!
//! What enters is a file's text and the places to point at; what leaves is those lines and one on each side, cut to
//! the width of the terminal around what is pointed at (a paragraph of Markdown is one line of a thousand characters),
//! without characters that would steer the terminal, as a source that miette can draw. Deliberately absent: spans of
//! several lines, which are drawn on their first, because that is where a writer begins to read.

use std::{collections::BTreeMap, ops::Range};

use miette::{LabeledSpan, MietteError, MietteSpanContents, SourceCode, SourceSpan, SpanContents};
use unicode_width::UnicodeWidthChar;

use crate::diagnostic::{
    lines::Lines,
    visible::{one_line, shown},
};

/// How wide a tab is drawn, at most.
pub const TAB: usize = 4;

/// Lines shown before and after one that is pointed at.
pub const CONTEXT: usize = 1;

/// A place to point at.
pub struct Mark<'a> {
    /// From 1.
    pub line: u32,
    /// From 1, in characters.
    pub column: u32,
    /// Bytes of the file; none points at the place without underlining anything.
    pub span: Option<Range<usize>>,
    pub label: Option<&'a str>,
}

/// Lines of a file, not all of them neighbours.
#[derive(Debug)]
pub struct Excerpt {
    file: String,
    /// The lines, each with a line break.
    text: String,
    lines: Vec<Line>,
    labels: Vec<LabeledSpan>,
}

#[derive(Debug)]
struct Line {
    /// From 0.
    number: usize,
    /// Where in the excerpt it is.
    range: Range<usize>,
    /// How many characters were cut off before what is shown of it.
    cut: usize,
}

impl Excerpt {
    /// The lines around the marks, cut to `width` columns. The first mark is the one that matters most. Without a text
    /// (a file that is not UTF-8) there are no lines, and the file's name alone is drawn.
    pub fn new(file: &str, text: Option<(&str, &Lines)>, marks: &[Mark<'_>], width: usize) -> Self {
        let mut excerpt =
            Self { file: one_line(file).into_owned(), text: String::new(), lines: Vec::new(), labels: Vec::new() };
        let Some((text, source)) = text else {
            excerpt.labels.push(LabeledSpan::new_primary_with_span(None, 0..0));
            return excerpt;
        };
        let line_of = |mark: &Mark<'_>| (mark.line.max(1) as usize - 1).min(source.last());
        let mut wanted: BTreeMap<usize, Option<usize>> = BTreeMap::new();
        for (order, mark) in marks.iter().enumerate() {
            let line = line_of(mark);
            for near in line.saturating_sub(CONTEXT)..=line + CONTEXT {
                // What follows the last line break is a line to point at, but none to show.
                if near < source.last() || (near == source.last() && !source.range(text, near).is_empty()) {
                    wanted.entry(near).or_default();
                }
            }
            // Of two marks on a line the first decides which part of it is seen.
            wanted.entry(line).or_default().get_or_insert(order);
        }
        for (number, mark) in wanted {
            let range = source.range(text, number);
            let focus = mark.map(|mark| within(&marks[mark], &range, text));
            let cut = Cut::new(&text[range.clone()], focus, width);
            let start = excerpt.text.len();
            for (order, mark) in marks.iter().enumerate().filter(|(_, mark)| line_of(mark) == number) {
                let span = within(mark, &range, text);
                let span = start + cut.position(span.start)..start + cut.position(span.end);
                let label = mark.label.map(str::to_owned);
                excerpt.labels.push(if order == 0 {
                    LabeledSpan::new_primary_with_span(label, span)
                } else {
                    LabeledSpan::new_with_span(label, span)
                });
            }
            excerpt.text.push_str(&cut.shown);
            excerpt.text.push('\n');
            excerpt.lines.push(Line { number, range: start..excerpt.text.len(), cut: cut.before });
        }
        excerpt
    }

    /// What to point at, as offsets into the excerpt.
    pub fn labels(&self) -> impl Iterator<Item = LabeledSpan> + '_ {
        self.labels.iter().cloned()
    }

    fn line_at(&self, offset: usize) -> Option<usize> {
        self.lines.iter().position(|line| line.range.contains(&offset))
    }
}

/// miette asks for the lines around a span to draw them, and for a span without any lines around it to name the line
/// and the column at which it starts. Refusing spans over a gap makes it draw the parts on their own.
impl SourceCode for Excerpt {
    fn read_span<'a>(
        &'a self,
        span: &SourceSpan,
        before: usize,
        after: usize,
    ) -> Result<Box<dyn SpanContents<'a> + 'a>, MietteError> {
        let name = || self.file.clone();
        let contents = |data: &'a str, start, line, column, count| {
            let span = SourceSpan::new(start, data.len());
            Ok(Box::new(MietteSpanContents::new_named(name(), data.as_bytes(), span, line, column, count))
                as Box<dyn SpanContents<'a> + 'a>)
        };
        if self.lines.is_empty() {
            return contents("", 0.into(), 0, 0, 0);
        }
        let end = span.offset() + span.len();
        let (Some(first), Some(last)) = (self.line_at(span.offset()), self.line_at(end)) else {
            return Err(MietteError::OutOfBounds);
        };
        if self.lines[last].number - self.lines[first].number != last - first {
            return Err(MietteError::OutOfBounds);
        }
        if before == 0 {
            let line = &self.lines[first];
            let in_excerpt = self.text[line.range.start..span.offset()].chars().count();
            let column = if line.cut > 0 { line.cut + in_excerpt - 1 } else { in_excerpt };
            let data = &self.text[span.offset()..self.lines[last].range.end];
            return contents(data, span.offset().into(), line.number, column, last - first + 1);
        }
        let neighbours = |a: usize, b: usize| self.lines[a].number + 1 == self.lines[b].number;
        let first = (first.saturating_sub(before)..first)
            .rev()
            .take_while(|at| neighbours(*at, at + 1))
            .last()
            .unwrap_or(first);
        let last =
            (last + 1..self.lines.len()).take(after).take_while(|at| neighbours(at - 1, *at)).last().unwrap_or(last);
        let range = self.lines[first].range.start..self.lines[last].range.end;
        contents(&self.text[range.clone()], range.start.into(), self.lines[first].number, 0, last - first + 1)
    }
}

/// The part of a mark that lies on its line, in bytes from the line's start.
fn within(mark: &Mark<'_>, line: &Range<usize>, text: &str) -> Range<usize> {
    match &mark.span {
        Some(span) => {
            let start = span.start.clamp(line.start, line.end) - line.start;
            let end = span.end.clamp(line.start, line.end) - line.start;
            start..end.max(start)
        }
        None => {
            let line = &text[line.clone()];
            let column = mark.column.max(1) as usize - 1;
            let at = line.char_indices().nth(column).map_or(line.len(), |(at, _)| at);
            at..at
        }
    }
}

/// A line as it is shown: cut to the width around its focus, `…` where something is missing.
struct Cut {
    shown: String,
    /// How many characters were cut off in front.
    before: usize,
    /// For the start of each character that is shown, where it is in the line and in `shown`; the end comes last.
    positions: Vec<(usize, usize)>,
}

impl Cut {
    fn new(line: &str, focus: Option<Range<usize>>, width: usize) -> Self {
        let characters: Vec<(usize, char)> =
            line.char_indices().map(|(at, c)| (at, if c == '\t' { c } else { shown(c) })).collect();
        let widths: Vec<usize> = characters.iter().map(|(_, c)| columns(*c)).collect();
        let (from, to) = window(&characters, &widths, focus.unwrap_or(0..0), width);
        let mut text = String::new();
        let mut positions = Vec::with_capacity(to - from + 1);
        if from > 0 {
            text.push('…');
        }
        for (at, c) in &characters[from..to] {
            positions.push((*at, text.len()));
            text.push(*c);
        }
        positions.push((characters.get(to).map_or(line.len(), |(at, _)| *at), text.len()));
        if to < characters.len() {
            text.push('…');
        }
        Self { shown: text, before: from, positions }
    }

    /// Where a byte of the line is in what is shown; what was cut off is at the nearer end.
    fn position(&self, byte: usize) -> usize {
        let next = self.positions.partition_point(|(at, _)| *at < byte).min(self.positions.len() - 1);
        self.positions[next].1
    }
}

/// Which characters fit: all, or those from a little before the focus, with room for a `…` at each end.
fn window(characters: &[(usize, char)], widths: &[usize], focus: Range<usize>, width: usize) -> (usize, usize) {
    if widths.iter().sum::<usize>() <= width {
        return (0, characters.len());
    }
    let room = width.saturating_sub(2).max(1);
    let index = |byte: usize| characters.partition_point(|(at, _)| *at < byte);
    let (start, end) = (index(focus.start), index(focus.end));
    let wide = widths[start..end].iter().sum::<usize>().min(room);
    // Reading needs what comes before more than what comes after, so a third of what is left goes after the focus.
    let mut spare = (room - wide) - (room - wide) / 3;
    let mut from = start;
    while from > 0 && widths[from - 1] <= spare {
        from -= 1;
        spare -= widths[from];
    }
    let fill = |from: usize| {
        let mut left = room;
        let mut to = from;
        while to < widths.len() && widths[to] <= left {
            left -= widths[to];
            to += 1;
        }
        (to, left)
    };
    let (to, mut left) = fill(from);
    // At the end of the line the room that is left goes to what comes before.
    while to == widths.len() && from > 0 && widths[from - 1] <= left {
        from -= 1;
        left -= widths[from];
    }
    // A mark that combines with a letter cannot stand without it.
    while from > 0 && from < to && widths[from] == 0 {
        from += 1;
    }
    (from, to)
}

fn columns(c: char) -> usize {
    if c == '\t' { TAB } else { c.width().unwrap_or(0) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn excerpt(text: &str, marks: &[Mark<'_>], width: usize) -> Excerpt {
        Excerpt::new("a.md", Some((text, &Lines::new(text))), marks, width)
    }

    fn marked(excerpt: &Excerpt) -> Vec<&str> {
        excerpt.labels.iter().map(|label| &excerpt.text[label.offset()..label.offset() + label.len()]).collect()
    }

    #[test]
    fn every_part_of_a_line_is_shown_in_every_width() {
        let text = "eka\nÄiti osti\tkaksi öljy\u{301}lamppua, 中文 ja 🫧 kuplaa\nkolmas";
        let line = text.find('Ä').expect("a line")..text.find("\nkolmas").expect("a line");
        let ends: Vec<usize> = (line.start..=line.end).filter(|at| text.is_char_boundary(*at)).collect();
        for width in 12..60 {
            for (order, start) in ends.iter().enumerate() {
                let end = ends[(order + 3).min(ends.len() - 1)];
                let mark = Mark { line: 2, column: 1, span: Some(*start..end), label: None };
                let excerpt = excerpt(text, &[mark], width);
                assert_eq!(marked(&excerpt), [&text[*start..end]], "{width}");
                for line in excerpt.text.lines() {
                    assert!(line.chars().map(columns).sum::<usize>() <= width, "{width}: {line}");
                }
            }
        }
    }

    #[test]
    fn a_span_of_several_lines_is_marked_on_its_first() {
        let text = "yksi\r\nkaksi\r\nkolme\r\n";
        let mark = Mark { line: 1, column: 3, span: Some(2..text.len()), label: None };
        assert_eq!(marked(&excerpt(text, &[mark], 80)), ["si"]);
    }

    #[test]
    fn lines_far_apart_are_drawn_apart() {
        let text = "a\nb\nc\nd\ne\nf\ng\nh\n";
        let mark = |line: u32| Mark { line, column: 1, span: None, label: None };
        let excerpt = excerpt(text, &[mark(8), mark(2)], 80);
        assert_eq!(excerpt.text, "a\nb\nc\ng\nh\n");
        let (first, last) = (excerpt.labels[0].offset(), excerpt.labels[1].offset());
        assert!(excerpt.read_span(&(first..last).into(), 1, 1).is_err());
        let around = excerpt.read_span(&(last..last).into(), 1, 1).expect("lines around");
        assert_eq!((around.data(), around.line(), around.line_count()), (&b"g\nh\n"[..], 6, 2));
    }

    #[test]
    fn the_text_of_a_file_cannot_steer_the_terminal() {
        let text = "\u{1b}[2J\u{202e}a";
        let mark = Mark { line: 1, column: 6, span: None, label: None };
        assert_eq!(excerpt(text, &[mark], 80).text, "\u{fffd}[2J\u{fffd}a\n");
    }
}
