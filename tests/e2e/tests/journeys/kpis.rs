//! Goals are set and held against monthly figures out of a table, a review is noted, and all of it is taken back.

use anyhow::Result;
use serde_json::json;

use crate::access::{found_by_axe, sideways};
use crate::steps::{Tongue, kept_program};

/// Puts a text into a field, as pasting does.
const PASTE: &str = "const field = document.getElementById(arguments[0]); field.focus(); field.value = arguments[1];\
    field.dispatchEvent(new Event('input', { bubbles: true }));";

#[tokio::test]
async fn goals_are_held_against_figures_of_a_table_in_japanese() -> Result<()> {
    whole_way(Tongue::Ja).await
}

#[tokio::test]
async fn goals_are_held_against_figures_of_a_table_in_english() -> Result<()> {
    whole_way(Tongue::En).await
}

async fn whole_way(tongue: Tongue) -> Result<()> {
    let page = tongue.stage().open().await?;
    page.click("button", tongue.say("サンプル組織を見る", "Look at a sample organization")).await?;
    page.click("link", tongue.say("KPI", "KPIs")).await?;
    page.is_at(tongue.say("KPI", "KPIs")).await?;
    page.is_kept().await?;
    let before = kept_program(&page).await?["program"].clone();
    let table = tongue.say(
        "年月,登録者数,活動者数,再入社\n2026年1月,20,5,0\n2026年2月,24,8,0\n令和8年3月,30,9,1\n2026-04,many,9,0\n",
        "Month,Members,Active members,Rehires\n2026-01,20,5,0\nFeb 2026,24,8,0\n2026/3,30,9,1\n2026-04,many,9,0\n",
    );
    page.script(PASTE, vec![json!("kpi-table-text"), json!(table)]).await?;
    page.says(tongue.say("3か月の9個の数字が変わります", "9 figures of 3 months would change")).await?;
    page.says(tongue.say("人数の数字ではない", "is no number of people")).await?;
    page.click("button", tongue.say("9個の数字を取り込む", "Take 9 figures")).await?;
    page.says(tongue.say("30人(2026年3月)", "30 people (Mar 2026)")).await?;
    page.fill("textbox", tongue.say("登録者数の目標(人)", "Goal for registered people, in people"), "300")
        .await?;
    page.fill(
        "textbox",
        tongue.say("再入社(12か月)の目標(人)", "Goal for rehires in twelve months, in people"),
        "25",
    )
    .await?;
    page.click("button", tongue.say("振り返りを記録する", "Note a review")).await?;
    page.says(tongue.say("大きく上回ります", "far above the published cases")).await?;
    page.fill(
        "textbox",
        tongue.say("わかったこと", "What was found"),
        tongue.say("活動が増えた", "More activity"),
    )
    .await?;
    page.until("goals and review are kept", || async {
        page.is_kept().await?;
        let kpis = kept_program(&page).await?["program"]["kpis"].clone();
        let said = tongue.say("活動が増えた", "More activity");
        Ok(kpis["goals"].as_array().map_or(0, Vec::len) == 2 && kpis["reviews"][0]["text"] == json!(said))
    })
    .await?;
    let found = found_by_axe(&page).await?;
    assert!(found.is_empty(), "{found:?}");
    assert_eq!(sideways(&page).await?, None);
    page.until("all is as it was", || async {
        page.click("button", tongue.say("元に戻す", "Undo")).await?;
        page.is_kept().await?;
        Ok(kept_program(&page).await?["program"] == before)
    })
    .await?;
    page.close().await
}

#[tokio::test]
async fn the_filled_page_does_not_scroll_sideways_on_a_phone() -> Result<()> {
    let stage = e2e::Stage { window: (360, 900), ..Tongue::Ja.stage() };
    let page = stage.open().await?;
    page.click("button", "サンプル組織を見る").await?;
    page.click_in("プログラムのページ", "link", "KPI").await?;
    page.is_at("KPI").await?;
    let table = "年月,退職,連絡がつく,登録者数,活動者数,再入社\n2026-01,9,5,20,5,0\n2026-02,8,4,24,8,1\n";
    page.script(PASTE, vec![json!("kpi-table-text"), json!(table)]).await?;
    page.click("button", "10個の数字を取り込む").await?;
    page.says("24人(2026年2月)").await?;
    page.script("document.querySelectorAll('main details').forEach((one) => { one.open = true; });", vec![])
        .await?;
    assert_eq!(sideways(&page).await?, None);
    let found = found_by_axe(&page).await?;
    assert!(found.is_empty(), "{found:?}");
    page.close().await
}
