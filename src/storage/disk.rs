//! A disk that takes several writes as one: all of them, or none.

use std::future::Future;

/// Why the disk did not do what it was asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DiskError {
    /// It refused: its space is full, or it was closed.
    Refused(String),
    /// It is there, and cannot be opened.
    Broken(String),
    /// It is there, and what lies under this one name cannot be read any more.
    Unreadable,
    /// It did not answer.
    Silent,
}

/// Something lies under a name, and the disk cannot read it any more: browsers keep larger texts in files of their own,
/// and such a file may be cut or gone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unreadable;

/// What lies under a name where something lies.
pub type Lying = Result<String, Unreadable>;

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
pub type Decide<'a> = Box<dyn FnOnce(Vec<Option<Lying>>) -> Vec<Write> + 'a>;

/// Named texts on a disk.
pub trait Disk {
    /// Everything whose name begins so, with its name, in the order of names. One text that cannot be read may be why none
    /// is; [`each`] reads the others.
    fn range(&self, prefix: &str) -> impl Future<Output = Result<Vec<(String, String)>, DiskError>>;

    /// The names that begin so, in order.
    fn names(&self, prefix: &str) -> impl Future<Output = Result<Vec<String>, DiskError>>;

    /// What lies under a name.
    fn get(&self, name: &str) -> impl Future<Output = Result<Option<String>, DiskError>>;

    /// Looks at some names and then writes what `decide` says, as one: nobody writes in between, and all of it is on the
    /// disk when this is done, or none of it.
    fn commit(&self, look: &[String], decide: Decide<'_>) -> impl Future<Output = Result<(), DiskError>>;
}

/// Everything whose name begins so, with its name, in the order of names; read one by one where it cannot be read at once, so
/// that what cannot be read costs nothing else.
///
/// # Errors
/// When the disk cannot be read at all.
pub async fn each<D: Disk>(disk: &D, prefix: &str) -> Result<Vec<(String, Lying)>, DiskError> {
    match disk.range(prefix).await {
        Ok(all) => return Ok(all.into_iter().map(|(name, text)| (name, Ok(text))).collect()),
        Err(DiskError::Silent) => return Err(DiskError::Silent),
        Err(_) => {}
    }
    let mut all = Vec::new();
    for name in disk.names(prefix).await? {
        match disk.get(&name).await {
            Ok(Some(text)) => all.push((name, Ok(text))),
            // Taken away meanwhile.
            Ok(None) => {}
            Err(DiskError::Unreadable) => all.push((name, Err(Unreadable))),
            Err(why) => return Err(why),
        }
    }
    if all.iter().any(|(_, text)| text.is_err()) {
        // Where the connection was cut, no text can be read, and none is damaged: then the names cannot be read either.
        disk.names(prefix).await?;
    }
    Ok(all)
}
