//! The value: figures are typed, the funnel is drawn from them, and nothing is saved where nobody comes back.

use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::Element;

use crate::hand::{all, choose, kept, named, sample_at, settle, shown, start, type_into};

/// Types a figure and leaves the field.
async fn figure(root: &Element, id: &str, typed: &str) {
    let field = all(root, &format!("#{id}")).remove(0);
    type_into(&field, typed, "input");
    type_into(&field, typed, "change");
    settle().await;
}

/// The page once the years are drawn.
async fn drawn(root: &Element) {
    for _ in 0..40 {
        settle().await;
        if !all(root, "[aria-labelledby='value-funnel'] [role='region']").is_empty() {
            return;
        }
    }
    panic!("nothing is drawn");
}

#[wasm_bindgen_test]
async fn figures_are_taken_when_they_are_whole_and_told_where_they_cannot_be() {
    let (root, _mounted) = start().await;
    sample_at(&root, "value").await;
    named(&root, "p", "年間の退職者数を入れると表示します");
    figure(&root, "value-leavers", "１２０").await;
    assert_eq!(shown(&all(&root, "#value-leavers")[0]), "120");
    figure(&root, "value-fee", "35.5").await;
    figure(&root, "value-pay", "many").await;
    named(&root, "#value-pay-error", "数字を入れてください");
    assert_eq!(all(&root, "#value-pay")[0].get_attribute("aria-invalid").as_deref(), Some("true"));
    figure(&root, "value-fee", "101").await;
    named(&root, "#value-fee-error", "数字を入れてください");
    for _ in 0..40 {
        if kept().contains("\"fee_permille\": 355") {
            break;
        }
        settle().await;
    }
    let kept = kept();
    assert!(kept.contains("\"leavers\": 120") && kept.contains("\"fee_permille\": 355"), "{kept}");
    for _ in 0..2 {
        named(&root, ".undo button", "元に戻す").click();
        settle().await;
    }
    assert_eq!(shown(&all(&root, "#value-leavers")[0]), "");
}

#[wasm_bindgen_test]
async fn the_funnel_is_drawn_with_its_table_and_costs_are_weighed() {
    let (root, _mounted) = start().await;
    sample_at(&root, "value").await;
    for (id, typed) in [("value-leavers", "10"), ("value-pay", "6,000,000"), ("value-running", "3,000,000")] {
        figure(&root, id, typed).await;
    }
    drawn(&root).await;
    let table = named(&root, "[aria-labelledby='value-funnel'] table", "段階ごとの割合");
    assert_eq!(all(&table, "tbody tr").len(), 8);
    let costs = named(&root, "[aria-labelledby='value-costs'] table", "1年の費用と節約額");
    assert!(
        costs.text_content().unwrap_or_default().contains("−3,000,000円"),
        "nobody comes back, nothing is saved"
    );
    let saved = "人材紹介の節約額：年収6,000,000円 × 手数料32.5%(相場の中央) = 1,950,000円";
    named(&root, "[aria-labelledby='value-costs'] details li", saved);
    named(&root, ".finding", "再入社が1人もいない年");
    named(&root, "[aria-labelledby='value-matters'] p", "まず測るとよいのは");
    named(&root, "[aria-labelledby='value-merits'] .tag", "見解が分かれる");
}

#[wasm_bindgen_test]
async fn a_plan_far_above_the_published_cases_is_flagged() {
    let (root, _mounted) = start().await;
    sample_at(&root, "value").await;
    figure(&root, "value-registered", "1000").await;
    figure(&root, "value-planned", "10").await;
    assert!(all(&root, "[aria-labelledby='value-cases'] .finding").is_empty());
    figure(&root, "value-planned", "36").await;
    named(
        &root,
        "[aria-labelledby='value-cases'] .finding",
        "登録者1,000人に対して年36人という計画は、公表事例を大きく上回ります",
    );
}

#[wasm_bindgen_test]
async fn figures_of_a_month_move_the_share_and_stand_in_the_table() {
    let (root, _mounted) = start().await;
    sample_at(&root, "value").await;
    figure(&root, "value-count-Left", "10").await;
    figure(&root, "value-count-Reachable", "2").await;
    named(&root, "[aria-labelledby='value-funnel'] td", "自社の実績：10人中2人");
    figure(&root, "value-count-Consented", "5").await;
    named(
        &root,
        "[aria-labelledby='value-months'] .error",
        "「連絡に同意」の人数が、1つ前の段階の合計より多く",
    );
    assert_eq!(all(&root, "[aria-labelledby='value-months'] tbody tr").len(), 1);
    let months = all(&root, "#value-month option");
    let earlier = months[1].text_content().unwrap_or_default();
    choose(&root, "#value-month", &earlier).await;
    assert_eq!(shown(&all(&root, "#value-count-Left")[0]), "");
    figure(&root, "value-count-Left", "4").await;
    assert_eq!(all(&root, "[aria-labelledby='value-months'] tbody tr").len(), 2);
}
