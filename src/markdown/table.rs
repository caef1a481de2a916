//! Tables.
//!
//! In: the alignments of the columns, then rows and cells as they come. Out: a table in a box that scrolls on a narrow
//! screen and can be reached by keyboard, with scoped headers and alignment by class: a style attribute would need a
//! weaker content security policy. A header cell without words is a plain cell, and a head without words is left out.

use pulldown_cmark::Alignment;

use super::escape;

/// The table being written.
#[derive(Debug)]
pub(super) struct Table {
    alignments: Vec<Alignment>,
    column: usize,
    part: Part,
    /// Where the head and the cell at hand begin in the HTML.
    head: usize,
    cell: usize,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Head,
    /// After the head, before the first row.
    Between,
    Body,
}

impl Table {
    /// A table in a box of its own, which scrolls where the screen is narrow: the keyboard reaches it, and `label` tells
    /// a screen reader what it is.
    pub(super) fn start(out: &mut String, alignments: Vec<Alignment>, label: &str) -> Self {
        out.push_str("<div class=\"table-scroll\" tabindex=\"0\" role=\"group\" aria-label=\"");
        escape::attribute(out, label);
        out.push_str("\">\n<table>\n");
        Self { alignments, column: 0, part: Part::Head, head: out.len(), cell: out.len() }
    }

    pub(super) fn start_head(&mut self, out: &mut String) {
        self.head = out.len();
        out.push_str("<thead>\n<tr>");
    }

    /// Ends the head; `filled_to` is where the last visible thing ends in the HTML.
    pub(super) fn end_head(&mut self, out: &mut String, filled_to: usize) {
        if filled_to <= self.head {
            out.truncate(self.head);
        } else {
            out.push_str("</tr>\n</thead>\n");
        }
        self.part = Part::Between;
    }

    pub(super) fn start_row(&mut self, out: &mut String) {
        if self.part == Part::Between {
            out.push_str("<tbody>\n");
            self.part = Part::Body;
        }
        self.column = 0;
        out.push_str("<tr>");
    }

    pub(super) fn start_cell(&mut self, out: &mut String) {
        self.cell = out.len();
        out.push_str(if self.part == Part::Head { "<th scope=\"col\"" } else { "<td" });
        out.push_str(match self.alignments.get(self.column) {
            Some(Alignment::Left) => " class=\"align-left\">",
            Some(Alignment::Center) => " class=\"align-center\">",
            Some(Alignment::Right) => " class=\"align-right\">",
            Some(Alignment::None) | None => ">",
        });
        self.column += 1;
    }

    /// Ends a cell; `filled_to` is where the last visible thing ends in the HTML.
    pub(super) fn end_cell(&self, out: &mut String, filled_to: usize) {
        if self.part != Part::Head {
            out.push_str("</td>");
        } else if filled_to <= self.cell {
            out.truncate(self.cell);
            out.push_str("<td></td>");
        } else {
            out.push_str("</th>");
        }
    }

    pub(super) fn end(self, out: &mut String) {
        out.push_str(if self.part == Part::Body { "</tbody>\n</table>\n</div>\n" } else { "</table>\n</div>\n" });
    }
}
