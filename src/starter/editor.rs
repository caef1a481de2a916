//! What Visual Studio Code needs to know of a site: tasks, settings, snippets.
//!
//! In: nothing for the files that a site begins with; for what is made anew, the words of a language and the site's ids.
//! Out: files by path. The editor shows what `serve` prints, by the task's pattern, so there is no extension of ours.

use std::collections::BTreeMap;

/// The files that are an office's own once they are there: written only where they are missing.
#[must_use]
pub fn settings() -> BTreeMap<&'static str, &'static str> {
    BTreeMap::from([
        (".vscode/tasks.json", include_str!("editor/tasks.json")),
        (".vscode/settings.json", include_str!("editor/settings.json")),
        (".vscode/extensions.json", include_str!("editor/extensions.json")),
    ])
}
