//! The fields that templates ask for: the others need no value.
//!
//! In: the templates. Out: each field that follows a dot, of the views that stand before it where these can be told; and
//! every word of a text, since filters take names of fields as texts. That is more than they ask for and never less;
//! nothing where one looks at a view as a whole, or at a field whose name it has from elsewhere.

use std::collections::BTreeSet;

use super::{
    Holders, Read, read,
    token::{Sort, Token},
    walk,
};
use crate::view::Asked;

/// The filters that make something of every field.
const OF_ALL: [&str; 3] = ["keys", "pairs", "values"];

/// What templates ask for, each given by its name below its layer and its text.
pub(in super::super) fn asked(templates: &[(String, &str)]) -> Option<Asked> {
    let read = read(templates);
    if read.iter().flat_map(|(_, pieces)| pieces).any(|piece| looks_at_all(&piece.tokens)) {
        return None;
    }
    let holders = holders(&read);
    let mut asked = Asked::default();
    for (template, pieces) in &read {
        for tokens in pieces.iter().map(|piece| &piece.tokens) {
            for (place, token) in tokens.iter().enumerate() {
                let is_field = place > 0 && (tokens[place - 1].is(".") || tokens[place - 1].is("?."));
                match token.sort {
                    Sort::Literal => asked.of_any.extend(words(token.text).map(str::to_owned)),
                    Sort::Name if is_field => match holders.get(&(*template, token.start)) {
                        Some(Some(views)) => {
                            asked.of_views.extend(views.iter().map(|view| (*view, token.text.to_owned())));
                        }
                        _ => _ = asked.of_any.insert(token.text.to_owned()),
                    },
                    Sort::Name | Sort::Sign => {}
                }
            }
        }
    }
    Some(asked)
}

/// The views before each dot, as far as they are certain. A variable is not what its template is given where another
/// template may have given its name to something else: blocks see the names of what is around them, and so do templates
/// that are included. Where a name is set for the rest of the page, it may have been something else at any place before.
fn holders<'a>(read: &Read<'a>) -> Holders<'a> {
    let tags = || read.iter().flat_map(|(_, pieces)| pieces).filter(|piece| piece.is_tag);
    let is_there = |name: &str| tags().any(|tag| tag.tokens.first().is_some_and(|first| first.is(name)));
    if is_there("set_global") {
        return Holders::new();
    }
    let includes = is_there("include");
    let mut doubted = BTreeSet::new();
    for tag in tags() {
        let Some((first, rest)) = tag.tokens.split_first() else { continue };
        let end = match first.text {
            "for" => rest.iter().position(|token| token.is("in")),
            "set" => Some(1),
            "component" if includes => Some(rest.len()),
            _ => None,
        };
        let names = rest.iter().take(end.unwrap_or(0)).filter(|token| token.is_name());
        doubted.extend(names.map(|token| token.text));
    }
    walk(read, &doubted).map(|found| found.holders).unwrap_or_default()
}

/// Whether a tag or expression may ask for a field that it does not name.
fn looks_at_all(tokens: &[Token<'_>]) -> bool {
    let text = |place: usize| tokens.get(place).map_or("", |token| token.text);
    let is_literal = |place: usize| tokens.get(place).is_some_and(|token| token.sort == Sort::Literal);
    // `for key, value in` goes through the fields.
    let is_loop_of_pairs = tokens.first().is_some_and(|first| first.is("for")) && text(2) == ",";
    let asks = |(place, token): (usize, &Token<'_>)| {
        let is_after_value =
            place > 0 && (tokens[place - 1].is_name() || tokens[place - 1].is("]") || tokens[place - 1].is(")"));
        match token.text {
            _ if token.sort == Sort::Literal => false,
            "..." => place > 0 && tokens[place - 1].is("{"),
            "|" => OF_ALL.contains(&text(place + 1)),
            "[" | "?[" => is_after_value && !is_literal(place + 1) && text(place + 1) != ":",
            "get" => text(place + 2) == "key" && !is_literal(place + 4),
            "attribute" => text(place + 1) == "=" && !is_literal(place + 2),
            _ => false,
        }
    };
    is_loop_of_pairs || tokens.iter().enumerate().any(asks)
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|letter: char| !letter.is_alphanumeric() && letter != '_').filter(|word| !word.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(templates: &[(&str, &str)]) -> Option<Asked> {
        let templates: Vec<(String, &str)> =
            templates.iter().map(|(name, text)| (format!("x/{name}"), *text)).collect();
        asked(&templates)
    }

    /// Whether the text of a phrase, and of a sum of money, are asked for.
    fn text_of(templates: &[(&str, &str)]) -> (bool, bool) {
        let asked = of(templates).expect("nothing looks at all fields");
        let has = |view| asked.of_any.contains("text") || asked.of_views.contains(&(view, "text".to_owned()));
        (has("Phrase"), has("MoneyView"))
    }

    #[test]
    fn a_field_is_asked_of_the_view_before_it() {
        let project = "{{ page.title.text }}{% for share in project.funding %}{{ share.amount.amount }}{% endfor %}";
        assert_eq!(text_of(&[("project.html", project)]), (true, false));
        let asked = of(&[("project.html", project)]).expect("nothing looks at all fields");
        assert_eq!(asked.of_any, BTreeSet::new());
        assert!(asked.of_views.contains(&("PageView", "title".to_owned())));
        assert!(!asked.of_views.contains(&("Card", "title".to_owned())));
    }

    #[test]
    fn a_component_asks_of_all_that_it_is_called_with() {
        let component = ("components/a.html", "{% component Words(of) %}{{ of.text }}{% endcomponent Words %}");
        let of_title = "{{ <Words of={page.title} /> }}";
        assert_eq!(text_of(&[("project.html", of_title), component]), (true, false));
        let of_amount = "{% for share in project.funding %}{{ <Words of={share.amount} /> }}{% endfor %}";
        assert_eq!(text_of(&[("project.html", of_amount), component]), (false, true));
        let of_both = format!("{of_title}{of_amount}");
        assert_eq!(text_of(&[("project.html", &of_both), component]), (true, true));
        let of_what = format!("{of_title}{{{{ <Words of={{what}} /> }}}}");
        assert_eq!(text_of(&[("project.html", &of_what), component]), (true, true));
    }

    #[test]
    fn what_cannot_be_told_is_asked_of_any_view() {
        let title = "{{ page.title.text }}";
        for other in [
            "{{ what.text }}",
            "{{ cards | sort(attribute=\"title.text\") }}",
            "{{ what[\"text\"] }}",
            "{{ what | get(key=\"text\") }}",
            "{% filter replace(from=page.title.text, to=\"\") %}x{% endfilter %}",
            "{% set_global title = page.title %}",
        ] {
            assert_eq!(text_of(&[("project.html", title), ("other.html", other)]), (true, true), "{other}");
        }
        // A name that another template gives to something else may be that where this one is included, or fills a block.
        for around in [
            "{% for page in what %}{% block row %}{% endblock row %}{% endfor %}",
            "{% set page = what %}",
            "{% component Row(page) %}{% include \"row.html\" %}{% endcomponent Row %}",
        ] {
            assert_eq!(text_of(&[("project.html", title), ("base.html", around)]), (true, true), "{around}");
        }
        let component = "{% component Row(page) %}{{ page.lang }}{% endcomponent Row %}";
        assert_eq!(text_of(&[("project.html", title), ("row.html", component)]), (true, false));
    }

    #[test]
    fn what_looks_at_a_view_as_a_whole_asks_for_everything() {
        for text in [
            "{% for key, value in page %}{% endfor %}",
            "{{ page | keys }}",
            "{{ page | values }}",
            "{{ page[name] }}",
            "{{ page.title[0][name] }}",
            "{{ page | get(key=name) }}",
            "{{ cards | sort(attribute=name) }}",
            "{{ <Card {...page} /> }}",
        ] {
            assert!(of(&[("page.html", text)]).is_none(), "{text}");
        }
        for text in [
            "{{ [page, site] }}",
            "{{ cards[0] }}",
            "{{ cards[:5] }}",
            "{{ [...a, ...b] }}",
            "{{ page | get(key=\"title\") }}",
        ] {
            assert!(of(&[("page.html", text)]).is_some(), "{text}");
        }
    }
}
