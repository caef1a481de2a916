//! Words that the catalogue has by a key: what a message names when that is itself a matter of language.
//!
//! What enters is a key with names of its own, raised where something is known; what leaves, through the catalogue, is a
//! phrase in the writer's language. Deliberately absent: any words.

use std::io::{self, ErrorKind};

use serde::{Deserialize, Serialize};

use super::{
    Arg,
    kept::{self, Word},
};

/// Words that the catalogue has by a key, with what they name.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Phrase {
    #[serde(deserialize_with = "kept::word")]
    pub key: Word,
    #[serde(deserialize_with = "kept::named")]
    pub args: Vec<(Word, Arg)>,
}

impl Phrase {
    #[must_use]
    pub const fn new(key: &'static str) -> Self {
        Self { key, args: Vec::new() }
    }

    /// Names something for the words.
    #[must_use]
    pub fn arg(mut self, name: &'static str, value: impl Into<Arg>) -> Self {
        self.args.push((name, value.into()));
        self
    }

    /// What a library or the system said in its own words, which are English: they are quoted where others are spoken.
    #[must_use]
    pub fn quoted(said: impl Into<String>) -> Self {
        Self::new("library-said").arg("text", said.into())
    }

    /// What the disk said. The usual refusals have words of ours; the others are quoted.
    #[must_use]
    pub fn of_io(error: &io::Error) -> Self {
        Self::new(match error.kind() {
            ErrorKind::NotFound => "io-not-found",
            ErrorKind::PermissionDenied => "io-permission-denied",
            ErrorKind::AlreadyExists => "io-already-exists",
            ErrorKind::StorageFull => "io-storage-full",
            ErrorKind::QuotaExceeded => "io-quota-exceeded",
            ErrorKind::ReadOnlyFilesystem => "io-read-only",
            ErrorKind::IsADirectory => "io-is-a-folder",
            ErrorKind::NotADirectory => "io-not-a-folder",
            ErrorKind::DirectoryNotEmpty => "io-folder-not-empty",
            ErrorKind::InvalidFilename => "io-invalid-name",
            ErrorKind::ResourceBusy | ErrorKind::ExecutableFileBusy => "io-busy",
            _ => return Self::quoted(error.to_string()),
        })
    }
}

impl From<Phrase> for Arg {
    fn from(phrase: Phrase) -> Self {
        Self::Phrase(phrase)
    }
}

impl From<Vec<Phrase>> for Arg {
    /// The one or the other: `a list or a text`.
    fn from(phrases: Vec<Phrase>) -> Self {
        Self::AnyOf(phrases)
    }
}
