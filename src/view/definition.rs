//! How views are defined: one list of fields gives the struct, its value for templates and its entry in the contract.

use std::collections::{BTreeMap, BTreeSet};

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

/// A field of a view, by its place among the view's and the view's among those of the contract. Places are worked out when
/// the program is compiled, which a name that does not exist ends.
#[derive(Debug, Clone, Copy)]
pub(super) struct FieldPlace {
    view: usize,
    field: usize,
}

impl FieldPlace {
    pub(super) const fn new(view: usize, fields: &[ViewField], name: &str) -> Self {
        let mut field = 0;
        while !is_same(fields[field].name, name) {
            field += 1;
        }
        Self { view, field }
    }
}

/// The place of a view in the contract.
pub(super) const fn place(contract: &[Definition], name: &str) -> usize {
    let mut place = 0;
    while !is_same(contract[place].name, name) {
        place += 1;
    }
    place
}

/// Whether two names are the same, for what is worked out when the program is compiled.
const fn is_same(one: &str, other: &str) -> bool {
    let (one, other) = (one.as_bytes(), other.as_bytes());
    if one.len() != other.len() {
        return false;
    }
    let mut place = 0;
    while place < one.len() {
        if one[place] != other[place] {
            return false;
        }
        place += 1;
    }
    true
}

/// The name of a field at its place among all.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Name(usize, &'static str);

impl From<Name> for Key<'static> {
    fn from(name: Name) -> Self {
        Key::Str(name.1)
    }
}

/// What templates ask for, never less than they do.
#[derive(Debug, Default)]
pub struct Asked {
    /// Fields of a view that is known.
    pub of_views: BTreeSet<(&'static str, String)>,
    /// Fields of views that cannot be told.
    pub of_any: BTreeSet<String>,
}

impl Asked {
    fn has(&self, view: &'static str, field: &str) -> bool {
        self.of_any.contains(field) || self.of_views.contains(&(view, field.to_owned()))
    }
}

/// The fields of each view that a theme's templates ask for. Most themes show a part of what is known; no value is made of
/// the rest.
#[derive(Debug)]
pub(super) struct Wanted {
    /// By view, as the contract lists them: a bit for each field, in order.
    fields: Vec<u64>,
}

/// By these views are told apart where templates compare them.
const ALWAYS: [&str; 2] = ["id", "href"];

impl Wanted {
    /// Takes what the templates ask for; none if they look at views as a whole.
    pub(super) fn new(views: &[Definition], asked: Option<&Asked>) -> Self {
        let is_wanted = |view: &Definition, field: &ViewField| {
            asked.is_none_or(|asked| ALWAYS.contains(&field.name) || asked.has(view.name, field.name))
        };
        let bits = |view: &Definition| {
            debug_assert!(view.fields.len() <= 64, "{} has more fields than bits", view.name);
            let wanted = (0..).zip(view.fields).filter(|(_, field)| is_wanted(view, field));
            wanted.fold(0, |bits, (place, _)| bits | 1 << place)
        };
        Self { fields: views.iter().map(bits).collect() }
    }

    /// Whether a field of a view is wanted, for what takes long to work out.
    pub(super) fn has(&self, field: FieldPlace) -> bool {
        self.fields[field.view] & 1 << field.field != 0
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
    fields: &'static [ViewField],
    wanted: &'a Wanted,
    bits: u64,
    place: usize,
    values: Vec<(Name, Value)>,
}

impl<'a> Fields<'a> {
    /// `place` is the view's in the contract.
    pub(super) fn new(place: usize, fields: &'static [ViewField], wanted: &'a Wanted) -> Self {
        let bits = wanted.fields[place];
        Self { fields, wanted, bits, place: 0, values: Vec::with_capacity(bits.count_ones() as usize) }
    }

    pub(super) fn add(&mut self, value: impl Shown) {
        if self.bits & 1 << self.place != 0 {
            let name = Name(self.place, self.fields[self.place].name);
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

            const PLACE: usize = $crate::view::definition::place($crate::view::CONTRACT, stringify!($name));

            /// One of its fields, for finding out whether templates ask for it.
            #[allow(dead_code, reason = "most views have no field that takes long to work out")]
            pub(in crate::view) const fn field(name: &str) -> $crate::view::definition::FieldPlace {
                $crate::view::definition::FieldPlace::new($name::PLACE, $name::DEFINITION.fields, name)
            }
        }

        impl $crate::view::definition::Shown for $name {
            fn shown(self, wanted: &$crate::view::definition::Wanted) -> tera::Value {
                let mut fields =
                    $crate::view::definition::Fields::new($name::PLACE, $name::DEFINITION.fields, wanted);
                $(fields.add(self.$field);)*
                fields.value()
            }
        }
    };
    (@key $field:ident $key:literal) => { $key };
    (@key $field:ident) => { stringify!($field) };
}
pub(crate) use view;
