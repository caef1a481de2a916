//! Goals (tavoite): what a programme wants to change.

use super::{Reference, definition::record};

record! {
    /// A goal of a programme.
    pub struct Goal with common {
        /// The programme whose goal it is. Left out: that of the goal it is part of. Example: `6aika`.
        programme: Option<Reference> => Programme,
        /// Its number, as the programme prints it. Left out: it has none. Example: `"2.1"`.
        number: Option<Box<str>>,
        /// The larger goal that it belongs to. Left out: it stands at the top. Example: `open-city`.
        part_of: Option<Reference> => PartOf,
        /// Goals, of other programmes too, that want the same; said on one of them, shown on both. Example:
        /// `[goal:open-data]`.
        parallel: Box<[Reference]> => Parallel,
    }
}
