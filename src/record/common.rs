//! The fields that every kind has, and the small records in them.

use super::{
    Address, Date, Email, Field, Fields, FileName, Nuts, Reference, Relation, Text, Trail,
    definition::record,
    describe::{Definition, Described, Form, Holder, Shape},
};

record! {
    /// What can be said of anything that has a page.
    pub struct Common {
        /// The name by which readers know it. The only required field. Example: `Smart Stops`.
        title: Option<Text>,
        /// One sentence that says what it is or changes, and for whom. Lists, search engines and shared links show it.
        /// Left out: lists show the title alone. Example: `Timetables that every travel app can read.`.
        summary: Option<Text>,
        /// The last part of the page's address, by language if need be. Left out: it is made from the name of the file.
        /// Example: `{fi: alykkaat-pysakit, en: smart-stops}`.
        slug: Option<Box<Text>>,
        /// Names by which it is known besides its title: a former name, an official one. Shown on the page and in the
        /// alphabetical index. Example: `[Smart Bus Stops]`.
        other_names: Box<[Text]>,
        /// Addresses that the page used to have, from the root of the site; they lead on to the page. Example:
        /// `[/projects/old-name/]`.
        redirects like OLD_ADDRESS: Box<[Box<str>]>,
        /// Words by which the page can be found. Example: `[public transport, open data]`.
        keywords: Box<[Text]>,
        /// The picture at the top of the page, and of links to it. Left out: the page has none of its own. Example:
        /// `{file: bus-stop.jpg, alt: A screen at a bus stop, credit: City of Espoo}`.
        image: Option<Box<Image>>,
        /// Where the facts were taken from: reports of the site, or publications elsewhere. Left out: the sources are
        /// those of its programme. Example: `[final-report-2018]`.
        sources: Box<[Source]> => Source,
        /// Its place in lists, a whole number: smaller ones come first, and all of them before those without one. Left
        /// out: it stands where its dates and its title put it. Example: `1`.
        order: Option<i64>,
        /// Whether it is unfinished: the site does not show it, unless drafts are asked for. Left out: it is shown. Example:
        /// `true`.
        draft: bool,
        /// The day from which it is shown. Left out: at once. Example: `2027-01-15`.
        publish_from: Option<Date>,
        /// The last day on which it is shown. Left out: for ever. Example: `2027-12-31`.
        publish_until: Option<Date>,
        /// The day of the last change that readers should know of. Left out: no change is told of. Example:
        /// `2026-10-01`.
        updated: Option<Date>,
        /// The day on which somebody last read the page and found it to be true. A translation that was reviewed
        /// earlier is out of date. Left out: not known. Example: `2026-10-01`.
        reviewed: Option<Date>,
        /// The day for which the facts on the page were true. Left out: not known. Example: `2025-12-31`.
        as_of: Option<Date>,
        /// Numbers that say something at a glance. Example: `[{value: 350, text: stops with a screen}]`.
        figures: Box<[Figure]>,
        /// What happened when, and what is still to come. Example: `[{date: 2016-05, title: The first stop opened}]`.
        milestones: Box<[Milestone]>,
        /// Addresses elsewhere that readers may want. Example: `[{title: Open interface, url: "https://example.org/api"}]`.
        links: Box<[Link]>,
    }
}

/// A path from the root of the site that a folder or file of the output can have; `plan` looks.
static OLD_ADDRESS: Form = Form {
    name: "old-address",
    pattern: r#"^/(?!$)(?!.*//)(?!(.*/)?\.{1,2}(/|$))(?!(.*/)?\.[Jj][Uu][Ll][Kk][Ii])[^?#%\\:*"<>|\u0000-\u001f\u007f-\u009f]*$"#,
    numbers: &[],
    examples: &["/projects/old-name/"],
};

record! {
    /// A picture: the name of its file, or the name with what it shows and who made it.
    pub struct Image or "image" as file needs file {
        /// The name of the file, beside the Markdown file or under `static/`. Example: `bus-stop.jpg`.
        file: Option<FileName>,
        /// What the picture shows, for those who do not see it. Left out: the picture counts as decoration. Example:
        /// `A screen at a bus stop`.
        alt: Option<Text>,
        /// Who made the picture. Left out: not said. Example: `City of Espoo`.
        credit: Option<Text>,
    }
}

record! {
    /// Where a fact was taken from: the id of a report of this site, or a publication elsewhere.
    pub struct Source or "source" as report needs report | title | url {
        /// A report of this site. Left out: the source is elsewhere. Example: `final-report-2018`.
        report: Option<Reference>,
        /// The name of the publication. Left out: the report's title, or the address. Example: `Annual report 2018`.
        title: Option<Text>,
        /// The organisation that published it. Left out: not said. Example: `espoo`.
        publisher: Option<Reference> => SourcePublisher,
        /// When it was published. Left out: not said. Example: `2019-03`.
        date: Option<Date>,
        /// Where it can be read. Left out: no link. Example: `"https://example.org/report.pdf"`.
        url: Option<Address>,
        /// The place within it. Left out: the whole of it. Example: `"page 12, table 3"`.
        locator: Option<Text>,
        /// The day on which it was read. Left out: not said. Example: `2026-11-22`.
        accessed: Option<Date>,
    }
}

record! {
    /// A number that says something, with its unit in the value.
    pub struct Figure needs value {
        /// The number with its unit, as readers see it. Example: `350 stops`.
        value: Option<Text>,
        /// What the number says. Left out: the number stands alone. Example: `stops with a screen`.
        text: Option<Text>,
        /// When it was true. Left out: not said. Example: `2018`.
        date: Option<Date>,
    }
}

record! {
    /// Something that happened, or is to happen.
    pub struct Milestone needs title {
        /// When it happened, as exactly as is known. Left out: the source does not say when. Example: `2016-05`.
        date: Option<Date>,
        /// What happened. Example: `The first stop opened`.
        title: Option<Text>,
        /// Where more is told: an address, or `kind:id` of a page of this site. Left out: no link. Example:
        /// `"news:first-stop"`.
        link: Option<Address>,
    }
}

record! {
    /// A link: an address, or an address with the words that stand for it.
    pub struct Link or "link" as url needs url | title {
        /// The words of the link. Left out: the address itself. Example: `Open interface`.
        title: Option<Text>,
        /// Where it leads: an address, or `kind:id` of a page of this site. Example: `"https://example.org/api"`.
        url: Option<Address>,
    }
}

record! {
    /// Somebody to ask.
    pub struct Contact needs name | title | organisation | email | phone | url {
        /// The person's name. Left out: the task or the organisation is named alone, which stays true for longer. Example:
        /// `Maija Meikäläinen`.
        name: Option<Box<str>>,
        /// The person's task. Left out: not said. Example: `Project manager`.
        title: Option<Text>,
        /// The organisation for which the person answers. Left out: not said. Example: `espoo`.
        organisation: Option<Reference> => Contact,
        /// The address of electronic mail; best one of the organisation, not of a person. Example:
        /// `transport@example.org`.
        email: Option<Email>,
        /// The telephone number, with the country's code. Example: `"+358 9 123 4567"`.
        phone: Option<Box<str>>,
        /// A page for questions. Example: `"https://example.org/contact"`.
        url: Option<Address>,
        /// The day for which it was true. Left out: not known. Example: `2026-10-01`.
        as_of: Option<Date>,
        /// The day after which the person's data is shown no more, and must be removed from the file. Left out: they
        /// stay. Example: `2027-12-31`.
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
    /// Somebody who takes part: the id of an organisation, or a group of organisations that the source does not name.
    pub struct Participant or "participant" as organisation needs organisation | group {
        /// The organisation. Left out: `group` says who it is. Example: `espoo`.
        organisation: Option<Reference>,
        /// In words, those that the source does not name one by one. Example: `Four software companies`.
        group: Option<Text>,
        /// What it does here: `implementer`, or words for readers. Left out: not said. Example: `implementer`.
        role: Option<Text>,
        /// What else there is to say of its part. Left out: nothing. Example: `Until 2016`.
        note: Option<Text>,
    }
}

record! {
    /// Where something applies: the id of a municipality or region, or words.
    pub struct Area or "area" as organisation needs organisation | text | nuts {
        /// The organisation whose area it is. Left out: `text` or `nuts` says where. Example: `espoo`.
        organisation: Option<Reference> => Area,
        /// The area in words. Example: `The six largest cities`.
        text: Option<Text>,
        /// The code of the area among the EU's statistical regions (NUTS). Example: `FI1B1`.
        nuts: Option<Nuts>,
    }
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
                            // A key without words is kept, as in a text: it may be the rest of one.
                            if forms == Forms::default() {
                                one.push((language.into(), "".into()));
                            }
                            one.extend(forms.one.map(|words| (language.into(), words)));
                            other.extend(forms.other.map(|words| (language.into(), words)));
                        }
                    }
                }
                if !one.is_empty() {
                    label.one = Some(Text::ByLanguage(one.into()));
                }
                if !other.is_empty() {
                    label.other = Some(Text::ByLanguage(other.into()));
                }
                Ok(label)
            }
        }
        deserializer.deserialize_map(Visitor)
    }
}

record! {
    /// What one is called and what several are, in one language.
    pub struct Forms {
        /// What one is called. Left out: the theme's own word. Example: `focus area`.
        one: Option<Box<str>>,
        /// What several are called. Left out: the theme's own word. Example: `focus areas`.
        other: Option<Box<str>>,
    }
}

impl Described for Label {
    fn shape(holder: Holder) -> Shape {
        const ONE: &str = "What one is called, by language. Left out: the theme's own word. \
            Example: `{fi: painopiste, en: focus area}`.";
        const OTHER: &str = "What several are called, by language. Left out: the theme's own word. \
            Example: `{fi: painopisteet, en: focus areas}`.";
        let mut label = Definition::new("Label", "What one of something is called, and what several are.")
            .field("one", ONE, Text::shape(holder))
            .field("other", OTHER, Text::shape(holder));
        label.by_language = Some(Forms::shape(holder));
        Shape::Record(Box::new(label))
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
    pub items: Box<[Text]>,
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
                Ok(Task { title: Some(Text::Plain(words.into())), items: Box::default() })
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
                    task.title = Some(Text::ByLanguage(texts.into()));
                }
                Ok(task)
            }
        }
        deserializer.deserialize_any(Visitor)
    }
}

impl Described for Task {
    fn shape(holder: Holder) -> Shape {
        const TITLE: &str = "The task in words. Example: `Follows the progress`.";
        const ITEMS: &str = "What belongs to the task. Left out: nothing more is said. \
            Example: `[Reads the interim reports]`.";
        let mut task = Definition::new("Task", "A task of a body: words, or a title with what belongs to it.")
            .field("title", TITLE, Text::shape(holder))
            .field("items", ITEMS, <[Text]>::shape(holder))
            .short("title");
        task.by_language = Some(String::shape(holder));
        Shape::Record(Box::new(task))
    }
}

impl Fields for Task {
    fn fields<'a>(&'a self, trail: &mut Trail, relation: Option<Relation>, see: &mut dyn FnMut(&Trail, Field<'a>)) {
        trail.within("title", |trail| self.title.fields(trail, relation, see));
        trail.within("items", |trail| self.items.fields(trail, relation, see));
    }
}
