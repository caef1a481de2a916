//! What records say of themselves: every field with its name, its meaning and the shape of its value.
//!
//! In: nothing but the definitions (`record!` and `enumeration!`), whose doc comments are written for writers. Out: a
//! [`Definition`] of each kind, of a translation and of `site.yaml`, from which the JSON Schema, the templates of new
//! files and the reference of the manual are made. Deliberately absent: the form in which any of them says it, and the
//! words in other languages, which are `words`'.
//!
//! A doc comment has up to three parts: what the field means; after `Left out:` what its absence means; after
//! `Example:`, in backticks, a value as it stands in YAML.

use std::{collections::BTreeMap, sync::LazyLock};

use super::{
    Funder, Goal, News, OneOrMany, Organisation, Overlay, Page, Programme, Project, Relation, Report, Series,
    SiteRecord, report::Chapter,
};
use crate::{
    diagnostic::{Code, Severity},
    kind::Kind,
};

/// A record: a kind of entity, a translation, `site.yaml`, or something smaller within them.
#[derive(Debug, Clone, PartialEq)]
pub struct Definition {
    /// `project`, `share`; the first part of its fields' keys.
    pub name: String,
    pub doc: &'static str,
    /// In the order in which they are written.
    pub fields: Vec<FieldDefinition>,
    /// The field that a scalar in place of the record stands for: `erdf` for `{funder: erdf}`.
    pub short: Option<&'static str>,
    /// The fields of which it must have at least one.
    pub needs: &'static [&'static str],
    /// What stands under keys that are tags of languages, where the record may be written by language.
    pub by_language: Option<Shape>,
}

/// A field of a record.
#[derive(Debug, Clone, PartialEq)]
pub struct FieldDefinition {
    /// As it is written.
    pub name: &'static str,
    /// `project-start`; `common-title` for a field that every kind has. By it the field's words are found.
    pub key: String,
    /// What it means, and what its absence does.
    pub doc: &'static str,
    /// A value as it stands in YAML.
    pub example: Option<&'static str>,
    pub shape: Shape,
    /// Whether every kind has it.
    pub common: bool,
    /// Whether a file is wrong without it.
    pub required: bool,
}

/// What a value looks like. An empty one is an absent one, whatever its shape.
#[derive(Debug, Clone, PartialEq)]
pub enum Shape {
    /// Words for readers: in the language of the file alone, or by language.
    Text {
        by_language: bool,
    },
    /// Words or signs that are the same in every language.
    Line,
    /// Signs of a known form.
    Form(&'static Form),
    /// `true` or `false`.
    Boolean,
    /// A whole number.
    Integer,
    /// A decimal number.
    Number(Bounds),
    /// A date with the precision that is known; only in news may it be to the minute.
    Date {
        to_the_minute: bool,
    },
    /// One of a few words.
    Choice(Choice),
    /// The id of an entity of one of these kinds.
    Reference(&'static [Kind]),
    /// An address outside the site, or `kind:id`.
    Address,
    /// The name of a file of the site.
    File,
    List(Box<Shape>),
    /// A value, or a list of such values.
    OneOrMany(Box<Shape>),
    /// Values by a key of the writer's choice, or by one of a few words.
    Map {
        keys: Keys,
        values: Box<Shape>,
    },
    Record(Box<Definition>),
}

/// Signs of a known form.
#[derive(Debug, PartialEq)]
pub struct Form {
    /// `isbn`, `email`.
    pub name: &'static str,
    /// A regular expression of ECMA-262 that a right value matches from its beginning to its end. Empty where a
    /// register alone knows what is right.
    pub pattern: &'static str,
    /// The whole numbers, from and to, that it may be for a reader of YAML who does not know that it is none.
    pub numbers: &'static [(i64, i64)],
    pub examples: &'static [&'static str],
}

/// What a number lies between, both included, and how fine it may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bounds {
    pub least: i64,
    pub most: i64,
    /// How many decimals it may have at most.
    pub decimals: Option<u32>,
    pub example: &'static str,
}

/// One of a few words.
#[derive(Debug, Clone, PartialEq)]
pub struct Choice {
    /// `project-type`; the first part of its words' keys.
    pub name: String,
    pub words: Vec<Word>,
}

/// A word of a choice.
#[derive(Debug, Clone, PartialEq)]
pub struct Word {
    pub word: &'static str,
    /// `project-type-pilot`.
    pub key: String,
    pub doc: &'static str,
}

/// What a map's keys are.
#[derive(Debug, Clone, PartialEq)]
pub enum Keys {
    /// Whatever the writer chooses.
    Free,
    /// Some of these words.
    Words(Vec<&'static str>),
}

/// What describes the shape of its values.
pub trait Described {
    fn shape(holder: Holder) -> Shape;
}

/// Where a value stands: what the references in it are depends on that.
#[derive(Debug, Clone, Copy)]
pub struct Holder {
    pub kind: Kind,
    /// What a reference below is, where the holder decides that.
    pub relation: Option<Relation>,
}

impl Holder {
    /// One whose field says what its references are, or leaves it to those around it.
    #[must_use]
    pub fn with(self, relation: Option<Relation>) -> Self {
        Self { relation, ..self }
    }
}

/// What a kind's files may hold.
#[must_use]
pub fn definition(kind: Kind) -> &'static Definition {
    static KINDS: LazyLock<Vec<Definition>> = LazyLock::new(|| {
        let of = |kind| match kind {
            Kind::Programme => whole::<Programme>(kind),
            Kind::Goal => whole::<Goal>(kind),
            Kind::Project => whole::<Project>(kind),
            Kind::Funder => whole::<Funder>(kind),
            Kind::Organisation => whole::<Organisation>(kind),
            Kind::Report => whole::<Report>(kind),
            Kind::Chapter => whole::<Chapter>(kind),
            Kind::Series => whole::<Series>(kind),
            Kind::News => whole::<News>(kind),
            Kind::Page => whole::<Page>(kind),
        };
        Kind::ALL.into_iter().map(of).map(with_title).collect()
    });
    &KINDS[kind.index()]
}

/// What a translation may hold, whatever its kind.
#[must_use]
pub fn translation() -> &'static Definition {
    static TRANSLATION: LazyLock<Definition> = LazyLock::new(|| {
        // It may be one of a news item, and its texts are in one language.
        let mut translation = whole::<Overlay>(Kind::News);
        for field in &mut translation.fields {
            field.shape = std::mem::replace(&mut field.shape, Shape::Line).in_one_language();
        }
        translation
    });
    &TRANSLATION
}

/// What `site.yaml` may hold.
#[must_use]
pub fn site() -> &'static Definition {
    static SITE: LazyLock<Definition> = LazyLock::new(|| {
        let mut site = with_title(whole::<SiteRecord>(Kind::Page));
        // Only a warning can be something else on a site (`parse` looks).
        let warnings = Code::ALL.iter().filter(|code| code.severity() == Severity::Warning).map(|code| code.word());
        for field in site.fields.iter_mut().filter(|field| field.name == "severity") {
            if let Shape::Map { keys, .. } = &mut field.shape {
                *keys = Keys::Words(warnings.clone().collect());
            }
        }
        site
    });
    &SITE
}

/// Every definition of a file, with what its files are called.
pub fn files() -> impl Iterator<Item = (&'static str, &'static Definition)> {
    let kinds = Kind::ALL.into_iter().map(|kind| (kind.word(), definition(kind)));
    kinds.chain([("translation", translation()), ("site", site())])
}

/// The definition of a record that is a whole file.
fn whole<T: Described>(kind: Kind) -> Definition {
    match T::shape(Holder { kind, relation: None }) {
        Shape::Record(definition) => *definition,
        _ => unreachable!("a file is a record"),
    }
}

/// Every file but a translation must have a title (`parse` looks).
fn with_title(mut definition: Definition) -> Definition {
    for field in definition.fields.iter_mut().filter(|field| field.name == "title") {
        field.required = true;
    }
    definition
}

impl Definition {
    /// A record without its fields, by the name of its type.
    pub(crate) fn new(type_name: &str, doc: &'static str) -> Self {
        let fields = Vec::new();
        Self { name: key(type_name), doc: doc.trim(), fields, short: None, needs: &[], by_language: None }
    }

    pub(crate) fn field(mut self, name: &'static str, doc: &'static str, shape: Shape) -> Self {
        let key = format!("{}-{name}", self.name);
        let (doc, example) = match doc.split_once("Example: `") {
            Some((doc, example)) => (doc, example.trim_end().strip_suffix("`.")),
            None => (doc, None),
        };
        self.fields.push(FieldDefinition {
            name,
            key,
            doc: doc.trim(),
            example,
            shape,
            common: false,
            required: false,
        });
        self
    }

    /// Adds the fields that every kind has.
    pub(crate) fn with_common<T: Described>(mut self, holder: Holder) -> Self {
        if let Shape::Record(common) = T::shape(holder) {
            self.fields.extend(common.fields.into_iter().map(|field| FieldDefinition { common: true, ..field }));
        }
        self
    }

    pub(crate) fn short(self, field: &'static str) -> Self {
        Self { short: Some(field), ..self }
    }

    pub(crate) fn needs(self, needs: &'static [&'static str]) -> Self {
        Self { needs, ..self }
    }

    /// The field of a name.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&FieldDefinition> {
        self.fields.iter().find(|field| field.name == name)
    }

    /// This record and those within it, each once, in the order in which a reader of the fields meets them.
    #[must_use]
    pub fn records(&self) -> Vec<&Self> {
        let mut found = vec![self];
        for shape in self.fields.iter().map(|field| &field.shape).chain(&self.by_language) {
            for record in shape.record().into_iter().flat_map(Self::records) {
                if found.iter().all(|known| known.name != record.name) {
                    found.push(record);
                }
            }
        }
        found
    }
}

impl FieldDefinition {
    /// What it means.
    #[must_use]
    pub fn meaning(&self) -> &'static str {
        self.doc.split_once("Left out: ").map_or(self.doc, |(meaning, _)| meaning.trim_end())
    }

    /// What its absence means, if that is not plain.
    #[must_use]
    pub fn left_out(&self) -> Option<&'static str> {
        self.doc.split_once("Left out: ").map(|(_, absence)| absence)
    }
}

impl Shape {
    /// The shape with signs of a form in place of signs of any.
    pub(crate) fn in_form(self, form: &'static Form) -> Self {
        match self {
            Self::Line => Self::Form(form),
            Self::List(inner) => Self::List(Box::new(inner.in_form(form))),
            other => other,
        }
    }

    fn in_one_language(self) -> Self {
        match self {
            Self::Text { .. } => Self::Text { by_language: false },
            Self::List(inner) => Self::List(Box::new(inner.in_one_language())),
            other => other,
        }
    }

    /// The record that the value is, or that its elements are.
    #[must_use]
    pub fn record(&self) -> Option<&Definition> {
        match self {
            Self::Record(record) => Some(record),
            Self::List(inner) | Self::OneOrMany(inner) | Self::Map { values: inner, .. } => inner.record(),
            _ => None,
        }
    }

    /// The words of which the value, or each of its elements, is one.
    #[must_use]
    pub fn choice(&self) -> Option<&Choice> {
        match self {
            Self::Choice(choice) => Some(choice),
            Self::List(inner) | Self::OneOrMany(inner) | Self::Map { values: inner, .. } => inner.choice(),
            _ => None,
        }
    }
}

impl Choice {
    /// A choice by the name of its type, from words with what they mean.
    pub(crate) fn new(type_name: &str, words: &[(&'static str, &'static str)]) -> Self {
        let name = key(type_name);
        let words =
            words.iter().map(|(word, doc)| Word { word, key: format!("{name}-{word}"), doc: doc.trim() }).collect();
        Self { name, words }
    }
}

/// `project-type` of `ProjectType`. A record of a file that is no entity is named after the file.
fn key(type_name: &str) -> String {
    let name = type_name.strip_suffix("Record").unwrap_or(type_name);
    let mut key = String::new();
    for c in name.chars() {
        if c.is_ascii_uppercase() && !key.is_empty() {
            key.push('-');
        }
        key.push(c.to_ascii_lowercase());
    }
    key
}

impl<T: Described> Described for Option<T> {
    fn shape(holder: Holder) -> Shape {
        T::shape(holder)
    }
}

impl<T: Described + ?Sized> Described for Box<T> {
    fn shape(holder: Holder) -> Shape {
        T::shape(holder)
    }
}

impl<T: Described> Described for [T] {
    fn shape(holder: Holder) -> Shape {
        Shape::List(Box::new(T::shape(holder)))
    }
}

impl<T: Described> Described for OneOrMany<T> {
    fn shape(holder: Holder) -> Shape {
        Shape::OneOrMany(Box::new(T::shape(holder)))
    }
}

impl<T: Described> Described for BTreeMap<String, T> {
    fn shape(holder: Holder) -> Shape {
        Shape::Map { keys: Keys::Free, values: Box::new(T::shape(holder)) }
    }
}

/// Gives types the one shape that their values have.
macro_rules! shapes {
    ($($type:ty: $shape:expr;)*) => {
        $(impl $crate::record::describe::Described for $type {
            fn shape(_: $crate::record::describe::Holder) -> $crate::record::describe::Shape {
                use $crate::record::describe::Shape;
                $shape
            }
        })*
    };
}
pub(crate) use shapes;

shapes! {
    bool: Shape::Boolean;
    i64: Shape::Integer;
    f64: Shape::Number(Bounds { least: i64::MIN, most: i64::MAX, decimals: None, example: "4.5" });
    String: Shape::Line;
    str: Shape::Line;
}

#[cfg(test)]
mod tests {
    use pretty_assertions::assert_eq;

    use super::*;
    use crate::record::Record;

    #[test]
    fn every_field_and_every_word_says_what_it_means() {
        let mut silent = Vec::new();
        for (_, file) in files() {
            for record in file.records() {
                silent.extend(record.doc.is_empty().then(|| record.name.clone()));
                for field in &record.fields {
                    silent.extend((!field.meaning().ends_with('.')).then(|| field.key.clone()));
                    let words = field.shape.choice().map(|choice| choice.words.as_slice()).unwrap_or_default();
                    silent.extend(words.iter().filter(|word| !word.doc.ends_with('.')).map(|word| word.key.clone()));
                }
            }
        }
        assert!(silent.is_empty(), "{silent:?}");
    }

    #[test]
    fn the_fields_described_are_the_fields_read() {
        for kind in Kind::ALL {
            let mut described: Vec<&str> = definition(kind).fields.iter().map(|field| field.name).collect();
            let mut read = Record::names(kind).to_vec();
            described.sort_unstable();
            read.sort_unstable();
            assert_eq!(described, read, "{kind}");
        }
        let described: Vec<&str> = site().fields.iter().map(|field| field.name).collect();
        assert_eq!(described, SiteRecord::names());
    }

    #[test]
    fn a_title_is_the_only_field_that_must_be_there() {
        for (name, file) in files() {
            let required: Vec<&str> =
                file.fields.iter().filter(|field| field.required).map(|field| field.name).collect();
            assert_eq!(required, if name == "translation" { vec![] } else { vec!["title"] }, "{name}");
        }
    }

    #[test]
    fn every_example_can_be_read() {
        for (name, file) in files() {
            examples(file, &mut |field, value| {
                let yaml = format!("title: x\n{field}: {value}\n").replace("title: x\ntitle:", "title:");
                let path = yaml.as_str().into();
                let wrong = match Kind::ALL.into_iter().find(|kind| kind.word() == name) {
                    Some(kind) => Record::read(kind, &path, &yaml, 0..yaml.len()).1,
                    None if name == "translation" => crate::yaml::read::<Overlay>(&path, &yaml, 0..yaml.len()).1,
                    None => crate::yaml::read::<SiteRecord>(&path, &yaml, 0..yaml.len()).1,
                };
                assert!(wrong.0.is_empty(), "{name}: {yaml}{wrong:?}");
            });
        }
    }

    /// Shows every example of a record, with the field at the top in which it stands and the whole of that one's value.
    fn examples(record: &Definition, see: &mut dyn FnMut(&str, &str)) {
        for field in &record.fields {
            if let Some(example) = field.example {
                see(field.name, example);
            }
            let Some(inner) = field.shape.record() else { continue };
            examples(inner, &mut |name, value| {
                let needed = inner.needs.first().filter(|needed| **needed != name);
                let needed = needed
                    .and_then(|needed| inner.get(needed))
                    .and_then(|needed| needed.example.zip(Some(needed.name)));
                let needed = needed.map_or(String::new(), |(example, name)| format!("{name}: {example}, "));
                let map = format!("{{{needed}{name}: {value}}}");
                let wrapped = match &field.shape {
                    Shape::List(_) => format!("[{map}]"),
                    Shape::Map { .. } => format!("{{x: {map}}}"),
                    _ => map,
                };
                see(field.name, &wrapped);
            });
        }
    }

    #[test]
    fn every_field_whose_value_is_not_plain_has_an_example() {
        for (name, file) in files() {
            for record in file.records() {
                let without: Vec<&str> =
                    record.fields.iter().filter(|field| field.example.is_none()).map(|field| field.name).collect();
                assert!(without.is_empty(), "{name}, {}: {without:?}", record.name);
            }
        }
    }

    #[test]
    fn records_of_one_name_are_the_same_but_for_the_kinds_that_fit() {
        let mut seen: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for (_, file) in files() {
            for record in file.records() {
                let names: Vec<&str> = record.fields.iter().map(|field| field.name).collect();
                let known = seen.entry(&record.name).or_insert_with(|| names.clone());
                assert_eq!(*known, names, "{}", record.name);
            }
        }
    }
}
