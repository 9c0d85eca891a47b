//! A scene as lines of text.

use std::io::{self, Write};

use anstyle::Style;
use unicode_width::UnicodeWidthStr;

use super::screen::{ADVICE, CUSTOMER, DIM, EARNED, Screen, TITLE, WRONG};
use crate::app::{Misspelling, Scene, wording};
use crate::engine::debrief::{Debrief, Feedback};
use crate::engine::drill::Drill;
use crate::engine::lang::Register;
use crate::engine::matching::Span;
use crate::engine::session::{Answered, Cue, Effect};
use crate::i18n::Texts;

/// How evidence is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Marking {
    /// By a style of the words themselves.
    Underline,
    /// By carets on a line of their own.
    Carets,
}

/// Shows scenes in one UI language.
pub struct Show<'a, W> {
    /// Where to.
    pub screen: &'a mut Screen<W>,
    /// In which words.
    pub texts: &'a Texts,
    /// How evidence is shown.
    pub marking: Marking,
}

impl<W: Write> Show<'_, W> {
    /// What the employee knows before the first cue.
    pub fn briefing(&mut self, drill: &Drill) -> io::Result<()> {
        let texts = self.texts;
        self.screen.say(TITLE, 0, &drill.title)?;
        let about = [("minutes", drill.minutes.into()), ("level", drill.level.code().into())];
        self.screen.say(DIM, 0, &texts.say("briefing-minutes", &about))?;
        self.screen.gap()?;
        self.screen.say(Style::new(), 0, &drill.briefing.situation)?;
        self.screen.gap()?;
        for (label, value) in &drill.briefing.facts {
            self.screen.say(Style::new(), 2, &texts.labelled(label, value))?;
        }
        self.screen.gap()?;
        let mandate = texts.say("briefing-mandate", &[]);
        self.screen.say(Style::new(), 0, &texts.labelled(&mandate, &drill.briefing.mandate))?;
        if drill.register != Register::Free {
            self.screen.say(Style::new(), 0, &texts.say(&format!("register-{}", drill.register), &[]))?;
        }
        if let Some(chars) = drill.max_chars {
            self.screen.say(Style::new(), 0, &texts.say("briefing-length", &[("chars", chars.into())]))?;
        }
        self.screen.gap()
    }

    /// The effects of a scene, in order. After the feedback, once it can be read, `spelling` is asked.
    pub fn scene(&mut self, scene: &Scene, spelling: impl Fn() -> Vec<Misspelling>) -> io::Result<()> {
        let drill = scene.session.drill();
        for effect in &scene.effects {
            match effect {
                Effect::Feedback(feedback) => {
                    if let Some(answered) = scene.session.answers().last() {
                        self.feedback(drill, answered, feedback)?;
                        self.screen.flush()?;
                        if let Some(line) = wording::spelling(self.texts, &spelling()) {
                            self.screen.say(ADVICE, 2, &line)?;
                        }
                    }
                }
                Effect::Reply { text, mood, .. } => self.customer(drill, *mood, text)?,
                Effect::Cue(cue) => self.cue(drill, scene, cue)?,
                Effect::Hint(hint) => {
                    self.screen.say(ADVICE, 0, &self.texts.say("hint", &[("text", hint.text.as_str().into())]))?;
                    self.screen.say(DIM, 3, &wording::hint_cost(self.texts, hint))?;
                }
                Effect::Ended(ending) => {
                    let ending = drill.ending(*ending);
                    self.customer(drill, scene.session.mood(), &ending.text)?;
                    self.screen.gap()?;
                    self.screen.say(TITLE, 0, &wording::outcome(self.texts, ending.outcome))?;
                    self.screen.say(Style::new(), 0, &ending.explanation)?;
                }
                Effect::Debrief(debrief) => self.debrief(drill, scene, debrief)?,
            }
        }
        Ok(())
    }

    /// Criterion by criterion, with the student's own words.
    pub fn feedback(&mut self, drill: &Drill, answered: &Answered, feedback: &Feedback) -> io::Result<()> {
        let earned: Vec<Span> = feedback.lines.iter().flat_map(|line| line.earned.iter().copied()).collect();
        self.screen.gap()?;
        self.marked(&answered.text, &merged(earned))?;
        for line in &feedback.lines {
            self.screen.say(
                Style::new(),
                2,
                &wording::standing_with_quotes(self.texts, drill, line, &answered.text),
            )?;
        }
        for (auto_fail, spans) in &feedback.auto_fails {
            self.screen.say(WRONG, 2, &wording::auto_fail(self.texts, drill, *auto_fail, spans, &answered.text))?;
        }
        for unearned in &feedback.unearned {
            self.screen.say(ADVICE, 2, &wording::unearned(self.texts, *unearned))?;
        }
        if let Some(tip) = &feedback.tip {
            self.screen.say(ADVICE, 2, &self.texts.say("tip", &[("tip", tip.as_str().into())]))?;
        }
        Ok(())
    }

    /// An answer with the words that earned something marked.
    pub fn marked(&mut self, answer: &str, earned: &[Span]) -> io::Result<()> {
        match self.marking {
            Marking::Underline => {
                let mut shown = String::new();
                let mut at = 0;
                for span in earned {
                    shown.push_str(answer.get(at..span.start).unwrap_or_default());
                    shown.extend([&EARNED.render().to_string(), span.of(answer), &EARNED.render_reset().to_string()]);
                    at = span.end;
                }
                shown.push_str(answer.get(at..).unwrap_or_default());
                self.screen.line(&format!("  {shown}"))
            }
            Marking::Carets => self.with_carets(answer, earned),
        }
    }

    fn with_carets(&mut self, answer: &str, earned: &[Span]) -> io::Result<()> {
        let mut start = 0;
        for line in answer.split_inclusive('\n') {
            let mut carets = String::new();
            for (at, character) in line.char_indices() {
                let inside = earned.iter().any(|span| (span.start..span.end).contains(&(start + at)));
                let mark = if inside { "^" } else { " " };
                carets.push_str(&mark.repeat(character.to_string().width()));
            }
            self.screen.line(&format!("  {}", line.trim_end()))?;
            if carets.contains('^') {
                self.screen.line(&format!("  {}", carets.trim_end()))?;
            }
            start += line.len();
        }
        Ok(())
    }

    fn customer(&mut self, drill: &Drill, mood: i8, text: &str) -> io::Result<()> {
        let args = [
            ("avatar", drill.persona.avatar.as_str().into()),
            ("name", drill.persona.name.as_str().into()),
            ("mood", wording::mood(self.texts, mood).into()),
        ];
        self.screen.gap()?;
        self.screen.say(DIM, 0, &self.texts.say("briefing-mood", &args))?;
        self.screen.say(CUSTOMER, 2, text)
    }

    fn cue(&mut self, drill: &Drill, scene: &Scene, cue: &Cue) -> io::Result<()> {
        let spoke_before = scene.effects.iter().any(|effect| matches!(effect, Effect::Reply { .. }));
        if spoke_before {
            self.screen.say(CUSTOMER, 2, &cue.text)?;
        } else {
            self.customer(drill, scene.session.mood(), &cue.text)?;
        }
        if let (true, Some(tries)) = (cue.again, cue.tries_left) {
            self.screen.say(DIM, 2, &self.texts.say("tries-left", &[("tries", tries.into())]))?;
        }
        self.screen.gap()
    }

    fn debrief(&mut self, drill: &Drill, scene: &Scene, debrief: &Debrief) -> io::Result<()> {
        let texts = self.texts;
        self.screen.gap()?;
        self.screen.say(TITLE, 0, &texts.say("debrief-title", &[]))?;
        self.screen.say(Style::new().bold(), 0, &wording::grade(texts, debrief))?;
        if let Some(passed) = wording::passed(texts, debrief) {
            self.screen.say(Style::new(), 0, &passed)?;
        }
        if let Some(hints) = wording::hints_used(texts, drill, debrief) {
            self.screen.say(DIM, 0, &hints)?;
        }
        for auto_fail in &debrief.auto_fails {
            self.screen.say(WRONG, 0, &wording::auto_fail(texts, drill, *auto_fail, &[], ""))?;
        }
        self.screen.gap()?;
        for total in &debrief.criteria {
            self.screen.say(Style::new(), 2, &wording::criterion_total(texts, drill, total))?;
        }
        for (key, moment) in [("debrief-best", debrief.best), ("debrief-weakest", debrief.weakest)] {
            if let Some(answered) = moment.and_then(|idx| scene.session.answers().get(idx)) {
                self.screen.gap()?;
                self.screen.say(TITLE, 0, &texts.say(key, &[]))?;
                self.screen.say(CUSTOMER, 2, &drill.turn(answered.turn).cue)?;
                self.screen.say(Style::new(), 2, &texts.say("quote", &[("words", answered.text.trim().into())]))?;
            }
        }
        self.test_feedback(drill, scene)?;
        self.model_answers(drill, scene)?;
        if let Some(criterion) = debrief.practise {
            let args = [("criterion", drill.criterion(criterion).label.as_str().into())];
            self.screen.gap()?;
            self.screen.say(ADVICE, 0, &texts.say("debrief-practise", &args))?;
            self.screen.say(ADVICE, 2, &drill.criterion(criterion).tip)?;
        }
        Ok(())
    }

    /// In a test, the feedback that was held back.
    fn test_feedback(&mut self, drill: &Drill, scene: &Scene) -> io::Result<()> {
        for (answered, feedback) in scene.session.held_back() {
            self.screen.gap()?;
            self.screen.say(CUSTOMER, 2, &drill.turn(answered.turn).cue)?;
            self.feedback(drill, answered, &feedback)?;
        }
        Ok(())
    }

    fn model_answers(&mut self, drill: &Drill, scene: &Scene) -> io::Result<()> {
        let visited = scene.session.visited();
        if visited.is_empty() {
            return Ok(());
        }
        self.screen.gap()?;
        self.screen.say(TITLE, 0, &self.texts.say("debrief-model", &[]))?;
        for turn in visited {
            self.screen.say(CUSTOMER, 2, &drill.turn(turn).cue)?;
            self.screen.say(Style::new(), 4, &drill.turn(turn).model_answer)?;
        }
        Ok(())
    }
}

/// Overlapping and touching spans as one, in order.
pub fn merged(mut spans: Vec<Span>) -> Vec<Span> {
    spans.sort_unstable();
    let mut merged: Vec<Span> = Vec::new();
    for span in spans {
        match merged.last_mut() {
            Some(last) if span.start <= last.end => last.end = last.end.max(span.end),
            _ => merged.push(span),
        }
    }
    merged
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::lang::Lang;

    #[track_caller]
    fn check(answer: &str, earned: &[(usize, usize)], shown: &str) {
        let mut out = Vec::new();
        let spans: Vec<Span> = earned.iter().map(|&(start, end)| Span { start, end }).collect();
        let mut screen = Screen::new(&mut out, None);
        let mut show = Show { screen: &mut screen, texts: Texts::of(Lang::En), marking: Marking::Carets };
        show.marked(answer, &merged(spans)).unwrap();
        assert_eq!(String::from_utf8(out).unwrap(), shown);
    }

    #[test]
    fn carets_stand_under_the_words() {
        check("ik begrijp dat", &[(3, 10)], "  ik begrijp dat\n     ^^^^^^^\n");
        check("één 👍 ja", &[(0, 5), (11, 13)], "  één 👍 ja\n  ^^^    ^^\n");
        check("nee", &[], "  nee\n");
        check("a\nbc", &[(2, 4)], "  a\n  bc\n  ^^\n");
        check("abcd", &[(0, 2), (1, 3)], "  abcd\n  ^^^\n");
    }
}
