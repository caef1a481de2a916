//! Words and numbers of a known form, kept as written once they have it.

use serde::{Deserialize, Deserializer, de};

use super::Number;
use crate::{
    diagnostic::Code,
    record::{
        describe::{Bounds, Form, shapes},
        field::plain,
    },
    yaml,
};

/// Defines words of a known form: the test that they pass, the same as a pattern for other programs, and an example for
/// whoever fails it.
macro_rules! checked {
    ($($(#[$meta:meta])* $name:ident $word:literal by $test:expr, in $pattern:literal, like $example:literal;)*) => {$(
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq, Eq)]
        pub struct $name(pub Box<str>);

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = String::deserialize(deserializer)?;
                let is_right: fn(&str) -> bool = $test;
                match is_right(&text) {
                    true => Ok(Self(text.into())),
                    false => Err(invalid(&text, $example)),
                }
            }
        }

        impl $name {
            /// What it looks like.
            pub const FORM: &'static Form = &Form { name: $word, pattern: $pattern, numbers: &[], examples: &[$example] };
        }

        shapes! { $name: Shape::Form($name::FORM); }
        plain!($name);
    )*};
}

checked! {
    /// A language by its BCP 47 tag, whether or not the site speaks it.
    LanguageTag "language" by |text| text.parse::<icu_locale_core::LanguageIdentifier>().is_ok(),
        in "^[A-Za-z]{2,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?(-([A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*$",
        like "sv";
    /// A code of the EU's statistical regions: a country, and up to three signs (Regulation (EC) No 1059/2003).
    Nuts "nuts" by is_nuts, in "^[A-Z]{2}[A-Z0-9]{0,3}$", like "FI1B1";
    /// An address of electronic mail.
    Email "email" by is_email, in r#"^[^@<>"\s]+@[^@<>"\s]*\.[^@<>"\s]*$"#, like "kirjaamo@example.org";
}

fn is_nuts(text: &str) -> bool {
    text.len() <= 5
        && text.get(..2).is_some_and(|country| country.bytes().all(|byte| byte.is_ascii_uppercase()))
        && text.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit())
}

fn is_email(text: &str) -> bool {
    let is_part =
        |part: &str| !part.is_empty() && !part.contains(['@', '<', '>', '"']) && !part.contains(char::is_whitespace);
    text.rsplit_once('@').is_some_and(|(name, host)| is_part(name) && is_part(host) && host.contains('.'))
}

/// Defines degrees of the globe, WGS 84, within their bounds.
macro_rules! degrees {
    ($($(#[$meta:meta])* $name:ident to $bound:literal, like $example:literal;)*) => {$(
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub struct $name(pub rust_decimal::Decimal);

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let Number(degrees) = Number::deserialize(deserializer)?;
                match degrees.abs() <= rust_decimal::Decimal::from($bound) {
                    true => Ok(Self(degrees)),
                    false => Err(invalid(&degrees.to_string(), $example)),
                }
            }
        }

        shapes! {
            $name: Shape::Number(Bounds { least: -$bound, most: $bound, decimals: None, example: $example });
        }
        plain!($name);
    )*};
}

degrees! {
    /// Degrees north.
    Latitude to 90, like "60.2055";
    /// Degrees east.
    Longitude to 180, like "24.6559";
}

fn invalid<E: de::Error>(value: &str, example: &str) -> E {
    yaml::fault(Code::InvalidValue, &[("value", value), ("example", example)])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_without_their_form_are_refused() {
        assert!(is_nuts("FI1B1") && is_nuts("FI") && !is_nuts("fi1b1") && !is_nuts("FI1B1X") && !is_nuts("F"));
        assert!(is_email("a.b@example.org") && !is_email("a(at)example.org") && !is_email("a@b") && !is_email("@b.fi"));
        assert!(serde_yaml::from_str::<LanguageTag>("suomi ja ruotsi").is_err());
    }

    #[test]
    fn degrees_stay_on_the_globe() {
        assert!(serde_yaml::from_str::<Latitude>("60.2055").is_ok());
        assert!(serde_yaml::from_str::<Latitude>("124.65").is_err());
        assert!(serde_yaml::from_str::<Longitude>("24.6559").is_ok());
    }
}
