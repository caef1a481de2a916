//! The theme: its layers, each file of which hides the same file in the layers after it.

use std::{collections::BTreeMap, str::from_utf8, sync::Arc};

use super::{Look, Newest, Settings, ThemePage, look::look, newest::newest};
use crate::{
    diagnostic::{Code, Diagnostic, FieldPath, Place, Report, Segment},
    kind::Kind,
    read::{Sources, ThemeFiles},
    record::{
        appearance::{ContrastPair, ModeColour},
        definition::record,
        facet::{Facet, FacetSettings},
        newest::NewestSettings,
        site::MenuItem,
    },
    suggest, yaml,
};

/// The layer of the site's own `templates/` and `strings/`. No theme's folder can have the name.
const SITE_LAYER: &str = ".site";

/// How many entries a page of a list has unless the theme says otherwise.
const PAGE_SIZE: usize = 50;

/// A theme, ready to be used.
#[derive(Debug, Clone)]
pub struct Theme {
    /// The site's own files first, then the theme's, then those of the theme it extends.
    pub layers: Vec<Layer>,
    /// How many entries a page of a list has.
    pub page_size: usize,
    /// The lists of kinds that have a page.
    pub indexes: Vec<MenuItem>,
    pub look: Look,
    /// By what the list of each kind can be narrowed, in the order in which readers are asked.
    pub facets: BTreeMap<Kind, Vec<Facet>>,
    /// The pages about the site as a whole that it has.
    pub pages: Vec<ThemePage>,
    /// What counts as newest; without it the feed chooses by its own rule.
    pub newest: Option<Newest>,
}

/// One layer of a theme.
#[derive(Debug, Clone)]
pub struct Layer {
    /// By which a template of the layer can be named in full: `make-with/page.html`.
    pub name: String,
    /// How diagnostics name its folder, with a slash at the end.
    pub folder: String,
    /// By name below `templates/`.
    pub templates: BTreeMap<String, String>,
    /// Fluent texts, by language tag.
    pub strings: BTreeMap<String, String>,
    /// Style sheets, by name below `styles/`.
    pub styles: BTreeMap<String, String>,
    /// Files that are published under `assets/`, by name below it.
    pub assets: BTreeMap<String, Arc<[u8]>>,
}

record! {
    /// `theme.yaml`.
    pub struct ThemeRecord {
        name: Option<String>,
        /// The theme whose files are used where this one has none.
        extends: Option<String>,
        page_size: Option<i64>,
        /// The lists of kinds that have a page; all when absent.
        indexes: Box<[MenuItem]>,
        /// By name; each may be made of others.
        colours: BTreeMap<String, ModeColour>,
        /// Lists of families, by use.
        fonts: BTreeMap<String, String>,
        /// Which colours must stand out from which.
        contrast: Box<[ContrastPair]>,
        /// By what the lists can be narrowed.
        facets: Option<FacetSettings>,
        /// The pages about the site as a whole that it has; all when absent.
        pages: Option<Box<[ThemePage]>>,
        /// What the feed tells of, and a home page may show.
        newest: Option<NewestSettings>,
    }
}

/// Puts the theme's layers together. A site without a theme that exists keeps its own files alone, and the run ends
/// before they are used.
pub(super) fn parse(sources: &Sources, settings: &Settings, report: &mut Report) -> Theme {
    let mut theme = Theme {
        layers: vec![layer(SITE_LAYER, &sources.overrides, report)],
        page_size: PAGE_SIZE,
        indexes: MenuItem::ALL.to_vec(),
        look: Look::default(),
        facets: BTreeMap::new(),
        pages: Vec::new(),
        newest: None,
    };
    let mut records = Vec::new();
    let mut next = Some((settings.theme.clone(), Place::value(&settings.file, FieldPath::key("theme"))));
    // Of each setting the first theme that has it is heard.
    let (mut size, mut indexes, mut pages) = (None, Vec::new(), None);
    while let Some((name, place)) = next.take() {
        if theme.layers.iter().any(|layer| layer.name == name) {
            report.add(
                Diagnostic::new(Code::ReferenceCycle, place)
                    .arg("kind", "theme")
                    .arg("chain", format!("{name} → {name}")),
            );
            break;
        }
        let Some(files) = sources.themes.get(&name) else {
            let names = sources.themes.keys().map(String::as_str);
            report.add(
                Diagnostic::new(Code::UnknownTheme, place)
                    .arg("theme", name.as_str())
                    .arg_if("suggestion", suggest::nearest(&name, names)),
            );
            break;
        };
        let (record, file) = theme_record(files, report);
        if let (None, Some(wanted)) = (size, record.page_size) {
            let wanted = at_least_one(wanted, FieldPath::key("page_size"), &file, report);
            size = Some(wanted.unwrap_or(PAGE_SIZE));
        }
        if indexes.is_empty() {
            indexes = record.indexes.to_vec();
        }
        for (kind, wanted) in record.facets.iter().flat_map(FacetSettings::by_kind) {
            if let Some(wanted) = wanted {
                let known = facets(kind, wanted, &file, report);
                theme.facets.entry(kind).or_insert(known);
            }
        }
        pages = pages.or_else(|| record.pages.clone());
        if let (None, Some(settings)) = (&theme.newest, &record.newest) {
            theme.newest = Some(newest(settings, &file, report));
        }
        theme.layers.push(layer(&name, files, report));
        let parent = record.extends.clone();
        next = parent.map(|parent| (parent, Place::value(&file, FieldPath::key("extends"))));
        records.push((record, file));
    }
    theme.look = look(&theme.layers, &records, settings, report);
    theme.page_size = size.unwrap_or(PAGE_SIZE);
    if !indexes.is_empty() {
        theme.indexes = indexes;
    }
    theme.pages = pages.map_or_else(|| ThemePage::ALL.to_vec(), Vec::from);
    theme
}

fn theme_record(files: &ThemeFiles, report: &mut Report) -> (ThemeRecord, Arc<str>) {
    let file: Arc<str> = format!("{}theme.yaml", files.folder).into();
    let Some(bytes) = files.files.get("theme.yaml") else { return (ThemeRecord::default(), file) };
    let Ok(text) = from_utf8(bytes) else {
        report.add(Diagnostic::new(Code::NotUtf8, Place::file(&file)));
        return (ThemeRecord::default(), file);
    };
    let (record, problems) = yaml::read(&file, text, 0..text.len());
    report.extend(problems);
    (record.unwrap_or_default(), file)
}

/// How many a field asks for, where it asks for any.
pub(super) fn at_least_one(wanted: i64, field: FieldPath, file: &Arc<str>, report: &mut Report) -> Option<usize> {
    let count = usize::try_from(wanted).ok().filter(|count| *count > 0);
    if count.is_none() {
        let name = field.to_string();
        report.add(
            Diagnostic::new(Code::InvalidValue, Place::value(file, field))
                .arg("field", name)
                .arg("value", wanted.to_string())
                .arg("example", "1, 2, 3 …"),
        );
    }
    count
}

/// The facets of a list: each once, those that the kind has.
fn facets(kind: Kind, wanted: &[Facet], file: &Arc<str>, report: &mut Report) -> Vec<Facet> {
    let mut known = Vec::new();
    for (place, facet) in wanted.iter().enumerate() {
        if !facet.fits(kind) {
            let steps = [Segment::Key("facets".to_owned()), Segment::Key(kind.folder().to_owned())];
            let path = FieldPath(steps.into_iter().chain([Segment::Index(place)]).collect());
            let fitting: Vec<&str> = Facet::of(kind).map(Facet::word).collect();
            report.add(
                Diagnostic::new(Code::InvalidValue, Place::value(file, path))
                    .arg("field", kind.folder())
                    .arg("value", facet.word())
                    .arg("expected", fitting.join(", ")),
            );
        } else if !known.contains(facet) {
            known.push(*facet);
        }
    }
    known
}

fn layer(name: &str, files: &ThemeFiles, report: &mut Report) -> Layer {
    let mut layer = Layer {
        name: name.to_owned(),
        folder: files.folder.clone(),
        templates: BTreeMap::new(),
        strings: BTreeMap::new(),
        styles: BTreeMap::new(),
        assets: BTreeMap::new(),
    };
    for (path, bytes) in &files.files {
        let text = |report: &mut Report| match from_utf8(bytes) {
            Ok(text) => Some(text.strip_prefix('\u{feff}').unwrap_or(text).to_owned()),
            Err(_) => {
                let file: Arc<str> = format!("{}{path}", files.folder).into();
                report.add(Diagnostic::new(Code::NotUtf8, Place::file(&file)));
                None
            }
        };
        if let Some(template) = path.strip_prefix("templates/") {
            layer.templates.extend(text(report).map(|text| (template.to_owned(), text)));
        } else if let Some(tag) = path.strip_prefix("strings/").and_then(|name| name.strip_suffix(".ftl")) {
            layer.strings.extend(text(report).map(|text| (tag.to_owned(), text)));
        } else if let Some(sheet) = path.strip_prefix("styles/").filter(|name| name.ends_with(".css")) {
            layer.styles.extend(text(report).map(|text| (sheet.to_owned(), text)));
        } else if let Some(asset) = path.strip_prefix("assets/") {
            layer.assets.insert(asset.to_owned(), bytes.as_slice().into());
        }
    }
    layer
}
