//! The charter: texts, duties and waves, and starting like a published case in one step.

use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::Element;

use crate::hand::{all, choose, document, kept, named, sample_at, settle, shown, start, type_into};

/// The program as it is kept after the pause before it is.
async fn kept_soon() -> String {
    for _ in 0..6 {
        settle().await;
    }
    kept()
}

async fn undo(root: &Element) {
    named(root, ".undo button", "元に戻す").click();
    settle().await;
}

/// The id of what has the focus.
fn focused() -> String {
    document().active_element().map(|active| active.id()).unwrap_or_default()
}

#[wasm_bindgen_test]
async fn a_reason_is_typed_as_one_step_and_taken_back_at_once() {
    let (root, _mounted) = start().await;
    sample_at(&root, "charter").await;
    let why = all(&root, "#charter-why").remove(0);
    for words in ["採", "採用", "採用が足りない"] {
        type_into(&why, words, "input");
    }
    type_into(&why, "採用が足りない", "blur");
    assert!(kept_soon().await.contains("採用が足りない"));
    undo(&root).await;
    assert_eq!(shown(&all(&root, "#charter-why")[0]), "");
}

#[wasm_bindgen_test]
async fn the_purposes_show_what_they_make_count() {
    let (root, _mounted) = start().await;
    sample_at(&root, "charter").await;
    named(&root, ".charter-weights th", "入社後のミスマッチを防ぐ");
    named(&root, "p", "いちばん重い要因は");
    named(&root, "a", "目的を選ぶ(設定)");
}

#[wasm_bindgen_test]
async fn what_a_duty_lacks_is_told_beside_it_until_it_is_there() {
    let (root, _mounted) = start().await;
    sample_at(&root, "charter").await;
    let cell = "[aria-label='「退職面談と登録の案内」での採用担当の関わり']";
    choose(&root, cell, "R 実行").await;
    let fault = || all(&root, "#duty-Exit-fault")[0].text_content().unwrap_or_default();
    assert!(fault().contains("責任を負う役割(A)がありません"), "{}", fault());
    let lead = "[aria-label='「退職面談と登録の案内」での人事責任者の関わり']";
    choose(&root, lead, "A 責任").await;
    assert_eq!(fault(), "");
    choose(&root, cell, "A 責任").await;
    assert!(fault().contains("複数あります"), "{}", fault());
    undo(&root).await;
    assert_eq!(fault(), "");
}

#[wasm_bindgen_test]
async fn waves_are_added_dated_put_in_order_and_removed_and_the_focus_is_never_lost() {
    let (root, _mounted) = start().await;
    sample_at(&root, "charter").await;
    for _ in 0..2 {
        named(&root, "button", "段階を加える").click();
        settle().await;
        assert!(focused().starts_with("wave-reach-"), "{}", focused());
    }
    let dates = || all(&root, ".waves input[type=date]");
    type_into(&all(&root, ".waves input[type=text]")[1], "全社へ広げる", "input");
    for (at, day) in [(0, "2027-06-01"), (1, "2027-04-01")] {
        let date = dates().remove(at);
        type_into(&date, day, "input");
        type_into(&date, day, "blur");
        settle().await;
    }
    let first = all(&root, ".waves input[type=text]").remove(0);
    assert_eq!(shown(&first), "全社へ広げる", "the earlier one comes first");
    named(
        &root,
        "#waves ~ .error",
        "範囲の広い「全社へ広げる」が、範囲の狭い「部門(試行)」より先に始まります",
    );
    named(&root, ".waves button", "段階「全社へ広げる」を削除").click();
    settle().await;
    assert_eq!(focused(), "waves");
    assert_eq!(dates().len(), 1);
    undo(&root).await;
    assert_eq!(dates().len(), 2);
}

#[wasm_bindgen_test]
async fn what_a_case_published_is_shown_before_and_taken_in_one_step() {
    let (root, _mounted) = start().await;
    sample_at(&root, "charter").await;
    choose(&root, "[aria-label='「退職面談と登録の案内」での採用担当の関わり']", "A 責任").await;
    let before = kept_soon().await;
    let first = all(&root, ".cases-alike h3").remove(0).text_content().unwrap_or_default();
    assert!(first.contains("スープストック"), "the sample is a maker of food, not {first}");
    let toggle = named(&root, ".cases-alike button", "三菱重工");
    toggle.click();
    settle().await;
    assert_eq!(toggle.get_attribute("aria-expanded").as_deref(), Some("true"));
    named(&root, ".start-preview dd", "応募資格のルール");
    named(&root, ".start-preview th", "アルムナイの範囲「正社員だった人」");
    let wave =
        named(&root, ".start-preview th", "段階「事情を限った旧制度に加え").parent_element().expect("a row");
    let cells: Vec<_> = all(&wave, "td").iter().filter_map(|cell| cell.text_content()).collect();
    assert!(
        cells[0].contains("なし") && cells[1].contains("全社") && cells[1].contains("開始日"),
        "{cells:?}"
    );
    named(&root, ".start-preview p", "計画の日程や工数、予算は公表されていません");
    let links = all(&root, ".start-preview dd a[target=_blank]");
    assert!(links.iter().all(|link| link.get_attribute("rel").as_deref() == Some("noreferrer noopener")));
    assert_eq!(kept(), before, "looking changes nothing");
    let take = named(&root, ".start-preview button", "「三菱重工");
    take.click();
    settle().await;
    let taken = kept_soon().await;
    assert!(taken.contains("\"at_least\": 12") && taken.contains("mhi.1"), "{taken}");
    named(&root, ".start-preview p", "この企業が公表している内容は、すでにすべて入っています");
    take.click();
    settle().await;
    named(&root, ".notice", "この企業が公表している内容は、すでにすべて入っています");
    undo(&root).await;
    let back = kept_soon().await;
    assert!(!back.contains("mhi.1") && back.contains("\"accountable\""), "one step is taken back: {back}");
}

#[wasm_bindgen_test]
async fn what_people_write_into_a_charter_is_shown_as_text() {
    let (root, _mounted) = start().await;
    sample_at(&root, "charter").await;
    named(&root, "button", "段階を加える").click();
    settle().await;
    let canary = "<img src=x onerror=\"window.harmed=1\">";
    type_into(&all(&root, ".waves input[type=text]")[0], canary, "input");
    settle().await;
    named(&root, ".waves button", "段階").click();
    settle().await;
    named(&root, ".notice", "段階「<img src=x");
    assert!(all(&root, "img").is_empty());
    undo(&root).await;
    let window = web_sys::window().expect("a window");
    let hash = window.location().hash().expect("an address");
    window.location().set_hash(&hash.replace("/charter", "/share")).expect("another page");
    settle().await;
    assert!(!all(&root, ".free-texts a[href$='/charter']").is_empty(), "the review leads to the page");
}

#[wasm_bindgen_test]
async fn the_overview_leads_to_the_charter() {
    let (root, _mounted) = start().await;
    sample_at(&root, "").await;
    named(&root, ".state a", "7項目のうち0項目を記入済み").click();
    settle().await;
    named(&root, "h1", "目的と体制");
    named(&root, "a", "公表されている事例から始める").click();
    settle().await;
    assert_eq!(focused(), "start-like");
    named(&root, "a", "予算を決める(目標)").click();
    settle().await;
    assert_eq!(focused(), "limits");
}
