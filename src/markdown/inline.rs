//! What stands inside a block: text, emphasis, links, images, and things placed among words.
//!
//! In: the events of a block's content. Out: their HTML. A thing placed among words (`embed:`) is a block of its own,
//! so the paragraph and whatever is open in it is closed before the thing and opened again after it; in a heading,
//! which cannot be split, the thing comes after.

use std::ops::Range;

use pulldown_cmark::{CowStr, Event, Tag, TagEnd};

use super::embed::{Embed, embed};
use super::footnotes::reference_name;
use super::html::Writer;
use super::punctuation::made_from;
use super::{Scheme, Target, destination, escape, is_bare_reference, scheme};

/// An inline element that is open.
pub(super) struct Open<'a> {
    element: Element<'a>,
    /// Where its start tag begins in the HTML.
    start: usize,
}

enum Element<'a> {
    Emphasis,
    Strong,
    Strikethrough,
    /// The words of a task, which name its checkbox. No event ends it but the end of the block.
    Label,
    Link(OpenLink<'a>),
}

struct OpenLink<'a> {
    target: Target,
    title: CowStr<'a>,
    /// Its text is no text, but the reference itself.
    has_no_text: bool,
    /// Something was placed in it, so that a part of it may well be empty.
    split: bool,
}

/// An image whose alternative text is being read.
pub(super) struct OpenImage<'a> {
    destination: CowStr<'a>,
    title: CowStr<'a>,
    alt: String,
    /// How many images inside it are open: they count only as text.
    inner: usize,
}

/// An image with a title that is the first visible thing of its paragraph.
pub(super) struct Lone<'a> {
    pub title: CowStr<'a>,
    /// Where the attribute is in the HTML, with the blank before it.
    pub title_attribute: Range<usize>,
    /// Where the image ends in the HTML.
    pub end: usize,
}

impl<'a> Writer<'a, '_> {
    /// Adds to the run of text at hand.
    pub(super) fn text(&mut self, text: CowStr<'a>, span: Range<usize>) {
        if let Some(Open { element: Element::Link(OpenLink { has_no_text: true, .. }), .. }) = self.open.last() {
            return;
        }
        let (shown, written) = self.shown(text, span);
        self.run.push(shown, written);
    }

    /// A text with the language's marks, and as it was written if those differ.
    fn shown(&mut self, text: CowStr<'a>, span: Range<usize>) -> (CowStr<'a>, Option<&'a str>) {
        let body = self.body;
        let Some(written) = made_from(&text, &body[span.clone()]) else { return (text, None) };
        match text.chars().next() {
            Some(made @ ('“' | '”' | '‘' | '’')) => {
                let next = body[span.end..].chars().next();
                (self.punctuation.mark(made, next).into(), Some(written))
            }
            _ => (text, Some(written)),
        }
    }

    /// Writes the run of text at hand.
    pub(super) fn flush(&mut self) {
        if !self.run.is_empty() {
            let link_addresses = self.may_hold_address && !self.in_link();
            if self.run.write(&mut self.out, link_addresses) {
                self.fill();
            }
        }
    }

    /// Whether no further link may begin: HTML has no links in links, but Markdown has `[a <https://example.org>](b)`.
    fn in_link(&self) -> bool {
        self.in_raw_link || self.open.iter().any(|open| matches!(open.element, Element::Link(_)))
    }

    pub(super) fn inline_event(&mut self, event: Event<'a>) {
        match event {
            Event::Code(code) => {
                self.out.push_str("<code>");
                escape::text(&mut self.out, &code);
                self.out.push_str("</code>");
                self.fill();
            }
            Event::InlineHtml(markup) => self.inline_markup(&markup),
            // After a thing was placed, a line need not begin with a break.
            Event::SoftBreak if self.out.ends_with("<p>") => {}
            Event::SoftBreak => self.out.push('\n'),
            Event::HardBreak => self.out.push_str("<br>\n"),
            Event::FootnoteReference(label) => self.footnote_reference(&label),
            Event::TaskListMarker(done) => self.task(done),
            // Text, tags and blocks are written elsewhere; mathematics is not in the dialect.
            _ => {}
        }
    }

    fn inline_markup(&mut self, markup: &str) {
        if self.options.raw_html {
            let name = markup.trim_start_matches(['<', '/']);
            if name.starts_with(['a', 'A'])
                && !name[1..].starts_with(|next: char| next.is_ascii_alphanumeric() || next == '-')
            {
                self.in_raw_link = !markup.starts_with("</");
            }
            self.out.push_str(markup);
            self.fill();
        } else if !markup.starts_with("<!--") {
            escape::text(&mut self.out, markup);
            self.fill();
        }
    }

    fn footnote_reference(&mut self, label: &str) {
        let (number, reference) = self.footnotes.refer(label);
        let name = reference_name(number, reference);
        self.out.push_str(&format!(
            "<sup><a href=\"#fn-{number}\" id=\"fnref-{name}\" role=\"doc-noteref\">{number}</a></sup>"
        ));
        self.fill();
    }

    /// Starts a task: a checkbox that only shows, named by the words after it.
    fn task(&mut self, done: bool) {
        const ITEM: &str = "<li>";
        const SPACED: &str = "<li>\n<p>";
        const CLASS: &str = " class=\"task\"";
        for item in [ITEM, SPACED] {
            if self.out.ends_with(item) {
                self.out.insert_str(self.out.len() - item.len() + "<li".len(), CLASS);
                self.paragraph = self.paragraph.map(|start| start + CLASS.len());
            }
        }
        self.open(Element::Label);
        self.out.push_str(if done {
            "<input type=\"checkbox\" disabled checked> "
        } else {
            "<input type=\"checkbox\" disabled> "
        });
        self.fill();
    }

    pub(super) fn start_inline(&mut self, tag: Tag<'a>) {
        match tag {
            Tag::Emphasis => self.open(Element::Emphasis),
            Tag::Strong => self.open(Element::Strong),
            Tag::Strikethrough => self.open(Element::Strikethrough),
            Tag::Link { link_type, dest_url, title, .. } => {
                let has_no_text = is_bare_reference(link_type, &dest_url);
                let target = self.resolver.link(&destination(link_type, dest_url));
                let target = if self.in_link() { as_text(target) } else { safe(target) };
                self.open(Element::Link(OpenLink { target, title, has_no_text, split: false }));
            }
            Tag::Image { dest_url, title, .. } => {
                self.image = Some(OpenImage { destination: dest_url, title, alt: String::new(), inner: 0 });
            }
            _ => {}
        }
    }

    pub(super) fn end_inline(&mut self) {
        let Some(open) = self.open.pop() else { return };
        if self.filled_to > open.start {
            open.element.write_end(&mut self.out);
            return;
        }
        match &open.element {
            // An empty text takes the title of what it leads to.
            Element::Link(link) if !link.split => {
                if let Some(name) = link.name() {
                    escape::text(&mut self.out, name);
                    open.element.write_end(&mut self.out);
                    self.fill();
                }
            }
            _ => self.out.truncate(open.start),
        }
    }

    /// Ends the words of a task, which may be followed by other blocks in its item.
    pub(super) fn close_labels(&mut self) {
        while let Some(Open { element: Element::Label, .. }) = self.open.last() {
            self.end_inline();
        }
    }

    fn open(&mut self, element: Element<'a>) {
        let start = self.out.len();
        element.write_start(&mut self.out);
        self.open.push(Open { element, start });
    }

    /// Reads on in an image's alternative text.
    pub(super) fn image_event(&mut self, event: Event<'a>, span: Range<usize>) {
        let text = match event {
            Event::Text(text) => self.shown(text, span).0,
            Event::Code(text) => text,
            Event::SoftBreak | Event::HardBreak => " ".into(),
            Event::Start(Tag::Image { .. }) => {
                self.image.iter_mut().for_each(|image| image.inner += 1);
                return;
            }
            Event::End(TagEnd::Image) => {
                match self.image.take() {
                    Some(image) if image.inner == 0 => self.end_image(image),
                    Some(image) => self.image = Some(OpenImage { inner: image.inner - 1, ..image }),
                    None => {}
                }
                return;
            }
            _ => return,
        };
        self.image.iter_mut().for_each(|image| image.alt.push_str(&text));
    }

    fn end_image(&mut self, image: OpenImage<'a>) {
        if let Some(embed) = embed(&image.destination) {
            let placed = self.resolver.embed(&Embed { caption: &image.alt, ..embed });
            self.place(&placed);
        } else if let Some(file) = self.resolver.image(&image.destination) {
            let first = self.paragraph.is_some_and(|start| self.filled_to <= start);
            let out = &mut self.out;
            out.push_str("<img src=\"");
            escape::address(out, &file.src);
            out.push_str("\" alt=\"");
            escape::attribute(out, &image.alt);
            out.push('"');
            for (name, pixels) in [("width", file.width), ("height", file.height)] {
                if let Some(pixels) = pixels {
                    out.push_str(&format!(" {name}=\"{pixels}\""));
                }
            }
            let title_start = out.len();
            write_title(out, &image.title);
            let title_attribute = title_start..out.len();
            out.push_str(" loading=\"lazy\">");
            self.fill();
            let titled = !image.title.is_empty();
            self.lone = (first && titled).then_some(Lone { title: image.title, title_attribute, end: self.filled_to });
        } else {
            escape::text(&mut self.out, &image.alt);
            if !image.alt.trim().is_empty() {
                self.fill();
            }
        }
    }

    /// Puts a finished block where it was asked for.
    fn place(&mut self, block: &str) {
        if let Some(after_heading) = &mut self.heading {
            after_heading.push_str(block);
            after_heading.push('\n');
            return;
        }
        self.lone = None;
        let mut split = std::mem::take(&mut self.open);
        for open in split.iter_mut().rev() {
            if self.filled_to <= open.start {
                self.out.truncate(open.start);
            } else {
                open.element.write_end(&mut self.out);
            }
            if let Element::Link(link) = &mut open.element {
                link.split = true;
            }
        }
        if let Some(start) = self.paragraph {
            if self.filled_to <= start {
                self.out.truncate(start);
            } else {
                self.out.truncate(self.out.trim_end_matches(['\n', ' ']).len());
                self.out.push_str("</p>\n");
            }
        } else {
            self.new_line();
        }
        self.out.push_str(block);
        self.new_line();
        self.fill();
        if self.paragraph.is_some() {
            self.paragraph = Some(self.out.len());
            self.out.push_str("<p>");
        }
        // The checkbox is behind: what follows names nothing.
        for open in split.into_iter().filter(|open| !matches!(open.element, Element::Label)) {
            self.open(open.element);
        }
    }
}

impl Element<'_> {
    fn write_start(&self, out: &mut String) {
        match self {
            Self::Emphasis => out.push_str("<em>"),
            Self::Strong => out.push_str("<strong>"),
            Self::Strikethrough => out.push_str("<del>"),
            Self::Label => out.push_str("<label>"),
            Self::Link(OpenLink { target: Target::TextOnly { .. }, .. }) => {}
            Self::Link(OpenLink { target: Target::Address { href, lang, .. }, title, .. }) => {
                out.push_str("<a href=\"");
                escape::address(out, href);
                out.push('"');
                if let Some(lang) = lang {
                    out.push_str(" hreflang=\"");
                    escape::attribute(out, lang);
                    out.push('"');
                }
                write_title(out, title);
                out.push('>');
            }
        }
    }

    fn write_end(&self, out: &mut String) {
        out.push_str(match self {
            Self::Emphasis => "</em>",
            Self::Strong => "</strong>",
            Self::Strikethrough => "</del>",
            Self::Label => "</label>",
            Self::Link(OpenLink { target: Target::TextOnly { .. }, .. }) => "",
            Self::Link(OpenLink { target: Target::Address { .. }, .. }) => "</a>",
        });
    }
}

impl OpenLink<'_> {
    /// What a link without a text is called.
    fn name(&self) -> Option<&str> {
        match &self.target {
            Target::Address { href, title, .. } if title.trim().is_empty() => Some(href.as_str()),
            Target::Address { title, .. } => Some(title.as_str()),
            Target::TextOnly { title } => (!title.trim().is_empty()).then_some(title.as_str()),
        }
    }
}

fn as_text(target: Target) -> Target {
    match target {
        Target::Address { title, .. } | Target::TextOnly { title } => Target::TextOnly { title },
    }
}

/// A target whose address cannot run anything, whatever the resolver let through.
fn safe(target: Target) -> Target {
    match target {
        Target::Address { href, title, .. } if matches!(scheme(&href), Scheme::Refused(_)) => {
            Target::TextOnly { title }
        }
        target => target,
    }
}

fn write_title(out: &mut String, title: &str) {
    if !title.is_empty() {
        out.push_str(" title=\"");
        escape::attribute(out, title);
        out.push('"');
    }
}

#[cfg(test)]
mod tests {
    use super::super::fixture::{shown, shown_in};

    #[test]
    fn straight_quotes_become_those_of_the_language() {
        let body = "\"Kupla\" it's \"*a*\" “typed” \\\"b\\\" &quot; `\"c\"` 1--2...\n";
        assert_eq!(shown(body), "<p>”Kupla” it’s ”<em>a</em>” “typed” \"b\" \" <code>\"c\"</code> 1–2…</p>\n");
        assert!(shown_in("en", body).starts_with("<p>“Kupla” it’s “<em>a</em>” “typed”"));
        assert_eq!(shown_in("de", "'it's \"so\"'\n"), "<p>‚it’s „so“‘</p>\n");
    }

    #[test]
    fn links_take_what_the_resolver_says() {
        assert_eq!(
            shown("[a *b*](project:kupla \"T \\\"x\\\"\")\n"),
            "<p><a href=\"/project-kupla/\" hreflang=\"sv\" title=\"T &quot;x&quot;\">a <em>b</em></a></p>\n"
        );
        assert_eq!(shown("[a **b**](draft)\n"), "<p>a <strong>b</strong></p>\n");
    }

    #[test]
    fn a_link_without_text_takes_the_title() {
        assert_eq!(
            shown("[](project:kupla)\n"),
            "<p><a href=\"/project-kupla/\" hreflang=\"sv\">Title &amp; co</a></p>\n"
        );
        assert_eq!(shown("<project:kupla>\n"), shown("[](project:kupla)\n"));
        assert_eq!(shown("[](draft)\n"), "<p>Draft</p>\n");
        assert_eq!(shown("[](untitled)\n"), "<p><a href=\"/untitled\">/untitled</a></p>\n");
    }

    #[test]
    fn an_address_that_runs_is_no_link_whatever_the_resolver_says() {
        assert_eq!(shown("[a](javascript:x)\n"), "<p>a</p>\n");
    }

    #[test]
    fn bare_addresses_are_linked_but_not_in_code_or_links() {
        assert_eq!(
            shown("https://example.org/a--b, a_b@example.org\n"),
            "<p><a href=\"https://example.org/a--b\">https://example.org/a--b</a>, \
             <a href=\"mailto:a_b@example.org\">a_b@example.org</a></p>\n"
        );
        assert_eq!(shown("a&#64;b.fi\n"), "<p><a href=\"mailto:a@b.fi\">a@b.fi</a></p>\n");
        assert_eq!(shown("`https://example.org`\n"), "<p><code>https://example.org</code></p>\n");
        assert_eq!(shown("[https://example.org](draft)\n"), "<p>https://example.org</p>\n");
    }

    #[test]
    fn a_link_in_a_link_is_text() {
        assert_eq!(shown("[a <https://example.org>](page)\n"), "<p><a href=\"/page\">a https://example.org</a></p>\n");
        assert!(shown("[a <project:kupla>](page)\n").contains("a Title &amp; co</a>"));
    }

    #[test]
    fn an_address_between_angle_brackets_leads_where_it_says() {
        assert_eq!(shown("<a@example.org>\n"), "<p><a href=\"mailto:a@example.org\">a@example.org</a></p>\n");
    }

    #[test]
    fn an_image_has_its_size_and_its_text() {
        assert_eq!(
            shown("x ![a \"*b*\" <i>](big.png \"T\")\n"),
            "<p>x <img src=\"/big.png\" alt=\"a ”b” \" width=\"640\" height=\"480\" title=\"T\" loading=\"lazy\"></p>\n"
        );
        assert_eq!(shown("![](a.png)\n"), "<p><img src=\"/a.png\" alt=\"\" loading=\"lazy\"></p>\n");
        assert_eq!(shown("![alt](gone.png \"T\")\n"), "<p>alt</p>\n");
    }

    #[test]
    fn an_image_alone_with_a_title_is_a_figure() {
        let figure =
            "<figure>\n<img src=\"/a.png\" alt=\"b\" loading=\"lazy\">\n<figcaption>”T” &lt;</figcaption>\n</figure>\n";
        assert_eq!(shown("![b](a.png '\"T\" <')\n"), figure);
        assert_eq!(shown("- x\n\n  ![b](a.png '\"T\" <')\n"), format!("<ul>\n<li>\n<p>x</p>\n{figure}</li>\n</ul>\n"));
        assert!(shown("[![b](a.png \"T\")](page)\n").starts_with("<figure>\n<a href=\"/page\"><img"));
        assert!(shown("![b](a.png \"T\") c\n").starts_with("<p><img"));
        assert!(shown("![b](a.png \"T\") ![b](a.png \"T\")\n").starts_with("<p><img"));
        assert!(shown("![b](a.png)\n").starts_with("<p><img"));
    }

    #[test]
    fn an_embed_alone_replaces_its_paragraph() {
        assert_eq!(shown("![C *d*](embed:chart?x=a%20b)\n"), "<figure>chart x=a b C d</figure>\n");
    }

    #[test]
    fn an_embed_among_words_splits_what_it_stands_in() {
        let figure = "<figure>chart </figure>\n";
        assert_eq!(shown("a\n![](embed:chart)\nb\n"), format!("<p>a</p>\n{figure}<p>b</p>\n"));
        assert_eq!(shown("*a ![](embed:chart) b*\n"), format!("<p><em>a </em></p>\n{figure}<p><em> b</em></p>\n"));
        assert_eq!(shown("[![](embed:chart)](page)\n"), figure);
        assert_eq!(shown("# A ![](embed:chart)\n"), format!("<h2 id=\"a\">A </h2>\n{figure}"));
        assert_eq!(shown("- a ![](embed:chart) b\n"), format!("<ul>\n<li>a \n{figure} b</li>\n</ul>\n"));
    }

    #[test]
    fn text_and_attributes_are_escaped() {
        assert_eq!(
            shown("a < b & c [x](</a\"b> \"<&>\")\n"),
            "<p>a &lt; b &amp; c <a href=\"/a%22b\" title=\"&lt;&amp;&gt;\">x</a></p>\n"
        );
    }
}
