//! Browsers and their drivers.

use std::env;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use super::apt::Part;
use super::cargo_tool::{self, CargoTool};
use crate::engine::Engine;
use crate::place::Place;
use crate::program;

const GECKODRIVER: &str = "0.37.0";
const CHROMIUMS: &[&str] = &["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const FIREFOXES: &[&str] = &["firefox-esr", "firefox"];

/// A browser and the program that steers it.
pub(crate) struct Browser {
    pub(crate) binary: PathBuf,
    pub(crate) driver: PathBuf,
}

impl Browser {
    /// What is installed after the packages were, or what a person should do; builds the driver that has no package.
    pub(super) fn ensure(engine: Engine, place: &Place) -> Result<Self> {
        let (binary, driver) = match engine {
            Engine::Chromium => (chromium(), chromedriver()),
            Engine::Firefox => (firefox(), Some(geckodriver(place)?)),
            Engine::Webkit => (minibrowser(), program::find("WebKitWebDriver")),
        };
        let missing = || {
            let packages = parts(engine).iter().map(|part| part.package).collect::<Vec<_>>().join(" ");
            format!(
                "{engine} or its driver is missing: `sudo apt-get install -y {packages}`, or {}",
                remedy(engine)
            )
        };
        Ok(Self { binary: binary.with_context(missing)?, driver: driver.with_context(missing)? })
    }
}

/// The packages that bring these engines.
pub(super) fn packages(engines: &[Engine]) -> Vec<Part> {
    engines.iter().flat_map(|engine| parts(*engine)).collect()
}

/// The driver of Firefox, which Debian does not package; gives the program itself.
fn geckodriver(place: &Place) -> Result<PathBuf> {
    let tool = CargoTool {
        package: "geckodriver",
        program: "geckodriver",
        version: GECKODRIVER,
        why: "it steers Firefox (2 minutes on 2 cores)",
    };
    let folder = cargo_tool::ensure(place, &tool)?;
    cargo_tool::clear(place)?;
    Ok(folder.join("geckodriver"))
}

fn parts(engine: Engine) -> Vec<Part> {
    let part = |package, why, there| Part { package, why, there };
    match engine {
        Engine::Chromium => vec![
            part("chromium", "the browser that tests run in", || chromium().is_some()),
            part("chromium-driver", "the driver that steers it", || chromedriver().is_some()),
        ],
        Engine::Firefox => vec![part("firefox-esr", "tests in Firefox", || firefox().is_some())],
        Engine::Webkit => vec![
            part("webkit2gtk-driver", "tests in WebKit", || {
                program::find("WebKitWebDriver").is_some() && minibrowser().is_some()
            }),
            part("xvfb", "a screen for WebKit", || program::find("Xvfb").is_some()),
        ],
    }
}

fn remedy(engine: Engine) -> &'static str {
    match engine {
        Engine::Chromium => "put both on the path, or name them in OKAERI_CHROMIUM and CHROMEDRIVER",
        Engine::Firefox => "put `firefox` on the path",
        Engine::Webkit => "leave it out where there is no Debian",
    }
}

fn chromium() -> Option<PathBuf> {
    chosen("OKAERI_CHROMIUM").or_else(|| first_of(CHROMIUMS)).or_else(|| {
        let mac = Path::new("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");
        mac.is_file().then(|| mac.into())
    })
}

fn chromedriver() -> Option<PathBuf> {
    chosen("CHROMEDRIVER").or_else(|| program::find("chromedriver"))
}

fn firefox() -> Option<PathBuf> {
    first_of(FIREFOXES)
}

/// `WebKit`'s own small browser: Debian puts it in a folder named after the processor.
fn minibrowser() -> Option<PathBuf> {
    let file = format!("/usr/lib/{}-linux-gnu/webkit2gtk-4.1/MiniBrowser", env::consts::ARCH);
    Path::new(&file).is_file().then(|| file.into())
}

fn chosen(variable: &str) -> Option<PathBuf> {
    env::var_os(variable).map(PathBuf::from).filter(|file| file.is_file())
}

fn first_of(names: &[&str]) -> Option<PathBuf> {
    names.iter().find_map(|name| program::find(name))
}
