//! From an answer to marks.
//!
//! A criterion's mark on a turn is 0–3: 0 none of its elements, 1 under half, 2 half or more, 3 all. This is the scale
//! of the exam forms used for the profession. Keywords without a sentence do not reach full marks: where nothing else is
//! missing, the lightest criterion loses a level.

mod keywords;

use std::ops::Range;

use super::drill::{AutoFail, Band, Check, Drill, Element, Turn};
use super::grade::Percent;
use super::matching::{Evidence, Match, Matcher, Pattern, Route, Search, Span};
use super::text::{Answer, Copied, Original};

/// The highest mark of a criterion.
pub const MAX_MARK: u8 = 3;

/// How often what is left of an answer is looked at again, once a sentence of keywords is taken from it.
const MAX_LOOKS: usize = 4;

/// What went before an answer in its session.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Before<'a> {
    /// The criteria for which answers to other turns earned something: an order rule whose first criterion is among them
    /// is kept.
    pub shown: &'a [usize],
    /// The turn has come back, so that the customer has said its second cue too.
    pub again: bool,
}

/// What one answer earned on its turn.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct TurnMarks {
    /// In the drill's order; the criteria that the turn looks for.
    pub criteria: Vec<CriterionMark>,
    /// What was said that caps the grade.
    pub auto_fails: Vec<AutoFailMark>,
}

/// What one answer earned for one criterion.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CriterionMark {
    /// Index of the criterion.
    pub criterion: usize,
    /// 0 to [`MAX_MARK`], after the order rule.
    pub mark: u8,
    /// The order rule took one level.
    pub late: bool,
    /// One for each element and check, in the drill's order.
    pub elements: Vec<ElementMark>,
}

/// Whether one element or check was met.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ElementMark {
    /// Id of the element, or code of the check.
    pub id: String,
    /// Whether it counts.
    pub met: bool,
    /// The words that met it; of one that is not met, the words that undid it.
    pub evidence: Vec<Evidence>,
}

/// An auto-fail that an answer triggered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AutoFailMark {
    /// Index of the auto-fail.
    pub auto_fail: usize,
    /// The words that did it.
    pub evidence: Vec<Evidence>,
}

impl CriterionMark {
    /// How many of its elements are met, and how many there are.
    pub fn met_of_total(&self) -> (usize, usize) {
        (self.elements.iter().filter(|element| element.met).count(), self.elements.len())
    }

    /// Whether it is lower than its elements say, for want of a sentence.
    pub fn lacks_sentence(&self) -> bool {
        let (met, total) = self.met_of_total();
        self.mark + u8::from(self.late) < level(met, total)
    }

    /// First byte of the first words that earned something.
    pub fn first_earned(&self) -> Option<usize> {
        let met = self.elements.iter().filter(|element| element.met);
        met.flat_map(|element| &element.evidence).map(|evidence| evidence.span.start).min()
    }
}

impl TurnMarks {
    /// The mark of a criterion; none where the turn does not look for it.
    pub fn mark(&self, criterion: usize) -> Option<u8> {
        self.criteria.iter().find(|mark| mark.criterion == criterion).map(|mark| mark.mark)
    }

    /// The turn's own percentage: its criteria's weights rescaled to 100, bonuses on top.
    pub fn percent(&self, drill: &Drill) -> Percent {
        weighted(drill, self.criteria.iter().map(|mark| (mark.criterion, mark.mark)))
    }

    /// How good the answer was as a whole.
    pub fn band(&self, drill: &Drill) -> Band {
        match self.percent(drill).whole() {
            _ if !self.auto_fails.is_empty() => Band::Poor,
            70.. => Band::Good,
            35.. => Band::Partial,
            _ => Band::Poor,
        }
    }
}

/// The mark for `met` of `total` elements.
pub fn level(met: usize, total: usize) -> u8 {
    match met {
        0 => 0,
        _ if met >= total => MAX_MARK,
        _ if 2 * met >= total => 2,
        _ => 1,
    }
}

/// Weighted percentage of marks by index of criterion: weights rescaled to 100 over the criteria given, bonuses added
/// on top, capped at 100.
pub fn weighted(drill: &Drill, marks: impl Iterator<Item = (usize, u8)>) -> Percent {
    let (mut earned, mut possible, mut bonus) = (0, 0, 0);
    for (idx, mark) in marks {
        let criterion = drill.criterion(idx);
        let points = criterion.weight * u32::from(mark);
        if criterion.bonus {
            bonus += points;
        } else {
            earned += points;
            possible += criterion.weight * u32::from(MAX_MARK);
        }
    }
    if possible == 0 {
        return Percent::of(bonus, 100 * u32::from(MAX_MARK));
    }
    // Both as parts of one whole, so that nothing is cut twice.
    let whole = 100 * u32::from(MAX_MARK);
    Percent::of(earned * whole + bonus * possible, possible * whole)
}

/// Marks an answer to a turn.
///
/// Text copied from what the customer said earns nothing, except for an element marked `echo`.
pub fn mark(drill: &Drill, turn_idx: usize, answer: &Answer, before: Before<'_>) -> TurnMarks {
    let turn = drill.turn(turn_idx);
    let mut reading = Reading::new(Prepared::of(drill, turn), answer, before.again);
    let by_element = reading.elements(&turn.elements);
    let has_content = by_element.iter().any(|mark| mark.met);
    let mut criteria: Vec<CriterionMark> = drill
        .criteria_of(turn_idx)
        .map(|criterion| {
            let looked_for = turn.elements.iter().zip(&by_element);
            let met_here =
                looked_for.filter(|(element, _)| element.criterion == criterion).map(|(_, mark)| mark.clone());
            let checks = drill.criterion(criterion).checks.iter();
            let checks = checks.map(|&check| reading.check(check, drill, has_content));
            CriterionMark { criterion, mark: 0, late: false, elements: met_here.chain(checks).collect() }
        })
        .collect();
    for mark in &mut criteria {
        let (met, total) = mark.met_of_total();
        mark.mark = level(met, total);
    }
    apply_order(drill, &mut criteria, before.shown);
    if is_full(drill, &criteria) && keywords::is_bare(answer, &turn.elements, &by_element) {
        take_full_marks(drill, turn, &mut criteria);
    }
    TurnMarks { criteria, auto_fails: reading.auto_fails(drill) }
}

fn is_full(drill: &Drill, criteria: &[CriterionMark]) -> bool {
    weighted(drill, criteria.iter().map(|mark| (mark.criterion, mark.mark))) == Percent::of(1, 1)
}

/// Takes a level of the lightest criterion that looks for words, so that nobody gets more who says less; where something
/// is missing, or the bonuses make up for that level, the bonuses.
fn take_full_marks(drill: &Drill, turn: &Turn, criteria: &mut [CriterionMark]) {
    let of = |mark: &CriterionMark| drill.criterion(mark.criterion);
    if criteria.iter().all(|mark| of(mark).bonus || mark.mark == MAX_MARK) {
        let looks_for_words = |criterion| turn.elements.iter().any(|element| element.criterion == criterion);
        let counted = criteria
            .iter_mut()
            .filter(|mark| !of(mark).bonus && of(mark).weight > 0 && looks_for_words(mark.criterion));
        if let Some(lightest) = counted.min_by_key(|mark| of(mark).weight) {
            lightest.mark = lightest.mark.saturating_sub(1);
        }
    }
    if is_full(drill, criteria) {
        criteria.iter_mut().filter(|mark| of(mark).bonus).for_each(|mark| mark.mark = 0);
    }
}

/// Whether an answer is nothing, or little more, than the cue of its turn; `again` says that the turn has come back.
pub fn is_pasted_cue(drill: &Drill, turn_idx: usize, answer: &Answer, again: bool) -> bool {
    let prepared = Prepared::of(drill, drill.turn(turn_idx));
    let Copied { words, pasted } = prepared.copied(answer, again);
    !words.is_empty() && words.iter().all(|&copied| copied) || pasted
}

super::lang::coded! {
    /// Why words that a turn looks for earn nothing.
    Unearned {
        /// They stand in a bare list of keywords.
        List = "list",
        /// They are the customer's own.
        Cue = "cue",
        /// Nothing is missing but a sentence, so that one criterion is not fully met.
        Sentence = "sentence",
    }
}

/// Why an answer to a turn has words that would earn something and do not, a list or the cue, each reason once; `again`
/// says that the turn has come back.
pub fn unearned(drill: &Drill, turn_idx: usize, answer: &Answer, again: bool) -> Vec<Unearned> {
    let turn = drill.turn(turn_idx);
    let mut reading = Reading::new(Prepared::of(drill, turn), answer, again);
    let marks = reading.elements(&turn.elements);
    let is_pasted = reading.pasted;
    let missed: Vec<usize> = (0..).zip(&marks).filter(|(_, mark)| !mark.met).map(|(idx, _)| idx).collect();
    let mut earns_without = |unearned: Option<Unearned>| {
        let excluded = match unearned {
            Some(Unearned::List) => &reading.copied[..],
            Some(Unearned::Cue) => &reading.listed,
            Some(Unearned::Sentence) | None => &[],
        };
        let each = missed.iter().filter_map(|&idx| turn.elements.get(idx).zip(reading.prepared.elements.get(idx)));
        each.into_iter().any(|(element, wanted)| find_element(&mut reading.search, element, wanted, excluded).met)
    };
    if is_pasted {
        return Vec::from_iter(earns_without(None).then_some(Unearned::Cue));
    }
    let reasons = [Unearned::List, Unearned::Cue];
    let found: Vec<Unearned> = reasons.into_iter().filter(|&it| earns_without(Some(it))).collect();
    // What is both in a list and the customer's own has both reasons.
    if found.is_empty() && earns_without(None) { reasons.to_vec() } else { found }
}

fn apply_order(drill: &Drill, criteria: &mut [CriterionMark], shown: &[usize]) {
    let first_earned: Vec<(usize, Option<usize>)> =
        criteria.iter().map(|mark| (mark.criterion, mark.first_earned())).collect();
    let first_earned = |wanted| first_earned.iter().find(|(idx, _)| *idx == wanted).and_then(|(_, at)| *at);
    for mark in criteria.iter_mut().filter(|mark| !shown.contains(&mark.criterion)) {
        mark.late = is_late(drill, mark.criterion, first_earned);
        mark.mark = mark.mark.saturating_sub(u8::from(mark.late));
    }
}

/// Whether an order rule takes a level of this criterion: at most one, however many rules are broken.
///
/// `first_earned` gives the place of the first words that earned something for a criterion.
pub fn is_late<P: Ord>(drill: &Drill, criterion: usize, first_earned: impl Fn(usize) -> Option<P>) -> bool {
    let mut rules = drill.orders.iter().filter(|rule| rule.first == criterion);
    rules.any(|rule| match (first_earned(rule.first), first_earned(rule.then)) {
        (Some(first), Some(then)) => then < first,
        _ => false,
    })
}

/// What one turn looks for, prepared.
#[derive(Debug, Default)]
pub struct Prepared {
    matcher: Matcher,
    /// In the turn's order.
    elements: Vec<Wanted>,
    /// In the drill's order.
    auto_fails: Vec<Wanted>,
    /// What may be pasted into an answer: what the customer says first, then what she says when the turn comes back.
    cues: Vec<Original>,
}

/// Patterns of a matcher.
#[derive(Debug)]
struct Wanted {
    patterns: Range<usize>,
    vetoes: Range<usize>,
}

impl Prepared {
    /// What a turn of a drill looks for. The first call prepares it, which takes some milliseconds; it is kept.
    pub fn of<'a>(drill: &Drill, turn: &'a Turn) -> &'a Self {
        turn.prepared.get_or_init(|| {
            let cues = std::iter::once(&turn.cue).chain(&turn.cue_again);
            let cues = cues.map(|cue| Original::new(cue, drill.lang)).collect();
            Self::new(&turn.elements, &drill.auto_fails, cues)
        })
    }

    /// Prepares the patterns of a turn's elements and of its drill's auto-fails, and the turn's cues.
    fn new(elements: &[Element], auto_fails: &[AutoFail], cues: Vec<Original>) -> Self {
        let of_elements = elements.iter().map(|element| (&element.patterns, &element.vetoes, !element.negated));
        let of_auto_fails = auto_fails.iter().map(|auto_fail| (&auto_fail.patterns, &auto_fail.vetoes, true));
        let lists = of_elements.chain(of_auto_fails);
        let matcher = Matcher::new(lists.clone().flat_map(|(patterns, vetoes, minds_negation)| {
            patterns.iter().chain(vetoes).map(move |pattern| (pattern, minds_negation))
        }));
        let mut at = 0;
        let mut next = |list: &[Pattern]| {
            let start = at;
            at += list.len();
            start..at
        };
        let mut wanted: Vec<Wanted> =
            lists.map(|(patterns, vetoes, _)| Wanted { patterns: next(patterns), vetoes: next(vetoes) }).collect();
        let auto_fails = wanted.split_off(elements.len());
        Self { matcher, elements: wanted, auto_fails, cues }
    }

    /// What of an answer is copied from the cues that were said. Of one that is little more than a cue nothing earns
    /// anything.
    fn copied(&self, answer: &Answer, again: bool) -> Copied {
        let mut all = Copied { words: vec![false; answer.n_words()], pasted: false };
        let said = self.cues.iter().take(if again { usize::MAX } else { 1 });
        for Copied { words, pasted } in said.map(|cue| cue.copied_in(answer)) {
            all.pasted |= pasted;
            all.words.iter_mut().zip(words).for_each(|(copied, here)| *copied |= here);
        }
        all
    }
}

/// One answer, with what of it counts.
struct Reading<'a> {
    answer: &'a Answer,
    prepared: &'a Prepared,
    search: Search<'a>,
    /// Words that are the cue's.
    copied: Vec<bool>,
    /// Words in a bare list.
    listed: Vec<bool>,
    /// Both: they earn nothing, unless an element says so.
    excluded: Vec<bool>,
    /// All of it is the cue's.
    pasted: bool,
}

impl<'a> Reading<'a> {
    fn new(prepared: &'a Prepared, answer: &'a Answer, again: bool) -> Self {
        let listed = answer.listed();
        let Copied { words: copied, pasted } = prepared.copied(answer, again);
        let excluded = copied.iter().zip(&listed).map(|(copied, listed)| pasted || *copied || *listed).collect();
        Self { answer, prepared, search: prepared.matcher.search(answer), copied, listed, excluded, pasted }
    }

    /// The marks of all elements. A sentence of keywords earns nothing; what is said elsewhere may.
    fn elements(&mut self, elements: &[Element]) -> Vec<ElementMark> {
        let each = elements.iter().enumerate();
        let mut marks: Vec<ElementMark> = each.clone().map(|(idx, element)| self.element(idx, element)).collect();
        let all = 0..self.listed.len();
        for look in 1.. {
            // Whoever says the same list so often says nothing else.
            let lists = match keywords::sentences(self.answer, &marks) {
                lists if look == MAX_LOOKS && !lists.is_empty() => vec![all.clone()],
                lists => lists,
            };
            let new: Vec<Range<usize>> = lists.into_iter().filter(|words| self.exclude(words.clone())).collect();
            if new.is_empty() {
                break;
            }
            // What is earned elsewhere still is, and by less nothing more can be.
            let is_of = |mark: &ElementMark, words: &Range<usize>| {
                let of = |evidence: &Evidence| self.answer.words_in(evidence.span);
                mark.evidence.iter().map(of).any(|of| of.start < words.end && words.start < of.end)
            };
            let again: Vec<bool> = marks.iter().map(|mark| new.iter().any(|words| is_of(mark, words))).collect();
            for (((idx, element), mark), _) in each.clone().zip(&mut marks).zip(again).filter(|(_, again)| *again) {
                *mark = self.element(idx, element);
            }
        }
        marks
    }

    /// Has these words earn nothing; whether any of them could.
    fn exclude(&mut self, words: Range<usize>) -> bool {
        let listed = self.listed.iter_mut().zip(&mut self.excluded).skip(words.start).take(words.len());
        listed.fold(false, |is_new, (listed, excluded)| {
            *excluded = true;
            !std::mem::replace(listed, true) || is_new
        })
    }

    fn element(&mut self, idx: usize, element: &Element) -> ElementMark {
        let excluded = match (element.echo, element.list) {
            _ if self.pasted => &self.excluded,
            (true, true) => &[][..],
            (true, false) => &self.listed,
            (false, true) => &self.copied,
            (false, false) => &self.excluded,
        };
        match self.prepared.elements.get(idx) {
            Some(wanted) => find_element(&mut self.search, element, wanted, excluded),
            None => ElementMark { id: element.id.clone(), met: false, evidence: Vec::new() },
        }
    }

    fn check(&self, check: Check, drill: &Drill, has_content: bool) -> ElementMark {
        let (kept, mut spans) = match check {
            Check::Length => (drill.max_chars.is_none_or(|most| self.answer.has_at_most(most)), Vec::new()),
            Check::Register => {
                let address = self.answer.address(drill.register);
                if address.breaches.is_empty() { (true, address.proper) } else { (false, address.breaches) }
            }
        };
        if kept && !has_content {
            spans.clear();
        } else if kept && spans.is_empty() {
            spans.extend(self.answer.extent());
        }
        let quote = |span| Evidence { span, pattern: check.code().to_owned(), route: Route::Exact };
        let evidence = spans.into_iter().map(quote).collect();
        ElementMark { id: check.code().to_owned(), met: kept && has_content, evidence }
    }

    fn auto_fails(&mut self, drill: &Drill) -> Vec<AutoFailMark> {
        let found = drill.auto_fails.iter().zip(&self.prepared.auto_fails).enumerate();
        let found = found.filter_map(|(auto_fail, (rule, wanted))| {
            let evidence = find_any(&mut self.search, &wanted.patterns, &rule.patterns, &[])?;
            let is_cleared = find_any(&mut self.search, &wanted.vetoes, &rule.vetoes, &[]).is_some();
            (!is_cleared).then_some(AutoFailMark { auto_fail, evidence })
        });
        found.collect()
    }
}

/// The mark of an element when these words earn nothing.
fn find_element(search: &mut Search<'_>, element: &Element, wanted: &Wanted, excluded: &[bool]) -> ElementMark {
    let met = find_any(search, &wanted.patterns, &element.patterns, excluded);
    let veto = met.as_ref().and_then(|_| find_any(search, &wanted.vetoes, &element.vetoes, &[]));
    ElementMark {
        id: element.id.clone(),
        met: met.is_some() && veto.is_none(),
        evidence: veto.or(met).unwrap_or_default(),
    }
}

/// What the first of these patterns finds that finds anything.
fn find_any(
    search: &mut Search<'_>,
    places: &Range<usize>,
    patterns: &[Pattern],
    excluded: &[bool],
) -> Option<Vec<Evidence>> {
    places.clone().zip(patterns).find_map(|(place, pattern)| {
        let Match { spans, route } = search.find(place, excluded)?;
        let quote = |span: Span| Evidence { span, pattern: pattern.source().to_owned(), route };
        Some(spans.into_iter().map(quote).collect())
    })
}
