//! A template as tokens: what its tags and expressions are made of, each piece with its place.
//!
//! In: the text of a template that Tera has already accepted, so that nothing here needs to complain. Out: its tags and
//! expressions in order. Absent: the text between them, comments, and what is raw.

/// A tag `{% … %}` or an expression `{{ … }}`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Piece<'a> {
    pub is_tag: bool,
    pub tokens: Vec<Token<'a>>,
}

/// A name, a sign, or a literal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Token<'a> {
    pub sort: Sort,
    /// With its quotation marks, for a text.
    pub text: &'a str,
    /// The byte at which it begins.
    pub start: usize,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sort {
    Name,
    Sign,
    Literal,
}

impl Token<'_> {
    pub fn is(&self, text: &str) -> bool {
        self.sort != Sort::Literal && self.text == text
    }

    pub fn is_name(&self) -> bool {
        self.sort == Sort::Name
    }
}

/// Signs of several letters, the longest first.
const SIGNS: [&str; 12] = ["...", "==", "!=", "<=", ">=", "//", "**", "?.", "?[", "/>", "</", "||"];

/// The tags and expressions of a template, in order.
pub(super) fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let mut at = 0;
    let mut is_raw = false;
    while let Some(found) = text[at..].find('{') {
        let start = at + found;
        let rest = &text[start..];
        if rest.starts_with("{#") {
            at = start + rest.find("#}").map_or(rest.len(), |end| end + 2);
        } else if rest.starts_with("{%") || (rest.starts_with("{{") && !is_raw) {
            let (tokens, end) = tokens(text, start + 2);
            let is_tag = rest.starts_with("{%");
            match tokens.first() {
                Some(first) if is_tag && first.is("raw") => is_raw = true,
                Some(first) if is_tag && first.is("endraw") => is_raw = false,
                _ if is_raw => {}
                _ => pieces.push(Piece { is_tag, tokens }),
            }
            at = end;
        } else {
            at = start + 1;
        }
    }
    pieces
}

/// The tokens up to the end of a tag or expression, and the byte after that.
fn tokens(text: &str, start: usize) -> (Vec<Token<'_>>, usize) {
    let mut tokens: Vec<Token<'_>> = Vec::new();
    let mut at = start;
    let mut braces = 0_usize;
    while let Some(letter) = text[at..].chars().next() {
        let rest = &text[at..];
        if letter.is_whitespace() {
            at += letter.len_utf8();
            continue;
        }
        if braces == 0 && ["-%}", "-}}"].iter().any(|end| rest.starts_with(end)) {
            return (tokens, at + 3);
        }
        if rest.starts_with("%}") || (braces == 0 && rest.starts_with("}}")) {
            return (tokens, at + 2);
        }
        let (sort, length) = match letter {
            '"' | '\'' | '`' => (Sort::Literal, literal(rest, letter)),
            _ if letter.is_ascii_digit() => (Sort::Literal, leading(rest, |letter| letter.is_ascii_digit())),
            _ if is_of_name(letter) => (Sort::Name, leading(rest, is_of_name)),
            _ => {
                let sign = SIGNS.iter().find(|sign| rest.starts_with(**sign));
                (Sort::Sign, sign.map_or(letter.len_utf8(), |sign| sign.len()))
            }
        };
        // The first sign of all may be the one that trims what stands before.
        let is_trim = tokens.is_empty() && at == start && letter == '-';
        match letter {
            '{' => braces += 1,
            '}' => braces = braces.saturating_sub(1),
            _ => {}
        }
        if !is_trim {
            tokens.push(Token { sort, text: &rest[..length], start: at });
        }
        at += length;
    }
    (tokens, text.len())
}

fn is_of_name(letter: char) -> bool {
    letter.is_alphanumeric() || letter == '_'
}

fn leading(rest: &str, is_part: impl Fn(char) -> bool) -> usize {
    rest.find(|letter| !is_part(letter)).unwrap_or(rest.len())
}

fn literal(rest: &str, mark: char) -> usize {
    rest[1..].find(mark).map_or(rest.len(), |end| end + 2)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_template_is_its_tags_and_expressions() {
        let text = "a { b {#- {{ no }} -#}{%- if x.y == \"%}\" -%}{{ <A b={c} d=\"}}\" /> }}{% raw %}{{ no }}{% endraw %}{{-z}}";
        let words: Vec<Vec<&str>> =
            pieces(text).iter().map(|piece| piece.tokens.iter().map(|token| token.text).collect()).collect();
        let expected: Vec<Vec<&str>> = vec![
            vec!["if", "x", ".", "y", "==", "\"%}\""],
            vec!["<", "A", "b", "=", "{", "c", "}", "d", "=", "\"}}\"", "/>"],
            vec!["z"],
        ];
        assert_eq!(words, expected);
        assert!(
            pieces(text)
                .iter()
                .flat_map(|piece| &piece.tokens)
                .all(|token| text[token.start..].starts_with(token.text))
        );
    }
}
