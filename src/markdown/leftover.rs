//! What looks like markup and is shown as it stands: `[text](my file.md)`, `##Heading`, `**bold`.
//!
//! In: runs of plain text, as the parser left them. Out: the places at which a writer most probably meant markup. Only
//! what can hardly be meant as it stands is found: a hashtag is no heading, `[1][2]` are two notes, `12**` is a mark of
//! significance. Absent: any repair. The text is published as it is.

use std::ops::Range;

use super::{Scheme, scheme};

/// Something that looks like markup and is none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LeftoverKind {
    /// A link whose address holds a space.
    Space,
    /// A link with a space between its words and its address.
    Gap,
    /// A link with its words in round brackets and its address in square ones.
    Reversed,
    /// A link by reference, or a footnote, that nothing in the text defines.
    Reference,
    /// A heading without the space after its signs.
    Heading,
    /// Bold that never ends.
    Bold,
    /// HTML, where the site does not let it through.
    Html,
}

impl LeftoverKind {
    /// The word by which messages tell them apart.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Space => "space",
            Self::Gap => "gap",
            Self::Reversed => "reversed",
            Self::Reference => "reference",
            Self::Heading => "heading",
            Self::Bold => "bold",
            Self::Html => "html",
        }
    }
}

/// A leftover, with its bytes of the body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Leftover {
    pub kind: LeftoverKind,
    pub span: Range<usize>,
}

/// Whether a leftover may begin with a piece of plain text. The parser begins a piece with every sign that might have been
/// markup, and with every line.
pub(super) fn may_be_leftover(piece: &str) -> bool {
    piece.starts_with(['[', '!', '#', '*'])
}

/// Finds the leftovers of a run of plain text.
pub(super) fn leftovers(body: &str, run: Range<usize>, into: &mut Vec<Leftover>) {
    let text = &body[run.clone()];
    let mut add = |kind, span: Range<usize>| {
        into.push(Leftover { kind, span: run.start + span.start..run.start + span.end });
    };
    let mut done = 0;
    for (open, _) in text.match_indices('[') {
        if open >= done
            && let Some((kind, span)) = bracket(text, open)
        {
            done = span.end;
            add(kind, span);
        }
    }
    for (place, _) in text.match_indices("**") {
        if opens_bold(text, place) {
            let word = text[place..].find(char::is_whitespace).map_or(text.len(), |length| place + length);
            add(LeftoverKind::Bold, place..word);
        }
    }
    for (place, _) in text.match_indices('#') {
        if begins_line(body, run.start + place) && is_heading(body, run.start + place) {
            let end = text[place..].find('\n').map_or(text.len(), |length| place + length);
            add(LeftoverKind::Heading, place..end);
        }
    }
}

/// What a square bracket that opens at a place was meant to be.
fn bracket(text: &str, open: usize) -> Option<(LeftoverKind, Range<usize>)> {
    if is_escaped(text, open) {
        return None;
    }
    let close = open + closing(&text[open..], ']')?;
    let (words, rest) = (text[open + 1..close].trim(), &text[close + 1..]);
    if words.is_empty() || words.contains('[') {
        return None;
    }
    let start = if text[..open].ends_with('!') { open - 1 } else { open };
    let is_number = |words: &str| words.chars().all(|sign| sign.is_ascii_digit());
    if words.starts_with('^') {
        return (!words.contains(char::is_whitespace)).then_some((LeftoverKind::Reference, open..close + 1));
    }
    if text[..open].ends_with(')') && is_address(words) {
        let from = text[..open].rfind('(').unwrap_or(open);
        return Some((LeftoverKind::Reversed, from..close + 1));
    }
    if let Some(inner) = rest.strip_prefix('(') {
        let length = closing(inner, ')')?;
        let address = inner[..length].trim();
        let is_meant = address.contains(' ') && !address.contains('\n') && is_address(address);
        return is_meant.then_some((LeftoverKind::Space, start..close + 2 + length + 1));
    }
    if let Some(label) = rest.strip_prefix('[') {
        let length = closing(label, ']')?;
        let is_note = is_number(words) && is_number(&label[..length]);
        return (!is_note).then_some((LeftoverKind::Reference, start..close + 2 + length + 1));
    }
    let gap = rest.len() - rest.trim_start_matches(' ').len();
    let inner = rest[gap..].strip_prefix('(').filter(|_| (1..=2).contains(&gap))?;
    let length = closing(inner, ')')?;
    let address = &inner[..length];
    let is_meant = !is_number(words) && !address.contains(char::is_whitespace) && is_address(address);
    is_meant.then_some((LeftoverKind::Gap, start..close + 1 + gap + 1 + length + 1))
}

/// How far the sign that closes a bracket is, on the same line or the next.
fn closing(text: &str, sign: char) -> Option<usize> {
    let mut places = text.match_indices(sign).map(|(place, _)| place);
    places.find(|place| !is_escaped(text, *place)).filter(|place| text[..*place].matches('\n').count() < 2)
}

fn is_escaped(text: &str, place: usize) -> bool {
    text[..place].ends_with('\\')
}

/// Whether words can only be an address: they begin like one, or end like the name of a file.
fn is_address(words: &str) -> bool {
    let begins = ["../", "./", "/", "www."].iter().any(|start| words.starts_with(start));
    let has_scheme = words.split(' ').next().is_some_and(|first| {
        first.contains(':') && matches!(scheme(first), Scheme::Web | Scheme::Mail | Scheme::Phone | Scheme::Kind(_))
    });
    let names_file = words.rsplit_once('.').is_some_and(|(_, ending)| {
        ["md", "pdf", "png", "jpg", "jpeg", "svg", "webp", "docx", "xlsx", "pptx", "csv", "html"].contains(&ending)
    });
    begins || has_scheme || names_file
}

/// Whether two asterisks stand before a word, as at the start of bold.
fn opens_bold(text: &str, place: usize) -> bool {
    let before = text[..place].chars().next_back();
    let behind = text[place + 2..].chars().next();
    let is_start = before.is_none_or(|sign| !sign.is_alphanumeric() && sign != '\\' && sign != '*');
    is_start && behind.is_some_and(char::is_alphabetic)
}

/// Whether nothing but blanks stands before a place on its line.
fn begins_line(body: &str, place: usize) -> bool {
    let line = body[..place].rfind('\n').map_or(0, |end| end + 1);
    body[line..place].trim().is_empty()
}

/// Whether a line that begins with `#` was meant to be a heading. Two signs always were; one begins a hashtag, unless
/// what follows is a paragraph of several words that is no sentence.
fn is_heading(body: &str, place: usize) -> bool {
    let line = body[place..].lines().next().unwrap_or_default();
    let words = line.trim_start_matches('#');
    let signs = line.len() - words.len();
    let begins_word = words.starts_with(char::is_alphanumeric);
    match signs {
        2..=6 => begins_word,
        1 => {
            let is_alone = body[..place].trim_end_matches(' ').ends_with("\n\n") || body[..place].trim().is_empty();
            let is_last = body[place + line.len()..].lines().nth(1).is_none_or(|next| next.trim().is_empty());
            let is_sentence = words.trim_end().ends_with(['.', '!', '?', ':', ',', ';', '…']);
            let is_title = words.starts_with(char::is_uppercase) && words.trim().contains(' ') && !words.contains('#');
            is_alone && is_last && is_title && !is_sentence
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::super::outline;

    fn found(body: &str) -> Vec<(&'static str, &str)> {
        outline(body).0.leftovers.into_iter().map(|left| (left.kind.word(), &body[left.span])).collect()
    }

    #[test]
    fn links_that_are_none_are_found() {
        assert_eq!(found("Ks. [Kupla](my file.md).\n"), [("space", "[Kupla](my file.md)")]);
        assert_eq!(found("![Kuva](kuva 1.png)\n"), [("space", "![Kuva](kuva 1.png)")]);
        assert_eq!(found("[a] (https://example.org/)\n"), [("gap", "[a] (https://example.org/)")]);
        assert_eq!(found("[Kupla] (project:kupla)\n"), [("gap", "[Kupla] (project:kupla)")]);
        assert_eq!(found("(Kupla)[../kupla.md]\n"), [("reversed", "(Kupla)[../kupla.md]")]);
        assert_eq!(found("[Kupla][lahde]\n"), [("reference", "[Kupla][lahde]")]);
        assert_eq!(found("Näin on.[^1]\n"), [("reference", "[^1]")]);
    }

    #[test]
    fn headings_and_bold_that_are_none_are_found() {
        assert_eq!(found("##Tulokset\n\n###3 vuotta\n"), [("heading", "##Tulokset"), ("heading", "###3 vuotta")]);
        assert_eq!(found("#Kuplan tulokset\n"), [("heading", "#Kuplan tulokset")]);
        assert_eq!(found("Tämä on **tärkeää asiaa.\n"), [("bold", "**tärkeää")]);
        assert_eq!(found("Tämä on **tärkeää ** asiaa.\n"), [("bold", "**tärkeää")]);
        assert_eq!(found("a <b>c</b>\n\n<div>\nd\n</div>\n"), [("html", "<b>"), ("html", "<div>")]);
    }

    #[test]
    fn what_is_meant_as_it_stands_is_left_alone() {
        for body in [
            "[Kupla](kupla.md \"Nimi\"), [Kupla][k] ja [k].\n\n[k]: kupla.md\n",
            "Näin on.[^1]\n\n[^1]: Lähde.\n",
            "”Se [hanke] (sanoi hän) on [sic] valmis” [1][2], [3] (https://example.org/).\n",
            "- [ ] tehtävä\n- [x] tehty\n",
            "#avoindata #6Aika\n\n#AvoinData\n\n#Espoo on mukana!\n\nNumero #1 ja C#\n",
            "2**3, 12**, ** p < 0,01, **) arvio, \\*\\*ei lihavoitu, **lihavoitu**, a * b * c\n",
            "`[a](b c.md)` ja `**x`\n\n    [a](b c.md)\n\n```\n##x\n**y <b>\n```\n",
            "\\[a\\](b c.md) ja \\#\\#Otsikko\n",
            "[teksti](selitys jossa on monta sanaa)\n",
            "3 < 5 > 2 <https://example.org/> <!-- huom -->\n\n<!-- toinen -->\n",
            "| a | b |\n|---|---|\n| 12** | [1] |\n",
        ] {
            assert_eq!(found(body), [], "{body}");
        }
    }
}
