//! The reader as its callers meet it: types in, records and diagnostics out.

use std::{collections::BTreeMap, fmt, marker::PhantomData};

use pretty_assertions::assert_eq;
use serde::{Deserialize, Deserializer, de};

use super::*;
use crate::{
    diagnostic::{Arg, At, Catalogue, Segment},
    record::Date,
};

#[derive(Debug, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Project {
    title: Words,
    acronym: String,
    #[serde(rename = "type")]
    kind: Option<Kind>,
    status: Status,
    start: Option<Date>,
    order: Option<u32>,
    draft: bool,
    total: Option<f64>,
    goals: Vec<String>,
    funding: Vec<Share>,
    place: Point,
}

#[derive(Debug, PartialEq, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Kind {
    Flagship,
    Pilot,
}

#[derive(Debug, Default, PartialEq, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Status {
    #[default]
    Unknown,
    Ongoing,
}

#[derive(Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
struct Share {
    funder: String,
    rate: Option<u8>,
    #[serde(default)]
    contacts: Vec<Contact>,
}

#[derive(Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
struct Contact {
    name: Words,
    kind: Option<Kind>,
}

#[derive(Debug, Default, PartialEq, Deserialize)]
struct Point(f64, f64);

/// A text, or a map by language: read by a visitor of its own that takes scalars only as they were written.
#[derive(Debug, Default, PartialEq)]
struct Words(BTreeMap<String, String>);

impl<'de> Deserialize<'de> for Words {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Visitor(PhantomData<()>);
        impl<'de> de::Visitor<'de> for Visitor {
            type Value = Words;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("text")
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<Words, E> {
                Ok(words(&[("", text)]))
            }

            fn visit_map<A: de::MapAccess<'de>>(self, mut map: A) -> Result<Words, A::Error> {
                let mut texts = BTreeMap::new();
                while let Some(language) = map.next_key::<String>()? {
                    if !["fi", "sv", "en"].contains(&&*language) {
                        return Err(fault(Code::UnknownLanguage, &[("language", &language)]));
                    }
                    let text: String = map.next_value()?;
                    if text == "?" {
                        return Err(de::Error::custom("says nothing"));
                    }
                    texts.insert(language, text);
                }
                Ok(Words(texts))
            }
        }
        deserializer.deserialize_any(Visitor(PhantomData))
    }
}

fn words(texts: &[(&str, &str)]) -> Words {
    Words(texts.iter().map(|(language, text)| ((*language).to_owned(), (*text).to_owned())).collect())
}

/// What is read of a text, and each diagnostic as its code, the bytes it stands at and its names.
fn read_all(yaml: &str) -> (Option<Project>, Vec<String>) {
    let text = format!("\u{feff}---\n{yaml}---\nä\n");
    let start = "\u{feff}---\n".len();
    let (project, report) = read(&"a.md".into(), &text, start..start + yaml.len());
    (project, report.0.iter().map(|diagnostic| line(&text, diagnostic)).collect())
}

fn line(text: &str, diagnostic: &Diagnostic) -> String {
    let At::Span(span) = &diagnostic.place.at else { panic!("a span: {diagnostic:?}") };
    let mut line = format!("{} at {:?}", diagnostic.code, &text[span.clone()]);
    for (name, value) in &diagnostic.args {
        match value {
            Arg::Text(value) => line += &format!(" {name}={value}"),
            Arg::Number(value) => line += &format!(" {name}={value}"),
            Arg::Phrase(phrase) => line += &format!(" {name}={}", Catalogue::default().say(phrase)),
            Arg::AnyOf(_) => line += &format!(" {name}=…"),
        }
    }
    line
}

fn problems(yaml: &str) -> Vec<String> {
    read_all(yaml).1
}

fn read_well(yaml: &str) -> Project {
    let (project, problems) = read_all(yaml);
    assert_eq!(problems, [""; 0]);
    project.expect("a record")
}

#[test]
fn every_mistake_is_reported_and_the_rest_is_read() {
    let (project, problems) = read_all(concat!(
        "title: Säästö # ä\r\n",
        "tyep: pilot\r\n",
        "start: 2023-13 # ei kuuta\r\n",
        "order: [1]\r\n",
        "draft: true\r\n",
        "goals: [ä, {b: c}, d]\r\n",
        "status: ongoin\r\n",
        "funding:\r\n",
        "- {funder: erdf, rate: ä}\r\n",
        "- funder: espoo\r\n",
        "  contacts: [{name: Äijä, kind: 3}]\r\n",
    ));
    assert_eq!(
        problems,
        [
            "unknown-field at \"tyep\" field=tyep suggestion=type",
            "invalid-date at \"2023-13\" field=start value=2023-13",
            "wrong-type at \"[1]\" field=order expected=u32 found=list",
            "wrong-type at \"{b: c}\" field=goals[1] expected=a string found=map",
            "invalid-value at \"ongoin\" field=status value=ongoin expected=unknown, ongoing suggestion=ongoing",
            "wrong-type at \"ä\" field=funding[0].rate expected=u8 found=text",
            "invalid-value at \"3\" field=funding[1].contacts[0].kind value=3 expected=flagship, pilot",
        ]
    );
    let share = |funder: &str, contacts| Share { funder: funder.to_owned(), rate: None, contacts };
    let expected = Project {
        title: words(&[("", "Säästö")]),
        draft: true,
        goals: vec!["ä".to_owned(), "d".to_owned()],
        funding: vec![
            share("erdf", vec![]),
            share("espoo", vec![Contact { name: words(&[("", "Äijä")]), kind: None }]),
        ],
        ..Project::default()
    };
    assert_eq!(project, Some(expected));
}

#[test]
fn a_text_keeps_the_scalar_as_it_was_written() {
    for written in ["1.10", "00123", "true", "0x1F", "1e5", "2023-03", "'~'"] {
        let project = read_well(&format!("title: {written}\nacronym: {written}\n"));
        let expected = written.trim_matches('\'');
        assert_eq!(project.title, words(&[("", expected)]));
        assert_eq!(project.acronym, expected);
    }
}

#[test]
fn both_readers_agree_on_what_is_right() {
    let yaml = concat!(
        "acronym: ~\ntype: pilot\nstatus: 'ongoing'\nstart: 2023\norder: 0x10\ndraft: True\ntotal: 1.5\n",
        "goals:\nfunding: [{funder: '', rate: null}]\nplace: [1, 2.5]\n",
    );
    let fast = read_well(yaml);
    let slow = read_well(&format!("title: 1.10\n{yaml}"));
    assert_eq!(Project { title: words(&[("", "1.10")]), ..fast }, slow);
    assert_eq!((slow.order, slow.total, &*slow.acronym), (Some(16), Some(1.5), "~"));
}

#[test]
fn nothing_is_an_empty_map_or_list() {
    for yaml in ["", "# vain huomautus\n", "~\n", "null\n", "---\n"] {
        assert_eq!(read_well(yaml), Project::default(), "{yaml:?}");
    }
    assert_eq!(read_well("goals: ~\nplace: [1, 2]\n").goals, [""; 0]);
}

#[test]
fn what_is_missing_in_a_part_takes_the_part_with_it() {
    let (project, problems) = read_all("acronym: A\nfunding:\n  - rate: 30\n    contacts: []\n  - funder: erdf\n");
    assert_eq!(problems, ["missing-field at \"rate: 30\" field=funding[0].funder"]);
    let funders = project.expect("the rest").funding.into_iter().map(|share| share.funder);
    assert_eq!(funders.collect::<Vec<_>>(), ["erdf"]);
}

#[test]
fn a_mistake_is_not_reported_again_as_something_missing() {
    assert_eq!(
        problems("funding: [{funder: [erdf]}]\n"),
        ["wrong-type at \"[erdf]\" field=funding[0].funder expected=a string found=list"]
    );
    assert_eq!(problems("funding: [{fundr: erdf}]\n"), ["unknown-field at \"fundr\" field=fundr suggestion=funder"]);
    assert_eq!(problems("place: [1, x]\n"), ["wrong-type at \"x\" field=place[1] expected=f64 found=text"]);
    assert_eq!(
        problems("funding: [{rate: x}]\n"),
        [
            "wrong-type at \"x\" field=funding[0].rate expected=u8 found=text",
            "missing-field at \"{rate: x}\" field=funding[0].funder",
        ]
    );
}

#[test]
fn what_a_visitor_refuses_between_key_and_value_is_the_key() {
    let (project, problems) = read_all("title:\n  fi: Ääni\n  se: Ljud\n  en: '?'\n");
    assert_eq!(
        problems,
        [
            "unknown-language at \"se\" field=title.se language=se",
            "invalid-value at \"'?'\" field=title.en said=says nothing value=?",
        ]
    );
    assert_eq!(project.expect("the rest").title, words(&[("fi", "Ääni")]));
}

#[test]
fn what_was_found_is_named_as_a_writer_sees_it() {
    for (written, found) in [
        ("1.5", "number"),
        ("-3", "number"),
        ("true", "boolean"),
        ("'3'", "text"),
        ("kolme", "text"),
        ("[3]", "list"),
        ("{a: 3}", "map"),
    ] {
        assert_eq!(
            problems(&format!("order: {written}\n")),
            [format!("wrong-type at {written:?} field=order expected=u32 found={found}")]
        );
    }
    assert_eq!(problems("draft:\n"), ["wrong-type at \"draft\" field=draft expected=a boolean found=nothing"]);
    assert_eq!(problems("draft: ~\n"), ["wrong-type at \"~\" field=draft expected=a boolean found=nothing"]);
    assert_eq!(problems("title: [Ä]\n"), ["wrong-type at \"[Ä]\" field=title expected=text found=list"]);
    assert_eq!(problems("place: {a: 1}\n"), ["wrong-type at \"{a: 1}\" field=place expected=list found=map"]);
    assert_eq!(problems("funding: [erdf]\n"), ["wrong-type at \"erdf\" field=funding[0] expected=map found=text"]);
}

#[test]
fn a_list_with_too_many_values_is_refused() {
    assert_eq!(
        problems("place: [1, 2, 3]\n"),
        ["invalid-value at \"[1, 2, 3]\" field=place said=3 values instead of 2"]
    );
}

#[test]
fn a_document_of_another_kind_is_refused_as_a_whole() {
    assert_eq!(
        read_all("- a\n- b\n"),
        (Some(Project::default()), vec!["wrong-type at \"- a\" expected=map found=list".to_owned()])
    );
    assert_eq!(problems("Kupla\n"), ["wrong-type at \"Kupla\" expected=map found=text"]);
}

#[test]
fn a_key_written_twice_is_reported_at_the_second() {
    let (project, problems) = read_all("acronym: A\norder: 1\nacronym: B\n");
    assert_eq!(problems, ["invalid-yaml at \"acronym\" reason=duplicate-key field=acronym"]);
    assert_eq!(project.expect("the rest").acronym, "A");
    let (_, report) = read::<Project>(&"a".into(), "order: 1\norder: 1\n", 0..18);
    assert_eq!(report.0[0].place.at, At::Span(9..14));
    assert_eq!(report.0[0].related, [(Place::span(&"a".into(), 0..5), "first-defined-here")]);
}

#[test]
fn aliases_are_read_and_blamed_where_they_are_used() {
    let project = read_well("acronym: &a Ä\ngoals: &g [*a, b]\nfunding: [&s {funder: *a}, *s]\n");
    assert_eq!(project.goals, ["Ä", "b"]);
    assert_eq!(project.funding[0], project.funding[1]);
    assert_eq!(problems("acronym: &a Ä\nstart: *a\n"), ["invalid-date at \"*a\" field=start value=Ä"]);
    assert_eq!(
        problems("funding: [&s {funder: a, rate: x}, *s]\n"),
        ["wrong-type at \"x\" field=funding[0].rate expected=u8 found=text"]
    );
}

#[test]
fn a_yaml_bomb_is_a_diagnostic() {
    let list = format!("acronym: &a A\ngoals: &g [{}]\n", "*a, ".repeat(1000));
    let bomb = format!("{list}funding:\n{}", "- {funder: a, contacts: *g}\n".repeat(1000));
    let (project, problems) = read_all(&bomb);
    assert_eq!((project, problems), (None, vec!["invalid-yaml at \"*g\" reason=alias-bomb".to_owned()]));
}

#[test]
fn stars_and_ampersands_in_words_are_no_aliases() {
    // saphyr takes this for an unclosed quotation mark, yaml_serde reads it.
    assert_eq!(read_well("acronym: \"R&D, 2 * 3\nä\"\n").acronym, "R&D, 2 * 3 ä");
}

#[test]
fn a_syntax_error_is_one_diagnostic_and_no_record() {
    assert_eq!(read_all("title: Kupla: ä\norder: x\n"), (None, vec!["invalid-yaml at \":\" reason=colon".to_owned()]));
    assert_eq!(problems("a: @b\n"), ["invalid-yaml at \"@\" reason=character character=@"]);
    assert_eq!(problems("order: 1\n---\norder: 2\n"), ["invalid-yaml at \"---\" reason=documents"]);
}

#[test]
fn where_the_libraries_differ_the_mistake_is_the_one_that_yaml_serde_names() {
    assert_eq!(read_well("acronym:\tA\n").acronym, "A");
    assert_eq!(problems("acronym:\tA\nstart: 2023-13\n"), ["invalid-date at \"2\" value=2023-13"]);
    assert_eq!(
        problems("acronym:\tA\norder: x\n"),
        ["invalid-yaml at \"x\" reason=other said=order: invalid type: string \"x\", expected u32 at line 2 column 8"]
    );
}

#[test]
fn a_large_file_full_of_mistakes_ends_soon() {
    let yaml = format!("goals:\n{}", "- [a]\n".repeat(40_000));
    let (project, problems) = read_all(&yaml);
    assert_eq!(project, None);
    assert!(problems.len() >= MISTAKES);
}

#[test]
fn a_path_leads_to_the_value_the_key_or_the_nearest_around() {
    let text = "---\nä: 1\nfunding:\n  - {funder: erdf}\n  - funder: 'espoo' # x\n---\n";
    let yaml = 4..text.len() - 4;
    let path = |segments: &[Segment]| FieldPath(segments.to_vec());
    let key = |name: &str| Segment::Key(name.to_owned());
    let at = |path: &FieldPath, part| place(text, yaml.clone(), path, part).map(|span| &text[span]);
    let funder = path(&[key("funding"), Segment::Index(1), key("funder")]);
    assert_eq!(at(&funder, Part::Value), Some("'espoo'"));
    assert_eq!(at(&funder, Part::Key), Some("funder"));
    assert_eq!(at(&FieldPath::key("ä"), Part::Value), Some("1"));
    let beyond = path(&[key("funding"), Segment::Index(0), key("rate"), key("x")]);
    assert_eq!(at(&beyond, Part::Value), Some("{funder: erdf}"));
    assert_eq!(at(&FieldPath::key("title"), Part::Key), Some("ä: 1"));
    assert_eq!(place("a: [", 0..4, &FieldPath::default(), Part::Value), None);
}
