//! `julki init DIR`.

use std::{
    collections::BTreeSet,
    fs,
    io::{self, Write, stdout},
    path::{Path, PathBuf},
    process::ExitCode,
};

use clap::Args;

use super::{
    install::install,
    new_file::{create, not_written},
    options::Common,
    outcome,
};
use crate::{
    diagnostic::{Catalogue, Phrase, Tongue},
    read::{Options, TEXTS_HELD},
    starter::{LANGUAGES, site::Site},
};

/// How many names of a folder that is not empty are told.
const TOLD: usize = 5;

#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// The folder to make: one that does not exist yet, or is empty
    dir: PathBuf,
    /// The languages of the site, the primary one first: fi,sv,en [default: the language of messages]
    #[arg(long, value_name = "TAGS", value_delimiter = ',')]
    languages: Vec<String>,
    /// What the site is called
    #[arg(long, value_name = "TEXT")]
    title: Option<String>,
}

/// Makes a small site that works, for its office to replace piece by piece.
pub(super) fn run(common: &Common, catalogue: &Catalogue, arguments: &Arguments) -> ExitCode {
    let languages = match languages(common.tongue(None), &arguments.languages) {
        Ok(languages) => languages,
        Err(said) => return outcome::usage(catalogue, &said),
    };
    // From here on the site has a language.
    let catalogue = &Catalogue::new(common.tongue(languages.first().copied()));
    match begin(common, arguments, &languages) {
        Ok(made) => {
            if !common.quiet {
                // Nobody is left to tell when printing fails; the files are there.
                let _ = told(catalogue, arguments, &languages, &made);
            }
            ExitCode::SUCCESS
        }
        Err(said) => outcome::usage(catalogue, &said),
    }
}

/// What was written, and what was there before.
#[derive(Default)]
struct Made {
    written: usize,
    kept: BTreeSet<String>,
}

fn begin(common: &Common, arguments: &Arguments, languages: &[&str]) -> Result<Made, Phrase> {
    let dir = &arguments.dir;
    let title = arguments.title.as_deref().map(str::trim);
    if title.is_some_and(str::is_empty) {
        return Err(Phrase::new("init-title"));
    }
    refuse_what_is_used(dir)?;
    let mut made = Made::default();
    for (path, text) in (Site { languages, title }).files() {
        let whole = dir.join(&path);
        match create(&whole, &text) {
            Ok(()) => made.written += 1,
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
                made.kept.insert(path);
            }
            Err(error) => return Err(not_written(&whole.display().to_string(), &error)),
        }
    }
    let options = Options {
        root: dir.clone(),
        output: dir.join("output"),
        base_url: None,
        today: common.today()?,
        drafts: false,
        texts_held: TEXTS_HELD,
    };
    let installed = install(&options)?;
    made.written += installed.written.len();
    made.kept.extend(installed.kept);
    Ok(made)
}

/// The languages as asked for, else the one in which the office is spoken to.
fn languages(tongue: Tongue, asked: &[String]) -> Result<Vec<&'static str>, Phrase> {
    let mut languages = Vec::new();
    for tag in asked.iter().map(|tag| tag.trim()) {
        let Some(language) = LANGUAGES.into_iter().find(|known| *known == tag) else {
            return Err(Phrase::new("init-language").arg("language", tag).arg("known", LANGUAGES.join(",")));
        };
        if languages.contains(&language) {
            return Err(Phrase::new("init-language-twice").arg("language", tag));
        }
        languages.push(language);
    }
    if languages.is_empty() {
        languages.push(tongue.tag());
    }
    Ok(languages)
}

/// A folder may hold what comes with a repository, and nothing else.
fn refuse_what_is_used(folder: &Path) -> Result<(), Phrase> {
    let shown = folder.display().to_string();
    let not_read =
        |error: io::Error| Phrase::new("not-read").arg("path", shown.as_str()).arg("said", Phrase::of_io(&error));
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(_) if folder.is_file() => return Err(Phrase::new("init-file").arg("folder", shown)),
        Err(error) => return Err(not_read(error)),
    };
    let names = entries.map(|entry| Ok(entry?.file_name().to_string_lossy().into_owned()));
    let names: BTreeSet<String> = names.collect::<io::Result<_>>().map_err(not_read)?;
    let strange: Vec<String> =
        names.iter().filter(|name| !comes_with_a_repository(name)).map(|name| format!("`{name}`")).collect();
    if strange.is_empty() {
        return Ok(());
    }
    let mut told = strange.iter().take(TOLD).cloned().collect::<Vec<_>>().join(", ");
    if strange.len() > TOLD {
        told.push_str(", …");
    }
    Err(Phrase::new("init-not-empty").arg("folder", shown).arg("files", told))
}

/// What a service for repositories lays into a new one, and what systems leave in any folder.
fn comes_with_a_repository(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or_default().to_ascii_uppercase();
    matches!(
        name,
        ".git" | ".gitignore" | ".gitattributes" | ".editorconfig" | ".DS_Store" | "Thumbs.db" | "desktop.ini"
    ) || matches!(stem.as_str(), "README" | "LICENSE" | "LICENCE" | "COPYING" | "CODEOWNERS" | "SECURITY")
}

fn told(catalogue: &Catalogue, arguments: &Arguments, languages: &[&str], made: &Made) -> io::Result<()> {
    let mut out = stdout().lock();
    let folder = arguments.dir.display().to_string();
    let named = |tag: &&str| catalogue.say(&Phrase::new("named-language").arg("language", *tag));
    let languages: Vec<String> = languages.iter().map(named).collect();
    let said = Phrase::new("init-made").arg("folder", folder.as_str()).arg("count", made.written);
    writeln!(out, "{}", catalogue.say(&said.arg("languages", languages.join(", "))))?;
    let kept: Vec<String> =
        made.kept.iter().filter(|path| *path != ".gitignore").map(|path| format!("`{path}`")).collect();
    if !kept.is_empty() {
        writeln!(out, "{}", catalogue.say(&Phrase::new("init-kept").arg("files", kept.join(", "))))?;
    }
    if made.kept.contains(".gitignore") {
        writeln!(out, "{}", catalogue.word("init-kept-gitignore"))?;
    }
    writeln!(out, "\n{}", catalogue.word("init-next"))?;
    if arguments.dir != Path::new(".") {
        writeln!(out, "  cd {}", shell(&folder))?;
    }
    for (command, key) in
        [("julki serve --open", "init-serve"), ("julki new project ID", "init-new"), ("julki check", "init-check")]
    {
        writeln!(out, "  {command:22}{}", catalogue.word(key))?;
    }
    writeln!(out, "\n{}", catalogue.word("init-readme"))
}

/// A path as it can be pasted into a shell.
fn shell(path: &str) -> String {
    let is_plain = path.chars().all(|c| c.is_alphanumeric() || "/._-~\\:".contains(c));
    if is_plain { path.to_owned() } else { format!("\"{path}\"") }
}
