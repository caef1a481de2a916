//! What is wrong with a site, as values: found by any phase, located once, printed at the end.
//!
//! A phase raises a [`Diagnostic`]: a code, a place and the names that its message needs. It never words a message and
//! never counts lines. [`locate`](locate::locate) turns it into a [`Located`], with the line, the column and the words
//! from the Fluent catalogue, and the printers in [`print`](mod@print) write that down for people and for programs.

mod catalogue;
mod code;
pub mod explain;
mod kept;
pub(crate) mod lines;
pub mod locate;
mod phrase;
pub mod print;
mod tongue;
mod visible;

use std::{fmt, ops::Range, sync::Arc};

use serde::{Deserialize, Serialize};

pub use catalogue::{Catalogue, names};
pub use code::{Code, Severity};
pub use kept::{Word, word as kept_word};
pub use locate::Located;
pub use phrase::Phrase;
pub use tongue::Tongue;

/// One problem, as the phase that met it saw it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Diagnostic {
    pub code: Code,
    pub place: Place,
    /// What the message names, by the names that the catalogue uses.
    #[serde(deserialize_with = "kept::named")]
    pub args: Vec<(Word, Arg)>,
    /// Other places that belong to the problem, each with the catalogue's key for what it is.
    #[serde(deserialize_with = "kept::labelled")]
    pub related: Vec<(Place, Word)>,
}

/// A value that a message names.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Arg {
    /// What stands in a file, or is the same in every language.
    Text(String),
    Number(u64),
    /// What each language says in its own way.
    Phrase(Phrase),
    /// The one or the other of several such.
    AnyOf(Vec<Phrase>),
}

/// Where a problem is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    /// Relative to the site's folder, with `/` between; empty when the problem is in no file.
    #[serde(with = "kept::shared")]
    pub file: Arc<str>,
    pub at: At,
}

/// Which part of a file a problem concerns.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum At {
    /// The file as a whole; shown at its first line.
    File,
    /// Bytes of the file, from its very beginning (front matter and byte order mark included).
    Span(Range<usize>),
    /// The value of a field of the YAML.
    Value(FieldPath),
    /// The key of a field of the YAML.
    Key(FieldPath),
    /// A line and a column, both from 1, the column in characters: what a library said.
    Line { line: u32, column: u32 },
}

/// The way to a value in a YAML document: `funding[0].funder`.
#[derive(Debug, Clone, PartialEq, Eq, Default, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct FieldPath(pub Vec<Segment>);

/// One step of a [`FieldPath`].
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Segment {
    Key(String),
    Index(usize),
}

impl FieldPath {
    /// The path of one key at the top.
    #[must_use]
    pub fn key(key: &str) -> Self {
        Self(vec![Segment::Key(key.to_owned())])
    }
}

impl fmt::Display for FieldPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (step, segment) in self.0.iter().enumerate() {
            match segment {
                Segment::Key(key) if step == 0 => write!(f, "{key}")?,
                Segment::Key(key) => write!(f, ".{key}")?,
                Segment::Index(index) => write!(f, "[{index}]")?,
            }
        }
        Ok(())
    }
}

impl Place {
    #[must_use]
    pub fn file(file: &Arc<str>) -> Self {
        Self { file: file.clone(), at: At::File }
    }

    #[must_use]
    pub fn span(file: &Arc<str>, span: Range<usize>) -> Self {
        Self { file: file.clone(), at: At::Span(span) }
    }

    #[must_use]
    pub fn value(file: &Arc<str>, path: FieldPath) -> Self {
        Self { file: file.clone(), at: At::Value(path) }
    }

    #[must_use]
    pub fn key(file: &Arc<str>, path: FieldPath) -> Self {
        Self { file: file.clone(), at: At::Key(path) }
    }

    /// No file at all: the command line, the disk.
    #[must_use]
    pub fn nowhere() -> Self {
        Self { file: "".into(), at: At::File }
    }
}

impl Diagnostic {
    #[must_use]
    pub fn new(code: Code, place: Place) -> Self {
        Self { code, place, args: Vec::new(), related: Vec::new() }
    }

    /// Names something for the message.
    #[must_use]
    pub fn arg(mut self, name: &'static str, value: impl Into<Arg>) -> Self {
        self.args.push((name, value.into()));
        self
    }

    /// Names something for the message if there is something to name.
    #[must_use]
    pub fn arg_if(self, name: &'static str, value: Option<impl Into<Arg>>) -> Self {
        match value {
            Some(value) => self.arg(name, value),
            None => self,
        }
    }

    /// Adds another place; `label` is a key of the catalogue.
    #[must_use]
    pub fn related(mut self, place: Place, label: &'static str) -> Self {
        self.related.push((place, label));
        self
    }
}

impl From<&str> for Arg {
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

impl From<String> for Arg {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<usize> for Arg {
    fn from(value: usize) -> Self {
        Self::Number(value as u64)
    }
}

/// The problems of a phase, in the order in which they were met.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Report(pub Vec<Diagnostic>);

impl Report {
    pub fn add(&mut self, diagnostic: Diagnostic) {
        self.0.push(diagnostic);
    }

    pub fn extend(&mut self, other: Self) {
        self.0.extend(other.0);
    }

    /// Whether any problem is an error.
    #[must_use]
    pub fn has_errors(&self) -> bool {
        self.0.iter().any(|diagnostic| diagnostic.code.severity() == Severity::Error)
    }
}

impl FromIterator<Diagnostic> for Report {
    fn from_iter<T: IntoIterator<Item = Diagnostic>>(iter: T) -> Self {
        Self(iter.into_iter().collect())
    }
}
