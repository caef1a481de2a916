//! `julki schema`, as an editor, a form or a CI job calls it.

use serde_json::Value;

use crate::harness::{Run, Site};

fn schema<const N: usize>(site: &Site, args: [&str; N]) -> Value {
    let run = site.clone().args(args).run("schema").status(0);
    serde_json::from_str(run.stdout()).unwrap_or_else(|error| panic!("{error}\n{}", run.said()))
}

fn refused<const N: usize>(site: &Site, args: [&str; N]) -> Run {
    site.clone().args(args).run("schema").status(2).stdout_is("")
}

fn outside() -> Site {
    let site = Site::new();
    site.remove("site.yaml");
    site
}

#[test]
fn a_kind_has_a_schema_in_the_language_of_the_site_and_in_any_other() {
    let site = Site::new().lang(None);
    let start = |schema: &Value| schema["properties"]["start"]["description"].as_str().unwrap_or_default().to_owned();
    let project = schema(&site, ["project"]);
    assert_eq!(project["$schema"], "https://json-schema.org/draft/2020-12/schema");
    assert_eq!(project["required"], serde_json::json!(["title"]));
    assert!(start(&project).starts_with("Milloin hanke alkoi"), "{}", start(&project));
    assert!(start(&schema(&site, ["project", "--lang", "sv"])).starts_with("När projektet började"));
    assert!(start(&schema(&site, ["project", "--lang", "en"])).starts_with("When it began"));
}

#[test]
fn without_a_kind_all_schemas_are_in_one() {
    let all = schema(&Site::new(), []);
    for name in ["programme", "goal", "project", "funder", "organisation", "report", "chapter", "series", "news"] {
        assert!(all["$defs"][name]["properties"]["title"]["description"].is_string(), "{name}");
    }
    assert!(all["$defs"]["site"]["properties"]["base_url"].is_object());
    assert!(all["$defs"]["translation"]["properties"].get("start").is_none());
}

#[test]
fn outside_a_site_there_are_schemas_and_no_ids() {
    let goal = schema(&outside(), ["goal"]);
    assert_eq!(goal["additionalProperties"], false);
    refused(&outside(), ["goal", "--with-ids"]).stderr_contains("there is no `site.yaml`");
}

#[test]
fn ids_that_exist_are_offered_on_request_those_of_drafts_and_broken_files_too() {
    let site = Site::new()
        .entity("goals/open-data", "Avoin data", "")
        .entity("goals/draft", "Luonnos", "draft: true")
        .file("content/goals/broken.md", "---\ntitle: [\n---\n")
        .file("content/goals/open-data.sv.md", "---\ntitle: Öppna data\n---\n");
    let offered = |schema: &Value| schema["$defs"]["id-of-goal"]["anyOf"][0]["enum"].clone();
    assert_eq!(offered(&schema(&site, ["project"])), Value::Null);
    let with_ids = schema(&site, ["project", "--with-ids"]);
    assert_eq!(offered(&with_ids), serde_json::json!(["broken", "draft", "open-data"]));
}

#[test]
fn the_languages_of_the_site_are_the_keys_of_its_texts() {
    let summary = schema(&Site::new(), ["page"]);
    let texts = &summary["$defs"]["text-by-language"];
    let languages: Vec<&String> = texts["properties"].as_object().into_iter().flatten().map(|(tag, _)| tag).collect();
    assert_eq!(languages, ["en", "fi", "sv"]);
    assert_eq!(texts["additionalProperties"], false);
}

#[test]
fn a_kind_that_does_not_exist_is_asked_about() {
    refused(&Site::new(), ["projct"]).stderr_contains("did you mean `project`?");
    refused(&Site::new().lang(Some("fi")), ["vaikuttavuus"]).stderr_contains("programme, goal, project");
}
