//! The table of translations: `julki check --coverage`.

use serde_json::{Value, json};

use crate::harness::Site;

/// Three languages: everything translated, a text left out, a file left out, a title left out, one that is stale.
fn site() -> Site {
    let page = |title: &str, summary: &str, more: &str, body: &str| {
        format!("---\ntitle: {title}\nsummary: {summary}\n{more}---\n{body}")
    };
    Site::new()
        .file("content/projects/kupla.md", page("Kupla", "Tiivistelmä.", "reviewed: 2026-02\n", "Teksti.\n"))
        .file("content/projects/kupla.sv.md", page("Bubblan", "Sammandrag.", "reviewed: 2026-01\n", "Text.\n"))
        .file("content/projects/kupla.en.md", page("Bubble", "Summary.", "", ""))
        .file("content/projects/medaia.md", page("Medaia", "Tiivistelmä.", "", ""))
        .file("content/projects/medaia.en.md", "---\nsummary: Summary.\n---\n")
        .file("content/goals/data.md", "---\ntitle: {fi: Data, sv: Data, en: Data}\n---\n")
        .entity("projects/luonnos", "Luonnos", "draft: true")
        .entity("projects/kolmas", "Kolmas", "goals: [data]")
}

fn objects(said: &str) -> Vec<Value> {
    said.lines().map(|line| serde_json::from_str(line).unwrap_or_else(|error| panic!("{error}: {line}"))).collect()
}

#[test]
fn coverage_counts_by_language_and_kind_and_names_the_files_to_write() {
    let run = site().args(["--coverage"]).check().status(0);
    let mut found = objects(run.stdout());
    // What is wrong is told as ever, before it.
    assert_eq!(found.remove(0)["code"], "stale-translation");
    let kind = |language: &str, kind: Value, counts: [usize; 4]| {
        json!({
            "coverage": if kind.is_null() { "total" } else { "kind" }, "language": language, "kind": kind,
            "translated": counts[0], "summary_only": counts[1], "missing": counts[2], "stale": counts[3],
        })
    };
    let file = |language: &str, file: &str, lacks: Value, stale: bool| json!({"coverage": "file", "language": language, "kind": "project", "file": file, "lacks": lacks, "stale": stale});
    assert_eq!(
        found,
        [
            kind("sv", json!("goal"), [1, 0, 0, 0]),
            kind("sv", json!("project"), [1, 0, 2, 1]),
            kind("sv", Value::Null, [2, 0, 2, 1]),
            file("sv", "content/projects/kolmas.sv.md", json!("all"), false),
            file("sv", "content/projects/kupla.sv.md", Value::Null, true),
            file("sv", "content/projects/medaia.sv.md", json!("all"), false),
            kind("en", json!("goal"), [1, 0, 0, 0]),
            kind("en", json!("project"), [0, 1, 2, 0]),
            kind("en", Value::Null, [1, 1, 2, 0]),
            file("en", "content/projects/kolmas.en.md", json!("all"), false),
            file("en", "content/projects/kupla.en.md", json!("body"), false),
            file("en", "content/projects/medaia.en.md", json!("title"), false),
        ]
    );
}

#[test]
fn coverage_is_a_plain_table_for_people() {
    let run = site().format("human").args(["--quiet", "--coverage"]).check().status(0);
    assert_eq!(
        run.stdout(),
        "\
Translations into Swedish
            translated  summary only  missing  stale
  goals              1             0        0      0
  projects           1             0        2      1
  all                2             0        2      1

To write in Swedish
  content/projects/kolmas.sv.md: everything
  content/projects/kupla.sv.md: compare with the primary text, which was reviewed later
  content/projects/medaia.sv.md: everything

Translations into English
            translated  summary only  missing  stale
  goals              1             0        0      0
  projects           0             1        2      0
  all                1             1        2      0

To write in English
  content/projects/kolmas.en.md: everything
  content/projects/kupla.en.md: the text
  content/projects/medaia.en.md: the title

"
    );
}

#[test]
fn coverage_is_not_asked_of_one_language_and_never_changes_the_exit_code() {
    let yaml = "title: Yksi\nbase_url: https://koe.example/\nlanguages: [fi]\n";
    let one = Site::new().site_yaml(yaml).entity("projects/kupla", "Kupla", "").args(["--quiet", "--coverage"]);
    one.clone()
        .format("human")
        .check()
        .status(0)
        .stdout_is("The site has one language, so that there is nothing to translate\n");
    one.args(["--strict"]).check().status(1);
    // What `--format short` says is for editors: the table is beside it.
    let run = site().format("short").args(["--coverage"]).check().status(0);
    assert!(!run.stdout().contains("Swedish") && run.stderr().contains("Translations into Swedish"), "{}", run.said());
    site().entity("projects/virhe", "Virhe", "goals: [puuttuu]").args(["--coverage"]).check().status(1);
}
