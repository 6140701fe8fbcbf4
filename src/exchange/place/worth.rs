//! The places of what a program's value is worked out from.

use super::field::{Field, Form, Section};
use super::spot::newer;
use super::studio::read;
use crate::domain::calendar::form::month as named;
use crate::domain::text::{Language, Text, text};
use crate::domain::value::{Counted, Month};
use crate::domain::words::{both, quoted, same};
use crate::exchange::document::v1;

const VALUE: Text = text("効果と費用の前提", "premises of the value");

pub(super) fn in_value(rest: &[&str]) -> Field {
    let (what, form) = match rest {
        [] => (VALUE, Form::Present),
        ["leavers"] => (text("年間の退職者数", "leavers a year"), Form::Plain),
        ["registered"] => (text("現在の登録者数", "people registered now"), Form::Plain),
        ["planned"] => (text("計画している再入社の人数", "rehires planned a year"), Form::Plain),
        ["pay_yen"] => (text("採用する人の年収", "annual pay of a hire"), Form::Yen),
        ["fee_permille"] => (text("紹介手数料の率", "agency fee"), Form::Permille),
        ["hire_yen"] => (text("採用1人あたりの費用", "cost of a hire"), Form::Yen),
        ["running_yen"] => (text("プログラムの年間費用", "annual cost of the program"), Form::Yen),
        ["months"] => (text("月ごとの実績", "monthly figures"), Form::Plain),
        ["months", month] => (of_month(month), Form::Present),
        ["months", month, counted] => return in_month(month, counted),
        _ => return newer(Section::Value, Some(VALUE), rest),
    };
    Field::plain(Section::Value, what, form)
}

pub(super) fn month_words(name: &str) -> Text {
    match Month::parse(name) {
        Some(month) => {
            both(named(month.first(), Language::Japanese), named(month.first(), Language::English))
        }
        None => same(name),
    }
}

fn of_month(name: &str) -> Text {
    let month = month_words(name);
    both(format!("{}の実績", month.ja), format!("figures of {}", month.en))
}

fn in_month(month: &str, counted: &str) -> Field {
    let Some(known) = read::<v1::Counted, Counted>(counted) else {
        return newer(Section::Value, Some(of_month(month)), &[counted]);
    };
    let (name, month) = (quoted(&known.name()), month_words(month));
    let what = both(
        format!("{}の{}の人数", month.ja, name.ja),
        format!("people counted as {} in {}", name.en, month.en),
    );
    Field::plain(Section::Value, what, Form::Plain)
}
