//! The files of an editor, made anew from what a site has: schemas and patterns with its ids.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    io::{self, Write, stdout},
    path::Path,
    process::ExitCode,
};

use super::{
    new_file::{create, not_written},
    options::Common,
    outcome,
};
use crate::{
    diagnostic::{Catalogue, Phrase},
    link::link,
    parse::parse,
    read::{Options, read},
    record::words::Words,
    schema::{self, Subject, schema},
    starter::{editor, known::Known},
};

/// What was done, by paths from the site's folder.
#[derive(Debug, Default)]
pub(super) struct Installed {
    pub written: BTreeSet<String>,
    /// The office's own, which were there already.
    pub kept: BTreeSet<String>,
}

/// Brings the editor's files up to date, and says what was done.
pub(super) fn run(common: &Common, catalogue: &Catalogue) -> ExitCode {
    let installed = match common.options().and_then(|options| install(&options)) {
        Ok(installed) => installed,
        Err(said) => return outcome::usage(catalogue, &said),
    };
    if !common.quiet {
        // Nobody is left to tell when printing fails; the files are there.
        let _ = told(catalogue, &common.base(), &installed);
    }
    ExitCode::SUCCESS
}

fn told(catalogue: &Catalogue, base: &str, installed: &Installed) -> io::Result<()> {
    let mut out = stdout().lock();
    let list = |paths: &BTreeSet<String>| {
        let paths: Vec<String> = paths.iter().map(|path| format!("`{base}{path}`")).collect();
        paths.join(", ")
    };
    if installed.written.is_empty() {
        writeln!(out, "{}", catalogue.word("install-unchanged"))?;
    } else {
        let said = Phrase::new("install-wrote").arg("files", list(&installed.written));
        writeln!(out, "{}", catalogue.say(&said))?;
    }
    if !installed.kept.is_empty() {
        writeln!(out, "{}", catalogue.say(&Phrase::new("install-kept").arg("files", list(&installed.kept))))?;
    }
    Ok(())
}

/// Writes what is made anew wherever it differs, and the office's own files where they are missing.
///
/// # Errors
/// What the disk says.
pub(super) fn install(options: &Options) -> Result<Installed, Phrase> {
    let mut installed = Installed::default();
    for (path, text) in made(options) {
        let whole = options.root.join(&path);
        if renew(&whole, &text).map_err(|error| not_written(&whole.display().to_string(), &error))? {
            installed.written.insert(path);
        }
    }
    for (path, text) in editor::settings() {
        let whole = options.root.join(path);
        match create(&whole, text) {
            Ok(()) => installed.written.insert(path.to_owned()),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => installed.kept.insert(path.to_owned()),
            Err(error) => return Err(not_written(&whole.display().to_string(), &error)),
        };
    }
    Ok(installed)
}

/// The files that follow from the site, in the language of its writers.
fn made(options: &Options) -> BTreeMap<String, String> {
    // What is wrong in the site is for `check` to say; the ids are those of the files.
    let (sources, _) = read(options);
    let (parsed, _) = parse(&sources);
    let ids = schema::Known::site(&parsed.settings, parsed.documents.iter().map(|document| &**document));
    let (site, ..) = link(parsed, &sources);
    let known = Known::new(&site, &sources);
    let words = Words::of(known.primary());
    let mut files = BTreeMap::from([(editor::SNIPPETS.to_owned(), editor::snippets(&known))]);
    for word in Subject::words() {
        let Some(subject) = Subject::from_word(word) else { continue };
        let mut text = serde_json::to_string_pretty(&schema(subject, words, &ids)).unwrap_or_default();
        text.push('\n');
        files.insert(editor::schema_path(word), text);
    }
    files
}

/// Writes a file of ours where it differs, and says whether it did. Nobody else's words are in it.
fn renew(path: &Path, text: &str) -> io::Result<bool> {
    match fs::read(path) {
        Ok(before) if before == text.as_bytes() => return Ok(false),
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(path, text)?;
    Ok(true)
}
