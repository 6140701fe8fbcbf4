//! The drafts: what is decided stands in them, what is not is a blank that leads to where it is decided.

use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::Element;

use crate::hand::{
    all, choose, document, go, named, sample_at, settle, shown, start, type_into, until, words,
};

/// The text that is shown.
fn text(root: &Element) -> String {
    all(root, "article.draft").first().map(|draft| words(draft)).unwrap_or_default()
}

/// Another page of the program.
async fn page(tail: &str) {
    let hash = web_sys::window().and_then(|window| window.location().hash().ok()).expect("an address");
    let program: Vec<&str> = hash.split('/').take(3).collect();
    go(&format!("{}/{tail}", program.join("/"))).await;
}

#[wasm_bindgen_test]
async fn what_is_decided_later_takes_the_place_of_its_blank() {
    let (root, _mounted) = start().await;
    sample_at(&root, "drafts").await;
    named(&root, "article.draft h2", "アルムナイ再入社規程");
    named(&root, "article.draft h3", "第3条(応募の資格)");
    named(&root, "article.draft mark", "【未定：応募できる人の規則】");
    named(&root, ".draft-open a", "応募できる人の規則").click();
    settle().await;
    named(&root, "h1", "再入社制度");
    until("the section has the focus", || {
        document().active_element().is_some_and(|active| active.id() == "rules")
    })
    .await;
    named(&root, ".policy-set button", "自己都合・1年以上").click();
    settle().await;
    named(&root, "a", "決めたことを文書にする").click();
    settle().await;
    assert!(
        text(&root).contains("在籍期間が1年以上、退職理由が自己都合の場合は応募できる"),
        "{}",
        text(&root)
    );
    assert!(!text(&root).contains("【未定：応募できる人の規則】"));
    named(&root, ".draft-open a", "どの規則にも当てはまらない人の扱い");
}

#[wasm_bindgen_test]
async fn each_kind_of_text_has_its_own_address_and_questions_for_counsel() {
    let (root, _mounted) = start().await;
    sample_at(&root, "drafts").await;
    for (kind, clause, question) in [
        ("社内向けFAQ", "Q3. 誰が応募できますか", "紹介の謝礼"),
        ("アルムナイ登録の同意文", "2. 利用目的", "退職者の情報"),
        ("社内・アルムナイへの案内", "応募できる人", "復帰の約束"),
    ] {
        named(&root, ".tabs a", kind).click();
        settle().await;
        named(&root, "h1", "文書のひな形：");
        named(&root, ".tabs a[aria-current=page]", kind);
        named(&root, "article.draft h3", clause);
        named(&root, ".policy-questions h3", question);
    }
}

#[wasm_bindgen_test]
async fn a_text_is_read_in_the_other_language_and_says_which_it_is() {
    let (root, _mounted) = start().await;
    sample_at(&root, "drafts/faq").await;
    choose(&root, "#draft-language", "英語").await;
    named(&root, "article.draft h2", "FAQ for employees");
    named(&root, "article.draft mark", "[Not decided: ");
    assert_eq!(all(&root, "article.draft")[0].get_attribute("lang").as_deref(), Some("en"));
    named(&root, "h1", "文書のひな形：社内向けFAQ");
    named(&root, ".draft-aside h2", "まだ決まっていないこと");
}

#[wasm_bindgen_test]
async fn what_people_wrote_stands_in_a_text_as_text() {
    let (root, _mounted) = start().await;
    sample_at(&root, "charter").await;
    let canary = "<img src=x onerror=\"window.harmed=1\">";
    type_into(&all(&root, "#charter-why")[0], canary, "input");
    settle().await;
    page("drafts/announcement").await;
    assert!(text(&root).contains(canary), "{}", text(&root));
    assert!(all(&root, "img").is_empty());
}

#[wasm_bindgen_test]
async fn what_cannot_be_copied_is_shown_to_be_copied_by_hand() {
    let (root, _mounted) = start().await;
    sample_at(&root, "drafts/consent").await;
    crate::hand::script(
        "Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: () => Promise.reject(new Error('no')) } });",
    )
    .await;
    named(&root, "button", "文字としてコピーする").click();
    until("the text is there", || !all(&root, "#draft-copied").is_empty()).await;
    let copied = crate::hand::shown(&all(&root, "#draft-copied")[0]);
    assert!(copied.starts_with("アルムナイ登録の同意文\n\n1. "), "{copied}");
    assert!(copied.contains("□ 上の内容を読み、登録に同意します。"));
    crate::hand::script("delete navigator.clipboard;").await;
}

/// Unfolds what changes a clause.
async fn unfold(root: &Element, name: &str) {
    named(root, ".draft-edit summary", &format!("「{name}」を編集する")).click();
    settle().await;
}

fn field(root: &Element, id: &str) -> web_sys::HtmlElement {
    all(root, &format!("#{id}")).into_iter().next().unwrap_or_else(|| panic!("no #{id}: {}", text(root)))
}

/// A field is left, as by the tab key.
fn leave(field: &web_sys::HtmlElement) {
    field.blur().expect("left");
}

#[wasm_bindgen_test]
async fn a_clause_in_own_words_stays_when_its_decision_changes_and_shows_what_changed() {
    let (root, _mounted) = start().await;
    sample_at(&root, "drafts").await;
    named(&root, ".draft-tools [role=status]", "どの条もひな形のままです");
    unfold(&root, "応募の資格").await;
    let typed = field(&root, "clause-eligibility-text");
    assert!(shown(&typed).contains("・【未定：応募できる人の規則】"), "{}", shown(&typed));
    for words in ["誰でも応募でき", "誰でも応募できる。\n・年齢は問わない"] {
        type_into(&typed, words, "input");
        settle().await;
    }
    assert_eq!(shown(&field(&root, "clause-eligibility-text")), "誰でも応募できる。\n・年齢は問わない");
    leave(&typed);
    settle().await;
    assert_eq!(shown(&field(&root, "clause-eligibility-text")), "誰でも応募できる。\n・年齢は問わない");
    named(&root, ".draft-clause li", "年齢は問わない");
    named(&root, ".draft-clause .tag", "書き換えた条");
    named(&root, ".draft-tools [role=status]", "書き換えた条1件。");
    assert!(all(&root, ".draft-changed").is_empty());
    page("policy").await;
    named(&root, ".policy-set button", "自己都合・1年以上").click();
    settle().await;
    page("drafts").await;
    named(&root, ".draft-tools [role=status]", "書き換えた条1件。うち1件は");
    named(&root, ".draft-changed del", "削除：・【未定：応募できる人の規則】");
    assert!(all(&root, ".draft-changed ins").iter().any(|ins| words(ins).contains("応募できる")));
    named(&root, ".draft-clause p", "誰でも応募できる。");
    named(&root, ".draft-changed button", "「応募の資格」：自分の文のままにする").click();
    settle().await;
    assert!(all(&root, ".draft-changed").is_empty());
    named(&root, ".draft-tools [role=status]", "書き換えた条1件。");
    for _ in 0..3 {
        named(&root, ".undo button", "元に戻す").click();
        settle().await;
    }
    named(&root, ".draft-tools [role=status]", "どの条もひな形のままです");
}

#[wasm_bindgen_test]
async fn the_new_words_of_a_draft_can_be_taken_and_taken_back() {
    let (root, _mounted) = start().await;
    sample_at(&root, "drafts/faq").await;
    unfold(&root, "なぜ、退職した人を迎えるのですか").await;
    let typed = field(&root, "clause-why-text");
    type_into(&typed, "自分の答え", "input");
    leave(&typed);
    settle().await;
    page("charter").await;
    type_into(&all(&root, "#charter-why")[0], "人が足りない", "input");
    settle().await;
    page("drafts/faq").await;
    named(&root, ".draft-changed ins", "追加：");
    named(&root, ".draft-changed button", "「なぜ、退職した人を迎えるのですか」：新しいひな形の文にする")
        .click();
    settle().await;
    assert!(text(&root).contains("理由：人が足りない") && !text(&root).contains("自分の答え"));
    named(&root, ".undo button", "元に戻す").click();
    settle().await;
    assert!(text(&root).contains("自分の答え"));
    named(&root, ".draft-changed button", "「なぜ");
}

#[wasm_bindgen_test]
async fn a_clause_is_left_out_and_put_back_and_others_are_added_moved_and_removed() {
    let (root, _mounted) = start().await;
    sample_at(&root, "drafts/consent").await;
    unfold(&root, "利用目的").await;
    named(&root, ".draft-edit button", "「利用目的」：この条を外す").click();
    settle().await;
    named(&root, ".draft-out p", "条「利用目的」は外しています");
    named(&root, "article.draft h3", "2. 集める情報");
    named(&root, ".draft-out button", "「利用目的」：この条を戻す").click();
    settle().await;
    named(&root, "article.draft h3", "2. 利用目的");
    unfold(&root, "利用目的").await;
    named(&root, ".draft-edit button", "「利用目的」：この後に条を足す").click();
    settle().await;
    named(&root, "article.draft h3", "3. 【記入：見出し】");
    until("the new heading has the focus", || {
        document().active_element().is_some_and(|active| active.id().ends_with("-heading"))
    })
    .await;
    named(&root, ".draft-open span", "見出し");
    let heading = document().active_element().expect("a field").id();
    type_into(&field(&root, &heading), "問い合わせ", "input");
    type_into(&field(&root, &heading.replace("-heading", "-text")), "人事部まで。", "input");
    settle().await;
    named(&root, "article.draft h3", "3. 問い合わせ");
    assert!(text(&root).contains("人事部まで。"));
    named(&root, ".draft-edit button", "「問い合わせ」：上へ移す").click();
    settle().await;
    named(&root, "article.draft h3", "2. 問い合わせ");
    choose(&root, "#draft-language", "英語").await;
    named(&root, "article.draft h3", "2. [Fill in: heading]");
    named(&root, ".draft-desk .help", "この条は日本語だけで書いてあります");
    choose(&root, "#draft-language", "日本語").await;
    named(&root, ".draft-edit button", "「問い合わせ」：削除する").click();
    settle().await;
    named(&root, "article.draft h3", "2. 利用目的");
    assert!(all(&root, "article.draft h3").iter().all(|heading| !words(heading).contains("問い合わせ")));
}

#[wasm_bindgen_test]
async fn escape_keeps_what_was_typed_and_leads_back_to_the_line_that_unfolds_it() {
    let (root, _mounted) = start().await;
    sample_at(&root, "drafts").await;
    unfold(&root, "報酬").await;
    let typed = field(&root, "clause-pay-text");
    type_into(&typed, "別表による。", "input");
    let escape = js_sys::eval("new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })");
    let escape: web_sys::KeyboardEvent = wasm_bindgen::JsCast::unchecked_into(escape.expect("a key"));
    typed.dispatch_event(&escape).expect("a press");
    settle().await;
    assert!(text(&root).contains("別表による。"));
    let active = document().active_element().expect("the focus");
    assert_eq!(active.tag_name(), "SUMMARY");
    assert!(words(&active).contains("「報酬」を編集する"));
    until("it is kept", || crate::hand::kept().contains("別表による。")).await;
}
