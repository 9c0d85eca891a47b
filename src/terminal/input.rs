//! Where answers come from: a person at a terminal, or a pipe.

use std::io::{self, BufRead, IsTerminal, Write};

use rustyline::DefaultEditor;
use rustyline::error::ReadlineError;

/// What some programs write before the first line of UTF-8; it is no part of the text.
pub const BYTE_ORDER_MARK: char = '\u{feff}';

/// A source of lines.
pub enum Input {
    /// A terminal, with line editing.
    Editor(Box<DefaultEditor>),
    /// Anything else: plain lines.
    Lines(Box<dyn BufRead>),
}

impl Input {
    /// Standard input, with line editing where a person is at both ends.
    pub fn stdin() -> Self {
        let interactive = io::stdin().is_terminal() && io::stdout().is_terminal();
        match interactive.then(DefaultEditor::new) {
            Some(Ok(editor)) => Self::Editor(Box::new(editor)),
            Some(Err(_)) | None => Self::Lines(Box::new(io::BufReader::new(io::stdin()))),
        }
    }

    /// Whether a person types.
    pub fn is_interactive(&self) -> bool {
        matches!(self, Self::Editor(_))
    }

    /// The next line without its end; none at the end of input. What is not UTF-8 is replaced.
    pub fn line(&mut self, prompt: &str) -> io::Result<Option<String>> {
        match self {
            Self::Editor(editor) => match editor.readline(prompt) {
                Ok(line) => {
                    // A line that cannot be remembered is still an answer.
                    let _ = editor.add_history_entry(&line);
                    Ok(Some(line))
                }
                Err(ReadlineError::Eof | ReadlineError::Interrupted) => Ok(None),
                Err(error) => Err(io::Error::other(error)),
            },
            Self::Lines(lines) => {
                let mut bytes = Vec::new();
                if lines.read_until(b'\n', &mut bytes)? == 0 {
                    return Ok(None);
                }
                let line = String::from_utf8_lossy(&bytes);
                Ok(Some(line.trim_end_matches(['\n', '\r']).to_owned()))
            }
        }
    }
}

/// Says something to standard error; a closed one is no reason to stop.
pub fn complain(text: &str) {
    let _ = writeln!(io::stderr(), "{text}");
}
