//! What a theme looks like, worked out at build time: its colours in both modes, its fonts, its style sheet.
//!
//! In: what `theme.yaml` and `site.yaml` say of colours and fonts, and the texts of style sheets. Out: colours as plain
//! numbers, checked for contrast, and one small sheet that begins with them. Browsers get nothing to work out, so that
//! what was checked is what readers see. Deliberately absent: files, templates, and any knowledge of pages.

pub mod colour;
pub mod contrast;
pub mod font;
pub mod palette;
pub mod sheet;

pub use colour::Colour;
pub use contrast::{Pair, check};
pub use font::Fonts;
pub use palette::{Declarations, Mode, Palette, Written};
pub use sheet::{Fault, Stylesheet};
