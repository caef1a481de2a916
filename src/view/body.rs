//! The text of a page, as `render` made it.

use crate::{language::Lang, markdown::Heading};

/// A text as HTML, with what a page says about it.
#[derive(Debug, Clone)]
pub struct Body<'a> {
    pub html: String,
    /// The language that it is in, which is the primary one where there is no translation.
    pub lang: Lang,
    pub headings: &'a [Heading],
}
