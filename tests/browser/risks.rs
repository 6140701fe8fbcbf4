//! The risk register: what is documented stands there, what is typed is kept value by value, and the outlook agrees with it.

use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{Element, HtmlElement};

use crate::hand::{all, choose, document, kept, named, sample_at, settle, shown, start, type_into};

/// The field of a risk, such as `challenge.support` and `owner`.
fn field(root: &Element, risk: &str, name: &str) -> HtmlElement {
    all(root, &format!("[id='register-{risk}-{name}']")).remove(0)
}

/// What stands of a risk.
fn entry(root: &Element, risk: &str) -> HtmlElement {
    all(root, &format!("[aria-labelledby='register-{risk}']")).remove(0)
}

/// Opens the fold of a risk.
async fn unfold(root: &Element, risk: &str) {
    all(&entry(root, risk), "details > summary")[0].click();
    settle().await;
}

/// Types into a field and leaves it.
async fn write(root: &Element, risk: &str, name: &str, words: &str) {
    let input = field(root, risk, name);
    type_into(&input, words, "input");
    type_into(&input, words, "change");
    // As a person does, after the page has shown what was typed.
    settle().await;
    type_into(&input, words, "blur");
    settle().await;
}

async fn undo(root: &Element) {
    named(root, ".undo button", "元に戻す").click();
    settle().await;
}

/// The program once what is kept of it says so.
async fn kept_where(holds: impl Fn(&str) -> bool) -> String {
    for _ in 0..60 {
        settle().await;
        if holds(&kept()) {
            break;
        }
    }
    let kept = kept();
    assert!(holds(&kept), "{kept}");
    kept
}

#[wasm_bindgen_test]
async fn ten_risks_stand_there_with_their_suggestions_and_a_place_in_the_matrix() {
    let (root, _mounted) = start().await;
    sample_at(&root, "risks").await;
    assert_eq!(all(&root, ".risk-table tbody tr").len(), 10);
    assert_eq!(all(&root, ".risk-entry").len(), 10);
    let numbers = all(&root, ".risk-matrix a").len()
        + all(&root, "[aria-labelledby='risk-matrix'] > .risk-lack a").len();
    assert_eq!(numbers, 10, "each stands in one cell, or among those of which nobody can tell");
    named(&root, "[aria-labelledby='risk-attention'] li", "担当者が未定：10件");
    unfold(&root, "challenge.support").await;
    assert!(shown(&field(&root, "challenge.support", "sign")).contains("説明会の後も"));
    assert!(
        shown(&field(&root, "challenge.support", "response"))
            .contains("目的と社員にとっての利点を説明する。")
    );
    named(&entry(&root, "challenge.support"), "a", "計算の根拠を見る");
}

#[wasm_bindgen_test]
async fn an_owner_is_typed_as_one_step_and_the_warning_goes() {
    let (root, _mounted) = start().await;
    sample_at(&root, "risks").await;
    unfold(&root, "challenge.support").await;
    named(&entry(&root, "challenge.support"), ".risk-warnings li", "担当者が決まっていません");
    for words in ["棚", "棚橋"] {
        type_into(&field(&root, "challenge.support", "owner"), words, "input");
    }
    write(&root, "challenge.support", "owner", "棚橋悟").await;
    kept_where(|kept| kept.contains("\"owner\": \"棚橋悟\"")).await;
    let lacks = entry(&root, "challenge.support").text_content().unwrap_or_default();
    assert!(!lacks.contains("担当者が決まっていません"), "{lacks}");
    named(&root, "[aria-labelledby='risk-attention'] li", "担当者が未定：9件");
    undo(&root).await;
    assert_eq!(shown(&field(&root, "challenge.support", "owner")), "");
    kept_where(|kept| !kept.contains("\"risks\"")).await;
}

#[wasm_bindgen_test]
async fn a_suggestion_gives_way_to_ones_own_words_and_comes_back() {
    let (root, _mounted) = start().await;
    sample_at(&root, "risks").await;
    let risk = "caution.position";
    unfold(&root, risk).await;
    let suggested = shown(&field(&root, risk, "sign"));
    write(&root, risk, "sign", "提示額に異議が出る").await;
    assert_eq!(shown(&field(&root, risk, "sign")), "提示額に異議が出る");
    named(&entry(&root, risk), "button", "「見張る兆候」を案に戻す").click();
    settle().await;
    assert_eq!(shown(&field(&root, risk, "sign")), suggested);
    write(&root, risk, "sign", "").await;
    assert_eq!(shown(&field(&root, risk, "sign")), suggested, "emptied, it comes back");
}

#[wasm_bindgen_test]
async fn the_probability_of_a_challenge_is_that_of_the_outlook() {
    let (root, _mounted) = start().await;
    sample_at(&root, "risks").await;
    unfold(&root, "challenge.support").await;
    write(&root, "challenge.support", "probability", "62.5").await;
    let kept = kept_where(|kept| kept.contains("\"setbacks\"") && kept.contains("\"permille\": 625")).await;
    assert!(!kept.contains("\"risks\""), "it is said in one place");
    named(&entry(&root, "challenge.support"), "p", "手で決めた値です。計画の見通しと共通です。");
    let location = web_sys::window().expect("a window").location();
    let hash = location.hash().expect("an address");
    location.set_hash(&hash.replace("/risks", "/plan/outlook")).expect("a page");
    settle().await;
    assert_eq!(shown(&all(&root, "#probability-support")[0]), "62.5");
    location.set_hash(&hash).expect("a page");
    settle().await;
    unfold(&root, "challenge.support").await;
    named(&entry(&root, "challenge.support"), "button", "答えから求めた値に戻す").click();
    settle().await;
    assert_ne!(shown(&field(&root, "challenge.support", "probability")), "62.5");
    write(&root, "challenge.support", "probability", "101").await;
    named(&entry(&root, "challenge.support"), ".field-error", "0〜100の数を");
}

#[wasm_bindgen_test]
async fn a_risk_is_added_counted_and_removed() {
    let (root, _mounted) = start().await;
    sample_at(&root, "risks").await;
    named(&root, "button", "リスクを追加する").click();
    settle().await;
    let heading = document().active_element().map(|active| active.id()).unwrap_or_default();
    let risk = heading.strip_prefix("register-").expect("its heading has the focus").to_owned();
    unfold(&root, &risk).await;
    write(&root, &risk, "title", "名簿ツールの契約が遅れる").await;
    named(&root, ".risk-table th", "11. 名簿ツールの契約が遅れる");
    named(&entry(&root, &risk), ".risk-warnings li", "可能性が未定です");
    write(&root, &risk, "probability", "50").await;
    choose(&root, &format!("[id='register-{risk}-impact']"), "高：公開や取り組みそのものを経営が見直す")
        .await;
    named(&entry(&root, &risk), ".risk-warnings li", "優先度が高いのに");
    all(&entry(&root, &risk), ".risk-work input[type='checkbox']")[0].click();
    settle().await;
    kept_where(|kept| kept.contains("\"permille\": 500") && kept.contains("\"impact\": \"high\"")).await;
    let fed = named(&root, "[aria-labelledby='risk-feeds'] .risk-lack", "試算に入っているリスク");
    named(&fed, "a", "11");
    named(&entry(&root, &risk), "button", "リスク「名簿ツールの契約が遅れる」を取り除く").click();
    settle().await;
    assert_eq!(all(&root, ".risk-entry").len(), 10);
    undo(&root).await;
    named(&root, ".risk-table th", "11. 名簿ツールの契約が遅れる");
}

#[wasm_bindgen_test]
async fn tasks_are_put_to_a_risk_and_taken_from_it() {
    let (root, _mounted) = start().await;
    sample_at(&root, "risks").await;
    let risk = "challenge.leaver_data";
    unfold(&root, risk).await;
    let count = || all(&entry(&root, risk), ".risk-tasks .line-row").len();
    let before = count();
    assert!(before > 0, "the sample’s plan has tasks against it");
    all(&entry(&root, risk), ".risk-tasks .line-row button")[0].click();
    settle().await;
    assert_eq!(count(), before - 1);
    kept_where(|kept| kept.contains("\"links\"")).await;
    undo(&root).await;
    assert_eq!(count(), before);
    let select = field(&root, risk, "add-task");
    select.focus().expect("focus");
    settle().await;
    let option = all(&select, "option")[1].text_content().unwrap_or_default();
    choose(&root, &format!("[id='register-{risk}-add-task']"), &option).await;
    all(&entry(&root, risk), ".risk-tasks form button")[0].click();
    settle().await;
    assert_eq!(count(), before + 1);
    kept_where(|kept| kept.contains("\"links\"")).await;
}

#[wasm_bindgen_test]
async fn it_is_said_that_somebody_looked_today_and_how_far_it_has_come() {
    let (root, _mounted) = start().await;
    sample_at(&root, "risks").await;
    let risk = "caution.incumbents";
    unfold(&root, risk).await;
    named(&entry(&root, risk), "button", "「既存社員との関係」を今日確認した").click();
    settle().await;
    assert_eq!(shown(&field(&root, risk, "looked")).len(), 10);
    choose(&root, &format!("[id='register-{risk}-state']"), "終了").await;
    kept_where(|kept| kept.contains("\"state\": \"closed\"")).await;
    let last = all(&root, ".risk-table tbody tr").pop().expect("rows");
    assert!(
        last.text_content().unwrap_or_default().contains("既存社員との関係"),
        "what is closed comes last"
    );
}
