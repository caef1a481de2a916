//! The translation of an entity: words, never facts.

use super::{Date, Text, definition::record};

record! {
    /// What the file of a translation may hold beside its body, every text in the file's own language.
    pub struct Overlay {
        title: Option<Text>,
        summary: Option<Text>,
        slug: Option<Text>,
        other_names: Vec<Text>,
        keywords: Vec<Text>,
        /// The day on which somebody last found it to say what the primary text says.
        reviewed: Option<Date>,
    }
}
