//! Phase 5, a plan entry → its bytes.
//!
//! [`Renderer::new`] makes the templates of each language ready; [`Renderer::bytes`] then renders any output, by itself
//! and in any order, so that a build does it in parallel and a preview for one page alone. Nothing here adds a path or
//! writes, and only the bytes of the site's files are asked of the disk, through [`Files`].

mod body;
mod feed;
mod fields;
mod sitemap;
mod styles;
mod templates;
mod told;

use std::{borrow::Cow, sync::Arc};

use rayon::prelude::*;
use tera::{Context, Value};

pub use told::told_once;

use self::templates::Templates;
use crate::{
    cover,
    diagnostic::Report,
    language::Lang,
    link::Site,
    parse::Theme,
    plan::{
        Addresses, Output, Plan, Recipe,
        assets::{self, Drawing, Model},
    },
    read::{self, Files, Sources},
    view::Views,
};

/// Renders the outputs of a plan.
#[derive(Debug)]
pub struct Renderer<'a> {
    views: Views<'a>,
    sources: &'a Sources,
    stylesheet: String,
    /// By language.
    templates: Vec<Templates>,
}

impl<'a> Renderer<'a> {
    /// Makes the templates of each language ready.
    #[must_use]
    pub fn new(site: &'a Site, plan: &'a Plan, theme: &Theme, sources: &'a Sources) -> (Self, Report) {
        let first_page = |template: &str| {
            let uses = |output: &&Output| {
                output.recipe.template(site) == Some(template) && output.recipe.lang() == Some(Lang::PRIMARY)
            };
            plan.outputs.iter().find(uses).map(|output| output.path.to_string()).unwrap_or_default()
        };
        let (templates, (stylesheet, mut report)) = rayon::join(
            || -> Vec<(Templates, Report)> {
                let of_voice = |voice| Templates::new(theme, voice, &plan.assets, &first_page);
                plan.voices.par_iter().map(of_voice).collect()
            },
            || styles::stylesheet(&plan.look),
        );
        let (templates, problems): (Vec<Templates>, Vec<Report>) = templates.into_iter().unzip();
        // Every language has the same templates, and so the same problems: those of the primary one come first.
        problems.into_iter().take(1).for_each(|problems| report.extend(problems));
        // Where a template cannot be read, no page is rendered.
        let asked = if report.has_errors() { None } else { fields::asked(&templates::texts(theme)) };
        let views = Views::new(site, plan, sources, asked.as_ref());
        (Self { views, sources, stylesheet, templates }, report)
    }

    /// The bytes of an output.
    ///
    /// # Errors
    /// What is wrong with the template, the text or the file that it comes from.
    pub fn bytes(&self, output: &Output, files: &dyn Files) -> Result<Cow<'_, [u8]>, Report> {
        let local = |lang| self.views.local(lang);
        let page = match &output.recipe {
            Recipe::Home { text, lang } => {
                let (body, problems) = self.body(*text, *lang);
                stop_at(problems)?;
                Some(local(*lang).home_page(*text, body))
            }
            Recipe::Entity { id, lang } => {
                let (body, problems) = self.body(Some(*id), *lang);
                stop_at(problems)?;
                local(*lang).entity_page(*id, body)
            }
            Recipe::Index { kind, lang, page } => Some(local(*lang).index_page(*kind, *page)),
            Recipe::Narrowed { choice, lang, page } => Some(local(*lang).narrowed_page(*choice, *page)),
            Recipe::Section { id, section, lang, page } => local(*lang).section_page(*id, *section, *page),
            Recipe::AToZ { lang, page } => Some(local(*lang).a_z_page(*page)),
            Recipe::Data { lang } => Some(local(*lang).data_page()),
            Recipe::Feed { lang } => {
                return Ok(local(*lang).feed().map(|told| Cow::Owned(feed::feed(&told))).unwrap_or_default());
            }
            Recipe::Sitemap { file } => return Ok(Cow::Owned(self.sitemap(*file))),
            Recipe::Robots => return Ok(Cow::Owned(sitemap::robots(&self.sitemap_url(None)))),
            Recipe::NotFound { lang } => Some(local(*lang).not_found_page()),
            Recipe::Redirect { id, lang, .. } => local(*lang).redirect_page(*id),
            Recipe::Style => return Ok(Cow::Borrowed(self.stylesheet.as_bytes())),
            // A plan has no such output where there is nothing to draw with.
            Recipe::Drawn(drawing) => return Ok(Cow::Owned(self.picture(*drawing).unwrap_or_default())),
            Recipe::Asset(asset) => return Ok(Cow::Owned(asset.bytes.to_vec())),
            Recipe::File { source } => return self.file(source, files).map(Cow::Owned),
        };
        let (Some(variables), Some(lang)) = (page, output.recipe.lang()) else { return Ok(Cow::Borrowed(&[])) };
        let template = output.recipe.template(self.views.site).unwrap_or_default();
        self.template(lang, template, variables, &output.path).map(Cow::Owned)
    }

    /// Renders a template with variables, the site beside them. `page` is the output that it is for.
    fn template(
        &self,
        lang: Lang,
        name: &str,
        variables: Vec<(&'static str, Value)>,
        page: &str,
    ) -> Result<Vec<u8>, Report> {
        let mut context = Context::new();
        context.insert_value("site", self.views.local(lang).site());
        for (name, value) in variables {
            context.insert_value(name, value);
        }
        self.templates[lang.index()].render(name, &context, page).map_err(|problem| Report(vec![problem]))
    }

    fn picture(&self, drawing: Drawing) -> Option<Vec<u8>> {
        let Model { tone, key, paints } = assets::model(self.views.site, &self.views.plan.look, drawing)?;
        Some(match drawing {
            Drawing::Cover(_) => cover::cover(tone, &key, &paints).into_bytes(),
            Drawing::Banner => cover::banner(&key, &paints).into_bytes(),
            Drawing::Icon => cover::icon(&paints).into_bytes(),
            Drawing::Card => cover::card(&key, &paints),
        })
    }

    /// A file of the sitemap; without a place the sitemap itself, which names the files where there are several.
    fn sitemap(&self, file: Option<usize>) -> Vec<u8> {
        let (plan, site) = (self.views.plan, self.views.site);
        let planned = &plan.sitemap;
        match file {
            None if planned.files.len() > 1 => {
                sitemap::index((1..=planned.files.len()).map(|file| self.sitemap_url(Some(file))))
            }
            _ => {
                let pages = planned.files.get(file.unwrap_or(0)).cloned().unwrap_or_default();
                let pages = planned.pages.get(pages).unwrap_or_default();
                sitemap::pages(pages.iter().map(|page| plan.sitemap_entry(site, *page)))
            }
        }
    }

    fn sitemap_url(&self, file: Option<usize>) -> String {
        let href = self.views.plan.addresses.href(&Addresses::sitemap(file));
        format!("{}{href}", self.views.site.settings.base.origin)
    }

    fn file(&self, source: &Arc<str>, files: &dyn Files) -> Result<Vec<u8>, Report> {
        let changed = || Report(vec![read::changed(source)]);
        let file = self.sources.files.get(source).ok_or_else(changed)?;
        files.bytes(file).ok().filter(|bytes| bytes.len() as u64 == file.size).ok_or_else(changed)
    }
}

fn stop_at(problems: Report) -> Result<(), Report> {
    if problems.0.is_empty() { Ok(()) } else { Err(problems) }
}
