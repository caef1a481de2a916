//! A composition as SVG: one path for each colour of each layer, whole numbers throughout.

use std::fmt::Write;

use super::{
    Paints,
    compose::{Composition, Tile},
    shape::{Outline, Part, SIDE, Step},
};
use crate::style::Colour;

/// How far colours lie over each other where they meet, so that no line of the ground shines through between them.
const OVERLAP: &str = ".2";

/// The size of a picture, in squares of its grid.
#[derive(Debug, Clone, Copy)]
pub(super) struct Size {
    pub width: usize,
    pub height: usize,
}

/// What is painted at a time, the lowest first.
pub(super) type Layers = Vec<(Colour, Vec<Outline>)>;

/// The outlines of a composition by layer and colour: what tiles stand on, then bodies, holes and accents. Tiles do not
/// overlap, so their order within a layer is of no account.
pub(super) fn layers(picture: &Composition, paints: &Paints) -> Layers {
    let colour = |number: u8| paints.shapes[usize::from(number) % paints.shapes.len()];
    let mut layers: Layers = Vec::new();
    let paint = |from: usize, colour: Colour, outline: Outline, layers: &mut Layers| match layers[from..]
        .iter_mut()
        .find(|(known, _)| *known == colour)
    {
        Some((_, outlines)) => outlines.push(outline),
        None => layers.push((colour, vec![outline])),
    };
    for tile in &picture.tiles {
        if let Some(under) = tile.under {
            let square = vec![Step::Move(0, 0), Step::Line(SIDE, 0), Step::Line(SIDE, SIDE), Step::Line(0, SIDE)];
            paint(0, colour(under), placed(&square, tile), &mut layers);
        }
    }
    for part in [Part::Body, Part::Hole, Part::Accent] {
        let from = layers.len();
        for tile in &picture.tiles {
            for (_, outline) in tile.shape.0.iter().filter(|(of, _)| *of == part) {
                let colour = match part {
                    Part::Body => colour(tile.colour),
                    Part::Hole => tile.under.map_or(paints.ground, colour),
                    Part::Accent => colour(tile.accent),
                };
                paint(from, colour, placed(outline, tile), &mut layers);
            }
        }
    }
    layers
}

/// An outline turned, made as large as its tile, and moved to it.
fn placed(outline: &[Step], tile: &Tile) -> Outline {
    let number = |value: usize| i32::try_from(value).unwrap_or(0);
    let at = |(mut x, mut y): (i32, i32)| {
        for _ in 0..tile.turns {
            (x, y) = (SIDE - y, x);
        }
        let scaled = |value: i32, place: usize| value * number(tile.size) + number(place) * SIDE;
        (scaled(x, tile.column), scaled(y, tile.row))
    };
    let step = |step: &Step| match *step {
        Step::Move(x, y) => {
            let (x, y) = at((x, y));
            Step::Move(x, y)
        }
        Step::Line(x, y) => {
            let (x, y) = at((x, y));
            Step::Line(x, y)
        }
        Step::Round { corner, to } => Step::Round { corner: at(corner), to: at(to) },
    };
    outline.iter().map(step).collect()
}

/// The picture as SVG.
pub(super) fn svg(picture: &Composition, paints: &Paints, size: Size) -> String {
    let side = usize::try_from(SIDE).unwrap_or(1);
    let (width, height) = (size.width * side, size.height * side);
    let mut text = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" stroke-width=\"{OVERLAP}\">\
         <path fill=\"{}\" d=\"M0 0H{width}V{height}H0z\"/>",
        paints.ground
    );
    for (colour, outlines) in layers(picture, paints) {
        let _ = write!(text, "<path fill=\"{colour}\" stroke=\"{colour}\" d=\"{}\"/>", data(&outlines));
    }
    text.push_str("</svg>\n");
    text
}

/// The outlines as path data.
fn data(outlines: &[Outline]) -> String {
    let mut data = String::new();
    for outline in outlines {
        let mut last = (0, 0);
        let mut is_open = false;
        for step in outline {
            let _ = match *step {
                Step::Move(x, y) => {
                    let close = if is_open { "z" } else { "" };
                    is_open = true;
                    write!(data, "{close}M{x} {y}")
                }
                Step::Line(x, y) if y == last.1 => write!(data, "H{x}"),
                Step::Line(x, y) if x == last.0 => write!(data, "V{y}"),
                Step::Line(x, y) => write!(data, "L{x} {y}"),
                Step::Round { corner, to } => {
                    let (across, down) = ((to.0 - last.0).abs(), (to.1 - last.1).abs());
                    let (first, second) = ((corner.0 - last.0, corner.1 - last.1), (to.0 - corner.0, to.1 - corner.1));
                    let sweep = u8::from(first.0 * second.1 - first.1 * second.0 > 0);
                    write!(data, "A{across} {down} 0 0 {sweep} {} {}", to.0, to.1)
                }
            };
            last = match *step {
                Step::Move(x, y) | Step::Line(x, y) => (x, y),
                Step::Round { to, .. } => to,
            };
        }
        data.push('z');
    }
    data
}
