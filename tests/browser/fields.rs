//! What can be said of a task's dates, and of what a plan is made within.

use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{HtmlElement, HtmlSelectElement};

use crate::hand::{all, choose, kept, named, sample_at, settle, shown, start, type_into};

const TASK: &str = "task/data.reconsent";

/// What a select shows as chosen.
fn chosen(select: &HtmlElement) -> String {
    let select: HtmlSelectElement = select.clone().unchecked_into();
    let at = usize::try_from(select.selected_index()).expect("a choice");
    all(&select, "option")[at].text_content().unwrap_or_default()
}

/// The program as it is kept after the pause before it is.
async fn kept_soon() -> String {
    for _ in 0..6 {
        settle().await;
    }
    kept()
}

#[wasm_bindgen_test]
async fn a_task_says_from_when_until_when_and_what_decides_its_duration() {
    let (root, _mounted) = start().await;
    sample_at(&root, TASK).await;
    for (field, day) in [("#not-before", "2027-05-10"), ("#deadline", "2026-10-20")] {
        type_into(&all(&root, field)[0], day, "input");
        type_into(&all(&root, field)[0], day, "blur");
    }
    choose(&root, "#drive", "工数").await;
    named(&root, ".pairs dd", "2026年10月20日に間に合わない見込みです。");
    named(&root, ".tags .tag", "期限に遅れる見込み");
    let kept = kept_soon().await;
    for said in ["\"not_before\": \"2027-05-10\"", "\"deadline\": \"2026-10-20\"", "\"drive\": \"effort\""] {
        assert!(kept.contains(said), "{said}");
    }
    named(&root, ".undo button", "元に戻す").click();
    settle().await;
    assert_eq!(chosen(&all(&root, "#drive")[0]), "日数と工数の長いほう(通常)", "and back");
}

#[wasm_bindgen_test]
async fn how_a_task_waits_is_chosen_in_words_and_taken_back() {
    let (root, _mounted) = start().await;
    sample_at(&root, TASK).await;
    let kind = ".predecessors li select";
    assert_eq!(chosen(&all(&root, kind)[0]), "完了してから始める");
    choose(&root, kind, "開始してから始める").await;
    type_into(&all(&root, ".predecessors li .lag input")[0], "３", "change");
    let kept = kept_soon().await;
    assert!(kept.contains("\"kind\": \"start_to_start\"") && kept.contains("\"lag_days\": 3"));
    for _ in 0..2 {
        named(&root, ".undo button", "元に戻す").click();
        settle().await;
    }
    assert_eq!(chosen(&all(&root, kind)[0]), "完了してから始める", "the choice follows what is undone");
}

#[wasm_bindgen_test]
async fn a_refused_circle_ends_before_the_next_sentence_begins() {
    let (root, _mounted) = start().await;
    sample_at(&root, "task/culture.manager_guide").await;
    let next = all(&root, "#first-pick option");
    let next = next
        .iter()
        .find(|option| option.get_attribute("value").as_deref() == Some("culture.manager_training"));
    let name = next.and_then(|option| option.text_content()).expect("a name");
    choose(&root, "#first-pick", &name).await;
    named(&root, "form button", "追加する").click();
    settle().await;
    let wrong = all(&root, "#first-pick-error")[0].text_content().unwrap_or_default();
    let (circle, rest) = wrong.split_once('。').expect("a full stop");
    assert!(circle.starts_with("先行タスクが循環するため") && circle.contains(" → "), "{wrong}");
    assert_eq!(rest, "入力した内容は、まだ反映していません。");
}

#[wasm_bindgen_test]
async fn leave_of_one_role_is_told_in_words() {
    let (root, _mounted) = start().await;
    sample_at(&root, "target").await;
    type_into(&all(&root, "#closure-from")[0], "2027-04-03", "change");
    settle().await;
    assert_eq!(shown(&all(&root, "#closure-to")[0]), "2027-04-03", "one day, until another is said");
    choose(&root, "#closure-role", "採用担当").await;
    choose(&root, "#closure-share", "休日でも働く").await;
    named(&root, "form button", "期間を加える").click();
    settle().await;
    named(&root, ".closures li", "出勤日2027年4月3日");
    named(&root, ".closures li span", "採用担当が休日でも働く");
}

#[wasm_bindgen_test]
async fn limits_are_typed_in_either_width_and_taken_away_by_clearing() {
    let (root, _mounted) = start().await;
    sample_at(&root, "target").await;
    named(&root, "#limits ~ p", "上限は決めていません。");
    type_into(&all(&root, "#limit-yen")[0], "３００００００", "change");
    type_into(&all(&root, "#rate-legal")[0], "４５，０００", "change");
    type_into(&all(&root, "#month-legal")[0], "2.5", "change");
    type_into(&all(&root, "#limit-effort")[0], "たくさん", "change");
    settle().await;
    assert_eq!(shown(&all(&root, "#limit-yen")[0]), "3,000,000");
    named(&root, "#limits ~ p", "今の上限：費用は3,000,000円まで");
    named(&root, "#limit-effort-error", "数字を入れてください");
    let kept = kept_soon().await;
    for said in ["\"yen\": 3000000", "\"legal\": 45000", "\"legal\": 25"] {
        assert!(kept.contains(said), "{said}");
    }
    for field in ["#limit-yen", "#rate-legal", "#month-legal"] {
        type_into(&all(&root, field)[0], "", "change");
    }
    settle().await;
    named(&root, "#limits ~ p", "上限は決めていません。");
}

#[wasm_bindgen_test]
async fn one_item_has_a_target_of_its_own_which_a_preset_leaves() {
    let (root, _mounted) = start().await;
    sample_at(&root, "target").await;
    choose(&root, "#target-item", "同意と利用目的").await;
    named(&root, "form button", "この設問だけ別の目標にする").click();
    settle().await;
    all(&root, "#target-item-data\\.consent-4")[0].click();
    settle().await;
    named(&root, "button.preset", "まず決める").click();
    let own = |kept: &str| kept.contains("\"data.consent\": 4");
    assert!(own(&kept_soon().await));
    named(&root, "button", "同意と利用目的：要因の目標に戻す").click();
    assert!(!own(&kept_soon().await));
}
