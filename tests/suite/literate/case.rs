//! The cases of a literate file: each section's files, and what is expected of them.
//!
//! What enters is Markdown as `tests/diagnostics/README.md` describes it; what leaves is the cases in order.

use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, Event, Parser, Tag, TagEnd};

/// A literate file.
#[derive(Debug, Default)]
pub struct Document {
    pub cases: Vec<Case>,
    /// The languages of blocks that are no file and no expectation.
    pub loose: Vec<String>,
}

/// One section: a site, and what is said of it.
#[derive(Debug)]
pub struct Case {
    /// The section's heading.
    pub name: String,
    pub files: Vec<File>,
    pub expected: String,
    /// Where the expectation stands in the literate file; none where the case is in order and nothing is said of it.
    pub expected_range: Option<Range<usize>>,
}

/// A file of a case's site.
#[derive(Debug)]
pub struct File {
    pub path: String,
    pub bytes: Vec<u8>,
}

impl Document {
    /// Reads a literate file. A section without an `output` block belongs to the case before it is told: the files that
    /// it lays down go on to the next `output` of the same section only.
    pub fn parse(text: &str) -> Result<Self, String> {
        let document = Self::sections(text)?;
        match document.cases.iter().find(|case| case.expected_range.is_none()) {
            Some(case) => Err(format!("“{}” lays down files, but expects nothing of them", case.name)),
            None => Ok(document),
        }
    }

    /// Reads a manual, where a section may also lay down files with which nothing is wrong.
    pub fn sections(text: &str) -> Result<Self, String> {
        let mut document = Self::default();
        let mut name = String::new();
        let mut files: Vec<File> = Vec::new();
        let mut pending: Option<String> = None;
        let mut paragraph: Vec<Inline> = Vec::new();
        let mut heading = String::new();
        let mut is_heading = false;
        let mut block: Option<(String, String)> = None;
        for (event, range) in Parser::new(text).into_offset_iter() {
            match event {
                Event::Start(Tag::Heading { .. }) => {
                    document.close(&name, &mut files);
                    heading.clear();
                    is_heading = true;
                }
                Event::End(TagEnd::Heading(_)) => {
                    name.clone_from(&heading);
                    is_heading = false;
                }
                Event::Start(Tag::Paragraph) => paragraph.clear(),
                Event::End(TagEnd::Paragraph) => {
                    if let [Inline::Code(path), Inline::Text(colon)] = &paragraph[..]
                        && colon == ":"
                    {
                        pending = Some(path.clone());
                    }
                }
                Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(info))) => block = Some((info.into(), String::new())),
                Event::End(TagEnd::CodeBlock) => {
                    let Some((info, content)) = block.take() else { continue };
                    match (&*info, pending.take()) {
                        ("output", None) => {
                            let expected_range = Some(inner(text, range));
                            let case = Case {
                                name: name.clone(),
                                files: std::mem::take(&mut files),
                                expected: content,
                                expected_range,
                            };
                            document.cases.push(case);
                        }
                        ("bytes", Some(path)) => files.push(File { path, bytes: unescape(&content)? }),
                        (_, Some(path)) => files.push(File { path, bytes: content.into_bytes() }),
                        (_, None) => document.loose.push(info),
                    }
                }
                Event::Text(words) => match &mut block {
                    Some((_, content)) => content.push_str(&words),
                    None if is_heading => heading.push_str(&words),
                    None => paragraph.push(Inline::Text(words.into())),
                },
                Event::Code(words) if is_heading => heading.push_str(&words),
                Event::Code(words) => paragraph.push(Inline::Code(words.into())),
                _ => {}
            }
        }
        document.close(&name, &mut files);
        Ok(document)
    }

    /// Ends a section that expects nothing.
    fn close(&mut self, name: &str, files: &mut Vec<File>) {
        if !files.is_empty() {
            let files = std::mem::take(files);
            self.cases.push(Case { name: name.to_owned(), files, expected: String::new(), expected_range: None });
        }
    }
}

/// What a paragraph is made of, as far as it matters here.
enum Inline {
    Code(String),
    Text(String),
}

/// What stands between the two fences of a block.
pub fn inner(text: &str, block: Range<usize>) -> Range<usize> {
    let lines = &text[block.clone()];
    let start = lines.find('\n').map_or(lines.len(), |end| end + 1);
    let end = lines.trim_end().rfind('\n').map_or(start, |end| end + 1);
    block.start + start..block.start + end.max(start)
}

/// The bytes that a `bytes` block stands for: its line breaks mean nothing, its escapes what they mean in Rust.
fn unescape(text: &str) -> Result<Vec<u8>, String> {
    let mut bytes = Vec::new();
    let mut rest = text.chars().filter(|c| *c != '\n');
    while let Some(c) = rest.next() {
        if c != '\\' {
            bytes.extend(c.to_string().bytes());
            continue;
        }
        match rest.next() {
            Some('n') => bytes.push(b'\n'),
            Some('r') => bytes.push(b'\r'),
            Some('t') => bytes.push(b'\t'),
            Some('\\') => bytes.push(b'\\'),
            Some('x') => {
                let digits: String = rest.by_ref().take(2).collect();
                bytes.push(u8::from_str_radix(&digits, 16).map_err(|error| format!("\\x{digits}: {error}"))?);
            }
            Some('u') => {
                let digits: String = rest.by_ref().skip(1).take_while(|c| *c != '}').collect();
                let c = u32::from_str_radix(&digits, 16).ok().and_then(char::from_u32);
                bytes.extend(c.ok_or_else(|| format!("\\u{{{digits}}} is no character"))?.to_string().bytes());
            }
            other => return Err(format!("there is no escape \\{}", other.map_or(String::new(), String::from))),
        }
    }
    Ok(bytes)
}

#[test]
fn a_section_is_a_case() {
    let text = "# A\n\n`a.md`:\n\n```markdown\n---\n```\n\n`b.md`:\n\n```bytes\n\\u{feff}a\\xff\n\\t\\n\n```\n\n```output\nx\n```\n\n# B\n\n```output\n```\n";
    let document = Document::parse(text).expect("a literate file");
    let [first, second] = &document.cases[..] else { panic!("two cases") };
    assert_eq!((first.name.as_str(), first.expected.as_str()), ("A", "x\n"));
    assert_eq!(&text[first.expected_range.clone().expect("an expectation")], "x\n");
    assert_eq!(first.files[0].bytes, b"---\n");
    assert_eq!(first.files[1].bytes, b"\xef\xbb\xbfa\xff\t\n");
    assert_eq!((second.expected.as_str(), &text[second.expected_range.clone().expect("an expectation")]), ("", ""));
    assert!(Document::parse("# A\n\n`a.md`:\n\n```\n```\n").is_err());
}
