//! The files of a language's words: read, and checked as far as they can be without knowing who asks for what.
//!
//! In: the layers of [`Strings`](super::Strings). Out: their messages as Fluent reads them, and the faults. Deliberately
//! absent: the variables that a message names, as only its caller knows what is given.

use std::collections::{BTreeMap, BTreeSet};

use fluent_bundle::FluentResource;
use fluent_syntax::ast::{
    Attribute, CallArguments, Entry, Expression, Identifier, InlineExpression, Pattern, PatternElement, VariantKey,
};
use fluent_syntax::parser::ParserError;

use super::StringsError;
use crate::diagnostic::Phrase;

/// The only function that messages can call, and its options.
pub(super) const NUMBER: &str = "NUMBER";
pub(super) const TYPE: &str = "type";
pub(super) const USE_GROUPING: &str = "useGrouping";

/// Reads the layers, each a file's name and text, and checks them together: a message may refer to another layer's. What
/// comes back are the layers that can be used, which are all but those with numbers that Fluent cannot hold.
pub(super) fn read(layers: &[(&str, &str)]) -> (Vec<FluentResource>, Vec<StringsError>) {
    let parsed: Vec<(FluentResource, Vec<Fault>)> = layers.iter().map(|(_, ftl)| parse(ftl)).collect();
    let known = Known::of(parsed.iter().map(|(resource, _)| resource));
    let mut errors = Vec::new();
    let mut usable = Vec::new();
    for ((file, _), (resource, of_syntax)) in layers.iter().zip(&parsed) {
        let check = Check::run(resource, &known);
        let mut faults: Vec<&Fault> = of_syntax.iter().chain(&check.faults).collect();
        faults.sort_by_key(|fault| fault.at);
        errors.extend(faults.into_iter().map(|fault| fault.located(file, resource.source())));
        usable.push(check.usable);
    }
    let resources = parsed.into_iter().zip(usable).filter(|(_, usable)| *usable).map(|((resource, _), _)| resource);
    (resources.collect(), errors)
}

/// Fluent reads on after a fault, so there is always a resource.
fn parse(ftl: &str) -> (FluentResource, Vec<Fault>) {
    let source = ftl.strip_prefix('\u{feff}').unwrap_or(ftl).to_owned();
    match FluentResource::try_new(source) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, faults)) => {
            let fault = |fault: ParserError| Fault {
                at: fault.pos.start,
                said: Phrase::quoted(uncapitalised(&fault.to_string())),
            };
            (resource, faults.into_iter().map(fault).collect())
        }
    }
}

/// The messages that have a text in any layer, sorted.
pub(super) fn texts(resources: &[FluentResource]) -> Vec<String> {
    let texts: BTreeSet<&str> = resources
        .iter()
        .flat_map(FluentResource::entries)
        .filter_map(|entry| match entry {
            Entry::Message(message) if message.value.is_some() => Some(message.id.name),
            _ => None,
        })
        .collect();
    texts.into_iter().map(str::to_owned).collect()
}

/// A fault before its line is counted.
struct Fault {
    /// A byte of the source.
    at: usize,
    said: Phrase,
}

impl Fault {
    fn located(&self, file: &str, source: &str) -> StringsError {
        let before = || source.char_indices().take_while(|(at, _)| *at < self.at).map(|(_, c)| c);
        let line = 1 + before().filter(|c| *c == '\n').count();
        let column = 1 + before().fold(0, |column, c| if c == '\n' { 0 } else { column + 1 });
        StringsError { file: file.to_owned(), line: counted(line), column: counted(column), said: self.said.clone() }
    }
}

fn counted(place: usize) -> u32 {
    u32::try_from(place).unwrap_or(u32::MAX)
}

fn uncapitalised(said: &str) -> String {
    let mut rest = said.chars();
    rest.next().map_or_else(String::new, |first| first.to_lowercase().chain(rest).collect())
}

/// What a reference may name. Where several layers define the same, the first counts, as it is the one shown.
struct Known<'s> {
    messages: BTreeMap<&'s str, Shape<'s>>,
    terms: BTreeMap<&'s str, Shape<'s>>,
}

/// The parts of a message or term.
struct Shape<'s> {
    has_text: bool,
    attributes: BTreeSet<&'s str>,
}

impl<'s> Known<'s> {
    fn of(resources: impl Iterator<Item = &'s FluentResource>) -> Self {
        let mut known = Self { messages: BTreeMap::new(), terms: BTreeMap::new() };
        let names =
            |attributes: &'s [Attribute<&'s str>]| attributes.iter().map(|attribute| attribute.id.name).collect();
        for entry in resources.flat_map(FluentResource::entries) {
            match entry {
                Entry::Message(message) => {
                    known.messages.entry(message.id.name).or_insert_with(|| Shape {
                        has_text: message.value.is_some(),
                        attributes: names(&message.attributes),
                    });
                }
                Entry::Term(term) => {
                    known
                        .terms
                        .entry(term.id.name)
                        .or_insert_with(|| Shape { has_text: true, attributes: names(&term.attributes) });
                }
                _ => {}
            }
        }
        known
    }
}

/// Walks one layer and notes what Fluent itself would pass over until the message is shown.
struct Check<'s> {
    source: &'s str,
    known: &'s Known<'s>,
    faults: Vec<Fault>,
    /// Whether showing a message of the layer cannot make Fluent panic.
    usable: bool,
}

impl<'s> Check<'s> {
    fn run(resource: &'s FluentResource, known: &'s Known<'s>) -> Self {
        let mut check = Self { source: resource.source(), known, faults: Vec::new(), usable: true };
        check.resource(resource);
        check
    }

    fn resource(&mut self, resource: &'s FluentResource) {
        let mut defined = BTreeSet::new();
        for entry in resource.entries() {
            let (mark, id, text, attributes) = match entry {
                Entry::Message(message) => ("", &message.id, message.value.as_ref(), &message.attributes),
                Entry::Term(term) => ("-", &term.id, Some(&term.value), &term.attributes),
                _ => continue,
            };
            if !defined.insert((mark, id.name)) {
                self.fault(id.name, Phrase::new("string-twice").arg("name", format!("{mark}{}", id.name)));
            }
            for pattern in text.into_iter().chain(attributes.iter().map(|attribute| &attribute.value)) {
                self.pattern(pattern);
            }
        }
    }

    fn pattern(&mut self, pattern: &'s Pattern<&'s str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &'s Expression<&'s str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                for variant in variants {
                    if let VariantKey::NumberLiteral { value } = &variant.key {
                        self.number(value);
                    }
                    self.pattern(&variant.value);
                }
            }
        }
    }

    fn inline(&mut self, inline: &'s InlineExpression<&'s str>) {
        match inline {
            InlineExpression::StringLiteral { .. } | InlineExpression::VariableReference { .. } => {}
            InlineExpression::NumberLiteral { value } => self.number(value),
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::MessageReference { id, attribute } => {
                self.reference("", id, attribute.as_ref(), &self.known.messages);
            }
            InlineExpression::TermReference { id, attribute, arguments } => {
                self.reference("-", id, attribute.as_ref(), &self.known.terms);
                if let Some(arguments) = arguments {
                    self.arguments(arguments);
                }
            }
            InlineExpression::FunctionReference { id, arguments } => {
                self.arguments(arguments);
                if id.name != NUMBER {
                    self.fault(id.name, Phrase::new("string-no-function").arg("name", id.name).arg("known", NUMBER));
                    return;
                }
                for option in arguments.named.iter().map(|argument| argument.name.name) {
                    if option != TYPE && option != USE_GROUPING {
                        self.fault(
                            option,
                            Phrase::new("string-no-option")
                                .arg("name", option)
                                .arg("function", NUMBER)
                                .arg("one", TYPE)
                                .arg("other", USE_GROUPING),
                        );
                    }
                }
            }
        }
    }

    fn arguments(&mut self, arguments: &'s CallArguments<&'s str>) {
        for argument in arguments.positional.iter().chain(arguments.named.iter().map(|argument| &argument.value)) {
            self.inline(argument);
        }
    }

    fn reference(
        &mut self,
        mark: &str,
        id: &Identifier<&'s str>,
        attribute: Option<&Identifier<&'s str>>,
        among: &BTreeMap<&str, Shape<'_>>,
    ) {
        let name = id.name;
        let said = match (among.get(name), attribute) {
            (None, _) => Phrase::new("string-unknown"),
            (Some(shape), Some(attribute)) if !shape.attributes.contains(attribute.name) => {
                Phrase::new("string-no-attribute").arg("attribute", attribute.name)
            }
            (Some(shape), None) if !shape.has_text => Phrase::new("string-no-text"),
            (Some(_), _) => return,
        };
        self.fault(name, said.arg("name", format!("{mark}{name}")));
    }

    /// Fluent keeps numbers in floating point, and its choice of plural panics on digits beyond what a whole number of 64
    /// bits holds: fifteen digits are exact, and more than any sentence needs. A layer with more is left out.
    fn number(&mut self, literal: &'s str) {
        if literal.bytes().filter(u8::is_ascii_digit).count() > 15 {
            self.usable = false;
            self.fault(literal, Phrase::new("string-long-number").arg("number", literal));
        }
    }

    /// Notes a fault at a name, which is a slice of the source: the syntax tree keeps no other places.
    fn fault(&mut self, name: &'s str, said: Phrase) {
        let at = name.as_ptr().addr() - self.source.as_ptr().addr();
        self.faults.push(Fault { at, said });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn faults(layers: &[(&str, &str)]) -> Vec<String> {
        read(layers)
            .1
            .into_iter()
            .map(|error| {
                format!(
                    "{}:{}:{}: {}",
                    error.file,
                    error.line,
                    error.column,
                    crate::diagnostic::Catalogue::default().say(&error.said)
                )
            })
            .collect()
    }

    #[test]
    fn a_fault_of_syntax_has_its_line_and_column() {
        assert_eq!(
            faults(&[("fi.ftl", "# Äänet\na = Ääni\n\nb Ääni\nc = { $n ->\n    [one] x\n}\nd = D\n")]),
            [
                "fi.ftl:4:3: expected a token starting with \"=\"",
                "fi.ftl:7:1: the select expression must have a default variant",
            ]
        );
        assert_eq!(faults(&[("fi.ftl", "a = ä { $ä }")]), ["fi.ftl:1:10: expected one of \"a-zA-Z\""]);
    }

    #[test]
    fn windows_files_are_read_like_others() {
        assert_eq!(
            faults(&[("fi.ftl", "\u{feff}a = A\r\n    jatkuu\r\nb B\r\n")]),
            ["fi.ftl:3:3: expected a token starting with \"=\""]
        );
    }

    #[test]
    fn a_message_defined_twice_in_one_file_is_a_fault_and_in_two_is_none() {
        assert_eq!(
            faults(&[("a.ftl", "a = 1\n-a = 2\na = 3\n"), ("b.ftl", "a = 4\n")]),
            ["a.ftl:3:1: `a` is defined twice in this file; the first is used"]
        );
    }

    #[test]
    fn a_reference_without_an_answer_is_a_fault_in_any_branch() {
        assert_eq!(
            faults(&[
                ("a.ftl", "a = Ä { b } { c.d } { b.e }\n    .d = { -f } { -g }\n"),
                ("b.ftl", "b = B\n    .e = E\nh = { $n ->\n    [one] { i }\n   *[other] { JOIN($n) }\n}\n-g = G\n"),
            ]),
            [
                "a.ftl:1:15: no file of this language has `c`",
                "a.ftl:2:13: no file of this language has `-f`",
                "b.ftl:4:13: no file of this language has `i`",
                "b.ftl:5:15: there is no function `JOIN`; the only one is `NUMBER`",
            ]
        );
        assert_eq!(
            faults(&[("a.ftl", "a =\n    .b = B\nc = { a } { a.d }")]),
            ["a.ftl:3:7: `a` has attributes only, and no text", "a.ftl:3:13: `a` has no attribute `d`"]
        );
    }

    #[test]
    fn what_number_cannot_do_is_a_fault() {
        assert_eq!(
            faults(&[("a.ftl", "a = { NUMBER($n, minimumFractionDigits: 40) }\nb = { 1234567890123456 }\n")]),
            [
                "a.ftl:1:18: `NUMBER` has no option `minimumFractionDigits`, only `type` and `useGrouping`",
                "a.ftl:2:7: `1234567890123456` has more than 15 digits; nothing of this file is used",
            ]
        );
    }

    #[test]
    fn errors_come_in_the_order_of_the_layers() {
        let files: Vec<String> =
            read(&[("z.ftl", "a\nb = { x }"), ("a.ftl", "a\n")]).1.into_iter().map(|e| e.file).collect();
        assert_eq!(files, ["z.ftl", "z.ftl", "a.ftl"]);
    }
}
