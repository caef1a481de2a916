//! What the command line gives of a new file, as values of its fields.
//!
//! In: options by name with their words. Out: values by field, as they stand in YAML, or what is wrong. Which
//! fields a kind has, and what fits in them, is asked of its definition.

use std::collections::BTreeMap;

use super::{examples::named, known::Known, yaml::scalar};
use crate::{
    diagnostic::Phrase,
    kind::Kind,
    record::{
        Date, Precision, Reference,
        describe::{Definition, FieldDefinition, Shape},
    },
    suggest,
};

/// The options, each with the fields that it may mean: the first that the kind has.
pub const OPTIONS: [(&str, &[&str]); 20] = [
    ("--title", &["title"]),
    ("--summary", &["summary"]),
    ("--type", &["type"]),
    ("--programme", &["programme", "programmes"]),
    ("--goal", &["goals"]),
    ("--project", &["projects"]),
    ("--funder", &["funders"]),
    ("--lead", &["lead"]),
    ("--owner", &["owner"]),
    ("--partner", &["partners"]),
    ("--series", &["series"]),
    ("--number", &["number"]),
    ("--publisher", &["publisher"]),
    ("--about", &["about"]),
    ("--part-of", &["part_of"]),
    ("--parent", &["parent"]),
    ("--date", &["date"]),
    ("--start", &["start"]),
    ("--end", &["end"]),
    ("--draft", &["draft"]),
];

/// The values of the options that were given, each of which must suit the definition; `complaint` is what is said of one
/// that does not.
pub(super) fn values(
    given: &[(&'static str, Vec<String>)],
    definition: &'static Definition,
    kind: Kind,
    known: &Known<'_>,
    complaint: &'static str,
) -> Result<BTreeMap<&'static str, String>, Phrase> {
    let mut values = BTreeMap::new();
    for (option, texts) in given.iter().filter(|(_, texts)| !texts.is_empty()) {
        let Some(field) = field(option, definition) else {
            let suitable = OPTIONS.iter().filter(|(other, _)| self::field(other, definition).is_some());
            let suitable: Vec<String> = suitable.map(|(option, _)| format!("`{option}`")).collect();
            let said = Phrase::new(complaint).arg("option", *option).arg("kind", kind.word());
            return Err(said.arg("known", suitable.join(", ")));
        };
        let is_list = matches!(field.shape, Shape::List(_));
        if !is_list && texts.len() > 1 {
            return Err(Phrase::new("new-once").arg("option", *option).arg("kind", kind.word()));
        }
        let mut read = Vec::new();
        for text in texts {
            read.push(value(option, text.trim(), &field.shape, known)?);
        }
        values.insert(field.name, if is_list { format!("[{}]", read.join(", ")) } else { read.concat() });
    }
    in_order(given)?;
    Ok(values)
}

fn field(option: &str, definition: &'static Definition) -> Option<&'static FieldDefinition> {
    let (_, fields) = OPTIONS.iter().find(|(known, _)| *known == option)?;
    fields.iter().find_map(|name| definition.get(name))
}

/// One value as it stands in YAML.
fn value(option: &str, text: &str, shape: &Shape, known: &Known<'_>) -> Result<String, Phrase> {
    if text.is_empty() {
        return Err(Phrase::new("new-empty").arg("option", option));
    }
    match shape {
        Shape::List(inner) | Shape::OneOrMany(inner) => value(option, text, inner, known),
        Shape::Reference(kinds) => reference(option, text, kinds, known),
        Shape::Record(record) => match record.short.and_then(|short| record.get(short)) {
            Some(field) => value(option, text, &field.shape, known),
            None => Ok(scalar(text)),
        },
        Shape::Choice(choice) => {
            if let Some(word) = choice.words.iter().find(|word| word.word == text) {
                return Ok(word.word.to_owned());
            }
            let all = || choice.words.iter().map(|word| word.word);
            let hint = match suggest::nearest(text, all()) {
                Some(suggestion) => Phrase::new("did-you-mean").arg("suggestion", suggestion),
                None => Phrase::new("choose-from").arg("known", all().collect::<Vec<_>>().join(", ")),
            };
            Err(Phrase::new("new-word").arg("option", option).arg("value", text).arg("hint", hint))
        }
        Shape::Date { to_the_minute } => match text.parse::<Date>() {
            Ok(date) if *to_the_minute || date.precision() < Precision::Minute => Ok(date.to_string()),
            _ => Err(Phrase::new("new-date").arg("option", option).arg("value", text)),
        },
        Shape::Boolean => Ok("true".to_owned()),
        _ => Ok(scalar(text)),
    }
}

/// An id that exists, of a kind that fits.
fn reference(option: &str, text: &str, kinds: &[Kind], known: &Known<'_>) -> Result<String, Phrase> {
    let reference = Reference::parse(text);
    let fits = |kind: &&Kind| reference.kind.is_none_or(|wanted| wanted == **kind);
    if let Some(kind) = kinds.iter().filter(fits).find(|kind| known.has(**kind, &reference.id)) {
        return Ok(named(kinds, *kind, &reference.id));
    }
    let hint = match known.meant(kinds, &reference.id) {
        Some(suggestion) => Phrase::new("did-you-mean").arg("suggestion", suggestion),
        None => those_that_are(kinds, known),
    };
    let kinds: Vec<&str> = kinds.iter().map(|kind| kind.word()).collect();
    let said = Phrase::new("new-reference").arg("option", option).arg("kinds", kinds.join("/"));
    Err(said.arg("id", &*reference.id).arg("hint", hint))
}

/// The ids from which to choose, as far as they can be told.
pub(super) fn those_that_are(kinds: &[Kind], known: &Known<'_>) -> Phrase {
    const TOLD: usize = 8;
    let all: Vec<&str> = kinds.iter().flat_map(|kind| known.ids(*kind)).collect();
    let mut told: Vec<String> = all.iter().take(TOLD).map(|id| format!("`{id}`")).collect();
    if all.len() > TOLD {
        told.push("…".to_owned());
    }
    match told.is_empty() {
        true => Phrase::new("new-reference-none"),
        false => Phrase::new("choose-from").arg("known", told.join(", ")),
    }
}

/// What ends has begun.
fn in_order(given: &[(&'static str, Vec<String>)]) -> Result<(), Phrase> {
    let date = |option: &str| {
        let (_, texts) = given.iter().find(|(known, _)| *known == option)?;
        texts.first()?.trim().parse::<Date>().ok()
    };
    match (date("--start"), date("--end")) {
        (Some(start), Some(end)) if end.is_surely_before(start) => {
            Err(Phrase::new("new-order").arg("start", format!("--start {start}")).arg("end", format!("--end {end}")))
        }
        _ => Ok(()),
    }
}
