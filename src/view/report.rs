//! Publications, their chapters and their series, as shown.

use std::collections::BTreeSet;

use super::{
    Local,
    kinds::{AuthorView, ChangeView, ChapterView, FileView, ReportView, SeriesView, TierView, WithdrawalView},
    pieces::LinkView,
};
use crate::{
    kind::Kind,
    link::{APART, EntityId},
    plan::Section,
    record::{
        Record, Relation, Report, Series,
        report::{Author, File, ReportType},
    },
};

impl Local<'_> {
    pub(super) fn report(&self, id: EntityId, record: &Report, file: &str) -> ReportView {
        let graph = &self.site.graph;
        let series = graph.target(id, Relation::Series);
        // A publication has its series' terms where it names none of its own.
        let of_series = series.and_then(|series| match self.site.entity(series).record() {
            Some(Record::Series(series)) => Some(series),
            _ => None,
        });
        let licence = record.licence.as_deref().or_else(|| of_series?.licence.as_deref());
        let attribution = record.attribution.as_ref().or_else(|| of_series?.attribution.as_ref());
        let issn = record.issn.as_ref().or_else(|| of_series?.issn.as_ref());
        let publisher = self.publisher(id);
        let authors: Vec<AuthorView> =
            record.authors.iter().enumerate().filter_map(|(place, author)| self.author(id, place, author)).collect();
        ReportView {
            type_word: record.r#type.map(|word| word.word()),
            series: self.optional_card(series),
            number: record.number.clone().map(String::from),
            programmes: self.cards(&graph.targets(id, Relation::Programme)),
            projects: self.sorted_cards(graph.targets(id, Relation::Project)),
            goals: self.sorted_cards(graph.targets(id, Relation::Goal)),
            funders: self.sorted_cards(graph.targets(id, Relation::Funder)),
            citation: self.citation(id, record, &authors, publisher),
            authors,
            publisher: self.optional_card(publisher),
            date: self.optional_date(record.date),
            languages: record.languages.iter().map(|tag| self.language(&tag.0)).collect(),
            files: record.files.iter().filter_map(|given| self.file(file, given)).collect(),
            issn: issn.map(|issn| issn.0.to_string()),
            urn: record.urn.as_ref().map(|urn| LinkView { title: self.own(&*urn.0), href: urn.url() }),
            doi: record.doi.as_ref().map(|doi| LinkView { title: self.own(&*doi.0), href: doi.url() }),
            licence: self.licence(licence),
            attribution: self.optional(attribution),
            mirrors: self.mirrors(file, &record.mirrors),
            original: record.original.as_ref().and_then(|original| self.source(id, file, usize::from(APART), original)),
            changes: record
                .changes
                .iter()
                .map(|change| ChangeView {
                    date: self.optional_date(change.date),
                    text: self.optional(change.text.as_ref()),
                })
                .collect(),
            withdrawn: record.withdrawn.as_ref().map(|withdrawal| WithdrawalView {
                date: self.optional_date(withdrawal.date),
                reason: self.optional(withdrawal.reason.as_ref()),
                replaced_by: self.optional_card(graph.target(id, Relation::ReplacedBy)),
            }),
            cover: self.cover(id),
            chapters: self.cards(&self.chapters(id)),
            neighbours: self.neighbours(const { ReportView::field("neighbours") }, id),
        }
    }

    /// Who publishes a report: its own publisher, else its series'.
    pub(super) fn publisher(&self, id: EntityId) -> Option<EntityId> {
        let graph = &self.site.graph;
        graph
            .target(id, Relation::Publisher)
            .or_else(|| graph.target(graph.target(id, Relation::Series)?, Relation::Publisher))
    }

    fn author(&self, id: EntityId, place: usize, author: &Author) -> Option<AuthorView> {
        let place = u16::try_from(place).ok()?;
        let organisation = self.site.graph.target_at(id, Relation::Author, (place, 0));
        let person = match (&author.given, &author.family) {
            (Some(given), Some(family)) => Some(format!("{given} {family}")),
            (given, family) => given.clone().or_else(|| family.clone()).map(String::from),
        };
        Some(AuthorView {
            name: self
                .optional(author.text.as_ref())
                .or_else(|| person.map(|name| self.own(name)))
                .or_else(|| Some(self.title_of(organisation?)))?,
            organisation: self.optional_card(organisation),
        })
    }

    fn file(&self, file: &str, given: &File) -> Option<FileView> {
        let path = given.file.as_ref().and_then(|name| self.site.file(file, &name.0, self.views.sources).ok());
        let href = match &path {
            Some(path) => self.plan.addresses.file_href(path),
            None => self.field_href(file, given.url.as_ref())?,
        };
        let ending = path.as_deref().and_then(|path| path.rsplit_once('.')).map(|(_, ending)| ending);
        Some(FileView {
            href,
            format: given.format.as_deref().or(ending).map(str::to_uppercase),
            language: given.language.as_ref().map(|tag| self.language_name(&tag.0)),
            isbn: given.isbn.as_ref().map(|isbn| isbn.0.to_string()),
            accessible: given.accessible,
            size: path.and_then(|path| Some(self.views.sources.files.get(path.as_str())?.size)),
        })
    }

    /// A report's chapters, in the order of their files.
    fn chapters(&self, report: EntityId) -> Vec<EntityId> {
        let all = self.plan.section(self.site, report, Section::Contents, self.lang);
        all.iter().copied().filter(|id| self.site.entity(*id).kind == Kind::Chapter).collect()
    }

    pub(super) fn chapter(&self, id: EntityId) -> ChapterView {
        let report = self.site.graph.target(id, Relation::PartOf);
        let chapters = report.map(|report| self.chapters(report)).unwrap_or_default();
        let place = chapters.iter().position(|chapter| *chapter == id).unwrap_or(0);
        ChapterView {
            report: self.optional_card(report),
            number: place + 1,
            previous: self.optional_card(place.checked_sub(1).and_then(|place| chapters.get(place).copied())),
            next: self.optional_card(chapters.get(place + 1).copied()),
            chapters: self.cards(&chapters),
        }
    }

    pub(super) fn series(&self, id: EntityId, record: &Series, file: &str) -> SeriesView {
        let graph = &self.site.graph;
        let tiers = self.tiers(id, record);
        let known: Vec<ReportType> = record.tiers.iter().filter_map(|tier| tier.r#type).collect();
        let others = graph
            .sources(id, Relation::Series)
            .into_iter()
            .filter(|report| self.report_type(*report).is_none_or(|word| !known.contains(&word)));
        SeriesView {
            tiers,
            others: self.sorted_cards(others.collect()),
            programmes: self.cards(&graph.targets(id, Relation::Programme)),
            publisher: self.optional_card(graph.target(id, Relation::Publisher)),
            issn: record.issn.as_ref().map(|issn| issn.0.to_string()),
            licence: self.licence(record.licence.as_deref()),
            attribution: self.optional(record.attribution.as_ref()),
            mirrors: self.mirrors(file, &record.mirrors),
        }
    }

    fn report_type(&self, id: EntityId) -> Option<ReportType> {
        match self.site.entity(id).record() {
            Some(Record::Report(report)) => report.r#type,
            _ => None,
        }
    }

    /// A series' tiers, in its order, each with its publications.
    pub(super) fn tiers(&self, id: EntityId, record: &Series) -> Vec<TierView> {
        let reports = self.site.graph.sources(id, Relation::Series);
        // Of two tiers of one type the first has its publications: each is listed once.
        let mut taken = BTreeSet::new();
        let tiers = record.tiers.iter().filter_map(|tier| {
            let is_first = tier.r#type.is_some_and(|word| taken.insert(word));
            let members = reports.iter().copied().filter(|report| is_first && self.report_type(*report) == tier.r#type);
            let word = tier.r#type.map(|word| word.word());
            let title = self
                .optional(tier.title.as_ref())
                .or_else(|| Some(self.own(self.word(&format!("report-type-{}", word?), &[]))))?;
            Some(TierView {
                type_word: word,
                title,
                summary: self.optional(tier.summary.as_ref()),
                audience: self.optional(tier.audience.as_ref()),
                reports: self.sorted_cards(members.collect()),
            })
        });
        tiers.collect()
    }
}
