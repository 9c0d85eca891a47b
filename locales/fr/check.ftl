# Ce que `repliek check` dit des fichiers d’exercices. Un message pour chaque règle de src/dialogue/rules.

check-cue-again =
    { $problem ->
        [missing] L’étape « { $turn } » peut recevoir plusieurs réponses, mais n’a pas de cue_again.
       *[needless] L’étape « { $turn } » ne reçoit qu’une réponse : son cue_again ne s’affichera jamais.
    }
    .suggestion =
        { $problem ->
            [missing] Ajoute cue_again : ce que le client dit la deuxième fois.
           *[needless] Supprime cue_again, ou mets tries à 2 ou plus dans drill.toml.
        }

check-dead-branch = Cette branche de l’étape « { $turn } » vers « { $to } » n’est jamais suivie : une autre passe toujours avant.
    .suggestion = Place-la avant la branche sans condition, ou supprime-la.

check-doubtful-part =
    { $problem ->
        [once] Dans le motif « { $pattern } », cette partie figure deux fois ; la seconde ne trouve rien de plus.
        [amount] Dans le motif « { $pattern } », ce nombre est cherché comme un simple mot, sans le signe qui va avec.
       *[less-tolerance] Dans le motif « { $pattern } », l’écart permis dépasse le nombre lui-même.
    }
    .suggestion =
        { $problem ->
            [once] Supprime la seconde, ou écris ce que tu voulais vraiment dire.
            [amount] Écris-le comme montant ou pourcentage : sans espace et avec # devant, par exemple #10%, #44,96€ ou #45±1.
           *[less-tolerance] Écris d’abord le nombre, puis un plus petit après ±, par exemple #45±1.
        }

check-duplicate-id = L’identifiant « { $id } » est utilisé deux fois.
    .suggestion = Donne un autre identifiant à l’un des deux.

check-duplicate-pattern = Le motif « { $pattern } » est deux fois dans cette liste.
    .suggestion = Supprimes-en un, ou écris l’autre formulation que tu avais en tête.

check-endless-loop = L’étape « { $turn } » peut revenir, mais n’a pas de nombre d’essais maximal : la conversation pourrait ne jamais finir.
    .suggestion = Donne-lui une limite dans drill.toml, par exemple tries = 2.

check-hint-count = Nombre d’indices attendu pour l’étape « { $turn } » : { $expected }. Trouvé : { $found }.
    .suggestion = Mets dans la liste le nombre d’indices prévu par drill.toml, ou modifie hints dans drill.toml et dans chaque langue.

check-impossible-branch =
    { $problem ->
        [marks] Cette branche de l’étape « { $turn } » demande pour « { $criterion } » un minimum de points supérieur au maximum.
        [mood] Cette branche de l’étape « { $turn } » demande un min_mood supérieur à max_mood.
        [tries] Cette branche de l’étape « { $turn } » demande un min_tries supérieur à max_tries.
        [limit] Cette branche de l’étape « { $turn } » demande plus d’essais que l’étape n’en permet.
       *[not-here] Cette branche de l’étape « { $turn } » dépend de « { $criterion } », mais l’étape n’évalue pas ce critère.
    }
    .suggestion =
        { $problem ->
            [limit] Diminue min_tries, ou augmente tries pour cette étape.
            [not-here] Ajoute à l’étape un élément de ce critère, ou choisis une autre condition.
           *[other] La valeur minimale ne doit pas dépasser la valeur maximale.
        }

check-last-branch =
    { $problem ->
        [none] L’étape « { $turn } » n’a aucune branche.
        [conditional] La dernière branche de l’étape « { $turn } » a des conditions : la conversation peut rester bloquée.
       *[used-up] La dernière branche de l’étape « { $turn } » mène à « { $to } », dont les essais peuvent alors être épuisés.
    }
    .suggestion = Termine par une branche sans condition qui mène à une fin ou à une étape ultérieure.

check-malformed-id = « { $id } » ne peut pas être un identifiant : seuls a–z, 0–9 et le trait d’union sont permis.
    .suggestion =
        { $similar ->
            [none] Choisis un nom court en minuscules.
           *[other] Écris par exemple « { $similar } ».
        }

check-max-chars =
    { $problem ->
        [missing] Le contrôle « length » a besoin d’une limite, mais max_chars manque.
       *[needless] max_chars ne sert à rien ici : aucun critère n’a le contrôle « length ».
    }
    .suggestion =
        { $problem ->
            [missing] Ajoute max_chars en haut de ce fichier, par exemple max_chars = 280.
           *[needless] Supprime max_chars, ou donne à un critère checks = ["length"].
        }

check-missing-key = Il manque « { $key } » ici.
    .suggestion = Ajoute « { $key } ». Un exemple se trouve dans docs/DRILLS.md.

check-missing-language = L’exercice n’a pas de fichier pour la langue « { $language } ».
    .suggestion = Ajoute { $language }.toml au dossier de l’exercice.

check-missing-patterns =
    { $problem ->
        [checks-alone] Seule la forme de la réponse est vérifiée ici (« { $element } »), et elle ne compte que si quelque chose compte aussi dans le contenu : personne ne peut obtenir de points.
       *[nothing-found] « { $element } » n’a aucun motif capable de trouver quelque chose : personne ne peut l’obtenir.
    }
    .suggestion =
        { $problem ->
            [checks-alone] Ajoute au moins un élément avec des motifs.
           *[nothing-found] Ajoute au moins un motif qui ne commence pas par « ! ».
        }

check-missing-structure = Le dossier de l’exercice « { $drill } » ne contient pas de drill.toml.
    .suggestion = Ajoute drill.toml, avec les étapes, les critères et les fins.

check-missing-text =
    { $problem ->
        [empty] « { $text } » est vide.
       *[absent] Il manque « { $text } ».
    }
    .suggestion = Écris ce texte dans ce fichier.

check-model-answer =
    { $problem ->
        [auto-fail] La réponse modèle de l’étape « { $turn } » déclenche la faute éliminatoire « { $criterion } » avec : { $missed }.
       *[marks] La réponse modèle de l’étape « { $turn } » obtient { $mark } sur 3 pour « { $criterion } ». Il manque : { $missed }.
    }
    .suggestion =
        { $problem ->
            [auto-fail] Modifie la réponse modèle, ou rends plus précis le motif de la faute éliminatoire.
           *[marks] Ajoute ce qui manque à la réponse modèle, ou un motif qui le trouve.
        }

check-no-ending = Depuis l’étape « { $turn } », aucun chemin ne mène à une fin.
    .suggestion = Ajoute une branche qui finit par mener à l’une des fins.

check-not-utf8 = Ce fichier n’est pas en UTF-8 : l’octet { $byte }, ici, n’appartient à aucune lettre. Le fichier entier est ignoré.
    .suggestion = Enregistre le fichier en UTF-8 ; la plupart des éditeurs le proposent sous « encodage » à l’enregistrement.

check-out-of-range = « { $key } » vaut { $value }, mais doit être compris entre { $least } et { $most }.
    .suggestion = Choisis une valeur de { $least } à { $most }.

check-pattern-matches-cue = Le motif « { $pattern } » trouve déjà « { $words } » dans ce que dit le client ({ $cue }).
    .suggestion = Rends le motif plus précis, modifie ce que dit le client, ou ajoute echo = true à l’élément.

check-pattern-syntax =
    Erreur dans le motif « { $pattern } » : { $expected ->
        [word] un mot est attendu ici
        [closing-parenthesis] il manque une parenthèse fermante
        [closing-star] il manque le * fermant
        [space] un espace est attendu ici
        [ampersand] un & est attendu après ?
        [number] un nombre est attendu après # ou ±
        [set-name] le nom d’une liste est attendu après @
        [end] cette parenthèse n’a jamais été ouverte
        [exact-word] « = » doit être suivi d’un mot
        [attached] il ne faut pas d’espace entre « { $named } » et ce qui va avec
        [star] ce * ne touche aucun mot
        [ampersand-before] il manque un & avant « { $named } »
        [one-exclamation] il y a un ! de trop
        [something-to-find] rien n’indique ici ce qu’il faut trouver
        [no-group] && ne peut pas se trouver entre parenthèses
        [readable-number] « { $named } » n’est pas un nombre
        [one-unit] « { $named } » est une deuxième unité, et un nombre ne peut en avoir qu’une
        [amount] « { $named } » fait partie d’un montant ou d’un pourcentage, qui doit commencer par #
        [no-sign] « { $named } » ne signifie rien dans un motif
        [question-or-not] la phrase devrait être une question et, en même temps, ne pas en être une
        [not-excluded] ceci exclut ce qu’il faut trouver ; le motif ne trouvera donc jamais rien
        [known-set] la liste « @{ $named } » n’existe pas
        [set-without-cycle] la liste « @{ $named } » renvoie à elle-même
        [readable-set] la liste « @{ $named } » contient elle-même une erreur
        [filled-set] la liste « @{ $named } » est vide
        [no-veto] une liste ne peut pas contenir de motif qui commence par !
        [no-answer] une liste ne peut pas contenir de motif avec &&
        [less-nesting] plus de { $named } groupes sont imbriqués ici
        [fewer-sets] des listes renvoient ici les unes aux autres sur plus de { $named } niveaux
        [less-depth] des groupes et des listes sont imbriqués ici sur plus de { $named } niveaux
        [less] c’est trop grand : il y a plus de { $named } parties, et celles d’une liste comptent chaque fois qu’elle est utilisée
       *[other] il y a une erreur ici
    }{ $found ->
        [none] .
       *[other] , et non « { $found } ».
    }
    .suggestion =
        { $expected ->
            [word] Écris un mot, un groupe entre parenthèses, un nombre après # ou une liste après @, ou supprime le signe en trop.
            [closing-parenthesis] Ferme chaque parenthèse que tu ouvres.
            [closing-star] Écris *mot* pour chercher aussi à l’intérieur des mots plus longs, ou mot* pour les mots qui commencent ainsi.
            [space] Mets un espace entre les deux parties, ou supprime le signe : une réponse est lue mot par mot.
            [ampersand] Mets & entre le ? et ce que la question doit contenir : « ? & nom ».
            [number] Mets le nombre juste après le signe, par exemple #44,96 ou #45±1.
            [set-name] Mets le nom juste après le signe, par exemple @empathy.
            [end] Supprime-la, ou ouvre le groupe plus tôt.
            [exact-word] Écris le mot juste après le =, ou supprime le = : (=a|=b), et non =(a|b).
            [attached] Supprime l’espace.
            [star] Colle le * à un mot : mot* ou *mot*, dans un groupe aussi : (a*|b*). Utilise … pour accepter d’autres mots entre deux parties.
            [ampersand-before] Mets & juste avant, comme dans « pardon & !mais » ou « nom & ? ». Si tu ne cherches que les mots, supprime le signe.
            [one-exclamation] N’écris qu’un seul « ! ».
            [something-to-find] Ajoute avec & ce qu’il faut trouver : « pardon & !mais ». Les mots qui annulent tout, où qu’ils soient, forment un motif à part qui commence par « ! ».
            [no-group] Supprime ces parenthèses, ou utilise & si les parties doivent se trouver dans une même phrase.
            [readable-number] Écris-le comme 44,96 ou 1.234,50. Pour une date ou un autre code, supprime le #.
            [one-unit] N’en garde qu’une.
            [amount] Écris le tout sans espace et avec # devant, par exemple #10%, #44,96€ ou #45±1.
            [no-sign] Supprime-le. Un choix s’écrit (a|b) ; des mots côte à côte, a_b.
            [question-or-not] Garde ? ou !?, mais pas les deux.
            [not-excluded] Supprime la partie qui suit le !, ou les mêmes mots placés avant.
            [known-set] Vérifie le nom, ou ajoute la liste.
            [set-without-cycle] Supprime l’un des renvois.
            [readable-set] Corrige d’abord cette liste.
            [filled-set] Mets au moins un motif dans la liste.
            [no-veto] Déplace ce motif vers l’élément ou la faute éliminatoire qu’il annule.
            [no-answer] Utilise & si les parties doivent se trouver dans une même phrase, ou déplace ce motif là où la liste est utilisée.
            [less-nesting] Supprime les parenthèses inutiles, ou fais d’un groupe une liste à part.
            [fewer-sets] Écris les mots d’une des listes intérieures directement là où tu t’en sers.
            [less-depth] Imbrique moins de groupes ou de listes.
            [less] Répartis le tout en listes ou en motifs plus petits, ou utilise moins souvent les grandes listes.
           *[other] Les signes utilisables dans un motif sont expliqués dans docs/DRILLS.md, sous « Patterns ».
        }

check-sample-marks =
    { $problem ->
        [absent] Cet exemple de réponse n’indique pas de points pour « { $criterion } » ; il en obtient { $found }.
        [not-here] Cet exemple de réponse indique des points pour « { $criterion } », mais l’étape n’évalue pas ce critère.
        [band] Cet exemple de réponse est indiqué comme « { $stated } », mais il est évalué comme « { $found } ».
       *[differs] Cet exemple de réponse devrait obtenir { $stated } sur 3 pour « { $criterion } », mais il obtient { $found }. Présent : { $met }. Il manque : { $missed }.
    }
    .suggestion =
        { $problem ->
            [absent] Indique les points pour chaque critère de l’étape.
            [not-here] Supprime ces points.
           *[other] Si l’exemple est juste, modifie les motifs ; sinon, modifie ce qu’il indique.
        }

check-set-cycle = Cette liste renvoie à elle-même : { $cycle }.
    .suggestion = Supprime l’un des renvois.

check-syntax =
    { $problem ->
        [duplicate-key] Cette clé ou cette table existe déjà plus haut.
        [unclosed] Ce qui est ouvert ici n’est pas fermé.
        [quotes] Un texte doit être entre guillemets droits.
        [string] Ce texte est illisible ; il manque peut-être un guillemet, ou il y en a un de trop.
        [missing-value] Il manque une valeur ici.
        [missing-equals] Il manque un = ici.
        [comma] Il manque une virgule ici, ou il y en a une de trop.
        [number] Ce n’est pas un nombre valide.
       *[other] Ce n’est pas du TOML valide.
    }
    .suggestion =
        { $problem ->
            [duplicate-key] Réunis les deux, ou donne un autre nom à l’une des deux.
            [unclosed] Cherche un crochet ou une accolade qui manque.
            [string] À l’intérieur d’un texte, écris « » ou \" au lieu d’un guillemet droit.
           *[other] Compare cette ligne avec l’exemple de docs/DRILLS.md.
        }

check-too-few-samples = Il faut au moins deux exemples de réponse de niveau « { $band } » pour l’étape « { $turn } ». Trouvé : { $found }.
    .suggestion = Ajoute des réponses telles que les élèves les écrivent vraiment, avec les points qu’elles méritent.

check-unknown-competence = La compétence « { $code } » n’existe pas.
    .suggestion =
        { $similar ->
            [none] Possibles : { $allowed }.
           *[other] Tu voulais dire « { $similar } » ? Possibles : { $allowed }.
        }

check-unknown-criterion = Cet exercice n’a pas de critère « { $criterion } ».
    .suggestion =
        { $similar ->
            [none] Possibles : { $allowed }. Ou ajoute-le sous [[criteria]].
           *[other] Tu voulais dire « { $similar } » ?
        }

check-unknown-file = « { $part } » n’a pas sa place dans le chemin { $path } ; le fichier n’est pas lu.
    .suggestion =
        { $similar ->
            [none] Possibles à la place de « { $part } » : { $allowed }.
           *[other] Tu voulais dire « { $similar } » ?
        }

check-unknown-key = « { $key } » ne signifie rien ici.
    .suggestion =
        { $similar ->
            [none] Possibles ici : { $allowed }.
           *[other] Tu voulais dire « { $similar } » ?
        }

check-unknown-set = Il n’y a pas de liste « @{ $set } » dans cette langue.
    .suggestion =
        { $similar ->
            [none] Possibles : { $allowed }.
           *[other] Tu voulais dire « @{ $similar } » ?
        }

check-unknown-text = Il y a ici un texte pour « { $text } », mais ce nom n’est pas dans drill.toml.
    .suggestion =
        { $similar ->
            [none] Supprime-le, ou ajoute-le à drill.toml.
           *[other] Tu voulais dire « { $similar } » ?
        }

check-unknown-turn = Aucune étape ni fin ne s’appelle « { $turn } ».
    .suggestion =
        { $similar ->
            [none] Possibles : { $allowed }.
           *[other] Tu voulais dire « { $similar } » ?
        }

check-unknown-value = « { $key } » ne peut pas être « { $value } ».
    .suggestion =
        { $similar ->
            [none] Possibles : { $allowed }.
           *[other] Tu voulais dire « { $similar } » ? Possibles : { $allowed }.
        }

check-unknown-work-process = Le processus de travail « { $code } » n’existe pas.
    .suggestion =
        { $similar ->
            [none] Possibles : { $allowed }.
           *[other] Tu voulais dire « { $similar } » ? Possibles : { $allowed }.
        }

check-unreachable-ending = Aucun chemin ne mène à la fin « { $ending } ».
    .suggestion = Ajoute une branche qui y mène, ou supprime cette fin.

check-unreachable-turn = Aucun chemin ne mène du début à l’étape « { $turn } ».
    .suggestion = Ajoute une branche qui y mène, ou supprime cette étape.

check-unused-criterion = Aucune étape n’évalue le critère « { $criterion } » : son poids ne compte jamais.
    .suggestion = Ajoute à une étape un élément pour ce critère, ou supprime le critère.

check-weights =
    { $problem ->
        [all-bonus] Tous les critères sont ici des bonus : il n’y a rien à quoi les ajouter.
       *[total] La somme des poids des critères hors bonus est de { $total }, et non de 100.
    }
    .suggestion =
        { $problem ->
            [all-bonus] Retire bonus = true d’au moins un critère ; la somme des poids des critères hors bonus doit faire 100.
           *[total] Modifie les poids pour que leur somme fasse exactement 100.
        }

check-wrong-type =
    « { $key } » doit être { $expected ->
        [text] un texte entre guillemets droits
        [integer] un nombre entier
        [boolean] true ou false
        [list] une liste entre crochets
       *[table] une table
    }, mais ici, c’est { $found ->
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
            [text] Mets-le entre guillemets droits.
            [integer] Écris un nombre sans guillemets ni décimales.
            [boolean] Écris true ou false, sans guillemets.
            [list] Mets des crochets autour, avec des virgules entre les éléments.
           *[table] Écris un nom et une valeur, comme dans l’exemple de docs/DRILLS.md.
        }
