//! Words of the guide.

use crate::domain::catalog::{Effort, Element, Item, Stance};
use crate::domain::level::Level;
use crate::domain::text::{Language, Text, text};
use crate::ui::dates;
use crate::ui::words::both;

pub(in crate::ui) static NAV: Text = text("ガイドのページ", "Pages of the guide");
pub(in crate::ui) static TRAIL: Text = text("上のページ", "Pages above");
pub(in crate::ui) static NEIGHBORS: Text = text("前後のページ", "Previous and next");
pub(in crate::ui) static BEFORE: Text = text("前", "Previous");
pub(in crate::ui) static AFTER: Text = text("次", "Next");

pub(in crate::ui) static START: Text = text("はじめに", "Introduction");
pub(in crate::ui) static START_TITLE: Text = text("アルムナイ採用のガイド", "Guide to alumni hiring");
pub(in crate::ui) static START_LEAD: Text = text(
    "アルムナイ採用とは何か、何が分かっているか、スコアと計画をどう読むかをまとめました。",
    "What alumni hiring is, what is known about it, and how to read the scores and the plan.",
);
pub(in crate::ui) static CONTENTS: Text = text("このページの内容", "On this page");
pub(in crate::ui) static OTHER_PAGES: Text = text("ガイドのほかのページ", "Elsewhere in the guide");
pub(in crate::ui) static CHAPTERS: Text = text("ガイドの章", "Chapters of the guide");

pub(in crate::ui) static FACTOR: Text = text("要因", "Factor");
pub(in crate::ui) static FACTORS: Text = text("成功要因", "Success factors");
pub(in crate::ui) static FACTORS_TITLE: Text = text("9つの成功要因", "Nine success factors");
pub(in crate::ui) static FACTORS_LEAD: Text = text(
    "診断では、9つの要因ごとに5つの設問に答えます。なぜ大切か、何を見るか、何をすれば上がるかを確かめられます。",
    "The assessment has five items on each of nine factors. See why each factor matters, what is asked, and what raises it.",
);
pub(in crate::ui) static ORIGIN: Text = text("もとになった見出し：", "From ");
pub(in crate::ui) static WHY: Text = text("なぜ大切か", "Why it matters");
pub(in crate::ui) static ITEMS: Text = text("設問", "Items");
pub(in crate::ui) static ACTIONS: Text = text("施策", "Actions");
pub(in crate::ui) static ACTIONS_HELP: Text =
    text("この要因の設問を、上の段階へ引き上げる施策です。", "These raise the items of this factor.");
pub(in crate::ui) static IN_CASES: Text = text("取り組んでいる会社", "Companies that do this");
pub(in crate::ui) static GROUNDS: Text = text("数字と出典", "Figures and sources");

pub(in crate::ui) static QUICK: Text = text("簡易チェックの設問", "In the quick check");
pub(in crate::ui) static GATE: Text = text("関門", "Gate");
pub(in crate::ui) static OPENS_GATE: Text = text("関門が開く", "Opens the gate");
pub(in crate::ui) static LEVELS: Text = text("5つの段階", "Five levels");
pub(in crate::ui) static LEVELS_HELP: Text = text(
    "下の段階の内容も含めて、書かれたことがすべて実際に見られる、いちばん高い段階を選びます。",
    "Pick the highest level at which everything described, at the levels below it too, can really be seen.",
);
pub(in crate::ui) static RAISED_BY: Text = text("この段階へ引き上げる施策", "What raises it to this level");
pub(in crate::ui) static GUARDS: Text = text("防ぐ課題", "Challenges it guards against");
pub(in crate::ui) static REVEALS: Text = text("表れる原因", "Causes it reveals");
pub(in crate::ui) static REVEALS_HELP: Text = text(
    "この設問が段階0か1のとき、次の原因があるとみなします。",
    "While this item is at level 0 or 1, these causes are taken to be present.",
);
pub(in crate::ui) static CAUTIONS_ON: Text = text("関わる注意点", "Cautions it bears on");

pub(in crate::ui) static DELIVERABLE: Text = text("成果物", "Deliverable");
pub(in crate::ui) static OWNER: Text = text("担当", "Owner");
pub(in crate::ui) static EFFORT: Text = text("工数", "Effort");
pub(in crate::ui) static DURATION: Text = text("期間", "Duration");
pub(in crate::ui) static PHASE: Text = text("時期", "Phase");
pub(in crate::ui) static STEPS: Text = text("手順", "Steps");
pub(in crate::ui) static REQUIRES: Text = text("先に済ませる施策", "What comes first");
pub(in crate::ui) static REQUIRES_NOTHING: Text =
    text("ありません。すぐに始められます。", "Nothing. You can start right away.");
pub(in crate::ui) static UNLOCKS: Text = text("これが済むと始められる施策", "What it unlocks");
pub(in crate::ui) static RAISES: Text = text("引き上げる設問", "Items it raises");
pub(in crate::ui) static RAISES_HELP: Text = text(
    "施策を終えても回答は変わりません。実際にその段階になったかを確かめて、答え直してください。",
    "Finishing an action never changes an answer. See whether the level has really been reached, then rate again.",
);
pub(in crate::ui) static REMOVES: Text = text("取り除く原因", "Causes it removes");
pub(in crate::ui) static CARRIES_OUT: Text = text("実行に移す対策", "Remedies it carries out");
pub(in crate::ui) static CAUTIONS_MET: Text = text("備える注意点", "Cautions it answers");

pub(in crate::ui) static CHALLENGES: Text = text("課題と対策", "Challenges and remedies");
pub(in crate::ui) static CHALLENGES_ONLY: Text = text("課題", "Challenges");
pub(in crate::ui) static CHALLENGES_TITLE: Text =
    text("7つの課題と対策", "Seven challenges and their remedies");
pub(in crate::ui) static CHALLENGES_LEAD: Text = text(
    "準備、運用、再入社後のそれぞれで起こりやすい課題と、その原因、対策です。",
    "What tends to go wrong while you prepare, in operation, and after someone returns: the causes, and what helps.",
);
pub(in crate::ui) static CHALLENGES_HELP: Text = text(
    "診断では、原因に結びつく設問が段階0か1のときに、その原因と対策を示します。",
    "The results show a cause, along with its remedies, while an item tied to it is at level 0 or 1.",
);
pub(in crate::ui) static CAUSES: Text = text("原因", "Causes");
pub(in crate::ui) static REMEDIES: Text = text("対策", "Remedies");
pub(in crate::ui) static GUARDED_BY: Text = text("この課題を防ぐ設問", "Items that guard against it");
pub(in crate::ui) static SHOWN_BY: Text = text("原因が表れる設問", "Items that reveal it");
pub(in crate::ui) static REMOVED_BY: Text = text("原因を取り除く施策", "Actions that remove it");
pub(in crate::ui) static CARRIED_OUT_BY: Text = text("実行する施策", "Actions that carry it out");

pub(in crate::ui) static MERITS: Text = text("メリットと注意点", "Merits and cautions");
pub(in crate::ui) static MERITS_ONLY: Text = text("メリット", "Merits");
pub(in crate::ui) static CAUTIONS_ONLY: Text = text("注意点", "Cautions");
pub(in crate::ui) static MERITS_LEAD: Text = text(
    "期待できる6つのメリットとその確かさ、始める前に確かめたい3つの注意点です。",
    "Six merits to hope for and how well each is supported, and three cautions to check before you start.",
);
pub(in crate::ui) static SIX_MERITS: Text = text("6つのメリット", "Six merits");
pub(in crate::ui) static CAVEAT: Text = text("確かでない点：", "What is uncertain: ");
pub(in crate::ui) static WEIGHTS: Text = text("目的ごとの要因の重み", "Weights of the factors by purpose");
pub(in crate::ui) static WEIGHTS_HELP: Text = text(
    "メリットは、プログラムの目的として選べます。選んだ目的の値を足すと、全体のスコアでの要因の重みになります。何も選ばなければ、重みは均等です。",
    "In a program, the merits are the purposes to pick from. The values of those you pick add up to each factor’s weight in the overall score. With none picked, all factors weigh the same.",
);
pub(in crate::ui) static WEIGHTS_TABLE: Text = text("重みの表", "Table of weights");
pub(in crate::ui) static WEIGHTS_CAPTION: Text = text(
    "1(影響が小さい)〜4(影響が大きい)。縦の合計はどの目的も同じです",
    "From 1 (a little) to 4 (a great deal). Every column has the same total",
);
pub(in crate::ui) static THREE_CAUTIONS: Text = text("3つの注意点", "Three cautions");
pub(in crate::ui) static CHECKS: Text = text("確かめること", "What to check");
pub(in crate::ui) static ASKED_BY: Text = text("関わる設問", "Items that ask about it");
pub(in crate::ui) static ANSWERED_BY: Text = text("対応する施策", "Actions that answer it");

pub(in crate::ui) static CASES: Text = text("事例", "Cases");
pub(in crate::ui) static CASES_TITLE: Text = text("9社の事例", "Nine companies");
pub(in crate::ui) static CASES_LEAD: Text = text(
    "9社が何をして、どうなったかを、公表された範囲でまとめました。",
    "What nine companies did and what came of it, as far as it has been published.",
);
pub(in crate::ui) static AS_PUBLISHED: Text = text(
    "公表された時点の内容です。各社とOkaeriに関係はありません。リンク先が現在も公開されているかは確かめていません。",
    "As published at the time. Okaeri isn’t affiliated with these companies, and the linked pages haven’t been checked live.",
);
pub(in crate::ui) static KNOWN: Text = text("公表されていること", "What is known");
pub(in crate::ui) static PRACTICES: Text = text("取り入れられること", "What to imitate");

pub(in crate::ui) static SOURCES: Text = text("出典", "Sources");
pub(in crate::ui) static SOURCES_LEAD: Text = text(
    "公開資料から集めた数字と、もとになった2つの記事の一覧です。記事の主張に反する結果も載せています。",
    "Every figure from public material, and the two articles it all builds on. Findings that contradict the articles are included.",
);
pub(in crate::ui) static ALL_FIGURES: Text = text("すべての数字", "All figures");
pub(in crate::ui) static FIGURES_HELP: Text = text(
    "「裏づけ」は記事の主張を支える数字、「反する結果」は主張に反する数字、「補足」は大きさや前提を知るための数字です。リンク先が現在も公開されているかは確かめていません。",
    "Figures marked “Supports” back the articles’ claims, those marked “Contradicts” go against them, and “Context” puts them in proportion. The linked pages haven’t been checked live.",
);
pub(in crate::ui) static CLAIM: Text = text("内容", "Finding");
pub(in crate::ui) static SOURCE: Text = text("出典", "Source");
pub(in crate::ui) static YEAR: Text = text("年", "Year");
pub(in crate::ui) static STANCE: Text = text("主張に対して", "On the claims");
pub(in crate::ui) static ABOUT_S1: Text = text(
    "アルムナイ採用の定義、4つのメリットと3つの注意点、成功のポイント、9社の事例を扱う記事です。Okaeriが取り入れた見出しは次のとおりです。",
    "It covers what alumni hiring is, four merits and three cautions, the points that decide success, and nine cases. Okaeri builds on these headings.",
);
pub(in crate::ui) static ABOUT_S2: Text = text(
    "7つの課題の原因と解決策、2つのメリット、成功に欠かせない3つのことを扱う記事です。Okaeriが取り入れた見出しは次のとおりです。",
    "It covers seven challenges with their causes and remedies, two merits, and three essentials of success. Okaeri builds on these headings.",
);

pub(in crate::ui) fn items(count: usize) -> Text {
    both(format!("設問({count}問)"), format!("Items ({count})"))
}

pub(in crate::ui) fn actions(count: usize) -> Text {
    both(format!("施策({count}件)"), format!("Actions ({count})"))
}

pub(in crate::ui) fn counts(items: usize, actions: usize) -> Text {
    both(format!("設問{items}問・施策{actions}件"), format!("{items} items · {actions} actions"))
}

/// The heading that something comes from, with its id.
pub(in crate::ui) fn origin(element: &Element) -> Text {
    let (heading, id) = (&element.heading, &element.id);
    both(format!("「{}」({id})", heading.ja), format!("“{}” ({id})", heading.en))
}

pub(in crate::ui) fn weight(weight: u8) -> Text {
    both(format!("重み{weight}(最大3)"), format!("Weight {weight} of 3"))
}

pub(in crate::ui) fn level(level: Level) -> Text {
    let number = level.number();
    both(format!("段階{number}"), format!("Level {number}"))
}

pub(in crate::ui) fn raised_to(level: Level) -> Text {
    let number = level.number();
    both(format!("段階{number}へ"), format!("to level {number}"))
}

pub(in crate::ui) fn raised_item(item: &Item, level: Level) -> Text {
    let number = level.number();
    both(format!("{}(段階{number}へ)", item.name.ja), format!("{} (to level {number})", item.name.en))
}

pub(in crate::ui) fn gate(opens_at: Level, holds_at: Level) -> Text {
    let (opens, holds) = (opens_at.number(), holds_at.number());
    both(
        format!("関門となる設問です。段階{opens}に届くまで、ステージは{holds}で止まります。"),
        format!("This item is a gate: until it reaches level {opens}, the stage stays at {holds}."),
    )
}

/// The likely effort, and how far it may go either way.
pub(in crate::ui) fn effort(effort: Effort, language: Language) -> String {
    let days = |tenths: u16| dates::effort(u32::from(tenths), language);
    let (best, likely, worst) = (days(effort.optimistic), days(effort.likely), days(effort.pessimistic));
    match language {
        Language::Japanese => format!("{likely}(順調なら{best}、長引けば{worst})"),
        Language::English => format!("{likely} ({best} if all goes well, {worst} if it drags on)"),
    }
}

pub(in crate::ui) fn duration(days: u16) -> Text {
    both(
        format!("{days}営業日以上(待ち時間を含む)"),
        format!("At least {days} working days, waiting included"),
    )
}

pub(in crate::ui) fn lag(days: u16) -> Text {
    both(format!("終了から{days}営業日以上あける"), format!("then wait at least {days} working days"))
}

pub(in crate::ui) fn figures(count: usize, against: usize) -> Text {
    let plural = if count == 1 { "figure" } else { "figures" };
    let speaks = if against == 1 { "speaks" } else { "speak" };
    match against {
        0 => both(format!("関連する数字({count}件)"), format!("{count} {plural}")),
        _ => both(
            format!("関連する数字({count}件、うち反する結果{against}件)"),
            format!("{count} {plural}, of which {against} {speaks} against"),
        ),
    }
}

/// A class of evidence, and how many figures it has.
pub(in crate::ui) fn class(name: &str, count: usize) -> Text {
    both(format!("{name}：{count}件"), format!("{name}: {count}"))
}

pub(in crate::ui) fn citing(count: usize) -> Text {
    both(
        format!("{count}か所で引用"),
        if count == 1 { "cited once".to_owned() } else { format!("cited {count} times") },
    )
}

pub(in crate::ui) const fn stance(stance: Stance) -> Text {
    match stance {
        Stance::For => text("裏づけ", "Supports"),
        Stance::Against => text("反する結果", "Contradicts"),
        Stance::Context => text("補足", "Context"),
    }
}
