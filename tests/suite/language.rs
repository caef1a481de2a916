//! The writer is spoken to in the writer's language, whatever is wrong, and machines in theirs.

use std::{collections::BTreeSet, process::Stdio};

use rayon::prelude::*;

use crate::{
    harness::{Diagnostic, Site},
    literate::{all_cases, case::Case, said_in},
};

/// Words that are English and neither Finnish nor Swedish.
const ENGLISH: [&str; 36] = [
    "the",
    "is",
    "are",
    "and",
    "or",
    "of",
    "with",
    "this",
    "that",
    "which",
    "there",
    "write",
    "use",
    "add",
    "remove",
    "field",
    "file",
    "not",
    "has",
    "have",
    "value",
    "should",
    "wrong",
    "project",
    "programme",
    "goal",
    "funder",
    "news",
    "page",
    "chapter",
    "theme",
    "colour",
    "first",
    "list",
    "to",
    "an",
];

/// A site with one mistake, at a known place.
fn faulty() -> Site {
    Site::new().file("content/projects/kupla.md", "---\ntitle: Kupla\nstauts: finished\n---\n")
}

fn only(site: &Site) -> Diagnostic {
    let mut found = site.check().diagnostics();
    assert_eq!(found.len(), 1, "{found:?}");
    found.remove(0)
}

/// What stands in backticks is the writer's own, and what stands in quotation marks a library's.
fn english_in(text: &str) -> Vec<&str> {
    // Lists of words that a field may hold are the writer's too.
    let (text, _) = ["näistä: ", "dessa: "].iter().find_map(|list| text.split_once(list)).unwrap_or((text, ""));
    let outside = text.split('`').step_by(2).flat_map(|part| part.split('”').step_by(2));
    let words = outside.flat_map(|part| part.split(|c: char| !(c.is_alphanumeric() || "-_./#".contains(c))));
    words.filter(|word| ENGLISH.contains(word)).collect()
}

/// The sentences of a case, without what the writer wrote.
fn sentences(case: &Case) -> impl Iterator<Item = String> {
    case.expected.lines().map(|line| {
        let said = line.split_once("]: ").or_else(|| line.split_once("  help: ")).map_or(line, |(_, said)| said);
        let said = said.split('`').step_by(2).collect::<Vec<_>>().join("`");
        said.split(|c: char| c.is_ascii_digit()).collect()
    })
}

#[test]
fn every_sentence_of_the_literate_suite_is_told_in_finnish_and_swedish() {
    let failures_in = |case: &Case, lang| {
        let mut failures = Vec::new();
        let found = said_in(case, lang);
        let expected = case.expected.lines().filter(|line| !line.starts_with("  ")).count();
        if found.len() != expected {
            failures.push(format!("{}: {} problems in {lang}, {expected} in English", case.name, found.len()));
        }
        for problem in &found {
            let related = problem.related.iter().map(|(_, label)| label);
            for text in [&problem.message, &problem.help].into_iter().chain(related) {
                if text.contains("{$") || !english_in(text).is_empty() {
                    failures.push(format!("{}, in {lang}: {text} {:?}", case.name, english_in(text)));
                }
            }
        }
        failures
    };
    // Each case is a run of the program: those that say nothing new are left out.
    let mut told = BTreeSet::new();
    let mut cases = all_cases();
    cases.retain(|case| {
        let new = sentences(case).filter(|sentence| told.insert(sentence.clone())).count();
        new > 0
    });
    let runs = cases.par_iter().flat_map(|case| ["fi", "sv"].map(|lang| (case, lang)));
    let failures: Vec<String> = runs.flat_map(|(case, lang)| failures_in(case, lang)).collect();
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

#[test]
fn the_sites_primary_language_is_spoken_unless_another_is_asked_for() {
    assert_eq!(only(&faulty().lang(None)).message, "kenttää `stauts` ei ole tässä");
    assert_eq!(only(&faulty().lang(None).env("LANG", "sv_FI.UTF-8")).help, "tarkoititko `status`?");
    assert_eq!(only(&faulty().lang(Some("sv-FI"))).help, "menade du `status`?");
    let swedish =
        faulty().file("site.yaml", "title: Test\nlanguages: [sv, fi]\nseverity: {missing-translation: off}\n");
    assert_eq!(only(&swedish.lang(None)).message, "det finns inget fält `stauts` här");
}

#[test]
fn without_a_site_that_says_so_the_systems_language_is_spoken() {
    let said = |site_yaml: &str, env: &[(&str, &str)]| {
        let site = faulty().file("site.yaml", site_yaml).lang(None);
        let clean = ["LC_ALL", "LC_MESSAGES", "LANG"].iter().fold(site, |site, name| site.env(name, ""));
        let site = env.iter().fold(clean, |site, (name, value)| site.env(name, value));
        let found = site.check().diagnostics();
        found.into_iter().find(|problem| problem.code == "unknown-field").expect("the mistake").message
    };
    let (finnish, swedish) = ("kenttää `stauts` ei ole tässä", "det finns inget fält `stauts` här");
    let english = "there is no field `stauts` here";
    let broken = "title: [Testi\nlanguages: [fi]\n";
    assert_eq!(said(broken, &[("LANG", "sv_FI.UTF-8")]), swedish);
    assert_eq!(said(broken, &[("LANG", "sv_FI.UTF-8"), ("LC_ALL", "fi_FI")]), finnish);
    assert_eq!(said(broken, &[("LC_MESSAGES", "fi_FI"), ("LANG", "sv_SE")]), finnish);
    assert_eq!(said(broken, &[("LC_ALL", "C"), ("LANG", "fi_FI")]), english);
    assert_eq!(said(broken, &[]), english);
    // A language that the program has no words in is none to it.
    assert_eq!(said("title: Test\nlanguages: [de]\n", &[("LANG", "fi_FI.UTF-8")]), finnish);
    // One mistake elsewhere leaves no doubt about the languages.
    assert_eq!(said("title: Test\nlanguages: [sv]\nthme: x\n", &[("LANG", "fi_FI.UTF-8")]), swedish);
}

#[test]
fn a_language_without_words_is_refused_with_those_that_there_are() {
    let run = faulty().lang(Some("xx")).check().status(2);
    assert_eq!(run.stdout(), "");
    assert!(
        run.stderr().starts_with("virhe: ilmoituksia ei ole kielellä `xx`; kielet ovat en, fi, sv\n"),
        "{}",
        run.said()
    );
    let run = faulty().lang(Some("se")).check().status(2);
    assert!(run.stderr().contains("tarkoititko `sv`?"), "{}", run.said());
}

#[test]
fn the_commands_speak_the_language_too() {
    let finnish = || Site::new().entity("projects/kupla", "Kupla", "").format("human").lang(Some("fi"));
    let run = finnish().build().status(0);
    let lines: Vec<&str> = run.stdout().lines().collect();
    assert!(lines[0].starts_with("sivuja ") && lines[0].contains("fi"), "{}", run.said());
    assert!(lines.iter().any(|line| line.starts_with("hanke ")), "{}", run.said());
    assert!(
        lines[lines.len() - 1].starts_with("Rakennettiin ") && run.stdout().contains(": ei ongelmia; "),
        "{}",
        run.said()
    );
    let run = finnish().args(["--base-url", "koe"]).check().status(2);
    assert!(run.stderr().starts_with("virhe: `koe` ei ole sivuston osoite"), "{}", run.said());
    let run = faulty().format("human").lang(Some("sv")).build().status(1);
    assert!(run.stderr().contains("fel[unknown-field]") && run.stderr().contains("  råd: menade du"), "{}", run.said());
    assert_eq!(run.stdout(), "1 fel; den publicerade webbplatsen är som den var\n");
}

#[test]
fn whoever_is_stopped_by_strict_is_told_so() {
    let site = Site::new().entity("projects/kupla", "Kupla", "keywords: [\"-\"]").format("human").args(["--strict"]);
    let run = site.clone().check().status(1);
    assert_eq!(run.stdout(), "1 warning; with --strict a warning counts as an error\n", "{}", run.stderr());
    let run = site.lang(Some("fi")).build().status(1);
    assert_eq!(
        run.stdout(),
        "1 varoitus; valitsimen --strict vuoksi varoituskin on virhe; julkaistu sivusto on ennallaan\n"
    );
}

#[test]
fn pages_about_codes_are_read_in_the_language() {
    let explain = |lang: Option<&'static str>, args: &[&str]| {
        let site = faulty().lang(lang);
        let mut command = site.command("explain");
        let output = command.args(args).stdout(Stdio::piped()).output().expect("the program runs");
        String::from_utf8(output.stdout).expect("UTF-8")
    };
    assert!(explain(None, &["missing-alt"]).contains("\nVäärin:\n"));
    assert!(explain(Some("sv"), &["missing-alt"]).contains("\nRätt:\n"));
    assert!(explain(Some("en"), &["missing-alt"]).contains("\nMended:\n"));
    let list = explain(Some("sv"), &[]);
    let (errors, warnings) = list.split_once("\nVarningar: ").expect("the warnings after the errors");
    assert!(errors.contains("  unknown-field ") && errors.contains("ett fält som inte finns\n"), "{list}");
    assert!(warnings.contains("  missing-alt ") && !errors.contains("missing-alt"), "{list}");
}

#[test]
fn a_code_that_does_not_exist_is_answered_with_the_nearest() {
    let site = faulty();
    let mut command = site.command("explain");
    let output = command.arg("unknwon-field").output().expect("the program runs");
    assert_eq!(output.status.code(), Some(2));
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(said.starts_with("error: there is no code `unknwon-field`; did you mean `unknown-field`?\n"), "{said}");
}

#[test]
fn sentences_come_without_drawing_when_asked_for_and_where_a_terminal_can_do_no_more() {
    let asked = faulty().format("human").args(["--plain"]).check().status(1);
    let dumb = faulty().format("human").env("TERM", "dumb").check().status(1);
    assert_eq!(asked.stderr(), dumb.stderr());
    assert_eq!(
        asked.stderr(),
        "content/projects/kupla.md, line 3, column 1\n\
         Error: there is no field `stauts` here (code unknown-field).\n\
         Line 3 reads: stauts: finished\n\
         It concerns: stauts\n\
         What to do: did you mean `status`?\n\n"
    );
}

#[test]
fn services_find_files_from_where_the_program_was_started() {
    let site = Site::new()
        .file("sivusto/site.yaml", crate::harness::SITE_YAML)
        .file("sivusto/content/projects/kupla ä.md", "---\ntitle: Kupla\nstauts: finished\n---\n");
    let run = |format: &str| {
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_julki"));
        command.args(["check", "--root", "./sivusto/", "--lang", "en", "--format", format]);
        let output = command.current_dir(site.path("")).output().expect("the program runs");
        assert_eq!(output.status.code(), Some(1));
        String::from_utf8(output.stdout).expect("UTF-8")
    };
    assert_eq!(
        run("github"),
        "::error file=sivusto/content/projects/kupla ä.md,line=3,col=1,endLine=3,endColumn=7,title=unknown-field::\
         there is no field `stauts` here%0Adid you mean `status`?\n"
    );
    let log: serde_json::Value = serde_json::from_str(&run("sarif")).expect("JSON");
    let place = &log["runs"][0]["results"][0]["locations"][0]["physicalLocation"];
    assert_eq!(place["artifactLocation"]["uri"], "sivusto/content/projects/kupla%20%C3%A4.md");
    assert_eq!(place["region"], serde_json::json!({"startLine": 3, "startColumn": 1, "endLine": 3, "endColumn": 7}));
    assert_eq!(log["runs"][0]["invocations"][0]["executionSuccessful"], true);
}

#[test]
fn a_sound_site_gives_an_empty_log() {
    let run = Site::new().format("sarif").check().status(0);
    let log: serde_json::Value = serde_json::from_str(run.stdout()).expect("JSON");
    assert_eq!(log["runs"][0]["results"], serde_json::json!([]));
    Site::new().format("github").check().status(0).stdout_is("");
}
