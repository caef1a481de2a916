//! The small views that pages are made of.

use std::marker::PhantomData;

use tera::Value;

use super::{
    cover::CoverView,
    definition::{Shown, Wanted, view},
};

/// Finished HTML.
pub type Html = Value;

/// A view, or a list of views, that is made once and shared by the pages that show it.
#[derive(Debug, Clone)]
pub struct Shared<V>(Value, PhantomData<fn() -> V>);

impl<V: Shown> Shared<V> {
    pub(super) fn new(view: V, wanted: &Wanted) -> Self {
        Self(view.shown(wanted), PhantomData)
    }
}

impl<V> Shown for Shared<V> {
    fn shown(self, _: &Wanted) -> Value {
        self.0
    }
}

view! {
    /// Words that may be in another language than the page.
    pub struct Phrase {
        /// The words.
        text: String,
        /// The tag of their language, where it is not the page's: for a `lang` attribute.
        lang: Option<String>,
    }
}

view! {
    /// A date.
    pub struct DateView {
        /// As the language writes it: `15.3.2023`, `maaliskuu 2023`, `2023`.
        text: String,
        /// For the `datetime` attribute of `time`.
        iso: String,
    }
}

view! {
    /// When something begins and ends.
    pub struct Span {
        /// The two together, as the language writes them; absent when neither is known.
        text: Option<String>,
        start: Option<DateView>,
        end: Option<DateView>,
        /// Whether the end was still to come when it was written.
        end_is_expected: bool,
    }
}

impl Default for Span {
    /// Of which nothing is known.
    fn default() -> Self {
        Self { text: None, start: None, end: None, end_is_expected: false }
    }
}

view! {
    /// An amount of money.
    pub struct MoneyView {
        /// As the language writes it, with what makes it approximate: `lähes 80 000 000 €`.
        text: String,
        /// Digits with a decimal point, for machines.
        amount: String,
        /// An ISO 4217 code.
        currency: String,
        /// `true` (about), `nearly`, `over`, `at-most`; absent when exact.
        approximate: Option<&'static str>,
    }
}

view! {
    /// What a list shows of an entity. Made once for each language and shared.
    pub struct Card {
        /// `project`, `goal` …
        kind: &'static str,
        id: String,
        title: Phrase,
        summary: Option<Phrase>,
        /// The page's address, ready for `href`.
        href: String,
        /// A project's or programme's: `ongoing`, `planned`, `finished`, `discontinued`, `unknown`.
        status: Option<&'static str>,
        /// A word for what sort of its kind it is: `flagship`, `handbook` …; the string `KIND-type-WORD` names it.
        type_word as "type": Option<&'static str>,
        /// The short name: EAKR, 6Aika.
        acronym: Option<String>,
        /// A goal's or report's number, as printed.
        number: Option<String>,
        /// The date of a report or news item.
        date: Option<DateView>,
        /// When a project or programme begins and ends.
        span: Option<Span>,
        /// The address of its picture, ready for `src`.
        image: Option<String>,
        /// The cover of a publication.
        cover: Option<CoverView>,
        /// Whether it is a draft, or not yet or no longer to be shown.
        is_preview: bool,
    }
}

view! {
    /// A link with words.
    pub struct LinkView {
        title: Phrase,
        /// Ready for `href`; the same as the page's own where it leads to the page itself.
        href: String,
    }
}

view! {
    /// The same page in another language.
    pub struct Alternate {
        /// The language's tag, for `lang` and `hreflang`.
        tag: String,
        /// The language's own name for itself: suomi, svenska, English.
        name: String,
        /// Ready for `href`.
        href: String,
        /// With the site's origin, for `hreflang` links; absent when the site does not say where it is published.
        url: Option<String>,
        is_current: bool,
        /// As Open Graph writes it: `fi_FI`.
        locale: String,
        /// `translated`, `summary-only` or `missing`: only the first belongs in `hreflang`.
        translation: &'static str,
    }
}

view! {
    /// An organisation or group that takes part.
    pub struct ParticipantView {
        /// Its card; absent for a group that is not named.
        organisation: Option<Value>,
        /// What the group is called.
        group: Option<Phrase>,
        role: Option<Phrase>,
        note: Option<Phrase>,
    }
}

view! {
    /// Where something applies or is carried out.
    pub struct Place {
        /// The card of the organisation whose area it is.
        organisation: Option<Value>,
        /// The name of the place.
        name: Option<Phrase>,
        postcode: Option<String>,
        /// A code of the EU's statistical regions.
        nuts: Option<String>,
        /// Degrees north and east, with a comma between.
        coordinates: Option<String>,
    }
}

view! {
    /// Somebody to ask.
    pub struct ContactView {
        name: Option<String>,
        title: Option<Phrase>,
        /// Its card.
        organisation: Option<Value>,
        email: Option<String>,
        phone: Option<String>,
        href: Option<String>,
        as_of: Option<DateView>,
    }
}

view! {
    /// A share of the funding.
    pub struct ShareView {
        /// The funders' cards; several when the source names them together.
        funders: Vec<Value>,
        /// Whether funders that are not named give it too.
        others: bool,
        /// `eu`, `state`, `municipal`, `own`, `private`; the string `share-role-WORD` names it.
        role: Option<&'static str>,
        /// Absent when it is not known.
        amount: Option<MoneyView>,
        /// The co-financing rate, as the language writes it.
        rate: Option<String>,
        /// `planned`, `granted`, `realised`; absent is unspecified. The string `basis-WORD` names it.
        basis: Option<&'static str>,
        /// The card of the programme whose money it is.
        through: Option<Value>,
        note: Option<Phrase>,
    }
}

view! {
    /// One sum of like amounts.
    pub struct TotalView {
        amount: MoneyView,
        /// `planned`, `granted`, `realised`; absent is unspecified.
        basis: Option<&'static str>,
        /// How many projects have such an amount.
        projects: usize,
    }
}

view! {
    /// Sums over projects; never of different bases or currencies, nor of exact with approximate amounts.
    pub struct TotalsView {
        sums: Vec<TotalView>,
        /// How many projects there are.
        projects: usize,
        /// How many of them have an amount.
        with_amount: usize,
    }
}

view! {
    /// A number that says something.
    pub struct FigureView {
        value: Phrase,
        text: Option<Phrase>,
        date: Option<DateView>,
    }
}

view! {
    /// Something that happened, or is to happen.
    pub struct MilestoneView {
        title: Phrase,
        /// Absent when the source does not say when.
        date: Option<DateView>,
        href: Option<String>,
    }
}

view! {
    /// Where facts were taken from.
    pub struct SourceView {
        title: Phrase,
        /// The card of the publication, if the site has it.
        report: Option<Value>,
        /// The card of its publisher.
        publisher: Option<Value>,
        date: Option<DateView>,
        href: Option<String>,
        locator: Option<Phrase>,
        accessed: Option<DateView>,
    }
}

view! {
    /// A picture.
    pub struct ImageView {
        /// Ready for `src`.
        src: String,
        alt: String,
        credit: Option<Phrase>,
    }
}

view! {
    /// Under what terms something may be used.
    pub struct LicenceView {
        /// Its name, or the terms in words.
        name: String,
        /// Where they are published.
        href: Option<String>,
    }
}

view! {
    /// A list of others on a page.
    pub struct SectionView {
        /// By which the string `section-NAME` gives its heading: `projects`, `leads` …
        name: &'static str,
        /// How many members there are, on all pages.
        count: usize,
        /// The cards of those on this page.
        cards: Vec<Value>,
        /// Where the list goes on.
        next: Option<String>,
    }
}

view! {
    /// Where a page stands in a long list.
    pub struct Pager {
        /// From 1.
        page: usize,
        pages: usize,
        /// How many entries there are, on all pages.
        count: usize,
        previous: Option<String>,
        next: Option<String>,
    }
}

view! {
    /// A heading of a text.
    pub struct HeadingView {
        /// 2 to 6.
        level: usize,
        text: String,
        /// The `id` to link to.
        anchor: String,
    }
}
