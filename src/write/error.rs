//! Why the output cannot be written.
//!
//! What enters is what the disk said or what was found there; what leaves is an error that names the path, and its
//! diagnostic. The wording for the user is in the catalogue; `Display` is for logs and tests.

use std::{
    fmt, io,
    path::{Path, PathBuf},
};

use crate::diagnostic::{Code, Diagnostic, Phrase, Place};

/// Why a build could not begin, go on or end.
#[derive(Debug)]
#[non_exhaustive]
pub enum WriteError {
    /// Another build of the site is running; `path` is the lock.
    Locked { path: PathBuf },
    /// The output folder is not Julki's to write.
    Foreign { path: PathBuf, why: Foreign },
    /// Something that Julki did not write, inside the output, stands where a planned file or its folder must be.
    InTheWay { path: PathBuf },
    /// A planned path that cannot be written; planning should have found it.
    Path { path: String, fault: PathFault },
    /// A file could not be put, so that there is nothing whole to commit.
    Unfinished,
    /// The disk said no.
    Io { path: PathBuf, error: io::Error },
}

/// Why an output folder is not Julki's to write.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Foreign {
    /// It has content, but not Julki's marker.
    NotEmpty,
    /// It is no folder.
    NotFolder,
    /// It is a link, whose target could be anything; the target itself can be named instead.
    Link,
    /// It holds `.julki/`: it is the site's folder, or one above it.
    HoldsSite,
    /// It is inside `.julki/`, which Julki clears.
    InState,
    /// Its path is not Unicode, so that it cannot be noted in a commit.
    NotUnicode,
}

/// What is wrong with a planned path.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PathFault {
    /// It is not a plain relative path: empty, absolute, or with `..`, `.` or an empty part.
    Leaves,
    /// It has a name that this phase keeps for itself.
    Reserved,
    /// It was put twice.
    Twice,
    /// It was put as a file, and another file below it.
    AlsoFolder,
}

impl WriteError {
    /// Gives an error of the disk its path: `fs::read(path).map_err(WriteError::io(path))`.
    pub(super) fn io(path: &Path) -> impl FnOnce(io::Error) -> Self {
        move |error| Self::Io { path: path.to_owned(), error }
    }

    pub(super) fn path(path: &str, fault: PathFault) -> Self {
        Self::Path { path: path.to_owned(), fault }
    }

    /// The error as a diagnostic.
    ///
    /// `foreign-output` has the arguments `path` and `reason`: a [`Foreign::word`], or `in-the-way`. `environment` has
    /// `reason` (`lock`, `io` or `path`), `path`, and for all but the lock `said`, what the system said or what is wrong
    /// with the path.
    #[must_use]
    pub fn diagnostic(&self) -> Diagnostic {
        let foreign = Diagnostic::new(Code::ForeignOutput, Place::nowhere());
        let environment = Diagnostic::new(Code::Environment, Place::nowhere());
        let shown = |path: &Path| path.display().to_string();
        match self {
            Self::Locked { path } => environment.arg("reason", "lock").arg("path", shown(path)),
            Self::Foreign { path, why } => foreign.arg("reason", why.word()).arg("path", shown(path)),
            Self::InTheWay { path } => foreign.arg("reason", "in-the-way").arg("path", shown(path)),
            Self::Path { path, fault } => {
                environment.arg("reason", "path").arg("path", path.as_str()).arg("said", Phrase::new(fault.key()))
            }
            Self::Unfinished => environment.arg("reason", "io").arg("said", Phrase::new("said-unfinished")),
            Self::Io { path, error } => {
                environment.arg("reason", "io").arg("path", shown(path)).arg("said", Phrase::of_io(error))
            }
        }
    }
}

impl Foreign {
    /// The word by which the catalogue chooses the message.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::NotEmpty => "not-empty",
            Self::NotFolder => "not-folder",
            Self::Link => "link",
            Self::HoldsSite => "holds-site",
            Self::InState => "in-state",
            Self::NotUnicode => "not-unicode",
        }
    }
}

impl PathFault {
    /// The key by which the catalogue says it.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Leaves => "said-path-leaves",
            Self::Reserved => "said-path-reserved",
            Self::Twice => "said-path-twice",
            Self::AlsoFolder => "said-path-also-folder",
        }
    }
}

impl fmt::Display for WriteError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Locked { path } => write!(f, "another build holds `{}`", path.display()),
            Self::Foreign { path, why } => write!(f, "`{}` is not an output folder: {}", path.display(), why.word()),
            Self::InTheWay { path } => write!(f, "`{}` is not Julki's and is in the way", path.display()),
            Self::Path { path, fault } => write!(f, "`{path}` cannot be written: {}", fault.key()),
            Self::Unfinished => write!(f, "a file could not be staged"),
            Self::Io { path, error } => write!(f, "`{}`: {error}", path.display()),
        }
    }
}

impl std::error::Error for WriteError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Io { error, .. } => Some(error),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Arg;

    #[test]
    fn an_error_of_the_disk_names_its_path_and_what_was_said() {
        let error = WriteError::io(Path::new("output/a"))(io::Error::other("no space"));
        let diagnostic = error.diagnostic();
        assert_eq!(diagnostic.code, Code::Environment);
        let args: Vec<_> = vec![
            ("reason", Arg::from("io")),
            ("path", Arg::from("output/a")),
            ("said", Phrase::quoted("no space").into()),
        ];
        assert_eq!(diagnostic.args, args);
    }

    #[test]
    fn what_is_in_the_way_is_foreign_output() {
        let diagnostic = WriteError::InTheWay { path: "output/a".into() }.diagnostic();
        assert_eq!(diagnostic.code, Code::ForeignOutput);
        assert_eq!(diagnostic.args, [("reason", Arg::from("in-the-way")), ("path", Arg::from("output/a"))]);
    }
}
