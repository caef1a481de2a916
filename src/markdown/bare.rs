//! Addresses written in a text as they are, without any markup.
//!
//! In: plain text. Out: where it holds web and e-mail addresses, and what they lead to. Deliberately absent: addresses
//! without a scheme (`example.org`), which are as often names, and every scheme but `http`, `https` and `mailto`.

use std::borrow::Cow;
use std::ops::Range;

use linkify::{LinkFinder, LinkKind};
use memchr::{memchr2, memchr3_iter};

/// An address in a text.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Bare<'a> {
    pub range: Range<usize>,
    pub href: Cow<'a, str>,
}

/// Whether a text may hold an address, for a cheap first look.
pub(super) fn may_hold_address(text: &str) -> bool {
    let mut rest = text;
    while let Some(sign) = memchr2(b'@', b':', rest.as_bytes()) {
        if rest[sign..].starts_with('@') || rest[sign..].starts_with("://") {
            return true;
        }
        rest = &rest[sign + 1..];
    }
    false
}

/// How many signs a part of a body has that tell an address, or that may stand for one as character references do.
pub(super) fn address_signs(part: &str) -> usize {
    memchr3_iter(b'@', b':', b'&', part.as_bytes())
        .filter(|place| !part[*place..].starts_with(':') || part[*place..].starts_with("://"))
        .count()
}

/// The addresses in a text, in order.
pub(super) fn addresses(text: &str) -> Vec<Bare<'_>> {
    LinkFinder::new()
        .links(text)
        .filter_map(|link| match link.kind() {
            LinkKind::Url => web(text, link.start()..link.end()),
            LinkKind::Email => mail(text, link.start()..link.end()),
            _ => None,
        })
        .collect()
}

fn web(text: &str, found: Range<usize>) -> Option<Bare<'_>> {
    let address = text[found.clone()].trim_end_matches(CLOSING);
    let scheme = address.split(':').next()?;
    let allowed = scheme.eq_ignore_ascii_case("https") || scheme.eq_ignore_ascii_case("http");
    // The scheme must be the whole word: `xhttps` is told apart by its letters, `ähttps` only by what stands before.
    let whole = !text[..found.start].ends_with(char::is_alphanumeric);
    (allowed && whole).then(|| Bare { range: found.start..found.start + address.len(), href: Cow::Borrowed(address) })
}

fn mail(text: &str, found: Range<usize>) -> Option<Bare<'_>> {
    // The standard allows quotes and much else before the @ (RFC 5322, "atext"); a sentence puts them around it.
    let name = text[found.clone()].trim_start_matches(|first: char| !first.is_alphanumeric() && first != '_');
    let address = name.trim_end_matches(CLOSING);
    if address.starts_with('@') || !address.contains('@') {
        return None;
    }
    let start = found.end - name.len();
    let before = &text[..start];
    let scheme = before.len().checked_sub(MAILTO.len()).and_then(|at| before.get(at..).map(|word| (at, word)));
    let start = match scheme {
        Some((at, word)) if word.eq_ignore_ascii_case(MAILTO) && !before[..at].ends_with(char::is_alphanumeric) => at,
        _ => start,
    };
    Some(Bare {
        range: start..found.end - (name.len() - address.len()),
        href: Cow::Owned(format!("{MAILTO}{address}")),
    })
}

const MAILTO: &str = "mailto:";

/// Marks that end a quotation, not an address.
const CLOSING: [char; 7] = ['”', '“', '’', '‘', '»', '›', '…'];

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<(&str, String)> {
        addresses(text).into_iter().map(|bare| (&text[bare.range], bare.href.into_owned())).collect()
    }

    #[test]
    fn web_addresses_end_before_the_sentence_does() {
        let link = |address: &'static str| vec![(address, address.to_owned())];
        assert_eq!(found("Katso https://example.org/a--b_c."), link("https://example.org/a--b_c"));
        assert_eq!(found("(HTTP://example.org/x?y=1&z=2),"), link("HTTP://example.org/x?y=1&z=2"));
        assert_eq!(found("”https://example.org/ä”."), link("https://example.org/ä"));
    }

    #[test]
    fn e_mail_addresses_are_told_from_their_quotes() {
        assert_eq!(found("Kysy: hanke@example.org."), [("hanke@example.org", "mailto:hanke@example.org".to_owned())]);
        assert_eq!(found("”a.b@example.org”"), [("a.b@example.org", "mailto:a.b@example.org".to_owned())]);
        assert_eq!(found("'a@example.org'"), [("a@example.org", "mailto:a@example.org".to_owned())]);
        assert_eq!(found("MAILTO:a@example.org"), [("MAILTO:a@example.org", "mailto:a@example.org".to_owned())]);
    }

    #[test]
    fn other_schemes_and_plain_names_stay_text() {
        for text in
            ["ftp://example.org", "javascript://example.org", "example.org", "klo 12:30", "@nimi", "xhttps://a.fi"]
        {
            assert_eq!(found(text), [], "{text}");
        }
    }
}
