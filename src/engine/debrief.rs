//! What is said of an answer, and of a whole session.

use super::drill::Drill;
use super::grade::{Grade, Percent};
use super::matching::{Evidence, Span};
use super::rubric::{self, CriterionMark, MAX_MARK, Unearned};
use super::session::Answered;
use super::text::Answer;

super::lang::coded! {
    /// How far a criterion was met.
    Standing {
        /// In full.
        Met = "met",
        /// In part.
        Partly = "partly",
        /// Not at all.
        Missed = "missed",
    }
}

impl Standing {
    /// The standing of a mark.
    pub fn of(mark: u8) -> Self {
        match mark {
            0 => Self::Missed,
            MAX_MARK.. => Self::Met,
            _ => Self::Partly,
        }
    }
}

/// What is said of one answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Feedback {
    /// One for each criterion of the turn, in the drill's order; a missed bonus has none.
    pub lines: Vec<Line>,
    /// The most valuable advice; none after full marks.
    pub tip: Option<String>,
    /// What caps the grade: index of the auto-fail and the words that did it.
    pub auto_fails: Vec<(usize, Vec<Span>)>,
    /// Why words that would earn something do not.
    pub unearned: Vec<Unearned>,
}

/// What is said of one criterion.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// Index of the criterion.
    pub criterion: usize,
    /// How far it was met.
    pub standing: Standing,
    /// 0 to 3.
    pub mark: u8,
    /// The student's words that earned something, in order of the text.
    pub earned: Vec<Span>,
    /// The student's words that cost something.
    pub cost: Vec<Span>,
    /// The order rule took one level.
    pub late: bool,
}

impl Feedback {
    /// What is said of this answer; `again` says that its turn had come back.
    pub fn of(drill: &Drill, answered: &Answered, again: bool) -> Self {
        let shown = answered.marks.criteria.iter();
        let shown = shown.filter(|mark| mark.mark > 0 || !drill.criterion(mark.criterion).bonus);
        let auto_fails = answered.marks.auto_fails.iter();
        let lacks_sentence = |bonus: bool| {
            let mut of_kind =
                answered.marks.criteria.iter().filter(|mark| drill.criterion(mark.criterion).bonus == bonus);
            of_kind.any(CriterionMark::lacks_sentence)
        };
        let mut unearned = rubric::unearned(drill, answered.turn, &Answer::parse(&answered.text, drill.lang), again);
        if lacks_sentence(false) {
            unearned.push(Unearned::Sentence);
        } else if lacks_sentence(true) && !unearned.contains(&Unearned::List) {
            unearned.insert(0, Unearned::List);
        }
        Self {
            lines: shown.map(|mark| Line::of(mark, words_len(&answered.text))).collect(),
            // A tip is what to say, and of that nothing is missing.
            tip: if lacks_sentence(false) { None } else { most_valuable_tip(drill, answered) },
            auto_fails: auto_fails.map(|found| (found.auto_fail, spans(found.evidence.iter()))).collect(),
            unearned,
        }
    }
}

/// Length in bytes from the first word to the last: evidence as long as that is the whole answer.
pub fn words_len(answer: &str) -> usize {
    answer.trim_matches(|c: char| !c.is_alphanumeric()).len()
}

impl Line {
    fn of(mark: &CriterionMark, len: usize) -> Self {
        // A check that was kept is shown by the whole answer: true, and no quotation.
        let quotable = |evidence: &&Evidence| evidence.span.end - evidence.span.start < len;
        let of_elements = |met: bool| {
            let elements = mark.elements.iter().filter(move |element| element.met == met);
            spans(elements.flat_map(|element| &element.evidence).filter(quotable))
        };
        Self {
            criterion: mark.criterion,
            standing: Standing::of(mark.mark),
            mark: mark.mark,
            earned: of_elements(true),
            cost: of_elements(false),
            late: mark.late,
        }
    }
}

fn spans<'a>(evidence: impl Iterator<Item = &'a Evidence>) -> Vec<Span> {
    let mut spans: Vec<Span> = evidence.map(|evidence| evidence.span).collect();
    spans.sort_unstable();
    spans.dedup();
    spans
}

fn most_valuable_tip(drill: &Drill, answered: &Answered) -> Option<String> {
    let marks = answered.marks.criteria.iter().map(|mark| (mark.criterion, mark.mark));
    let criterion = most_lost(drill, marks)?;
    let own = drill.turn(answered.turn).tips.iter().find(|(of, _)| *of == criterion);
    Some(own.map_or_else(|| drill.criterion(criterion).tip.clone(), |(_, tip)| tip.clone()))
}

/// The criterion on which the most points were lost; the first of equals.
fn most_lost(drill: &Drill, marks: impl Iterator<Item = (usize, u8)>) -> Option<usize> {
    let lost = marks.map(|(idx, mark)| {
        let criterion = drill.criterion(idx);
        let lost = if criterion.bonus { 0 } else { criterion.weight * u32::from(MAX_MARK - mark) };
        (lost, idx)
    });
    let worst = lost.filter(|(lost, _)| *lost > 0).max_by_key(|&(lost, idx)| (lost, std::cmp::Reverse(idx)));
    worst.map(|(_, idx)| idx)
}

/// What a session is worth.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Debrief {
    /// Index of the ending; none where the session was stopped or still runs.
    pub ending: Option<usize>,
    /// One for each criterion that was visited, in the drill's order; a missed bonus has none.
    pub criteria: Vec<CriterionTotal>,
    /// Before hints.
    pub earned: Percent,
    /// How many hints were shown.
    pub hints: u32,
    /// After hints.
    pub percent: Percent,
    /// The grade, capped after an auto-fail; none where no answer was given or there is no ending.
    pub grade: Option<Grade>,
    /// The auto-fails, by index, each once, in the order in which they were triggered.
    pub auto_fails: Vec<usize>,
    /// Index of the answer with the highest percentage; none where all are equal.
    pub best: Option<usize>,
    /// Index of the answer with the lowest percentage; none where all are equal.
    pub weakest: Option<usize>,
    /// The criterion to practise next.
    pub practise: Option<usize>,
}

/// A criterion over all the turns that were visited.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CriterionTotal {
    /// Index of the criterion.
    pub criterion: usize,
    /// Elements met.
    pub met: usize,
    /// Elements looked for.
    pub total: usize,
    /// 0 to 3, after the order rule.
    pub mark: u8,
    /// The order rule took one level.
    pub late: bool,
}

impl Debrief {
    /// Pools the answers: the last try at a turn counts, criteria never visited drop out.
    pub fn of(drill: &Drill, answers: &[Answered], hints: u32, ending: Option<usize>) -> Self {
        let counted = last_tries(answers);
        let criteria = totals(drill, answers, &counted);
        let earned = rubric::weighted(drill, criteria.iter().map(|total| (total.criterion, total.mark)));
        let percent = earned.minus(hints.saturating_mul(u32::from(drill.hint_cost)));
        let mut auto_fails: Vec<usize> = Vec::new();
        for found in answers.iter().flat_map(|answered| &answered.marks.auto_fails) {
            if !auto_fails.contains(&found.auto_fail) {
                auto_fails.push(found.auto_fail);
            }
        }
        let grade = ending.filter(|_| !answers.is_empty()).map(|_| {
            let grade = Grade::of(percent, drill.pass_mark);
            if auto_fails.is_empty() { grade } else { grade.min(Grade::AUTO_FAIL_CAP) }
        });
        let by_percent = |idx: usize| answers.get(idx).map(|answered| answered.marks.percent(drill));
        let best = counted.iter().copied().max_by_key(|&idx| (by_percent(idx), std::cmp::Reverse(idx)));
        let weakest = counted.iter().copied().min_by_key(|&idx| (by_percent(idx), idx));
        let differ = best.and_then(by_percent) != weakest.and_then(by_percent);
        let practise = most_lost(drill, criteria.iter().map(|total| (total.criterion, total.mark)));
        Self {
            ending,
            earned,
            hints,
            percent,
            grade,
            auto_fails,
            best: best.filter(|_| differ),
            weakest: weakest.filter(|_| differ),
            practise,
            criteria,
        }
    }
}

/// Indices of the answers that count, in order.
fn last_tries(answers: &[Answered]) -> Vec<usize> {
    let later = |idx: usize, turn: usize| answers.iter().skip(idx + 1).any(|answered| answered.turn == turn);
    let counted = answers.iter().enumerate().filter(|(idx, answered)| !later(*idx, answered.turn));
    counted.map(|(idx, _)| idx).collect()
}

fn totals(drill: &Drill, answers: &[Answered], counted: &[usize]) -> Vec<CriterionTotal> {
    let marks_of = |criterion: usize| {
        let marks = counted.iter().filter_map(|&idx| Some((idx, answers.get(idx)?)));
        let marks = marks.flat_map(|(idx, answered)| answered.marks.criteria.iter().map(move |mark| (idx, mark)));
        marks.filter(move |(_, mark)| mark.criterion == criterion)
    };
    let first_earned = |criterion| marks_of(criterion).find_map(|(idx, mark)| Some((idx, mark.first_earned()?)));
    let visited = (0..drill.criteria.len()).filter(|&criterion| marks_of(criterion).next().is_some());
    let totals = visited.map(|criterion| {
        let (met, total) = marks_of(criterion).fold((0, 0), |(met, total), (_, mark)| {
            let (more_met, more) = mark.met_of_total();
            let counts = !(drill.criterion(criterion).bonus && mark.lacks_sentence());
            (met + if counts { more_met } else { 0 }, total + more)
        });
        let late = rubric::is_late(drill, criterion, first_earned);
        // What a turn lost for want of a sentence no other turn makes up for.
        let most = MAX_MARK - u8::from(marks_of(criterion).any(|(_, mark)| mark.lacks_sentence()));
        let mark = rubric::level(met, total).min(most).saturating_sub(u8::from(late));
        CriterionTotal { criterion, met, total, mark, late }
    });
    totals.filter(|total| total.mark > 0 || !drill.criterion(total.criterion).bonus).collect()
}
