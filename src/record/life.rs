//! Where programmes and projects are in time: their status, and the programming period of the EU's funds.

use super::definition::enumeration;

enumeration! {
    /// Where a project or programme is in its life, in the order of lists.
    pub enum Status {
        /// It is under way.
        Ongoing "ongoing",
        /// It has not begun.
        Planned "planned",
        /// It came to its end.
        Finished "finished",
        /// It was given up before its end.
        Discontinued "discontinued",
        /// Nobody can tell.
        Unknown "unknown",
    }
}

enumeration! {
    /// A programming period of the EU's funds. It decides how support is acknowledged, and is never guessed from dates.
    pub enum Period {
        /// The period from 2007 to 2013.
        From2007 "2007-2013",
        /// The period from 2014 to 2020.
        From2014 "2014-2020",
        /// The period from 2021 to 2027.
        From2021 "2021-2027",
    }
}
