//! Where everything lives: an address from the site's root for each entity in each language.

use std::{borrow::Cow, collections::BTreeMap, iter};

use percent_encoding::utf8_percent_encode;
use rayon::prelude::*;

use super::{Choice, FacetValue, Section, Voice, facet};
use crate::{
    kind::Kind,
    language::{Lang, Languages},
    link::{EntityId, Site},
    markdown::slug,
    parse::ThemePage,
    record::{Relation, UNSAFE_IN_URLS, facet::Facet},
};

/// The addresses of a site's entities. Each begins and ends with a slash and leaves out the path of the base.
#[derive(Debug)]
pub struct Addresses {
    /// By entity, then by language; empty for what is not shown.
    table: Vec<Box<str>>,
    languages: usize,
    /// The word for the list of each kind in each language: `/hankkeet/`, `/sv/projekt/`.
    lists: Vec<Box<str>>,
    /// The word for each facet in each language, `tila`.
    facets: BTreeMap<(Facet, Lang), Box<str>>,
    /// The word for each value of a facet that is one of a few words, `kaynnissa`.
    values: BTreeMap<(Kind, Facet, FacetValue, Lang), Box<str>>,
    /// The path that the site lives under, escaped for URLs.
    base: String,
}

impl Addresses {
    pub(super) fn new(site: &Site, voices: &[Voice]) -> Self {
        let languages = voices.len();
        let lists: Vec<Box<str>> =
            Kind::ALL.iter().flat_map(|kind| voices.iter().map(move |voice| list(*kind, voice))).collect();
        let (facets, values) = narrowing(voices);
        let base = utf8_percent_encode(&site.settings.base.path, &UNSAFE_IN_URLS).to_string();
        let mut addresses = Self { table: Vec::new(), languages, lists, facets, values, base };
        let count = site.shown().last().map_or(0, |(id, _)| id.index() + 1);
        let mut table = vec![Box::<str>::default(); count * languages];
        table.par_chunks_mut(languages).enumerate().for_each(|(place, slots)| {
            let id = EntityId::at(place);
            if site.entity(id).is_shown() {
                for (slot, voice) in iter::zip(slots, voices) {
                    *slot = addresses.of_its_own(site, id, voice).unwrap_or_default();
                }
            }
        });
        // Where a report is must be known before its chapters can be.
        for id in site.of_kind(Kind::Chapter) {
            let Some(report) = site.graph.target(id, Relation::PartOf) else { continue };
            for voice in voices {
                let place = |id: EntityId| id.index() * languages + voice.lang.index();
                table[place(id)] = below(&table[place(report)], &slug_of(site, id, voice.lang));
            }
        }
        addresses.table = table;
        addresses
    }

    /// The address of what is below its kind's list or the home page; none for what is below another entity.
    fn of_its_own(&self, site: &Site, id: EntityId, voice: &Voice) -> Option<Box<str>> {
        let entity = site.entity(id);
        let slug = || slug_of(site, id, voice.lang);
        match entity.kind {
            Kind::Page if *entity.id == *"index" => Some(home(voice).into()),
            Kind::Page => Some(below(&home(voice), &slug())),
            Kind::Chapter => None,
            kind => Some(below(self.list(kind, voice.lang), &slug())),
        }
    }

    /// The address of an entity's page; none for what is not shown.
    #[must_use]
    pub fn entity(&self, id: EntityId, lang: Lang) -> Option<&str> {
        let address = self.table.get(id.index() * self.languages + lang.index())?;
        (!address.is_empty()).then_some(address)
    }

    /// The address of the list of a kind.
    #[must_use]
    pub fn list(&self, kind: Kind, lang: Lang) -> &str {
        &self.lists[kind.index() * self.languages + lang.index()]
    }

    /// The address of a page of the list of a kind, the first being 1.
    #[must_use]
    pub fn list_page(&self, kind: Kind, voice: &Voice, page: usize) -> String {
        numbered(self.list(kind, voice.lang), voice, page)
    }

    /// The address of a page of the list of a kind narrowed by one fact.
    #[must_use]
    pub fn narrowed_page(&self, choice: Choice, voice: &Voice, page: usize) -> String {
        let (kind, facet, value) = choice;
        let (list, facet, value) =
            (self.list(kind, voice.lang), self.facet(facet, voice.lang), self.value(kind, facet, value, voice.lang));
        numbered(&format!("{list}{facet}/{value}/"), voice, page)
    }

    /// The word for a facet in addresses.
    #[must_use]
    pub fn facet(&self, facet: Facet, lang: Lang) -> &str {
        self.facets.get(&(facet, lang)).map_or(facet.word(), |word| word)
    }

    /// The word for a value of a facet in addresses: an entity's is that of its own page.
    #[must_use]
    pub fn value(&self, kind: Kind, facet: Facet, value: FacetValue, lang: Lang) -> Cow<'_, str> {
        match value {
            FacetValue::Entity(id) => {
                let page = self.entity(id, lang).unwrap_or_default().trim_end_matches('/');
                page.rsplit('/').next().unwrap_or_default().into()
            }
            FacetValue::Word(_) => {
                let word = self.values.get(&(kind, facet, value, lang)).map(|word| &**word);
                word.or_else(|| value.word(kind, facet)).unwrap_or_default().into()
            }
            FacetValue::Year(year) => year.to_string().into(),
        }
    }

    /// What stands in addresses before the number of a page after the first.
    #[must_use]
    pub fn page_word(voice: &Voice) -> String {
        word(voice, "path-page", "page")
    }

    /// The address of a page of a section, the first being the entity's own page.
    #[must_use]
    pub fn section_page(&self, id: EntityId, section: Section, voice: &Voice, page: usize) -> Option<String> {
        let entity = self.entity(id, voice.lang)?;
        Some(match page {
            1 => entity.to_owned(),
            _ => {
                let word = word(voice, &format!("path-section-{}", section.word()), section.word());
                numbered(&format!("{entity}{word}/"), voice, page)
            }
        })
    }

    /// The address of a language's home page.
    #[must_use]
    pub fn home(&self, voice: &Voice) -> String {
        home(voice)
    }

    /// The address of a page about the site as a whole.
    #[must_use]
    pub fn theme_page(&self, page: ThemePage, voice: &Voice) -> String {
        format!("{}{}/", home(voice), word(voice, &format!("path-{}", page.word()), page.word()))
    }

    /// The address of a page of the alphabetical index, the first being 1.
    #[must_use]
    pub fn a_z_page(&self, voice: &Voice, page: usize) -> String {
        numbered(&self.theme_page(ThemePage::AToZ, voice), voice, page)
    }

    /// The address of a language's feed.
    #[must_use]
    pub fn feed(&self, voice: &Voice) -> String {
        format!("{}feed.xml", home(voice))
    }

    /// The address of a file of the sitemap, the first being 1; without a number, that of the sitemap itself.
    #[must_use]
    pub fn sitemap(file: Option<usize>) -> String {
        file.map_or_else(|| "/sitemap.xml".to_owned(), |file| format!("/sitemap-{file}.xml"))
    }

    /// The address of a file of `static/` or `content/`.
    #[must_use]
    pub fn file(path: &str) -> String {
        match path.strip_prefix("static/") {
            Some(name) => format!("/{name}"),
            None => format!("/media/{}", path.strip_prefix("content/").unwrap_or(path)),
        }
    }

    /// The `href` of a file of `static/` or `content/`, whose name may hold what has a meaning in addresses.
    #[must_use]
    pub fn file_href(&self, path: &str) -> String {
        self.href(&escaped(&Self::file(path)))
    }

    /// The `href` of a file below `assets/`.
    #[must_use]
    pub fn asset_href(&self, name: &str) -> String {
        self.href(&escaped(&format!("/assets/{name}")))
    }

    /// An address as a link on the site writes it: under the path of the base, and escaped for URLs.
    #[must_use]
    pub fn href(&self, address: &str) -> String {
        let mut href = self.base.clone();
        href.extend(utf8_percent_encode(address, &UNSAFE_IN_URLS));
        href
    }
}

/// An address without the signs that have a meaning in addresses.
fn escaped(address: &str) -> String {
    address.replace('%', "%25").replace('#', "%23").replace('?', "%3F")
}

/// The address of what is one step below another.
fn below(address: &str, slug: &str) -> Box<str> {
    [address, slug, "/"].concat().into()
}

fn home(voice: &Voice) -> String {
    match voice.lang {
        Lang::PRIMARY => "/".to_owned(),
        _ => format!("/{}/", voice.tag),
    }
}

fn list(kind: Kind, voice: &Voice) -> Box<str> {
    let key = format!("path-{}", kind.folder());
    format!("{}{}/", home(voice), word(voice, &key, kind.folder())).into()
}

fn numbered(address: &str, voice: &Voice, page: usize) -> String {
    match page {
        1 => address.to_owned(),
        _ => format!("{address}{}/{page}/", Addresses::page_word(voice)),
    }
}

type FacetWords = BTreeMap<(Facet, Lang), Box<str>>;
type ValueWords = BTreeMap<(Kind, Facet, FacetValue, Lang), Box<str>>;

/// The words of narrowed lists. A status has a word of its own for addresses; the name of a type serves for both.
fn narrowing(voices: &[Voice]) -> (FacetWords, ValueWords) {
    let (mut facets, mut values) = (FacetWords::new(), ValueWords::new());
    for voice in voices {
        for facet in Facet::ALL {
            let key = format!("path-facet-{}", facet.word());
            facets.insert((*facet, voice.lang), word(voice, &key, facet.word()).into());
            for kind in Kind::ALL {
                for (place, name) in (0..).zip(facet::words(*facet, kind)) {
                    let key = match facet {
                        Facet::Status => format!("path-status-{name}"),
                        _ => format!("{kind}-type-{name}"),
                    };
                    values.insert((kind, *facet, FacetValue::Word(place), voice.lang), word(voice, &key, name).into());
                }
            }
        }
    }
    (facets, values)
}

/// A word of an address: the theme's, else the English one.
fn word(voice: &Voice, key: &str, otherwise: &str) -> String {
    voice.text(key, &[]).map(|word| slug(&word)).filter(|word| !word.is_empty()).unwrap_or_else(|| otherwise.to_owned())
}

/// The last part of an entity's address: its slug in the language, else the primary one, else its id; a chapter's id
/// without its report's.
fn slug_of(site: &Site, id: EntityId, lang: Lang) -> String {
    let (entity, languages): (_, &Languages) = (site.entity(id), &site.settings.languages);
    let own = entity.id.rsplit('/').next().unwrap_or(&entity.id);
    // The number before a chapter's name orders its file; readers meet the name.
    let unnumbered = own.trim_start_matches(|letter: char| letter.is_ascii_digit()).trim_start_matches('-');
    let own = if entity.kind == Kind::Chapter && !unnumbered.is_empty() { unnumbered } else { own };
    let chosen = [lang, Lang::PRIMARY].into_iter().find_map(|lang| entity.slug_in(lang, languages));
    let folded = slug(chosen.unwrap_or(own));
    if !folded.is_empty() {
        return folded;
    }
    // An id without a letter or digit still needs an address of its own, which nothing else may change.
    let hash = blake3::hash(entity.id.as_bytes()).to_hex();
    format!("{}-{}", entity.kind.word(), &hash[..8])
}
