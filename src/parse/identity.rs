//! What a file is, from its path alone: kind, id, language, chapter.

use std::collections::BTreeSet;

use crate::{
    kind::Kind,
    language::{Lang, Languages},
};

/// What a file is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Identity {
    pub kind: Kind,
    /// The file's stem; a chapter's has its report's id and a slash before.
    pub id: Box<str>,
    pub lang: Lang,
}

/// Why a path names no entity.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Misplaced<'a> {
    /// The folder under `content/` is none of the kinds'.
    Folder(&'a str),
    /// The suffix looks like a language, but the site has no such language.
    Language(&'a str),
    /// The suffix is the primary language, whose file has none.
    Primary(&'a str),
}

/// Tells what the file at a path from the site's folder is. `chaptered` holds the folders that have an `index.md`.
///
/// # Errors
/// When the path names no entity.
pub fn identify<'a>(
    path: &'a str,
    languages: &Languages,
    chaptered: &BTreeSet<String>,
) -> Result<Identity, Misplaced<'a>> {
    let inside = path.strip_prefix("content/").unwrap_or(path);
    let Some((folder, rest)) = inside.split_once('/') else { return Err(Misplaced::Folder("")) };
    let kind = Kind::from_folder(folder).ok_or(Misplaced::Folder(folder))?;
    let name = rest.rsplit('/').next().unwrap_or(rest);
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    let (stem, lang) = match stem.rsplit_once('.') {
        Some((base, suffix)) if !base.is_empty() => match languages.find(suffix) {
            Some(Lang::PRIMARY) => return Err(Misplaced::Primary(suffix)),
            Some(lang) => (base, lang),
            // `kupla.SV.md` is a translation that somebody's computer renamed, no second project.
            None if looks_like_a_language(suffix) || languages.tags().any(|tag| tag.eq_ignore_ascii_case(suffix)) => {
                return Err(Misplaced::Language(suffix));
            }
            None => (stem, Lang::PRIMARY),
        },
        _ => (stem, Lang::PRIMARY),
    };
    if kind == Kind::Report
        && let Some(report) =
            path.match_indices('/').map(|(end, _)| &path[..end]).find(|above| chaptered.contains(*above))
    {
        let report_id = report.rsplit('/').next().unwrap_or(report);
        let is_index = stem == "index" && path.rsplit_once('/').is_some_and(|(parent, _)| parent == report);
        return Ok(match is_index {
            true => Identity { kind, id: report_id.into(), lang },
            false => Identity { kind: Kind::Chapter, id: format!("{report_id}/{stem}").into(), lang },
        });
    }
    Ok(Identity { kind, id: stem.into(), lang })
}

/// The folders of reports that are written in chapters: those with an `index.md`.
pub fn chaptered<'a>(paths: impl IntoIterator<Item = &'a str>) -> BTreeSet<String> {
    let reports = format!("content/{}/", Kind::Report.folder());
    paths
        .into_iter()
        .filter(|path| path.starts_with(&reports))
        .filter_map(|path| path.strip_suffix("/index.md"))
        .filter(|folder| folder.len() > reports.len())
        .map(str::to_owned)
        .collect()
}

/// Two or three lower-case letters, perhaps with a region: `sv`, `sme`, `pt-BR`.
fn looks_like_a_language(suffix: &str) -> bool {
    let (language, region) = suffix.split_once('-').unwrap_or((suffix, "XX"));
    matches!(language.len(), 2 | 3)
        && language.bytes().all(|byte| byte.is_ascii_lowercase())
        && region.len() == 2
        && region.bytes().all(|byte| byte.is_ascii_uppercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn identity(path: &str) -> Result<(Kind, String, u8), Misplaced<'_>> {
        let languages = Languages::new(["fi", "sv"]);
        let folders = chaptered(["content/reports/opas/index.md", "content/reports/index.md"]);
        identify(path, &languages, &folders).map(|found| (found.kind, found.id.into(), found.lang.0))
    }

    #[test]
    fn a_suffix_is_a_language_only_if_the_site_has_it() {
        assert_eq!(identity("content/projects/a/kupla.md"), Ok((Kind::Project, "kupla".into(), 0)));
        assert_eq!(identity("content/projects/kupla.sv.md"), Ok((Kind::Project, "kupla".into(), 1)));
        assert_eq!(identity("content/projects/versio 1.10.md"), Ok((Kind::Project, "versio 1.10".into(), 0)));
        assert_eq!(identity("content/projects/kupla.de.md"), Err(Misplaced::Language("de")));
        assert_eq!(identity("content/projects/kupla.SV.md"), Err(Misplaced::Language("SV")));
        assert_eq!(identity("content/projects/kupla.fi.md"), Err(Misplaced::Primary("fi")));
        assert_eq!(identity("content/hankkeet/kupla.md"), Err(Misplaced::Folder("hankkeet")));
    }

    #[test]
    fn a_folder_with_an_index_is_a_report_in_chapters() {
        assert_eq!(identity("content/reports/opas/index.sv.md"), Ok((Kind::Report, "opas".into(), 1)));
        assert_eq!(identity("content/reports/opas/01-alku.md"), Ok((Kind::Chapter, "opas/01-alku".into(), 0)));
        assert_eq!(identity("content/reports/2024/selvitys.md"), Ok((Kind::Report, "selvitys".into(), 0)));
        assert_eq!(identity("content/reports/index.md"), Ok((Kind::Report, "index".into(), 0)));
    }
}
