//! Paths below the output: relative, with `/` between, in any Unicode; the empty path is the output itself.
//!
//! Planning chooses and checks them. They are checked again here, since whatever comes next to a commit or a manifest
//! is removed or overwritten on the strength of it.

use std::path::{Component, Path, PathBuf};

use super::error::{PathFault, WriteError};

/// The file in an output folder that tells it is Julki's.
pub(super) const MARKER: &str = ".julki-output";

/// What the marker holds, for ever: a folder with other bytes there is not ours.
pub(super) const MARKER_BYTES: &[u8] =
    b"Julki writes this folder: what it built here before is replaced or removed by the next build.\n";

/// The name under which a file is copied into the output where it cannot be renamed into it.
pub(super) const INCOMING: &str = ".julki-incoming";

/// Refuses a planned path that would leave the output or take a name that this phase needs.
pub(super) fn check(path: &str) -> Result<(), WriteError> {
    if !stays_inside(path) {
        return Err(WriteError::path(path, PathFault::Leaves));
    }
    // Whatever the case, since some file systems do not tell.
    let reserved = |name: &str| name.eq_ignore_ascii_case(MARKER) || name.eq_ignore_ascii_case(INCOMING);
    if path.split('/').any(reserved) {
        return Err(WriteError::path(path, PathFault::Reserved));
    }
    Ok(())
}

/// Whether a path is plain names with `/` between, in the eyes of the operating system too.
pub(super) fn stays_inside(path: &str) -> bool {
    // There are systems that see more separators than `/`, or a drive.
    let mut parts = Path::new(path).components();
    let is_plain = |name: &str| {
        !matches!(name, "" | "." | "..") && matches!(parts.next(), Some(Component::Normal(part)) if part == name)
    };
    !path.contains('\0') && path.split('/').all(is_plain) && parts.next().is_none()
}

/// The folder that a path is in; the output itself is in none, and answers itself.
pub(super) fn parent(path: &str) -> &str {
    path.rsplit_once('/').map_or("", |(parent, _)| parent)
}

/// The folders that a path is in, the deepest first, without the output itself.
pub(super) fn folders(path: &str) -> impl Iterator<Item = &str> {
    path.rmatch_indices('/').map(|(end, _)| &path[..end])
}

/// A path seen from a folder that it is in, or is: empty for the folder itself.
pub(super) fn below<'a>(folder: &str, path: &'a str) -> &'a str {
    if folder.is_empty() { path } else { path[folder.len()..].trim_start_matches('/') }
}

/// A path's place on disk.
pub(super) fn at(root: &Path, path: &str) -> PathBuf {
    // Joining the empty path would add a separator at the end.
    if path.is_empty() { root.to_owned() } else { root.join(path) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_names_in_any_script_are_taken() {
        for path in ["a", "a/b.html", "sv/mål/index.html", "日本/🦊", "..a/b..", "a b/\n", "-rf"] {
            assert!(check(path).is_ok(), "{path}");
        }
    }

    #[test]
    fn paths_that_leave_the_output_are_refused() {
        for path in ["", "/", "/etc/passwd", "..", "../a", "a/../b", "a/..", ".", "./a", "a/./b", "a//b", "a/", "a\0b"]
        {
            assert!(matches!(check(path), Err(WriteError::Path { fault: PathFault::Leaves, .. })), "{path:?}");
        }
    }

    #[test]
    fn names_of_this_phase_are_refused_in_any_case() {
        for path in [".julki-output", ".Julki-Output", "a/.julki-incoming", ".julki-output/a"] {
            assert!(matches!(check(path), Err(WriteError::Path { fault: PathFault::Reserved, .. })), "{path:?}");
        }
    }

    #[test]
    fn folders_come_deepest_first() {
        assert_eq!(folders("a/b/c").collect::<Vec<_>>(), ["a/b", "a"]);
        assert_eq!(folders("a").count(), 0);
    }

    #[test]
    fn paths_are_seen_from_the_folders_they_are_in() {
        assert_eq!(["", "a", "a/b", "a/b/c"].map(|folder| below(folder, "a/b/c")), ["a/b/c", "b/c", "c", ""]);
    }
}
