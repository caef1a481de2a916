//! Sites in temporary folders, and runs of the program on them.
//!
//! What enters is files and options; what leaves is a [`Run`] that compares status, output and files exactly.
//! Deliberately absent: any knowledge of the program's modules. The suite meets it as its users do, at the command line.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    process::{Command, Stdio},
    sync::Arc,
};

use pretty_assertions::assert_eq;
use tempfile::TempDir;

use crate::page::Page;

/// The day on which every run takes place unless a test says otherwise.
pub const TODAY: &str = "2026-11-22";

/// The `site.yaml` of a site that says nothing else. Translations and summaries are
/// asked for only where a test is about them.
pub const SITE_YAML: &str = "\
title: {fi: Koesivusto, sv: Testwebbplats, en: Test Site}
base_url: https://koe.example/
languages: [fi, sv, en]
severity: {missing-translation: off, missing-summary: off}
";

/// The lines of [`SITE_YAML`] with others after them.
pub fn site_yaml_with(lines: &str) -> String {
    format!("{SITE_YAML}{lines}")
}

/// A site's folder and the way in which the program is run on it.
#[derive(Debug, Clone)]
pub struct Site {
    folder: Arc<TempDir>,
    args: Vec<String>,
    env: BTreeMap<String, String>,
    today: Option<String>,
    format: &'static str,
    lang: Option<&'static str>,
}

impl Site {
    /// A site with nothing but a `site.yaml`.
    pub fn new() -> Self {
        let folder = tempfile::Builder::new().prefix("julki-test-").tempdir().expect("a temporary folder");
        let site = Self {
            folder: Arc::new(folder),
            args: Vec::new(),
            env: BTreeMap::new(),
            today: Some(TODAY.to_owned()),
            format: "json",
            lang: Some("en"),
        };
        site.write("site.yaml", SITE_YAML);
        site
    }

    /// A copy of a folder of the repository, `tests/golden/site` or `.`, without what a build leaves there.
    pub fn copy_of(folder: &Path) -> Self {
        let site = Self::new();
        for (path, bytes) in site_files(folder) {
            site.write(&path, bytes);
        }
        site
    }

    /// Lays down a file.
    pub fn file(self, path: &str, content: impl AsRef<[u8]>) -> Self {
        self.write(path, content);
        self
    }

    /// Lays down a file with a title and further lines of front matter.
    pub fn entity(self, path: &str, title: &str, fields: &str) -> Self {
        let line_end = if fields.is_empty() || fields.ends_with('\n') { "" } else { "\n" };
        self.file(&format!("content/{path}.md"), format!("---\ntitle: {title}\n{fields}{line_end}---\n"))
    }

    /// Another `site.yaml`.
    pub fn site_yaml(self, content: &str) -> Self {
        self.file("site.yaml", content)
    }

    /// More lines in `site.yaml`.
    pub fn site_yaml_lines(self, lines: &str) -> Self {
        self.file("site.yaml", site_yaml_with(lines))
    }

    /// Writes a file between runs.
    pub fn write(&self, path: &str, content: impl AsRef<[u8]>) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().expect("a file is in a folder")).expect("a folder for a file");
        fs::write(&path, content).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    }

    /// Deletes a file between runs.
    pub fn remove(&self, path: &str) {
        fs::remove_file(self.path(path)).unwrap_or_else(|error| panic!("{path}: {error}"));
    }

    /// A path of the site's folder.
    pub fn path(&self, path: &str) -> PathBuf {
        self.folder.path().join(path)
    }

    /// Further arguments, after the command's own.
    pub fn args<const N: usize>(mut self, args: [&str; N]) -> Self {
        self.args.extend(args.map(str::to_owned));
        self
    }

    pub fn env(mut self, name: &str, value: &str) -> Self {
        self.env.insert(name.to_owned(), value.to_owned());
        self
    }

    /// Another day for the run.
    pub fn today(mut self, today: &str) -> Self {
        self.today = Some(today.to_owned());
        self
    }

    /// No `--today`: the day comes from elsewhere.
    pub fn without_today(mut self) -> Self {
        self.today = None;
        self
    }

    /// Another form of diagnostics than JSON: `human`, `short`.
    pub fn format(mut self, format: &'static str) -> Self {
        self.format = format;
        self
    }

    /// Messages in another language than English; without one, in that which the site or the environment asks for.
    pub fn lang(mut self, lang: Option<&'static str>) -> Self {
        self.lang = lang;
        self
    }

    /// Runs `build`.
    pub fn build(&self) -> Run {
        self.run("build")
    }

    /// Runs `check`.
    pub fn check(&self) -> Run {
        self.run("check")
    }

    /// Runs a command on the site.
    pub fn run(&self, command: &str) -> Run {
        let output = self.command(command).output().expect("the program runs");
        Run {
            site: self.clone(),
            status: output.status.code(),
            stdout: String::from_utf8(output.stdout).expect("stdout is UTF-8"),
            stderr: String::from_utf8_lossy(&output.stderr).into_owned(),
        }
    }

    /// A command on the site, not yet running: for tests that stop it.
    pub fn command(&self, command: &str) -> Command {
        let mut process = Command::new(env!("CARGO_BIN_EXE_julki"));
        process.arg(command).arg("--root").arg(self.folder.path()).args(["--format", self.format]);
        if let Some(lang) = self.lang {
            process.args(["--lang", lang]);
        }
        if let Some(today) = &self.today {
            process.args(["--today", today]);
        }
        process.args(&self.args);
        process
            .env_remove("SOURCE_DATE_EPOCH")
            .env_remove("FAILPOINTS")
            .env_remove("TERM")
            .env("NO_COLOR", "1")
            .envs(&self.env);
        process.current_dir(self.folder.path()).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        process
    }

    /// Every file of `output/`, by path.
    pub fn output(&self) -> BTreeMap<String, Vec<u8>> {
        files(&self.path("output"))
    }
}

/// What a run of the program came to.
#[derive(Debug)]
pub struct Run {
    site: Site,
    status: Option<i32>,
    stdout: String,
    stderr: String,
}

/// One problem, as `--format json` states it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    pub code: String,
    pub severity: String,
    /// With its line and column, from 1; absent when the problem is in no file.
    pub place: Option<Place>,
    pub message: String,
    pub help: String,
    pub related: Vec<(Option<Place>, String)>,
}

/// Where a problem is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    pub file: String,
    pub line: u64,
    pub column: u64,
}

impl std::fmt::Display for Place {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}:{}:{}", self.file, self.line, self.column)
    }
}

impl std::fmt::Display for Diagnostic {
    /// As `--format short` writes it.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        if let Some(place) = &self.place {
            write!(f, "{place}: ")?;
        }
        write!(f, "{}[{}]: {}", self.severity, self.code, self.message)
    }
}

impl Run {
    /// Compares the exit code.
    #[track_caller]
    pub fn status(self, status: i32) -> Self {
        assert_eq!(self.status, Some(status), "{}", self.said());
        self
    }

    /// The exit code; none when the process was killed.
    pub fn code(&self) -> Option<i32> {
        self.status
    }

    /// Compares everything on stdout.
    #[track_caller]
    pub fn stdout_is(self, expected: &str) -> Self {
        assert_eq!(self.stdout, expected);
        self
    }

    #[track_caller]
    pub fn stderr_contains(self, expected: &str) -> Self {
        assert!(self.stderr.contains(expected), "stderr lacks {expected:?}\n{}", self.said());
        self
    }

    pub fn stdout(&self) -> &str {
        &self.stdout
    }

    pub fn stderr(&self) -> &str {
        &self.stderr
    }

    /// Both streams, for the message of a test that fails.
    pub fn said(&self) -> String {
        format!("--- stdout\n{}\n--- stderr\n{}", self.stdout, self.stderr)
    }

    /// The problems on stdout, in their order.
    #[track_caller]
    pub fn diagnostics(&self) -> Vec<Diagnostic> {
        self.stdout.lines().map(|line| self.diagnostic(line)).collect()
    }

    #[track_caller]
    fn diagnostic(&self, line: &str) -> Diagnostic {
        let object: serde_json::Value =
            serde_json::from_str(line).unwrap_or_else(|error| panic!("{error}: {line:?}\n{}", self.said()));
        let text = |object: &serde_json::Value, key: &str| {
            object[key].as_str().unwrap_or_else(|| panic!("no text `{key}` in {line}")).to_owned()
        };
        let place = |object: &serde_json::Value| {
            Some(Place {
                file: object["file"].as_str()?.to_owned(),
                line: object["line"].as_u64()?,
                column: object["column"].as_u64()?,
            })
        };
        Diagnostic {
            code: text(&object, "code"),
            severity: text(&object, "severity"),
            place: place(&object),
            message: text(&object, "message"),
            help: text(&object, "help"),
            related: object["related"]
                .as_array()
                .unwrap_or_else(|| panic!("no list `related` in {line}"))
                .iter()
                .map(|related| (place(related), text(related, "message")))
                .collect(),
        }
    }

    /// Compares the problems with what `--format short` would write of them.
    #[track_caller]
    pub fn problems_are(self, expected: &[&str]) -> Self {
        let found: Vec<String> = self.diagnostics().iter().map(ToString::to_string).collect();
        assert_eq!(found, expected, "{}", self.stderr);
        self
    }

    /// A file of `output/`, as text.
    #[track_caller]
    pub fn output(&self, path: &str) -> String {
        let whole = self.site.path("output").join(path);
        fs::read_to_string(&whole).unwrap_or_else(|error| {
            panic!("output/{path}: {error}\nthere are {:#?}\n{}", self.output_files(), self.said())
        })
    }

    /// A page of `output/`, by its address from the output's root: `/hankkeet/kupla/`.
    #[track_caller]
    pub fn page(&self, address: &str) -> Page {
        let file = match address.strip_prefix('/').expect("an address begins with a slash") {
            folder if folder.is_empty() || folder.ends_with('/') => format!("{folder}index.html"),
            file => file.to_owned(),
        };
        Page::new(address, &self.output(&file))
    }

    /// The page with a heading, in a language.
    #[track_caller]
    pub fn page_of(&self, lang: &str, title: &str) -> Page {
        let mut found: Vec<Page> = self.pages().into_iter().filter(|page| page.is_of(lang, title)).collect();
        assert!(found.len() == 1, "{} pages in `{lang}` have the heading {title:?}\n{}", found.len(), self.said());
        found.remove(0)
    }

    /// Every page of `output/` but those that only lead on, by address.
    #[track_caller]
    pub fn pages(&self) -> Vec<Page> {
        self.html().into_iter().filter(|page| page.redirect().is_none()).collect()
    }

    /// Every HTML file of `output/`, by address.
    #[track_caller]
    pub fn html(&self) -> Vec<Page> {
        self.site
            .output()
            .into_iter()
            .filter(|(path, _)| path.ends_with(".html"))
            .map(|(path, bytes)| {
                let address = format!("/{}", path.strip_suffix("index.html").unwrap_or(&path));
                Page::new(&address, &String::from_utf8(bytes).expect("a page is UTF-8"))
            })
            .collect()
    }

    /// The paths of `output/`, without Julki's marker.
    pub fn output_files(&self) -> Vec<String> {
        self.site.output().into_keys().filter(|path| !path.starts_with('.')).collect()
    }
}

/// Every file below a folder, by path with `/` between; nothing when there is no folder.
pub fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    walkdir::WalkDir::new(folder)
        .into_iter()
        .filter_map(Result::ok)
        .filter(|entry| entry.file_type().is_file())
        .map(|entry| {
            let path = entry.path().strip_prefix(folder).expect("an entry is below its folder");
            let path = path.to_str().expect("names are UTF-8").replace('\\', "/");
            (path, fs::read(entry.path()).expect("a file that was listed"))
        })
        .collect()
}

/// The files of a site in the repository: what a writer keeps there, not what is built.
fn site_files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut all = BTreeMap::new();
    for part in ["content", "static", "themes", "templates", "strings"] {
        all.extend(files(&folder.join(part)).into_iter().map(|(path, bytes)| (format!("{part}/{path}"), bytes)));
    }
    let site = folder.join("site.yaml");
    all.insert("site.yaml".to_owned(), fs::read(&site).unwrap_or_else(|error| panic!("{}: {error}", site.display())));
    all
}
