//! Words of the rehire policy: its page, and the rules of eligibility.

pub(in crate::ui) mod findings;
pub(in crate::ui) mod people;
pub(in crate::ui) mod terms;

use crate::domain::text::{Text, text};
use crate::ui::words::both;

pub(in crate::ui) static TITLE: Text = text("再入社制度", "Rehire policy");
pub(in crate::ui) static LEAD: Text = text(
    "誰が、どの手順で、どんな条件で戻れるかを決めます。決めたことは、抜けや食い違いがないかをその場で確かめられます。",
    "Decide who may come back, by which steps, and on what terms. Gaps and contradictions show up as you write.",
);
pub(in crate::ui) static CONTENTS: Text = text("このページの内容", "On this page");

pub(in crate::ui) static RULES: Text = text("応募できる人の規則", "Who may apply");
pub(in crate::ui) static RULES_HELP: Text = text(
    "規則に順番はありません。1人に複数の規則が当てはまるときは、厳しいほうの判定(対象外、個別に判断、応募できる、の順)が優先します。何も選ばない条件は問いません。",
    "Rules have no order. Where several apply to one person, the stricter outcome counts: not eligible, then case by case, then eligible. A condition with nothing chosen isn’t asked about.",
);
pub(in crate::ui) static NO_RULES: Text = text(
    "まだ規則がありません。下の「よくある規則から始める」から選ぶか、1つずつ加えてください。",
    "There are no rules yet. Begin with common rules below, or add your own one by one.",
);
pub(in crate::ui) static ADD_RULE: Text = text("規則を加える", "Add a rule");
pub(in crate::ui) static CHANGE: Text = text("条件と判定を変える", "Change conditions and outcome");
pub(in crate::ui) static DUPLICATE: Text = text("複製", "Duplicate");
pub(in crate::ui) static REMOVE: Text = text("削除", "Remove");

pub(in crate::ui) fn rule(number: usize) -> Text {
    both(format!("規則{number}"), format!("Rule {number}"))
}

/// What a button does, and to what: "規則1：削除".
pub(in crate::ui) fn act_on(what: &Text, act: &Text) -> Text {
    both(format!("{}：{}", what.ja, act.ja), format!("{}: {}", what.en, act.en))
}

pub(in crate::ui) fn removed(what: &Text) -> Text {
    both(format!("{}を削除しました。", what.ja), format!("{} is removed.", what.en))
}

pub(in crate::ui) static TENURE: Text = text("在籍期間(月数)", "Service, in months");
pub(in crate::ui) static AWAY: Text =
    text("離職期間(退職してからの月数)", "Time away since the last day, in months");
pub(in crate::ui) static AT_LEAST: Text = text("以上", "At least");
pub(in crate::ui) static AT_MOST: Text = text("以内", "At most");
pub(in crate::ui) static MONTHS_HELP: Text = text(
    "「36」のほか「3年」「1年6か月」とも書けます。「3年未満」は35か月以内です。空欄なら問いません。",
    "Write 36, or “3 years”. Less than three years is at most 35 months. Leave it empty to ask nothing.",
);
pub(in crate::ui) static MONTHS_BAD: Text =
    text("0〜600か月の月数を入れてください。", "Enter a number of months from 0 to 600.");
pub(in crate::ui) static MONTHS_ORDER: Text =
    text("下限が上限を超えています。", "The least is more than the most.");
pub(in crate::ui) static REASONS: Text = text("退職理由", "Reason for leaving");
pub(in crate::ui) static REASONS_HELP: Text = text(
    "退職時の記録にある理由で判定します。本音と違うことも多いので、理由に頼りすぎない規則にしてください。",
    "This is the reason on record, which often differs from the real one. Rely on it sparingly.",
);
pub(in crate::ui) static BY_CHOICE: Text =
    text("自己都合の6つを選ぶ", "Choose the six that people choose themselves");
pub(in crate::ui) static EMPLOYMENT: Text = text("退職時の雇用区分", "Employment on leaving");
pub(in crate::ui) static CONDUCT: Text = text("在職中と退職時の記録", "What is on record");
pub(in crate::ui) static CONDUCT_HELP: Text = text(
    "「確認が必要」は引き継ぎの不備や係争など、「違反の記録あり」は懲戒処分や秘密の持ち出しなどです。",
    "“Something to look into” is a handover left undone or a dispute; “a breach” is a disciplinary measure or secrets taken along.",
);
pub(in crate::ui) static OUTCOME: Text = text("判定", "Outcome");
pub(in crate::ui) static NOTE: Text = text("この規則を置く理由", "Why this rule is there");
pub(in crate::ui) static NOTE_HELP: Text = text(
    "断るときにも同じ言葉で説明できる理由を書きます。個人の名前は書かないでください。",
    "Write a reason that you could also give to somebody who is turned down. Don’t name anybody.",
);
pub(in crate::ui) static TOO_MANY_RULES: Text =
    text("規則は64個までです。", "There can be 64 rules at most.");

pub(in crate::ui) static BEGIN: Text = text("よくある規則から始める", "Begin with common rules");
pub(in crate::ui) static BEGIN_HELP: Text = text(
    "選ぶと、今の規則はすべて入れ替わります。「元に戻す」で取り消せます。",
    "What you choose takes the place of all rules above. Undo brings them back.",
);
pub(in crate::ui) static TAKE: Text = text("この規則で始める", "Begin with these rules");
pub(in crate::ui) static REPLACE: Text = text("今の規則と入れ替える", "Replace the rules above");

pub(in crate::ui) fn taken(name: &Text) -> Text {
    both(
        format!("規則を「{}」に入れ替えました。", name.ja),
        format!("The rules are now those of “{}”.", name.en),
    )
}

pub(in crate::ui) static CASES: Text = text("各社が公表している条件", "What other companies published");
pub(in crate::ui) static CASES_HELP: Text = text(
    "各社が公表した時点の内容です。おかえりは各社と関係がありません。公表されていないことは、決まっていないとは限りません。",
    "As published at the time; Okaeri isn’t affiliated with these companies. What isn’t published may still be decided.",
);
pub(in crate::ui) static COMPANY: Text = text("会社", "Company");
pub(in crate::ui) static CONDITIONS: Text = text("対象", "Who");
pub(in crate::ui) static PUBLISHED: Text = text("公表された内容", "As published");
pub(in crate::ui) static OURS: Text = text("この制度", "This policy");

pub(in crate::ui) fn not_published(companies: &Text) -> Text {
    both(
        format!("応募できる人の条件が公表されていない会社：{}", companies.ja),
        format!("Published nothing on who may apply: {}", companies.en),
    )
}
