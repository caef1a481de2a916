//! `site.yaml`: what is true of the site as a whole.

use std::collections::BTreeMap;

use super::{
    Email, LanguageTag, Reference, Text,
    appearance::Appearance,
    definition::{enumeration, record},
    describe::Form,
    field::plain,
};

record! {
    /// The site as a whole.
    pub struct SiteRecord {
        /// The name of the site, by language. The only required field. Example:
        /// `{fi: Ohjelmakirjasto, sv: Programbiblioteket, en: Programme Library}`.
        title: Option<Text>,
        /// One sentence that says what the site is. Left out: search engines make up their own. Example:
        /// `{fi: Kaupungin ohjelmat ja hankkeet., en: The programmes and projects of the city.}`.
        summary: Option<Text>,
        /// Where the site is published, with the path that it lives under. Left out: there are no feeds, no sitemap and
        /// no canonical addresses. Example: `"https://example.org/"`.
        base_url like BASE_URL: Option<String>,
        /// The languages of the site, as tags; the first is the primary one, in which every fact is written. Left out:
        /// English alone. Example: `[fi, sv, en]`.
        languages like SITE_LANGUAGE: Box<[Box<str>]>,
        /// The theme: a folder under `themes/`, or the name of the built-in one. Left out: `make-with`. Example:
        /// `make-with`.
        theme: Option<String>,
        /// The organisation that publishes the site. Left out: not said. Example: `espoo`.
        publisher: Option<Reference> => Publisher,
        /// The lists in the menu, in order. Left out: programmes, goals, projects and reports. Example:
        /// `[programmes, projects, reports]`.
        menu: Box<[MenuItem]>,
        /// How the site looks: a colour, a logo, fonts. Left out: as the theme looks. Example:
        /// `{colour: "#0a2a6b", logo: logo.svg}`.
        appearance: Option<Appearance>,
        /// On which terms the texts of the site may be used: an SPDX id, or words. Left out: not said. Example:
        /// `CC-BY-4.0`.
        licence: Option<String>,
        /// What the site is not, on every page. Left out: nothing is said. Example:
        /// `"An example, and no publication of the organisations named."`.
        disclaimer: Option<Text>,
        /// The zone in which the times of news are meant, by its IANA name. Left out: `Europe/Helsinki`. Example:
        /// `Europe/Stockholm`.
        time_zone like TIME_ZONE: Option<String>,
        /// What a warning counts as on this site, by its code. Left out: a warning. Example:
        /// `{missing-translation: "off"}`.
        severity: BTreeMap<String, SeveritySetting>,
        /// The political parties that members of bodies belong to, by ids of your choice. Example:
        /// `{kok: {fi: kok., sv: saml., en: NCP}}`.
        parties: BTreeMap<String, Text>,
        /// What the accessibility statement says. Left out: there is none. Example:
        /// `{status: partially, contact: feedback@example.org}`.
        accessibility: Option<Accessibility>,
        /// Whether HTML in Markdown is let through as it is. Left out: it is shown as text. Example: `true`.
        raw_html: bool,
        /// Whether the site is an official list of operations that EU funds support, whose facts the law names. Left
        /// out: it is not. Example: `true`.
        operations: bool,
    }
}

/// `http` or `https`, a host, and perhaps a path.
static BASE_URL: Form = Form {
    name: "base-url",
    pattern: r#"^https?://[^/?#"<> \\]+(/[^?#"<> \\]*)?$"#,
    numbers: &[],
    examples: &["https://example.org/"],
};

/// The form of a tag, which alone no phase after this one can tell from a wrong one.
static SITE_LANGUAGE: &Form = LanguageTag::FORM;

/// A name of the IANA's list of zones.
static TIME_ZONE: Form =
    Form { name: "time-zone", pattern: "", numbers: &[], examples: &["Europe/Helsinki", "Europe/Stockholm"] };

enumeration! {
    /// A list that the menu can lead to.
    pub enum MenuItem {
        /// The list of programmes.
        Programmes "programmes",
        /// The list of goals.
        Goals "goals",
        /// The list of projects.
        Projects "projects",
        /// The list of funders.
        Funders "funders",
        /// The list of organisations.
        Organisations "organisations",
        /// The list of reports.
        Reports "reports",
        /// The list of series.
        Series "series",
        /// The list of news.
        News "news",
    }
}

enumeration! {
    /// What a warning counts as.
    pub enum SeveritySetting {
        /// It is not reported.
        Off "off",
        /// It is reported, and the site is built.
        Warning "warning",
        /// It is reported, and the site is not built.
        Error "error",
    }
}

enumeration! {
    /// How far the site meets the requirements (Implementing Decision (EU) 2018/1523).
    pub enum Compliance {
        /// The site meets all requirements.
        Fully "fully",
        /// The site meets most requirements.
        Partially "partially",
        /// The site does not meet the requirements.
        Not "not",
    }
}

record! {
    /// What the accessibility statement says.
    pub struct Accessibility {
        /// How far the site meets the requirements. Left out: not said. Example: `partially`.
        status: Option<Compliance>,
        /// The address of electronic mail for feedback, which must be answered within 14 days. Left out: none. Example:
        /// `feedback@example.org`.
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
