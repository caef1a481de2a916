//! From the parser's characters to the file's bytes.
//!
//! saphyr counts characters from the beginning of the YAML; everything else in the program speaks of bytes from the
//! beginning of the file. Every place that leaves this module is a whole character's boundary inside the YAML.

use std::ops::Range;

use saphyr_parser::Marker;

/// How many characters lie between two known places: what a look-up may have to walk.
const STRIDE: usize = 64;

/// Where the characters of a YAML text are in its file.
pub(super) struct Positions<'t> {
    text: &'t str,
    yaml: Range<usize>,
    /// The byte of every `STRIDE`th character, counted from the beginning of the YAML.
    known: Vec<usize>,
}

impl<'t> Positions<'t> {
    /// `yaml` is a range of `text` that begins and ends between characters.
    pub fn new(text: &'t str, yaml: Range<usize>) -> Self {
        let known = text[yaml.clone()].char_indices().step_by(STRIDE).map(|(byte, _)| byte).collect();
        Self { text, yaml, known }
    }

    /// The whole file's text.
    pub fn text(&self) -> &'t str {
        self.text
    }

    /// The bytes of the YAML in the file.
    pub fn yaml(&self) -> Range<usize> {
        self.yaml.clone()
    }

    /// The byte of the file at which a marker stands; the end of the YAML for one beyond it.
    pub fn byte(&self, marker: &Marker) -> usize {
        self.character(marker.index())
    }

    /// The byte of the file at which a character of the YAML stands.
    pub fn character(&self, index: usize) -> usize {
        let Some(&near) = self.known.get(index / STRIDE) else { return self.yaml.end };
        let near = self.yaml.start + near;
        let walked = self.text[near..self.yaml.end].char_indices().nth(index % STRIDE);
        walked.map_or(self.yaml.end, |(byte, _)| near + byte)
    }

    /// The byte after the last one of the line on which a byte stands, without the line break.
    pub fn line_end(&self, byte: usize) -> usize {
        self.text[byte..self.yaml.end].find(['\n', '\r']).map_or(self.yaml.end, |length| byte + length)
    }

    /// The first byte of the line on which a byte stands.
    pub fn line_start(&self, byte: usize) -> usize {
        self.text[self.yaml.start..byte].rfind(['\n', '\r']).map_or(self.yaml.start, |at| self.yaml.start + at + 1)
    }

    /// The one character at a byte, or nothing at the end of the YAML.
    pub fn one(&self, byte: usize) -> Range<usize> {
        let length = self.text[byte..self.yaml.end].chars().next().map_or(0, char::len_utf8);
        byte..byte + length
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn characters_become_bytes_of_the_file_across_many_strides() {
        let text = format!("--\n{}loppu", "ä".repeat(3 * STRIDE + 5));
        let positions = Positions::new(&text, 3..text.len());
        for index in [0, 1, STRIDE - 1, STRIDE, 2 * STRIDE + 7, 3 * STRIDE + 5] {
            assert_eq!(positions.character(index), 3 + 2 * index);
        }
        assert_eq!(&text[positions.character(3 * STRIDE + 5)..], "loppu");
        assert_eq!(positions.character(10_000), text.len());
    }

    #[test]
    fn a_line_ends_before_its_break_and_inside_the_yaml() {
        let text = "a: 1\r\nb: 2\n---";
        let positions = Positions::new(text, 0..11);
        assert_eq!((positions.line_start(8), positions.line_end(8)), (6, 10));
        assert_eq!(positions.line_end(1), 4);
        assert_eq!(positions.one(11), 11..11);
    }
}
