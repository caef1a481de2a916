//! `site.yaml`, with what follows from it: the languages, the address, the severities.

use std::{collections::BTreeMap, sync::Arc};

use jiff::tz::TimeZone;

use super::{concerns, inner};
use crate::{
    diagnostic::{Code, Diagnostic, FieldPath, Place, Report, Severity},
    language::{Lang, Languages},
    locale::Locale,
    read::{DEFAULT_THEME_NAME, Source},
    record::{
        SiteRecord,
        site::{MenuItem, SeveritySetting},
    },
    suggest, yaml,
};

/// What is true of the site as a whole.
#[derive(Debug, Clone)]
pub struct Settings {
    pub record: SiteRecord,
    /// The file, for places in diagnostics.
    pub file: Arc<str>,
    pub languages: Languages,
    /// How each language writes and sorts, by [`Lang`].
    pub locales: Vec<Arc<Locale>>,
    /// Whether nothing in `site.yaml` puts in doubt which languages the site has.
    pub has_languages: bool,
    pub base: Base,
    pub theme: String,
    /// The lists in the menu, in order.
    pub menu: Vec<MenuItem>,
    /// What a warning counts as, where the site says so; `None` is off.
    pub severities: BTreeMap<Code, Option<Severity>>,
    /// The zone in which the times of news are meant.
    pub time_zone: TimeZone,
}

/// Where the site is published.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Base {
    /// `https://example.org`, without a slash at the end; empty when the site does not say.
    pub origin: String,
    /// The path that the site lives under: empty, or `/a/b`, without a slash at the end.
    pub path: String,
}

impl Base {
    /// Whether the site says where it is published.
    #[must_use]
    pub fn is_known(&self) -> bool {
        !self.origin.is_empty()
    }

    /// Reads `https://example.org/a/b/`; nothing for what is no address of a site.
    #[must_use]
    pub fn parse(url: &str) -> Option<Self> {
        let (scheme, rest) = url.split_once("://")?;
        if !matches!(scheme, "http" | "https") {
            return None;
        }
        let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
        let is_plain = |part: &str| !part.contains(['?', '#', '"', '<', '>', ' ', '\\']);
        if host.is_empty() || !is_plain(host) || !is_plain(path) {
            return None;
        }
        let path = path.trim_matches('/');
        Some(Self {
            origin: format!("{scheme}://{host}"),
            path: if path.is_empty() { String::new() } else { format!("/{path}") },
        })
    }
}

/// Parses `site.yaml`; without one the site has a single language, English, and no address.
pub(super) fn parse(site: Option<&Source>, base_url: Option<&str>, report: &mut Report) -> Settings {
    let before = report.0.len();
    let file: Arc<str> = site.map_or_else(|| "site.yaml".into(), |source| source.path.clone());
    let record = site.map_or_else(SiteRecord::default, |source| {
        let start = if source.text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
        let (record, problems) = yaml::read(&file, &source.text, start..source.text.len());
        report.extend(problems);
        record.unwrap_or_default()
    });
    if site.is_some() && record.title.is_none() && !report.has_errors() {
        report.add(Diagnostic::new(Code::MissingField, Place::file(&file)).arg("field", "title"));
    }
    let languages = languages(&record, &file, report);
    let has_languages = report.0[before..].is_empty();
    let base = base(&record, base_url, &file, report);
    let severities = severities(&record, &file, report);
    let time_zone = time_zone(&record, &file, report);
    statement(&record, &file, report);
    let menu = match &record.menu[..] {
        [] => vec![MenuItem::Programmes, MenuItem::Goals, MenuItem::Projects, MenuItem::Reports],
        menu => menu.to_vec(),
    };
    let theme = record.theme.clone().unwrap_or_else(|| DEFAULT_THEME_NAME.to_owned());
    let locales = languages.tags().map(|tag| Arc::new(Locale::new(tag))).collect();
    Settings { languages, locales, has_languages, base, theme, menu, severities, time_zone, record, file }
}

/// The tag of the primary language, if a `site.yaml` leaves no doubt which it is.
#[must_use]
pub fn primary_language(text: &str) -> Option<String> {
    let file: Arc<str> = "site.yaml".into();
    let start = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    let (record, mut report) = yaml::read::<SiteRecord>(&file, text, start..text.len());
    let record = record?;
    let languages = languages(&record, &file, &mut report);
    let is_in_doubt = record.languages.is_empty() && report.has_errors();
    (!is_in_doubt).then(|| languages.tag(Lang::PRIMARY).to_owned())
}

fn languages(record: &SiteRecord, file: &Arc<str>, report: &mut Report) -> Languages {
    let mut tags: Vec<&str> = Vec::new();
    for (place, tag) in record.languages.iter().enumerate() {
        let path = || {
            let mut path = FieldPath::key("languages");
            path.0.push(crate::diagnostic::Segment::Index(place));
            path
        };
        if tag.parse::<icu_locale_core::LanguageIdentifier>().is_err() || tag.contains(['.', '/', '_']) {
            report.add(
                Diagnostic::new(Code::UnknownLanguage, Place::value(file, path()))
                    .arg("language", &**tag)
                    .arg_if("suggestion", suggest::nearest(tag, ["fi", "sv", "en"])),
            );
        } else if !tags.contains(&&**tag) {
            tags.push(tag);
        }
    }
    Languages::new(tags)
}

fn base(record: &SiteRecord, wanted: Option<&str>, file: &Arc<str>, report: &mut Report) -> Base {
    let Some(url) = wanted.or(record.base_url.as_deref()) else { return Base::default() };
    Base::parse(url).unwrap_or_else(|| {
        report.add(
            Diagnostic::new(Code::InvalidValue, Place::value(file, FieldPath::key("base_url")))
                .arg("field", "base_url")
                .arg("value", url)
                .arg("example", "https://example.org/")
                .arg_if(
                    "suggestion",
                    Some(format!("https://{}/", url.trim_end_matches('/')))
                        .filter(|whole| is_host(url) && Base::parse(whole).is_some()),
                ),
        );
        Base::default()
    })
}

/// Whether an address begins with the name of a host: what lacks is only how to reach it.
fn is_host(url: &str) -> bool {
    url.split('/').next().is_some_and(|host| host.contains('.') && !host.contains(':'))
}

fn severities(record: &SiteRecord, file: &Arc<str>, report: &mut Report) -> BTreeMap<Code, Option<Severity>> {
    let mut severities = BTreeMap::new();
    let warnings = || Code::ALL.iter().filter(|code| code.severity() == Severity::Warning).map(|code| code.word());
    for (word, setting) in &record.severity {
        match Code::from_word(word).filter(|code| code.severity() == Severity::Warning) {
            Some(code) => {
                severities.insert(
                    code,
                    match setting {
                        SeveritySetting::Off => None,
                        SeveritySetting::Warning => Some(Severity::Warning),
                        SeveritySetting::Error => Some(Severity::Error),
                    },
                );
            }
            None => {
                let is_error = Code::from_word(word).is_some();
                let suggestion = suggest::nearest(word, warnings()).filter(|_| !is_error);
                report.add(
                    Diagnostic::new(Code::UnknownField, Place::key(file, inner("severity", word)))
                        .arg("field", word.as_str())
                        .arg_if("reason", is_error.then_some("severity"))
                        .arg_if("suggestion", suggestion),
                );
            }
        }
    }
    severities
}

/// A site that says that it is covered has what its accessibility statement must say (Implementing Decision (EU)
/// 2018/1523). A value that could not be read is told of by itself.
fn statement(record: &SiteRecord, file: &Arc<str>, report: &mut Report) {
    let Some(statement) = &record.accessibility else { return };
    for (field, is_there) in [("status", statement.status.is_some()), ("contact", statement.contact.is_some())] {
        if !is_there && !report.0.iter().any(|problem| concerns(problem, &format!("accessibility.{field}"))) {
            report.add(
                Diagnostic::new(Code::StatementIncomplete, Place::key(file, FieldPath::key("accessibility")))
                    .arg("field", field),
            );
        }
    }
}

fn time_zone(record: &SiteRecord, file: &Arc<str>, report: &mut Report) -> TimeZone {
    let name = record.time_zone.as_deref().unwrap_or("Europe/Helsinki");
    TimeZone::get(name).unwrap_or_else(|_| {
        report.add(
            Diagnostic::new(Code::InvalidValue, Place::value(file, FieldPath::key("time_zone")))
                .arg("field", "time_zone")
                .arg("value", name)
                .arg("example", "Europe/Helsinki"),
        );
        TimeZone::UTC
    })
}

#[cfg(test)]
mod tests {
    use super::Base;

    #[test]
    fn a_base_may_have_a_path() {
        let base = Base::parse("https://example.org/a/b/").expect("a base");
        assert_eq!((base.origin.as_str(), base.path.as_str()), ("https://example.org", "/a/b"));
        assert_eq!(Base::parse("https://example.org").expect("a base").path, "");
        for wrong in ["example.org", "ftp://example.org/", "https:///x", "https://example.org/?q"] {
            assert_eq!(Base::parse(wrong), None, "{wrong}");
        }
    }
}
