//! Reading a part of a site again: for the preview, which is told what changed.
//!
//! Enters: what was read before, and the paths at which something may be different: files and folders, there or gone.
//! Leaves: the same as a reading from the beginning would give. Deliberately absent: trust in what kind of change it was,
//! since every system and editor tells it differently. What lies at or below a path is forgotten, and whatever is there
//! now is read.

use std::{
    collections::BTreeSet,
    fs,
    path::{Component, Path, PathBuf},
    sync::Arc,
};

use super::{
    ContentFile, OVERRIDES, Sources, insert_file, is_content, is_published, is_text, read, relative, text, texts,
    theme_files, themes, walk,
};
use crate::diagnostic::{Arg, Code, Diagnostic, Place, Report};

impl Sources {
    /// Reads again what lies at the paths, given from the site's folder; an empty path is the whole site. `report` is
    /// what reading said so far, and says afterwards what a reading from the beginning would. True if anything is
    /// different from before.
    pub fn read_again(&mut self, changed: &BTreeSet<PathBuf>, report: &mut Report) -> bool {
        if changed.iter().any(|path| path.as_os_str().is_empty()) {
            (*self, *report) = read(&self.options);
            return true;
        }
        let mut is_different = false;
        let below = |folder: &str| changed.iter().filter(|path| path.starts_with(folder)).cloned().collect::<Vec<_>>();
        if changed.contains(Path::new("site.yaml")) {
            is_different |= self.site_again(report);
        }
        is_different |= self.folder_again(&below("content"), is_content, report);
        is_different |= self.folder_again(&below("static"), is_published, report);
        if !below("themes").is_empty() {
            forget(report, &["themes".into()]);
            let read = themes(&self.options.root, report);
            is_different |= read != self.themes;
            self.themes = read;
        }
        if OVERRIDES.iter().any(|folder| !below(folder).is_empty()) {
            forget(report, &OVERRIDES.map(str::to_owned));
            let read = theme_files(&self.options.root, &self.options.root, &OVERRIDES, report);
            is_different |= read != self.overrides;
            self.overrides = read;
        }
        is_different
    }

    fn site_again(&mut self, report: &mut Report) -> bool {
        forget(report, &["site.yaml".to_owned()]);
        let root = &self.options.root;
        let before = self.site.take();
        match text(root, &root.join("site.yaml"), &mut Vec::new()) {
            Ok(read) => self.site = Some(read.into()),
            Err(problem) => report.add(problem),
        }
        self.site != before || self.site.is_none()
    }

    /// Reads again what lies at paths below `content` or `static`.
    fn folder_again(&mut self, paths: &[PathBuf], is_wanted: fn(&str) -> bool, report: &mut Report) -> bool {
        let root = self.options.root.clone();
        let names: Vec<String> = paths.iter().map(|path| relative(Path::new(""), path)).collect();
        let Some(is_page) = names.first().map(|name| name.starts_with("content")) else { return false };
        forget(report, &names);
        let names: BTreeSet<&str> = names.iter().map(String::as_str).collect();
        let (old, mut kept): (Vec<_>, Vec<_>) =
            std::mem::take(&mut self.content).into_iter().partition(|source| is_at_or_below(&source.path, &names));
        let unreadable = self.unreadable.len();
        self.unreadable.retain(|path| !is_at_or_below(path, &names));
        let files = self.files.len();
        self.files.retain(|path, _| !is_at_or_below(path, &names));
        // Files are not held, so that one which is still there may have other bytes.
        let mut is_different = self.unreadable.len() != unreadable || self.files.len() != files;

        let mut found = BTreeSet::new();
        for path in paths {
            let (is_there, is_link) = nature(&root, path, is_wanted);
            if is_link {
                let name: Arc<str> = relative(Path::new(""), path).into();
                report.add(Diagnostic::new(Code::LinkNotFollowed, Place::file(&name)).arg("path", &*name));
            } else if is_there {
                let path = root.join(path);
                match path.is_dir() {
                    true => found.extend(walk(&root, &path, is_wanted, report)),
                    false => _ = found.insert(path),
                }
            }
        }
        let (pages, others): (Vec<_>, Vec<_>) = found.into_iter().partition(|path| is_page && is_text(path));
        let are_held = kept.len() + pages.len() <= self.options.texts_held;
        let (read, unreadable) = texts(&root, &pages, are_held, report);
        is_different |= !others.is_empty() || !unreadable.is_empty() || is_other(&old, &read);
        for path in others {
            insert_file(&root, path, &mut self.files, report);
        }
        self.unreadable.extend(unreadable);
        self.unreadable.sort_unstable();
        kept.extend(read);
        // Two lists in order, one after the other, which a stable sort only merges.
        kept.sort_by(|left, right| left.path.cmp(&right.path));
        self.content = kept;
        is_different
    }
}

/// Whether what was read is other than what it replaces, both in any order.
fn is_other(old: &[ContentFile], read: &[ContentFile]) -> bool {
    let sorted = |files: &[ContentFile]| {
        let mut files = files.to_vec();
        files.sort_unstable_by(|left, right| left.path.cmp(&right.path));
        files
    };
    old.len() != read.len() || sorted(old) != sorted(read)
}

/// Whether something that may be read is at a path of the site, and whether it is a link, which is not followed. What
/// lies below a link, or below a name that is no content, is not there.
fn nature(root: &Path, path: &Path, is_wanted: fn(&str) -> bool) -> (bool, bool) {
    let mut place = root.to_owned();
    let parts: Vec<_> = path.components().collect();
    for (depth, part) in parts.iter().enumerate() {
        let Component::Normal(name) = part else { return (false, false) };
        // The name of the folder itself is given.
        if depth > 0 && !is_wanted(&name.to_string_lossy()) {
            return (false, false);
        }
        place.push(name);
        match fs::symlink_metadata(&place) {
            Ok(found) if found.is_symlink() => return (false, depth + 1 == parts.len()),
            Ok(found) if depth + 1 == parts.len() => return (found.is_dir() || found.is_file(), false),
            Ok(_) => {}
            Err(_) => return (false, false),
        }
    }
    (false, false)
}

/// Forgets what was said of files at or below some paths.
fn forget(report: &mut Report, paths: &[String]) {
    let paths: BTreeSet<&str> = paths.iter().map(String::as_str).collect();
    report.0.retain(|problem| {
        let named = problem.args.iter().find_map(|(name, value)| match value {
            Arg::Text(path) if *name == "path" && problem.place.file.is_empty() => Some(path.as_str()),
            _ => None,
        });
        !is_at_or_below(named.unwrap_or(&problem.place.file), &paths)
    });
}

/// Whether a path, with `/` between, is one of some, or lies below one.
fn is_at_or_below(path: &str, paths: &BTreeSet<&str>) -> bool {
    let folders = path.match_indices('/').map(|(end, _)| &path[..end]);
    folders.chain([path]).any(|part| paths.contains(part))
}

#[cfg(test)]
mod tests {
    use pretty_assertions::assert_eq;

    use super::*;
    use crate::read::Options;

    /// A site in a folder of its own, as the preview holds it.
    struct Held {
        folder: tempfile::TempDir,
        sources: Sources,
        report: Report,
    }

    impl Held {
        fn new(files: &[(&str, &str)]) -> Self {
            let folder = tempfile::tempdir().expect("a folder");
            for (path, text) in files {
                lay(folder.path(), path, text.as_bytes());
            }
            let root = folder.path().to_owned();
            let options = Options::trial(root);
            let (sources, report) = read(&options);
            Self { folder, sources, report }
        }

        fn lay(&self, path: &str, bytes: &[u8]) {
            lay(self.folder.path(), path, bytes);
        }

        fn remove(&self, path: &str) {
            let path = self.folder.path().join(path);
            if path.is_dir() { fs::remove_dir_all(path) } else { fs::remove_file(path) }.expect("something to remove");
        }

        /// Reads the paths again, and compares with a reading from the beginning.
        fn again(&mut self, changed: &[&str]) -> bool {
            let changed = changed.iter().map(PathBuf::from).collect();
            let is_different = self.sources.read_again(&changed, &mut self.report);
            let (mut sources, report) = read(&self.sources.options);
            // Files grow old while a test runs; their looks vouch for them from then on.
            for sources in [&mut self.sources, &mut sources] {
                sources.files.values_mut().for_each(|file| file.looks = None);
            }
            assert_eq!(format!("{:#?}", self.sources), format!("{sources:#?}"));
            let sorted = |report: &Report| {
                let mut said: Vec<String> = report.0.iter().map(|problem| format!("{problem:?}")).collect();
                said.sort();
                said
            };
            assert_eq!(sorted(&self.report), sorted(&report));
            is_different
        }
    }

    fn lay(root: &Path, path: &str, bytes: &[u8]) {
        let path = root.join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, bytes).expect("a file");
    }

    fn site() -> Held {
        Held::new(&[
            ("site.yaml", "title: A\n"),
            ("content/projects/a.md", "a"),
            ("content/projects/b.md", "b"),
            ("content/projects/b-2/c.md", "c"),
            ("content/projects/b/d.png", "d"),
            ("static/e.txt", "e"),
            ("themes/own/theme.yaml", "extends: make-with"),
            ("strings/fi.ftl", "home = Etusivu"),
        ])
    }

    #[test]
    fn a_changed_file_is_read_and_an_unchanged_one_is_no_change() {
        let mut held = site();
        assert!(!held.again(&["content/projects/a.md", "site.yaml", "themes", "strings/fi.ftl"]));
        held.lay("content/projects/a.md", b"other");
        assert!(held.again(&["content/projects/a.md"]));
        held.lay("site.yaml", b"title: B\n");
        assert!(held.again(&["site.yaml"]));
        held.lay("strings/fi.ftl", b"home = Alku");
        assert!(held.again(&["strings/fi.ftl"]));
        held.lay("themes/own/styles/a.css", b"a{}");
        assert!(held.again(&["themes/own/styles/a.css"]));
        held.lay("static/e.txt", b"f");
        assert!(held.again(&["static/e.txt"]), "the bytes of a copied file are not held");
    }

    #[test]
    fn folders_come_and_go_whole() {
        let mut held = site();
        held.lay("content/goals/x/y.md", b"y");
        held.lay("content/goals/x/z.jpg", b"z");
        assert!(held.again(&["content/goals"]));
        held.remove("content/projects");
        assert!(held.again(&["content/projects"]));
        held.remove("static");
        assert!(held.again(&["static", "static/e.txt"]));
        assert!(held.sources.files.keys().all(|path| path.starts_with("content/goals/")));
    }

    #[test]
    fn a_folder_does_not_take_its_neighbour_along() {
        let mut held = site();
        held.remove("content/projects/b");
        assert!(held.again(&["content/projects/b"]));
        assert_eq!(held.sources.content.len(), 3);
    }

    #[test]
    fn what_cannot_be_read_is_told_until_it_can() {
        let mut held = site();
        held.lay("content/projects/b.md", b"\xff");
        assert!(held.again(&["content/projects/b.md"]));
        held.lay("content/projects/a.md", b"other");
        assert!(held.again(&["content/projects/a.md"]));
        assert_eq!((held.report.0.len(), held.sources.unreadable.len()), (1, 1));
        held.lay("content/projects/b.md", b"mended");
        assert!(held.again(&["content/projects/b.md"]));
        held.remove("site.yaml");
        assert!(held.again(&["site.yaml"]));
        held.lay("site.yaml", b"title: A\n");
        assert!(held.again(&["site.yaml"]));
        assert!(held.report.0.is_empty());
    }

    #[test]
    fn what_an_editor_leaves_is_no_change() {
        let mut held = site();
        for name in [".a.md.swp", "a.md~", "#a.md#", "~a.md"] {
            held.lay(&format!("content/projects/{name}"), b"x");
            assert!(!held.again(&[&format!("content/projects/{name}")]), "{name}");
        }
        held.lay("content/.git/objects/a.md", b"x");
        assert!(!held.again(&["content/.git/objects/a.md", "content/projects/4913"]));
    }

    #[cfg(unix)]
    #[test]
    fn links_are_told_and_not_followed() {
        let mut held = site();
        let link = |to: &str, at: &str| {
            std::os::unix::fs::symlink(held.folder.path().join(to), held.folder.path().join(at)).expect("a link");
        };
        link("site.yaml", "content/projects/link.md");
        link("themes", "content/goals");
        held.again(&["content/projects/link.md", "content/goals", "content/goals/own/theme.md"]);
        assert_eq!(held.report.0.len(), 2);
        assert_eq!(held.sources.content.len(), 3);
    }
}
