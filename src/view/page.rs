//! What every page shows: the site around it, and what all entities have in common.

use tera::Value;

use super::{
    definition::view,
    pieces::{
        Alternate, DateView, FigureView, HeadingView, Html, ImageView, LicenceView, LinkView, MilestoneView, Phrase,
        SectionView, SourceView,
    },
    sharing::{ShareImage, ThemeColour},
};

view! {
    /// The site, in the page's language.
    pub struct SiteView {
        title: String,
        summary: Option<Phrase>,
        /// The home page.
        href: String,
        /// The lists that the site wants in its menu, and the pages that want to be there.
        menu: Vec<LinkView>,
        /// Every list that the theme has.
        lists: Vec<LinkView>,
        /// The plain pages that are below no other.
        pages: Vec<LinkView>,
        /// The pages about the site as a whole that it has: the alphabetical index, the page about the data.
        tools: Vec<LinkView>,
        /// The feed; absent when the site does not say where it is published.
        feed: Option<LinkView>,
        /// The card of the publisher.
        publisher: Option<Value>,
        /// What the site is not.
        disclaimer: Option<Phrase>,
        licence: Option<LicenceView>,
        /// The address for feedback.
        contact: Option<String>,
        /// The logo, ready for `src`.
        logo: Option<String>,
        /// The icon of the browser's tab, ready for `href`.
        favicon: Option<String>,
        /// A drawn picture for the head of the home page, 6:5 on the ground `brand`, ready for `src`.
        banner: Option<String>,
        /// Absent where the theme has no colour `brand`.
        theme_colour: Option<ThemeColour>,
    }
}

view! {
    /// A page.
    pub struct PageView {
        /// What sort of page it is: a kind's word, or `home`, `index`, `list`, `a-z`, `data`, `not-found`,
        /// `redirect`.
        kind: &'static str,
        /// The entity's id; empty for a page of none.
        id: String,
        title: Phrase,
        summary: Option<Phrase>,
        /// The tag of the page's language.
        lang: String,
        /// Its own address, ready for `href`.
        href: String,
        /// With the site's origin; of a page that is not translated, the original's.
        canonical: Option<String>,
        /// The page in each language of the site, in the site's order, its own included.
        languages: Vec<Alternate>,
        /// `translated`, `summary-only` or `missing`.
        translation: &'static str,
        /// The page in the language in which it was written, where the text shown is not a translation.
        original: Option<Alternate>,
        /// Whether it is a draft, or not yet or no longer to be shown.
        is_preview: bool,
        /// The way here from the home page, the page itself left out.
        breadcrumbs: Vec<LinkView>,
        /// The text as HTML; absent when there is none.
        body: Option<Html>,
        /// The tag of the text's language, where it is not the page's.
        body_lang: Option<String>,
        /// The headings of the text.
        headings: Vec<HeadingView>,
        /// What names it, list by list; only those with members.
        sections: Vec<SectionView>,
        other_names: Vec<Phrase>,
        keywords: Vec<Phrase>,
        image: Option<ImageView>,
        /// What others show with a link to the page.
        share_image: Option<ShareImage>,
        figures: Vec<FigureView>,
        milestones: Vec<MilestoneView>,
        links: Vec<LinkView>,
        /// Its own sources, else its programme's.
        sources: Vec<SourceView>,
        updated: Option<DateView>,
        reviewed: Option<DateView>,
        as_of: Option<DateView>,
        /// When it was updated, else when it came out, for machines: `2023`, `2023-03-15`, `2018-03-02T13:59+02:00`.
        modified: Option<String>,
        /// A `mailto:` address for saying what is wrong with the page, with a subject and the first lines of a message;
        /// absent when the site has no address for feedback.
        feedback: Option<String>,
    }
}
