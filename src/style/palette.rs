//! The colours of a theme by name, worked out in both modes.
//!
//! In: for each token the expression that the theme, or the site in its place, gives for each mode, and where it is
//! written. Out: a [`Palette`] of colours, and what each one was made from. An expression names another token as CSS
//! does, `var(--brand)`, and gets the text of that token's expression in the same mode.

use std::{
    cell::RefCell,
    collections::{BTreeMap, BTreeSet},
};

use super::Colour;
use crate::{
    diagnostic::{Code, Diagnostic, Place, Report},
    suggest,
};

/// How long an expression may become: mixtures of mixtures double at every step.
const LONGEST: usize = 4_000;

/// Whether a reader wants a light or a dark screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Mode {
    Light,
    Dark,
}

impl Mode {
    pub const ALL: [Self; 2] = [Self::Light, Self::Dark];

    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }
}

/// What somebody wrote for a token.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    pub expression: String,
    pub place: Place,
    /// Whether it is the site's own choice rather than the theme's.
    pub is_chosen: bool,
}

/// What is written for each token, in both modes.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Declarations(pub BTreeMap<String, [Written; 2]>);

/// The colours of a theme.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Palette {
    colours: BTreeMap<String, [Colour; 2]>,
}

impl Palette {
    /// The colour of a token in a mode.
    #[must_use]
    pub fn colour(&self, token: &str, mode: Mode) -> Option<Colour> {
        self.colours.get(token).map(|modes| modes[mode as usize])
    }

    /// Every token with its light and its dark colour.
    pub fn iter(&self) -> impl Iterator<Item = (&str, [Colour; 2])> {
        self.colours.iter().map(|(token, modes)| (token.as_str(), *modes))
    }
}

impl Declarations {
    #[must_use]
    pub fn written(&self, token: &str, mode: Mode) -> Option<&Written> {
        self.0.get(token).map(|modes| &modes[mode as usize])
    }

    /// The names of the tokens.
    pub fn tokens(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }

    /// Works out every token. One that cannot be is left out, and reported where it is written; those that are made
    /// from it are silent.
    #[must_use]
    pub fn resolve(&self) -> (Palette, Report) {
        let mut palette = Palette::default();
        let report = RefCell::new(Report::default());
        for token in self.0.keys() {
            let colours = Mode::ALL.map(|mode| {
                let expression = match self.expanded(token, mode) {
                    Ok(expression) => expression,
                    Err(problem) => {
                        report.borrow_mut().0.extend(problem);
                        return None;
                    }
                };
                let colour = Colour::parse(&expression);
                if let (None, Some(written)) = (colour, self.written(token, mode))
                    && self.ancestry(token, mode)[1..].iter().all(|named| self.colour(named, mode).is_some())
                {
                    report.borrow_mut().add(not_a_colour(token, written));
                }
                colour
            });
            if let [Some(light), Some(dark)] = colours {
                palette.colours.insert(token.clone(), [light, dark]);
            }
        }
        (palette, report.into_inner())
    }

    /// The expression of a token with every other in place of its name.
    ///
    /// # Errors
    /// What is wrong where this token itself is written; nothing when the fault is in one that it names, which is
    /// told of by itself.
    pub fn expanded(&self, token: &str, mode: Mode) -> Result<String, Option<Diagnostic>> {
        self.expand(token, mode, &mut Vec::new())
    }

    /// The colour of a token, if it can be worked out.
    #[must_use]
    pub fn colour(&self, token: &str, mode: Mode) -> Option<Colour> {
        Colour::parse(&self.expanded(token, mode).ok()?)
    }

    /// The tokens that a token is made from, itself first.
    #[must_use]
    pub fn ancestry(&self, token: &str, mode: Mode) -> Vec<&str> {
        let mut found: Vec<&str> = Vec::new();
        let mut seen = BTreeSet::new();
        let mut next = self.0.get_key_value(token).map(|(name, _)| vec![name.as_str()]).unwrap_or_default();
        while !next.is_empty() {
            let mut further = Vec::new();
            for name in next {
                if seen.insert(name) {
                    found.push(name);
                    let expression = self.written(name, mode).map_or("", |written| &written.expression);
                    let named = variables(expression).filter_map(|(_, name)| self.0.get_key_value(name));
                    further.extend(named.map(|(name, _)| name.as_str()));
                }
            }
            next = further;
        }
        found
    }

    fn expand<'a>(&'a self, token: &'a str, mode: Mode, way: &mut Vec<&'a str>) -> Result<String, Option<Diagnostic>> {
        let written = self.written(token, mode).ok_or(None)?;
        way.push(token);
        let mut text = String::new();
        let mut end = 0;
        for (range, name) in variables(&written.expression) {
            if way.contains(&name) {
                // The token at which the circle was entered tells of it; the others would only repeat it.
                let is_whole = way[0] == name;
                let chain: Vec<&str> = way.iter().copied().chain([name]).collect();
                let problem = Diagnostic::new(Code::ReferenceCycle, self.0[way[0]][mode as usize].place.clone())
                    .arg("kind", "colour")
                    .arg("chain", chain.join(" → "));
                let is_first = way.iter().all(|step| *step >= name);
                return Err((is_whole && is_first).then_some(problem));
            }
            if !self.0.contains_key(name) {
                let problem = Diagnostic::new(Code::UnknownReference, written.place.clone())
                    .arg("kind", "colour")
                    .arg("id", name)
                    .arg("reason", "colour")
                    .arg_if("suggestion", suggest::nearest(name, self.tokens()));
                return Err((way.len() == 1).then_some(problem));
            }
            text.push_str(&written.expression[end..range.start]);
            text.push_str(&self.expand(name, mode, way)?);
            end = range.end;
        }
        text.push_str(&written.expression[end..]);
        if text.len() > LONGEST {
            let problem = not_a_colour(token, written);
            return Err((way.len() == 1).then_some(problem));
        }
        way.pop();
        Ok(text)
    }
}

fn not_a_colour(token: &str, written: &Written) -> Diagnostic {
    Diagnostic::new(Code::InvalidValue, written.place.clone())
        .arg("field", token)
        .arg("value", written.expression.as_str())
        .arg("example", "#24506b")
}

/// The `var(--name)` of an expression: their bytes, and the name.
fn variables(expression: &str) -> impl Iterator<Item = (std::ops::Range<usize>, &str)> {
    expression.match_indices("var(").filter_map(|(start, opening)| {
        let inner = start + opening.len();
        let length = expression[inner..].find(')')?;
        let name = expression[inner..inner + length].trim().strip_prefix("--")?;
        Some((start..inner + length + 1, name))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Tokens as the theme writes them, `light / dark`.
    fn declarations(tokens: &[(&str, &str)]) -> Declarations {
        let tokens = tokens.iter().map(|(token, written)| {
            let (light, dark) = written.split_once(" / ").unwrap_or((written, written));
            let written = |expression: &str| Written {
                expression: expression.to_owned(),
                place: Place::nowhere(),
                is_chosen: false,
            };
            ((*token).to_owned(), [written(light), written(dark)])
        });
        Declarations(tokens.collect())
    }

    fn codes(tokens: &[(&str, &str)]) -> Vec<String> {
        let (_, report) = declarations(tokens).resolve();
        report.0.iter().map(|problem| format!("{} {:?}", problem.code, problem.args)).collect()
    }

    #[test]
    fn a_token_follows_another_in_each_mode() {
        let tokens = [
            ("brand", "#0a2a6b"),
            ("ink", "oklch(from var(--brand) .25 c h) / oklch(from var( --brand ) .95 c h)"),
            ("text", "var(--ink)"),
        ];
        let (palette, report) = declarations(&tokens).resolve();
        assert!(report.0.is_empty(), "{report:?}");
        let [light, dark] = Mode::ALL.map(|mode| palette.colour("text", mode).expect("a colour"));
        assert!(light.luminance() < 0.05 && dark.luminance() > 0.7, "{light} {dark}");
    }

    #[test]
    fn an_unknown_token_is_told_of_once_where_it_is_named() {
        let tokens = [("brand", "#0a2a6b"), ("ink", "var(--brnd)"), ("text", "var(--ink)")];
        let codes = codes(&tokens);
        assert_eq!(codes.len(), 2, "once for each mode: {codes:?}");
        assert!(codes[0].starts_with("unknown-reference") && codes[0].contains("\"brand\""), "{codes:?}");
    }

    #[test]
    fn a_circle_is_told_of_once_and_not_by_those_who_lead_into_it() {
        let codes = codes(&[("a", "var(--b)"), ("b", "var(--c) / #fff"), ("c", "var(--b)"), ("d", "var(--a)")]);
        assert_eq!(codes.len(), 1, "{codes:?}");
        assert!(codes[0].starts_with("reference-cycle") && codes[0].contains("b → c → b"), "{codes:?}");
    }

    #[test]
    fn mixtures_of_mixtures_come_to_an_end() {
        let names: Vec<String> = (0..40).map(|step| format!("c{step:02}")).collect();
        let mixed: Vec<String> =
            names.iter().map(|name| format!("color-mix(in srgb, var(--{name}), var(--{name}))")).collect();
        let mut tokens = vec![("c00", "#123")];
        tokens.extend(names.iter().skip(1).zip(&mixed).map(|(name, mixed)| (name.as_str(), mixed.as_str())));
        let codes = codes(&tokens);
        assert_eq!(codes.len(), 2, "once for each mode: {codes:?}");
        assert!(codes[0].starts_with("invalid-value"), "{codes:?}");
    }

    #[test]
    fn a_token_knows_what_it_is_made_from() {
        let tokens = declarations(&[("brand", "#123"), ("ink", "var(--brand)"), ("text", "var(--ink)"), ("x", "red")]);
        assert_eq!(tokens.ancestry("text", Mode::Light), ["text", "ink", "brand"]);
        assert_eq!(tokens.ancestry("x", Mode::Light), ["x"]);
    }
}
