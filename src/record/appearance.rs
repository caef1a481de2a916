//! How a site or a theme looks, as written: colours by name, fonts by use, a few pictures.
//!
//! What the colours mean together, and whether they can be read, is worked out in `style`.

use std::collections::BTreeMap;

use super::{FileName, definition::record, field::plain};

record! {
    /// How a city makes the theme its own.
    pub struct Appearance {
        /// Short for the colour `brand`.
        colour: Option<String>,
        /// Instead of the theme's, by the theme's names.
        colours: BTreeMap<String, ModeColour>,
        /// Instead of the theme's, by the theme's names.
        fonts: BTreeMap<String, String>,
        logo: Option<FileName>,
        /// The little picture of the browser's tab.
        favicon: Option<FileName>,
        /// The picture that others show with a link to a page that has none of its own.
        card: Option<FileName>,
    }
}

record! {
    /// A CSS colour: one for both modes, or one for each.
    pub struct ModeColour or "colour" by both_modes {
        light: Option<String>,
        /// The light one when absent.
        dark: Option<String>,
    }
}

record! {
    /// Two colours of a theme, of which one must stand out from the other.
    pub struct ContrastPair needs text {
        text: Option<String>,
        on: Option<String>,
        /// The ratio of WCAG; 4.5 when absent.
        at_least: Option<f64>,
    }
}

plain!(BTreeMap<String, ModeColour>, BTreeMap<String, String>);

/// The short form: one colour for both modes.
fn both_modes<E>(colour: &str) -> Result<ModeColour, E> {
    Ok(ModeColour { light: Some(colour.to_owned()), dark: None })
}
