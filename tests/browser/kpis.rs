//! The KPIs: months are taken from a table in one step, goals are held against them, and reviews are noted.

use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::Element;

use crate::hand::{
    all, choose, document, kept, named, sample_at, settle, shown, start, type_into, until, words,
};

/// Half a year of figures, one of which is none.
const TABLE: &str = "年月\t登録者数\t活動者数\t再入社\n\
    2026年1月\t20\t5\t0\n2026年2月\t24\t8\t0\n令和8年3月\t30\t9\t1\n2026-04\tmany\t9\t0\n";

/// Types into a field and leaves it.
async fn fill(root: &Element, id: &str, typed: &str) {
    let field = all(root, &format!("#{id}")).remove(0);
    for event in ["input", "blur"] {
        type_into(&field, typed, event);
    }
    settle().await;
}

async fn take_table(root: &Element) {
    sample_at(root, "kpis").await;
    type_into(&all(root, "#kpi-table-text")[0], TABLE, "input");
    settle().await;
    named(root, "button", "9個の数字を取り込む").click();
    settle().await;
}

fn focused() -> String {
    document().active_element().map(|one| one.id()).unwrap_or_default()
}

/// What the table of goals and figures says of a KPI.
fn row(root: &Element, name: &str) -> String {
    words(&named(root, ".kpi-standing tbody tr", name))
}

#[wasm_bindgen_test]
async fn a_table_is_looked_at_first_and_taken_as_one_step() {
    let (root, _mounted) = start().await;
    sample_at(&root, "kpis").await;
    named(&root, "#kpi-alerts ~ [role=status] p", "実績も目標もまだありません");
    let before = kept();
    type_into(&all(&root, "#kpi-table-text")[0], TABLE, "input");
    settle().await;
    named(&root, "strong", "3か月の9個の数字が変わります。読み取れないセルのある1行は取り込みません。");
    let faults = words(&named(&root, ".kpi-found table", "行"));
    assert!(faults.contains("many") && faults.contains("人数の数字ではない"), "{faults}");
    assert_eq!(kept(), before, "looking changes nothing");
    named(&root, "button", "9個の数字を取り込む").click();
    settle().await;
    assert_eq!((focused().as_str(), shown(&all(&root, "#kpi-table-text")[0]).as_str()), ("kpi-table", ""));
    assert!(row(&root, "登録者数").contains("30人(2026年3月)"), "{}", row(&root, "登録者数"));
    assert!(row(&root, "90日以内に活動した割合").contains("30%"));
    until("it is kept", || kept().contains("\"members\": 30")).await;
    named(&root, ".undo button", "元に戻す：月ごとの実績: 3か月").click();
    settle().await;
    assert!(row(&root, "登録者数").contains('–'), "{}", row(&root, "登録者数"));
}

#[wasm_bindgen_test]
async fn a_goal_is_held_against_the_figures_and_drawn_with_its_table() {
    let (root, _mounted) = start().await;
    take_table(&root).await;
    fill(&root, "goal-EngagedShare", "120").await;
    assert!(words(&root).contains("0〜100の数を入れてください。"), "a share is no more than all");
    fill(&root, "goal-Members", "40").await;
    choose(&root, "#goal-Members-by", "2026年4月").await;
    assert!(row(&root, "登録者数").contains("2026年4月末までに40人"), "{}", row(&root, "登録者数"));
    assert!(row(&root, "登録者数").contains("遅れ"), "{}", row(&root, "登録者数"));
    named(&root, ".kpi-alerts li", "登録者数が遅れています");
    let chart =
        "svg[aria-label^='登録者数：20人(2026年1月)から30人(2026年3月)、目標は2026年4月末までに40人']";
    let drawn =
        |part: &str| root.query_selector_all(&format!("{chart} {part}")).expect("a selector").length();
    assert_eq!((drawn(".kpi-dot"), drawn(".kpi-way"), drawn(".kpi-goal-ring")), (3, 1, 1));
    fill(&root, "goal-Members", "30").await;
    assert!(row(&root, "登録者数").contains("達成"), "{}", row(&root, "登録者数"));
    until("it is kept", || kept().contains("\"by\": \"2026-04\"")).await;
    fill(&root, "goal-Members", "").await;
    assert!(!row(&root, "登録者数").contains("達成"), "an empty goal is none");
}

#[wasm_bindgen_test]
async fn reviews_are_noted_newest_first_and_one_that_is_removed_comes_back() {
    let (root, _mounted) = start().await;
    sample_at(&root, "kpis").await;
    choose(&root, "#kpi-cadence", "3か月ごと").await;
    named(&root, "[role=status]", "次の振り返りは");
    named(&root, "button", "振り返りを記録する").click();
    until("the focus is on its text", || focused().ends_with("-text")).await;
    let field = focused();
    fill(&root, &field, "面談が増えた").await;
    until("it is kept", || kept().contains("面談が増えた")).await;
    let remove = all(&root, ".kpi-review button").remove(0);
    remove.click();
    settle().await;
    assert!(all(&root, ".kpi-review").is_empty());
    assert_eq!(focused(), "kpi-reviews");
    named(&root, ".undo button", "元に戻す").click();
    settle().await;
    assert_eq!(shown(&all(&root, ".kpi-review textarea")[0]), "面談が増えた");
}

#[wasm_bindgen_test]
async fn the_months_of_the_value_are_the_same_ones() {
    let (root, _mounted) = start().await;
    take_table(&root).await;
    named(&root, "a", "効果と費用").click();
    settle().await;
    let table = words(&named(&root, "[aria-labelledby='value-months'] table", "入力済みの月"));
    assert!(table.contains("2026年3月"), "{table}");
}
