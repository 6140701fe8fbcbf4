//! The argument: claims with evidence on both sides, what a person adds, and what the board paper takes.

use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{Element, HtmlElement};

use crate::hand::{all, choose, go, kept, named, sample_at, settle, start, type_into, until, words};

/// The entry of the claim whose heading begins with these words.
fn claim(root: &Element, name: &str) -> HtmlElement {
    named(root, ".claim", name)
}

/// Another page of the program.
async fn page(tail: &str) {
    let hash = web_sys::window().and_then(|window| window.location().hash().ok()).expect("an address");
    let program: Vec<&str> = hash.split('/').take(3).collect();
    go(&format!("{}/{tail}", program.join("/"))).await;
}

#[wasm_bindgen_test]
async fn each_claim_shows_both_sides_and_only_what_is_borne_out_can_be_in_the_paper() {
    let (root, _mounted) = start().await;
    sample_at(&root, "argument").await;
    named(&root, "h1", "論拠");
    let fit = claim(&root, "戻った人は、初めて入社した人より定着する");
    named(&fit, ".tag", "見解が分かれる");
    named(&fit, ".claim-side", "支持する根拠");
    named(&fit, ".claim-side.is-against a", "Arnoldほか(2020)");
    let is_shut = |claim: &Element| all(claim, "input[type=checkbox]")[0].has_attribute("disabled");
    assert!(is_shut(&fit));
    named(&fit, ".help", "見解が分かれるため、期待効果には載せられません");
    let headcount = claim(&root, "アルムナイ採用を行う企業では");
    named(&headcount, ".tag", "根拠あり");
    assert!(!is_shut(&headcount));
    named(&root, ".claim-rules li", "節約についての主張は");
}

#[wasm_bindgen_test]
async fn what_is_left_out_is_gone_from_the_paper_and_comes_back() {
    let (root, _mounted) = start().await;
    sample_at(&root, "argument").await;
    let headcount = claim(&root, "アルムナイ採用を行う企業では");
    all(&headcount, "input[type=checkbox]")[0].click();
    settle().await;
    named(&claim(&root, "アルムナイ採用を行う企業では"), ".help", "別紙にだけ載ります");
    until("it is kept", || kept().contains("\"left_out\"")).await;
    page("drafts/board").await;
    named(&root, "article.draft h3", "5. 期待効果");
    let draft = words(&all(&root, "article.draft")[0]);
    let effects =
        draft.split("期待効果").nth(1).and_then(|rest| rest.split("費用").next()).unwrap_or_default();
    assert!(!effects.contains("アルムナイ採用を行う企業では"), "{effects}");
    assert!(draft.contains("連絡が続いている退職者ほど"), "{draft}");
    named(&root, "article.draft .begins-annex h3", "別紙1");
    named(&root, ".undo button", "元に戻す").click();
    settle().await;
    until("it is back", || words(&all(&root, "article.draft")[0]).contains("効果の証明ではない)(根拠")).await;
}

#[wasm_bindgen_test]
async fn evidence_that_is_added_decides_once_it_is_whole_and_is_one_step_a_field() {
    let (root, _mounted) = start().await;
    sample_at(&root, "argument").await;
    let name = "働く場としての評判が高まる";
    named(&claim(&root, name), "button", "根拠を加える").click();
    settle().await;
    named(&claim(&root, name), ".claim-piece .help", "内容と出典を書くと");
    choose(&claim(&root, name), "select[id$='-strength']", "中程度(調査、集計した実績)").await;
    let text = all(&root, ".claim-own textarea").remove(0);
    type_into(&text, "口コミの点数が3.1", "input");
    type_into(&text, "口コミの点数が3.1から3.4に", "input");
    type_into(&text, "口コミの点数が3.1から3.4に", "blur");
    let source = all(&root, ".claim-own input[type=text]").remove(0);
    type_into(&source, "https://example.com/reviews", "input");
    type_into(&source, "https://example.com/reviews", "blur");
    settle().await;
    named(&claim(&root, name), ".tag", "根拠あり");
    named(&claim(&root, name), ".claim-side a", "example.com");
    until("it is kept", || kept().contains("https://example.com/reviews")).await;
    named(&root, ".undo button", "元に戻す").click();
    settle().await;
    named(&claim(&root, name), ".tag", "根拠不足");
    assert_eq!(crate::hand::shown(&all(&root, ".claim-own textarea")[0]), "口コミの点数が3.1から3.4に");
    for _ in 0..3 {
        named(&root, ".undo button", "元に戻す").click();
        settle().await;
    }
    assert!(all(&root, ".claim-own li").is_empty());
}

#[wasm_bindgen_test]
async fn a_claim_of_ones_own_is_added_and_removed_with_its_evidence() {
    let (root, _mounted) = start().await;
    sample_at(&root, "argument").await;
    let before = all(&root, ".claim").len();
    named(&root, "button", "主張を加える").click();
    settle().await;
    let own = claim(&root, "内容を書いていない主張");
    type_into(&all(&own, "input[type=text]")[0], "<b>採用の手間が減る</b>", "input");
    settle().await;
    let own = claim(&root, "<b>採用の手間が減る</b>");
    assert!(all(&own, "b").is_empty(), "what people wrote is text");
    named(&own, "button", "根拠を加える").click();
    settle().await;
    let own = claim(&root, "<b>採用の手間が減る</b>");
    assert_eq!(all(&own, ".claim-own li").len(), 1);
    all(&own, "button")
        .into_iter()
        .rfind(|button| words(button) == "削除")
        .expect("a way to remove it")
        .click();
    settle().await;
    assert_eq!(all(&root, ".claim").len(), before);
    assert!(all(&root, ".claim-own li").is_empty());
}

#[wasm_bindgen_test]
async fn the_paper_takes_the_forecast_once_the_years_are_drawn() {
    let (root, _mounted) = start().await;
    sample_at(&root, "value").await;
    for (id, typed) in [("value-leavers", "200"), ("value-running", "3000000")] {
        let field = all(&root, &format!("#{id}")).remove(0);
        type_into(&field, typed, "input");
        type_into(&field, typed, "change");
        settle().await;
    }
    page("drafts/board").await;
    until("the forecast stands in it", || {
        all(&root, "article.draft")
            .first()
            .is_some_and(|draft| words(draft).contains("再入社の見込みは1年に"))
    })
    .await;
    named(&root, ".tabs a[aria-current=page]", "稟議書");
    named(&root, ".draft-open a", "計画の上限");
}
