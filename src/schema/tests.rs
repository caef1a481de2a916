//! What schemas owe: they are schemas, they take what stands in real sites, and they agree with the parser.

mod agreement;

use std::path::Path;

use jsonschema::Validator;

use super::*;
use crate::{
    language::Lang,
    parse::{Document, Parsed, parse, yaml_of},
    read::{Options, Sources, read},
};

/// A folder of the project, read and parsed.
fn site(folder: &str) -> (Sources, Parsed) {
    let (sources, _) = read(&Options::trial(Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)));
    let (parsed, _) = parse(&sources);
    (sources, parsed)
}

fn known(parsed: &Parsed) -> Known {
    Known::site(&parsed.settings, parsed.documents.iter().map(|document| &**document))
}

/// The schema as other programs read it.
fn read_back(subject: Subject, words: &Words, known: &Known) -> serde_json::Value {
    serde_json::to_value(schema(subject, words, known)).expect("JSON")
}

fn validator(subject: Subject, known: &Known) -> Validator {
    jsonschema::validator_for(&read_back(subject, Words::of("en"), known)).expect("a schema")
}

fn subject_of(document: &Document) -> Subject {
    match document.identity.lang {
        Lang::PRIMARY => Subject::Kind(document.identity.kind),
        _ => Subject::Translation,
    }
}

/// The YAML at some bytes of a text, as a reader that knows nothing but YAML turns it into JSON.
fn plainly(yaml: &str) -> Option<serde_json::Value> {
    Json::from_yaml(yaml).map(|json| serde_json::to_value(json).expect("JSON"))
}

fn subjects() -> Vec<Subject> {
    [Subject::All].into_iter().chain(Subject::words().filter_map(Subject::from_word)).collect()
}

#[test]
fn every_schema_is_one_by_its_draft() {
    let (_, parsed) = site("tests/golden/site");
    for known in [Known::default(), Known::settings(&parsed.settings), known(&parsed)] {
        for subject in subjects() {
            let schema = read_back(subject, Words::of("fi"), &known);
            if let Err(error) = jsonschema::meta::validate(&schema) {
                panic!("{subject:?}: {error}");
            }
            assert_eq!(schema["$schema"], DRAFT);
        }
    }
}

#[test]
fn every_name_that_a_schema_refers_to_is_defined_in_it() {
    for subject in subjects() {
        let schema = read_back(subject, Words::of("en"), &Known::default());
        let text = schema.to_string();
        for (place, _) in text.match_indices("#/$defs/") {
            let name = text[place + "#/$defs/".len()..].split('"').next().unwrap_or_default();
            assert!(schema["$defs"].get(name).is_some(), "{subject:?}: {name}");
        }
        for name in schema["$defs"].as_object().into_iter().flatten().map(|(name, _)| name) {
            let is_used = text.contains(&format!("#/$defs/{name}\""));
            let is_file = subject == Subject::All && Subject::from_word(name).is_some();
            assert!(is_used || is_file, "{subject:?}: nothing refers to {name}");
        }
    }
}

#[test]
fn what_stands_in_whole_sites_is_as_their_schemas_say() {
    let mut count = 0;
    for folder in [".", "tests/golden/site", "tests/edges"] {
        let (sources, parsed) = site(folder);
        for known in [Known::default(), known(&parsed)] {
            let all = validator(Subject::All, &known);
            let single: Vec<(Subject, Validator)> =
                subjects().into_iter().map(|subject| (subject, validator(subject, &known))).collect();
            let of = |wanted| &single.iter().find(|(subject, _)| *subject == wanted).expect("a schema of each").1;
            for document in parsed.documents.iter().filter(|document| !document.failed) {
                let source = sources.content.iter().find(|source| source.path == document.file).expect("its text");
                let text = source.text(&sources.options.root).expect("its text");
                let yaml = &text[yaml_of(&source.path, &text)];
                let json = plainly(yaml).unwrap_or_else(|| panic!("{folder}/{}", source.path));
                let subject = subject_of(document);
                if let Err(error) = of(subject).validate(&json) {
                    panic!("{folder}/{}: {} {error}", source.path, error.instance_path());
                }
                assert!(subject == Subject::Translation || all.is_valid(&json), "{folder}/{}", source.path);
                count += 1;
            }
            let source = sources.site.as_ref().expect("a site.yaml");
            let json = plainly(&source.text).expect("YAML");
            if let Err(error) = of(Subject::Site).validate(&json) {
                panic!("{folder}/site.yaml: {} {error}", error.instance_path());
            }
        }
    }
    assert!(count > 500, "only {count} files");
}

#[test]
fn every_example_is_as_its_schema_says() {
    for (word, file) in describe::files() {
        let subject = Subject::from_word(word).expect("a subject");
        let validator = validator(subject, &Known::default());
        for field in &file.fields {
            let example = field.example.expect("an example");
            let title = if field.name == "title" { "" } else { "title: x\n" };
            let json = plainly(&format!("{title}{}: {example}\n", field.name)).expect("YAML");
            let is_right = if subject == Subject::Translation {
                validator.is_valid(&without_title(json))
            } else {
                validator.is_valid(&json)
            };
            assert!(is_right, "{word}: {}: {example}", field.name);
        }
    }
}

fn without_title(mut json: serde_json::Value) -> serde_json::Value {
    if let Some(title) = json.get_mut("title") {
        *title = "x".into();
    }
    json
}

#[test]
fn the_ids_of_a_site_are_offered_and_others_are_left_to_the_checker() {
    let (_, parsed) = site("tests/golden/site");
    let known = known(&parsed);
    let project = read_back(Subject::Kind(Kind::Project), Words::of("en"), &known);
    let goals = project["$defs"]["id-of-goal"]["anyOf"][0]["enum"].as_array().expect("ids").clone();
    let expected: Vec<&str> = known.ids[&Kind::Goal].iter().map(String::as_str).collect();
    assert!(!expected.is_empty());
    assert_eq!(goals, expected);
    let payers = &project["$defs"]["id-of-funder-or-organisation"]["anyOf"][0]["enum"];
    assert!(payers.as_array().is_some_and(|ids| ids.iter().all(|id| !id.as_str().unwrap_or_default().contains(':'))));
    let news = read_back(Subject::Kind(Kind::News), Words::of("en"), &known);
    let anything = &news["$defs"]["id-of-anything"]["anyOf"][0]["enum"];
    let first = format!("goal:{}", expected[0]);
    assert!(anything.as_array().is_some_and(|ids| ids.iter().any(|id| *id == *first)));
    let validator = jsonschema::validator_for(&project).expect("a schema");
    assert!(validator.is_valid(&plainly("{title: {fi: x}, goals: [no-such-goal]}").expect("YAML")));
}

#[test]
fn hover_texts_are_in_the_language_asked_for() {
    let said = |tag: &str| {
        let schema = read_back(Subject::Kind(Kind::Project), Words::of(tag), &Known::default());
        let start = schema["properties"]["start"]["description"].as_str().expect("words").to_owned();
        let pilot = schema["$defs"]["project-type"]["oneOf"][1]["description"].as_str().expect("words").to_owned();
        (start, pilot)
    };
    assert!(said("fi").0.starts_with("Milloin hanke alkoi"));
    assert!(said("sv-FI").1.starts_with("Pilotprojekt"));
    assert!(said("en").0.starts_with("When it began"));
}
