//! One log in SARIF 2.1.0, which code scanning services and editors read.
//!
//! The format is OASIS's (<https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html>). Results are written one by
//! one, so that a log of a hundred thousand problems is never held as a whole. A result's fingerprint is made of what was
//! written, not of where or in which language: it is the same when lines are moved, and services go on knowing the
//! problem. Deliberately absent: the moment of the run and the absolute way to the site, which would make two logs of the
//! same site differ.

use std::{
    collections::{BTreeMap, BTreeSet},
    io,
};

use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};
use serde_json::{Value, json};

use crate::diagnostic::{Catalogue, Code, Located, Severity, explain::explain, locate::Texts};

const SCHEMA: &str = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/// The folder from which names of files are read: where the program was started, which is the repository's in CI.
const BASE: &str = "%SRCROOT%";

/// The file to which a problem of the site as a whole is put, since services refuse results that are nowhere.
const WHOLE: &str = "site.yaml";

/// What a path cannot have in an address (RFC 3986, `pchar`), and the colon, which would make a scheme of what it follows.
const RESERVED: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'#')
    .add(b'%')
    .add(b':')
    .add(b'<')
    .add(b'>')
    .add(b'?')
    .add(b'[')
    .add(b'\\')
    .add(b']')
    .add(b'^')
    .add(b'`')
    .add(b'{')
    .add(b'|')
    .add(b'}');

/// Writes the log. `base` stands before the names of files.
pub fn write(
    out: &mut dyn io::Write,
    catalogue: &Catalogue,
    base: &str,
    located: &[Located],
    texts: &dyn Texts,
) -> io::Result<()> {
    let codes: BTreeSet<Code> = located.iter().map(|problem| problem.code).collect();
    let rules: Vec<Value> = codes.iter().map(|code| rule(*code, catalogue)).collect();
    let is_whole = !located.iter().any(|problem| problem.code.is_environment());
    write!(out, r#"{{"$schema":"{SCHEMA}","version":"2.1.0","runs":[{{"tool":"#)?;
    serde_json::to_writer(&mut *out, &json!({ "driver": driver(rules, catalogue) }))?;
    let head = [
        ("language", json!(catalogue.tongue().tag())),
        ("columnKind", json!("unicodeCodePoints")),
        ("originalUriBaseIds", json!({ BASE: { "description": { "text": catalogue.word("sarif-base") } } })),
        ("invocations", json!([{ "executionSuccessful": is_whole }])),
    ];
    for (key, value) in head {
        write!(out, r#","{key}":"#)?;
        serde_json::to_writer(&mut *out, &value)?;
    }
    out.write_all(br#","results":["#)?;
    let mut prints = Fingerprints { texts, seen: BTreeMap::new() };
    for (place, problem) in located.iter().enumerate() {
        out.write_all(if place == 0 { b"\n" } else { b",\n" })?;
        let index = codes.iter().position(|code| *code == problem.code);
        serde_json::to_writer(&mut *out, &result(problem, index, base, &prints.next(problem)))?;
    }
    out.write_all(b"]}]}\n")
}

fn driver(rules: Vec<Value>, catalogue: &Catalogue) -> Value {
    let mut driver = json!({
        "name": "Julki",
        "version": env!("CARGO_PKG_VERSION"),
        "semanticVersion": env!("CARGO_PKG_VERSION"),
        "language": catalogue.tongue().tag(),
        "rules": rules,
    });
    // The package says where the program is at home, once it has a home.
    let homes = [env!("CARGO_PKG_HOMEPAGE"), env!("CARGO_PKG_REPOSITORY")];
    if let Some(home) = homes.into_iter().find(|home| !home.is_empty()) {
        driver["informationUri"] = json!(home);
    }
    driver
}

fn rule(code: Code, catalogue: &Catalogue) -> Value {
    let page = explain(code, catalogue.tongue());
    // The page's first paragraph is the rule; its heading is the code again.
    let rule = page.split("\n\n").nth(1).unwrap_or_default();
    json!({
        "id": code.word(),
        "shortDescription": { "text": catalogue.title(code) },
        "fullDescription": { "text": rule },
        "help": { "text": page, "markdown": page },
        "defaultConfiguration": { "level": level(code.severity()) },
    })
}

const fn level(severity: Severity) -> &'static str {
    severity.word()
}

fn result(problem: &Located, index: Option<usize>, base: &str, fingerprint: &str) -> Value {
    let mut result = json!({
        "ruleId": problem.code.word(),
        "ruleIndex": index,
        "level": level(problem.severity),
        "message": { "text": format!("{}\n{}", problem.message, problem.help) },
        "locations": [location(&problem.file, problem.line, problem.column, problem.end, base)],
        "partialFingerprints": { "julki/v1": fingerprint },
    });
    if !problem.related.is_empty() {
        let related = problem.related.iter().enumerate().map(|(id, related)| {
            let mut place = location(&related.file, related.line, related.column, related.end, base);
            place["id"] = json!(id);
            place["message"] = json!({ "text": related.label });
            place
        });
        result["relatedLocations"] = related.collect();
    }
    result
}

fn location(file: &str, line: u32, column: u32, end: Option<(u32, u32)>, base: &str) -> Value {
    let mut place = json!({ "artifactLocation": artifact(if file.is_empty() { WHOLE } else { file }, base) });
    if !file.is_empty() {
        place["region"] = match end {
            Some((end_line, end_column)) => {
                json!({ "startLine": line, "startColumn": column, "endLine": end_line, "endColumn": end_column })
            }
            None => json!({ "startLine": line, "startColumn": column }),
        };
    }
    json!({ "physicalLocation": place })
}

/// A file by its address: from the base, or whole where the site lies outside it.
fn artifact(file: &str, base: &str) -> Value {
    let path = format!("{base}{file}").replace('\\', "/");
    let uri = utf8_percent_encode(&path, RESERVED).to_string();
    match path.strip_prefix('/') {
        Some(_) => json!({ "uri": format!("file://{uri}") }),
        None => json!({ "uri": uri, "uriBaseId": BASE }),
    }
}

/// What a problem is known by: its code, its file, what was written there and what the message names. Problems that are
/// alike in all of this are counted.
struct Fingerprints<'a> {
    texts: &'a dyn Texts,
    seen: BTreeMap<String, usize>,
}

impl Fingerprints<'_> {
    fn next(&mut self, problem: &Located) -> String {
        let mut hasher = blake3::Hasher::new();
        let mut part = |text: &str| {
            hasher.update(text.as_bytes()).update(&[0]);
        };
        part(problem.code.word());
        part(&problem.file);
        // What would be right may come to be known; what is wrong stays.
        for (name, value) in problem.names.iter().filter(|(name, _)| !["suggestion", "known"].contains(name)) {
            part(name);
            part(&format!("{value:?}"));
        }
        if let (Some(span), Some((text, _))) = (&problem.span, self.texts.text(&problem.file)) {
            part(text.get(span.clone()).unwrap_or_default().trim());
        }
        let print = hasher.finalize().to_hex()[..32].to_owned();
        let count = self.seen.entry(print.clone()).or_default();
        *count += 1;
        format!("{print}:{count}")
    }
}
