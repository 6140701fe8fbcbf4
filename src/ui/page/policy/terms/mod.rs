//! What those who come back are offered.

mod bands;
mod offer;

use leptos::prelude::*;

use self::bands::Bands;
use self::offer::Offer;
use super::chosen::{Answer, began, place};
use super::desk::Desk;
use super::section;
use crate::domain::limits::{PERCENT, PROBATION};
use crate::domain::plan::amount::whole;
use crate::domain::policy::{Grade, Service, Treatment, months_words};
use crate::domain::text::Text;
use crate::state::{Memo, memo};
use crate::ui::node::{Node, view};
use crate::ui::part::editing::Editing;
use crate::ui::part::field::{Choice, Field};
use crate::ui::part::typed::{Shape, Typed};
use crate::ui::words::policy::terms as words;
use crate::ui::words::say;

/// Of how many months elsewhere an example is given.
const EXAMPLE: u16 = 72;

/// What those who come back are offered.
#[component]
pub(super) fn Terms(
    /// The policy.
    desk: Desk,
) -> Node {
    let percent = of(desk, |terms| number(terms.outside_percent));
    let probation = of(desk, |terms| number(terms.probation_months));
    let note = of(desk, |terms| terms.note.clone());
    let set_percent = move |typed: &str| {
        let percent = within(typed, |number| PERCENT.contains(&number), &words::PERCENT_BAD)?;
        desk.try_change(|policy| policy.treatment.outside_percent = percent)
    };
    let set_probation = move |typed: &str| {
        let months = within(typed, |number| PROBATION.contains(&number), &words::PROBATION_BAD)?;
        desk.try_change(|policy| policy.treatment.probation_months = months)
    };
    let set_note = move |typed: &str| desk.try_change(|policy| typed.clone_into(&mut policy.treatment.note));
    let example = move || {
        let counted = desk.read(|policy| policy.treatment.counted_months(EXAMPLE))?;
        let counted = if counted == 0 { words::NO_YEARS.clone() } else { months_words(counted) };
        Some(view! { <p class="help">{say(&words::outside_example(&counted))}</p> })
    };
    section(
        "terms",
        &words::TERMS,
        Some(&words::TERMS_HELP),
        view! {
            <Editing>
                <div class="fields">
                    <Typed id="outside" label=&words::OUTSIDE help=&words::OUTSIDE_HELP shape=Shape::Number kept=percent take=set_percent/>
                    <Typed id="probation" label=&words::PROBATION help=&words::PROBATION_HELP shape=Shape::Number kept=probation
                        take=set_probation/>
                    {choice(desk, "grade", &words::GRADE, &Grade::ALL, Grade::name, |terms| &mut terms.grade)}
                    {choice(desk, "leave", &words::LEAVE, &Service::ALL, Service::name, |terms| &mut terms.leave)}
                    {choice(desk, "benefits", &words::BENEFITS, &Service::ALL, Service::name, |terms| &mut terms.benefits)}
                </div>
                {Node::live(example)}
                <Typed id="terms-note" label=&words::TERMS_NOTE help=&words::TERMS_NOTE_HELP shape=Shape::Lines kept=note take=set_note/>
            </Editing>
            <Bands desk/>
            <Offer desk/>
        },
    )
}

fn of(desk: Desk, pick: fn(&Treatment) -> String) -> Memo<String> {
    memo(move || desk.read(|policy| pick(&policy.treatment)))
}

fn number(number: Option<u8>) -> String {
    number.map_or_else(String::new, |number| number.to_string())
}

/// The number that was typed; none where nothing was.
fn within(typed: &str, holds: impl Fn(u8) -> bool, wrong: &Text) -> Result<Option<u8>, Text> {
    if typed.trim().is_empty() {
        return Ok(None);
    }
    let number = whole(typed).and_then(|number| u8::try_from(number).ok()).filter(|number| holds(*number));
    number.map(Some).ok_or_else(|| wrong.clone())
}

/// One of a few, or not decided yet.
fn choice<T: Answer + PartialEq>(
    desk: Desk,
    id: &'static str,
    label: &Text,
    all: &'static [T],
    name: fn(T) -> Text,
    of: fn(&mut Treatment) -> &mut Option<T>,
) -> Node {
    let options = all.iter().enumerate().map(|(at, one)| (at.to_string(), began(&name(*one))));
    let options = std::iter::once((String::new(), say(&words::UNDECIDED))).chain(options).collect();
    let chosen = memo(move || {
        let now = desk.read(|policy| *of(&mut policy.treatment.clone()));
        now.map_or_else(String::new, |one| place(all, &one))
    });
    let choose = move |at: String| {
        let one = at.parse().ok().and_then(|at: usize| all.get(at)).copied();
        desk.change(|policy| *of(&mut policy.treatment) = one);
    };
    view! { <Field id label=say(label)><Choice id options value=chosen on_choose=choose/></Field> }
}
