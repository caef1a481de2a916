//! A YAML document as a tree that knows where each of its values was written.
//!
//! In: the events of saphyr's parser. Out: a [`Tree`] of scalars as written, sequences and mappings in their order, or
//! the [`Flaw`] because of which there is none. An alias is a second link to the same node, so that the tree is never
//! larger than its text; what it would unfold into is counted, and too much of it is a flaw. Deliberately absent: what
//! a scalar means (that is for the type that reads it) and tags of one's own, which are passed over.

use std::{borrow::Cow, collections::BTreeMap, ops::Range};

use saphyr_parser::{Event, Parser, ScalarStyle, Span, Tag};

use super::{
    flaw::{self, Flaw, Reason},
    position::Positions,
};

/// How many nodes the aliases of a document may add to those that are written out. Honest use adds a few.
const UNFOLDED: usize = 100_000;

/// How deep values may lie in each other. yaml_serde has the same limit.
const DEPTH: usize = 128;

/// A document. Nodes are named by their place in `nodes`.
pub(super) struct Tree<'t> {
    pub nodes: Vec<Node<'t>>,
    pub root: Link,
    /// How many nodes a reader of the whole tree meets, aliases unfolded.
    pub weight: usize,
    /// Keys written a second time in their mapping. The tree holds the first of them with its value.
    pub duplicates: Vec<Duplicate>,
}

/// A value.
pub(super) enum Node<'t> {
    Scalar {
        text: Cow<'t, str>,
        /// Without quotation marks or a tag that makes it text: it may be a number, a boolean or nothing.
        plain: bool,
    },
    Sequence(Vec<Link>),
    Mapping(Vec<Entry>),
}

/// A value in its place.
#[derive(Clone)]
pub(super) struct Link {
    pub node: usize,
    /// The bytes of the file at which it stands: the scalar without what follows it; the first line of a collection;
    /// the alias where there is one; the key of a value that is not there.
    pub span: Range<usize>,
}

/// A key and its value.
pub(super) struct Entry {
    pub key: Link,
    pub value: Link,
}

/// A key that its mapping already had.
pub(super) struct Duplicate {
    pub field: String,
    pub first: Range<usize>,
    pub second: Range<usize>,
}

impl<'t> Tree<'t> {
    /// Reads the bytes `yaml` of a file's text.
    pub fn parse(text: &'t str, yaml: Range<usize>) -> Result<Self, Flaw> {
        let mut builder = Builder::new(Positions::new(text, yaml.clone()));
        for event in Parser::new_from_str(&text[yaml]) {
            match event {
                Ok((event, span)) => builder.take(event, span)?,
                Err(error) => {
                    let open: Vec<usize> = builder.open.iter().map(|open| open.start).collect();
                    return Err(flaw::explain(&builder.positions, &error, &open, builder.reached));
                }
            }
        }
        Ok(builder.finish())
    }

    pub fn node(&self, link: &Link) -> &Node<'t> {
        &self.nodes[link.node]
    }

    /// The text of a scalar, empty for a collection.
    pub fn text(&self, link: &Link) -> &str {
        match self.node(link) {
            Node::Scalar { text, .. } => text,
            Node::Sequence(_) | Node::Mapping(_) => "",
        }
    }
}

impl Node<'_> {
    /// Whether the value is YAML's null: nothing, `~` or `null` without quotation marks.
    pub fn is_null(&self) -> bool {
        match self {
            Self::Scalar { text, plain } => *plain && matches!(&**text, "" | "~" | "null" | "Null" | "NULL"),
            Self::Sequence(_) | Self::Mapping(_) => false,
        }
    }
}

/// A tree in the making.
struct Builder<'t> {
    positions: Positions<'t>,
    nodes: Vec<Node<'t>>,
    root: Option<Link>,
    weight: usize,
    duplicates: Vec<Duplicate>,
    /// The collections whose end has not come, the innermost last.
    open: Vec<Open>,
    anchors: BTreeMap<usize, Anchored>,
    documents: usize,
    unfolded: usize,
    /// The byte up to which the events have come, for what is to be said of a flaw.
    reached: usize,
}

/// A collection whose end has not come.
struct Open {
    anchor: usize,
    start: usize,
    is_mapping: bool,
    /// The elements of a sequence; the keys and values of a mapping in turn.
    items: Vec<Link>,
    weight: usize,
    /// The levels below this one.
    height: usize,
}

/// A node that has a name.
#[derive(Clone, Copy)]
struct Anchored {
    node: usize,
    weight: usize,
    height: usize,
}

impl<'t> Builder<'t> {
    fn new(positions: Positions<'t>) -> Self {
        Self {
            reached: positions.yaml().start,
            positions,
            nodes: Vec::new(),
            root: None,
            weight: 0,
            duplicates: Vec::new(),
            open: Vec::new(),
            anchors: BTreeMap::new(),
            documents: 0,
            unfolded: 0,
        }
    }

    fn take(&mut self, event: Event<'t>, span: Span) -> Result<(), Flaw> {
        let (start, end) = (self.positions.byte(&span.start), self.positions.byte(&span.end));
        self.reached = end;
        match event {
            Event::DocumentStart(_) => {
                self.documents += 1;
                if self.documents > 1 {
                    return Err(Flaw::new(start..end, Reason::Documents));
                }
            }
            Event::Scalar(text, style, anchor, tag) => {
                let start = self.after_properties(start, end);
                let is_written = style != ScalarStyle::Plain || !text.is_empty();
                let length = if is_written { scalar_length(&self.positions.text()[start..end], style) } else { 0 };
                let link = Link { node: self.nodes.len(), span: start..start + length };
                let plain = style == ScalarStyle::Plain && !is_text(tag.as_deref());
                self.nodes.push(Node::Scalar { text, plain });
                self.place(link, anchor, 1, 0)?;
            }
            Event::SequenceStart(anchor, _) => self.open(anchor, start, false)?,
            Event::MappingStart(anchor, _) => self.open(anchor, start, true)?,
            Event::SequenceEnd | Event::MappingEnd => self.close(start)?,
            Event::Alias(anchor) => {
                // A name that is not yet known is that of a collection which the alias lies in: it has no end.
                let too_much = || Flaw::new(start..end, Reason::AliasBomb);
                let named = self.anchors.get(&anchor).copied().ok_or_else(too_much)?;
                self.unfolded = self.unfolded.saturating_add(named.weight);
                if self.unfolded > UNFOLDED || self.open.len() + named.height > DEPTH {
                    return Err(too_much());
                }
                self.place(Link { node: named.node, span: start..end }, 0, named.weight, named.height)?;
            }
            Event::Nothing | Event::StreamStart | Event::StreamEnd | Event::DocumentEnd => {}
        }
        Ok(())
    }

    fn open(&mut self, anchor: usize, start: usize, is_mapping: bool) -> Result<(), Flaw> {
        let mut start = self.after_properties(start, self.positions.yaml().end);
        if !is_mapping && !self.is_flow(start) {
            start = dash_before(self.positions.text(), start);
        }
        if self.open.len() == DEPTH {
            return Err(Flaw::new(self.positions.one(start), Reason::Depth));
        }
        self.open.push(Open { anchor, start, is_mapping, items: Vec::new(), weight: 1, height: 1 });
        Ok(())
    }

    fn close(&mut self, end: usize) -> Result<(), Flaw> {
        let Some(open) = self.open.pop() else { return Ok(()) };
        let last = if self.is_flow(open.start) {
            self.positions.one(end).end
        } else {
            open.items
                .iter()
                .take(1 + usize::from(open.is_mapping))
                .map(|item| item.span.end)
                .max()
                .unwrap_or(open.start)
        };
        let written = &self.positions.text()[open.start..last.max(open.start)];
        let first_line = written.find(['\n', '\r']).map_or(written, |length| &written[..length]);
        let span = open.start..open.start + first_line.trim_end().len();
        let link = Link { node: self.nodes.len(), span };
        let node = if open.is_mapping { self.mapping(open.items) } else { Node::Sequence(open.items) };
        self.nodes.push(node);
        self.place(link, open.anchor, open.weight, open.height)
    }

    fn mapping(&mut self, items: Vec<Link>) -> Node<'t> {
        let mut entries: Vec<Entry> = Vec::with_capacity(items.len() / 2);
        let mut seen: BTreeMap<String, Range<usize>> = BTreeMap::new();
        let mut items = items.into_iter();
        while let (Some(key), Some(value)) = (items.next(), items.next()) {
            if let Node::Scalar { text, .. } = &self.nodes[key.node] {
                if let Some(first) = seen.get(&**text) {
                    let (field, first, second) = (text.to_string(), first.clone(), key.span);
                    self.duplicates.push(Duplicate { field, first, second });
                    continue;
                }
                seen.insert(text.to_string(), key.span.clone());
            }
            entries.push(Entry { key, value });
        }
        Node::Mapping(entries)
    }

    /// Gives a finished value to the collection that it belongs to, or to the document.
    fn place(&mut self, mut link: Link, anchor: usize, weight: usize, height: usize) -> Result<(), Flaw> {
        if anchor > 0 {
            self.anchors.insert(anchor, Anchored { node: link.node, weight, height });
        }
        let Some(open) = self.open.last_mut() else {
            self.root = Some(link);
            self.weight = weight;
            return Ok(());
        };
        if link.span.is_empty() {
            // A value that is not there is shown at what promised it: its key, or the dash before it.
            link.span = match open.items.last() {
                Some(key) if open.is_mapping && open.items.len() % 2 == 1 => key.span.clone(),
                _ => self.positions.one(dash_before(self.positions.text(), link.span.start)),
            };
        }
        open.items.push(link);
        open.weight = open.weight.saturating_add(weight);
        open.height = open.height.max(height + 1);
        Ok(())
    }

    fn finish(mut self) -> Tree<'t> {
        let root = self.root.unwrap_or_else(|| {
            let start = self.positions.yaml().start;
            self.nodes.push(Node::Scalar { text: Cow::Borrowed(""), plain: true });
            Link { node: self.nodes.len() - 1, span: start..start }
        });
        Tree { nodes: self.nodes, root, weight: self.weight.max(1), duplicates: self.duplicates }
    }

    /// Where a value begins whose anchor or tag begins at `start`.
    fn after_properties(&self, start: usize, end: usize) -> usize {
        let text = &self.positions.text()[start..end.max(start)];
        let mut rest = text;
        while rest.starts_with(['&', '!']) {
            rest = rest.trim_start_matches(|c: char| !c.is_whitespace()).trim_start();
            while rest.starts_with('#') {
                rest = rest.trim_start_matches(|c| c != '\n' && c != '\r').trim_start();
            }
        }
        start + text.len() - rest.len()
    }

    fn is_flow(&self, start: usize) -> bool {
        self.positions.text()[start..].starts_with(['[', '{'])
    }
}

/// The dash of a list's element whose place saphyr gives as the one behind the dash; otherwise the place itself.
fn dash_before(text: &str, place: usize) -> usize {
    let before = text[..place].trim_end_matches([' ', '\t']);
    if !text[place..].starts_with('-') && before.ends_with('-') { before.len() - 1 } else { place }
}

/// How many bytes a scalar has by itself: saphyr lets a quoted one run on over the blanks and the comment behind it,
/// and one in a block over the lines below it.
fn scalar_length(text: &str, style: ScalarStyle) -> usize {
    match style {
        ScalarStyle::Plain | ScalarStyle::Literal | ScalarStyle::Folded => text.trim_end().len(),
        ScalarStyle::SingleQuoted => {
            let mut rest = text.char_indices().skip(1).peekable();
            while let Some((at, c)) = rest.next() {
                if c == '\'' && rest.next_if(|(_, next)| *next == '\'').is_none() {
                    return at + 1;
                }
            }
            text.len()
        }
        ScalarStyle::DoubleQuoted => {
            let mut rest = text.char_indices().skip(1);
            while let Some((at, c)) = rest.next() {
                match c {
                    '"' => return at + 1,
                    '\\' => _ = rest.next(),
                    _ => {}
                }
            }
            text.len()
        }
    }
}

/// Whether a tag says that a scalar is text whatever it looks like.
fn is_text(tag: Option<&Tag>) -> bool {
    tag.is_some_and(|tag| (tag.is_yaml_core_schema() && tag.suffix == "str") || tag.suffix == "!")
}

#[cfg(test)]
mod tests {
    use pretty_assertions::assert_eq;

    use super::*;

    /// Every scalar, key and collection of a text, as the bytes at which it stands, in the order of their beginnings.
    fn spans(text: &str) -> Vec<&str> {
        fn gather(tree: &Tree, link: &Link, found: &mut Vec<Range<usize>>) {
            found.push(link.span.clone());
            match tree.node(link) {
                Node::Scalar { .. } => {}
                Node::Sequence(items) => items.iter().for_each(|item| gather(tree, item, found)),
                Node::Mapping(entries) => entries.iter().for_each(|entry| {
                    found.push(entry.key.span.clone());
                    gather(tree, &entry.value, found);
                }),
            }
        }
        let tree = parse(text);
        let mut found = Vec::new();
        gather(&tree, &tree.root, &mut found);
        found.into_iter().map(|span| &text[span]).collect()
    }

    fn parse(text: &str) -> Tree<'_> {
        match Tree::parse(text, 0..text.len()) {
            Ok(tree) => tree,
            Err(flaw) => panic!("{flaw:?}"),
        }
    }

    fn reason(text: &str) -> Reason {
        Tree::parse(text, 0..text.len()).map(|_| ()).expect_err("a flaw").reason
    }

    #[test]
    fn scalars_stand_where_they_are_written_without_what_follows() {
        assert_eq!(
            spans("ä: Säästö  # ö\r\nb:  'it''s' # '\r\nc: \"a\\\"ä\" # \"\r\nd: !!str 12 \r\n"),
            ["ä: Säästö", "ä", "Säästö", "b", "'it''s'", "c", "\"a\\\"ä\"", "d", "12"]
        );
    }

    #[test]
    fn text_in_blocks_ends_with_its_last_line() {
        assert_eq!(
            spans("a: |\n  yksi\n  kaksi\n\nb: >-\n  x\nc: y\n  z\n"),
            ["a: |", "a", "yksi\n  kaksi", "b", "x", "c", "y\n  z"]
        );
    }

    #[test]
    fn collections_are_shown_at_their_first_line() {
        assert_eq!(
            spans("f:\n  - {r: 1, s: 2} # n\n  - r: 3\n    s: [4,\n      5]\n"),
            ["f:", "f", "- {r: 1, s: 2}", "{r: 1, s: 2}", "r", "1", "s", "2", "r: 3", "r", "3", "s", "[4,", "4", "5"]
        );
    }

    #[test]
    fn what_is_not_there_is_shown_at_what_promised_it() {
        assert_eq!(
            spans("a:\nb: [c: ]\nd:\n-\n- x\n"),
            ["a", "a", "a", "b", "[c: ]", "c", "c", "c", "d", "-", "-", "x"]
        );
    }

    #[test]
    fn an_alias_stands_where_it_is_used_and_means_what_was_named() {
        assert_eq!(spans("a: &n Espoo\nb: *n\n"), ["a: &n Espoo", "a", "Espoo", "b", "*n"]);
        let tree = parse("a: &n Espoo\nb: *n\n");
        let Node::Mapping(entries) = tree.node(&tree.root) else { panic!("a mapping") };
        assert_eq!(tree.text(&entries[1].value), "Espoo");
    }

    #[test]
    fn null_is_what_is_not_there_and_what_says_so_without_quotation_marks() {
        for (text, expected) in
            [("", true), ("# x\n", true), ("~", true), ("null", true), ("'~'", false), ("\"\"", false)]
        {
            let tree = parse(text);
            assert_eq!(tree.node(&tree.root).is_null(), expected, "{text}");
        }
    }

    #[test]
    fn a_key_written_twice_is_noted_and_the_first_one_kept() {
        let tree = parse("a: 1\nb: 2\n'a': 3\n");
        let [twice] = &*tree.duplicates else { panic!("one key twice") };
        assert_eq!((&*twice.field, &twice.first, &twice.second), ("a", &(0..1), &(10..13)));
        let Node::Mapping(entries) = tree.node(&tree.root) else { panic!("a mapping") };
        assert_eq!(entries.len(), 2);
    }

    #[test]
    fn aliases_that_unfold_into_too_much_are_a_flaw() {
        let mut bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n".to_owned();
        for level in 1..9 {
            let below = format!("*a{}, ", level - 1).repeat(9);
            bomb += &format!("a{level}: &a{level} [{below}]\n");
        }
        assert_eq!(reason(&bomb), Reason::AliasBomb);
        assert_eq!(reason("a: &a [*a]\n"), Reason::AliasBomb);
        assert_eq!(parse("a: &a [x, y]\nb: [*a, *a]\n").weight, 1 + 2 + 3 + 1 + 2 * 3);
    }

    #[test]
    fn values_nested_too_deep_are_a_flaw() {
        let text = format!("{}{}", "[".repeat(DEPTH + 1), "]".repeat(DEPTH + 1));
        assert_eq!(reason(&text), Reason::Depth);
        let below = format!("a: &a {}{}\nb: [*a]\n", "[".repeat(DEPTH - 1), "]".repeat(DEPTH - 1));
        assert_eq!(reason(&below), Reason::AliasBomb);
    }

    #[test]
    fn a_second_document_is_a_flaw_at_its_beginning() {
        let flaw = Tree::parse("---\nä: 1\n---\nb: 2\n", 0..16).map(|_| ()).expect_err("a flaw");
        assert_eq!((flaw.at, flaw.reason), (10..13, Reason::Documents));
    }
}
