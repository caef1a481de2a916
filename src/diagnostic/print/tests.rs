//! The exact output of every format for one small site with what usually goes wrong: letters of two bytes before the
//! column, Windows line breaks, a byte order mark, an empty file, a file that is no text, a problem in no file.

use std::{borrow::Cow, collections::BTreeMap, ops::Range};

use pretty_assertions::assert_eq;

use super::*;
use crate::diagnostic::{Catalogue, Code, Diagnostic, Place, Report, locate::locate};

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
    let located = locate(report, &Site, &Catalogue::default(), &BTreeMap::new());
    let mut out = Vec::new();
    write(&mut out, format, style, &located, &Site).expect("a vector takes everything");
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
    for format in [Format::Human, Format::Short, Format::Json] {
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
fn human_is_sentences_without_drawing_when_plain() {
    let style = Style { plain: true, ..Style::default() };
    assert_eq!(
        human(style, [no_alt(), empty()]),
        "\
the picture has no description for those who do not see it
    Diagnostic severity: warning
Begin snippet for content/kupla.md starting at line 5, column 1

snippet line 5: ---
snippet line 6: \tEi kuvausta: ![](a.png)
    label at line 6, columns 15 to 24
diagnostic help: say in the brackets what the picture shows, `![…](…)`
diagnostic code: missing-alt

the file is empty
    Diagnostic severity: error
Begin snippet for content/tyhjä.md starting at line 1, column 1

snippet line 1:
    label at line 1, column 1
diagnostic help: begin the file with a line of `---`, then `title:` and the other fields, then another line of `---`
diagnostic code: missing-front-matter
"
    );
}

#[test]
fn human_is_coloured_only_when_asked() {
    let coloured = Style { colour: true, ..Style::default() };
    assert!(printed(Format::Human, coloured, [twice()]).contains("\u{1b}[31merror[invalid-yaml]"));
    for style in [Style::default(), Style { plain: true, ..coloured }] {
        assert!(!printed(Format::Human, style, [twice(), broken(), no_file()]).contains('\u{1b}'));
    }
}
