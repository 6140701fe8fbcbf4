//! The files of a folder as they are read, and by the programs that they are of.

use super::filing::Seal;
use super::session::Session;
use crate::exchange::document::{self, Document, ReadError};
use crate::storage::file;
use crate::storage::place::{self, Folder, Look, PlacedFile};

/// How the names of program files end.
const ENDING: &str = ".json";

/// A file of the folder.
#[derive(Clone, Debug, PartialEq)]
pub struct FolderFile {
    /// What it is called.
    pub name: String,
    /// What it holds, or why it cannot be read.
    pub result: Result<Box<Document>, ReadError>,
    /// When it was written and how large it was.
    pub(super) look: Look,
    /// With which passphrase it is sealed; none where with none.
    pub(super) seal: Option<Seal>,
}

/// A file of the folder that can be read.
pub(super) struct Readable {
    pub(super) name: String,
    pub(super) document: Document,
    pub(super) look: Look,
    pub(super) seal: Option<Seal>,
}

impl Session {
    /// Reads the files of a folder; says why where it cannot be had.
    pub(super) async fn read_folder(self, folder: &Folder) -> Result<Vec<FolderFile>, ()> {
        let files = folder.files(ENDING).await.map_err(|error| self.say_place(&error))?;
        let mut read = Vec::new();
        for placed in files {
            read.push(self.read_one(&placed).await);
        }
        Ok(read)
    }

    async fn read_one(self, placed: &PlacedFile) -> FolderFile {
        let mut file = FolderFile {
            name: placed.name(),
            result: Err(ReadError::OutOfReach),
            look: Look::default(),
            seal: None,
        };
        // Held open by another program, or on a drive that is offline: it is there all the same.
        let Ok(there) = placed.file().await else { return file };
        file.look = place::look(&there);
        let Ok(bytes) = file::take(there).await else { return file };
        file.result = match self.unsealed_file(bytes).await {
            Err(why) => Err(why),
            Ok((bytes, seal)) => {
                file.seal = seal;
                match document::open(&bytes, self.catalog) {
                    // What only its own version understands is merged with nothing.
                    Ok(reading) if reading.is_newer() => Err(ReadError::Newer),
                    read => read.map(|reading| Box::new(reading.document)),
                }
            }
        };
        file
    }
}

/// Whether nothing of a file is missing here.
pub(super) fn has_all_of(own: &Document, there: &Document) -> bool {
    own.ledger.seen().covers(there.ledger.seen()) && !own.lacks_of(there)
}

/// Files by origin, in the order in which the origins come; and those that cannot be read.
pub(super) fn grouped(files: Vec<FolderFile>) -> (Vec<Vec<Readable>>, Vec<(String, ReadError)>) {
    let (mut groups, mut unreadable) = (Vec::<Vec<Readable>>::new(), Vec::new());
    for FolderFile { name, result, look, seal } in files {
        match result {
            Ok(document) => {
                let file = Readable { name, document: *document, look, seal };
                let is_of = |group: &&mut Vec<Readable>| group.iter().any(|other| is_related(other, &file));
                match groups.iter_mut().find(is_of) {
                    Some(group) => group.push(file),
                    None => groups.push(vec![file]),
                }
            }
            // Other files of a shared folder are none of our business.
            Err(ReadError::OtherFormat | ReadError::NotJson { .. }) if !name.contains(".okaeri") => {}
            Err(error) => unreadable.push((name, error)),
        }
    }
    // A sync service lengthens the name of the copy that it makes.
    for group in &mut groups {
        crate::domain::sorted::by_key(group, |file| (file.name.chars().count(), file.name.clone()));
    }
    (groups, unreadable)
}

fn is_related(one: &Readable, other: &Readable) -> bool {
    let (one, other) = (&one.document, &other.document);
    one.program.id == other.program.id && one.ledger.seen().meets(other.ledger.seen())
}
