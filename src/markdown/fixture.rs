//! A resolver that answers by the look of a destination, for tests.

use super::{Embed, Image, Options, Outline, Resolver, Target, html, outline};

pub(super) struct ByLook;

impl Resolver for ByLook {
    fn link(&self, destination: &str) -> Target {
        let (title, lang) = ("Title & co".to_owned(), Some("sv".to_owned()));
        match destination {
            "draft" => Target::TextOnly { title: "Draft".to_owned() },
            "project:kupla" => Target::Address { href: "/project-kupla/".to_owned(), title, lang },
            written if written.starts_with('/') || written.contains(':') => {
                Target::Address { href: written.to_owned(), title: String::new(), lang: None }
            }
            written => Target::Address { href: format!("/{written}"), title: String::new(), lang: None },
        }
    }

    fn image(&self, destination: &str) -> Option<Image> {
        let size = |pixels| (destination == "big.png").then_some(pixels);
        (destination != "gone.png").then(|| Image {
            src: format!("/{destination}"),
            width: size(640),
            height: size(480),
        })
    }

    fn embed(&self, embed: &Embed<'_>) -> String {
        let mut text = embed.name.to_owned();
        for (name, value) in &embed.arguments {
            text.push_str(&format!(" {name}={value}"));
        }
        let mut block = "<figure>".to_owned();
        super::escape::text(&mut block, &format!("{text} {}", embed.caption));
        block + "</figure>"
    }

    fn quotation(&self, quote: &str, source: Option<&str>) -> String {
        match source {
            Some(source) => {
                format!("<figure>\n<blockquote>\n{quote}</blockquote>\n<figcaption>{source}</figcaption>\n</figure>")
            }
            None => format!("<blockquote>\n{quote}</blockquote>"),
        }
    }
}

fn options(language: &str) -> Options<'_> {
    Options {
        raw_html: false,
        language,
        table_label: "Table",
        footnotes_label: "Notes",
        footnote_back_label: "Back to",
        heading_link_label: "",
    }
}

/// A body in Finnish.
pub(super) fn shown(body: &str) -> String {
    shown_in("fi", body)
}

pub(super) fn shown_in(language: &str, body: &str) -> String {
    shown_with(body, &options(language))
}

/// A body in Finnish whose HTML is passed on.
pub(super) fn raw(body: &str) -> String {
    shown_with(body, &Options { raw_html: true, ..options("fi") })
}

/// A body in Finnish whose headings link to themselves.
pub(super) fn linked(body: &str) -> String {
    shown_with(body, &Options { heading_link_label: "Link to", ..options("fi") })
}

/// From its tape, as a build shows it, and read again, as it is shown where the tape was not kept: both are the same. So is
/// what is shown where addresses are looked for in every word.
fn shown_with(body: &str, options: &Options<'_>) -> String {
    let (outline, tape) = outline(body);
    let html = |outline: &Outline, tape| html(body, outline, tape, options, &ByLook);
    let shown = html(&outline, tape.as_ref());
    assert!(tape.is_some(), "{body:?} has events that no tape takes");
    assert_eq!(shown, html(&Outline { may_hold_address: true, ..outline }, None), "of {body:?}");
    shown
}
