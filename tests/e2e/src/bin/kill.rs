//! Kills a real browser at random moments after it said "kept", opens it again and looks: `cargo xtask kill [COUNT]`.
//!
//! What was acknowledged must be there; of what was typed after it, letter by letter and without a pause, at most the last
//! second may be gone.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use e2e::{Page, Stage};
use serde_json::{Value, json};

/// How many times the browser is killed where nobody says.
const COUNT: usize = 200;

/// The longest wait before the kill, in milliseconds.
const LONGEST: u64 = 6_000;

/// What may be lost of what was typed and not acknowledged.
const GRACE: Duration = Duration::from_secs(1);

/// Types a text as a person pastes it, and waits until the page says that it is kept.
const TYPE: &str = "const done = arguments[arguments.length - 1]; const field = document.querySelector('#name');\
    const state = document.querySelector('.save-state'); const kept = state.innerText; const start = performance.now();\
    field.focus(); field.value = arguments[0]; field.dispatchEvent(new Event('input', { bubbles: true }));\
    const look = () => {\
      if (performance.now() - start > 10000) done(null);\
      else if (state.innerText === kept && performance.now() - start > 60) done(performance.now() - start);\
      else requestAnimationFrame(look); }; requestAnimationFrame(look);";

/// Types on, a letter at a time, and does not stop.
const TYPE_ON: &str = "const field = document.querySelector('#name'); field.focus(); setInterval(() => {\
      field.value += 'あ'; field.dispatchEvent(new Event('input', { bubbles: true })); }, arguments[0]);";

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<()> {
    let count = match std::env::args().nth(1) {
        Some(count) => count.parse().context("how many times is a number")?,
        None => COUNT,
    };
    let profile = std::env::temp_dir().join(format!("okaeri-kill-{}", std::process::id()));
    let result = kills(count, &profile).await;
    std::fs::remove_dir_all(&profile).context("removing the profile")?;
    result
}

/// What the browser was told before it was killed.
struct Told {
    /// The last name that was acknowledged.
    kept: String,
    /// How many letters were typed behind it at least, the last second left out, and at most.
    later: Option<(u128, u128)>,
}

async fn kills(count: usize, profile: &Path) -> Result<()> {
    let mut chance = 0x9E37_79B9_7F4A_7C15_u64;
    let (mut told, mut address): (Option<Told>, String) = (None, String::new());
    let (mut lost, mut late) = (0_usize, Vec::new());
    for number in 0..=count {
        let page = open(profile).await?;
        if let Some(told) = &told {
            page.go(&address).await?;
            let name = page.script("return document.querySelector('#name').value;", vec![]).await?;
            if !is_right(told, name.as_str().unwrap_or_default()) {
                lost += 1;
                report(&format!(
                    "kill {number}: told {} and {:?} letters, found {name}",
                    told.kept, told.later
                ));
            }
        } else {
            page.click("button", "サンプル組織を見る").await?;
            page.says("次にすること").await?;
            let hash = page.script("return location.hash;", vec![]).await?;
            address = format!("{}/settings", hash.as_str().unwrap_or_default());
            page.go(&address).await?;
        }
        if number == count {
            page.close().await?;
            break;
        }
        told = Some(type_and_kill(&page, number, next(&mut chance), profile, &mut late).await?);
    }
    late.sort_by(f64::total_cmp);
    let middle = late.get(late.len() / 2).copied().unwrap_or_default();
    report(&format!(
        "{count} kills, {lost} acknowledged edits lost; from typing to kept: median {middle:.0} ms"
    ));
    if lost > 0 {
        bail!("acknowledged edits were lost");
    }
    Ok(())
}

fn is_right(told: &Told, name: &str) -> bool {
    let Some(more) = name.strip_prefix(&told.kept) else { return false };
    let (least, most) = told.later.unwrap_or_default();
    (least..=most).contains(&(more.chars().count() as u128))
}

async fn type_and_kill(
    page: &Page,
    number: usize,
    chance: u64,
    profile: &Path,
    late: &mut Vec<f64>,
) -> Result<Told> {
    let kept = format!("会社{number}");
    let took = page.client.execute_async(TYPE, vec![json!(kept)]).await?;
    late.extend(took.as_f64());
    if took == Value::Null {
        bail!("it was never kept");
    }
    // Half of the kills come while something is being typed.
    let goes_on = chance.is_multiple_of(2);
    let wait = Duration::from_millis((chance / 2) % LONGEST);
    let before = Duration::from_millis((chance / 3) % 4_000).min(wait);
    tokio::time::sleep(wait.saturating_sub(before)).await;
    let mut later = None;
    if goes_on {
        let gap = 40 + (chance / 5) % 200;
        let begun = Instant::now();
        page.script(TYPE_ON, vec![json!(gap)]).await?;
        tokio::time::sleep(before.saturating_sub(GRACE)).await;
        // What is in the field now is there for longer than may be lost.
        let typed = page.script("return document.querySelector('#name').value;", vec![]).await?;
        let typed = typed.as_str().unwrap_or_default().chars().count() - kept.chars().count();
        tokio::time::sleep(before.min(GRACE)).await;
        let least = if before > GRACE { typed } else { 0 };
        kill(profile)?;
        let most = begun.elapsed().as_millis() / u128::from(gap) + 1;
        later = Some((least as u128, most));
    } else {
        tokio::time::sleep(before).await;
        kill(profile)?;
    }
    Ok(Told { kept, later })
}

async fn open(profile: &Path) -> Result<Page> {
    let stage = Stage { profile: Some(profile.to_path_buf()), ..Stage::default() };
    let mut tries = 0;
    loop {
        match stage.open().await {
            Ok(page) => return Ok(page),
            Err(error) if tries >= 3 => return Err(error),
            Err(_) => {
                tries += 1;
                kill(profile)?;
                tokio::time::sleep(Duration::from_millis(300)).await;
            }
        }
    }
}

/// Ends every process of the browser at once, as a power cut does to it.
fn kill(profile: &Path) -> Result<()> {
    let processes = with_profile(profile)?;
    if !processes.is_empty() {
        let status =
            Command::new("kill").arg("-9").args(&processes).status().context("killing the browser")?;
        // One that has gone by itself in the meantime is as good.
        if !status.success() && !with_profile(profile)?.is_empty() {
            bail!("the browser could not be killed");
        }
    }
    // What a dead browser leaves to say that it runs.
    for left in ["SingletonLock", "SingletonSocket", "SingletonCookie"] {
        let left = profile.join(left);
        if left.symlink_metadata().is_ok() {
            std::fs::remove_file(left).context("removing a lock")?;
        }
    }
    Ok(())
}

fn with_profile(profile: &Path) -> Result<Vec<String>> {
    let mark = format!("--user-data-dir={}", profile.display());
    let mut found = Vec::new();
    for entry in std::fs::read_dir("/proc").context("reading /proc")?.flatten() {
        let path: PathBuf = entry.path().join("cmdline");
        let Ok(line) = std::fs::read(path) else { continue };
        if String::from_utf8_lossy(&line).contains(&mark) && entry.file_name().to_string_lossy() != "self" {
            found.push(entry.file_name().to_string_lossy().into_owned());
        }
    }
    Ok(found)
}

/// The next of a row of numbers that look like chance, the same row every time.
fn next(state: &mut u64) -> u64 {
    *state ^= *state << 13;
    *state ^= *state >> 7;
    *state ^= *state << 17;
    *state
}

#[expect(clippy::print_stdout, reason = "printing is what it is for")]
fn report(line: &str) {
    println!("{line}");
}
