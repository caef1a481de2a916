//! The phases in order, on one screen.

use std::{
    borrow::Cow,
    collections::{BTreeMap, BTreeSet},
    ops::Range,
};

use rayon::prelude::*;

use crate::{
    diagnostic::{
        Catalogue, Code, Diagnostic, Located, Report, Severity,
        locate::{NoTexts, Texts, locate},
    },
    language::Lang,
    link::{Site, Translations, link},
    parse::{Parsed, parse, yaml_of},
    plan::{Output, Plan, plan},
    read::{Disk, Options, Sources, read},
    render::Renderer,
    write::{self, Outcome, Target},
};

/// What a run is for.
#[derive(Debug, Clone)]
pub enum Purpose {
    /// To publish, if nothing is wrong.
    Build(Target),
    /// To find what is wrong; the bytes are thrown away.
    Check,
}

/// What a run came to.
#[derive(Debug, Default)]
pub struct Compiled {
    /// What is wrong, by file and place.
    pub problems: Vec<Located>,
    /// What was read, for drawing the lines that problems are on.
    pub sources: Option<Sources>,
    /// The tags of the site's languages, in its order.
    pub languages: Vec<String>,
    /// How many pages there are of each sort in each language.
    pub pages: BTreeMap<(&'static str, Lang), usize>,
    /// How far it is translated, of a check; not known of a site without its theme.
    pub translations: Option<Translations>,
    /// What was written; nothing when something was wrong, or when nothing was to be written.
    pub outcome: Option<Outcome>,
}

/// How far a run has come, for somebody who watches.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Progress {
    /// How many outputs are to be rendered.
    Planned(usize),
    /// One more is.
    Rendered,
}

/// Runs the phases.
#[must_use]
pub fn compile(
    options: &Options,
    purpose: &Purpose,
    strict: bool,
    catalogue: &Catalogue,
    watch: &(dyn Fn(Progress) + Sync),
) -> Compiled {
    let stage = match purpose {
        Purpose::Build(target) => match write::open(target) {
            Ok(stage) => Some(stage),
            Err(error) => return Compiled::failed(&Report(vec![error.diagnostic()]), catalogue),
        },
        Purpose::Check => None,
    };
    let (sources, mut report) = read(options);
    let (parsed, problems) = parse(&sources);
    report.extend(problems);
    let severities = parsed.settings.severities.clone();
    let languages = parsed.settings.languages.tags().map(str::to_owned).collect();
    let is_error = |problem: &Diagnostic| match severities.get(&problem.code) {
        Some(severity) => *severity == Some(Severity::Error) || (strict && severity.is_some()),
        None => strict || problem.code.severity() == Severity::Error,
    };
    let (pages, translations, outcome, report) = prepare(parsed, &sources, report, |press, mut report| {
        // Without its theme a site has no pages to speak of.
        let Some(press) = press else { return (BTreeMap::new(), None, None, report) };
        watch(Progress::Planned(press.plan.outputs.len()));
        let render = |output: &Output, renderer: &Renderer<'_>| -> Report {
            let bytes = renderer.bytes(output, &Disk);
            watch(Progress::Rendered);
            match (bytes, &stage) {
                (Err(problems), _) => problems,
                (Ok(bytes), Some(stage)) => match stage.put(&output.path, &bytes) {
                    Ok(()) => Report::default(),
                    Err(error) => Report(vec![error.diagnostic()]),
                },
                (Ok(_), None) => Report::default(),
            }
        };
        if let Some(renderer) = press.renderer {
            let rendered = press.plan.outputs.par_iter().map(|output| (output.recipe.lang(), render(output, renderer)));
            report.extend(told_once(rendered.filter(|(_, problems)| !problems.0.is_empty()).collect()));
        }
        let mut outcome = None;
        if !report.0.iter().any(is_error)
            && let Some(stage) = stage
        {
            match stage.commit() {
                Ok(committed) => outcome = Some(committed),
                Err(error) => report.add(error.diagnostic()),
            }
        }
        let translations = matches!(purpose, Purpose::Check).then(|| press.site.translations());
        (count(press.site, press.plan), translations, outcome, report)
    });
    let problems = locate(report, &Lines(&sources), catalogue, &severities);
    Compiled { problems, sources: Some(sources), languages, pages, translations, outcome }
}

/// A site that is linked and planned, ready to be rendered.
#[derive(Debug, Clone, Copy)]
pub struct Press<'a> {
    pub site: &'a Site,
    pub plan: &'a Plan,
    /// Absent when the templates cannot be read, so that no page can be rendered.
    pub renderer: Option<&'a Renderer<'a>>,
}

/// Links and plans a site and makes its templates ready; `then` gets it, if it has a theme at all, with everything that
/// was found wrong so far.
pub fn prepare<T>(
    parsed: Parsed,
    sources: &Sources,
    mut report: Report,
    then: impl FnOnce(Option<Press<'_>>, Report) -> T,
) -> T {
    let (site, theme, problems) = link(parsed, sources);
    report.extend(problems);
    if report.0.iter().any(|problem| problem.code == Code::UnknownTheme) {
        return then(None, report);
    }
    let (plan, problems) = plan(&site, &theme, sources);
    report.extend(problems);
    let (renderer, problems) = Renderer::new(&site, &plan, &theme, sources);
    let renderer = (!problems.has_errors()).then_some(&renderer);
    report.extend(problems);
    then(Some(Press { site: &site, plan: &plan, renderer }), report)
}

/// What rendering found wrong, output by output, without repetition: a template's fault is the same on every page that
/// it is for, and the first of the primary language tells it.
#[must_use]
pub fn told_once(mut rendered: Vec<(Option<Lang>, Report)>) -> Report {
    rendered.sort_by_key(|(lang, _)| *lang);
    let mut told = BTreeSet::new();
    let mut is_new = |problem: &Diagnostic| match problem.code {
        Code::TemplateError | Code::UnknownString => told.insert(format!("{:?}", problem.place)),
        _ => true,
    };
    rendered.into_iter().flat_map(|(_, problems)| problems.0).filter(|problem| is_new(problem)).collect()
}

impl Compiled {
    fn failed(report: &Report, catalogue: &Catalogue) -> Self {
        let problems = locate(report.clone(), &NoTexts, catalogue, &BTreeMap::new());
        Self { problems, ..Self::default() }
    }
}

/// The texts of a site, for placing problems and drawing lines.
#[derive(Debug)]
pub struct Lines<'a>(pub &'a Sources);

impl Texts for Lines<'_> {
    fn text(&self, file: &str) -> Option<(Cow<'_, str>, Range<usize>)> {
        let text = self.0.text(file)?;
        Some((Cow::Borrowed(text), yaml_of(file, text)))
    }
}

fn count(site: &Site, plan: &Plan) -> BTreeMap<(&'static str, Lang), usize> {
    let mut pages = BTreeMap::new();
    for output in &plan.outputs {
        if let Some((sort, lang)) = output.recipe.sort(site).zip(output.recipe.lang()) {
            *pages.entry((sort, lang)).or_default() += 1;
        }
    }
    pages
}
