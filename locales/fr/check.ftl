# Ce que `repliek check` dit des fichiers d’exercices. Un message pour chaque règle de src/dialogue/rules.

check-cue-again =
    { $problem ->
        [missing] L’étape « { $turn } » peut recevoir plusieurs réponses, mais n’a pas de cue_again.
       *[needless] L’étape « { $turn } » ne reçoit qu’une réponse : son cue_again ne s’affichera jamais.
    }
    .suggestion =
        { $problem ->
            [missing] Ajoutez cue_again : ce que le client dit la deuxième fois.
           *[needless] Supprimez cue_again, ou mettez tries à 2 ou plus dans drill.toml.
        }

check-dead-branch = Cette branche de l’étape « { $turn } » vers « { $to } » n’est jamais suivie : une autre passe toujours avant.
    .suggestion = Placez-la avant la branche sans condition, ou supprimez-la.

check-duplicate-id = L’identifiant « { $id } » est utilisé deux fois.
    .suggestion = Donnez un autre identifiant à l’un des deux.

check-duplicate-pattern = Le motif « { $pattern } » figure deux fois dans cette liste.
    .suggestion = Supprimez-en un, ou écrivez l’autre formulation que vous aviez en tête.

check-endless-loop = L’étape « { $turn } » peut revenir, mais n’a pas de nombre d’essais maximal : la conversation pourrait ne jamais finir.
    .suggestion = Donnez-lui une limite dans drill.toml, par exemple tries = 2.

check-hint-count = Nombre d’indices attendu pour l’étape « { $turn } » : { $expected }. Trouvé : { $found }.
    .suggestion = Faites correspondre la liste à drill.toml, ou modifiez hints dans drill.toml et dans chaque langue.

check-impossible-branch =
    { $problem ->
        [marks] Cette branche de l’étape « { $turn } » demande pour « { $criterion } » une note minimale supérieure à la note maximale.
        [mood] Cette branche de l’étape « { $turn } » demande un min_mood supérieur à max_mood.
        [tries] Cette branche de l’étape « { $turn } » demande un min_tries supérieur à max_tries.
        [limit] Cette branche de l’étape « { $turn } » demande plus d’essais que l’étape n’en permet.
       *[not-here] Cette branche de l’étape « { $turn } » dépend de « { $criterion } », mais l’étape n’évalue pas ce critère.
    }
    .suggestion =
        { $problem ->
            [limit] Diminuez min_tries, ou augmentez tries pour cette étape.
            [not-here] Ajoutez à l’étape un élément de ce critère, ou choisissez une autre condition.
           *[other] La valeur minimale ne doit pas dépasser la valeur maximale.
        }

check-last-branch =
    { $problem ->
        [none] L’étape « { $turn } » n’a aucune branche.
        [conditional] La dernière branche de l’étape « { $turn } » a des conditions : il se peut qu’il n’y ait pas de suite.
       *[used-up] La dernière branche de l’étape « { $turn } » mène à « { $to } », dont les essais peuvent alors être épuisés.
    }
    .suggestion = Terminez par une branche sans condition qui mène à une fin ou à une étape ultérieure.

check-malformed-id = « { $id } » ne peut pas être un identifiant : seuls a–z, 0–9 et le trait d’union sont permis.
    .suggestion =
        { $similar ->
            [none] Choisissez un nom court en minuscules.
           *[other] Écrivez par exemple « { $similar } ».
        }

check-max-chars =
    { $problem ->
        [missing] Le contrôle « length » a besoin d’une limite, mais max_chars manque.
       *[needless] max_chars ne sert à rien ici : aucun critère n’a le contrôle « length ».
    }
    .suggestion =
        { $problem ->
            [missing] Ajoutez max_chars en haut de drill.toml, par exemple max_chars = 280.
           *[needless] Supprimez max_chars, ou donnez à un critère checks = ["length"].
        }

check-missing-key = Il manque « { $key } » ici.
    .suggestion = Ajoutez « { $key } ». Un exemple se trouve dans docs/DRILLS.md.

check-missing-language = L’exercice n’a pas de fichier pour la langue « { $language } ».
    .suggestion = Ajoutez { $language }.toml au dossier de l’exercice.

check-missing-patterns = « { $element } » n’a aucun motif capable de trouver quelque chose : personne ne peut l’obtenir.
    .suggestion = Ajoutez au moins un motif qui ne commence pas par « ! ».

check-missing-structure = Le dossier de l’exercice « { $drill } » ne contient pas de drill.toml.
    .suggestion = Ajoutez drill.toml, avec les étapes, les critères et les fins.

check-missing-text =
    { $problem ->
        [empty] « { $text } » est vide.
       *[absent] « { $text } » manque.
    }
    .suggestion = Écrivez ce texte dans ce fichier.

check-model-answer =
    { $problem ->
        [auto-fail] La réponse modèle de l’étape « { $turn } » déclenche la faute éliminatoire « { $criterion } » avec : { $missed }.
       *[marks] La réponse modèle de l’étape « { $turn } » obtient { $mark } sur 3 pour « { $criterion } ». Il manque : { $missed }.
    }
    .suggestion =
        { $problem ->
            [auto-fail] Modifiez la réponse modèle, ou rendez plus précis le motif de la faute éliminatoire.
           *[marks] Ajoutez ce qui manque à la réponse modèle, ou un motif qui le trouve.
        }

check-no-ending = Depuis l’étape « { $turn } », aucun chemin ne mène à une fin.
    .suggestion = Ajoutez une branche qui finit par mener à l’une des fins.

check-not-utf8 = Ce fichier n’est pas en UTF-8 : l’octet { $byte }, ici, n’appartient à aucune lettre. Rien n’est lu dans ce fichier.
    .suggestion = Enregistrez le fichier en UTF-8 ; la plupart des éditeurs le proposent sous « encodage » à l’enregistrement.

check-out-of-range = « { $key } » vaut { $value }, mais doit être compris entre { $least } et { $most }.
    .suggestion = Choisissez une valeur de { $least } à { $most }.

check-pattern-matches-cue = Le motif « { $pattern } » trouve déjà « { $words } » dans les paroles du client ({ $cue }).
    .suggestion = Rendez le motif plus précis, modifiez les paroles du client, ou mettez echo = true à l’élément.

check-pattern-syntax =
    Le motif « { $pattern } » est illisible : { $expected ->
        [word] un mot est attendu ici
        [closing-parenthesis] il manque une parenthèse fermante
        [closing-star] il manque un * à la fin
        [space] une espace est attendue ici
        [ampersand] un & est attendu après ?
        [end] le motif devrait s’arrêter ici
        [number] un nombre est attendu après # ou ±
        [set-name] le nom d’une liste est attendu après @
        [known-set] cette liste n’existe pas
        [set-without-cycle] cette liste renvoie à elle-même
        [readable-set] cette liste contient elle-même une erreur
        [less-nesting] trop de parenthèses sont imbriquées
        [no-veto] une liste ne peut pas contenir de motif qui commence par !
       *[other] il y a une erreur ici
    }{ $found ->
        [none] .
       *[other] , et non « { $found } ».
    }
    .suggestion = Les signes utilisables dans un motif sont expliqués dans docs/DRILLS.md, sous « Patterns ».

check-sample-marks =
    { $problem ->
        [absent] Cet exemple de réponse n’indique pas de note pour « { $criterion } » ; il obtient { $found }.
        [not-here] Cet exemple de réponse indique une note pour « { $criterion } », mais l’étape n’évalue pas ce critère.
        [band] Cet exemple de réponse est indiqué comme « { $stated } », mais il est évalué comme « { $found } ».
       *[differs] Cet exemple de réponse devrait obtenir { $stated } pour « { $criterion } », mais il obtient { $found }. Présent : { $met }. Il manque : { $missed }.
    }
    .suggestion =
        { $problem ->
            [absent] Indiquez une note pour chaque critère de l’étape.
            [not-here] Supprimez cette note.
           *[other] Si l’exemple est juste, modifiez les motifs ; sinon, modifiez ce qu’il indique.
        }

check-set-cycle = Cette liste renvoie à elle-même : { $cycle }.
    .suggestion = Supprimez l’un des renvois.

check-syntax =
    { $problem ->
        [duplicate-key] Cette clé ou cette table existe déjà plus haut.
        [unclosed] Ce qui est ouvert ici n’est pas fermé.
        [quotes] Un texte doit être entre guillemets droits.
        [string] Ce texte est illisible ; il manque peut-être un guillemet, ou il y en a un de trop.
        [missing-value] Il manque une valeur ici.
        [missing-equals] Il manque un = ici.
        [comma] Il manque une virgule ici, ou il y en a une de trop.
        [number] Ce n’est pas un nombre valable.
       *[other] Ce n’est pas du TOML valable.
    }
    .suggestion =
        { $problem ->
            [duplicate-key] Réunissez les deux, ou donnez un autre nom à l’un d’eux.
            [unclosed] Cherchez un crochet ou une accolade qui manque.
            [string] À l’intérieur d’un texte, écrivez « » ou \" au lieu d’un guillemet droit.
           *[other] Comparez cette ligne avec l’exemple de docs/DRILLS.md.
        }

check-too-few-samples = Il faut au moins deux exemples de réponse de niveau « { $band } » pour l’étape « { $turn } ». Trouvé : { $found }.
    .suggestion = Ajoutez des réponses telles que les élèves les écrivent vraiment, avec les notes qu’elles méritent.

check-unknown-competence = La compétence « { $code } » n’existe pas.
    .suggestion =
        { $similar ->
            [none] Possibles : { $allowed }.
           *[other] Vouliez-vous dire « { $similar } » ? Possibles : { $allowed }.
        }

check-unknown-criterion = Cet exercice n’a pas de critère « { $criterion } ».
    .suggestion =
        { $similar ->
            [none] Possibles : { $allowed }. Ou ajoutez-le sous [[criteria]].
           *[other] Vouliez-vous dire « { $similar } » ?
        }

check-unknown-file = « { $part } » n’a pas sa place dans le chemin { $path } ; le fichier n’est pas lu.
    .suggestion =
        { $similar ->
            [none] Possibles à la place de « { $part } » : { $allowed }.
           *[other] Vouliez-vous dire « { $similar } » ?
        }

check-unknown-key = « { $key } » ne signifie rien ici.
    .suggestion =
        { $similar ->
            [none] Possibles ici : { $allowed }.
           *[other] Vouliez-vous dire « { $similar } » ?
        }

check-unknown-set = Il n’y a pas de liste « @{ $set } » dans cette langue.
    .suggestion =
        { $similar ->
            [none] Possibles : { $allowed }.
           *[other] Vouliez-vous dire « @{ $similar } » ?
        }

check-unknown-text = Il y a ici un texte pour « { $text } », mais drill.toml ne le connaît pas.
    .suggestion =
        { $similar ->
            [none] Supprimez-le, ou ajoutez-le à drill.toml.
           *[other] Vouliez-vous dire « { $similar } » ?
        }

check-unknown-turn = Il n’y a ni étape ni fin « { $turn } » où aller.
    .suggestion =
        { $similar ->
            [none] Possibles : { $allowed }.
           *[other] Vouliez-vous dire « { $similar } » ?
        }

check-unknown-value = « { $key } » ne peut pas être « { $value } ».
    .suggestion =
        { $similar ->
            [none] Possibles : { $allowed }.
           *[other] Vouliez-vous dire « { $similar } » ? Possibles : { $allowed }.
        }

check-unknown-work-process = Le processus de travail « { $code } » n’existe pas.
    .suggestion =
        { $similar ->
            [none] Possibles : { $allowed }.
           *[other] Vouliez-vous dire « { $similar } » ? Possibles : { $allowed }.
        }

check-unreachable-ending = Aucun chemin ne mène à la fin « { $ending } ».
    .suggestion = Ajoutez une branche qui y mène, ou supprimez cette fin.

check-unreachable-turn = Aucun chemin ne mène du début à l’étape « { $turn } ».
    .suggestion = Ajoutez une branche qui y mène, ou supprimez cette étape.

check-unused-criterion = Aucune étape n’évalue le critère « { $criterion } » : son poids ne compte jamais.
    .suggestion = Ajoutez à une étape un élément pour ce critère, ou supprimez-le.

check-weights = La somme des poids des critères hors bonus est { $total }, et non 100.
    .suggestion = Modifiez les poids pour que leur somme soit exactement 100.

check-wrong-type =
    « { $key } » doit être { $expected ->
        [text] un texte entre guillemets droits
        [integer] un nombre entier
        [boolean] true ou false
        [list] une liste entre crochets
       *[table] une table
    }, mais c’est ici { $found ->
        [text] un texte
        [integer] un nombre entier
        [float] un nombre décimal
        [boolean] true ou false
        [datetime] une date ou une heure
        [list] une liste
       *[table] une table
    }.
    .suggestion =
        { $expected ->
            [text] Mettez-le entre guillemets droits.
            [integer] Écrivez un nombre sans guillemets ni décimales.
            [boolean] Écrivez true ou false, sans guillemets.
            [list] Mettez des crochets autour, avec des virgules entre les parties.
           *[table] Écrivez un nom et une valeur, comme dans l’exemple de docs/DRILLS.md.
        }
