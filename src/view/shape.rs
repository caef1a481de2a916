//! What a value that templates see is made of, as far as its definition says: so that a path of a template can be followed
//! without rendering it.

use super::{CONTRACT, Definition};

/// What a value is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Shape {
    /// None, or what an empty list holds: it may be anything, and is not there.
    Nothing,
    /// A text, a word, a number, true or false.
    Plain,
    /// A view, by its name in the contract.
    View(&'static str),
    List(Box<Self>),
    /// Not known, or not always the same.
    Unknown,
}

impl Shape {
    /// The shape of a type, as the definition of a view has it.
    #[must_use]
    pub fn of(type_name: &str) -> Self {
        let name: String = type_name.chars().filter(|letter| !letter.is_whitespace()).collect();
        let within = |outer: &str| name.strip_prefix(outer)?.strip_prefix('<')?.strip_suffix('>');
        if let Some(inner) = within("Option").or_else(|| within("Shared")) {
            return Self::of(inner);
        }
        if let Some(inner) = within("Vec") {
            return Self::List(Box::new(Self::of(inner)));
        }
        let view = match name.as_str() {
            "String" | "&'staticstr" | "bool" | "usize" | "u64" | "Html" => return Self::Plain,
            "Value" => "Card",
            view => view,
        };
        definition(view).map_or(Self::Unknown, |view| Self::View(view.name))
    }

    /// The names of its fields; none unless it is a view.
    #[must_use]
    pub fn fields(&self) -> Vec<&'static str> {
        let Self::View(name) = self else { return Vec::new() };
        definition(name).map(|view| view.fields.iter().map(|field| field.name).collect()).unwrap_or_default()
    }

    /// The shape of a field of a view.
    #[must_use]
    pub fn field(&self, name: &str) -> Option<Self> {
        let Self::View(view) = self else { return None };
        definition(view)?.fields.iter().find(|field| field.name == name).map(|field| Self::of(field.type_name))
    }

    /// The shape of what is in a list.
    #[must_use]
    pub fn item(&self) -> Self {
        match self {
            Self::List(item) => (**item).clone(),
            Self::Nothing => Self::Nothing,
            _ => Self::Unknown,
        }
    }

    /// The shape of what is the one or the other.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        match (self, other) {
            (Self::Nothing, shape) | (shape, Self::Nothing) => shape,
            (Self::List(one), Self::List(other)) => Self::List(Box::new(one.or(*other))),
            (one, other) if one == other => one,
            _ => Self::Unknown,
        }
    }
}

fn definition(name: &str) -> Option<&'static Definition> {
    CONTRACT.iter().find(|view| view.name == name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::view::contract::TEMPLATES;

    #[test]
    fn every_field_and_every_variable_has_a_shape() {
        let fields = CONTRACT.iter().flat_map(|view| view.fields.iter().map(|field| (field.name, field.type_name)));
        for (name, type_name) in fields.chain(TEMPLATES.iter().flat_map(|(_, variables)| variables.iter().copied())) {
            let mut shape = Shape::of(type_name);
            while let Shape::List(item) = shape {
                shape = *item;
            }
            assert_ne!(shape, Shape::Unknown, "{name} is {type_name}");
        }
    }

    #[test]
    fn paths_lead_through_views_and_lists() {
        let page = Shape::of("PageView");
        assert_eq!(page.field("title"), Some(Shape::View("Phrase")));
        let section = page.field("sections").map(|sections| sections.item());
        let cards = section.and_then(|section| section.field("cards"));
        assert_eq!(cards.map(|cards| cards.item()), Some(Shape::View("Card")));
        assert_eq!(page.field("titel"), None);
        assert_eq!(Shape::Nothing.or(Shape::Plain).or(Shape::View("Card")), Shape::Unknown);
    }
}
