//! The engine as who asks it sees it: a program beside the page, which is started when it is first asked. The page stays at
//! hand meanwhile, and may give a question up.

use std::rc::Rc;

use js_sys::{Array, Uint8Array};
use leptos::prelude::{StoredValue, UpdateValue, WithValue};
use send_wrapper::SendWrapper;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{MessageEvent, Worker, WorkerOptions, WorkerType};

use crate::exchange::engine::{Ask, Told};

/// What in the page says where the engine is, and where the content is that it needs: the id, and the attribute.
const ENGINE: (&str, &str) = ("engine", "content");
const CONTENT: (&str, &str) = ("content", "href");

/// Takes what is told, piece by piece; nothing is the word that the engine cannot be started, or has failed.
type Hear = Rc<dyn Fn(Option<Told>)>;

/// An engine of one's own: it answers one question at a time. Cheap to copy.
#[derive(Clone, Copy)]
pub(super) struct Engine(StoredValue<SendWrapper<Kept>>);

#[derive(Default)]
struct Kept {
    /// Which worker counts: what those before still say is not heard.
    number: u32,
    worker: Option<Worker>,
    /// The worker has said that it can be asked.
    is_ready: bool,
    /// What is to be asked once it can be.
    question: Option<Vec<u8>>,
    /// Who hears what is told; nobody while nothing is asked.
    hear: Option<Hear>,
}

impl Engine {
    /// Not started.
    pub(super) fn new() -> Self {
        Self(StoredValue::new(SendWrapper::new(Kept::default())))
    }

    /// Asks; what was asked before is given up. The last piece that is heard is [`Told::Done`], or nothing.
    pub(super) fn ask(self, ask: &Ask, hear: impl Fn(Option<Told>) + 'static) {
        self.give_up();
        let hear: Hear = Rc::new(hear);
        self.0.update_value(|kept| (kept.question, kept.hear) = (Some(ask.write()), Some(hear)));
        if self.0.with_value(|kept| kept.worker.is_some()) {
            self.say();
        } else if let Err(why) = self.start() {
            leptos::logging::warn!("the engine does not start: {why:?}");
            self.fail();
        }
    }

    /// Hears nothing more of what was asked. The engine goes on only where it has nothing to do.
    pub(super) fn give_up(self) {
        if self.0.with_value(|kept| kept.hear.is_some()) {
            self.end();
        }
    }

    /// Ends the engine.
    pub(super) fn end(self) {
        self.0.update_value(|kept| {
            if let Some(worker) = kept.worker.take() {
                worker.terminate();
            }
            **kept = Kept { number: kept.number.wrapping_add(1), ..Kept::default() };
        });
    }

    fn fail(self) {
        let hear = self.0.with_value(|kept| kept.hear.clone());
        self.end();
        if let Some(hear) = hear {
            hear(None);
        }
    }

    /// Starts a worker.
    fn start(self) -> Result<(), JsValue> {
        let address = written(ENGINE);
        if address.is_empty() {
            return Err("the page names no engine".into());
        }
        let options = WorkerOptions::new();
        options.set_type(WorkerType::Module);
        let worker = Worker::new_with_options(&address, &options)?;
        let number = self.0.with_value(|kept| kept.number);
        let listener = Closure::<dyn Fn(MessageEvent)>::new(move |event: MessageEvent| {
            if self.0.with_value(|kept| kept.number == number) {
                // An event of a fault has no data.
                self.heard(&event.data());
            }
        });
        worker.set_onmessage(Some(listener.as_ref().unchecked_ref()));
        worker.set_onerror(Some(listener.as_ref().unchecked_ref()));
        listener.forget();
        self.0.update_value(|kept| kept.worker = Some(worker));
        Ok(())
    }

    /// Takes what the worker says: nothing when it can be asked, then bytes; anything else is a fault, also of the start.
    fn heard(self, said: &JsValue) {
        if said.is_null() {
            self.0.update_value(|kept| kept.is_ready = true);
            return self.say();
        }
        let told = said.dyn_ref::<Uint8Array>().and_then(|bytes| Told::read(&bytes.to_vec()));
        let Some(told) = told else { return self.fail() };
        let hear = self.0.with_value(|kept| kept.hear.clone());
        if told == Told::Done {
            self.0.update_value(|kept| kept.hear = None);
        }
        if let Some(hear) = hear {
            hear(Some(told));
        }
    }

    /// Says the question, where there is one and the worker can hear it.
    fn say(self) {
        let mut question = None;
        self.0.update_value(|kept| {
            question = if kept.is_ready { kept.question.take().zip(kept.worker.clone()) } else { None };
        });
        let Some((question, worker)) = question else { return };
        let question = Array::of2(&written(CONTENT).into(), &Uint8Array::from(&question[..]));
        if worker.post_message(&question).is_err() {
            self.fail();
        }
    }
}

/// What an element of the page says in an attribute; empty where there is none.
fn written((id, attribute): (&str, &str)) -> String {
    let page = web_sys::window().and_then(|window| window.document());
    let element = page.and_then(|page| page.get_element_by_id(id));
    element.and_then(|element| element.get_attribute(attribute)).unwrap_or_default()
}
