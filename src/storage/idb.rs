//! The disk behind IndexedDB: one store of texts by name.

use js_sys::{Array, Promise, Reflect};
use send_wrapper::SendWrapper;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    IdbDatabase, IdbFactory, IdbKeyRange, IdbObjectStore, IdbOpenDbRequest, IdbRequest, IdbTransaction,
    IdbTransactionMode,
};

use super::aside::{self, Running};
use super::disk::{Decide, Disk, DiskError, Lying, Unreadable, Write};
use super::wiping;

/// The database, and its only store.
const DATABASE: &str = "okaeri";
const STORE: &str = "records";
const VERSION: u32 = 1;

/// How long a database that does not answer is waited for, in milliseconds.
const PATIENCE: i32 = 4_000;

/// Behind every name that begins so.
const LAST: char = '\u{ffff}';

/// An open database. Cheap to copy.
#[derive(Clone, Debug)]
pub struct Idb {
    database: SendWrapper<IdbDatabase>,
}

impl Idb {
    /// Opens the database, and makes it where there is none.
    ///
    /// # Errors
    /// When the browser has none or forbids it; when it is there and cannot be opened, or does not answer; or when everything
    /// was wiped.
    pub async fn open() -> Result<Self, DiskError> {
        if wiping::is_over() {
            return Err(DiskError::Silent);
        }
        let factory = factory()?;
        let request = factory.open_with_u32(DATABASE, VERSION).map_err(refused)?;
        let making = request.clone();
        let make = Closure::once_into_js(move || {
            if let Some(database) = result_of::<IdbDatabase>(&making)
                && database.create_object_store(STORE).is_err()
            {
                leptos::logging::error!("the store cannot be made");
            }
        });
        request.set_onupgradeneeded(Some(make.unchecked_ref()));
        let opened = first(&[settled(&request), after(PATIENCE)]).await.map_err(broken)?;
        let database: IdbDatabase = opened.dyn_into().map_err(|_late| DiskError::Silent)?;
        if wiping::is_over() {
            // Everything was wiped meanwhile: what is there now is what this made.
            database.close();
            Self::wipe().await?;
            return Err(DiskError::Silent);
        }
        let closing = database.clone();
        // A newer version in another tab, or a wipe, must not have to wait for this one.
        let close = Closure::once_into_js(move |event: JsValue| {
            closing.close();
            if Reflect::get(&event, &"newVersion".into()) == Ok(JsValue::NULL) {
                say(DELETED);
            }
            say(LOST);
        });
        database.set_onversionchange(Some(close.unchecked_ref()));
        let lost = Closure::once_into_js(|| say(LOST));
        database.set_onclose(Some(lost.unchecked_ref()));
        Ok(Self { database: SendWrapper::new(database) })
    }

    /// Lets go of the database, so that nobody who deletes it has to wait for this page.
    pub fn close(self) {
        self.database.close();
    }

    /// Deletes the database with everything in it. Says whether there was one.
    ///
    /// # Errors
    /// When the browser does not do so.
    pub async fn wipe() -> Result<bool, DiskError> {
        let request = factory()?.delete_database(DATABASE).map_err(refused)?;
        let deleted = Promise::new(&mut |resolve, reject| {
            let done = Closure::once_into_js(move |event: JsValue| call(&resolve, &event));
            let fail = Closure::once_into_js(move |event: JsValue| call(&reject, &event));
            request.set_onsuccess(Some(done.unchecked_ref()));
            request.set_onerror(Some(fail.unchecked_ref()));
        });
        let event = first(&[deleted, after(PATIENCE)]).await?;
        if !event.is_object() {
            // Another tab that does not let go keeps it waiting.
            return Err(DiskError::Silent);
        }
        let version = Reflect::get(&event, &"oldVersion".into()).ok().and_then(|version| version.as_f64());
        Ok(version.is_some_and(|version| version > 0.0))
    }

    /// Keeps something of the browser's own, such as a handle on a file, under a name.
    ///
    /// # Errors
    /// When the database does not take it.
    pub async fn put_handle(&self, name: &str, handle: &JsValue) -> Result<(), DiskError> {
        let (running, store) = self.store(IdbTransactionMode::Readwrite)?;
        let done = completed(running.transaction());
        store.put_with_key(handle, &name.into()).map_err(refused)?;
        JsFuture::from(done).await.map(drop).map_err(refused)
    }

    /// What [`Self::put_handle`] kept; none where there is nothing of this name.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn handle(&self, name: &str) -> Result<Option<JsValue>, DiskError> {
        let (_running, store) = self.store(IdbTransactionMode::Readonly)?;
        let request = store.get(&name.into()).map_err(refused)?;
        let value = JsFuture::from(settled(&request)).await.map_err(refused)?;
        Ok(value.is_object().then_some(value))
    }

    fn store(&self, mode: IdbTransactionMode) -> Result<(Running, IdbObjectStore), DiskError> {
        let running = Running::begin(|| strict(&self.database, mode).map_err(refused))?;
        let store = running.transaction().object_store(STORE).map_err(refused)?;
        Ok((running, store))
    }
}

impl Disk for Idb {
    async fn range(&self, prefix: &str) -> Result<Vec<(String, String)>, DiskError> {
        let (_running, store) = self.store(IdbTransactionMode::Readonly)?;
        let range = begins_with(prefix)?;
        let names = store.get_all_keys_with_key(&range).map_err(refused)?;
        let texts = store.get_all_with_key(&range).map_err(refused)?;
        let (names, texts) = (settled(&names), settled(&texts));
        let names: Array = JsFuture::from(names).await.map_err(refused)?.unchecked_into();
        let texts: Array = JsFuture::from(texts).await.map_err(refused)?.unchecked_into();
        let pairs = names.iter().zip(texts.iter());
        Ok(pairs.filter_map(|(name, text)| Some((name.as_string()?, text_of(&text)?))).collect())
    }

    async fn names(&self, prefix: &str) -> Result<Vec<String>, DiskError> {
        let (_running, store) = self.store(IdbTransactionMode::Readonly)?;
        let names = store.get_all_keys_with_key(&begins_with(prefix)?.into()).map_err(refused)?;
        let names: Array = JsFuture::from(settled(&names)).await.map_err(refused)?.unchecked_into();
        Ok(names.iter().filter_map(|name| name.as_string()).collect())
    }

    async fn get(&self, name: &str) -> Result<Option<String>, DiskError> {
        let (_running, store) = self.store(IdbTransactionMode::Readonly)?;
        text_at(&store, name).await
    }

    async fn commit(&self, look: &[String], decide: Decide<'_>) -> Result<(), DiskError> {
        let mut unreadable = Vec::new();
        let (running, store, done, there) = loop {
            let (running, store) = self.store(IdbTransactionMode::Readwrite)?;
            let done = completed(running.transaction());
            if let Some(there) = texts_at(&store, look, &mut unreadable).await? {
                break (running, store, done, there);
            }
            // Chromium ends a transaction in which it could not read something. It is begun anew, and that not read again:
            // whether it is there is known by its name. One tab at a time has the leave to write a program, so that nobody
            // is likely to have written there in between.
            if JsFuture::from(done).await.is_ok() {
                leptos::logging::warn!("a text could not be read, and its transaction went on");
            }
        };
        for write in decide(there) {
            let request = match &write {
                Write::Put(name, text) => store.put_with_key(&text.into(), &name.into()),
                Write::Delete(name) => store.delete(&name.into()),
                Write::DeleteAll(prefix) => store.delete(&begins_with(prefix)?.into()),
            };
            request.map_err(refused)?;
        }
        let over = JsFuture::from(done).await.map(drop).map_err(refused);
        drop(running);
        over
    }
}

/// What the page hears when the database was deleted under it.
pub const LOST: &str = "okaeri-disk-lost";

/// What it hears before that, where another page has deleted it.
pub const DELETED: &str = "okaeri-disk-deleted";

/// Tells the page that what its database had is gone.
pub fn say_lost() {
    say(LOST);
}

fn say(event: &str) {
    let told = web_sys::window().zip(web_sys::Event::new(event).ok());
    if told.is_none_or(|(window, event)| window.dispatch_event(&event).is_err()) {
        leptos::logging::warn!("the page was not told that its database is gone");
    }
}

fn factory() -> Result<IdbFactory, DiskError> {
    let window = web_sys::window().ok_or(DiskError::Silent)?;
    window.indexed_db().map_err(refused)?.ok_or_else(|| DiskError::Refused("no IndexedDB".to_owned()))
}

/// A transaction that is over only once what it wrote has left the system's memory for the disk.
fn strict(database: &IdbDatabase, mode: IdbTransactionMode) -> Result<IdbTransaction, JsValue> {
    if mode == IdbTransactionMode::Readonly {
        return database.transaction_with_str_and_mode(STORE, mode);
    }
    // web-sys knows no third argument.
    let open: js_sys::Function = Reflect::get(database, &"transaction".into())?.dyn_into()?;
    let options = js_sys::Object::new();
    Reflect::set(&options, &"durability".into(), &"strict".into())?;
    open.call3(database, &STORE.into(), &"readwrite".into(), &options)?.dyn_into()
}

fn begins_with(prefix: &str) -> Result<IdbKeyRange, DiskError> {
    IdbKeyRange::bound(&prefix.into(), &format!("{prefix}{LAST}").into()).map_err(refused)
}

/// The text under a name. What the browser cannot read is told apart from a transaction that was ended.
async fn text_at(store: &IdbObjectStore, name: &str) -> Result<Option<String>, DiskError> {
    let request = store.get(&name.into()).map_err(refused)?;
    match JsFuture::from(settled(&request)).await {
        Ok(value) => Ok(text_of(&value)),
        Err(_) if aside::is_begun() || wiping::is_over() => Err(DiskError::Silent),
        Err(why) => {
            leptos::logging::warn!("{name} cannot be read: {:?}", refused(why));
            Err(DiskError::Unreadable)
        }
    }
}

/// What lies under each of these names; `unreadable` are those that are known to be so. None where another one turned out to
/// be: it is among them then.
async fn texts_at(
    store: &IdbObjectStore,
    names: &[String],
    unreadable: &mut Vec<String>,
) -> Result<Option<Vec<Option<Lying>>>, DiskError> {
    let mut there = Vec::new();
    for name in names {
        if unreadable.contains(name) {
            let keys = store.get_all_keys_with_key(&name.into()).map_err(refused)?;
            let keys: Array = JsFuture::from(settled(&keys)).await.map_err(refused)?.unchecked_into();
            there.push((keys.length() > 0).then_some(Err(Unreadable)));
            continue;
        }
        match text_at(store, name).await {
            Ok(text) => there.push(text.map(Ok)),
            Err(DiskError::Unreadable) => {
                unreadable.push(name.clone());
                return Ok(None);
            }
            Err(why) => return Err(why),
        }
    }
    Ok(Some(there))
}

/// A promise of what a request gives.
fn settled(request: &IdbRequest) -> Promise {
    Promise::new(&mut |resolve, reject| {
        let (answered, failed) = (request.clone(), request.clone());
        let done = Closure::once_into_js(move || {
            let result = answered.result().unwrap_or(JsValue::UNDEFINED);
            call(&resolve, &result);
        });
        let fail = Closure::once_into_js(move || {
            let error = failed.error().ok().flatten().map_or(JsValue::UNDEFINED, JsValue::from);
            call(&reject, &error);
        });
        request.set_onsuccess(Some(done.unchecked_ref()));
        request.set_onerror(Some(fail.unchecked_ref()));
    })
}

/// A promise of the end of a transaction.
fn completed(transaction: &IdbTransaction) -> Promise {
    Promise::new(&mut |resolve, reject| {
        let failed = transaction.clone();
        let done = Closure::once_into_js(move || call(&resolve, &JsValue::UNDEFINED));
        let fail = Closure::once_into_js(move || {
            let error = failed.error().map_or(JsValue::UNDEFINED, JsValue::from);
            call(&reject, &error);
        });
        transaction.set_oncomplete(Some(done.unchecked_ref()));
        transaction.set_onabort(Some(fail.unchecked_ref()));
    })
}

/// A promise that is kept after so many milliseconds.
pub(super) fn after(milliseconds: i32) -> Promise {
    Promise::new(&mut |resolve, _| {
        let window = web_sys::window();
        let set = window.map(|window| {
            window.set_timeout_with_callback_and_timeout_and_arguments_0(&resolve, milliseconds)
        });
        if !matches!(set, Some(Ok(_))) {
            call(&resolve, &JsValue::UNDEFINED);
        }
    })
}

/// What the first of these promises gives.
async fn first(promises: &[Promise]) -> Result<JsValue, DiskError> {
    let all: Array = promises.iter().collect();
    JsFuture::from(Promise::race(&all)).await.map_err(refused)
}

/// What lies there as text: what somebody else has put there is none, and is not to be written over unseen.
fn text_of(value: &JsValue) -> Option<String> {
    let is_there = !value.is_undefined() && !value.is_null();
    value.as_string().or_else(|| is_there.then(|| format!("{value:?}")))
}

fn result_of<T: JsCast>(request: &IdbOpenDbRequest) -> Option<T> {
    request.result().ok()?.dyn_into().ok()
}

fn call(function: &js_sys::Function, value: &JsValue) {
    if function.call1(&JsValue::UNDEFINED, value).is_err() {
        leptos::logging::error!("a promise was not to be kept");
    }
}

fn broken(why: DiskError) -> DiskError {
    match why {
        DiskError::Refused(why) => DiskError::Broken(why),
        other => other,
    }
}

fn refused(error: impl Into<JsValue>) -> DiskError {
    let error = error.into();
    let name = Reflect::get(&error, &"name".into()).ok().and_then(|name| name.as_string());
    DiskError::Refused(name.unwrap_or_else(|| format!("{error:?}")))
}
