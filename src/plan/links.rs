//! Links to addresses of the site itself, which can be checked only when everything is planned.

use std::collections::BTreeSet;

use rayon::prelude::*;

use super::Output;
use crate::{
    diagnostic::{Code, Diagnostic, Place, Report},
    link::{Destination, Entity, EntityId, Site},
    markdown::{Link, LinkKind},
    parse::Document,
    read::Sources,
    suggest,
};

/// Checks every link in a text that names an address from the site's root.
pub(super) fn check(site: &Site, sources: &Sources, outputs: &[Output], report: &mut Report) {
    let of_entity = |id: &EntityId| links(site, sources, site.entity(*id));
    let links: Vec<(&Document, &Link, &str)> = site.named.by_address.par_iter().flat_map_iter(of_entity).collect();
    // Most sites link by file or by id.
    if links.is_empty() {
        return;
    }
    let addresses: BTreeSet<&str> = outputs.iter().map(|output| address(&output.path)).collect();
    let problem = |(document, link, wanted)| problem(document, link, wanted, &addresses);
    let problems: Vec<Diagnostic> = links.into_par_iter().filter_map(problem).collect();
    report.extend(Report(problems));
}

/// The links in the texts of an entity that name such an address, each with it.
fn links<'a>(
    site: &'a Site,
    sources: &'a Sources,
    entity: &'a Entity,
) -> impl Iterator<Item = (&'a Document, &'a Link, &'a str)> {
    let links = entity.documents().flat_map(|document| document.outline.links.iter().map(move |link| (document, link)));
    links
        .filter(|(_, link)| link.kind == LinkKind::Link && !link.is_outside && link.destination.starts_with('/'))
        .filter_map(|(document, link)| match site.destination(&document.file, &link.destination, sources) {
            Destination::Address(wanted) => Some((&**document, link, wanted)),
            _ => None,
        })
}

fn problem(document: &Document, link: &Link, wanted: &str, addresses: &BTreeSet<&str>) -> Option<Diagnostic> {
    let wanted = wanted.split(['?', '#']).next().unwrap_or_default();
    let wanted = percent_encoding::percent_decode_str(wanted).decode_utf8_lossy();
    let wanted = address(wanted.trim_start_matches('/'));
    if addresses.contains(wanted) {
        return None;
    }
    let span = document.body.start + link.destination_span.start..document.body.start + link.destination_span.end;
    let suggestion = suggest::nearest(wanted, addresses.iter().copied()).map(|address| format!("/{address}/"));
    Some(
        Diagnostic::new(Code::BrokenLink, Place::span(&document.file, span))
            .arg("destination", &*link.destination)
            .arg_if("suggestion", suggestion),
    )
}

/// The address of an output, without slashes around it.
fn address(path: &str) -> &str {
    path.strip_suffix("index.html").unwrap_or(path).trim_end_matches('/')
}
