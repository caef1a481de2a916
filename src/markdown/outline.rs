//! What a body says about itself: its headings, and what it links to and shows.
//!
//! In: the body. Out: headings with their anchors, links, images and embeds, each with its bytes, in the order of the
//! text. Headings in footnotes are left out: there they are shown as bold text, without an anchor. So are bare
//! addresses: they lead out of the site, so that there is nothing to resolve.

use std::{borrow::Cow, ops::Range};

use pulldown_cmark::{CowStr, Event, LinkType, Tag, TagEnd};

use super::anchor::{Unanchored, anchors};
use super::bare::address_signs;
use super::embed::is_embed;
use super::leftover::{Leftover, LeftoverKind, leftovers, may_be_leftover};
use super::punctuation::made_from;
use super::tape::{Recorder, Tape};
use super::{Scheme, destination, events, is_bare_reference, scheme, slug};

/// The outline of a body. All spans are bytes of the body.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Outline {
    pub headings: Box<[Heading]>,
    pub links: Box<[Link]>,
    /// Whether the body has a block of code, for which a page needs its style.
    pub has_code: bool,
    /// Whether an address may stand in its words without any markup, to be linked when it is shown.
    pub may_hold_address: bool,
    /// What looks like markup and is shown as it stands.
    pub leftovers: Box<[Leftover]>,
}

impl Outline {
    /// Without what nothing is asked of once a text has been read by itself: leftovers, and the links that lead out of the
    /// site. One that holds a picture stays, since its words may be all that is said of the picture.
    #[must_use]
    pub fn for_linking(self) -> Self {
        let picture_within = |link: &Link, next: Option<&Link>| {
            next.is_some_and(|next| next.kind != LinkKind::Link && next.span.end <= link.span.end)
        };
        let mut links = self.links.into_iter().peekable();
        let mut kept = Vec::new();
        while let Some(link) = links.next() {
            if link.kind != LinkKind::Link || !link.is_outside || picture_within(&link, links.peek()) {
                kept.push(link);
            }
        }
        Self { links: kept.into(), leftovers: Box::default(), ..self }
    }
}

/// A heading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Heading {
    /// From 1 to 6, as written.
    pub level: u8,
    /// The words without their markup, images as their alternative text. Straight quotes are kept, since an outline
    /// knows no language: see [`typographic`](super::typographic).
    pub text: Box<str>,
    /// The heading's id in the HTML, where it is not the slug of its words.
    own_anchor: Option<Box<str>>,
    /// From the first `#` or letter to the end of the last line.
    pub span: Range<usize>,
}

impl Heading {
    /// The heading's id in the HTML; unique in the body. Nearly always it says the words again, so that it is made of them
    /// when somebody asks rather than kept.
    #[must_use]
    pub fn anchor(&self) -> Cow<'_, str> {
        match &self.own_anchor {
            Some(anchor) => anchor.as_ref().into(),
            None => slug(&self.text).into(),
        }
    }
}

/// A link, an image or an embed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// The destination with its escapes and entities decoded; `mailto:` comes before `<name@example.org>`.
    pub destination: Box<str>,
    /// The words without their markup, or the alternative text. Empty for `<project:kupla>`.
    pub text: Box<str>,
    pub kind: LinkKind,
    /// Whether the destination is an address outside the site, or a way to reach somebody.
    pub is_outside: bool,
    /// The whole of it, from `[`, `!` or `<`.
    pub span: Range<usize>,
    /// The destination alone where it stands as it is; else the whole.
    pub destination_span: Range<usize>,
}

/// How a body uses an address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LinkKind {
    Link,
    Image,
    /// An image whose destination starts with `embed:`.
    Embed,
}

/// Reads a body: its outline, and its events for when it is shown.
#[must_use]
pub fn outline(body: &str) -> (Outline, Option<Tape>) {
    let mut reader = Reader { body, ..Reader::default() };
    let mut recorder = Recorder::new(body);
    for (event, span) in events(body) {
        recorder.event(&event, &span);
        reader.event(event, span);
    }
    (reader.finish(), recorder.finish())
}

#[derive(Default)]
struct Reader<'a> {
    body: &'a str,
    headings: Vec<Begun<'a>>,
    links: Vec<Link>,
    has_code: bool,
    leftovers: Vec<Leftover>,
    in_heading: bool,
    /// The links that the text at hand stands in, the innermost last.
    open: Vec<Open>,
    /// How many links and images are open in an image's alternative text.
    inner: usize,
    footnotes: usize,
    /// The plain text since the last markup, outside links and code.
    run: Option<Range<usize>>,
    /// Whether that text has a sign of markup in it.
    has_signs: bool,
    in_code: bool,
}

/// A heading whose words are still to come.
struct Begun<'a> {
    level: u8,
    text: String,
    /// The id that it was given.
    id: Option<CowStr<'a>>,
    span: Range<usize>,
}

struct Open {
    /// The link's place in the outline.
    index: usize,
    link_type: LinkType,
    has_no_text: bool,
    text: String,
    /// Where its content ends, as far as it has been read.
    content_end: usize,
}

impl<'a> Reader<'a> {
    fn event(&mut self, event: Event<'a>, span: Range<usize>) {
        self.look_for_leftovers(&event, &span);
        match event {
            // What an image's alternative text holds is only text.
            Event::Start(Tag::Link { .. } | Tag::Image { .. }) if self.in_image() => self.inner += 1,
            Event::End(TagEnd::Link | TagEnd::Image) if self.inner > 0 => {
                self.inner -= 1;
                self.extend_content(span.end);
            }
            Event::Start(Tag::Link { link_type, dest_url, .. }) => {
                self.start_link(LinkKind::Link, link_type, dest_url, span);
            }
            Event::Start(Tag::Image { link_type, dest_url, .. }) => {
                let kind = if is_embed(&dest_url) { LinkKind::Embed } else { LinkKind::Image };
                self.start_link(kind, link_type, dest_url, span);
            }
            Event::End(TagEnd::Link | TagEnd::Image) => {
                self.end_link();
                self.extend_content(span.end);
            }
            Event::Start(Tag::Heading { level, id, .. }) if self.footnotes == 0 => {
                let written = self.body[span.clone()].trim_end();
                let span = span.start..span.start + written.len();
                self.headings.push(Begun { level: level as u8, text: String::new(), id, span });
                self.in_heading = true;
            }
            Event::End(TagEnd::Heading(_)) => self.in_heading = false,
            Event::Start(Tag::FootnoteDefinition(_)) => self.footnotes += 1,
            Event::End(TagEnd::FootnoteDefinition) => self.footnotes -= 1,
            Event::Start(Tag::CodeBlock(_)) => self.has_code = true,
            Event::Text(text) => {
                let quote = made_from(&text, &self.body[span.clone()]).filter(|made| made.starts_with(['"', '\'']));
                self.text(quote.unwrap_or(&text));
                self.extend_content(span.end);
            }
            Event::Code(text) => {
                self.text(&text);
                self.extend_content(span.end);
            }
            Event::SoftBreak | Event::HardBreak => {
                self.text(" ");
                self.extend_content(span.end);
            }
            _ => self.extend_content(span.end),
        }
    }

    fn look_for_leftovers(&mut self, event: &Event<'a>, span: &Range<usize>) {
        match event {
            Event::Start(Tag::CodeBlock(_)) => self.in_code = true,
            Event::End(TagEnd::CodeBlock) => self.in_code = false,
            Event::Text(_) | Event::SoftBreak if !self.in_code && self.open.is_empty() => {
                let start = self.run.as_ref().map_or(span.start, |run| run.start);
                self.run = Some(start..span.end);
                self.has_signs |= matches!(event, Event::Text(text) if may_be_leftover(text));
                return;
            }
            _ => {}
        }
        self.end_run();
        if let Event::InlineHtml(_) | Event::Start(Tag::HtmlBlock) = event
            && let markup = &self.body[span.clone()]
            && let Some(name) = markup.strip_prefix('<')
            && name.starts_with(|sign: char| sign.is_ascii_alphabetic())
        {
            let end = markup.find('>').map_or(markup.len(), |end| end + 1);
            let span = span.start..span.start + end;
            self.leftovers.push(Leftover { kind: LeftoverKind::Html, span });
        }
    }

    fn end_run(&mut self) {
        if let Some(run) = self.run.take()
            && std::mem::take(&mut self.has_signs)
        {
            leftovers(self.body, run, &mut self.leftovers);
        }
    }

    fn in_image(&self) -> bool {
        self.open.last().is_some_and(|open| self.links[open.index].kind != LinkKind::Link)
    }

    fn start_link(&mut self, kind: LinkKind, link_type: LinkType, written: CowStr<'a>, span: Range<usize>) {
        self.open.push(Open {
            index: self.links.len(),
            link_type,
            has_no_text: is_bare_reference(link_type, &written),
            text: String::new(),
            content_end: span.start,
        });
        let destination: Box<str> = (&*destination(link_type, written)).into();
        self.links.push(Link {
            is_outside: matches!(scheme(&destination), Scheme::Web | Scheme::Mail | Scheme::Phone),
            destination,
            text: Box::default(),
            kind,
            destination_span: span.clone(),
            span,
        });
    }

    fn end_link(&mut self) {
        let Some(open) = self.open.pop() else { return };
        let link = &mut self.links[open.index];
        if let Some(span) = destination_span(self.body, link, &open) {
            link.destination_span = span;
        }
        link.text = open.text.into();
    }

    /// Adds text to everything it stands in. What is placed in a heading or a link is not a part of it.
    fn text(&mut self, text: &str) {
        for open in self.open.iter_mut().rev() {
            if !open.has_no_text {
                open.text.push_str(text);
            }
            if self.links[open.index].kind == LinkKind::Embed {
                return;
            }
        }
        if self.in_heading
            && let Some(heading) = self.headings.last_mut()
        {
            heading.text.push_str(text);
        }
    }

    fn extend_content(&mut self, end: usize) {
        if let Some(open) = self.open.last_mut() {
            open.content_end = open.content_end.max(end);
        }
    }

    fn finish(mut self) -> Outline {
        self.end_run();
        let unanchored: Vec<Unanchored<'_>> =
            self.headings.iter().map(|begun| Unanchored { text: begun.text.trim(), id: begun.id.as_deref() }).collect();
        let anchors = anchors(&unanchored);
        // Most bodies with such signs have them in the destinations of links only.
        let destinations = self.links.iter().filter(|link| link.destination_span != link.span);
        let in_links: usize = destinations.map(|link| address_signs(&self.body[link.destination_span.clone()])).sum();
        let finished = |(begun, own_anchor): (Begun<'_>, Option<Box<str>>)| Heading {
            level: begun.level,
            text: begun.text.trim().into(),
            own_anchor,
            span: begun.span,
        };
        Outline {
            headings: self.headings.into_iter().zip(anchors).map(finished).collect(),
            links: self.links.into(),
            has_code: self.has_code,
            may_hold_address: address_signs(self.body) > in_links,
            leftovers: self.leftovers.into(),
        }
    }
}

/// Where a link's destination stands as it is; not for one that is written with escapes, or elsewhere in the body.
fn destination_span(body: &str, link: &Link, open: &Open) -> Option<Range<usize>> {
    let (written, from) = match open.link_type {
        LinkType::Inline => {
            let end = open.content_end;
            (&*link.destination, end + place(body.get(end..link.span.end)?, "](")? + 2)
        }
        LinkType::Autolink => (&*link.destination, link.span.start),
        LinkType::Email => (link.destination.strip_prefix("mailto:")?, link.span.start),
        _ => return None,
    };
    if written.is_empty() {
        return None;
    }
    let start = from + place(body.get(from..link.span.end)?, written)?;
    Some(start..start + written.len())
}

/// Where a text has another in it: nearly always at its start, where nothing needs to be looked for.
fn place(text: &str, sought: &str) -> Option<usize> {
    if text.starts_with(sought) { Some(0) } else { text.find(sought) }
}

#[cfg(test)]
mod tests {
    use super::super::robustness::bodies;
    use super::*;

    fn only_link(body: &str) -> Link {
        let mut links = outline(body).0.links.into_vec();
        assert_eq!(links.len(), 1, "{links:?}");
        links.remove(0)
    }

    #[test]
    fn headings_are_told_in_plain_words() {
        let body =
            "# *Avoin* `data` ja \"[Kupla](project:kupla)\" -- ![kuva](a.png)\n\nText\n\n## Tulos ##\n\nTulos\n---\n";
        let headings = outline(body).0.headings;
        let anchors: Vec<_> = headings.iter().map(Heading::anchor).collect();
        let told: Vec<_> = headings.iter().zip(&anchors).map(|(h, anchor)| (h.level, &*h.text, &**anchor)).collect();
        assert_eq!(
            told,
            [
                (1, "Avoin data ja \"Kupla\" – kuva", "avoin-data-ja-kupla-kuva"),
                (2, "Tulos", "tulos"),
                (2, "Tulos", "tulos-2")
            ]
        );
        assert_eq!(&body[headings[1].span.clone()], "## Tulos ##");
    }

    #[test]
    fn an_id_is_taken_from_the_heading() {
        let headings = outline("# Tulos {#loppu}\n\n# Loppu\n").0.headings;
        assert_eq!(&*headings[0].text, "Tulos");
        assert_eq!((&*headings[0].anchor(), &*headings[1].anchor()), ("loppu", "loppu-2"));
    }

    #[test]
    fn whatever_looks_like_markup_begins_a_piece_of_text() {
        for body in bodies(10_000).flat_map(|body| [body.replace("# ", "#"), body]) {
            let mut thorough = Reader { body: &body, ..Reader::default() };
            for (event, span) in events(&body) {
                thorough.event(event, span);
                thorough.has_signs = true;
            }
            assert_eq!(outline(&body).0.leftovers, thorough.finish().leftovers, "{body:?}");
        }
    }

    #[test]
    fn a_heading_in_a_footnote_is_none() {
        assert_eq!(outline("a[^1]\n\n[^1]:\n    # Heading\n").0.headings.len(), 0);
    }

    #[test]
    fn a_link_knows_its_place_and_that_of_its_destination() {
        let body = "Katso [a.md `a.md`](../a.md \"ks. ../a.md\").";
        let link = only_link(body);
        assert_eq!(&body[link.span.clone()], "[a.md `a.md`](../a.md \"ks. ../a.md\")");
        assert_eq!(link.destination_span, 20..27);
        assert_eq!(&body[link.destination_span], "../a.md");
        assert_eq!((&*link.text, link.kind), ("a.md a.md", LinkKind::Link));
    }

    #[test]
    fn a_destination_written_with_escapes_or_elsewhere_has_the_span_of_the_whole() {
        let link = only_link("[a](x&amp;y)");
        assert_eq!((&*link.destination, link.destination_span), ("x&y", 0..12));
        let link = only_link("[a][b]\n\n[b]: c.md\n");
        assert_eq!((&*link.destination, link.destination_span), ("c.md", 0..6));
        assert_eq!(only_link("[a]()").destination_span, 0..5);
    }

    #[test]
    fn what_stands_between_angle_brackets_is_a_link() {
        let mail = only_link("<a@example.org>");
        assert_eq!((&*mail.destination, mail.destination_span), ("mailto:a@example.org", 1..14));
        let reference = only_link("<project:kupla>");
        assert_eq!((&*reference.destination, &*reference.text), ("project:kupla", ""));
    }

    #[test]
    fn images_and_embeds_are_told_apart_and_found_inside_links() {
        let links = outline("[![alt *text*](a.png)](b.md)\n\n![Kaavio](embed:chart?x=1)\n").0.links;
        let told: Vec<_> = links.iter().map(|link| (link.kind, &*link.destination, &*link.text)).collect();
        assert_eq!(
            told,
            [
                (LinkKind::Link, "b.md", "alt text"),
                (LinkKind::Image, "a.png", "alt text"),
                (LinkKind::Embed, "embed:chart?x=1", "Kaavio"),
            ]
        );
        assert_eq!((links[0].destination_span.clone(), links[1].destination_span.clone()), (23..27, 15..20));
    }

    #[test]
    fn what_an_alternative_text_holds_is_only_text() {
        let image = only_link("![a [b](c.md) ![d](e.png)](f.png)");
        assert_eq!((&*image.text, &*image.destination, image.destination_span), ("a b d", "f.png", 27..32));
    }

    #[test]
    fn links_that_lead_out_are_left_out_for_linking_unless_they_hold_a_picture() {
        let body = "[a](https://example.org/a) [b](b.md) [![](c.png) words](https://example.org/c) \
            ![d](https://example.org/d.png) <https://example.org/e>";
        let outline = outline(body).0.for_linking();
        let kept: Vec<_> = outline.links.iter().map(|link| &*link.destination).collect();
        assert_eq!(kept, ["b.md", "https://example.org/c", "c.png", "https://example.org/d.png"]);
    }

    #[test]
    fn code_is_noticed_but_not_read() {
        let (outline, _) = outline("```\n# [a](b)\n```\n");
        assert!(outline.has_code && outline.headings.is_empty() && outline.links.is_empty());
    }
}
