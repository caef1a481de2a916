//! Notes, which come back beside the manifest that they were left with, or not at all.

use pretty_assertions::assert_eq;

use super::*;
use crate::write::{last_note, place::Places};

#[test]
fn a_note_comes_back_until_the_next_build() {
    let site = Site::new();
    let (one, other) = (set(&[("a", "1")]), set(&[("a", "2")]));
    assert_eq!(site.open().unwrap().note(), None);
    site.build(&one).unwrap();
    assert_eq!(site.open().unwrap().note(), Some(note(&one)));
    assert_eq!(last_note(&site.target()), Some(note(&one)));
    site.build(&other).unwrap();
    assert_eq!(site.open().unwrap().note(), Some(note(&other)));
}

#[test]
fn a_build_that_changes_no_file_notes_what_it_was_given() {
    let site = Site::new();
    site.build(&set(&[("a", "1")])).unwrap();
    let stage = site.open().unwrap();
    stage.put("a", b"1").unwrap();
    stage.noting(Some(b"another day".to_vec())).commit().unwrap();
    assert_eq!(site.open().unwrap().note(), Some(b"another day".to_vec()));
}

#[test]
fn a_build_without_a_note_outdates_the_last_one() {
    let site = Site::new();
    site.build(&set(&[("a", "1")])).unwrap();
    let stage = site.open().unwrap();
    stage.put("a", b"2").unwrap();
    stage.commit().unwrap();
    assert_eq!(site.open().unwrap().note(), None);
}

#[test]
fn an_abandoned_build_leaves_the_note_as_it_was() {
    let site = Site::new();
    let files = set(&[("a", "1")]);
    site.build(&files).unwrap();
    let stage = site.open().unwrap();
    stage.put("a", b"2").unwrap();
    stage.noting(Some(b"never".to_vec())).abandon().unwrap();
    assert_eq!(site.open().unwrap().note(), Some(note(&files)));
}

#[test]
fn a_note_belongs_to_one_output() {
    let site = Site::new();
    let other = Target { output: site.path("elsewhere"), ..site.target() };
    let (one, two) = (set(&[("a", "1")]), set(&[("b", "2")]));
    site.build(&one).unwrap();
    build(&other, &two).unwrap();
    assert_eq!(site.open().unwrap().note(), Some(note(&one)));
    assert_eq!(open(&other).unwrap().note(), Some(note(&two)));
    let places = |target| Places::of(target).unwrap();
    fs::copy(places(&other).note(), places(&site.target()).note()).unwrap();
    assert_eq!(site.open().unwrap().note(), None);
}

#[test]
fn a_note_with_any_fault_is_none() {
    let site = Site::new();
    let files = set(&[("a", "1")]);
    site.build(&files).unwrap();
    let path = Places::of(&site.target()).unwrap().note();
    let whole = fs::read(&path).unwrap();
    for length in 0..whole.len() {
        fs::write(&path, &whole[..length]).unwrap();
        assert_eq!(site.open().unwrap().note(), None, "cut at {length}");
        let mut flipped = whole.clone();
        flipped[length] ^= 1;
        fs::write(&path, flipped).unwrap();
        assert_eq!(site.open().unwrap().note(), None, "flipped at {length}");
    }
    fs::remove_file(&path).unwrap();
    fs::create_dir(&path).unwrap();
    // It can be neither read nor written, and the build succeeds all the same.
    site.build(&files).unwrap();
    assert_eq!(site.open().unwrap().note(), None);
}
