//! Words of the risk register: what may go wrong, who watches it and what is done about it.

use crate::domain::degree::Degree;
use crate::domain::risk::Warning;
use crate::domain::text::{Text, text};
use crate::domain::words::quoted;
use crate::ui::words::both;

pub(in crate::ui) static TITLE: Text = text("リスク", "Risks");
pub(in crate::ui) static LEAD: Text = text(
    "何が起こりうるか、誰が兆候を見て、どう備えるか。記事にある7つの課題と3つの注意点に、自社のリスクを加えられます。",
    "What may go wrong, who watches for it, and what is done about it: the seven documented challenges, the three cautions, and risks of your own.",
);

// What lacks.
pub(in crate::ui) static ATTENTION: Text = text("確認が必要なこと", "What needs attention");
pub(in crate::ui) static ALL_WELL: Text = text(
    "担当者、対応、確認の日付に、抜けはありません。",
    "Every risk has its owner, its tasks and a recent look.",
);
pub(in crate::ui) fn lacking(of: &Text, count: usize) -> Text {
    both(format!("{}：{count}件", of.ja), format!("{}: {count}", of.en))
}
/// What a kind of warning is called where risks are counted by it.
pub(in crate::ui) const fn kind(warning: Warning) -> Text {
    match warning {
        Warning::Ownerless => text("担当者が未定", "No owner"),
        Warning::Unknown => text("可能性が未定", "Likelihood not known"),
        Warning::Untasked => text("優先度が高く、対応するタスクがない", "High priority without a task"),
        Warning::Late(_) => text("関連するタスクが遅れている", "Tasks late"),
        Warning::Overdue(_) => text("次に確認する日を過ぎた", "Past the day to look again"),
        Warning::Unseen(_) => text("90日以上、確認していない", "Not looked at for 90 days or more"),
        Warning::Counted => {
            text("終了したが、見通しに入っている", "Closed, but still counted in the outlook")
        }
    }
}
// The matrix.
pub(in crate::ui) static MATRIX: Text = text("可能性と影響", "Likelihood and impact");
pub(in crate::ui) static MATRIX_HELP: Text = text(
    "数字は下の表の番号です。可能性は20%未満が低、20%以上が中、40%以上が高。影響は低・中・高です。両方を1〜3点として掛け、6点以上を優先度「高」、3〜4点を「中」、2点以下を「低」とします。終了したリスクは入れていません。",
    "The figures are the numbers in the table below. Likelihood is low under 20%, middle from 20%, high from 40%. Likelihood and impact count 1 to 3 points each and are multiplied: 6 or more is high priority, 3 or 4 middle, 2 or less low. Closed risks are left out.",
);
pub(in crate::ui) static MATRIX_CAPTION: Text = text(
    "可能性(縦)と影響(横)ごとのリスクの番号",
    "Numbers of risks by likelihood (down) and impact (across)",
);
pub(in crate::ui) static NOBODY: Text = text("なし", "None");
pub(in crate::ui) fn likelihood_is(degree: Degree) -> Text {
    let name = degree.name();
    both(format!("可能性 {}", name.ja), format!("Likelihood {}", name.en))
}
pub(in crate::ui) fn impact_is(degree: Degree) -> Text {
    let name = degree.name();
    both(format!("影響 {}", name.ja), format!("Impact {}", name.en))
}
pub(in crate::ui) fn priority_is(degree: Degree) -> Text {
    let name = degree.name();
    both(format!("優先度 {}", name.ja), format!("{} priority", begun(&name.en)))
}
fn begun(word: &str) -> String {
    let mut signs = word.chars();
    signs.next().map(|first| first.to_uppercase().chain(signs).collect()).unwrap_or_default()
}
pub(in crate::ui) static UNKNOWN: Text = text(
    "可能性が未定のリスク(順番では「中」として扱います)",
    "Likelihood not known (in the order these count as middle)",
);

// The table.
pub(in crate::ui) static TABLE: Text = text("リスクの一覧", "The register");
pub(in crate::ui) static TABLE_HELP: Text = text(
    "優先度が高い順です。同じ優先度なら確率、影響の順に並びます。終了したリスクは最後です。印刷すると、兆候と対応も載ります。",
    "Highest priority first, then by probability and impact; what is closed comes last. Printed, it also shows what to watch for and what is done.",
);
pub(in crate::ui) static RISK: Text = text("リスク", "Risk");
pub(in crate::ui) static LIKELIHOOD: Text = text("可能性", "Likelihood");
pub(in crate::ui) static IMPACT: Text = text("影響", "Impact");
pub(in crate::ui) static PRIORITY: Text = text("優先度", "Priority");
pub(in crate::ui) static OWNER: Text = text("担当者", "Owner");
pub(in crate::ui) static STATE: Text = text("状態", "State");
pub(in crate::ui) static TASKS: Text = text("関連するタスク", "Tasks");
pub(in crate::ui) static LOOKED: Text = text("最後に確認した日", "Last looked at");
pub(in crate::ui) static NOT_SET: Text = text("未定", "not set");
pub(in crate::ui) static NEVER: Text = text("まだない", "never");
pub(in crate::ui) fn likely(degree: &Text, percent: &str) -> Text {
    both(format!("{}({percent}%)", degree.ja), format!("{} ({percent}%)", degree.en))
}
pub(in crate::ui) static NO_TASKS: Text = text("なし", "none");
pub(in crate::ui) fn done_of(done: usize, total: usize) -> Text {
    both(format!("{total}件中{done}件完了"), format!("{done} of {total} done"))
}
pub(in crate::ui) fn next_end(day: &Text) -> Text {
    both(format!("次の完了予定 {}", day.ja), format!("next due {}", day.en))
}
pub(in crate::ui) fn late(count: usize) -> Text {
    both(format!("遅れ{count}件"), format!("{count} late"))
}
pub(in crate::ui) static SIGN: Text = text("見張る兆候", "What to watch for");
pub(in crate::ui) static RESPONSE: Text = text("対応", "What is done about it");

// The forecast.
pub(in crate::ui) static FEEDS: Text = text("計画の見通しとの関係", "How the register feeds the outlook");
pub(in crate::ui) static FEEDS_HELP: Text = text(
    "見通しの試算は、次のリスクを「起きれば作業が増える出来事」として入れています。課題の確率は見通しと同じ値で、どちらで変えても両方に反映されます。注意点と自社のリスクは、増える工数を入れると試算に入ります。",
    "The runs of the outlook take the risks below as events that make work where they happen. A challenge’s probability is the outlook’s own: change it on either page. Cautions and your own risks count once you enter the work that they would make.",
);
pub(in crate::ui) static FED: Text = text("試算に入っているリスク", "In the runs");
pub(in crate::ui) static NOT_FED: Text = text("試算に入っていないリスク", "Not in the runs");
pub(in crate::ui) static NO_PLAN: Text =
    text("計画がまだないため、試算は行われません。", "There is no plan yet, so no runs are made.");
pub(in crate::ui) static TO_OUTLOOK: Text = text("計画の見通しを見る", "See the outlook");

// One risk.
pub(in crate::ui) static DETAILS: Text = text("リスクごとの記入", "Risk by risk");
pub(in crate::ui) static DETAILS_HELP: Text = text(
    "兆候と対応には、記事の原因と対策から作った案が入っています。自社の言葉に書き換えてください。空にすると案に戻ります。",
    "What to watch for and what to do begin with suggestions made from the documented causes and remedies. Put them in your own words; emptied, they come back.",
);
pub(in crate::ui) fn title(number: usize, name: &Text) -> Text {
    both(format!("{number}. {}", name.ja), format!("{number}. {}", name.en))
}
pub(in crate::ui) fn open(name: &Text) -> Text {
    let name = quoted(name);
    both(format!("{}を記入・変更する", name.ja), format!("Fill in or change {}", name.en))
}
pub(in crate::ui) static OPEN_OWN: Text = text("このリスクを記入・変更する", "Fill in or change this risk");
pub(in crate::ui) static CHALLENGE: Text = text("課題", "challenge");
pub(in crate::ui) static CAUTION: Text = text("注意点", "caution");
pub(in crate::ui) static OWN: Text = text("自社で追加", "your own");
pub(in crate::ui) static CAUSES: Text = text("記事にある原因", "Documented causes");
pub(in crate::ui) static PRESENT: Text = text("答えから見て、今ある", "present, by the answers");
pub(in crate::ui) static CHECKS: Text = text("確かめること", "What to check");
pub(in crate::ui) static ITEMS: Text = text("関わる設問", "Items that bear on it");

pub(in crate::ui) static NAME: Text = text("リスクの名前", "What may happen");
pub(in crate::ui) static NAME_HELP: Text = text(
    "何が起きると困るのかを1行で。例：名簿ツールの契約が期初に間に合わない",
    "In one line, such as: the register’s tool isn’t contracted by the new fiscal year",
);
pub(in crate::ui) static PROBABILITY: Text = text("起こる確率(%)", "Probability (%)");
pub(in crate::ui) static PROBABILITY_HELP: Text =
    text("20%未満が低、20%以上が中、40%以上が高です。", "Low under 20%, middle from 20%, high from 40%.");
pub(in crate::ui) static PROBABILITY_BAD: Text = text(
    "0〜100の数を、小数第1位までで入れてください。",
    "Enter a number from 0 to 100 with at most one decimal.",
);
pub(in crate::ui) fn assessed(percent: &str, band: Option<(String, String)>) -> Text {
    let (ja, en) = band.map_or_else(Default::default, |(low, high)| {
        (
            format!("、答えの確かさによる幅は{low}〜{high}%"),
            format!("; given how sure the answers are, {low}–{high}%"),
        )
    });
    both(
        format!("診断の答えから{percent}%です(課題リスクの60%{ja})。発生率の統計ではありません。"),
        format!(
            "{percent}% by the answers (60% of the assessed risk{en}). It is no statistic of how often it occurs."
        ),
    )
}
pub(in crate::ui) fn assumed(percent: &str) -> Text {
    both(
        format!("関わる設問に答えがないため、中くらいのリスクとみて{percent}%としています。"),
        format!("No item that bears on it is answered: taken as a middling risk, {percent}%."),
    )
}
pub(in crate::ui) static STATED_SHARED: Text =
    text("手で決めた値です。計画の見通しと共通です。", "Set by hand, and shared with the outlook.");
pub(in crate::ui) static STATED: Text = text("手で決めた値です。", "Set by hand.");
pub(in crate::ui) static LEFT_OUT: Text =
    text("0%のため、計画の見通しには入っていません。", "At 0% it is left out of the outlook.");
pub(in crate::ui) static UNKNOWN_CAUTION: Text = text(
    "関わる設問にまだ答えがありません。答えるか、確率を入れてください。",
    "No item that bears on it is answered yet. Answer one, or enter a probability.",
);
pub(in crate::ui) static UNKNOWN_OWN: Text =
    text("確率はまだ決まっていません。", "No probability is entered yet.");
pub(in crate::ui) static TO_WORKINGS: Text = text("計算の根拠を見る(診断)", "See how it is worked out");
pub(in crate::ui) static TO_ANSWERS: Text = text("答えから求めた値に戻す", "Back to the answers’ value");
pub(in crate::ui) fn impact_option(degree: Degree) -> Text {
    match degree {
        Degree::Low => {
            text("低：担当者が通常の仕事の中で直せる", "Low: those in charge put it right in passing")
        }
        Degree::Middle => text(
            "中：計画の一部をやり直し、段階が遅れる",
            "Middle: part of the plan is done again, and a phase slips",
        ),
        Degree::High => text(
            "高：公開や取り組みそのものを経営が見直す",
            "High: management reconsiders the launch or the program",
        ),
    }
}
pub(in crate::ui) static IMPACT_HELP: Text = text(
    "起きたときに最も近いものを選びます。初めの値は私たちの目安です。",
    "Choose what comes closest if it happens. What is there at first is our rule of thumb.",
);
pub(in crate::ui) static OWNER_HELP: Text = text(
    "兆候を見て、対応を始める人です。名前か役職を入れます。",
    "Who watches for the sign and starts the response: a name or a position.",
);
pub(in crate::ui) static SIGN_HELP: Text =
    text("何を見たら対応を始めるか。", "What has to be seen for the response to start.");
pub(in crate::ui) static RESPONSE_HELP: Text = text(
    "起こりにくくする手と、起きたときの手。",
    "What makes it less likely, and what to do if it happens.",
);
pub(in crate::ui) static TO_SUGGESTION: Text = text("案に戻す", "Back to the suggestion");
pub(in crate::ui) fn suggestion_of(label: &Text) -> Text {
    both(format!("「{}」を案に戻す", label.ja), format!("“{}”: back to the suggestion", label.en))
}
pub(in crate::ui) static NOTE: Text = text("メモ", "Note");
pub(in crate::ui) static REVIEW: Text = text("次に確認する日", "Look at it again on");
pub(in crate::ui) static LOOKED_TODAY: Text = text("今日確認した", "Looked at today");
pub(in crate::ui) fn looked_today(name: &Text) -> Text {
    let name = quoted(name);
    both(format!("{}を今日確認した", name.ja), format!("{} looked at today", name.en))
}

// Tasks.
pub(in crate::ui) static TASKS_HELP: Text = text(
    "記事の対策にあたる施策のタスクは、初めから入っています。加えることも外すこともできます。",
    "Tasks made from actions that carry out a documented remedy are in from the start. Add others, or take them out.",
);
pub(in crate::ui) static TASKS_HELP_OWN: Text = text(
    "このリスクへの備えになるタスクを計画から選びます。",
    "Choose the tasks of the plan that answer this risk.",
);
pub(in crate::ui) static NO_LINKED: Text =
    text("計画に、このリスクに対応するタスクはありません。", "No task of the plan answers this risk.");
pub(in crate::ui) fn gone(count: usize) -> Text {
    both(
        format!("加えたタスクのうち{count}件は、今見ている計画にないため外しています。"),
        format!(
            "{count} of the tasks that were added {} not in the plan that is shown, and left out.",
            if count == 1 { "is" } else { "are" }
        ),
    )
}
pub(in crate::ui) static FORGET: Text = text("このリスクから削除する", "Remove from this risk");
pub(in crate::ui) static ADD_TASK: Text = text("タスクを加える", "Add a task");
pub(in crate::ui) static CHOOSE_TASK: Text = text("タスクを選ぶ", "Choose a task");
pub(in crate::ui) static ADD: Text = text("加える", "Add");
pub(in crate::ui) static TAKE_OUT: Text = text("外す", "Take out");
pub(in crate::ui) fn take_out(task: &Text) -> Text {
    let task = quoted(task);
    both(format!("{}を外す", task.ja), format!("Take out {}", task.en))
}
pub(in crate::ui) fn add_to(name: &Text) -> Text {
    let name = quoted(name);
    both(format!("{}に加える", name.ja), format!("Add to {}", name.en))
}
pub(in crate::ui) static IS_LATE: Text = text("遅れ", "late");
pub(in crate::ui) fn ends(day: &str) -> Text {
    both(format!("{day}まで"), format!("ends {day}"))
}

// Work.
pub(in crate::ui) static WORK: Text = text("起きたときに増える作業", "Work that it would make");
pub(in crate::ui) static WORK_HELP: Text = text(
    "入れると、計画の見通しの試算に入ります。作業は、関連するタスクがすべて終わった後に入り、それらを待つタスクも待たせます。関連するタスクがなければ、選んだ段階の後に入ります。",
    "Entered, it counts in the runs of the outlook. The work comes once all linked tasks have ended, and what waits for all of these waits for it, too; without linked tasks it comes behind the phase that you choose.",
);
pub(in crate::ui) static WORK_OF_CHALLENGE: Text = text(
    "増える作業の見積もりは、計画の見通しで変えられます。",
    "The estimate of the work is changed with the outlook.",
);
pub(in crate::ui) static TO_SETBACK: Text = text("見通しでこの課題を見る", "This challenge in the outlook");
pub(in crate::ui) static COUNTS: Text = text("増える工数を見込む", "Expect extra work");
pub(in crate::ui) static ROLE: Text = text("担当する役割", "Role that does it");
pub(in crate::ui) static PHASE: Text = text("段階", "Phase");
pub(in crate::ui) static WORK_UNCOUNTED: Text = text(
    "確率が未定か0%、または状態が「発生」「終了」のため、試算には入っていません。",
    "It is not in the runs: its probability is not known or 0%, or it has happened or is closed.",
);

// Own risks.
pub(in crate::ui) static ADD_RISK: Text = text("リスクを追加する", "Add a risk");
pub(in crate::ui) static TOO_MANY: Text = text(
    "追加できるリスクは100件までです。不要なものを取り除いてください。",
    "There is room for 100 risks of your own. Remove one you do not need.",
);
pub(in crate::ui) static REMOVE: Text = text("このリスクを取り除く", "Remove this risk");
pub(in crate::ui) fn remove(name: &Text) -> Text {
    let name = quoted(name);
    both(format!("リスク{}を取り除く", name.ja), format!("Remove the risk {}", name.en))
}
pub(in crate::ui) fn removed(name: &Text) -> Text {
    let name = quoted(name);
    both(
        format!("リスク{}を取り除きました。元に戻せます。", name.ja),
        format!("The risk {} is removed. You can undo this.", name.en),
    )
}

// On the page of the outlook.
pub(in crate::ui) static REGISTERED: Text = text("リスク登録簿から加わるもの", "From the risk register");
pub(in crate::ui) static OUTLOOK_HELP: Text = text(
    "注意点と自社のリスクは、登録簿で増える工数を入れると試算に入ります。",
    "Cautions and risks of your own count in the runs once the register says how much work they would make.",
);
pub(in crate::ui) static TO_REGISTER: Text = text("リスク登録簿を見る", "See the risk register");
pub(in crate::ui) fn in_outlook(percent: &str, likely: &str) -> Text {
    both(
        format!("確率{percent}%、起きたときの作業は見込み{likely}人日"),
        format!("probability {percent}%, likely {likely} person-days of work if it happens"),
    )
}

// In the report.
pub(in crate::ui) static FIRST_RISKS: Text = text("優先度の高いリスク", "Risks that come first");
pub(in crate::ui) static FIRST_RISKS_TABLE: Text =
    text("優先度の高いリスクの表", "Table of the risks that come first");
pub(in crate::ui) static FIRST_RISKS_HELP: Text = text(
    "リスク登録簿のうち、終了していないものを優先度の高い順に5件まで示します。",
    "Up to five risks of the register that are not closed, the highest priority first.",
);
