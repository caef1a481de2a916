//! What the translations owe: every text one home, languages that the site has, and nothing left behind.

use super::{Entity, Site};
use crate::{
    diagnostic::{Code, Diagnostic, FieldPath, Place, Report, Segment},
    language::Lang,
    parse::Document,
    record::{Field, Overlay, Text},
    suggest,
};

/// Checks the texts of an entity by language.
pub(super) fn check(site: &Site, entity: &Entity, report: &mut Report) {
    languages(site, entity, report);
    for lang in site.settings.languages.iter().skip(1) {
        if let (Some(document), Some(overlay)) = (entity.document(lang), entity.overlay(lang)) {
            homes(site, entity, document, overlay, lang, report);
            staleness(entity, lang, document, report);
        }
        if entity.is_for_readers() {
            completeness(site, entity, lang, report);
        }
    }
}

/// Checks the texts of `site.yaml` by language.
pub(super) fn check_settings(site: &Site, report: &mut Report) {
    let mut unknown = |text: &Text, path: FieldPath| {
        unknown_languages(site, text, &path, |path| Place::key(&site.settings.file, path), report);
    };
    let record = &site.settings.record;
    let texts = [("title", &record.title), ("summary", &record.summary), ("disclaimer", &record.disclaimer)];
    for (key, text) in texts {
        if let Some(text) = text {
            unknown(text, FieldPath::key(key));
        }
    }
    for (id, text) in &record.parties {
        unknown(text, FieldPath(vec![Segment::Key("parties".to_owned()), Segment::Key(id.clone())]));
    }
}

/// Every text by language names languages of the site.
fn languages(site: &Site, entity: &Entity, report: &mut Report) {
    let (Some(record), Some(document)) = (entity.record(), entity.primary()) else { return };
    record.fields(&mut |trail, field| {
        if let Field::Text(text) = field
            && text.languages().next().is_some()
        {
            unknown_languages(site, text, &trail.path(), |path| Place::key(&document.file, path), report);
        }
    });
}

fn unknown_languages(
    site: &Site,
    text: &Text,
    path: &FieldPath,
    place: impl Fn(FieldPath) -> Place,
    report: &mut Report,
) {
    let languages = &site.settings.languages;
    // Where the languages themselves are in doubt, the texts are not at fault.
    for language in
        text.languages().filter(|_| site.settings.has_languages).filter(|language| languages.find(language).is_none())
    {
        let mut path = path.clone();
        path.0.push(Segment::Key(language.to_owned()));
        report.add(
            Diagnostic::new(Code::UnknownLanguage, place(path))
                .arg("language", language)
                .arg_if("reason", (!is_tag(language)).then_some("quotes"))
                .arg_if("suggestion", suggest::nearest(language, languages.tags())),
        );
    }
}

/// Whether a key could be meant as a language; one that could not is the rest of a text that lacks quotation marks.
fn is_tag(key: &str) -> bool {
    key.bytes().all(|byte| byte.is_ascii_alphabetic() || byte == b'-')
}

/// A text stands in the translation's file or in the primary file's map, never in both.
fn homes(site: &Site, entity: &Entity, document: &Document, overlay: &Overlay, lang: Lang, report: &mut Report) {
    let Some(common) = entity.common() else { return };
    let tag = site.settings.languages.tag(lang);
    let lists = [("other_names", &overlay.other_names), ("keywords", &overlay.keywords)];
    let single = [("title", &overlay.title), ("summary", &overlay.summary), ("slug", &overlay.slug)];
    let all = single.iter().filter_map(|(field, text)| Some((*field, text.as_ref()?)));
    let all = all.chain(lists.iter().flat_map(|(field, texts)| texts.iter().map(|text| (*field, text))));
    for (field, text) in all {
        // A translation is in one language; a map of several has its home in the primary file.
        if matches!(text, Text::ByLanguage(_)) {
            report.add(
                Diagnostic::new(Code::FactInTranslation, Place::key(&document.file, FieldPath::key(field)))
                    .arg("field", field)
                    .arg("reason", "map"),
            );
        }
    }
    let texts = [
        ("title", &overlay.title, &common.title),
        ("summary", &overlay.summary, &common.summary),
        ("slug", &overlay.slug, &common.slug),
    ];
    for (field, translated, primary) in texts {
        let has_map = primary.as_ref().is_some_and(|text| text.languages().any(|language| language == tag));
        if translated.is_some() && has_map {
            let mut diagnostic =
                Diagnostic::new(Code::FactInTranslation, Place::key(&document.file, FieldPath::key(field)))
                    .arg("field", field)
                    .arg("reason", "two-homes");
            if let Some(primary) = entity.primary() {
                diagnostic = diagnostic.related(Place::value(&primary.file, FieldPath::key(field)), "also-given-here");
            }
            report.add(diagnostic);
        }
    }
}

fn staleness(entity: &Entity, lang: Lang, document: &Document, report: &mut Report) {
    if let Some((translated, primary)) = entity.staleness(lang) {
        report.add(
            Diagnostic::new(Code::StaleTranslation, Place::value(&document.file, FieldPath::key("reviewed")))
                .arg("date", translated.to_string())
                .arg("primary_date", primary.to_string()),
        );
    }
}

fn completeness(site: &Site, entity: &Entity, lang: Lang, report: &mut Report) {
    let languages = &site.settings.languages;
    let (Some(lack), Some(document)) = (entity.lack(lang, languages), entity.primary()) else { return };
    let file = entity.document(lang).unwrap_or(document);
    if file.failed {
        return;
    }
    report.add(
        Diagnostic::new(Code::MissingTranslation, Place::file(&file.file))
            .arg("language", languages.tag(lang))
            .arg("what", lack.word()),
    );
}
