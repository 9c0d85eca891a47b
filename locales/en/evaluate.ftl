# What `repliek evaluate` says of the agreement between marks and a person's, and of files that cannot be read.

cli-evaluate = Compare the marks for answers with those a person gave: agreement by language and criterion, and the worst disagreements
cli-evaluate-files = Files of JSON lines (docs/DRILLS.md, “Reference marks”); by default, or for “-”, standard input
cli-evaluate-lang = Language of answers that name none: nl, en, de, fr or es
cli-evaluate-worst = How many of the worst disagreements to show; by default, 10

evaluate-all = All languages
evaluate-marks = all criteria
evaluate-percent = score
evaluate-auto-fails = auto-fails
evaluate-column-n = n
evaluate-column-precision = precision
evaluate-column-recall = recall
evaluate-column-f1 = F1
evaluate-column-qwk = QWK
evaluate-column-rmse = RMSE
evaluate-column-exact = exact
evaluate-agreed = Every answer is marked as in the reference.
evaluate-worst = The worst disagreements: { $shown } of { $all }
evaluate-percents = { $given }, reference { $reference }
evaluate-mark = { $criterion }: { $given }, reference { $reference }
evaluate-no-sentence = keywords, no sentences: one level lower
evaluate-found = { $element }: “{ $words }” by { $pattern } ({ $route })
evaluate-undone = { $element } does not count because of “{ $words }” by { $pattern } ({ $route })
evaluate-kept = { $element }: kept
evaluate-broken = { $element } does not count because of “{ $words }”
evaluate-missed = not found: { $elements }
evaluate-auto-fail-found = auto-fail { $auto_fail }: found
evaluate-auto-fail-right = auto-fail { $auto_fail }: found, as in the reference
evaluate-auto-fail-wrong = auto-fail { $auto_fail }: found, but not in the reference
evaluate-auto-fail-missed = auto-fail { $auto_fail }: in the reference, but not found
evaluate-more-wrong = { $lines ->
    [one] 1 more line is wrong.
   *[other] { $lines } more lines are wrong.
} Correct those above first, then run it again.
evaluate-no-input = No answers came in through standard input. Name a file, or put one JSON object on each line, as docs/DRILLS.md shows.
route-exact = the word itself
route-stem = another form
route-compound = part of a word
route-typo = a typo

mistake-empty = There are no answers in it. Put one JSON object on each line, as docs/DRILLS.md shows.
mistake-utf8 = This line is not UTF-8; it goes wrong at column { $column }. Save the file as UTF-8.
mistake-json = This line is not a JSON object; it goes wrong at column { $column }. Put one whole object on each line, as docs/DRILLS.md shows.
mistake-doubled = “{ $key }” appears twice. Remove one of them.
mistake-doubled-id = The id “{ $id }” already belongs to line { $first }. Give one of the two lines another id.
mistake-key = “{ $key }” means nothing here. Did you mean “{ $similar }”?
mistake-missing = “{ $key }” is missing. Add it to the line.
mistake-text = “{ $key }” must be text between quotation marks.
mistake-lang = There are no drills in “{ $lang }”. Choose nl, en, de, fr or es.
mistake-no-lang = “lang” is missing. Add it to the line, or give the language of all the answers with --lang.
mistake-other-lang = This answer is in “{ $lang }”, but the rubric was read for “{ $rubric }”. Correct “lang” in the line, or give the answers in “{ $lang }” a run of their own with --lang { $lang }.
mistake-beside-rubric = “{ $key }” cannot be used together with --rubric: all answers are marked by that one file. Remove “{ $key }” from the line, or leave out --rubric.
mistake-drill = There is no drill “{ $drill }”. { $similar ->
    [none] “repliek drills” lists what there is.
   *[other] Did you mean “{ $similar }”?
}
mistake-drill-lang = This drill is not available in “{ $lang }”.
mistake-turn = This drill has no turn “{ $turn }”. It has: { $allowed }.
mistake-nothing = “marks” and “score” are both missing. At least one of them is needed.
mistake-marks = “marks” must be an object with a mark for each criterion.
mistake-criterion = This turn is not marked for “{ $criterion }”, but for: { $allowed }.
mistake-mark = The mark for “{ $criterion }” is { $mark }, but must be 0, 1, 2 or 3.
mistake-missing-marks = The marks for these criteria are missing: { $criteria }.
mistake-score = “score” is { $score }, but must be a number from 0 to 1.
mistake-auto-fails = “auto_fail” must be a list of ids.
mistake-auto-fail = There is no auto-fail “{ $auto_fail }”. { $allowed ->
    [none] There are none here.
   *[other] Possible: { $allowed }.
}
