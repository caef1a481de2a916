//! What a value that templates see is made of, as far as its definition says: so that a path of a template can be followed
//! without rendering it.

use std::borrow::Cow;

use super::{CONTRACT, Definition};
use crate::diagnostic::Phrase;

/// What a value is.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Shape {
    /// None, or what an empty list holds: it may be anything, and is not there.
    Nothing,
    /// A text, a word, a number, true or false.
    Plain,
    /// A view, by its name in the contract.
    View(&'static str),
    List(Box<Self>),
    /// Now the one and now the other, in order: two or more, none of them unknown.
    Several(Vec<Self>),
    Unknown,
}

impl Shape {
    /// The shape of a type, as the definition of a view has it.
    #[must_use]
    pub fn of(type_name: &str) -> Self {
        let mut name = Cow::Borrowed(type_name);
        if name.contains(char::is_whitespace) {
            name.to_mut().retain(|letter| !letter.is_whitespace());
        }
        let within = |outer: &str| name.strip_prefix(outer)?.strip_prefix('<')?.strip_suffix('>');
        if let Some(inner) = within("Option").or_else(|| within("Shared")) {
            return Self::of(inner);
        }
        if let Some(inner) = within("Vec") {
            return Self::List(Box::new(Self::of(inner)));
        }
        let view = match &*name {
            "String" | "&'staticstr" | "bool" | "usize" | "u64" | "Html" => return Self::Plain,
            "Value" => "Card",
            view => view,
        };
        definition(view).map_or(Self::Unknown, |view| Self::View(view.name))
    }

    /// The views that it may be, by their names in the contract.
    #[must_use]
    pub fn views(&self) -> Vec<&'static str> {
        match self {
            Self::View(name) => vec![name],
            Self::Several(shapes) => shapes.iter().flat_map(Self::views).collect(),
            _ => Vec::new(),
        }
    }

    /// The names of its fields; none unless it is a view.
    #[must_use]
    pub fn fields(&self) -> Vec<&'static str> {
        match self {
            Self::View(name) => {
                definition(name).map(|view| view.fields.iter().map(|field| field.name).collect()).unwrap_or_default()
            }
            Self::Several(shapes) => shapes.iter().flat_map(Self::fields).collect(),
            _ => Vec::new(),
        }
    }

    /// The shape of a field; none where no view that it may be has one.
    #[must_use]
    pub fn field(&self, name: &str) -> Option<Self> {
        match self {
            Self::View(view) => {
                definition(view)?.fields.iter().find(|field| field.name == name).map(|field| Self::of(field.type_name))
            }
            Self::Several(shapes) => shapes.iter().filter_map(|shape| shape.field(name)).reduce(Self::or),
            _ => None,
        }
    }

    /// The shape of what is in a list.
    #[must_use]
    pub fn item(&self) -> Self {
        match self {
            Self::List(item) => (**item).clone(),
            Self::Nothing => Self::Nothing,
            Self::Several(shapes) => {
                let lists = shapes.iter().filter(|shape| matches!(shape, Self::List(_)));
                lists.map(Self::item).reduce(Self::or).unwrap_or(Self::Unknown)
            }
            _ => Self::Unknown,
        }
    }

    /// The shape of what is the one or the other.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        match (self, other) {
            (Self::Nothing, shape) | (shape, Self::Nothing) => shape,
            (Self::Unknown, _) | (_, Self::Unknown) => Self::Unknown,
            (Self::List(one), Self::List(other)) => Self::List(Box::new(one.or(*other))),
            (Self::Several(shapes), other) | (other, Self::Several(shapes)) => {
                other.alternatives().into_iter().fold(Self::Several(shapes), Self::with)
            }
            (one, other) if one == other => one,
            (one, other) => Self::Several(vec![one]).with(other),
        }
    }

    fn alternatives(self) -> Vec<Self> {
        match self {
            Self::Several(shapes) => shapes,
            other => vec![other],
        }
    }

    /// With one shape more: two lists are one list of either's members.
    fn with(self, other: Self) -> Self {
        let mut shapes = self.alternatives();
        let like = shapes.iter().position(|shape| matches!((shape, &other), (Self::List(_), Self::List(_))));
        match like {
            Some(place) => {
                let list = shapes.remove(place).or(other);
                shapes.push(list);
            }
            None => shapes.push(other),
        }
        shapes.sort();
        shapes.dedup();
        Self::Several(shapes)
    }

    /// What a theme author would call it, each of several by itself.
    #[must_use]
    pub fn in_words(&self) -> Vec<Phrase> {
        match self {
            Self::View(view) => vec![Phrase::new("shape-view").arg("view", *view)],
            Self::List(_) => vec![Phrase::new("shape-list")],
            Self::Several(shapes) => shapes.iter().flat_map(Self::in_words).collect(),
            _ => vec![Phrase::new("shape-plain")],
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
    }

    #[test]
    fn what_is_now_this_and_now_that_has_the_fields_of_either() {
        let (card, link) = (Shape::of("Value"), Shape::of("LinkView"));
        let either = Shape::Nothing.or(card.clone()).or(link.clone());
        assert_eq!(either, link.clone().or(card.clone()).or(either.clone()));
        assert_eq!(either.field("href"), Some(Shape::Plain));
        assert_eq!(either.field("kind"), Some(Shape::Plain));
        assert_eq!(either.field("name"), None);
        let list = |shape: &Shape| Shape::List(Box::new(shape.clone()));
        assert_eq!(list(&card).or(Shape::Plain).or(list(&link)).item(), either);
        assert_eq!(either.or(Shape::Unknown), Shape::Unknown);
    }
}
