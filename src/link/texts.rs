//! The addresses in texts and fields: every link, image, attachment and embed leads somewhere.

use std::{borrow::Cow, sync::Arc};

use super::{
    Broken, Destination, Embed, EmbedError, Entity, EntityId, Site,
    correction::{Corrections, is_elsewhere},
    pictures,
};
use crate::{
    diagnostic::{Code, Diagnostic, Place, Report},
    language::Lang,
    markdown::{self, Heading, Link, LinkKind, Outline, Scheme},
    parse::Document,
    read::Sources,
    record::{Field, Fields, Trail},
    suggest,
};

/// Checks the texts of an entity and every address in its fields.
pub(super) fn check(site: &Site, sources: &Sources, corrections: &Corrections<'_>, id: EntityId, report: &mut Report) {
    let entity = site.entity(id);
    for document in entity.documents() {
        for link in &document.outline.links {
            let text = Text { site, sources, corrections, id, document, link };
            report.0.extend(text.problem());
        }
    }
    fields(site, sources, corrections, entity, report);
    pictures::check(site, entity, sources, report);
}

/// What of the published site an entity names in its texts and fields.
#[derive(Debug, Default)]
pub(super) struct Found {
    /// Files of the site, by path.
    pub files: Vec<String>,
    /// Whether it names an address from the site's root.
    pub has_address: bool,
}

/// Looks through the texts and fields of an entity.
pub(super) fn named(site: &Site, sources: &Sources, entity: &Entity) -> Found {
    let mut named = Found::default();
    for document in entity.documents() {
        for link in document.outline.links.iter().filter(|link| !link.is_outside) {
            match site.destination(&document.file, &link.destination, sources) {
                Destination::File(path) => named.files.push(path),
                Destination::Address(_) => named.has_address = true,
                Destination::Entity { .. }
                | Destination::Anchor(_)
                | Destination::Outside(_)
                | Destination::Broken(_) => {}
            }
        }
    }
    if let (Some(record), Some(document)) = (entity.record(), entity.primary())
        && document.has_addresses
    {
        record.fields(&mut |_, field| {
            if let Field::File(name) = field {
                named.files.extend(site.file(&document.file, name, sources));
            }
        });
    }
    named
}

/// Checks every address in `site.yaml`.
pub(super) fn check_settings(site: &Site, sources: &Sources, corrections: &Corrections<'_>, report: &mut Report) {
    let settings = &site.settings;
    settings.record.fields(&mut Trail::default(), None, &mut |trail, field| {
        report.0.extend(field_problem(site, sources, corrections, &settings.file, trail, field));
    });
}

/// One link in one text.
struct Text<'a> {
    site: &'a Site,
    sources: &'a Sources,
    corrections: &'a Corrections<'a>,
    id: EntityId,
    document: &'a Document,
    link: &'a Link,
}

impl Text<'_> {
    fn problem(&self) -> Option<Diagnostic> {
        match self.link.kind {
            // Most links lead out of the site, and nothing is asked there.
            LinkKind::Link if self.link.is_outside => None,
            LinkKind::Embed => self.embed(),
            LinkKind::Image => self.image(),
            LinkKind::Link => self.link(),
        }
    }

    fn at(&self, code: Code) -> Diagnostic {
        let span = self.document.in_file(&self.link.destination_span);
        Diagnostic::new(code, Place::span(&self.document.file, span))
    }

    fn link(&self) -> Option<Diagnostic> {
        let address = &self.link.destination;
        match self.site.destination(&self.document.file, address, self.sources) {
            Destination::Entity { id, anchor } => self.anchor(self.site.entity(id), &anchor?),
            Destination::Anchor(anchor) => self.missing_anchor(&self.document.outline, &anchor, None),
            Destination::Outside(_) | Destination::File(_) | Destination::Address(_) => None,
            Destination::Broken(broken) => Some(self.broken(broken)),
        }
    }

    /// A heading in another text: in this text's language, else in the primary one, as the reader will meet it.
    fn anchor(&self, target: &Entity, anchor: &str) -> Option<Diagnostic> {
        if target.has_failed() || !target.is_shown() {
            return None;
        }
        let outline = target
            .text_document(self.document.identity.lang, &self.site.settings.languages)
            .map(|document| &document.outline);
        let destination = Some(&*self.link.destination);
        self.missing_anchor(outline.unwrap_or(&Outline::default()), anchor, destination)
    }

    /// `destination` names the page, where it is another.
    fn missing_anchor(&self, outline: &Outline, anchor: &str, destination: Option<&str>) -> Option<Diagnostic> {
        let anchors: Vec<Cow<'_, str>> = outline.headings.iter().map(Heading::anchor).collect();
        if anchors.iter().any(|known| *known == anchor) {
            return None;
        }
        Some(
            self.at(Code::BrokenAnchor)
                .arg("anchor", anchor)
                .arg_if("destination", destination)
                .arg_if("suggestion", suggest::nearest(anchor, anchors.iter().map(|anchor| &**anchor))),
        )
    }

    fn broken(&self, broken: Broken) -> Diagnostic {
        let meant = self.corrections.of(&self.document.file, &self.link.destination, &broken);
        let diagnostic = match broken {
            Broken::Id { .. } => self.broken_link("id"),
            Broken::Text(_) => self.broken_link("file"),
            // `www.example.org` and `name@example.org` are no files.
            Broken::File(_) if is_elsewhere(&self.link.destination) => self.broken_link("address"),
            Broken::File(path) => self.at(Code::MissingFile).arg("path", path),
            Broken::Scheme(scheme) => self.broken_link("scheme").arg("scheme", with_colon(&scheme)),
            Broken::Empty => self.broken_link("empty"),
            Broken::Path => self.broken_link("path"),
        };
        diagnostic.arg_if("suggestion", meant)
    }

    fn broken_link(&self, reason: &str) -> Diagnostic {
        self.at(Code::BrokenLink).arg("destination", &*self.link.destination).arg("reason", reason)
    }

    fn missing_file(&self, path: String) -> Diagnostic {
        let broken = Broken::File(path.clone());
        let meant = self.corrections.of(&self.document.file, &self.link.destination, &broken);
        self.at(Code::MissingFile).arg("path", path).arg_if("suggestion", meant)
    }

    fn image(&self) -> Option<Diagnostic> {
        let address = &self.link.destination;
        match self.site.destination(&self.document.file, address, self.sources) {
            Destination::File(_) => {
                let (reason, alt) = pictures::undescribed(self.link, self.document)?;
                Some(self.at(Code::MissingAlt).arg("reason", reason).arg_if("alt", alt))
            }
            Destination::Broken(Broken::File(path)) => Some(self.missing_file(path)),
            Destination::Address(address) => Some(self.missing_file(format!("static{address}"))),
            // A picture from elsewhere would send each reader's address to its server.
            Destination::Outside(_) => Some(self.broken_link("image")),
            Destination::Broken(broken) => Some(self.broken(broken)),
            Destination::Entity { .. } | Destination::Anchor(_) => {
                Some(self.at(Code::MissingFile).arg("path", &**address))
            }
        }
    }

    fn embed(&self) -> Option<Diagnostic> {
        let call = markdown::embed(&self.link.destination)?;
        let error = self.site.embed(&call, self.id).err()?;
        let diagnostic = self.at(Code::UnknownEmbed).arg("embed", call.name);
        Some(match error {
            EmbedError::Name { suggestion } => diagnostic
                .arg("reason", "name")
                .arg("known", Embed::names().collect::<Vec<_>>().join(", "))
                .arg_if("suggestion", suggestion),
            EmbedError::Argument { argument, known, suggestion } => diagnostic
                .arg("reason", "argument")
                .arg("argument", argument)
                .arg("known", known.join(", "))
                .arg_if("suggestion", suggestion),
            EmbedError::Value { argument, value, known, suggestion } => diagnostic
                .arg("reason", "value")
                .arg("argument", argument)
                .arg("value", value)
                .arg_if("known", known)
                .arg_if("suggestion", suggestion),
            EmbedError::Missing { argument } => diagnostic.arg("reason", "missing-argument").arg("argument", argument),
        })
    }
}

/// A scheme as it stands in an address: with its colon, but for the two slashes that borrow the page's own.
fn with_colon(scheme: &str) -> String {
    if scheme.ends_with(['/', '\\']) { scheme.to_owned() } else { format!("{scheme}:") }
}

/// The addresses and files that fields name.
fn fields(site: &Site, sources: &Sources, corrections: &Corrections<'_>, entity: &Entity, report: &mut Report) {
    let (Some(record), Some(document)) = (entity.record(), entity.primary()) else { return };
    if !document.has_addresses {
        return;
    }
    record.fields(&mut |trail, field| {
        report.0.extend(field_problem(site, sources, corrections, &document.file, trail, field));
    });
}

/// What is wrong with an address or a file that a field of a file names.
fn field_problem(
    site: &Site,
    sources: &Sources,
    corrections: &Corrections<'_>,
    file: &Arc<str>,
    trail: &Trail,
    field: Field<'_>,
) -> Option<Diagnostic> {
    let at = |code| Diagnostic::new(code, Place::value(file, trail.path()));
    match field {
        Field::File(name) => {
            let expected = site.file(file, name, sources).err()?;
            let meant = corrections.of_field(file, &expected);
            Some(at(Code::MissingFile).arg("path", expected).arg_if("suggestion", meant))
        }
        Field::Address(address) => {
            let broken = |reason: &str| at(Code::BrokenLink).arg("destination", address).arg("reason", reason);
            match markdown::scheme(address) {
                Scheme::Web | Scheme::Mail | Scheme::Phone => None,
                Scheme::Kind(_) => match site.destination(file, address, sources) {
                    Destination::Broken(wrong) => {
                        Some(broken("id").arg_if("suggestion", corrections.of(file, address, &wrong)))
                    }
                    Destination::Entity { id, anchor: Some(anchor) }
                        if !site.has_anchor(id, Lang::PRIMARY, &anchor) =>
                    {
                        Some(at(Code::BrokenAnchor).arg("anchor", anchor).arg("destination", address))
                    }
                    _ => None,
                },
                Scheme::Refused(scheme) => {
                    let meant = corrections.of(file, address, &Broken::Scheme(scheme.clone()));
                    Some(broken("scheme").arg("scheme", with_colon(&scheme)).arg_if("suggestion", meant))
                }
                Scheme::None | Scheme::Embed => {
                    let meant = is_elsewhere(address)
                        .then(|| corrections.of(file, address, &Broken::File(address.to_owned())))
                        .flatten();
                    Some(broken("address").arg_if("suggestion", meant))
                }
            }
        }
        Field::Reference(..) | Field::Text(_) | Field::Date(_) | Field::Identifier(..) => None,
    }
}
