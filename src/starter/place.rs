//! Where a new file belongs: its path from a kind, an id and a language.
//!
//! In: words from the command line. Out: a [`Place`], or why there is none. An id that nobody else has is not
//! enough: it must be one that every disk, address and reference can hold.

use super::known::Known;
use crate::{composed::composed, diagnostic::Phrase, kind::Kind, language::Lang, markdown::slug, suggest};

/// Where a file belongs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    pub kind: Kind,
    pub id: String,
    pub lang: Lang,
    /// From the site's folder, with `/` between.
    pub path: String,
}

/// The kind that a word names.
///
/// # Errors
/// When it names none.
pub(super) fn kind(word: &str) -> Result<Kind, Phrase> {
    let is_chapter = word == Kind::Chapter.word();
    if let Some(kind) = Kind::from_word(word).or(is_chapter.then_some(Kind::Chapter)) {
        return Ok(kind);
    }
    let kinds = || Kind::ALL.iter().map(|kind| kind.word());
    let of_folder = Kind::from_folder(&word.to_lowercase()).map(Kind::word);
    let hint = match of_folder.or_else(|| suggest::nearest(word, kinds())) {
        Some(suggestion) => Phrase::new("did-you-mean").arg("suggestion", suggestion),
        None => {
            let known: Vec<String> = kinds().map(|word| format!("`{word}`")).collect();
            Phrase::new("choose-from").arg("known", known.join(", "))
        }
    };
    Err(Phrase::new("new-kind-unknown").arg("kind", word).arg("hint", hint))
}

/// Where the file of a kind with an id belongs; `translation` is a language's tag. Folders before the id are for
/// tidiness.
///
/// # Errors
/// When the id is none, is taken, or names a language that the site does not have.
pub(super) fn place(kind: Kind, id: &str, translation: Option<&str>, known: &Known<'_>) -> Result<Place, Phrase> {
    let id = composed(id);
    let (stem, suffix) = match id.rsplit_once('.') {
        Some((stem, suffix)) if is_tag(suffix, known) => (stem, Some(suffix)),
        _ => (&*id, None),
    };
    let tag = match (suffix, translation) {
        (Some(one), Some(other)) if one != other => {
            return Err(Phrase::new("new-language-two").arg("one", one).arg("other", other));
        }
        (suffix, translation) => suffix.or(translation),
    };
    match tag {
        Some(tag) => of_translation(kind, stem, tag, known),
        None => of_primary(kind, stem, known),
    }
}

/// The place of a new entity.
fn of_primary(kind: Kind, id: &str, known: &Known<'_>) -> Result<Place, Phrase> {
    well_formed(id)?;
    let content = format!("content/{}", kind.folder());
    let (id, path) = match (kind, id.rsplit_once('/')) {
        (Kind::Chapter, None) => return Err(Phrase::new("new-id-chapter")),
        (Kind::Chapter, Some((report, name))) => {
            let report = report.rsplit('/').next().unwrap_or(report);
            let Some(folder) = known.chapters_folder(report) else {
                return Err(Phrase::new("new-no-report").arg("report", report));
            };
            (format!("{report}/{name}"), format!("{folder}/{name}.md"))
        }
        // A report in chapters is known by its folder.
        (Kind::Report, Some((folders, "index"))) => {
            (folders.rsplit('/').next().unwrap_or(folders).to_owned(), format!("{content}/{folders}/index.md"))
        }
        (_, Some((_, name))) => (name.to_owned(), format!("{content}/{id}.md")),
        (_, None) => (id.to_owned(), format!("{content}/{id}.md")),
    };
    if kind == Kind::Report {
        let folders = path.match_indices('/').map(|(end, _)| &path[..end]);
        let report = known.ids(Kind::Report).filter_map(|report| known.chapters_folder(report));
        if let Some(folder) = report.into_iter().find(|report| folders.clone().any(|folder| folder == *report)) {
            let report = folder.rsplit('/').next().unwrap_or(folder);
            let chapter = format!("{report}/{id}");
            return Err(Phrase::new("new-report-is-chapters").arg("folder", folder).arg("id", chapter));
        }
    }
    let sharing: &[Kind] = match kind {
        Kind::Funder | Kind::Organisation => &[Kind::Funder, Kind::Organisation],
        _ => &[kind],
    };
    if let Some(file) = sharing.iter().find_map(|kind| known.taken(*kind, &id)) {
        return Err(Phrase::new("new-id-taken").arg("id", id.as_str()).arg("path", file));
    }
    Ok(Place { kind, id, lang: Lang::PRIMARY, path })
}

/// The place of a translation, beside what it translates.
fn of_translation(kind: Kind, id: &str, tag: &str, known: &Known<'_>) -> Result<Place, Phrase> {
    let lang = known.lang(tag).filter(|lang| *lang != Lang::PRIMARY);
    let Some(lang) = lang else {
        let others: Vec<String> = known.languages.iter().skip(1).map(|tag| format!("`{tag}`")).collect();
        let hint = match &others[..] {
            [] => Phrase::new("new-language-none").arg("primary", known.primary()),
            others => {
                Phrase::new("new-languages-known").arg("known", others.join(", ")).arg("primary", known.primary())
            }
        };
        return Err(Phrase::new("new-language").arg("language", tag).arg("hint", hint));
    };
    // The id alone, or with the folders before it, or a report's with its index.
    let id = match kind {
        Kind::Chapter => id,
        Kind::Report => id.strip_suffix("/index").unwrap_or(id).rsplit('/').next().unwrap_or(id),
        _ => id.rsplit('/').next().unwrap_or(id),
    };
    let Some(file) = known.file(kind, id, Lang::PRIMARY) else {
        let hint = match known.meant(&[kind], id) {
            Some(suggestion) => Phrase::new("did-you-mean").arg("suggestion", suggestion),
            None => super::values::those_that_are(&[kind], known),
        };
        return Err(Phrase::new("new-no-original").arg("kind", kind.word()).arg("id", id).arg("hint", hint));
    };
    if let Some(path) = known.file(kind, id, lang) {
        return Err(Phrase::new("new-exists").arg("path", path));
    }
    let path = format!("{}.{tag}.md", file.strip_suffix(".md").unwrap_or(file));
    Ok(Place { kind, id: id.to_owned(), lang, path })
}

/// Whether what follows the last full stop of a name is meant as a language.
fn is_tag(suffix: &str, known: &Known<'_>) -> bool {
    known.languages.contains(&suffix)
        || (matches!(suffix.len(), 2 | 3) && suffix.bytes().all(|byte| byte.is_ascii_lowercase()))
}

/// Every part is small letters, digits and single hyphens, so that no disk, address or reference has to change it.
fn well_formed(id: &str) -> Result<(), Phrase> {
    let is_sign = |c: char| c.is_ascii_digit() || c == '-' || (c.is_alphabetic() && c.to_lowercase().eq([c]));
    let is_sound =
        |part: &str| !part.is_empty() && part.chars().all(is_sign) && !part.starts_with('-') && !part.ends_with('-');
    if id.split('/').all(is_sound) {
        return Ok(());
    }
    let parts: Vec<String> = id.split(['/', '\\']).map(slug).filter(|part| !part.is_empty()).collect();
    match &parts[..] {
        [] => Err(Phrase::new("new-id-hopeless").arg("id", id).arg("example", "2030-2")),
        parts => Err(Phrase::new("new-id-wrong").arg("id", id).arg("suggestion", parts.join("/"))),
    }
}
