//! Every command and option of the program is in the manual.

use std::{collections::BTreeSet, process::Command};

use super::{HANDBOOKS, read};

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
