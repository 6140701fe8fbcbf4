//! Words of target, start and capacity; and of the overview.

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
    text("休業日・空けておく期間", "Closed days and periods to keep free");
pub(in crate::ui) static CLOSURES_HELP: Text = text(
    "土日と国民の祝日は自動で除きます。年末年始やお盆、年度末など、作業を入れない期間を加えてください。",
    "Weekends and Japanese national holidays are left out already. Add your own: year-end, Obon, the end of the fiscal year.",
);
pub(in crate::ui) static CLOSURE_NAME: Text = text("名前", "Name");
pub(in crate::ui) static CLOSURE_UNNAMED: Text = text("休業日", "Closed days");
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

pub(in crate::ui) fn with_year(name: &Text, year: i32) -> Text {
    both(format!("{}({year}年)", name.ja), format!("{} ({year})", name.en))
}

pub(in crate::ui) fn remove(name: &str) -> Text {
    both(format!("「{name}」を削除"), format!("Remove “{name}”"))
}

pub(in crate::ui) fn uncovered(names: &Text) -> Text {
    both(
        format!(
            "選べる施策では届かない設問があります：{}。計画から外した施策があれば、候補に戻すと届くことがあります。",
            names.ja
        ),
        format!(
            "No allowed action takes these items to the target: {}. Allowing an action that you took out may help.",
            names.en
        ),
    )
}
