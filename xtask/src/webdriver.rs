//! Starts the program that steers a browser, and stops it whatever happens.

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

use crate::descendants;
use crate::engine::Engine;
use crate::place::Place;
use crate::program;
use crate::report::say;
use crate::serve::free_port;
use crate::setup::Browser;

const PATIENCE: Duration = Duration::from_secs(30);

/// A running driver; it and its browsers stop when dropped.
pub(crate) struct Driver {
    pub(crate) address: String,
    port: u16,
    log: PathBuf,
    program: Child,
    /// For what the browsers other than Chromium download.
    pub(crate) downloads: PathBuf,
    /// For the browsers' profiles, which outlive a browser that is ended by force.
    profiles: PathBuf,
    /// `WebKit` has no headless mode.
    _screen: Option<Screen>,
}

impl Driver {
    pub(crate) fn start(place: &Place, engine: Engine, browser: &Browser) -> Result<Self> {
        let port = free_port()?;
        let log = place.target.join(format!("{engine}-driver.log"));
        let mut command = Command::new(&browser.driver);
        let mut screen = None;
        match engine {
            Engine::Chromium => {
                command.arg(format!("--port={port}"));
            }
            Engine::Firefox => {
                command.args(["--port", &port.to_string(), "--binary"]).arg(&browser.binary);
            }
            Engine::Webkit => {
                let started = Screen::start()?;
                command.arg(format!("--port={port}")).env("DISPLAY", &started.name);
                screen = Some(started);
            }
        }
        // Not in the project: a path to a socket, which a profile has, must be short.
        let profiles = std::env::temp_dir().join(format!("okaeri-{port}"));
        let downloads = profiles.join("downloads");
        fs::create_dir_all(&downloads).with_context(|| format!("making {}", downloads.display()))?;
        if engine == Engine::Webkit {
            command.env("XDG_CONFIG_HOME", folders_of_webkit(&profiles, &downloads)?);
        }
        let file = program::log_file(&log)?;
        let errors = file.try_clone().with_context(|| format!("writing {}", log.display()))?;
        let program = command
            .env("TMPDIR", &profiles)
            .stdin(Stdio::null())
            .stdout(file)
            .stderr(errors)
            .spawn()
            .with_context(|| format!("starting {}", browser.driver.display()))?;
        let address = format!("http://127.0.0.1:{port}");
        let mut driver = Self { address, port, log, program, downloads, profiles, _screen: screen };
        driver.wait_until_ready()?;
        Ok(driver)
    }

    fn wait_until_ready(&mut self) -> Result<()> {
        let start = Instant::now();
        while start.elapsed() < PATIENCE {
            if let Some(status) = self.program.try_wait().context("asking for the driver")? {
                bail!("the driver stopped at once ({status}):\n{}", program::tail(&self.log));
            }
            if is_ready(self.port) {
                return Ok(());
            }
            sleep(Duration::from_millis(50));
        }
        bail!("the driver was not ready after {} s; see {}", PATIENCE.as_secs(), self.log.display())
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        if let Ok(Some(status)) = self.program.try_wait() {
            say(&format!(
                "the driver had ended before its time ({status}); its log is {}",
                self.log.display()
            ));
        }
        let browsers = descendants::of(self.program.id());
        stop(&mut self.program, "the driver");
        descendants::end(&browsers);
        if let Err(error) = fs::remove_dir_all(&self.profiles) {
            say(&format!("{} could not be removed: {error}", self.profiles.display()));
        }
    }
}

/// The settings by which `WebKit`'s browser knows where to put downloads; else it fills the person's own folder.
fn folders_of_webkit(profiles: &Path, downloads: &Path) -> Result<PathBuf> {
    let file = profiles.join("user-dirs.dirs");
    let line = format!("XDG_DOWNLOAD_DIR=\"{}\"\n", downloads.display());
    fs::write(&file, line).with_context(|| format!("writing {}", file.display()))?;
    Ok(profiles.to_path_buf())
}

/// A screen that nobody sees.
struct Screen {
    name: String,
    program: Child,
}

impl Screen {
    fn start() -> Result<Self> {
        let mut program = Command::new("Xvfb")
            // Without `-noreset` it begins anew when a browser ends, and refuses the next one while it does.
            .args(["-displayfd", "1", "-screen", "0", "1280x1024x24", "-noreset", "-nolisten", "tcp"])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .context("starting Xvfb, the screen for WebKit")?;
        let mut number = String::new();
        if let Some(output) = program.stdout.as_mut() {
            BufReader::new(output).read_line(&mut number).context("reading the screen's number from Xvfb")?;
        }
        if number.trim().is_empty() {
            stop(&mut program, "Xvfb");
            bail!("Xvfb started no screen; try `Xvfb -displayfd 1` to see why");
        }
        Ok(Self { name: format!(":{}", number.trim()), program })
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        stop(&mut self.program, "Xvfb");
    }
}

fn stop(program: &mut Child, name: &str) {
    if let Err(error) = program.kill().and_then(|()| program.wait().map(|_| ())) {
        say(&format!("{name} could not be stopped ({error}); its process is {}", program.id()));
    }
}

fn is_ready(port: u16) -> bool {
    status(port).is_ok_and(|answer| answer.contains("\"ready\":true"))
}

/// The driver's answer, head and body.
fn status(port: u16) -> std::io::Result<String> {
    let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, port))?;
    stream.set_read_timeout(Some(Duration::from_millis(500)))?;
    write!(stream, "GET /status HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nConnection: close\r\n\r\n")?;
    let mut answer = Vec::new();
    // A driver may keep the line open after its answer: what came until then counts.
    match stream.read_to_end(&mut answer) {
        Err(error) if answer.is_empty() => Err(error),
        _ => Ok(String::from_utf8_lossy(&answer).into_owned()),
    }
}
