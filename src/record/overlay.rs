//! The translation of an entity: words, never facts.

use super::{Date, Text, definition::record};

record! {
    /// A translation: words in the language of its file, never facts.
    pub struct Overlay {
        /// The title in this language. Left out: the primary one. Example: `Smarta hållplatser`.
        title: Option<Text>,
        /// The summary in this language. Left out: the page counts as not translated. Example:
        /// `Tidtabeller som varje reseapp kan läsa.`.
        summary: Option<Text>,
        /// The last part of the page's address in this language. Left out: that of the primary text. Example:
        /// `smarta-hallplatser`.
        slug: Option<Text>,
        /// Names in this language by which it is known besides its title. Left out: those of the primary text. Example:
        /// `[Smarta busshållplatser]`.
        other_names: Box<[Text]>,
        /// Words in this language by which the page can be found. Left out: those of the primary text. Example:
        /// `[kollektivtrafik]`.
        keywords: Box<[Text]>,
        /// The day on which somebody last found the translation to say what the primary text says. Left out: not known.
        /// Example: `2026-10-01`.
        reviewed: Option<Date>,
    }
}
