//! Which pages search engines are told of, and in how many files.
//!
//! Enters: the addresses and lists of a plan. Leaves: each page with its addresses in the languages in which it is itself
//! and no stand-in for its original, and the share of each file. Absent: previews, old addresses, the page for what is not
//! found; and the XML, which `render` writes.

use std::{borrow::Cow, ops::Range};

use rayon::prelude::*;

use super::{Choice, Plan, Section, kind_of};
use crate::{
    kind::Kind,
    language::Lang,
    link::{Entity, EntityId, Site, Translation, Visibility},
    parse::{Theme, ThemePage},
};

/// The sitemap of a site.
#[derive(Debug, Default)]
pub struct Sitemap {
    pub pages: Vec<SitemapPage>,
    /// The pages of each file.
    pub files: Vec<Range<usize>>,
}

/// A page that search engines are told of, in all its languages. Its addresses are written out when they are asked for:
/// there are as many as the site has pages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SitemapPage {
    Home,
    /// A page of the list of a kind, the first being 1; the pages below are counted likewise.
    Index(Kind, usize),
    Narrowed(Choice, usize),
    AToZ(usize),
    Data,
    Entity(EntityId),
    Section(EntityId, Section, usize),
}

/// What the sitemap says of a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SitemapEntry {
    /// With the tag of their language, in the site's order.
    pub urls: Vec<(Box<str>, String)>,
    /// As the protocol writes dates.
    pub modified: Option<String>,
}

/// How much one file may hold.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    pub urls: usize,
    pub bytes: usize,
}

impl Limits {
    /// Those of sitemaps.org.
    pub const PROTOCOL: Self = Self { urls: 50_000, bytes: 52_428_800 };
}

/// What stands around the entries of a file, in bytes, and then some.
const FRAME: usize = 1_024;

/// What stands around the address of an entry with its date, and around each of its alternates with the tag of its
/// language, in bytes, and then some.
const ENTRY: usize = 128;
const ALTERNATE: usize = 96;

/// Plans the sitemap; a site that does not say where it is published has none, since its addresses are whole ones.
pub(super) fn sitemap(site: &Site, theme: &Theme, plan: &Plan) -> Sitemap {
    if !site.settings.base.is_known() {
        return Sitemap::default();
    }
    let pages = pages(site, theme, plan);
    let sizes: Vec<(usize, usize)> = pages.par_iter().map(|page| size(site, plan, *page)).collect();
    let files = split(&sizes, Limits::PROTOCOL);
    Sitemap { pages, files }
}

fn pages(site: &Site, theme: &Theme, plan: &Plan) -> Vec<SitemapPage> {
    let mut pages = vec![SitemapPage::Home];
    for kind in theme.indexes.iter().map(|item| kind_of(*item)) {
        let count = plan.index(kind, Lang::PRIMARY).map_or(0, |members| members.len());
        pages.extend((1..=count.div_ceil(plan.page_size)).map(|number| SitemapPage::Index(kind, number)));
    }
    // A fact narrows a list to the same members in every language.
    for (choice, _, count) in plan.narrowing.all().filter(|(_, lang, _)| *lang == Lang::PRIMARY) {
        pages.extend((1..=count.div_ceil(plan.page_size)).map(|number| SitemapPage::Narrowed(choice, number)));
    }
    let a_z_pages = plan.voices.iter().map(|voice| plan.a_z_pages(voice.lang)).max().unwrap_or(0);
    pages.extend((1..=a_z_pages).map(SitemapPage::AToZ));
    pages.extend(plan.theme_pages.contains(&ThemePage::Data).then_some(SitemapPage::Data));
    let home_text = plan.home_text(site);
    let is_told =
        |(id, entity): &(EntityId, &Entity)| Some(*id) != home_text && entity.visibility != Visibility::Preview;
    for (id, entity) in site.shown().filter(is_told) {
        pages.push(SitemapPage::Entity(id));
        for section in Section::of(entity.kind) {
            let count = plan.long_section(id, *section).map_or(0, |members| members.len());
            pages.extend((2..=count.div_ceil(plan.page_size)).map(|page| SitemapPage::Section(id, *section, page)));
        }
    }
    pages
}

impl Plan {
    /// What the sitemap says of a page.
    #[must_use]
    pub fn sitemap_entry(&self, site: &Site, page: SitemapPage) -> SitemapEntry {
        let urls = languages(site, self, page).filter_map(|lang| {
            let href = self.addresses.href(&address(self, page, lang)?);
            Some((self.voice(lang).tag.clone(), [&*site.settings.base.origin, &href].concat()))
        });
        let modified = match page {
            SitemapPage::Entity(id) => site.entity(id).modified(),
            // What a list or the home page shows changes more often than its text.
            _ => None,
        };
        SitemapEntry { urls: urls.collect(), modified: modified.map(|date| date.w3c(&site.settings.time_zone)) }
    }
}

/// The address of a page in a language, from the site's root.
fn address(plan: &Plan, page: SitemapPage, lang: Lang) -> Option<Cow<'_, str>> {
    let (addresses, voice) = (&plan.addresses, plan.voice(lang));
    Some(match page {
        SitemapPage::Home => addresses.home(voice).into(),
        SitemapPage::Index(kind, page) => addresses.list_page(kind, voice, page).into(),
        SitemapPage::Narrowed(choice, page) => addresses.narrowed_page(choice, voice, page).into(),
        SitemapPage::AToZ(page) => addresses.a_z_page(voice, page).into(),
        SitemapPage::Data => addresses.theme_page(ThemePage::Data, voice).into(),
        SitemapPage::Entity(id) => addresses.entity(id, lang)?.into(),
        SitemapPage::Section(id, section, page) => addresses.section_page(id, section, voice, page)?.into(),
    })
}

/// The languages in which a page is more than a stand-in for its original. One that shows no entity always is.
fn languages(site: &Site, plan: &Plan, page: SitemapPage) -> impl Iterator<Item = Lang> {
    let text = match page {
        SitemapPage::Home => plan.home_text(site),
        SitemapPage::Entity(id) => Some(id),
        _ => None,
    };
    let languages = &site.settings.languages;
    languages.iter().filter(move |lang| {
        let translation = text.map(|id| site.entity(id).translation(*lang, languages));
        let is_there = match page {
            SitemapPage::AToZ(page) => page <= plan.a_z_pages(*lang),
            _ => true,
        };
        is_there && translation.is_none_or(|translation| translation == Translation::Translated)
    })
}

/// How many addresses a page has, and how many bytes its entries take at most.
fn size(site: &Site, plan: &Plan, page: SitemapPage) -> (usize, usize) {
    let start = site.settings.base.origin.len() + plan.addresses.href("").len();
    let addresses = languages(site, plan, page).filter_map(|lang| address(plan, page, lang));
    SitemapEntry::size(addresses.map(|address| start + escaped(&address)))
}

/// How many bytes an address takes at most, escaped for URLs and for XML.
fn escaped(address: &str) -> usize {
    let plain = |byte: &u8| byte.is_ascii_alphanumeric() || b"/-._".contains(byte);
    address.bytes().map(|byte| if plain(&byte) { 1 } else { 6 }).sum()
}

impl SitemapEntry {
    /// How many addresses a page has, and how many bytes its entries take at most, by how many each address takes.
    pub fn size(addresses: impl Iterator<Item = usize>) -> (usize, usize) {
        let (mut urls, mut all, mut longest) = (0, 0, 0);
        for address in addresses {
            urls += 1;
            all += address;
            longest = longest.max(address);
        }
        // Each entry names all its languages, and the first once more for readers of none.
        let alternates = if urls > 1 { all + longest + (urls + 1) * ALTERNATE } else { 0 };
        (urls, all + urls * (ENTRY + alternates))
    }
}

/// Shares pages out among files, by how many addresses and bytes each has. The languages of a page stay together.
fn split(sizes: &[(usize, usize)], limits: Limits) -> Vec<Range<usize>> {
    let mut files: Vec<Range<usize>> = Vec::new();
    let (mut urls, mut bytes) = (0, FRAME);
    for (place, (own_urls, own_bytes)) in sizes.iter().enumerate() {
        match files.last_mut() {
            Some(file) if urls + own_urls <= limits.urls && bytes + own_bytes <= limits.bytes => file.end = place + 1,
            _ => {
                files.push(place..place + 1);
                (urls, bytes) = (0, FRAME);
            }
        }
        urls += own_urls;
        bytes += own_bytes;
    }
    files
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_site_that_fits_has_one_file() {
        let files = split(&[(3, 900); 10], Limits { urls: 30, bytes: 1_000_000 });
        assert_eq!((files.len(), files.first()), (1, Some(&(0..10))));
        assert!(split(&[], Limits::PROTOCOL).is_empty());
    }

    #[test]
    fn no_file_has_more_addresses_than_it_may_and_the_languages_of_a_page_stay_together() {
        assert_eq!(split(&[(3, 900); 5], Limits { urls: 7, bytes: 1_000_000 }), [0..2, 2..4, 4..5]);
    }

    #[test]
    fn no_file_is_larger_than_it_may_be() {
        assert_eq!(split(&[(1, 300); 5], Limits { urls: 100, bytes: FRAME + 600 }), [0..2, 2..4, 4..5]);
    }
}
