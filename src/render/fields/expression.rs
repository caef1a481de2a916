//! What an expression of a template comes to: its shape, and every path in it that names a field which is not there.
//!
//! Tera binds `if … else` loosest, then `or`, `and`, `not`, what compares, `~` and sums, filters, and at last the dots of
//! a path. So an expression is cut at the loosest first. Where a shape cannot be told, it is unknown, and nothing is said.

use std::collections::BTreeSet;

use super::{
    Walk,
    token::{Sort, Token},
};
use crate::{diagnostic::Phrase, suggest, view::shape::Shape};

/// What compares, and gives true or false.
const COMPARE: [&str; 8] = ["==", "!=", "<=", ">=", "<", ">", "in", "is"];

/// What makes a text or a number of its sides.
const JOIN: [&str; 7] = ["~", "+", "-", "*", "/", "//", "**"];

impl<'a> Walk<'a, '_> {
    /// The shape of an expression.
    pub(super) fn expression(&mut self, tokens: &[Token<'a>]) -> Shape {
        let Some(first) = tokens.first() else { return Shape::Nothing };
        if first.is("<") || first.is("</") {
            self.call(tokens);
            return Shape::Plain;
        }
        // Most expressions are a name or a literal alone.
        if tokens.len() == 1 {
            return self.path(tokens);
        }
        let tops: Vec<usize> = tops(tokens).collect();
        let find = |signs: &[&str]| tops.iter().copied().find(|at| signs.iter().any(|sign| tokens[*at].is(sign)));
        if let Some(at) = find(&["if"]) {
            let rest = &tokens[at + 1..];
            let otherwise = top(rest, |token| token.is("else")).unwrap_or(rest.len());
            self.expression(&rest[..otherwise]);
            let shape = self.expression(&tokens[..at]);
            return shape.or(self.expression(rest.get(otherwise + 1..).unwrap_or_default()));
        }
        if let Some(at) = find(&["or"]) {
            let shape = self.expression(&tokens[..at]);
            return shape.or(self.expression(&tokens[at + 1..]));
        }
        if let Some(at) = find(&["and"]) {
            let shape = self.expression(&tokens[..at]);
            return shape.or(self.expression(&tokens[at + 1..]));
        }
        if first.is("not") {
            self.expression(&tokens[1..]);
            return Shape::Plain;
        }
        if let Some(at) = find(&COMPARE) {
            let left = &tokens[..at];
            // `not in` is one sign of two words.
            let is_not_in = left.last().is_some_and(|last| last.is("not"));
            self.expression(&left[..left.len() - usize::from(is_not_in)]);
            match tokens[at].is("is") {
                true => self.arguments(&tokens[at + 1..], false),
                false => drop(self.expression(&tokens[at + 1..])),
            }
            return Shape::Plain;
        }
        if let Some(at) = find(&JOIN) {
            for side in [&tokens[..at], &tokens[at + 1..]] {
                let shape = self.expression(side);
                if tokens[at].is("~") {
                    self.as_text(side, &shape);
                }
            }
            return Shape::Plain;
        }
        if let Some(at) = tops.iter().copied().rfind(|at| tokens[*at].is("|")) {
            let shape = self.expression(&tokens[..at]);
            return self.filtered(shape, &tokens[at + 1..]);
        }
        self.path(tokens)
    }

    /// Says so where a view or a list is to be a text.
    pub(super) fn as_text(&mut self, tokens: &[Token<'a>], shape: &Shape) {
        let Some(first) = tokens.first() else { return };
        let written = || written(tokens);
        let said = match shape {
            Shape::View(view) => {
                let fields: Vec<String> = shape.fields().iter().map(|field| format!("`{field}`")).collect();
                Phrase::new("said-view-as-text").arg("view", *view).arg("fields", fields.join(", "))
            }
            Shape::List(_) => Phrase::new("said-list-as-text"),
            _ => return,
        };
        self.fault(first.start, said.arg("path", written()));
    }

    /// What comes of a filter. Of the others than these, it is not known.
    fn filtered(&mut self, shape: Shape, filter: &[Token<'a>]) -> Shape {
        self.arguments(filter.get(1..).unwrap_or_default(), false);
        match filter.first().map_or("", |name| name.text) {
            "first" | "last" | "nth" => shape.item(),
            "sort" | "unique" | "reverse" => shape,
            "length" | "hyphenate" | "upper" | "lower" | "trim" | "join" | "escape" => Shape::Plain,
            _ => Shape::Unknown,
        }
    }

    /// A literal, a call or a variable, with what follows it: fields, places in a list.
    fn path(&mut self, tokens: &[Token<'a>]) -> Shape {
        let first = tokens[0];
        let (mut shape, mut at) = match first.sort {
            Sort::Literal => (Shape::Plain, 1),
            Sort::Name if ["true", "false"].contains(&first.text) => (Shape::Plain, 1),
            Sort::Name if ["none", "null"].contains(&first.text) => (Shape::Nothing, 1),
            Sort::Name if tokens.get(1).is_some_and(|next| next.is("(")) => {
                let end = closing(tokens, 1);
                self.arguments(&tokens[1..end], first.is("t"));
                (if ["t", "asset", "has_text"].contains(&first.text) { Shape::Plain } else { Shape::Unknown }, end)
            }
            Sort::Name => (self.variable(first.text), 1),
            Sort::Sign => {
                let end = closing(tokens, 0);
                let inner = tokens.get(1..end.saturating_sub(1)).unwrap_or_default();
                let shape = match first.text {
                    "[" => self.list(inner),
                    "(" => self.expression(inner),
                    _ => {
                        self.values(inner);
                        Shape::Unknown
                    }
                };
                (shape, end.max(1))
            }
        };
        while let Some(token) = tokens.get(at) {
            match token.text {
                "." | "?." => {
                    let Some(name) = tokens.get(at + 1) else { break };
                    shape = self.field(shape, *name, &tokens[..at]);
                    at += 2;
                }
                "[" | "?[" => {
                    let end = closing(tokens, at);
                    let inner = &tokens[at + 1..end.saturating_sub(1).max(at + 1)];
                    let is_slice = top(inner, |token| token.is(":")).is_some();
                    for part in inner.split(|token| token.is(":")) {
                        self.expression(part);
                    }
                    shape = if is_slice { shape } else { shape.item() };
                    at = end;
                }
                _ => break,
            }
        }
        shape
    }

    fn field(&mut self, of: Shape, name: Token<'a>, path: &[Token<'a>]) -> Shape {
        let views = of.views();
        let holders = self.found.holders.entry((self.template, name.start)).or_insert_with(|| Some(BTreeSet::new()));
        match holders {
            Some(holders) if !views.is_empty() => holders.extend(views),
            _ => *holders = None,
        }
        if matches!(of, Shape::Nothing | Shape::Unknown) {
            return Shape::Unknown;
        }
        if let Some(shape) = of.field(name.text) {
            return shape;
        }
        let said = Phrase::new("said-no-field")
            .arg("name", name.text)
            .arg("path", written(path))
            .arg("shape", of.in_words())
            .arg("suggestion", suggest::nearest(name.text, of.fields()).unwrap_or_default());
        self.fault(name.start, said);
        Shape::Unknown
    }

    /// A list, written out or made of another: `[a, b]`, `[x.y for x in list if x.z]`.
    fn list(&mut self, inner: &[Token<'a>]) -> Shape {
        let Some(at) = top(inner, |token| token.is("for")) else {
            let mut item = Shape::Nothing;
            for part in split(inner, ",") {
                item = match part.first() {
                    Some(first) if first.is("...") => {
                        let spread = self.expression(&part[1..]);
                        item.or(spread.item())
                    }
                    _ => item.or(self.expression(part)),
                };
            }
            return Shape::List(Box::new(item));
        };
        let rest = &inner[at + 1..];
        let Some(source) = top(rest, |token| token.is("in")) else { return Shape::Unknown };
        // A condition is the last part; one within the list that is gone through has brackets around it.
        let condition = top(rest, |token| token.is("if")).unwrap_or(rest.len());
        let list = self.expression(&rest[source + 1..condition]);
        self.open();
        self.bind_loop(&rest[..source], &list);
        self.expression(rest.get(condition + 1..).unwrap_or_default());
        let item = self.expression(&inner[..at]);
        self.close();
        Shape::List(Box::new(item))
    }

    /// The values of a map that is written out.
    fn values(&mut self, inner: &[Token<'a>]) {
        for entry in split(inner, ",") {
            let value = top(entry, |token| token.is(":")).map_or(0, |at| at + 1);
            let spread = usize::from(entry.first().is_some_and(|first| first.is("...")));
            self.expression(&entry[value.max(spread)..]);
        }
    }

    /// The arguments between brackets, `(a=x, b=y)`, and of a test also the name before them.
    fn arguments(&mut self, tokens: &[Token<'a>], as_texts: bool) {
        let Some(open) = tokens.iter().position(|token| token.is("(")) else { return };
        let end = closing(tokens, open);
        for argument in split(tokens.get(open + 1..end.saturating_sub(1)).unwrap_or_default(), ",") {
            let value = if argument.get(1).is_some_and(|sign| sign.is("=")) { &argument[2..] } else { argument };
            let shape = self.expression(value);
            if as_texts {
                self.as_text(value, &shape);
            }
        }
    }

    /// A component's tag: `<Card card={x} class="y" page {...rest} />`. What it is given is remembered for its own text.
    fn call(&mut self, tokens: &[Token<'a>]) {
        let Some(name) = tokens.get(1).filter(|name| name.is_name() && tokens[0].is("<")) else { return };
        let mut at = 2;
        while let Some(token) = tokens.get(at) {
            if token.is("{") {
                let end = closing(tokens, at);
                self.expression(tokens.get(at + 2..end.saturating_sub(1)).unwrap_or_default());
                // What is spread may give any argument.
                self.give(name.text, None, Shape::Unknown);
                at = end;
            } else if !token.is_name() {
                at += 1;
            } else if tokens.get(at + 1).is_some_and(|sign| sign.is("=")) {
                let (shape, end) = match tokens.get(at + 2) {
                    Some(open) if open.is("{") => {
                        let end = closing(tokens, at + 2);
                        (self.expression(tokens.get(at + 3..end.saturating_sub(1)).unwrap_or_default()), end)
                    }
                    _ => (Shape::Plain, at + 3),
                };
                self.give(name.text, Some(token.text), shape);
                at = end;
            } else {
                let shape = self.variable(token.text);
                self.give(name.text, Some(token.text), shape);
                at += 1;
            }
        }
    }
}

/// A path as it stands in the template, in backticks.
fn written(tokens: &[Token<'_>]) -> String {
    let words: String = tokens.iter().map(|token| token.text).collect();
    format!("`{words}`")
}

/// The first token outside all brackets of which something holds.
pub(super) fn top<'a>(tokens: &[Token<'a>], holds: impl Fn(&Token<'a>) -> bool) -> Option<usize> {
    tops(tokens).find(|at| holds(&tokens[*at]))
}

/// The tokens outside all brackets. What follows a dot is a field, whatever its name.
fn tops(tokens: &[Token<'_>]) -> impl Iterator<Item = usize> {
    let mut depth = 0_usize;
    tokens.iter().enumerate().filter_map(move |(at, token)| {
        match token.text {
            "(" | "[" | "{" | "?[" if token.sort == Sort::Sign => depth += 1,
            ")" | "]" | "}" if token.sort == Sort::Sign => depth = depth.saturating_sub(1),
            _ if depth == 0 => {
                let is_field = at > 0 && (tokens[at - 1].is(".") || tokens[at - 1].is("?."));
                return (!is_field).then_some(at);
            }
            _ => {}
        }
        None
    })
}

/// The place after the bracket that closes the one at a place.
fn closing(tokens: &[Token<'_>], open: usize) -> usize {
    let mut depth = 0_usize;
    for (at, token) in tokens.iter().enumerate().skip(open) {
        match token.text {
            "(" | "[" | "{" | "?[" if token.sort == Sort::Sign => depth += 1,
            ")" | "]" | "}" if token.sort == Sort::Sign => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth == 0 {
            return at + 1;
        }
    }
    tokens.len()
}

/// The parts between signs outside all brackets.
fn split<'t, 'a>(tokens: &'t [Token<'a>], sign: &str) -> Vec<&'t [Token<'a>]> {
    let mut parts = Vec::new();
    let mut start = 0;
    for at in tops(tokens).filter(|at| tokens[*at].is(sign)) {
        parts.push(&tokens[start..at]);
        start = at + 1;
    }
    parts.extend(tokens.get(start..).filter(|rest| !rest.is_empty()));
    parts
}
