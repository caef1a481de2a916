//! A length or place in a picture, in hundredths of a per cent: exact, so that the same facts give the same bytes.

use std::fmt;

use rust_decimal::{Decimal, prelude::ToPrimitive};

/// Hundredths of a per cent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Percent(pub i64);

impl Percent {
    pub(super) const WHOLE: Self = Self(10_000);
    pub(super) const NONE: Self = Self(0);

    /// A part of a whole that is not nothing. What there is of anything can be seen: at least a half per cent.
    pub(super) fn visible(part: Decimal, whole: Decimal) -> Self {
        const LEAST: i64 = 50;
        if part <= Decimal::ZERO || whole <= Decimal::ZERO {
            return Self::NONE;
        }
        let share = (part / whole * Decimal::from(Self::WHOLE.0)).round().to_i64().unwrap_or(Self::WHOLE.0);
        Self(share.clamp(LEAST, Self::WHOLE.0))
    }
}

impl fmt::Display for Percent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", Decimal::new(self.0, 2).normalize())?;
        f.write_str("%")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn visible(part: u64, whole: u64) -> String {
        Percent::visible(part.into(), whole.into()).to_string()
    }

    #[test]
    fn a_part_is_written_with_two_decimals_at_most() {
        assert_eq!(visible(1, 3), "33.33%");
        assert_eq!(visible(1, 2), "50%");
        assert_eq!(visible(3, 3), "100%");
    }

    #[test]
    fn nothing_is_not_drawn_and_the_smallest_amount_is() {
        assert_eq!(visible(0, 3), "0%");
        assert_eq!(visible(0, 0), "0%");
        assert_eq!(visible(1, 351_800_000_000), "0.5%");
        assert_eq!(visible(351_800_000_000, 351_800_000_000), "100%");
    }
}
