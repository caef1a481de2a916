//! The templates of one language: the layers of the theme in one Tera, with the language's words bound to `t`.

use std::{collections::BTreeMap, sync::Arc};

use tera::{Context, Error, ErrorKind, Kwargs, ReportError, State, Tera, TeraResult, Value};

use super::fields::faults;
use crate::{
    diagnostic::{At, Code, Diagnostic, Phrase, Place, Report},
    language::Lang,
    locale::{StringArg, hyphenated},
    parse::{Layer, Theme},
    plan::Voice,
    suggest,
    view::contract::TEMPLATES,
};

/// How the function `t` says that no layer has a text.
const UNKNOWN_STRING: &str = "unknown string ";

/// How many bytes most pages take, so that few are moved while they grow.
const USUAL_PAGE: usize = 16_384;

/// The templates of one language.
#[derive(Debug)]
pub(super) struct Templates {
    tera: Tera,
    /// The layers' names, and how diagnostics name their folders.
    folders: Vec<(String, String)>,
}

impl Templates {
    /// Puts the layers together. A template that cannot be read is reported, and the others are checked all the same.
    /// `first_page` names a page that a template is for.
    pub(super) fn new(
        theme: &Theme,
        voice: &Voice,
        assets: &Arc<BTreeMap<String, String>>,
        first_page: &(dyn Fn(&str) -> String + Sync),
    ) -> (Self, Report) {
        let mut report = Report::default();
        let folders = theme.layers.iter().map(|layer| (layer.name.clone(), layer.folder.clone())).collect();
        let mut templates = Self { tera: engine(theme, voice, assets), folders };
        let sources = texts(theme);
        let named = sources.iter().map(|(name, text)| (name.as_str(), *text));
        if let Err(error) = templates.tera.add_raw_templates(named) {
            // Only the first fault of all was reported, so each template is read by itself.
            for (name, text) in &sources {
                let alone = engine(theme, voice, assets).add_raw_templates([(name.as_str(), *text)]);
                if let Err(error) = alone
                    && let ErrorKind::SyntaxError(_) = error.kind()
                {
                    report.add(templates.diagnostic(&error, ""));
                }
            }
            if report.0.is_empty() {
                report.0.extend(templates.joint(&error, &sources));
            }
            return (templates, report);
        }
        let missing: Vec<String> = TEMPLATES
            .iter()
            .filter(|(name, _)| theme.has_page(name) && !templates.tera.contains_template(name))
            .map(|(name, _)| format!("`{name}`"))
            .collect();
        if !missing.is_empty() {
            // The layer after the site's own is the theme that the site names.
            let folder = theme.layers.get(1).map_or("", |layer| &layer.folder);
            let file = format!("{folder}theme.yaml");
            let said = Phrase::new("said-lacks-templates")
                .arg("count", missing.len())
                .arg("names", missing[..missing.len().min(5)].join(", "));
            report.add(Diagnostic::new(Code::TemplateError, Place::file(&file.into())).arg("said", said));
            return (templates, report);
        }
        for (name, known) in TEMPLATES.iter().filter(|(name, _)| templates.tera.contains_template(name)) {
            match templates.tera.get_template_variables(name) {
                Ok(used) => {
                    let mut unknown: Vec<&str> = used
                        .into_iter()
                        .filter(|used| *used != "site" && !known.iter().any(|(name, _)| name == used))
                        .collect();
                    unknown.sort_unstable();
                    for variable in unknown {
                        let problem = templates.unknown_variable(&sources, name, variable);
                        report.0.extend(problem.map(|problem| problem.arg("page", first_page(name))));
                    }
                }
                Err(error) => report.add(templates.diagnostic(&error, "")),
            }
        }
        // Every language has the same templates, and one reading is enough.
        let read = if voice.lang == Lang::PRIMARY { faults(&sources) } else { Vec::new() };
        for fault in read {
            let text = sources.iter().find(|(name, _)| *name == fault.template).map_or("", |(_, text)| *text);
            let place = Place { file: templates.file(&fault.template).into(), at: position(text, fault.start) };
            report.add(Diagnostic::new(Code::TemplateError, place).arg("said", fault.said));
        }
        (templates, report)
    }

    /// Renders a template for a page, in UTF-8.
    pub(super) fn render(&self, name: &str, context: &Context, page: &str) -> Result<Vec<u8>, Diagnostic> {
        let mut html = Vec::with_capacity(USUAL_PAGE);
        self.tera.render_to(name, context, &mut html).map_err(|error| self.diagnostic(&error, page))?;
        Ok(html)
    }

    /// An unknown variable at its first place in the template that names it, or in one that it extends or includes. A
    /// variable that a template sets itself is none.
    fn unknown_variable(&self, sources: &[(String, &str)], template: &str, variable: &str) -> Option<Diagnostic> {
        let sets =
            |text: &str| text.contains(&format!("set {variable} ")) || text.contains(&format!("set {variable}="));
        if sources.iter().any(|(_, text)| sets(text)) {
            return None;
        }
        let own = sources.iter().filter(|(name, _)| name.ends_with(&format!("/{template}")));
        let known = TEMPLATES.iter().find(|(name, _)| *name == template).map_or(&[][..], |(_, known)| known);
        let known = known.iter().map(|(name, _)| *name).chain(["site"]);
        let near = suggest::nearest(variable, known).unwrap_or_default();
        let (name, text, start) =
            own.chain(sources).find_map(|(name, text)| Some((name, *text, word_in_tag(text, variable)?)))?;
        let place = Place { file: self.file(name).into(), at: position(text, start) };
        Some(Diagnostic::new(Code::TemplateError, place).arg(
            "said",
            Phrase::new("said-no-variable").arg("name", variable).arg("template", template).arg("suggestion", near),
        ))
    }

    fn diagnostic(&self, error: &Error, page: &str) -> Diagnostic {
        let described = match error.kind() {
            ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => Some(&**report),
            _ => None,
        };
        let place = described.map_or_else(Place::nowhere, |report| self.place(report));
        let said = described.map_or_else(|| error.to_string(), |report| report.message().to_owned());
        // A function's own error is told inside the one that says where it was called.
        match said.split_once(UNKNOWN_STRING) {
            Some((_, rest)) => {
                let key = rest.trim_start_matches('`').split('`').next().unwrap_or_default();
                Diagnostic::new(Code::UnknownString, place).arg("key", key).arg("page", page)
            }
            None => {
                let said = said.trim_end_matches('.').split('\n').next().unwrap_or_default().to_owned();
                Diagnostic::new(Code::TemplateError, place).arg("said", Phrase::quoted(said)).arg("page", page)
            }
        }
    }

    /// What is wrong with templates together: each is told in its own report, as text, which says where.
    fn joint(&self, error: &Error, sources: &[(String, &str)]) -> Vec<Diagnostic> {
        let (template, tag) = match error.kind() {
            ErrorKind::MissingParent { current, .. } => (current, "extends"),
            ErrorKind::CircularExtend { tpl, .. } => (tpl, "extends"),
            ErrorKind::CircularInclude { tpl, .. } => (tpl, "include"),
            _ => return self.told(&error.to_string()),
        };
        let text = sources.iter().find(|(name, _)| name == template).map_or("", |(_, text)| *text);
        let at = position(text, word_in_tag(text, tag).unwrap_or(0));
        let place = Place { file: self.file(template).into(), at };
        let said = Phrase::quoted(error.to_string().trim_end_matches('.'));
        vec![Diagnostic::new(Code::TemplateError, place).arg("said", said)]
    }

    /// The problems in a text of several reports, each `error: …` with a line `--> layer/name.html:3:12`.
    fn told(&self, text: &str) -> Vec<Diagnostic> {
        let reports = text.split("error: ").filter(|report| !report.trim().is_empty());
        let problems = reports.map(|report| {
            let said = report.lines().next().unwrap_or_default().trim_end_matches('.');
            let said = match said.strip_prefix("Unknown ") {
                Some(what) => format!("there is no {what}"),
                None => said.to_owned(),
            };
            let arrow = report.lines().find_map(|line| line.trim_start().strip_prefix("--> "));
            let place = arrow.and_then(|arrow| {
                let mut parts = arrow.trim().rsplitn(3, ':');
                let (column, line) = (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);
                Some(Place { file: self.file(parts.next()?).into(), at: at(line, column) })
            });
            Diagnostic::new(Code::TemplateError, place.unwrap_or_else(Place::nowhere)).arg("said", Phrase::quoted(said))
        });
        problems.collect()
    }

    fn place(&self, report: &ReportError) -> Place {
        let span = report.span();
        Place { file: self.file(report.filename()).into(), at: at(span.start_line, span.start_col + 1) }
    }

    /// The file of a template: `make-with/page.html` is `themes/make-with/templates/page.html`.
    fn file(&self, template: &str) -> String {
        let (layer, name) = template.split_once('/').unwrap_or(("", template));
        let folder = self.folders.iter().find(|(known, _)| known == layer).map_or("", |(_, folder)| folder);
        format!("{folder}templates/{name}")
    }
}

fn at(line: usize, column: usize) -> At {
    At::Line { line: u32::try_from(line).unwrap_or(u32::MAX), column: u32::try_from(column).unwrap_or(u32::MAX) }
}

/// The line and column of a place in a text.
fn position(text: &str, place: usize) -> At {
    let line = 1 + text[..place].matches('\n').count();
    let column = 1 + text[..place].rsplit('\n').next().unwrap_or_default().chars().count();
    at(line, column)
}

/// The first place where a word stands by itself inside a tag or an expression.
fn word_in_tag(text: &str, word: &str) -> Option<usize> {
    let is_part = |letter: char| letter.is_alphanumeric() || letter == '_' || letter == '.';
    text.match_indices(word).map(|(start, _)| start).find(|start| {
        let before = &text[..*start];
        let opened = before.rfind("{{").max(before.rfind("{%"));
        let closed = before.rfind("}}").max(before.rfind("%}"));
        let is_whole = !before.ends_with(is_part)
            && !text[start + word.len()..].starts_with(|letter: char| letter.is_alphanumeric() || letter == '_');
        opened > closed && is_whole
    })
}

/// A Tera for the layers, with the language's functions.
fn engine(theme: &Theme, voice: &Voice, assets: &Arc<BTreeMap<String, String>>) -> Tera {
    let mut tera = Tera::default();
    tera.set_fallback_prefixes(theme.layers.iter().map(|layer| format!("{}/", layer.name)))
        .expect("no template has been added yet");
    let words = voice.clone();
    tera.register_function("t", move |args: Kwargs, _: &State<'_>| translate(&words, &args));
    let words = voice.clone();
    tera.register_function("has_text", move |args: Kwargs, _: &State<'_>| {
        args.must_get::<&str>("key").map(|key| words.strings.has(key))
    });
    let tag = voice.tag.clone();
    tera.register_filter("hyphenate", move |text: &str, args: Kwargs, _: &State<'_>| {
        let lang = args.get::<&str>("lang")?;
        TeraResult::Ok(hyphenated(text, lang.unwrap_or(&tag)).into_owned())
    });
    let hrefs = assets.clone();
    tera.register_function("asset", move |args: Kwargs, _: &State<'_>| {
        let name = args.must_get::<&str>("name")?;
        let near = || suggest::nearest(name, hrefs.keys().map(String::as_str));
        hrefs.get(name).cloned().ok_or_else(|| match near() {
            Some(near) => Error::message(format!("the theme has no file `assets/{name}`; did you mean `{near}`?")),
            None => Error::message(format!("the theme has no file `assets/{name}`")),
        })
    });
    tera
}

/// The templates of a theme, each after its layer's name and its own.
pub(super) fn texts(theme: &Theme) -> Vec<(String, &str)> {
    fn of_layer(layer: &Layer) -> impl Iterator<Item = (String, &str)> {
        layer.templates.iter().map(|(name, text)| (format!("{}/{name}", layer.name), text.as_str()))
    }
    theme.layers.iter().flat_map(of_layer).collect()
}

/// The function `t`: a text of the theme, with every other argument as an argument of the text.
fn translate(voice: &Voice, args: &Kwargs) -> TeraResult<String> {
    let key = args.must_get::<&str>("key")?;
    let texts: Vec<(&str, StringArg)> = args
        .iter()
        .filter_map(|(name, value)| Some((name.as_str()?, string_arg(value))))
        .filter(|(name, _)| *name != "key")
        .collect();
    voice.text(key, &texts).ok_or_else(|| Error::message(format!("{UNKNOWN_STRING}`{key}`")))
}

fn string_arg(value: &Value) -> StringArg {
    match value.as_u64() {
        Some(number) => StringArg::Number(number),
        None => StringArg::Text(value.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whatever_has_a_meaning_in_html_is_escaped_and_nothing_else() {
        let mut tera = Tera::default();
        tera.add_raw_template("page.html", "{{ text }}").expect("a template");
        let escaped = |text: &str| {
            let mut context = Context::new();
            context.insert("text", text);
            tera.render("page.html", &context).expect("a page")
        };
        assert_eq!(
            escaped("<a b=\"c\" d='e'>&amp;ä\u{2028}"),
            "&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt;&amp;amp;ä\u{2028}"
        );
        assert_eq!(escaped(""), "");
        assert_eq!(escaped("Vesi & jää"), "Vesi &amp; jää");
    }
}
