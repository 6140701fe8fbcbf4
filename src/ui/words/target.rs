//! Words of target, start and capacity; and of the overview.

use crate::domain::calendar::Share;
use crate::domain::level::Level;
use crate::domain::text::{Text, text};
use crate::ui::words::both;

pub(in crate::ui) static TITLE: Text = text("目標と前提", "Target and limits");
pub(in crate::ui) static LEAD: Text = text(
    "どこまで、いつから、誰がどれだけ動けるかを決めると、計画の日付が決まります。",
    "Say how far, from when, and how much time people have. The dates of the plan follow.",
);
pub(in crate::ui) static LEVELS: Text = text("目指す段階", "Level to reach");
pub(in crate::ui) static LEVELS_HELP: Text = text(
    "成功要因の目標は、当てはまる設問がすべてその段階以上になったときに達成です。分からない設問は段階0として数え、まず確かめるタスクが入ります。",
    "A factor meets its target when every item that applies is at that level or above. An unknown counts as level 0, and the plan begins by finding out.",
);
pub(in crate::ui) static PRESETS: Text = text("まとめて選ぶ", "Set all at once");
pub(in crate::ui) static FACTOR: Text = text("成功要因", "Factor");
pub(in crate::ui) static NOW: Text = text("今のスコア", "Score now");
pub(in crate::ui) static GAPS: Text = text("届いていない設問", "Items below");
pub(in crate::ui) static DATES: Text = text("期間", "Dates");
pub(in crate::ui) static START: Text = text("開始日", "Start date");
pub(in crate::ui) static START_HELP: Text =
    text("これより前にはタスクを置きません。", "No task is placed before this day.");
pub(in crate::ui) static DEADLINE: Text = text("期限(任意)", "Deadline (optional)");
pub(in crate::ui) static DEADLINE_HELP: Text =
    text("間に合うかどうかを計画に表示します。", "The plan says whether it is met.");
pub(in crate::ui) static DEADLINE_EARLY: Text = text(
    "期限が開始日より前です。どちらかを直すまで、どの計画も間に合いません。",
    "The deadline is before the start. No plan meets it until one of the two is changed.",
);
pub(in crate::ui) static CAPACITY: Text = text("役割ごとに使える時間", "Time that each role can give");
pub(in crate::ui) static CAPACITY_HELP: Text = text(
    "週に何人日をこの取り組みに使えるか。1人が週1日なら1、2人が週に半日ずつなら1です。",
    "Person-days a week for this program. One person for one day a week is 1; two people for half a day each is 1 too.",
);
pub(in crate::ui) static ROLE: Text = text("役割", "Role");
pub(in crate::ui) static PER_WEEK: Text = text("人日/週", "Person-days a week");
pub(in crate::ui) static BACK_TO_DEFAULT: Text = text("初期値に戻す", "Back to the default");
pub(in crate::ui) static CAPACITY_WRONG: Text = text(
    "0.1〜500の数を入れてください。前の値のままです。",
    "Enter a number from 0.1 to 500. The value before stays.",
);
pub(in crate::ui) static CLOSURES: Text =
    text("休業日・休暇・空けておく期間", "Days off and periods to keep free");
pub(in crate::ui) static CLOSURES_HELP: Text = text(
    "土日と国民の祝日は自動で除きます。年末年始や年度末のように空けておく期間のほか、特定の役割の休暇、半日だけ働く日、出勤する土曜日も加えられます。",
    "Weekends and Japanese national holidays are left out already. Add periods to keep free, such as year-end, and leave of one role, half days, or a Saturday that is worked.",
);
pub(in crate::ui) static CLOSURE_NAME: Text = text("名前", "Name");
pub(in crate::ui) static CLOSURE_WHOSE: Text = text("対象", "Who");
pub(in crate::ui) static EVERYONE: Text = text("全員", "Everyone");
pub(in crate::ui) static CLOSURE_SHARE: Text = text("働き方", "How much is worked");
pub(in crate::ui) static CLOSURE_FROM: Text = text("最初の日", "First day");
pub(in crate::ui) static CLOSURE_TO: Text = text("最後の日", "Last day");
pub(in crate::ui) static CLOSURE_ADD: Text = text("期間を加える", "Add the period");
pub(in crate::ui) static CLOSURE_USUAL: Text = text("よくある期間を加える", "Add a usual period");
pub(in crate::ui) static CLOSURE_NONE: Text = text("まだありません。", "None yet.");
pub(in crate::ui) static CLOSURE_DATES_MISSING: Text =
    text("最初の日と最後の日を入れてください。", "Enter the first and the last day.");
pub(in crate::ui) static REMOVE: Text = text("削除", "Remove");
pub(in crate::ui) static YEAR_END: Text = text("年末年始", "Year-end holidays");
pub(in crate::ui) static OBON: Text = text("お盆", "Obon");
pub(in crate::ui) static GOLDEN_WEEK: Text = text("ゴールデンウイーク", "Golden Week");
pub(in crate::ui) static FISCAL_END: Text = text("年度末", "End of the fiscal year");
pub(in crate::ui) static GRADUATES: Text = text("新卒入社の時期", "New graduates’ arrival");
pub(in crate::ui) static ITEM_TARGETS: Text =
    text("設問ごとに別の目標を決める", "Set another target for single items");
pub(in crate::ui) static ITEM_TARGETS_HELP: Text = text(
    "成功要因の目標とは別の段階を目指す設問があれば、加えてください。0にすると、その設問は目標から外れます。",
    "Add the items that should reach another level than their factor. At 0, an item has no target.",
);
pub(in crate::ui) static ITEM: Text = text("設問", "Item");
pub(in crate::ui) static CHOOSE_ITEM: Text = text("設問を選ぶ", "Choose an item");
pub(in crate::ui) static ITEM_TARGET_ADD: Text =
    text("この設問だけ別の目標にする", "Give it a target of its own");
pub(in crate::ui) static BACK_TO_FACTOR: Text = text("要因の目標に戻す", "Back to its factor’s");
pub(in crate::ui) static LIMITS: Text = text("計画の上限(任意)", "Limits of the plan (optional)");
pub(in crate::ui) static LIMITS_NONE: Text = text("上限は決めていません。", "No limits are set.");
pub(in crate::ui) static LIMITS_SET: Text = text("工数や費用の上限を決める", "Set limits on work or money");
pub(in crate::ui) static LIMITS_HELP: Text = text(
    "月の上限は、日程を引くときに守ります。工数と費用の上限は、計画が超えていないかをここで確かめるためのものです。空欄の項目には上限がありません。",
    "Dates keep to the monthly limits. Those on work and money are compared with the plan, here. What is left empty has no limit.",
);
pub(in crate::ui) static LIMIT_EFFORT: Text = text("工数の合計(人日)", "Total effort (person-days)");
pub(in crate::ui) static LIMIT_YEN: Text = text("費用の合計(円)", "Total cost (yen)");
pub(in crate::ui) static LIMIT_YEN_HELP: Text = text(
    "工数に、役割ごとの1人日の費用を掛けて足します。費用が空欄の役割は0円です。",
    "Effort times the cost of a person-day, by role. A role without a cost counts as ¥0.",
);
pub(in crate::ui) static LIMITS_BY_ROLE: Text = text("役割ごとの費用と上限", "Cost and limit by role");
pub(in crate::ui) static DAY_RATE: Text = text("1人日の費用(円)", "Cost of a person-day (yen)");
pub(in crate::ui) static PER_MONTH: Text = text("1か月の上限(人日)", "Most a month (person-days)");
pub(in crate::ui) static LIMIT_WRONG: Text = text(
    "数字を入れてください(大きすぎる数は入れられません)。前の値のままです。",
    "Enter a number that is not too large. The value before stays.",
);
pub(in crate::ui) static MAKE: Text = text("計画を作る", "Make the plan");
pub(in crate::ui) static REMAKE: Text =
    text("この目標で施策を選び直す", "Choose the actions again for this target");
pub(in crate::ui) static REMAKE_HELP: Text = text(
    "始めたタスク、書き込んだタスク、固定したタスクは残ります。",
    "Tasks that you have begun, edited or pinned stay.",
);
pub(in crate::ui) static TO_PLAN: Text = text("計画を見る", "See the plan");
pub(in crate::ui) static NOTHING_TO_DO: Text = text(
    "すべての設問が目標に届いています。目標を上げるか、結果を確かめてください。",
    "Every item has reached its target. Aim higher, or look at the results.",
);
pub(in crate::ui) static NO_ANSWERS: Text = text(
    "まだ診断に答えていないため、計画は「まず確かめる」タスクから始まります。先に簡易チェックに答えると、計画が実際に近くなります。",
    "Nothing is answered yet, so the plan would begin by finding everything out. Take the quick check first for a plan closer to your case.",
);

pub(in crate::ui) static OVERVIEW_LEAD: Text =
    text("次にすることと、今の状態です。", "What comes next, and where things stand.");
pub(in crate::ui) static NEXT: Text = text("次にすること", "What comes next");
pub(in crate::ui) static STATE: Text = text("今の状態", "Where things stand");
pub(in crate::ui) static NEXT_QUICK: Text = text("簡易チェックに答える", "Take the quick check");
pub(in crate::ui) static NEXT_RESUME: Text = text("診断の続きに答える", "Go on answering");
pub(in crate::ui) static NEXT_TARGET: Text = text("目標を決めて計画を作る", "Set a target and make the plan");
pub(in crate::ui) static NEXT_WEEK: Text = text("今週のタスクを見る", "See this week’s tasks");
pub(in crate::ui) static LATE: Text = text("遅れているタスク", "Tasks that are late");
pub(in crate::ui) static THIS_WEEK: Text = text("今週動かすタスク", "Tasks to move this week");
pub(in crate::ui) static FINISH: Text = text("完了の見込み", "Expected finish");

pub(in crate::ui) fn preview(tasks: usize, effort: &str) -> Text {
    both(
        format!("この目標なら、タスク{tasks}件、合わせて{effort}です。"),
        format!("This target takes {tasks} tasks, {effort} in all."),
    )
}

pub(in crate::ui) fn level_of(factor: &Text) -> Text {
    both(format!("{}の目標", factor.ja), format!("Target of {}", factor.en))
}

/// What a factor's own target is, beside an item that has another.
pub(in crate::ui) fn factor_level(factor: &Text, level: Level) -> Text {
    let level = level.number();
    both(format!("{}の目標は{level}", factor.ja), format!("{} aims at {level}", factor.en))
}

pub(in crate::ui) fn back_to_factor(item: &Text) -> Text {
    both(format!("{}：要因の目標に戻す", item.ja), format!("Back to its factor’s target: {}", item.en))
}

/// How much of a day is worked.
pub(in crate::ui) const fn share(share: Share) -> Text {
    match share {
        Share::Closed => text("休み", "Off"),
        Share::Half => text("半日だけ働く", "Half days"),
        Share::Whole => text("休日でも働く", "Work, even on a holiday"),
    }
}

/// Whose days they are, and how much is worked: "採用担当が休み".
pub(in crate::ui) fn closed_for(whom: Option<&Text>, share: Share) -> Text {
    let whom = whom.unwrap_or(&EVERYONE);
    match share {
        Share::Closed => both(format!("{}が休み", whom.ja), format!("{}: off", whom.en)),
        Share::Half => both(format!("{}が半日だけ働く", whom.ja), format!("{}: half days", whom.en)),
        Share::Whole => {
            both(format!("{}が休日でも働く", whom.ja), format!("{}: at work, even on a holiday", whom.en))
        }
    }
}

/// What such days are called where a person does not name them.
pub(in crate::ui) const fn closure_unnamed(share: Share) -> Text {
    match share {
        Share::Closed => text("休業日", "Days off"),
        Share::Half => text("半日だけの日", "Half days"),
        Share::Whole => text("出勤日", "Days worked"),
    }
}

pub(in crate::ui) fn rate_of(role: &Text) -> Text {
    both(format!("{}の{}", role.ja, DAY_RATE.ja), format!("{}: {}", role.en, DAY_RATE.en))
}

pub(in crate::ui) fn month_of(role: &Text) -> Text {
    both(format!("{}の{}", role.ja, PER_MONTH.ja), format!("{}: {}", role.en, PER_MONTH.en))
}

pub(in crate::ui) fn effort_limit(effort: &str) -> Text {
    both(format!("工数は{effort}人日まで"), format!("at most {effort} person-days"))
}

pub(in crate::ui) fn yen_limit(yen: &str) -> Text {
    both(format!("費用は{yen}まで"), format!("at most {yen}"))
}

pub(in crate::ui) fn effort_now(effort: &str, over: Option<&str>) -> Text {
    match over {
        Some(over) => both(
            format!("今の計画は{effort}人日で、上限を{over}人日超えています。"),
            format!("The plan takes {effort} person-days, {over} more than the limit."),
        ),
        None => both(
            format!("今の計画は{effort}人日で、上限に収まっています。"),
            format!("The plan takes {effort} person-days, within the limit."),
        ),
    }
}

pub(in crate::ui) fn cost_now(cost: &str, over: Option<&str>) -> Text {
    match over {
        Some(over) => both(
            format!("費用は{cost}で、上限を{over}超えています。"),
            format!("It costs {cost}, {over} more than the limit."),
        ),
        None => both(
            format!("費用は{cost}で、上限に収まっています。"),
            format!("It costs {cost}, within the limit."),
        ),
    }
}

pub(in crate::ui) fn month_limits(roles: usize) -> Text {
    let unit = if roles == 1 { "role" } else { "roles" };
    both(format!("{roles}つの役割に月の上限あり"), format!("monthly limits for {roles} {unit}"))
}

pub(in crate::ui) fn limits(parts: &Text) -> Text {
    both(format!("今の上限：{}", parts.ja), format!("Limits now: {}", parts.en))
}

pub(in crate::ui) fn with_year(name: &Text, year: i32) -> Text {
    both(format!("{}({year}年)", name.ja), format!("{} ({year})", name.en))
}

pub(in crate::ui) fn closure_added(name: &Text) -> Text {
    both(format!("「{}」を加えました。", name.ja), format!("{} is added to the days off.", name.en))
}

pub(in crate::ui) fn closure_removed(name: &str) -> Text {
    both(
        format!("「{name}」を削除しました。「元に戻す」で戻せます。"),
        format!("“{name}” is removed. Undo brings it back."),
    )
}

pub(in crate::ui) fn remove(name: &str) -> Text {
    both(format!("「{name}」を削除"), format!("Remove “{name}”"))
}
