//! The exact output of every format for one small site with what usually goes wrong: letters of two bytes before the
//! column, Windows line breaks, a byte order mark, an empty file, a file that is no text, a problem in no file.

use std::{borrow::Cow, collections::BTreeMap, ops::Range};

use pretty_assertions::assert_eq;
use serde_json::{Value, json};

use super::*;
use crate::diagnostic::{Catalogue, Code, Diagnostic, Place, Report, Tongue, locate::locate};

const KUPLA: &str = "\u{feff}---\r\ntitle: Äiti\r\nöljy: 3\r\nöljy: 4\r\n---\r\n\tEi kuvausta: ![](a.png)\r\n";
const PITKÄ: &str = "---\ntitle: Pitkä\n---\nTämä on pitkä kappale, joka jatkuu ja jatkuu, kunnes siinä on \
                     [linkki](puuttuu.md), ja sen jälkeen vielä vähän, jotta rivi ei mahdu.\nLoppu.\n";

struct Site;

impl Texts for Site {
    fn text(&self, file: &str) -> Option<(Cow<'_, str>, Range<usize>)> {
        let text = match file {
            "content/kupla.md" => KUPLA,
            "content/pitkä.md" => PITKÄ,
            "content/tyhjä.md" => "",
            _ => return None,
        };
        Some((text.into(), 0..0))
    }
}

fn span(file: &str, text: &str, part: &str) -> Place {
    let start = text.rfind(part).expect("a part of the text");
    Place::span(&file.into(), start..start + part.len())
}

fn no_file() -> Diagnostic {
    Diagnostic::new(Code::Environment, Place::nowhere()).arg("reason", "lock")
}

fn twice() -> Diagnostic {
    let first = KUPLA.find("öljy").expect("a field");
    Diagnostic::new(Code::InvalidYaml, span("content/kupla.md", KUPLA, "öljy"))
        .arg("reason", "duplicate-key")
        .arg("field", "öljy")
        .related(Place::span(&"content/kupla.md".into(), first..first + 5), "first-defined-here")
}

fn no_alt() -> Diagnostic {
    Diagnostic::new(Code::MissingAlt, span("content/kupla.md", KUPLA, "![](a.png)"))
}

fn broken() -> Diagnostic {
    Diagnostic::new(Code::BrokenLink, span("content/pitkä.md", PITKÄ, "[linkki](puuttuu.md)"))
        .arg("destination", "puuttuu.md")
        .arg("reason", "file")
        .arg("suggestion", "puuttuva.md")
}

fn empty() -> Diagnostic {
    Diagnostic::new(Code::MissingFrontMatter, Place::file(&"content/tyhjä.md".into())).arg("reason", "empty")
}

fn no_text() -> Diagnostic {
    Diagnostic::new(Code::NotUtf8, Place::file(&"content/kuva.md".into()))
}

fn elsewhere() -> Diagnostic {
    Diagnostic::new(Code::DuplicateId, Place::file(&"content/tyhjä.md".into()))
        .arg("kind", "goal")
        .arg("id", "tyhjä")
        .related(Place::file(&"content/kupla.md".into()), "first-defined-here")
}

fn printed(format: Format, style: Style, diagnostics: impl IntoIterator<Item = Diagnostic>) -> String {
    let report: Report = diagnostics.into_iter().collect();
    printed_in(&Catalogue::default(), format, style, report)
}

fn printed_in(catalogue: &Catalogue, format: Format, style: Style, report: Report) -> String {
    let located = locate(report, &Site, catalogue, &BTreeMap::new());
    let mut out = Vec::new();
    let printer = Printer { format, style, catalogue, base: "site/" };
    printer.write(&mut out, &located, &Site).expect("a vector takes everything");
    String::from_utf8(out).expect("text")
}

/// The lines without what is invisible in a test: spaces at their ends.
fn human(style: Style, diagnostics: impl IntoIterator<Item = Diagnostic>) -> String {
    let drawn = printed(Format::Human, style, diagnostics);
    drawn.lines().map(str::trim_end).collect::<Vec<_>>().join("\n")
}

#[test]
fn short_has_a_line_for_each_problem() {
    let drawn = printed(Format::Short, Style::default(), [broken(), no_alt(), twice(), no_file(), empty(), no_text()]);
    assert_eq!(
        drawn,
        "\
error[environment]: another run of Julki is at work in this folder
content/kupla.md:4:1: error[invalid-yaml]: the field `öljy` is written twice
content/kupla.md:6:15: warning[missing-alt]: the picture has no description for those who do not see it
content/kuva.md:1:1: error[not-utf8]: the file is not text in UTF-8
content/pitkä.md:4:63: error[broken-link]: the link leads to `puuttuu.md`, and there is no such file
content/tyhjä.md:1:1: error[missing-front-matter]: the file is empty
"
    );
}

#[test]
fn json_has_an_object_a_line_with_every_key() {
    let drawn = printed(Format::Json, Style::default(), [no_file(), twice()]);
    assert_eq!(
        drawn,
        [
            r#"{"code":"environment","severity":"error","file":null,"line":null,"column":null,"#,
            r#""message":"another run of Julki is at work in this folder","#,
            r#""help":"wait until it has finished, or stop it","related":[]}"#,
            "\n",
            r#"{"code":"invalid-yaml","severity":"error","file":"content/kupla.md","line":4,"column":1,"#,
            r#""message":"the field `öljy` is written twice","#,
            r#""help":"keep one of the two, or make one list of both values","#,
            r#""related":[{"file":"content/kupla.md","line":3,"column":1,"message":"first defined here"}]}"#,
            "\n",
        ]
        .concat()
    );
}

#[test]
fn nothing_is_printed_when_nothing_is_wrong() {
    for format in [Format::Human, Format::Short, Format::Json, Format::Github] {
        assert_eq!(printed(format, Style::default(), []), "");
    }
}

#[test]
fn human_points_at_the_line_and_at_related_lines_of_the_same_file() {
    assert_eq!(
        human(Style::default(), [twice()]),
        "\
error[invalid-yaml]

  × the field `öljy` is written twice
   ╭─[content/kupla.md:4:1]
 2 │ title: Äiti
 3 │ öljy: 3
   · ──┬─
   ·   ╰── first defined here
 4 │ öljy: 4
   · ────
 5 │ ---
   ╰────
  help: keep one of the two, or make one list of both values
"
    );
}

#[test]
fn human_counts_a_tab_as_one_character_and_draws_it_as_spaces() {
    assert_eq!(
        human(Style::default(), [no_alt()]),
        "\
warning[missing-alt]

  ⚠ the picture has no description for those who do not see it
   ╭─[content/kupla.md:6:15]
 5 │ ---
 6 │     Ei kuvausta: ![](a.png)
   ·                  ──────────
   ╰────
  help: say in the brackets what the picture shows, `![…](…)`
"
    );
}

#[test]
fn human_keeps_within_the_width_and_breaks_no_path() {
    let style = Style { width: 48, ..Style::default() };
    assert_eq!(
        human(style, [broken()]),
        "\
error[broken-link]

  × the link leads to `puuttuu.md`, and there
  │ is no such file
   ╭─[content/pitkä.md:4:63]
 3 │ ---
 4 │ …nnes siinä on [linkki](puuttuu.md), ja se…
   ·                ────────────────────
 5 │ Loppu.
   ╰────
  help: did you mean `puuttuva.md`?
"
    );
}

#[test]
fn human_shows_a_related_place_of_another_file_below() {
    assert_eq!(
        human(Style::default(), [elsewhere()]),
        "\
error[duplicate-id]

  × more than one goal has the id `tyhjä`
   ╭─[content/tyhjä.md:1:1]
 1 │
   · ▲
   ╰────
  help: rename one of the files: a file's name is its id, whatever folder it
        lies in

  ☞ first defined here
   ╭─[content/kupla.md:1:1]
 1 │ ---
   · ▲
 2 │ title: Äiti
   ╰────
"
    );
}

#[test]
fn human_names_a_file_without_text_and_no_file_where_there_is_none() {
    assert_eq!(
        human(Style::default(), [no_text(), no_file()]),
        "\
error[environment]

  × another run of Julki is at work in this folder
  help: wait until it has finished, or stop it

error[not-utf8]

  × the file is not text in UTF-8
   ╭─[content/kuva.md:1:1]
   ╰────
  help: save the file again with the encoding UTF-8; an editor offers it under
        “save with encoding”
"
    );
}

#[test]
fn plain_is_sentences_without_drawing() {
    let style = Style { plain: true, ..Style::default() };
    assert_eq!(
        human(style, [no_alt(), empty(), twice(), broken()]),
        "\
content/kupla.md, line 4, column 1
Error: the field `öljy` is written twice (code invalid-yaml).
Line 4 reads: öljy: 4
It concerns: öljy
What to do: keep one of the two, or make one list of both values
See also content/kupla.md, line 3, column 1: first defined here.

content/kupla.md, line 6, column 15
Warning: the picture has no description for those who do not see it (code missing-alt).
Line 6 reads: Ei kuvausta: ![](a.png)
It concerns: ![](a.png)
What to do: say in the brackets what the picture shows, `![…](…)`

content/pitkä.md, line 4, column 63
Error: the link leads to `puuttuu.md`, and there is no such file (code broken-link).
Line 4 reads: Tämä on pitkä kappale, joka jatkuu ja jatkuu, kunnes siinä on [linkki](puuttuu.md), ja sen jälkeen \
         vielä vähän, jotta rivi ei mahdu.
It concerns: [linkki](puuttuu.md)
What to do: did you mean `puuttuva.md`?

content/tyhjä.md
Error: the file is empty (code missing-front-matter).
What to do: begin the file with a line of `---`, then `title:` and the other fields, then another line of `---`
"
    );
}

#[test]
fn people_are_spoken_to_in_their_language_and_programs_in_keywords() {
    let swedish = Catalogue::new(Tongue::Swedish);
    let say = |format, style| printed_in(&swedish, format, style, Report(vec![twice()]));
    let drawn = say(Format::Human, Style::default());
    assert!(drawn.starts_with("fel[invalid-yaml]\n") && drawn.contains("\n  råd: behåll det ena"), "{drawn}");
    assert!(
        say(Format::Human, Style { plain: true, ..Style::default() })
            .contains("\nFel: fältet `öljy` är skrivet två gånger")
    );
    for format in [Format::Short, Format::Json, Format::Github, Format::Sarif] {
        let said = say(format, Style::default());
        assert!(said.contains("error") && said.contains("fältet `öljy` är skrivet två gånger"), "{said}");
    }
}

#[test]
fn github_has_a_command_for_each_problem_with_its_end_and_its_related_places() {
    assert_eq!(
        printed(Format::Github, Style::default(), [no_file(), twice(), no_alt(), empty()]),
        "\
::error title=environment::another run of Julki is at work in this folder%0Await until it has finished, or stop it
::error file=site/content/kupla.md,line=4,col=1,endLine=4,endColumn=5,title=invalid-yaml::the field `öljy` is written twice%0Akeep one of the two, or make one list of both values%0Asite/content/kupla.md:3:1: first defined here
::warning file=site/content/kupla.md,line=6,col=15,endLine=6,endColumn=25,title=missing-alt::the picture has no description for those who do not see it%0Asay in the brackets what the picture shows, `![…](…)`
::error file=site/content/tyhjä.md,line=1,col=1,title=missing-front-matter::the file is empty%0Abegin the file with a line of `---`, then `title:` and the other fields, then another line of `---`
"
    );
}

#[test]
fn github_gets_no_sign_that_would_end_a_value() {
    let odd = Place::file(&"content/a,b: 100%.md".into());
    let said = printed(
        Format::Github,
        Style::default(),
        [Diagnostic::new(Code::JunkKeyword, odd.clone())
            .arg("keyword", "50 %\r\n::error::x")
            .related(odd, "also-given-here")],
    );
    assert_eq!(said.lines().count(), 1, "{said}");
    assert!(
        said.starts_with("::warning file=site/content/a%2Cb%3A 100%25.md,line=1,col=1,title=junk-keyword::"),
        "{said}"
    );
    assert!(said.contains("`50 %25 ::error::x`") && said.contains("%0Asite/content/a,b: 100%25.md:1:1: "), "{said}");
}

#[test]
fn github_names_only_the_lines_of_what_spans_several() {
    let start = KUPLA.find("title").expect("a field");
    let place = Place::span(&"content/kupla.md".into(), start..KUPLA.len());
    let said = printed(Format::Github, Style::default(), [Diagnostic::new(Code::MissingAlt, place)]);
    assert!(said.contains("kupla.md,line=2,endLine=6,title="), "{said}");
}

fn log(report: Report) -> Value {
    let said = printed_in(&Catalogue::default(), Format::Sarif, Style::default(), report);
    serde_json::from_str(&said).unwrap_or_else(|error| panic!("{error}: {said}"))
}

#[test]
fn sarif_places_results_by_lines_and_characters_of_encoded_files() {
    let log = log(Report(vec![no_file(), twice(), broken(), no_text()]));
    let run = &log["runs"][0];
    assert_eq!(run["columnKind"], "unicodeCodePoints");
    assert_eq!(run["invocations"][0]["executionSuccessful"], false);
    let [lock, twice, text, broken] = &run["results"].as_array().expect("results")[..] else { panic!("{run}") };
    assert_eq!(lock["locations"][0]["physicalLocation"]["artifactLocation"]["uri"], "site/site.yaml");
    assert_eq!(
        twice["locations"][0]["physicalLocation"],
        json!({
            "artifactLocation": { "uri": "site/content/kupla.md", "uriBaseId": "%SRCROOT%" },
            "region": { "startLine": 4, "startColumn": 1, "endLine": 4, "endColumn": 5 },
        })
    );
    assert_eq!(twice["relatedLocations"][0]["message"]["text"], "first defined here");
    assert_eq!(twice["relatedLocations"][0]["physicalLocation"]["region"]["startLine"], 3);
    assert_eq!(text["level"], "error");
    assert_eq!(broken["locations"][0]["physicalLocation"]["artifactLocation"]["uri"], "site/content/pitk%C3%A4.md");
    assert_eq!(
        broken["message"]["text"],
        "the link leads to `puuttuu.md`, and there is no such file\ndid you mean `puuttuva.md`?"
    );
    for result in [lock, twice, text, broken] {
        let rule = &run["tool"]["driver"]["rules"][result["ruleIndex"].as_u64().expect("an index") as usize];
        assert_eq!(rule["id"], result["ruleId"]);
    }
}

/// A site with one text, for problems that move in it.
struct Moved(String);

impl Texts for Moved {
    fn text(&self, _: &str) -> Option<(Cow<'_, str>, Range<usize>)> {
        Some((self.0.as_str().into(), 0..0))
    }
}

#[test]
fn sarif_knows_a_problem_again_when_its_line_has_moved_and_in_another_language() {
    let prints = |text: &str, tongue| {
        let site = Moved(text.to_owned());
        let report = text.match_indices("![](a.png)").map(|(start, picture)| {
            Diagnostic::new(Code::MissingAlt, Place::span(&"a.md".into(), start..start + picture.len()))
        });
        let catalogue = Catalogue::new(tongue);
        let located = locate(report.collect(), &site, &catalogue, &BTreeMap::new());
        let mut out = Vec::new();
        let printer = Printer { format: Format::Sarif, style: Style::default(), catalogue: &catalogue, base: "" };
        printer.write(&mut out, &located, &site).expect("a vector takes everything");
        let log: Value = serde_json::from_slice(&out).expect("JSON");
        let results = log["runs"][0]["results"].as_array().expect("results").clone();
        results.iter().map(|result| result["partialFingerprints"]["julki/v1"].to_string()).collect::<Vec<_>>()
    };
    let before = prints("x ![](a.png) y ![](a.png)\n", Tongue::English);
    let after = prints("uusi\n\nx y\n![](a.png)\nz ![](a.png)\n", Tongue::Finnish);
    assert_eq!(before, after);
    assert!(before.len() == 2 && before[0] != before[1], "{before:?}");
}

#[test]
fn every_code_can_be_printed_in_every_form_and_sarif_keeps_its_schema() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/sarif/sarif-2.1.0.json");
    #[allow(clippy::disallowed_methods, reason = "a test reads the schema")]
    let schema = std::fs::read_to_string(path).expect("the schema");
    // One of its patterns has a bracket too many, which strict readers refuse.
    let schema = schema.replace("{2}]?$", "{2}$");
    let schema: Value = serde_json::from_str(&schema).expect("the schema is JSON");
    let schema = jsonschema::options().should_validate_formats(true).build(&schema).expect("a schema");
    for tongue in Tongue::ALL {
        let catalogue = Catalogue::new(tongue);
        let all: Report = Code::ALL
            .iter()
            .enumerate()
            .map(|(turn, code)| match turn % 3 {
                0 => Diagnostic::new(*code, Place::nowhere()),
                1 => Diagnostic::new(*code, Place::file(&"content/kupla.md".into())),
                _ => Diagnostic::new(*code, span("content/kupla.md", KUPLA, "öljy"))
                    .related(Place::nowhere(), "also-given-here"),
            })
            .collect();
        let say = |format, plain| printed_in(&catalogue, format, Style { plain, ..Style::default() }, all.clone());
        let log: Value = serde_json::from_str(&say(Format::Sarif, false)).expect("JSON");
        let faults: Vec<String> =
            schema.iter_errors(&log).map(|error| format!("{}: {error}", error.instance_path())).collect();
        assert_eq!(faults, [""; 0], "{tongue:?}");
        let results = log["runs"][0]["results"].as_array().expect("results");
        let rules = log["runs"][0]["tool"]["driver"]["rules"].as_array().expect("rules");
        assert_eq!((results.len(), rules.len()), (Code::ALL.len(), Code::ALL.len()));
        let lines = |format| say(format, false).lines().map(str::to_owned).collect::<Vec<_>>();
        let (short, json, github) = (lines(Format::Short), lines(Format::Json), lines(Format::Github));
        let (drawn, plain) = (say(Format::Human, false), say(Format::Human, true));
        for code in Code::ALL {
            let word = code.severity().word();
            let has = |lines: &[String], part: String| lines.iter().filter(|line| line.contains(&part)).count() == 1;
            assert!(has(&short, format!("{word}[{code}]: ")), "{code}");
            assert!(has(&json, format!("{{\"code\":\"{code}\",\"severity\":\"{word}\"")), "{code}");
            assert!(has(&github, format!("title={code}::")), "{code}");
            assert!(drawn.contains(&format!("{}[{code}]", catalogue.severity(code.severity()))), "{code}");
            assert!(plain.contains(&format!(" {code}).")), "{code}");
        }
        assert_eq!(github.len(), Code::ALL.len());
        assert!(!plain.contains(['│', '╭', '×', '─']), "{plain}");
    }
}

#[test]
fn human_is_coloured_only_when_asked() {
    let coloured = Style { colour: true, ..Style::default() };
    assert!(printed(Format::Human, coloured, [twice()]).contains("\u{1b}[31merror[invalid-yaml]"));
    for style in [Style::default(), Style { plain: true, ..coloured }] {
        assert!(!printed(Format::Human, style, [twice(), broken(), no_file()]).contains('\u{1b}'));
    }
}
