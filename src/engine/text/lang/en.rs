//! English.

use snowball_stemmers_rs::Algorithm;

use super::{
    Anew, Antecedent, Apart, Backward, Denial, Fronted, Negation, Questions, Table, Tone, Word, Written, as_stemmed,
};

pub(super) const TABLE: Table = Table {
    algorithm: Algorithm::English,
    decimal: '.',
    euro: "eur euro euros",
    cents: "cent cents",
    joining: "and",
    percent: "percent per_cent pct",
    hours: "am=am pm=pm h=hours,hour hr=hour,hours",
    numbers: "one?=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13
        fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 forty=40 fourty=40
        fifty=50 sixty=60 seventy=70 eighty=80 ninety=90 hundred=100",
    number_link: "",
    ordinals: "st nd rd th",
    abbreviations: "mr mrs ms dr prof st no nr tel approx etc eg ie vs inc ltd max min incl excl dept ext asap",
    months: "",
    closed: "i you he she it we they me him her us them my your his its our their mine yours hers ours theirs
        this that these those the a an no not none nobody never nothing nowhere neither nor without cannot
        and or but if so to in on at of for with by from into onto about is am are was were be been has have had
        do does did done doing can could will would shall should may might must here there who what where when how why
        yes any some being",
    personal: "i you he she it we they me him her us them my your his its our their",
    acting: "comes come came arrives arrive arrived brings bring brought delivers deliver sends send sent takes take
        took gets get got gives give gave offers offer calls call makes make works work picks pick means costs stays
        keeps needs wants will would can cost pay pays see",
    finite: "accepts activates adds agrees allows apologises apologizes appears applies appreciates arranges asks
        assembles assures attends avoids became becomes began begins believes belongs blew blinks carries chooses
        chose closes collects compensates confirms connects considers contains continues corrects decides deducts
        depends describes deserves differs disappears dispenses drove earns eats enables enjoys ensures enters
        escalates exceeds exists expects expires explains feels fills finds fits flashes flew flickers follows
        forgets forgot glows goes greets grew grows hangs happens hears helps holds hurts identifies ignores
        improves includes informs insists inspects investigates involves knew knows lacks lasts learns leaves
        listens loses loves manages notifies obtains occurs opens operates organises overheats owes owns performs
        prefers prepares prevents proposes protects proves provides pulls puts qualifies reaches reads realises
        receives recommends reduces refers refuses reimburses relies reminds removes renews reopens replaces
        requires resolves responds reviews says seems sells serves shuts sits sleeps solves speaks spends spins
        starts suggests tells thinks threw understands unlocks unpacks unplugs verifies vibrates waives warns
        wears weighs wobbles wonders writes wrote",
    imperatives: "keep show bring put push pull open close press check call send fill write click read hold switch turn
        try use add enter return ask tell give take leave follow choose pick select scan plug remove replace
        restart reset watch swap pack pay visit contact get sign print note enjoy",
    imperative_endings: "",
    third_person: "s",
    acting_endings: "",
    keywords: "",
    degrees: "too",
    known: "quite quiet quit order older border orders refund refuse refused return returns retain retire returned
        retired sorry worry story sorrow price prize pride prices prizes prizing pricing place plate plane places
        late later latter letter ladder matter better bitter butter batter water winter write white while whole whose
        phone shone those these there their where were here hear heard beard board chat chart charge change chance
        charged changed chances check cheek cheque chest cheap cheat sheet shoot short shirt shift ship shop step
        stop store stare start stamp contact contract contest content contents contain confirm conform confused
        refuse reuse form from farm firm mail male meal mall call tall fall ball hall cell sell tell well bell deal
        dear clear clean learn least lease please pleased phrase parcel partial cancel council counsel cost coast
        post past paste waste taste test best rest west house horse nurse purse course coarse source sauce issue
        tissue month mouth south north worth world word work wort walk talk take make lake like bike hike time tame
        name same some come home hope hole help held hold told sold gold good food foot root boot book look took cook
        back pack track truck trick thick think thing thank thanks tanks would could should world cloud proud broad
        bread break brake great treat trade trace track delay display deliver delivery livery discount account amount
        mount count country county product produce send sent spend speed need feed feel fell fill full pull push rush
        wish with width weight height eight night right might light fight sight tight broken spoken woken token taken
        tasks asks angry hungry wrong strong string spring message massage passage package upset reset onset asset
        offer offers other others either neither weather whether leather feather understand understood outstand
        address dress dresses addresses mother brother father bother bothered rather long along part apart head ahead
        side aside learned earned player though season reason among summer project protect bank blank east books
        lives round sound loved moved brown grown peace leading reading teams master lack black block meaning flight
        tree three score hill gain ring rise till shooting stick stuck youth wine sport joint crew moon mixed dying
        cream orange scared shared match mile tank relief belief rice roof table staying empire quote inner dinner
        tower power stable closing losing hitting sitting cooking looking booking formal normal refer prefer suffer
        skill still flower layer marry carry complete compete honey money drove prove ease consent",
    common:
        "the of and to in is you that it was for on are with as his they at be this have from or had by but not what
        all were we when your can said there an which do how their if will would about could has more my
        than been who its now did get may i am me sorry please thank thanks our us also any because before
        being day does done even every first give go going good got great her here him into just know let
        like look love made make many much never new no off one only other over people really right see she
        should some something still such sure take tell then these thing think those time too up very want
        way well went where why yes hello hi fine happy afraid help today tomorrow won't don't i'm it's
        that's can't let's always",
    elisions: "",
    clipped: "cause=because",
    whole: "",
    questions: Questions {
        words: "what who where when how which why whose whom whats what's",
        verbs: "is are was were am do does did can could will would shall should may might must have has had
            happened went goes makes made seems brings brought kind isn't aren't wasn't weren't don't doesn't
            didn't can't couldn't won't wouldn't shouldn't haven't hasn't hadn't",
        pronouns: "i you u we they he she it there this that these those the your my someone anyone anything
            everything",
        own_verbs: "",
        own_subjects: "",
        openings: "whats_your whats_the what's_your what's_the what's_wrong whats_wrong where's_the how's_the
            how_about what_about how_much how_many how_long how_often what_kind what_sort what_time what_colour
            what_color which_one does did do_u can_u could_u will_u would_u have_u are_u mind_if for_whom with_whom
            to_whom from_which in_which",
        askings: "can_you could_you can_i can_we may_i could_i would_you do_you are_you have_you what_is_your
            what's_your whats_your where_is_your is_that_ok is_that_okay is_that_alright is_that_fine is_that_good
            is_it_ok is_this_ok is_that_correct is_that_right does_that_work does_that_suit does_that_sound
            does_that_help does_this_work does_it_suit would_that_work would_that_be how_can_i how_may_i
            is_everything_clear is_everything_ok is_all_clear is_that_clear can_u could_u would_u do_u",
        fillers: "and but so ok okay yes no well right then now hello hi hey dear sir madam ma'am sorry thanks
            great oh also perhaps maybe please",
        subordinators: "if when because once while although though since after before until unless whenever
            whatever",
        conditions: "",
        preambles: "before",
        asking_leave: "",
        suiting: "ok okay fine alright convenient possible correct",
        statements: "what_a what_an which_is_great which_is_good which_is_why which_is_fine what_is_more how_annoying
            how_awful how_terrible how_nice which_is_a which_is_the which_is_not which_is_very which_is_really
            which_is_no have_your",
        inverted: "",
    },
    sounds: &[
        ("ible", "able"),
        ("ibil", "abil"),
        ("ence", "anse"),
        ("ance", "anse"),
        ("ency", "ansi"),
        ("ancy", "ansi"),
        ("ent$", "ant"),
        ("ents$", "ants"),
        ("er$", "or"),
        ("ar$", "or"),
        ("sion", "tion"),
        ("ous", "us"),
        ("ght", "t"),
        ("ie", "i"),
        ("ei", "i"),
        ("ea", "e"),
        ("ph", "f"),
        ("ck", "k"),
        ("sc+", "s"),
        ("c+", "s"),
        ("tch", "ch"),
        ("ch", "ch"),
        ("c", "k"),
        ("qu", "kw"),
        ("wh", "w"),
        ("rh", "r"),
        ("kn", "n"),
        ("wr", "r"),
        ("x", "ks"),
        ("y", "i"),
        ("z", "s"),
    ],
    negation: Negation {
        negators: "unable refuse refuses refused not no never nothing nobody none neither nor without hardly barely
            cannot don't doesn't didn't won't wouldn't can't couldn't shouldn't isn't aren't wasn't weren't haven't
            hasn't hadn't mustn't needn't ain't dont doesnt didnt wont wouldnt cant couldnt shouldnt isnt arent wasnt
            werent havent hasnt hadnt aint nowhere shan't shant neednt noone dnt scarcely cnt wnt nvr no1 nowt nothin
            zero",
        paired: "",
        prepositions: "without zero",
        correlatives: "",
        replacing: "",
        affirming: "yes",
        suggesting: "",
        wanting: "",
        charges: "cost costs charge charges fee fees",
        refusing: "refuse refuses refused deny denied",
        lacking: "have know see find got",
        late: "",
        subjects: "nobody none noone nowhere neither",
        comparisons: "more_than higher_than longer_than later_than over above beyond before sooner_than earlier_than",
        backward: Backward::Nothing,
        idioms: "no_problem no_problems no_worries no_worry no_doubt no_matter no_wonder no_trouble no_need_to_worry
            not_only not_just isn't_only isn't_just isnt_only isnt_just wasn't_only wasn't_just not_to_mention
            no_more_than not_more_than no_later_than no_longer_than nothing_but for_nothing pay_nothing pays_nothing
            nothing_to_pay cost_nothing costs_nothing cost_you_nothing costs_you_nothing not_pay_anything
            don't_pay_anything dont_pay_anything not_have_to_pay don't_have_to_pay dont_have_to_pay won't_have_to_pay
            wont_have_to_pay nothing_less_than don't_hesitate do_not_hesitate don't_worry do_not_worry dont_worry
            dont_hesitate can't_wait cannot_wait can't_thank can't_…_enough cannot_…_enough cant_…_enough
            can_not_…_enough can_never_…_enough could_never_…_enough can't_believe cannot_believe can't_imagine
            can't_tell_you_how cannot_tell_you_how cannot_imagine couldn't_agree_more couldn't_be_more couldnt_be_more
            could_not_be_more why_not why_don't why_don't_i why_dont without_doubt without_delay without_any_doubt
            without_a_doubt without_question without_obligation or_not no_extra_cost at_no_cost no_cost no_obligation
            no_strings never_again whether_or_not if_not not_blame don't_blame dont_blame can't_blame cant_blame
            cannot_blame couldn't_…_more couldn't_…_better don't_be_afraid dont_be_afraid won't_forget wont_forget
            not_forget don't_forget dont_forget won't_take_long wont_take_long not_take_long don't_mind dont_mind
            can't_do_more_than cant_do_more_than cannot_do_more_than nothing_else_than won't_rest wont_rest won't_stop
            wont_stop will_not_stop will_not_rest won't_give_up wont_give_up no_reason_not not_before not_later_than
            not_be_later_than won't_be_later_than not_sooner_than no_hassle no_fuss no_panic no_rush no_need_to_pay
            not_surprised not_a_problem no_bother no_pressure no_commitment no_risk no_catch without_commitment
            no_questions_asked couldn't_be_easier cannot_begin_to can't_begin_to nothing_short_of needn't_pay
            neednt_pay not_need_to_pay don't_need_to_pay dont_need_to_pay zero_cost zero_costs zero_charge zero_charges
            zero_euros zero_euro zero_pounds zero_fees zero_risk zero_hassle zero_trouble zero_problem zero_problems
            don't_only don't_just dont_only dont_just won't_only wont_only doesn't_only doesn't_just doesnt_only
            doesnt_just do_not_only will_not_only to_zero from_zero at_zero is_zero are_zero zero_percent zero_stress
            zero_interest zero_waiting zero_delivery zero_effort",
        clause_openers: "and or but because that which who whom if when while so although though since until unless
            where why how
            what whether therefore however as before after",
        disjunctions: "or",
        auxiliaries: "",
        determiners: "",
        adverbs: "unfortunately sadly really simply just currently also still therefore definitely certainly absolutely
            now
            always",
        speakers: "i we i'll we'll i'd i've we've i'm we're ill im",
        own: "",
        own_ending: None,
        carried: "why promise_that guarantee_that what think_that believe_that feel_that think believe mean_that
            say_that saying_that admit_that admitting_that claim_that expect_that mean say saying admitting true_that
            necessary_that said_that said possible_that sure_that sure_if sure_whether certain_that certain_if know_if
            know_whether say_if tell_if promise_you_that guarantee_you_that case_that",
        infinitive_behind_comma: "",
        asked: "",
        denial: Denial {
            possible: "possible available option feasible doable happen happening reason point sense need able willing
                allowed prepared going suit suitable fit enough necessary included position intention obligation
                acceptable part idea entitled ours mine policy possibility possibilities granted",
            enabling: "let allow allows permit permits",
            offering: "get have getting receive expect see give giving offer do",
            receiving: "",
            phrases: "impossible unavailable out_of_the_question won't_be wont_be can't_be cant_be cannot_be can_not_be
                will_not_be won't_work wont_work will_not_work not_going_to_work not_going_to_be no_good turned_down
                ruled_out unsuitable unlikely pointless fully_booked booked_up sold_out out_of_stock rejected no_go
                whistle_for not_my_job not_our_job something_we_just_don't something_we_don't something_we_dont
                something_i_don't something_we_can't something_we_cannot something_i_can't something_we_do_not
                forget_the can_forget late_for forget_about off_the_table not_something_we not_something_i denied
                declined forbidden prohibited excluded been_refused was_refused is_refused been_rejected was_rejected
                is_rejected been_denied was_denied is_denied been_declined was_declined not_permitted unthinkable
                out_of_question no_can_do neither over_my_dead_body dream_on hell_freezes pigs_fly lies_to_you
                not_in_stock isn't_in_stock isnt_in_stock something_you_will_not something_you_won't something_you_wont
                don't_exist doesn't_exist dont_exist doesnt_exist do_not_exist does_not_exist no_longer_exists
                no_longer_exist",
            reluctances: "late_to hard_to_understand difficult_to_understand hard_to_follow difficult_to_follow
                hard_for_me_to difficult_for_me_to impossible_for_me_to find_it_hard_to find_it_difficult_to
                find_it_very_hard_to find_it_very_difficult_to find_it_impossible_to find_it_really_hard_to
                have_trouble have_difficulty have_a_hard_time have_difficulties i_struggle_to we_struggle_to
                i'm_struggling_to am_struggling_to i_fail_to fail_to_see fail_to_understand refuse_to refuses_to
                refused_to decline_to declined_to i_doubt we_doubt i_deny we_deny no_way as_if_i as_if_we as_if_you
                anything_but far_from wish_i_could wish_we_could couldn't_care_less couldnt_care_less
                could_not_care_less no_intention a_lie_to_say dont_bother don't_bother do_not_bother banned_us_from
                banned_from stopped_doing stopped_offering stopped_giving stopped_sending ain't_no_way aint_no_way
                not_going_to no_circumstances no_case we_reject i_reject we_decline i_decline forbids forbid prohibits
                prevents_me prevents_us prevent_me prevent_us rule_out run_out_of ran_out_of are_out_of is_questionable
                is_doubtful highly_doubt seriously_doubt really_doubt slim_chance_of zero_chance zero_intention
                zero_interest get_zero gets_zero never_ever_in_my_life never_in_my_life fat_chance dunno_if
                dunno_whether dunno_why by_no_means on_no_account cba good_luck_getting nothing_we_can_do_to
                nothing_i_can_do_to no_one_at nobody_at not_like_you_will not_like_you'll whoever_says on_no_condition
                under_no_condition",
            exclusions: "instead_of rather_than in_place_of in_lieu_of let_alone",
            verbal_endings: "ing",
            attributive_endings: "",
            exceptions: "except except_for apart_from aside_from other_than excluding any_day_but every_day_but",
            complementizers: "that whether if",
            fitting: "suit suits fit fits apply applies come comes coming",
            articles: "a an the your my our his her their its this these any some",
            links: "of for to with from in on about after since at by plus near outside inside behind beside",
        },
        anew: Anew {
            restarts: "it_is it's let_me that's_why thank_you ur_getting you're_getting youre_getting just_put
                just_send just_bring just_call just_click just_give please
                what_is_your what's_your whats_your",
            apologies: "sorry apologies apologise apologize",
            interjections: "sorry",
            apologising: "am are is be been was were say says said saying feel feels felt feeling not isnt arent wasnt
                truly even ever just really very so too that",
            matters: "that this it that's thats it's",
        },
        antecedent: Antecedent {
            refusals: "no nope never not no_way no_chance not_a_chance not_at_all course_not forget_it don't_think_so
                dont_think_so impossible nah afraid_not unfortunately_not sadly_not over_my_dead_body dream_on can't
                cant as_if in_your_dreams tough_luck",
            rhetorical: "why_would_i why_would_we why_should_i why_should_we why_must_i why_must_we why_do_i_have_to
                why_do_we_have_to why_do_i_need_to why_do_we_need_to since_when why_on_earth do_you_seriously_think
                did_you_really_think do_you_really_think did_you_seriously_think did_you_honestly_think
                do_you_honestly_think",
            adversatives: "but unfortunately sadly however",
            wishes: "i_would_like i_would_love i_want we_would_like we_would_love we_want i_wish i'd_like i'd_love
                we'd_like we'd_love you_want you_wanted you_would_like you'd_like you_asked_for you_ask_for we_could
                i_could we_would i_would",
            wishful: "",
            moods: "",
        },
        fronted: Fronted {
            days: "monday tuesday wednesday thursday friday saturday sunday today tomorrow tonight weekend",
            since: "from since until",
            obligations: "have_to need_to need needn't neednt necessary",
            copulas: "is are was were be isn't isnt aren't arent wasn't wasnt weren't werent",
            truths: "true correct believe",
            describing: "is are was were be isn't isnt aren't arent wasn't wasnt weren't cost costs take takes last
                lasts need needs",
            sentential: "not never cannot don't doesn't didn't won't wouldn't can't couldn't shouldn't isn't aren't
                wasn't weren't haven't hasn't hadn't mustn't needn't ain't dont doesnt didnt wont wouldnt cant couldnt
                shouldnt isnt arent wasnt werent havent hasnt hadnt aint shan't shant neednt nor",
            customers: "you u",
            past: "did didn't didnt had hadn't hadnt",
            indefinites: "a an another any our my some",
            clitics: "",
            claims: "right entitlement count hope",
        },
    },
    particles: "",
    apart,
    bases,
    prefix: as_stemmed,
    glued: "i you we my your the this it",
    address,
};

/// Verbs that *not* grows onto.
const NEGATED: &[(&str, &str)] = &[
    ("do", "do"),
    ("does", "does"),
    ("did", "did"),
    ("is", "is"),
    ("are", "are"),
    ("was", "was"),
    ("were", "were"),
    ("ca", "can"),
    ("could", "could"),
    ("wo", "will"),
    ("would", "would"),
    ("should", "should"),
    ("must", "must"),
    ("need", "need"),
    ("sha", "shall"),
    ("has", "has"),
    ("have", "have"),
    ("had", "had"),
];

/// What grows onto a pronoun.
const ENDINGS: &[(&str, &str)] = &[("'m", "am"), ("'re", "are"), ("'ve", "have"), ("'ll", "will"), ("'d", "would")];

/// Contractions whose apostrophe students leave out, where that makes no other word.
const WITHOUT_APOSTROPHE: &[(&str, &str, &str)] = &[
    ("im", "i", "am"),
    ("ive", "i", "have"),
    ("youre", "you", "are"),
    ("youve", "you", "have"),
    ("youll", "you", "will"),
    ("theyre", "they", "are"),
    ("theyve", "they", "have"),
    ("theyll", "they", "will"),
    ("weve", "we", "have"),
    ("thats", "that", "is"),
    ("whats", "what", "is"),
    ("theres", "there", "is"),
    ("lets", "let", "us"),
];

/// Words that *is* grows onto; on others *'s* is a genitive.
const BEFORE_IS: &[&str] = &[
    "it",
    "that",
    "what",
    "where",
    "who",
    "how",
    "there",
    "here",
    "he",
    "she",
    "when",
    "why",
    "today",
    "tomorrow",
    "everything",
    "something",
    "nothing",
    "everyone",
    "everybody",
    "this",
];

/// Spellings without apostrophe that are words of their own.
const OTHER_WORDS: &[&str] = &["ill", "id", "well", "were", "wed", "shell", "shed", "hell", "its"];

fn apart(word: &str) -> Option<Apart> {
    let joined = || Some(word.replace('\'', "")).filter(|joined| !OTHER_WORDS.contains(&joined.as_str()));
    let two = |first: &str, second: &str, alone, joined| {
        Some(Apart { words: [first.to_owned(), second.to_owned()], alone, joined })
    };
    if word == "cannot" {
        return two("can", "not", [false, true], Some("cant".to_owned()));
    }
    let stump = word.strip_suffix("n't").or_else(|| word.strip_suffix("nt"));
    if let Some((_, verb)) = stump.and_then(|stump| NEGATED.iter().find(|(short, _)| *short == stump)) {
        return two(verb, "not", [false, true], joined());
    }
    if !word.contains('\'') {
        let (_, first, second) = WITHOUT_APOSTROPHE.iter().find(|(whole, ..)| *whole == word)?;
        return two(first, second, [true, true], None);
    }
    if word == "let's" {
        return two("let", "us", [true, true], joined());
    }
    for (ending, verb) in ENDINGS {
        if let Some(first) = word.strip_suffix(ending) {
            return two(first, verb, [true, true], joined());
        }
    }
    let base = word.strip_suffix("'s")?;
    if BEFORE_IS.contains(&base) {
        two(base, "is", [true, true], joined())
    } else {
        two(base, "", [true, false], joined())
    }
}

/// English has one *you*.
fn address(_word: &Word<'_>) -> Option<Tone> {
    None
}

/// What Americans write for the endings of British words; endings of forms stand behind them.
const AMERICAN: &[(&str, &str)] = &[
    ("is", "iz"),
    ("ys", "yz"),
    ("our", "or"),
    ("tre", "ter"),
    ("enc", "ens"),
    ("ogue", "og"),
    ("mme", "m"),
    ("dgement", "dgment"),
];

/// Endings of forms and of words made from such words.
const FORM_ENDINGS: &[&str] =
    &["", "s", "e", "es", "ed", "ing", "ation", "ations", "er", "ers", "ite", "ites", "able", "al", "hood", "ful", "d"];

/// The fewest letters before what is spelled otherwise: *mourning* is no *morning*.
const MIN_BEFORE: usize = 2;

/// *apologised* as *apologized*, *colour* as *color*, *centre* as *center*.
fn bases(written: &Written<'_>) -> Vec<String> {
    let word = written.folded;
    let american = |(british, american): &(&str, &str)| {
        let at = word.as_bytes().windows(british.len()).rposition(|here| here == british.as_bytes())?;
        let (before, behind) = (word.get(..at)?, word.get(at + british.len()..)?);
        let fits = before.chars().count() >= MIN_BEFORE && FORM_ENDINGS.contains(&behind);
        fits.then(|| format!("{before}{american}{behind}"))
    };
    AMERICAN.iter().find_map(american).into_iter().collect()
}
