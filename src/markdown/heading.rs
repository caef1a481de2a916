//! Headings: their place below the page's title, the anchors of the outline, and the link of each to itself.
//!
//! Enters: a heading as it begins and ends. Leaves: its HTML. Absent: which anchors there are, which the outline knows.

use pulldown_cmark::HeadingLevel;

use super::{Heading, escape, html::Writer, typographic};

impl Writer<'_, '_> {
    pub(super) fn start_heading(&mut self, level: HeadingLevel) {
        self.heading = Some(String::new());
        if self.in_footnotes {
            self.out.push_str("<p><strong>");
            return;
        }
        // The outline of another body would have too few; a heading without an id is then the lesser evil.
        let heading = self.headings.next();
        let has_link = level <= HeadingLevel::H4 && !self.options.heading_link_label.is_empty();
        self.linked = heading.filter(|heading| has_link && !heading.text.is_empty());
        if self.linked.is_some() {
            // The link stands beside the heading: in it, it would be part of the heading's name.
            self.out.push_str("<div class=\"heading\">");
        }
        self.out.push('<');
        self.out.push_str(below_title(level));
        if let Some(heading) = heading {
            self.out.push_str(" id=\"");
            escape::attribute(&mut self.out, &heading.anchor());
            self.out.push('"');
        }
        self.out.push('>');
    }

    pub(super) fn end_heading(&mut self, level: HeadingLevel) {
        if self.in_footnotes {
            self.out.push_str("</strong></p>\n");
        } else {
            self.out.push_str("</");
            self.out.push_str(below_title(level));
            self.out.push('>');
            if let Some(heading) = self.linked.take() {
                self.heading_link(heading);
            }
            self.out.push('\n');
        }
        if let Some(placed) = self.heading.take() {
            self.out.push_str(&placed);
        }
        self.fill();
    }

    fn heading_link(&mut self, heading: &Heading) {
        self.out.push_str("<a class=\"anchor\" href=\"#");
        escape::address(&mut self.out, &heading.anchor());
        self.out.push_str("\" aria-label=\"");
        escape::attribute(&mut self.out, self.options.heading_link_label);
        self.out.push(' ');
        escape::attribute(&mut self.out, &typographic(&heading.text, self.options.language));
        self.out.push_str("\">#</a></div>");
    }
}

/// A text stands below its page's title, which is the only heading of the first level.
fn below_title(level: HeadingLevel) -> &'static str {
    match level {
        HeadingLevel::H1 | HeadingLevel::H2 => "h2",
        HeadingLevel::H3 => "h3",
        HeadingLevel::H4 => "h4",
        HeadingLevel::H5 => "h5",
        HeadingLevel::H6 => "h6",
    }
}

#[cfg(test)]
mod tests {
    use super::super::fixture::{linked, shown};

    #[test]
    fn headings_carry_the_anchors_of_the_outline() {
        assert_eq!(
            shown("# Tulos\n\nTulos\n---\n\n### Muu {#oma .x onclick=y}\n"),
            "<h2 id=\"tulos\">Tulos</h2>\n<h2 id=\"tulos-2\">Tulos</h2>\n<h3 id=\"oma\">Muu</h3>\n"
        );
    }

    #[test]
    fn a_heading_has_a_link_to_itself_beside_it() {
        assert_eq!(
            linked("## Tulos & \"muu\"\n\n##### Pieni\n"),
            "<div class=\"heading\"><h2 id=\"tulos-muu\">Tulos &amp; ”muu”</h2>\
             <a class=\"anchor\" href=\"#tulos-muu\" aria-label=\"Link to Tulos &amp; ”muu”\">#</a></div>\n\
             <h5 id=\"pieni\">Pieni</h5>\n"
        );
        assert_eq!(linked("a[^1]\n\n[^1]:\n    # C\n").matches("class=\"anchor\"").count(), 0);
    }

    #[test]
    fn a_heading_in_a_footnote_is_bold_text() {
        let html = shown("a[^1]\n\n# B\n\n[^1]:\n    # C\n");
        assert!(
            html.contains("<h2 id=\"b\">B</h2>") && html.contains("<p><strong>C</strong> <a href=\"#fnref-1\""),
            "{html}"
        );
    }
}
