# Ce que dit `repliek evaluate` de l’accord avec les points d’une personne, et des fichiers qu’il ne peut pas lire.

cli-evaluate = Comparer les points des réponses à ceux donnés par une personne : accord par langue et par critère, et plus grands écarts
cli-evaluate-files = Fichiers avec un objet JSON par ligne (docs/DRILLS.md, « Reference marks ») ; par défaut, ou avec « - », l’entrée standard
cli-evaluate-lang = Langue des réponses qui n’en indiquent pas : nl, en, de, fr ou es
cli-evaluate-worst = Nombre des plus grands écarts à afficher ; par défaut, 10

evaluate-all = Toutes les langues
evaluate-marks = tous les critères
evaluate-percent = score
evaluate-auto-fails = fautes éliminatoires
evaluate-column-n = n
evaluate-column-precision = précision
evaluate-column-recall = rappel
evaluate-column-f1 = F1
evaluate-column-qwk = QWK
evaluate-column-rmse = RMSE
evaluate-column-exact = exact
evaluate-agreed = Chaque réponse est évaluée comme dans la référence.
evaluate-worst = Les plus grands écarts : { $shown } sur { $all }
evaluate-percents = { $given }, référence { $reference }
evaluate-mark = { $criterion } : { $given }, référence { $reference }
evaluate-no-sentence = mots-clés sans phrases : un niveau de moins
evaluate-found = { $element } : « { $words } » par { $pattern } ({ $route })
evaluate-undone = { $element } ne compte pas à cause de « { $words } » par { $pattern } ({ $route })
evaluate-kept = { $element } : respecté
evaluate-broken = { $element } ne compte pas à cause de « { $words } »
evaluate-missed = pas trouvé : { $elements }
evaluate-auto-fail-found = faute éliminatoire { $auto_fail } : trouvée
evaluate-auto-fail-right = faute éliminatoire { $auto_fail } : trouvée, comme dans la référence
evaluate-auto-fail-wrong = faute éliminatoire { $auto_fail } : trouvée, mais absente de la référence
evaluate-auto-fail-missed = faute éliminatoire { $auto_fail } : dans la référence, mais pas trouvée
evaluate-more-wrong = { $lines ->
    [one] 1 autre ligne contient des erreurs.
   *[other] { $lines } autres lignes contiennent des erreurs.
} Corrige d’abord celles ci-dessus, puis recommence.
evaluate-no-input = Aucune réponse reçue sur l’entrée standard. Indique un fichier, ou écris un objet JSON par ligne, comme le montre docs/DRILLS.md.
route-exact = le mot exact
route-stem = une autre forme
route-compound = partie d’un mot
route-typo = une faute de frappe

mistake-empty = Aucune réponse trouvée. Écris un objet JSON par ligne, comme le montre docs/DRILLS.md.
mistake-utf8 = Cette ligne n’est pas en UTF-8 ; l’erreur est à la colonne { $column }. Enregistre le fichier en UTF-8.
mistake-json = Cette ligne n’est pas un objet JSON ; l’erreur est à la colonne { $column }. Écris un objet complet par ligne, comme le montre docs/DRILLS.md.
mistake-doubled = « { $key } » figure deux fois. Supprimes-en un.
mistake-doubled-id = L’identifiant « { $id } » est déjà celui de la ligne { $first }. Donne un autre identifiant à l’une des deux lignes.
mistake-key = « { $key } » ne signifie rien ici. Tu voulais dire « { $similar } » ?
mistake-missing = Il manque « { $key } ». Ajoute-le à la ligne.
mistake-text = « { $key } » doit être un texte entre guillemets droits.
mistake-lang = « { $lang } » n’est pas une langue disponible pour les exercices. Choisis nl, en, de, fr ou es.
mistake-no-lang = Il manque « lang ». Ajoute la langue à la ligne, ou indique avec --lang celle de toutes les réponses.
mistake-other-lang = Cette réponse est en « { $lang } », mais la grille d’évaluation a été lue pour « { $rubric } ». Corrige « lang » dans la ligne, ou évalue les réponses en « { $lang } » à part avec --lang { $lang }.
mistake-beside-rubric = « { $key } » ne s’utilise pas avec --rubric : toutes les réponses sont évaluées avec ce fichier. Supprime-le de la ligne, ou retire --rubric.
mistake-drill = L’exercice « { $drill } » n’existe pas. { $similar ->
    [none] « repliek drills » affiche tous les exercices.
   *[other] Tu voulais dire « { $similar } » ?
}
mistake-drill-lang = Cet exercice n’existe pas en « { $lang } ».
mistake-turn = Cet exercice n’a pas d’étape « { $turn } ». Il a : { $allowed }.
mistake-nothing = Il manque « marks » et « score ». Il faut au moins l’un des deux.
mistake-marks = « marks » doit être un objet avec les points de chaque critère.
mistake-criterion = Cette étape n’évalue pas « { $criterion } », mais : { $allowed }.
mistake-mark = Pour « { $criterion } », il y a { $mark }, mais seuls 0, 1, 2 ou 3 points sont possibles.
mistake-missing-marks = Il manque les points de ces critères : { $criteria }.
mistake-score = « score » vaut { $score }, mais doit être un nombre de 0 à 1.
mistake-auto-fails = « auto_fail » doit être une liste d’identifiants.
mistake-auto-fail = La faute éliminatoire « { $auto_fail } » n’existe pas. { $allowed ->
    [none] Il n’y en a pas ici.
   *[other] Possibles : { $allowed }.
}
