//! Text of a stranger's made safe to print.
//!
//! What enters is what a file, a file's name or a library said; what leaves holds no character that could move the
//! cursor, colour the terminal or reorder the line (<https://trojansource.codes>). Deliberately absent: the escaping
//! of HTML and JSON, which belongs to those who write them.

use std::borrow::Cow;

/// The text on one line: white space of any length becomes one space, and what cannot be seen is shown as `�`.
#[must_use]
pub fn one_line(text: &str) -> Cow<'_, str> {
    let is_plain = |c: char| c == ' ' || !(c.is_whitespace() || is_hidden(c));
    if text.chars().all(is_plain) && !text.contains("  ") {
        return Cow::Borrowed(text);
    }
    let mut line = String::with_capacity(text.len());
    for c in text.chars() {
        // A no-break space is part of how amounts are written.
        if c.is_whitespace() && !matches!(c, '\u{a0}' | '\u{202f}') {
            if !line.ends_with(' ') {
                line.push(' ');
            }
        } else {
            line.push(shown(c));
        }
    }
    Cow::Owned(line)
}

/// The character as it may be printed.
#[must_use]
pub fn shown(c: char) -> char {
    if is_hidden(c) { char::REPLACEMENT_CHARACTER } else { c }
}

/// Control characters, and the marks that change the direction of what follows.
fn is_hidden(c: char) -> bool {
    c.is_control() || matches!(c, '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_joined_and_amounts_keep_their_spaces() {
        assert_eq!(one_line("yksi\r\n\tkaksi   kolme"), "yksi kaksi kolme");
        assert_eq!(one_line("80\u{a0}000\u{a0}€"), "80\u{a0}000\u{a0}€");
    }

    #[test]
    fn what_steers_a_terminal_is_shown_instead_of_obeyed() {
        assert_eq!(one_line("\u{1b}[2Jtyhjä"), "\u{fffd}[2Jtyhjä");
        assert_eq!(one_line("a\u{202e}b"), "a\u{fffd}b");
    }
}
