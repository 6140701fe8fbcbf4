//! Words of trying rules out: on one leaver, and on a table of people who left.

use crate::domain::policy::Decided;
use crate::domain::text::{Text, text};
use crate::exchange::leavers::NoTable;
use crate::ui::words::both;

pub(in crate::ui) static TRIAL: Text = text("1人の例で試す", "Try one leaver");
pub(in crate::ui) static TRIAL_HELP: Text = text(
    "架空の退職者を1人想定して、今の規則がどう判定するかを確かめます。ここに入れた内容は保存しません。",
    "Make up somebody who left, and see what the rules decide. Nothing entered here is kept.",
);
pub(in crate::ui) static NO_OUTCOME: Text = text(
    "どの規則も当てはまりません。まだ決めていない場合です。",
    "No rule says anything about this person: the case is left open.",
);
pub(in crate::ui) static OUTCOME: Text = text("判定", "Outcome");
pub(in crate::ui) static DECIDES: Text = text("決め手の規則", "Decided by");
pub(in crate::ui) static ALSO: Text = text("ほかに当てはまる規則", "Also matching");

pub(in crate::ui) static TABLE: Text = text("自社の退職者の表で試す", "Try your own list of leavers");
pub(in crate::ui) static TABLE_HELP: Text = text(
    "人事システムから書き出した表で、何人がどの判定になるかを数えます。1行目に列の名前(入社日、退職日、退職理由、雇用区分、懲戒など)が必要です。氏名や社員番号の列は読みません。",
    "Count who gets which outcome, from a table out of your HR system. Its first line must name the columns, such as hire date, leave date, reason for leaving, employment, record. Names and numbers of people aren’t read.",
);
pub(in crate::ui) static PRIVATE: Text = text(
    "この表はこの画面の中だけで使います。保存も送信もせず、履歴にもファイルにも残しません。ページを離れるか「この表を忘れる」を押すと消えます。",
    "The table is used on this page alone. It is neither kept nor sent, and is in no history and no file. It is gone once you leave the page or press “Forget this table.”",
);
pub(in crate::ui) static CHOOSE: Text = text("CSVファイルを選ぶ", "Choose a CSV file");
pub(in crate::ui) static PASTE: Text = text("または、表を貼り付ける", "Or paste a table");
pub(in crate::ui) static PASTE_HELP: Text = text(
    "Excelで列の名前を含めて選び、コピーして貼り付けます。",
    "Select the table in Excel with its column names, copy it, and paste it here.",
);
pub(in crate::ui) static FORGET: Text = text("この表を忘れる", "Forget this table");
pub(in crate::ui) static FORGOTTEN: Text = text("表を消しました。", "The table is gone.");
pub(in crate::ui) static UNREADABLE: Text = text(
    "ファイルを読めませんでした。CSV(カンマかタブ区切り、30MBまで)で書き出したものを選んでください。",
    "The file can’t be read. Choose one exported as CSV, by comma or tab, up to 30 MB.",
);

pub(in crate::ui) fn no_table(why: &NoTable) -> Text {
    match why {
        NoTable::Empty => text(
            "列の名前の行と、1人以上の行が必要です。",
            "A line of column names and at least one person are needed.",
        ),
        NoTable::NoColumn(_) => text(
            "判定に使える列が見つかりません。1行目に「入社日」「退職日」「退職理由」「雇用区分」「懲戒」などの名前を入れてください。",
            "No column that rules ask about was found. Name them in the first line: hire date, leave date, reason for leaving, employment, record.",
        ),
        NoTable::TooLarge => {
            text("10万人を超える表は読めません。", "A table of more than 100,000 people can’t be read.")
        }
    }
}

pub(in crate::ui) fn read(people: &str) -> Text {
    both(format!("{people}人分を読みました。"), format!("The table has {people} people."))
}

pub(in crate::ui) fn used(columns: &str) -> Text {
    both(format!("使う列：{columns}"), format!("Columns used: {columns}"))
}

pub(in crate::ui) fn missing(columns: &str) -> Text {
    both(
        format!("見つからない列：{columns}。ここが分からないと決まらない人は「情報が足りない」に数えます。"),
        format!("Columns not found: {columns}. Whoever depends on them counts as “not enough known.”"),
    )
}

pub(in crate::ui) fn unused(columns: &str) -> Text {
    both(format!("使わない列：{columns}"), format!("Columns left aside: {columns}"))
}

pub(in crate::ui) fn sensitive(columns: &str) -> Text {
    both(
        format!(
            "この表には「{columns}」の列があります。判定には要らないので、使いません。次からは除いて書き出してください。"
        ),
        format!(
            "The table has columns that no rule needs: {columns}. They aren’t used; leave them out next time."
        ),
    )
}

pub(in crate::ui) fn misread(count: &str) -> Text {
    both(
        format!("読み取れないセルが{count}個あります。その項目は「分からない」として数えました。"),
        format!("Cells that could not be read: {count}. They count as not known."),
    )
}

pub(in crate::ui) static MISREAD: Text = text("読み取れないセルを見る", "See the cells");
pub(in crate::ui) static LINE: Text = text("行", "Line");
pub(in crate::ui) static COLUMN: Text = text("列", "Column");
pub(in crate::ui) static CELL: Text = text("セルの内容", "Cell");
pub(in crate::ui) static COUNTS: Text = text("判定ごとの人数", "People by outcome");
pub(in crate::ui) static COUNTED: Text = text("人数", "People");
pub(in crate::ui) static SHARE: Text = text("割合", "Share");
pub(in crate::ui) static ELIGIBLE_SHARE: Text = text("応募できる割合", "Share eligible");
pub(in crate::ui) static NO_RULES: Text =
    text("規則がまだないので、判定はありません。", "There are no rules yet, so nothing is decided.");

/// What somebody's outcome is called.
pub(in crate::ui) const fn decided(decided: Decided) -> Text {
    match decided {
        Decided::So(outcome) => outcome.name(),
        Decided::InAGap => text("決めていない", "left open"),
        Decided::Depends => text("情報が足りない", "not enough known"),
    }
}

pub(in crate::ui) static BY_GROUP: Text = text("どの列で分けて数えるか", "Count by a column");
pub(in crate::ui) static BY_GROUP_HELP: Text = text(
    "部門や等級などの列で分けると、規則がどこかの人たちに重くかかっていないかが分かります。",
    "By department or grade, it shows whether the rules weigh on some people more than on others.",
);
pub(in crate::ui) static NO_GROUP: Text = text("分けない", "Don’t divide");
pub(in crate::ui) static GROUP: Text = text("区分", "Group");
pub(in crate::ui) static BLANK: Text = text("(空欄)", "(blank)");

pub(in crate::ui) fn with_care(head: &str) -> Text {
    both(format!("{head}(注意)"), format!("{head} (with care)"))
}

pub(in crate::ui) fn care(head: &str) -> Text {
    both(
        format!(
            "「{head}」は、差別や本人への不利益につながりやすい情報です。分けて数えるのは偏りを確かめるためだけにし、規則の条件には使わないでください。"
        ),
        format!(
            "“{head}” can lead to discrimination. Count by it only to check for bias, and never make it a condition."
        ),
    )
}

pub(in crate::ui) static CARE_AGREE: Text =
    text("偏りを確かめるために、この列で分けて数える", "Count by this column, to check for bias");
pub(in crate::ui) static TOO_MANY_GROUPS: Text = text(
    "この列は値が50種類以上あるので、区分として使えません。部門や等級などの列を選んでください。",
    "This column has 50 or more different values, so it tells no groups apart. Choose one such as department or grade.",
);

pub(in crate::ui) fn uneven(group: &str, best: &str, percent: u32) -> Text {
    both(
        format!(
            "「{group}」で応募できる人の割合は、いちばん高い「{best}」の{percent}％です。どの規則が効いているか、その条件が要るかを見直してください。"
        ),
        format!(
            "The share of “{group}” who may apply is {percent}% of that of “{best}”, the highest. Find out which rule does that, and whether it’s needed."
        ),
    )
}

pub(in crate::ui) static EVEN: Text = text(
    "応募できる人の割合が、いちばん高い区分の5分の4を下回る区分はありません。",
    "No group’s share of eligible people is below four fifths of the highest one.",
);
pub(in crate::ui) static FOUR_FIFTHS: Text = text(
    "5分の4は、米国の採用選考の指針(29 CFR 1607.4 D)にある目安です。下回っても違法とは限らず、上回っても問題がないとは言えません。5人に満たない区分は比べません。",
    "Four fifths is a rule of thumb of the U.S. guidelines on employee selection (29 CFR 1607.4 D). Below it nothing is proven unlawful, nor above it lawful. Groups of fewer than five people aren’t compared.",
);
