//! Every path of the templates, followed through the contract before anything is rendered.
//!
//! In: the templates, which Tera has accepted. Out: each place that names a field which no view has, in a condition too,
//! where Tera would take it for false; each that writes out a whole view or list; and all the fields that are asked for,
//! as the others need no value. A variable has the shape that the contract gives it, that of the list which a loop goes
//! through, or that of all that a component is called with. Where that cannot be told, nothing is said: what is reported
//! is wrong for certain. Absent: Tera's own syntax tree, which it does not show.

mod asked;
mod expression;
mod token;

use std::collections::{BTreeMap, BTreeSet};

pub(super) use self::asked::asked;
use self::{
    expression::top,
    token::{Piece, Token, pieces},
};
use crate::{
    diagnostic::Phrase,
    view::{contract::TEMPLATES, shape::Shape},
};

/// A place of a template at which something is wrong.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Fault {
    /// The template's name.
    pub template: String,
    /// The byte of its text.
    pub start: usize,
    pub said: Phrase,
}

/// What components are called with, by component and argument. Without an argument: whether it is called with what cannot
/// be told apart.
type Calls = BTreeMap<String, BTreeMap<Option<String>, Shape>>;

/// How often the templates are gone through at most, until every component knows what it is called with.
const MOST_ROUNDS: usize = 12;

/// The views that a field is asked of, by the template and the place that name it; none where a view cannot be told.
type Holders<'a> = BTreeMap<(&'a str, usize), Option<BTreeSet<&'static str>>>;

/// What a walk through all templates finds.
#[derive(Default)]
struct Found<'a> {
    faults: Vec<Fault>,
    holders: Holders<'a>,
}

/// What is wrong in templates, each given by its name below its layer and its text.
pub(super) fn faults(templates: &[(String, &str)]) -> Vec<Fault> {
    walk(&read(templates), &BTreeSet::new()).map(|found| found.faults).unwrap_or_default()
}

/// Templates by name, as pieces.
type Read<'a> = Vec<(&'a str, Vec<Piece<'a>>)>;

fn read<'a>(templates: &'a [(String, &'a str)]) -> Read<'a> {
    templates.iter().map(|(name, text)| (name.as_str(), pieces(text))).collect()
}

/// Goes through templates until every component knows what it is called with; nothing comes of it if that takes too long.
/// Of the variables in `doubted` nothing is taken to be known.
fn walk<'a>(read: &Read<'a>, doubted: &BTreeSet<&str>) -> Option<Found<'a>> {
    let mut calls = Calls::new();
    for _ in 0..MOST_ROUNDS {
        let mut next = Calls::new();
        let mut found = Found::default();
        for (name, pieces) in read {
            let mut roots = roots(name);
            roots.retain(|name, _| !doubted.contains(name));
            let mut walk =
                Walk { template: name, roots, known: &calls, given: &mut next, scopes: Vec::new(), found: &mut found };
            walk.template(pieces);
        }
        if next == calls {
            return Some(found);
        }
        calls = next;
    }
    None
}

/// A walk through a template.
struct Walk<'a, 'w> {
    template: &'a str,
    /// Its variables.
    roots: BTreeMap<&'static str, Shape>,
    known: &'w Calls,
    given: &'w mut Calls,
    /// What names stand for, the innermost last.
    scopes: Vec<BTreeMap<&'a str, Shape>>,
    found: &'w mut Found<'a>,
}

impl<'a> Walk<'a, '_> {
    fn template(&mut self, pieces: &[Piece<'a>]) {
        self.scopes = vec![self.roots.clone()];
        for piece in pieces {
            let tokens = &piece.tokens[..];
            if !piece.is_tag {
                let shape = self.expression(tokens);
                self.as_text(tokens, &shape);
                continue;
            }
            let rest = tokens.get(1..).unwrap_or_default();
            match tokens.first().map_or("", |first| first.text) {
                "component" => self.component(rest),
                "endcomponent" => self.scopes = vec![self.roots.clone()],
                "for" => self.begin_loop(rest),
                "endfor" => self.close(),
                "set" | "set_global" => self.set(rest),
                "if" | "elif" => drop(self.expression(rest)),
                "<" => drop(self.expression(tokens)),
                _ => {}
            }
        }
    }

    fn begin_loop(&mut self, tokens: &[Token<'a>]) {
        let Some(at) = top(tokens, |token| token.is("in")) else { return self.open() };
        let list = self.expression(&tokens[at + 1..]);
        self.open();
        self.bind_loop(&tokens[..at], &list);
    }

    /// Names what a loop goes through. Of a key and its value nothing is known.
    fn bind_loop(&mut self, names: &[Token<'a>], list: &Shape) {
        let names: Vec<&str> = names.iter().filter(|token| token.is_name()).map(|token| token.text).collect();
        let item = if names.len() == 1 { list.item() } else { Shape::Unknown };
        for name in names {
            self.bind(name, item.clone());
        }
    }

    fn set(&mut self, tokens: &[Token<'a>]) {
        let Some(name) = tokens.first() else { return };
        let shape = match tokens.get(1) {
            Some(sign) if sign.is("=") => self.expression(&tokens[2..]),
            _ => Shape::Plain,
        };
        // A name that is set again may be read in either meaning.
        let before = self.scopes.iter().rev().find_map(|scope| scope.get(name.text).cloned());
        let shape = before.map_or_else(|| shape.clone(), |before| before.or(shape.clone()));
        match self.scopes.iter_mut().rev().find(|scope| scope.contains_key(name.text)) {
            Some(scope) => drop(scope.insert(name.text, shape)),
            None => self.bind(name.text, shape),
        }
    }

    /// The head of a component: its text sees its arguments alone, as all its callers give them.
    fn component(&mut self, tokens: &[Token<'a>]) {
        let Some(name) = tokens.first() else { return };
        let known = self.known.get(name.text);
        let is_open = known.is_some_and(|known| known.contains_key(&None));
        let mut arguments = BTreeMap::from([("body", Shape::Plain)]);
        let mut at = 2;
        while let Some(token) = tokens.get(at).filter(|token| !token.is(")")) {
            let rest = &tokens[at..];
            let end = at + top(rest, |token| token.is(",")).unwrap_or(rest.len());
            if token.is_name() {
                let default = top(&tokens[at..end], |token| token.is("="));
                let default = default.map(|sign| self.expression(head(&tokens[at + sign + 1..end])));
                let given = known.and_then(|known| known.get(&Some(token.text.to_owned()))).cloned();
                let shape = given.unwrap_or(Shape::Nothing).or(default.unwrap_or(Shape::Nothing));
                arguments.insert(token.text, if is_open { Shape::Unknown } else { shape });
            }
            at = end + 1;
        }
        self.scopes = vec![arguments];
    }

    /// Remembers what a component is called with.
    fn give(&mut self, component: &str, argument: Option<&str>, shape: Shape) {
        let arguments = self.given.entry(component.to_owned()).or_default();
        let known = arguments.entry(argument.map(str::to_owned)).or_insert(Shape::Nothing);
        *known = std::mem::replace(known, Shape::Nothing).or(shape);
    }

    fn variable(&self, name: &str) -> Shape {
        self.scopes.iter().rev().find_map(|scope| scope.get(name)).cloned().unwrap_or(Shape::Unknown)
    }

    fn bind(&mut self, name: &'a str, shape: Shape) {
        if let Some(scope) = self.scopes.last_mut() {
            scope.insert(name, shape);
        }
    }

    fn open(&mut self) {
        self.scopes.push(BTreeMap::new());
    }

    fn close(&mut self) {
        if self.scopes.len() > 1 {
            self.scopes.pop();
        }
    }

    fn fault(&mut self, start: usize, said: Phrase) {
        let fault = Fault { template: self.template.to_owned(), start, said };
        if !self.found.faults.contains(&fault) {
            self.found.faults.push(fault);
        }
    }
}

/// The tokens before the bracket that closes the head of a component.
fn head<'t, 'a>(tokens: &'t [Token<'a>]) -> &'t [Token<'a>] {
    tokens.split(|token| token.is(")")).next().unwrap_or_default()
}

/// What the variables of a template are. One that others extend or include has what all pages have; embeds have no page.
fn roots(template: &str) -> BTreeMap<&'static str, Shape> {
    let name = template.split_once('/').map_or(template, |(_, name)| name);
    let variables = TEMPLATES.iter().find(|(known, _)| *known == name);
    let variables = variables.map_or(&[("page", "PageView")][..], |(_, variables)| variables);
    let site = ("site", "SiteView");
    variables.iter().chain([&site]).map(|(name, type_name)| (*name, Shape::of(type_name))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is said of templates by name.
    fn said(templates: &[(&str, &str)]) -> Vec<String> {
        let templates: Vec<(String, &str)> =
            templates.iter().map(|(name, text)| (format!("x/{name}"), *text)).collect();
        faults(&templates).into_iter().map(|fault| crate::diagnostic::Catalogue::default().say(&fault.said)).collect()
    }

    #[test]
    fn what_is_in_order_is_passed_over() {
        let project = "{% extends \"base.html\" %}
            {% set list = [section for section in page.sections if section.name == \"projects\"] | first -%}
            {% if list and list.cards[0].title.lang and not project.lead %}{{ list.next or \"\" if list else \"\" }}{% endif %}
            {% for card in [...project.goals, ...project.supports] %}{{ loop.index }}{{ <Card card class=\"x\" /> }}{% endfor %}
            {{ t(key=\"a\" ~ project.type, name=page.title.text, count=project.goals | length) }}
            {% for key, value in page.title %}{{ key }}{{ value }}{% endfor %}
            {{ page.body }}{{ page.keywords[0].text | hyphenate(lang=page.lang) }}{{ anything.at.all }}
            {% raw %}{{ page.none }}{% endraw %}{# {{ page.none }} #}{{ page.image?.credit?.text }}";
        let card = "{% component Card(card, class: string = \"\", rest: array = []) %}{% if card.summary %}{{ card.summary.text }}{% endif %}{{ class }}{% endcomponent Card %}";
        assert_eq!(said(&[("project.html", project), ("components/card.html", card)]), Vec::<String>::new());
    }

    #[test]
    fn an_unknown_field_is_found_wherever_it_is_named() {
        for (template, path) in [
            ("{% if project.statuss %}x{% endif %}", "`statuss` in `project`"),
            ("{% if not x and page.title.txt == \"a\" %}x{% endif %}", "`txt` in `page.title`"),
            ("{{ t(key=\"a\", name=page.titel) }}", "`titel` in `page`"),
            ("{% for goal in project.goals %}{{ goal.name }}{% endfor %}", "`name` in `goal`"),
            ("{{ [goal.nmae for goal in project.goals] | join }}", "`nmae` in `goal`"),
            ("{{ [g.id for g in project.goals if g.nmae] | join }}", "`nmae` in `g`"),
            ("{% set first = project.goals | first %}{{ first.titel }}", "`titel` in `first`"),
            ("{{ page.lang if page.summry else \"\" }}", "`summry` in `page`"),
            ("{{ site.title.text }}", "`text` in `site.title`"),
            ("{{ page.sections.cards }}", "`cards` in `page.sections`"),
            ("{{ <Card card={project.goals[0].titel} /> }}", "`titel` in `project.goals[0]`"),
            ("{% <Card card={page.titel}> %}x{% </Card> %}", "`titel` in `page`"),
            ("{{ page.keywords | length > page.lengthh }}", "`lengthh` in `page`"),
            ("{% if page.sumary is defined %}x{% endif %}", "`sumary` in `page`"),
        ] {
            let said = said(&[("project.html", template)]);
            assert!(said.len() == 1 && said[0].contains(path), "{template}: {said:?}");
        }
    }

    #[test]
    fn a_component_knows_what_it_is_called_with() {
        let page = ("home.html", "{{ <Outer list={home.goals} /> }}");
        let outer = "{% component Outer(list) %}{% for shelf in list %}{{ <Inner card={shelf.programme} /> }}{% endfor %}{% endcomponent Outer %}";
        let inner = "{% component Inner(card) %}{% if card.sumary %}x{% endif %}{% endcomponent Inner %}";
        let said = |more: &str| said(&[page, ("components/a.html", &format!("{outer}{inner}")), ("page.html", more)]);
        let found = said("");
        assert!(found.len() == 1 && found[0].contains("`sumary` in `card`, which is a Card"), "{found:?}");
        // Called with two sorts of things, it has what either has.
        let either = said("{{ <Inner card={page.image} /> }}");
        assert!(either.len() == 1 && either[0].contains("which is a Card or a"), "{either:?}");
        assert_eq!(said("{{ <Inner card={x.y} /> }}"), Vec::<String>::new());
        assert_eq!(said("{{ <Inner {...page} /> }}"), Vec::<String>::new());
    }

    #[test]
    fn a_whole_view_is_not_written_out() {
        for template in [
            "{{ page.title }}",
            "{{ project.goals }}",
            "{{ \"a\" ~ page.title }}",
            "{{ t(key=\"a\", name=page.title) }}",
            "{{ page.title if page.summary else page.title }}",
        ] {
            let said = said(&[("project.html", template)]);
            assert!(said.iter().any(|said| said.contains(", not a text")), "{template}: {said:?}");
        }
    }

    /// The templates of a theme of the project.
    #[allow(clippy::disallowed_methods, reason = "the test reads files of the project")]
    fn theme(folder: &str) -> Vec<(String, String)> {
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(folder).join("templates");
        let files = walkdir::WalkDir::new(&folder).sort_by_file_name().into_iter().filter_map(Result::ok);
        let files = files.filter(|entry| entry.file_type().is_file()).map(|entry| {
            let name = entry.path().strip_prefix(&folder).expect("a file is below its folder").to_string_lossy();
            (format!("x/{name}"), std::fs::read_to_string(entry.path()).expect("a template"))
        });
        files.collect()
    }

    #[test]
    fn nearly_every_slip_of_the_pen_is_found() {
        for folder in ["themes/make-with", "tests/themes/plain"] {
            let templates = theme(folder);
            let given: Vec<(String, &str)> =
                templates.iter().map(|(name, text)| (name.clone(), text.as_str())).collect();
            assert_eq!(faults(&given), [], "{folder}");
            let mut slips = Vec::new();
            for (place, (_, text)) in given.iter().enumerate() {
                for piece in pieces(text) {
                    let fields = piece.tokens.windows(2).filter(|pair| pair[0].is(".") && pair[1].is_name());
                    slips.extend(fields.map(|pair| (place, pair[1].start + pair[1].text.len())));
                }
            }
            assert!(slips.len() > 200, "{folder}: only {} fields", slips.len());
            let mut passed = Vec::new();
            let tried = slips.iter().step_by(13);
            let count = tried.len();
            for (place, end) in tried {
                let (name, text) = &given[*place];
                let slipped = format!("{}x{}", &text[..*end], &text[*end..]);
                let mut all = given.clone();
                all[*place].1 = &slipped;
                if faults(&all).is_empty() {
                    passed.push(format!("{name}: {}", text[..*end].lines().last().unwrap_or_default()));
                }
            }
            assert!(passed.len() * 10 <= count, "{folder}: {} of {count} pass\n{}", passed.len(), passed.join("\n"));
        }
    }
}
