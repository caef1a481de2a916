//! An entity: what its files say of it, and what follows from them.

use std::{iter, sync::Arc};

use super::Share;
use crate::{
    kind::Kind,
    language::{Lang, Languages},
    locale::Weights,
    parse::{Content, Document},
    record::{
        Common, Date, Overlay, Record, Text,
        life::{Period, Status},
        project::ProjectType,
    },
};

/// An entity of a site, by its place among all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct EntityId(u32);

impl EntityId {
    /// The entity at a place.
    ///
    /// # Panics
    /// When a site has more than 2³² entities, which no disk here holds.
    #[must_use]
    pub fn at(place: usize) -> Self {
        Self(u32::try_from(place).expect("a site has fewer than 2³² entities"))
    }

    #[must_use]
    pub const fn index(self) -> usize {
        self.0 as usize
    }
}

/// How far an entity speaks a language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Translation {
    /// Title, summary and text, as far as the primary has them.
    Translated,
    /// Title and summary; the text is the primary one.
    SummaryOnly,
    /// The primary text throughout.
    Missing,
}

/// What a translation lacks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Lack {
    /// Every word.
    All,
    Title,
    Summary,
    Body,
}

impl Lack {
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::All => "all",
            Self::Title => "title",
            Self::Summary => "summary",
            Self::Body => "body",
        }
    }
}

/// Whether an entity is on the site, the most open first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Visibility {
    Shown,
    /// A draft, or not yet or no longer to be shown; the build was asked for such things.
    Preview,
    /// Such a thing in any other build, and what cannot be read.
    Hidden,
}

/// An entity.
#[derive(Debug, Clone)]
pub struct Entity {
    pub kind: Kind,
    pub id: Box<str>,
    pub(super) primary: Arc<Document>,
    /// Its file in each further language, in the site's order.
    pub(super) translations: Box<[Option<Arc<Document>>]>,
    pub visibility: Visibility,
    /// Of a project or programme.
    pub status: Option<Status>,
    /// The EU programming period of a project or programme, its own or inherited.
    pub period: Option<Period>,
    /// Who pays for it, as meant.
    pub shares: Box<[Share]>,
}

impl Entity {
    /// Whether it has a page: not hidden, and its primary file can be read.
    #[must_use]
    pub fn is_shown(&self) -> bool {
        self.visibility != Visibility::Hidden
    }

    /// Whether to ask what it still lacks: readers get it as it is. A draft is not finished, and what a file says is not
    /// known while something in it is wrong.
    #[must_use]
    pub fn is_for_readers(&self) -> bool {
        self.is_shown() && !self.has_failed() && !self.common().is_some_and(|common| common.draft)
    }

    /// Whether something in its primary file is wrong.
    #[must_use]
    pub fn has_failed(&self) -> bool {
        self.primary().is_none_or(|document| document.failed)
    }

    /// Its primary file, which every entity has.
    #[must_use]
    #[allow(clippy::unnecessary_wraps, reason = "as its other files")]
    pub fn primary(&self) -> Option<&Arc<Document>> {
        Some(&self.primary)
    }

    /// Its file in a language.
    #[must_use]
    pub fn document(&self, lang: Lang) -> Option<&Arc<Document>> {
        match lang.index().checked_sub(1) {
            Some(place) => self.translations.get(place)?.as_ref(),
            None => Some(&self.primary),
        }
    }

    /// Its files, with their languages.
    pub fn documents(&self) -> impl Iterator<Item = &Arc<Document>> {
        iter::once(&self.primary).chain(self.translations.iter().flatten())
    }

    /// Its facts, unless its file cannot be read.
    #[must_use]
    pub fn record(&self) -> Option<&Record> {
        match &self.primary()?.content {
            Content::Primary(record) => Some(record),
            Content::Overlay(_) | Content::Unreadable => None,
        }
    }

    /// The fields that every kind has.
    #[must_use]
    pub fn common(&self) -> Option<&Common> {
        self.record().map(Record::common)
    }

    /// Its words in a language other than the primary one.
    #[must_use]
    pub fn overlay(&self, lang: Lang) -> Option<&Overlay> {
        match &self.document(lang)?.content {
            Content::Overlay(overlay) => Some(overlay),
            Content::Primary(_) | Content::Unreadable => None,
        }
    }

    /// One of its texts in a language, from the translation's file or from the text's own map.
    #[must_use]
    pub fn text<'a>(
        &'a self,
        lang: Lang,
        languages: &Languages,
        in_record: impl Fn(&'a Common) -> Option<&'a Text>,
        in_overlay: impl Fn(&'a Overlay) -> Option<&'a Text>,
    ) -> Option<&'a str> {
        let tag = languages.tag(lang);
        if let Some(text) = self.overlay(lang).and_then(in_overlay) {
            return text.get(tag, tag);
        }
        in_record(self.common()?)?.get(tag, languages.tag(Lang::PRIMARY))
    }

    /// Its title in a language alone.
    #[must_use]
    pub fn title_in(&self, lang: Lang, languages: &Languages) -> Option<&str> {
        self.text(lang, languages, |common| common.title.as_ref(), |overlay| overlay.title.as_ref())
    }

    /// Its summary in a language alone.
    #[must_use]
    pub fn summary_in(&self, lang: Lang, languages: &Languages) -> Option<&str> {
        self.text(lang, languages, |common| common.summary.as_ref(), |overlay| overlay.summary.as_ref())
    }

    /// Its slug in a language alone.
    #[must_use]
    pub fn slug_in(&self, lang: Lang, languages: &Languages) -> Option<&str> {
        self.text(lang, languages, |common| common.slug.as_deref(), |overlay| overlay.slug.as_ref())
    }

    /// Its title, and the language that it is in: the one asked for, else the primary one. A file that lacks a title is
    /// known by its id until that is mended.
    #[must_use]
    pub fn title(&self, lang: Lang, languages: &Languages) -> (&str, Lang) {
        [lang, Lang::PRIMARY]
            .into_iter()
            .find_map(|lang| Some((self.title_in(lang, languages)?, lang)))
            .unwrap_or((&self.id, Lang::PRIMARY))
    }

    /// What its title weighs in the order of a language, if its files say: one whose translation has an empty title has none of its
    /// own there.
    #[must_use]
    pub fn title_weights(&self, lang: Lang) -> Option<Weights> {
        match self.overlay(lang).and_then(|overlay| overlay.title.as_ref()) {
            Some(_) => self.document(lang)?.title_weights.first().copied(),
            None => self.primary.title_weights.get(lang.index()).copied(),
        }
    }

    /// Its summary, and the language that it is in.
    #[must_use]
    pub fn summary(&self, lang: Lang, languages: &Languages) -> Option<(&str, Lang)> {
        [lang, Lang::PRIMARY].into_iter().find_map(|lang| Some((self.summary_in(lang, languages)?, lang)))
    }

    /// Words that a translation replaces as a whole, each with the tag of its language.
    #[must_use]
    pub fn words<'a>(
        &'a self,
        lang: Lang,
        languages: &'a Languages,
        in_record: impl Fn(&'a Common) -> &'a [Text],
        in_overlay: impl Fn(&'a Overlay) -> &'a [Text],
    ) -> Vec<(&'a str, &'a str)> {
        let (tag, primary) = (languages.tag(lang), languages.tag(Lang::PRIMARY));
        let translated = self.overlay(lang).map(in_overlay).filter(|words| !words.is_empty());
        match translated {
            Some(words) => words.iter().filter_map(|text| Some((tag, text.get(tag, tag)?))).collect(),
            None => {
                let words = self.common().map(in_record).unwrap_or_default();
                words.iter().filter_map(|text| text.get_or_any(tag, primary)).collect()
            }
        }
    }

    /// Its short name, with the tag of its language: the one asked for, else the primary one.
    #[must_use]
    pub fn acronym<'a>(&'a self, lang: Lang, languages: &'a Languages) -> Option<(&'a str, &'a str)> {
        self.acronyms()?.get_or_primary(languages.tag(lang), languages.tag(Lang::PRIMARY))
    }

    /// Its short name, in all languages that it has one in.
    pub(super) fn acronyms(&self) -> Option<&Text> {
        match self.record()? {
            Record::Programme(programme) => programme.acronym.as_ref(),
            Record::Funder(funder) => funder.acronym.as_ref(),
            Record::Organisation(organisation) => organisation.acronym.as_ref(),
            _ => None,
        }
    }

    /// Whether it is a project that others serve.
    #[must_use]
    pub fn is_flagship(&self) -> bool {
        matches!(self.record(), Some(Record::Project(project)) if project.r#type == Some(ProjectType::Flagship))
    }

    /// When it came out: the date of a report or news item.
    #[must_use]
    pub fn published(&self) -> Option<Date> {
        match self.record()? {
            Record::Report(report) => report.date,
            Record::News(news) => news.date,
            _ => None,
        }
    }

    /// The date by which it is new among others: when it came out or, for a project or programme, when it began.
    #[must_use]
    pub fn dated(&self) -> Option<Date> {
        match self.record()? {
            Record::Programme(programme) => programme.start,
            Record::Project(project) => project.start,
            _ => self.published(),
        }
    }

    /// When it last changed in a way that readers should know of: when it was updated, else when it came out.
    #[must_use]
    pub fn modified(&self) -> Option<Date> {
        self.common()?.updated.or_else(|| self.published())
    }

    /// The file whose text is shown in a language: its own, else the primary one. A page that counts as not translated
    /// shows no half of a translation.
    #[must_use]
    pub fn text_document(&self, lang: Lang, languages: &Languages) -> Option<&Arc<Document>> {
        let lang = if self.translation(lang, languages) == Translation::Missing { Lang::PRIMARY } else { lang };
        [lang, Lang::PRIMARY].into_iter().filter_map(|lang| self.document(lang)).find(|document| document.has_body())
    }

    /// What it lacks first in a language; nothing where it is translated.
    #[must_use]
    pub fn lack(&self, lang: Lang, languages: &Languages) -> Option<Lack> {
        match self.translation(lang, languages) {
            Translation::Translated => None,
            Translation::SummaryOnly => Some(Lack::Body),
            Translation::Missing if self.title_in(lang, languages).is_some() => Some(Lack::Summary),
            Translation::Missing if self.document(lang).is_some() => Some(Lack::Title),
            Translation::Missing => Some(Lack::All),
        }
    }

    /// When a translation was reviewed, and the primary text after it: then the two may no longer say the same.
    #[must_use]
    pub fn staleness(&self, lang: Lang) -> Option<(Date, Date)> {
        let translated = self.overlay(lang)?.reviewed?;
        let primary = self.common()?.reviewed?;
        translated.is_surely_before(primary).then_some((translated, primary))
    }

    /// How far it speaks a language.
    #[must_use]
    pub fn translation(&self, lang: Lang, languages: &Languages) -> Translation {
        if lang == Lang::PRIMARY {
            return Translation::Translated;
        }
        let has_title = self.title_in(lang, languages).is_some();
        let needs_summary = self.summary_in(Lang::PRIMARY, languages).is_some();
        let has_summary = self.summary_in(lang, languages).is_some();
        let needs_body = self.primary().is_some_and(|document| document.has_body());
        let has_body = self.document(lang).is_some_and(|document| document.has_body());
        if !has_title || (needs_summary && !has_summary) {
            Translation::Missing
        } else if needs_body && !has_body {
            Translation::SummaryOnly
        } else {
            Translation::Translated
        }
    }
}
