//! From checked sources to the engine's drill.

use std::sync::Arc;

use crate::engine::drill::{
    AutoFail, Branch, Briefing, Condition, Criterion, Drill, Element, Ending, OrderRule, Persona, Replies, Target, Turn,
};
use crate::engine::lang::Kind;
use crate::engine::matching::Pattern;

use super::place::Placed;
use super::source::{BranchSource, CriterionSource, PatternSource, Structure, TurnSource, Words};

const DEFAULT_PASS_MARK: u8 = 55;
const DEFAULT_HINT_COST: u8 = 2;

/// What a drill is called and where it belongs; this stands in its path.
#[derive(Debug, Clone, Copy)]
pub(super) struct Name<'a> {
    pub id: &'a str,
    pub kind: Kind,
}

/// The drill in one language; none where something is absent that the rules have noted.
pub(super) fn build(name: Name<'_>, structure: &Structure, words: &Words, hash: String) -> Option<Drill> {
    let criteria = structure.criteria.iter().map(|source| criterion(source, words)).collect::<Option<Vec<_>>>()?;
    let position = |id: &Placed<String>| structure.criterion_ids().position(|criterion| criterion == id.value);
    let orders = structure
        .orders
        .iter()
        .map(|order| Some(OrderRule { first: position(&order.first)?, then: position(&order.then)? }));
    let endings = structure.ending_ids().zip(&structure.endings).map(|(id, source)| {
        let words = words.ending(id)?;
        Some(Ending {
            id: id.to_owned(),
            outcome: source.outcome.as_ref()?.value,
            text: text(words.text.as_ref())?,
            explanation: text(words.explanation.as_ref())?,
        })
    });
    let start = &structure.start.as_ref()?.value;
    let facts = words.briefing.facts.iter().map(|(label, value)| (label.value.clone(), value.value.clone()));
    let auto_fails = structure.auto_fails.iter().map(|id| auto_fail(id, words)).collect::<Option<Vec<_>>>()?;
    Some(Drill {
        id: name.id.to_owned(),
        kind: name.kind,
        version: number(structure.version.as_ref())?,
        hash,
        lang: words.lang,
        level: words.level.as_ref()?.value,
        register: words.register.as_ref()?.value,
        work_processes: structure.work_processes.iter().map(|code| code.value.clone()).collect(),
        minutes: number(structure.minutes.as_ref())?,
        pass_mark: number_or(structure.pass_mark.as_ref(), DEFAULT_PASS_MARK)?,
        hint_cost: number_or(structure.hint_cost.as_ref(), DEFAULT_HINT_COST)?,
        max_chars: number(structure.max_chars.as_ref()),
        title: text(words.title.as_ref())?,
        summary: text(words.summary.as_ref())?,
        persona: Persona {
            name: text(words.persona.name.as_ref())?,
            role: text(words.persona.role.as_ref())?,
            avatar: text(words.persona.avatar.as_ref())?,
        },
        briefing: Briefing {
            situation: text(words.briefing.situation.as_ref())?,
            facts: facts.collect(),
            mandate: text(words.briefing.mandate.as_ref())?,
        },
        criteria,
        turns: structure.turns.iter().map(|source| turn(source, structure, words)).collect::<Option<_>>()?,
        auto_fails,
        orders: orders.collect::<Option<_>>()?,
        endings: endings.collect::<Option<_>>()?,
        start: structure.turn_ids().position(|turn| turn == start)?,
        mood: number_or(structure.mood.as_ref(), 0)?,
    })
}

fn text(source: Option<&Placed<String>>) -> Option<String> {
    source.map(|text| text.value.trim().to_owned())
}

/// A number that is there and fits; the rules note one that does not fit.
fn number<T: TryFrom<i64>>(source: Option<&Placed<i64>>) -> Option<T> {
    T::try_from(source?.value).ok()
}

/// A number that fits, or its default where there is none.
fn number_or<T: TryFrom<i64>>(source: Option<&Placed<i64>>, default: T) -> Option<T> {
    source.map_or(Some(default), |number| T::try_from(number.value).ok())
}

/// The patterns that find something.
fn finders(sources: &[PatternSource]) -> Option<Vec<Pattern>> {
    sources.iter().filter(|source| !source.is_veto()).map(|source| source.pattern.clone()).collect()
}

/// The patterns that undo what others found.
fn vetoes(sources: &[PatternSource]) -> Option<Vec<Pattern>> {
    sources.iter().filter(|source| source.is_veto()).map(|source| source.pattern.clone()).collect()
}

fn criterion(source: &CriterionSource, words: &Words) -> Option<Criterion> {
    let words = words.criterion(&source.id.value)?;
    Some(Criterion {
        id: source.id.value.clone(),
        competence: source.competence.as_ref()?.value.clone(),
        weight: number(source.weight.as_ref())?,
        bonus: source.bonus,
        mood_met: number_or(source.mood_met.as_ref(), 0)?,
        mood_missed: number_or(source.mood_missed.as_ref(), 0)?,
        checks: source.checks.iter().map(|check| check.value).collect(),
        label: text(words.label.as_ref())?,
        behaviour: text(words.behaviour.as_ref())?,
        tip: text(words.tip.as_ref())?,
    })
}

fn auto_fail(id: &Placed<String>, words: &Words) -> Option<AutoFail> {
    let words = words.auto_fail(&id.value)?;
    let label = text(words.label.as_ref())?;
    Some(AutoFail {
        id: id.value.clone(),
        label,
        patterns: finders(&words.patterns)?,
        vetoes: vetoes(&words.patterns)?,
    })
}

fn turn(source: &TurnSource, structure: &Structure, words: &Words) -> Option<Turn> {
    let words = words.turn(&source.id.value)?;
    let criterion = |id: &Placed<String>| structure.criterion_ids().position(|criterion| criterion == id.value);
    let elements = source.elements.iter().map(|element| {
        let words = words.element(&element.criterion.value, &element.id.value)?;
        Some(Element {
            criterion: criterion(&element.criterion)?,
            id: element.id.value.clone(),
            echo: element.echo,
            negated: element.negated,
            list: element.list,
            patterns: finders(&words.patterns)?,
            vetoes: vetoes(&words.patterns)?,
        })
    });
    let tips = words.tips.iter().map(|(id, tip)| Some((criterion(id)?, tip.value.trim().to_owned())));
    let hints = words.hints.iter().map(|hint| hint.value.trim().to_owned());
    let elements = elements.collect::<Option<Vec<_>>>()?;
    Some(Turn {
        prepared: Arc::default(),
        id: source.id.value.clone(),
        tries: number(source.tries.as_ref()),
        cue: text(words.cue.as_ref())?,
        cue_again: text(words.cue_again.as_ref()),
        hints: hints.collect(),
        model_answer: text(words.model_answer.as_ref())?,
        tips: tips.collect::<Option<_>>()?,
        replies: Replies {
            good: text(words.good.as_ref())?,
            partial: text(words.partial.as_ref())?,
            poor: text(words.poor.as_ref())?,
        },
        elements,
        branches: source.branches.iter().map(|source| branch(source, structure)).collect::<Option<_>>()?,
    })
}

fn branch(source: &BranchSource, structure: &Structure) -> Option<Branch> {
    let to = &source.to.value;
    let turn = structure.turn_ids().position(|turn| turn == to).map(Target::Turn);
    let ending = || structure.ending_ids().position(|ending| ending == to).map(Target::Ending);
    let criterion = |id: &Placed<String>| structure.criterion_ids().position(|criterion| criterion == id.value);
    let mut when = Vec::new();
    when.extend(source.band.as_ref().map(|band| Condition::Band(band.value)));
    for (id, mark) in &source.min_marks {
        when.push(Condition::MarkAtLeast(criterion(id)?, number(Some(mark))?));
    }
    for (id, mark) in &source.max_marks {
        when.push(Condition::MarkAtMost(criterion(id)?, number(Some(mark))?));
    }
    when.extend(number(source.min_mood.as_ref()).map(Condition::MoodAtLeast));
    when.extend(number(source.max_mood.as_ref()).map(Condition::MoodAtMost));
    when.extend(number(source.min_tries.as_ref()).map(Condition::TriesAtLeast));
    when.extend(number(source.max_tries.as_ref()).map(Condition::TriesAtMost));
    Some(Branch { when, to: turn.or_else(ending)? })
}
