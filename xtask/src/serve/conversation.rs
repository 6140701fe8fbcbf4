//! HTTP/1.1 over one connection: as much of it as a browser needs to load files.

use std::io::{BufRead, BufReader, BufWriter, Error, ErrorKind, Read, Result, Write};
use std::net::TcpStream;
use std::time::Duration;

use super::answer::{Answer, Question, answer};
use super::site::Site;

/// No browser's request is longer.
const LONGEST_HEAD: u64 = 64 * 1024;
const PATIENCE: Duration = Duration::from_mins(1);

/// Answers until the other side has no more questions.
pub(super) fn converse(stream: &TcpStream, site: &Site) -> Result<()> {
    stream.set_nodelay(true)?;
    stream.set_read_timeout(Some(PATIENCE))?;
    stream.set_write_timeout(Some(PATIENCE))?;
    let mut reader = BufReader::new(stream);
    while let Some(question) = read(&mut reader)? {
        let answer = answer(site, &question);
        site.note(&question.method, &question.path, answer.status)?;
        write(stream, &question, &answer)?;
        if question.is_last {
            break;
        }
    }
    Ok(())
}

/// The next question; none when the other side has closed.
fn read(reader: &mut impl BufRead) -> Result<Option<Question>> {
    let mut head = reader.take(LONGEST_HEAD);
    let mut line = String::new();
    if head.read_line(&mut line)? == 0 {
        return Ok(None);
    }
    let mut words = line.split_whitespace();
    let (Some(method), Some(path)) = (words.next(), words.next()) else {
        return Err(Error::new(ErrorKind::InvalidData, "not a request"));
    };
    let mut question = Question {
        is_last: method != "GET" && method != "HEAD",
        method: method.to_owned(),
        path: path.to_owned(),
        accepts_brotli: false,
    };
    loop {
        let mut line = String::new();
        if head.read_line(&mut line)? == 0 {
            return Err(Error::new(ErrorKind::UnexpectedEof, "the request broke off"));
        }
        let Some((name, value)) = line.split_once(':') else { return Ok(Some(question)) };
        match name.to_ascii_lowercase().as_str() {
            "accept-encoding" => {
                question.accepts_brotli = value.split(',').any(|coding| coding.trim() == "br");
            }
            "connection" if value.trim().eq_ignore_ascii_case("close") => question.is_last = true,
            _ => {}
        }
    }
}

fn write(stream: &TcpStream, question: &Question, answer: &Answer) -> Result<()> {
    let mut writer = BufWriter::new(stream);
    write!(writer, "HTTP/1.1 {}\r\n", answer.status)?;
    for (name, value) in &answer.headers {
        write!(writer, "{name}: {value}\r\n")?;
    }
    if question.is_last {
        write!(writer, "Connection: close\r\n")?;
    }
    write!(writer, "Content-Length: {}\r\n\r\n", answer.body.len())?;
    if question.method != "HEAD" {
        writer.write_all(&answer.body)?;
    }
    writer.flush()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str) -> Result<Option<Question>> {
        read(&mut text.as_bytes())
    }

    #[test]
    fn what_matters_is_read_whatever_the_case_of_names() {
        let text = "GET /a.js?b HTTP/1.1\r\nhost: x\r\nACCEPT-encoding: gzip, br\r\n\r\n";
        let question = check(text).unwrap().unwrap();
        assert_eq!((question.method.as_str(), question.path.as_str()), ("GET", "/a.js?b"));
        assert!(question.accepts_brotli && !question.is_last);
    }

    #[test]
    fn a_connection_ends_when_asked_to_and_after_what_may_have_a_body() {
        assert!(check("GET / HTTP/1.1\r\nConnection: close\r\n\r\n").unwrap().unwrap().is_last);
        assert!(check("POST / HTTP/1.1\r\n\r\n").unwrap().unwrap().is_last);
    }

    #[test]
    fn a_closed_connection_has_no_question_and_half_a_request_is_an_error() {
        assert!(check("").unwrap().is_none());
        assert!(check("GET / HTTP/1.1\r\nHost: x\r\n").is_err());
        assert!(check("hello\r\n\r\n").is_err());
    }
}
