//! Pictures for what has none: the cover of a publication, the site's tab icon and its sharing card.
//!
//! In: a tone (which sort of publication it is), a key, and colours. Out: a bold flat composition of shapes on a grid,
//! as SVG or PNG, the same bytes for the same key and colours for ever. Each tone has its family of shapes, so that a
//! shelf reads as a series, and each key its own composition. Deliberately absent: words. A title stands over its
//! cover as text.

mod compose;
mod png;
mod shape;
mod svg;

use crate::{
    record::report::ReportType,
    style::{Colour, Mode, Palette},
};

/// Which family of shapes and colours a picture is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Tone {
    /// Circles and their parts: ideas.
    Framework,
    /// Stairs and stripes: steps to follow.
    Handbook,
    /// Houses and blocks: what was built.
    ApplicationExample,
    /// Waves and bars: everything else.
    Other,
}

impl Tone {
    pub const ALL: [Self; 4] = [Self::Framework, Self::Handbook, Self::ApplicationExample, Self::Other];

    #[must_use]
    pub const fn of(report: Option<ReportType>) -> Self {
        match report {
            Some(ReportType::Framework) => Self::Framework,
            Some(ReportType::Handbook) => Self::Handbook,
            Some(ReportType::ApplicationExample) => Self::ApplicationExample,
            _ => Self::Other,
        }
    }

    /// The word in the names of the theme's colours and of its classes.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Framework => "framework",
            Self::Handbook => "handbook",
            Self::ApplicationExample => "application-example",
            Self::Other => "other",
        }
    }
}

/// What a picture is painted with: the ground, and three colours of shapes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Paints {
    pub ground: Colour,
    pub shapes: [Colour; 3],
}

impl Paints {
    /// The theme's colours for a tone; none if it lacks one of them, and so wants no such pictures.
    #[must_use]
    pub fn of(palette: &Palette, tone: Tone) -> Option<Self> {
        let colour = |part: &str| palette.colour(&format!("cover-{}-{part}", tone.word()), Mode::Light);
        Some(Self { ground: colour("ground")?, shapes: [colour("a")?, colour("b")?, colour("c")?] })
    }

    /// The theme's colours for what stands for the site as a whole.
    #[must_use]
    pub fn of_site(palette: &Palette) -> Option<Self> {
        let colour = |token: &str| palette.colour(token, Mode::Light);
        let shapes = [colour("accent")?, colour("cover-framework-a")?, colour("on-brand")?];
        Some(Self { ground: colour("brand")?, shapes })
    }
}

/// The cover of a publication, 3:4, as SVG. Its lower part is empty: there the title stands.
#[must_use]
pub fn cover(tone: Tone, key: &str, paints: &Paints) -> String {
    let picture = compose::composition(tone, &format!("{}:{key}", tone.word()), compose::Grid { columns: 6, rows: 5 });
    svg::svg(&picture, paints, svg::Size { width: 6, height: 8 })
}

/// The picture that heads the home page, 6:5, as SVG.
#[must_use]
pub fn banner(key: &str, paints: &Paints) -> String {
    let picture = compose::composition(Tone::Framework, key, compose::Grid { columns: 6, rows: 5 });
    svg::svg(&picture, paints, svg::Size { width: 6, height: 5 })
}

/// The icon of the browser's tab, as SVG.
#[must_use]
pub fn icon(paints: &Paints) -> String {
    svg::svg(&compose::mark(), paints, svg::Size { width: 2, height: 2 })
}

/// The width and the height of the card, in pixels: what the large services ask for.
pub const CARD: (u32, u32) = (1200, 630);

/// The picture that others show with a link to the site, as PNG.
#[must_use]
pub fn card(key: &str, paints: &Paints) -> Vec<u8> {
    let picture = compose::composition(Tone::Framework, key, compose::Grid { columns: 10, rows: 6 });
    png::png(&picture, paints, CARD)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    fn paints() -> Paints {
        let colour = |text| Colour::parse(text).expect("a colour");
        Paints { ground: colour("#0a2a6b"), shapes: [colour("#3f7be0"), colour("#ffc61e"), colour("#9cc3ff")] }
    }

    #[test]
    fn a_cover_is_always_the_same_and_each_is_its_own() {
        let mut covers = BTreeSet::new();
        for tone in Tone::ALL {
            for key in 0..50 {
                let key = format!("julkaisu-{key}");
                let svg = cover(tone, &key, &paints());
                assert_eq!(svg, cover(tone, &key, &paints()));
                assert!(covers.insert(svg), "{tone:?} {key} looks like another");
            }
        }
    }

    #[test]
    fn a_cover_has_every_colour_of_its_tone_and_nothing_that_a_policy_would_refuse() {
        for tone in Tone::ALL {
            for key in 0..50 {
                let svg = cover(tone, &format!("{key}"), &paints());
                assert!(svg.starts_with("<svg xmlns=") && svg.ends_with("</svg>\n"), "{svg}");
                for colour in paints().shapes {
                    assert!(svg.contains(&colour.to_string()), "{tone:?} {key} has no {colour}");
                }
                for refused in ["style", "script", "<text", "href"] {
                    assert!(!svg.contains(refused), "{tone:?} {key} has `{refused}`");
                }
                assert!(svg.len() < 6_000, "{tone:?} {key} has {} bytes", svg.len());
            }
        }
    }

    #[test]
    fn the_place_of_the_title_is_empty() {
        for tone in Tone::ALL {
            for key in 0..50 {
                let grid = compose::Grid { columns: 6, rows: 5 };
                for tile in compose::composition(tone, &format!("{key}"), grid).tiles {
                    assert!(tile.column + tile.size <= 6 && tile.row + tile.size <= 5, "{tile:?}");
                }
            }
        }
    }

    #[test]
    fn the_card_is_a_png_of_its_size_with_more_than_one_colour() {
        let png = card("koe", &paints());
        assert_eq!(&png[1..4], b"PNG");
        let number = |at: usize| u32::from_be_bytes([png[at], png[at + 1], png[at + 2], png[at + 3]]);
        assert_eq!((number(16), number(20)), CARD);
        assert_eq!(png, card("koe", &paints()));
        assert_ne!(png, card("toinen", &paints()));
    }
}
