//! Which shapes stand where: one large one, a few of middle size, and small ones around them.
//!
//! In: a tone, a key and a grid. Out: tiles that do not overlap. What is chance here comes of a hash of the key alone.

use super::{
    Tone,
    shape::{CIRCLES, HOUSES, LARGE, STEPS, Shape, WAVES, shape},
};

/// How many squares a picture has.
#[derive(Debug, Clone, Copy)]
pub(super) struct Grid {
    pub columns: usize,
    pub rows: usize,
}

/// A shape at its place, with the colours of its parts by their number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Tile {
    pub column: usize,
    pub row: usize,
    /// In squares of the grid.
    pub size: usize,
    pub shape: Shape,
    /// Quarter turns to the right.
    pub turns: u8,
    /// What the tile stands on, if not on the picture's ground.
    pub under: Option<u8>,
    pub colour: u8,
    pub accent: u8,
}

/// A picture: its tiles, in any order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Composition {
    pub tiles: Vec<Tile>,
}

/// The composition of a key.
pub(super) fn composition(tone: Tone, key: &str, grid: Grid) -> Composition {
    let mut chance = Chance::new(key);
    let mut tiles: Vec<Tile> = Vec::new();
    // The large shape stands at a side, so that the rest stays in one piece.
    let large = if chance.is(2, 5) { 4 } else { 3 };
    let column = if chance.is(1, 2) { 0 } else { grid.columns - large };
    let row = usize::from(chance.below(4)) % (grid.rows - large + 1);
    let first = tile(tone, (column, row, large), &tiles, &mut chance);
    tiles.push(first);
    for (size, wanted) in [(2, (1, 2)), (1, (5, 6))] {
        for row in 0..=grid.rows - size {
            for column in 0..=grid.columns - size {
                let is_free = tiles.iter().all(|tile| !tile.meets(column, row, size, 0));
                // A square left empty now and then lets the others breathe.
                if is_free && chance.is(wanted.0, wanted.1) {
                    let next = tile(tone, (column, row, size), &tiles, &mut chance);
                    tiles.push(next);
                }
            }
        }
    }
    // No tone is itself without all of its colours.
    for colour in 0..3 {
        let has_it = |tiles: &[Tile]| tiles.iter().any(|tile| tile.colour == colour);
        let count = tiles.len();
        if !has_it(&tiles)
            && let Some(last) = tiles.get_mut(count - 1 - usize::from(colour))
        {
            last.paint(colour, last.under.filter(|under| *under != colour));
        }
    }
    Composition { tiles }
}

/// The mark that stands for the site where there is room for one shape only.
pub(super) fn mark() -> Composition {
    let tile = |column, row, number, turns, colour| Tile {
        column,
        row,
        size: 1,
        shape: shape(CIRCLES, number),
        turns,
        under: None,
        colour,
        accent: colour,
    };
    Composition { tiles: vec![tile(0, 0, 2, 3, 0), tile(1, 0, 0, 0, 2), tile(0, 1, 0, 0, 2), tile(1, 1, 2, 1, 0)] }
}

/// A tile at a place, in a colour that none beside it has if that can be.
fn tile(tone: Tone, (column, row, size): (usize, usize, usize), others: &[Tile], chance: &mut Chance) -> Tile {
    let family = match tone {
        Tone::Framework => CIRCLES,
        Tone::Handbook => STEPS,
        Tone::ApplicationExample => HOUSES,
        Tone::Other => WAVES,
    };
    let number = if size > 2 { chance.below(LARGE) } else { chance.below(u8::try_from(family.len()).unwrap_or(1)) };
    // Houses stand, and water lies.
    let turns = if matches!(tone, Tone::Framework | Tone::Handbook) { chance.below(4) } else { 0 };
    let wanted = chance.below(3);
    let beside: Vec<u8> =
        others.iter().filter(|tile| tile.meets(column, row, size, 1)).map(|tile| tile.colour).collect();
    let colour = (0..3).map(|step| (wanted + step) % 3).find(|colour| !beside.contains(colour)).unwrap_or(wanted);
    let under = chance.is(1, 4).then(|| (colour + 1 + chance.below(2)) % 3).filter(|_| size < 3);
    let mut tile = Tile { column, row, size, shape: shape(family, number), turns, under, colour, accent: colour };
    tile.paint(colour, under);
    tile
}

impl Tile {
    /// Whether the tile and a square have something in common; with a margin, whether they are neighbours.
    fn meets(&self, column: usize, row: usize, size: usize, margin: usize) -> bool {
        let overlap = |mine: usize, other: usize| mine < other + size + margin && other < mine + self.size + margin;
        overlap(self.column, column) && overlap(self.row, row)
    }

    /// Gives the parts their colours: no two that touch have the same.
    fn paint(&mut self, colour: u8, under: Option<u8>) {
        self.colour = colour;
        self.under = under;
        self.accent = (0..3).find(|other| *other != colour && Some(*other) != under).unwrap_or(colour);
    }
}

/// Small numbers without end, always the same for a key.
struct Chance(blake3::OutputReader);

impl Chance {
    fn new(key: &str) -> Self {
        Self(blake3::Hasher::new().update(key.as_bytes()).finalize_xof())
    }

    /// A number below another. Two bytes make the odds even enough for pictures.
    fn below(&mut self, limit: u8) -> u8 {
        let mut bytes = [0; 2];
        self.0.fill(&mut bytes);
        u8::try_from(u16::from_be_bytes(bytes) % u16::from(limit.max(1))).unwrap_or(0)
    }

    /// Whether something of these odds happens.
    fn is(&mut self, wanted: u8, of: u8) -> bool {
        self.below(of) < wanted
    }
}
