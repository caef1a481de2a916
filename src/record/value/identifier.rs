//! Numbers from public registers, checked by their check digits where they have them. None is ever made up.

use std::fmt;

use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};
use serde::{Deserialize, Deserializer, de};

use crate::{
    diagnostic::Code,
    record::{
        Field, Fields, Relation, Trail,
        describe::{Form, shapes},
    },
    yaml,
};

/// Which register a number comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum IdentifierType {
    /// ISO 2108, 10 or 13 digits.
    Isbn,
    /// ISO 3297, eight digits.
    Issn,
    /// The Finnish business id (Y-tunnus), seven digits and a check digit.
    BusinessId,
    /// RFC 8141.
    Urn,
    /// A digital object identifier, `10.prefix/suffix`.
    Doi,
}

impl IdentifierType {
    /// The word for the register in messages.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Isbn => "isbn",
            Self::Issn => "issn",
            Self::BusinessId => "business-id",
            Self::Urn => "urn",
            Self::Doi => "doi",
        }
    }

    /// Whether a number, as written, is well formed and its check digit right.
    #[must_use]
    pub fn accepts(self, text: &str) -> bool {
        match self {
            Self::Isbn => text.parse::<isbn::Isbn>().is_ok(),
            Self::Issn => is_issn(text),
            Self::BusinessId => is_business_id(text),
            Self::Urn => is_urn(text),
            Self::Doi => {
                text.strip_prefix("10.").and_then(|rest| rest.split_once('/')).is_some_and(|(prefix, suffix)| {
                    prefix.len() >= 4
                        && prefix.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.')
                        && !suffix.is_empty()
                        && !suffix.contains(char::is_whitespace)
                })
            }
        }
    }
}

/// Eight digits, the last a check digit of weights 8 to 2 modulo 11, X for ten (ISO 3297, annex).
fn is_issn(text: &str) -> bool {
    let Some((left, right)) = text.split_once('-') else { return false };
    let digits: Vec<u32> = format!("{left}{right}")
        .char_indices()
        .filter_map(|(place, digit)| if place == 7 && digit == 'X' { Some(10) } else { digit.to_digit(10) })
        .collect();
    left.len() == 4
        && right.len() == 4
        && digits.len() == 8
        && digits.iter().zip((1..=8).rev()).map(|(digit, weight)| digit * weight).sum::<u32>() % 11 == 0
}

/// Seven digits, a hyphen and a check digit of weights 7, 9, 10, 5, 8, 4, 2 modulo 11; a remainder of 1 is never given
/// (Finnish Tax Administration).
fn is_business_id(text: &str) -> bool {
    let Some((number, check)) = text.split_once('-') else { return false };
    let digits: Vec<u32> = number.chars().filter_map(|digit| digit.to_digit(10)).collect();
    if digits.len() != 7 || number.len() != 7 || check.len() != 1 {
        return false;
    }
    let sum: u32 = digits.iter().zip([7, 9, 10, 5, 8, 4, 2]).map(|(digit, weight)| digit * weight).sum();
    let expected = match sum % 11 {
        0 => 0,
        1 => return false,
        remainder => 11 - remainder,
    };
    check.parse() == Ok(expected)
}

/// `urn:NID:NSS`, whatever the case of `urn` (RFC 8141, section 2); the ISBN and ISSN in a URN must be right ones.
fn is_urn(text: &str) -> bool {
    let mut parts = text.splitn(3, ':');
    let (Some(scheme), Some(namespace), Some(name)) = (parts.next(), parts.next(), parts.next()) else { return false };
    let well_formed = scheme.eq_ignore_ascii_case("urn")
        && namespace.len() >= 2
        && namespace.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
        && !name.is_empty()
        && !name.contains(char::is_whitespace);
    well_formed
        && match namespace.to_ascii_lowercase().as_str() {
            "isbn" => IdentifierType::Isbn.accepts(name),
            "issn" => is_issn(name),
            _ => true,
        }
}

macro_rules! identifiers {
    ($($(#[$meta:meta])* $name:ident $word:literal in $pattern:literal $(or [$($numbers:expr),*])?, like $example:literal;)*) => {$(
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq, Eq)]
        pub struct $name(pub Box<str>);

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                deserializer.deserialize_str(Visitor(IdentifierType::$name)).map(Self)
            }
        }

        impl $name {
            /// What it looks like; whether its check digit is right, no pattern can say.
            pub const FORM: &'static Form = &Form { name: $word, pattern: $pattern, numbers: &[$($($numbers),*)?], examples: &[$example] };
        }

        shapes! { $name: Shape::Form($name::FORM); }

        impl Fields for $name {
            fn fields<'a>(&'a self, trail: &mut Trail, _: Option<Relation>, see: &mut dyn FnMut(&Trail, Field<'a>)) {
                see(trail, Field::Identifier(IdentifierType::$name, &self.0));
            }
        }
    )*};
}

identifiers! {
    /// An International Standard Book Number, as printed.
    ///
    /// Without hyphens it looks like a number, of which a reader may drop the zeros at the front.
    Isbn "isbn" in "^([- ]*[0-9]){9}[- ]*([0-9Xx]|([0-9][- ]*){4})[- ]*$"
        or [(0, 9_999_999_999), (1_000_000_000_000, 9_999_999_999_999)], like "978-951-857-732-7";
    /// An International Standard Serial Number, as printed.
    Issn "issn" in "^[0-9]{4}-[0-9]{3}[0-9X]$", like "0317-8471";
    /// A Finnish business id, `0101263-6`.
    BusinessId "business-id" in "^[0-9]{7}-[0-9]$", like "0101263-6";
    /// A Uniform Resource Name, `URN:ISBN:978-…`.
    Urn "urn" in "^[Uu][Rr][Nn]:[A-Za-z0-9-]{2,}:\\S+$", like "URN:ISBN:978-951-857-732-7";
    /// A digital object identifier.
    Doi "doi" in "^10\\.[0-9.]{4,}/\\S+$", like "10.1000/182";
}

/// What has no place in a URL, wherever it stands there. A `%` has: it may have been escaped already.
pub const UNSAFE_IN_URLS: AsciiSet =
    CONTROLS.add(b' ').add(b'"').add(b'<').add(b'>').add(b'`').add(b'{').add(b'}').add(b'|').add(b'\\').add(b'^');

impl Urn {
    /// Where the Finnish resolver leads on from. The signs with a meaning in URLs have it in a URN too.
    #[must_use]
    pub fn url(&self) -> String {
        format!("https://urn.fi/{}", utf8_percent_encode(&self.0, &UNSAFE_IN_URLS))
    }
}

impl Doi {
    /// Where the resolver leads on from. In a DOI no sign has the meaning that it has in URLs.
    #[must_use]
    pub fn url(&self) -> String {
        const SIGNS: AsciiSet = UNSAFE_IN_URLS.add(b'%').add(b'#').add(b'?');
        format!("https://doi.org/{}", utf8_percent_encode(&self.0, &SIGNS))
    }
}

struct Visitor(IdentifierType);

impl de::Visitor<'_> for Visitor {
    type Value = Box<str>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("text")
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Box<str>, E> {
        if self.0.accepts(text) {
            Ok(text.into())
        } else {
            Err(yaml::fault(Code::InvalidIdentifier, &[("type", self.0.word()), ("value", text)]))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::IdentifierType::{BusinessId, Doi, Isbn, Issn, Urn};

    #[test]
    fn a_permanent_name_leads_to_its_resolver_whatever_signs_it_has() {
        assert_eq!(super::Urn("urn:nbn:fi-fe2020".into()).url(), "https://urn.fi/urn:nbn:fi-fe2020");
        assert_eq!(
            super::Doi("10.1002/(sici)1<1::a>2.0#b?c%".into()).url(),
            "https://doi.org/10.1002/(sici)1%3C1::a%3E2.0%23b%3Fc%25"
        );
    }

    #[test]
    fn a_wrong_check_digit_is_refused() {
        for (register, right, wrong) in [
            (Isbn, "978-951-857-732-7", "978-951-857-732-8"),
            (Isbn, "0-306-40615-2", "0-306-40615-3"),
            (Issn, "0317-8471", "0317-8472"),
            (Issn, "2434-561X", "2434-5610"),
            (BusinessId, "0101263-6", "0101263-5"),
            (Urn, "URN:ISBN:978-951-857-732-7", "URN:ISBN:978-951-857-732-1"),
            (Urn, "urn:nbn:fi-fe2020", "nbn:fi-fe2020"),
            (Doi, "10.1000/182", "11.1000/182"),
        ] {
            assert!(register.accepts(right), "{right}");
            assert!(!register.accepts(wrong), "{wrong}");
        }
    }
}
