//! One colour: what CSS means by an expression, and how much it stands out from another.
//!
//! In: a CSS colour without `var()`. Out: its red, green and blue in sRGB, as a screen shows it. Deliberately absent:
//! transparency and colours that only a browser knows (`currentcolor`, system colours), whose contrast nobody can tell.

use std::fmt;

use lightningcss::{
    traits::Parse,
    values::color::{CssColor, OKLCH, RGBA, XYZd65},
};

/// How finely lightness is searched, in OKLCH, where 1 is the way from black to white.
const STEP: f32 = 0.005;

/// An opaque colour in sRGB.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Colour {
    pub red: u8,
    pub green: u8,
    pub blue: u8,
}

impl Colour {
    /// Reads a CSS colour, relative colours and mixtures included; none for what is no opaque colour.
    #[must_use]
    pub fn parse(expression: &str) -> Option<Self> {
        let colour = CssColor::parse_string(expression).ok()?;
        let is_fixed = !matches!(colour, CssColor::CurrentColor | CssColor::System(_) | CssColor::LightDark(..));
        let rgba = RGBA::try_from(&colour).ok().filter(|rgba| is_fixed && rgba.alpha == u8::MAX)?;
        Some(Self { red: rgba.red, green: rgba.green, blue: rgba.blue })
    }

    /// The relative luminance of WCAG 2.2: 0 is black, 1 white.
    #[must_use]
    pub fn luminance(self) -> f64 {
        XYZd65::try_from(&self.css()).map_or(0.0, |xyz| f64::from(xyz.y).clamp(0.0, 1.0))
    }

    /// The contrast ratio of WCAG 2.2, from 1 to 21, whichever of the two is the text.
    #[must_use]
    pub fn contrast(self, other: Self) -> f64 {
        let (one, two) = (self.luminance() + 0.05, other.luminance() + 0.05);
        if one > two { one / two } else { two / one }
    }

    /// The colour of the same hue whose lightness is nearest to this one's, of those that pass.
    #[must_use]
    pub fn nearest(self, passes: impl Fn(Self) -> bool) -> Option<Self> {
        let OKLCH { l, c, h, .. } = OKLCH::try_from(&self.css()).ok()?.resolved();
        let steps = (1.0 / STEP) as u16;
        let at = |lightness: f32| {
            let is_lightness = (0.0..=1.0).contains(&lightness);
            let colour = is_lightness.then(|| Self::parse(&format!("oklch({lightness:.4} {c:.4} {h:.2})")))?;
            colour.filter(|colour| passes(*colour))
        };
        (1..=steps).find_map(|step| {
            let away = f32::from(step) * STEP;
            at(l - away).or_else(|| at(l + away))
        })
    }

    fn css(self) -> CssColor {
        CssColor::RGBA(RGBA::new(self.red, self.green, self.blue, 1.0))
    }
}

/// A grey has no hue, which arithmetic would make nonsense of.
trait Resolved {
    fn resolved(self) -> Self;
}

impl Resolved for OKLCH {
    fn resolved(self) -> Self {
        let or_zero = |number: f32| if number.is_nan() { 0.0 } else { number };
        Self { l: or_zero(self.l), c: or_zero(self.c), h: or_zero(self.h), alpha: self.alpha }
    }
}

impl fmt::Display for Colour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{:02x}{:02x}{:02x}", self.red, self.green, self.blue)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn colour(expression: &str) -> Colour {
        Colour::parse(expression).unwrap_or_else(|| panic!("{expression}"))
    }

    #[test]
    fn colours_are_read_in_every_form_that_css_has() {
        for expression in ["#0a2a6b", "rgb(10 42 107)", "rgb(10, 42, 107)", "#0A2A6BFF"] {
            assert_eq!(colour(expression).to_string(), "#0a2a6b", "{expression}");
        }
        assert_eq!(colour("rebeccapurple").to_string(), "#663399");
        assert_eq!(colour("color-mix(in srgb, black, white)").to_string(), "#808080");
    }

    #[test]
    fn a_colour_may_be_made_of_another() {
        let light = colour("oklch(from #0a2a6b .95 .01 h)");
        assert!(light.luminance() > 0.8 && light.blue > light.red, "{light}");
        for grey in ["black", "white", "#777"] {
            let tint = colour(&format!("oklch(from {grey} .97 min(c, .01) h)"));
            assert!(tint.red == tint.green && tint.green == tint.blue, "{grey} made {tint}");
            colour(&format!("oklch(from {grey} .87 .14 calc(h + 200deg))"));
        }
    }

    #[test]
    fn what_is_no_fixed_opaque_colour_is_refused() {
        for wrong in
            ["", "bleu", "#12345", "#0a2a6b80", "transparent", "currentcolor", "Canvas", "var(--x)", "red; color: blue"]
        {
            assert_eq!(Colour::parse(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn contrast_is_that_of_wcag() {
        // Known values: black on white, the grey that just passes, and pure blue on white.
        for (text, on, expected) in
            [("#000", "#fff", 21.0), ("#767676", "#fff", 4.54), ("#777", "#fff", 4.48), ("#00f", "#fff", 8.59)]
        {
            let ratio = colour(text).contrast(colour(on));
            assert!((ratio - expected).abs() < 0.01, "{text} on {on}: {ratio}");
            assert!((ratio - colour(on).contrast(colour(text))).abs() < f64::EPSILON);
        }
    }

    #[test]
    fn the_nearest_lightness_keeps_the_hue_and_goes_no_further_than_it_must() {
        let white = colour("white");
        let found = colour("#ffd34d").nearest(|colour| colour.contrast(white) >= 4.5).expect("a darker yellow");
        let ratio = found.contrast(white);
        assert!((4.5..4.7).contains(&ratio), "{found} has {ratio}");
        assert!(found.red > found.green && found.green > found.blue, "{found} is no yellow");
        assert_eq!(colour("#777").nearest(|_| false), None);
    }
}
