//! Shares of funding: who pays, how much, and how sure that is.

use rust_decimal::Decimal;

use super::{
    Amount, Approximate, Currency, Number, OneOrMany, Reference, Text,
    definition::{enumeration, record},
};

enumeration! {
    /// Whose money a share is.
    pub enum ShareRole {
        /// Money of the European Union.
        Eu "eu",
        /// Money of the state.
        State "state",
        /// Money of municipalities.
        Municipal "municipal",
        /// The beneficiary's own contribution.
        Own "own",
        /// Money of companies, foundations or persons.
        Private "private",
    }
}

enumeration! {
    /// What an amount states. Amounts of different bases are never added.
    pub enum Basis {
        /// What was meant to be spent.
        Planned "planned",
        /// What was decided to be paid.
        Granted "granted",
        /// What was spent.
        Realised "realised",
    }
}

record! {
    /// A share of the funding. Sources often name only the fund: then there is no amount.
    pub struct Share {
        /// The funder or the organisation whose money it is; a list, where the source names several for one amount.
        /// Left out: the source names only the kind of money, in `role`. Example: `erdf`.
        funder: OneOrMany<Reference> => Funder,
        /// Whether the amount also holds money of funders that the source does not name; it then counts for no funder
        /// alone. Left out: it does not. Example: `true`.
        others: bool,
        /// Whose money it is, in one word. Left out: it follows from the funder's type. Example: `own`.
        role: Option<ShareRole>,
        /// The amount in units of the currency, digits with at most two decimals, without spaces. Left out: not known,
        /// and in no sum. Example: `120000`.
        amount: Option<Amount>,
        /// The currency by its three letters (ISO 4217). Left out: euros. Example: `SEK`.
        currency: Option<Currency>,
        /// How the amount is not exact; such amounts are added only to their like. Left out: it is exact. Example:
        /// `nearly`.
        approximate: Option<Approximate>,
        /// The co-financing rate, in per cent. Left out: not known. Example: `70`.
        rate: Option<Rate>,
        /// Whether the amount was planned, granted or realised; amounts are added only to those of the same basis. Left
        /// out: the source does not say. Example: `granted`.
        basis: Option<Basis>,
        /// The programme whose money it is. Left out: not said. Example: `sustainable-growth`.
        through: Option<Box<Reference>> => Through,
        /// What readers should know of the share. Left out: nothing. Example: `Raised in 2016`.
        note: Option<Box<Text>>,
    }
}

/// A percentage from 0 to 100.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rate(pub Decimal);

impl<'de> serde::Deserialize<'de> for Rate {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let Number(rate) = Number::deserialize(deserializer)?;
        if rate < Decimal::ZERO || rate > Decimal::ONE_HUNDRED {
            return Err(crate::yaml::fault(
                crate::diagnostic::Code::InvalidValue,
                &[("value", &rate.to_string()), ("example", "70")],
            ));
        }
        Ok(Self(rate))
    }
}

super::describe::shapes! {
    Rate: Shape::Number(super::describe::Bounds { least: 0, most: 100, decimals: None, example: "70" });
}
super::field::plain!(Rate);
