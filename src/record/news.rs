//! News items (uutinen) and plain pages (sivu).

use super::{Date, Reference, definition::record};

record! {
    /// A news item.
    pub struct News with common {
        /// When it was published: a day, and the time too if need be, in the site's time zone. Left out: it stands
        /// below those with a date. Example: `2018-03-02T13:59`.
        date: Option<Date>,
        /// What it tells about: ids, with their kind before them. Their pages list the item. Left out: about the site as
        /// a whole. Example: `[project:smart-stops]`.
        about: Box<[Reference]> => About,
    }
}

record! {
    /// A plain page.
    pub struct Page with common {
        /// Whether it is in the menu. Left out: it is not. Example: `true`.
        menu: bool,
        /// The page above it. Left out: the home page. Example: `about`.
        parent: Option<Reference> => Parent,
    }
}
