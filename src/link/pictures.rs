//! Pictures described: what they show, for those who do not see them.
//!
//! Enters: an entity, or a picture in a text. Leaves: warnings. Absent: whether the picture is there, which `texts` checks.

use super::{Entity, Site};
use crate::{
    diagnostic::{Code, Diagnostic, FieldPath, Place, Report, Segment},
    language::Lang,
    markdown::{Link, LinkKind},
    parse::{Document, plain_words},
    read::Sources,
    record::Text,
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

/// The picture of the front matter. One that only decorates says so with an empty `alt`, which must be written.
pub(super) fn check(site: &Site, entity: &Entity, sources: &Sources, report: &mut Report) {
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
    EMPTY_DESCRIPTIONS.contains(&plain_words(&words).as_str()).then_some("vague")
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
