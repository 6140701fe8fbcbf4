//! Files and pasted texts on the page: what is said of them, and that nothing is offered that would be refused.

use okaeri::domain::catalog::builtin;
use okaeri::exchange::document::{self, Document};
use okaeri::exchange::merge::WriterId;
use okaeri::state::Keeping;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::Element;

use crate::hand::{all, gloo_pause, load_with, named, script, settle, start, type_into, until, words};

pub(super) const FILE: &str = include_str!("../../public/sample.okaeri.json");

/// The same program from a newer version, with another word in it.
fn newer() -> String {
    FILE.replacen("\"major\": 1", "\"major\": 2", 1).replacen("\"note\": \"", "\"note\": \"新しい版 ", 1)
}

/// Goes to a page.
pub(super) async fn go_to(hash: &str) {
    web_sys::window().expect("a window").location().set_hash(hash).expect("a page");
    settle().await;
}

/// Pastes a file's text on the page for files.
pub(super) async fn paste(root: &Element, file: &str) {
    go_to("#/open").await;
    type_into(&named(root, "#paste", ""), file, "input");
    settle().await;
    named(root, "button", "貼り付けた内容を確かめる").click();
    settle().await;
}

/// That what differs is shown, without ticks and without taking.
fn is_shown_only(root: &Element) {
    assert!(!all(root, "table.differences tbody tr").is_empty(), "what differs is shown");
    assert!(all(root, "table.differences input").is_empty(), "nothing can be ticked");
    let offers = all(root, ".incoming button").into_iter().filter_map(|button| button.text_content());
    let offers: Vec<String> = offers.collect();
    for taking in ["選んだ", "まとめる", "更新する", "すべて選ぶ"] {
        assert!(!offers.iter().any(|offer| offer.starts_with(taking)), "{offers:?}");
    }
}

#[wasm_bindgen_test]
async fn nothing_is_offered_into_a_program_of_a_newer_version() {
    let (root, _mounted) = start().await;
    paste(&root, &newer()).await;
    named(&root, "button", "追加する").click();
    settle().await;
    paste(&root, FILE).await;
    named(&root, ".incoming .finding", "ここにある「");
    is_shown_only(&root);
}

#[wasm_bindgen_test]
async fn several_files_are_not_offered_into_a_program_of_a_newer_version_either() {
    let program = document::read(FILE.as_bytes(), &builtin()).expect("the sample is valid");
    let mut document = Document::begin(program, &WriterId("author".to_owned()));
    let one = document::save(&document);
    document.program.profile.name.push('2');
    document.ledger.note(&document::content(&document.program), &WriterId("author".to_owned()));
    let other = document::save(&document);
    let (root, _mounted) = start().await;
    paste(&root, &one.replacen("\"major\": 1", "\"major\": 2", 1)).await;
    named(&root, "button", "追加する").click();
    settle().await;
    paste(&root, &format!("{one}\n{other}")).await;
    let family = all(&root, "section[aria-labelledby=family-0]").pop().expect("both are of one program");
    let said = named(&family, ".finding", "ここにある「").text_content().unwrap_or_default();
    assert!(!said.contains("このファイル"), "there are several: {said}");
    named(&family, ".buttons a", "「みなと食品株式会社(サンプル)」を開く");
    let offers: Vec<_> = all(&family, "button").into_iter().map(|button| button.text_content()).collect();
    assert!(offers.iter().flatten().all(|offer| !offer.contains("取り込む")), "{offers:?}");
}

#[wasm_bindgen_test]
async fn a_newer_versions_file_of_a_program_here_says_so_and_what_differs() {
    let (root, _mounted) = start().await;
    paste(&root, FILE).await;
    named(&root, "button", "追加する").click();
    settle().await;
    paste(&root, &newer()).await;
    let told = all(&root, ".incoming .finding").into_iter().filter_map(|found| found.text_content());
    assert!(
        told.into_iter().any(|told| told.contains("と同じプログラムを、新しい版")),
        "it says which program"
    );
    is_shown_only(&root);
}

/// Hands the page a file, as if it were chosen.
async fn choose(file: &str) {
    go_to("#/open").await;
    let choose = js_sys::Function::new_with_args(
        "text",
        "const input = document.querySelector('input[type=file]'); const data = new DataTransfer();
        data.items.add(new File([text], 'program.okaeri.json', { type: 'application/json' }));
        input.files = data.files; input.dispatchEvent(new Event('change', { bubbles: true }));",
    );
    choose.call1(&wasm_bindgen::JsValue::NULL, &file.into()).expect("a file is chosen");
    for _ in 0..20 {
        gloo_pause().await;
    }
}

#[wasm_bindgen_test]
async fn what_was_done_to_a_file_is_said_of_a_file_and_of_a_text_of_a_text() {
    let (root, _mounted) = start().await;
    choose(&format!("{FILE}}}")).await;
    named(&root, ".incoming .help", "ファイルを読めるように、次のことをしました：前後の余分な文字を除く。");
    paste(&root, &format!("お世話になっております。\n{FILE}")).await;
    named(
        &root,
        ".incoming .help",
        "貼り付けたテキストを読めるように、次のことをしました：前後の文章を除く。",
    );
}

#[wasm_bindgen_test]
async fn a_value_that_cannot_be_is_told_by_the_question_that_it_answers() {
    let (root, _mounted) = start().await;
    let rating = FILE.find("\"rating\": ").expect("an answer");
    let end = rating + FILE[rating..].find(',').expect("its end");
    paste(&root, &format!("{}\"rating\": 300{}", &FILE[..rating], &FILE[end..])).await;
    let said = named(&root, "[role=alert]", "「").text_content().unwrap_or_default();
    assert!(
        said.contains(" の答え」の値が") && said.contains("(ファイル内の場所：program.rounds[0]"),
        "{said}"
    );
}

#[wasm_bindgen_test]
async fn the_review_marks_a_name_that_the_program_does_not_know() {
    let (root, _mounted) = start().await;
    paste(&root, &FILE.replacen("\"note\": \"", "\"note\": \"渡辺さんに確認。", 1)).await;
    named(&root, "button", "追加する").click();
    settle().await;
    let hash = web_sys::window().expect("a window").location().hash().expect("an address");
    go_to(&format!("{hash}/share")).await;
    named(&root, ".finding", "名前かもしれない箇所が1件あります");
    named(&root, ".free-texts mark", "渡辺さん");
    named(&root, ".free-texts .tag", "名前かもしれません");
}

#[wasm_bindgen_test]
async fn a_merge_that_is_taken_back_and_done_again_after_a_reload_leaves_both_versions_to_choose_from() {
    drop(start().await);
    script(
        "await new Promise((done) => { const gone = indexedDB.deleteDatabase('okaeri');\
        gone.onsuccess = gone.onerror = gone.onblocked = done; });",
    )
    .await;
    let author = WriterId("author".to_owned());
    let program = document::read(FILE.as_bytes(), &builtin()).expect("the sample is valid");
    let mut document = Document::begin(program, &author);
    let first = document::save(&document);
    "あちらの会社".clone_into(&mut document.program.profile.name);
    document.ledger.note(&document::content(&document.program), &author);
    let is_kept = |root: &Element| {
        all(root, ".save-state").iter().any(|state| words(state) == "このブラウザに保存済み")
    };
    let shows_both = |root: &Element| {
        let shown: String = all(root, ".conflict").iter().map(|card| words(card)).collect();
        shown.contains("こちらの会社") && shown.contains("あちらの会社")
    };
    {
        let (root, _mounted) = load_with(Keeping::open(&builtin()).await).await;
        paste(&root, &first).await;
        named(&root, "button", "追加する").click();
        until("it is added", || is_kept(&root)).await;
        let hash = web_sys::window().expect("a window").location().hash().expect("an address");
        let at = hash.split('/').take(3).collect::<Vec<_>>().join("/");
        go_to(&format!("{at}/settings")).await;
        type_into(&all(&root, "#name")[0], "こちらの会社", "input");
        until("it is renamed", || words(&root).contains("こちらの会社") && is_kept(&root)).await;
        paste(&root, &document::save(&document)).await;
        named(&root, "button", "まとめる").click();
        until("both stand side by side", || shows_both(&root) && is_kept(&root)).await;
    }
    for (press, is_apart) in [("元に戻す", false), ("やり直す", true)] {
        let (root, _mounted) = load_with(Keeping::open(&builtin()).await).await;
        let is_ready = || all(&root, ".undo button").iter().any(|button| words_of(button).contains(press));
        until("the history is read", is_ready).await;
        for _ in 0..5 {
            settle().await;
        }
        named(&root, ".undo button", press).click();
        until(press, || shows_both(&root) == is_apart && is_kept(&root)).await;
    }
}

#[wasm_bindgen_test]
async fn what_an_undone_merge_leaves_out_of_a_later_file_is_named_and_no_more_is_promised() {
    let author = WriterId("author".to_owned());
    let program = document::read(FILE.as_bytes(), &builtin()).expect("the sample is valid");
    let mut document = Document::begin(program, &author);
    let (root, _mounted) = start().await;
    paste(&root, &document::save(&document)).await;
    named(&root, "button", "追加する").click();
    settle().await;
    "あちらの会社".clone_into(&mut document.program.profile.name);
    document.ledger.note(&document::content(&document.program), &author);
    paste(&root, &document::save(&document)).await;
    named(&root, "button", "更新する").click();
    let shows = |name: &str| all(&root, ".program-name").iter().any(|shown| words(shown) == name);
    until("it is taken over", || shows("あちらの会社")).await;
    named(&root, ".undo button", "元に戻す").click();
    until("it is taken back", || shows("みなと食品株式会社(サンプル)")).await;
    let tasks = document.program.plan.as_mut().expect("a plan");
    "佐藤".clone_into(&mut tasks.tasks[0].assignee);
    document.ledger.note(&document::content(&document.program), &author);
    paste(&root, &document::save(&document)).await;
    let said: String = all(&root, ".incoming").iter().map(|file| words(file)).collect();
    assert!(said.contains("このファイルの「組織名」は"), "{said}");
    assert!(said.contains("佐藤") && !said.contains("失われません"), "{said}");
}

/// What a button is called.
fn words_of(button: &web_sys::HtmlElement) -> String {
    button.get_attribute("aria-label").unwrap_or_default() + &button.text_content().unwrap_or_default()
}

#[wasm_bindgen_test]
async fn two_files_that_wait_are_told_apart_in_sentences_and_nothing_is_taken() {
    let program = document::read(FILE.as_bytes(), &builtin()).expect("the sample is valid");
    let mut document = Document::begin(program, &WriterId("author".to_owned()));
    let one = document::save(&document);
    document.program.profile.name.push_str("・みなと水産");
    document.ledger.note(&document::content(&document.program), &WriterId("author".to_owned()));
    let other = document::save(&document);
    let (root, _mounted) = start().await;
    paste(&root, &one).await;
    assert!(all(&root, "#between").is_empty(), "one file has none beside it");
    paste(&root, &format!("{one}\n{other}")).await;
    named(&root, "summary", "2つのファイルの違いを見る").click();
    settle().await;
    let tells = |css: &str, said: &str| all(&root, css).iter().any(|told| words(told).contains(said));
    until("what differs is told", || tells("#between ~ details li", "みなと水産")).await;
    type_into(&named(&root, "#between-before", ""), "1", "change");
    type_into(&named(&root, "#between-after", ""), "1", "change");
    until("a file and itself are alike", || tells("#between ~ details .soft", "違いはありません。")).await;
    assert_eq!(all(&root, "section.incoming").len(), 2, "both wait as before");
}
