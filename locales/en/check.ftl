# What `repliek check` says about the files of drills. One message for each rule of src/dialogue/rules.

check-cue-again =
    { $problem ->
        [missing] Turn “{ $turn }” may be answered more than once, but has no cue_again.
       *[needless] Turn “{ $turn }” is answered only once, so its cue_again is never shown.
    }
    .suggestion =
        { $problem ->
            [missing] Add cue_again: what the customer says the second time.
           *[needless] Remove cue_again, or set tries to 2 or more in drill.toml.
        }

check-dead-branch = This branch of turn “{ $turn }” to “{ $to }” is never taken: an earlier one is always taken first.
    .suggestion = Put it before the branch without conditions, or remove it.

check-doubtful-part =
    { $problem ->
        [once] In the pattern “{ $pattern }”, this part appears twice; the second finds nothing new.
        [amount] In the pattern “{ $pattern }”, this number is looked for as a plain word, without its symbol.
       *[less-tolerance] In the pattern “{ $pattern }”, the tolerance is larger than the number itself.
    }
    .suggestion =
        { $problem ->
            [once] Remove it, or write what you meant instead.
            [amount] Write the number and its symbol together, with # in front, such as #10%, #44.96€ or #45±1.
           *[less-tolerance] Write the number first and a smaller one after ±, such as #45±1.
        }

check-duplicate-id = The id “{ $id }” is used twice.
    .suggestion = Give one of the two another id.

check-duplicate-pattern = The pattern “{ $pattern }” is in this list twice.
    .suggestion = Remove one, or write the other wording you had in mind.

check-endless-loop = Turn “{ $turn }” can come back, but has no limit on tries: the conversation might never end.
    .suggestion = Give the turn a limit in drill.toml, for instance tries = 2.

check-hint-count = Number of hints turn “{ $turn }” must have: { $expected }. Found: { $found }.
    .suggestion = Make the list as long as drill.toml says, or change hints in drill.toml and in every language.

check-impossible-branch =
    { $problem ->
        [marks] This branch of turn “{ $turn }” asks for a minimum mark on “{ $criterion }” that is above the maximum.
        [mood] This branch of turn “{ $turn }” asks for a min_mood above its max_mood.
        [tries] This branch of turn “{ $turn }” asks for min_tries above its max_tries.
        [limit] This branch of turn “{ $turn }” asks for more tries than the turn has.
       *[not-here] This branch of turn “{ $turn }” depends on “{ $criterion }”, but the turn does not look for that criterion.
    }
    .suggestion =
        { $problem ->
            [limit] Lower min_tries, or raise the turn’s tries.
            [not-here] Add an element of that criterion to the turn, or choose another condition.
           *[other] Make sure the minimum is not above the maximum.
        }

check-last-branch =
    { $problem ->
        [none] Turn “{ $turn }” has no branches.
        [conditional] The last branch of turn “{ $turn }” has conditions, so the conversation may get stuck.
       *[used-up] The last branch of turn “{ $turn }” leads to “{ $to }”, which may have no tries left by then.
    }
    .suggestion = End with a branch without conditions that leads to an ending or to a later turn.

check-malformed-id = “{ $id }” cannot be an id: only a–z, 0–9 and hyphens are allowed.
    .suggestion =
        { $similar ->
            [none] Choose a short name in lower-case letters.
           *[other] Write “{ $similar }”, for instance.
        }

check-max-chars =
    { $problem ->
        [missing] The check “length” needs a limit, but max_chars is missing.
       *[needless] max_chars does nothing here: no criterion has the check “length”.
    }
    .suggestion =
        { $problem ->
            [missing] Add max_chars at the top of this file, for instance max_chars = 280.
           *[needless] Remove max_chars, or give a criterion checks = ["length"].
        }

check-missing-key = “{ $key }” is missing here.
    .suggestion = Add “{ $key }”. docs/DRILLS.md has an example.

check-missing-language = The drill has no file for the language “{ $language }”.
    .suggestion = Add { $language }.toml to the drill’s folder.

check-missing-patterns =
    { $problem ->
        [checks-alone] Only the form of an answer is checked here (“{ $element }”), and that counts only where something in its content does: nobody can earn a mark.
       *[nothing-found] “{ $element }” has no pattern that can find anything, so nobody can earn it.
    }
    .suggestion =
        { $problem ->
            [checks-alone] Add at least one element with patterns.
           *[nothing-found] Add at least one pattern that does not start with “!”.
        }

check-missing-structure = The folder of drill “{ $drill }” has no drill.toml.
    .suggestion = Add drill.toml with the turns, the criteria and the endings.

check-missing-text =
    { $problem ->
        [empty] “{ $text }” is empty.
       *[absent] “{ $text }” is missing.
    }
    .suggestion = Write the words for it in this file.

check-model-answer =
    { $problem ->
        [auto-fail] The model answer of turn “{ $turn }” triggers the auto-fail “{ $criterion }” with: { $missed }.
       *[marks] The model answer of turn “{ $turn }” earns { $mark } of 3 for “{ $criterion }”. Missed: { $missed }.
    }
    .suggestion =
        { $problem ->
            [auto-fail] Change the model answer, or make the pattern of the auto-fail narrower.
           *[marks] Add what is missing to the model answer, or add a pattern that finds it.
        }

check-no-ending = No path leads from turn “{ $turn }” to an ending.
    .suggestion = Add a branch that eventually leads to one of the endings.

check-not-utf8 = This file is not UTF-8: the byte { $byte } here is not part of any letter. The whole file is ignored.
    .suggestion = Save the file as UTF-8; most editors offer it as “encoding” when saving.

check-out-of-range = “{ $key }” is { $value }, but must be from { $least } to { $most }.
    .suggestion = Choose a value from { $least } to { $most }.

check-pattern-matches-cue = The pattern “{ $pattern }” already finds “{ $words }” in the customer’s own { $cue }.
    .suggestion = Make the pattern more precise, change the customer’s words, or set echo = true on the element.

check-pattern-syntax =
    Mistake in the pattern “{ $pattern }”: { $expected ->
        [word] a word is expected here
        [closing-parenthesis] a closing parenthesis is missing
        [closing-star] a closing * is missing
        [space] a space is expected here
        [ampersand] an & is expected after the ?
        [number] a number is expected after # or ±
        [set-name] the name of a set is expected after @
        [end] this parenthesis was never opened
        [exact-word] “=” must be followed by a word
        [attached] there must be no space between “{ $named }” and what it belongs to
        [star] this * does not touch a word
        [ampersand-before] an & is missing before “{ $named }”
        [one-exclamation] there is one ! too many
        [something-to-find] nothing here says what must be found
        [no-group] && cannot be used inside parentheses
        [readable-number] “{ $named }” is not a number
        [one-unit] “{ $named }” is a second unit, and a number can only have one
        [amount] “{ $named }” belongs to a number, and such a number starts with #
        [no-sign] “{ $named }” means nothing in a pattern
        [question-or-not] the sentence would have to be both a question and not a question
        [not-excluded] this excludes what must be found, so the pattern can never find anything
        [known-set] there is no set “@{ $named }”
        [set-without-cycle] the set “@{ $named }” refers to itself
        [readable-set] there is a mistake in the set “@{ $named }” itself
        [filled-set] the set “@{ $named }” is empty
        [no-veto] a set cannot hold a pattern that starts with !
        [no-answer] a set cannot hold a pattern with &&
        [less-nesting] more than { $named } groups are nested here
        [fewer-sets] sets refer to other sets more than { $named } levels deep here
        [less-depth] groups and sets are nested more than { $named } levels deep here
        [less] this is too large: it has more than { $named } parts, counting those of a set each time the set is used
       *[other] there is a mistake here
    }{ $found ->
        [none] .
       *[other] , not “{ $found }”.
    }
    .suggestion =
        { $expected ->
            [word] Write a word, a group in parentheses, a number after # or a set after @, or remove the extra symbol.
            [closing-parenthesis] Close every parenthesis that you open.
            [closing-star] Write *word* to look inside longer words, or word* for words that start with it.
            [space] Put a space between the two parts, or remove the symbol: an answer is read as separate words.
            [ampersand] Put an & between the ? and what the sentence must contain: “? & name”.
            [number] Put the number directly after the symbol, such as #44.96 or #45±1.
            [set-name] Put the name directly after the symbol, such as @empathy.
            [end] Remove it, or open the group earlier.
            [exact-word] Write the word directly after the =, or leave out the =: (=a|=b), not =(a|b).
            [attached] Remove the space.
            [star] Write it directly against a word: word* or *word*, in a group as well: (a*|b*). Use … for any words in between.
            [ampersand-before] Put an & before it, as in “sorry & !but” or “name & ?”. If you are only looking for the words, remove the symbol.
            [one-exclamation] Write just one !.
            [something-to-find] Add what must be found, joined with &: “sorry & !but”. Words that undo everything, wherever they appear, go in a pattern of their own that starts with !.
            [no-group] Remove these parentheses, or use & if the parts must be in the same sentence.
            [readable-number] Write it like 44.96 or 1,234.50. For a date or a code, leave out the #.
            [one-unit] Keep one of the two.
            [amount] Write the number and its symbol together, with # in front, such as #10%, #44.96€ or #45±1.
            [no-sign] Remove it. A choice is written as (a|b), words side by side as a_b.
            [question-or-not] Keep ? or !?, not both.
            [not-excluded] Remove the part after !, or the same words before it.
            [known-set] Check the name, or add the set.
            [set-without-cycle] Remove one of the references.
            [readable-set] Correct that set first.
            [filled-set] Give the set at least one pattern.
            [no-veto] Move this pattern to the list of the element or auto-fail that it undoes.
            [no-answer] Use & if the parts must be in the same sentence, or move this pattern to the lists that use the set.
            [less-nesting] Remove parentheses that are not needed, or move a group to a set of its own.
            [fewer-sets] Write out the words of the inner set where you use them.
            [less-depth] Nest fewer groups and sets.
            [less] Split it into smaller sets or patterns, or use large sets less often.
           *[other] The symbols that patterns can use are explained in docs/DRILLS.md, under “Patterns”.
        }

check-sample-marks =
    { $problem ->
        [absent] This sample states no mark for “{ $criterion }”; it earns { $found }.
        [not-here] This sample states a mark for “{ $criterion }”, but the turn does not look for that criterion.
        [band] This sample is stated as “{ $stated }”, but is marked “{ $found }”.
       *[differs] This sample should earn { $stated } for “{ $criterion }”, but earns { $found }. Met: { $met }. Missed: { $missed }.
    }
    .suggestion =
        { $problem ->
            [absent] State a mark for every criterion of the turn.
            [not-here] Remove the mark.
           *[other] If the sample is right, change the patterns; if not, change what it states.
        }

check-set-cycle = This set refers to itself: { $cycle }.
    .suggestion = Remove one of the references.

check-syntax =
    { $problem ->
        [duplicate-key] This key or table already exists above.
        [unclosed] Something opened here is not closed.
        [quotes] Text must be between quotation marks.
        [string] This text cannot be read; a quotation mark may be missing, or there may be one too many.
        [missing-value] A value is missing here.
        [missing-equals] An = is missing here.
        [comma] A comma is missing here, or there is one too many.
        [number] This is not a valid number.
       *[other] This is not valid TOML.
    }
    .suggestion =
        { $problem ->
            [duplicate-key] Merge the two, or give one of them a different name.
            [unclosed] Look for a missing closing bracket.
            [string] Inside text, write “ ” or \" instead of a plain quotation mark.
           *[other] Compare this line with the example in docs/DRILLS.md.
        }

check-too-few-samples = Turn “{ $turn }” needs at least two samples for the band “{ $band }”. Found: { $found }.
    .suggestion = Add answers as students really write them, with the marks they deserve.

check-unknown-competence = There is no competence “{ $code }”.
    .suggestion =
        { $similar ->
            [none] Possible: { $allowed }.
           *[other] Did you mean “{ $similar }”? Possible: { $allowed }.
        }

check-unknown-criterion = There is no criterion “{ $criterion }” in this drill.
    .suggestion =
        { $similar ->
            [none] Possible: { $allowed }. Or add it under [[criteria]].
           *[other] Did you mean “{ $similar }”?
        }

check-unknown-file = “{ $part }” does not belong in the path { $path }; the file is not read.
    .suggestion =
        { $similar ->
            [none] Possible instead of “{ $part }”: { $allowed }.
           *[other] Did you mean “{ $similar }”?
        }

check-unknown-key = “{ $key }” means nothing here.
    .suggestion =
        { $similar ->
            [none] Possible here: { $allowed }.
           *[other] Did you mean “{ $similar }”?
        }

check-unknown-set = There is no set “@{ $set }” in this language.
    .suggestion =
        { $similar ->
            [none] Possible: { $allowed }.
           *[other] Did you mean “@{ $similar }”?
        }

check-unknown-text = There is text for “{ $text }” here, but drill.toml does not have that name.
    .suggestion =
        { $similar ->
            [none] Remove it, or add it to drill.toml.
           *[other] Did you mean “{ $similar }”?
        }

check-unknown-turn = There is no turn or ending “{ $turn }” to go to.
    .suggestion =
        { $similar ->
            [none] Possible: { $allowed }.
           *[other] Did you mean “{ $similar }”?
        }

check-unknown-value = “{ $key }” cannot be “{ $value }”.
    .suggestion =
        { $similar ->
            [none] Possible: { $allowed }.
           *[other] Did you mean “{ $similar }”? Possible: { $allowed }.
        }

check-unknown-work-process = There is no work process “{ $code }”.
    .suggestion =
        { $similar ->
            [none] Possible: { $allowed }.
           *[other] Did you mean “{ $similar }”? Possible: { $allowed }.
        }

check-unreachable-ending = No path leads to the ending “{ $ending }”.
    .suggestion = Add a branch that leads there, or remove the ending.

check-unreachable-turn = No path leads from the start to turn “{ $turn }”.
    .suggestion = Add a branch that leads there, or remove the turn.

check-unused-criterion = No turn looks for the criterion “{ $criterion }”, so its weight never counts.
    .suggestion = Add an element for it to a turn, or remove the criterion.

check-weights =
    { $problem ->
        [all-bonus] Every criterion here is a bonus, but a bonus needs something to be added to.
       *[total] The weights of the criteria without bonus add up to { $total }, not to 100.
    }
    .suggestion =
        { $problem ->
            [all-bonus] Leave bonus = true out of at least one criterion; the weights of those without bonus must add up to 100.
           *[total] Change the weights so that they add up to exactly 100.
        }

check-wrong-type =
    “{ $key }” must be { $expected ->
        [text] text between quotation marks
        [integer] a whole number
        [boolean] true or false
        [list] a list between square brackets
       *[table] a table
    }, but here it is { $found ->
        [text] text
        [integer] a whole number
        [float] a number with a decimal point
        [boolean] true or false
        [datetime] a date or time
        [list] a list
       *[table] a table
    }.
    .suggestion =
        { $expected ->
            [text] Put quotation marks around it.
            [integer] Write a number without quotation marks or decimal point.
            [boolean] Write true or false, without quotation marks.
            [list] Put square brackets around it, with a comma between the parts.
           *[table] Write a name and a value, as in the example in docs/DRILLS.md.
        }
