//! The fields that every kind has, and the small records in them.

use super::{
    Address, Date, Email, Field, Fields, FileName, Nuts, Reference, Relation, Text, Trail, definition::record,
    field::plain,
};

record! {
    /// What can be said of any entity.
    pub struct Common {
        /// The name by which readers know it; the only required field.
        title: Option<Text>,
        /// One sentence: what it is or changes, and for whom.
        summary: Option<Text>,
        /// The last part of its address, instead of its id.
        slug: Option<Text>,
        /// Names that it also goes by.
        other_names: Vec<Text>,
        /// Addresses at which it used to be, from the site's root.
        redirects: Vec<String>,
        keywords: Vec<Text>,
        image: Option<Image>,
        /// Where the facts were taken from.
        sources: Vec<Source> => Source,
        /// Its place among its like, before those without one.
        order: Option<i64>,
        /// Left out of the site unless drafts are asked for.
        draft: bool,
        /// The day from which it is on the site.
        publish_from: Option<Date>,
        /// The last day on which it is on the site.
        publish_until: Option<Date>,
        /// The day of the last change that readers should know of.
        updated: Option<Date>,
        /// The day on which somebody last found it to be true.
        reviewed: Option<Date>,
        /// The day for which the facts were true.
        as_of: Option<Date>,
        figures: Vec<Figure>,
        milestones: Vec<Milestone>,
        links: Vec<Link>,
    }
}

record! {
    /// A picture: a file, or with its alternative text and its maker.
    pub struct Image or "image" by image needs file {
        file: Option<FileName>,
        alt: Option<Text>,
        credit: Option<Text>,
    }
}

fn image<E>(file: &str) -> Result<Image, E> {
    Ok(Image { file: Some(FileName(file.to_owned())), ..Image::default() })
}

record! {
    /// Where a fact was taken from: a publication of the site, or one elsewhere.
    pub struct Source or "source" by source needs report | title | url {
        /// A publication that the site has.
        report: Option<Reference>,
        title: Option<Text>,
        publisher: Option<Reference> => SourcePublisher,
        date: Option<Date>,
        url: Option<Address>,
        /// The place within it: a page, a table.
        locator: Option<Text>,
        /// The day on which it was read.
        accessed: Option<Date>,
    }
}

fn source<E>(report: &str) -> Result<Source, E> {
    Ok(Source { report: Some(Reference::parse(report)), ..Source::default() })
}

record! {
    /// A number that says something, with its unit in the value.
    pub struct Figure needs value {
        value: Option<Text>,
        text: Option<Text>,
        date: Option<Date>,
    }
}

record! {
    /// Something that happened, or is to happen.
    pub struct Milestone needs title {
        /// Absent when the source does not say when.
        date: Option<Date>,
        title: Option<Text>,
        link: Option<Address>,
    }
}

record! {
    /// An address with a name.
    pub struct Link or "link" by link needs url | title {
        title: Option<Text>,
        url: Option<Address>,
    }
}

fn link<E>(url: &str) -> Result<Link, E> {
    Ok(Link { url: Some(Address(url.to_owned())), ..Link::default() })
}

record! {
    /// Somebody to ask.
    pub struct Contact needs name | title | organisation | email | phone | url {
        name: Option<String>,
        title: Option<Text>,
        organisation: Option<Reference> => Contact,
        email: Option<Email>,
        phone: Option<String>,
        url: Option<Address>,
        /// The day for which it was true.
        as_of: Option<Date>,
        /// The day after which a person's data must be gone.
        remove_after: Option<Date>,
    }
}

impl Contact {
    /// Whether it may still be shown on a day.
    #[must_use]
    pub fn is_current(&self, today: jiff::civil::Date) -> bool {
        self.remove_after.is_none_or(|date| today <= date.last_day())
    }
}

record! {
    /// An organisation that takes part, or a group of them that the source does not name.
    pub struct Participant or "participant" by participant needs organisation | group {
        organisation: Option<Reference>,
        group: Option<Text>,
        /// A word that the theme knows (`implementer`), or words for readers.
        role: Option<Text>,
        note: Option<Text>,
    }
}

fn participant<E>(organisation: &str) -> Result<Participant, E> {
    Ok(Participant { organisation: Some(Reference::parse(organisation)), ..Participant::default() })
}

record! {
    /// Where something applies: an organisation's area, or words.
    pub struct Area or "area" by area needs organisation | text | nuts {
        organisation: Option<Reference> => Area,
        text: Option<Text>,
        /// A code of the EU's statistical regions.
        nuts: Option<Nuts>,
    }
}

fn area<E>(organisation: &str) -> Result<Area, E> {
    Ok(Area { organisation: Some(Reference::parse(organisation)), ..Area::default() })
}

/// What one of something is called, and what several are.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Label {
    pub one: Option<Text>,
    pub other: Option<Text>,
}

impl<'de> serde::Deserialize<'de> for Label {
    /// `{one, other}`, or those by language.
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Visitor;
        impl<'de> serde::de::Visitor<'de> for Visitor {
            type Value = Label;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("label")
            }

            fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> Result<Label, A::Error> {
                let (mut label, mut one, mut other) = (Label::default(), Vec::new(), Vec::new());
                while let Some(key) = map.next_key::<String>()? {
                    match key.as_str() {
                        "one" => label.one = map.next_value()?,
                        "other" => label.other = map.next_value()?,
                        language => {
                            let forms: Forms = map.next_value()?;
                            one.extend(forms.one.map(|words| (language.into(), words.into())));
                            other.extend(forms.other.map(|words| (language.into(), words.into())));
                        }
                    }
                }
                if !one.is_empty() {
                    label.one = Some(Text::ByLanguage(one));
                }
                if !other.is_empty() {
                    label.other = Some(Text::ByLanguage(other));
                }
                Ok(label)
            }
        }
        deserializer.deserialize_map(Visitor)
    }
}

record! {
    /// The two forms of a label in one language.
    pub struct Forms {
        one: Option<String>,
        other: Option<String>,
    }
}

impl Fields for Label {
    fn fields<'a>(&'a self, trail: &mut Trail, relation: Option<Relation>, see: &mut dyn FnMut(&Trail, Field<'a>)) {
        trail.within("one", |trail| self.one.fields(trail, relation, see));
        trail.within("other", |trail| self.other.fields(trail, relation, see));
    }
}

/// A task of a body: words, or a title with items.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Task {
    pub title: Option<Text>,
    pub items: Vec<Text>,
}

impl<'de> serde::Deserialize<'de> for Task {
    /// A text, plain or by language, or `{title, items}`.
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Visitor;
        impl<'de> serde::de::Visitor<'de> for Visitor {
            type Value = Task;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("task")
            }

            fn visit_str<E: serde::de::Error>(self, words: &str) -> Result<Task, E> {
                Ok(Task { title: Some(Text::Plain(words.into())), items: Vec::new() })
            }

            fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> Result<Task, A::Error> {
                let (mut task, mut texts) = (Task::default(), Vec::new());
                while let Some(key) = map.next_key::<String>()? {
                    match key.as_str() {
                        "title" => task.title = map.next_value()?,
                        "items" => task.items = map.next_value::<Option<_>>()?.unwrap_or_default(),
                        _ => texts.push((key.into(), map.next_value::<String>()?.into())),
                    }
                }
                if !texts.is_empty() {
                    task.title = Some(Text::ByLanguage(texts));
                }
                Ok(task)
            }
        }
        deserializer.deserialize_any(Visitor)
    }
}

impl Fields for Task {
    fn fields<'a>(&'a self, trail: &mut Trail, relation: Option<Relation>, see: &mut dyn FnMut(&Trail, Field<'a>)) {
        trail.within("title", |trail| self.title.fields(trail, relation, see));
        trail.within("items", |trail| self.items.fields(trail, relation, see));
    }
}

plain!(Box<str>);
