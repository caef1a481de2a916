//! What a site has already, for those who add to it.
//!
//! In: its files as parsed. Out: ids by kind, and the texts that wait for a translation. Deliberately absent: what they
//! are to each other; a site whose links are broken can still be added to.

use std::{collections::BTreeMap, sync::Arc};

use super::translation::Original;
use crate::{
    kind::Kind,
    language::Lang,
    parse::{Content, Document, Parsed},
    read::Sources,
    record::Text,
};

/// The entities of a site, by their files.
pub struct Known<'a> {
    sources: &'a Sources,
    /// The tags of its languages, the primary one first.
    pub languages: Vec<&'a str>,
    documents: BTreeMap<(Kind, &'a str), Vec<&'a Arc<Document>>>,
}

impl<'a> Known<'a> {
    #[must_use]
    pub fn new(parsed: &'a Parsed, sources: &'a Sources) -> Self {
        let mut documents: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for document in &parsed.documents {
            documents.entry((document.identity.kind, &*document.identity.id)).or_default().push(document);
        }
        Self { sources, languages: parsed.settings.languages.tags().collect(), documents }
    }

    /// The tag of the language in which facts are written.
    #[must_use]
    pub fn primary(&self) -> &'a str {
        self.languages.first().copied().unwrap_or("en")
    }

    /// The ids of a kind that have a primary file, sorted.
    pub fn ids(&self, kind: Kind) -> impl Iterator<Item = &'a str> {
        let has_primary =
            |documents: &&Vec<&Arc<Document>>| documents.iter().any(|one| one.identity.lang == Lang::PRIMARY);
        let all = self.documents.iter().filter(move |((known, _), documents)| *known == kind && has_primary(documents));
        all.map(|((_, id), _)| *id)
    }

    /// Whether a kind has an id.
    #[must_use]
    pub fn has(&self, kind: Kind, id: &str) -> bool {
        self.file(kind, id, Lang::PRIMARY).is_some()
    }

    /// The path of a file of an entity.
    #[must_use]
    pub fn file(&self, kind: Kind, id: &str, lang: Lang) -> Option<&'a str> {
        Some(&self.document(kind, id, lang)?.file)
    }

    /// The file of an entity of a kind whose id would be the same on a disk that does not tell capitals apart.
    #[must_use]
    pub fn taken(&self, kind: Kind, id: &str) -> Option<&'a str> {
        let same = |known: &&str| known.to_lowercase() == id.to_lowercase();
        let found = self.documents.iter().find(|((known, other), _)| *known == kind && same(other));
        found.and_then(|(_, documents)| documents.first()).map(|document| &*document.file)
    }

    /// Whether a report is a folder of chapters; it is asked for by the path of the folder, too.
    #[must_use]
    pub fn chapters_folder(&self, report: &str) -> Option<&'a str> {
        self.file(Kind::Report, report, Lang::PRIMARY)?.strip_suffix("/index.md")
    }

    /// What readers call an entity, in the primary language.
    #[must_use]
    pub fn title(&self, kind: Kind, id: &str) -> Option<&'a str> {
        let Content::Primary(record) = &self.document(kind, id, Lang::PRIMARY)?.content else { return None };
        record.common().title.as_ref()?.get(self.primary(), self.primary())
    }

    /// The language of a tag.
    #[must_use]
    pub fn lang(&self, tag: &str) -> Option<Lang> {
        let place = self.languages.iter().position(|known| *known == tag)?;
        u8::try_from(place).ok().map(Lang)
    }

    /// What there is to translate of an entity into a language: a text that has its translation in the primary file
    /// already has no second home.
    #[must_use]
    pub fn original(&self, kind: Kind, id: &str, tag: &str) -> Option<Original<'a>> {
        let document = self.document(kind, id, Lang::PRIMARY)?;
        let Content::Primary(record) = &document.content else { return Some(Original::default()) };
        let common = record.common();
        let primary = self.primary();
        let plain = |text: &'a Text| {
            let has_home = text.languages().any(|language| language == tag);
            text.get(primary, primary).filter(|_| !has_home)
        };
        let text = self.sources.text(&document.file).unwrap_or_default();
        Some(Original {
            name: common.title.as_ref().and_then(|title| title.get(primary, primary)).unwrap_or(&document.identity.id),
            title: common.title.as_ref().and_then(plain),
            summary: common.summary.as_ref().and_then(plain),
            other_names: common.other_names.iter().filter_map(plain).collect(),
            keywords: common.keywords.iter().filter_map(plain).collect(),
            is_reviewed: common.reviewed.is_some(),
            body: text.get(document.body.clone()).unwrap_or_default(),
        })
    }

    fn document(&self, kind: Kind, id: &str, lang: Lang) -> Option<&'a Arc<Document>> {
        let documents = self.documents.iter().find(|((known, other), _)| *known == kind && *other == id)?.1;
        documents.iter().find(|document| document.identity.lang == lang).copied()
    }
}
