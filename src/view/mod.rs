//! Views: entities as shown, in one language, for templates.
//!
//! Enters: `Site` and `Plan`, and the names that stand in the templates, since no value is made of what none of them
//! names. Leaves: values that hold an entity's own facts, raw and as the language writes them, and a
//! small card of each entity that it is related to. Only these reach templates; their definitions are the contract with
//! theme authors ([`CONTRACT`]). Nothing here renders, and a text's HTML comes in from outside.

mod a_z;
mod about_data;
mod body;
mod card;
mod citation;
pub mod contract;
mod cover;
pub(crate) mod definition;
mod embed;
mod facts;
mod feed;
mod feedback;
mod home;
mod index;
mod kinds;
mod local;
mod narrow;
mod often;
mod page;
mod picture;
mod pieces;
mod programme;
mod report;
pub(crate) mod shape;
mod sharing;
mod shell;
mod surroundings;
mod tree;
mod words;

use std::sync::OnceLock;

use tera::Value;

pub use body::Body;
pub use definition::{Asked, Definition, ViewField};
pub use feed::{Category, Feed, FeedEntry, FeedLink};
pub use local::Local;
pub use pieces::Phrase;

use self::{
    a_z::LetterLink,
    definition::Wanted,
    narrow::{EntryView, Offer},
    often::Often,
    pieces::Shared,
};
use crate::{kind::Kind, language::Lang, link::Site, plan::Plan, read::Sources};

/// Everything that a view is made from, and the cards made so far.
#[derive(Debug)]
pub struct Views<'a> {
    pub site: &'a Site,
    pub plan: &'a Plan,
    pub sources: &'a Sources,
    wanted: Wanted,
    often: Often,
    /// By language, then as `often` places the entities. A card is made when it is first needed, and shared from then on.
    cards: Vec<Vec<OnceLock<Value>>>,
    /// The entries of lists, as the cards: where lists are narrowed, an entity stands in the whole list and in every narrowed
    /// one.
    entries: Vec<Vec<OnceLock<Shared<EntryView>>>>,
    /// The letters of the alphabetical index, by language.
    letters: Vec<OnceLock<Shared<Vec<LetterLink>>>>,
    /// By language, then by kind: what the list of the kind can be narrowed by.
    facets: Vec<Vec<OnceLock<Vec<Offer>>>>,
    /// The site around the page, by language.
    surroundings: Vec<OnceLock<Value>>,
}

impl<'a> Views<'a> {
    /// Takes what the theme's templates ask for; none if they look at views as a whole.
    #[must_use]
    pub fn new(site: &'a Site, plan: &'a Plan, sources: &'a Sources, asked: Option<&Asked>) -> Self {
        let languages = plan.voices.len();
        let often = Often::new(site, languages);
        let entries = if plan.narrowing.is_empty() { 0 } else { often.count };
        Self {
            site,
            plan,
            sources,
            wanted: Wanted::new(CONTRACT, asked),
            cards: table(languages, often.count),
            entries: table(languages, entries),
            often,
            letters: row(languages),
            facets: table(languages, Kind::ALL.len()),
            surroundings: row(languages),
        }
    }

    /// The views in a language.
    #[must_use]
    pub fn local(&'a self, lang: Lang) -> Local<'a> {
        Local { views: self, site: self.site, plan: self.plan, voice: self.plan.voice(lang), lang }
    }
}

fn row<V>(length: usize) -> Vec<OnceLock<V>> {
    (0..length).map(|_| OnceLock::new()).collect()
}

fn table<V>(rows: usize, length: usize) -> Vec<Vec<OnceLock<V>>> {
    (0..rows).map(|_| row(length)).collect()
}

/// Every view, for the contract with theme authors.
pub const CONTRACT: &[Definition] = &[
    page::SiteView::DEFINITION,
    page::PageView::DEFINITION,
    home::HomeView::DEFINITION,
    home::CountView::DEFINITION,
    home::SeriesShelf::DEFINITION,
    home::GoalShelf::DEFINITION,
    index::IndexView::DEFINITION,
    narrow::FacetView::DEFINITION,
    narrow::OptionView::DEFINITION,
    narrow::NarrowedView::DEFINITION,
    index::GroupView::DEFINITION,
    narrow::EntryView::DEFINITION,
    index::ListView::DEFINITION,
    a_z::AToZView::DEFINITION,
    a_z::LetterLink::DEFINITION,
    a_z::LetterGroup::DEFINITION,
    a_z::NameView::DEFINITION,
    about_data::DataView::DEFINITION,
    about_data::KindData::DEFINITION,
    about_data::CoverageView::DEFINITION,
    about_data::ProjectData::DEFINITION,
    about_data::LanguageName::DEFINITION,
    kinds::ProgrammeView::DEFINITION,
    kinds::GoalNode::DEFINITION,
    kinds::FlagshipNode::DEFINITION,
    kinds::BodyView::DEFINITION,
    kinds::TaskView::DEFINITION,
    kinds::MemberView::DEFINITION,
    kinds::GoalView::DEFINITION,
    kinds::ProjectView::DEFINITION,
    kinds::FunderView::DEFINITION,
    kinds::ManagementView::DEFINITION,
    kinds::OrganisationView::DEFINITION,
    kinds::ManagedFund::DEFINITION,
    kinds::ReportView::DEFINITION,
    kinds::AuthorView::DEFINITION,
    kinds::FileView::DEFINITION,
    kinds::LinkOrWords::DEFINITION,
    kinds::ChangeView::DEFINITION,
    kinds::WithdrawalView::DEFINITION,
    kinds::ChapterView::DEFINITION,
    kinds::SeriesView::DEFINITION,
    kinds::TierView::DEFINITION,
    kinds::NewsView::DEFINITION,
    kinds::PlainPageView::DEFINITION,
    picture::FundingPicture::DEFINITION,
    picture::MoneyPicture::DEFINITION,
    picture::MoneyRow::DEFINITION,
    picture::NamePart::DEFINITION,
    picture::Timeline::DEFINITION,
    picture::TimelineRow::DEFINITION,
    picture::Stretch::DEFINITION,
    picture::Tick::DEFINITION,
    picture::StatusCount::DEFINITION,
    picture::Matrix::DEFINITION,
    picture::MatrixGroup::DEFINITION,
    picture::MatrixRow::DEFINITION,
    picture::MatrixCell::DEFINITION,
    pieces::Card::DEFINITION,
    cover::CoverView::DEFINITION,
    sharing::ShareImage::DEFINITION,
    sharing::ThemeColour::DEFINITION,
    pieces::Phrase::DEFINITION,
    pieces::DateView::DEFINITION,
    pieces::Span::DEFINITION,
    pieces::MoneyView::DEFINITION,
    pieces::LinkView::DEFINITION,
    pieces::Alternate::DEFINITION,
    pieces::ParticipantView::DEFINITION,
    pieces::Place::DEFINITION,
    pieces::ContactView::DEFINITION,
    pieces::ShareView::DEFINITION,
    pieces::TotalView::DEFINITION,
    pieces::TotalsView::DEFINITION,
    pieces::FigureView::DEFINITION,
    pieces::MilestoneView::DEFINITION,
    pieces::SourceView::DEFINITION,
    pieces::ImageView::DEFINITION,
    pieces::LicenceView::DEFINITION,
    pieces::SectionView::DEFINITION,
    pieces::Pager::DEFINITION,
    pieces::HeadingView::DEFINITION,
];
