//! What Visual Studio Code needs to know of a site: its tasks and settings, and patterns to start from.
//!
//! In: what the site has. Out: files by path. The editor shows what `serve` prints, by the task's pattern, so that
//! nothing need be installed in it. Deliberately absent: the schemas, which `schema` makes.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{
    Words,
    examples::{Surroundings, named},
    known::Known,
};
use crate::{
    kind::Kind,
    record::describe::{Definition, FieldDefinition, Shape, definition},
};

/// Where the patterns are, which are made anew as the site grows.
pub const SNIPPETS: &str = ".vscode/julki.code-snippets";

/// Where the schema of a subject is, by its word.
#[must_use]
pub fn schema_path(word: &str) -> String {
    format!(".vscode/julki/{word}.schema.json")
}

/// How many ids a menu offers at most: more than anybody reads, and few enough for an editor.
const OFFERED: usize = 200;

/// The fields that a pattern of a kind has after its title and summary: what is nearly always known.
const FIELDS: [(Kind, &[&str]); 10] = [
    (Kind::Programme, &["type", "start", "end", "owner"]),
    (Kind::Goal, &["programme", "number"]),
    (Kind::Project, &["type", "goals", "start", "end", "lead", "partners", "funding"]),
    (Kind::Funder, &["acronym", "type"]),
    (Kind::Organisation, &["type", "website"]),
    (Kind::Report, &["type", "series", "programme", "projects", "authors", "publisher", "date", "languages"]),
    (Kind::Chapter, &[]),
    (Kind::Series, &["programmes", "publisher"]),
    (Kind::News, &["date", "about"]),
    (Kind::Page, &[]),
];

/// Records that come again and again, with what is nearly always known of one: elements of a list, each a pattern.
const ELEMENTS: [(Kind, &str, &[&str]); 6] = [
    (Kind::Project, "funding", &["funder", "amount", "basis"]),
    (Kind::Project, "partners", &["organisation", "role"]),
    (Kind::Project, "contacts", &["title", "organisation", "email"]),
    (Kind::Project, "milestones", &["date", "title"]),
    (Kind::Project, "figures", &["value", "text"]),
    (Kind::Project, "sources", &["title", "publisher", "date", "url"]),
];

/// The files that are an office's own once they are there: to be written only where they are missing.
#[must_use]
pub fn settings() -> BTreeMap<&'static str, &'static str> {
    BTreeMap::from([
        (".vscode/tasks.json", include_str!("editor/tasks.json")),
        (".vscode/settings.json", include_str!("editor/settings.json")),
        (".vscode/extensions.json", include_str!("editor/extensions.json")),
    ])
}

/// One pattern, as the editor reads it.
#[derive(Serialize)]
struct Snippet {
    scope: &'static str,
    prefix: String,
    description: String,
    body: Vec<String>,
}

/// The patterns of a site: one for each kind, for the records that come most often, and for links by kind.
#[must_use]
pub fn snippets(known: &Known<'_>) -> String {
    let words = Words::new(known.primary());
    let mut snippets = BTreeMap::new();
    let mut add = |name: String, description: String, body: Vec<String>| {
        let snippet = Snippet { scope: "markdown,yaml", prefix: format!("julki-{name}"), description, body };
        snippets.insert(format!("julki {name}"), snippet);
    };
    for (kind, fields) in FIELDS {
        let body = Pattern::new(known, &words).of_kind(kind, fields);
        add(kind.word().to_owned(), words.say(&format!("snippet-{}", kind.word()), &[]), body);
        if kind != Kind::Chapter {
            let link = Pattern::new(known, &words).link(kind);
            add(format!("link-{}", kind.word()), words.say(&format!("snippet-link-{}", kind.word()), &[]), vec![link]);
        }
    }
    for (kind, list, fields) in ELEMENTS {
        if let Some(record) = definition(kind).get(list).and_then(|field| field.shape.record()) {
            let element = Pattern::new(known, &words).record(record, fields);
            let body = vec![format!("- {element}$0")];
            add(list.to_owned(), words.say(&format!("snippet-{list}"), &[]), body);
        }
    }
    let mut text = serde_json::to_string_pretty(&snippets).unwrap_or_default();
    text.push('\n');
    text
}

/// A pattern while it is made: the places where the writer stops are counted.
struct Pattern<'a> {
    known: &'a Known<'a>,
    words: &'a Words,
    stops: usize,
}

impl<'a> Pattern<'a> {
    fn new(known: &'a Known<'a>, words: &'a Words) -> Self {
        Self { known, words, stops: 0 }
    }

    fn of_kind(&mut self, kind: Kind, fields: &[&str]) -> Vec<String> {
        let definition = definition(kind);
        let title = self.words.say(&format!("new-title-{}", kind.word()), &[]);
        let mut lines = vec!["---".to_owned(), format!("title: {}", self.stop(&title))];
        for field in ["summary"].iter().chain(fields).filter_map(|name| definition.get(name)) {
            lines.push(format!("{}: {}", field.name, self.value(field)));
        }
        lines.extend(["---".to_owned(), "$0".to_owned()]);
        lines
    }

    /// A link to a page by its id.
    fn link(&mut self, kind: Kind) -> String {
        let id = self.choice(self.known.ids(kind).map(str::to_owned), "id");
        format!("[{}]({}:{id})$0", self.stop(""), kind.word())
    }

    fn value(&mut self, field: &FieldDefinition) -> String {
        match &field.shape {
            Shape::Record(record) => match record.short.and_then(|short| record.get(short)) {
                Some(short) => self.value(short),
                None => self.stop_at_example(field),
            },
            Shape::List(inner) => match (&**inner, ELEMENTS.iter().find(|(_, list, _)| *list == field.name)) {
                (Shape::Record(record), Some((_, "funding", fields))) => format!("[{}]", self.record(record, fields)),
                (Shape::Record(record), _) => match record.short.and_then(|short| record.get(short)) {
                    Some(short) if matches!(short.shape, Shape::Reference(_)) => format!("[{}]", self.value(short)),
                    _ => self.stop_at_example(field),
                },
                (Shape::Reference(kinds), _) => format!("[{}]", self.reference(kinds)),
                _ => self.stop_at_example(field),
            },
            Shape::OneOrMany(inner) => match &**inner {
                Shape::Reference(kinds) => self.reference(kinds),
                _ => self.stop_at_example(field),
            },
            Shape::Reference(kinds) => self.reference(kinds),
            Shape::Choice(choice) => self.choice(choice.words.iter().map(|word| word.word.to_owned()), ""),
            _ => self.stop_at_example(field),
        }
    }

    fn record(&mut self, record: &Definition, fields: &[&str]) -> String {
        let fields = fields.iter().filter_map(|name| record.get(name));
        let fields: Vec<String> = fields.map(|field| format!("{}: {}", field.name, self.value(field))).collect();
        format!("{{{}}}", fields.join(", "))
    }

    fn reference(&mut self, kinds: &[Kind]) -> String {
        let known = self.known;
        let ids = kinds.iter().flat_map(|kind| known.ids(*kind).map(|id| named(kinds, *kind, id)));
        self.choice(ids, "id")
    }

    fn stop_at_example(&mut self, field: &FieldDefinition) -> String {
        let known = self.known;
        let around = Surroundings { languages: &known.languages, an_id: &|kind| known.ids(kind).next() };
        let example = around.example(field);
        self.stop(&example)
    }

    /// A place to write at, with words to write over.
    fn stop(&mut self, words: &str) -> String {
        self.stops += 1;
        match words {
            "" => format!("${}", self.stops),
            words => format!("${{{}:{}}}", self.stops, escaped(words, &['$', '}', '\\'])),
        }
    }

    /// A place to choose at, or to write at where there is nothing to choose from.
    fn choice(&mut self, from: impl Iterator<Item = String>, otherwise: &str) -> String {
        let offered: Vec<String> = from.take(OFFERED).map(|word| escaped(&word, &['$', '}', '\\', ',', '|'])).collect();
        if offered.is_empty() {
            return self.stop(otherwise);
        }
        self.stops += 1;
        format!("${{{}|{}|}}", self.stops, offered.join(","))
    }
}

/// A text in a pattern, in which some signs mean something
/// (<https://code.visualstudio.com/docs/editor/userdefinedsnippets#_grammar>).
fn escaped(text: &str, signs: &[char]) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        if signs.contains(&c) {
            escaped.push('\\');
        }
        escaped.push(c);
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_of_patterns_are_escaped() {
        assert_eq!(escaped("a, b|c $1}", &['$', '}', '\\', ',', '|']), "a\\, b\\|c \\$1\\}");
    }

    #[test]
    fn every_field_of_a_pattern_exists() {
        for (kind, fields) in FIELDS {
            for field in fields {
                assert!(definition(kind).get(field).is_some(), "{kind}: {field}");
            }
        }
        for (kind, list, fields) in ELEMENTS {
            let record = definition(kind).get(list).and_then(|field| field.shape.record()).expect(list);
            for field in fields {
                assert!(record.get(field).is_some(), "{list}: {field}");
            }
        }
    }

    #[test]
    fn the_editors_own_files_are_json() {
        for (path, text) in settings() {
            serde_json::from_str::<serde_json::Value>(text).unwrap_or_else(|error| panic!("{path}: {error}"));
        }
    }
}
