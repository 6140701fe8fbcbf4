//! Words of one task's page.

use crate::domain::answer::Rating;
use crate::domain::plan::{Drive, LinkKind};
use crate::domain::text::{Text, text};
use crate::ui::words::both;
use crate::ui::words::plan::quoted;

pub(in crate::ui) static GONE: Text = text("計画にないタスクです", "Not in the plan");
pub(in crate::ui) static GONE_HELP: Text = text(
    "計画から外したか、計画を作り直してなくなったタスクです。外した直後なら、上の「元に戻す」で戻せます。",
    "This task was taken out, or the plan was made anew without it. If you just removed it, undo brings it back.",
);
pub(in crate::ui) static BACK: Text = text("計画に戻る", "Back to the plan");
pub(in crate::ui) static TEMPLATE: Text = text("テンプレートに戻す", "Back to the template");

// Moving it on.
pub(in crate::ui) static DO: Text = text("進める", "Progress");
pub(in crate::ui) static STATUS: Text = text("状態", "Status");
pub(in crate::ui) static PROGRESS: Text = text("進み具合(%)", "Progress (%)");
pub(in crate::ui) static PROGRESS_HELP: Text = text(
    "このタスクの作業全体のうち、終わった作業の割合です。過ぎた日数の割合ではありません。",
    "The share of the task’s work that is done, not the share of its days that have passed.",
);
/// What is wrong with a field, and that the program does not have what is typed there.
pub(in crate::ui) fn not_taken(wrong: &Text) -> Text {
    both(
        format!("{}入力した内容は、まだ反映していません。", ended(&wrong.ja, '。')),
        format!("{} What you typed is not taken.", ended(&wrong.en, '.')),
    )
}

/// A sentence with its full stop. What ends with the names of tasks has none, but for one that a name may end with.
fn ended(sentence: &str, stop: char) -> String {
    if sentence.ends_with(stop) { sentence.to_owned() } else { format!("{sentence}{stop}") }
}
pub(in crate::ui) static PROGRESS_BAD: Text =
    text("0〜100の整数を入れてください。", "Enter a whole number from 0 to 100.");
pub(in crate::ui) static BEGAN: Text = text("実際に始めた日", "Actual start");
pub(in crate::ui) static FINISHED: Text = text("実際に終えた日", "Actual finish");
pub(in crate::ui) static ASSIGNEE: Text = text("担当者", "Assignee");
pub(in crate::ui) static ASSIGNEE_HELP: Text = text(
    "社内で担当する人。退職者の名前は入れないでください。",
    "The colleague who does it. Never the name of a former employee.",
);
pub(in crate::ui) static CHECKLIST: Text = text("チェックリスト", "Checklist");
pub(in crate::ui) static NO_STEPS: Text = text("手順はまだありません。", "No steps yet.");
pub(in crate::ui) static NOTES: Text = text("メモ", "Notes");
pub(in crate::ui) static NOTES_HELP: Text =
    text("退職者の氏名や連絡先は書かないでください。", "No names or contact details of former employees.");
pub(in crate::ui) static DATE_AHEAD: Text = text(
    "今日より先の日付は入れられません。実際の日付を入れてください。",
    "This day has not come yet. Enter the day on which it really was.",
);
pub(in crate::ui) static DATE_BAD: Text = text(
    "2000年から2100年までの日付を、年月日すべて入れてください。",
    "Enter a full date between 2000 and 2100.",
);

pub(in crate::ui) static TICKED_BESIDE: Text = text(
    "済みになっていて、今の一覧にはない手順(ほかの人が一覧を書き換えたため)",
    "Ticked, and not in the list any more, as someone rewrote it:",
);

pub(in crate::ui) fn ticked(done: usize, all: usize) -> Text {
    both(format!("{all}件中{done}件"), format!("{done} of {all}"))
}

// Rating again.
pub(in crate::ui) static RATE_AGAIN: Text = text("設問に答え直してください", "Rate these items again");
pub(in crate::ui) static RATE_AGAIN_HELP: Text = text(
    "タスクを完了にしても、診断の答えは変わりません。狙った段階に届いたかどうかを、見て確かめてから答え直してください。",
    "Finishing a task changes no answer. Look whether the level was really reached, then rate the item.",
);

pub(in crate::ui) fn expects(now: Option<Rating>, to: u8) -> Text {
    let (ja, en) = match now {
        Some(Rating::Level(level)) => {
            let from = level.number();
            (format!("段階{from}"), format!("now level {from}"))
        }
        Some(Rating::NotApplicable) => ("当てはまらない".to_owned(), "now “does not apply”".to_owned()),
        Some(Rating::DontKnow) => ("分からない".to_owned(), "now “don’t know”".to_owned()),
        None => ("未回答".to_owned(), "not answered yet".to_owned()),
    };
    both(format!("今の答え：{ja}、狙った段階：{to}"), format!("{en}, aimed at level {to}"))
}

// Its dates.
pub(in crate::ui) static DATES: Text = text("日程", "Dates");
pub(in crate::ui) static PLANNED: Text = text("日付", "Dates");
pub(in crate::ui) static WHY_THEN: Text = text("開始日の理由", "Why it starts then");
pub(in crate::ui) static SLACK: Text = text("余裕", "Slack");
pub(in crate::ui) static NO_SLACK: Text = text(
    "なし。クリティカル(遅れると完了日が延びる)です。",
    "None. It is critical: if it slips, the finish slips.",
);
pub(in crate::ui) static NO_DATES: Text = text(
    "先行タスクが輪になっているため、日付を計算できません。",
    "There are no dates, because some tasks wait for each other in a circle.",
);
pub(in crate::ui) static BREACHES: Text = text("日付の問題", "Problems with the date");
pub(in crate::ui) static WANTED: Text = text("開始日の指定", "Start on");
pub(in crate::ui) static WANTED_HELP: Text = text(
    "指定すると、先行タスクや休日、空き時間にかかわらずこの日に始まります。無理があるときは知らせます。空欄なら、最も早い日に置きます。着手前のタスクだけに効きます。",
    "The task then starts on this day whatever its predecessors, closed days, and capacity say; you are told what that breaks. Leave it empty to start as early as possible. It applies only until the task is begun.",
);
pub(in crate::ui) static NOT_BEFORE: Text = text("着手可能日", "Not before");
pub(in crate::ui) static NOT_BEFORE_HELP: Text = text(
    "この日より前には始めません。承認や必要な情報がそろう日などを入れてください。開始日を指定したときは、指定した日を優先します。着手前のタスクだけに効きます。",
    "The task does not start before this day, such as when an approval is due. A start date that you set takes precedence. It applies only until the task is begun.",
);
pub(in crate::ui) static DEADLINE: Text = text("期限", "Deadline");
pub(in crate::ui) static DEADLINE_HELP: Text = text(
    "このタスクを終えておきたい日です。間に合うかどうかを表示します。入れても、日程は動きません。",
    "The day by which the task should be finished. You are told whether it will be. It moves no dates.",
);
pub(in crate::ui) static CLEAR: Text = text("日付を消す", "Clear the date");
pub(in crate::ui) static DURATION: Text = text("最短の期間(営業日)", "Minimum working days");
pub(in crate::ui) static DURATION_HELP: Text = text(
    "待ち時間も含めた最短の日数です。工数に対して役割の時間が足りなければ、これより長くなります。",
    "The least time it takes, waiting included. It grows where the role has too little time for the effort.",
);
pub(in crate::ui) static DURATION_BAD: Text =
    text("1〜1000の整数を入れてください。", "Enter a whole number from 1 to 1000.");
pub(in crate::ui) static DRIVE: Text = text("期間の決め方", "What decides the duration");
pub(in crate::ui) static DRIVE_HELP: Text = text(
    "「日数」なら、工数にかかわらず、入れた営業日数のとおりにします。「工数」なら、工数と、担当する役割が使える時間から計算します。",
    "“Days” takes the working days as entered, however much work it is. “Effort” divides the work by the time that its role can give.",
);
pub(in crate::ui) static FIRST: Text =
    text("先行タスク(このタスクが待つタスク)", "Predecessors (what this task waits for)");
pub(in crate::ui) static LINK_HELP: Text = text(
    "ふつうは「完了してから始める」です。並行して進められるなら「開始してから始める」を、始める時期は自由でも先には終えられないなら「完了に合わせて終える」を選びます。",
    "Usually a task starts once its predecessor is finished. Choose “once it has begun” where the two can run side by side, and “finish no earlier” where only the end has to wait.",
);
pub(in crate::ui) static KIND: Text = text("待ち方", "How it waits");
pub(in crate::ui) static NO_FIRST: Text = text("ありません。", "None.");
pub(in crate::ui) static ADD_FIRST: Text = text("先行タスクを追加する", "Add a predecessor");
pub(in crate::ui) static CHOOSE: Text = text("タスクを選ぶ", "Choose a task");
pub(in crate::ui) static ADD: Text = text("追加する", "Add");
pub(in crate::ui) static REMOVE_FIRST: Text = text("外す", "Remove");
pub(in crate::ui) static LAG: Text = text("さらに待つ営業日", "Working days to wait");
pub(in crate::ui) static LAG_BAD: Text =
    text("0〜1000の整数を入れてください。", "Enter a whole number from 0 to 1000.");
pub(in crate::ui) static NEXT: Text = text("このタスクを待つタスク", "Tasks that wait for this one");

/// The dates of a task and its working days: those that are left, once it has begun.
pub(in crate::ui) fn span(range: &Text, days: u16, left: bool) -> Text {
    let (more_ja, more_en) = if left { ("残り", " left") } else { ("", "") };
    let unit = if days == 1 { "day" } else { "days" };
    both(
        format!("{}、{more_ja}{days}営業日", range.ja),
        format!("{}, {days} working {unit}{more_en}", range.en),
    )
}

pub(in crate::ui) fn slack(days: i32) -> Text {
    both(
        format!("{days}営業日までなら遅れても、完了日は変わりません。"),
        format!(
            "It can slip {days} working {} before the finish moves.",
            if days == 1 { "day" } else { "days" }
        ),
    )
}

/// What decides how long a task takes; the larger of both where nothing is said.
pub(in crate::ui) const fn drive(drive: Option<Drive>) -> Text {
    match drive {
        None => text("日数と工数の長いほう(通常)", "The longer of both (usual)"),
        Some(Drive::Duration) => text("日数", "Days"),
        Some(Drive::Effort) => text("工数", "Effort"),
    }
}

pub(in crate::ui) const fn link_kind(kind: LinkKind) -> Text {
    match kind {
        LinkKind::FinishToStart => text("完了してから始める", "Start once it is finished"),
        LinkKind::StartToStart => text("開始してから始める", "Start once it has begun"),
        LinkKind::FinishToFinish => text("完了に合わせて終える", "Finish no earlier than it"),
    }
}

pub(in crate::ui) fn kind_of(title: &str) -> Text {
    both(format!("待ち方：{title}"), format!("How it waits: {title}"))
}

/// Whether a deadline is met.
pub(in crate::ui) fn due(day: &Text, missed: bool) -> Text {
    if missed {
        both(
            format!("{}に間に合わない見込みです。", day.ja),
            format!("{}. It is expected to be missed.", day.en),
        )
    } else {
        both(format!("{}に間に合う見込みです。", day.ja), format!("{}. It is expected to be met.", day.en))
    }
}

pub(in crate::ui) fn lag_after(title: &str) -> Text {
    both(format!("さらに待つ営業日：{title}"), format!("Working days to wait: {title}"))
}

pub(in crate::ui) fn remove_first(title: &str) -> Text {
    both(format!("外す：{title}"), format!("Remove: {title}"))
}

// What it is.
pub(in crate::ui) static CONTENT: Text = text("内容", "What it is");
pub(in crate::ui) static NAME: Text = text("名前", "Title");
pub(in crate::ui) static NAME_EMPTY: Text = text("名前を入れてください。", "Enter a title.");
pub(in crate::ui) static WHY: Text = text("目的", "Why");
pub(in crate::ui) static DELIVERABLE: Text = text("成果物", "Deliverable");
pub(in crate::ui) static DELIVERABLE_HELP: Text =
    text("終わったときに、手に取れるものや開けるもの。", "What exists once it is done.");
pub(in crate::ui) static STEPS: Text = text("チェックリストの手順", "Steps of the checklist");
pub(in crate::ui) static STEPS_HELP: Text = text("1行に1つずつ書きます。", "One per line.");
pub(in crate::ui) static ROLE: Text = text("担当する役割", "Owner role");
pub(in crate::ui) static ROLE_HELP: Text = text(
    "使える時間は、目標のページで役割ごとに決めます。",
    "The time that each role has is set on the target page.",
);
pub(in crate::ui) static PHASE: Text = text("フェーズ", "Phase");
pub(in crate::ui) static EFFORT: Text = text("工数(人日)", "Effort (person-days)");
pub(in crate::ui) static EFFORT_HELP: Text = text(
    "日程は「見込み」で組みます。小数第1位まで入れられます。",
    "Dates rest on the likely figure. One decimal is allowed.",
);
pub(in crate::ui) static OPTIMISTIC: Text = text("順調なら", "If all goes well");
pub(in crate::ui) static LIKELY: Text = text("見込み", "Likely");
pub(in crate::ui) static PESSIMISTIC: Text = text("長引けば", "If it drags on");
pub(in crate::ui) static EFFORT_BAD: Text = text(
    "0〜1000の数を、小数第1位までで入れてください。",
    "Enter numbers from 0 to 1000 with at most one decimal.",
);
pub(in crate::ui) static EFFORT_ORDER: Text = text(
    "「順調なら」≦「見込み」≦「長引けば」の順になるように入れてください。",
    "Keep the three in order: if all goes well ≤ likely ≤ if it drags on.",
);

// Why it is in the plan.
pub(in crate::ui) static REASONS: Text = text("計画に入っている理由", "Why it is in the plan");
pub(in crate::ui) static RAISES: Text = text("段階が上がる見込みの設問", "Items that it should raise");
pub(in crate::ui) static ITEM: Text = text("設問", "Item");
pub(in crate::ui) static NOW: Text = text("今の段階", "Level now");
pub(in crate::ui) static THEN: Text = text("完了後に見込む段階", "Level expected after");
pub(in crate::ui) static GOAL: Text = text("目標", "Target");
pub(in crate::ui) static TO_ITEM: Text = text("診断で見る", "See the answer");
pub(in crate::ui) static FIND_OUT: Text = text("確かめる設問", "Items to find out about");
pub(in crate::ui) static CHALLENGES: Text = text("備える課題", "Challenges that it answers");
pub(in crate::ui) static ACTION: Text = text("もとになった施策", "The action that it was made from");
pub(in crate::ui) static PIN: Text = text("計画に固定する", "Pin it to the plan");
pub(in crate::ui) static PIN_HELP: Text =
    text("固定すると、施策を選び直しても残ります。", "A pinned task stays when actions are chosen again.");

pub(in crate::ui) fn answer_of(item: &Text) -> Text {
    both(format!("診断で見る：{}", item.ja), format!("See the answer: {}", item.en))
}

// Taking it out.
pub(in crate::ui) static REMOVE: Text = text("計画から外す", "Take it out of the plan");
pub(in crate::ui) static REMOVE_TEMPLATE: Text = text(
    "外した施策は、選び直しても計画に入りません。計画のページで候補に戻せます。外した直後なら「元に戻す」で取り消せます。",
    "Choosing again leaves out what you removed; you can allow it again on the plan page. Undo brings the task back.",
);
pub(in crate::ui) static REMOVE_OWN: Text =
    text("外した直後なら「元に戻す」で取り消せます。", "Undo brings the task back.");
pub(in crate::ui) static REMOVE_LACKS: Text =
    text("外すと、次の設問が目標に届かなくなります。", "Without it, these items stay short of the target:");
pub(in crate::ui) fn remove_awaited(count: usize) -> Text {
    both(
        format!("{count}件のタスクがこのタスクを待っています。外すと、待たずに始まります。"),
        format!(
            "{} for it, and will start without it.",
            if count == 1 { "1 task waits".to_owned() } else { format!("{count} tasks wait") }
        ),
    )
}

pub(in crate::ui) static REMOVE_HARMLESS: Text = text(
    "外しても、目標に届かなくなる設問はありません。",
    "Without it, every item still reaches the target.",
);

pub(in crate::ui) fn removed(title: &Text) -> Text {
    let title = quoted(title);
    both(
        format!("{}を計画から外しました。「元に戻す」で取り消せます。", title.ja),
        format!("{} is out of the plan. Undo brings it back.", title.en),
    )
}
