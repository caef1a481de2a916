//! `site.yaml`: what is true of the site as a whole.

use std::collections::BTreeMap;

use super::{
    Email, Reference, Text,
    appearance::Appearance,
    definition::{enumeration, record},
    field::plain,
};

record! {
    /// The site.
    pub struct SiteRecord {
        title: Option<Text>,
        summary: Option<Text>,
        /// Where it is published, with the path that it lives under.
        base_url: Option<String>,
        /// BCP 47 tags; the first is the primary language.
        languages: Vec<String>,
        theme: Option<String>,
        /// An organisation.
        publisher: Option<Reference> => Publisher,
        /// The kinds in the menu, in order.
        menu: Vec<MenuItem>,
        appearance: Option<Appearance>,
        /// Of the site's texts: an SPDX id, or words.
        licence: Option<String>,
        /// What the site is not, for every page.
        disclaimer: Option<Text>,
        /// The IANA name of the zone in which times of news are meant; `Europe/Helsinki` when absent.
        time_zone: Option<String>,
        /// What a warning counts as here, by its code.
        severity: BTreeMap<String, SeveritySetting>,
        /// The political parties that members of bodies belong to, by id.
        parties: BTreeMap<String, Text>,
        accessibility: Option<Accessibility>,
        /// Whether HTML in Markdown is let through.
        raw_html: bool,
        /// Whether the site is an official list of operations.
        operations: bool,
    }
}

enumeration! {
    /// A list that the menu can lead to.
    pub enum MenuItem {
        Programmes "programmes",
        Goals "goals",
        Projects "projects",
        Funders "funders",
        Organisations "organisations",
        Reports "reports",
        Series "series",
        News "news",
    }
}

enumeration! {
    /// What a warning counts as.
    pub enum SeveritySetting {
        Off "off",
        Warning "warning",
        Error "error",
    }
}

enumeration! {
    /// How far the site meets the requirements (Implementing Decision (EU) 2018/1523).
    pub enum Compliance {
        Fully "fully",
        Partially "partially",
        Not "not",
    }
}

record! {
    /// What the accessibility statement says.
    pub struct Accessibility {
        status: Option<Compliance>,
        /// An address for feedback, answered within 14 days.
        contact: Option<Email>,
    }
}

plain!(BTreeMap<String, SeveritySetting>);

impl super::Fields for BTreeMap<String, Text> {
    fn fields<'a>(
        &'a self,
        trail: &mut super::Trail,
        relation: Option<super::Relation>,
        see: &mut dyn FnMut(&super::Trail, super::Field<'a>),
    ) {
        for text in self.values() {
            text.fields(trail, relation, see);
        }
    }
}
