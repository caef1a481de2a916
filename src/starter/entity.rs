//! A new file of a kind: what is known, and every other field as a comment that only needs its mark taken away.
//!
//! In: a kind, the values that are given, the site around it. Out: the text of the file. A line that begins with `# ` is
//! a field with an example, on that line alone; one with `## ` says what the next one means, and stays a comment when an
//! editor takes one mark from each line.

use std::collections::BTreeMap;

use super::{Words, examples::Surroundings};
use crate::{
    kind::Kind,
    record::describe::{Definition, FieldDefinition, definition},
};

/// How long a line of explanation is, in characters.
const WIDTH: usize = 96;

/// What every page may have beside its facts.
const BESIDE: [&str; 7] = ["keywords", "image", "figures", "milestones", "links", "sources", "other_names"];

/// When and where the page is shown.
const SHOWING: [&str; 9] =
    ["draft", "publish_from", "publish_until", "updated", "reviewed", "as_of", "order", "slug", "redirects"];

/// A file that does not exist yet.
pub struct NewEntity<'a> {
    pub kind: Kind,
    /// Values by field, as they stand in YAML.
    pub given: &'a BTreeMap<&'static str, String>,
    pub around: Surroundings<'a>,
}

impl NewEntity<'_> {
    /// The text of the file, in the language of the site.
    #[must_use]
    pub fn text(&self, words: &Words) -> String {
        let mut text = String::from("---\n");
        for (place, (heading, fields)) in groups(definition(self.kind)).into_iter().enumerate() {
            if fields.is_empty() {
                continue;
            }
            if place > 0 {
                text.push_str(&format!("\n### {}\n", words.say(heading, &[])));
            } else {
                explain(&mut text, &words.say("new-how", &[]));
                if self.around.languages.len() > 1 {
                    let texts: Vec<String> = self.around.languages.iter().map(|tag| format!("{tag}: …")).collect();
                    explain(&mut text, &words.say("new-languages", &[]));
                    explain(&mut text, &format!("{{{}}}", texts.join(", ")));
                }
                text.push('\n');
            }
            for field in fields {
                self.field(&mut text, field, words);
            }
        }
        text.push_str("---\n");
        text.push_str(&comment(&words.say(&format!("new-body-{}", self.kind.word()), &[])));
        text
    }

    fn field(&self, text: &mut String, field: &FieldDefinition, words: &Words) {
        explain(text, &words.meaning(field));
        if let Some(choice) = field.shape.choice() {
            let known: Vec<&str> = choice.words.iter().map(|word| word.word).collect();
            explain(text, &words.say("new-choices", &[("words", &known.join(", "))]));
        }
        let name = field.name;
        match self.given.get(name) {
            Some(value) => text.push_str(&format!("{name}: {value}\n")),
            None if field.required => {
                text.push_str(&format!("{name}: {}\n", words.say(&format!("new-{name}-{}", self.kind.word()), &[])));
            }
            None => text.push_str(&format!("# {name}: {}\n", self.around.example(field))),
        }
    }
}

/// The fields in the order in which a writer thinks of them, with the keys of the groups' headings.
fn groups(definition: &Definition) -> [(&'static str, Vec<&FieldDefinition>); 4] {
    let is_first = |field: &FieldDefinition| matches!(field.name, "title" | "summary");
    let named = |names: &[&str]| names.iter().filter_map(|name| definition.get(name)).collect::<Vec<_>>();
    let first = definition.fields.iter().filter(|field| is_first(field)).collect();
    let own = definition.fields.iter().filter(|field| !field.common && !is_first(field)).collect();
    let mut beside = named(&BESIDE);
    let is_placed = |field: &FieldDefinition| BESIDE.contains(&field.name) || SHOWING.contains(&field.name);
    beside.extend(definition.fields.iter().filter(|field| field.common && !is_first(field) && !is_placed(field)));
    [("", first), ("new-facts", own), ("new-beside", beside), ("new-showing", named(&SHOWING))]
}

/// Lines that stay comments.
pub(super) fn explain(text: &mut String, said: &str) {
    for line in textwrap::wrap(said, WIDTH) {
        text.push_str(&format!("## {line}\n"));
    }
}

/// Something for the writer's eyes: a comment of HTML, which no page shows.
pub(super) fn comment(said: &str) -> String {
    // What ends a comment must not stand in one.
    format!("<!--\n{}\n-->\n", said.trim().replace("-->", "-- >"))
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::{diagnostic::Report, record::Record, starter::LANGUAGES};

    fn text(kind: Kind, languages: &[&str]) -> String {
        let given = BTreeMap::new();
        let around = Surroundings { languages, an_id: &|kind| (kind == Kind::Project).then_some("kupla") };
        NewEntity { kind, given: &given, around }.text(&Words::new(languages[0]))
    }

    fn read(kind: Kind, text: &str) -> Report {
        let yaml = text.strip_prefix("---\n").and_then(|rest| rest.split_once("---\n")).expect("front matter").0;
        let file: Arc<str> = "x.md".into();
        Record::read(kind, &file, text, 4..4 + yaml.len()).1
    }

    #[test]
    fn every_field_is_there_once_and_each_can_be_used_by_itself() {
        for kind in Kind::ALL {
            for lang in LANGUAGES {
                let text = text(kind, &[lang, if lang == "fi" { "sv" } else { "fi" }]);
                assert_eq!(read(kind, &text), Report::default(), "{text}");
                let lines: Vec<&str> = text.lines().collect();
                let mut names = Vec::new();
                for (place, line) in lines.iter().enumerate().filter(|(_, line)| line.starts_with("# ")) {
                    let mut lines = lines.clone();
                    lines[place] = &line[2..];
                    names.push(line[2..].split(':').next().unwrap_or_default());
                    let text = lines.join("\n");
                    assert_eq!(read(kind, &text), Report::default(), "{}", lines[place]);
                }
                names.push("title");
                names.sort_unstable();
                let mut known = Record::names(kind).to_vec();
                known.sort_unstable();
                assert_eq!(names, known, "{kind}");
            }
        }
    }

    #[test]
    fn every_line_can_lose_a_mark() {
        for kind in Kind::ALL {
            let text = text(kind, &["fi"]);
            for (place, line) in text.lines().enumerate().filter(|(_, line)| line.starts_with('#')) {
                let lines = text.lines().enumerate().map(|(at, line)| match at == place {
                    true => line.strip_prefix('#').map_or(line, str::trim_start),
                    false => line,
                });
                let text = lines.collect::<Vec<_>>().join("\n");
                assert_eq!(read(kind, &text), Report::default(), "{line}");
            }
        }
    }

    #[test]
    fn an_example_names_what_the_site_has() {
        assert!(text(Kind::News, &["en"]).contains("\n# about: [\"project:kupla\"]\n"));
        assert!(text(Kind::Report, &["en"]).contains("\n# projects: [kupla]\n"));
    }

    #[test]
    fn a_text_that_has_no_other_home_is_given_in_each_language() {
        assert!(text(Kind::Organisation, &["sv", "fi"]).contains("\n# place: {sv: Esbo, fi: Espoo}\n"));
        assert!(text(Kind::Organisation, &["sv"]).contains("\n# place: Esbo\n"));
    }
}
