//! How each language of the site writes: its formats, its order, the theme's words.

use std::{collections::BTreeSet, sync::Arc};

use crate::{
    diagnostic::{At, Code, Diagnostic, FieldPath, Place, Report, Segment},
    kind::Kind,
    language::Lang,
    link::Site,
    locale::{Locale, StringArg, Strings},
    parse::Theme,
    record::facet::Facet,
};

/// One language of the site, as it writes.
#[derive(Debug, Clone)]
pub struct Voice {
    pub lang: Lang,
    /// The BCP 47 tag, as `site.yaml` has it.
    pub tag: Box<str>,
    pub locale: Arc<Locale>,
    pub strings: Arc<Strings>,
}

impl Voice {
    /// A text of the theme, if any layer has it.
    #[must_use]
    pub fn text(&self, key: &str, args: &[(&str, StringArg)]) -> Option<String> {
        self.strings.text(key, args)
    }
}

/// The words that the program asks for by itself, whatever the templates ask for: without them a page would lose a part
/// of what it says.
pub const NEEDED: [&str; 11] = [
    "home",
    "not-found",
    "title-of-page",
    "approximately",
    "nearly",
    "over",
    "at-most",
    "footnotes",
    "footnote-back",
    "heading-link",
    "table",
];

/// Gives each language its formats and words.
pub(super) fn voices(site: &Site, theme: &Theme, report: &mut Report) -> Vec<Voice> {
    let languages = &site.settings.languages;
    languages
        .iter()
        .map(|lang| {
            let tag = languages.tag(lang);
            // `fi-FI` speaks as `fi` does, where the theme makes no difference.
            let base = tag.split('-').next().filter(|base| *base != tag);
            let mut layers: Vec<(String, &str)> = strings_of(theme, tag);
            layers.extend(base.into_iter().flat_map(|base| strings_of(theme, base)));
            if layers.is_empty() {
                let place = Place::value(&site.settings.file, language_path(lang));
                report.add(Diagnostic::new(Code::UnknownString, place).arg("reason", "language").arg("language", tag));
                layers.extend(strings_of(theme, "en"));
            }
            let named: Vec<(&str, &str)> = layers.iter().map(|(file, text)| (file.as_str(), *text)).collect();
            let (strings, errors) = Strings::new(tag, &named);
            for error in errors {
                let place = Place { file: error.file.into(), at: At::Line { line: error.line, column: error.column } };
                report
                    .add(Diagnostic::new(Code::TemplateError, place).arg("said", error.said).arg("reason", "strings"));
            }
            let kinds = Kind::ALL.into_iter().filter(|kind| !matches!(kind, Kind::Chapter | Kind::Page));
            let lists = kinds.flat_map(|kind| ["path", "list"].map(|word| format!("{word}-{}", kind.folder())));
            let facets: BTreeSet<Facet> = theme.facets.values().flatten().copied().collect();
            let narrowed = facets.iter().map(|facet| format!("path-facet-{}", facet.word()));
            let narrowed = narrowed.chain((!facets.is_empty()).then(|| "list-narrowed".to_owned()));
            let pages =
                theme.pages.iter().flat_map(|page| [page.title_key().to_owned(), format!("path-{}", page.word())]);
            let needed = lists.chain(narrowed).chain(pages).chain(NEEDED.iter().map(|key| (*key).to_owned()));
            // Without any layer the language as a whole is what is missing, and that is told already.
            if let Some((file, _)) = layers.first() {
                let place = Place::file(&file.as_str().into());
                let missing = needed.filter(|key| !strings.has(key));
                missing.for_each(|key| {
                    report.add(Diagnostic::new(Code::UnknownString, place.clone()).arg("key", key));
                });
            }
            Voice {
                lang,
                tag: tag.into(),
                locale: site.settings.locales[lang.index()].clone(),
                strings: Arc::new(strings),
            }
        })
        .collect()
}

fn language_path(lang: Lang) -> FieldPath {
    FieldPath(vec![Segment::Key("languages".to_owned()), Segment::Index(lang.index())])
}

fn strings_of<'a>(theme: &'a Theme, tag: &str) -> Vec<(String, &'a str)> {
    theme
        .layers
        .iter()
        .filter_map(|layer| Some((format!("{}strings/{tag}.ftl", layer.folder), layer.strings.get(tag)?.as_str())))
        .collect()
}
