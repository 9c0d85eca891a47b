# Les mots du côté Discord.

discord-command-drill = exercice
    .about = S’entraîner à parler avec des clients
discord-command-start = commencer
    .about = Commencer un exercice ou en choisir un
discord-command-list = liste
    .about = Voir les exercices disponibles
discord-command-resume = reprendre
    .about = Reprendre ton exercice
discord-command-stop = arrêter
    .about = Arrêter ton exercice
discord-command-history = historique
    .about = Revoir ce que tu as fait
discord-command-help = aide
    .about = Comment ça marche
discord-command-privacy = confidentialité
    .about = Tes données
discord-command-about = infos
    .about = Ce qui est conservé et pourquoi
discord-command-delete = supprimer
    .about = Supprimer tout ce qui est conservé sur toi
discord-option-kind = type
    .about = Ce que tu veux travailler
discord-option-drill = exercice
    .about = Tape une partie du titre
discord-option-language = langue
    .about = La langue de la conversation
discord-option-mode = mode
    .about = Avec ou sans aide

discord-answer = Répondre
discord-answer-title = Ta réponse
discord-answer-label = Que dis-tu au client ?
discord-hint = Indice ({ $left })
discord-stop = Arrêter
discord-to-dm = Continuer en MP
discord-again = Recommencer
discord-transcript = Conversation complète
discord-feedback = Commentaires par réponse
discord-resume = Reprendre
discord-over = Commencer le nouveau
discord-begin = Commencer

discord-you-said = Ta réponse
discord-marks = Tes points
discord-open = Tu es encore au milieu de « { $title } » ({ $answers ->
    [0] pas encore de réponse
    [one] { $answers } réponse
   *[other] { $answers } réponses
}). Veux-tu le reprendre, ou l’arrêter et commencer le nouvel exercice ?
discord-stopped = C’est arrêté. Tes réponses sont conservées : retrouve-les avec /drill history.

discord-dm-type = Écris ta réponse ici, comme un message.
discord-dm-done = La conversation continue dans tes messages privés. Écris tes réponses là-bas.
discord-dm-link = Ouvrir la conversation
discord-dm-closed = Je ne peux pas t’envoyer de messages privés. Autorise les messages des membres dans les paramètres de confidentialité de ce serveur, ou continue ici.

discord-pick-title = Quel exercice ?
discord-pick-about = Choisis un exercice, une langue et ta façon de travailler. Appuie ensuite sur Commencer.
discord-other-language = Cet exercice n’existe pas en { $lang }. La conversation se déroule en { $other }.
discord-pick-kind = Que veux-tu travailler ?
discord-pick-drill = Choisis un exercice
discord-pick-lang = Choisis une langue
discord-pick-mode = Avec ou sans aide ?

discord-list-title = Exercices
discord-list-empty = Il n’y a pas encore d’exercices. Préviens la personne qui gère le bot.

discord-history-title = Ce que tu as fait
discord-history-empty = Tu n’as encore rien fait ici. Commence avec /drill start.
discord-history-pick = En revoir un

discord-transcript-here = Voici toute la conversation, avec tes réponses complètes.
discord-transcript-file = conversation

discord-help-title = S’entraîner avec un client
discord-help-about = Tu travailles au service client et je joue le client. Je réagis à ce que tu écris ; à la fin, tu vois ce que tu as réussi et ce que tu peux améliorer.
discord-help-how = Comment ça marche
discord-help-steps =
    1. Choisis un exercice avec /drill start et lis le briefing.
    2. Appuie sur *Répondre* et écris ce que tu dirais au client.
    3. Tu ne sais plus quoi dire ? Un *Indice* t’aide, mais coûte quelques points.
    4. À la fin, tu reçois une note, des conseils et des réponses modèles.
discord-help-commands = Commandes
discord-help-end = Personne d’autre ne voit ce message. Ici, tu peux te tromper : c’est fait pour ça.

discord-privacy-title = Tes données
discord-privacy-what = Ton identifiant Discord, celui de ce serveur, les exercices que tu fais et quand, tes réponses et les points obtenus. Ni ton nom ni tes autres messages.
    .title = Ce qui est conservé
discord-privacy-why = Pour que tu puisses reprendre plus tard, voir tes progrès et relire tes réponses. Les points servent à t’entraîner : aucune décision sur toi n’en dépend.
    .title = Pourquoi
discord-privacy-who = Toi, et la personne qui gère le bot et sa base de données. Tes réponses ne servent à entraîner aucun système.
    .title = Qui peut les voir
discord-privacy-until = Jusqu’à ce que tu les supprimes. Tu peux le faire toi-même à tout moment avec /privacy delete.
    .title = Combien de temps
discord-delete-question = Cela supprime tout ce qui est conservé sur toi : tous tes exercices, toutes tes réponses et tous tes points, sur tous les serveurs. C’est définitif. Tu veux vraiment tout supprimer ?
discord-delete-yes = Tout supprimer
discord-delete-no = Garder
discord-delete-kept = Rien n’a été supprimé.
discord-deleted = Tout est supprimé : { $sessions ->
    [one] { $sessions } exercice
   *[other] { $sessions } exercices
} avec { $answers ->
    [one] { $answers } action enregistrée
   *[other] { $answers } actions enregistrées
}. Plus rien n’est conservé sur toi.
discord-deleted-nothing = Rien n’était conservé sur toi.
discord-notice = 🔒 Je conserve tes réponses et tes points pour que tu puisses reprendre plus tard et les revoir. Je ne conserve pas ton nom. En savoir plus : /privacy about. Tout supprimer : /privacy delete.

discord-unknown = Ce bouton vient d’une ancienne version, ou il n’est pas à moi. Recommence avec /drill start.

discord-failure-lost = La connexion à Discord est perdue. Relance le bot ; si cela se reproduit, regarde le journal.
