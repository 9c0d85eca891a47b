# La ligne de commande et le terminal.

cli = Entraîne-toi à parler avec des clients et reçois une évaluation qui cite tes propres mots.
cli-usage = Utilisation :
cli-commands = Commandes
cli-command = COMMANDE
cli-arguments = Arguments
cli-options = Options
cli-help = Afficher cette aide
cli-version = Afficher la version
cli-practice = Faire un exercice dans le terminal
cli-practice-drill = Identifiant de l’exercice ; sinon, tu choisis dans une liste
cli-practice-lang = Langue de l’exercice : nl, en, de, fr ou es
cli-practice-test = Test : sans indices, avec des commentaires à la fin
cli-dialogues = Un dossier d’exercices qui s’ajoutent aux exercices intégrés ou remplacent ceux de même identifiant
cli-history = Voir ce que tu as fait, ou revoir une session
cli-history-attempt = Son numéro dans la liste, ou son identifiant
cli-drills = Afficher la liste des exercices
cli-format = text ou json
cli-check = Vérifier des fichiers de dialogue : ce qui ne va pas, où, et que faire
cli-check-paths = Fichiers et dossiers ; par défaut, les dialogues intégrés
cli-score = Évaluer des réponses à une étape : une réponse par ligne en entrée, un objet JSON par ligne en sortie
cli-score-drill = Identifiant de l’exercice
cli-score-lang = Langue des réponses : nl, en, de, fr ou es
cli-score-turn = Identifiant de l’étape à laquelle elles répondent
cli-rubric = Un fichier de grille d’évaluation, à la place d’une étape d’un exercice
cli-doctor = Dire ce qui est en ordre et comment réparer le reste
cli-bot = Lancer le bot Discord
cli-sandbox = Essayer le bot dans ton navigateur, dans un Discord local : sans compte, sans réseau
    .note = Le bac à sable garde ses utilisateurs et sa base de données dans son propre dossier : DATABASE_URL, DISCORD_TOKEN et DISCORD_PROXY sont ignorés.
cli-sandbox-port = Port ; par défaut, 8730 ou le premier port libre qui suit
cli-sandbox-listen = Adresse d’écoute ; par défaut, 127.0.0.1, que seule cette machine peut atteindre
cli-sandbox-data = Dossier où tout est conservé ; par défaut, « sandbox » dans le dossier de données de Repliek
cli-sandbox-reset = Repartir de zéro : supprimer ce qu’un bac à sable a gardé dans ce dossier, et rien d’autre

cli-error-command = La commande « { $named } » n’existe pas.
cli-error-argument = « { $named } » n’est pas reconnu ici.
cli-error-missing = Il manque : { $named }
cli-error-rubric = Ou utilise un fichier de grille d’évaluation : « --rubric <FILE> » au lieu d’un exercice et d’une étape.
cli-error-repeated = « { $named } » figure deux fois. Indique-le une seule fois.
cli-error-conflict = « { $named } » et « { $other } » ne s’utilisent pas ensemble. Retire l’un des deux.
cli-error-lang = « { $named } » n’est pas une langue disponible pour les exercices. Choisis nl, en, de, fr ou es.
cli-error-no-value = « { $named } » a besoin d’une valeur.
cli-error-value = « { $named } » n’est pas une valeur valide pour { $argument }.
cli-error-similar = Tu voulais dire « { $similar } » ?
cli-error-help = « --help » après une commande montre ce qu’elle attend.

practice-pick-drill = Quel exercice ?
practice-pick-lang = Dans quelle langue ?
practice-pick-mode = Comment ?
practice-drill = { $kind } – { $title }
practice-mode = { $mode } – { $about }
practice-choose = Tape un nombre de 1 à { $most }.
practice-commands = Écris ce que tu dirais au client. /hint donne un indice, /stop arrête, /help explique.
practice-help =
    Chaque ligne que tu écris est ta réponse au client.
    /hint donne un indice ; il coûte quelques points. Il n’y en a pas dans un test.
    /stop termine l’exercice sans note. Tes réponses sont conservées.
    Ctrl-D laisse l’exercice ouvert : « repliek practice » le reprend.
practice-left-open = Ton exercice reste ouvert. « repliek practice » le reprend.
practice-resumed = Tu reprends là où tu en étais.
practice-replaced = « { $title } » était encore ouvert. Il est maintenant arrêté ; tes réponses sont dans « repliek history ».
practice-open = Tu es encore dans « { $title } » ({ $answers ->
        [one] { $answers } réponse
       *[other] { $answers } réponses
    } pour l’instant).
    .resume = Continuer
    .over = L’arrêter et commencer autre chose

history-none = Rien ici pour l’instant. Commence avec « repliek practice ».
history-unknown = La session « { $attempt } » n’existe pas. « repliek history » affiche la liste.
history-hint = « repliek history 1 » montre de nouveau la première.

drills-title = { $kind } – { $title } ({ $id })
drills-turns = { $turns ->
    [one] { $turns } étape
   *[other] { $turns } étapes
}
drills-hint = Fais-en un avec « repliek practice » et son identifiant.

check-count = { $errors ->
    [0] Aucune erreur
    [one] { $errors } erreur
   *[other] { $errors } erreurs
}, { $warnings ->
    [0] aucun avertissement
    [one] { $warnings } avertissement
   *[other] { $warnings } avertissements
}.
check-unreadable = Impossible de lire « { $path } » : { $reason }. Vérifie le chemin et les droits.
check-unreadable-folder = Impossible de lire « { $path } » : { $reason }. Indique plutôt un fichier.
check-nothing = Il n’y a pas de fichiers de dialogue dans « { $path } ». Indique un dossier organisé comme dialogues/, le dossier d’un exercice ou l’un de ses fichiers.
check-no-rooms = « { $path } » ne contient pas de dossier drills, lexicon ou frameworks : rien n’y a été lu. { $meant ->
    [none] Place chaque exercice dans « { $path }/drills/<type>/<exercice>/ », comme l’explique docs/DRILLS.md.
   *[other] Tu voulais dire « { $meant } » ?
}
check-alone = « { $path } » ne se trouve pas dans un dossier drills, lexicon ou frameworks, et n’est donc pas vérifié. Une grille d’évaluation est vérifiée quand tu l’utilises : « repliek score --rubric { $path } --lang fr ». Les fichiers d’un exercice vont dans drills/<type>/<exercice>/.
check-elsewhere = Tant que ce n’est pas corrigé, « { $drill } » n’existe pas en { $lang } et se joue en { $other }.
severity-error = erreur
severity-warning = avertissement
suggestion = à faire : { $text }
system-not-found = ce fichier ou ce dossier n’existe pas
system-denied = accès refusé
system-read-only = lecture seule
system-full = plus d’espace libre
system-folder = c’est un dossier
system-no-folder = ce n’est pas un dossier

score-no-input = Aucune réponse reçue. Envoie-les par l’entrée standard, une par ligne, par exemple avec « < reponses.txt ».
score-unknown-turn = Cet exercice n’a pas d’étape « { $turn } ». Il a : { $turns }.

doctor-ok = ok
doctor-wrong = erreur
doctor-note = info
doctor-database = Base de données { $place }
doctor-database-counts = { $sessions ->
    [one] { $sessions } session
   *[other] { $sessions } sessions
} de { $students ->
    [one] { $students } élève
   *[other] { $students } élèves
}
doctor-database-unknown = DATABASE_URL doit être le chemin d’un fichier, ou postgres://utilisateur@serveur/base. Une base de données en mémoire ne garde rien.
doctor-database-unreachable = Elle ne s’ouvre pas. Vérifie DATABASE_URL, le bon fonctionnement du serveur et tes droits d’accès au dossier.
doctor-database-read-only = On ne peut pas y écrire. Donne à l’utilisateur qui lance Repliek le droit d’écrire dans le fichier et son dossier.
doctor-database-busy = Un autre programme la bloque. Ferme ce programme, puis réessaie.
doctor-database-newer = Une version plus récente de Repliek l’a créée. Mets Repliek à jour.
doctor-database-corrupt = Elle est endommagée. Restaure une sauvegarde.
doctor-database-other = Elle ne fonctionne pas. Avec REPLIEK_LOG=debug, tu en verras plus.
doctor-drills = { $drills ->
    [one] { $drills } exercice
   *[other] { $drills } exercices
}
doctor-drills-wrong = { $errors ->
    [one] { $errors } erreur dans les fichiers de dialogue ; « repliek check » la montre.
   *[other] { $errors } erreurs dans les fichiers de dialogue ; « repliek check » les montre.
}
doctor-locale = Langue du programme : { $lang }. Tu peux la changer avec REPLIEK_LOCALE.
doctor-dictionary-found = Dictionnaire { $lang } : { $path }
doctor-dictionary-folder = Il n’y a pas de dictionnaire dans { $path } (REPLIEK_DICTIONARIES). Vérifie le chemin ; un dictionnaire se compose de deux fichiers, par exemple nl_NL.aff et nl_NL.dic.
doctor-dictionary-file = { $path } (REPLIEK_DICTIONARIES) est un fichier. Indique le dossier qui le contient.
doctor-dictionary-half = Il manque { $missing }. Un dictionnaire se compose de deux fichiers : place celui qui manque à côté de { $found }.
doctor-dictionary-off = Les dictionnaires sont désactivés : REPLIEK_DICTIONARIES vaut « off ». L’évaluation marche sans, mais pardonne moins de fautes de frappe. Pour utiliser les dictionnaires de cet ordinateur, supprime REPLIEK_DICTIONARIES.
doctor-dictionary-missing = Pas de dictionnaire { $lang }. L’évaluation marche sans, mais pardonne moins de fautes de frappe.
doctor-dictionary-broken = Le dictionnaire { $lang } dans { $path } n’est pas utilisé : { $why ->
    [unreadable] les fichiers sont illisibles.
    [large] les fichiers sont trop gros.
    [encoding] les lettres sont enregistrées d’une façon inconnue.
    [malformed] les fichiers sont endommagés.
   *[incomplete] il manque des mots.
} Installe-le de nouveau.
doctor-dictionary-debian = Debian, Ubuntu : { $command }
doctor-dictionary-fedora = Fedora : { $command }
doctor-dictionary-macos = macOS : mets { $files } (.aff et .dic) de https://github.com/LibreOffice/dictionaries dans ~/Library/Spelling.
doctor-dictionary-windows = Windows : mets { $files } (.aff et .dic) de https://github.com/LibreOffice/dictionaries dans %LOCALAPPDATA%\hunspell.
doctor-token-missing = Pas de DISCORD_TOKEN. Le terminal marche sans ; le bot en a besoin (regarde le README, « On Discord »).
doctor-token-set = DISCORD_TOKEN est défini
doctor-discord-ok = Discord accepte le jeton
doctor-discord-refused = Discord refuse le jeton. Crée-en un nouveau sur la page Bot de ton application et redéfinis DISCORD_TOKEN.
doctor-discord-unreachable = Discord est injoignable. Vérifie le réseau, et DISCORD_PROXY si tu l’as défini.

log-filter-invalid = REPLIEK_LOG vaut « { $filter } », ce qui n’est pas un filtre ; la valeur est ignorée. Un exemple : repliek=debug.
bot-ready = Le bot est en ligne. Ctrl-C l’arrête.
sandbox-ready = Ouvre { $address } dans ton navigateur. Ctrl-C arrête le bac à sable.
sandbox-port-other = Le port { $taken } est déjà pris ; ce bac à sable utilise donc { $port }.
sandbox-port-taken = Le port { $port } est déjà pris. Choisis-en un autre avec --port, ou retire --port.
sandbox-listen-failed = Impossible d’écouter à l’adresse { $address } : { $reason }. Choisis une autre adresse ou un autre port.
sandbox-listen-warning = Attention : toute personne qui peut atteindre { $address } peut se faire passer pour n’importe qui dans ce bac à sable et tout y lire. Il n’y a pas de mot de passe, et rien n’est chiffré.
sandbox-folder-in-use = Un autre bac à sable utilise le dossier « { $path } ». Arrête-le, ou choisis un autre dossier avec --data.
sandbox-folder-damaged = « { $path } » est endommagé à la ligne { $line }, colonne { $column } ; le bac à sable ne peut pas démarrer. Rien n’a été supprimé. Lance-le une fois avec --reset pour repartir de zéro.
sandbox-folder-newer = « { $path } » vient d’une version plus récente de Repliek. Mets Repliek à jour, ou lance le bac à sable une fois avec --reset pour repartir de zéro.
sandbox-folder-failed = Le bac à sable ne peut pas utiliser « { $path } » : { $reason }. Vérifie les droits et l’espace libre, ou choisis un autre dossier avec --data.
sandbox-database-failed = Pour repartir avec une base de données vide, relance une fois le bac à sable avec --reset.
sandbox-read-again = Les exercices de « { $path } » ont été relus.
database-failed = La base de données { $place } ne fonctionne pas. Lance « repliek doctor » pour en savoir plus.
io-failed = La lecture ou l’écriture a échoué : { $reason }.
bot-no-token = DISCORD_TOKEN n’est pas défini. Copie le jeton de la page Bot de ton application sur le site de Discord pour les développeurs, puis relance avec DISCORD_TOKEN=… repliek bot.
bot-refused = Discord refuse le jeton. Crée-en un nouveau sur la page Bot de ton application et redéfinis DISCORD_TOKEN.
bot-unreachable = Discord est injoignable. Vérifie le réseau, et DISCORD_PROXY si tu l’as défini.
