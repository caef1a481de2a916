//! Which addresses a text may lead to.
//!
//! In: a destination as the writer gave it, after Markdown has decoded its escapes and entities. Out: what its scheme
//! says. Deliberately absent: whether anything is found there.

use crate::kind::Kind;

/// What the scheme of a destination says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Scheme {
    /// No scheme: a path relative to the file, or to the site, or a `#heading`.
    None,
    /// A reference to an entity by its id, such as `project:kupla`.
    Kind(Kind),
    /// `http:` or `https:`.
    Web,
    /// `mailto:`.
    Mail,
    /// `tel:`.
    Phone,
    /// `embed:`, which only an image may have.
    Embed,
    /// Any other, in lower case and without what a browser would overlook; `//` for an address without its scheme.
    Refused(String),
}

/// The scheme of a destination, if text may have it.
///
/// A browser overlooks case, leading blanks, and tabs and line breaks anywhere, so that ` Java\tScript:` runs. Anything
/// before a colon that is not plainly one of the allowed words is therefore refused, and so is a character reference
/// that stands where a scheme could. A file whose name holds a colon can be written `./a:b.md` (RFC 3986, 4.2).
#[must_use]
pub fn scheme(destination: &str) -> Scheme {
    let start = destination.trim_start_matches(is_overlooked);
    // A backslash is a slash to a browser (WHATWG URL, "special authority slashes state").
    if start.starts_with(['/', '\\']) && start[1..].trim_start_matches(is_overlooked).starts_with(['/', '\\']) {
        return Scheme::Refused("//".to_owned());
    }
    let head = head(destination);
    let colon = head.bytes().take_while(|byte| *byte != b'#').position(|byte| byte == b':');
    let Some(colon) = colon else {
        return match hidden_colon(head) {
            Some(end) => Scheme::Refused(bare(&head[..end])),
            None => Scheme::None,
        };
    };
    let word = &head[..colon];
    if word.eq_ignore_ascii_case("http") || word.eq_ignore_ascii_case("https") {
        return Scheme::Web;
    }
    let word = word.to_ascii_lowercase();
    match word.as_str() {
        "mailto" => Scheme::Mail,
        "tel" => Scheme::Phone,
        "embed" => Scheme::Embed,
        other => Kind::from_word(other).map_or_else(|| Scheme::Refused(bare(other)), Scheme::Kind),
    }
}

/// What stands before the path, the query and the fragment. The `#` of a character reference begins no fragment.
fn head(destination: &str) -> &str {
    let bytes = destination.as_bytes();
    let end = (0..bytes.len()).find(|&place| match bytes[place] {
        b'/' | b'\\' | b'?' => true,
        b'#' => place == 0 || bytes[place - 1] != b'&',
        _ => false,
    });
    &destination[..end.unwrap_or(destination.len())]
}

/// Where a character reference begins that could stand for a colon, or for a blank inside a scheme.
fn hidden_colon(head: &str) -> Option<usize> {
    head.match_indices('&').map(|(place, _)| place).find(|&place| {
        let rest = &head.as_bytes()[place + 1..];
        let named = |name: &[u8]| rest.len() >= name.len() && rest[..name.len()].eq_ignore_ascii_case(name);
        match rest {
            [b'#', b'x' | b'X', digit, ..] => digit.is_ascii_hexdigit(),
            [b'#', digit, ..] => digit.is_ascii_digit(),
            _ => named(b"colon;") || named(b"tab;") || named(b"newline;"),
        }
    })
}

/// A scheme as a browser would read it, for the message.
fn bare(word: &str) -> String {
    word.chars().filter(|character| !is_overlooked(*character)).flat_map(char::to_lowercase).collect()
}

fn is_overlooked(character: char) -> bool {
    character.is_control()
        || character.is_whitespace()
        || matches!(character, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(word: &str) -> Scheme {
        Scheme::Refused(word.to_owned())
    }

    #[test]
    fn what_a_text_may_lead_to_is_told_apart() {
        assert_eq!(scheme("https://example.org/a:b"), Scheme::Web);
        assert_eq!(scheme("HTTP://EXAMPLE.ORG"), Scheme::Web);
        assert_eq!(scheme("mailto:hanke@example.org"), Scheme::Mail);
        assert_eq!(scheme("tel:+358401234567"), Scheme::Phone);
        assert_eq!(scheme("project:kupla#tulokset"), Scheme::Kind(Kind::Project));
        assert_eq!(scheme("embed:series-table?series=x"), Scheme::Embed);
    }

    #[test]
    fn a_path_or_a_heading_has_no_scheme() {
        for path in [
            "",
            "../projects/kupla.md",
            "/projects/",
            "#heading:two",
            "#a&#5;",
            "./a:b.md",
            "a?b:c",
            "a&b.md",
            "a%3Ab.md",
        ] {
            assert_eq!(scheme(path), Scheme::None, "{path}");
        }
    }

    #[test]
    fn schemes_that_run_or_read_are_refused() {
        for word in ["javascript", "data", "file", "vbscript", "chapter", "ftp", "blob"] {
            assert_eq!(scheme(&format!("{word}:x")), refused(word));
        }
    }

    #[test]
    fn a_disguised_scheme_is_refused() {
        let disguised = [
            "JaVaScRiPt:x",
            " javascript:x",
            "java\tscript:x",
            "java\nscript:x",
            "\u{1}javascript:x",
            "java script:x",
            "java\u{200b}script:x",
        ];
        for disguise in disguised {
            assert_eq!(scheme(disguise), refused("javascript"), "{disguise:?}");
        }
        for reference in ["javascript&colon;x", "javascript&#58;x", "javascript&#x3A;x", "javascript&#0058x"] {
            assert_eq!(scheme(reference), refused("javascript"), "{reference}");
        }
        assert_eq!(scheme("java&Tab;script&colon;x"), refused("java"));
        assert_eq!(scheme(" https://example.org"), refused("https"));
    }

    #[test]
    fn an_address_without_its_scheme_is_refused() {
        for address in ["//example.org", "\\\\example.org", "/\\example.org", " //example.org", "/\t/example.org"] {
            assert_eq!(scheme(address), refused("//"), "{address:?}");
        }
    }
}
