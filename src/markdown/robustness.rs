//! What holds for every body, tried on many that nobody would write.
//!
//! Bodies are made of fragments that mean something to Markdown, put together and cut at random; the sequence is fixed,
//! so that a failure comes back.

use std::collections::BTreeSet;

use super::fixture::{raw, shown, shown_in};
use super::{Heading, outline};

/// Fragments that start, end or break things.
const FRAGMENTS: &[&str] = &[
    "a",
    "B c",
    "ä",
    "\u{1f600}",
    "\u{0}",
    "\u{a0}",
    " ",
    "  ",
    "    ",
    "\t",
    "\n",
    "\n\n",
    "\r\n",
    "\\",
    "*",
    "**",
    "_",
    "~~",
    "`",
    "``",
    "```\n",
    "```yaml\n",
    "~~~rust\n",
    "\"",
    "'",
    "--",
    "---\n",
    "...",
    "“",
    "’",
    "# ",
    "## ",
    "\n# ",
    " {#id}",
    "{#}",
    " {.x y=z}",
    "===\n",
    "- ",
    "\n- ",
    "1. ",
    "7) ",
    "- [ ] ",
    "- [x] ",
    "> ",
    "\n> ",
    "| a | b |\n",
    "|--:|:-:|\n",
    "|",
    "\n|---|\n",
    "[",
    "]",
    "(",
    ")",
    "](",
    "](/x)",
    "](draft)",
    "![",
    "![a](b.png)",
    "![a](b.png \"t\")",
    "![c](embed:chart?x=1)",
    "](embed:y)",
    "[](project:a)",
    "<project:a>",
    "<a@b.fi>",
    "[a]: /b 't'\n",
    "[^1]",
    "[^1]: ",
    "\n\n[^1]: note\n",
    "\n\n[^A b]: x[^1]\n",
    "[^a B]",
    ": ",
    "\n: d\n",
    "<",
    ">",
    "<b>",
    "</b>",
    "<!-- ",
    "-->",
    "<div>\n",
    "</div>",
    "<a href='x'>",
    "</a>",
    "<?x ?>",
    "<![CDATA[",
    "&amp;",
    "&#58;",
    "&ldquo;",
    "https://example.org/a_b--c",
    "http://",
    "a.b@example.org",
    "mailto:",
    "://",
    "@",
    "javascript:",
    "{",
    "}",
    "=",
    "!",
];

/// A small generator of numbers (xorshift, Marsaglia 2003).
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % end as u64).expect("a remainder is smaller than its divisor")
    }
}

/// Bodies of up to sixty fragments, every third cut at a random character.
pub(super) fn bodies(count: usize) -> impl Iterator<Item = String> {
    let mut numbers = Numbers(0x9e37_79b9_7f4a_7c15);
    (0..count).map(move |turn| {
        let mut body = String::new();
        for _ in 0..=numbers.below(60) {
            body.push_str(FRAGMENTS[numbers.below(FRAGMENTS.len())]);
        }
        if turn % 3 == 0 && !body.is_empty() {
            let cut = numbers.below(body.len());
            if body.is_char_boundary(cut) {
                body.truncate(cut);
            }
        }
        body
    })
}

#[test]
fn no_body_breaks_the_html() {
    for body in bodies(6000) {
        let html = shown(&body);
        if let Err(fault) = check(&html) {
            panic!("{fault}\n{body:?}\n{html}");
        }
    }
}

#[test]
fn no_body_stops_the_writer_in_any_language_or_with_raw_html() {
    for body in bodies(2000) {
        let _ = (raw(&body), shown_in("de", &body), shown_in("fr-CA", &body));
    }
}

#[test]
fn the_outline_and_the_html_agree_on_headings() {
    for body in bodies(4000) {
        let html = shown(&body);
        let shown: Vec<(u8, &str)> =
            html.match_indices("<h").filter_map(|(place, _)| heading(&html[place..])).collect();
        let (outline, _) = outline(&body);
        let anchors: Vec<_> = outline.headings.iter().map(Heading::anchor).collect();
        let told: Vec<(u8, &str)> =
            outline.headings.iter().zip(&anchors).map(|(heading, anchor)| (heading.level.max(2), &**anchor)).collect();
        assert_eq!(shown, told, "{body:?}\n{html}");
    }
}

#[test]
fn every_span_of_an_outline_can_be_shown() {
    for body in bodies(4000) {
        let (outline, _) = outline(&body);
        for heading in &outline.headings {
            assert!(body.get(heading.span.clone()).is_some(), "{body:?}");
        }
        for link in &outline.links {
            let inside = link.span.start <= link.destination_span.start && link.destination_span.end <= link.span.end;
            assert!(inside && body.get(link.destination_span.clone()).is_some(), "{body:?} {link:?}");
        }
        for leftover in &outline.leftovers {
            assert!(body.get(leftover.span.clone()).is_some_and(|text| !text.is_empty()), "{body:?} {leftover:?}");
        }
    }
}

/// The level and the id of a heading's start tag.
fn heading(tag: &str) -> Option<(u8, &str)> {
    let (level, rest) = (tag.get(2..3)?.parse().ok()?, tag.get(3..)?);
    rest.strip_prefix(" id=\"")?.split('"').next().map(|id| (level, id))
}

/// Looks for what no page may have: tags that do not nest, blocks in paragraphs, links in links, ids twice, links to
/// ids that are not there, inline styles.
fn check(html: &str) -> Result<(), String> {
    let mut open: Vec<&str> = Vec::new();
    let mut ids = BTreeSet::new();
    let mut targets = BTreeSet::new();
    for (place, _) in html.match_indices('<') {
        let tag = &html[place + 1..html[place..].find('>').map(|end| place + end).ok_or("a tag does not end")?];
        if let Some(name) = tag.strip_prefix('/') {
            match open.pop() {
                Some(last) if last == name => continue,
                last => return Err(format!("</{name}> ends {last:?}")),
            }
        }
        let name = tag.split([' ', '\n']).next().unwrap_or_default();
        if !ELEMENTS.contains(&name) {
            return Err(format!("<{name}> is not ours"));
        }
        let parent = open.last().copied().unwrap_or("body");
        let phrasing = PHRASING.contains(&name);
        if !phrasing
            && (PHRASING.contains(&parent) || ["p", "h1", "h2", "h3", "h4", "h5", "h6", "figcaption"].contains(&parent))
        {
            return Err(format!("<{name}> stands in <{parent}>"));
        }
        if ["ul", "ol"].contains(&parent) != (name == "li") || (parent == "dl") != ["dt", "dd"].contains(&name) {
            return Err(format!("<{name}> stands in <{parent}>"));
        }
        if ["a", "label"].contains(&name) && open.contains(&name) {
            return Err(format!("<{name}> stands in another"));
        }
        if tag.contains(" style=") || tag.contains("href=\"javascript") {
            return Err(format!("<{tag}> is not allowed"));
        }
        if let Some(id) = attribute(tag, " id=\"") {
            ids.insert(id).then_some(()).ok_or(format!("id {id} stands twice"))?;
        }
        targets.extend(attribute(tag, " href=\"#").filter(|target| target.starts_with("fn")));
        if !["br", "hr", "img", "input"].contains(&name) {
            open.push(name);
        }
    }
    if let Some(name) = open.pop() {
        return Err(format!("<{name}> does not end"));
    }
    match targets.difference(&ids).next() {
        Some(target) => Err(format!("nothing has the id {target}")),
        None => Ok(()),
    }
}

fn attribute<'a>(tag: &'a str, start: &str) -> Option<&'a str> {
    tag.split_once(start)?.1.split('"').next()
}

const PHRASING: &[&str] = &["a", "br", "code", "del", "em", "img", "input", "label", "span", "strong", "sup"];

const ELEMENTS: &[&str] = &[
    "a",
    "blockquote",
    "br",
    "code",
    "dd",
    "del",
    "div",
    "dl",
    "dt",
    "em",
    "figcaption",
    "figure",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "img",
    "input",
    "label",
    "li",
    "ol",
    "p",
    "pre",
    "section",
    "span",
    "strong",
    "sup",
    "table",
    "tbody",
    "td",
    "th",
    "thead",
    "tr",
    "ul",
];

#[test]
fn the_check_itself_finds_faults() {
    for fault in [
        "<p><p></p></p>",
        "<p>",
        "</p>",
        "<em><figure></figure></em>",
        "<a href=\"#fn-1\"></a>",
        "<script></script>",
        "<ul><p></p></ul>",
    ] {
        assert!(check(fault).is_err(), "{fault}");
    }
}
