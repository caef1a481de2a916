//! News items (uutinen) and plain pages (sivu).

use super::{Date, Reference, definition::record};

record! {
    /// A news item.
    pub struct News with common {
        /// To the minute, if need be, in the site's time zone.
        date: Option<Date>,
        about: Vec<Reference> => About,
    }
}

record! {
    /// A plain page.
    pub struct Page with common {
        /// Whether it is in the menu.
        menu: bool,
        parent: Option<Reference> => Parent,
    }
}
