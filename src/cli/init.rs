//! `julki init DIR`.

use std::{
    collections::BTreeSet,
    fs,
    io::{self, Write, stdout},
    path::{Path, PathBuf},
    process::ExitCode,
};

use clap::Args;

use super::{install::install, new_file::create, options::Common, outcome};
use crate::{
    read::Options,
    starter::{LANGUAGES, Words, site::Site},
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
pub(super) fn run(common: &Common, arguments: &Arguments) -> ExitCode {
    let asked = Words::new(&common.speaks(None));
    let languages = match languages(&asked, &arguments.languages) {
        Ok(languages) => languages,
        Err(said) => return outcome::usage(&said),
    };
    let words = Words::new(&common.speaks(Some(languages[0])));
    match begin(common, &words, arguments, &languages) {
        Ok(made) => {
            if !common.quiet {
                // Nobody is left to tell when printing fails; the files are there.
                let _ = told(&words, arguments, &languages, &made);
            }
            ExitCode::SUCCESS
        }
        Err(said) => outcome::usage(&said),
    }
}

/// What was written, and what was there before.
#[derive(Default)]
struct Made {
    written: usize,
    kept: BTreeSet<String>,
}

fn begin(common: &Common, words: &Words, arguments: &Arguments, languages: &[&str]) -> Result<Made, String> {
    let dir = &arguments.dir;
    let title = arguments.title.as_deref().map(str::trim);
    if title.is_some_and(str::is_empty) {
        return Err(words.say("init-title", &[]));
    }
    refuse_what_is_used(words, dir)?;
    let files = Site { languages, title }.files();
    let mut made = Made::default();
    for (path, text) in &files {
        match create(&dir.join(path), text) {
            Ok(()) => made.written += 1,
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
                made.kept.insert(path.clone());
            }
            Err(error) => return Err(not_written(words, &dir.join(path), &error)),
        }
    }
    let today = common.today()?;
    let options = Options { root: dir.clone(), output: dir.join("output"), base_url: None, today, drafts: false };
    let installed = install(&options).map_err(|(path, error)| not_written(words, &path, &error))?;
    made.written += installed.written.len();
    made.kept.extend(installed.kept);
    Ok(made)
}

fn not_written(words: &Words, path: &Path, error: &io::Error) -> String {
    words.say("not-written", &[("path", &path.display().to_string()), ("said", &error.to_string())])
}

/// The languages as asked for, else the one of the messages.
fn languages(words: &Words, asked: &[String]) -> Result<Vec<&'static str>, String> {
    let known = LANGUAGES.join(",");
    let mut languages = Vec::new();
    for tag in asked.iter().map(|tag| tag.trim()) {
        let Some(language) = LANGUAGES.into_iter().find(|known| *known == tag) else {
            return Err(words.say("init-language", &[("language", tag), ("known", &known)]));
        };
        if languages.contains(&language) {
            return Err(words.say("init-language-twice", &[("language", tag)]));
        }
        languages.push(language);
    }
    if languages.is_empty() {
        languages.push(words.tag());
    }
    Ok(languages)
}

/// A folder may hold what comes with a repository, and nothing else.
fn refuse_what_is_used(words: &Words, folder: &Path) -> Result<(), String> {
    let named = folder.display().to_string();
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(_) if folder.is_file() => return Err(words.say("init-file", &[("folder", &named)])),
        Err(error) => return Err(words.say("not-read", &[("path", &named), ("said", &error.to_string())])),
    };
    let names = entries.map(|entry| Ok(entry?.file_name().to_string_lossy().into_owned()));
    let names: io::Result<BTreeSet<String>> = names.collect();
    let names = names.map_err(|error| words.say("not-read", &[("path", &named), ("said", &error.to_string())]))?;
    let mut strange = names.iter().filter(|name| !comes_with_a_repository(name));
    let mut told: Vec<String> = strange.by_ref().take(TOLD).map(|name| format!("`{name}`")).collect();
    if told.is_empty() {
        return Ok(());
    }
    if strange.next().is_some() {
        told.push(words.say("init-more", &[]));
    }
    Err(words.say("init-not-empty", &[("folder", &named), ("files", &told.join(", "))]))
}

/// What a service for repositories lays into a new one, and what systems leave in any folder.
fn comes_with_a_repository(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or_default().to_ascii_uppercase();
    matches!(name, ".git" | ".gitignore" | ".gitattributes" | ".editorconfig" | ".DS_Store" | "Thumbs.db" | "desktop.ini")
        || matches!(stem.as_str(), "README" | "LICENSE" | "LICENCE" | "COPYING" | "CODEOWNERS" | "SECURITY")
}

fn told(words: &Words, arguments: &Arguments, languages: &[&str], made: &Made) -> io::Result<()> {
    let mut out = stdout().lock();
    let folder = arguments.dir.display().to_string();
    let names: Vec<String> = languages.iter().map(|tag| words.say(&format!("language-{tag}"), &[])).collect();
    let names = match names.split_last() {
        Some((last, [])) => last.clone(),
        Some((last, before)) => format!("{} {} {last}", before.join(", "), words.say("init-and", &[])),
        None => String::new(),
    };
    let count = made.written.to_string();
    let names = [("folder", folder.as_str()), ("count", &count), ("languages", &names)];
    writeln!(out, "{}", words.say("init-made", &names))?;
    let kept: Vec<String> =
        made.kept.iter().filter(|path| *path != ".gitignore").map(|path| format!("`{path}`")).collect();
    if !kept.is_empty() {
        writeln!(out, "{}", words.say("init-kept", &[("files", &kept.join(", "))]))?;
    }
    if made.kept.contains(".gitignore") {
        writeln!(out, "{}", words.say("init-kept-gitignore", &[]))?;
    }
    writeln!(out, "\n{}", words.say("init-next", &[]))?;
    if arguments.dir != Path::new(".") {
        writeln!(out, "  cd {}", shell(&folder))?;
    }
    for (command, key) in
        [("julki serve --open", "init-serve"), ("julki new project ID", "init-new"), ("julki check", "init-check")]
    {
        writeln!(out, "  {command:22}{}", words.say(key, &[]))?;
    }
    writeln!(out, "\n{}", words.say("init-readme", &[]))
}

/// A path as it can be pasted into a shell.
fn shell(path: &str) -> String {
    let is_plain = path.chars().all(|c| c.is_alphanumeric() || "/._-~\\:".contains(c));
    if is_plain { path.to_owned() } else { format!("\"{path}\"") }
}
