//! Where a file's YAML ends and its Markdown begins.

use std::ops::Range;

/// A file, divided. Ranges are bytes of the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Parts {
    pub yaml: Range<usize>,
    pub body: Range<usize>,
}

/// Why a file cannot be divided.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unsplit {
    /// There is nothing in the file.
    Empty,
    /// The first line is not `---`.
    None,
    /// No line closes what the first one opened; at the opening line's bytes.
    Unclosed,
}

/// What opens the front matter and what closes it.
const FENCE: &str = "---";

/// Divides a file at its two lines of `---`. A byte order mark, blanks at the lines' ends and CRLF are accepted.
///
/// # Errors
/// When there is no front matter, or when it does not end.
pub fn split(text: &str) -> Result<Parts, Unsplit> {
    let start = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    if text[start..].trim().is_empty() {
        return Err(Unsplit::Empty);
    }
    let mut offset = start;
    let mut yaml_start = None;
    for line in text[start..].split_inclusive('\n') {
        let is_fence = line.starts_with(FENCE) && line.trim_end() == FENCE;
        match yaml_start {
            None if !is_fence => return Err(Unsplit::None),
            None => yaml_start = Some(offset + line.len()),
            Some(yaml) if is_fence => return Ok(Parts { yaml: yaml..offset, body: offset + line.len()..text.len() }),
            Some(_) => {}
        }
        offset += line.len();
    }
    Err(Unsplit::Unclosed)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(text: &str) -> Result<(&str, &str), Unsplit> {
        split(text).map(|parts| (&text[parts.yaml], &text[parts.body]))
    }

    #[test]
    fn front_matter_ends_at_the_second_fence() {
        assert_eq!(parts("---\na: 1\n---\nText\n---\n"), Ok(("a: 1\n", "Text\n---\n")));
        assert_eq!(parts("\u{feff}---\r\na: 1\r\n---\r\nText"), Ok(("a: 1\r\n", "Text")));
        assert_eq!(parts("---\n---"), Ok(("", "")));
    }

    #[test]
    fn a_file_without_front_matter_says_how_it_lacks_it() {
        assert_eq!(parts(" \n"), Err(Unsplit::Empty));
        assert_eq!(parts("\u{feff}"), Err(Unsplit::Empty));
        assert_eq!(parts("# Title\n"), Err(Unsplit::None));
        assert_eq!(parts("---\ntitle: x\n"), Err(Unsplit::Unclosed));
    }
}
