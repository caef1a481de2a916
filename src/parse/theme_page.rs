//! The pages about the site as a whole: which there are, and which of them a theme has.

use super::Theme;
use crate::record::definition::enumeration;

enumeration! {
    /// A page about the site as a whole, which a theme may leave out.
    pub enum ThemePage {
        /// The alphabetical index.
        AToZ "a-z",
        /// What the site's data are and are not.
        Data "data",
    }
}

impl ThemePage {
    /// The template that draws it.
    #[must_use]
    pub const fn template(self) -> &'static str {
        match self {
            Self::AToZ => "a-z.html",
            Self::Data => "about-data.html",
        }
    }

    /// The string with its title.
    #[must_use]
    pub const fn title_key(self) -> &'static str {
        match self {
            Self::AToZ => "a-z",
            Self::Data => "about-data",
        }
    }
}

impl Theme {
    /// Whether pages that a template is for are wanted.
    #[must_use]
    pub fn has_page(&self, template: &str) -> bool {
        ThemePage::ALL.iter().all(|page| page.template() != template || self.pages.contains(page))
    }
}
