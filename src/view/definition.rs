//! How views are defined: one list of fields gives the struct, its value for templates and its entry in the contract.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use tera::{Value, value::Key};

/// One field of a view, as the contract for theme authors lists it.
#[derive(Debug, Clone, Copy)]
pub struct ViewField {
    pub name: &'static str,
    /// The type as it is written in the definition.
    pub type_name: &'static str,
    pub doc: &'static str,
}

/// One view, as the contract for theme authors lists it.
#[derive(Debug, Clone, Copy)]
pub struct Definition {
    pub name: &'static str,
    pub doc: &'static str,
    pub fields: &'static [ViewField],
}

/// The name of a field at its place among all.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Name(usize, &'static str);

impl From<Name> for Key<'static> {
    fn from(name: Name) -> Self {
        Key::Str(name.1)
    }
}

/// The fields of each view that a theme's templates name. Most themes show a part of what is known; no value is made of
/// the rest.
#[derive(Debug)]
pub(super) struct Wanted {
    /// By view: a bit for each field, in order. Without one every field is wanted.
    fields: HashMap<&'static str, u64>,
}

/// By these views are told apart where templates compare them.
const ALWAYS: [&str; 2] = ["id", "href"];

/// Views of so few fields are made whole, since that is no more work than to ask.
const FEW: usize = 3;

impl Wanted {
    /// Takes the names that stand in the templates, as fields or in texts; none if templates look at views as a whole.
    pub(super) fn new(views: &[Definition], names: Option<&BTreeSet<String>>) -> Self {
        let Some(names) = names else { return Self { fields: HashMap::new() } };
        let is_wanted = |field: &ViewField| ALWAYS.contains(&field.name) || names.contains(field.name);
        let bits = |view: &Definition| {
            let wanted = (0..).zip(view.fields).filter(|(_, field)| is_wanted(field));
            wanted.fold(0, |bits, (place, _)| bits | 1 << place)
        };
        Self { fields: views.iter().map(|view| (view.name, bits(view))).collect() }
    }

    /// Whether a field of a view is wanted, for what takes long to work out.
    pub(super) fn has(&self, view: &Definition, field: &str) -> bool {
        let place = view.fields.iter().position(|known| known.name == field);
        place.is_none_or(|place| self.of(view) & 1 << place != 0)
    }

    /// The wanted fields of a view, a bit for each.
    fn of(&self, view: &Definition) -> u64 {
        if view.fields.len() <= FEW { u64::MAX } else { self.fields.get(view.name).copied().unwrap_or(u64::MAX) }
    }
}

/// What becomes a value for templates.
pub(super) trait Shown {
    fn shown(self, wanted: &Wanted) -> Value;
}

macro_rules! plain {
    ($($type:ty),*) => {
        $(impl Shown for $type {
            fn shown(self, _: &Wanted) -> Value {
                self.into()
            }
        })*
    };
}
plain!(Value, String, &'static str, bool, usize, u64);

impl<T: Shown> Shown for Option<T> {
    fn shown(self, wanted: &Wanted) -> Value {
        self.map(|value| value.shown(wanted)).into()
    }
}

impl<T: Shown> Shown for Vec<T> {
    fn shown(self, wanted: &Wanted) -> Value {
        self.into_iter().map(|value| value.shown(wanted)).collect::<Vec<Value>>().into()
    }
}

/// A view on its way to being a value: its fields are added in order, and those that nobody wants are dropped.
pub(super) struct Fields<'a> {
    definition: &'a Definition,
    wanted: &'a Wanted,
    bits: u64,
    place: usize,
    values: Vec<(Name, Value)>,
}

impl<'a> Fields<'a> {
    pub(super) fn new(definition: &'a Definition, wanted: &'a Wanted) -> Self {
        debug_assert!(definition.fields.len() <= 64, "{} has more fields than bits", definition.name);
        Self { definition, wanted, bits: wanted.of(definition), place: 0, values: Vec::new() }
    }

    pub(super) fn add(&mut self, value: impl Shown) {
        if self.bits & 1 << self.place != 0 {
            let name = Name(self.place, self.definition.fields[self.place].name);
            self.values.push((name, value.shown(self.wanted)));
        }
        self.place += 1;
    }

    /// Tera makes its own map of any other; one in the order of the fields costs it the least.
    pub(super) fn value(self) -> Value {
        self.values.into_iter().collect::<BTreeMap<Name, Value>>().into()
    }
}

/// Defines a view: what templates may see of something, field by field.
macro_rules! view {
    (
        $(#[doc = $doc:literal])*
        pub struct $name:ident {
            $($(#[doc = $field_doc:literal])* $field:ident $(as $key:literal)?: $type:ty,)*
        }
    ) => {
        $(#[doc = $doc])*
        #[derive(Debug, Clone)]
        pub struct $name {
            $($(#[doc = $field_doc])* pub $field: $type,)*
        }

        impl $name {
            /// The view's entry in the contract.
            pub const DEFINITION: $crate::view::Definition = $crate::view::Definition {
                name: stringify!($name),
                doc: concat!($($doc),*),
                fields: &[$($crate::view::ViewField {
                    name: $crate::view::definition::view!(@key $field $($key)?),
                    type_name: stringify!($type),
                    doc: concat!($($field_doc),*),
                },)*],
            };
        }

        impl $crate::view::definition::Shown for $name {
            fn shown(self, wanted: &$crate::view::definition::Wanted) -> tera::Value {
                let mut fields = $crate::view::definition::Fields::new(&$name::DEFINITION, wanted);
                $(fields.add(self.$field);)*
                fields.value()
            }
        }
    };
    (@key $field:ident $key:literal) => { $key };
    (@key $field:ident) => { stringify!($field) };
}
pub(crate) use view;
