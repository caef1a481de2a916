//! Markdown: what a body says, and how it becomes HTML.
//!
//! In: the body of a source file, without its front matter. Out: its [`Outline`] (headings, links and images with
//! their places, for the phases that check them) with its [`Tape`], and from these its HTML (for the phase that shows
//! it). [`html()`] takes the outline of the same body, so that the two agree on every anchor; where the tape was not kept,
//! it reads the body again.
//!
//! The dialect is CommonMark with tables, footnotes, task lists, definition lists, strikethrough, `{#id}` on headings,
//! typographic punctuation and bare addresses. A thing is placed in the text by an image whose destination starts with
//! `embed:`.
//!
//! Deliberately absent: what an address leads to, which embeds there are and what they show (a [`Resolver`] answers),
//! and any judgement on what is found (the link phase makes the diagnostics).

mod address;
mod anchor;
mod bare;
mod embed;
mod escape;
#[cfg(test)]
mod fixture;
mod footnotes;
mod heading;
mod highlight;
mod html;
mod inline;
mod leftover;
mod outline;
mod punctuation;
mod quotation;
#[cfg(test)]
mod robustness;
mod run;
mod slug;
mod table;
mod tape;

pub use address::{Scheme, scheme};
pub use embed::{Embed, embed};
pub use html::html;
pub use leftover::{Leftover, LeftoverKind};
pub use outline::{Heading, Link, LinkKind, Outline, outline};
pub use punctuation::typographic;
pub use slug::slug;
pub use tape::Tape;

use pulldown_cmark::{CowStr, LinkType, OffsetIter, Parser};

/// How a body is to be shown.
#[derive(Debug, Clone, Copy)]
pub struct Options<'a> {
    /// Whether HTML in the body is passed on as it is; otherwise its tags are shown as text and its comments dropped.
    pub raw_html: bool,
    /// The BCP 47 tag of the text's language; it decides the quotation marks.
    pub language: &'a str,
    /// The accessible name of a table's box, such as "Table".
    pub table_label: &'a str,
    /// The accessible name of the section of footnotes, such as "Footnotes".
    pub footnotes_label: &'a str,
    /// The accessible name of the way back from a footnote, before its number, such as "Back to reference".
    pub footnote_back_label: &'a str,
    /// The accessible name of a heading's link to itself, before its words, such as "Link to section"; without one
    /// headings have no such links.
    pub heading_link_label: &'a str,
}

/// Answers what a body's destinations stand for.
pub trait Resolver {
    /// Where a link leads. E-mail addresses come with `mailto:` before them; bare addresses are not asked about.
    fn link(&self, destination: &str) -> Target;

    /// The file an image is shown from; without one only its alternative text is shown.
    fn image(&self, destination: &str) -> Option<Image>;

    /// Finished block-level HTML, such as a figure or a table.
    fn embed(&self, embed: &Embed<'_>) -> String;

    /// Finished block-level HTML of a quotation: the words, as HTML, and whose they are.
    fn quotation(&self, quote: &str, source: Option<&str>) -> String;
}

/// What a link becomes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Target {
    /// A link to an address.
    Address {
        /// The finished address; it is escaped here.
        href: String,
        /// What a link without a text of its own is called.
        title: String,
        /// The BCP 47 tag of the language at the other end, where it should be said.
        lang: Option<String>,
    },
    /// No link: its text alone, or the title where it has none.
    TextOnly { title: String },
}

/// The file an image is shown from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Image {
    /// The finished address; it is escaped here.
    pub src: String,
    /// In pixels, if known.
    pub width: Option<u32>,
    /// In pixels, if known.
    pub height: Option<u32>,
}

/// The events of a body in the dialect that this module describes, each with its bytes.
fn events(body: &str) -> OffsetIter<'_> {
    use pulldown_cmark::Options as Dialect;

    let dialect = Dialect::ENABLE_TABLES
        | Dialect::ENABLE_FOOTNOTES
        | Dialect::ENABLE_STRIKETHROUGH
        | Dialect::ENABLE_TASKLISTS
        | Dialect::ENABLE_SMART_PUNCTUATION
        | Dialect::ENABLE_HEADING_ATTRIBUTES
        | Dialect::ENABLE_DEFINITION_LIST;
    Parser::new_ext(body, dialect).into_offset_iter()
}

/// A link's destination as it is asked about: `<name@example.org>` is written without the scheme it means.
fn destination<'a>(kind: LinkType, written: CowStr<'a>) -> CowStr<'a> {
    match kind {
        LinkType::Email => format!("mailto:{written}").into(),
        _ => written,
    }
}

/// Whether a link is written as nothing but a reference, `<project:kupla>`: it has no text of its own.
fn is_bare_reference(kind: LinkType, destination: &str) -> bool {
    kind == LinkType::Autolink && matches!(scheme(destination), Scheme::Kind(_))
}
