//! What the site's data are and are not, as shown.

use super::{
    Local,
    definition::view,
    index::Variables,
    pieces::{DateView, LinkView, TotalsView},
    shell::Subject,
};
use crate::{
    kind::Kind,
    link::Coverage,
    parse::ThemePage,
    plan::{Addresses, Voice},
};

view! {
    /// What the site's data are and are not.
    pub struct DataView {
        /// The kinds that have any, in order.
        kinds: Vec<KindData>,
        /// The site's languages, in its order: as the cells of `coverage` stand.
        languages: Vec<LanguageName>,
        projects: ProjectData,
        /// Sums over all projects, each counted once.
        totals: TotalsView,
        /// The latest day on which anything was updated.
        last_updated: Option<DateView>,
        /// The latest day for which facts were true.
        latest_as_of: Option<DateView>,
        /// The earliest of the days on which something was last reviewed.
        first_reviewed: Option<DateView>,
        /// The feed of each language; none when the site does not say where it is published.
        feeds: Vec<LinkView>,
        /// The sitemap, if there is one.
        sitemap: Option<String>,
    }
}

view! {
    /// How much there is of a kind, and how far it is translated.
    pub struct KindData {
        /// `projects`, `reports`, `chapters` …; the string `list-NAME` names it.
        name: &'static str,
        count: usize,
        /// The list of the kind, where the theme has one.
        href: Option<String>,
        /// By language, in the order of `languages`.
        coverage: Vec<CoverageView>,
    }
}

view! {
    /// How far the entities of a kind speak a language. The three numbers add up to all.
    pub struct CoverageView {
        /// The tag of the language.
        tag: String,
        translated: usize,
        /// With a title and a summary, and the text in the primary language.
        summary_only: usize,
        missing: usize,
    }
}

view! {
    /// Of how many projects something is known.
    pub struct ProjectData {
        count: usize,
        with_start: usize,
        with_end: usize,
        with_status: usize,
        with_funder: usize,
        with_amount: usize,
    }
}

view! {
    /// A language.
    pub struct LanguageName {
        /// For a `lang` or `hreflang` attribute.
        tag: String,
        /// In the language of the page.
        name: String,
    }
}

impl Local<'_> {
    /// The page about the data.
    pub fn data_page(&self) -> Variables {
        let subject = Subject {
            kind: "data",
            entity: None,
            title: self.own(self.word("about-data", &[])),
            summary: self.voice.text("about-data-summary", &[]).map(|words| self.own(words)),
            address: &|voice: &Voice| Some(self.plan.addresses.theme_page(ThemePage::Data, voice)),
            breadcrumbs: vec![self.home_crumb()],
            with_sections: false,
        };
        vec![("page", self.value(self.page(subject, None))), ("data", self.value(self.data()))]
    }

    fn data(&self) -> DataView {
        let overview = self.site.overview();
        let kinds = overview.kinds.iter().map(|kind| KindData {
            name: if kind.kind == Kind::Chapter { "chapters" } else { kind.kind.folder() },
            count: kind.count,
            href: self.list_link(kind.kind).map(|link| link.href),
            coverage: self.plan.voices.iter().zip(&kind.coverage).map(coverage).collect(),
        });
        let has_address = self.site.settings.base.is_known();
        let feeds = self.plan.voices.iter().filter(|_| has_address).map(|voice| LinkView {
            title: self.own(self.language_name(&voice.tag)),
            href: self.href(&self.plan.addresses.feed(voice)),
        });
        let projects = overview.projects;
        DataView {
            kinds: kinds.collect(),
            languages: self.plan.voices.iter().map(|voice| self.language(&voice.tag)).collect(),
            projects: ProjectData {
                count: projects.count,
                with_start: projects.with_start,
                with_end: projects.with_end,
                with_status: projects.with_status,
                with_funder: projects.with_funder,
                with_amount: projects.with_amount,
            },
            totals: self.totals(&overview.totals),
            last_updated: self.optional_date(overview.last_updated),
            latest_as_of: self.optional_date(overview.latest_as_of),
            first_reviewed: self.optional_date(overview.first_reviewed),
            feeds: feeds.collect(),
            sitemap: has_address.then(|| self.href(&Addresses::sitemap(None))),
        }
    }

    /// A language, named in the page's own.
    pub(super) fn language(&self, tag: &str) -> LanguageName {
        LanguageName { tag: tag.to_owned(), name: self.language_name(tag) }
    }
}

fn coverage((voice, coverage): (&Voice, &Coverage)) -> CoverageView {
    CoverageView {
        tag: voice.tag.to_string(),
        translated: coverage.translated,
        summary_only: coverage.summary_only,
        missing: coverage.missing,
    }
}
