//! Words of starting like a published case.

use crate::domain::catalog::Catalog;
use crate::domain::likeness::{Alike, MOST_GAPS, NEXT_SIZE, PURPOSE, SAME_INDUSTRY, SAME_SIZE, Unlike};
use crate::domain::text::{Text, text};
use crate::domain::words::{listed, quoted};
use crate::ui::words::{both, domain};

pub(in crate::ui) static TITLE: Text = text("事例から始める", "Start like a published case");
pub(in crate::ui) static LEAD: Text = text(
    "9社が公表している内容を、目的と体制、再入社制度に取り入れられます。業種、従業員数、目的、診断で目標に届いていない設問を見比べ、近い順に並べています。",
    "Take what nine companies published into your charter and rehire policy. The list compares industry, size, purposes, and items below target in your assessment, closest first.",
);
pub(in crate::ui) static SCALE_TITLE: Text = text("並べ方", "How the order comes about");

/// What each likeness counts.
pub(in crate::ui) fn scale() -> Text {
    both(
        format!(
            "業種が同じなら{SAME_INDUSTRY}点、従業員数の区分が同じなら{SAME_SIZE}点(隣の区分なら{NEXT_SIZE}点)、同じ目的1つにつき{PURPOSE}点、目標に届いていない設問への取り組み1つにつき1点({MOST_GAPS}点まで)を足しています。点の付け方はOkaeriが決めた目安で、成果を予測するものではありません。"
        ),
        format!(
            "Points are added up: {SAME_INDUSTRY} for the same industry, {SAME_SIZE} for the same class of size ({NEXT_SIZE} for the one next to it), {PURPOSE} for each purpose in common, and 1 for each item below target that the company did something about, up to {MOST_GAPS}. The scale is our own rule of thumb, and predicts no result."
        ),
    )
}

pub(in crate::ui) static NOTHING_TO_COMPARE: Text = text(
    "見比べる手がかりがまだないため、近い順にはなっていません。設定で業種、従業員数、目的を選ぶか、診断に答えると並び替わります。",
    "There is nothing to compare with yet, so the order means nothing. Choose industry, size, and purposes in the settings, or answer the assessment.",
);
pub(in crate::ui) static TO_SETTINGS: Text =
    text("業種・従業員数・目的を選ぶ", "Choose industry, size, and purposes");

pub(in crate::ui) static ALIKE: Text = text("近い点", "Alike");
pub(in crate::ui) static UNLIKE: Text = text("異なる点・不明な点", "Not alike, or unknown");
pub(in crate::ui) static UNTOLD: Text = text("公表なし", "Not published");
pub(in crate::ui) static NOTHING_ALIKE: Text = text("分かっている範囲ではなし", "nothing that we know of");

pub(in crate::ui) static PREVIEW: Text = text("何が変わるかを見る", "See what would change");
pub(in crate::ui) static PUBLISHED: Text = text("公表されている内容", "What was published");
pub(in crate::ui) static CHANGES: Text = text("変わるところ", "What would change");
pub(in crate::ui) static NOW: Text = text("今", "Now");
pub(in crate::ui) static THEN: Text = text("取り入れたあと", "After");
pub(in crate::ui) static STAYS: Text = text("変わらないところ", "What stays");
pub(in crate::ui) static PLAN_STAYS: Text = text(
    "計画の日程や工数、予算は公表されていません。計画も、組織の業種・従業員数・目的も変えません。",
    "No plan, effort, or budget was published. Your plan stays as it is, and so do industry, size, and purposes.",
);
pub(in crate::ui) static PRACTICES: Text =
    text("この会社の取り組みと施策を見る", "See its practices and the actions for them");
pub(in crate::ui) static WARNING: Text = text("始める前に", "Before you start");
pub(in crate::ui) static FIRST: Text = text(
    "段階の開始日は、計画の開始日(過ぎていれば今日)から、公表された間隔どおりに数えます。間隔が公表されていない段階は日付なしになります。",
    "Waves are dated from the plan’s start, or today if that is past, at the intervals that were published. Where none was, the wave has no date.",
);

pub(in crate::ui) fn preview_of(company: &Text) -> Text {
    both(format!("{}：{}", company.ja, PREVIEW.ja), format!("{}: {}", company.en, PREVIEW.en))
}

pub(in crate::ui) fn take(company: &Text) -> Text {
    both(format!("「{}」の公表内容を取り入れる", company.ja), format!("Take what {} published", company.en))
}

pub(in crate::ui) fn taken(company: &Text) -> Text {
    let name = quoted(company);
    both(
        format!("{}が公表している内容を取り入れました。「元に戻す」で一度に戻せます。", name.ja),
        format!("What {} published is taken. Undo takes all of it back.", company.en),
    )
}

/// "アルムナイの範囲、選考の手順は公表されていないため、今のままです。"
pub(in crate::ui) fn stays(parts: &Text) -> Text {
    both(
        format!("公表されていないため今のままのもの：{}", parts.ja),
        format!("Not published, so left as it is: {}", parts.en),
    )
}

/// The most items that are named.
const MOST_NAMED: usize = 3;

pub(in crate::ui) fn alike(catalog: &Catalog, alike: &Alike) -> Text {
    match alike {
        Alike::Industry => text("業種が同じ", "same industry"),
        Alike::Size => text("従業員数が同じくらい", "similar number of employees"),
        Alike::NextSize => text("従業員数が近い", "not far off in number of employees"),
        Alike::Purposes(purposes) => {
            let names = purposes.iter().filter_map(|id| catalog.purpose(id));
            let names = listed(&names.map(|purpose| quoted(&purpose.name)).collect::<Vec<_>>());
            both(format!("目的{}が同じ", names.ja), format!("same purpose: {}", names.en))
        }
        Alike::Gaps(items) => {
            let names = items.iter().filter_map(|id| catalog.item(id)).take(MOST_NAMED);
            let names = listed(&names.map(|item| quoted(&item.name)).collect::<Vec<_>>());
            let count = items.len();
            if count > MOST_NAMED {
                return both(
                    format!("目標に届いていない{}など{count}問への取り組みがある", names.ja),
                    format!("tells what it did about {count} items below your target, such as {}", names.en),
                );
            }
            both(
                format!("目標に届いていない{}への取り組みがある", names.ja),
                format!("tells what it did about {}, below your target", names.en),
            )
        }
    }
}

pub(in crate::ui) fn unlike(unlike: Unlike) -> Text {
    match unlike {
        Unlike::Industry => text("業種が異なる", "another industry"),
        Unlike::Size(size) => {
            let size = domain::size(size);
            both(format!("従業員数が異なる({})", size.ja), format!("size differs ({} employees)", size.en))
        }
        Unlike::SizeUnknown => text("従業員数は公表が見当たらない", "number of employees not found"),
        Unlike::Purposes => text("選んだ目的を挙げていない", "names none of your purposes"),
    }
}
