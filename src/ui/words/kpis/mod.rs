//! Words of the KPIs: goals, charts and reviews.

pub(in crate::ui) mod told;
pub(in crate::ui) mod monthly;

use crate::domain::kpi::{Kpi, Unit};
use crate::domain::text::{Language, Text, text};
use crate::domain::value::Month;
use crate::domain::words::begun;
use crate::ui::dates;
use crate::ui::words::{both, value};

pub(in crate::ui) static TITLE: Text = text("KPI", "KPIs");
pub(in crate::ui) static LEAD: Text = text(
    "目標と毎月の実績を比べ、遅れと数字の不備を早めに見つけます。数字は「効果と費用」の月ごとの実績から計算します。",
    "Goals beside what is counted each month, so that delays and faulty figures are seen early. All of it comes from the monthly figures under Value.",
);
pub(in crate::ui) static CONTENTS: Text = text("このページの内容", "On this page");

pub(in crate::ui) static ALERTS: Text = text("気をつける点", "What needs a look");
pub(in crate::ui) static NO_ALERTS: Text = text(
    "いまの数字と目標からは、気をつける点は見つかりません。",
    "Going by the figures and goals, nothing needs a look.",
);
pub(in crate::ui) static NOTHING_YET: Text = text(
    "実績も目標もまだありません。月ごとの実績を入れるか、表から取り込んでください。",
    "There are neither figures nor goals yet. Enter monthly figures, or take them from a table.",
);

pub(in crate::ui) static STANDING: Text = text("目標と実績", "Goals and figures");
pub(in crate::ui) static KPI: Text = text("指標", "KPI");
pub(in crate::ui) static LATEST: Text = text("最新の実績", "Latest");
pub(in crate::ui) static GOAL: Text = text("目標", "Goal");
pub(in crate::ui) static COURSE: Text = text("状況", "Status");
pub(in crate::ui) static NO_FIGURES: Text = text("実績なし", "No figures");
pub(in crate::ui) static RULE: Text = text(
    "状況は、最初の実績から目標までを直線で結んで判定します。直線からの遅れが、最初の実績と目標との差の10%以内なら「順調」です。",
    "The status goes by the straight line from the first figure to the goal. Up to 10% of the distance between the two behind it still counts as on course.",
);

pub(in crate::ui) static EACH: Text = text("指標ごとの推移", "Each KPI over time");
pub(in crate::ui) static SOURCES: Text = text("比べるための公表値", "Published figures to compare");
pub(in crate::ui) static CHART_HELP: Text = text(
    "実線と点が実績、破線が目標までの道のり、丸印が目標です。帯は、今の見込みが続いた場合に5回に4回収まる範囲です。",
    "The line with dots is what was counted, the dashed line the way to the goal, the ring the goal. The band holds four of five results if what is expected now goes on.",
);
pub(in crate::ui) static TABLE: Text = text("表で見る", "As a table");
pub(in crate::ui) static MONTH: Text = text("月", "Month");
pub(in crate::ui) static ACTUAL: Text = text("実績", "Figure");
pub(in crate::ui) static LINE: Text = text("目標までの道のり", "Way to the goal");
pub(in crate::ui) static FROM: Text = text("数えた月数", "Months counted");
pub(in crate::ui) static VALUE_BAD: Text = text("数字を入れてください。", "Enter a number.");
pub(in crate::ui) static SHARE_BAD: Text =
    text("0〜100の数を入れてください。", "Enter a number from 0 to 100.");

pub(in crate::ui) static REVIEWS: Text = text("振り返り", "Reviews");
pub(in crate::ui) static REVIEWS_HELP: Text = text(
    "頻度を決めると、前回の振り返りから数えて次の日を示します。土日、祝日、休業日に当たるときは次の営業日です。",
    "Say how often, and the next day is counted from the last review. Where it falls on a weekend, a holiday or a closed day, it is the next working day.",
);
pub(in crate::ui) static CADENCE: Text = text("振り返りの頻度", "How often");
pub(in crate::ui) static NO_CADENCE: Text = text("決めていない", "Not decided");
pub(in crate::ui) static ADD_REVIEW: Text = text("振り返りを記録する", "Note a review");
pub(in crate::ui) static NO_REVIEWS: Text =
    text("振り返りの記録はまだありません。", "No review is noted yet.");
pub(in crate::ui) static DATE: Text = text("日付", "Date");
pub(in crate::ui) static TEXT: Text = text("わかったこと", "What was found");
pub(in crate::ui) static DECISION: Text = text("決めたこと(任意)", "What was decided, if anything");
pub(in crate::ui) static DECIDED: Text = text("決めたこと", "Decided");
pub(in crate::ui) static REMOVE: Text = text("削除", "Remove");
pub(in crate::ui) static TOO_MANY: Text =
    text("振り返りの記録は500件までです。", "There can be up to 500 reviews.");

/// A figure in the unit of its KPI: "12人", "35.5%", "1,200,000円".
pub(in crate::ui) fn figure(kpi: Kpi, figure: u64) -> Text {
    match kpi.unit() {
        Unit::People => value::people(figure),
        Unit::Permille => {
            let percent = value::percent(u16::try_from(figure).unwrap_or(u16::MAX));
            both(percent.clone(), percent)
        }
        Unit::Yen => both(dates::yen(figure, Language::Japanese), dates::yen(figure, Language::English)),
    }
}

/// A figure as an axis and a field have it.
pub(in crate::ui) fn bare(kpi: Kpi, figure: u64) -> String {
    match kpi.unit() {
        Unit::People | Unit::Yen => dates::grouped(figure),
        Unit::Permille => dates::tenths_of(u32::try_from(figure).unwrap_or(u32::MAX)),
    }
}

/// The name at the beginning of a line.
pub(in crate::ui) fn name(kpi: Kpi) -> Text {
    begun(&kpi.name())
}

pub(in crate::ui) fn month(month: Month) -> Text {
    both(dates::month(month.first(), Language::Japanese), dates::month(month.first(), Language::English))
}

/// "再入社(12か月)の目標(人)"
pub(in crate::ui) fn goal_of(kpi: Kpi) -> Text {
    let (name, unit) = (kpi.name(), unit(kpi));
    both(format!("{}の目標({})", name.ja, unit.ja), format!("Goal for {}, in {}", name.en, unit.en))
}

pub(in crate::ui) fn month_of(kpi: Kpi) -> Text {
    let name = kpi.name();
    both(format!("{}の期限(月末)", name.ja), format!("Month by whose end: {}", name.en))
}

fn unit(kpi: Kpi) -> Text {
    match kpi.unit() {
        Unit::People => text("人", "people"),
        Unit::Permille => text("%", "percent"),
        Unit::Yen => text("円", "yen"),
    }
}

/// "2027年3月末までに5人"
pub(in crate::ui) fn by(kpi: Kpi, goal: u64, by: Month) -> Text {
    let (goal, by) = (figure(kpi, goal), month(by));
    both(format!("{}末までに{}", by.ja, goal.ja), format!("{} by the end of {}", goal.en, by.en))
}

/// "3人(2026年9月)"
pub(in crate::ui) fn as_of(kpi: Kpi, latest: u64, of: Month) -> Text {
    let (latest, of) = (figure(kpi, latest), month(of));
    both(format!("{}({})", latest.ja, of.ja), format!("{} ({})", latest.en, of.en))
}

pub(in crate::ui) fn belongs_to_factor(name: &Text) -> Text {
    both(format!("成功要因「{}」の指標", name.ja), format!("Part of the success factor “{}”", name.en))
}

pub(in crate::ui) fn belongs_to_merit(name: &Text) -> Text {
    both(format!("ねらい「{}」の指標", name.ja), format!("Part of the purpose “{}”", name.en))
}

pub(in crate::ui) fn chart_region(kpi: Kpi) -> Text {
    let name = kpi.name();
    both(format!("{}の図", name.ja), format!("Chart of {}", name.en))
}

pub(in crate::ui) fn table_of(kpi: Kpi) -> Text {
    let name = kpi.name();
    both(format!("{}の月ごとの値", name.ja), format!("{} by month", begun(&name).en))
}

pub(in crate::ui) fn next_review(day: &str, day_en: &str, is_overdue: bool) -> Text {
    if is_overdue {
        both(format!("次の振り返りは{day}の予定でした。"), format!("The next review was due on {day_en}."))
    } else {
        both(format!("次の振り返りは{day}です。"), format!("The next review is on {day_en}."))
    }
}

/// "振り返り(2026年10月30日)"
pub(in crate::ui) fn review(day: &str, day_en: &str) -> Text {
    both(format!("振り返り({day})"), format!("Review of {day_en}"))
}

/// "A社、2026年11月22日時点"
pub(in crate::ui) fn printed(organization: &str, day: &str, day_en: &str) -> Text {
    both(format!("{organization}　{day}時点"), format!("{organization}, as of {day_en}"))
}
