//! Whether readers can tell each colour from the one that it stands on (WCAG 2.2, success criteria 1.4.3 and 1.4.11).
//!
//! In: pairs of tokens with the ratio that each needs, and the palette. Out: a problem for every pair that falls short,
//! placed at the choice that can be changed: the site's, where it made one, else the theme's.

use std::cell::RefCell;

use super::{Colour, Declarations, Mode, Palette, Written};
use crate::{
    diagnostic::{Code, Diagnostic, Place, Report},
    suggest,
};

/// A colour that must stand out from another.
#[derive(Debug, Clone, PartialEq)]
pub struct Pair {
    pub text: String,
    pub on: String,
    /// 4.5 for text, 3 for large text and for what is drawn.
    pub at_least: f64,
    /// Where the theme asks for it.
    pub places: [Place; 2],
}

/// What can be changed to mend a pair.
struct Remedy<'a> {
    token: &'a str,
    written: &'a Written,
}

/// Checks every pair in both modes. A pair with a token that could not be worked out is passed over.
#[must_use]
pub fn check(pairs: &[Pair], declarations: &Declarations, palette: &Palette) -> Report {
    let mut report = Report::default();
    for pair in pairs {
        for (token, place) in [&pair.text, &pair.on].into_iter().zip(&pair.places) {
            if !declarations.0.contains_key(token) {
                report.add(
                    Diagnostic::new(Code::UnknownReference, place.clone())
                        .arg("kind", "colour")
                        .arg("id", token.as_str())
                        .arg("reason", "colour")
                        .arg_if("suggestion", suggest::nearest(token, declarations.tokens())),
                );
            }
        }
        let failing = Mode::ALL.map(|mode| ratio(pair, palette, mode).filter(|ratio| *ratio < pair.at_least));
        let colours = |token: &str| Mode::ALL.map(|mode| palette.colour(token, mode));
        let is_same = [&pair.text, &pair.on].iter().all(|token| colours(token)[0] == colours(token)[1]);
        for (mode, ratio) in Mode::ALL.into_iter().zip(failing) {
            let Some(ratio) = ratio.filter(|_| mode == Mode::Light || !is_same) else { continue };
            let Some(remedy) = remedy(pair, declarations, mode) else { continue };
            let word = if is_same { "both" } else { mode.word() };
            report.add(
                Diagnostic::new(Code::InsufficientContrast, remedy.written.place.clone())
                    .arg("text", pair.text.as_str())
                    .arg("on", pair.on.as_str())
                    .arg("mode", word)
                    .arg("ratio", rounded_down(ratio))
                    .arg("needed", rounded_down(pair.at_least))
                    .arg("token", remedy.token)
                    .arg_if("other", other(pair, remedy.token))
                    .arg_if(
                        "suggestion",
                        suggestion(pair, pairs, declarations, mode, &remedy).map(|it| it.to_string()),
                    ),
            );
        }
    }
    report
}

fn ratio(pair: &Pair, palette: &Palette, mode: Mode) -> Option<f64> {
    Some(palette.colour(&pair.text, mode)?.contrast(palette.colour(&pair.on, mode)?))
}

/// The token whose expression can be changed: one of the two that the site chose, else a chosen one that they are made
/// from, else the theme's text.
fn remedy<'a>(pair: &'a Pair, declarations: &'a Declarations, mode: Mode) -> Option<Remedy<'a>> {
    let of_text = declarations.ancestry(&pair.text, mode);
    let of_ground = declarations.ancestry(&pair.on, mode);
    let own = of_text.iter().take(1).chain(of_ground.iter().take(1));
    let made_from = of_text.iter().skip(1).chain(of_ground.iter().skip(1));
    let known = own.chain(made_from).copied();
    let mut remedies = known.filter_map(|token| Some(Remedy { token, written: declarations.written(token, mode)? }));
    let first = declarations.written(&pair.text, mode).map(|written| Remedy { token: &pair.text, written });
    remedies.find(|remedy| remedy.written.is_chosen).or(first)
}

/// The other token of the pair, if the remedy is one of them.
fn other<'a>(pair: &'a Pair, token: &str) -> Option<&'a str> {
    match token {
        token if token == pair.text => Some(&pair.on),
        token if token == pair.on => Some(&pair.text),
        _ => None,
    }
}

/// The colour nearest to the written one in lightness, of the same hue, with which the pair would pass, and with it all
/// other pairs if there is such a colour. Everything that is made from it is worked out anew.
fn suggestion(
    pair: &Pair,
    all: &[Pair],
    declarations: &Declarations,
    mode: Mode,
    remedy: &Remedy<'_>,
) -> Option<Colour> {
    let written = declarations.colour(remedy.token, mode)?;
    let depends = |pair: &&Pair| {
        [&pair.text, &pair.on].into_iter().any(|token| declarations.ancestry(token, mode).contains(&remedy.token))
    };
    let concerned: Vec<&Pair> = all.iter().filter(depends).collect();
    let tried = RefCell::new(declarations.clone());
    let nearest = |pairs: &[&Pair]| {
        written.nearest(|colour| {
            let mut tried = tried.borrow_mut();
            if let Some(modes) = tried.0.get_mut(remedy.token) {
                modes[mode as usize].expression = colour.to_string();
            }
            pairs.iter().all(|pair| {
                let colours = tried.colour(&pair.text, mode).zip(tried.colour(&pair.on, mode));
                colours.is_some_and(|(text, on)| text.contrast(on) >= pair.at_least)
            })
        })
    };
    nearest(&concerned).or_else(|| nearest(&[pair]))
}

/// A ratio with two decimals, never rounded up to what it is not.
fn rounded_down(ratio: f64) -> String {
    ((ratio * 100.0).floor() / 100.0).to_string()
}
