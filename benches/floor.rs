//! The floor below any generator: the least that a build of a site can cost on this machine.
//!
//! Enters: how much to do (`write` or `parse`), a site's folder, a folder that was built from it, and one that does not
//! exist yet. `write` reads every input and writes the outputs that were built; `parse` also makes the YAML of every
//! Markdown file into a struct and its body into HTML. Both do so with as many threads as a build has. Leaves: the new
//! folder, with the same bytes as the finished one, and on stdout one line of JSON: nanoseconds on the clock, nanoseconds
//! of all threads (`null` where the system does not tell), and how much went in and out.
//!
//! Deliberately absent: whatever joins the inputs and makes the outputs of them. The outputs are in memory before the
//! clock starts, and nothing is compared or made safe against a crash.

#![allow(clippy::disallowed_methods, reason = "it measures the disk and the clock, outside the program")]

use std::{
    collections::BTreeSet,
    fs,
    hint::black_box,
    path::{Path, PathBuf},
    time::Instant,
};

use pulldown_cmark::{Options, Parser, html};
use rayon::prelude::*;
use serde::Deserialize;
use walkdir::WalkDir;

/// A file of the finished site, by its path below the output folder.
struct Output {
    path: PathBuf,
    bytes: Vec<u8>,
}

/// What stands before a text, as the generator of the benchmark writes it.
#[derive(Deserialize)]
#[allow(dead_code, reason = "what is read is the cost; nothing is made of it")]
struct Front {
    title: String,
    summary: String,
    programme: Option<String>,
    #[serde(default)]
    goals: Vec<String>,
    #[serde(default)]
    funders: Vec<String>,
    #[serde(default)]
    funding: Vec<Share>,
    start: Option<String>,
    end: Option<String>,
    date: Option<String>,
}

#[derive(Deserialize)]
#[allow(dead_code, reason = "what is read is the cost; nothing is made of it")]
struct Share {
    funder: String,
    amount: u64,
}

fn main() {
    // Cargo adds an option of its own when it runs a benchmark.
    let words: Vec<String> = std::env::args().skip(1).filter(|word| word != "--bench").collect();
    let [mode, site, built, fresh] = &words[..] else {
        return eprintln!("usage: floor write|parse SITE BUILT FRESH");
    };
    let is_parsing = match mode.as_str() {
        "write" => false,
        "parse" => true,
        other => return eprintln!("there is no mode `{other}`: write, parse"),
    };
    let outputs = finished(Path::new(built));
    let folders: BTreeSet<PathBuf> =
        outputs.iter().filter_map(|output| output.path.parent()).map(|folder| Path::new(fresh).join(folder)).collect();

    let (work, clock) = (thread_time(), Instant::now());
    let read = inputs(Path::new(site), is_parsing);
    for folder in &folders {
        fs::create_dir_all(folder).expect("a folder can be made");
    }
    outputs.par_iter().for_each(|output| {
        fs::write(Path::new(fresh).join(&output.path), &output.bytes).expect("a file can be written");
    });
    let (wall, cpu) = (clock.elapsed().as_nanos(), thread_time().zip(work).map(|(after, before)| after - before));

    let written: usize = outputs.iter().map(|output| output.bytes.len()).sum();
    let cpu = cpu.map_or_else(|| "null".to_owned(), |cpu| cpu.to_string());
    println!(
        "{{\"wall\": {wall}, \"cpu\": {cpu}, \"threads\": {}, \"inputs\": {}, \"read\": {}, \"outputs\": {}, \"written\": {written}}}",
        rayon::current_num_threads(),
        read.0,
        read.1,
        outputs.len(),
    );
}

/// Every file of a finished site, read before anything is measured.
fn finished(folder: &Path) -> Vec<Output> {
    let output = |path: PathBuf| {
        let bytes = fs::read(&path).expect("a finished file can be read");
        let path = path.strip_prefix(folder).expect("it is below the folder").to_owned();
        Output { path, bytes }
    };
    files(folder).into_iter().map(output).collect()
}

/// Reads the inputs of a site, and says how many they are and how many bytes they have.
fn inputs(site: &Path, is_parsing: bool) -> (usize, usize) {
    let mut paths = vec![site.join("site.yaml")];
    for folder in ["content", "themes", "static"].map(|name| site.join(name)) {
        paths.extend(files(&folder));
    }
    let read = |path: &PathBuf| {
        let text = fs::read_to_string(path).expect("an input can be read");
        if is_parsing && path.extension().is_some_and(|ending| ending == "md") {
            parse(&text);
        }
        black_box(&text).len()
    };
    (paths.len(), paths.par_iter().map(read).sum())
}

/// Parses a Markdown file as a generator must.
fn parse(text: &str) {
    let (front, body) = text
        .strip_prefix("---\n")
        .and_then(|rest| rest.split_once("\n---\n"))
        .expect("the file begins with facts between two lines of dashes");
    let front: Front = serde_yaml::from_str(front).expect("the facts are those of the generator");
    let mut page = String::with_capacity(body.len() * 5 / 4);
    html::push_html(&mut page, Parser::new_ext(body, Options::ENABLE_TABLES));
    black_box((front, page));
}

/// Every file below a folder, in order; none below one that does not exist.
fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = WalkDir::new(folder).sort_by_file_name().into_iter().filter_map(Result::ok);
    entries.filter(|entry| entry.file_type().is_file()).map(walkdir::DirEntry::into_path).collect()
}

/// The time that all threads of this process have worked, in nanoseconds: the first number in Linux's `schedstat`.
fn thread_time() -> Option<u64> {
    let threads = fs::read_dir("/proc/self/task").ok()?.filter_map(Result::ok);
    let spent = threads.map(|thread| {
        let said = fs::read_to_string(thread.path().join("schedstat")).ok()?;
        said.split(' ').next()?.parse::<u64>().ok()
    });
    spent.sum()
}
