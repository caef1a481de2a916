//! Goals (tavoite): what a programme wants to change.

use super::{Reference, definition::record};

record! {
    /// A goal of a programme.
    pub struct Goal with common {
        programme: Option<Reference> => Programme,
        /// As printed.
        number: Option<String>,
        part_of: Option<Reference> => PartOf,
        parallel: Vec<Reference> => Parallel,
    }
}
