//! The phases in order, on one screen.

use std::{collections::BTreeMap, mem};

use rayon::prelude::*;

use crate::{
    diagnostic::{
        Catalogue, Code, Located, Report,
        locate::{NoTexts, locate},
    },
    language::Lang,
    link::{Site, Translations, link},
    parse::{Lines, Parsed, parse},
    plan::{Output, Plan, plan},
    read::{Disk, Options, Sources, read},
    recall::{Findings, Input},
    render::{Renderer, told_once},
    write::{self, Outcome, Stage, Target},
};

/// What is asked of a run.
#[derive(Debug, Clone)]
pub struct Request {
    pub purpose: Purpose,
    /// Where a build writes, and a check looks for what the last build noted.
    pub target: Target,
    /// Whether a warning counts as an error does.
    pub strict: bool,
    /// Whether everything is done anew, though nothing may have changed since the last build.
    pub fresh: bool,
}

/// What a run is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// To publish, if nothing is wrong.
    Build,
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
    /// How far it is translated, of a check that looks at everything; not known of a site without its theme.
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

/// Runs the phases, or says again what the last build found if its input was the same.
#[must_use]
pub fn compile(
    options: &Options,
    request: &Request,
    catalogue: &Catalogue,
    watch: &(dyn Fn(Progress) + Sync),
) -> Compiled {
    let is_build = request.purpose == Purpose::Build;
    // Neither needs the other, and both wait for the disk.
    let (stage, (sources, report)) =
        rayon::join(|| is_build.then(|| write::open(&request.target)).transpose(), || read(options));
    let stage = match stage {
        Ok(stage) => stage,
        Err(error) => {
            let problems = locate(Report(vec![error.diagnostic()]), &NoTexts, catalogue, &BTreeMap::new());
            return Compiled { problems, ..Compiled::default() };
        }
    };
    let input = Input::of(&sources, &report, &Disk);
    let unchanged = if request.fresh { None } else { again(&sources, input.as_ref(), stage.as_ref(), request) };
    let (findings, translations, outcome) =
        unchanged.unwrap_or_else(|| whole(&sources, report, input.as_ref(), stage, request, watch));
    let Findings { problems, severities, languages, pages } = findings;
    let problems = locate(problems, &Lines(&sources), catalogue, &severities);
    Compiled { problems, sources: Some(sources), languages, pages, translations, outcome }
}

/// What the phases after `read` come to, before anything of it is worded.
type Run = (Findings, Option<Translations>, Option<Outcome>);

/// The run of an input that has not changed since the last build; nothing if it has, or if the output has.
fn again(sources: &Sources, input: Option<&Input>, stage: Option<&Stage>, request: &Request) -> Option<Run> {
    let note = stage.map_or_else(|| write::last_note(&request.target), Stage::note)?;
    let findings = input?.recall(&note, sources, &Disk)?;
    // Of what may not be published the output is not asked.
    let outcome = match stage {
        // What the disk refuses to tell, it refuses to the whole build too, which says so.
        Some(stage) if !findings.stop(request.strict) => Some(stage.intact().ok()??),
        _ => None,
    };
    Some((findings, None, outcome))
}

/// The phases after `read`, from the beginning.
fn whole(
    sources: &Sources,
    mut report: Report,
    input: Option<&Input>,
    stage: Option<Stage>,
    request: &Request,
    watch: &(dyn Fn(Progress) + Sync),
) -> Run {
    let (parsed, problems) = parse(sources);
    report.extend(problems);
    let severities = parsed.settings.severities.clone();
    let languages = parsed.settings.languages.tags().map(str::to_owned).collect();
    let findings = Findings { severities, languages, ..Findings::default() };
    prepare(parsed, sources, report, true, |press, mut report| {
        // Without its theme a site has no pages to speak of.
        let Some(press) = press else { return (Findings { problems: report, ..findings }, None, None) };
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
        let mut findings = Findings { problems: report, pages: press.plan.pages(press.site), ..findings };
        let mut outcome = None;
        if let Some(stage) = stage
            && !findings.stop(request.strict)
        {
            match stage.noting(input.map(|input| input.note(&findings))).commit() {
                Ok(committed) => outcome = Some(committed),
                Err(error) => findings.problems.add(error.diagnostic()),
            }
        }
        let translations = (request.purpose == Purpose::Check).then(|| press.site.translations());
        (findings, translations, outcome)
    })
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
/// was found wrong so far. With `is_last` the process ends soon, and memory is left to the system: to free ten thousand
/// pages one by one takes as long as to link them.
pub fn prepare<T>(
    parsed: Parsed,
    sources: &Sources,
    mut report: Report,
    is_last: bool,
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
    let usable = (!problems.has_errors()).then_some(&renderer);
    report.extend(problems);
    let done = then(Some(Press { site: &site, plan: &plan, renderer: usable }), report);
    if is_last {
        mem::forget(renderer);
        mem::forget((plan, site));
    }
    done
}
