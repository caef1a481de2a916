//! Which paths of the site may be different.
//!
//! Enters: the events of the system, many for one save. Leaves: a set of paths once it is quiet. Deliberately absent: what
//! happened to them, which systems and editors tell differently: a rename may be a save, a removal the first half of one.

use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
    sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel},
    thread,
    time::{Duration, Instant},
};

use notify::{
    Config, EventKind, PollWatcher, RecommendedWatcher, RecursiveMode, Watcher,
    event::{AccessKind, AccessMode},
};
use notify_debouncer_full::{DebounceEventResult, DebouncedEvent, Debouncer, NoCache, new_debouncer_opt};

use super::desk::Message;
use crate::read::is_read;

/// The folders that a site is made of. The built site and what Julki notes are none of them.
const FOLDERS: [&str; 7] = ["content", "static", "themes", "templates", "strings", "styles", "assets"];

/// How long the events of one save are gathered.
const GATHER: Duration = Duration::from_millis(25);

/// How often the gathered events are looked at.
const TICK: Duration = Duration::from_millis(5);

/// How long it must be quiet before a save counts as done.
const QUIET: Duration = Duration::from_millis(15);

/// How long it must be quiet before the change of a great many files does: another branch, a search and replace.
const QUIET_OF_MANY: Duration = Duration::from_millis(150);

/// From how many paths on it is a change of many. An editor that saves by renaming touches two.
const MANY: usize = 3;

/// How long a change may go on before its beginning is shown.
const LONGEST: Duration = Duration::from_secs(3);

/// How often the files are looked at where the system does not tell of changes.
const LOOK: Duration = Duration::from_millis(500);

/// Watches a site's folder, from another thread, until the receiver is gone. Links are not followed.
///
/// # Errors
/// What the system says when the folder cannot be watched by any means.
pub(super) fn watch(root: &Path, inbox: Sender<Message>) -> Result<(), String> {
    #[allow(clippy::disallowed_methods, reason = "the system names changed files by their real path")]
    let root = root.canonicalize().map_err(|error| error.to_string())?;
    let config = Config::default().with_follow_symlinks(false);
    let told_by_the_system = start::<RecommendedWatcher>(&root, config, inbox.clone());
    // Some shared and network folders tell of nothing, and some systems allow only so many watched folders.
    told_by_the_system
        .or_else(|_| start::<PollWatcher>(&root, config.with_poll_interval(LOOK).with_compare_contents(false), inbox))
        .map_err(|error| error.to_string())
}

fn start<W: Watcher + Send + 'static>(root: &Path, config: Config, inbox: Sender<Message>) -> notify::Result<()> {
    let (sender, events) = channel();
    let mut debouncer = new_debouncer_opt::<_, W, NoCache>(GATHER, Some(TICK), sender, NoCache, config)?;
    debouncer.watch(root, RecursiveMode::NonRecursive)?;
    for folder in FOLDERS.map(|folder| root.join(folder)) {
        if is_folder(&folder) {
            debouncer.watch(&folder, RecursiveMode::Recursive)?;
        }
    }
    let root = root.to_owned();
    thread::spawn(move || tell(&root, &mut debouncer, &events, &inbox));
    Ok(())
}

/// Passes on what changed whenever it is quiet again.
fn tell<W: Watcher>(
    root: &Path,
    debouncer: &mut Debouncer<W, NoCache>,
    events: &Receiver<DebounceEventResult>,
    inbox: &Sender<Message>,
) {
    while let Ok(first) = events.recv() {
        let mut changed = BTreeSet::new();
        gather(root, first, &mut changed);
        #[allow(clippy::disallowed_methods, reason = "a change that never ends must be shown in parts")]
        let since = Instant::now();
        while since.elapsed() < LONGEST {
            let quiet = if changed.len() < MANY { QUIET } else { QUIET_OF_MANY };
            match events.recv_timeout(quiet) {
                Ok(more) => gather(root, more, &mut changed),
                Err(RecvTimeoutError::Timeout) => break,
                Err(RecvTimeoutError::Disconnected) => return,
            }
        }
        for folder in FOLDERS.iter().filter(|folder| changed.contains(Path::new(folder))) {
            // It is there anew, or gone, and what was watched went with it.
            let folder = root.join(folder);
            let _ = debouncer.unwatch(&folder);
            if is_folder(&folder) {
                let _ = debouncer.watch(&folder, RecursiveMode::Recursive);
            }
        }
        if !changed.is_empty() && inbox.send(Message::Changed(changed)).is_err() {
            return;
        }
    }
}

fn gather(root: &Path, events: DebounceEventResult, changed: &mut BTreeSet<PathBuf>) {
    match events {
        Ok(events) => events.iter().for_each(|event| gather_event(root, event, changed)),
        // Something was missed: the whole site may be different.
        Err(_) => _ = changed.insert(PathBuf::new()),
    }
}

fn gather_event(root: &Path, event: &DebouncedEvent, changed: &mut BTreeSet<PathBuf>) {
    if event.need_rescan() {
        changed.insert(PathBuf::new());
    }
    // The preview's own reading is an event too.
    let is_reading = match event.kind {
        EventKind::Access(AccessKind::Close(AccessMode::Write)) => false,
        EventKind::Access(_) => true,
        _ => false,
    };
    if is_reading {
        return;
    }
    for path in &event.paths {
        let Ok(path) = path.strip_prefix(root) else { continue };
        let top = path.components().next().and_then(|part| part.as_os_str().to_str()).unwrap_or_default();
        if path == Path::new("site.yaml") || (FOLDERS.contains(&top) && is_read(path)) {
            changed.insert(path.to_owned());
        }
    }
}

fn is_folder(path: &Path) -> bool {
    #[allow(clippy::disallowed_methods, reason = "only a folder that is there can be watched")]
    path.is_dir()
}
