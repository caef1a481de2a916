//! The pages of `julki explain`, with their examples laid down as sites.
//!
//! What enters is a page as it is in the program: the rule, then a fragment that breaks it and the same one mended. What
//! leaves is a site for each fragment: `tests/manual/explained/` with the fragment in it. Most fragments say by their
//! form where they belong; the few that stand for something else (an encoding, a command, a link) are named here.

use std::fs;

use super::with_small_theme;
use crate::{
    harness::{Run, Site},
    repository,
};

/// A page of `julki explain`.
pub struct Page<'a> {
    pub code: &'a str,
    /// The rule and its reason, in Markdown.
    pub prose: &'a str,
    pub reported: Fence<'a>,
    pub mended: Fence<'a>,
}

/// A fenced block.
#[derive(Debug, Clone, Copy)]
pub struct Fence<'a> {
    pub info: &'a str,
    pub content: &'a str,
}

impl<'a> Page<'a> {
    /// Takes a page apart, by the two headings of its language; none if it has not the form that all have.
    pub fn parse(code: &'a str, headings: [&str; 2], text: &'a str) -> Option<Self> {
        let [wrong, right] = headings.map(|heading| format!("{heading}:\n\n"));
        let (prose, examples) = text.strip_prefix(&format!("# {code}\n"))?.split_once(&format!("\n{wrong}"))?;
        let (reported, rest) = fence(examples)?;
        let (mended, rest) = fence(rest.trim_start().strip_prefix(&right)?)?;
        rest.trim().is_empty().then_some(Self { code, prose: prose.trim(), reported, mended })
    }
}

fn fence(text: &str) -> Option<(Fence<'_>, &str)> {
    let (info, rest) = text.strip_prefix("```")?.split_once('\n')?;
    let (content, rest) = rest.split_once("\n```")?;
    Some((Fence { info, content }, rest))
}

/// An example, ready to run.
pub struct Example {
    site: Site,
    /// What must stay open while it runs: the lock of another build.
    _held: Option<fs::File>,
    /// Whether it is about where a build writes. What is wrong with a text is found by a check, which is quicker.
    is_about_output: bool,
}

impl Example {
    pub fn run(&self) -> Run {
        if self.is_about_output { self.site.build() } else { self.site.check() }
    }

    /// What was said, with the site's folder as anybody's.
    pub fn drawn(&self, run: &Run) -> String {
        run.stderr().replace(self.site.path("").to_str().expect("a UTF-8 path"), "/home/maija/site/")
    }
}

/// Codes whose examples are about the default theme.
const ABOUT_THEMES: [&str; 4] = ["insufficient-contrast", "template-error", "unknown-string", "unknown-theme"];

/// The site of an example. None for what no test can show at will: a file that is saved during the build.
pub fn example(page: &Page<'_>, lang: &'static str, is_mended: bool) -> Option<Example> {
    let fence = if is_mended { page.mended } else { page.reported };
    let mut site = Site::copy_of(&repository().join("tests/manual/explained")).format("human").lang(Some(lang));
    if !ABOUT_THEMES.contains(&page.code) {
        site = with_small_theme(site);
    }
    let mut held = None;
    match (page.code, fence.info) {
        ("source-changed", _) => return None,
        ("environment", _) if is_mended => {}
        ("environment", _) => {
            site.write(".julki/lock", "");
            let lock = fs::File::options().write(true).open(site.path(".julki/lock")).expect("the lock");
            lock.try_lock().expect("nobody else holds it");
            held = Some(lock);
        }
        ("foreign-output", _) => {
            site.write("Documents/minutes.docx", "minutes");
            site = site.args(["--output", if is_mended { "Documents/site" } else { "Documents" }]);
        }
        ("link-not-followed", _) if is_mended => site.write("content/news/2026-avaus.md", "---\ntitle: Avaus\n---\n"),
        #[cfg(unix)]
        ("link-not-followed", _) => {
            let elsewhere = site.path("elsewhere");
            fs::create_dir_all(&elsewhere).expect("a folder");
            std::os::unix::fs::symlink(elsewhere, site.path("content/news")).expect("a link");
        }
        ("not-utf8", _) => {
            let title: &[u8] = if is_mended { "Päivä".as_bytes() } else { b"P\xe4iv\xe4" };
            site.write("content/projects/kupla.md", [b"---\ntitle: ", title, b"\n---\n"].concat());
        }
        ("unknown-string", _) => {
            site.write("templates/project.html", template(page.reported.content));
            if is_mended {
                lay_parts(&site, fence.content);
            }
        }
        ("operation-incomplete", _) => {
            change_settings(&site, "languages: ", "operations: true\nlanguages: ");
            site.remove("content/projects/koontihanke.md");
            site.write("content/projects/kupla.md", with_title(fence.content, ""));
        }
        ("vague-link-text", _) => {
            // Which words say nothing depends on the language, and the example is in English.
            change_settings(&site, "languages: [fi, sv]", "languages: [fi, sv, en]");
            site.write("content/projects/kupla.en.md", with_title("", fence.content));
        }
        ("orphan-translation", _) => {
            site.remove("content/projects/kupla.md");
            lay_paths(&site, fence.content);
        }
        (_, "text") => lay_paths(&site, fence.content),
        (_, "html") => site.write("templates/project.html", template(fence.content)),
        ("missing-front-matter", _) => site.write("content/projects/kupla.md", fence.content),
        (_, "markdown") => site.write("content/projects/kupla.md", with_title("", fence.content)),
        (_, "yaml") if fence.content.starts_with("---") => {
            site.write("content/projects/kupla.md", format!("{}\n", fence.content));
        }
        (_, "yaml") if fence.content.starts_with("# ") => lay_parts(&site, fence.content),
        (_, "yaml") if is_of_the_site(fence.content) => {
            let settings = fs::read_to_string(site.path("site.yaml")).expect("the site's settings");
            site.write("site.yaml", format!("{settings}{}\n", fence.content));
        }
        (_, "yaml") => site.write("content/projects/kupla.md", with_title(fence.content, "")),
        (code, info) => panic!("`{code}` has an example in `{info}`, which stands for nothing"),
    }
    let is_about_output = ["environment", "foreign-output"].contains(&page.code);
    Some(Example { site, _held: held, is_about_output })
}

fn change_settings(site: &Site, from: &str, to: &str) {
    let settings = fs::read_to_string(site.path("site.yaml")).expect("the site's settings");
    site.write("site.yaml", settings.replacen(from, to, 1));
}

/// A file of front matter and body, with a title where the fragment has none.
fn with_title(fields: &str, body: &str) -> String {
    let title = if fields.lines().any(|line| line.starts_with("title:")) { "" } else { "title: Kupla\n" };
    let line_end = if fields.is_empty() { "" } else { "\n" };
    format!("---\n{title}{fields}{line_end}---\n{body}\n")
}

/// Whether the fields of a fragment are those of `site.yaml`.
fn is_of_the_site(fields: &str) -> bool {
    let keys = ["appearance", "theme", "severity", "languages", "accessibility", "operations", "parties", "menu"];
    fields.lines().next().and_then(|line| line.split_once(':')).is_some_and(|(key, _)| keys.contains(&key))
}

/// A template of the site's own that adds a fragment to a project's page.
fn template(fragment: &str) -> String {
    format!(
        "{{% extends \"make-with/project.html\" %}}\n{{% block main %}}\n{fragment}\n{{{{ super() }}}}\n{{% endblock main %}}\n"
    )
}

/// Files that exist, a path on each line; one that is said to be large is.
fn lay_paths(site: &Site, listing: &str) {
    for line in listing.lines() {
        let (path, size) = line.split_once(' ').unwrap_or((line, ""));
        let megabytes: usize = size.trim().strip_suffix(" MB").map_or(0, |size| size.parse().expect("a size"));
        let body = "a line of text\n".repeat(megabytes * 1_000_000 / 15);
        let has_image = path.rsplit_once('.').is_some_and(|(_, ending)| ending != "md");
        let text = if has_image { body } else { format!("---\ntitle: {}\n---\n{body}", path.replace('/', " ")) };
        site.write(&whole(path), text);
    }
}

/// Several files in one fragment: a comment with a path begins each.
fn lay_parts(site: &Site, fragment: &str) {
    let mut parts: Vec<(&str, String)> = Vec::new();
    for line in fragment.lines() {
        match (line.strip_prefix("# "), parts.last_mut()) {
            (Some(path), _) => parts.push((path, String::new())),
            (None, Some((_, text))) => *text += &format!("{line}\n"),
            (None, None) => panic!("a line that belongs to no file: {line}"),
        }
    }
    for (path, text) in parts {
        let is_front_matter = path.ends_with(".md");
        site.write(&whole(path), if is_front_matter { with_title(text.trim_end(), "") } else { text });
    }
}

/// A path as an example shortens it: a file without a folder is a project's, a kind's folder is in `content/`.
fn whole(path: &str) -> String {
    match path.split_once('/') {
        None if path == "site.yaml" => path.to_owned(),
        None => format!("content/projects/{path}"),
        Some(("content" | "strings" | "templates" | "static" | "themes", _)) => path.to_owned(),
        Some(_) => format!("content/{path}"),
    }
}
