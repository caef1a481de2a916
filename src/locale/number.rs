//! Numbers, money and shares of a hundred.
//!
//! In: exact decimals. Out: text for readers, with U+00A0 wherever a line must not break. CLDR, by way of `icu_decimal`,
//! gives digits, groups and signs of a number; the place of a currency's or percent's sign is in the tables below, because
//! ICU4X offers it only as an experiment. Deliberately absent: floating point, compact forms ("1,2 milj."), and exchange.

use icu_decimal::{
    DecimalFormatter,
    input::Decimal as Digits,
    options::{DecimalFormatterOptions, GroupingStrategy},
};
use icu_locale_core::Locale;
use rust_decimal::{Decimal, RoundingStrategy};

use super::COVERED;

/// How one language writes numbers.
#[derive(Debug)]
pub(super) struct Numbers {
    grouped: DecimalFormatter,
    ungrouped: DecimalFormatter,
    currency_first: bool,
    percent_close: bool,
}

impl Numbers {
    pub(super) fn new(locale: &Locale) -> Self {
        let grouped = DecimalFormatterOptions::default();
        let ungrouped = DecimalFormatterOptions::from(GroupingStrategy::Never);
        let language = locale.id.language.as_str();
        Self {
            grouped: DecimalFormatter::try_new(locale.into(), grouped).expect(COVERED),
            ungrouped: DecimalFormatter::try_new(locale.into(), ungrouped).expect(COVERED),
            currency_first: CURRENCY_FIRST.contains(&language),
            percent_close: PERCENT_CLOSE.contains(&language),
        }
    }

    pub(super) fn integer(&self, n: u64) -> String {
        self.grouped.format(&Digits::from(n)).to_string()
    }

    pub(super) fn decimal(&self, number: Decimal) -> String {
        self.grouped.format(&digits(number)).to_string()
    }

    /// A number such as a year, with nothing between its digits.
    pub(super) fn ungrouped(&self, number: Decimal) -> String {
        self.ungrouped.format(&digits(number)).to_string()
    }

    pub(super) fn money(&self, amount: Decimal, currency: &str) -> String {
        let mut amount = amount.round_dp_with_strategy(2, RoundingStrategy::MidpointAwayFromZero);
        amount.rescale(if amount.fract().is_zero() { 0 } else { 2 });
        let sign = sign_of(currency, self.currency_first);
        if !self.currency_first {
            return format!("{}\u{a0}{sign}", self.decimal(amount));
        }
        // The minus stands before the sign, and a sign of letters apart from the number (`-€80`, `-SEK 80`). All these
        // languages write the minus as a hyphen.
        let minus = if amount.is_sign_negative() && !amount.is_zero() { "-" } else { "" };
        let gap = if sign.ends_with(char::is_alphabetic) { "\u{a0}" } else { "" };
        format!("{minus}{sign}{gap}{}", self.decimal(amount.abs()))
    }

    pub(super) fn percent(&self, hundredths: Decimal) -> String {
        let gap = if self.percent_close { "" } else { "\u{a0}" };
        format!("{}{gap}%", self.decimal(hundredths))
    }
}

/// A number for ICU4X. A zero may carry a minus from a calculation; readers are to see none.
fn digits(number: Decimal) -> Digits {
    let number = if number.is_zero() { number.abs() } else { number };
    number.to_string().parse().expect("a decimal is written in digits, a point and a minus")
}

/// The languages that write a currency's sign before the number (CLDR, `currencyFormats`).
const CURRENCY_FIRST: [&str; 8] = ["en", "ga", "hi", "ja", "ko", "mt", "th", "zh"];

/// The languages that write the percent sign close to the number (CLDR, `percentFormats`).
const PERCENT_CLOSE: [&str; 17] =
    ["bg", "el", "en", "et", "ga", "hu", "is", "it", "ja", "ko", "lv", "mt", "nl", "pl", "pt", "uk", "zh"];

/// What is written for a currency. The crowns of the north are told apart by their country's letter, as one list may hold
/// several; where the sign comes first (English), "kr" would be unknown to most and the code is written.
fn sign_of(currency: &str, first: bool) -> &str {
    match currency {
        "EUR" => "€",
        "USD" => "$",
        "GBP" => "£",
        "SEK" if !first => "kr",
        "NOK" if !first => "Nkr",
        "DKK" if !first => "Dkr",
        code => code,
    }
}

#[cfg(test)]
mod tests {
    use super::super::Locale;
    use super::*;

    fn number(text: &str) -> Decimal {
        text.parse().expect("a number")
    }

    #[test]
    fn thousands_stand_apart() {
        for (n, finnish, english) in [
            (0, "0", "0"),
            (1, "1", "1"),
            (999, "999", "999"),
            (1_000, "1\u{a0}000", "1,000"),
            (351_800_000_000, "351\u{a0}800\u{a0}000\u{a0}000", "351,800,000,000"),
            (u64::MAX, "18\u{a0}446\u{a0}744\u{a0}073\u{a0}709\u{a0}551\u{a0}615", "18,446,744,073,709,551,615"),
        ] {
            assert_eq!(Locale::new("fi").integer(n), finnish);
            assert_eq!(Locale::new("sv").integer(n), finnish);
            assert_eq!(Locale::new("en").integer(n), english);
        }
    }

    #[test]
    fn decimals_are_kept_as_written() {
        for (given, finnish, english) in [
            ("0.5", "0,5", "0.5"),
            ("1.10", "1,10", "1.10"),
            ("-1234.5", "−1\u{a0}234,5", "-1,234.5"),
            ("-0.0", "0,0", "0.0"),
            (
                "79228162514264337593543950335",
                "79\u{a0}228\u{a0}162\u{a0}514\u{a0}264\u{a0}337\u{a0}593\u{a0}543\u{a0}950\u{a0}335",
                "79,228,162,514,264,337,593,543,950,335",
            ),
        ] {
            assert_eq!(Locale::new("fi").decimal(number(given)), finnish);
            assert_eq!(Locale::new("sv").decimal(number(given)), finnish);
            assert_eq!(Locale::new("en").decimal(number(given)), english);
        }
    }

    #[test]
    fn cents_are_shown_only_when_there_are_some() {
        for (given, finnish, english) in [
            ("0", "0\u{a0}€", "€0"),
            ("80000000", "80\u{a0}000\u{a0}000\u{a0}€", "€80,000,000"),
            ("80.00", "80\u{a0}€", "€80"),
            ("0.5", "0,50\u{a0}€", "€0.50"),
            ("1234.567", "1\u{a0}234,57\u{a0}€", "€1,234.57"),
            ("0.999", "1\u{a0}€", "€1"),
            ("-80.5", "−80,50\u{a0}€", "-€80.50"),
            ("-0.001", "0\u{a0}€", "€0"),
        ] {
            assert_eq!(Locale::new("fi").money(number(given), "EUR"), finnish);
            assert_eq!(Locale::new("sv").money(number(given), "EUR"), finnish);
            assert_eq!(Locale::new("en").money(number(given), "EUR"), english);
        }
    }

    #[test]
    fn a_currency_has_its_sign_or_else_its_code() {
        for (code, finnish, english) in [
            ("SEK", "1\u{a0}000\u{a0}kr", "SEK\u{a0}1,000"),
            ("NOK", "1\u{a0}000\u{a0}Nkr", "NOK\u{a0}1,000"),
            ("DKK", "1\u{a0}000\u{a0}Dkr", "DKK\u{a0}1,000"),
            ("USD", "1\u{a0}000\u{a0}$", "$1,000"),
            ("GBP", "1\u{a0}000\u{a0}£", "£1,000"),
            ("CHF", "1\u{a0}000\u{a0}CHF", "CHF\u{a0}1,000"),
        ] {
            assert_eq!(Locale::new("fi").money(number("1000"), code), finnish);
            assert_eq!(Locale::new("sv").money(number("1000"), code), finnish);
            assert_eq!(Locale::new("en").money(number("1000"), code), english);
        }
        assert_eq!(Locale::new("en").money(number("-5"), "CHF"), "-CHF\u{a0}5");
    }

    #[test]
    fn percent_stands_apart_in_finland_and_close_in_english() {
        assert_eq!(Locale::new("fi").percent(number("30")), "30\u{a0}%");
        assert_eq!(Locale::new("sv").percent(number("37.5")), "37,5\u{a0}%");
        assert_eq!(Locale::new("en").percent(number("37.5")), "37.5%");
        assert_eq!(Locale::new("fi").percent(number("-1")), "−1\u{a0}%");
    }
}
