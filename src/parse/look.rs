//! How the theme looks on this site: its colours and fonts with the site's own in their place, and its style sheets.
//!
//! In: the records of the theme and of those it extends, the layers' style sheets, and `appearance` of `site.yaml`. Out:
//! a [`Look`], every colour worked out and every pair measured. Of each colour the nearest layer that has one is heard.

use std::{collections::BTreeMap, sync::Arc};

use super::{Layer, Settings, theme::ThemeRecord};
use crate::{
    diagnostic::{Code, Diagnostic, FieldPath, Place, Report, Segment},
    record::appearance::{Appearance, ModeColour},
    style::{self, Declarations, Fonts, Mode, Pair, Palette, Stylesheet, Written, font},
    suggest,
};

/// The token that `appearance.colour` is short for.
const BRAND: &str = "brand";

/// The least contrast of text (WCAG 2.2, success criterion 1.4.3).
const OF_TEXT: f64 = 4.5;

/// How a theme looks on a site.
#[derive(Debug, Clone, Default)]
pub struct Look {
    pub palette: Palette,
    pub fonts: Fonts,
    /// In the order in which they are joined.
    pub sheets: Vec<Stylesheet>,
}

impl Look {
    /// Whether there is nothing to make a style sheet of.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.sheets.is_empty() && self.fonts.is_empty() && self.palette.iter().next().is_none()
    }
}

/// Works out the look. `themes` are the theme and those it extends, nearest first, each with its file.
pub(super) fn look(
    layers: &[Layer],
    themes: &[(ThemeRecord, Arc<str>)],
    settings: &Settings,
    report: &mut Report,
) -> Look {
    let mut declarations = Declarations::default();
    let mut fonts = BTreeMap::new();
    let mut pairs = Vec::new();
    for (record, file) in themes {
        for (token, colour) in &record.colours {
            let place = |mode: Option<Mode>| Place::value(file, of_colour(&["colours", token], mode));
            if let Some(modes) = modes(colour, &place, false, report) {
                declarations.0.entry(token.clone()).or_insert(modes);
            }
        }
        for (name, list) in &record.fonts {
            let place = Place::value(file, path(&["fonts", name]));
            fonts.entry(name.clone()).or_insert_with(|| families(name, list, place, report));
        }
        pairs.extend(contrast(record, file, report));
    }
    if let Some(appearance) = &settings.record.appearance {
        choose_colours(appearance, &settings.file, &mut declarations, report);
        choose_fonts(appearance, &settings.file, &mut fonts, report);
    }
    let (palette, problems) = declarations.resolve();
    report.extend(problems);
    report.extend(style::check(&pairs, &declarations, &palette));
    let fonts = fonts.into_iter().filter_map(|(name, families)| Some((name, families?))).collect();
    Look { palette, fonts, sheets: sheets(layers) }
}

/// The site's colours in place of the theme's. A theme that has no such colour would never show it.
fn choose_colours(appearance: &Appearance, file: &Arc<str>, declarations: &mut Declarations, report: &mut Report) {
    let short = appearance.colour.as_ref().filter(|_| !appearance.colours.contains_key(BRAND));
    let short = short.map(|colour| ModeColour { light: Some(colour.clone()), dark: None });
    let all: Vec<(&str, &ModeColour, FieldPath)> = appearance
        .colours
        .iter()
        .map(|(token, colour)| (token.as_str(), colour, path(&["appearance", "colours", token])))
        .chain(short.iter().map(|colour| (BRAND, colour, path(&["appearance", "colour"]))))
        .collect();
    for (token, colour, field) in all {
        if !declarations.0.contains_key(token) {
            report.add(
                Diagnostic::new(Code::UnknownField, Place::key(file, field))
                    .arg("field", token)
                    .arg("reason", "colour")
                    .arg_if("suggestion", suggest::nearest(token, declarations.tokens())),
            );
            continue;
        }
        let place = |mode: Option<Mode>| {
            let mut field = field.clone();
            field.0.extend(mode.map(|mode| Segment::Key(mode.word().to_owned())));
            Place::value(file, field)
        };
        if let Some(modes) = modes(colour, &place, true, report) {
            declarations.0.insert(token.to_owned(), modes);
        }
    }
}

fn choose_fonts(
    appearance: &Appearance,
    file: &Arc<str>,
    fonts: &mut BTreeMap<String, Option<String>>,
    report: &mut Report,
) {
    for (name, list) in &appearance.fonts {
        let field = path(&["appearance", "fonts", name]);
        if fonts.contains_key(name) {
            let chosen = families(name, list, Place::value(file, field), report);
            fonts.insert(name.clone(), chosen);
        } else {
            report.add(
                Diagnostic::new(Code::UnknownField, Place::key(file, field))
                    .arg("field", name.as_str())
                    .arg("reason", "font")
                    .arg_if("suggestion", suggest::nearest(name, fonts.keys().map(String::as_str))),
            );
        }
    }
}

/// What is written for a token in both modes.
fn modes(
    colour: &ModeColour,
    place: &dyn Fn(Option<Mode>) -> Place,
    is_chosen: bool,
    report: &mut Report,
) -> Option<[Written; 2]> {
    let Some(light) = &colour.light else {
        report.add(Diagnostic::new(Code::MissingField, place(None)).arg("field", "light"));
        return None;
    };
    let written = |expression: &str, place| Written { expression: expression.to_owned(), place, is_chosen };
    let both = written(light, place(Some(Mode::Light)));
    Some(match &colour.dark {
        Some(dark) => [both, written(dark, place(Some(Mode::Dark)))],
        // The place of a mode that is not written is that of the value around it: the short form's own.
        None => [both.clone(), both],
    })
}

fn families(name: &str, list: &str, place: Place, report: &mut Report) -> Option<String> {
    let families = font::families(list);
    if families.is_none() {
        report.add(
            Diagnostic::new(Code::InvalidValue, place)
                .arg("field", name)
                .arg("value", list)
                .arg("example", "\"Source Sans 3\", system-ui, sans-serif"),
        );
    }
    families
}

fn contrast(record: &ThemeRecord, file: &Arc<str>, report: &mut Report) -> Vec<Pair> {
    let pairs = record.contrast.iter().enumerate().filter_map(|(index, pair)| {
        let mut field = path(&["contrast"]);
        field.0.push(Segment::Index(index));
        let place = |key: &str| {
            let mut field = field.clone();
            field.0.push(Segment::Key(key.to_owned()));
            Place::value(file, field)
        };
        let Some((text, on)) = pair.text.clone().zip(pair.on.clone()) else {
            let lacking = if pair.text.is_none() { "text" } else { "on" };
            report.add(Diagnostic::new(Code::MissingField, Place::value(file, field)).arg("field", lacking));
            return None;
        };
        Some(Pair { text, on, at_least: pair.at_least.unwrap_or(OF_TEXT), places: [place("text"), place("on")] })
    });
    pairs.collect()
}

/// Every style sheet by name, the first layer that has one winning.
fn sheets(layers: &[Layer]) -> Vec<Stylesheet> {
    let mut sheets: BTreeMap<&str, Stylesheet> = BTreeMap::new();
    for layer in layers {
        for (name, text) in &layer.styles {
            let file = || format!("{}styles/{name}", layer.folder).into();
            sheets.entry(name).or_insert_with(|| Stylesheet { file: file(), text: text.clone() });
        }
    }
    sheets.into_values().collect()
}

pub(super) fn path(keys: &[&str]) -> FieldPath {
    FieldPath(keys.iter().map(|key| Segment::Key((*key).to_owned())).collect())
}

fn of_colour(keys: &[&str], mode: Option<Mode>) -> FieldPath {
    let mut field = path(keys);
    field.0.extend(mode.map(|mode| Segment::Key(mode.word().to_owned())));
    field
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{read::DEFAULT_THEME_NAME, yaml};

    /// The problems of the default theme with a brand colour and further lines of `appearance`.
    fn problems(brand: &str, further: &str) -> Vec<Diagnostic> {
        let theme = include_str!("../../themes/make-with/theme.yaml");
        let file: Arc<str> = format!("themes/{DEFAULT_THEME_NAME}/theme.yaml").into();
        let (record, report) = yaml::read::<ThemeRecord>(&file, theme, 0..theme.len());
        assert!(report.0.is_empty(), "{report:?}");
        let site = format!("title: Koe\nappearance: {{colour: \"{brand}\"{further}}}\n");
        let source = crate::read::Source { path: "site.yaml".into(), text: site.into() };
        let mut report = Report::default();
        let settings = super::super::settings::parse(Some(&source), None, &mut report);
        look(&[], &[(record.expect("the theme can be read"), file)], &settings, &mut report);
        report.0
    }

    #[test]
    fn every_colour_that_follows_from_a_brand_can_be_read() {
        let mut wrong = Vec::new();
        for hue in (0..360).step_by(15) {
            for (lightness, chroma) in [(0.15, 0.02), (0.25, 0.1), (0.4, 0.0), (0.45, 0.3), (0.5, 0.08), (0.75, 0.15)] {
                let brand = style::Colour::parse(&format!("oklch({lightness} {chroma} {hue})")).expect("a colour");
                // A light brand takes dark text; the choice is the site's, and told of by another test.
                let text = if lightness > 0.5 { ", colours: {on-brand: black}" } else { "" };
                let problems = problems(&brand.to_string(), text);
                wrong.extend(problems.iter().map(|problem| format!("{brand} of {hue}°: {:?}", problem.args)));
            }
        }
        assert!(wrong.is_empty(), "{} problems\n{}", wrong.len(), wrong.join("\n"));
    }
}
