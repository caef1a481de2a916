//! How far a site speaks its languages: counts by kind and language, and what is still to be written.
//!
//! Enters: a linked `Site`. Leaves: numbers, and a gap for each text that lacks or may no longer say the same, with the
//! file to write. Absent: whether that is a problem (see `translation`), and how any of it looks.

use std::{ops::Add, sync::Arc};

use super::{Entity, KindOverview, Lack, Site, Translation};
use crate::{kind::Kind, language::Lang};

/// How far entities speak a language. The first three add up to all; what is stale is also among the first two.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Coverage {
    pub translated: usize,
    pub summary_only: usize,
    pub missing: usize,
    /// Reviewed before the primary text was.
    pub stale: usize,
}

/// The translations of a site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Translations {
    /// The kinds that have any entity, in order.
    pub kinds: Vec<KindOverview>,
    /// By language and file.
    pub gaps: Vec<Gap>,
}

/// A translation that is to be written, or to be looked at again.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Gap {
    pub lang: Lang,
    /// The translation's file, which may be there already.
    pub file: String,
    pub kind: Kind,
    /// What it lacks first; nothing where it is only stale.
    pub lack: Option<Lack>,
    /// Whether it was reviewed before the primary text was.
    pub is_stale: bool,
}

impl Coverage {
    /// Counts one entity's translation.
    pub(super) fn count(&mut self, entity: &Entity, lang: Lang, site: &Site) {
        match entity.translation(lang, &site.settings.languages) {
            Translation::Translated => self.translated += 1,
            Translation::SummaryOnly => self.summary_only += 1,
            Translation::Missing => self.missing += 1,
        }
        self.stale += usize::from(entity.is_stale(lang));
    }
}

impl Add for Coverage {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self {
            translated: self.translated + other.translated,
            summary_only: self.summary_only + other.summary_only,
            missing: self.missing + other.missing,
            stale: self.stale + other.stale,
        }
    }
}

impl Site {
    /// Counts the translations of what the site shows.
    #[must_use]
    pub fn translations(&self) -> Translations {
        Translations { kinds: self.kinds(), gaps: self.gaps() }
    }

    /// What is still to be written in the languages beside the primary one, by language and file. What is not shown is
    /// not counted as missing either.
    fn gaps(&self) -> Vec<Gap> {
        let languages = &self.settings.languages;
        let mut gaps: Vec<Gap> = self
            .shown()
            .flat_map(|(_, entity)| languages.iter().skip(1).map(move |lang| (entity, lang)))
            .filter_map(|(entity, lang)| {
                let (lack, is_stale) = (entity.lack(lang, languages), entity.is_stale(lang));
                let primary = &entity.primary()?.file;
                let file = || translated_file(primary, languages.tag(lang));
                (lack.is_some() || is_stale).then(|| Gap { lang, file: file(), kind: entity.kind, lack, is_stale })
            })
            .collect();
        gaps.sort_unstable();
        gaps
    }
}

impl Entity {
    /// Whether what is shown of it in a language was reviewed before the primary text was.
    fn is_stale(&self, lang: Lang) -> bool {
        self.staleness(lang).is_some()
    }
}

/// `content/projects/kupla.sv.md` for `content/projects/kupla.md`.
fn translated_file(primary: &Arc<str>, tag: &str) -> String {
    format!("{}.{tag}.md", primary.strip_suffix(".md").unwrap_or(primary))
}
