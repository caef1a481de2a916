//! What every page says of itself: title, languages, the way here, the lists of what names it.

use tera::Value;

use super::{
    Body, Local,
    page::PageView,
    pieces::{Alternate, HeadingView, LinkView, Phrase, SectionView},
};
use crate::{
    kind::Kind,
    language::Lang,
    link::{EntityId, Translation, Visibility},
    markdown::typographic,
    plan::{Section, Voice},
    record::Relation,
};

/// What tells one page from another.
pub(super) struct Subject<'a> {
    /// What sort of page it is.
    pub kind: &'static str,
    pub entity: Option<EntityId>,
    pub title: Phrase,
    pub summary: Option<Phrase>,
    /// The page's address in each language.
    pub address: &'a dyn Fn(&Voice) -> Option<String>,
    pub breadcrumbs: Vec<LinkView>,
    /// Whether the lists of what names the entity belong on this page.
    pub with_sections: bool,
}

impl Local<'_> {
    pub(super) fn page(&self, subject: Subject<'_>, body: Option<Body<'_>>) -> PageView {
        let entity = subject.entity.map(|id| self.site.entity(id));
        let common = entity.and_then(|entity| entity.common());
        let file = entity.and_then(|entity| entity.primary()).map_or("", |document| &document.file);
        let translation = self.translation(subject.entity, self.lang);
        let languages = match translation {
            Translation::Translated if !self.wants(const { PageView::field("languages") }) => Vec::new(),
            _ => self.alternates(&subject),
        };
        let original = languages.iter().find(|_| translation != Translation::Translated).cloned();
        let href = (subject.address)(self.voice).map(|address| self.href(&address)).unwrap_or_default();
        let canonical_href = match (&original, translation) {
            (Some(original), Translation::Missing) => original.href.clone(),
            _ => href.clone(),
        };
        PageView {
            feedback: self.wanted(const { PageView::field("feedback") }, || {
                self.feedback(&subject.title.text, &self.url(&href).unwrap_or_else(|| href.clone()))
            }),
            modified: entity.and_then(|entity| entity.modified()).map(|date| date.w3c(&self.site.settings.time_zone)),
            kind: subject.kind,
            id: entity.map(|entity| entity.id.to_string()).unwrap_or_default(),
            title: subject.title,
            summary: subject.summary,
            lang: self.wanted(const { PageView::field("lang") }, || self.voice.tag.to_string()),
            canonical: self.wanted(const { PageView::field("canonical") }, || self.url(&canonical_href)),
            href,
            languages,
            translation: word(translation),
            original,
            is_preview: entity.is_some_and(|entity| entity.visibility == Visibility::Preview),
            breadcrumbs: subject.breadcrumbs,
            body_lang: body
                .as_ref()
                .filter(|body| body.lang != self.lang)
                .map(|body| self.site.settings.languages.tag(body.lang).to_owned()),
            headings: self.wanted(const { PageView::field("headings") }, || {
                body.as_ref().map(|body| self.headings(body)).unwrap_or_default()
            }),
            body: body.map(|body| Value::safe_string(&body.html)),
            sections: match subject.entity.filter(|_| subject.with_sections) {
                Some(id) => self.wanted(const { PageView::field("sections") }, || self.sections(id)),
                None => Vec::new(),
            },
            other_names: self.wanted(const { PageView::field("other_names") }, || self.other_names(subject.entity)),
            keywords: self.wanted(const { PageView::field("keywords") }, || self.keywords(subject.entity)),
            image: entity.and_then(|entity| self.image(entity)),
            share_image: self.wanted(const { PageView::field("share_image") }, || self.share_image(subject.entity)),
            figures: common.map(|common| self.figures(common)).unwrap_or_default(),
            milestones: common.map(|common| self.milestones(file, common)).unwrap_or_default(),
            links: common.map(|common| self.links(file, &common.links)).unwrap_or_default(),
            sources: self.wanted(const { PageView::field("sources") }, || {
                subject.entity.map(|id| self.sources(id)).unwrap_or_default()
            }),
            updated: self.optional_date(common.and_then(|common| common.updated)),
            reviewed: self.optional_date(common.and_then(|common| common.reviewed)),
            as_of: self.optional_date(common.and_then(|common| common.as_of)),
        }
    }

    fn alternates(&self, subject: &Subject<'_>) -> Vec<Alternate> {
        let alternates = self.plan.voices.iter().filter_map(|voice| {
            let href = self.href(&(subject.address)(voice)?);
            Some(Alternate {
                tag: voice.tag.to_string(),
                name: super::local::own_name(&voice.tag).to_owned(),
                url: self.url(&href),
                href,
                is_current: voice.lang == self.lang,
                locale: voice.locale.tag().replace('-', "_"),
                translation: word(self.translation(subject.entity, voice.lang)),
            })
        });
        alternates.collect()
    }

    /// How far a page speaks a language; one that shows no entity speaks them all.
    fn translation(&self, entity: Option<EntityId>, lang: Lang) -> Translation {
        entity
            .map_or(Translation::Translated, |id| self.site.entity(id).translation(lang, &self.site.settings.languages))
    }

    fn headings(&self, body: &Body<'_>) -> Vec<HeadingView> {
        let tag = self.site.settings.languages.tag(body.lang);
        let headings = body.headings.iter().map(|heading| HeadingView {
            level: usize::from(heading.level),
            text: typographic(&heading.text, tag).into_owned(),
            anchor: heading.anchor().into_owned(),
        });
        headings.collect()
    }

    /// The lists of what names an entity, those that have members.
    fn sections(&self, id: EntityId) -> Vec<SectionView> {
        let sections = Section::of(self.site.entity(id).kind).iter().filter_map(|section| {
            let members = self.plan.section(self.site, id, *section, self.lang);
            let first = &members[..members.len().min(self.plan.page_size)];
            let next = (members.len() > first.len())
                .then(|| self.plan.addresses.section_page(id, *section, self.voice, 2))
                .flatten();
            (!members.is_empty()).then(|| SectionView {
                name: section.word(),
                count: members.len(),
                cards: self.cards(first),
                next: next.map(|address| self.href(&address)),
            })
        });
        sections.collect()
    }

    fn other_names(&self, id: Option<EntityId>) -> Vec<Phrase> {
        self.words(id, |common| &common.other_names, |overlay| &overlay.other_names)
    }

    fn keywords(&self, id: Option<EntityId>) -> Vec<Phrase> {
        self.words(id, |common| &common.keywords, |overlay| &overlay.keywords)
    }

    /// A list of words that a translation may replace as a whole.
    fn words<'b>(
        &'b self,
        id: Option<EntityId>,
        in_record: impl Fn(&'b crate::record::Common) -> &'b [crate::record::Text],
        in_overlay: impl Fn(&'b crate::record::Overlay) -> &'b [crate::record::Text],
    ) -> Vec<Phrase> {
        let Some(entity) = id.map(|id| self.site.entity(id)) else { return Vec::new() };
        let words = entity.words(self.lang, &self.site.settings.languages, in_record, in_overlay);
        words.into_iter().map(|(tag, words)| self.tagged(tag, words)).collect()
    }

    /// The way from the home page to an entity's page, the page itself left out.
    pub(super) fn breadcrumbs(&self, id: EntityId) -> Vec<LinkView> {
        if !self.wants(const { PageView::field("breadcrumbs") }) {
            return Vec::new();
        }
        let mut crumbs = vec![self.home_crumb()];
        let kind = self.site.entity(id).kind;
        let list = if kind == Kind::Chapter { Kind::Report } else { kind };
        crumbs.extend(self.list_link(list));
        let up = if kind == Kind::Page { Relation::Parent } else { Relation::PartOf };
        if matches!(kind, Kind::Chapter | Kind::Page) {
            let mut above = Vec::new();
            let mut next = self.site.graph.target(id, up);
            while let Some(parent) = next.filter(|parent| !above.contains(parent) && *parent != id) {
                above.push(parent);
                next = self.site.graph.target(parent, up);
            }
            // The home page is at the head of the way already.
            above.retain(|id| self.site.entity(*id).kind != Kind::Page || *self.site.entity(*id).id != *"index");
            crumbs.extend(above.into_iter().rev().filter_map(|id| self.entity_link(id)));
        }
        crumbs
    }

    pub(super) fn home_crumb(&self) -> LinkView {
        LinkView { title: self.own(self.word("home", &[])), href: self.href(&self.plan.addresses.home(self.voice)) }
    }

    /// A link to an entity's page, by its title.
    pub(super) fn entity_link(&self, id: EntityId) -> Option<LinkView> {
        Some(LinkView { title: self.title_of(id), href: self.entity_href(id)? })
    }
}

pub(super) const fn word(translation: Translation) -> &'static str {
    match translation {
        Translation::Translated => "translated",
        Translation::SummaryOnly => "summary-only",
        Translation::Missing => "missing",
    }
}
