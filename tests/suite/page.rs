//! A page as a reader meets it: its words, and where its links lead.
//!
//! What enters is HTML; what leaves is text with plain spaces and addresses from the output's root. Deliberately absent:
//! class names. A theme may change them, and the tests hold all the same.

use std::collections::BTreeSet;

use scraper::{ElementRef, Html, Selector};

/// A page that was built.
#[derive(Debug)]
pub struct Page {
    /// From the output's root: `/hankkeet/kupla/`.
    pub address: String,
    html: Html,
}

/// A link.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Link {
    pub text: String,
    /// As [`Page::resolve`] gives it.
    pub to: String,
}

impl Page {
    pub fn new(address: &str, text: &str) -> Self {
        Self { address: address.to_owned(), html: Html::parse_document(text) }
    }

    /// What a selector finds, in order.
    pub fn all(&self, selector: &str) -> Vec<ElementRef<'_>> {
        self.html.select(&self::selector(selector)).collect()
    }

    /// The first that a selector finds.
    #[track_caller]
    pub fn first(&self, selector: &str) -> ElementRef<'_> {
        self.all(selector).into_iter().next().unwrap_or_else(|| panic!("{} has no {selector}", self.address))
    }

    pub fn count(&self, selector: &str) -> usize {
        self.all(selector).len()
    }

    /// The page's one heading of the first level.
    pub fn heading(&self) -> String {
        self.all("h1").first().map(|heading| text_of(*heading)).unwrap_or_default()
    }

    pub fn lang(&self) -> &str {
        self.first("html").attr("lang").unwrap_or_default()
    }

    /// Whether this is the page of something with a title, in a language.
    pub fn is_of(&self, lang: &str, title: &str) -> bool {
        self.heading() == title && primary_subtag(self.lang()) == lang
    }

    /// The words of the main part.
    pub fn text(&self) -> String {
        text_of(self.first("main"))
    }

    /// The words of all that a selector finds.
    pub fn text_in(&self, selector: &str) -> String {
        self.all(selector).into_iter().map(text_of).collect::<Vec<_>>().join("\n")
    }

    #[track_caller]
    pub fn says(&self, words: &str) -> &Self {
        assert!(self.text().contains(words), "{} does not say {words:?}:\n{}", self.address, self.text());
        self
    }

    #[track_caller]
    pub fn does_not_say(&self, words: &str) -> &Self {
        assert!(!self.text().contains(words), "{} says {words:?}:\n{}", self.address, self.text());
        self
    }

    /// Every link of the page.
    pub fn links(&self) -> Vec<Link> {
        self.all("a[href]").into_iter().map(|link| self.link(link)).collect()
    }

    /// The links of the main part, without those that only lead about the site, and those that label what a picture
    /// shows once more.
    pub fn main_links(&self) -> Vec<Link> {
        self.all("main a[href]")
            .into_iter()
            .filter(|link| !is_within(*link, "nav") && !is_label(*link))
            .map(|link| self.link(link))
            .collect()
    }

    /// How many links of the main part lead to a page.
    pub fn links_to(&self, other: &Self) -> usize {
        self.main_links().iter().filter(|link| without_fragment(&link.to) == other.address).count()
    }

    /// Asserts that the main part links to a page.
    #[track_caller]
    pub fn leads_to(&self, other: &Self) -> &Self {
        assert!(
            self.links_to(other) > 0,
            "{} has no link to {}:\n{:#?}",
            self.address,
            other.address,
            self.main_links()
        );
        self
    }

    #[track_caller]
    pub fn leads_once_to(&self, other: &Self) -> &Self {
        let links = self.links_to(other);
        assert!(links == 1, "{} has {links} links to {}:\n{:#?}", self.address, other.address, self.main_links());
        self
    }

    #[track_caller]
    pub fn does_not_lead_to(&self, other: &Self) -> &Self {
        assert!(self.links_to(other) == 0, "{} has a link to {}", self.address, other.address);
        self
    }

    /// The texts of the links of the main part to addresses below a folder, in order.
    pub fn names_below(&self, folder: &str) -> Vec<String> {
        self.main_links()
            .into_iter()
            .filter(|link| link.to.len() > folder.len() && link.to.starts_with(folder))
            .map(|link| link.text)
            .collect()
    }

    /// How many links to a page there are in the sections that come of facts, the prose apart.
    pub fn lists(&self, other: &Self) -> usize {
        let links = self.all("main section a[href]").into_iter().filter(|link| !is_label(*link));
        let links = links.map(|link| self.link(link));
        links.filter(|link| without_fragment(&link.to) == other.address).count()
    }

    /// The texts of the links of the section with a heading of the second level.
    #[track_caller]
    pub fn names_under(&self, heading: &str) -> Vec<String> {
        let section = self
            .all("main section")
            .into_iter()
            .find(|section| section.select(&selector("h2")).next().is_some_and(|found| text_of(found) == heading))
            .unwrap_or_else(|| panic!("{} has no section {heading:?}:\n{}", self.address, self.text()));
        section.select(&selector("a[href]")).map(text_of).collect()
    }

    fn link(&self, element: ElementRef<'_>) -> Link {
        Link { text: text_of(element), to: self.resolve(element.attr("href").unwrap_or_default()) }
    }

    /// An address as it is from the output's root; one that leads out of the site as it was written.
    pub fn resolve(&self, address: &str) -> String {
        let is_absolute =
            address.split_once(':').is_some_and(|(scheme, _)| scheme.bytes().all(|b| b.is_ascii_lowercase()));
        if is_absolute || address.starts_with('/') {
            return address.to_owned();
        }
        if address.starts_with('#') || address.is_empty() {
            return format!("{}{address}", self.address);
        }
        let (path, rest) = address.split_at(address.find(['#', '?']).unwrap_or(address.len()));
        let folder = self.address.rsplit_once('/').map_or("", |(folder, _)| folder);
        let mut parts: Vec<&str> = folder.split('/').skip(1).filter(|part| !part.is_empty()).collect();
        for part in path.split('/') {
            match part {
                "" | "." => {}
                ".." => drop(parts.pop()),
                part => parts.push(part),
            }
        }
        let end = if path.ends_with('/') && !parts.is_empty() { "/" } else { "" };
        format!("/{}{end}{rest}", parts.join("/"))
    }

    /// Every `id` of the page.
    pub fn ids(&self) -> BTreeSet<String> {
        self.all("[id]").into_iter().filter_map(|element| element.attr("id").map(str::to_owned)).collect()
    }

    pub fn canonical(&self) -> Option<String> {
        self.all("link[rel=canonical]").first().and_then(|link| link.attr("href")).map(str::to_owned)
    }

    /// The languages of the page's alternates, with their addresses.
    pub fn alternates(&self) -> Vec<(String, String)> {
        self.all("link[rel=alternate][hreflang]")
            .into_iter()
            .map(|link| {
                (link.attr("hreflang").unwrap_or_default().into(), link.attr("href").unwrap_or_default().into())
            })
            .collect()
    }

    /// Where a page that only leads on leads.
    pub fn redirect(&self) -> Option<String> {
        let refresh = self.all("meta[http-equiv=refresh]").first()?.attr("content")?.to_owned();
        let (_, target) = refresh.split_once(['=']).unwrap_or(("", ""));
        Some(self.resolve(target.trim_matches(['\'', '"', ' '])))
    }
}

/// A selector of the suite's own.
pub fn selector(text: &str) -> Selector {
    Selector::parse(text).unwrap_or_else(|error| panic!("{text}: {error}"))
}

/// The words of an element, each block on its own line, with one plain space wherever there is space of any sort.
pub fn text_of(element: ElementRef<'_>) -> String {
    let mut words = String::new();
    gather(element, &mut words);
    let lines = words.split(BREAK).map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "));
    lines.filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
}

/// Stands between blocks while their words are gathered; no text holds it.
const BREAK: char = '\u{0}';

fn gather(element: ElementRef<'_>, words: &mut String) {
    const INLINE: [&str; 14] =
        ["a", "abbr", "b", "bdi", "cite", "code", "data", "em", "i", "small", "span", "strong", "sup", "time"];
    let is_block = !INLINE.contains(&element.value().name());
    words.extend(is_block.then_some(BREAK));
    for child in element.children() {
        match ElementRef::wrap(child) {
            Some(inner) => gather(inner, words),
            None => words.extend(child.value().as_text().map(|text| &**text)),
        }
    }
    words.extend(is_block.then_some(BREAK));
}

/// An address without what comes after its path.
pub fn without_fragment(address: &str) -> &str {
    address.split(['#', '?']).next().unwrap_or(address)
}

/// `sv` of `sv-FI`.
pub fn primary_subtag(lang: &str) -> &str {
    lang.split('-').next().unwrap_or(lang)
}

/// Whether an element has an ancestor of a name.
/// Whether a link stands in a picture of the facts, which shows once more what a list has.
fn is_label(link: ElementRef<'_>) -> bool {
    let figure = link.ancestors().filter_map(ElementRef::wrap).find(|ancestor| ancestor.value().name() == "figure");
    figure.is_some_and(|figure| figure.select(&selector("svg, table")).next().is_some())
}

/// Whether an element is within another of a name.
pub fn is_within(element: ElementRef<'_>, name: &str) -> bool {
    element.ancestors().filter_map(ElementRef::wrap).any(|ancestor| ancestor.value().name() == name)
}
