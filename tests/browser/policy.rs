//! The rehire policy: rules are added, proven, mended, and taken from common ones.

use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::Element;

use crate::hand::{all, choose, document, kept, named, sample_at, settle, start, type_into, until, words};

/// The first rule of those that are common is taken.
async fn begin(root: &Element) {
    sample_at(root, "policy").await;
    named(root, ".policy-set button", "自己都合・1年以上").click();
    settle().await;
}

/// What is said of the rules as a whole.
fn told(root: &Element) -> String {
    all(root, "#findings ~ [role=status]").first().map(|told| words(told)).unwrap_or_default()
}

fn focused() -> String {
    document().active_element().map(|one| one.id()).unwrap_or_default()
}

#[wasm_bindgen_test]
async fn a_rule_is_added_by_its_button_said_in_a_sentence_and_taken_back() {
    let (root, _mounted) = start().await;
    sample_at(&root, "policy").await;
    named(&root, ".soft", "まだ規則がありません");
    named(&root, "button", "規則を加える").click();
    until("the focus is on its first field", || focused().ends_with("-outcome")).await;
    named(&root, ".policy-rule p", "すべての退職者を個別に判断する");
    choose(&root, ".policy-rule select", "応募できる").await;
    let least = &all(&root, ".policy-rule input.is-number")[0];
    type_into(least, "３年", "input");
    type_into(least, "３年", "blur");
    settle().await;
    named(&root, ".policy-rule p", "在籍期間が3年以上の場合は応募できる");
    assert!(told(&root).contains("43,344,120通り"), "{}", told(&root));
    for _ in 0..3 {
        named(&root, ".undo button", "元に戻す").click();
        settle().await;
    }
    named(&root, ".soft", "まだ規則がありません");
}

#[wasm_bindgen_test]
async fn bounds_that_are_out_of_order_are_told_and_not_taken() {
    let (root, _mounted) = start().await;
    begin(&root).await;
    let fields = all(&root, ".policy-rule input.is-number");
    assert_eq!(crate::hand::shown(&fields[0]), "12");
    for event in ["input", "blur"] {
        type_into(&fields[1], "6", event);
    }
    settle().await;
    named(&root, ".policy-rule [role=alert]", "下限が上限を超えています。");
    named(&root, ".policy-rule p", "在籍期間が1年以上、退職理由が自己都合の場合は応募できる");
}

#[wasm_bindgen_test]
async fn what_is_left_open_is_mended_in_one_step_and_then_proven() {
    let (root, _mounted) = start().await;
    begin(&root).await;
    assert!(told(&root).contains("決めていない場合が"), "{}", told(&root));
    let before = all(&root, ".policy-rule").len();
    named(&root, "button", "残りをすべて個別に判断とする").click();
    settle().await;
    assert!(told(&root).contains("決めていない場合がないことを確かめました"), "{}", told(&root));
    assert!(all(&root, ".policy-rule").len() > before);
    assert_eq!(focused(), "findings");
    named(&root, ".undo button", "元に戻す").click();
    settle().await;
    assert_eq!(all(&root, ".policy-rule").len(), before, "it was one step");
}

#[wasm_bindgen_test]
async fn removing_a_rule_leads_to_the_one_in_its_place() {
    let (root, _mounted) = start().await;
    begin(&root).await;
    named(&root, "button", "規則1：複製").click();
    until("the copy is there", || all(&root, ".policy-rule").len() == 3).await;
    until("its first field has the focus", || focused().ends_with("-outcome")).await;
    named(&root, "#overlaps", "規則の重なり");
    named(&root, "button", "規則3：削除").click();
    until("it is gone", || all(&root, ".policy-rule").len() == 2).await;
    until("the heading of a rule has the focus", || {
        focused().starts_with("rule-") && !focused().ends_with("-outcome")
    })
    .await;
    until("it is kept", || kept().contains("\"at_least\": 12")).await;
}

/// A table of twelve people, half of them dismissed in one place.
fn table() -> String {
    let line = |at: usize| {
        let (place, reason) =
            if at < 6 { ("東京", "転職") } else { ("大阪カナリア", "会社都合") };
        format!("20{:02}/4/1,2025/3/31,{reason},{place},女", 10 + at % 4)
    };
    let head = "入社日,退職日,退職理由,拠点,性別".to_owned();
    std::iter::once(head).chain((0..12).map(line)).collect::<Vec<_>>().join("\n")
}

#[wasm_bindgen_test]
async fn a_table_of_leavers_is_counted_by_group_and_kept_nowhere() {
    let (root, _mounted) = start().await;
    begin(&root).await;
    type_into(&all(&root, "#people-text")[0], &table(), "input");
    settle().await;
    named(&root, "strong", "12人分を読みました。");
    named(&root, ".policy-columns p", "見つからない列：雇用区分、記録");
    named(&root, ".policy-columns .finding", "この表には「性別」の列があります。");
    let cells = |name: &str| {
        let rows = all(&root, "table.narrow tr").into_iter();
        rows.filter_map(|row| row.text_content()).find(|row| row.starts_with(name)).unwrap_or_default()
    };
    assert_eq!(cells("応募できる"), "応募できる650.0%");
    choose(&root, "#people-group", "拠点").await;
    named(
        &root,
        ".policy-uneven li",
        "「大阪カナリア」で応募できる人の割合は、いちばん高い「東京」の0％です。",
    );
    let kept_anywhere = || {
        let storage = crate::hand::storage();
        let names = (0..storage.length().expect("a count")).filter_map(|at| storage.key(at).ok().flatten());
        names.filter_map(|name| storage.get_item(&name).ok().flatten()).any(|text| text.contains("カナリア"))
    };
    for _ in 0..6 {
        settle().await;
    }
    assert!(!kept_anywhere() && !words(&root).is_empty());
    named(&root, "button", "この表を忘れる").click();
    settle().await;
    assert!(!words(&root).contains("カナリア"), "it is forgotten");
    assert_eq!(crate::hand::shown(&all(&root, "#people-text")[0]), "");
    assert_eq!(focused(), "people");
}

#[wasm_bindgen_test]
async fn a_column_that_needs_care_is_warned_of_before_it_is_used() {
    let (root, _mounted) = start().await;
    begin(&root).await;
    type_into(&all(&root, "#people-text")[0], &table(), "input");
    settle().await;
    choose(&root, "#people-group", "性別(注意)").await;
    named(&root, ".finding p", "「性別」は、差別や本人への不利益につながりやすい情報です。");
    assert!(all(&root, ".policy-groups").is_empty(), "nobody is told apart by it yet");
    named(&root, "label.tick", "偏りを確かめるために").click();
    settle().await;
    assert_eq!(all(&root, ".policy-groups").len(), 1);
}

#[wasm_bindgen_test]
async fn what_is_no_table_is_told() {
    let (root, _mounted) = start().await;
    sample_at(&root, "policy").await;
    type_into(&all(&root, "#people-text")[0], "こんにちは\n元気ですか", "input");
    settle().await;
    named(&root, "#people ~ [role=status] .error", "判定に使える列が見つかりません。");
}

#[wasm_bindgen_test]
async fn somebody_made_up_is_decided_and_the_rule_is_named() {
    let (root, _mounted) = start().await;
    begin(&root).await;
    let verdict = || words(&all(&root, ".policy-verdict")[0]);
    assert!(verdict().contains("応募できる") && verdict().contains("規則1"), "{}", verdict());
    choose(&root, "#trial-reason", "定年").await;
    assert!(verdict().contains("どの規則も当てはまりません"), "{}", verdict());
    choose(&root, "#trial-reason", "会社都合").await;
    assert!(verdict().contains("対象外") && verdict().contains("規則2"), "{}", verdict());
}

#[wasm_bindgen_test]
async fn steps_take_days_and_a_lower_bar_is_asked_about() {
    let (root, _mounted) = start().await;
    sample_at(&root, "policy").await;
    named(&root, ".policy-steps .check", "書類選考").click();
    named(&root, ".policy-steps .check", "面接").click();
    settle().await;
    for event in ["input", "blur"] {
        type_into(&all(&root, "#step-documents-days")[0], "５", event);
        type_into(&all(&root, "#step-interview-days")[0], "10", event);
    }
    choose(&root, "#step-documents-bar", "省く・緩める").await;
    named(&root, "#steps ~ [role=status] p", "日数を決めた手順を合わせると、最長15営業日です。");
    named(&root, "#steps ~ [role=status] p", "ほかの応募者と基準が違う手順：書類選考。");
    named(&root, ".policy-questions .policy-links a", "書類選考");
}

#[wasm_bindgen_test]
async fn an_offer_above_the_band_of_those_who_stayed_is_told() {
    let (root, _mounted) = start().await;
    sample_at(&root, "policy").await;
    named(&root, "button", "等級を加える").click();
    until("its first field has the focus", || focused().ends_with("-grade")).await;
    let field = |at: usize| all(&root, ".policy-band input")[at].clone();
    type_into(&field(0), "M2", "input");
    for (at, yen) in [(1, "5,000,000"), (2, "7000000")] {
        for event in ["input", "blur"] {
            type_into(&field(at), yen, event);
        }
    }
    for event in ["input", "blur"] {
        type_into(&all(&root, "#offer-yen")[0], "7,200,000", event);
    }
    settle().await;
    named(&root, "#terms ~ div[role=status] p", "提示額は、この等級の社員の上限を200,000円上回ります。");
    until("the band is kept, and the offer is not", || {
        let kept = kept();
        kept.contains("7000000") && kept.contains("M2") && !kept.contains("7200000")
    })
    .await;
}

#[wasm_bindgen_test]
async fn an_exception_is_logged_with_its_reason_and_typing_is_one_step() {
    let (root, _mounted) = start().await;
    sample_at(&root, "policy").await;
    named(&root, "button", "例外を加える").click();
    until("its first field has the focus", || focused().ends_with("-what")).await;
    let what = all(&root, ".policy-exceptions textarea")[0].clone();
    for typed in ["3年", "3年未満", "3年未満を認めた"] {
        type_into(&what, typed, "input");
    }
    type_into(&what, "3年未満を認めた", "blur");
    settle().await;
    named(&root, ".undo button", "元に戻す").click();
    settle().await;
    assert_eq!(crate::hand::shown(&all(&root, ".policy-exceptions textarea")[0]), "");
    named(&root, "button", "例外1：削除").click();
    settle().await;
    named(&root, ".soft", "例外はまだありません。");
}

/// A table as Excel writes it in Japan, in the code page of Windows.
const OF_WINDOWS: &str = "145,222,144,69,147,250,44,145,222,144,69,151,157,151,82,13,10,50,48,50,53,47,51,47,51,49,44,147,\
    93,144,69,13,10,50,48,50,53,47,51,47,51,49,44,146,232,148,78,13,10,50,48,50,52,47,51,47,51,49,44\
    ,147,93,144,69,13,10";

#[wasm_bindgen_test]
async fn a_file_that_excel_wrote_in_japan_is_read_and_its_name_is_not_shown() {
    let (root, _mounted) = start().await;
    begin(&root).await;
    crate::hand::script(&format!(
        "const input = [...document.querySelectorAll('#people-file')].pop(); const data = new DataTransfer();\
        data.items.add(new File([new Uint8Array([{OF_WINDOWS}])], 'himitsu.csv')); input.files = data.files;\
        input.dispatchEvent(new Event('change', {{ bubbles: true }}));"
    ))
    .await;
    until("it is read", || words(&root).contains("3人分を読みました。")).await;
    assert!(!words(&root).contains("himitsu"));
    named(&root, ".policy-columns p", "使う列：退職日、退職理由");
}
