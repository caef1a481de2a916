//! What the translations owe: every text one home, languages that the site has, and nothing left behind.

use super::{Entity, Site};
use crate::{
    diagnostic::{Code, Diagnostic, FieldPath, Place, Report, Segment},
    language::Lang,
    parse::{Document, unknown_languages},
    record::{Overlay, Text},
};

/// Checks the texts of an entity by language.
pub(super) fn check(site: &Site, entity: &Entity, report: &mut Report) {
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
    let settings = &site.settings;
    let record = &settings.record;
    let texts = [("title", &record.title), ("summary", &record.summary), ("disclaimer", &record.disclaimer)];
    let texts = texts.into_iter().filter_map(|(key, text)| Some((FieldPath::key(key), text.as_ref()?)));
    let party = |id: &str| FieldPath(vec![Segment::Key("parties".to_owned()), Segment::Key(id.to_owned())]);
    for (path, text) in texts.chain(record.parties.iter().map(|(id, text)| (party(id), text))) {
        report.0.extend(unknown_languages(settings, text, || path.clone(), &settings.file));
    }
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
        ("title", &overlay.title, common.title.as_ref()),
        ("summary", &overlay.summary, common.summary.as_ref()),
        ("slug", &overlay.slug, common.slug.as_deref()),
    ];
    for (field, translated, primary) in texts {
        let has_map = primary.is_some_and(|text| text.languages().any(|language| language == tag));
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
