//! What a site says follows from what its files say: each test lays down a small site, builds it and reads its pages.

mod a_z;
mod address;
mod content;
mod data;
mod facts;
mod feed;
mod funding;
mod list;
mod look;
mod narrow;
mod newest;
mod picture;
mod relation;
mod sitemap;
mod status;
mod theme;
mod translation;
