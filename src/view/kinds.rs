//! What the page of each kind shows beside what every page has.

use tera::Value;

use super::{
    about_data::LanguageName,
    cover::CoverView,
    definition::view,
    picture::{FundingPicture, StatusCount, Timeline},
    pieces::{
        ContactView, DateView, LicenceView, LinkView, MoneyView, ParticipantView, Phrase, Place, ShareView, SourceView,
        Span, TotalsView,
    },
};

view! {
    /// A programme.
    pub struct ProgrammeView {
        acronym: Option<Phrase>,
        /// `programme`, `strategy`, `regional-strategy`, `policy`; the string `programme-type-WORD` names it.
        type_word as "type": Option<&'static str>,
        /// The EU's programming period, its own or inherited.
        period: Option<&'static str>,
        /// The EU's code (CCI).
        code: Option<String>,
        span: Span,
        status: &'static str,
        /// Cards of what it is part of.
        part_of: Option<Value>,
        /// Cards of the programmes that it carries out.
        implements: Vec<Value>,
        /// Cards of the programmes whose aims it serves.
        supports: Vec<Value>,
        owner: Option<ParticipantView>,
        coordinator: Option<ParticipantView>,
        partners: Vec<ParticipantView>,
        areas: Vec<Place>,
        target_groups: Vec<Phrase>,
        /// What it has to spend, as it says itself.
        budget: Option<MoneyView>,
        funding: Vec<ShareView>,
        bodies: Vec<BodyView>,
        contacts: Vec<ContactView>,
        /// What one of its goals is called.
        goal_label_one: Option<Phrase>,
        /// What several of its goals are called.
        goal_label_other: Option<Phrase>,
        /// Its goals, in order, with their projects.
        goals: Vec<GoalNode>,
        /// The sums of its projects' shares.
        totals: TotalsView,
        /// The money of its projects, by who gives it.
        by_funder: FundingPicture,
        /// The money of its goals' projects.
        by_goal: FundingPicture,
        /// How many of its projects are where in their lives.
        statuses: Vec<StatusCount>,
        /// Its projects over time.
        timeline: Option<Timeline>,
        /// Its milestones over time.
        milestones: Option<Timeline>,
    }
}

view! {
    /// A goal in a programme's tree.
    pub struct GoalNode {
        /// The goal's card.
        card: Value,
        /// Its flagships, with what serves them.
        flagships: Vec<FlagshipNode>,
        /// Cards of its other projects, each once; the first of them where there are many.
        projects: Vec<Value>,
        /// How many more of these there are, on the goal's own page.
        left_out: usize,
        /// How many projects the goal has, its flagships included. What only serves a flagship is none of them.
        count: usize,
        /// The goals that are part of it.
        parts: Vec<GoalNode>,
        totals: TotalsView,
    }
}

view! {
    /// A flagship in a goal's tree.
    pub struct FlagshipNode {
        /// The flagship's card.
        card: Value,
        /// Cards of the projects that serve it.
        pilots: Vec<Value>,
        /// Cards of those that serve it too, and stand under an earlier flagship.
        also: Vec<Value>,
        /// How many more serve it, named on its own page.
        left_out: usize,
    }
}

view! {
    /// A body of a programme.
    pub struct BodyView {
        id: Option<String>,
        name: Phrase,
        /// `steering-group`, `team`, `forum`, `post`; the string `body-type-WORD` names it.
        type_word as "type": Option<&'static str>,
        tasks: Vec<TaskView>,
        members: Vec<MemberView>,
    }
}

view! {
    /// A task of a body.
    pub struct TaskView {
        title: Option<Phrase>,
        items: Vec<Phrase>,
    }
}

view! {
    /// A member of a body.
    pub struct MemberView {
        /// A person's name, another body's, or a group's.
        name: Option<Phrase>,
        /// Its card, for an organisation.
        organisation: Option<Value>,
        title: Option<Phrase>,
        /// `owner`, `chair`, `vice-chair`, `member`, `secretary`; the string `member-role-WORD` names it.
        role: Option<&'static str>,
        party: Option<Phrase>,
        span: Span,
    }
}

view! {
    /// A goal.
    pub struct GoalView {
        /// The card of its programme.
        programme: Option<Value>,
        /// What its programme calls a goal.
        label: Option<Phrase>,
        /// As printed.
        number: Option<String>,
        /// The card of what it is part of.
        part_of: Option<Value>,
        /// The first page of its projects, each once: its flagships with what serves them, then the others.
        projects: Vec<FlagshipNode>,
        totals: TotalsView,
        /// The money of its projects, by who gives it.
        by_funder: FundingPicture,
        /// How many of its projects are where in their lives.
        statuses: Vec<StatusCount>,
        /// Its projects over time.
        timeline: Option<Timeline>,
    }
}

view! {
    /// A project.
    pub struct ProjectView {
        /// Cards of its programmes.
        programmes: Vec<Value>,
        goals: Vec<Value>,
        period: Option<&'static str>,
        /// The code of the operation in its register.
        code: Option<String>,
        /// `flagship`, `pilot`, `trial`, `study`, `measure`, `project`; the string `project-type-WORD` names it.
        type_word as "type": Option<&'static str>,
        status: &'static str,
        span: Span,
        /// Cards of the flagships that it serves.
        supports: Vec<Value>,
        /// Cards of the earlier projects that it carries on.
        continues: Vec<Value>,
        lead: Option<ParticipantView>,
        partners: Vec<ParticipantView>,
        funding: Vec<ShareView>,
        total_cost: Option<MoneyView>,
        locations: Vec<Place>,
        intervention_field: Option<String>,
        specific_objective: Option<String>,
        target_groups: Vec<Phrase>,
        achievements: Vec<Phrase>,
        contacts: Vec<ContactView>,
        /// Cards of others of the goal that stands first in its file: the newest five of its projects and publications.
        neighbours: Vec<Value>,
    }
}

view! {
    /// A fund.
    pub struct FunderView {
        acronym: Option<Phrase>,
        /// `eu-fund`, `state`, `region`, `municipality`, `foundation`, `private`; the string `funder-type-WORD` names it.
        type_word as "type": Option<&'static str>,
        fund_code: Option<String>,
        part_of: Option<Value>,
        managed_by: Vec<ManagementView>,
        successor: Option<Value>,
        /// Ready for `src`.
        logo: Option<String>,
        website: Option<String>,
        /// The sums of the shares that are its alone.
        totals: TotalsView,
        /// The sums of what it gives together with others, so that its own part is not known.
        joint: TotalsView,
        /// What it gives to projects, by programme.
        by_programme: FundingPicture,
        /// What it gives to projects, by goal.
        by_goal: FundingPicture,
    }
}

view! {
    /// Who manages a fund.
    pub struct ManagementView {
        organisation: Option<Value>,
        /// `managing-authority`, `intermediate-body`, `audit-authority`; the string `management-role-WORD` names it.
        role: Option<&'static str>,
        /// The card of the programme for which it does so.
        programme: Option<Value>,
        span: Span,
    }
}

view! {
    /// An organisation.
    pub struct OrganisationView {
        acronym: Option<Phrase>,
        /// `municipality`, `state` …; the string `organisation-type-WORD` names it.
        type_word as "type": Option<&'static str>,
        business_id: Option<String>,
        part_of: Option<Value>,
        place: Option<Phrase>,
        website: Option<String>,
        end: Option<DateView>,
        /// The funds that it manages.
        manages: Vec<ManagedFund>,
        /// The sums of the shares that are its alone.
        totals: TotalsView,
        /// The sums of what it gives together with others, so that its own part is not known.
        joint: TotalsView,
        /// What it gives to projects, by programme.
        by_programme: FundingPicture,
        /// What it gives to projects, by goal.
        by_goal: FundingPicture,
    }
}

view! {
    /// A fund that an organisation manages.
    pub struct ManagedFund {
        /// The fund's card.
        fund: Value,
        role: Option<&'static str>,
        programme: Option<Value>,
        span: Span,
    }
}

view! {
    /// A publication.
    pub struct ReportView {
        /// `framework`, `handbook`, `application-example` …; the string `report-type-WORD` names it.
        type_word as "type": Option<&'static str>,
        series: Option<Value>,
        /// Its number in the series, as printed.
        number: Option<String>,
        programmes: Vec<Value>,
        projects: Vec<Value>,
        goals: Vec<Value>,
        funders: Vec<Value>,
        authors: Vec<AuthorView>,
        publisher: Option<Value>,
        date: Option<DateView>,
        /// The languages in which it can be read.
        languages: Vec<LanguageName>,
        files: Vec<FileView>,
        issn: Option<String>,
        urn: Option<LinkView>,
        doi: Option<LinkView>,
        licence: Option<LicenceView>,
        attribution: Option<Phrase>,
        mirrors: Vec<LinkOrWords>,
        original: Option<SourceView>,
        changes: Vec<ChangeView>,
        withdrawn: Option<WithdrawalView>,
        cover: Option<CoverView>,
        /// Cards of its chapters, in order.
        chapters: Vec<Value>,
        /// How to cite it: words that follow one another, each in its own language, with nothing between.
        citation: Vec<Phrase>,
        /// Cards of others of the goal that stands first in its file: the newest five of its projects and publications.
        neighbours: Vec<Value>,
    }
}

view! {
    /// Who wrote a publication.
    pub struct AuthorView {
        name: Phrase,
        /// The card of an organisation.
        organisation: Option<Value>,
    }
}

view! {
    /// A form in which a publication can be had.
    pub struct FileView {
        href: String,
        /// In capitals: PDF.
        format: Option<String>,
        /// The name of its language.
        language: Option<String>,
        isbn: Option<String>,
        /// Whether it meets the requirements of accessibility; absent when unknown.
        accessible: Option<bool>,
        /// In bytes, for a file of the site.
        size: Option<u64>,
    }
}

view! {
    /// A link, or only its words where the address is not known.
    pub struct LinkOrWords {
        title: Phrase,
        href: Option<String>,
    }
}

view! {
    /// What was changed after publication.
    pub struct ChangeView {
        date: Option<DateView>,
        text: Option<Phrase>,
    }
}

view! {
    /// That a publication is no longer valid.
    pub struct WithdrawalView {
        date: Option<DateView>,
        reason: Option<Phrase>,
        replaced_by: Option<Value>,
    }
}

view! {
    /// A chapter of a report.
    pub struct ChapterView {
        /// The report's card.
        report: Option<Value>,
        /// From 1.
        number: usize,
        /// Cards of all chapters, in order.
        chapters: Vec<Value>,
        previous: Option<Value>,
        next: Option<Value>,
    }
}

view! {
    /// A series of publications.
    pub struct SeriesView {
        /// In the order in which readers should meet them.
        tiers: Vec<TierView>,
        /// Cards of its publications of no tier.
        others: Vec<Value>,
        programmes: Vec<Value>,
        publisher: Option<Value>,
        issn: Option<String>,
        licence: Option<LicenceView>,
        attribution: Option<Phrase>,
        mirrors: Vec<LinkOrWords>,
    }
}

view! {
    /// A tier of a series.
    pub struct TierView {
        /// The type of its publications.
        type_word as "type": Option<&'static str>,
        title: Phrase,
        summary: Option<Phrase>,
        audience: Option<Phrase>,
        /// Cards of its publications.
        reports: Vec<Value>,
    }
}

view! {
    /// A news item.
    pub struct NewsView {
        date: Option<DateView>,
        /// Cards of what it tells about.
        about: Vec<Value>,
    }
}

view! {
    /// A plain page.
    pub struct PlainPageView {
        /// The card of the page above.
        parent: Option<Value>,
    }
}
