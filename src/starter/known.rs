//! What a site has already, for those who add to it.
//!
//! In: the site as linked. Out: ids by kind, and the texts that wait for a translation. What is wrong in the site does
//! not matter here: it can be added to all the same.

use std::borrow::Cow;

use super::translation::Original;
use crate::{
    kind::Kind,
    language::Lang,
    link::{Entity, Site},
    read::Sources,
    record::Text,
};

/// The entities of a site, by kind and id.
pub struct Known<'a> {
    site: &'a Site,
    sources: &'a Sources,
    /// The tags of its languages, the primary one first.
    pub languages: Vec<&'a str>,
}

impl<'a> Known<'a> {
    #[must_use]
    pub fn new(site: &'a Site, sources: &'a Sources) -> Self {
        Self { site, sources, languages: site.settings.languages.tags().collect() }
    }

    /// The tag of the language in which facts are written.
    #[must_use]
    pub fn primary(&self) -> &'a str {
        self.site.settings.languages.tag(Lang::PRIMARY)
    }

    /// The ids of a kind, sorted.
    pub fn ids(&self, kind: Kind) -> impl Iterator<Item = &'a str> + use<'a> {
        self.site.all().filter(move |(_, entity)| entity.kind == kind).map(|(_, entity)| &*entity.id)
    }

    /// Whether a kind has an id.
    #[must_use]
    pub fn has(&self, kind: Kind, id: &str) -> bool {
        self.entity(kind, id).is_some()
    }

    /// The path of a file of an entity.
    #[must_use]
    pub fn file(&self, kind: Kind, id: &str, lang: Lang) -> Option<&'a str> {
        Some(&self.entity(kind, id)?.document(lang)?.file)
    }

    /// The file of an entity of a kind whose id would be the same on a disk that does not tell capitals apart.
    #[must_use]
    pub fn taken(&self, kind: Kind, id: &str) -> Option<&'a str> {
        let same = self.ids(kind).find(|known| known.to_lowercase() == id.to_lowercase())?;
        self.file(kind, same, Lang::PRIMARY)
    }

    /// The folder of a report that is written in chapters.
    #[must_use]
    pub fn chapters_folder(&self, report: &str) -> Option<&'a str> {
        self.file(Kind::Report, report, Lang::PRIMARY)?.strip_suffix("/index.md")
    }

    /// The id of what was probably meant, of one of some kinds.
    #[must_use]
    pub fn meant(&self, kinds: &[Kind], wanted: &str) -> Option<&'a str> {
        Some(&self.site.entity(self.site.meant(kinds, wanted)?).id)
    }

    /// The language of a tag.
    #[must_use]
    pub fn lang(&self, tag: &str) -> Option<Lang> {
        self.site.settings.languages.find(tag)
    }

    /// What there is to translate of an entity into a language: a text that has its translation in the primary file
    /// already has no second home.
    #[must_use]
    pub fn original(&self, kind: Kind, id: &str, tag: &str) -> Option<Original<'a>> {
        let entity = self.entity(kind, id)?;
        let document = entity.primary()?;
        let Some(common) = entity.common() else { return Some(Original::default()) };
        let primary = self.primary();
        let plain = |text: &'a Text| {
            let has_home = text.languages().any(|language| language == tag);
            text.get(primary, primary).filter(|_| !has_home)
        };
        let body = match self.sources.text(&document.file).unwrap_or_default() {
            Cow::Borrowed(text) => text.get(document.body.clone()).map(Cow::Borrowed),
            Cow::Owned(text) => text.get(document.body.clone()).map(|body| Cow::Owned(body.to_owned())),
        };
        Some(Original {
            name: entity.title(Lang::PRIMARY, &self.site.settings.languages).0,
            title: common.title.as_ref().and_then(plain),
            summary: common.summary.as_ref().and_then(plain),
            other_names: common.other_names.iter().filter_map(plain).collect(),
            keywords: common.keywords.iter().filter_map(plain).collect(),
            is_reviewed: common.reviewed.is_some(),
            body: body.unwrap_or_default(),
        })
    }

    fn entity(&self, kind: Kind, id: &str) -> Option<&'a Entity> {
        Some(self.site.entity(self.site.find(kind, id)?))
    }
}
