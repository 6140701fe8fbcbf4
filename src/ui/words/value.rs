//! Words of the value: what a program may bring, and what it costs.

use crate::domain::text::{Language, Text, text};
use crate::domain::value::{Factor, Height, Instead, Step};
use crate::domain::words::quoted;
use crate::ui::dates;
use crate::ui::words::{both, language};

pub(in crate::ui) static TITLE: Text = text("効果と費用", "Value");
pub(in crate::ui) static LEAD: Text = text(
    "1年に何人が戻り、費用に見合うのか。数字には幅と根拠を付け、自社の実績で更新します。",
    "How many may come back in a year, and whether that is worth the cost: figures with their range and their sources, updated by your own.",
);

pub(in crate::ui) static INPUTS: Text = text("自社の数字", "Your figures");
pub(in crate::ui) static INPUTS_HELP: Text = text(
    "わかるものだけ入れます。人数は人、金額は円、期間は1年です。年間の退職者数を入れると見込みを計算します。",
    "Enter what you know: people, yen, per year. The forecast needs the number of leavers a year.",
);
pub(in crate::ui) static LEAVERS: Text = text("年間の退職者数", "leavers a year");
pub(in crate::ui) static LEAVERS_HELP: Text =
    text("アルムナイに含める区分の人数です。", "Of the groups that count as alumni.");
pub(in crate::ui) static REGISTERED: Text = text("現在の登録者数", "people registered now");
pub(in crate::ui) static REGISTERED_HELP: Text =
    text("名簿やネットワークに登録している人数です。", "In your register or network.");
pub(in crate::ui) static PLANNED: Text = text("計画している再入社の人数(年)", "rehires planned a year");
pub(in crate::ui) static PLANNED_HELP: Text =
    text("公表事例と比べるために使います。", "Held against the published cases.");
pub(in crate::ui) static PAY: Text = text("採用する人の年収(円)", "annual pay of a hire (yen)");
pub(in crate::ui) static PAY_HELP: Text = text(
    "手数料の計算に使う理論年収(賞与などを含む見込みの年収)です。",
    "The pay that fees are worked out from, expected bonus included.",
);
pub(in crate::ui) static FEE: Text = text("紹介手数料の率(%)", "agency fee (%)");
pub(in crate::ui) static FEE_HELP: Text = text(
    "空欄なら32.5%で計算し、損益分岐は30〜35%の幅で示します。",
    "Empty means 32.5%, with break-even shown for 30–35%.",
);
pub(in crate::ui) static HIRE: Text = text("採用1人あたりの平均費用(円)", "mean cost of a hire now (yen)");
pub(in crate::ui) static HIRE_HELP: Text = text(
    "すべての採用経路をならした自社の実績です。調査による差が大きいため、初期値はありません。",
    "Your own, over all channels. Surveys differ too widely for a default.",
);
pub(in crate::ui) static RUNNING: Text = text("プログラムの年間費用(円)", "annual cost of the program (yen)");
pub(in crate::ui) static RUNNING_HELP: Text =
    text("担当者の人件費、ツール、催しなどの合計です。", "Staff time, tools and events together.");
pub(in crate::ui) static COST_SOURCES: Text =
    text("採用費用の公表値", "Published figures on the cost of hiring");

pub(in crate::ui) static FUNNEL: Text = text("退職から定着までの見込み", "From leaving to staying again");
pub(in crate::ui) static FUNNEL_HELP: Text = text(
    "1年分の退職者のうち、最終的に何人が各段階まで進むかの見込みです。各段階の割合は、1つ前の段階の人に対するものです。",
    "Of the people who leave in a year, how many take each step in the end. Each share is of those who took the step before.",
);
pub(in crate::ui) static CHART_REGION: Text = text("段階ごとの人数の図", "Chart of people by step");
pub(in crate::ui) static CHART_HELP: Text = text(
    "太い線が中央値、帯が5回に4回収まる範囲です。1万回の抽選から求めています。少ない人数も見えるように、横軸は平方根の目盛りです。同じ内容が下の表にあります。",
    "The line is the median, the band holds four of five results, from 10,000 draws. The axis is one of square roots, so that a few people can be seen. The table below says the same.",
);
pub(in crate::ui) static DRAWING: Text = text("計算しています。", "Working it out.");
pub(in crate::ui) static NO_LEAVERS: Text =
    text("年間の退職者数を入れると表示します。", "Enter the number of leavers a year to see this.");
pub(in crate::ui) static FUNNEL_TABLE: Text = text(
    "段階ごとの割合(平均)と人数(中央値)。かっこ内は5回に4回収まる範囲",
    "Share (mean) and people (median) by step, with the range that holds four of five results",
);
pub(in crate::ui) static STEP: Text = text("段階", "Step");
pub(in crate::ui) static SHARE: Text = text("1つ前に対する割合", "Share of the step before");
pub(in crate::ui) static PEOPLE: Text = text("人数(1年分)", "People (of a year)");
pub(in crate::ui) static BASIS: Text = text("根拠", "Basis");
pub(in crate::ui) static UNSEEN: Text = text("自社の実績なし", "No figures of your own");
pub(in crate::ui) static BAYES: Text = text(
    "更新の方法はベイズ推定です。初めの見込みを「何人分の経験か」に置き換え、そこへ自社の人数を足して割合を出し直します。実績が増えるほど、初めの見込みの影響は小さくなります。",
    "Updating is Bayesian: the first belief counts as the experience of a few people, your own people are added to it, and the share is taken anew. The more you count, the less the first belief matters.",
);

pub(in crate::ui) static MONTHS: Text = text("月ごとの実績", "Monthly figures");
pub(in crate::ui) static MONTHS_HELP: Text = text(
    "月を選び、その月に各段階へ進んだ人数を入れます。月末の登録者数と活動者数は、その時点の人数です。不明な項目は空欄、いなければ0です。次の段階へ進むまでに時間がかかるため、始めて間もないうちは割合が低めに出ます。",
    "Choose a month and enter how many people took each step in it; members and active members are those at the month’s end. Leave empty what you do not know, 0 for nobody. Steps take time, so in the first months the shares come out too low.",
);
pub(in crate::ui) static MONTH: Text = text("月", "Month");
pub(in crate::ui) static MONTHS_TABLE: Text = text("入力済みの月(単位：人)", "Months entered (people)");

pub(in crate::ui) static CASES: Text = text("公表事例との比較", "Beside the published cases");
pub(in crate::ui) static CASES_HELP: Text = text(
    "登録者数に対する再入社の割合を、公表している5例と比べます。うまくいった企業ほど公表するため、高めに偏っている可能性があります。",
    "Rehires for each registered person, beside five published cases. Companies publish what went well, so these may be too high.",
);
pub(in crate::ui) static CASES_SOURCES: Text = text("比べる事例と数字", "The cases and their figures");
pub(in crate::ui) static NO_REGISTERED: Text = text(
    "現在の登録者数を入れると、公表事例から見た再入社の範囲を表示します。",
    "Enter how many are registered to see what the published cases let expect.",
);

pub(in crate::ui) static COSTS: Text = text("費用の比較と損益分岐", "Cost and break-even");
pub(in crate::ui) static COSTS_HELP: Text = text(
    "再入社1人が、ほかの経路での採用1人の代わりになったとして比べます。再入社がいない年の節約額は0円で、費用だけがかかります。",
    "Each rehire is taken to replace one hire made in another way. A year without a rehire saves nothing and still costs.",
);
pub(in crate::ui) static NO_COSTS: Text = text(
    "年間の退職者数、プログラムの年間費用、年収または採用の平均費用を入れると比べられます。",
    "Enter leavers, the annual cost of the program, and annual pay or the mean cost of a hire to compare.",
);
pub(in crate::ui) static COSTS_TABLE: Text = text(
    "1年の費用と節約額。範囲は5回に4回収まる幅",
    "Cost and savings in a year; ranges hold four of five results",
);
pub(in crate::ui) static IN_A_YEAR: Text = text("1年あたり", "In a year");
pub(in crate::ui) static SAVED: Text = text("再入社1人の節約額", "Saved by one rehire");
pub(in crate::ui) static COST: Text = text("プログラムの費用", "Cost of the program");
pub(in crate::ui) static REHIRES: Text = text("再入社の人数", "Rehires");
pub(in crate::ui) static NET: Text = text("節約額から費用を引いた額", "Savings less cost");
pub(in crate::ui) static NEEDED: Text = text("損益分岐となる再入社", "Break-even");
pub(in crate::ui) static CHANCE: Text = text("損益分岐に届く見込み", "Chance of reaching it");
pub(in crate::ui) static NOT_SAID: Text = text("未入力", "Not entered");
pub(in crate::ui) static NOBODY: Text = text(
    "再入社が1人もいない年が、2回に1回以上ある見込みです。節約額だけを理由にした説明は避けてください。",
    "In at least every other year, nobody is expected to come back. Do not argue from savings alone.",
);
pub(in crate::ui) static COSTS_HOW: Text = text("計算の方法", "How it is worked out");
pub(in crate::ui) static COSTS_RULES: [Text; 4] = [
    text("人材紹介の節約額 = 年収 × 手数料の率", "Saved against an agency = annual pay × fee"),
    text(
        "平均的な採用の節約額 = 採用1人あたりの平均費用",
        "Saved against an average hire = mean cost of a hire",
    ),
    text(
        "損益分岐 = プログラムの費用 ÷ 1人の節約額(端数は切り上げ)。届く見込みは、手数料の幅のうち厳しいほうで数えます。",
        "Break-even = cost of the program ÷ saved by one rehire, rounded up. The chance goes by the stricter end of the fee’s range.",
    ),
    text(
        "案内がなくても戻ってきた人の分は、実際には節約になりません。再入社にかかる選考や受け入れの費用も含めていません。",
        "People who would have come back anyway save nothing in truth, and selecting and receiving rehires has a cost that is not counted here.",
    ),
];

pub(in crate::ui) static MATTERS: Text = text("結果を大きく左右するもの", "What matters most");
pub(in crate::ui) static MATTERS_HELP: Text = text(
    "1つずつ低い値と高い値に変え、ほかは見込みのままにして結果を比べます。割合は5回に4回収まる範囲、人数と金額は上下2割、手数料は30〜35%で試しています。",
    "One thing at a time is set low and high, all else as expected. Shares are tried over the range that holds four of five results, people and money a fifth down and up, the fee at 30–35%.",
);
pub(in crate::ui) static MATTERS_TABLE: Text = text(
    "影響の大きい順。縦線はすべて見込みどおりの場合",
    "Weightiest first; the line marks all as expected",
);
pub(in crate::ui) static UNKNOWN: Text = text("不確かなもの", "What is not known");
pub(in crate::ui) static TRIED: Text = text("試した値", "Tried as");
pub(in crate::ui) static RESULT: Text = text("1年の結果", "Result of a year");
pub(in crate::ui) static SWING: Text = text("振れ幅", "Swing");

pub(in crate::ui) static MERITS: Text = text("金額にしない効果", "What is not counted in yen");
pub(in crate::ui) static TO_ARGUMENT: Text = text(
    "支持する根拠と反対する根拠を見比べる(論拠)",
    "Compare the evidence for and against each (argument)",
);
pub(in crate::ui) static MERITS_HELP: Text = text(
    "よく挙げられる効果のうち、根拠が分かれているものです。上の金額には含めていません。",
    "Merits that are often named and whose evidence is contested. None is part of the figures above.",
);
pub(in crate::ui) static CONTESTED: Text = text("見解が分かれる", "Contested");
pub(in crate::ui) static RETENTION: Text = text("定着", "Staying longer");
pub(in crate::ui) static RETENTION_TOLD: Text = text(
    "再入社した人が辞めにくいとする研究と、辞めやすいとする研究があります。自社の1年後の在籍で確かめてください。",
    "One study finds that returnees leave less often, another more often. Go by your own figures after a year.",
);
pub(in crate::ui) static PERFORMANCE: Text = text("即戦力としての成果", "Performing from the start");
pub(in crate::ui) static PERFORMANCE_TOLD: Text = text(
    "1年目の評価はほかの採用と同程度で、残った社員を上回らないという結果があります。",
    "Studies find the first year on a par with other hires, and no better than people who stayed.",
);
pub(in crate::ui) static SAVINGS: Text = text("1人あたりの大きな節約", "Large savings for each returnee");
pub(in crate::ui) static SAVINGS_TOLD: Text = text(
    "海外の事業者が示す金額は自社サービスの宣伝を兼ねた主張で、測定の方法が確かめられません。計算には使っていません。",
    "The sums that vendors abroad name are claims made while selling a service, without a method to check. They are not used here.",
);

/// A label with its first letter as a capital.
pub(in crate::ui) fn capital(words: &Text) -> Text {
    let mut letters = words.en.chars();
    let en = letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect());
    both(words.ja.clone(), en)
}

/// "2.5%"
pub(in crate::ui) fn percent(permille: u16) -> String {
    format!("{}%", dates::tenths_of(permille.into()))
}

/// "12(5〜20)"
pub(in crate::ui) fn spread(middle: &str, low: &str, high: &str) -> String {
    match language() {
        Language::Japanese => format!("{middle}({low}〜{high})"),
        Language::English => format!("{middle} ({low} to {high})"),
    }
}

/// "5 → 20", from low to high.
pub(in crate::ui) fn arrow([low, high]: &[String; 2]) -> String {
    format!("{low} → {high}")
}

/// "−3,000,000円"
pub(in crate::ui) fn signed_yen(yen: i64) -> String {
    let sign = if yen < 0 { "−" } else { "" };
    format!("{sign}{}", dates::yen(yen.unsigned_abs(), language()))
}

pub(in crate::ui) fn people(people: u64) -> Text {
    let count = dates::grouped(people);
    let unit = if people == 1 { "person" } else { "people" };
    both(format!("{count}人"), format!("{count} {unit}"))
}

/// Thousandths of a rehire, told in hundredths.
pub(in crate::ui) fn rehires(thousandths: i64) -> Text {
    let hundredths = (thousandths.unsigned_abs() + 5) / 10;
    let count = format!("{}.{:02}", dates::grouped(hundredths / 100), hundredths % 100);
    both(format!("再入社{count}人"), format!("{count} rehires"))
}

pub(in crate::ui) fn chart_label(leavers: u32) -> Text {
    let count = dates::grouped(leavers.into());
    both(
        format!("退職者{count}人のうち、各段階に進む人数の中央値と範囲"),
        format!("Of {count} leavers, how many take each step: median and range"),
    )
}

pub(in crate::ui) fn seen(yes: u32, all: u32) -> Text {
    let (yes, all) = (dates::grouped(yes.into()), dates::grouped(all.into()));
    both(format!("自社の実績：{all}人中{yes}人"), format!("Your own: {yes} of {all}"))
}

pub(in crate::ui) fn basis_of(step: Step) -> Text {
    let name = quoted(&step.name());
    both(format!("{}の初めの見込みと出典", name.ja), format!("First belief and sources for {}", name.en))
}

pub(in crate::ui) fn believed(permille: u16, people: u8) -> Text {
    let share = percent(permille);
    both(
        format!("初めの見込みは{share}、重みは{people}人分の経験です。"),
        format!("First belief: {share}, held as firmly as the experience of {people} people."),
    )
}

pub(in crate::ui) fn overfull(step: Step) -> Text {
    let name = quoted(&step.name());
    both(
        format!(
            "{}の人数が、1つ前の段階の合計より多くなっています。全員が進んだものとして計算します。数え方を確かめてください。",
            name.ja
        ),
        format!(
            "More people are counted as {} than in the step before. All are taken to have gone on. Check how they are counted.",
            name.en
        ),
    )
}

pub(in crate::ui) fn expected(registered: u32, [low, middle, high]: [u32; 3]) -> Text {
    let count = dates::grouped(registered.into());
    both(
        format!(
            "公表事例から見ると、登録者{count}人から1年に戻るのは{middle}人前後、5回に4回は{low}〜{high}人です。"
        ),
        format!(
            "Going by the published cases, some {middle} of {count} registered people come back in a year; four times of five {low}–{high}."
        ),
    )
}

pub(in crate::ui) fn height(height: Height, planned: u32, registered: u32) -> Text {
    let (planned, registered) = (dates::grouped(planned.into()), dates::grouped(registered.into()));
    match height {
        Height::Usual => both(
            format!("計画の年{planned}人は、公表事例の範囲です。"),
            format!("Your plan of {planned} a year is within the published cases."),
        ),
        Height::High => both(
            format!(
                "登録者{registered}人に対して年{planned}人という計画は、公表事例の多くを上回ります。根拠を確かめてください。"
            ),
            format!(
                "A plan of {planned} a year from {registered} registered is above most published cases. Check what it rests on."
            ),
        ),
        Height::FarAbove => both(
            format!(
                "登録者{registered}人に対して年{planned}人という計画は、公表事例を大きく上回ります。登録者を増やすか、人数を見直してください。"
            ),
            format!(
                "A plan of {planned} a year from {registered} registered is far above the published cases. Register more people, or plan with fewer rehires."
            ),
        ),
    }
}

pub(in crate::ui) const fn instead(instead: Instead) -> Text {
    match instead {
        Instead::Agency => text("人材紹介と比べて", "Against an agency"),
        Instead::Average => text("平均的な採用と比べて", "Against an average hire"),
    }
}

pub(in crate::ui) fn needed([least, most]: [u32; 2]) -> Text {
    let (low, high) = (dates::grouped(least.into()), dates::grouped(most.into()));
    if least == most {
        let unit = if most == 1 { "rehire" } else { "rehires" };
        both(format!("{high}人"), format!("{high} {unit}"))
    } else {
        both(format!("{low}〜{high}人"), format!("{low}–{high} rehires"))
    }
}

pub(in crate::ui) fn factor(factor: Factor) -> Text {
    match factor {
        Factor::Leavers => capital(&LEAVERS),
        Factor::Share(step) => {
            let name = quoted(&step.name());
            both(format!("{}の割合", name.ja), format!("Share of {}", name.en))
        }
        Factor::Pay => text("採用する人の年収", "Annual pay of a hire"),
        Factor::Fee => text("紹介手数料の率", "Agency fee"),
        Factor::Running => text("プログラムの年間費用", "Annual cost of the program"),
    }
}

pub(in crate::ui) fn measure_first(step: Step) -> Text {
    let name = quoted(&step.name());
    both(
        format!(
            "まず測るとよいのは{}の人数です。割合の不確かさのうち、結果をいちばん大きく動かします。",
            name.ja
        ),
        format!("Measure {} first: of all shares, not knowing this one moves the result most.", name.en),
    )
}

pub(in crate::ui) fn all_expected(result: &str) -> Text {
    both(
        format!("すべて見込みどおりなら、1年の結果は{result}です。"),
        format!("With all as expected, a year comes to {result}."),
    )
}
