//! The drafts: what is decided stands in them, what is not is a blank that leads to where it is decided.

use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::Element;

use crate::hand::{all, choose, document, go, named, sample_at, settle, start, type_into, until, words};

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
