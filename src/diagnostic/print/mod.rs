//! Problems written down, for people and for programs.
//!
//! What enters is what [`locate`](super::locate) found, already sorted and worded; what leaves is text in one of the
//! [`Format`]s, one file of code each. Deliberately absent: which stream it goes to, whether that stream is a terminal
//! and how wide it is, which the command line knows.

mod excerpt;
mod github;
mod human;
mod json;
mod plain;
mod sarif;
mod short;

use std::io;

use super::{Catalogue, Located, locate::Texts};

/// How problems are written down.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// With the line they are on, for the people who mend them.
    Human,
    /// `file:line:column: severity[code]: message`, a line each, as editors and `grep` know it.
    Short,
    /// A JSON object a line.
    Json,
    /// Commands that GitHub's workflows turn into annotations.
    Github,
    /// One log in SARIF 2.1.0, which code scanning services read.
    Sarif,
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

/// Whoever writes problems down.
pub struct Printer<'a> {
    pub format: Format,
    pub style: Style,
    /// Words of the printed form itself; the problems have theirs already.
    pub catalogue: &'a Catalogue,
    /// The way from where the program was started to the site's folder, with `/` at its end; empty where they are the
    /// same. It stands before the names of files in the forms for services, which look from there.
    pub base: &'a str,
}

impl Printer<'_> {
    /// Writes the problems in their order.
    ///
    /// # Errors
    /// What `out` says, unchanged.
    pub fn write(&self, out: &mut dyn io::Write, located: &[Located], texts: &dyn Texts) -> io::Result<()> {
        match self.format {
            Format::Human if self.style.plain => plain::write(out, self.catalogue, located, texts),
            Format::Human => human::write(out, self.catalogue, self.style, located, texts),
            Format::Short => short::write(out, located),
            Format::Json => json::write(out, located),
            Format::Github => github::write(out, self.base, located),
            Format::Sarif => sarif::write(out, self.catalogue, self.base, located, texts),
        }
    }
}

#[cfg(test)]
mod tests;
