//! Words of the argument: claims, the evidence for and against each, and what the board paper takes.

use crate::domain::argument::{Side, Strength, Verdict};
use crate::domain::text::{Text, text};
use crate::domain::words::{begun, quoted};
use crate::ui::words::both;

pub(in crate::ui) static TITLE: Text = text("論拠", "Argument");
pub(in crate::ui) static LEAD: Text = text(
    "アルムナイ採用の効果としてよく言われる主張を、支持する根拠と反対する根拠に照らします。根拠がある主張だけが稟議書に載ります。",
    "What alumni hiring is said to bring, held against the evidence on both sides. Only what the evidence bears out goes into the board paper.",
);
pub(in crate::ui) static TO_PAPER: Text = text("稟議書の案を見る", "See the draft board paper");
pub(in crate::ui) static TO_VALUE: Text =
    text("自社の数字を入れる(効果と費用)", "Enter your own figures (value)");

pub(in crate::ui) static HOW: Text = text("判定の決まり", "How evidence is weighed");
pub(in crate::ui) static GRADES_TITLE: Text = text("根拠の強さ", "How strong evidence is");
pub(in crate::ui) static RULES_TITLE: Text = text("主張の判定", "What follows for a claim");

pub(in crate::ui) static CLAIMS: Text = text("主張と根拠", "Claims and evidence");
pub(in crate::ui) static CONTEXT_HELP: Text =
    text("背景を知るための情報です。判定には数えません。", "Background that counts for neither side.");
pub(in crate::ui) static NONE_FOR: Text = text("見つかっていません。", "None is known.");
pub(in crate::ui) static INDIRECT: Text = text("間接", "Indirect");
pub(in crate::ui) static INCOMPLETE: Text =
    text("内容と出典を書くと、判定に数えます。", "It counts once it says what was found, and where.");
pub(in crate::ui) static OWN: Text = text("自社で追加", "Yours");

pub(in crate::ui) static IN_PAPER: Text = text("稟議書に載せる", "In the board paper");
pub(in crate::ui) static ADD_CLAIM: Text = text("主張を加える", "Add a claim");
pub(in crate::ui) static ADD_CLAIM_HELP: Text = text(
    "一覧にない主張を加えられます。根拠がそろうまでは稟議書に載りません。",
    "Add what the list lacks. A claim stays out of the paper until the evidence bears it out.",
);
pub(in crate::ui) static ADD_EVIDENCE: Text = text("根拠を加える", "Add evidence");
pub(in crate::ui) static REMOVE: Text = text("削除", "Remove");
pub(in crate::ui) static CLAIM_WORDS: Text = text("主張の内容", "What it claims");
pub(in crate::ui) static CLAIM_WORDS_HELP: Text = text(
    "確かめられる一文で書きます(例：戻った人の1年後の在籍率は、ほかの中途採用より高い)。",
    "One sentence that can be checked, such as: returnees are more often still here after a year than other hires.",
);
pub(in crate::ui) static SAVES: Text = text("採用の費用の節約についての主張", "It’s about saving on hiring");
pub(in crate::ui) static SAVES_HELP: Text = text(
    "節約の主張は、再入社が1人も見込まれないうちは根拠不足とします。",
    "A claim about savings isn’t borne out while nobody is expected to come back.",
);
pub(in crate::ui) static SIDE: Text = text("支持か反対か", "For or against");
pub(in crate::ui) static STRENGTH: Text = text("強さ", "Strength");
pub(in crate::ui) static FOUND: Text = text("わかったこと", "What was found");
pub(in crate::ui) static FOUND_HELP: Text = text(
    "数字には単位と人数を添えます。個人の名前は書かないでください。",
    "Give numbers their unit and number of cases. Leave out people’s names.",
);
pub(in crate::ui) static SOURCE: Text = text("出典", "Source");
pub(in crate::ui) static SOURCE_HELP: Text =
    text("資料の名前かアドレス。", "The name of a document, or an address.");
pub(in crate::ui) static DATE: Text = text("日付", "Date");
pub(in crate::ui) static DATE_HELP: Text =
    text("公表日か、数えた日。わからなければ空欄。", "When it was published or counted; empty if unknown.");
pub(in crate::ui) static TOO_MANY_CLAIMS: Text = text(
    "主張は30件までです。不要なものを削除してください。",
    "There is room for 30 claims of your own. Remove one first.",
);
pub(in crate::ui) static TOO_MANY: Text = text(
    "根拠は200件までです。不要なものを削除してください。",
    "There is room for 200 pieces of evidence. Remove one first.",
);

pub(in crate::ui) fn side(side: Side) -> Text {
    match side {
        Side::For => text("支持する根拠", "Evidence for"),
        Side::Against => text("反対する根拠", "Evidence against"),
        Side::Context => text("参考", "Context"),
    }
}

pub(in crate::ui) fn context(count: usize) -> Text {
    both(format!("参考({count}件)"), format!("Context ({count})"))
}

pub(in crate::ui) fn strength(strength: Strength) -> Text {
    begun(&strength.name())
}

/// What a strength stands for, to choose from.
pub(in crate::ui) fn strength_choice(strength: Strength) -> Text {
    match strength {
        Strength::Strong => text(
            "強い(比べる集団のある研究、主張そのものを数えた実績)",
            "Strong (a study with a comparison group, a count of the very thing)",
        ),
        Strength::Fair => text("中程度(調査、集計した実績)", "Fair (a survey, figures that were added up)"),
        Strength::Weak => {
            text("弱い(一社の話、事業者の説明)", "Weak (one organization’s or a vendor’s word)")
        }
    }
}

pub(in crate::ui) fn verdict(verdict: Verdict) -> Text {
    begun(&verdict.name())
}

pub(in crate::ui) fn reason(verdict: Verdict) -> Text {
    let reason = verdict.reason();
    both(format!("判定の理由：{}", reason.ja), format!("Why: {}", reason.en))
}

/// Whether a claim stands in the paper, and why not.
pub(in crate::ui) fn in_paper(verdict: Verdict, is_left_out: bool) -> Text {
    match (verdict, is_left_out) {
        (Verdict::Borne, false) => text("期待効果に載ります。", "It stands among the expected effects."),
        (Verdict::Borne, true) => text("別紙にだけ載ります。", "It stands in the annex alone."),
        (Verdict::Contested, _) => text(
            "見解が分かれるため、期待効果には載せられません。別紙に根拠とともに載ります。",
            "It is contested, so it can’t stand among the effects. The annex has it with its evidence.",
        ),
        (Verdict::NotBorne(_), _) => text(
            "根拠不足なので、期待効果には載せられません。別紙に根拠とともに載ります。",
            "It isn’t borne out, so it can’t stand among the effects. The annex has it with its evidence.",
        ),
    }
}

pub(in crate::ui) fn counted(borne: usize, contested: usize, not: usize) -> Text {
    both(
        format!("根拠あり{borne}件、見解が分かれる{contested}件、根拠不足{not}件です。"),
        format!("Borne out: {borne}. Contested: {contested}. Not borne out: {not}."),
    )
}

/// What a button does, and to what.
pub(in crate::ui) fn act_on(what: &Text, act: &Text) -> Text {
    both(format!("{}：{}", what.ja, act.ja), format!("{}: {}", what.en, act.en))
}

pub(in crate::ui) fn of_claim(name: &Text) -> Text {
    let name = quoted(name);
    both(format!("主張{}", name.ja), format!("Claim {}", name.en))
}

pub(in crate::ui) fn evidence(number: usize) -> Text {
    both(format!("自社の根拠{number}"), format!("Your evidence {number}"))
}

pub(in crate::ui) fn removed(what: &Text) -> Text {
    both(format!("{}を削除しました。", what.ja), format!("{} is removed.", what.en))
}
