# Words that every front end uses around a drill.

lang-nl = Dutch
lang-en = English
lang-de = German
lang-fr = French
lang-es = Spanish

kind-complaint = Complaint
kind-webcare = Webcare
kind-sales = Sales
kind-service = Service
kind-enquiry = Enquiry
kind-proposal = Proposal
kind-preparation = Preparation
kind-acquisition = Acquisition
kind-offer = Offer
kind-order = Order
kind-promotion = Promotion

mode-practice = Practice
    .about = with hints, and feedback after every answer
mode-test = Test
    .about = without hints, feedback at the end

mood = { $mood ->
    [-2] 😡 furious
    [-1] 😠 annoyed
    [1] 🙂 friendly
    [2] 😊 happy
   *[0] 😐 neutral
}

register-formal = Address the customer politely.
register-informal = The house style is informal.
register-free = You choose how formal you are.

labelled = { $label }: { $text }

briefing-title = Briefing
briefing-persona = { $name }, { $role }
briefing-mood = { $avatar } { $name } ({ $mood })
briefing-fact = **{ $label }:** { $value }
briefing-mandate = What you may do
briefing-length = At most { $chars } characters per answer.
briefing-minutes = About { $minutes } minutes, level { $level }.
    .short = About { $minutes } minutes, level { $level }

standing-met = ✅ { $criterion }
standing-partly = 🟡 { $criterion }
standing-missed = ❌ { $criterion }
quote = “{ $words }”
standing-late = too late: this should have come first
standing-cost = not counted because of: { $quotes }
auto-fail = ⛔ { $label }
    .cap = Because of this, your grade cannot be higher than 4.0.
unearned-list = 📝 Keywords on their own earn no points. Turn them into sentences, the way you would say them to the customer.
unearned-cue = 📝 Repeating word for word what the customer said earns no points. You can certainly mention it, but say it in your own words.
unearned-sentence = 📝 It is all there, but it reads like keywords. Next time, turn them into sentences, the way you would say them to the customer: that earns all the points.
tip = 💡 { $tip }
spelling = ✏️ Spelling (costs no points): { $words }
spelling-suggestion = { $word } → { $meant }
hint = 🔎 { $text }
hint-cost = { $cost ->
    [0] No points lost.
    [one] This hint costs 1 percentage point.
   *[other] This hint costs { $cost } percentage points.
}
tries-left = { $tries ->
    [one] This is your last try at this.
   *[other] You can try this { $tries } more times.
}

outcome-solved = Solved
outcome-partly = Partly solved
outcome-lost = Customer lost
debrief-title = Debrief
debrief-grade = Grade { $grade }, { $label } ({ $percent })
debrief-no-grade = Stopped before the end: no grade.
debrief-pass = Passed
debrief-fail = Not passed yet
debrief-hints = { $hints ->
    [one] 1 hint: { $points } percentage points off.
   *[other] { $hints } hints: { $points } percentage points off.
}
debrief-criterion = { $mark }/3 { $criterion }
debrief-best = Best moment
debrief-weakest = Could be better
debrief-practise = Practise next: { $criterion }
debrief-model = A strong answer
debrief-ending = How it ended
grade-10 = excellent
grade-9 = very good
grade-8 = good
grade-7 = more than satisfactory
grade-6 = satisfactory
grade-5 = almost satisfactory
grade-4 = unsatisfactory
grade-3 = very unsatisfactory
grade-2 = poor
grade-1 = very poor

transcript-title = { $title } – { $date }
transcript-drill = Drill { $drill }, version { $version }, { $lang }, { $mode }
transcript-customer = Customer
transcript-you = You
transcript-hint = A hint was shown.
transcript-stopped = Stopped by the student.
status-open = in progress
status-finished = finished
status-abandoned = stopped

problem-no-words = I cannot see any words in your answer. Type what you would say to the customer.
problem-too-long = Your answer is { $chars } characters long; the limit is { $most }. Make it shorter.
problem-pasted-cue = That is what the customer said. Answer in your own words.
problem-wrong-language = { $found ->
    [none] This drill is in { $expected }, and I do not recognise your answer as { $expected }. Try again in { $expected }.
   *[other] This drill is in { $expected }, but your answer is in { $found }. Try again in { $expected }.
}
problem-no-hints-in-test = There are no hints in a test. Answer as well as you can.
problem-no-hints-left = There are no more hints for this part. Answer as well as you can.
problem-stale = The conversation has moved on, so this was not counted. { $front ->
    [discord] Use the newest message, or /drill resume to see it again.
   *[terminal] Answer what the customer has just said.
}
problem-not-yours = This drill belongs to someone else. { $front ->
    [discord] Start your own with /drill start.
   *[terminal] Start your own with “repliek practice”.
}
problem-no-session = There is no drill in progress. { $front ->
    [discord] Start one with /drill start.
   *[terminal] Start one with “repliek practice”.
}
problem-over = This drill has ended. { $front ->
    [discord] See it again with /drill history, or start a new one with /drill start.
   *[terminal] See it again with “repliek history”, or start a new one with “repliek practice”.
}
problem-unknown-drill = There is no drill “{ $id }”. { $similar ->
    [none] { $front ->
        [discord] Choose one from the list of /drill start.
       *[terminal] “repliek drills” lists what there is.
    }
   *[other] Did you mean “{ $similar }”?
}
problem-not-in-language = This drill is not available in { $lang }. Choose one of: { $available }.
problem-drill-removed = The drill “{ $title }” is no longer available. Your answers are kept. { $front ->
    [discord] Close it with /drill stop and choose another with /drill start.
   *[terminal] It stays open until you begin another.
}
problem-drill-changed = The drill “{ $title }” has changed since you began. Your answers are kept. { $front ->
    [discord] Close it with /drill stop and begin the new version with /drill start.
   *[terminal] It stays open until you begin again.
}
problem-store-unknown = DATABASE_URL names no database that Repliek can use. Give the path of a file, or postgres://user@host/database.
problem-store-unreachable = The database cannot be reached right now, so nothing was changed. Try again in a moment; if this keeps happening, tell whoever runs the bot.
problem-store-read-only = The database cannot be written to, so nothing was changed. Tell whoever runs the bot that the data folder is read-only.
problem-store-busy = It is very busy right now, so nothing was changed. Try again in a moment.
problem-store-newer = The database belongs to a newer version of Repliek. Whoever runs the bot must update it.
problem-store-corrupt = The database is damaged, so nothing was changed. Whoever runs the bot should restore a backup.
problem-store-other = Something went wrong with the database; nothing was changed. Try again; if this keeps happening, tell whoever runs the bot.
