//! Shares of funding: who pays, how much, and how sure that is.

use rust_decimal::Decimal;

use super::{
    Amount, Approximate, Currency, Number, OneOrMany, Reference, Text,
    definition::{enumeration, record},
};

enumeration! {
    /// Whose money a share is.
    pub enum ShareRole {
        Eu "eu",
        State "state",
        Municipal "municipal",
        /// The beneficiary's own contribution (omarahoitusosuus).
        Own "own",
        Private "private",
    }
}

enumeration! {
    /// What an amount states. Amounts of different bases are never added.
    pub enum Basis {
        Planned "planned",
        Granted "granted",
        Realised "realised",
    }
}

record! {
    /// A share of the funding. Sources often name only the fund: then there is no amount.
    pub struct Share {
        /// A fund or an organisation; several when the source names them together.
        funder: OneOrMany<Reference> => Funder,
        /// Whether funders that the source does not name are in the amount too.
        others: bool,
        /// By default it follows from the funder's type.
        role: Option<ShareRole>,
        amount: Option<Amount>,
        currency: Option<Currency>,
        approximate: Option<Approximate>,
        /// The co-financing rate, in per cent.
        rate: Option<Rate>,
        basis: Option<Basis>,
        /// The programme whose money it is.
        through: Option<Reference> => Through,
        note: Option<Text>,
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

super::field::plain!(Rate);
