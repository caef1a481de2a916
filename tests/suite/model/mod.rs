//! What a site says follows from what its files say: each test lays down a small site, builds it and reads its pages.

mod address;
mod content;
mod facts;
mod funding;
mod list;
mod look;
mod narrow;
mod picture;
mod relation;
mod status;
mod theme;
mod translation;
