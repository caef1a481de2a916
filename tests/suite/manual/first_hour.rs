//! *The first hour*, followed to the letter.
