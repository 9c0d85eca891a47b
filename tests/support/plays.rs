//! Ways through a drill: answers that lead to each of its endings.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::sync::Arc;

use repliek::dialogue::{DrillEntry, Sample};
use repliek::engine::drill::{Band, Drill};
use repliek::engine::lang::{Lang, Mode};
use repliek::engine::session::{Input, Phase, Session};

/// How many samples of a band are tried on a turn.
const A_FEW: usize = 3;

/// The shortest way to each ending that the drill's own model answers and samples reach, by id of the ending.
pub fn to_each_ending(entry: &DrillEntry, lang: Lang) -> BTreeMap<String, Vec<String>> {
    let drill = Arc::clone(&entry.languages[&lang]);
    let samples = &entry.samples[&lang];
    let mut found = BTreeMap::new();
    let mut seen = BTreeSet::new();
    let mut open = VecDeque::from([(Session::new(Arc::clone(&drill), Mode::Practice), Vec::<String>::new())]);
    while let Some((session, answers)) = open.pop_front() {
        match session.phase() {
            Phase::Abandoned => {}
            Phase::Ended(ending) => {
                found.entry(drill.ending(ending).id.clone()).or_insert(answers);
            }
            Phase::Awaiting(turn) => {
                let tried: Vec<usize> = session.answers().iter().map(|answered| answered.turn).collect();
                if !seen.insert((turn, session.mood(), tried)) {
                    continue;
                }
                for answer in answers_to(&drill, samples, turn) {
                    let Ok(step) = session.step(Input::Answer(answer)) else { continue };
                    let mut answers = answers.clone();
                    answers.push(answer.to_owned());
                    open.push_back((step.session, answers));
                }
            }
        }
    }
    found
}

/// The model answer and a few samples of each band: enough to take every branch.
fn answers_to<'a>(drill: &'a Drill, samples: &'a [Sample], turn: usize) -> Vec<&'a str> {
    let turn = drill.turn(turn);
    let own = || samples.iter().filter(|sample| sample.turn == turn.id && !sample.answer.contains('\n'));
    let of =
        |band: Band| own().filter(move |sample| sample.band == band).take(A_FEW).map(|sample| sample.answer.as_str());
    std::iter::once(turn.model_answer.as_str()).chain(Band::ALL.iter().flat_map(|&band| of(band))).collect()
}
