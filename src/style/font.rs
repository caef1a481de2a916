//! The fonts of a theme by use: `text`, `headings`, `code` or whatever else it declares.
//!
//! In: for each use a list of families as CSS writes it. Out: the same, checked and written by the CSS library, so that
//! nothing else can come into the style sheet with it.

use std::collections::BTreeMap;

use lightningcss::{
    properties::font::FontFamily,
    stylesheet::PrinterOptions,
    traits::{Parse, ToCss},
};

/// The fonts of a theme, by use, as CSS writes them.
pub type Fonts = BTreeMap<String, String>;

/// Reads a list of families; none for what is no such list.
#[must_use]
pub fn families(list: &str) -> Option<String> {
    // `Vec`'s own reader wants a comma between, and nothing after the last.
    let families = Vec::<FontFamily<'_>>::parse_string(list).ok().filter(|families| !families.is_empty())?;
    families.to_css_string(PrinterOptions::default()).ok()
}

#[cfg(test)]
mod tests {
    use super::families;

    #[test]
    fn a_list_of_families_is_one() {
        assert_eq!(families("\"Source Sans 3\", system-ui").as_deref(), Some("\"Source Sans 3\", system-ui"));
        for wrong in ["", "serif; } body { display: none", "a,,b", "12px", "url(x)"] {
            assert_eq!(families(wrong), None, "{wrong}");
        }
    }
}
