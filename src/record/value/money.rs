//! Amounts of money: decimal, with a currency, and only as exact as the source is.

use std::fmt;

use rust_decimal::Decimal;
use serde::{
    Deserialize, Deserializer,
    de::{self, IntoDeserializer},
};

use super::as_written;
use crate::{
    diagnostic::Code,
    record::{
        definition::{enumeration, record},
        describe::{Bounds, Choice, Form, Word, shapes},
        field::plain,
    },
    yaml,
};

/// A sum of money, read as written, without a detour through binary fractions: not negative, and no finer than a
/// hundredth, so that `120.000` is not taken for 120.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Amount(pub Decimal);

/// A number, read as written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Number(pub Decimal);

enumeration! {
    /// How a source limits an amount that it does not state exactly.
    pub enum Approximation {
        /// About the amount.
        About "true",
        /// Somewhat less than the amount.
        Nearly "nearly",
        /// More than the amount.
        Over "over",
        /// The amount or less.
        AtMost "at-most",
    }
}

record! {
    /// Money of one kind: `120000`, or with a currency and an approximation.
    pub struct Money or "money" as amount by money needs amount {
        /// The amount in units of the currency, digits with at most two decimals, without spaces. Example: `120000`.
        amount: Option<Amount>,
        /// The currency by its three letters (ISO 4217). Left out: euros. Example: `SEK`.
        currency: Option<Currency>,
        /// How the amount is not exact. Left out: it is exact. Example: `nearly`.
        approximate: Option<Approximate>,
    }
}

fn money<E: de::Error>(text: &str) -> Result<Amount, E> {
    // Whoever wrote no number at all wanted to say more than a number: the message speaks of money.
    if text.parse::<Decimal>().is_err() {
        return Err(E::invalid_type(de::Unexpected::Str(text), &"money"));
    }
    Amount::deserialize(text.into_deserializer())
}

/// A currency by its ISO 4217 code: three capital letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Currency([u8; 3]);

impl Currency {
    /// Reads a code, if it has the form of one.
    fn from_code(code: &str) -> Option<Self> {
        let letters = code.as_bytes().try_into().ok()?;
        code.bytes().all(|letter| letter.is_ascii_uppercase()).then_some(Self(letters))
    }

    /// The code, `EUR`.
    #[must_use]
    pub fn code(&self) -> &str {
        str::from_utf8(&self.0).unwrap_or_default()
    }
}

impl Default for Currency {
    fn default() -> Self {
        Self(*b"EUR")
    }
}

/// How an amount is approximate; `approximate: false` is the same as nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Approximate(pub Option<Approximation>);

plain!(Amount, Number, Currency, Approximate);

shapes! {
    Amount: Shape::Number(Bounds { least: 0, most: MOST, decimals: Some(2), example: "120000" });
    Currency: Shape::Form(&CURRENCY);
    Approximate: Shape::Choice(approximate());
}

static CURRENCY: Form = Form { name: "currency", pattern: "^[A-Z]{3}$", numbers: &[], examples: &CURRENCIES };

/// Those that are offered to whoever wrote something else.
const CURRENCIES: [&str; 6] = ["EUR", "SEK", "NOK", "DKK", "GBP", "USD"];

/// The words for an approximation, and the one for none.
fn approximate() -> Choice {
    let mut choice = Approximation::choice();
    let word = Word { word: "false", key: format!("{}-false", choice.name), doc: "Exactly the amount." };
    choice.words.push(word);
    choice
}

/// No amount is as large, and the sum of as many as a disk holds still fits.
const MOST: i64 = 1_000_000_000_000_000;

fn is_amount(amount: &Decimal) -> bool {
    !amount.is_sign_negative() && amount.scale() <= 2 && *amount <= Decimal::from(MOST)
}

impl<'de> Deserialize<'de> for Amount {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let Number(amount) = Number::deserialize(deserializer)?;
        if is_amount(&amount) {
            return Ok(Self(amount));
        }
        Err(yaml::fault(Code::InvalidValue, &[("value", &amount.to_string()), ("example", "120000")]))
    }
}

impl<'de> Deserialize<'de> for Number {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Visitor;
        impl de::Visitor<'_> for Visitor {
            type Value = Number;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("number")
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<Number, E> {
                text.parse().map(Number).map_err(|_| E::invalid_type(de::Unexpected::Str(text), &self))
            }
        }
        deserializer.deserialize_str(Visitor)
    }
}

impl<'de> Deserialize<'de> for Currency {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Visitor;
        impl de::Visitor<'_> for Visitor {
            type Value = Currency;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("currency")
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<Currency, E> {
                Currency::from_code(text).ok_or_else(|| E::unknown_variant(text, &CURRENCIES))
            }
        }
        deserializer.deserialize_str(Visitor)
    }
}

impl<'de> Deserialize<'de> for Approximate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Visitor;
        impl de::Visitor<'_> for Visitor {
            type Value = Approximate;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("approximation")
            }

            fn visit_bool<E: de::Error>(self, about: bool) -> Result<Approximate, E> {
                Ok(Approximate(about.then_some(Approximation::About)))
            }

            fn visit_str<E: de::Error>(self, word: &str) -> Result<Approximate, E> {
                if word == "false" {
                    return Ok(Approximate(None));
                }
                let known = Approximation::from_word(word);
                known
                    .map(|approximation| Approximate(Some(approximation)))
                    .ok_or_else(|| E::unknown_variant(word, &["true", "nearly", "over", "at-most"]))
            }

            fn visit_i64<E: de::Error>(self, _: i64) -> Result<Approximate, E> {
                Err(as_written())
            }

            fn visit_u64<E: de::Error>(self, _: u64) -> Result<Approximate, E> {
                Err(as_written())
            }
        }
        deserializer.deserialize_any(Visitor)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cents_are_not_lost_in_binary_fractions() {
        let money: Money = serde_yaml::from_str("{amount: 1083065.20, approximate: nearly}").expect("money");
        assert_eq!(money.amount.map(|amount| amount.0.to_string()).as_deref(), Some("1083065.20"));
        for wrong in ["120.000", "-5", "{amount: 1.234}"] {
            assert!(serde_yaml::from_str::<Money>(wrong).is_err(), "{wrong}");
        }
        assert_eq!(money.approximate, Some(Approximate(Some(Approximation::Nearly))));
    }
}
