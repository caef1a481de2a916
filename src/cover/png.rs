//! A composition as PNG, for those who take no SVG.

use tiny_skia::{Color, FillRule, Paint, PathBuilder, Pixmap, Transform};

use super::{
    Paints,
    compose::Composition,
    shape::{Outline, SIDE, Step},
    svg::layers,
};
use crate::style::Colour;

/// The height of the grid in squares, of which a picture shows what fits.
const ROWS: f32 = 5.25;

/// How far the handles of a curve lie on the way to the corner, so that four of them make a circle.
const HANDLE: f32 = 0.552_284_8;

/// The picture as PNG, empty if there is no memory for it.
pub(super) fn png(picture: &Composition, paints: &Paints, (width, height): (u32, u32)) -> Vec<u8> {
    let Some(mut pixels) = Pixmap::new(width, height) else { return Vec::new() };
    pixels.fill(skia(paints.ground));
    let scale = height as f32 / (ROWS * SIDE as f32);
    for (colour, outlines) in layers(picture, paints) {
        let mut paint = Paint::default();
        paint.set_color(skia(colour));
        if let Some(path) = path(&outlines) {
            pixels.fill_path(&path, &paint, FillRule::Winding, Transform::from_scale(scale, scale), None);
        }
    }
    pixels.encode_png().unwrap_or_default()
}

fn skia(colour: Colour) -> Color {
    Color::from_rgba8(colour.red, colour.green, colour.blue, u8::MAX)
}

fn path(outlines: &[Outline]) -> Option<tiny_skia::Path> {
    let mut path = PathBuilder::new();
    let float = |(x, y): (i32, i32)| (x as f32, y as f32);
    for outline in outlines {
        let mut last = (0.0, 0.0);
        for step in outline {
            match *step {
                Step::Move(x, y) => {
                    path.close();
                    last = float((x, y));
                    path.move_to(last.0, last.1);
                }
                Step::Line(x, y) => {
                    last = float((x, y));
                    path.line_to(last.0, last.1);
                }
                Step::Round { corner, to } => {
                    let (corner, to) = (float(corner), float(to));
                    let handle = |from: (f32, f32)| {
                        (from.0 + HANDLE * (corner.0 - from.0), from.1 + HANDLE * (corner.1 - from.1))
                    };
                    let (first, second) = (handle(last), handle(to));
                    path.cubic_to(first.0, first.1, second.0, second.1, to.0, to.1);
                    last = to;
                }
            }
        }
        path.close();
    }
    path.finish()
}
