//! A body's blocks as HTML.
//!
//! In: the events of a body, its outline, and what the resolver answers. Out: HTML without a single style attribute,
//! its blocks well nested whatever the writer wrote. One pass, written into one string; only footnotes are kept aside
//! until the end. Headings are in `heading`, what stands inside a block in `inline`.
//!
//! A thing that turns out to be empty is taken back rather than foreseen: `filled_to` is where the last visible thing
//! ends in the HTML, and an element that begins at or after it holds nothing.

use std::ops::Range;
use std::slice;

use pulldown_cmark::{CodeBlockKind, CowStr, Event, Tag, TagEnd};

use super::footnotes::{Content, Footnotes};
use super::inline::{Lone, Open, OpenImage};
use super::outline::{Heading, Outline};
use super::punctuation::Punctuation;
use super::run::Run;
use super::table::Table;
use super::tape::Tape;
use super::{Options, Resolver, escape, events, highlight, typographic};

/// Writes a body as HTML. `outline` is that of the same body: its anchors are the headings' ids. So is `tape`; without one
/// the body is read again.
#[must_use]
pub fn html(
    body: &str,
    outline: &Outline,
    tape: Option<&Tape>,
    options: &Options<'_>,
    resolver: &dyn Resolver,
) -> String {
    let mut writer = Writer {
        body,
        options,
        resolver,
        headings: outline.headings.iter(),
        out: String::with_capacity(body.len() + body.len() / 2),
        filled_to: 0,
        run: Run::default(),
        punctuation: Punctuation::new(options.language),
        open: Vec::new(),
        may_hold_address: outline.may_hold_address,
        in_raw_link: false,
        paragraph: None,
        lone: None,
        heading: None,
        linked: None,
        image: None,
        code: None,
        markup: String::new(),
        table: None,
        footnotes: Footnotes::default(),
        definitions: Vec::new(),
        in_footnotes: false,
        quotations: Vec::new(),
    };
    match tape {
        Some(tape) => tape.events(body).for_each(|(event, span)| writer.sort(event, span)),
        None => events(body).for_each(|(event, span)| writer.sort(event, span)),
    }
    writer.flush();
    writer.write_footnotes();
    writer.out
}

pub(super) struct Writer<'a, 'o> {
    pub(super) body: &'a str,
    pub(super) options: &'o Options<'o>,
    pub(super) resolver: &'o dyn Resolver,
    pub(super) headings: slice::Iter<'o, Heading>,
    pub(super) out: String,
    /// Where the last visible thing ends in `out`.
    pub(super) filled_to: usize,
    pub(super) run: Run<'a>,
    pub(super) punctuation: Punctuation,
    /// The inline elements that are open, the innermost last.
    pub(super) open: Vec<Open<'a>>,
    /// Whether an address may stand in the body without any markup.
    pub(super) may_hold_address: bool,
    /// Whether a link in raw HTML is open, in which no other may stand.
    pub(super) in_raw_link: bool,
    /// Where the open paragraph begins in `out`.
    pub(super) paragraph: Option<usize>,
    /// The image that may turn out to be all its paragraph holds.
    pub(super) lone: Option<Lone<'a>>,
    /// What is placed in the open heading, to come after it.
    pub(super) heading: Option<String>,
    /// The open heading, where it is to have a link to itself.
    pub(super) linked: Option<&'o Heading>,
    pub(super) image: Option<OpenImage<'a>>,
    /// The info and the text of the open block of code.
    code: Option<(CowStr<'a>, String)>,
    /// The open block of HTML, where it is to be shown as text.
    markup: String,
    table: Option<Table>,
    pub(super) footnotes: Footnotes<'a>,
    /// The footnotes being defined, the innermost last.
    definitions: Vec<(CowStr<'a>, Content<'a>)>,
    pub(super) in_footnotes: bool,
    /// Where the open quotations begin in `out`, the innermost last.
    pub(super) quotations: Vec<usize>,
}

impl<'a> Writer<'a, '_> {
    /// Puts the definitions of footnotes aside and writes the rest. Always inlined, since an event is long to hand on.
    #[inline(always)]
    fn sort(&mut self, event: Event<'a>, span: Range<usize>) {
        match event {
            Event::Start(Tag::FootnoteDefinition(label)) => self.definitions.push((label, Vec::new())),
            Event::End(TagEnd::FootnoteDefinition) => {
                if let Some((label, content)) = self.definitions.pop() {
                    self.footnotes.define(&label, content);
                }
            }
            event => match self.definitions.last_mut() {
                Some((_, content)) => content.push((event, span)),
                None => self.event(event, span),
            },
        }
    }

    fn event(&mut self, event: Event<'a>, span: Range<usize>) {
        if let (Some((_, code)), Event::Text(text)) = (&mut self.code, &event) {
            code.push_str(text);
            return;
        }
        if self.image.is_some() {
            self.image_event(event, span);
            return;
        }
        match event {
            Event::Text(text) => self.text(text, span),
            event => {
                self.flush();
                match event {
                    Event::Start(tag) => self.start(tag),
                    Event::End(tag) => self.end(tag),
                    Event::Html(markup) => self.block_markup(&markup),
                    Event::Rule => {
                        self.start_block();
                        self.out.push_str("<hr>\n");
                        self.fill();
                    }
                    event => self.inline_event(event),
                }
            }
        }
    }

    fn start(&mut self, tag: Tag<'a>) {
        match tag {
            Tag::Emphasis | Tag::Strong | Tag::Strikethrough | Tag::Link { .. } | Tag::Image { .. } => {
                self.start_inline(tag);
            }
            Tag::TableCell => {
                self.punctuation.start_block();
                if let Some(table) = &mut self.table {
                    table.start_cell(&mut self.out);
                }
            }
            Tag::TableHead => {
                if let Some(table) = &mut self.table {
                    table.start_head(&mut self.out);
                }
            }
            Tag::TableRow => {
                if let Some(table) = &mut self.table {
                    table.start_row(&mut self.out);
                }
            }
            tag => {
                self.start_block();
                self.start_of_block(tag);
            }
        }
    }

    fn start_of_block(&mut self, tag: Tag<'a>) {
        match tag {
            Tag::Paragraph => {
                self.paragraph = Some(self.out.len());
                self.out.push_str("<p>");
            }
            Tag::Heading { level, .. } => self.start_heading(level),
            Tag::BlockQuote(_) => self.start_quotation(),
            Tag::CodeBlock(kind) => {
                let info = match kind {
                    CodeBlockKind::Fenced(info) => info,
                    CodeBlockKind::Indented => "".into(),
                };
                self.code = Some((info, String::new()));
            }
            Tag::List(None) => self.out.push_str("<ul>\n"),
            Tag::List(Some(1)) => self.out.push_str("<ol>\n"),
            Tag::List(Some(first)) => self.out.push_str(&format!("<ol start=\"{first}\">\n")),
            Tag::Item => self.out.push_str("<li>"),
            Tag::DefinitionList => self.out.push_str("<dl>\n"),
            Tag::DefinitionListTitle => self.out.push_str("<dt>"),
            Tag::DefinitionListDefinition => self.out.push_str("<dd>"),
            Tag::Table(alignments) => {
                self.table = Some(Table::start(&mut self.out, alignments, self.options.table_label))
            }
            // Blocks of HTML are written when they end; the rest is inline, put aside, or not in the dialect.
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        self.close_labels();
        match tag {
            TagEnd::Paragraph => self.end_paragraph(),
            TagEnd::Heading(level) => self.end_heading(level),
            TagEnd::BlockQuote(_) => self.end_quotation(),
            TagEnd::CodeBlock => {
                if let Some((info, code)) = self.code.take() {
                    highlight::write(&mut self.out, &info, &code);
                    self.fill();
                }
            }
            TagEnd::HtmlBlock => self.end_markup(),
            TagEnd::List(true) => self.out.push_str("</ol>\n"),
            TagEnd::List(false) => self.out.push_str("</ul>\n"),
            TagEnd::Item => self.out.push_str("</li>\n"),
            TagEnd::DefinitionList => self.out.push_str("</dl>\n"),
            TagEnd::DefinitionListTitle => self.out.push_str("</dt>\n"),
            TagEnd::DefinitionListDefinition => self.out.push_str("</dd>\n"),
            TagEnd::TableCell => {
                if let Some(table) = &self.table {
                    table.end_cell(&mut self.out, self.filled_to);
                }
            }
            TagEnd::TableHead => {
                if let Some(table) = &mut self.table {
                    table.end_head(&mut self.out, self.filled_to);
                }
            }
            TagEnd::TableRow => self.out.push_str("</tr>\n"),
            TagEnd::Table => {
                if let Some(table) = self.table.take() {
                    table.end(&mut self.out);
                    self.fill();
                }
            }
            _ => self.end_inline(),
        }
    }

    fn start_block(&mut self) {
        self.close_labels();
        self.new_line();
        self.punctuation.start_block();
    }

    /// Ends a paragraph: as a figure if an image with a title is all it holds, and not at all if it holds nothing.
    fn end_paragraph(&mut self) {
        let Some(start) = self.paragraph.take() else { return };
        if self.filled_to <= start {
            self.out.truncate(start);
            return;
        }
        let blanks = self.out.len() - self.out.trim_end_matches(['\n', ' ']).len();
        self.out.truncate((self.out.len() - blanks).max(self.filled_to));
        match self.lone.take() {
            Some(lone) if lone.end == self.filled_to => {
                // The title is the caption now.
                self.out.replace_range(lone.title_attribute, "");
                self.out.replace_range(start..start + "<p>".len(), "<figure>\n");
                self.out.push_str("\n<figcaption>");
                escape::text(&mut self.out, &typographic(&lone.title, self.options.language));
                self.out.push_str("</figcaption>\n</figure>\n");
            }
            _ => self.out.push_str("</p>\n"),
        }
        self.fill();
    }

    fn block_markup(&mut self, markup: &str) {
        if self.options.raw_html {
            self.out.push_str(markup);
            self.fill();
        } else {
            self.markup.push_str(markup);
        }
    }

    /// Shows a block of HTML as a paragraph of text, without its comments.
    fn end_markup(&mut self) {
        let markup = std::mem::take(&mut self.markup);
        let text = without_comments(&markup);
        let text = text.trim();
        if !text.is_empty() {
            self.out.push_str("<p>");
            escape::text(&mut self.out, text);
            self.out.push_str("</p>\n");
            self.fill();
        }
    }

    /// Writes the notes that were referred to, each with a way back to every reference.
    fn write_footnotes(&mut self) {
        if !self.footnotes.any() {
            return;
        }
        self.in_footnotes = true;
        let text = std::mem::take(&mut self.out);
        // A note may refer to a further note, or to one already written, so that the ways back are only known once
        // all have been written.
        let mut notes = Vec::new();
        while let Some(content) = self.footnotes.next_note() {
            self.filled_to = 0;
            for (event, span) in content {
                self.event(event, span);
            }
            self.flush();
            notes.push(std::mem::take(&mut self.out));
        }
        self.out = text;
        self.new_line();
        self.footnotes.write(&mut self.out, &notes, self.options);
    }

    /// Starts a line, unless one has just been started.
    pub(super) fn new_line(&mut self) {
        if !self.out.is_empty() && !self.out.ends_with('\n') {
            self.out.push('\n');
        }
    }

    /// Says that what has been written so far is visible.
    pub(super) fn fill(&mut self) {
        self.filled_to = self.out.len();
    }
}

/// A block of HTML without its comments; one that does not end runs to the end (HTML, 13.2.5.43).
fn without_comments(markup: &str) -> String {
    let mut text = String::with_capacity(markup.len());
    let mut rest = markup;
    while let Some(start) = rest.find("<!--") {
        text.push_str(&rest[..start]);
        let comment = &rest[start..];
        rest = comment.find("-->").map_or("", |end| &comment[end + "-->".len()..]);
    }
    text.push_str(rest);
    text
}

#[cfg(test)]
mod tests {
    use super::super::fixture::{raw, shown};

    #[test]
    fn lists_are_tight_or_loose_and_keep_their_first_number() {
        assert_eq!(shown("- a\n  - b\n"), "<ul>\n<li>a\n<ul>\n<li>b</li>\n</ul>\n</li>\n</ul>\n");
        assert_eq!(shown("3. a\n\n4. b\n"), "<ol start=\"3\">\n<li>\n<p>a</p>\n</li>\n<li>\n<p>b</p>\n</li>\n</ol>\n");
    }

    #[test]
    fn definitions_belong_to_their_terms() {
        assert_eq!(shown("Kupla\n: Hanke\n"), "<dl>\n<dt>Kupla</dt>\n<dd>Hanke</dd>\n</dl>\n");
    }

    #[test]
    fn a_task_is_named_by_its_words_alone() {
        assert_eq!(
            shown("- [x] *a*\n  - b\n"),
            "<ul>\n<li class=\"task\"><label><input type=\"checkbox\" disabled checked> <em>a</em></label>\n\
             <ul>\n<li>b</li>\n</ul>\n</li>\n</ul>\n"
        );
        assert_eq!(
            shown("- [ ] a\n\n  b\n"),
            "<ul>\n<li class=\"task\">\n<p><label><input type=\"checkbox\" disabled> a</label></p>\n<p>b</p>\n</li>\n</ul>\n"
        );
    }

    #[test]
    fn tables_scope_their_headers_and_align_by_class() {
        assert_eq!(
            shown("| a | |\n|--:|---|\n| 1 | 2 |\n"),
            "<div class=\"table-scroll\" tabindex=\"0\" role=\"group\" aria-label=\"Table\">\n<table>\n<thead>\n\
             <tr><th scope=\"col\" class=\"align-right\">a</th><td></td></tr>\n</thead>\n\
             <tbody>\n<tr><td class=\"align-right\">1</td><td>2</td></tr>\n</tbody>\n</table>\n</div>\n"
        );
    }

    #[test]
    fn a_table_without_words_in_its_head_has_no_head() {
        let html = shown("| | |\n|---|---|\n| 1 | 2 |\n");
        assert!(!html.contains("<thead>") && html.contains("<table>\n<tbody>"), "{html}");
    }

    #[test]
    fn footnotes_come_last_in_the_order_of_their_references() {
        let html = shown(
            "[^unused]: no\n\na[^B] b[^a] c[^b]\n\n[^a]: first *note*\n\n[^b]: second[^c]\n\n[^c]:\n    - third\n",
        );
        let expected = concat!(
            "<p>a<sup><a href=\"#fn-1\" id=\"fnref-1\" role=\"doc-noteref\">1</a></sup>",
            " b<sup><a href=\"#fn-2\" id=\"fnref-2\" role=\"doc-noteref\">2</a></sup>",
            " c<sup><a href=\"#fn-1\" id=\"fnref-1-2\" role=\"doc-noteref\">1</a></sup></p>\n",
            "<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"Notes\">\n<ol>\n",
            "<li id=\"fn-1\">\n<p>second<sup><a href=\"#fn-3\" id=\"fnref-3\" role=\"doc-noteref\">3</a></sup> ",
            "<a href=\"#fnref-1\" role=\"doc-backlink\" aria-label=\"Back to 1\">↩\u{fe0e}</a> ",
            "<a href=\"#fnref-1-2\" role=\"doc-backlink\" aria-label=\"Back to 1-2\">↩\u{fe0e}<sup>2</sup></a></p>\n</li>\n",
            "<li id=\"fn-2\">\n<p>first <em>note</em> ",
            "<a href=\"#fnref-2\" role=\"doc-backlink\" aria-label=\"Back to 2\">↩\u{fe0e}</a></p>\n</li>\n",
            "<li id=\"fn-3\">\n<ul>\n<li>third</li>\n</ul>\n",
            "<p><a href=\"#fnref-3\" role=\"doc-backlink\" aria-label=\"Back to 3\">↩\u{fe0e}</a></p>\n</li>\n",
            "</ol>\n</section>\n",
        );
        assert_eq!(html, expected);
    }

    #[test]
    fn a_quotation_that_held_only_a_definition_is_left_out() {
        assert_eq!(shown("a\n\n> [^1]: b\n"), "<p>a</p>\n");
    }

    #[test]
    fn html_is_shown_as_text_and_its_comments_are_dropped() {
        assert_eq!(
            shown("<div class=\"x\">\n<!-- note -->\n</div>\n"),
            "<p>&lt;div class=\"x\"&gt;\n\n&lt;/div&gt;</p>\n"
        );
        assert_eq!(shown("<!-- note -->\n\na <!-- b --><b>c</b>\n"), "<p>a &lt;b&gt;c&lt;/b&gt;</p>\n");
        assert_eq!(shown("<!-- never ended\n"), "");
    }

    #[test]
    fn html_is_passed_on_where_the_site_allows_it() {
        assert_eq!(raw("<div>\n*a*\n</div>\n\n<b>b</b>\n"), "<div>\n*a*\n</div>\n<p><b>b</b></p>\n");
        assert_eq!(raw("<a href=\"/\">https://example.org</a>\n"), "<p><a href=\"/\">https://example.org</a></p>\n");
    }

    #[test]
    fn quotes_rules_and_code_are_blocks() {
        assert_eq!(
            shown("> a\n\n---\n\n    <b>\n"),
            "<blockquote>\n<p>a</p>\n</blockquote>\n<hr>\n<pre tabindex=\"0\"><code>&lt;b&gt;\n</code></pre>\n"
        );
    }
}
