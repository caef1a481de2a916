//! The literate suite: what Julki says about each mistake, told in Markdown that people read too.
//!
//! `tests/diagnostics/README.md` says how the files are written. Each case is laid down as a site together with two
//! witnesses, files with mistakes of their own, so that every case also proves that the others of a run are still
//! reported.

pub mod case;

use std::{fs, path::PathBuf};

use pretty_assertions::assert_eq;
use rayon::prelude::*;

use self::case::{Case, Document};
use crate::{
    harness::{Diagnostic, Site},
    is_update, repository,
};

/// Files with mistakes that are in every case: one that is found in the file alone, and one among the files together.
const WITNESSES: [(&str, &str, &str); 2] = [
    (
        "content/pages/xx-witness-of-parse.md",
        "---\ntitle: Witness\nqqqqqqqq: 1\n---\n",
        "content/pages/xx-witness-of-parse.md:3:1: error[unknown-field]: there is no field `qqqqqqqq` here",
    ),
    (
        "content/pages/xx-witness-of-link.md",
        "---\ntitle: Witness\n---\n[x](page:qqqqqqqq)\n",
        "content/pages/xx-witness-of-link.md:4:5: error[broken-link]: the link leads to `page:qqqqqqqq`, and nothing has that id",
    ),
];

#[test]
fn every_mistake_is_reported_at_its_place_with_a_help() {
    let mut failures = Vec::new();
    let mut count = 0;
    for path in documents() {
        let text = fs::read_to_string(&path).expect("a file that was listed");
        let name = path.file_name().expect("a file has a name").to_string_lossy().into_owned();
        let document = Document::parse(&text).unwrap_or_else(|error| panic!("{name}: {error}"));
        let found: Vec<Result<String, String>> = document.cases.par_iter().map(outcome).collect();
        count += found.len();
        let mut renewed = text.clone();
        for (case, outcome) in document.cases.iter().zip(&found).rev() {
            match outcome {
                Ok(said) if *said != case.expected => {
                    failures.push(difference(&name, case, said));
                    renewed.replace_range(case.expected_range.clone().expect("a case of the suite has one"), said);
                }
                Ok(_) => {}
                Err(problem) => failures.push(format!("{name}, “{}”: {problem}", case.name)),
            }
        }
        if is_update() && renewed != text {
            fs::write(&path, renewed).expect("the suite's own file");
        }
    }
    assert!(count > 60, "only {count} cases were found");
    failures.sort();
    assert!(failures.is_empty(), "{} of {count} cases\n\n{}", failures.len(), failures.join("\n"));
}

/// Every case of the suite.
pub fn all_cases() -> Vec<Case> {
    let texts = documents().into_iter().map(|path| fs::read_to_string(path).expect("a file that was listed"));
    texts.flat_map(|text| Document::parse(&text).expect("a test reads every file").cases).collect()
}

fn documents() -> Vec<PathBuf> {
    let mut paths: Vec<PathBuf> = fs::read_dir(repository().join("tests/diagnostics"))
        .expect("the suite's folder")
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "md"))
        .filter(|path| path.file_stem().is_some_and(|stem| stem != "README"))
        .collect();
    paths.sort();
    paths
}

pub fn difference(name: &str, case: &Case, said: &str) -> String {
    let comparison = pretty_assertions::StrComparison::new(&case.expected, said);
    format!("{name}, “{}” (expected, then what was said)\n{comparison}", case.name)
}

/// The site of a case, with its witnesses.
fn laid_down(case: &Case) -> Site {
    let site = WITNESSES.iter().fold(Site::new(), |site, (path, text, _)| site.file(path, text));
    case.files.iter().fold(site, |site, file| site.file(&file.path, &file.bytes))
}

/// What the program says about a case in a language, without its witnesses.
pub fn said_in(case: &Case, lang: &'static str) -> Vec<Diagnostic> {
    let mut found = laid_down(case).lang(Some(lang)).check().diagnostics();
    found.retain(|problem| !is_witness(problem));
    found
}

/// What the program says about a case, without its witnesses.
fn outcome(case: &Case) -> Result<String, String> {
    let run = laid_down(case).check();
    let all = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| run.diagnostics()))
        .map_err(|_| format!("stdout is not JSON\n{}", run.said()))?;
    let (witnesses, own): (Vec<Diagnostic>, Vec<Diagnostic>) = all.into_iter().partition(is_witness);
    for (path, _, expected) in WITNESSES {
        if !witnesses.iter().any(|found| found.to_string() == expected) {
            return Err(format!("the mistake in {path} was not reported\n{}", run.said()));
        }
    }
    if let Some(mute) = own.iter().find(|found| found.help.is_empty()) {
        return Err(format!("there is no help: {mute}"));
    }
    let is_environment = own.iter().any(|found| ["unknown-theme", "environment"].contains(&&*found.code));
    let status = if is_environment { 2 } else { 1 };
    if run.code() != Some(status) {
        return Err(format!("the exit code is {:?}, not {status}\n{}", run.code(), run.said()));
    }
    Ok(own.iter().map(described).collect())
}

fn is_witness(found: &Diagnostic) -> bool {
    found.place.as_ref().is_some_and(|place| WITNESSES.iter().any(|(path, _, _)| *path == place.file))
}

/// A problem as the expectations state it: the line of `--format short`, the help, and the related places.
pub fn described(found: &Diagnostic) -> String {
    let mut lines = format!("{found}\n  help: {}\n", found.help);
    for (place, message) in &found.related {
        match place {
            Some(place) => lines += &format!("  see: {place}: {message}\n"),
            None => lines += &format!("  see: {message}\n"),
        }
    }
    lines
}

/// `--format short` states what `--format json` states, so that one of the two is enough everywhere else.
#[test]
fn short_and_json_tell_the_same() {
    let mut site = Site::new();
    for (path, text, _) in WITNESSES {
        site = site.file(path, text);
    }
    let expected: Vec<String> = site.check().diagnostics().iter().map(ToString::to_string).collect();
    assert_eq!(expected.len(), WITNESSES.len());
    site.format("short").check().status(1).stdout_is(&(expected.join("\n") + "\n"));
}

/// People get the line with a caret on stderr, and the count on stdout.
#[test]
fn human_form_draws_the_line_on_stderr() {
    let (path, text, _) = WITNESSES[0];
    Site::new()
        .file(path, text)
        .format("human")
        .check()
        .status(1)
        .stdout_is("1 error\n")
        .stderr_contains("unknown-field")
        .stderr_contains("content/pages/xx-witness-of-parse.md")
        .stderr_contains("qqqqqqqq: 1");
}
