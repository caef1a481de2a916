//! Reports (julkaisu), their chapters, and the series (julkaisusarja) that they form.

use super::{
    Address, Date, Doi, FileName, Isbn, Issn, LanguageTag, Reference, Text, Urn,
    common::{Link, Source},
    definition::{enumeration, record},
};

enumeration! {
    /// What sort of publication it is.
    pub enum ReportType {
        Framework "framework",
        Handbook "handbook",
        ApplicationExample "application-example",
        InterimReport "interim-report",
        FinalReport "final-report",
        Study "study",
        Slides "slides",
    }
}

record! {
    /// A publication.
    pub struct Report with common {
        r#type as "type": Option<ReportType>,
        series: Option<Reference> => Series,
        /// Its number in the series, as printed.
        number: Option<String>,
        programme: Option<Reference> => Programme,
        projects: Vec<Reference> => Project,
        /// Its projects' when absent; an empty list says that it has none.
        goals: Option<Vec<Reference>> => Goal,
        /// Its projects' when absent; an empty list says that it has none.
        funders: Option<Vec<Reference>> => Funder,
        authors: Vec<Author>,
        publisher: Option<Reference> => Publisher,
        date: Option<Date>,
        /// Tags of the languages in which it can be read.
        languages: Vec<LanguageTag>,
        files: Vec<File>,
        issn: Option<Issn>,
        urn: Option<Urn>,
        doi: Option<Doi>,
        /// An SPDX id, or words.
        licence: Option<String>,
        attribution: Option<Text>,
        /// Copies elsewhere, never the permanent address.
        mirrors: Vec<Link>,
        /// What this was made from or translated from.
        original: Option<Source> => Source,
        changes: Vec<Change>,
        withdrawn: Option<Withdrawal>,
        /// The picture of its cover.
        cover: Option<FileName>,
    }
}

record! {
    /// Who wrote it: an organisation, a person, or words.
    pub struct Author or "author" by author needs organisation | text | given | family {
        organisation: Option<Reference> => Author,
        /// A name or names in words.
        text: Option<Text>,
        given: Option<String>,
        family: Option<String>,
    }
}

fn author<E>(name: &str) -> Result<Author, E> {
    Ok(Author { text: Some(Text::Plain(name.into())), ..Author::default() })
}

record! {
    /// One form in which a publication can be had.
    pub struct File or "file" by file needs file | url {
        file: Option<FileName>,
        url: Option<Address>,
        /// `pdf`, `epub`; by default the ending of the file's name.
        format: Option<String>,
        language: Option<LanguageTag>,
        isbn: Option<Isbn>,
        /// Whether it meets the requirements of accessibility; unknown when absent.
        accessible: Option<bool>,
    }
}

fn file<E>(name: &str) -> Result<File, E> {
    Ok(File { file: Some(FileName(name.to_owned())), ..File::default() })
}

record! {
    /// What was changed after publication.
    pub struct Change needs text | date {
        date: Option<Date>,
        text: Option<Text>,
    }
}

record! {
    /// That a publication is no longer valid, and why.
    pub struct Withdrawal {
        date: Option<Date>,
        reason: Option<Text>,
        replaced_by: Option<Reference> => ReplacedBy,
    }
}

record! {
    /// A part of a report that is written as a folder.
    pub struct Chapter with common {}
}

record! {
    /// A series of publications, in tiers.
    pub struct Series with common {
        /// In the order in which readers should meet them.
        tiers: Vec<Tier>,
        programmes: Vec<Reference> => Programme,
        publisher: Option<Reference> => Publisher,
        issn: Option<Issn>,
        licence: Option<String>,
        attribution: Option<Text>,
        mirrors: Vec<Link>,
    }
}

record! {
    /// One level of a series: all its publications of one type.
    pub struct Tier {
        r#type as "type": Option<ReportType>,
        title: Option<Text>,
        summary: Option<Text>,
        audience: Option<Text>,
    }
}
