//! Which pages search engines are told of, and in how many files.
//!
//! Enters: the addresses and lists of a plan. Leaves: each page with its addresses in the languages in which it is itself
//! and no stand-in for its original, and the share of each file. Absent: previews, old addresses, the page for what is not
//! found; and the XML, which `render` writes.

use std::ops::Range;

use rayon::prelude::*;

use super::{Plan, Section, kind_of};
use crate::{
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

/// A page in all its languages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SitemapPage {
    /// With the tag of their language, in the site's order. Never empty.
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

/// What stands around the addresses of an entry, and around each of its alternates, in bytes, and then some.
const ENTRY: usize = 96;
const ALTERNATE: usize = 64;

/// Plans the sitemap; a site that does not say where it is published has none, since its addresses are whole ones.
pub(super) fn sitemap(site: &Site, theme: &Theme, plan: &Plan) -> Sitemap {
    if !site.settings.base.is_known() {
        return Sitemap::default();
    }
    let pages = pages(site, theme, plan);
    let files = split(&pages, Limits::PROTOCOL);
    Sitemap { pages, files }
}

fn pages(site: &Site, theme: &Theme, plan: &Plan) -> Vec<SitemapPage> {
    let mut pages = Vec::new();
    let page = |entity: Option<EntityId>, address: &dyn Fn(Lang) -> Option<String>| {
        let languages = site.settings.languages.iter().filter(|lang| is_itself(site, entity, *lang));
        let urls: Vec<(Box<str>, String)> = languages
            .filter_map(|lang| {
                let href = plan.addresses.href(&address(lang)?);
                Some((plan.voice(lang).tag.clone(), [&*site.settings.base.origin, &href].concat()))
            })
            .collect();
        let modified = entity.and_then(|id| site.entity(id).modified());
        let modified = modified.map(|date| date.w3c(&site.settings.time_zone));
        (!urls.is_empty()).then_some(SitemapPage { urls, modified })
    };
    let home_text = plan.home_text(site);
    let home = page(home_text, &|lang| Some(plan.addresses.home(plan.voice(lang))));
    // What the home page shows changes more often than its text.
    pages.extend(home.map(|home| SitemapPage { modified: None, ..home }));
    for kind in theme.indexes.iter().map(|item| kind_of(*item)) {
        let count = plan.index(kind, Lang::PRIMARY).map_or(0, |members| members.len());
        for number in 1..=count.div_ceil(plan.page_size) {
            pages.extend(page(None, &|lang| Some(plan.addresses.list_page(kind, plan.voice(lang), number))));
        }
    }
    // A fact narrows a list to the same members in every language.
    for (choice, _, count) in plan.narrowing.all().filter(|(_, lang, _)| *lang == Lang::PRIMARY) {
        for number in 1..=count.div_ceil(plan.page_size) {
            pages.extend(page(None, &|lang| Some(plan.addresses.narrowed_page(choice, plan.voice(lang), number))));
        }
    }
    for number in 1..=plan.voices.iter().map(|voice| plan.a_z_pages(voice.lang)).max().unwrap_or(0) {
        pages.extend(page(None, &|lang| {
            (number <= plan.a_z_pages(lang)).then(|| plan.addresses.a_z_page(plan.voice(lang), number))
        }));
    }
    if plan.theme_pages.contains(&ThemePage::Data) {
        pages.extend(page(None, &|lang| Some(plan.addresses.theme_page(ThemePage::Data, plan.voice(lang)))));
    }
    let is_told =
        |(id, entity): &(EntityId, &Entity)| Some(*id) != home_text && entity.visibility != Visibility::Preview;
    let shown: Vec<(EntityId, &Entity)> = site.shown().filter(is_told).collect();
    let of_entity = |(id, entity): &(EntityId, &Entity)| {
        let own = page(Some(*id), &|lang| plan.addresses.entity(*id, lang).map(str::to_owned));
        let mut pages: Vec<SitemapPage> = own.into_iter().collect();
        for section in Section::of(entity.kind) {
            let count = plan.long_section(*id, *section).map_or(0, |members| members.len());
            for number in 2..=count.div_ceil(plan.page_size) {
                let address = |lang| plan.addresses.section_page(*id, *section, plan.voice(lang), number);
                pages.extend(page(None, &address));
            }
        }
        pages
    };
    pages.par_extend(shown.par_iter().flat_map_iter(of_entity));
    pages
}

/// Whether a page in a language is more than a stand-in for its original. One that shows no entity always is.
fn is_itself(site: &Site, entity: Option<EntityId>, lang: Lang) -> bool {
    entity.is_none_or(|id| site.entity(id).translation(lang, &site.settings.languages) == Translation::Translated)
}

/// Shares the pages out among files. The languages of a page stay together.
fn split(pages: &[SitemapPage], limits: Limits) -> Vec<Range<usize>> {
    let mut files: Vec<Range<usize>> = Vec::new();
    let (mut urls, mut bytes) = (0, FRAME);
    for (place, page) in pages.iter().enumerate() {
        let size = page.size();
        match files.last_mut() {
            Some(file) if urls + page.urls.len() <= limits.urls && bytes + size <= limits.bytes => file.end = place + 1,
            _ => {
                files.push(place..place + 1);
                (urls, bytes) = (0, FRAME);
            }
        }
        urls += page.urls.len();
        bytes += size;
    }
    files
}

impl SitemapPage {
    /// How many bytes its entries take at most.
    #[must_use]
    pub fn size(&self) -> usize {
        let escaped = |url: &str| url.len() + 5 * url.matches(['&', '<', '>', '"', '\'']).count();
        let longest = self.urls.iter().map(|(_, url)| escaped(url)).max().unwrap_or(0);
        let alternates: usize = self.urls.iter().map(|(tag, url)| ALTERNATE + tag.len() + escaped(url)).sum();
        let alternates = if self.urls.len() > 1 { alternates + ALTERNATE + longest } else { 0 };
        let modified = self.modified.as_ref().map_or(0, String::len);
        self.urls.iter().map(|(_, url)| ENTRY + escaped(url) + modified + alternates).sum()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(number: usize, languages: usize) -> SitemapPage {
        let urls = ["fi", "sv", "en"][..languages]
            .iter()
            .map(|tag| (Box::from(*tag), format!("https://koe.example/{tag}/{number}/?a&b")));
        SitemapPage { urls: urls.collect(), modified: Some("2018-03-02T13:59+02:00".to_owned()) }
    }

    #[test]
    fn a_site_that_fits_has_one_file() {
        let pages: Vec<SitemapPage> = (0..10).map(|number| page(number, 3)).collect();
        let files = split(&pages, Limits { urls: 30, bytes: 1_000_000 });
        assert_eq!((files.len(), files.first()), (1, Some(&(0..10))));
        assert!(split(&[], Limits::PROTOCOL).is_empty());
    }

    #[test]
    fn no_file_has_more_addresses_than_it_may_and_the_languages_of_a_page_stay_together() {
        let pages: Vec<SitemapPage> = (0..5).map(|number| page(number, 3)).collect();
        assert_eq!(split(&pages, Limits { urls: 7, bytes: 1_000_000 }), [0..2, 2..4, 4..5]);
    }

    #[test]
    fn no_file_is_larger_than_it_may_be() {
        let pages: Vec<SitemapPage> = (0..5).map(|number| page(number, 1)).collect();
        let two = FRAME + 2 * pages[0].size();
        assert_eq!(split(&pages, Limits { urls: 100, bytes: two }), [0..2, 2..4, 4..5]);
    }
}
