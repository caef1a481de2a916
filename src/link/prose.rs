//! How a text reads to those who do not see it: headings without gaps, pictures described, links that say where they
//! lead.
//!
//! Enters: an entity with its documents. Leaves: warnings. Absent: whether addresses lead anywhere, which `texts` checks.
//! What is written is judged in drafts too, while it is being written; what a draft still lacks is not.

use super::{Entity, Site, vague};
use crate::{
    diagnostic::{Code, Diagnostic, FieldPath, Place, Report, Segment},
    language::{Lang, Languages},
    markdown::{LeftoverKind, Link, LinkKind},
    parse::{Content, Document, yaml_of},
    read::Sources,
    record::{Field, Fields, Text, Trail},
    yaml,
};

/// The endings by which the name of a file is told from words.
const ENDINGS: [&str; 8] = [".jpg", ".jpeg", ".png", ".gif", ".svg", ".webp", ".avif", ".tif"];

/// Descriptions that say only that there is a picture, as screen readers say by themselves.
const EMPTY_DESCRIPTIONS: [&str; 18] = [
    "alt",
    "alt text",
    "alt-teksti",
    "alt-text",
    "bild",
    "foto",
    "illustration",
    "image",
    "img",
    "kuva",
    "kuvituskuva",
    "logo",
    "photo",
    "picture",
    "valokuva",
    "vaihtoehtoinen teksti",
    "tekstivastine",
    "kuvateksti",
];

/// The fields whose titles are the words of links.
const TITLED_LINKS: [&str; 2] = ["links", "mirrors"];

/// Checks an entity's texts and the words of its fields.
pub(super) fn check(site: &Site, entity: &Entity, sources: &Sources, report: &mut Report) {
    let languages = &site.settings.languages;
    for document in entity.documents() {
        headings(document, report);
        leftovers(site, document, sources, report);
        cut_values(document, sources, report);
        link_words(document, languages, report);
    }
    image(site, entity, sources, report);
    titles(entity, languages, report);
}

/// Headings begin at the second level, since the title is the first, and never skip one.
fn headings(document: &Document, report: &mut Report) {
    let mut above = None;
    for heading in &document.outline.headings {
        if heading.level < 2 || heading.level > above.unwrap_or(1) + 1 {
            report.add(
                Diagnostic::new(Code::HeadingOrder, Place::span(&document.file, document.in_file(&heading.span)))
                    .arg("from", usize::from(above.unwrap_or(0)))
                    .arg("to", usize::from(heading.level)),
            );
        }
        above = Some(heading.level);
    }
}

/// What looks like markup and is shown as it stands.
fn leftovers(site: &Site, document: &Document, sources: &Sources, report: &mut Report) {
    let is_shown = |kind| kind != LeftoverKind::Html || !site.settings.record.raw_html;
    for leftover in document.outline.leftovers.iter().filter(|leftover| is_shown(leftover.kind)) {
        let span = document.in_file(&leftover.span);
        let text = sources.text(&document.file).and_then(|text| text.get(span.clone()));
        report.add(
            Diagnostic::new(Code::SuspiciousMarkdown, Place::span(&document.file, span))
                .arg("reason", leftover.kind.word())
                .arg_if("text", text),
        );
    }
}

/// Texts of the front matter that a `#` ends, `title: Plan #1`. A sign with a space after it begins a comment, and so it
/// was meant.
fn cut_values(document: &Document, sources: &Sources, report: &mut Report) {
    let Some(text) = sources.text(&document.file) else { return };
    let yaml = yaml_of(&document.file, text);
    if !text[yaml.clone()].contains(" #") {
        return;
    }
    let mut see = |trail: &Trail, field: Field<'_>| {
        let Field::Text(words) = field else { return };
        for (language, _) in words.words() {
            let mut path = trail.path();
            path.0.extend(language.map(|language| Segment::Key(language.to_owned())));
            let Some(value) = yaml::place(text, yaml.clone(), &path, yaml::Part::Value) else { continue };
            let is_plain = !text[value.clone()].starts_with(['"', '\'', '|', '>', '{', '[']);
            let rest = text[value.end..yaml.end].lines().next().unwrap_or_default();
            let comment = rest.trim_start();
            let is_cut = comment.len() < rest.len()
                && comment.strip_prefix('#').is_some_and(|lost| lost.starts_with(char::is_alphanumeric));
            if is_plain && is_cut {
                let start = value.end + (rest.len() - comment.len());
                let place = Place::span(&document.file, start..start + comment.trim_end().len());
                report.add(
                    Diagnostic::new(Code::ValueCut, place)
                        .arg("field", path.to_string())
                        .arg("lost", comment.trim_end()),
                );
            }
        }
    };
    match &document.content {
        Content::Primary(record) => record.fields(&mut see),
        Content::Overlay(overlay) => overlay.fields(&mut Trail::default(), None, &mut see),
        Content::Unreadable => {}
    }
}

/// The words of a body's links.
fn link_words(document: &Document, languages: &Languages, report: &mut Report) {
    let tag = languages.tag(document.identity.lang);
    let links = document.outline.links.iter().filter(|link| link.kind == LinkKind::Link);
    for link in links.filter(|link| vague::is_vague(&link.text, tag)) {
        let place = Place::span(&document.file, document.in_file(&link.span));
        report.add(Diagnostic::new(Code::VagueLinkText, place).arg("text", link.text.trim()));
    }
}

/// The words of the links that fields name.
fn titles(entity: &Entity, languages: &Languages, report: &mut Report) {
    let (Some(record), Some(document)) = (entity.record(), entity.primary()) else { return };
    record.fields(&mut |trail, field| {
        let Field::Text(text) = field else { return };
        if !TITLED_LINKS.contains(&trail.top()) {
            return;
        }
        for (language, words) in text.words() {
            if vague::is_vague(words, language.unwrap_or(languages.tag(Lang::PRIMARY))) {
                let mut path = trail.path();
                path.0.extend(language.map(|language| Segment::Key(language.to_owned())));
                let place = Place::value(&document.file, path);
                report.add(Diagnostic::new(Code::VagueLinkText, place).arg("text", words.trim()));
            }
        }
    });
}

/// The picture of the front matter. One that only decorates says so with an empty `alt`, which must be written.
fn image(site: &Site, entity: &Entity, sources: &Sources, report: &mut Report) {
    let (Some(common), Some(document)) = (entity.common(), entity.primary()) else { return };
    let Some(image) = &common.image else { return };
    // A picture that is not there is told of by itself, as in a body.
    if image.file.as_ref().is_some_and(|name| site.file(&document.file, &name.0, sources).is_err()) {
        return;
    }
    let primary = site.settings.languages.tag(Lang::PRIMARY);
    let field = |key: &str| FieldPath(vec![Segment::Key("image".to_owned()), Segment::Key(key.to_owned())]);
    let Some(alt) = &image.alt else {
        let place = Place::value(&document.file, FieldPath::key("image"));
        return report.add(Diagnostic::new(Code::MissingAlt, place).arg("reason", "field"));
    };
    if alt.get_or_any(primary, primary).is_some() && alt.get(primary, primary).is_none() && !is_decorative(alt) {
        let place = Place::value(&document.file, field("alt"));
        return report.add(Diagnostic::new(Code::MissingAlt, place).arg("reason", "language"));
    }
    for (language, words) in alt.words() {
        if let Some(reason) = says_nothing(words) {
            let mut path = field("alt");
            path.0.extend(language.map(|language| Segment::Key(language.to_owned())));
            let place = Place::value(&document.file, path);
            report.add(Diagnostic::new(Code::MissingAlt, place).arg("reason", reason).arg("alt", words.trim()));
        }
    }
}

/// Whether no language has a word.
fn is_decorative(alt: &Text) -> bool {
    alt.words().iter().all(|(_, words)| words.trim().is_empty())
}

/// Why a picture in a text does not say what it shows, and the words that it has, if it has any. In a body every picture
/// says something; one beside the words of the same link is left to them, since both would be read as one name (WCAG
/// technique H2).
pub(super) fn undescribed(image: &Link, document: &Document) -> Option<(&'static str, Option<String>)> {
    let words = image.text.trim();
    if !words.is_empty() {
        return says_nothing(words).map(|reason| (reason, Some(words.to_owned())));
    }
    let holds = |link: &&Link| {
        link.kind == LinkKind::Link && link.span.start <= image.span.start && image.span.end <= link.span.end
    };
    match document.outline.links.iter().find(holds) {
        Some(link) if !link.text.trim().is_empty() => None,
        Some(_) => Some(("link", None)),
        None => Some(("text", None)),
    }
}

/// Why the words of a picture describe nothing: they are the name of its file, or only say that it is a picture.
fn says_nothing(words: &str) -> Option<&'static str> {
    let words = words.trim().to_lowercase();
    if !words.contains(char::is_whitespace) && ENDINGS.iter().any(|ending| words.ends_with(ending)) {
        return Some("file-name");
    }
    EMPTY_DESCRIPTIONS.contains(&vague::plain(&words).as_str()).then_some("vague")
}

#[cfg(test)]
mod tests {
    use super::says_nothing;

    #[test]
    fn a_description_is_more_than_the_name_of_a_file_or_of_a_picture() {
        assert_eq!(says_nothing("IMG_1234.JPG"), Some("file-name"));
        assert_eq!(says_nothing("Kuvituskuva."), Some("vague"));
        for words in ["Kupla", "Kuva Espoosta", "kaavio tiedostosta kuva.png", "Kaupungin logo", ""] {
            assert_eq!(says_nothing(words), None, "{words}");
        }
    }
}
