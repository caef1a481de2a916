//! Problems written down, for people and for programs.
//!
//! What enters is what [`locate`](super::locate) found, already sorted and worded; what leaves is text in one of the
//! [`Format`]s, one file of code each. Deliberately absent: which stream it goes to, whether that stream is a terminal
//! and how wide it is, which the command line knows.

mod excerpt;
mod human;
mod json;
mod short;

use std::io;

use super::{Located, locate::Texts};

/// How problems are written down.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// With the line they are on, for the people who mend them.
    Human,
    /// `file:line:column: severity[code]: message`, a line each, as editors and `grep` know it.
    Short,
    /// A JSON object a line.
    Json,
}

/// How [`Format::Human`] looks; the machine formats have one look.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Style {
    /// Whether to colour with the escape codes of terminals.
    pub colour: bool,
    /// The width to keep within, in columns.
    pub width: usize,
    /// Sentences only, without drawn lines: for screen readers, braille and logs.
    pub plain: bool,
}

impl Default for Style {
    fn default() -> Self {
        Self { colour: false, width: 80, plain: false }
    }
}

/// Writes the problems in their order.
///
/// # Errors
/// What `out` says, unchanged.
pub fn write(
    out: &mut dyn io::Write,
    format: Format,
    style: Style,
    located: &[Located],
    texts: &dyn Texts,
) -> io::Result<()> {
    match format {
        Format::Human => human::write(out, style, located, texts),
        Format::Short => short::write(out, located),
        Format::Json => json::write(out, located),
    }
}

#[cfg(test)]
mod tests;
