//! How views are defined: one list of fields gives the struct, its value for templates and its entry in the contract.

use std::collections::BTreeMap;

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

/// The value of a view. Tera makes its own map of any other; one in the order of the fields costs it no hashing.
pub(super) fn value<const FIELDS: usize>(definition: &Definition, values: [Value; FIELDS]) -> Value {
    let names = definition.fields.iter().enumerate().map(|(place, field)| Name(place, field.name));
    names.zip(values).collect::<BTreeMap<Name, Value>>().into()
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

        impl From<$name> for tera::Value {
            fn from(view: $name) -> Self {
                $crate::view::definition::value(&$name::DEFINITION, [$(tera::Value::from(view.$field)),*])
            }
        }
    };
    (@key $field:ident $key:literal) => { $key };
    (@key $field:ident) => { stringify!($field) };
}
pub(crate) use view;
