//! Where programmes and projects are in time: their status, and the programming period of the EU's funds.

use super::definition::enumeration;

enumeration! {
    /// Where a project or programme is in its life, in the order of lists.
    pub enum Status {
        Ongoing "ongoing",
        Planned "planned",
        Finished "finished",
        Discontinued "discontinued",
        Unknown "unknown",
    }
}

enumeration! {
    /// A programming period of the EU's funds. It decides how support is acknowledged, and is never guessed from dates.
    pub enum Period {
        From2007 "2007-2013",
        From2014 "2014-2020",
        From2021 "2021-2027",
    }
}
