//! Choosing the actions of a plan: the question goes to the engine, a program beside the page, and the answer comes back
//! piece by piece. The page stays at hand meanwhile, and may stop it.

use chrono::NaiveDate;
use js_sys::{Array, Uint8Array};
use leptos::prelude::{StoredValue, UpdateValue, WithValue, expect_context, on_cleanup};
use send_wrapper::SendWrapper;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{MessageEvent, Worker, WorkerOptions, WorkerType};

use super::session::Session;
use super::{RwSignal, effect};
use crate::domain::id::ActionId;
use crate::domain::plan::choose::Pins;
use crate::domain::plan::make::pins;
use crate::domain::program::Program;
use crate::exchange::document;
use crate::exchange::engine::{Ask, Kind, More, Offer, Refused, Told, Why, day};

/// What in the page says where the engine is, and where the content is that it needs: the id, and the attribute.
const ENGINE: (&str, &str) = ("engine", "content");
const CONTENT: (&str, &str) = ("content", "href");

/// How far the engine has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// It is being started.
    Starting,
    /// It is at this step of [`Told::STEPS`].
    At(u8),
    /// It has told everything.
    Answered,
    /// A person has stopped it.
    Stopped,
    /// It cannot be started, or has failed.
    Failed,
}

/// What the engine has told so far. What it told before the last change stays until its first word on what is now.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answer {
    /// Whether the sets, or the refusal, are about what is now.
    pub is_fresh: bool,
    /// The sets to choose from.
    pub offers: Vec<Offer>,
    /// Why each action is in the cheapest set, or not.
    pub why: Vec<(ActionId, Why)>,
    /// What some more work would buy.
    pub more: Option<More>,
    /// Why there is no set.
    pub refused: Option<Refused>,
}

/// The choice of a plan's actions, as long as it is on its way. Cheap to copy.
#[derive(Clone, Copy)]
pub struct Choosing {
    /// Whether a person has asked for it, on whatever page.
    pub is_wanted: RwSignal<bool>,
    /// How far the engine has come.
    pub stage: RwSignal<Stage>,
    /// What it has told.
    pub answer: RwSignal<Answer>,
    /// What is to be in or out.
    pub pins: RwSignal<Pins>,
    /// The set that is looked at.
    pub picked: RwSignal<Kind>,
    kept: StoredValue<Kept>,
}

/// What was asked.
type Asked = (Program, NaiveDate, Pins);

#[derive(Default)]
struct Kept {
    /// Which attempt counts: what those before still say is not heard.
    attempt: u32,
    engine: Option<SendWrapper<Worker>>,
    asked: Option<Asked>,
}

/// The choice of this page.
///
/// # Panics
/// When called outside the app: a mistake of ours, found by the first test.
#[must_use]
pub fn use_choosing() -> Choosing {
    expect_context::<Choosing>()
}

impl Choosing {
    /// Nothing is asked yet.
    #[must_use]
    pub fn new() -> Self {
        Self {
            is_wanted: RwSignal::new(false),
            stage: RwSignal::new(Stage::Stopped),
            answer: RwSignal::new(Answer::default()),
            pins: RwSignal::new(Pins::default()),
            picked: RwSignal::new(Kind::default()),
            kept: StoredValue::new(Kept::default()),
        }
    }

    /// Asks the engine, and again after each change of what the answer rests on, as long as the view is there.
    pub fn follow(self, session: Session) {
        let shown = session.derived.shown;
        self.pins.set(shown.with_untracked(|open| pins(open.as_ref().and_then(|open| open.plan.as_ref()))));
        self.answer.set(Answer::default());
        self.picked.set(Kind::default());
        self.kept.update_value(|kept| kept.asked = None);
        effect(move || {
            let Some(program) = shown.get() else { return };
            let asked = (program, session.today.get(), self.pins.get());
            if self.kept.with_value(|kept| kept.asked.as_ref() != Some(&asked)) {
                self.ask(asked);
            }
        });
        on_cleanup(move || {
            self.end();
        });
    }

    /// Asks the same again.
    pub fn again(self) {
        if let Some(asked) = self.kept.with_value(|kept| kept.asked.clone()) {
            self.ask(asked);
        }
    }

    /// Stops the engine; what it has told stays.
    pub fn stop(self) {
        self.end();
        self.stage.set(Stage::Stopped);
    }

    /// Ends the engine, and hears nothing more of it.
    fn end(self) -> u32 {
        self.kept.update_value(|kept| {
            kept.attempt = kept.attempt.wrapping_add(1);
            if let Some(engine) = kept.engine.take() {
                engine.terminate();
            }
        });
        self.kept.with_value(|kept| kept.attempt)
    }

    fn ask(self, asked: Asked) {
        let attempt = self.end();
        let (program, today, pins) = &asked;
        let ask = Ask {
            program: document::write(program),
            today: day(*today),
            with: pins.with.clone(),
            without: pins.without.clone(),
        };
        self.kept.update_value(|kept| kept.asked = Some(asked.clone()));
        self.answer.update(|answer| answer.is_fresh = false);
        self.stage.set(Stage::Starting);
        match start(move |engine, said| self.hear(attempt, &ask, engine, said)) {
            Ok(engine) => self.kept.update_value(|kept| kept.engine = Some(SendWrapper::new(engine))),
            Err(why) => {
                leptos::logging::warn!("the engine does not start: {why:?}");
                self.stage.set(Stage::Failed);
            }
        }
    }

    fn hear(self, attempt: u32, ask: &Ask, engine: &Worker, said: &JsValue) {
        if self.kept.with_value(|kept| kept.attempt != attempt) {
            return;
        }
        if said.is_null() {
            let question = Array::of2(&written(CONTENT).into(), &Uint8Array::from(&ask.write()[..]));
            if engine.post_message(&question).is_err() {
                self.stage.set(Stage::Failed);
            }
            return;
        }
        let told = said.dyn_ref::<Uint8Array>().and_then(|bytes| Told::read(&bytes.to_vec()));
        match told {
            Some(Told::Step(step)) => self.stage.set(Stage::At(step)),
            Some(Told::Done) => {
                self.end();
                self.stage.set(Stage::Answered);
            }
            Some(told) => self.answer.update(|answer| answer.take(told)),
            None => {
                self.end();
                self.stage.set(Stage::Failed);
            }
        }
    }
}

impl Default for Choosing {
    fn default() -> Self {
        Self::new()
    }
}

impl Answer {
    fn take(&mut self, told: Told) {
        if !self.is_fresh {
            // Reasons stay in their places until the new ones are there, and with them the focus.
            *self = Self { is_fresh: true, why: std::mem::take(&mut self.why), ..Self::default() };
        }
        match told {
            Told::Offer(offer) => self.offers.push(*offer),
            Told::Why(why) => self.why = why,
            Told::More(more) => self.more = Some(more),
            Told::Refused(refused) => (self.refused, self.why) = (Some(refused), Vec::new()),
            Told::Step(_) | Told::Done => {}
        }
    }
}

/// What an element of the page says in an attribute; empty where there is none.
fn written((id, attribute): (&str, &str)) -> String {
    let page = web_sys::window().and_then(|window| window.document());
    let element = page.and_then(|page| page.get_element_by_id(id));
    element.and_then(|element| element.get_attribute(attribute)).unwrap_or_default()
}

/// Starts the engine. `heard` is called with all that it says: nothing when it can be asked, then bytes; anything else is a
/// fault, also of the start.
fn start(heard: impl Fn(&Worker, &JsValue) + 'static) -> Result<Worker, JsValue> {
    let address = written(ENGINE);
    if address.is_empty() {
        return Err("the page names no engine".into());
    }
    let options = WorkerOptions::new();
    options.set_type(WorkerType::Module);
    let engine = Worker::new_with_options(&address, &options)?;
    let speaker = engine.clone();
    let listener = Closure::<dyn Fn(MessageEvent)>::new(move |event: MessageEvent| {
        // An event of a fault has no data.
        heard(&speaker, &event.data());
    });
    engine.set_onmessage(Some(listener.as_ref().unchecked_ref()));
    engine.set_onerror(Some(listener.as_ref().unchecked_ref()));
    listener.forget();
    Ok(engine)
}
