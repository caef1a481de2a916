//! The shapes of each family, as outlines in a square of 12 by 12.
//!
//! Coordinates are whole numbers, so that a quarter turn and a larger size leave no rounding behind and the same shape
//! is the same bytes everywhere. A curve is a quarter of a circle, given by the corner that it rounds.

/// The side of the square that an outline lies in.
pub(super) const SIDE: i32 = 12;

/// One step of an outline.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Step {
    Move(i32, i32),
    Line(i32, i32),
    /// A quarter of a circle, around the corner and on to the point.
    Round {
        corner: (i32, i32),
        to: (i32, i32),
    },
}

use Step::{Line, Move, Round};

/// A closed outline.
pub(super) type Outline = Vec<Step>;

/// The part of a shape that an outline is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Part {
    /// In the shape's colour.
    Body,
    /// Cut out of it: in the colour of what it stands on.
    Hole,
    /// In the shape's second colour.
    Accent,
}

/// What a tile shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Shape(pub Vec<(Part, Outline)>);

/// A shape of a family by its number, any number; a large one is simple, so that it carries.
pub(super) fn shape(family: &[fn() -> Shape], number: u8) -> Shape {
    family[usize::from(number) % family.len()]()
}

/// Circles and their parts. The first of each family carries on its own.
pub(super) const CIRCLES: &[fn() -> Shape] = &[disc, half, quarter, ring, leaf, halves, arch];
/// Stairs, stripes and what points the way.
pub(super) const STEPS: &[fn() -> Shape] = &[stairs, chevron, corner, block, stripes, checks];
/// Houses, gables and blocks.
pub(super) const HOUSES: &[fn() -> Shape] = &[house, gable, tower, homes, slope, rise, windows];
/// Waves and bars.
pub(super) const WAVES: &[fn() -> Shape] = &[wave, bars, horizon, ripples, stripes, dots];

/// How many of a family's first shapes may stand large.
pub(super) const LARGE: u8 = 3;

fn body(outline: Outline) -> Shape {
    Shape(vec![(Part::Body, outline)])
}

fn with(mut shape: Shape, part: Part, outline: Outline) -> Shape {
    shape.0.push((part, outline));
    shape
}

fn rect(x: i32, y: i32, width: i32, height: i32) -> Outline {
    vec![Move(x, y), Line(x + width, y), Line(x + width, y + height), Line(x, y + height)]
}

fn rects(all: &[(i32, i32, i32, i32)]) -> Outline {
    all.iter().flat_map(|(x, y, width, height)| rect(*x, *y, *width, *height)).collect()
}

/// A circle by its middle and radius.
fn circle(x: i32, y: i32, radius: i32) -> Outline {
    let (left, right, top, bottom) = (x - radius, x + radius, y - radius, y + radius);
    vec![
        Move(x, top),
        Round { corner: (right, top), to: (right, y) },
        Round { corner: (right, bottom), to: (x, bottom) },
        Round { corner: (left, bottom), to: (left, y) },
        Round { corner: (left, top), to: (x, top) },
    ]
}

fn disc() -> Shape {
    body(circle(6, 6, 6))
}

fn ring() -> Shape {
    with(with(disc(), Part::Hole, circle(6, 6, 4)), Part::Accent, circle(6, 6, 2))
}

/// The upper half of a circle, on the lower edge of the upper half.
fn half_at(bottom: i32) -> Outline {
    let (top, middle) = (bottom - 6, 6);
    vec![Move(0, bottom), Round { corner: (0, top), to: (middle, top) }, Round { corner: (12, top), to: (12, bottom) }]
}

fn half() -> Shape {
    body(half_at(12))
}

fn halves() -> Shape {
    with(body(half_at(6)), Part::Accent, half_at(12))
}

fn quarter() -> Shape {
    body(vec![Move(0, 0), Round { corner: (12, 0), to: (12, 12) }, Line(0, 12)])
}

fn leaf() -> Shape {
    body(vec![
        Move(0, 0),
        Line(6, 0),
        Round { corner: (12, 0), to: (12, 6) },
        Line(12, 12),
        Line(6, 12),
        Round { corner: (0, 12), to: (0, 6) },
    ])
}

fn arch() -> Shape {
    let outer = vec![Move(0, 0), Round { corner: (12, 0), to: (12, 12) }, Line(0, 12)];
    let inner = vec![Move(0, 4), Round { corner: (8, 4), to: (8, 12) }, Line(0, 12)];
    let middle = vec![Move(0, 8), Round { corner: (4, 8), to: (4, 12) }, Line(0, 12)];
    with(with(body(outer), Part::Hole, inner), Part::Accent, middle)
}

fn block() -> Shape {
    body(rect(0, 0, 12, 12))
}

fn stairs() -> Shape {
    body(vec![
        Move(0, 12),
        Line(0, 9),
        Line(3, 9),
        Line(3, 6),
        Line(6, 6),
        Line(6, 3),
        Line(9, 3),
        Line(9, 0),
        Line(12, 0),
        Line(12, 12),
    ])
}

fn stripes() -> Shape {
    body(rects(&[(0, 0, 12, 3), (0, 6, 12, 3)]))
}

fn chevron() -> Shape {
    let arrow = |x: i32| vec![Move(x, 0), Line(x + 3, 0), Line(x + 6, 6), Line(x + 3, 12), Line(x, 12), Line(x + 3, 6)];
    with(body(arrow(0)), Part::Accent, arrow(6))
}

fn corner() -> Shape {
    let outer = vec![Move(0, 0), Line(12, 0), Line(12, 12), Line(9, 12), Line(9, 3), Line(0, 3)];
    let inner = vec![Move(0, 6), Line(6, 6), Line(6, 12), Line(0, 12)];
    with(body(outer), Part::Accent, inner)
}

fn checks() -> Shape {
    with(body(rects(&[(0, 0, 6, 6), (6, 6, 6, 6)])), Part::Accent, rect(6, 0, 6, 6))
}

fn house() -> Shape {
    let walls = vec![Move(0, 12), Line(0, 6), Line(6, 0), Line(12, 6), Line(12, 12)];
    with(body(walls), Part::Hole, rect(4, 8, 4, 4))
}

fn gable() -> Shape {
    body(vec![Move(0, 12), Line(6, 0), Line(12, 12)])
}

fn tower() -> Shape {
    with(body(rect(0, 0, 12, 12)), Part::Hole, rects(&[(2, 2, 3, 3), (7, 2, 3, 3), (2, 7, 3, 3), (7, 7, 3, 5)]))
}

fn homes() -> Shape {
    let home = |x: i32| vec![Move(x, 12), Line(x, 7), Line(x + 3, 4), Line(x + 6, 7), Line(x + 6, 12)];
    with(body(home(0)), Part::Accent, home(6))
}

fn slope() -> Shape {
    body(vec![Move(0, 12), Line(12, 0), Line(12, 12)])
}

fn rise() -> Shape {
    body(vec![Move(0, 0), Line(12, 12), Line(0, 12)])
}

fn windows() -> Shape {
    body(rects(&[(1, 1, 4, 4), (7, 1, 4, 4), (1, 7, 4, 4), (7, 7, 4, 4)]))
}

/// One swell of the sea: up over a half circle, down under the next.
fn swell(y: i32) -> Outline {
    vec![
        Move(0, y),
        Round { corner: (0, y - 3), to: (3, y - 3) },
        Round { corner: (6, y - 3), to: (6, y) },
        Round { corner: (6, y + 3), to: (9, y + 3) },
        Round { corner: (12, y + 3), to: (12, y) },
        Line(12, 12),
        Line(0, 12),
    ]
}

fn wave() -> Shape {
    with(body(swell(3)), Part::Accent, swell(8))
}

fn bars() -> Shape {
    with(body(rects(&[(0, 8, 3, 4), (4, 4, 3, 8)])), Part::Accent, rect(8, 0, 4, 12))
}

fn horizon() -> Shape {
    with(body(half_at(9)), Part::Accent, rect(0, 9, 12, 3))
}

fn ripples() -> Shape {
    let outer = half_at(12);
    let inner = vec![Move(2, 12), Round { corner: (2, 8), to: (6, 8) }, Round { corner: (10, 8), to: (10, 12) }];
    with(body(outer), Part::Hole, inner)
}

fn dots() -> Shape {
    let all = [(3, 3), (9, 3), (3, 9), (9, 9)];
    body(all.iter().flat_map(|(x, y)| circle(*x, *y, 2)).collect())
}
