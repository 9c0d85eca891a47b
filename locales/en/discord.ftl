# Words of the Discord front end.

discord-command-drill = drill
    .about = Practise conversations with customers
discord-command-start = start
    .about = Start a drill, or pick one
discord-command-list = list
    .about = See which drills there are
discord-command-resume = resume
    .about = Carry on with your drill
discord-command-stop = stop
    .about = Stop your drill
discord-command-history = history
    .about = Look back at what you practised
discord-command-help = help
    .about = How this works
discord-command-privacy = privacy
    .about = Your data
discord-command-about = about
    .about = What is stored and why
discord-command-delete = delete
    .about = Delete everything that is stored about you
discord-option-kind = kind
    .about = What you want to practise
discord-option-drill = drill
    .about = Type part of the title
discord-option-language = language
    .about = The language of the conversation
discord-option-mode = mode
    .about = With or without help

discord-answer = Answer
discord-answer-title = Your answer
discord-answer-label = What do you say to the customer?
discord-hint = Hint ({ $left })
discord-stop = Stop
discord-to-dm = Continue in DM
discord-again = Try again
discord-transcript = Transcript
discord-feedback = Feedback on each answer
discord-resume = Resume
discord-over = Start the new one
discord-begin = Start

discord-you-said = Your answer
discord-marks = Your marks
discord-open = You are still in the middle of “{ $title }” ({ $answers ->
    [0] no answers yet
    [one] 1 answer
   *[other] { $answers } answers
}). Do you want to carry on, or stop it and start the new drill?
discord-stopped = Stopped. Your answers are kept: see /drill history.

discord-dm-type = Type your answer as a message here.
discord-dm-done = The conversation continues in your direct messages. Type your answers there.
discord-dm-link = Open the conversation
discord-dm-closed = I cannot send you direct messages. Allow messages from members of this server in its privacy settings, or carry on here.

discord-pick-title = Which drill?
discord-pick-about = Choose a drill, a language and how you want to practise. Then press Start.
discord-other-language = This drill is not available in { $lang }. The conversation is in { $other }.
discord-pick-kind = What do you want to practise?
discord-pick-drill = Choose a drill
discord-pick-lang = Choose a language
discord-pick-mode = With or without help?

discord-list-title = Drills
discord-list-empty = There are no drills yet. Tell whoever runs the bot.

discord-history-title = What you practised
discord-history-empty = You have not practised anything here yet. Start with /drill start.
discord-history-pick = Show one again

discord-transcript-here = Here is the whole conversation, with your answers in full.
discord-transcript-file = transcript

discord-help-title = Practise with a customer
discord-help-about = You are the employee and I am the customer. I react to what you type, and afterwards you see what went well and what could be better.
discord-help-how = How it works
discord-help-steps =
    1. Choose a drill with /drill start and read the briefing.
    2. Press *Answer* and type what you would say to the customer.
    3. Stuck? *Hint* helps you, but costs a few points.
    4. At the end you get a grade, advice and model answers.
discord-help-commands = Commands
discord-help-end = Only you can see this. You can make mistakes here: that is what practising is for.

discord-privacy-title = Your data
discord-privacy-what = Your Discord ID, the ID of this server, which drills you do and when, your answers, and the marks they got. Your name and your other messages are not stored.
    .title = What is stored
discord-privacy-why = So that you can carry on later, see your progress and read your answers again. The marks are for practice: they are not used to make decisions about you.
    .title = Why
discord-privacy-who = You, and whoever runs the bot and its database. Your answers are not used to train anything.
    .title = Who sees it
discord-privacy-until = Until you delete it. You can do that yourself at any time with /privacy delete.
    .title = How long
discord-delete-question = This deletes everything that is stored about you: every drill, every answer and every mark, on all servers. It cannot be undone. Are you sure?
discord-delete-yes = Delete everything
discord-delete-no = Keep it
discord-delete-kept = Nothing was deleted.
discord-deleted = Everything has been deleted: { $sessions ->
    [one] 1 drill
   *[other] { $sessions } drills
} with { $answers ->
    [one] 1 step
   *[other] { $answers } steps
}. Nothing about you is stored any more.
discord-deleted-nothing = Nothing was stored about you.
discord-notice = 🔒 I keep your answers and marks, so that you can carry on later and look back. Your name is not stored. More: /privacy about. Delete everything: /privacy delete.

discord-unknown = This button is from an older version, or not mine. Start again with /drill start.

discord-failure-lost = The connection to Discord was lost. Start the bot again; if it happens again, look at the log.
