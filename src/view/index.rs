//! The variables of each page but those with files of their own: an entity's, the lists of kinds, further pages of
//! sections, and pages of nothing.

use tera::Value;

use super::{
    Body, Local,
    definition::view,
    narrow::{EntryView, FacetView, NarrowedView},
    picture::{Matrix, StatusCount, Timeline},
    pieces::{LinkView, Pager, Shared},
    shell::Subject,
};
use crate::{
    kind::Kind,
    link::EntityId,
    locale::StringArg,
    plan::{Addresses, Choice, Section, Voice},
    record::{Record, Relation},
};

/// The variables of a page's template beside `site`: `page`, and one with what that template alone knows.
pub type Variables = Vec<(&'static str, Value)>;

view! {
    /// A page of the list of a kind, whole or narrowed by one fact.
    pub struct IndexView {
        /// The kind's folder: `projects`.
        name: &'static str,
        /// Its first page.
        href: String,
        /// In order; one group without a status for kinds that have none.
        groups: Vec<GroupView>,
        pager: Pager,
        /// On the first page of the list of projects: how many are where in their lives.
        statuses: Vec<StatusCount>,
        /// On the first page of the list of projects: all of them over time.
        timeline: Option<Timeline>,
        /// On the first page of the list of goals: which is served by which programme.
        matrix: Option<Matrix>,
        /// By what the list can be narrowed, as `facets` of `theme.yaml` says; only facts that some entry has.
        facets: Vec<Shared<FacetView>>,
        /// By what it is narrowed.
        narrowed: Option<NarrowedView>,
        /// How many entries a page has.
        page_size: usize,
        /// The address of a list's later page is that of its first with this word, a slash, the page's number and a slash.
        page_path: String,
    }
}

view! {
    /// Entries of a list that are alike: in status, or goals in their programme.
    pub struct GroupView {
        status: Option<&'static str>,
        /// The card of the goals' programme.
        programme: Option<Value>,
        entries: Vec<Shared<EntryView>>,
    }
}

view! {
    /// A further page of a section.
    pub struct ListView {
        /// The section's name: `projects`, `leads` …
        name: &'static str,
        /// The card of the entity whose section it is.
        of: Value,
        cards: Vec<Value>,
        pager: Pager,
    }
}

/// The list of a kind, whole or narrowed.
struct List<'a> {
    kind: Kind,
    choice: Option<Choice>,
    members: &'a [EntityId],
    title: String,
    /// The address of a page in a language.
    address: &'a dyn Fn(&Voice, usize) -> String,
}

impl Local<'_> {
    /// The page of an entity.
    pub fn entity_page(&self, id: EntityId, body: Option<Body<'_>>) -> Option<Variables> {
        let entity = self.site.entity(id);
        let (record, file) = (entity.record()?, &entity.primary()?.file);
        let (name, own): (_, Value) = match record {
            Record::Programme(record) => ("programme", self.value(self.programme(id, record, file))),
            Record::Goal(record) => ("goal", self.value(self.goal(id, record))),
            Record::Project(record) => ("project", self.value(self.project(id, record, file))),
            Record::Funder(record) => ("funder", self.value(self.funder(id, record, file))),
            Record::Organisation(record) => ("organisation", self.value(self.organisation(id, record, file))),
            Record::Report(record) => ("report", self.value(self.report(id, record, file))),
            Record::Chapter(_) => ("chapter", self.value(self.chapter(id))),
            Record::Series(record) => ("series", self.value(self.series(id, record, file))),
            Record::News(record) => ("news", self.value(self.news(id, record))),
            Record::Page(_) => ("plain", self.value(self.plain_page(id))),
        };
        let subject = Subject {
            kind: entity.kind.word(),
            entity: Some(id),
            title: self.title_of(id),
            summary: self.summary_of(id),
            address: &|voice| self.plan.addresses.entity(id, voice.lang).map(str::to_owned),
            breadcrumbs: self.breadcrumbs(id),
            with_sections: true,
        };
        Some(vec![("page", self.value(self.page(subject, body))), (name, own)])
    }

    fn news(&self, id: EntityId, record: &crate::record::News) -> super::kinds::NewsView {
        super::kinds::NewsView {
            date: self.optional_date(record.date),
            about: self.cards(&self.site.graph.targets(id, Relation::About)),
        }
    }

    fn plain_page(&self, id: EntityId) -> super::kinds::PlainPageView {
        super::kinds::PlainPageView { parent: self.optional_card(self.site.graph.target(id, Relation::Parent)) }
    }

    /// A page of the list of a kind.
    pub fn index_page(&self, kind: Kind, number: usize) -> Variables {
        let all = self.plan.index(kind, self.lang).map(|members| &members[..]).unwrap_or_default();
        let title = self.word(&format!("list-{}", kind.folder()), &[]);
        let address = |voice: &Voice, page| self.plan.addresses.list_page(kind, voice, page);
        self.list_page(&List { kind, choice: None, members: all, title, address: &address }, number)
    }

    /// A page of the list of a kind narrowed by one fact.
    pub fn narrowed_page(&self, choice: Choice, number: usize) -> Variables {
        let members = self.plan.narrowing.members(choice, self.lang);
        let title = self.narrowed_title(choice);
        let address = |voice: &Voice, page| self.plan.addresses.narrowed_page(choice, voice, page);
        self.list_page(&List { kind: choice.0, choice: Some(choice), members, title, address: &address }, number)
    }

    fn list_page(&self, list: &List<'_>, number: usize) -> Variables {
        let &List { kind, choice, members, ref title, address } = list;
        let mut breadcrumbs = vec![self.home_crumb()];
        if number > 1 || choice.is_some() {
            breadcrumbs.extend(self.list_link(kind));
        }
        if number > 1 && choice.is_some() {
            let first = self.href(&address(self.voice, 1));
            breadcrumbs.push(LinkView { title: self.own(title.clone()), href: first });
        }
        let subject = Subject {
            kind: "index",
            entity: None,
            title: self.own(self.numbered(title.clone(), number)),
            summary: None,
            address: &|voice| Some(address(voice, number)),
            breadcrumbs,
            with_sections: false,
        };
        // A list that is narrowed, or goes on from an earlier page, is a list alone.
        let is_whole = number == 1 && choice.is_none();
        let pictured = |field, of| {
            let members = if is_whole && kind == of { members } else { &[] };
            self.pictured(field, members)
        };
        let index = IndexView {
            name: kind.folder(),
            href: self.href(&address(self.voice, 1)),
            groups: self.groups(kind, self.on_page(members, number)),
            pager: self.pager(members.len(), number, &|page| Some(address(self.voice, page))),
            facets: self.facets(kind, choice),
            narrowed: choice.map(|choice| self.narrowed(choice)),
            page_size: self.plan.page_size,
            page_path: Addresses::page_word(self.voice),
            statuses: self.listed_statuses(pictured(const { IndexView::field("statuses") }, Kind::Project)),
            timeline: self.timeline(pictured(const { IndexView::field("timeline") }, Kind::Project)),
            matrix: self.matrix(pictured(const { IndexView::field("matrix") }, Kind::Goal)),
        };
        vec![("page", self.value(self.page(subject, None))), ("index", self.value(index))]
    }

    /// Entries of a list, those that follow one another and are alike together.
    fn groups(&self, kind: Kind, ids: &[EntityId]) -> Vec<GroupView> {
        let mut groups: Vec<GroupView> = Vec::new();
        let mut last = None;
        for id in ids {
            let status = self.site.entity(*id).status.map(|status| status.word());
            let programme = (kind == Kind::Goal).then(|| self.site.graph.target(*id, Relation::Programme)).flatten();
            let Some(entry) = self.entry(kind, *id) else { continue };
            match groups.last_mut() {
                Some(group) if group.status == status && last == programme => group.entries.push(entry),
                _ => {
                    let programme = self.optional_card(programme);
                    groups.push(GroupView { status, programme, entries: vec![entry] });
                }
            }
            last = programme;
        }
        groups
    }

    /// A further page of a section.
    pub fn section_page(&self, id: EntityId, section: Section, number: usize) -> Option<Variables> {
        let entity = self.site.entity(id);
        let members = self.plan.section(self.site, id, section, self.lang);
        let mut title = self.title_of(id);
        let heading = self.section_heading(section, entity.kind);
        title.text = self.numbered(format!("{}: {heading}", title.text), number);
        let mut breadcrumbs = self.breadcrumbs(id);
        breadcrumbs.extend(self.entity_link(id));
        let subject = Subject {
            kind: "list",
            entity: None,
            title,
            summary: None,
            address: &|voice| self.plan.addresses.section_page(id, section, voice, number),
            breadcrumbs,
            with_sections: false,
        };
        let address = |page| self.plan.addresses.section_page(id, section, self.voice, page);
        let list = ListView {
            name: section.word(),
            of: self.card(id)?,
            cards: self.cards(self.on_page(&members, number)),
            pager: self.pager(members.len(), number, &address),
        };
        let page = self.page(subject, None);
        Some(vec![("page", self.value(page)), ("list", self.value(list))])
    }

    /// The heading of a section, which may differ by the kind whose page it is on.
    fn section_heading(&self, section: Section, kind: Kind) -> String {
        let key = format!("section-{}", section.word());
        self.voice.text(&format!("{key}-on-{}", kind.word()), &[]).unwrap_or_else(|| self.word(&key, &[]))
    }

    /// What is shown where there is nothing.
    pub fn not_found_page(&self) -> Variables {
        let subject = Subject {
            kind: "not-found",
            entity: None,
            title: self.own(self.word("not-found", &[])),
            summary: None,
            address: &|voice| Some(self.plan.addresses.home(voice)),
            breadcrumbs: vec![self.home_crumb()],
            with_sections: false,
        };
        let mut page = self.page(subject, None);
        // What was looked for has no address that could be told.
        page.feedback = None;
        vec![("page", self.value(page))]
    }

    /// The page at an old address of an entity.
    pub fn redirect_page(&self, id: EntityId) -> Option<Variables> {
        let target = self.entity_link(id)?;
        let subject = Subject {
            kind: "redirect",
            entity: None,
            title: target.title.clone(),
            summary: None,
            address: &|voice| self.plan.addresses.entity(id, voice.lang).map(str::to_owned),
            breadcrumbs: Vec::new(),
            with_sections: false,
        };
        let page = self.page(subject, None);
        Some(vec![("page", self.value(page)), ("target", self.value(target))])
    }

    pub(super) fn numbered(&self, title: String, number: usize) -> String {
        match number {
            1 => title,
            _ => self.word(
                "title-of-page",
                &[("title", StringArg::Text(title)), ("page", StringArg::Number(number as u64))],
            ),
        }
    }

    fn on_page<'b>(&self, members: &'b [EntityId], number: usize) -> &'b [EntityId] {
        members.chunks(self.plan.page_size).nth(number - 1).unwrap_or_default()
    }

    fn pager(&self, count: usize, page: usize, address: &dyn Fn(usize) -> Option<String>) -> Pager {
        let pages = count.div_ceil(self.plan.page_size).max(1);
        let href = |page| address(page).map(|address| self.href(&address));
        Pager {
            page,
            pages,
            count,
            previous: (page > 1).then(|| href(page - 1)).flatten(),
            next: (page < pages).then(|| href(page + 1)).flatten(),
        }
    }
}
