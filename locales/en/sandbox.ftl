# The page of the sandbox: a local Discord in a browser.

page-title = { $name } · { $place } · Repliek
page-skip = Skip to the message box
page-menu = Channels and messages
page-i-am = I am
page-teacher = teacher
page-student = student
page-language = My Discord language
page-language-is = My Discord language: { $language }
page-locale-nl = Nederlands
page-locale-en-gb = English (UK)
page-locale-en-us = English (US)
page-locale-de = Deutsch
page-locale-fr = Français
page-locale-es-es = Español (España)
page-locale-es-419 = Español (LatAm)
page-locale-sv-se = Svenska
page-inspector = Inspector
page-about = About
page-channels = Channels
page-direct = Direct messages
page-unread = new
page-topic = What the class sees on Discord
page-topic-dm = Only you and { $name } see this
page-no-script = This page needs JavaScript. Turn it on in your browser; the script comes from this computer only.
page-earlier = Show earlier messages
page-newer = New messages ↓
page-welcome = Welcome to { $place }
page-intro = This is a Discord server on your own computer, with { $name } in it. What you do here stays here. Type / in the box below, or press the button, and pick a command.
page-intro-dm = This is your private conversation with { $name }. Type a message, or pick a command.
page-commands = Commands
page-write = Message { $place }
page-send = Send
page-keys = Enter sends, Shift+Enter starts a new line, / shows the commands.
page-command-keys = ↓ picks from the list, Tab goes to the next option, Enter sends, Esc cancels.
page-text-long = Your message has { $length } characters; Discord takes { $most } at most.

page-lost = The connection to the sandbox was lost. Trying again…
page-failed = The sandbox did not answer. Try again.
page-offline = The bot is offline. It can’t answer now.
page-starting = The bot is coming online. One moment.
page-no-response = The application did not respond.
page-sending = Sending command…
page-required = Required
page-optional = optional
page-from-list = Pick one from the list.
page-no-command = There is no such command here.
page-no-choice = No options match your search.
page-looking = Loading options…
page-true = True
page-false = False

page-app-tag = APP
page-thinking = { $name } is thinking…
page-edited = (edited)
page-only-you = Only you can see this
page-dismiss = Dismiss message
page-used = used
page-used-some = used a command
page-reply-gone = Original message was deleted
page-reply-attachment = Click to see attachment
page-spoiler = Spoiler, press to show
page-unknown-user = unknown-user
page-unknown-role = unknown-role
page-unknown-channel = unknown
page-unknown-component = A component of type { $kind } cannot be shown here.
page-picture-elsewhere = picture on { $host }, not loaded here
page-bytes = { $bytes } B
page-kilobytes = { $kilobytes } KB
page-select-any = Make a selection
page-select-user = Select a user
page-select-role = Select a role
page-select-both = Select a user or role
page-select-channel = Select a channel
page-select-empty = There is nothing to choose.

page-notices = The files of your drills:
page-notices-more = { $n ->
    [one] 1 more problem
   *[other] { $n } more problems
}
page-not-kept = What happens here cannot be saved right now: “{ $path }” cannot be written to ({ $reason }). Check the permissions and the free space. The sandbox keeps trying until it works; if you stop it before then, the latest changes are lost.

page-close = Close
page-cancel = Cancel
page-submit = Submit
page-modal-note = This form goes to { $name }. Don’t share passwords or other sensitive information.
page-modal-kept = You wrote this before, but have not sent it yet.
page-modal-missing = This field is required.
page-modal-short = Must be { $least } or more characters.
page-modal-long = Must be { $most } or fewer characters.

page-refused-command = There is no command /{ $name } here.
page-refused-here = The command /{ $name } can’t be used here.
page-refused-allowed = You don’t have permission to use /{ $name }.
page-refused-option = This command has no option “{ $name }”.
page-refused-missing = “{ $name }” is required.
page-refused-value = “{ $name }” does not take this value.
page-refused-message = This message is gone.
page-refused-component = This can’t be used any more.
page-refused-selection = You can’t choose these.
page-refused-modal = This form is no longer open.
page-refused-length = A field is empty, or its text is too short or too long.

page-wrong-host = This address does not belong to the sandbox. Open http://{ $address } instead.
page-wrong-origin = This request came from another web page. The sandbox only answers its own page.
page-no-session = Open the page of the sandbox first; reload it after a restart.
page-nothing-here = There is nothing at this address. Open the sandbox’s start page instead.
page-no-person = Nobody in this class has this address. Open the sandbox’s start page and choose who you are.
page-no-place = This channel does not exist, or you cannot see it.
page-no-language = The sandbox does not offer this language.
page-bad-address = What comes after the ? in this address cannot be read.
page-bad-json = This request cannot be read: it is not valid JSON.
page-bad-fields = Something is missing from this request, or something in it has the wrong type.
page-bad-method = This address cannot be used like this.
page-not-json = The sandbox only takes JSON here: send the request as application/json.
page-too-large = This request is too large.

page-inspector-about = What the bot and Discord tell each other, whoever it is about: the newest { $most } lines. Open one to see its JSON.
page-only-problems = Problems only
page-from-bot = from the bot to Discord
page-to-bot = from Discord to the bot
page-not-taken = not delivered
page-kept-back = waiting for the bot to reconnect
page-replayed = delivered after reconnecting
page-unreadable = unreadable
page-heartbeats = { $n ->
    [one] One heartbeat
   *[other] { $n } heartbeats
  }, { $answered } answered: this is how the bot shows that it is still there. All heartbeats of this connection share this line. The newest:
page-closed = Discord closed the connection
page-closed-by-bot = The bot closed the connection
page-cut = The connection was lost
page-unanswered = No response within { $time }
page-limit-kept = Limit: { $limit } per { $time }; { $left } left.
page-limit-broken = Limit: { $limit } per { $time }. This request came too soon.
page-took = how long Discord took
page-waited = how long the person waited
page-answer = Answer
page-body = Request
page-outcome-accepted = ok
page-outcome-refused = refused
page-outcome-unexpected = no such route
page-outcome-limited = too fast
page-outcome-late = too late
page-outcome-faulted = broken on purpose

page-back = Back to the class
page-about-title = About the sandbox
page-about-lead = The sandbox is a small Discord on your own computer, with a class of one teacher and three students. The bot in it is the real one: it runs the same code as on Discord and talks to this page as it would talk to Discord.
page-about-does-title = What you can try
page-about-does =
    Be several people: open a tab for each and choose who you are there.
    Use every command, button, list and form of the bot, in a channel and in direct messages.
    Choose another Discord language: the names of commands and the bot’s words change with it. To begin with, it is your browser’s language, if the bot speaks it; for Emma it is English.
    Open the inspector: it shows each request and event with its JSON and how long it took, and what Discord would have refused.
    All this without an account, a token or the internet: nothing leaves your computer, unless you started the sandbox with --listen.
page-about-lacks-title = What it does not imitate
page-about-lacks =
    Threads, forums, voice, stages, events, and a second server.
    Reactions, polls, stickers, pins, custom emoji and uploads by people; so options that ask for a file cannot be filled in.
    Replying to, editing, deleting and searching messages, and direct messages between people.
    Commands in the menu of a message or a person.
    Lists and file fields inside forms; only text fields are shown there.
    Colours and icons of roles, permissions per channel, and command permissions that a server sets itself.
    “Is typing…”, whether people are online, notifications, and previews of links.
    Pictures from the internet: they are named, not loaded.
page-about-differs-title = What is different
page-about-differs =
    A message that only you can see stays until you dismiss it; on Discord it is gone when the app restarts.
    Teachers have the rights to manage the server, its messages, roles and members; students have the rights that everyone has.
    There is no login: whoever opens the page can be anyone in the class, and the inspector shows what Discord shows to one person only.
    What is said is kept on your computer and is there again next time: the newest 2,000 messages of each channel, and 64 MiB of files. The inspector begins afresh at each start.
    Rate limits work like Discord’s, but the numbers are the sandbox’s own.
    It looks like Discord on a computer; phones and future versions of Discord may draw things differently.
