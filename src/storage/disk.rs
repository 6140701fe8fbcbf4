//! A disk that takes several writes as one: all of them, or none.

use std::future::Future;

/// Why the disk did not do what it was asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DiskError {
    /// It refused: its space is full, or it was closed.
    Refused(String),
    /// It did not answer.
    Silent,
}

/// A change to what lies on the disk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Write {
    /// Puts a text under a name, in place of what is there.
    Put(String, String),
    /// Takes away what lies under a name.
    Delete(String),
    /// Takes away everything whose name begins so.
    DeleteAll(String),
}

/// What a commit decides after looking.
pub type Decide<'a> = Box<dyn FnOnce(Vec<Option<String>>) -> Vec<Write> + 'a>;

/// Named texts on a disk.
pub trait Disk {
    /// Everything whose name begins so, with its name, in the order of names.
    fn range(&self, prefix: &str) -> impl Future<Output = Result<Vec<(String, String)>, DiskError>>;

    /// The names that begin so, in order.
    fn names(&self, prefix: &str) -> impl Future<Output = Result<Vec<String>, DiskError>>;

    /// What lies under a name.
    fn get(&self, name: &str) -> impl Future<Output = Result<Option<String>, DiskError>>;

    /// Looks at some names and then writes what `decide` says, as one: nobody writes in between, and all of it is on the
    /// disk when this is done, or none of it.
    fn commit(&self, look: &[String], decide: Decide<'_>) -> impl Future<Output = Result<(), DiskError>>;
}
