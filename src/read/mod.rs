//! Phase 1, disk → [`Sources`]: everything a build depends on, read once.
//!
//! Enters: the site's folder and the options of the run. Leaves: every text and file name, the date, the wishes of the
//! command line. Nothing is interpreted here: what a file means is for `parse`. After this phase only `write` touches
//! the disk, but for the bytes of large files, which `render` asks of [`Files`], and the texts of a site of very many,
//! which are [read](ContentFile::open) where they are needed.

#![allow(clippy::disallowed_methods, reason = "this is the phase that sees the disk")]

mod again;
mod looks;
mod text;

use std::{
    borrow::Cow,
    collections::BTreeMap,
    fs,
    io::{self, Read as _},
    path::{Component, Path, PathBuf},
    sync::Arc,
    time::SystemTime,
};

use include_dir::{Dir, include_dir};
use jiff::civil;
use rayon::prelude::*;
use walkdir::WalkDir;

pub use looks::{Looks, Mark, modified};
pub use text::{ContentFile, Text, changed};

use crate::{
    composed::composed,
    diagnostic::{Code, Diagnostic, Phrase, Place, Report},
};

/// The theme that every site has, whatever its folder holds.
static DEFAULT_THEME: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/themes/make-with");

/// The name of the theme that is built in.
pub const DEFAULT_THEME_NAME: &str = "make-with";

/// The folders of a site whose files stand before its theme's.
const OVERRIDES: [&str; 4] = ["templates", "strings", "styles", "assets"];

/// A text larger than this is a mistake, not a text.
pub const TEXT_LIMIT: u64 = 8_000_000;

/// What the command line says of a run; the rest is in the site's folder.
#[derive(Debug, Clone)]
pub struct Options {
    /// The site's folder.
    pub root: PathBuf,
    /// The folder that is built; never read.
    pub output: PathBuf,
    /// Instead of the one in `site.yaml`.
    pub base_url: Option<String>,
    /// The day of the build: whether something is ongoing, expired or still to come follows from it.
    pub today: civil::Date,
    /// Whether drafts, and what is not yet or no longer to be shown, are built too.
    pub drafts: bool,
    /// How many Markdown files there may be for their texts to be held; those of more stay on the disk, and are read
    /// where they are needed.
    pub texts_held: usize,
}

#[cfg(test)]
impl Options {
    /// Those of a site that a test looks at, drafts included, on a day that no fact in the project depends on.
    pub(crate) fn trial(root: PathBuf) -> Self {
        let (output, today) = (root.join("output"), civil::date(2026, 11, 22));
        Self { root, output, base_url: None, today, drafts: true, texts_held: TEXTS_HELD }
    }
}

/// How many texts a build holds: with a few kilobytes each they take a gigabyte, and without them a build takes a fifth
/// longer.
pub const TEXTS_HELD: usize = 200_000;

/// Everything that a build depends on.
#[derive(Debug, Clone)]
pub struct Sources {
    pub options: Options,
    /// `site.yaml`, if there is one that can be read.
    pub site: Option<Source>,
    /// The Markdown files under `content/`, by path.
    pub content: Vec<ContentFile>,
    /// The Markdown files under `content/` that could not be read. They exist all the same: who refers to them is not
    /// wrong.
    pub unreadable: Vec<Arc<str>>,
    /// Every other file under `content/`, and every one under `static/`, by path.
    pub files: BTreeMap<Arc<str>, FileOnDisk>,
    /// The files of each theme, the default one included.
    pub themes: BTreeMap<String, ThemeFiles>,
    /// The site's own `templates/`, `strings/`, `styles/` and `assets/`, before every theme.
    pub overrides: ThemeFiles,
    /// The program itself, which holds the default theme; none where the system does not tell.
    pub program: Option<Looks>,
}

/// A text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// Relative to the site's folder, with `/` between.
    pub path: Arc<str>,
    pub text: Arc<str>,
}

impl From<(Arc<str>, &str)> for Source {
    fn from((path, text): (Arc<str>, &str)) -> Self {
        Self { path, text: text.into() }
    }
}

/// A file that is copied or measured, never interpreted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileOnDisk {
    pub path: PathBuf,
    /// In bytes.
    pub size: u64,
    /// What tells that it has not changed; none where nothing but its bytes would.
    pub looks: Option<Looks>,
}

/// The files of a theme or of the site's overrides, by path from the theme's folder with `/` between.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ThemeFiles {
    /// How diagnostics name the theme's folder, with a slash at the end: `themes/make-with/`.
    pub folder: String,
    pub files: BTreeMap<String, Vec<u8>>,
}

/// The bytes of files that are too large to be held.
pub trait Files: Sync {
    /// The bytes of a file of [`Sources::files`].
    ///
    /// # Errors
    /// When the file can no longer be read.
    fn bytes(&self, file: &FileOnDisk) -> io::Result<Vec<u8>>;
}

/// The disk itself.
#[derive(Debug, Clone, Copy)]
pub struct Disk;

impl Files for Disk {
    fn bytes(&self, file: &FileOnDisk) -> io::Result<Vec<u8>> {
        fs::read(&file.path)
    }
}

impl Sources {
    /// The text of a file by its path in the site; nothing where it is no longer what it was.
    #[must_use]
    pub fn text(&self, path: &str) -> Option<Cow<'_, str>> {
        if let Some(site) = &self.site
            && *site.path == *path
        {
            return Some(Cow::Borrowed(&site.text));
        }
        if let Ok(place) = self.content.binary_search_by(|file| (*file.path).cmp(path)) {
            return self.content[place].text(&self.options.root);
        }
        self.themes.values().chain([&self.overrides]).find_map(|theme| {
            let name = path.strip_prefix(&*theme.folder)?;
            std::str::from_utf8(theme.files.get(name)?).ok().map(Cow::Borrowed)
        })
    }
}

/// Reads a site. Every file that cannot be read is reported, and the others are read all the same.
#[must_use]
pub fn read(options: &Options) -> (Sources, Report) {
    let mut report = Report::default();
    let root = &options.root;
    let site = match text(root, &root.join("site.yaml"), &mut Vec::new()) {
        Ok(read) => Some(read.into()),
        Err(problem) => {
            report.add(problem);
            None
        }
    };
    let mut content = Vec::new();
    let mut files = BTreeMap::new();
    for path in walk(root, &root.join("content"), is_content, &mut report) {
        match is_text(&path) {
            true => content.push(path),
            false => insert_file(root, path, &mut files, &mut report),
        }
    }
    for path in walk(root, &root.join("static"), is_published, &mut report) {
        insert_file(root, path, &mut files, &mut report);
    }
    let are_held = content.len() <= options.texts_held;
    let (mut sources, mut unreadable) = texts(root, &content, are_held, &mut report);
    sources.sort_unstable_by(|left, right| left.path.cmp(&right.path));
    unreadable.sort_unstable();
    let themes = themes(root, &mut report);
    let overrides = theme_files(root, root, &OVERRIDES, &mut report);
    let sources = Sources {
        options: options.clone(),
        site,
        content: sources,
        unreadable,
        files,
        themes,
        overrides,
        program: looks::program(),
    };
    (sources, report)
}

/// The path of a file from the site's folder, with `/` between, in Unicode's composed form: file systems differ in how
/// they spell `ä`.
fn relative(root: &Path, path: &Path) -> String {
    let mut whole = String::new();
    for part in path.strip_prefix(root).unwrap_or(path).components() {
        let Component::Normal(name) = part else { continue };
        if !whole.is_empty() {
            whole.push('/');
        }
        whole.push_str(&composed(&name.to_string_lossy()));
    }
    whole
}

/// Whether a name is that of content: no hidden file, nor what an editor leaves.
fn is_content(name: &str) -> bool {
    !name.starts_with(['.', '#', '~']) && !name.ends_with('~')
}

/// Whether the file at a path of the site is one that may be read, by its names: not what an editor leaves beside it.
pub(crate) fn is_read(path: &Path) -> bool {
    let is_wanted = if path.starts_with("static") { is_published } else { is_content };
    path.components().skip(1).all(|part| is_wanted(&part.as_os_str().to_string_lossy()))
}

/// Whether a name under `static/` is published: hidden files have their use there, such as `.well-known`.
fn is_published(name: &str) -> bool {
    let is_hidden_leaving = matches!(name, ".DS_Store" | ".git") || name.starts_with(".julki");
    !is_hidden_leaving && (name.starts_with('.') || is_content(name))
}

/// The files below a folder, those whose names are wanted. Links are not followed, so that nothing outside the site gets
/// into it. Folders of one depth are listed side by side.
fn walk(root: &Path, folder: &Path, is_wanted: fn(&str) -> bool, report: &mut Report) -> Vec<PathBuf> {
    let mut paths = Vec::new();
    let mut level = if folder.is_dir() { vec![folder.to_owned()] } else { Vec::new() };
    while !level.is_empty() {
        let lists: Vec<Listing> = level.par_iter().map(|folder| list(root, folder, is_wanted)).collect();
        level.clear();
        for listing in lists {
            paths.extend(listing.files);
            level.extend(listing.folders);
            report.extend(listing.problems);
        }
    }
    paths
}

/// What a folder holds.
#[derive(Default)]
struct Listing {
    files: Vec<PathBuf>,
    folders: Vec<PathBuf>,
    problems: Report,
}

fn list(root: &Path, folder: &Path, is_wanted: fn(&str) -> bool) -> Listing {
    let mut found = Listing::default();
    for entry in WalkDir::new(folder).min_depth(1).max_depth(1) {
        match entry {
            Ok(entry) if !is_wanted(&entry.file_name().to_string_lossy()) => {}
            Ok(entry) if entry.file_type().is_file() => found.files.push(entry.into_path()),
            Ok(entry) if entry.file_type().is_dir() => found.folders.push(entry.into_path()),
            Ok(entry) if entry.path_is_symlink() => {
                let name: Arc<str> = relative(root, entry.path()).into();
                found.problems.add(Diagnostic::new(Code::LinkNotFollowed, Place::file(&name)).arg("path", &*name));
            }
            Ok(_) => {}
            Err(error) => {
                let path = error.path().unwrap_or(folder).to_owned();
                // Links are not followed, so that what is no error of the disk does not occur.
                let said = error.io_error().map_or_else(|| Phrase::quoted(error.to_string()), Phrase::of_io);
                found.problems.add(refused(root, &path, said));
            }
        }
    }
    found
}

/// Whether a file is a text, by the endings that editors give one.
fn is_text(path: &Path) -> bool {
    let ending = path.extension().and_then(|ending| ending.to_str()).unwrap_or_default().to_lowercase();
    matches!(ending.as_str(), "md" | "markdown")
}

fn insert_file(root: &Path, path: PathBuf, files: &mut BTreeMap<Arc<str>, FileOnDisk>, report: &mut Report) {
    let now = SystemTime::now();
    match fs::metadata(&path) {
        Ok(metadata) => {
            let (size, looks) = (metadata.len(), Looks::settled(&metadata, now));
            files.insert(relative(root, &path).into(), FileOnDisk { path, size, looks });
        }
        Err(error) => report.add(unreadable(root, &path, &error)),
    }
}

/// Reads texts, and tells which of them could not be read.
fn texts(root: &Path, paths: &[PathBuf], are_held: bool, report: &mut Report) -> (Vec<ContentFile>, Vec<Arc<str>>) {
    // A text is copied from a place where many were read, so that it takes no more memory than it has bytes.
    let now = SystemTime::now();
    let one = |buffer: &mut _, path: &PathBuf| match are_held {
        true => text(root, path, buffer).map(|(path, text)| ContentFile { path, text: Text::held(text) }),
        false => ContentFile::left(root, path, now),
    };
    let read: Vec<_> = paths.par_iter().map_init(Vec::new, one).collect();
    let mut sources = Vec::with_capacity(read.len());
    let mut unreadable = Vec::new();
    for (path, source) in paths.iter().zip(read) {
        match source {
            Ok(source) => sources.push(source),
            Err(problem) => {
                unreadable.push(relative(root, path).into());
                report.add(problem);
            }
        }
    }
    (sources, unreadable)
}

/// Reads a text into a buffer: UTF-8, not too large. A byte order mark stays, so that every offset is one into the file.
fn text<'a>(root: &Path, path: &Path, buffer: &'a mut Vec<u8>) -> Result<(Arc<str>, &'a str), Diagnostic> {
    let name: Arc<str> = relative(root, path).into();
    let refused = |error| unreadable(root, path, &error);
    let file = fs::File::open(path).map_err(refused)?;
    buffer.clear();
    // Without asking for its size first: most files are small, and every question costs as much as reading one.
    (&file).take(TEXT_LIMIT + 1).read_to_end(buffer).map_err(refused)?;
    if buffer.len() as u64 > TEXT_LIMIT {
        let size = file.metadata().map_err(refused)?.len();
        return Err(Diagnostic::new(Code::FileTooLarge, Place::file(&name))
            .arg("size", usize::try_from(size / 1_000_000).unwrap_or(usize::MAX))
            .arg("limit", (TEXT_LIMIT / 1_000_000) as usize));
    }
    match simdutf8::compat::from_utf8(buffer) {
        Ok(text) => Ok((name, text)),
        Err(error) => {
            let valid = &buffer[..error.valid_up_to()];
            let line = 1 + valid.iter().filter(|byte| **byte == b'\n').count();
            let start = valid.iter().rposition(|byte| *byte == b'\n').map_or(0, |place| place + 1);
            let column = 1 + String::from_utf8_lossy(&valid[start..]).chars().count();
            let at = crate::diagnostic::At::Line {
                line: u32::try_from(line).unwrap_or(u32::MAX),
                column: u32::try_from(column).unwrap_or(u32::MAX),
            };
            Err(Diagnostic::new(Code::NotUtf8, Place { file: name, at }))
        }
    }
}

/// The text of `site.yaml` alone, for those who must know the site's language before anything else is read; nothing where
/// it cannot be read, which is told when the site is.
#[must_use]
pub fn site_yaml(root: &Path) -> Option<Arc<str>> {
    text(root, &root.join("site.yaml"), &mut Vec::new()).ok().map(|(_, text)| text.into())
}

fn unreadable(root: &Path, path: &Path, error: &io::Error) -> Diagnostic {
    refused(root, path, Phrase::of_io(error))
}

fn refused(root: &Path, path: &Path, said: Phrase) -> Diagnostic {
    Diagnostic::new(Code::Environment, Place::nowhere())
        .arg("reason", "io")
        .arg("path", relative(root, path))
        .arg("said", said)
}

fn themes(root: &Path, report: &mut Report) -> BTreeMap<String, ThemeFiles> {
    let mut themes = BTreeMap::from([(DEFAULT_THEME_NAME.to_owned(), embedded())]);
    for name in folders(&root.join("themes")) {
        let folder = root.join("themes").join(&name);
        themes.insert(name.clone(), theme_files(root, &folder, &[""], report));
    }
    themes
}

fn folders(parent: &Path) -> Vec<String> {
    let Ok(entries) = fs::read_dir(parent) else { return Vec::new() };
    let mut names: Vec<String> = entries
        .filter_map(Result::ok)
        .filter(|entry| entry.path().is_dir())
        .filter_map(|entry| entry.file_name().into_string().ok())
        .filter(|name| !name.starts_with('.'))
        .collect();
    names.sort_unstable();
    names
}

fn theme_files(root: &Path, folder: &Path, parts: &[&str], report: &mut Report) -> ThemeFiles {
    let mut files = BTreeMap::new();
    for part in parts {
        for path in walk(root, &folder.join(part), is_content, report) {
            match fs::read(&path) {
                Ok(bytes) => {
                    files.insert(relative(folder, &path), bytes);
                }
                Err(error) => report.add(unreadable(root, &path, &error)),
            }
        }
    }
    let name = relative(root, folder);
    let folder = if name.is_empty() { name } else { name + "/" };
    ThemeFiles { folder, files }
}

fn embedded() -> ThemeFiles {
    fn collect(dir: &Dir<'_>, files: &mut BTreeMap<String, Vec<u8>>) {
        for file in dir.files() {
            files.insert(relative(Path::new(""), file.path()), file.contents().to_vec());
        }
        for inner in dir.dirs() {
            collect(inner, files);
        }
    }
    let mut files = BTreeMap::new();
    collect(&DEFAULT_THEME, &mut files);
    ThemeFiles { folder: format!("themes/{DEFAULT_THEME_NAME}/"), files }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folders_may_lie_in_one_another_as_deep_as_a_path_is_long() {
        let folder = tempfile::tempdir().expect("a folder");
        let deep = folder.path().join("content/pages").join(vec!["a"; 1_500].join("/"));
        fs::create_dir_all(&deep).expect("folders");
        fs::write(deep.join("b.md"), "b").expect("a file");
        assert_eq!(read(&Options::trial(folder.path().to_owned())).0.content.len(), 1);
    }
}
