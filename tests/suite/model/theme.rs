//! Themes in layers: any one file can be replaced, and the rest stays.

use pretty_assertions::assert_eq;

use crate::{crawl, harness::Site, repository};

#[test]
fn a_site_can_replace_one_template() {
    let run = Site::new()
        .entity("projects/kupla", "Kupla", "")
        .entity("goals/data", "Avoin data", "")
        .file(
            "templates/project.html",
            "<!doctype html><html lang=\"fi\"><title>x</title><p class=\"oma\">Oma pohja</p></html>",
        )
        .build()
        .status(0);
    assert_eq!(run.page("/hankkeet/kupla/").text_in(".oma"), "Oma pohja");
    assert_eq!(run.page_of("fi", "Avoin data").count(".oma"), 0);
}

#[test]
fn a_template_can_extend_the_one_that_it_replaces() {
    let run = Site::new()
        .entity("projects/kupla", "Kupla", "summary: Meri ja muovi.")
        .file(
            "templates/project.html",
            format!("{{% extends \"make-with/project.html\" %}}\n{{% block {} %}}{{{{ super() }}}}<p class=\"oma\">Lisäys</p>{{% endblock %}}\n", block("project.html")),
        )
        .build()
        .status(0);
    let page = run.page("/hankkeet/kupla/");
    assert_eq!(page.text_in(".oma"), "Lisäys");
    page.says("Meri ja muovi.");
}

/// The name of a block of a template of the default theme, or of the one it extends.
fn block(template: &str) -> String {
    let text = std::fs::read_to_string(repository().join("themes/make-with/templates").join(template)).expect(template);
    let (_, rest) = text.split_once("{% block ").expect("a template with a block");
    rest.split([' ', '%']).next().expect("a name").to_owned()
}

#[test]
fn a_theme_extends_another() {
    let run = Site::new()
        .site_yaml_lines("theme: oma\n")
        .file("themes/oma/theme.yaml", "name: Oma\nextends: make-with\n")
        .file(
            "themes/oma/templates/goal.html",
            "<!doctype html><html lang=\"fi\"><title>x</title><p class=\"oma\">Teeman pohja</p></html>",
        )
        .file("themes/oma/assets/oma.css", "p { color: red }\n")
        .entity("projects/kupla", "Kupla", "")
        .entity("goals/data", "Avoin data", "")
        .file(
            "templates/project.html",
            "<!doctype html><html lang=\"fi\"><title>x</title><p class=\"oma\">Sivuston pohja</p></html>",
        )
        .build()
        .status(0);
    assert_eq!(run.page("/hankkeet/kupla/").text_in(".oma"), "Sivuston pohja");
    let goals: Vec<String> =
        run.html().iter().map(|page| page.text_in(".oma")).filter(|text| !text.is_empty()).collect();
    assert!(goals.iter().any(|text| text == "Teeman pohja"), "{goals:?}");
    assert!(run.output_files().iter().any(|path| path.ends_with("oma.css")), "{:?}", run.output_files());
}

#[test]
fn a_copy_of_the_default_theme_in_the_site_is_the_one_that_is_used() {
    let run = Site::new()
        .file("themes/make-with/theme.yaml", "name: Kopio\n")
        .file("themes/make-with/templates/project.html", "{{ tuntematon }}")
        .entity("projects/kupla", "Kupla", "")
        .build()
        .status(1);
    let files: Vec<String> = run.diagnostics().into_iter().filter_map(|problem| Some(problem.place?.file)).collect();
    assert!(files.iter().any(|file| file.starts_with("themes/make-with/")), "{files:?}");
}

#[test]
fn words_can_be_replaced_one_by_one() {
    let site = Site::new().entity("projects/kupla", "Kupla", "start: 2015\nend: 2018");
    site.build().status(0);
    let key = crawl::string_with_value("fi", "Päättynyt").expect("the theme's word for finished");
    let run = site.file("strings/fi.ftl", format!("{key} = Valmista tuli\n")).build().status(0);
    run.page("/hankkeet/kupla/").says("Valmista tuli").does_not_say("Päättynyt");
}

#[test]
fn goals_are_called_what_their_programme_calls_them() {
    let run = Site::new()
        .entity("programmes/p", "Ohjelma", "goal_label:\n  fi: {one: hyötytavoite, other: hyötytavoitteet}\n  sv: {one: nyttomål, other: nyttomålen}\n  en: {one: benefit goal, other: benefit goals}\n")
        .entity("goals/data", "Avoin data", "programme: p")
        .build()
        .status(0);
    assert!(run.page_of("fi", "Ohjelma").text().to_lowercase().contains("hyötytavoitteet"));
    assert!(run.page_of("fi", "Avoin data").text().to_lowercase().contains("hyötytavoite"));
    assert!(run.page_of("en", "Ohjelma").text().to_lowercase().contains("benefit goals"));
}

#[test]
fn every_language_has_every_word() {
    let keys = |lang: &str| crawl::string_keys(lang);
    let primary = keys("en");
    assert!(primary.len() > 50, "only {} words", primary.len());
    assert_eq!(keys("fi"), primary);
    assert_eq!(keys("sv"), primary);
}

#[test]
fn a_theme_of_its_own_hears_at_once_which_templates_it_lacks() {
    let run = Site::new()
        .site_yaml_lines("theme: oma\n")
        .file("themes/oma/theme.yaml", "name: Oma\n")
        .file("themes/oma/templates/home.html", "<!doctype html><html lang=\"fi\"><title>x</title></html>")
        .build()
        .status(1);
    let mut problems = run.diagnostics();
    problems.retain(|problem| problem.code == "template-error");
    assert_eq!(problems.len(), 1, "{}", run.said());
    let (problem, place) = (&problems[0], problems[0].place.as_ref());
    assert_eq!(place.map(|place| place.file.as_str()), Some("themes/oma/theme.yaml"));
    for name in ["`programme.html`", "`goal.html`", "`project.html`"] {
        assert!(problem.message.contains(name), "no {name}: {problem}");
    }
    assert!(!problem.message.contains("`home.html`"), "{problem}");
}
