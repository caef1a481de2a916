//! Reports (julkaisu), their chapters, and the series (julkaisusarja) that they form.

use super::{
    Address, Date, Doi, FileName, Isbn, Issn, LanguageTag, Reference, Text, Urn,
    common::{Link, Source},
    definition::{enumeration, record},
};

enumeration! {
    /// What sort of publication it is.
    pub enum ReportType {
        /// A framework: principles that others apply.
        Framework "framework",
        /// A handbook: how something is done.
        Handbook "handbook",
        /// An example of how a framework or a handbook was applied.
        ApplicationExample "application-example",
        /// A report from the middle of a programme or project.
        InterimReport "interim-report",
        /// A report from the end of a programme or project.
        FinalReport "final-report",
        /// A study.
        Study "study",
        /// Slides of a presentation.
        Slides "slides",
    }
}

record! {
    /// A report, or another publication.
    pub struct Report with common {
        /// What sort of publication it is. Left out: not said. Example: `handbook`.
        r#type as "type": Option<ReportType>,
        /// The series that it belongs to. Left out: none. Example: `city-handbooks`.
        series: Option<Reference> => Series,
        /// Its number in the series, as printed. Left out: it has none. Example: `3/2018`.
        number: Option<Box<str>>,
        /// The programme that it belongs to. Left out: that of its goals or projects. Example: `6aika`.
        programme: Option<Reference> => Programme,
        /// The projects that it tells of; their pages list it. Example: `[smart-stops]`.
        projects: Box<[Reference]> => Project,
        /// The goals that it serves; an empty list says that there are none. Left out: those of its projects. Example:
        /// `[open-data]`.
        goals: Option<Box<[Reference]>> => Goal,
        /// Who paid for it; an empty list says that nobody did. Left out: those who fund its projects. Example: `[erdf]`.
        funders: Option<Box<[Reference]>> => Funder,
        /// Who wrote it: persons, organisations, or names in words. Example:
        /// `[{given: Maija, family: Meikäläinen}, {organisation: espoo}]`.
        authors: Box<[Author]>,
        /// The organisation that published it. Left out: that of its series. Example: `espoo`.
        publisher: Option<Reference> => Publisher,
        /// When it was published. Left out: not known. Example: `2018-05`.
        date: Option<Date>,
        /// The languages in which it can be read, as tags. Left out: not said. Example: `[fi, sv]`.
        languages: Box<[LanguageTag]>,
        /// The forms in which it can be had: names of files, or files with their language. Example:
        /// `[{file: handbook.pdf, language: fi, isbn: 978-951-857-732-7, accessible: true}]`.
        files: Box<[File]>,
        /// The number of its series (ISSN); its check digit is checked. Left out: that of its series. Example:
        /// `0317-8471`.
        issn: Option<Issn>,
        /// Its permanent name (URN). Left out: it has none. Example: `"URN:ISBN:978-951-857-732-7"`.
        urn: Option<Urn>,
        /// Its digital object identifier (DOI). Left out: it has none. Example: `10.1000/182`.
        doi: Option<Doi>,
        /// On which terms it may be used: an SPDX id, or words. Left out: those of its series. Example: `CC-BY-4.0`.
        licence: Option<Box<str>>,
        /// Whom those who use it have to name. Left out: as its series says. Example: `"City of Espoo, 2018"`.
        attribution: Option<Text>,
        /// Copies of it elsewhere; its permanent address is its URN or DOI. Example:
        /// `[{title: Theseus, url: "https://example.org/copy"}]`.
        mirrors: Box<[Link]>,
        /// What it was made from, or translated from. Left out: it is an original. Example:
        /// `{title: City Handbook, url: "https://example.org/handbook"}`.
        original: Option<Box<Source>> => Source,
        /// What was changed after publication. Example: `[{date: 2018-09, text: The table on page 4 was corrected.}]`.
        changes: Box<[Change]>,
        /// That it is no longer valid, and why. Left out: it is valid. Example:
        /// `{date: 2024, reason: A newer edition, replaced_by: city-handbook-2024}`.
        withdrawn: Option<Box<Withdrawal>>,
        /// The file of the picture of its cover. Left out: a cover is drawn. Example: `cover.jpg`.
        cover: Option<FileName>,
    }
}

record! {
    /// Who wrote a publication: an organisation, a person, or words.
    pub struct Author or "author" as text needs organisation | text | given | family {
        /// An organisation of this site. Left out: a person or words. Example: `espoo`.
        organisation: Option<Reference> => Author,
        /// A name or names in words. Left out: an organisation or a person. Example: `The working group`.
        text: Option<Text>,
        /// The person's given name. Left out: the family name stands alone. Example: `Maija`.
        given: Option<Box<str>>,
        /// The person's family name. Left out: the given name stands alone. Example: `Meikäläinen`.
        family: Option<Box<str>>,
    }
}

record! {
    /// One form in which a publication can be had.
    pub struct File or "file" as file needs file | url {
        /// The name of the file, beside the Markdown file or under `static/`. Left out: it is elsewhere, at `url`.
        /// Example: `handbook.pdf`.
        file: Option<FileName>,
        /// Where it is elsewhere. Left out: it is a file of this site. Example: `"https://example.org/handbook.pdf"`.
        url: Option<Address>,
        /// What sort of file it is. Left out: the ending of its name says it. Example: `pdf`.
        format: Option<Box<str>>,
        /// The language that it is in, as a tag. Left out: not said. Example: `sv`.
        language: Option<LanguageTag>,
        /// The ISBN of this form; its check digit is checked. Left out: it has none. Example: `978-951-857-732-7`.
        isbn: Option<Isbn>,
        /// Whether it meets the requirements of accessibility. Left out: not known. Example: `true`.
        accessible: Option<bool>,
    }
}

record! {
    /// What was changed after publication.
    pub struct Change needs text | date {
        /// When it was changed. Left out: not known. Example: `2018-09`.
        date: Option<Date>,
        /// What was changed. Left out: not said. Example: `The table on page 4 was corrected.`.
        text: Option<Text>,
    }
}

record! {
    /// That a publication is no longer valid, and why.
    pub struct Withdrawal {
        /// When it was withdrawn. Left out: not known. Example: `2024-01`.
        date: Option<Date>,
        /// Why it was withdrawn. Left out: not said. Example: `A newer edition`.
        reason: Option<Text>,
        /// The report that stands in its place. Left out: none does. Example: `city-handbook-2024`.
        replaced_by: Option<Reference> => ReplacedBy,
    }
}

record! {
    /// A chapter: a part of a report that is written as a folder.
    pub struct Chapter with common {}
}

record! {
    /// A series of publications, in tiers.
    pub struct Series with common {
        /// Its levels, in the order in which readers should meet them. Left out: its publications stand in one list.
        /// Example: `[{type: framework, title: Framework, audience: Directors}]`.
        tiers: Box<[Tier]>,
        /// The programmes that it belongs to. Example: `[6aika]`.
        programmes: Box<[Reference]> => Programme,
        /// The organisation that publishes it. Left out: not said. Example: `espoo`.
        publisher: Option<Reference> => Publisher,
        /// Its number (ISSN), for all its publications; the check digit is checked. Left out: it has none. Example:
        /// `0317-8471`.
        issn: Option<Issn>,
        /// On which terms its publications may be used, if they say nothing else: an SPDX id, or words. Left out: not
        /// said. Example: `CC-BY-4.0`.
        licence: Option<Box<str>>,
        /// Whom those who use its publications have to name. Left out: not said. Example: `City of Espoo`.
        attribution: Option<Text>,
        /// Other places where it can be found. Example: `["https://example.org/series"]`.
        mirrors: Box<[Link]>,
    }
}

record! {
    /// One level of a series: all its publications of one type.
    pub struct Tier {
        /// The type of the publications on this level. Left out: the level has words alone. Example: `framework`.
        r#type as "type": Option<ReportType>,
        /// The heading of the level. Left out: the name of the type. Example: `Framework`.
        title: Option<Text>,
        /// What the level is about. Left out: nothing is said. Example: `The principles.`.
        summary: Option<Text>,
        /// Those whom the level is for. Left out: not said. Example: `Directors`.
        audience: Option<Text>,
    }
}
