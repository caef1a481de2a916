//! The style sheet: the tokens, then the theme's files in the order of their names, as one small text.
//!
//! In: the palette, the fonts, and the files. Out: CSS for browsers of the last three years or so, without comments and
//! blank space; or every fault of every file, with its line and column. Deliberately absent: `@import` and maps back to
//! the sources.

use std::{
    fmt::Write,
    sync::{Arc, RwLock},
};

use lightningcss::{
    error::{Error, ParserError},
    stylesheet::{MinifyOptions, ParserOptions, PrinterOptions, StyleSheet},
    targets::{Browsers, Features, Targets},
    traits::ToCss,
};

use super::{Fonts, Palette};
use crate::diagnostic::Phrase;

/// A text of CSS with the file that it comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stylesheet {
    pub file: Arc<str>,
    pub text: String,
}

/// Something that is wrong in a style sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    pub file: Arc<str>,
    /// From 1.
    pub line: u32,
    /// From 1, in characters.
    pub column: u32,
    /// In the words of the CSS library, lowercase and without full stop.
    pub said: Phrase,
}

/// What the style sheet is written for: the browsers from the spring of 2023 on, which know layers, nesting, container
/// queries and relative colours by themselves.
const fn targets() -> Targets {
    const fn version(major: u32, minor: u32) -> Option<u32> {
        Some(major << 16 | minor << 8)
    }
    Targets {
        browsers: Some(Browsers {
            android: version(112, 0),
            chrome: version(112, 0),
            edge: version(112, 0),
            firefox: version(115, 0),
            ie: None,
            ios_saf: version(16, 4),
            opera: version(98, 0),
            safari: version(16, 4),
            samsung: version(22, 0),
        }),
        include: Features::empty(),
        // What these would be lowered to is longer than the fault of an old browser is grave.
        exclude: Features::LightDark.union(Features::FontFamilySystemUi),
    }
}

/// Joins the tokens and the sheets into one.
///
/// # Errors
/// Every fault of every sheet.
pub fn join(palette: &Palette, fonts: &Fonts, sheets: &[Stylesheet]) -> Result<String, Vec<Fault>> {
    let faults: Vec<Fault> = sheets.iter().flat_map(faults).collect();
    if !faults.is_empty() {
        return Err(faults);
    }
    let mut text = tokens(palette, fonts);
    for sheet in sheets {
        text.push_str(&sheet.text);
        text.push('\n');
    }
    // Each sheet by itself was in order, so what is wrong here is wrong with the order: an `@import` after a rule.
    minified(&text).map_err(|(line, said)| {
        let mut before = tokens(palette, fonts).matches('\n').count() as u32;
        let owner = sheets.iter().find(|sheet| {
            let lines = sheet.text.matches('\n').count() as u32 + 1;
            let is_in = line < before + lines;
            before += if is_in { 0 } else { lines };
            is_in
        });
        let file = owner.or(sheets.last()).map_or_else(|| "".into(), |sheet| sheet.file.clone());
        vec![Fault { file, line: line.saturating_sub(before) + 1, column: 1, said }]
    })
}

/// A hash of what the style sheet is made of.
#[must_use]
pub fn fingerprint(palette: &Palette, fonts: &Fonts, sheets: &[Stylesheet]) -> blake3::Hash {
    let mut hasher = blake3::Hasher::new();
    hasher.update(env!("CARGO_PKG_VERSION").as_bytes()).update(tokens(palette, fonts).as_bytes());
    for sheet in sheets {
        hasher.update(sheet.text.as_bytes());
    }
    hasher.finalize()
}

/// The tokens as custom properties. Paper gets the light ones.
fn tokens(palette: &Palette, fonts: &Fonts) -> String {
    let mut text = "@layer tokens{:root{color-scheme:light dark;".to_owned();
    let mut dark = String::new();
    for (token, [in_light, in_dark]) in palette.iter() {
        let _ = write!(text, "--{token}:{in_light};");
        if in_dark != in_light {
            let _ = write!(dark, "--{token}:{in_dark};");
        }
    }
    for (name, families) in fonts {
        let _ = write!(text, "--font-{name}:{families};");
    }
    let _ = write!(text, "}}@media screen and (prefers-color-scheme:dark){{:root{{{dark}}}}}");
    text.push_str("@media print{:root{color-scheme:light}}}\n");
    text
}

/// What is wrong in one sheet: all of it, not only the first fault.
fn faults(sheet: &Stylesheet) -> Vec<Fault> {
    let warnings = Arc::new(RwLock::new(Vec::new()));
    let options = ParserOptions { error_recovery: true, warnings: Some(warnings.clone()), ..ParserOptions::default() };
    let stopped_at = StyleSheet::parse(&sheet.text, options).err();
    let warnings = warnings.read().map(|warnings| warnings.clone()).unwrap_or_default();
    warnings.into_iter().chain(stopped_at).map(|error| fault(sheet, &error)).collect()
}

fn fault(sheet: &Stylesheet, error: &Error<ParserError<'_>>) -> Fault {
    let said = match &error.kind {
        ParserError::UnexpectedToken(token) => {
            let token = token.to_css_string(PrinterOptions::default()).unwrap_or_default();
            Phrase::new("said-unexpected").arg("token", token)
        }
        kind => quoted(&kind.to_string()),
    };
    let (line, column) = error.loc.as_ref().map_or((1, 1), |at| (at.line + 1, at.column));
    Fault { file: sheet.file.clone(), line, column, said }
}

/// What the library said, as it would stand within a sentence.
fn quoted(said: &str) -> Phrase {
    let mut letters = said.trim_end_matches('.').chars();
    Phrase::quoted(
        letters.next().map_or_else(String::new, |first| first.to_lowercase().chain(letters).collect::<String>()),
    )
}

fn minified(text: &str) -> Result<String, (u32, Phrase)> {
    let mut sheet = StyleSheet::parse(text, ParserOptions::default())
        .map_err(|error| (error.loc.as_ref().map_or(0, |at| at.line), quoted(&error.kind.to_string())))?;
    let targets = targets();
    sheet
        .minify(MinifyOptions { targets, ..MinifyOptions::default() })
        .map_err(|error| (error.loc.as_ref().map_or(0, |at| at.line), quoted(&error.kind.to_string())))?;
    let printed = sheet
        .to_css(PrinterOptions { minify: true, targets, ..PrinterOptions::default() })
        .map_err(|error| (error.loc.as_ref().map_or(0, |at| at.line), quoted(&error.kind.to_string())))?;
    Ok(printed.code)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sheet(file: &str, text: &str) -> Stylesheet {
        Stylesheet { file: file.into(), text: text.to_owned() }
    }

    fn joined(sheets: &[Stylesheet]) -> Result<String, Vec<Fault>> {
        join(&Palette::default(), &Fonts::default(), sheets)
    }

    #[test]
    fn sheets_are_joined_in_order_and_made_small() {
        let css = joined(&[sheet("a.css", "/* a */ p { color: red }\n"), sheet("b.css", "p { & b { margin: 0 } }\n")])
            .expect("both are in order");
        assert!(css.starts_with("@layer tokens{"), "{css}");
        let place = |part: &str| css.find(part).unwrap_or_else(|| panic!("no {part} in {css}"));
        assert!(place("p{color:red}") < place("margin:0"));
        assert!(!css.contains("/*") && !css.contains('\n'));
    }

    #[test]
    fn every_fault_of_every_sheet_has_its_place() {
        let faults = joined(&[
            sheet("a.css", "p { color: red }\n\n  b { color red; margin: 0 }\n"),
            sheet("b.css", "@media (wide) { i { margin: 0 } }\n.a:hoover(b { }\n"),
        ])
        .expect_err("both are faulty");
        let places: Vec<(&str, u32)> = faults.iter().map(|fault| (&*fault.file, fault.line)).collect();
        assert!(places.contains(&("a.css", 3)) && places.contains(&("b.css", 2)), "{faults:?}");
        assert_eq!(faults[0].said, Phrase::new("said-unexpected").arg("token", "red"));
    }
}
