//! How views are defined: one list of fields gives the struct, its value for templates and its entry in the contract.

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
                let mut map = tera::Map::with_capacity($name::DEFINITION.fields.len());
                $(map.insert(
                    tera::value::Key::Str($crate::view::definition::view!(@key $field $($key)?)),
                    view.$field.into(),
                );)*
                map.into()
            }
        }
    };
    (@key $field:ident $key:literal) => { $key };
    (@key $field:ident) => { stringify!($field) };
}
pub(crate) use view;
