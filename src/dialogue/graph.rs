//! Which turns and endings come after which.

use std::collections::BTreeSet;

use super::source::Structure;

/// The ways from turn to turn and to endings, by position in `drill.toml`.
#[derive(Debug)]
pub(super) struct Graph {
    start: usize,
    ways: Vec<Vec<Node>>,
}

/// What can be reached.
#[derive(Debug, Default)]
pub(super) struct Reach {
    pub turns: BTreeSet<usize>,
    pub endings: BTreeSet<usize>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Node {
    Turn(usize),
    Ending(usize),
}

impl Graph {
    /// The graph of a drill; none where a branch or the start leads to nothing.
    pub fn of(structure: &Structure) -> Option<Self> {
        let turn = |id: &str| structure.turn_ids().position(|turn| turn == id);
        let ending = |id: &str| structure.ending_ids().position(|ending| ending == id);
        let node = |id: &str| turn(id).map(Node::Turn).or_else(|| ending(id).map(Node::Ending));
        let branches = structure.turns.iter().map(|turn| turn.branches.iter().map(|branch| node(&branch.to.value)));
        let ways = branches.map(Iterator::collect).collect::<Option<_>>()?;
        Some(Self { start: turn(&structure.start.as_ref()?.value)?, ways })
    }

    /// What a conversation can come to.
    pub fn all(&self) -> Reach {
        let mut reach = self.after(self.start);
        reach.turns.insert(self.start);
        reach
    }

    /// What can come after a turn; the turn itself only if it can come back.
    pub fn after(&self, turn: usize) -> Reach {
        let mut reach = Reach::default();
        let mut open = vec![turn];
        while let Some(from) = open.pop() {
            for way in self.ways.get(from).into_iter().flatten() {
                match *way {
                    Node::Turn(to) if reach.turns.insert(to) => open.push(to),
                    Node::Turn(_) => {}
                    Node::Ending(to) => {
                        reach.endings.insert(to);
                    }
                }
            }
        }
        reach
    }
}
