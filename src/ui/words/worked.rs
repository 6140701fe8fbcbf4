//! How the numbers of the value page were worked out, with the numbers themselves.

use super::value::percent;
use super::{both, language};
use crate::domain::text::{Text, text};
use crate::domain::value::{Seen, Step};
use crate::ui::dates;

/// What leads to the fields.
pub(in crate::ui) static FROM: Text = text("もとの数値：", "From these inputs: ");

fn yen(yen: u64) -> String {
    dates::yen(yen, language())
}

/// What one rehire saves against an agency; `is_usual` where the organization names no fee.
pub(in crate::ui) fn saved_agency(pay: u64, fee_permille: u16, is_usual: bool, saved: u64) -> Text {
    let (pay, fee, saved) = (yen(pay), percent(fee_permille), yen(saved));
    let usual = if is_usual { ["(相場の中央)", " (the middle of what is usual)"] } else { [""; 2] };
    both(
        format!("人材紹介の節約額：年収{pay} × 手数料{fee}{} = {saved}", usual[0]),
        format!("Saved against an agency: annual pay {pay} × fee {fee}{} = {saved}", usual[1]),
    )
}

/// What one rehire saves against an average hire.
pub(in crate::ui) fn saved_average(saved: u64) -> Text {
    both(
        format!("平均的な採用の節約額：入力した平均費用のまま{}", yen(saved)),
        format!("Saved against an average hire: {}, the mean cost as entered", yen(saved)),
    )
}

/// What a middling year comes to.
pub(in crate::ui) fn net(name: &Text, rehires: u32, saved: u64, running: u64, net: &str) -> Text {
    both(
        format!("{}、中央の年：再入社{rehires}人 × {} − 費用{} = {net}", name.ja, yen(saved), yen(running)),
        format!(
            "{}, a middling year: {rehires} rehires × {} − cost {} = {net}",
            name.en,
            yen(saved),
            yen(running)
        ),
    )
}

/// From how many rehires on it pays for itself.
pub(in crate::ui) fn needed(name: &Text, running: u64, saved: u64, needed: &Text) -> Text {
    both(
        format!("{}の損益分岐：{} ÷ {} → {}", name.ja, yen(running), yen(saved), needed.ja),
        format!("Break-even, {}: {} ÷ {} → {}", name.en, yen(running), yen(saved), needed.en),
    )
}

/// How the share of a step comes about: what was believed, and what was seen.
pub(in crate::ui) fn share(permille: u16, people: u8, seen: Seen, mean_permille: u16) -> Text {
    let believed = dates::tenths_of(u32::from(permille) * u32::from(people) / 100);
    let (yes, all) = (seen.yes.min(seen.all), seen.all);
    let mean = percent(mean_permille);
    if all == 0 {
        return both(
            format!("自社の人数がまだないため、見込みの{}のままです。", percent(permille)),
            format!("With no figures of your own yet, it stays at {}.", percent(permille)),
        );
    }
    both(
        format!(
            "見込みに自社の{all}人中{yes}人を加えて、({believed} + {yes}) ÷ ({people} + {all}) = {mean}です。"
        ),
        format!("With your own {yes} of {all}: ({believed} + {yes}) ÷ ({people} + {all}) = {mean}."),
    )
}

/// How the people of a step come about.
pub(in crate::ui) fn people(leavers: u32, step: Step) -> Text {
    let (leavers, name) = (dates::grouped(leavers.into()), step.name());
    both(
        format!(
            "人数は、退職者{leavers}人に「{}」までの割合を順に当てはめた試算を繰り返した結果です。",
            name.ja
        ),
        format!(
            "People: {leavers} leavers are taken through each share up to “{}”, many times over.",
            name.en
        ),
    )
}
