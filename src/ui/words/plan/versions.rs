//! Words of baselines and scenarios.

use super::{days_en, quoted, tasks_en};
use crate::domain::text::{Text, text};
use crate::domain::words::same;
use crate::ui::words::both;

// Baselines.
pub(in crate::ui) static BASELINES: Text = text("基準", "Baselines");
pub(in crate::ui) static BASELINES_HELP: Text = text(
    "基準は、ある日の日程の控えです。あとで計画が変わっても控えは変わらないので、どのタスクが、どれだけ、なぜ動いたかを確かめられます。",
    "A baseline keeps the dates of the plan as they are today. The plan may change later; the baseline does not, so you can see which tasks moved, by how much, and why.",
);
pub(in crate::ui) static BASELINE_NAME: Text = text("基準の名前", "Name of the baseline");
pub(in crate::ui) static TAKE: Text = text("今の日程を基準として残す", "Keep today’s dates as a baseline");
pub(in crate::ui) static COMPARE: Text = text("比べる", "Compare");
pub(in crate::ui) static COMPARING: Text = text("比べるのをやめる", "Stop comparing");
pub(in crate::ui) static REMOVE: Text = text("削除", "Remove");

pub(in crate::ui) fn as_of(day: &Text) -> Text {
    both(format!("{}時点", day.ja), format!("As of {}", day.en))
}

/// The same name once more.
pub(in crate::ui) fn again(name: &str, number: usize) -> Text {
    both(format!("{name}({number})"), format!("{name} ({number})"))
}

pub(in crate::ui) fn taken(day: &Text, tasks: usize, finish: &Text) -> Text {
    both(
        format!("{}に保存・{tasks}件・完了 {}", day.ja, finish.ja),
        format!("Kept on {} · {} · finish {}", day.en, tasks_en(tasks), finish.en),
    )
}

pub(in crate::ui) fn kept_baseline(name: &str) -> Text {
    let name = quoted(&same(name));
    both(
        format!("今の日程を{}として残しました。計画の表とこのページで比べられます。", name.ja),
        format!("Today’s dates are kept as {}. The plan is compared with them from now on.", name.en),
    )
}

pub(in crate::ui) fn removed_baseline(name: &str) -> Text {
    let name = quoted(&same(name));
    both(
        format!("基準{}を削除しました。「元に戻す」で戻せます。", name.ja),
        format!("The baseline {} is removed. Undo brings it back.", name.en),
    )
}

/// A button's label with what it acts on.
pub(in crate::ui) fn button_of(act: &Text, name: &str) -> Text {
    let name = quoted(&same(name));
    both(format!("{}：{}", act.ja, name.ja), format!("{}: {}", act.en, name.en))
}

// What has slipped.
pub(in crate::ui) static SLIPS: Text = text("基準との差", "Against the baseline");
pub(in crate::ui) static SLIPS_HELP: Text = text(
    "日数は今の休日で数えた営業日です。1つのタスクに理由が2つ以上あるときは、理由ごとの日数を足すと差になります。",
    "Days are working days of today’s calendar. Where a task has several reasons, their days add up to its slip.",
);
pub(in crate::ui) static NOTHING_MOVED: Text =
    text("終了日が変わったタスクはありません。", "No task ends on another day than then.");
pub(in crate::ui) static THEN: Text = text("基準", "Then");
pub(in crate::ui) static NOW: Text = text("今", "Now");
pub(in crate::ui) static DIFFERENCE: Text = text("差", "Slip");
pub(in crate::ui) static CAUSE: Text = text("理由", "Why");
pub(in crate::ui) static ADDED: Text = text("増えたタスク", "Tasks added since");
pub(in crate::ui) static GONE: Text = text("なくなったタスク", "Tasks gone since");
pub(in crate::ui) static NO_FINISH: Text = text(
    "基準か今の計画に日付がないため、完了日は比べられません。",
    "There is no finish to compare: the baseline or the plan has no dates.",
);

pub(in crate::ui) fn finish(name: &str, then: &Text, now: &Text, days: i32) -> Text {
    let name = quoted(&same(name));
    match days {
        0 => both(
            format!("完了の見込みは{}で、基準{}から変わっていません。", now.ja, name.ja),
            format!("The finish is {}, as in the baseline {}.", now.en, name.en),
        ),
        days => both(
            format!(
                "完了の見込みは、基準{}の{}から{}へ、{}営業日{}。",
                name.ja,
                then.ja,
                now.ja,
                days.unsigned_abs(),
                if days > 0 { "遅れています" } else { "早まっています" }
            ),
            format!(
                "The finish moved from {} in the baseline {} to {}: {} {}.",
                then.en,
                name.en,
                now.en,
                days_en(days.unsigned_abs()),
                if days > 0 { "later" } else { "earlier" }
            ),
        ),
    }
}

pub(in crate::ui) fn counts(later: usize, earlier: usize, kept: usize) -> Text {
    both(
        format!("遅れたタスク{later}件、早まったタスク{earlier}件、終了日が同じタスク{kept}件。"),
        format!("{later} later, {earlier} earlier, {kept} unchanged."),
    )
}

/// +3日 · 3 days later
pub(in crate::ui) fn shifted(days: i32) -> Text {
    let (mark, en) = if days < 0 { ("−", "earlier") } else { ("+", "later") };
    let count = days.unsigned_abs();
    let unit = if count == 1 { "day" } else { "days" };
    both(format!("{mark}{count}日"), format!("{count} {unit} {en}"))
}

/// What a task's end was in the baseline, under its end.
pub(in crate::ui) fn end_then(day: &Text, days: i32) -> Text {
    if days == 0 {
        return text("基準と同じ", "As in the baseline");
    }
    let shifted = shifted(days);
    both(format!("基準 {}({})", day.ja, shifted.ja), format!("Baseline {} ({})", day.en, shifted.en))
}

pub(in crate::ui) fn takes(then: u16, now: u16) -> Text {
    let (ja, en) = if now > then { ("延びた", "longer") } else { ("縮んだ", "shorter") };
    both(
        format!("期間が{then}営業日から{now}営業日に{ja}"),
        format!("Takes {en}: {now} working days instead of {then}"),
    )
}

pub(in crate::ui) const fn calendar(later: bool) -> Text {
    if later {
        text("期間中の休日が増えた", "More of its days are closed")
    } else {
        text("期間中の休日が減った", "Fewer of its days are closed")
    }
}

pub(in crate::ui) const fn began(later: bool) -> Text {
    if later {
        text("着手が遅れた", "Began late")
    } else {
        text("着手が早まった", "Began early")
    }
}

/// A task waits for one that moved; `root` where the chain begins elsewhere.
pub(in crate::ui) fn waits(first: &Text, root: Option<&Text>, later: bool) -> Text {
    let (ja, en) = if later { ("遅れた", "slipped") } else { ("早まった", "came earlier") };
    let first = quoted(first);
    match root.map(quoted) {
        Some(root) => both(
            format!("先行タスク{}が{ja}(発端は{})", first.ja, root.ja),
            format!("Waits for {}, which {en} (it began with {})", first.en, root.en),
        ),
        None => both(format!("先行タスク{}が{ja}", first.ja), format!("Waits for {}, which {en}", first.en)),
    }
}

pub(in crate::ui) fn waits_for_new(first: &Text) -> Text {
    let first = quoted(first);
    both(
        format!("基準の後に増えたタスク{}を待つ", first.ja),
        format!("Waits for {}, which was added since", first.en),
    )
}

pub(in crate::ui) fn order(first: &Text) -> Text {
    let first = quoted(first);
    both(
        format!("先行タスク{}を待つようになった(つながりか日付の指定が変わった)", first.ja),
        format!("Now waits for {} (a link or a date set by hand has changed)", first.en),
    )
}

pub(in crate::ui) static MOVED_BY_HAND: Text = text("開始日を指定した", "Its start was set by hand");
pub(in crate::ui) static MOVED_BY_FIRST_DAY: Text =
    text("着手可能日まで待つ", "Waits for the first day that was set for it");
pub(in crate::ui) static MOVED_START: Text =
    text("計画の開始日を変えた、または日程を引き直した", "The plan starts later or was rescheduled");
pub(in crate::ui) static MOVED_OTHERWISE: Text =
    text("前ほど待つ必要がなくなった", "Nothing holds it back as long as then");

/// A cause with what it makes, where there are several.
pub(in crate::ui) fn with_days(cause: &Text, days: i32) -> Text {
    let days = shifted(days);
    both(format!("{}({})", cause.ja, days.ja), format!("{} ({})", cause.en, days.en))
}

pub(in crate::ui) fn more_rows(count: usize) -> Text {
    both(format!("ほか{count}件を表示"), format!("Show {count} more"))
}

// Scenarios.
pub(in crate::ui) static SCENARIOS: Text = text("案", "Scenarios");
pub(in crate::ui) static SCENARIOS_HELP: Text = text(
    "案は、計画の写しです。目標、日程の条件、タスクを変えて試し、計画と見比べてから、採用するか削除するかを決められます。案を変えても計画は変わりません。ただし、状態、進み具合、実績の日付、チェックリスト、担当者、メモは案によらないので、どこで入力しても計画とすべての案に入ります。",
    "A scenario is a copy of the plan to try things on: change its target, limits, and tasks, lay it beside the plan, then adopt or drop it. The plan stays as it is. Status, progress, actual dates, ticked steps, assignees, and notes are the same in all of them, though: entered anywhere, they go to the plan and every scenario.",
);
pub(in crate::ui) static SCENARIO_NAME: Text = text("案の名前", "Name of the scenario");
pub(in crate::ui) static BEGIN_SCENARIO: Text =
    text("今の計画から案を作る", "Start a scenario from the plan");
pub(in crate::ui) static LOOK: Text = text("この案を見る", "Look at it");
pub(in crate::ui) static BACK_TO_PLAN: Text = text("計画に戻る", "Back to the plan");
pub(in crate::ui) static ADOPT_SCENARIO: Text = text("この案を採用する", "Adopt this scenario");
pub(in crate::ui) static DROP: Text = text("削除", "Drop");
pub(in crate::ui) static DIFFERENCES: Text = text("計画との違い", "What differs from the plan");
pub(in crate::ui) static DIFFERENCES_HELP: Text = text(
    "案を採用すると、ここにあるものはすべて案のとおりになります。",
    "Adopting the scenario makes all of this as it is in the scenario.",
);
pub(in crate::ui) static CHANGED_SINCE: Text = text(
    "この案を作ったあとに、計画も変わっています。採用すると、計画での変更は次のように案の内容に置き換わります。",
    "The plan has changed since this scenario was made. Adopting it would replace these changes with what the scenario says:",
);
pub(in crate::ui) static SIDE_BY_SIDE: Text = text("計画と案を並べて比べる", "Side by side");
pub(in crate::ui) static THE_PLAN: Text = text("今の計画", "The plan");
pub(in crate::ui) static FIGURE: Text = text("項目", "Figure");
pub(in crate::ui) static FULLEST: Text = text("最も忙しい役割", "Fullest role");
pub(in crate::ui) static FULLEST_HELP: Text = text(
    "最も忙しい役割の割合は、計画の開始から完了までに使える時間のうち、タスクの工数が占める割合です。",
    "The fullest role’s share is the effort of its tasks out of all the time it has from the plan’s start to its finish.",
);
pub(in crate::ui) static END_SCORE: Text = text("完了時の見込みスコア", "Expected score at the end");
pub(in crate::ui) static OWN_TARGET: Text = text("個別に設定", "Set one by one");

pub(in crate::ui) fn scenario_number(number: usize) -> Text {
    both(format!("案{number}"), format!("Scenario {number}"))
}

pub(in crate::ui) fn begun(day: &Text) -> Text {
    both(format!("{}に作成", day.ja), format!("Begun on {}", day.en))
}

pub(in crate::ui) fn load(role: &Text, percent: u32) -> Text {
    both(format!("{} {percent}%", role.ja), format!("{} {percent}%", role.en))
}

pub(in crate::ui) fn made_scenario(name: &str) -> Text {
    let name = quoted(&same(name));
    both(
        format!("案{}を作りました。「この案を見る」で開いて変えられます。", name.ja),
        format!("Scenario {} is there. Look at it to change it.", name.en),
    )
}

pub(in crate::ui) fn adopted(name: &str) -> Text {
    let name = quoted(&same(name));
    both(
        format!("案{}を計画として採用しました。元に戻すこともできます。", name.ja),
        format!("Scenario {} is the plan now. You can undo this.", name.en),
    )
}

pub(in crate::ui) fn dropped(name: &str) -> Text {
    let name = quoted(&same(name));
    both(
        format!("案{}を削除しました。元に戻すこともできます。", name.ja),
        format!("Scenario {} is dropped. You can undo this.", name.en),
    )
}

pub(in crate::ui) fn looking_at(name: &str) -> Text {
    let name = quoted(&same(name));
    both(
        format!(
            "案{}を見ています。ここでの変更は案だけに入ります。状態、進み具合、担当者、メモは計画にも入ります。",
            name.ja
        ),
        format!(
            "You are looking at scenario {}. Changes stay in it; status, progress, assignees, and notes go to the plan too.",
            name.en
        ),
    )
}
