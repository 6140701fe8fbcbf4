//! Words of the selection, the terms of a return, what was decided otherwise, and what to ask about.

use crate::domain::text::{Text, text};
use crate::ui::words::both;

pub(in crate::ui) static STEPS: Text = text("選考の手順", "Selection steps");
pub(in crate::ui) static STEPS_HELP: Text = text(
    "行う手順を選び、結果を伝えるまでの営業日数と合格の基準を決めます。基準をほかの応募者と変えるときは、理由を書いてください。",
    "Choose the steps that are taken, the working days until each result is told, and the bar. Where the bar differs from other applicants’, write down why.",
);
pub(in crate::ui) static DAYS: Text = text("結果までの営業日数", "Working days until the result");
pub(in crate::ui) static DAYS_BAD: Text =
    text("1〜365の日数を入れてください。", "Enter a number of days from 1 to 365.");
pub(in crate::ui) static BAR: Text = text("合格の基準", "Bar");
pub(in crate::ui) static STEP_NOTE: Text =
    text("進め方、または基準を変える理由", "How, or why the bar differs");

pub(in crate::ui) fn in_all(days: u32) -> Text {
    both(
        format!("日数を決めた手順を合わせると、最長{days}営業日です。"),
        format!("The steps with a time limit take {days} working days at most."),
    )
}

pub(in crate::ui) static NO_STEPS: Text = text("行う手順をまだ選んでいません。", "No step is chosen yet.");
pub(in crate::ui) static SAME_BAR: Text =
    text("どの手順も、ほかの応募者と同じ基準です。", "Every step sets the same bar as for other applicants.");

pub(in crate::ui) fn other_bar(steps: &Text) -> Text {
    both(
        format!("ほかの応募者と基準が違う手順：{}。不合格だった人にも説明できる理由が要ります。", steps.ja),
        format!(
            "Steps with another bar than for other applicants: {}. Have a reason that you could give to somebody who was turned down.",
            steps.en
        ),
    )
}

pub(in crate::ui) static TERMS: Text = text("戻ったときの処遇", "Terms on return");
pub(in crate::ui) static TERMS_HELP: Text =
    text("空欄や「未定」は、まだ決めていないという意味です。", "What is empty or “not decided” is open.");
pub(in crate::ui) static UNDECIDED: Text = text("未定", "Not decided");
pub(in crate::ui) static OUTSIDE: Text =
    text("社外での経験年数を数える割合(％)", "Share of outside years that counts, in percent");
pub(in crate::ui) static OUTSIDE_HELP: Text = text(
    "離職中に同じ種類の仕事をした年数のうち、社内の経験とみなす割合です。",
    "Of the years spent elsewhere in the same kind of work, how much counts as experience here.",
);
pub(in crate::ui) static PERCENT_BAD: Text =
    text("0〜100の数を入れてください。", "Enter a number from 0 to 100.");
pub(in crate::ui) static GRADE: Text = text("再入社時の等級", "Grade on return");
pub(in crate::ui) static PROBATION: Text = text("試用期間(月数)", "Probation, in months");
pub(in crate::ui) static PROBATION_HELP: Text = text("設けないなら0と書きます。", "Enter 0 for none.");
pub(in crate::ui) static PROBATION_BAD: Text =
    text("0〜24の月数を入れてください。", "Enter a number of months from 0 to 24.");
pub(in crate::ui) static LEAVE: Text = text("年次有給休暇の勤続年数", "Years of service for annual leave");
pub(in crate::ui) static BENEFITS: Text =
    text("退職金の勤続年数", "Years of service for retirement benefits");
pub(in crate::ui) static TERMS_NOTE: Text = text("処遇の決め方", "How terms are agreed on");
pub(in crate::ui) static TERMS_NOTE_HELP: Text = text(
    "誰が、何を根拠に案を作り、本人とどうすり合わせるかを書きます。",
    "Who drafts the terms, on what grounds, and how they are talked over with the candidate.",
);

pub(in crate::ui) fn outside_example(counted: &Text) -> Text {
    both(
        format!("例：社外で6年働いた人は、社内の経験{}とみなします。", counted.ja),
        format!("For example, six years elsewhere count as {} here.", counted.en),
    )
}

pub(in crate::ui) static NO_YEARS: Text = text("なし", "nothing");

pub(in crate::ui) static BANDS: Text = text("等級と報酬の表", "Grades and pay");
pub(in crate::ui) static BANDS_HELP: Text = text(
    "いま在籍している社員の、等級ごとの年収の幅です。再入社者の提示額を、この幅と比べます。",
    "What current employees of each grade are paid a year. An offer to somebody who returns is held against it.",
);
pub(in crate::ui) static BAND: Text = text("等級の名前", "Grade");
pub(in crate::ui) static LEAST: Text = text("年収の下限(円)", "Least, in yen a year");
pub(in crate::ui) static MOST: Text = text("年収の上限(円)", "Most, in yen a year");
pub(in crate::ui) static YEN_BAD: Text = text("金額を数字で入れてください。", "Enter an amount in digits.");
pub(in crate::ui) static YEN_ORDER: Text =
    text("下限が上限を超えています。", "The least is more than the most.");
pub(in crate::ui) static ADD_BAND: Text = text("等級を加える", "Add a grade");

pub(in crate::ui) fn band(name: &str, number: usize) -> Text {
    if name.trim().is_empty() {
        both(format!("等級{number}"), format!("Grade {number}"))
    } else {
        both(format!("等級「{name}」"), format!("Grade “{name}”"))
    }
}

pub(in crate::ui) static OFFER: Text =
    text("提示額を既存社員と比べる", "Hold an offer against colleagues’ pay");
pub(in crate::ui) static OFFER_HELP: Text =
    text("ここに入れた金額は保存しません。", "The amount entered here isn’t kept.");
pub(in crate::ui) static OFFER_BAND: Text = text("等級", "Grade");
pub(in crate::ui) static OFFER_YEN: Text = text("提示する年収(円)", "Offer, in yen a year");
pub(in crate::ui) static WITHIN: Text = text(
    "提示額は、この等級の社員の幅に収まっています。",
    "The offer lies within what colleagues of this grade are paid.",
);

pub(in crate::ui) fn above(yen: &Text) -> Text {
    both(
        format!(
            "提示額は、この等級の社員の上限を{}上回ります。長く勤めた社員より高くなる「逆転」です。等級が合っているか、既存社員の処遇を見直すかを検討してください。",
            yen.ja
        ),
        format!(
            "The offer is {} above the most that colleagues of this grade are paid: people who stayed would earn less. Look again at the grade, or at the colleagues’ pay.",
            yen.en
        ),
    )
}

pub(in crate::ui) fn below(yen: &Text) -> Text {
    both(
        format!(
            "提示額は、この等級の社員の下限を{}下回ります。戻る人だけが低くなる理由を説明できますか。",
            yen.ja
        ),
        format!(
            "The offer is {} below the least that colleagues of this grade are paid. Can you explain why somebody who returns gets less?",
            yen.en
        ),
    )
}

pub(in crate::ui) static EXCEPTIONS: Text = text("例外の記録", "Log of exceptions");
pub(in crate::ui) static EXCEPTIONS_HELP: Text = text(
    "規則や手順と違う判断をしたら、日付と理由を残します。個人の名前は書かず、人事の記録と照らせる番号などにとどめてください。",
    "When a decision departs from the rules or the steps, note the day and the reason. Name nobody; a reference to the personnel file is enough.",
);
pub(in crate::ui) static NO_EXCEPTIONS: Text = text("例外はまだありません。", "No exceptions yet.");
pub(in crate::ui) static ADD_EXCEPTION: Text = text("例外を加える", "Add an exception");
pub(in crate::ui) static DATE: Text = text("決定日", "Date of the decision");
pub(in crate::ui) static WHAT: Text = text("規則と違う判断の内容", "What was decided otherwise");
pub(in crate::ui) static WHY: Text = text("理由", "Why");
pub(in crate::ui) static BY: Text = text("決めた人の役職", "Who decided (position)");

pub(in crate::ui) fn exception(number: usize) -> Text {
    both(format!("例外{number}"), format!("Exception {number}"))
}

pub(in crate::ui) static TOO_MANY: Text = text("これ以上は加えられません。", "No more can be added.");

pub(in crate::ui) static COUNSEL: Text = text("顧問弁護士に確認すること", "Questions for counsel");
pub(in crate::ui) static COUNSEL_HELP: Text = text(
    "おかえりは法律の助言をしません。専門家に尋ねるための質問と、その理由、出典です。この制度の内容が触れるものを先に並べています。",
    "Okaeri gives no legal advice. These are questions to take to counsel, with reason and source; those that this policy touches come first.",
);
pub(in crate::ui) static TOUCHED: Text = text("触れている箇所", "Touched by");
pub(in crate::ui) static ALWAYS: Text = text("どの制度でも確認", "For every policy");

pub(in crate::ui) static SAID: Text = text("診断の答えとの食い違い", "Contradictions with the assessment");
pub(in crate::ui) static SAID_HELP: Text = text(
    "診断の答えと、このページの内容が合わないところです。どちらが今の実情に近いかを確かめて、片方を直してください。",
    "Where the answers of the assessment and this page say different things. Find out which is true today, and change the other.",
);
pub(in crate::ui) static SAID_NONE: Text = text("食い違いは見つかりません。", "None found.");

pub(in crate::ui) fn answer(level: u8, name: &Text) -> Text {
    both(format!("答えは段階{level}「{}」", name.ja), format!("Answered: level {level}, {}", name.en))
}
