# La page du bac à sable : un Discord local dans le navigateur.

page-title = { $name } · { $place } · Repliek
page-skip = Aller au champ de message
page-menu = Salons et messages
page-i-am = Je suis
page-teacher = prof
page-student = élève
page-language = Ma langue Discord
page-language-is = Ma langue Discord : { $language }
page-locale-nl = Nederlands
page-locale-en-gb = English (UK)
page-locale-en-us = English (US)
page-locale-de = Deutsch
page-locale-fr = Français
page-locale-es-es = Español (España)
page-locale-es-419 = Español (LatAm)
page-locale-sv-se = Svenska
page-inspector = Inspecteur
page-about = À propos
page-channels = Salons
page-direct = Messages privés
page-unread = nouveau
page-topic = Ce que la classe voit sur Discord
page-topic-dm = Visible uniquement par toi et { $name }
page-no-script = Cette page a besoin de JavaScript. Active-le dans ton navigateur ; le script vient uniquement de cet ordinateur.
page-earlier = Afficher les messages précédents
page-newer = Nouveaux messages ↓
page-welcome = Bienvenue dans { $place }
page-intro = Voici un serveur Discord sur ton propre ordinateur, avec { $name } dedans. Ce que tu fais ici reste ici. Tape / dans le champ du bas, ou appuie sur le bouton, et choisis une commande.
page-intro-dm = Voici ta conversation privée avec { $name }. Écris un message ou choisis une commande.
page-commands = Commandes
page-write = Message pour { $place }
page-send = Envoyer
page-keys = Entrée envoie, Maj+Entrée va à la ligne, / affiche les commandes.
page-command-keys = ↓ choisit dans la liste, Tab passe à l’option suivante, Entrée envoie, Échap annule.
page-text-long = Ton message compte { $length } caractères ; Discord en accepte { $most } au maximum.

page-lost = La connexion avec le bac à sable est perdue. Nouvel essai…
page-failed = Le bac à sable n’a pas répondu. Réessaie.
page-offline = Le bot est hors ligne et ne peut pas répondre pour le moment.
page-starting = Le bot se connecte. Un instant.
page-no-response = L’application ne répond plus.
page-sending = Envoi de la commande…
page-required = Obligatoire
page-optional = facultatif
page-from-list = Choisis dans la liste.
page-no-command = Cette commande n’existe pas ici.
page-no-choice = Rien dans la liste ne correspond à ta recherche.
page-looking = Chargement de la liste…
page-true = Vrai
page-false = Faux

page-app-tag = APP
page-thinking = { $name } réfléchit…
page-edited = (modifié)
page-only-you = Toi seul(e) peux voir ceci
page-dismiss = Masquer le message
page-used = a utilisé
page-used-some = a utilisé une commande
page-reply-gone = Le message d’origine a été supprimé
page-reply-attachment = Clique pour voir la pièce jointe
page-spoiler = Spoiler, appuie pour l’afficher
page-unknown-user = inconnu
page-unknown-role = rôle-inconnu
page-unknown-channel = inconnu
page-unknown-component = Un composant de type { $kind } ne peut pas être affiché ici.
page-picture-elsewhere = image sur { $host }, non chargée ici
page-bytes = { $bytes } o
page-kilobytes = { $kilobytes } Ko
page-select-any = Fais un choix
page-select-user = Choisis un membre
page-select-role = Choisis un rôle
page-select-both = Choisis un membre ou un rôle
page-select-channel = Choisis un salon
page-select-empty = Il n’y a rien à choisir.

page-notices = Les fichiers de tes exercices :
page-notices-more = { $n ->
    [one] Encore un problème
   *[other] Encore { $n } problèmes
}
page-not-kept = Ce qui se passe ici ne peut pas être enregistré pour le moment : impossible d’écrire dans « { $path } » ({ $reason }). Vérifie les droits et l’espace libre. Le bac à sable réessaie jusqu’à ce que ça marche ; si tu l’arrêtes avant, ce qui vient de se passer sera perdu.

page-close = Fermer
page-cancel = Annuler
page-submit = Envoyer
page-modal-note = Ce formulaire est envoyé à { $name }. Ne partage ni mot de passe ni autre donnée sensible.
page-modal-kept = Tu avais déjà écrit ceci, sans l’envoyer.
page-modal-missing = Ce champ est obligatoire.
page-modal-short = Il faut au moins { $least } caractères.
page-modal-long = Il faut { $most } caractères au maximum.

page-refused-command = La commande /{ $name } n’existe pas ici.
page-refused-here = Tu ne peux pas utiliser la commande /{ $name } ici.
page-refused-allowed = Tu n’as pas la permission d’utiliser /{ $name }.
page-refused-option = Cette commande n’a pas d’option « { $name } ».
page-refused-missing = « { $name } » est obligatoire.
page-refused-value = « { $name } » n’accepte pas cette valeur.
page-refused-message = Ce message n’est plus là.
page-refused-component = Ceci ne peut plus être utilisé.
page-refused-selection = Tu ne peux pas choisir cela.
page-refused-modal = Ce formulaire n’est plus ouvert.
page-refused-length = Un champ est vide, ou le texte est trop court ou trop long.

page-wrong-host = Cette adresse n’est pas celle du bac à sable. Ouvre http://{ $address }.
page-wrong-origin = Cette requête vient d’une autre page web. Le bac à sable ne répond qu’à sa propre page.
page-no-session = Ouvre d’abord la page du bac à sable ; recharge-la après un redémarrage.
page-nothing-here = Il n’y a rien à cette adresse. Ouvre la page d’accueil du bac à sable.
page-no-person = Personne dans cette classe n’a cette adresse. Ouvre la page d’accueil du bac à sable et choisis qui tu es.
page-no-place = Ce salon n’existe pas, ou tu ne peux pas le voir.
page-no-language = Le bac à sable ne propose pas cette langue.
page-bad-address = Ce qui suit le point d’interrogation dans cette adresse est illisible.
page-bad-json = Cette requête est illisible : ce n’est pas du JSON valide.
page-bad-fields = Il manque quelque chose dans cette requête, ou un de ses éléments n’est pas du bon type.
page-bad-method = Cette adresse ne s’utilise pas de cette façon.
page-not-json = Ici, le bac à sable n’accepte que du JSON : envoie la requête en application/json.
page-too-large = Cette requête est trop volumineuse.

page-inspector-about = Ce que le bot et Discord se disent, quelle que soit la personne concernée : les { $most } lignes les plus récentes. Ouvres-en une pour voir son JSON.
page-only-problems = Problèmes seulement
page-from-bot = du bot à Discord
page-to-bot = de Discord au bot
page-not-taken = non remis
page-kept-back = attend que le bot se reconnecte
page-replayed = remis après la reconnexion
page-unreadable = illisible
page-heartbeats = { $n ->
    [one] Un battement de cœur
   *[other] { $n } battements de cœur
  } de cette connexion, { $answered } avec réponse. Les battements de cœur montrent que le bot est toujours là ; ils sont regroupés sur cette ligne. Le plus récent :
page-closed = Discord a fermé la connexion
page-closed-by-bot = Le bot a fermé la connexion
page-cut = La connexion a été perdue
page-unanswered = Aucune réponse en { $time }
page-limit-kept = Limite : { $limit } en { $time } ; il en reste { $left }.
page-limit-broken = Limite : { $limit } en { $time }. Cette requête est arrivée trop tôt.
page-took = temps mis par Discord
page-waited = temps d’attente de la personne
page-answer = Réponse
page-body = Requête
page-outcome-accepted = ok
page-outcome-refused = refusé
page-outcome-unexpected = route inconnue
page-outcome-limited = trop vite
page-outcome-late = trop tard
page-outcome-faulted = perturbé exprès

page-back = Retour à la classe
page-about-title = À propos du bac à sable
page-about-lead = Le bac à sable est un petit Discord sur ton propre ordinateur, avec une classe de trois élèves et leur prof. Le bot qui s’y trouve est le vrai : il exécute le même code que sur Discord et parle à cette page comme il parlerait à Discord.
page-about-does-title = Ce que tu peux essayer
page-about-does =
    Jouer plusieurs personnes : ouvre un onglet pour chacune et choisis-y qui tu es.
    Utiliser chaque commande, bouton, liste et formulaire du bot, dans un salon et en messages privés.
    Choisir une autre langue Discord : les noms des commandes et les mots du bot suivent. Au début, c’est celle de ton navigateur, si le bot la parle ; pour Emma, c’est l’anglais.
    Ouvrir l’inspecteur : il montre chaque requête et chaque événement avec son JSON et sa durée, et ce que Discord aurait refusé.
    Tout cela sans compte, sans jeton et sans internet : rien ne quitte ton ordinateur, sauf si tu as lancé le bac à sable avec --listen.
page-about-lacks-title = Ce qu’il n’imite pas
page-about-lacks =
    Les fils, forums, salons vocaux, scènes, événements et un deuxième serveur.
    Les réactions, sondages, autocollants, messages épinglés, émojis personnalisés et envois de fichiers par les membres ; les options qui demandent un fichier ne peuvent donc pas être remplies.
    Répondre aux messages, les modifier, les supprimer, les rechercher, et les messages privés entre personnes.
    Les commandes dans le menu d’un message ou d’une personne.
    Les listes et les champs de fichier dans les formulaires ; seuls les champs de texte y sont affichés.
    Les couleurs et icônes des rôles, les permissions par salon et celles des commandes qu’un serveur règle lui-même.
    « Est en train d’écrire… », le statut en ligne des membres, les notifications et les aperçus de liens.
    Les images d’internet : leur adresse est indiquée, elles ne sont pas chargées.
page-about-differs-title = Ce qui est différent
page-about-differs =
    Un message que toi seul(e) vois reste jusqu’à ce que tu le masques ; sur Discord, il disparaît au redémarrage de l’application.
    Les profs peuvent gérer le serveur, les messages, les rôles et les membres ; les élèves ont les droits de tout le monde.
    Il n’y a pas de connexion : quiconque ouvre la page peut se faire passer pour n’importe qui dans la classe, et l’inspecteur montre aussi ce qu’une seule personne voit sur Discord.
    Ce qui s’est dit est conservé sur ton ordinateur, et tu le retrouves la fois suivante : les 2 000 messages les plus récents de chaque salon, et 64 Mio de fichiers. L’inspecteur repart de zéro à chaque démarrage.
    Les limites de débit fonctionnent comme celles de Discord, mais les chiffres sont ceux du bac à sable.
    L’aspect est celui de Discord sur ordinateur ; sur un téléphone ou dans une version future, il peut être différent.
