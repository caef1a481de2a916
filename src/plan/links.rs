//! Links to addresses of the site itself, which can be checked only when everything is planned.

use std::collections::BTreeSet;

use rayon::prelude::*;

use super::Output;
use crate::{
    diagnostic::{Code, Diagnostic, Place, Report},
    link::{Destination, Entity, Site},
    markdown::LinkKind,
    read::Sources,
    suggest,
};

/// Checks every link in a text that names an address from the site's root.
pub(super) fn check(site: &Site, sources: &Sources, outputs: &[Output], report: &mut Report) {
    let addresses: BTreeSet<&str> = outputs.iter().map(|output| address(&output.path)).collect();
    let entities: Vec<&Entity> = site.shown().map(|(_, entity)| entity).collect();
    let problems: Vec<Diagnostic> =
        entities.par_iter().flat_map_iter(|entity| problems(site, sources, &addresses, entity)).collect();
    report.extend(problems.into_iter().collect());
}

fn problems<'a>(
    site: &'a Site,
    sources: &'a Sources,
    addresses: &'a BTreeSet<&str>,
    entity: &'a Entity,
) -> impl Iterator<Item = Diagnostic> + 'a {
    let links = entity.documents().flat_map(|document| document.outline.links.iter().map(move |link| (document, link)));
    links.filter(|(_, link)| link.kind == LinkKind::Link && link.destination.starts_with('/')).filter_map(
        move |(document, link)| {
            let Destination::Address(wanted) = site.destination(&document.file, &link.destination, sources) else {
                return None;
            };
            let wanted = wanted.split(['?', '#']).next().unwrap_or_default();
            let wanted = percent_encoding::percent_decode_str(wanted).decode_utf8_lossy();
            let wanted = address(wanted.trim_start_matches('/')).to_owned();
            if addresses.contains(wanted.as_str()) {
                return None;
            }
            let span =
                document.body.start + link.destination_span.start..document.body.start + link.destination_span.end;
            let suggestion = suggest::nearest(&wanted, addresses.iter().copied()).map(|address| format!("/{address}/"));
            Some(
                Diagnostic::new(Code::BrokenLink, Place::span(&document.file, span))
                    .arg("destination", link.destination.as_str())
                    .arg_if("suggestion", suggestion),
            )
        },
    )
}

/// The address of an output, without slashes around it.
fn address(path: &str) -> &str {
    path.strip_suffix("index.html").unwrap_or(path).trim_end_matches('/')
}
