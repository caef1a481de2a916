//! The schema and the parser agree: each field of each record is given many values, right and wrong, and both are asked.
//!
//! What the phases after parsing say of a single value counts as the parser's word too: that a language is not one of
//! the site's, that an address has no scheme. What they say of a value beside others does not.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use super::*;
use crate::{
    diagnostic::{Arg, Code, Diagnostic, Severity},
    link::link,
    plan::plan,
    read::{ContentFile, Source, Text},
    record::describe::{Definition, FieldDefinition, Shape},
};

/// Values for any field, as they stand in YAML.
const VALUES: [&str; 6] = [
    r#"x | 'x' | "" | ' ' | ~ | 5 | 0 | -1 | 1000 | 007 | 1.5 | -0.5 | 0.123 | "1.50" | "1.505" | "-3" | "+3" | 1_000"#,
    r#""12 000" | 1e3 | 100.5 | "70" | 99999 | true | false | "true" | yes | nearly | no-such-word | EUR | eur"#,
    "2015 | '2015' | 15 | 2015-02 | 2015-2 | 2015-13 | 2015-02-29 | 2016-02-29 | 1900-02-29 | 2000-02-29 | 2015-04-31",
    "0000-01-01 | 15.3.2023 | 2018-03-02T13:59 | 2018-03-02T24:00 | 2018-03T13:59 | FI1B1 | fi1b1 | FI1B1X | fi | suomi",
    r#"zh-Hant-TW | sv_FI | suomi ja ruotsi | https://example.org/ | HTTP://EXAMPLE.ORG | www.example.org | "project:m0""#,
    r#""mailto:a@example.org" | "javascript:x" | "embed:x" | a(at)example.org | a@b | 9789518577327 | 0306406152 | 12345"#,
];

/// Lists and maps for any field.
const COLLECTIONS: [&str; 2] = [
    "[] | [~] | [x] | [x, y] | [5, true] | [[x]] | [''] | [/a/b] | [/a//b] | [/] | [/a?b] | [/a/../b] | [/.julki/x]",
    "{} | {fi: x} | {fi: ~} | {fi: ' ', sv: y} | {sv: x} | {fi: [x]} | {de: x} | {'8 miljardia': ~} | {no_such_field: x}",
];

/// What is wrong with the shape of a single value, by its code.
const OF_SHAPE: [Code; 11] = [
    Code::InvalidYaml,
    Code::UnknownField,
    Code::WrongType,
    Code::InvalidValue,
    Code::MissingField,
    Code::InvalidDate,
    Code::InvalidIdentifier,
    Code::UnknownLanguage,
    Code::FactInTranslation,
    Code::BrokenLink,
    Code::MissingFrontMatter,
];

/// Why a schema takes more than the parser, and whether that is the case here.
type Excuse = (&'static str, fn(&Case, &[Code]) -> bool);

const BEYOND_SHAPES: [Excuse; 7] = [
    ("a check digit is arithmetic", |_, codes| codes == [Code::InvalidIdentifier]),
    ("of which signs an address can be made, tables say", |case, _| case.field == "slug"),
    ("which zones there are, the IANA says", |case, _| case.field == "time_zone"),
    ("which colours and fonts there are, the theme says", |case, codes| {
        let names = ["appearance: {colour", "appearance: {fonts: {"];
        names.iter().any(|name| case.yaml.contains(name)) && codes.iter().all(|code| *code == Code::UnknownField)
    }),
    ("which languages there are, another field says", |case, codes| {
        case.subject == Subject::Site && codes.iter().all(|code| *code == Code::UnknownLanguage)
    }),
    ("in JSON 1e3 is 1000, and whether 0.12 is a multiple of 0.01 depends on who divides", |case, _| {
        matches!(case.value.as_str(), "1e3" | "0.123")
    }),
    ("a number in quotation marks is text, and a pattern knows no bounds", |case, codes| {
        matches!(case.value.as_str(), "'2015'" | "0306406152" | "1_000") && codes == [Code::InvalidValue]
    }),
];

/// One file with one value of interest.
struct Case {
    subject: Subject,
    yaml: String,
    field: &'static str,
    value: String,
}

/// A record on its way from the top of the file: what is written around it.
type Around<'a> = &'a dyn Fn(&str) -> String;

#[derive(Default)]
struct Cases {
    all: Vec<Case>,
    /// Fields that were given values already: those that every kind has are the same in each, but for the dates of news.
    seen: BTreeSet<String>,
    /// Shapes that were given every value already; a field of the same one gets a few, in case it is read otherwise.
    shapes: BTreeSet<String>,
}

impl Cases {
    fn file(&mut self, subject: Subject, file: &Definition) {
        for whole in ["", "~", "[]", "x", "5", "{}"] {
            self.all.push(Case { subject, yaml: whole.to_owned(), field: "", value: whole.to_owned() });
        }
        let needs_title = file.fields.iter().any(|field| field.required);
        self.record(subject, file, &|entries| {
            let has_title = entries.starts_with("title:") || !needs_title;
            let title = if has_title { "" } else { "title: {fi: x}, " };
            let has_languages = subject != Subject::Site || entries.starts_with("languages:");
            let languages = if has_languages { "" } else { "languages: [fi, sv, en], " };
            format!("{{{languages}{title}{entries}}}")
        });
    }

    fn record(&mut self, subject: Subject, record: &Definition, around: Around) {
        let add = |cases: &mut Self, field: &'static str, value: &str, entries: &str| {
            cases.all.push(Case { subject, yaml: around(entries), field, value: value.to_owned() });
        };
        add(self, "", "", "no_such_field: x");
        for needed in record.needs {
            let example = record.get(needed).and_then(|field| field.example).expect("an example");
            add(self, needed, example, &format!("{needed}: {example}"));
            add(self, needed, "~", &format!("{needed}: ~"));
        }
        for field in &record.fields {
            if !self.seen.insert(format!("{} {:?}", field.key, field.shape)) {
                continue;
            }
            let beside = record.needs.first().filter(|needed| **needed != field.name).map_or(String::new(), |needed| {
                let example = record.get(needed).and_then(|field| field.example).expect("an example");
                format!("{needed}: {example}, ")
            });
            for value in values(field, self.shapes.insert(format!("{:?}", field.shape))) {
                add(self, field.name, &value, &format!("{beside}{}: {value}", field.name));
            }
            if let Some(inner) = field.shape.record() {
                let within = |entries: &str| {
                    let map = format!("{{{entries}}}");
                    let value = match &field.shape {
                        Shape::List(_) => format!("[{map}]"),
                        Shape::Map { .. } => format!("{{x: {map}}}"),
                        _ => map,
                    };
                    around(&format!("{beside}{}: {value}", field.name))
                };
                self.record(subject, inner, &within);
            }
        }
    }
}

/// Values for a field, every one or a few, some of which fit.
fn values(field: &FieldDefinition, every: bool) -> Vec<String> {
    let count = if every { usize::MAX } else { 1 };
    let lists = VALUES.iter().take(count).chain(COLLECTIONS.iter().take(count));
    let mut values: Vec<String> = lists.flat_map(|list| list.split(" | ")).map(str::to_owned).collect();
    let words = field.shape.choice().map(|choice| choice.words.as_slice()).unwrap_or_default();
    values.extend(
        words.iter().flat_map(|word| [word.word.to_owned(), format!("'{}'", word.word), format!("[{}]", word.word)]),
    );
    let example = field.example.expect("an example");
    values.extend([example.to_owned(), format!("[{example}]"), format!("[{example}, {example}]")]);
    values.push(format!("{{missing-translation: {example}, unknown-field: {example}}}"));
    values.push("{missing-alt: error, junk-keyword: 'off'}".to_owned());
    values
}

/// The place of a case's file in the site.
fn path(subject: Subject, number: usize) -> String {
    match subject {
        Subject::Kind(Kind::Chapter) => format!("content/reports/book/m{number}.md"),
        Subject::Kind(kind) => format!("content/{}/m{number}.md", kind.folder()),
        _ => format!("content/pages/m{number}.sv.md"),
    }
}

fn source(path: &str, text: String) -> Source {
    Source { path: path.into(), text: text.into() }
}

fn file(path: &str, text: String) -> ContentFile {
    ContentFile { path: path.into(), text: Text::Held(text.into()) }
}

/// A site with nothing of its own but a `site.yaml` in three languages.
fn ground() -> Sources {
    let (mut sources, _) = site("tests/golden/site");
    sources.content = Vec::new();
    sources.site = Some(source("site.yaml", "{title: x, languages: [fi, sv, en]}".to_owned()));
    sources
}

/// What is wrong with the shapes of single values, file by file.
fn wrong(diagnostics: Vec<Diagnostic>) -> BTreeMap<Arc<str>, Vec<Code>> {
    let mut wrong: BTreeMap<Arc<str>, Vec<Code>> = BTreeMap::new();
    for diagnostic in diagnostics {
        let reason = diagnostic.args.iter().find(|(name, _)| *name == "reason").map(|(_, reason)| reason);
        // An address that leads to nothing is whole all the same.
        let leads_nowhere = diagnostic.code == Code::BrokenLink && reason == Some(&Arg::from("id"));
        if OF_SHAPE.contains(&diagnostic.code) && !leads_nowhere && diagnostic.code.severity() == Severity::Error {
            wrong.entry(diagnostic.place.file.clone()).or_default().push(diagnostic.code);
        }
    }
    wrong
}

/// Asks the schema and the parser, and says where they differ for no reason.
fn differences(cases: &[Case], said: impl Fn(usize, &Case) -> Vec<Code>) -> Vec<String> {
    let known = Known { languages: ["fi", "sv", "en"].map(str::to_owned).to_vec(), ..Known::default() };
    let mut validators: Vec<(Subject, Validator)> = Vec::new();
    let mut differences = Vec::new();
    for (number, case) in cases.iter().enumerate() {
        let Some(json) = plainly(&case.yaml) else { continue };
        let place = validators.iter().position(|(subject, _)| *subject == case.subject).unwrap_or_else(|| {
            validators.push((case.subject, validator(case.subject, &known)));
            validators.len() - 1
        });
        let codes = said(number, case);
        let is_excused = BEYOND_SHAPES.iter().any(|(_, excuses)| excuses(case, &codes));
        match (validators[place].1.is_valid(&json), codes.is_empty()) {
            (true, false) if !is_excused => {
                differences.push(format!("only the parser refuses {} ({codes:?})", case.yaml))
            }
            (false, true) => differences.push(format!("only the schema refuses {}", case.yaml)),
            _ => {}
        }
    }
    differences
}

#[test]
fn what_the_parser_refuses_in_content_the_schema_refuses_and_nothing_else() {
    let mut cases = Cases::default();
    for (word, file) in describe::files().filter(|(word, _)| *word != "site") {
        cases.file(Subject::from_word(word).expect("a subject"), file);
    }
    assert!(cases.all.len() > 5_000, "only {} cases", cases.all.len());
    let mut sources = ground();
    sources.content.push(file("content/reports/book/index.md", "---\ntitle: x\n---\n".to_owned()));
    for (number, case) in cases.all.iter().enumerate() {
        if case.subject == Subject::Translation {
            sources.content.push(file(&format!("content/pages/m{number}.md"), "---\ntitle: x\n---\n".to_owned()));
        }
        sources.content.push(file(&path(case.subject, number), format!("---\n{}\n---\n", case.yaml)));
    }
    sources.content.sort_by(|left, right| left.path.cmp(&right.path));
    let (parsed, mut report) = parse(&sources);
    let (linked, theme, problems) = link(parsed, &sources);
    report.extend(problems);
    report.extend(plan(&linked, &theme, &sources).1);
    let wrong = wrong(report.0);
    let differences = differences(&cases.all, |number, case| {
        wrong.get(path(case.subject, number).as_str()).cloned().unwrap_or_default()
    });
    let shown: Vec<&String> = differences.iter().take(60).collect();
    assert!(differences.is_empty(), "{} of {}: {shown:#?}", differences.len(), cases.all.len());
}

#[test]
fn what_the_parser_refuses_in_site_yaml_the_schema_refuses_and_nothing_else() {
    let mut cases = Cases::default();
    cases.file(Subject::Site, describe::site());
    let mut sources = Sources { themes: BTreeMap::new(), ..ground() };
    let said: Vec<Vec<Code>> = cases
        .all
        .iter()
        .map(|case| {
            sources.site = Some(source("site.yaml", case.yaml.clone()));
            let (parsed, mut report) = parse(&sources);
            report.extend(link(parsed, &sources).2);
            wrong(report.0).remove("site.yaml").unwrap_or_default()
        })
        .collect();
    let differences = differences(&cases.all, |number, _| said[number].clone());
    let shown: Vec<&String> = differences.iter().take(60).collect();
    assert!(differences.is_empty(), "{} of {}: {shown:#?}", differences.len(), cases.all.len());
}
