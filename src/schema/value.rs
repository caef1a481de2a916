//! The shape of a value as a schema.
//!
//! In: shapes from the definitions. Out: a schema for each, those that are used again under a name in `$defs`. Two rules
//! of the parser are everywhere: a scalar that should be text may be anything that YAML takes for a number or a boolean,
//! and nothing at all is the same as an absent field.

use super::{Json, Known};
use crate::{
    kind::Kind,
    record::{
        LanguageTag,
        describe::{Bounds, Choice, Definition, FieldDefinition, Form, Keys, Shape},
        words::Words,
    },
};

/// What schemes a field's address may have beside the words of kinds; `markdown` looks.
const SCHEMES: [&str; 4] = ["http", "https", "mailto", "tel"];

/// A day of the calendar, a month, or a year alone: the 29th of February in leap years only.
const DATE: &str = concat!(
    "(?!0000)[0-9]{4}",
    "(-(0[1-9]|1[0-2])",
    "|-(0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])",
    "|-(0[469]|11)-(0[1-9]|[12][0-9]|30)",
    "|-02-(0[1-9]|1[0-9]|2[0-8]))?",
    "|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29",
);

/// A day with the time of the day.
const MINUTE: &str = "T([01][0-9]|2[0-3]):[0-5][0-9]";

/// The first and the last year that may be written without quotation marks: fewer digits are no year, and a reader of
/// YAML drops the zeros before them.
const YEARS: (i64, i64) = (1000, 9999);

/// The schemas that are made once and referred to by name.
pub(super) struct Definitions<'a> {
    words: &'a Words,
    known: &'a Known,
    /// The file whose records are being made: some differ between kinds by the dates and references in them.
    file: &'static str,
    entries: Vec<(String, Json)>,
}

impl<'a> Definitions<'a> {
    pub fn new(words: &'a Words, known: &'a Known) -> Self {
        Self { words, known, file: "", entries: Vec::new() }
    }

    pub fn into_entries(self) -> Vec<(String, Json)> {
        self.entries
    }

    /// The schema of a whole file's YAML.
    pub fn file(&mut self, word: &'static str, file: &Definition) -> Json {
        self.file = word;
        let schema = self.record(file);
        // A file that need not say anything may have nothing between its fences.
        let may_be_empty = file.fields.iter().all(|field| !field.required);
        if may_be_empty { schema.replacing("type", Json::list(["object", "null"])) } else { schema }
    }

    /// Gives a schema a name, and returns the reference to it. One of the same name that differs is the file's own.
    pub fn define(&mut self, name: &str, schema: Json) -> Json {
        let known = self.entries.iter().find(|(known, _)| known == name);
        let name = match known {
            Some((_, same)) if *same == schema => return reference(name),
            Some(_) => format!("{}-{name}", self.file),
            None => name.to_owned(),
        };
        let reference = reference(&name);
        if self.entries.iter().all(|(known, _)| *known != name) {
            self.entries.push((name, schema));
        }
        reference
    }

    fn record(&mut self, record: &Definition) -> Json {
        let properties: Vec<(String, Json)> =
            record.fields.iter().map(|field| (field.name.to_owned(), self.field(field))).collect();
        let mut schema = Json::map([
            ("description", self.words.record(record).into()),
            ("type", "object".into()),
            ("properties", Json::Map(properties)),
        ]);
        let required: Vec<&str> = record.fields.iter().filter(|field| field.required).map(|field| field.name).collect();
        if !required.is_empty() {
            schema = schema.with("required", Json::list(required));
        }
        if !record.needs.is_empty() {
            schema = schema.with("anyOf", Json::list(record.needs.iter().map(|field| has(field))));
        }
        match &record.by_language {
            Some(shape) => {
                let value = self.element(shape);
                self.with_languages(schema, value)
            }
            None => schema.with("additionalProperties", false),
        }
    }

    fn field(&mut self, field: &FieldDefinition) -> Json {
        let example = field.example.and_then(Json::from_yaml);
        let mut schema = Json::map([("description", self.words.field(field).into())]);
        let value = match &field.shape {
            // A title must say something in the primary language; that of a site only must be there.
            Shape::Text { by_language: true } if field.required && field.common => self.title(),
            shape if field.required => self.shape(shape),
            shape => or_nothing(self.shape(shape)),
        };
        if let Json::Map(entries) = value {
            for (key, value) in entries {
                schema = schema.with(&key, value);
            }
        }
        match example {
            Some(example) => schema.with("examples", Json::List(vec![example])),
            None => schema,
        }
    }

    /// The title of a file that is not a translation.
    fn title(&mut self) -> Json {
        let words = Json::map([("type", Json::list(["string", "number", "boolean"])), ("pattern", r"\S".into())]);
        let filled = self.define("words", words);
        let by_language = self.by_language();
        let by_language = match self.known.languages.first() {
            Some(primary) => {
                let properties = Json::Map(vec![(primary.clone(), filled.clone())]);
                let has_primary = Json::map([("required", Json::list([primary.as_str()])), ("properties", properties)]);
                Json::map([("allOf", Json::List(vec![by_language, has_primary]))])
            }
            None => Json::map([("allOf", Json::List(vec![by_language])), ("minProperties", Json::Integer(1))]),
        };
        any([filled, by_language])
    }

    /// The schema of a value that is there.
    fn shape(&mut self, shape: &Shape) -> Json {
        match shape {
            Shape::Text { by_language: true } => {
                let (line, by_language) = (self.line(), self.by_language());
                self.define("text", any([line, by_language]))
            }
            Shape::Text { by_language: false } | Shape::Line | Shape::File => self.line(),
            Shape::Form(form) => self.form(form),
            Shape::Boolean => Json::map([("type", "boolean".into())]),
            Shape::Integer => Json::map([("type", "integer".into())]),
            Shape::Number(bounds) => self.number(bounds),
            Shape::Date { to_the_minute } => self.date(*to_the_minute),
            Shape::Choice(choice) => self.choice(choice),
            Shape::Reference(kinds) => self.id(kinds),
            Shape::Address => self.address(),
            Shape::List(inner) => {
                let element = self.element(inner);
                Json::map([("type", "array".into()), ("items", element)])
            }
            Shape::OneOrMany(inner) => {
                let (one, element) = (self.shape(inner), self.element(inner));
                any([one, Json::map([("type", "array".into()), ("items", element)])])
            }
            Shape::Map { keys, values } => {
                let values = self.element(values);
                let map = Json::map([("type", "object".into())]);
                match keys {
                    Keys::Free => map.with("additionalProperties", values),
                    Keys::Words(words) => {
                        let properties = words.iter().map(|word| ((*word).to_owned(), values.clone())).collect();
                        map.with("properties", Json::Map(properties)).with("additionalProperties", false)
                    }
                }
            }
            Shape::Record(record) => {
                let map = self.record(record);
                let map = self.define(&record.name, map);
                match record.short.and_then(|short| record.get(short)) {
                    Some(short) => {
                        let scalar = match &short.shape {
                            Shape::Text { .. } => self.line(),
                            shape => self.shape(shape),
                        };
                        any([scalar, map])
                    }
                    None => map,
                }
            }
        }
    }

    /// The schema of a value in a list or a map. There, nothing is text for whatever takes any text, and a record without
    /// fields for one that may have none.
    fn element(&mut self, shape: &Shape) -> Json {
        let schema = self.shape(shape);
        let takes_nothing = match shape {
            Shape::Line | Shape::File | Shape::Reference(_) => true,
            Shape::Record(record) => record.short.is_none() && record.needs.is_empty(),
            _ => false,
        };
        if takes_nothing { or_nothing(schema) } else { schema }
    }

    /// Any scalar: text is read as it is written, whatever YAML makes of it.
    fn line(&mut self) -> Json {
        self.define("line", Json::map([("type", Json::list(["string", "number", "boolean"]))]))
    }

    fn by_language(&mut self) -> Json {
        let line = self.line();
        let texts = self.with_languages(Json::map([("type", "object".into())]), or_nothing(line));
        self.define("text-by-language", texts)
    }

    /// A map with the languages of the site as further keys; where they are not known, with whatever is a tag.
    fn with_languages(&self, map: Json, value: Json) -> Json {
        // `site.yaml` itself says which languages there are.
        if self.known.languages.is_empty() || self.file == "site" {
            let tag = Json::map([("pattern", LanguageTag::FORM.pattern.into())]);
            let names: Vec<&str> = map.get("properties").map(Json::keys).unwrap_or_default();
            let names = if names.is_empty() { tag } else { any([Json::map([("enum", Json::list(names))]), tag]) };
            return map.with("propertyNames", names).with("additionalProperties", value);
        }
        let languages = self.known.languages.iter().map(|tag| (tag.clone(), value.clone()));
        let Json::Map(entries) = map else { return map };
        let mut has_properties = false;
        let mut entries: Vec<(String, Json)> = entries
            .into_iter()
            .map(|(key, value)| match value {
                Json::Map(mut properties) if key == "properties" => {
                    has_properties = true;
                    properties.extend(languages.clone());
                    (key, Json::Map(properties))
                }
                value => (key, value),
            })
            .collect();
        if !has_properties {
            entries.push(("properties".to_owned(), Json::Map(languages.collect())));
        }
        Json::Map(entries).with("additionalProperties", false)
    }

    fn form(&mut self, form: &Form) -> Json {
        let examples = Json::list(form.examples.iter().copied());
        if form.pattern.is_empty() {
            let line = self.line();
            let suggested = if form.name == "party" { self.known.parties.as_slice() } else { &[] };
            return self.define(form.name, suggesting(suggested, line).with("examples", examples));
        }
        let text = Json::map([("type", "string".into()), ("pattern", form.pattern.into())]);
        let numbers = form.numbers.iter().map(|(least, most)| whole(*least, *most));
        let schema = match form.numbers {
            [] => text,
            _ => Json::map([("anyOf", Json::List([text].into_iter().chain(numbers).collect()))]),
        };
        self.define(form.name, schema.with("examples", examples))
    }

    fn number(&mut self, bounds: &Bounds) -> Json {
        let number = Json::map([
            ("type", "number".into()),
            ("minimum", Json::Integer(bounds.least)),
            ("maximum", Json::Integer(bounds.most)),
        ]);
        let sign = if bounds.least < 0 { "[+-]?" } else { "[+]?" };
        let fraction = bounds.decimals.map_or("[0-9]*".to_owned(), |most| format!("[0-9]{{0,{most}}}"));
        let pattern = format!("^{sign}[0-9][0-9_]*(\\.{fraction})?$");
        let text = Json::map([("type", "string".into()), ("pattern", pattern.into())]);
        any([number, text])
    }

    fn date(&mut self, to_the_minute: bool) -> Json {
        let (name, pattern, examples) = match to_the_minute {
            false => ("date", format!("^({DATE})$"), &["2023", "2023-03", "2023-03-15"][..]),
            true => {
                // A time goes with a day only: with what has two hyphens.
                let day = format!("(?=[0-9]{{4}}-[0-9]{{2}}-)({DATE})");
                let pattern = format!("^({DATE}|{day}{MINUTE})$");
                ("date-or-time", pattern, &["2023", "2023-03", "2023-03-15", "2018-03-02T13:59"][..])
            }
        };
        let text = Json::map([("type", "string".into()), ("pattern", pattern.into())]);
        let schema = any([text, whole(YEARS.0, YEARS.1)]);
        self.define(name, schema.with("examples", Json::list(examples.iter().copied())))
    }

    fn choice(&mut self, choice: &Choice) -> Json {
        let words = choice.words.iter().flat_map(|word| {
            let said = |value: Json| Json::map([("const", value), ("description", self.words.word(word).into())]);
            // Two words are booleans for a reader of YAML, unless they stand in quotation marks.
            let boolean = word.word.parse::<bool>().ok().map(|value| said(value.into()));
            boolean.into_iter().chain([said(word.word.into())]).collect::<Vec<_>>()
        });
        let schema = Json::map([("oneOf", Json::List(words.collect()))]);
        self.define(&choice.name, schema)
    }

    fn id(&mut self, kinds: &[Kind]) -> Json {
        let names: Vec<&str> = kinds.iter().map(|kind| kind.word()).collect();
        let name = if names.len() > 3 { "id-of-anything".to_owned() } else { format!("id-of-{}", names.join("-or-")) };
        let line = self.line();
        let schema = suggesting(&self.known.references(kinds), line);
        self.define(&name, schema.with("title", names.join(" | ")))
    }

    fn address(&mut self) -> Json {
        let kinds = Kind::ALL.iter().filter(|kind| **kind != Kind::Chapter).map(|kind| kind.word());
        let words: Vec<String> = SCHEMES.into_iter().chain(kinds).map(whatever_the_case).collect();
        let schema = Json::map([
            ("type", "string".into()),
            ("format", "iri-reference".into()),
            ("pattern", format!("^({}):", words.join("|")).into()),
            ("examples", Json::list(["https://example.org/", "project:smart-stops"])),
        ]);
        self.define("address", schema)
    }
}

/// A reference to a schema by its name.
pub(super) fn reference(name: &str) -> Json {
    Json::map([("$ref", format!("#/$defs/{name}").into())])
}

/// A schema of what any of some schemas takes; those that are such a choice themselves become part of it.
fn any<const N: usize>(schemas: [Json; N]) -> Json {
    let mut all = Vec::new();
    for schema in schemas {
        match schema {
            Json::Map(entries) if matches!(&entries[..], [(key, Json::List(_))] if key == "anyOf") => {
                all.extend(entries.into_iter().flat_map(|(_, inner)| match inner {
                    Json::List(inner) => inner,
                    other => vec![other],
                }));
            }
            other => all.push(other),
        }
    }
    Json::map([("anyOf", Json::List(all))])
}

/// A schema that also takes nothing at all.
fn or_nothing(schema: Json) -> Json {
    any([schema, Json::map([("type", "null".into())])])
}

/// A schema with words that are offered; others are as right.
fn suggesting(words: &[String], schema: Json) -> Json {
    match words {
        [] => any([schema]),
        words => any([Json::map([("enum", Json::list(words.iter().cloned()))]), schema]),
    }
}

/// That a record has a field with a value.
fn has(field: &str) -> Json {
    let something = Json::map([("not", Json::map([("type", "null".into())]))]);
    Json::map([("required", Json::list([field])), ("properties", Json::Map(vec![(field.to_owned(), something)]))])
}

fn whole(least: i64, most: i64) -> Json {
    Json::map([("type", "integer".into()), ("minimum", Json::Integer(least)), ("maximum", Json::Integer(most))])
}

/// A pattern for a word in capitals or not: patterns have no flags.
fn whatever_the_case(word: &str) -> String {
    word.chars().map(|c| format!("[{}{c}]", c.to_ascii_uppercase())).collect()
}
