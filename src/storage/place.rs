//! Files and folders of the person's own disk, where the browser lets a page write there (File System Access). web-sys
//! knows these only as unstable, so they are asked for by name.

use js_sys::{Array, Function, Object, Promise, Reflect, Uint8Array};
use send_wrapper::SendWrapper;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::File;

/// Why a file or a folder could not be had, read or written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PlaceError {
    /// The person has chosen none.
    NoneChosen,
    /// The browser has no such thing, or forbids it.
    Forbidden,
    /// It is no longer there.
    Gone,
    /// Somebody else has written there meanwhile.
    Changed,
    /// It could not be done; with the name of the browser's error.
    Failed(String),
}

/// When a file was written, and how many bytes it has: as long as both are the same, so is what is in it.
pub type Look = (f64, f64);

/// The look of a file as it is now.
#[must_use]
pub fn look(file: &File) -> Look {
    (file.last_modified(), file.size())
}

/// A file on the person's disk.
#[derive(Clone, Debug)]
pub struct PlacedFile(SendWrapper<JsValue>);

/// A folder on the person's disk.
#[derive(Clone, Debug)]
pub struct Folder(SendWrapper<JsValue>);

/// Whether the browser lets a page open and save files in their place.
#[must_use]
pub fn can_place_files() -> bool {
    has("showOpenFilePicker") && has("showSaveFilePicker")
}

/// Whether the browser lets a page work in a folder.
#[must_use]
pub fn can_place_folders() -> bool {
    has("showDirectoryPicker")
}

fn has(name: &str) -> bool {
    web_sys::window().is_some_and(|window| {
        Reflect::get(&window, &name.into()).is_ok_and(|function| function.is_function())
    })
}

/// Lets the person choose a file that is there, to work on it in its place.
///
/// # Errors
/// When they choose none, or the browser forbids it.
pub async fn choose_file() -> Result<PlacedFile, PlaceError> {
    let options = object(&[("types", types()?)])?;
    let chosen: Array = ask("showOpenFilePicker", &options).await?.unchecked_into();
    let first = chosen.iter().next().ok_or(PlaceError::NoneChosen)?;
    Ok(PlacedFile(SendWrapper::new(first)))
}

/// Lets the person choose where to save a file that is called `name`. A file that is there already is empty then: the
/// browser empties it once the person has said that it may be replaced.
///
/// # Errors
/// When they choose nothing, or the browser forbids it.
pub async fn choose_where(name: &str) -> Result<PlacedFile, PlaceError> {
    let options = object(&[("suggestedName", name.into()), ("types", types()?)])?;
    ask("showSaveFilePicker", &options).await.map(|handle| PlacedFile(SendWrapper::new(handle)))
}

/// Lets the person choose a folder.
///
/// # Errors
/// When they choose none, or the browser forbids it.
pub async fn choose_folder() -> Result<Folder, PlaceError> {
    let options = object(&[("mode", "readwrite".into())])?;
    ask("showDirectoryPicker", &options).await.map(|handle| Folder(SendWrapper::new(handle)))
}

impl PlacedFile {
    /// The handle that the browser gave, to be kept.
    pub fn handle(&self) -> &JsValue {
        &self.0
    }

    /// The file of a handle that was kept.
    #[must_use]
    pub fn of(handle: JsValue) -> Self {
        Self(SendWrapper::new(handle))
    }

    /// What it is called.
    #[must_use]
    pub fn name(&self) -> String {
        text_of(&self.0, "name")
    }

    /// Whether the page may write it now; `ask` lets the browser ask the person, which only a click allows.
    pub async fn may_write(&self, ask: bool) -> bool {
        may_write(&self.0, ask).await
    }

    /// The file as it is now.
    ///
    /// # Errors
    /// When it is gone, or must not be read.
    pub async fn file(&self) -> Result<File, PlaceError> {
        Ok(call(&self.0, "getFile", &[]).await?.unchecked_into())
    }

    /// Puts a text in its place, if it is as it was `known`, up to the last moment. What was there before is there until all
    /// of it is written. Reads it back, and says what it looks like then.
    ///
    /// # Errors
    /// When it is gone, or must not be written, or somebody else has written there before, or right after.
    pub async fn write(&self, text: &str, known: Look) -> Result<Look, PlaceError> {
        self.is_as(known).await?;
        let writer = call(&self.0, "createWritable", &[]).await?;
        let written = call(&writer, "write", &[Uint8Array::from(text.as_bytes()).into()]).await;
        let outcome = match written {
            Ok(_) => self.is_as(known).await,
            Err(why) => Err(why),
        };
        if let Err(why) = outcome {
            if call(&writer, "abort", &[]).await.is_err() {
                leptos::logging::warn!("a file that could not be written could not be let go either");
            }
            return Err(why);
        }
        call(&writer, "close", &[]).await?;
        let there = self.file().await?;
        let now = look(&there);
        let back = super::file::take(there).await.map_err(failed)?;
        if back == text.as_bytes() { Ok(now) } else { Err(PlaceError::Changed) }
    }

    async fn is_as(&self, known: Look) -> Result<(), PlaceError> {
        if look(&self.file().await?) == known { Ok(()) } else { Err(PlaceError::Changed) }
    }
}

impl Folder {
    /// The handle that the browser gave, to be kept.
    pub fn handle(&self) -> &JsValue {
        &self.0
    }

    /// The folder of a handle that was kept.
    #[must_use]
    pub fn of(handle: JsValue) -> Self {
        Self(SendWrapper::new(handle))
    }

    /// What it is called.
    #[must_use]
    pub fn name(&self) -> String {
        text_of(&self.0, "name")
    }

    /// Whether the page may write there now; `ask` lets the browser ask the person, which only a click allows.
    pub async fn may_write(&self, ask: bool) -> bool {
        may_write(&self.0, ask).await
    }

    /// The files in it whose names end in `ending`, in the order of their names.
    ///
    /// # Errors
    /// When it is gone, or must not be read.
    pub async fn files(&self, ending: &str) -> Result<Vec<PlacedFile>, PlaceError> {
        let values: Function = Reflect::get(&self.0, &"values".into()).map_err(failed)?.unchecked_into();
        let entries = values.call0(&self.0).map_err(failed)?;
        let mut files = Vec::new();
        loop {
            let next = call(&entries, "next", &[]).await?;
            if Reflect::get(&next, &"done".into()).map_err(failed)?.is_truthy() {
                break;
            }
            let entry = Reflect::get(&next, &"value".into()).map_err(failed)?;
            if text_of(&entry, "kind") == "file" && text_of(&entry, "name").ends_with(ending) {
                files.push(PlacedFile(SendWrapper::new(entry)));
            }
        }
        crate::domain::sorted::by_key(&mut files, PlacedFile::name);
        Ok(files)
    }

    /// The file of this name, made where there is none.
    ///
    /// # Errors
    /// When the folder is gone, or must not be written.
    pub async fn file(&self, name: &str) -> Result<PlacedFile, PlaceError> {
        let options = object(&[("create", true.into())])?;
        let handle = call(&self.0, "getFileHandle", &[name.into(), options]).await?;
        Ok(PlacedFile(SendWrapper::new(handle)))
    }

    /// The file of this name, where there is one.
    ///
    /// # Errors
    /// When it, or the folder, is gone, or must not be read.
    pub async fn existing(&self, name: &str) -> Result<PlacedFile, PlaceError> {
        let handle = call(&self.0, "getFileHandle", &[name.into()]).await?;
        Ok(PlacedFile(SendWrapper::new(handle)))
    }

    /// Deletes a file, if it is as it was `known`. One that is gone already is deleted.
    ///
    /// # Errors
    /// When it must not be deleted, or somebody has written there meanwhile.
    pub async fn delete(&self, name: &str, known: Look) -> Result<(), PlaceError> {
        let as_known = match self.existing(name).await {
            Ok(file) => file.is_as(known).await,
            Err(error) => Err(error),
        };
        let deleted = match as_known {
            Ok(()) => call(&self.0, "removeEntry", &[name.into()]).await.map(drop),
            Err(error) => Err(error),
        };
        if deleted == Err(PlaceError::Gone) { Ok(()) } else { deleted }
    }
}

async fn may_write(handle: &JsValue, ask: bool) -> bool {
    let Ok(options) = object(&[("mode", "readwrite".into())]) else { return false };
    let method = if ask { "requestPermission" } else { "queryPermission" };
    match call(handle, method, &[options]).await {
        Ok(state) => state.as_string().as_deref() == Some("granted"),
        // What is not asked for needs no leave: the private file system of a page.
        Err(_) => !Reflect::get(handle, &method.into()).is_ok_and(|method| method.is_function()),
    }
}

async fn ask(picker: &str, options: &JsValue) -> Result<JsValue, PlaceError> {
    let window = web_sys::window().ok_or(PlaceError::Forbidden)?;
    call(&window, picker, std::slice::from_ref(options)).await
}

async fn call(on: &JsValue, method: &str, arguments: &[JsValue]) -> Result<JsValue, PlaceError> {
    let method = Reflect::get(on, &method.into()).map_err(failed)?;
    let method: Function = method.dyn_into().map_err(|_missing| PlaceError::Forbidden)?;
    let arguments: Array = arguments.iter().collect();
    let promise: Promise = method.apply(on, &arguments).map_err(failed)?.unchecked_into();
    JsFuture::from(promise).await.map_err(failed)
}

fn types() -> Result<JsValue, PlaceError> {
    let accept = object(&[("application/json", Array::of1(&".json".into()).into())])?;
    Ok(Array::of1(&object(&[("accept", accept)])?).into())
}

fn object(fields: &[(&str, JsValue)]) -> Result<JsValue, PlaceError> {
    let object = Object::new();
    for (name, value) in fields {
        Reflect::set(&object, &(*name).into(), value).map_err(failed)?;
    }
    Ok(object.into())
}

fn text_of(value: &JsValue, name: &str) -> String {
    Reflect::get(value, &name.into()).ok().and_then(|text| text.as_string()).unwrap_or_default()
}

fn failed(error: JsValue) -> PlaceError {
    match text_of(&error, "name").as_str() {
        "AbortError" => PlaceError::NoneChosen,
        "NotAllowedError" | "SecurityError" => PlaceError::Forbidden,
        "NotFoundError" => PlaceError::Gone,
        name => PlaceError::Failed(name.to_owned()),
    }
}
