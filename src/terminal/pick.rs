//! Choosing from numbered lists.

use std::io::{self, Write};

use anstyle::Style;

use super::input::Input;
use super::screen::{Screen, TITLE, WRONG};
use crate::i18n::Texts;

/// Lets the person choose one of these by its number; none at the end of input.
///
/// A single choice is taken without asking.
pub fn choose<W: Write>(
    screen: &mut Screen<W>,
    input: &mut Input,
    texts: &Texts,
    question: &str,
    choices: &[String],
) -> io::Result<Option<usize>> {
    if choices.len() == 1 {
        return Ok(Some(0));
    }
    screen.say(TITLE, 0, question)?;
    for (idx, choice) in choices.iter().enumerate() {
        screen.say(Style::new(), 2, &format!("{}. {choice}", idx + 1))?;
    }
    loop {
        screen.flush()?;
        let Some(line) = input.line("> ")? else { return Ok(None) };
        match line.trim().parse::<usize>() {
            Ok(number) if (1..=choices.len()).contains(&number) => return Ok(Some(number - 1)),
            _ => screen.say(WRONG, 0, &texts.say("practice-choose", &[("most", choices.len().into())]))?,
        }
    }
}
