//! Every command and option of the program is in the manual.

use std::{collections::BTreeSet, process::Command};

use super::{HANDBOOKS, read};
use crate::{harness::Site, literate::case::Document, repository};

/// The words that `--help` prints, of the program or of one of its commands.
fn help(command: Option<&str>) -> String {
    let output =
        Command::new(env!("CARGO_BIN_EXE_julki")).args(command).arg("--help").output().expect("the program runs");
    assert!(output.status.success(), "{command:?}");
    String::from_utf8(output.stdout).expect("help is UTF-8")
}

/// The commands that the program's help lists.
fn commands() -> Vec<String> {
    let text = help(None);
    let (_, after) = text.split_once("Commands:\n").expect("a list of commands");
    let lines = after.lines().take_while(|line| !line.is_empty());
    let names = lines.filter(|line| line.starts_with("  ") && !line.starts_with("   "));
    names.filter_map(|line| line.split_whitespace().next()).map(str::to_owned).collect()
}

/// The long options in a command's help.
fn options(text: &str) -> BTreeSet<String> {
    let starts = text.lines().map(str::trim_start).filter(|line| line.starts_with('-'));
    let words = starts.flat_map(|line| line.split([' ', ',', '=']).take(3));
    words.filter(|word| word.starts_with("--")).map(str::to_owned).collect()
}

#[test]
fn every_command_and_option_is_in_the_manual() {
    let chapter = read(&format!("{HANDBOOKS}/commands/01-commands.md"));
    let global = options(&help(Some("explain")));
    let (_, common) = chapter.split_once("\n## Options of every command").expect("a section about common options");
    let all = commands();
    assert!(all.len() >= 3, "{all:?}");
    let mut lacking = Vec::new();
    for command in &all {
        let heading = format!("\n## julki {command}\n");
        let Some((_, section)) = chapter.split_once(&heading) else {
            lacking.push(format!("a section `{}`", heading.trim()));
            continue;
        };
        let section = section.split("\n## ").next().unwrap_or_default();
        let own = options(&help(Some(command)));
        let untold = own.iter().filter(|option| !section.contains(*option) && !common.contains(&format!("`{option}")));
        lacking.extend(untold.map(|option| format!("`{option}` of `julki {command}`")));
    }
    lacking.extend(global.iter().filter(|option| !chapter.contains(*option)).cloned());
    assert!(lacking.is_empty(), "not in the manual: {lacking:#?}");
}

/// What the manual says of a command that is no more misleads.
#[test]
fn no_section_is_about_a_command_that_is_not() {
    let chapter = read(&format!("{HANDBOOKS}/commands/01-commands.md"));
    let known = commands();
    let named = chapter.lines().filter_map(|line| line.strip_prefix("## julki "));
    let unknown: Vec<&str> = named.filter(|name| !known.iter().any(|known| known == name)).collect();
    assert!(unknown.is_empty(), "{unknown:?}");
}

/// The chapter shows one mistake in each form.
#[test]
fn messages_look_as_the_manual_shows_them() {
    let chapter = read(&format!("{HANDBOOKS}/commands/02-messages.md"));
    let document = Document::sections(&chapter).expect("the chapter");
    let [case] = &document.cases[..] else { panic!("one example") };
    let mut site = Site::copy_of(&repository().join("tests/manual/coast"));
    for file in &case.files {
        site = site.file(&file.path, &file.bytes);
    }
    for format in ["human", "human --plain", "short", "json", "github"] {
        let (name, option) = format.split_once(' ').unwrap_or((format, "--drafts"));
        let run = site.clone().format(name).args([option]).check().status(1);
        let shown = if name == "human" { run.stderr() } else { run.stdout() };
        let shown = shown.replace(site.path("").to_str().expect("a UTF-8 path"), "");
        let lines: Vec<&str> = shown.trim().lines().map(str::trim_end).collect();
        let block = format!("```{}\n{}\n", if format == "short" { "output" } else { "text" }, lines.join("\n"));
        assert!(chapter.contains(&block), "the form `{format}` is not in the manual\n{block}");
    }
}
