//! Text made safe for the three places of HTML where a body's words can stand.
//!
//! In: a string and the HTML so far. Out: the HTML with the string at its end. Attributes are always written between
//! double quotes.

use pulldown_cmark_escape::{escape_href, escape_html, escape_html_body_text};

/// Writes text between tags.
pub(super) fn text(out: &mut String, text: &str) {
    escape_html_body_text(out, text).expect(INFALLIBLE);
}

/// Writes the value of an attribute.
pub(super) fn attribute(out: &mut String, value: &str) {
    escape_html(out, value).expect(INFALLIBLE);
}

/// Writes an address as the value of an attribute; what no address may hold is percent-encoded.
pub(super) fn address(out: &mut String, address: &str) {
    escape_href(out, address).expect(INFALLIBLE);
}

const INFALLIBLE: &str = "writing to a string cannot fail";

#[cfg(test)]
mod tests {
    use super::*;

    fn escaped(write: fn(&mut String, &str), text: &str) -> String {
        let mut out = String::new();
        write(&mut out, text);
        out
    }

    #[test]
    fn each_place_keeps_what_would_end_it_out() {
        assert_eq!(escaped(text, r#"a < b & "c""#), r#"a &lt; b &amp; "c""#);
        assert_eq!(escaped(attribute, r#"<"'&>"#), "&lt;&quot;&#39;&amp;&gt;");
        assert_eq!(escaped(address, r#"/ä "x"?a=1&b=%20"#), "/%C3%A4%20%22x%22?a=1&amp;b=%20");
    }
}
