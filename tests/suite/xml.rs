//! An XML file as its readers meet it: elements with attributes and text.
//!
//! What enters is the file's text, which must be well formed; what leaves is a tree. Names keep their prefix.

use std::collections::BTreeMap;

use quick_xml::{Reader, XmlVersion, events::Event};

/// An element.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Element {
    pub name: String,
    pub attributes: BTreeMap<String, String>,
    /// All text in it, without that of its children.
    pub text: String,
    pub children: Vec<Self>,
}

impl Element {
    /// Reads a document.
    #[track_caller]
    pub fn read(text: &str) -> Self {
        let mut reader = Reader::from_str(text);
        let mut open = vec![Self::default()];
        loop {
            let event = reader.read_event().unwrap_or_else(|error| panic!("{error}\n{text}"));
            match event {
                Event::Start(start) => open.push(Self::of(&start)),
                Event::Empty(start) => last(&mut open).children.push(Self::of(&start)),
                Event::Text(words) => last(&mut open).text.push_str(&words),
                Event::GeneralRef(reference) => {
                    let words = quick_xml::escape::unescape(&format!("&{};", &*reference))
                        .expect("a known entity")
                        .into_owned();
                    last(&mut open).text.push_str(&words);
                }
                Event::End(_) => {
                    let mut element = open.pop().expect("an element ends that began");
                    element.text = element.text.trim().to_owned();
                    last(&mut open).children.push(element);
                }
                Event::Decl(_) => {}
                Event::Eof => break,
                other => panic!("{other:?} in\n{text}"),
            }
        }
        assert_eq!(open.len(), 1, "an element that does not end in\n{text}");
        open.remove(0).children.remove(0)
    }

    fn of(start: &quick_xml::events::BytesStart<'_>) -> Self {
        let name = start.name().as_ref().to_owned();
        let attributes = start.attributes().map(|attribute| {
            let attribute = attribute.expect("an attribute");
            let value = attribute.normalized_value(XmlVersion::Explicit1_0).expect("an attribute's value").into_owned();
            (attribute.key.as_ref().to_owned(), value)
        });
        Self { name, attributes: attributes.collect(), ..Self::default() }
    }

    /// The children of a name.
    pub fn all(&self, name: &str) -> Vec<&Self> {
        self.children.iter().filter(|child| child.name == name).collect()
    }

    /// The one child of a name.
    #[track_caller]
    pub fn one(&self, name: &str) -> &Self {
        let found = self.all(name);
        assert_eq!(found.len(), 1, "{name} in {self:#?}");
        found[0]
    }

    /// The text of the one child of a name.
    #[track_caller]
    pub fn text_of(&self, name: &str) -> &str {
        &self.one(name).text
    }

    pub fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.get(name).map(String::as_str)
    }
}

fn last(open: &mut [Element]) -> &mut Element {
    open.last_mut().expect("the document itself is never closed")
}
