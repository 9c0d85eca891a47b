//! Ways through a drill: answers that lead to each of its endings.

use std::collections::{BTreeMap, BTreeSet, HashMap, VecDeque};
use std::sync::Arc;

use repliek::dialogue::{DrillEntry, Sample};
use repliek::engine::drill::{Band, Drill};
use repliek::engine::lang::{Lang, Mode};
use repliek::engine::rubric::{self, Before, TurnMarks};
use repliek::engine::session::{Answered, Event, Phase, Session};
use repliek::engine::text::Answer;

/// How many samples of a band are tried on a turn.
const A_FEW: usize = 3;

/// The shortest way to each ending that the drill's own model answers and samples reach, by id of the ending.
pub fn to_each_ending(entry: &DrillEntry, lang: Lang) -> BTreeMap<String, Vec<String>> {
    let drill = Arc::clone(&entry.languages[&lang]);
    let mut marker = Marker { drill: Arc::clone(&drill), marks: HashMap::new() };
    let mut found = BTreeMap::new();
    let mut seen = BTreeSet::new();
    let mut open = VecDeque::from([Vec::<Event>::new()]);
    while let Some(events) = open.pop_front() {
        let session = Session::replay(Arc::clone(&drill), Mode::Practice, events.iter().cloned());
        match session.phase() {
            Phase::Abandoned => {}
            Phase::Ended(ending) => {
                let answers = session.answers().iter().map(|answered| answered.text.clone());
                found.entry(drill.ending(ending).id.clone()).or_insert_with(|| answers.collect());
                if found.len() == drill.endings.len() {
                    break;
                }
            }
            Phase::Awaiting(turn) => {
                let tried: Vec<usize> = session.answers().iter().map(|answered| answered.turn).collect();
                if !seen.insert((turn, session.mood(), tried)) {
                    continue;
                }
                for answer in answers_to(&drill, &entry.samples[&lang], turn) {
                    let marks = marker.marks(turn, answer, &shown(&session, turn), session.visited().contains(&turn));
                    let answered = Answered { turn, text: answer.to_owned(), marks };
                    open.push_back(events.iter().cloned().chain([Event::Answered(answered)]).collect());
                }
            }
        }
    }
    found
}

/// Marks each answer once for what was shown and said before it.
struct Marker {
    drill: Arc<Drill>,
    marks: HashMap<(usize, String, Vec<usize>, bool), TurnMarks>,
}

impl Marker {
    fn marks(&mut self, turn: usize, answer: &str, shown: &[usize], again: bool) -> TurnMarks {
        let Self { drill, marks } = self;
        let key = (turn, answer.to_owned(), shown.to_vec(), again);
        let before = Before { shown, again };
        marks
            .entry(key)
            .or_insert_with(|| rubric::mark(drill, turn, &Answer::parse(answer, drill.lang), before))
            .clone()
    }
}

/// The first criteria of order rules for which something was earned on other turns: all that marks depend on.
fn shown(session: &Session, turn: usize) -> Vec<usize> {
    let drill = session.drill();
    let others = session.answers().iter().filter(|answered| answered.turn != turn);
    let earned: BTreeSet<usize> = others
        .flat_map(|answered| &answered.marks.criteria)
        .filter(|mark| mark.elements.iter().any(|element| element.met))
        .map(|mark| mark.criterion)
        .collect();
    drill.orders.iter().map(|rule| rule.first).filter(|first| earned.contains(first)).collect()
}

/// The model answer and a few samples of each band: enough to take every branch.
fn answers_to<'a>(drill: &'a Drill, samples: &'a [Sample], turn: usize) -> Vec<&'a str> {
    let turn = drill.turn(turn);
    let own = || samples.iter().filter(|sample| sample.turn == turn.id && !sample.answer.contains('\n'));
    let of =
        |band: Band| own().filter(move |sample| sample.band == band).take(A_FEW).map(|sample| sample.answer.as_str());
    std::iter::once(turn.model_answer.as_str()).chain(Band::ALL.iter().flat_map(|&band| of(band))).collect()
}
