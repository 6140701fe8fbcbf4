//! Asks the engine what it can do, over http and from a file, and prints the answers as JSON: `cargo xtask interop`.

use anyhow::{Context, Result};
use e2e::{Stage, downloads, variable};
use fantoccini::{Client, Locator};
use serde_json::{Value, json};

const ASK: &str = "const done = arguments[arguments.length - 1];\
    window.probe().then(done, (error) => done([['the probe itself', `no: ${error.name}`]]));";
const DOWNLOAD: &str =
    "const done = arguments[arguments.length - 1]; window.probeDownload(arguments[0]).then(done);";

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<()> {
    let client = Stage::default().connect().await?;
    let version = client
        .capabilities()
        .and_then(|given| given.get("browserVersion"))
        .and_then(Value::as_str)
        .unwrap_or_default()
        .to_owned();
    let mut answers = json!({ "version": version });
    for (protocol, address) in [("http", "OKAERI_ADDRESS"), ("file", "OKAERI_PROBE")] {
        answers[protocol] = match ask(&client, &variable(address)?).await {
            Ok(rows) => rows,
            Err(error) => json!([["the page", format!("no: {}", error.root_cause())]]),
        };
    }
    client.close().await?;
    print(&answers);
    Ok(())
}

async fn ask(client: &Client, address: &str) -> Result<Value> {
    client.goto(address).await?;
    client.wait().for_element(Locator::Css("body")).await?;
    let mut rows = client.execute_async(ASK, vec![]).await?;
    let folder = downloads::prepare(client).await?;
    client.execute_async(DOWNLOAD, vec![json!("okaeri-probe.txt")]).await?;
    let came = match downloads::arrived(&folder, "txt").await {
        Ok(_) => "yes",
        Err(_) => "no: no file came",
    };
    std::fs::remove_dir_all(&folder)?;
    let row = json!(["download of a Blob by a link: the file comes", came]);
    rows.as_array_mut().context("a list of answers")?.push(row);
    Ok(rows)
}

#[expect(clippy::print_stdout, reason = "printing is what it is for")]
fn print(answers: &Value) {
    println!("{answers}");
}
