//! The kinds of entity a publication is made of.
//!
//! Everything that differs by kind alone (its folder, its word in a `kind:id` reference) is said here, so that the
//! phases can speak of "the kinds that fit" without a list of their own.

use std::fmt;

/// A kind of entity. The order is the order in which kinds are listed everywhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Kind {
    Programme,
    Goal,
    Project,
    Funder,
    Organisation,
    Report,
    /// A part of a report that is written as a folder; it has no list of its own.
    Chapter,
    Series,
    News,
    Page,
}

impl Kind {
    /// Every kind, in order.
    pub const ALL: [Self; 10] = [
        Self::Programme,
        Self::Goal,
        Self::Project,
        Self::Funder,
        Self::Organisation,
        Self::Report,
        Self::Chapter,
        Self::Series,
        Self::News,
        Self::Page,
    ];

    /// The word for one of the kind in references and links: `project` in `project:kupla`.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Programme => "programme",
            Self::Goal => "goal",
            Self::Project => "project",
            Self::Funder => "funder",
            Self::Organisation => "organisation",
            Self::Report => "report",
            Self::Chapter => "chapter",
            Self::Series => "series",
            Self::News => "news",
            Self::Page => "page",
        }
    }

    /// The folder under `content/` that holds the kind; chapters live with their report.
    #[must_use]
    pub const fn folder(self) -> &'static str {
        match self {
            Self::Programme => "programmes",
            Self::Goal => "goals",
            Self::Project => "projects",
            Self::Funder => "funders",
            Self::Organisation => "organisations",
            Self::Report | Self::Chapter => "reports",
            Self::Series => "series",
            Self::News => "news",
            Self::Page => "pages",
        }
    }

    /// The kind that a folder under `content/` holds.
    #[must_use]
    pub fn from_folder(folder: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.folder() == folder)
    }

    /// The kind that a word in a reference names. Chapters are reached by their file, never by a word.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| *kind != Self::Chapter && kind.word() == word)
    }

    /// The kind as an index into a table with one place for each.
    #[must_use]
    pub const fn index(self) -> usize {
        self as usize
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.word())
    }
}
