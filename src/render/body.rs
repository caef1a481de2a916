//! Markdown to HTML, with what its links, pictures and embeds stand for on this site, and quotations as the
//! theme draws them.

use std::cell::RefCell;

use tera::Value;

use super::Renderer;
use crate::{
    diagnostic::Report,
    language::Lang,
    link::{Destination, EntityId, Translation},
    markdown::{self, Embed, Image, Options, Resolver, Target},
    parse::Document,
    read,
    view::Body,
};

impl Renderer<'_> {
    /// The text of an entity's page in a language, the primary one where there is no translation.
    pub(super) fn body(&self, entity: Option<EntityId>, lang: Lang) -> (Option<Body<'_>>, Report) {
        let text = entity.and_then(|id| {
            Some((id, self.views.site.entity(id).text_document(lang, &self.views.site.settings.languages)?))
        });
        let Some((id, document)) = text else { return (None, Report::default()) };
        let Some(source) = self.sources.text(&document.file) else {
            return (None, Report(vec![read::changed(&document.file)]));
        };
        let text_lang = document.identity.lang;
        // What is read out inside the text is read out in the text's language.
        let voice = self.views.plan.voice(text_lang);
        let word = |key| voice.text(key, &[]).unwrap_or_default();
        let options = Options {
            raw_html: self.views.site.settings.record.raw_html,
            language: self.views.site.settings.languages.tag(text_lang),
            table_label: &word("table"),
            footnotes_label: &word("footnotes"),
            footnote_back_label: &word("footnote-back"),
            heading_link_label: &word("heading-link"),
        };
        let resolver = Text { renderer: self, id, document, lang, problems: RefCell::default() };
        let (text, tape) = (&source[document.body.clone()], document.tape.as_ref());
        let html = markdown::html(text, &document.outline, tape, &options, &resolver);
        (Some(Body { html, lang: text_lang, headings: &document.outline.headings }), resolver.problems.into_inner())
    }
}

/// One text on a page of one language.
struct Text<'a> {
    renderer: &'a Renderer<'a>,
    id: EntityId,
    document: &'a Document,
    lang: Lang,
    /// What went wrong with embeds.
    problems: RefCell<Report>,
}

impl Text<'_> {
    fn destination<'a>(&self, address: &'a str) -> Destination<'a> {
        self.renderer.views.site.destination(&self.document.file, address, self.renderer.sources)
    }

    fn file(&self, path: &str) -> String {
        self.renderer.views.plan.addresses.file_href(path)
    }

    fn href(&self, address: &str) -> String {
        self.renderer.views.plan.addresses.href(address)
    }

    /// A block of the text that the theme draws; nothing where its template fails, which is told.
    fn block(&self, template: &str, variables: Vec<(&'static str, Value)>) -> String {
        let page = self.renderer.views.plan.addresses.entity(self.id, self.lang).unwrap_or_default();
        let html = self.renderer.template(self.lang, template, variables, page).unwrap_or_else(|problems| {
            self.problems.borrow_mut().extend(problems);
            Vec::new()
        });
        String::from_utf8(html).expect("templates and what they are given are UTF-8")
    }
}

impl Resolver for Text<'_> {
    fn link(&self, destination: &str) -> Target {
        let (site, plan) = (self.renderer.views.site, self.renderer.views.plan);
        let address = |href| Target::Address { href, title: destination.to_owned(), lang: None };
        match self.destination(destination) {
            Destination::Entity { id, anchor } => {
                let (entity, languages) = (site.entity(id), &site.settings.languages);
                let title = entity.title(self.document.identity.lang, languages).0.to_owned();
                // A heading of the primary text is not in its translation: such a link leads to the primary page.
                let lang = match &anchor {
                    Some(anchor) if !site.has_anchor(id, self.lang, anchor) => Lang::PRIMARY,
                    _ => self.lang,
                };
                // What is not shown is no page to lead to; the sentence around the link stands without it.
                let Some(page) = plan.addresses.entity(id, lang) else {
                    return Target::TextOnly { title: String::new() };
                };
                let mut href = self.href(page);
                if let Some(anchor) = anchor {
                    href.push('#');
                    href.push_str(&anchor);
                }
                let is_elsewhere = lang != self.lang || entity.translation(lang, languages) == Translation::Missing;
                let lang = is_elsewhere.then(|| languages.tag(Lang::PRIMARY).to_owned());
                Target::Address { href, title, lang }
            }
            Destination::Anchor(anchor) => address(format!("#{anchor}")),
            Destination::Outside(outside) => address(outside.to_owned()),
            Destination::File(path) => address(self.file(&path)),
            Destination::Address(inside) => address(self.href(inside)),
            Destination::Broken(_) => Target::TextOnly { title: destination.to_owned() },
        }
    }

    fn image(&self, destination: &str) -> Option<Image> {
        match self.destination(destination) {
            Destination::File(path) => Some(Image { src: self.file(&path), width: None, height: None }),
            _ => None,
        }
    }

    fn embed(&self, call: &Embed<'_>) -> String {
        let renderer = self.renderer;
        let Ok(embed) = renderer.views.site.embed(call, self.id) else { return String::new() };
        let Some(mut variables) = renderer.views.local(self.lang).embed(&embed) else { return String::new() };
        variables.push(("caption", call.caption.into()));
        self.block(&format!("embeds/{}.html", embed.name()), variables)
    }

    fn quotation(&self, quote: &str, source: Option<&str>) -> String {
        let html = Value::safe_string;
        self.block("quotation.html", vec![("quote", html(quote)), ("source", source.map(html).into())])
    }
}
