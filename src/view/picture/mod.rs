//! Pictures of the facts: what templates need to draw them, worked out to the last per cent.
//!
//! Enters: `Site` and `Plan`, in one language. Leaves: views that hold each picture and its table as one, so that the two
//! cannot differ; places and lengths are texts in per cent, with two decimals at most, and depend on nothing but the
//! facts and the day of the build. Absent: shapes, colours and words, which are the theme's.

mod axis;
mod funding;
mod matrix;
mod percent;
mod statuses;
mod timeline;

pub use funding::{FundingPicture, MoneyPicture, MoneyRow, NamePart};
pub use matrix::{Matrix, MatrixCell, MatrixGroup, MatrixRow};
pub use statuses::StatusCount;
pub use timeline::{Stretch, Tick, Timeline, TimelineRow};
