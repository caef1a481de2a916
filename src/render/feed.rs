//! A feed as XML (Atom, RFC 4287).
//!
//! Enters: a feed as its language tells it. Leaves: the bytes of the file. Absent: what is in it and in what words.

use std::io;

use quick_xml::{Writer, events::BytesText};

use super::sitemap::document;
use crate::view::{Category, Feed, FeedEntry, FeedLink, Phrase};

const ATOM: &str = "http://www.w3.org/2005/Atom";

/// Writes a feed.
pub(super) fn feed(feed: &Feed) -> Vec<u8> {
    document(|writer| {
        let root = writer.create_element("feed").with_attributes([("xmlns", ATOM), ("xml:lang", feed.lang.as_str())]);
        root.write_inner_content(|writer| {
            text(writer, "id", &feed.id)?;
            text(writer, "title", &feed.title)?;
            if let Some(subtitle) = &feed.subtitle {
                phrase(writer, "subtitle", subtitle)?;
            }
            text(writer, "updated", &feed.updated)?;
            for shown in &feed.links {
                link(writer, shown)?;
            }
            author(writer, &feed.author)?;
            if let Some(rights) = &feed.rights {
                text(writer, "rights", rights)?;
            }
            feed.entries.iter().try_for_each(|told| entry(writer, told))
        })?;
        Ok(())
    })
}

fn entry(writer: &mut Writer<Vec<u8>>, entry: &FeedEntry) -> io::Result<()> {
    writer.create_element("entry").write_inner_content(|writer| {
        text(writer, "id", &entry.id)?;
        phrase(writer, "title", &entry.title)?;
        text(writer, "updated", &entry.updated)?;
        if let Some(published) = &entry.published {
            text(writer, "published", published)?;
        }
        link(writer, &entry.link)?;
        if let Some(publisher) = &entry.author {
            author(writer, publisher)?;
        }
        for category in &entry.categories {
            let Category { term, scheme, label } = category;
            let label = allowed(label);
            let attributes = [("term", term.as_str()), ("scheme", scheme), ("label", &label)];
            writer.create_element("category").with_attributes(attributes).write_empty()?;
        }
        match &entry.summary {
            Some(summary) => phrase(writer, "summary", summary),
            None => Ok(()),
        }
    })?;
    Ok(())
}

fn link(writer: &mut Writer<Vec<u8>>, link: &FeedLink) -> io::Result<()> {
    let mut attributes = vec![("rel", link.rel)];
    attributes.extend(link.media_type.map(|media_type| ("type", media_type)));
    attributes.extend(link.lang.as_deref().map(|lang| ("hreflang", lang)));
    attributes.push(("href", &link.url));
    writer.create_element("link").with_attributes(attributes).write_empty()?;
    Ok(())
}

fn author(writer: &mut Writer<Vec<u8>>, name: &Phrase) -> io::Result<()> {
    writer.create_element("author").write_inner_content(|writer| phrase(writer, "name", name))?;
    Ok(())
}

fn text(writer: &mut Writer<Vec<u8>>, name: &str, words: &str) -> io::Result<()> {
    writer.create_element(name).write_text_content(BytesText::new(&allowed(words)))?;
    Ok(())
}

/// Words that may be in another language than the feed.
fn phrase(writer: &mut Writer<Vec<u8>>, name: &str, phrase: &Phrase) -> io::Result<()> {
    let element = writer.create_element(name);
    let element = match &phrase.lang {
        Some(lang) => element.with_attribute(("xml:lang", lang.as_str())),
        None => element,
    };
    element.write_text_content(BytesText::new(&allowed(&phrase.text)))?;
    Ok(())
}

/// Words without the characters that no XML document may hold, escaped or not (XML 1.0, 2.2).
fn allowed(words: &str) -> String {
    words
        .chars()
        .filter(|letter| !matches!(letter, '\0'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}'))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sample() -> Feed {
        let own = |text: &str| Phrase { text: text.to_owned(), lang: None };
        Feed {
            id: "tag:koe.example,2026:feed:sv".to_owned(),
            title: "Nytt & <gammalt>\u{b}".to_owned(),
            subtitle: None,
            lang: "sv".to_owned(),
            updated: "2026-11-22T00:00:00+02:00".to_owned(),
            links: Vec::new(),
            author: own("Utgivaren"),
            rights: None,
            entries: vec![FeedEntry {
                id: "tag:koe.example,2026:report:kirja:sv".to_owned(),
                title: Phrase { text: "Kirja".to_owned(), lang: Some("fi".to_owned()) },
                updated: "2026-11-22T00:00:00+02:00".to_owned(),
                published: None,
                link: FeedLink {
                    rel: "alternate",
                    media_type: Some("text/html"),
                    lang: None,
                    url: "https://koe.example/?a&b".to_owned(),
                },
                author: None,
                categories: vec![Category {
                    term: "\"t\"".to_owned(),
                    scheme: "s".to_owned(),
                    label: "l\u{1}".to_owned(),
                }],
                summary: None,
            }],
        }
    }

    #[test]
    fn words_and_addresses_are_escaped_and_stray_signs_dropped() {
        let text = String::from_utf8(feed(&sample())).expect("UTF-8");
        assert!(text.contains("<title>Nytt &amp; &lt;gammalt&gt;</title>"), "{text}");
        assert!(text.contains("href=\"https://koe.example/?a&amp;b\""), "{text}");
        assert!(text.contains("term=\"&quot;t&quot;\"") && text.contains("label=\"l\""), "{text}");
    }

    #[test]
    fn words_of_another_language_say_so() {
        let text = String::from_utf8(feed(&sample())).expect("UTF-8");
        assert!(text.contains("xml:lang=\"sv\"") && text.contains("<title xml:lang=\"fi\">Kirja</title>"), "{text}");
    }
}
