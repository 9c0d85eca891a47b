# The command line and the terminal.

cli = Practise contact-centre conversations, and get marks that quote your own words.
cli-usage = Usage:
cli-commands = Commands
cli-command = COMMAND
cli-arguments = Arguments
cli-options = Options
cli-help = Show this help
cli-version = Show the version
cli-practice = Play a drill in the terminal
cli-practice-drill = Id of the drill; without it you choose from a list
cli-practice-lang = Language to play in: nl, en, de, fr or es
cli-practice-test = Test: no hints, feedback at the end
cli-dialogues = A folder of drills that adds to the built-in ones, or replaces those with the same id
cli-history = List what you did, or show one attempt again
cli-history-attempt = Its number in the list, or its id
cli-drills = List the drills
cli-format = text or json
cli-check = Check dialogue files and say what is wrong, where, and what to do
cli-check-paths = Files and folders; without any, the built-in dialogues
cli-score = Mark answers to one turn: one answer per line in, one JSON object per line out
cli-score-drill = Id of the drill
cli-score-lang = Language of the answers: nl, en, de, fr or es
cli-score-turn = Id of the turn they answer
cli-rubric = A rubric file to mark by, instead of a turn of a drill
cli-doctor = Say what is working, and how to fix what is not
cli-bot = Run the Discord bot
cli-sandbox = Try the bot in your browser, in a local Discord: no account, no network
    .note = The sandbox keeps its users and its database in a folder of its own: DATABASE_URL, DISCORD_TOKEN and DISCORD_PROXY are ignored here.
cli-sandbox-port = Port; by default 8730, or the next one that is free
cli-sandbox-listen = Address to listen on; by default 127.0.0.1, which only this computer can reach
cli-sandbox-data = Folder to keep everything in; by default “sandbox” in Repliek’s data folder
cli-sandbox-reset = Begin afresh: remove what a sandbox kept in that folder, and nothing else

cli-error-command = There is no command “{ $named }”.
cli-error-argument = “{ $named }” is not recognised here.
cli-error-missing = This is missing: { $named }
cli-error-rubric = Or mark by a rubric file: “--rubric <FILE>” instead of a drill and a turn.
cli-error-repeated = “{ $named }” is given twice. Give it only once.
cli-error-conflict = “{ $named }” and “{ $other }” cannot be used together. Leave one of them out.
cli-error-lang = There are no drills in “{ $named }”. Choose nl, en, de, fr or es.
cli-error-no-value = “{ $named }” needs a value.
cli-error-value = “{ $named }” is not a valid value for { $argument }.
cli-error-similar = Did you mean “{ $similar }”?
cli-error-help = “--help” after a command shows what it takes.

practice-pick-drill = Which drill?
practice-pick-lang = In which language?
practice-pick-mode = How?
practice-drill = { $kind } – { $title }
practice-mode = { $mode } – { $about }
practice-choose = Type a number from 1 to { $most }.
practice-commands = Type what you would say to the customer. /hint shows a hint, /stop stops, /help explains.
practice-help =
    Each line you type is your answer to the customer.
    /hint shows a hint; it costs a few points. There are none in a test.
    /stop ends the drill without a grade. Your answers are kept.
    Ctrl-D leaves the drill open: “repliek practice” continues it.
practice-left-open = Your drill stays open. “repliek practice” continues it.
practice-resumed = You carry on where you left off.
practice-replaced = “{ $title }” was still open. It has been stopped; its answers are in “repliek history”.
practice-open = You are still in “{ $title }” ({ $answers ->
        [one] 1 answer
       *[other] { $answers } answers
    } so far).
    .resume = Carry on
    .over = Stop it and start something else

history-none = Nothing here yet. Start with “repliek practice”.
history-unknown = There is no attempt “{ $attempt }”. “repliek history” lists them.
history-hint = “repliek history 1” shows the first one again.

drills-title = { $kind } – { $title } ({ $id })
drills-turns = { $turns ->
    [one] 1 turn
   *[other] { $turns } turns
}
drills-hint = Play one with “repliek practice” and its id.

check-count = { $errors ->
    [0] No errors
    [one] 1 error
   *[other] { $errors } errors
}, { $warnings ->
    [0] no warnings
    [one] 1 warning
   *[other] { $warnings } warnings
}.
check-unreadable = Cannot read “{ $path }”: { $reason }. Check the path and its permissions.
check-unreadable-folder = Cannot read “{ $path }”: { $reason }. Name a file instead.
check-nothing = There are no dialogue files in “{ $path }”. Name a folder laid out like dialogues/, a drill’s folder, or one of its files.
check-no-rooms = “{ $path }” has no folder drills, lexicon or frameworks, so nothing in it was read. { $meant ->
    [none] Put each drill in “{ $path }/drills/<kind>/<drill>/”, as docs/DRILLS.md shows.
   *[other] Did you mean “{ $meant }”?
}
check-alone = “{ $path }” lies in no folder drills, lexicon or frameworks, so it is not checked. A rubric is checked when you use it: “repliek score --rubric { $path } --lang en”. A drill’s files go in drills/<kind>/<drill>/.
check-elsewhere = Until this is mended, “{ $drill }” is not available in { $lang } and is offered in { $other } instead.
severity-error = error
severity-warning = warning
suggestion = what to do: { $text }
system-not-found = there is no such file or folder
system-denied = permission denied
system-read-only = it is read-only
system-full = no space left
system-folder = it is a folder
system-no-folder = it is not a folder

score-no-input = No answers came in. Give them on standard input, one on each line, for instance with “< answers.txt”.
score-unknown-turn = This drill has no turn “{ $turn }”. It has: { $turns }.

doctor-ok = ok
doctor-wrong = wrong
doctor-note = note
doctor-database = Database { $place }
doctor-database-counts = { $sessions ->
    [one] 1 session
   *[other] { $sessions } sessions
} of { $students ->
    [one] 1 student
   *[other] { $students } students
}
doctor-database-unknown = DATABASE_URL must be the path of a file, or postgres://user@host/database. A database in memory keeps nothing.
doctor-database-unreachable = It cannot be opened. Check DATABASE_URL, that the server is running, and that you have access to the folder.
doctor-database-read-only = It cannot be written to. Give the user that runs Repliek write permission on the file and its folder.
doctor-database-busy = Another program has it locked. Close that program, then try again.
doctor-database-newer = A newer version of Repliek made it. Update Repliek.
doctor-database-corrupt = It is damaged. Restore a backup.
doctor-database-other = It does not work. REPLIEK_LOG=debug shows more.
doctor-drills = { $drills ->
    [one] 1 drill
   *[other] { $drills } drills
}
doctor-drills-wrong = { $errors ->
    [one] 1 error in the dialogue files; “repliek check” shows it.
   *[other] { $errors } errors in the dialogue files; “repliek check” shows them.
}
doctor-locale = Interface in { $lang }. REPLIEK_LOCALE changes it.
doctor-dictionary-found = { $lang } dictionary: { $path }
doctor-dictionary-folder = There is no dictionary in { $path } (REPLIEK_DICTIONARIES). Check the path; a dictionary is two files, such as nl_NL.aff and nl_NL.dic.
doctor-dictionary-file = { $path } (REPLIEK_DICTIONARIES) is a file. Name the folder that it is in.
doctor-dictionary-half = { $missing } is missing. A dictionary is two files: put it beside { $found }.
doctor-dictionary-off = Dictionaries are switched off: REPLIEK_DICTIONARIES is “off”. Marking works without them, but forgives fewer typos. To use those on this computer, unset REPLIEK_DICTIONARIES.
doctor-dictionary-missing = No { $lang } dictionary. Marking works without it, but forgives fewer typos.
doctor-dictionary-broken = The { $lang } dictionary { $path } is not used: { $why ->
    [unreadable] the files cannot be read.
    [large] the files are too large.
    [encoding] the letters are stored in a way that is not known.
    [malformed] the files are damaged.
   *[incomplete] words are missing.
} Install it again.
doctor-dictionary-debian = Debian, Ubuntu: { $command }
doctor-dictionary-fedora = Fedora: { $command }
doctor-dictionary-macos = macOS: put { $files } (.aff and .dic) from https://github.com/LibreOffice/dictionaries into ~/Library/Spelling.
doctor-dictionary-windows = Windows: put { $files } (.aff and .dic) from https://github.com/LibreOffice/dictionaries into %LOCALAPPDATA%\hunspell.
doctor-token-missing = No DISCORD_TOKEN. The terminal works without it; the bot needs it (see the README, “On Discord”).
doctor-token-set = DISCORD_TOKEN is set
doctor-discord-ok = Discord accepts the token
doctor-discord-refused = Discord refuses the token. Reset it on the Bot page of your application and set DISCORD_TOKEN again.
doctor-discord-unreachable = Discord cannot be reached. Check the network, and DISCORD_PROXY if you set it.

log-filter-invalid = REPLIEK_LOG is “{ $filter }”, which is not a valid filter, so it is ignored. Example: repliek=debug.
bot-ready = The bot is online. Ctrl-C stops it.
sandbox-ready = Open { $address } in your browser. Ctrl-C stops the sandbox.
sandbox-port-other = Port { $taken } is taken, so this sandbox uses { $port }.
sandbox-port-taken = Port { $port } is taken. Choose another with --port, or leave --port out.
sandbox-listen-failed = Cannot listen on { $address }: { $reason }. Choose another address or port.
sandbox-listen-warning = Careful: anyone who can reach { $address } can act as anybody in this sandbox and read everything in it. There is no password, and nothing is encrypted.
sandbox-folder-in-use = Another sandbox uses the folder “{ $path }”. Stop that one, or choose another folder with --data.
sandbox-folder-damaged = “{ $path }” is damaged at line { $line }, column { $column }, so the sandbox cannot start. Nothing was removed. Start once with --reset to begin afresh.
sandbox-folder-newer = A newer version of Repliek wrote “{ $path }”. Update Repliek, or start once with --reset to begin afresh.
sandbox-folder-failed = The sandbox cannot use “{ $path }”: { $reason }. Check the permissions and the free space, or choose another folder with --data.
sandbox-database-failed = To begin afresh with an empty database, start once with --reset.
sandbox-read-again = The drills in “{ $path }” were read again.
database-failed = The database { $place } does not work. Run “repliek doctor” to find out more.
io-failed = Reading or writing failed: { $reason }.
bot-no-token = DISCORD_TOKEN is not set. Copy the token from the Bot page of your application on Discord’s developer site, then start again with DISCORD_TOKEN=… repliek bot.
bot-refused = Discord refuses the token. Reset it on the Bot page of your application and set DISCORD_TOKEN again.
bot-unreachable = Discord cannot be reached. Check the network, and DISCORD_PROXY if you set it.
