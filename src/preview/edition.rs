//! One edition of the site: linked and planned, and rendered as far as somebody asks.
//!
//! Enters: a request for an address. Leaves: the page with what is wrong with it, or the page as it last was when it could
//! be rendered. Deliberately absent: anything that is not planned; there is no way from an address to the disk but through
//! an output of the plan.

use std::{
    collections::{BTreeMap, BTreeSet, VecDeque},
    panic::{AssertUnwindSafe, catch_unwind},
    sync::{Arc, Mutex, PoisonError, RwLock},
};

use percent_encoding::{percent_decode_str, utf8_percent_encode};

use super::{
    Noted, Preview, Told,
    noted::count,
    overlay::{Overlay, Wrong, errors_first},
    server::{Answer, News, State, Wanted},
};
use crate::{
    compile::Press,
    diagnostic::{Catalogue, Code, Diagnostic, Located, Report, Severity, explain::explain, locate::locate},
    parse::{Base, Lines},
    plan::{Output, Recipe},
    read::{Disk, Sources},
    record::UNSAFE_IN_URLS,
};

/// An edition while it is offered.
pub(super) struct Edition<'a> {
    pub preview: &'a Preview,
    pub news: &'a News,
    pub good: &'a Good,
    /// What the state counts.
    pub number: u64,
    /// Absent without a theme.
    pub press: Option<Press<'a>>,
    /// The texts as they are on the disk; those of broken files were rendered from older ones.
    pub written: Arc<Sources>,
    /// The files that stand as they were when they were sound.
    pub broken: BTreeSet<Arc<str>>,
    pub base: Base,
    pub severities: BTreeMap<Code, Option<Severity>>,
    pub catalogue: Catalogue,
    /// What was wrong before anything was rendered.
    pub report: Report,
    /// What is known to be wrong, with the state that counts it.
    pub noted: RwLock<(State, Arc<Noted>)>,
}

/// A page, if there is one to show, and what is wrong with it.
struct Seen {
    bytes: Option<Arc<[u8]>>,
    here: Vec<Located>,
    /// Whether it is the page of before an error.
    is_stale: bool,
}

impl Edition<'_> {
    /// Answers a request.
    pub(super) fn answer(&self, wanted: &Wanted) -> Answer {
        match wanted {
            Wanted::Page { path, query } => self.page(path, query.as_deref()),
            Wanted::Overlay { path } => Answer::html(200, self.fragment(path)),
            Wanted::List => self.list(),
            Wanted::Explanation { code } => match Code::from_word(code) {
                Some(code) => self.explanation(code),
                None => Answer::nothing(),
            },
        }
    }

    /// Notes what is wrong as far as it is known, for pages, the list and the terminal.
    pub(super) fn note(&self, rendered: Report, is_whole: bool) {
        let mut report = self.report.clone();
        report.extend(rendered);
        let noted = Arc::new(Noted::new(self.locate(report), &self.written, is_whole));
        let state = self.news.tell(|state| state.problems += 1);
        let before = {
            let mut slot = self.noted.write().unwrap_or_else(PoisonError::into_inner);
            std::mem::replace(&mut *slot, (state, noted.clone())).1
        };
        let new = noted.since(&before);
        if !new.is_empty() {
            (self.preview.tell)(Told::Found(&Noted::new(new, &self.written, false), &self.catalogue));
        }
        if is_whole {
            (self.preview.tell)(Told::Checked(&noted, &self.catalogue));
        }
    }

    /// The bytes of an output.
    ///
    /// # Errors
    /// What is wrong with it; nothing when the program itself failed.
    pub(super) fn render(&self, output: &Output) -> Result<Vec<u8>, Report> {
        let Some(renderer) = self.press.and_then(|press| press.renderer) else { return Err(Report::default()) };
        // A fault of the program's own must not end the preview; the terminal shows where it was.
        let rendered = catch_unwind(AssertUnwindSafe(|| renderer.bytes(output, &Disk).map(|bytes| bytes.into_owned())));
        rendered.unwrap_or_else(|_| Err(Report::default())).map_err(|report| self.without_broken(report))
    }

    /// What later phases say of broken files, they say of old texts.
    pub(super) fn without_broken(&self, report: Report) -> Report {
        report.0.into_iter().filter(|problem: &Diagnostic| !self.broken.contains(&problem.place.file)).collect()
    }

    fn page(&self, path: &str, query: Option<&str>) -> Answer {
        let Some(output) = self.output(path) else { return self.missing(path, query) };
        if !output.path.ends_with(".html") {
            return self.render(output).map_or_else(|_| Answer::nothing(), |bytes| Answer::file(&output.path, bytes));
        }
        let (state, noted) = self.noted();
        let Seen { bytes, here, is_stale } = self.see(output, &noted);
        let wrong = self.wrong(&here, &noted, is_stale);
        match bytes {
            Some(bytes) => Answer::html(200, self.overlay(state).over(&bytes, path, wrong)),
            None => {
                let text = if here.is_empty() { "preview-failed" } else { "preview-cannot-show-text" };
                self.own_page(path, "preview-cannot-show", text, 500, state, wrong)
            }
        }
    }

    /// What is wrong with a page, to be put into it.
    fn fragment(&self, path: &str) -> String {
        let (state, noted) = self.noted();
        let overlay = self.overlay(state);
        match self.output(path) {
            Some(output) => {
                let Seen { here, is_stale, .. } = self.see(output, &noted);
                overlay.fragment(path, self.wrong(&here, &noted, is_stale))
            }
            None => overlay.fragment(path, self.absent(&noted, self.standing_in(path, &noted).is_some())),
        }
    }

    /// A page as it is now, else as it was when it could last be rendered.
    fn see(&self, output: &Output, noted: &Noted) -> Seen {
        let address = format!("/{}", output.path);
        let files = self.files(output);
        let mut here: Vec<Located> = noted.concerning(&files).into_iter().cloned().collect();
        let (bytes, is_stale) = match self.render(output) {
            Ok(bytes) => {
                let bytes: Arc<[u8]> = bytes.into();
                self.good.keep(address, bytes.clone());
                let is_old = |file: &Arc<str>| !file.starts_with("content/") || files.contains(file);
                (Some(bytes), self.broken.iter().any(is_old))
            }
            Err(report) => {
                let found = self.locate(report);
                here.extend(found.into_iter().filter(|problem| !noted.problems.contains(problem)));
                let good = self.good.get(&address);
                let is_stale = good.is_some();
                (good, is_stale)
            }
        };
        Seen { bytes, here, is_stale }
    }

    /// What is shown where the plan has nothing.
    fn missing(&self, path: &str, query: Option<&str>) -> Answer {
        let (state, noted) = self.noted();
        let inside = self.inside(path);
        if inside.is_none() && path == "/" {
            return Answer::elsewhere(&format!("{}/", self.base.path), query);
        }
        if let Some(inside) = inside
            && !path.ends_with('/')
            && self.planned(&format!("{inside}/index.html")).is_some()
        {
            return Answer::elsewhere(&format!("{path}/"), query);
        }
        if let Some(bytes) = self.standing_in(path, &noted) {
            return Answer::html(200, self.overlay(state).over(&bytes, path, self.absent(&noted, true)));
        }
        let wrong = self.absent(&noted, false);
        let not_found = self.press.and_then(|press| {
            let is_for = |output: &&Output| match &output.recipe {
                Recipe::NotFound { lang } => {
                    let home = output.path.trim_end_matches("404.html");
                    let is_in = inside.is_some_and(|inside| inside.starts_with(home));
                    is_in || (lang.index() == 0)
                }
                _ => false,
            };
            press.plan.outputs.iter().filter(is_for).max_by_key(|output| output.path.len())
        });
        match not_found.and_then(|output| self.render(output).ok()) {
            Some(bytes) => Answer::html(404, self.overlay(state).over(&bytes, path, wrong)),
            None => self.own_page(path, "preview-no-page", "preview-no-page-text", 404, state, wrong),
        }
    }

    /// The page that an address last had. Where there is an error, it may be away only for the moment.
    fn standing_in(&self, path: &str, noted: &Noted) -> Option<Arc<[u8]>> {
        let has_errors = noted.counts().0 > 0;
        self.inside(path).filter(|_| has_errors).and_then(|inside| self.good.get(&place(inside)))
    }

    /// A page of the preview's own, with the overlay.
    fn own_page(&self, path: &str, title: &str, said: &str, status: u16, state: State, wrong: Wrong<'_>) -> Answer {
        let overlay = self.overlay(state);
        let home = format!("{}/", self.base.path);
        let body = format!(
            "<p>{}</p><p><a href=\"{home}\">{}</a> · <a href=\"/_julki/\">{}</a></p>",
            self.catalogue.word(said),
            self.catalogue.word("preview-to-home"),
            self.catalogue.word("preview-to-list")
        );
        let page = overlay.page(&self.catalogue.word(title), &body);
        Answer::html(status, overlay.over(page.as_bytes(), path, wrong))
    }

    /// Everything that is wrong.
    fn list(&self) -> Answer {
        let (state, noted) = self.noted();
        let overlay = self.overlay(state);
        let (errors, warnings) = noted.counts();
        let mut body = String::new();
        if errors + warnings > 0 {
            let said = self.catalogue.say(&count("preview-all-pages", (errors, warnings)));
            body.push_str(&format!("<p class=\"total\">{said}</p>"));
        } else if noted.is_whole {
            body.push_str(&format!("<p class=\"total\">{}</p>", self.catalogue.word("preview-all-well")));
        }
        if !noted.is_whole {
            body.push_str(&format!("<p class=\"checking\">{}</p>", self.catalogue.word("preview-checking")));
        }
        body.push_str(&overlay.list(&errors_first(noted.problems.iter().collect()), &*noted));
        body.push_str(&format!(
            "<p><a href=\"{}/\">{}</a></p>",
            self.base.path,
            self.catalogue.word("preview-to-home")
        ));
        let page = overlay.page(&self.catalogue.word("preview-problems"), &body);
        // The overlay over the list tells the script what the list shows, and has nothing to add.
        let nothing = Noted::default();
        let wrong = Wrong::new("preview-this-page", Vec::new(), &nothing);
        Answer::html(200, overlay.over(page.as_bytes(), "/_julki/", wrong))
    }

    fn explanation(&self, code: Code) -> Answer {
        let mut body = String::new();
        pulldown_cmark::html::push_html(&mut body, pulldown_cmark::Parser::new(explain(code, self.catalogue.tongue())));
        // The page about a code begins with the code as its heading, which the page here has already.
        let body = body.split_once("</h1>").map_or(body.as_str(), |(_, rest)| rest);
        let back = format!("<p><a href=\"/_julki/\">{}</a></p>", self.catalogue.word("preview-to-list"));
        Answer::html(200, self.overlay(self.noted().0).page(code.word(), &format!("{body}{back}")).into_bytes())
    }

    fn overlay(&self, state: State) -> Overlay<'_> {
        let state = State { edition: self.number, ..state };
        let root = &self.written.options.root;
        Overlay { catalogue: &self.catalogue, editor: self.preview.editor, root, state }
    }

    fn wrong<'w>(&self, here: &'w [Located], noted: &'w Noted, is_stale: bool) -> Wrong<'w> {
        Wrong { is_stale, ..Wrong::new("preview-this-page", here.iter().collect(), noted) }
    }

    /// What is wrong where no page is: any error may be why.
    fn absent<'w>(&self, noted: &'w Noted, is_stale: bool) -> Wrong<'w> {
        let errors = noted.problems.iter().filter(|problem| problem.severity == Severity::Error);
        Wrong { is_stale, ..Wrong::new("preview-all-pages", errors.collect(), noted) }
    }

    /// The files that the page of an output is made of.
    fn files(&self, output: &Output) -> BTreeSet<Arc<str>> {
        let id = match &output.recipe {
            Recipe::Entity { id, .. } | Recipe::Section { id, .. } | Recipe::Redirect { id, .. } => Some(*id),
            Recipe::Home { text, .. } => *text,
            _ => None,
        };
        let entity = id.zip(self.press).map(|(id, press)| press.site.entity(id));
        entity.iter().flat_map(|entity| entity.documents()).map(|document| document.file.clone()).collect()
    }

    /// What is planned for an address as a browser asks for it.
    fn output(&self, path: &str) -> Option<&Output> {
        let inside = self.inside(path)?;
        self.planned(place(inside).trim_start_matches('/'))
    }

    fn planned(&self, path: &str) -> Option<&Output> {
        let outputs = &self.press?.plan.outputs;
        Some(&outputs[outputs.binary_search_by(|output| (*output.path).cmp(path)).ok()?])
    }

    /// The part of an address below the path that the site lives under.
    fn inside<'p>(&self, path: &'p str) -> Option<&'p str> {
        path.strip_prefix(&*self.base.path)?.strip_prefix('/')
    }

    fn noted(&self) -> (State, Arc<Noted>) {
        let slot = self.noted.read().unwrap_or_else(PoisonError::into_inner);
        (slot.0, slot.1.clone())
    }

    fn locate(&self, report: Report) -> Vec<Located> {
        locate(report, &Lines(&self.written), &self.catalogue, &self.severities)
    }
}

/// The place of a page below the output folder, with a slash before.
fn place(inside: &str) -> String {
    let index = if inside.is_empty() || inside.ends_with('/') { "index.html" } else { "" };
    format!("/{inside}{index}")
}

/// A request's path, read as a text.
pub(super) fn decoded(path: &str) -> Option<String> {
    percent_decode_str(path).decode_utf8().ok().map(Into::into)
}

/// A path as it stands in an address.
pub(super) fn encoded(path: &str) -> String {
    utf8_percent_encode(&path.replace('%', "%25"), &UNSAFE_IN_URLS).to_string().replace('#', "%23").replace('?', "%3F")
}

/// The pages that were looked at, as they last were when they could be rendered.
#[derive(Debug, Default)]
pub(super) struct Good(Mutex<GoodPages>);

#[derive(Debug, Default)]
struct GoodPages {
    pages: BTreeMap<String, Arc<[u8]>>,
    /// What was looked at last comes last.
    order: VecDeque<String>,
}

impl Good {
    /// How many pages are kept: more than a writer has open.
    const MOST: usize = 100;

    fn keep(&self, address: String, bytes: Arc<[u8]>) {
        let mut good = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        good.order.retain(|known| *known != address);
        good.order.push_back(address.clone());
        good.pages.insert(address, bytes);
        if good.order.len() > Self::MOST
            && let Some(oldest) = good.order.pop_front()
        {
            good.pages.remove(&oldest);
        }
    }

    fn get(&self, address: &str) -> Option<Arc<[u8]>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).pages.get(address).cloned()
    }
}
