//! Things placed in the text: `![Caption](embed:series-table?series=x&order=year)`.
//!
//! In: an image's destination. Out: the name of the thing and its arguments. Deliberately absent: which names there
//! are, and which arguments they take.

/// A thing that the text asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Embed<'a> {
    /// The name, as written; empty when the writer left it out.
    pub name: &'a str,
    /// The arguments in their order, the values with `%` escapes decoded; one without `=` has an empty value.
    pub arguments: Vec<(&'a str, String)>,
    /// The image's alternative text, plain; empty when it has none, or when only the destination is known.
    pub caption: &'a str,
}

/// Reads a destination that starts with `embed:`; `None` for any other.
#[must_use]
pub fn embed(destination: &str) -> Option<Embed<'_>> {
    let asked = after_scheme(destination)?;
    let (name, arguments) = asked.split_once('?').unwrap_or((asked, ""));
    let arguments = arguments
        .split('&')
        .filter(|argument| !argument.is_empty())
        .map(|argument| {
            let (name, value) = argument.split_once('=').unwrap_or((argument, ""));
            (name, decode(value))
        })
        .collect();
    Some(Embed { name, arguments, caption: "" })
}

/// Whether a destination asks for a thing rather than an image file.
pub(super) fn is_embed(destination: &str) -> bool {
    after_scheme(destination).is_some()
}

fn after_scheme(destination: &str) -> Option<&str> {
    const SCHEME: &str = "embed:";
    let scheme = destination.get(..SCHEME.len())?;
    scheme.eq_ignore_ascii_case(SCHEME).then(|| &destination[SCHEME.len()..])
}

/// Decodes `%C3%A4` to `ä` (RFC 3986, 2.1). A `%` that begins no escape stays, as does `+`; bytes that are not UTF-8
/// become U+FFFD.
fn decode(value: &str) -> String {
    let mut bytes = Vec::with_capacity(value.len());
    let mut rest = value.as_bytes();
    while let [first, tail @ ..] = rest {
        let escaped = match (first, tail) {
            (b'%', [high, low, ..]) => hex(*high).zip(hex(*low)),
            _ => None,
        };
        if let Some((high, low)) = escaped {
            bytes.push(high << 4 | low);
            rest = &tail[2..];
        } else {
            bytes.push(*first);
            rest = tail;
        }
    }
    String::from_utf8(bytes).unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned())
}

fn hex(digit: u8) -> Option<u8> {
    char::from(digit).to_digit(16).and_then(|value| u8::try_from(value).ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arguments_keep_their_order_and_are_decoded() {
        let embed = embed("embed:series-table?series=x%20y&order=k%C3%A4yt&wide&bad=100%&plus=a+b").expect("an embed");
        assert_eq!(embed.name, "series-table");
        let values: Vec<_> = embed.arguments.iter().map(|(name, value)| (*name, value.as_str())).collect();
        assert_eq!(values, [("series", "x y"), ("order", "käyt"), ("wide", ""), ("bad", "100%"), ("plus", "a+b")]);
    }

    #[test]
    fn bytes_that_are_not_utf8_are_replaced() {
        assert_eq!(embed("embed:x?a=%FF").expect("an embed").arguments, [("a", "\u{fffd}".to_owned())]);
    }

    #[test]
    fn only_the_scheme_makes_an_embed() {
        assert!(embed("images/embed:x.png").is_none());
        assert!(embed("embé").is_none());
        assert_eq!(embed("EMBED:").map(|embed| embed.name.to_owned()), Some(String::new()));
    }
}
