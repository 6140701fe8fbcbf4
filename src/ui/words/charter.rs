//! Words of the charter: what a program is for, who stands behind it, how it spreads.

use crate::domain::charter::{Part, Population};
use crate::domain::text::{Text, text};
use crate::domain::words::quoted;
use crate::ui::words::both;

pub(in crate::ui) static TITLE: Text = text("目的と体制", "Charter");
pub(in crate::ui) static LEAD: Text = text(
    "なぜ、誰のために、誰が進めるのか。経営に承認してもらう土台をここにまとめます。",
    "Why you do it, for whom, and who runs it: what management signs off before anything else.",
);
pub(in crate::ui) static JUMP: Text = text("公表されている事例から始める", "Start from a published case");

pub(in crate::ui) static WHY: Text = text("取り組む理由", "Why you do it");
pub(in crate::ui) static WHY_LABEL: Text = text("理由", "Reason");
pub(in crate::ui) static WHY_HELP: Text = text(
    "自社の言葉で書きます。例：即戦力の中途採用が年10人足りず、退職者の3割は円満に辞めている。",
    "In your own words, such as: we are ten experienced hires short each year, and a third of our leavers part on good terms.",
);
pub(in crate::ui) static PURPOSES: Text = text("目的と成功要因の重み", "Purposes, and what they make count");
pub(in crate::ui) static PURPOSES_HELP: Text = text(
    "設定で選んだ目的が、各成功要因に1〜4点を与えます。合計がその要因の重みです。",
    "Each purpose that you chose in the settings gives every success factor 1 to 4 points. Their sum is the factor’s weight.",
);
pub(in crate::ui) static NO_PURPOSES: Text = text(
    "目的はまだ選ばれていません。9つの成功要因はどれも同じ重みです。",
    "No purpose is chosen yet, so all nine success factors count the same.",
);
pub(in crate::ui) static TO_PURPOSES: Text = text("目的を選ぶ(設定)", "Choose purposes in the settings");
pub(in crate::ui) static FACTOR: Text = text("成功要因", "Success factor");
pub(in crate::ui) static SUM: Text = text("重み(合計)", "Weight (sum)");

pub(in crate::ui) static POPULATION: Text = text("アルムナイの範囲", "Who counts as alumni");
pub(in crate::ui) static POPULATION_HELP: Text = text(
    "名簿に載せ、案内を送る相手です。再入社に応募できる人は、これとは別に制度で決めます。",
    "Those you keep a register of and write to. Who may apply to come back is decided separately, in the rehire policy.",
);

pub(in crate::ui) const fn population(population: Population) -> Text {
    match population {
        Population::Regular => {
            text("期間の定めなく雇用されていた人", "Those who were employed without a fixed term")
        }
        Population::FixedTerm => text(
            "契約期間の満了で離れた人も含みます。嘱託や派遣の扱いは別に決めてください。",
            "Including those whose contract ran out. Decide separately on agency staff.",
        ),
        Population::PartTime => text(
            "学生アルバイトの卒業も含みます。人数が多いときは、登録を希望した人だけにする方法もあります。",
            "Students who graduated, too. Where they are many, you may keep those who ask to be registered.",
        ),
        Population::Group => text(
            "名簿を会社間で共有するときは、同意の文面にその旨が要ります。法務に確かめてください。",
            "Sharing a register between firms has to be part of the consent. Check the wording with legal.",
        ),
        Population::Retired => text(
            "技術の継承や短時間の勤務で力を借りる相手です。高年齢者の雇用の決まりを法務に確かめてください。",
            "People to ask for know-how or for a few hours a week. Check the rules on older workers with legal.",
        ),
    }
}

pub(in crate::ui) static OPERATION: Text = text("運営の型", "Operating type");
pub(in crate::ui) static OPERATION_HELP: Text = text(
    "アルムナイの集まりについて、方針を決める側と、日々の運営をする側を選びます。",
    "For the alumni network: who decides on it, and who does the daily work.",
);
pub(in crate::ui) static OPERATION_OPEN: Text = text("まだ決めていない", "Not decided yet");

pub(in crate::ui) static PEOPLE: Text = text("後ろ盾と推進責任者", "Sponsor and owner");
pub(in crate::ui) static SPONSOR: Text = text("経営の後ろ盾(スポンサー)", "Sponsor");
pub(in crate::ui) static SPONSOR_HELP: Text = text(
    "予算と人を認める役員。役職名で構いません。",
    "The executive who grants budget and people. A position is enough.",
);
pub(in crate::ui) static OWNER: Text = text("推進責任者", "Owner");
pub(in crate::ui) static OWNER_HELP: Text = text(
    "日々の判断をし、進み具合に責任を持つ人。役職名で構いません。",
    "Who decides day to day and answers for progress. A position is enough.",
);

pub(in crate::ui) static DUTIES: Text = text("役割分担", "Who does what");
pub(in crate::ui) static DUTIES_HELP: Text = text(
    "続けていく仕事ごとに、各役割の関わり方を選びます(RACI図と呼ばれる表です)。責任を負う役割は、1つの仕事に1つだけです。",
    "For each standing duty, say what part each role has. This is known as a RACI chart. Just one role answers for a duty.",
);
pub(in crate::ui) static DUTY: Text = text("仕事", "Duty");
pub(in crate::ui) static NO_PART: Text = text("—", "—");

/// What a part is called in a narrow cell.
pub(in crate::ui) fn part(part: Part) -> Text {
    let short = match part {
        Part::Responsible => text("実行", "does it"),
        Part::Accountable => text("責任", "answers"),
        Part::Consulted => text("相談", "consulted"),
        Part::Informed => text("報告", "informed"),
    };
    both(format!("{} {}", part.letter(), short.ja), format!("{} {}", part.letter(), short.en))
}

pub(in crate::ui) const fn part_help(part: Part) -> Text {
    match part {
        Part::Responsible => text("実際に手を動かす", "does the work"),
        Part::Accountable => {
            text("結果に責任を負い、最後に決める", "answers for the result, and has the last word")
        }
        Part::Consulted => text("決める前に相談を受ける", "is asked before something is decided"),
        Part::Informed => text("決まったあとに報告を受ける", "is told afterward"),
    }
}

pub(in crate::ui) fn cell(duty: &Text, role: &Text) -> Text {
    both(format!("「{}」での{}の関わり", duty.ja, role.ja), format!("{}: part of {}", duty.en, role.en))
}

pub(in crate::ui) static WAVES: Text = text("展開の段階", "Waves");
pub(in crate::ui) static WAVES_HELP: Text = text(
    "部門での試行から全社、グループへと広げる順番です。開始日の順に並び、日付のない段階は最後に置きます。",
    "How it spreads: a pilot in a department, then the company, then the group. Sorted by start date; those without one come last.",
);
pub(in crate::ui) static NO_WAVES: Text = text("段階はまだありません。", "There are no waves yet.");
pub(in crate::ui) static ADD_WAVE: Text = text("段階を加える", "Add a wave");
pub(in crate::ui) static REACH: Text = text("範囲", "Reach");
pub(in crate::ui) static WHAT: Text = text("内容", "What begins");
pub(in crate::ui) static WHAT_HELP: Text =
    text("例：営業部の退職者に登録を案内する", "For example: invite former sales staff to register");
pub(in crate::ui) static BEGINS: Text = text("開始日", "Start date");
pub(in crate::ui) static BEGINS_HELP: Text =
    text("未定なら空欄のままにします。", "Leave it empty while undecided.");
pub(in crate::ui) static REMOVE: Text = text("削除", "Remove");

pub(in crate::ui) fn wave(name: &Text) -> Text {
    let name = quoted(name);
    both(format!("段階{}", name.ja), format!("Wave {}", name.en))
}

pub(in crate::ui) fn remove_wave(name: &Text) -> Text {
    let name = quoted(name);
    both(format!("段階{}を削除", name.ja), format!("Remove wave {}", name.en))
}

pub(in crate::ui) fn wave_removed(name: &Text) -> Text {
    let name = quoted(name);
    both(
        format!("段階{}を削除しました。「元に戻す」で戻せます。", name.ja),
        format!("Wave {} is removed. Undo brings it back.", name.en),
    )
}

pub(in crate::ui) fn wave_fault(wider: &Text, narrower: &Text) -> Text {
    let (wider, narrower) = (quoted(wider), quoted(narrower));
    both(
        format!(
            "範囲の広い{}が、範囲の狭い{}より先に始まります。試行の結果を生かせるよう、日付を見直してください。",
            wider.ja, narrower.ja
        ),
        format!(
            "{} reaches further than {}, and begins before it. Review the dates so that the smaller one can teach the larger.",
            wider.en, narrower.en
        ),
    )
}

pub(in crate::ui) static BUDGET: Text = text("予算", "Budget");
pub(in crate::ui) static BUDGET_HELP: Text = text(
    "予算は計画の上限として1か所で決め、ここにはその内容を表示します。",
    "The budget is set in one place, as the limits of the plan, and shown here.",
);
pub(in crate::ui) static TO_BUDGET: Text = text("予算を決める(目標)", "Set the budget under “Target”");

pub(in crate::ui) fn weightiest(factors: &Text, weight: u32) -> Text {
    both(
        format!("いちばん重い要因は{}(重み{weight})です。", factors.ja),
        format!("What counts most (weight {weight}): {}.", factors.en),
    )
}

/// How much of the charter is said, for the overview.
pub(in crate::ui) fn said(parts: usize, of: usize) -> Text {
    both(format!("{of}項目のうち{parts}項目を記入済み"), format!("{parts} of {of} parts written"))
}
