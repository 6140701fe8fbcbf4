//! Words of the outlook: how likely which date is, and what that rests on.

use crate::domain::plan::Distribution;
use crate::domain::text::{Text, text};
use crate::ui::words::both;

pub(in crate::ui) static TAB: Text = text("見通し", "Outlook");
pub(in crate::ui) static HEADING: Text = text("いつ終わるか", "When it will be finished");

// Making the runs.
pub(in crate::ui) static RUNNING: Text = text("試算しています", "Trying the plan out");
pub(in crate::ui) static STOP: Text = text("試算を止める", "Stop");
pub(in crate::ui) static STOPPED: Text =
    text("試算を途中で止めました。", "Stopped before all runs were made.");
pub(in crate::ui) static AGAIN: Text = text("初めから試算する", "Run again from the start");
pub(in crate::ui) static FAILED: Text = text(
    "試算するプログラムを動かせませんでした。もう一度試してください。日程と計画には影響ありません。",
    "The program that makes the runs could not run. Try again. Dates and plan are not affected.",
);
pub(in crate::ui) static IMPOSSIBLE: Text =
    text("日程のあるタスクがないため、見通しを出せません。", "Without dated tasks there is no outlook.");
pub(in crate::ui) static OUTDATED: Text = text(
    "下の数字は変更前のものです。試算が終わると入れ替わります。",
    "The figures below are those before the change. They follow once the runs are made.",
);

pub(in crate::ui) static LATE: Text = text(
    "予定日を過ぎた未着手のタスクは、予定どおり始めたものとして試算しています。日程を引き直すと、今日から始めるものとして試算します。",
    "Tasks past their dates and not begun count as if begun on time. Reschedule, and the runs begin them today.",
);

pub(in crate::ui) fn made(runs: &str) -> Text {
    both(format!("{runs}回の試算の結果です。"), format!("From {runs} runs."))
}

// The finish.
pub(in crate::ui) fn likely_by(day: &Text) -> Text {
    both(format!("80%の確率で{}までに終わります", day.ja), format!("80% likely to be finished by {}", day.en))
}
pub(in crate::ui) static NOT_BY: Text = text(
    "10回に2回を超える試算が、見通せる期間の中で終わりませんでした",
    "More than two runs in ten did not end within the years that are looked ahead",
);
pub(in crate::ui) fn plan_day(day: &Text, chance: &str) -> Text {
    both(
        format!("見込みの工数で組んだ計画の完了日は{}です。その日までに終わる確率は{chance}です。", day.ja),
        format!(
            "With the likely estimates the plan ends on {}; the chance to be finished by then is {chance}.",
            day.en
        ),
    )
}
pub(in crate::ui) fn deadline(day: &Text, chance: &str, low: &str, high: &str) -> Text {
    both(
        format!(
            "期限の{}に間に合う確率は{chance}です(試算の回数による誤差：95%信頼区間で{low}〜{high})。",
            day.ja
        ),
        format!(
            "The chance to meet the deadline of {} is {chance} (95% interval for the number of runs: {low} to {high}).",
            day.en
        ),
    )
}
/// Where nearly every run meets it, or nearly none.
pub(in crate::ui) fn deadline_clear(day: &Text, is_met: bool) -> Text {
    if is_met {
        both(
            format!("期限の{}には、ほぼ確実に間に合います(確率99.9%超)。", day.ja),
            format!("The deadline of {} is all but certain to be met (chance over 99.9%).", day.en),
        )
    } else {
        both(
            format!("期限の{}に間に合う見込みは、ほとんどありません(確率0.1%未満)。", day.ja),
            format!("There is next to no chance to meet the deadline of {} (under 0.1%).", day.en),
        )
    }
}
pub(in crate::ui) static PERCENTILES: Text =
    text("全体と各段階が終わる日", "When the whole and each phase end");
pub(in crate::ui) static WHAT: Text = text("範囲", "Part");
pub(in crate::ui) static WHOLE: Text =
    text("計画全体(リスクへの対応を含む)", "Whole plan (setbacks included)");
pub(in crate::ui) static PLANNED: Text = text("計画の日付", "Planned date");
pub(in crate::ui) static P50: Text = text("50%の日(P50)", "50% by (P50)");
pub(in crate::ui) static P80: Text = text("80%の日(P80)", "80% by (P80)");
pub(in crate::ui) static P95: Text = text("95%の日(P95)", "95% by (P95)");
pub(in crate::ui) static PERCENTILES_HELP: Text = text(
    "80%の日(P80)は、試算の80%がその日までに終わった日です。社外や経営への約束には80%の日、社内の目標には50%の日がよく使われます。各段階の日付は、その段階のタスクが終わる日です。",
    "80% of the runs had ended by the P80 date. P80 is commonly used for what is promised, P50 for what a team aims at. A phase ends when its tasks do.",
);
pub(in crate::ui) static LATER: Text = text("見通せる期間より後", "Beyond what is looked ahead");

// The histogram.
pub(in crate::ui) static SPREAD: Text = text("終わる日のばらつき", "How the finish varies");
pub(in crate::ui) static SPREAD_HELP: Text = text(
    "横軸は終わる日、棒の高さはその期間に終わった試算の数です。",
    "Across, the day of the finish; the higher the bar, the more runs ended then.",
);
pub(in crate::ui) static SPREAD_REGION: Text =
    text("終わる日のばらつきの図", "Chart of how the finish varies");
pub(in crate::ui) static AS_TABLE: Text = text("図を表で読む", "Read it as a table");
pub(in crate::ui) static DAYS: Text = text("期間", "Days");
pub(in crate::ui) static SHARE: Text = text("試算の割合", "Share of runs");
pub(in crate::ui) static ENDED: Text = text("終わりまでの累計", "Ended by then");
pub(in crate::ui) static DEADLINE: Text = text("期限", "Deadline");
pub(in crate::ui) static PLAN: Text = text("計画", "Plan");

pub(in crate::ui) fn spread_label(first: &Text, last: &Text, p80: &Text) -> Text {
    both(
        format!("棒グラフ。試算は{}から{}の間に終わり、80%の日は{}です。", first.ja, last.ja, p80.ja),
        format!("Bar chart. Runs end between {} and {}; the 80% date is {}.", first.en, last.en, p80.en),
    )
}

// What drives the date.
pub(in crate::ui) static DRIVERS: Text = text("完了日を左右するもの", "What drives the date");
pub(in crate::ui) static DRIVERS_HELP: Text = text(
    "「ばらつきへの寄与」は、その作業の長さだけで完了日のばらつきをどれだけ説明できるかです(相関係数の2乗)。「完了日を決めた割合」は、その作業が遅れれば完了日も遅れる試算の割合です(クリティカリティ指数)。上から順に見積もりを確かめると、見通しが最も確かになります。",
    "“Share of variance” says how much of the variation of the finish this work’s length alone explains (the square of the correlation). “Decided the finish” is the share of runs in which the finish slips if this work does (the criticality index). Checking the estimates from the top makes the outlook surer soonest.",
);
pub(in crate::ui) static WORK: Text = text("作業", "Work");
pub(in crate::ui) static VARIANCE: Text = text("ばらつきへの寄与", "Share of variance");
pub(in crate::ui) static CRITICALITY: Text = text("完了日を決めた割合", "Decided the finish");
pub(in crate::ui) static NO_DRIVERS: Text =
    text("完了日を目立って左右する作業はありません。", "No single work drives the date noticeably.");
pub(in crate::ui) fn setback(name: &Text) -> Text {
    both(format!("リスク「{}」", name.ja), format!("Setback: {}", name.en))
}

// The setbacks.
pub(in crate::ui) static SETBACKS: Text = text("計画を遅らせる課題", "Challenges that may set the plan back");
pub(in crate::ui) static SETBACKS_HELP: Text = text(
    "記事にある7つの課題を、起こるかもしれない出来事として試算に入れています。確率の既定値は診断の課題リスクの60%で、発生率の統計ではありません。追加の作業は私たちの目安です。御社の実情に合わせて変えてください。",
    "The seven documented challenges enter the runs as events that may happen. The default probability is 60% of the assessed risk; it is no statistic of how often they occur. The added work is our rule of thumb. Change both to fit your organization.",
);
pub(in crate::ui) static TO_RISKS: Text = text("診断の課題リスクを見る", "See the assessed risks");
pub(in crate::ui) static COUNTS: Text = text("試算に入れる", "Counts in the runs");
pub(in crate::ui) static PROBABILITY: Text = text("起こる確率(%)", "Probability (%)");
pub(in crate::ui) static PROBABILITY_BAD: Text = text(
    "0〜100の数を、小数第1位までで入れてください。",
    "Enter a number from 0 to 100 with at most one decimal.",
);
pub(in crate::ui) static ADDED: Text =
    text("起きたときの追加の作業(人日)", "Added work if it happens (person-days)");
pub(in crate::ui) static TO_DEFAULT: Text = text("既定値に戻す", "Back to the defaults");
pub(in crate::ui) static LEFT_OUT: Text = text("試算に入れていません。", "Left out of the runs.");

pub(in crate::ui) fn assessed(percent: &str, band: Option<(String, String)>) -> Text {
    let (ja, en) = band.map_or_else(Default::default, |(low, high)| {
        (
            format!("、答えの確かさによる幅 {low}〜{high}%"),
            format!("; given how sure the answers are, {low}–{high}%"),
        )
    });
    both(
        format!("確率は診断の課題リスクから({percent}%{ja})"),
        format!("Probability from the assessed risk ({percent}%{en})"),
    )
}
pub(in crate::ui) fn assumed(percent: &str) -> Text {
    both(
        format!("関わる設問に答えがないため、中くらいのリスクとみて{percent}%"),
        format!("No item that bears on it is answered: taken as a middling risk, {percent}%"),
    )
}
pub(in crate::ui) static STATED: Text =
    text("確率は手で決めた値(リスク登録簿と共通)", "Probability set by hand, here or in the risk register");
pub(in crate::ui) fn extra(title: &Text, role: &Text) -> Text {
    both(
        format!("追加の作業：{}(担当：{})", title.ja, role.ja),
        format!("Added work: {} ({})", title.en, role.en),
    )
}
pub(in crate::ui) fn delay(days: &str) -> Text {
    both(
        format!("起きると、完了は平均{days}営業日遅れます。"),
        format!("If it happens, the finish is {days} working days later on average."),
    )
}
pub(in crate::ui) static NO_DELAY: Text =
    text("起きても、平均では完了日は変わりません。", "If it happens, the finish is no later on average.");

// Readiness.
pub(in crate::ui) static READY: Text = text("準備度スコアの見通し", "Expected readiness over time");
pub(in crate::ui) static READY_HELP: Text = text(
    "タスクが終わるたびに見込むスコアです。線は試算の中央、帯は10回に8回が入る範囲(P10〜P90)です。まだ答えのない設問がスコアに加わって下がる分は、初めから引いています。診断の結果ではないので、終わったら設問に答え直してください。",
    "The score to expect as tasks end. The line is the middle of the runs; eight runs in ten lie within the band (P10 to P90). What items without an answer take off as they enter the score is taken off from the start. It is not an assessment: rate the items again once a task is done.",
);
pub(in crate::ui) static READY_REGION: Text =
    text("準備度スコアの見通しの図", "Chart of the expected readiness");
pub(in crate::ui) static MONTH_END: Text = text("月末", "End of month");
pub(in crate::ui) static LOW: Text = text("下から10%(P10)", "P10");
pub(in crate::ui) static MIDDLE: Text = text("中央(P50)", "P50");
pub(in crate::ui) static HIGH: Text = text("上から10%(P90)", "P90");
pub(in crate::ui) fn ready_label(now: &str, end: &str, day: &Text) -> Text {
    both(
        format!("折れ線グラフ。今の{now}から、{}には中央の試算で{end}になります。", day.ja),
        format!("Line chart. From {now} now to {end} on {} in the middle of the runs.", day.en),
    )
}

// What it rests on.
pub(in crate::ui) static BASIS: Text = text("試算の条件", "What the runs rest on");
pub(in crate::ui) static SHAPE: Text = text("見積もりの広がり方", "How estimates spread");
pub(in crate::ui) const fn shape(distribution: Distribution) -> (Text, Text) {
    match distribution {
        Distribution::PertBeta => (
            text("PERTのベータ分布", "PERT beta distribution"),
            text(
                "「見込み」を4倍重く見ます。見積もりに慣れた組織の標準です。",
                "The likely figure counts four times: the usual choice where estimates are sound.",
            ),
        ),
        Distribution::Triangular => (
            text("三角分布", "Triangular distribution"),
            text(
                "「順調なら」と「長引けば」にも重みを置きます。慎重に見たいときに。",
                "Gives the best and the worst case more weight: for a cautious reading.",
            ),
        ),
    }
}
pub(in crate::ui) static SEED: Text = text("乱数の番号", "Random seed");
pub(in crate::ui) static SEED_HELP: Text = text(
    "番号が同じなら、誰がいつ試算しても同じ結果になります。番号を変えて結果がほぼ同じなら、試算の回数は足りています。",
    "The same number gives the same figures, whoever runs it and when. If another number gives nearly the same, there are runs enough.",
);
pub(in crate::ui) static SEED_BAD: Text =
    text("0〜4294967295の整数を入れてください。", "Enter a whole number from 0 to 4294967295.");
pub(in crate::ui) static ROLL: Text = text("別の番号にする", "Take another number");
pub(in crate::ui) static NOTES: Text = text("この数字の読み方", "How to read these figures");
pub(in crate::ui) static NOTE_LIST: [Text; 4] = [
    text(
        "確率は、各タスクの三つの見積もりと課題の確率から出しています。見積もりが甘ければ、見通しも甘くなります。",
        "The chances follow from three estimates for each task and the probabilities of the challenges. Estimates in, estimates out: if those are rosy, so is this.",
    ),
    text(
        "作業の長さは互いに独立に引いています。人手不足のように多くの作業が一斉に遅れる事情があれば、実際のばらつきはもっと大きくなります。",
        "Each length is drawn independently. Where many tasks drag on for one common reason, such as short staffing, reality varies more.",
    ),
    text(
        "着手済みのタスクは残りだけ、完了したタスクと、期間の決め方が「日数」のタスクは動かしていません。長さは計画と同じく1日単位です。",
        "Of tasks under way only the rest is drawn; those done, and those whose duration is decided by “Days”, stay as they are. Lengths are whole days, as in the plan.",
    ),
    text(
        "どの試算でも、担当する役割の時間、休日、前後関係は計画と同じです。遅れを見て人を増やすような手直しは入っていません。",
        "Every run keeps the plan’s capacity, closed days and order. Nobody steps in when it runs late.",
    ),
];
