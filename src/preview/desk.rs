//! Edition after edition: what is on the disk is read, parsed, linked and planned, and stands until something changes.
//!
//! Each edition has a thread, which owns what it is made of and answers requests. When files have changed it hands what
//! carries over to the thread of the next one: the texts, the parses of files, the pages that were good. It goes when the
//! next is at rest, since to free ten thousand pages takes as long as to link them.

use std::{
    collections::BTreeSet,
    path::PathBuf,
    sync::{
        Arc, RwLock,
        atomic::Ordering,
        mpsc::{Receiver, RecvTimeoutError, Sender, channel},
    },
    thread,
    time::Duration,
};

use super::{
    Noted, Preview, Told,
    behind::Behind,
    edition::{Edition, Good},
    server::{Ask, News},
};
use crate::{
    compile::prepare,
    diagnostic::{Catalogue, Report},
    language::Lang,
    parse::Kept,
    read::{Options, Sources, read},
};

/// How long nobody must ask for anything before the edition before is freed.
const REST: Duration = Duration::from_millis(150);

/// What an edition waits for.
pub(super) enum Message {
    Asked(Ask),
    /// These paths of the site may be different; an empty one is the whole site.
    Changed(BTreeSet<PathBuf>),
}

/// What carries over from one edition to the next.
struct Desk {
    preview: Arc<Preview>,
    messages: Receiver<Message>,
    news: News,
    /// The site as it is on the disk.
    written: Arc<Sources>,
    /// What reading it said.
    report: Report,
    kept: Kept,
    good: Arc<Good>,
    number: u64,
    /// What changed before this edition; nothing before the first.
    changed: BTreeSet<PathBuf>,
    /// Keeps the edition before from being freed.
    before: Option<Sender<()>>,
}

impl Desk {
    /// Reads what may be different. True if anything is, and then the desk is that of the next edition.
    fn read_again(&mut self, changed: BTreeSet<PathBuf>) -> bool {
        let mut written = (*self.written).clone();
        written.options.today = (self.preview.today)();
        if !written.read_again(&changed, &mut self.report) {
            return false;
        }
        self.written = Arc::new(written);
        self.changed = changed;
        self.number += 1;
        self.before = None;
        true
    }
}

/// Opens the first edition, and all that follow it.
pub(super) fn open(preview: Arc<Preview>, messages: Receiver<Message>, news: News) {
    thread::spawn(move || {
        // A broken file stands as it was, for which its text as it was is held.
        let texts_held = usize::MAX;
        let options = Options { drafts: true, today: (preview.today)(), texts_held, ..preview.options.clone() };
        let (written, report) = read(&options);
        let (kept, good) = (Kept::default(), Arc::default());
        let written = Arc::new(written);
        let changed = BTreeSet::new();
        stand(Desk { preview, messages, news, written, report, kept, good, number: 1, changed, before: None });
    });
}

/// Makes an edition of what is on the disk, and stands by it until something changes.
fn stand(mut desk: Desk) {
    (desk.preview.tell)(Told::Checking { changed: desk.changed.len() });
    let mut shown = (*desk.written).clone();
    let (parsed, problems, broken) = desk.kept.parse(&mut shown);
    let severities = parsed.settings.severities.clone();
    let base = parsed.settings.base.clone();
    let languages = &parsed.settings.languages;
    let primary = parsed.settings.has_languages.then(|| languages.tag(Lang::PRIMARY));
    let tongue = (desk.preview.tongue)(primary);
    prepare(parsed, &shown, Report::default(), false, |press, later| {
        let (preview, news, good) = (desk.preview.clone(), desk.news.clone(), desk.good.clone());
        let mut edition = Edition {
            preview: &preview,
            news: &news,
            good: &good,
            number: desk.number,
            press,
            written: desk.written.clone(),
            broken,
            base,
            severities,
            catalogue: Catalogue::new(tongue),
            report: desk.report.clone(),
            noted: RwLock::new((news.state(), Arc::new(Noted::default()))),
        };
        edition.report.extend(problems);
        let later = edition.without_broken(later);
        edition.report.extend(later);
        let rest = attend(&edition, desk);
        // Freed once the next edition is at rest; should that one be gone, at once.
        if let Some(rest) = rest {
            let _ = rest.recv();
        }
    });
}

/// Answers requests until the site is different, and opens the next edition. Returns what tells that it is at rest; nothing
/// when nobody can ask any more.
fn attend(edition: &Edition<'_>, mut desk: Desk) -> Option<Receiver<()>> {
    let behind = Behind::default();
    edition.note(Report::default(), false);
    let number = edition.number;
    let is_style =
        !desk.changed.is_empty() && desk.changed.iter().all(|path| path.extension().is_some_and(|end| end == "css"));
    edition.news.tell(|state| {
        state.edition = number;
        if !is_style {
            state.pages = number;
        }
    });
    thread::scope(|scope| {
        // One core is left to whoever asks.
        let threads = thread::available_parallelism().map_or(1, |cores| cores.get().saturating_sub(1).max(1));
        for _ in 0..threads {
            scope.spawn(|| behind.work(edition));
        }
        loop {
            let message = match desk.before {
                Some(_) => desk.messages.recv_timeout(REST),
                None => desk.messages.recv().map_err(|_| RecvTimeoutError::Disconnected),
            };
            match message {
                Ok(Message::Asked(Ask { wanted, answer })) => {
                    behind.asked.fetch_add(1, Ordering::AcqRel);
                    let behind = &behind;
                    scope.spawn(move || {
                        // Who asked may be gone.
                        let _ = answer.send(edition.answer(&wanted));
                        behind.asked.fetch_sub(1, Ordering::AcqRel);
                    });
                }
                Ok(Message::Changed(paths)) => {
                    behind.asked.fetch_add(1, Ordering::AcqRel);
                    if desk.read_again(paths) {
                        behind.is_over.store(true, Ordering::Release);
                        // It does not wait for the page that the check is at, which may be a long one.
                        let (rested, rest) = channel::<()>();
                        thread::spawn(move || stand(Desk { before: Some(rested), ..desk }));
                        return Some(rest);
                    }
                    behind.asked.fetch_sub(1, Ordering::AcqRel);
                }
                Err(RecvTimeoutError::Timeout) => desk.before = None,
                Err(RecvTimeoutError::Disconnected) => {
                    behind.is_over.store(true, Ordering::Release);
                    return None;
                }
            }
        }
    })
}
