//! The events of a body as one reading of it found them, small enough to be kept until the body is shown.
//!
//! In: events with their places. Out: the same events, as often as they are asked for, with their texts borrowed from the
//! body. Absent: what only the outline asks for, which are the attributes of headings and the labels of links.
//!
//! An event is a byte for its sort, its place as the distance from the event before it and its length, and what its sort
//! holds. The end of an element is one byte: what ends, and where it was, is known from its start. Numbers take seven
//! bits a byte, the lowest first. A text is told by its place in the body, or written out where it is not there.

use std::ops::Range;

use pulldown_cmark::{Alignment, CodeBlockKind, CowStr, Event, HeadingLevel, LinkType, Tag, TagEnd};

/// The events of one body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tape(Box<[u8]>);

impl Tape {
    /// The events again. `body` is the one that they were read from.
    pub(super) fn events<'a>(&'a self, body: &'a str) -> impl Iterator<Item = (Event<'a>, Range<usize>)> {
        Player { body, rest: &self.0, start: 0, open: Vec::new() }
    }
}

/// The sorts of events, each by its byte.
mod sort {
    pub(super) const END: u8 = 0;
    /// A text that is what stands at its place.
    pub(super) const AS_WRITTEN: u8 = 1;
    pub(super) const TEXT: u8 = 2;
    pub(super) const CODE: u8 = 3;
    pub(super) const HTML: u8 = 4;
    pub(super) const INLINE_HTML: u8 = 5;
    pub(super) const FOOTNOTE_REFERENCE: u8 = 6;
    pub(super) const SOFT_BREAK: u8 = 7;
    pub(super) const HARD_BREAK: u8 = 8;
    pub(super) const RULE: u8 = 9;
    pub(super) const TASK: u8 = 10;
    pub(super) const TASK_DONE: u8 = 11;
    /// The tags that hold nothing begin here.
    pub(super) const PLAIN: u8 = 12;
    pub(super) const HEADING: u8 = 32;
    pub(super) const CODE_BLOCK: u8 = 33;
    pub(super) const FENCED: u8 = 34;
    pub(super) const LIST: u8 = 35;
    pub(super) const FOOTNOTE: u8 = 36;
    pub(super) const TABLE: u8 = 37;
    pub(super) const LINK: u8 = 38;
    pub(super) const IMAGE: u8 = 39;
}

/// Two readings of one list of the tags that hold nothing: the place of a tag in it, and the tag at a place.
macro_rules! plain {
    ($($place:literal $($tag:ident)::+ $(($none:ident))?,)*) => {
        fn plain_place(tag: &Tag<'_>) -> Option<u8> {
            match tag {
                $($($tag)::+ $(($none))? => Some($place),)*
                _ => None,
            }
        }

        fn plain_tag(place: u8) -> Option<Tag<'static>> {
            match place {
                $($place => Some($($tag)::+ $(($none))?),)*
                _ => None,
            }
        }
    };
}

plain! {
    0 Tag::Paragraph,
    1 Tag::BlockQuote(None),
    2 Tag::HtmlBlock,
    3 Tag::List(None),
    4 Tag::Item,
    5 Tag::DefinitionList,
    6 Tag::DefinitionListTitle,
    7 Tag::DefinitionListDefinition,
    8 Tag::TableHead,
    9 Tag::TableRow,
    10 Tag::TableCell,
    11 Tag::Emphasis,
    12 Tag::Strong,
    13 Tag::Strikethrough,
}

const LEVELS: [HeadingLevel; 6] =
    [HeadingLevel::H1, HeadingLevel::H2, HeadingLevel::H3, HeadingLevel::H4, HeadingLevel::H5, HeadingLevel::H6];

const ALIGNMENTS: [Alignment; 4] = [Alignment::None, Alignment::Left, Alignment::Center, Alignment::Right];

const LINK_TYPES: [LinkType; 9] = [
    LinkType::Inline,
    LinkType::Reference,
    LinkType::ReferenceUnknown,
    LinkType::Collapsed,
    LinkType::CollapsedUnknown,
    LinkType::Shortcut,
    LinkType::ShortcutUnknown,
    LinkType::Autolink,
    LinkType::Email,
];

/// Notes events while they are read.
pub(super) struct Recorder<'a> {
    body: &'a str,
    bytes: Vec<u8>,
    /// Where the event before began.
    start: usize,
    /// Whether an event came that the dialect does not have, for which there is no byte.
    is_foreign: bool,
}

impl<'a> Recorder<'a> {
    pub(super) fn new(body: &'a str) -> Self {
        Self { body, bytes: Vec::with_capacity(body.len() / 4), start: 0, is_foreign: false }
    }

    /// The tape; none of a body with events that it has no bytes for.
    pub(super) fn finish(self) -> Option<Tape> {
        (!self.is_foreign).then(|| Tape(self.bytes.into()))
    }

    pub(super) fn event(&mut self, event: &Event<'a>, span: &Range<usize>) {
        match event {
            Event::Start(tag) => self.tag(tag, span),
            Event::End(_) => self.bytes.push(sort::END),
            Event::Text(text) if self.place(text) == Some(span.start) && text.len() == span.len() => {
                self.sort(sort::AS_WRITTEN, span);
            }
            Event::Text(text) => self.sort_with(sort::TEXT, span, text),
            Event::Code(text) => self.sort_with(sort::CODE, span, text),
            Event::Html(markup) => self.sort_with(sort::HTML, span, markup),
            Event::InlineHtml(markup) => self.sort_with(sort::INLINE_HTML, span, markup),
            Event::FootnoteReference(label) => self.sort_with(sort::FOOTNOTE_REFERENCE, span, label),
            Event::SoftBreak => self.sort(sort::SOFT_BREAK, span),
            Event::HardBreak => self.sort(sort::HARD_BREAK, span),
            Event::Rule => self.sort(sort::RULE, span),
            Event::TaskListMarker(false) => self.sort(sort::TASK, span),
            Event::TaskListMarker(true) => self.sort(sort::TASK_DONE, span),
            Event::InlineMath(_) | Event::DisplayMath(_) => self.is_foreign = true,
        }
    }

    fn tag(&mut self, tag: &Tag<'a>, span: &Range<usize>) {
        match tag {
            Tag::Heading { level, .. } => {
                self.sort(sort::HEADING, span);
                self.bytes.push(*level as u8);
            }
            Tag::CodeBlock(CodeBlockKind::Indented) => self.sort(sort::CODE_BLOCK, span),
            Tag::CodeBlock(CodeBlockKind::Fenced(info)) => self.sort_with(sort::FENCED, span, info),
            Tag::List(Some(first)) => {
                self.sort(sort::LIST, span);
                self.number(*first);
            }
            Tag::FootnoteDefinition(label) => self.sort_with(sort::FOOTNOTE, span, label),
            Tag::Table(alignments) => {
                self.sort(sort::TABLE, span);
                self.number(alignments.len() as u64);
                self.bytes.extend(alignments.iter().map(|alignment| *alignment as u8));
            }
            Tag::Link { link_type, dest_url, title, .. } => self.link(sort::LINK, *link_type, dest_url, title, span),
            Tag::Image { link_type, dest_url, title, .. } => self.link(sort::IMAGE, *link_type, dest_url, title, span),
            tag => match plain_place(tag) {
                Some(place) => self.sort(sort::PLAIN + place, span),
                None => self.is_foreign = true,
            },
        }
    }

    fn link(&mut self, sort: u8, kind: LinkType, destination: &CowStr<'a>, title: &CowStr<'a>, span: &Range<usize>) {
        match LINK_TYPES.iter().position(|known| *known == kind) {
            Some(place) => {
                self.sort(sort, span);
                self.bytes.push(place as u8);
                self.text(destination, span);
                self.text(title, span);
            }
            None => self.is_foreign = true,
        }
    }

    fn sort_with(&mut self, sort: u8, span: &Range<usize>, text: &CowStr<'a>) {
        self.sort(sort, span);
        self.text(text, span);
    }

    fn sort(&mut self, sort: u8, span: &Range<usize>) {
        self.bytes.push(sort);
        self.distance(self.start, span.start);
        self.number(span.len() as u64);
        self.start = span.start;
    }

    /// A text by where it is, as seen from its event, or as it is.
    fn text(&mut self, text: &str, span: &Range<usize>) {
        let length = (text.len() as u64) << 1;
        if let Some(place) = self.place(text) {
            self.number(length | 1);
            self.distance(span.start, place);
        } else {
            self.number(length);
            self.bytes.extend_from_slice(text.as_bytes());
        }
    }

    /// Where a text is in the body, if it is a part of it.
    fn place(&self, text: &str) -> Option<usize> {
        let place = (text.as_ptr() as usize).wrapping_sub(self.body.as_ptr() as usize);
        let is_within = place <= self.body.len() && text.len() <= self.body.len() - place;
        is_within.then_some(place)
    }

    /// How far a place is from another, before or behind it.
    fn distance(&mut self, from: usize, to: usize) {
        let (length, is_before) = (from.abs_diff(to) as u64, u64::from(to < from));
        self.number(length << 1 | is_before);
    }

    fn number(&mut self, mut number: u64) {
        while number > 0x7f {
            self.bytes.push(number as u8 | 0x80);
            number >>= 7;
        }
        self.bytes.push(number as u8);
    }
}

/// Goes through a tape.
struct Player<'a> {
    body: &'a str,
    rest: &'a [u8],
    /// Where the event before began.
    start: usize,
    /// What is open, the innermost last, with where it is.
    open: Vec<(TagEnd, Range<usize>)>,
}

impl<'a> Iterator for Player<'a> {
    type Item = (Event<'a>, Range<usize>);

    #[inline]
    fn next(&mut self) -> Option<Self::Item> {
        let sort = self.byte()?;
        if sort == sort::END {
            let (tag, span) = self.open.pop()?;
            return Some((Event::End(tag), span));
        }
        let start = self.place(self.start)?;
        let span = start..start + self.length()?;
        self.start = start;
        let event = match sort {
            sort::AS_WRITTEN => Event::Text(self.body.get(span.clone())?.into()),
            sort::TEXT => Event::Text(self.text(start)?),
            sort::CODE => Event::Code(self.text(start)?),
            sort::HTML => Event::Html(self.text(start)?),
            sort::INLINE_HTML => Event::InlineHtml(self.text(start)?),
            sort::FOOTNOTE_REFERENCE => Event::FootnoteReference(self.text(start)?),
            sort::SOFT_BREAK => Event::SoftBreak,
            sort::HARD_BREAK => Event::HardBreak,
            sort::RULE => Event::Rule,
            sort::TASK => Event::TaskListMarker(false),
            sort::TASK_DONE => Event::TaskListMarker(true),
            sort => {
                let tag = self.tag(sort, start)?;
                self.open.push((tag.to_end(), span.clone()));
                Event::Start(tag)
            }
        };
        Some((event, span))
    }
}

impl<'a> Player<'a> {
    fn tag(&mut self, sort: u8, start: usize) -> Option<Tag<'a>> {
        Some(match sort {
            sort::HEADING => {
                let level = *LEVELS.get(usize::from(self.byte()?).checked_sub(1)?)?;
                Tag::Heading { level, id: None, classes: Vec::new(), attrs: Vec::new() }
            }
            sort::CODE_BLOCK => Tag::CodeBlock(CodeBlockKind::Indented),
            sort::FENCED => Tag::CodeBlock(CodeBlockKind::Fenced(self.text(start)?)),
            sort::LIST => Tag::List(Some(self.number()?)),
            sort::FOOTNOTE => Tag::FootnoteDefinition(self.text(start)?),
            sort::TABLE => {
                let columns = self.length()?;
                let alignments = (0..columns).map(|_| ALIGNMENTS.get(usize::from(self.byte()?)).copied());
                Tag::Table(alignments.collect::<Option<_>>()?)
            }
            sort::LINK | sort::IMAGE => {
                let link_type = *LINK_TYPES.get(usize::from(self.byte()?))?;
                let (dest_url, title, id) = (self.text(start)?, self.text(start)?, CowStr::from(""));
                match sort {
                    sort::LINK => Tag::Link { link_type, dest_url, title, id },
                    _ => Tag::Image { link_type, dest_url, title, id },
                }
            }
            sort => plain_tag(sort.checked_sub(sort::PLAIN)?)?,
        })
    }

    fn text(&mut self, start: usize) -> Option<CowStr<'a>> {
        let told = self.number()?;
        let length = usize::try_from(told >> 1).ok()?;
        let text = if told & 1 == 1 {
            let place = self.place(start)?;
            self.body.get(place..place.checked_add(length)?)?
        } else {
            let (text, rest) = self.rest.split_at_checked(length)?;
            self.rest = rest;
            str::from_utf8(text).ok()?
        };
        Some(text.into())
    }

    /// A place that is told by how far it is from another.
    fn place(&mut self, from: usize) -> Option<usize> {
        let told = self.number()?;
        let length = usize::try_from(told >> 1).ok()?;
        if told & 1 == 1 { from.checked_sub(length) } else { from.checked_add(length) }
    }

    fn length(&mut self) -> Option<usize> {
        usize::try_from(self.number()?).ok()
    }

    fn number(&mut self) -> Option<u64> {
        // Nearly all numbers have one byte.
        let first = self.byte()?;
        if first <= 0x7f {
            return Some(first.into());
        }
        let (mut number, mut shift) = (u64::from(first & 0x7f), 7);
        loop {
            let byte = self.byte()?;
            number |= u64::from(byte & 0x7f).checked_shl(shift)?;
            shift += 7;
            if byte & 0x80 == 0 {
                return Some(number);
            }
        }
    }

    fn byte(&mut self) -> Option<u8> {
        let (first, rest) = self.rest.split_first()?;
        self.rest = rest;
        Some(*first)
    }
}

#[cfg(test)]
mod tests {
    use super::super::{events, outline, robustness::bodies};
    use super::*;

    /// An event without what only the outline asks for.
    fn bare(event: Event<'_>) -> Event<'_> {
        match event {
            Event::Start(Tag::Heading { level, .. }) => {
                Event::Start(Tag::Heading { level, id: None, classes: Vec::new(), attrs: Vec::new() })
            }
            Event::Start(Tag::Link { link_type, dest_url, title, .. }) => {
                Event::Start(Tag::Link { link_type, dest_url, title, id: "".into() })
            }
            Event::Start(Tag::Image { link_type, dest_url, title, .. }) => {
                Event::Start(Tag::Image { link_type, dest_url, title, id: "".into() })
            }
            event => event,
        }
    }

    #[track_caller]
    fn plays(body: &str) -> Tape {
        let tape = outline(body).1.expect("a tape");
        let read: Vec<_> = events(body).map(|(event, span)| (bare(event), span)).collect();
        let played: Vec<_> = tape.events(body).collect();
        assert_eq!(played, read, "{body:?}");
        tape
    }

    #[test]
    fn a_tape_plays_what_was_read() {
        bodies(6000).for_each(|body| _ = plays(&body));
    }

    #[test]
    fn every_element_of_the_dialect_has_its_byte() {
        plays("# a {#b .c d=e}\n\nb *c* **d** ~~e~~ `f`  \ng &amp; \"h\" -- <i@j.k> [l](m \"n\") ![o][p]\n\n[p]: q\n");
        plays("> a\n\n1) b\n2) c\n\n- [x] d\n- [ ] e\n\nf\n: g\n\n---\n\n<hr>\n\nh<br>i[^j]\n\n[^j]: k\n");
        plays("| a | b | c |\n|--:|:-:|:--|\n| d | e | f |\n\n    g\n\n```yaml\nh: i\n```\n\n300. j\n");
    }

    #[test]
    fn a_tape_is_much_smaller_than_its_text() {
        let body = "Kupla on hanke, jonka *tulokset* ovat [täällä](project:kupla) kaikkien luettavissa.\n\n".repeat(40);
        let Tape(bytes) = plays(&body);
        assert!(bytes.len() * 2 < body.len(), "{} of {}", bytes.len(), body.len());
    }

    #[test]
    fn a_tape_that_is_cut_ends_early() {
        let body = "# a\n\nb [c](d) &amp; e\n";
        let Tape(bytes) = plays(body);
        for end in 0..bytes.len() {
            let cut = Tape(bytes[..end].into());
            assert!(cut.events(body).count() <= events(body).count());
        }
    }
}
