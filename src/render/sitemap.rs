//! The sitemap as XML (sitemaps.org, with the alternates in other languages that search engines read), and what visiting
//! programs are told of it.
//!
//! Enters: pages with whole addresses, planned. Leaves: the bytes of a file. Absent: which pages there are, and how they
//! are shared out among files.

use std::io;

use quick_xml::{
    Writer,
    events::{BytesDecl, BytesText, Event},
};

use crate::plan::SitemapEntry;

const PROTOCOL: &str = "http://www.sitemaps.org/schemas/sitemap/0.9";
const XHTML: &str = "http://www.w3.org/1999/xhtml";

/// A file of pages.
pub(super) fn pages(pages: impl Iterator<Item = SitemapEntry>) -> Vec<u8> {
    document(|writer| {
        let set = writer.create_element("urlset");
        set.with_attributes([("xmlns", PROTOCOL), ("xmlns:xhtml", XHTML)]).write_inner_content(|writer| {
            for page in pages {
                for (_, url) in &page.urls {
                    entry(writer, &page, url)?;
                }
            }
            Ok(())
        })?;
        Ok(())
    })
}

fn entry(writer: &mut Writer<Vec<u8>>, page: &SitemapEntry, url: &str) -> io::Result<()> {
    writer.create_element("url").write_inner_content(|writer| {
        writer.create_element("loc").write_text_content(BytesText::new(url))?;
        if let Some(modified) = &page.modified {
            writer.create_element("lastmod").write_text_content(BytesText::new(modified))?;
        }
        if page.urls.len() > 1 {
            // Readers of no language of the site are best served by the one in which it was written.
            let otherwise = page.urls.first().map(|(_, url)| ("x-default", url.as_str()));
            for (tag, url) in page.urls.iter().map(|(tag, url)| (&**tag, url.as_str())).chain(otherwise) {
                let attributes = [("rel", "alternate"), ("hreflang", tag), ("href", url)];
                writer.create_element("xhtml:link").with_attributes(attributes).write_empty()?;
            }
        }
        Ok(())
    })?;
    Ok(())
}

/// The index of several files.
pub(super) fn index(urls: impl Iterator<Item = String>) -> Vec<u8> {
    document(|writer| {
        writer.create_element("sitemapindex").with_attribute(("xmlns", PROTOCOL)).write_inner_content(|writer| {
            for url in urls {
                writer.create_element("sitemap").write_inner_content(|writer| {
                    writer.create_element("loc").write_text_content(BytesText::new(&url))?;
                    Ok(())
                })?;
            }
            Ok(())
        })?;
        Ok(())
    })
}

/// What visiting programs are told: that they may read everything, and where the sitemap is (RFC 9309).
pub(super) fn robots(sitemap: &str) -> Vec<u8> {
    format!("User-agent: *\nAllow: /\n\nSitemap: {sitemap}\n").into_bytes()
}

/// An XML document with one element.
pub(super) fn document(root: impl FnOnce(&mut Writer<Vec<u8>>) -> io::Result<()>) -> Vec<u8> {
    let mut writer = Writer::new_with_indent(Vec::new(), b' ', 0);
    writer
        .write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))
        .and_then(|()| root(&mut writer))
        .expect("memory takes all that is written to it");
    let mut bytes = writer.into_inner();
    bytes.push(b'\n');
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(languages: usize) -> SitemapEntry {
        let urls = ["fi", "sv", "en"][..languages]
            .iter()
            .map(|tag| (Box::from(*tag), format!("https://koe.example/{tag}/?a&b='c'")));
        SitemapEntry { urls: urls.collect(), modified: Some("2018-03-02T13:59+02:00".to_owned()) }
    }

    #[test]
    fn a_page_is_no_larger_than_it_is_taken_for() {
        for languages in 1..=3 {
            let page = page(languages);
            let written = pages(vec![page.clone(); 100].into_iter()).len();
            // The two signs that XML escapes are counted as they come out.
            let (urls, size) = SitemapEntry::size(page.urls.iter().map(|(_, url)| url.len() + 4 + 2 * 5));
            assert_eq!(urls, languages);
            assert!(written <= 100 * size && 100 * size < 2 * written, "{written} {size}");
        }
    }

    #[test]
    fn addresses_are_escaped_and_each_language_names_all() {
        let text = String::from_utf8(pages([page(2)].into_iter())).expect("UTF-8");
        assert_eq!(text.matches("<loc>https://koe.example/").count(), 2);
        assert_eq!(text.matches("<xhtml:link rel=\"alternate\" hreflang=\"fi\"").count(), 2);
        assert_eq!(text.matches("hreflang=\"x-default\" href=\"https://koe.example/fi/").count(), 2);
        assert!(text.contains("/?a&amp;b=") && !text.contains("a&b"), "{text}");
    }

    #[test]
    fn a_page_of_one_language_has_no_alternates() {
        let text = String::from_utf8(pages([page(1)].into_iter())).expect("UTF-8");
        assert!(!text.contains("xhtml:link"), "{text}");
    }

    #[test]
    fn an_index_names_each_file() {
        let urls = (1..=3).map(|file| format!("https://koe.example/sitemap-{file}.xml"));
        let text = String::from_utf8(index(urls)).expect("UTF-8");
        assert_eq!(text.matches("<sitemap>").count(), 3);
        assert!(text.contains("<loc>https://koe.example/sitemap-2.xml</loc>"), "{text}");
    }
}
