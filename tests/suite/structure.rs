//! The order of the phases, kept in the code: what a module may name.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

use crate::{harness::files, repository};

/// The phases in running order, with the step that may end a run after the first. A phase may name itself and those before it; the later ones do not exist for it.
const PHASES: [&[&str]; 7] =
    [&["read"], &["recall"], &["parse"], &["link"], &["plan"], &["view", "render"], &["write"]];

/// What runs the phases: they name every phase, and no phase names them.
const RUNNERS: [&str; 5] = ["compile", "preview", "cli", "main", "lib"];

/// Modules that know nothing of any phase.
const GROUND: [&str; 4] = ["kind", "language", "diagnostic", "suggest"];

/// The only modules that touch the disk, the clock or the environment.
const OUTWARD: [&str; 5] = ["read", "write", "preview", "cli", "main"];

/// The source files, by path from `src/`, without their tests.
fn sources() -> BTreeMap<String, String> {
    files(&repository().join("src"))
        .into_iter()
        .filter(|(path, _)| path.ends_with(".rs") && !path.ends_with("tests.rs"))
        .map(|(path, bytes)| {
            let text = String::from_utf8(bytes).expect("code is UTF-8");
            let code = text.split("#[cfg(test)]\n").next().unwrap_or_default().to_owned();
            (path, code)
        })
        .collect()
}

/// `link` of `link/status.rs`, `read` of `read.rs`.
fn module(path: &str) -> &str {
    path.split('/').next().unwrap_or(path).trim_end_matches(".rs")
}

/// The top modules that code names by `crate::`.
fn named(code: &str) -> BTreeSet<String> {
    let code: String = code.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n");
    let mut names = BTreeSet::new();
    for (place, _) in code.match_indices("crate::") {
        let rest = &code[place + "crate::".len()..];
        match rest.strip_prefix('{') {
            Some(list) => names.extend(first_names(list)),
            None => names.extend(name(rest)),
        }
    }
    names
}

fn name(text: &str) -> Option<String> {
    let end = text.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(text.len());
    (end > 0).then(|| text[..end].to_owned())
}

/// The names at the first level of a `use` list.
fn first_names(list: &str) -> Vec<String> {
    let mut names = Vec::new();
    let (mut depth, mut is_next) = (0, true);
    for (place, c) in list.char_indices() {
        match c {
            '{' => depth += 1,
            '}' if depth == 0 => break,
            '}' => depth -= 1,
            ',' if depth == 0 => is_next = true,
            c if is_next && c.is_alphabetic() => {
                names.extend(name(&list[place..]));
                is_next = false;
            }
            _ => {}
        }
    }
    names
}

#[test]
fn names_are_found_in_lists_and_paths() {
    let found = named("use crate::{\n    a::{b, c},\n    d,\n};\nfn f() { crate::e::g() }\n// crate::h\n");
    assert_eq!(found.into_iter().collect::<Vec<_>>(), ["a", "d", "e"]);
}

#[test]
fn no_phase_names_a_later_one() {
    let mut wrong = Vec::new();
    for (path, code) in sources() {
        let Some(place) = PHASES.iter().position(|names| names.contains(&module(&path))) else { continue };
        let later: Vec<&str> = PHASES[place + 1..].concat();
        for name in named(&code) {
            if later.contains(&name.as_str()) || RUNNERS.contains(&name.as_str()) {
                wrong.push(format!("src/{path} names `{name}`"));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn what_every_phase_uses_names_no_phase() {
    let phases: Vec<&str> = PHASES.concat();
    let mut wrong = Vec::new();
    for (path, code) in sources().into_iter().filter(|(path, _)| GROUND.contains(&module(path))) {
        wrong.extend(
            named(&code)
                .into_iter()
                .filter(|name| phases.contains(&name.as_str()))
                .map(|name| format!("src/{path} names `{name}`")),
        );
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn views_alone_reach_templates() {
    // A record is what was written, a site what was meant: neither knows how it is shown.
    let mut wrong = Vec::new();
    for (path, code) in sources().into_iter().filter(|(path, _)| ["record", "link", "parse"].contains(&module(path))) {
        for library in ["tera::", "use tera", "icu_datetime", "icu_decimal", "syntect"] {
            if code.contains(library) {
                wrong.push(format!("src/{path} names `{library}`"));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn only_the_outer_modules_touch_the_world() {
    let mut wrong = Vec::new();
    for (path, code) in sources().into_iter().filter(|(path, _)| !OUTWARD.contains(&module(path))) {
        for line in code.lines().filter(|line| !line.trim_start().starts_with("//")) {
            let is_use = line.contains("std::fs")
                || line.contains("std::env")
                || line.contains("std::net")
                || line.contains("SystemTime")
                || line.contains("Zoned::now")
                || line.contains("Timestamp::now");
            let is_in_list = line.trim_start().starts_with("use std::{")
                && [" fs,", "{fs,", " fs}", " env,", "{env,"].iter().any(|name| line.contains(name));
            if is_use || is_in_list || line.trim() == "fs," || line.trim() == "env," {
                wrong.push(format!("src/{path}: {}", line.trim()));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn every_module_of_the_architecture_exists() {
    let text = fs::read_to_string(repository().join("ARCHITECTURE.md")).expect("ARCHITECTURE.md");
    let src = repository().join("src");
    let mut named = 0;
    for part in text.split('`').skip(1).step_by(2) {
        let Some(path) = part.strip_prefix("src/") else { continue };
        named += 1;
        let path = path.split(['*', '{']).next().unwrap_or(path).trim_end_matches('/');
        assert!(src.join(path).exists(), "ARCHITECTURE.md names `{part}`, which does not exist");
    }
    assert!(named >= 8, "ARCHITECTURE.md names only {named} modules by their paths");
    for module in ["read", "parse", "record", "link", "plan", "render", "view", "write", "diagnostic", "cli"] {
        assert!(text.contains(module), "ARCHITECTURE.md does not name `{module}`");
        assert!(
            src.join(module).is_dir() || src.join(format!("{module}.rs")).is_file(),
            "there is no module `{module}`"
        );
    }
}

#[test]
fn every_file_says_what_it_is_and_leaves_nothing_undone() {
    let mut wrong = Vec::new();
    for folder in ["src", "tests/suite", "benches"] {
        for (path, bytes) in files(&repository().join(folder)).into_iter().filter(|(path, _)| path.ends_with(".rs")) {
            let text = String::from_utf8(bytes).expect("code is UTF-8");
            if !text.starts_with("//!") && !path.ends_with("tests.rs") {
                wrong.push(format!("{folder}/{path} does not say what it is"));
            }
            // Spelled in two parts, so that this file is not its own finding.
            for mark in [
                concat!("TO", "DO"),
                concat!("FIX", "ME"),
                concat!("db", "g!("),
                concat!("todo", "!("),
                concat!("unimpl", "emented!("),
                concat!("XX", "X:"),
            ] {
                if text.contains(mark) {
                    wrong.push(format!("{folder}/{path} holds `{mark}`"));
                }
            }
            let lines = text.lines().count();
            if lines > 600 {
                wrong.push(format!("{folder}/{path} has {lines} lines"));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn the_compiler_of_sites_fits_one_screen() {
    let lines =
        fs::read_to_string(Path::new(&repository()).join("src/compile.rs")).expect("src/compile.rs").lines().count();
    assert!(lines <= 200, "src/compile.rs has {lines} lines");
}
