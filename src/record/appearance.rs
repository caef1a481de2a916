//! How a site or a theme looks, as written: colours by name, fonts by use, a few pictures.
//!
//! What the colours mean together, and whether they can be read, is worked out in `style`.

use std::collections::BTreeMap;

use super::{FileName, definition::record, field::plain};

record! {
    /// How an organisation makes the theme its own.
    pub struct Appearance {
        /// The one colour from which the others follow; short for `brand` under `colours`. Left out: the theme's.
        /// Example: `"#0a2a6b"`.
        colour: Option<String>,
        /// Colours instead of the theme's, by the names that the theme gives them. Left out: the theme's. Example:
        /// `{link: "#1a4fa0"}`.
        colours: BTreeMap<String, ModeColour>,
        /// Families of fonts instead of the theme's, by the names that the theme gives their uses. Left out: the
        /// theme's. Example: `{text: "Georgia, serif"}`.
        fonts: BTreeMap<String, String>,
        /// The picture in the head of each page: a file under `static/`. Left out: the site's title stands
        /// alone. Example: `logo.svg`.
        logo: Option<FileName>,
        /// The little picture of the browser's tab. Left out: one drawn in the colours of the site. Example: `favicon.svg`.
        favicon: Option<FileName>,
        /// The picture that others show with a link to a page that has none of its own. Left out: one drawn in the
        /// colours of the site. Example: `card.png`.
        card: Option<FileName>,
    }
}

record! {
    /// A CSS colour: one for both modes, or one for each.
    pub struct ModeColour or "colour" as light {
        /// The colour on a light ground. Left out: the theme's. Example: `"#0a2a6b"`.
        light: Option<String>,
        /// The colour on a dark ground. Left out: the light one. Example: `"#9db8f2"`.
        dark: Option<String>,
    }
}

record! {
    /// Two colours of a theme, of which one must stand out from the other.
    pub struct ContrastPair needs text {
        /// The name of the colour that must stand out. Example: `link`.
        text: Option<String>,
        /// The name of the colour from which it must stand out. Example: `paper`.
        on: Option<String>,
        /// The ratio of contrast, as WCAG counts it. Left out: 4.5. Example: `4.5`.
        at_least: Option<f64>,
    }
}

plain!(BTreeMap<String, ModeColour>, BTreeMap<String, String>);
