# Words that every front end uses around a drill.

lang-nl = néerlandais
lang-en = anglais
lang-de = allemand
lang-fr = français
lang-es = espagnol

kind-complaint = Réclamation
kind-webcare = Réseaux sociaux
kind-sales = Vente
kind-service = Service client
kind-enquiry = Recherche d’informations
kind-proposal = Proposition
kind-preparation = Préparation
kind-acquisition = Prospection
kind-offer = Offre
kind-order = Commande
kind-promotion = Promotion

mode-practice = Entraînement
    .about = avec des indices et un commentaire après chaque réponse
mode-test = Test
    .about = sans indices, avec des commentaires à la fin

mood = { $mood ->
    [-2] 😡 très en colère
    [-1] 😠 de mauvaise humeur
    [1] 🙂 aimable
    [2] 😊 de bonne humeur
   *[0] 😐 neutre
}

register-formal = Vouvoie le client.
register-informal = Style maison : on tutoie le client.
register-free = Tutoyer ou vouvoyer ? À toi de choisir.

labelled = { $label } : { $text }

briefing-title = Briefing
briefing-persona = { $name }, { $role }
briefing-mood = { $avatar } { $name } ({ $mood })
briefing-fact = **{ $label } :** { $value }
briefing-mandate = Ce que tu peux faire
briefing-length = { $chars } caractères au maximum par réponse.
briefing-minutes = Environ { $minutes } minutes, niveau { $level }.
    .short = Environ { $minutes } minutes, niveau { $level }

standing-met = ✅ { $criterion }
standing-partly = 🟡 { $criterion }
standing-missed = ❌ { $criterion }
quote = « { $words } »
standing-late = trop tard : il fallait le dire avant
standing-cost = ne compte pas à cause de : { $quotes }
auto-fail = ⛔ { $label }
    .cap = À cause de cela, ta note ne peut pas dépasser 4,0/10.
unearned-list = 📝 Des mots-clés seuls ne rapportent pas de points. Fais-en des phrases, comme tu les dirais au client.
unearned-cue = 📝 Répéter mot pour mot ce que le client a dit ne rapporte pas de points. Tu peux bien sûr en parler, mais avec tes mots à toi.
unearned-sentence = 📝 Tout y est, mais on dirait des mots-clés. La prochaine fois, fais-en des phrases, comme tu les dirais au client : c’est ce qui rapporte tous les points.
tip = 💡 { $tip }
spelling = ✏️ Orthographe (sans effet sur les points) : { $words }
spelling-suggestion = { $word } → { $meant }
hint = 🔎 { $text }
hint-cost = { $cost ->
    [0] Tu ne perds pas de points.
    [one] Cet indice coûte { $cost } point de pourcentage.
   *[other] Cet indice coûte { $cost } points de pourcentage.
}
tries-left = { $tries ->
    [one] C’est ton dernier essai.
   *[other] Tu as encore { $tries } essais.
}

outcome-solved = Résolu
outcome-partly = En partie résolu
outcome-lost = Client perdu
debrief-title = Bilan
debrief-grade = Note : { $grade }/10, { $label } ({ $percent })
debrief-no-grade = Exercice arrêté avant la fin : pas de note.
debrief-pass = Réussi
debrief-fail = Pas encore réussi
debrief-hints = { $hints ->
    [one] { $hints } indice
   *[other] { $hints } indices
} : { $points ->
    [one] { $points } point de pourcentage en moins.
   *[other] { $points } points de pourcentage en moins.
}
debrief-criterion = { $mark }/3 { $criterion }
debrief-best = Meilleur moment
debrief-weakest = À améliorer
debrief-practise = À travailler ensuite : { $criterion }
debrief-model = Une réponse modèle
debrief-ending = Comment ça s’est terminé
grade-10 = excellent
grade-9 = très bien
grade-8 = bien
grade-7 = assez bien
grade-6 = suffisant
grade-5 = presque suffisant
grade-4 = insuffisant
grade-3 = très insuffisant
grade-2 = mauvais
grade-1 = très mauvais

transcript-title = { $title } – { $date }
transcript-drill = Exercice { $drill }, version { $version }, { $lang }, { $mode }
transcript-customer = Client(e)
transcript-you = Toi
transcript-hint = Un indice a été affiché.
transcript-stopped = Arrêté par l’élève.
status-open = en cours
status-finished = terminé
status-abandoned = arrêté

problem-no-words = Je ne vois aucun mot dans ta réponse. Écris ce que tu dirais au client.
problem-too-long = Ta réponse fait { $chars } caractères ; le maximum est { $most }. Raccourcis-la.
problem-pasted-cue = C’est ce que le client a dit. Réponds avec tes mots à toi.
problem-wrong-language = { $found ->
    [none] Cet exercice est en { $expected }, et ta réponse ne semble pas être en { $expected }. Réessaie en { $expected }.
   *[other] Cet exercice est en { $expected }, mais ta réponse est en { $found }. Réessaie en { $expected }.
}
problem-no-hints-in-test = Il n’y a pas d’indices dans un test. Réponds du mieux que tu peux.
problem-no-hints-left = Il n’y a plus d’indices pour cette étape. Réponds du mieux que tu peux.
problem-stale = La conversation a déjà avancé : ton action n’a pas été prise en compte. { $front ->
    [discord] Utilise le message le plus récent, ou affiche-le à nouveau avec /drill resume.
   *[terminal] Réponds à ce que le client vient de dire.
}
problem-not-yours = Cet exercice est à quelqu’un d’autre. { $front ->
    [discord] Commence le tien avec /drill start.
   *[terminal] Commence le tien avec « repliek practice ».
}
problem-no-session = Tu n’as pas d’exercice en cours. { $front ->
    [discord] Commences-en un avec /drill start.
   *[terminal] Commences-en un avec « repliek practice ».
}
problem-over = Cet exercice est terminé. { $front ->
    [discord] Tu peux le revoir avec /drill history ou en commencer un nouveau avec /drill start.
   *[terminal] Tu peux le revoir avec « repliek history » ou en commencer un nouveau avec « repliek practice ».
}
problem-unknown-drill = L’exercice « { $id } » n’existe pas. { $similar ->
    [none] { $front ->
        [discord] Choisis-en un dans la liste de /drill start.
       *[terminal] « repliek drills » affiche tous les exercices.
    }
   *[other] Tu voulais dire « { $similar } » ?
}
problem-not-in-language = Cet exercice n’existe pas en { $lang }. Choisis parmi : { $available }.
problem-drill-removed = L’exercice « { $title } » n’est plus disponible. Tes réponses sont conservées. { $front ->
    [discord] Ferme-le avec /drill stop et choisis-en un autre avec /drill start.
   *[terminal] Il reste ouvert jusqu’à ce que tu en commences un autre.
}
problem-drill-changed = L’exercice « { $title } » a changé depuis que tu as commencé. Tes réponses sont conservées. { $front ->
    [discord] Ferme-le avec /drill stop et commence la nouvelle version avec /drill start.
   *[terminal] Il reste ouvert jusqu’à ce que tu recommences.
}
problem-store-unknown = DATABASE_URL ne désigne aucune base de données que Repliek peut utiliser. Indique le chemin d’un fichier, ou postgres://utilisateur@serveur/base.
problem-store-unreachable = La base de données n’est pas accessible en ce moment, donc rien n’a été modifié. Réessaie dans un instant ; si cela continue, préviens la personne qui gère le bot.
problem-store-read-only = Impossible d’écrire dans la base de données, donc rien n’a été modifié. Dis à la personne qui gère le bot que le dossier de données est en lecture seule.
problem-store-busy = Il y a beaucoup de monde en ce moment, donc rien n’a été modifié. Réessaie dans un instant.
problem-store-newer = La base de données vient d’une version plus récente de Repliek. La personne qui gère le bot doit mettre Repliek à jour.
problem-store-corrupt = La base de données est endommagée, donc rien n’a été modifié. La personne qui gère le bot devrait restaurer une sauvegarde.
problem-store-other = Il y a eu un problème avec la base de données ; rien n’a été modifié. Réessaie ; si cela continue, préviens la personne qui gère le bot.
