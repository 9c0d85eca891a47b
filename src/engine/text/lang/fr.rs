//! French.

use snowball_stemmers_rs::Algorithm;

use super::{
    Anew, Antecedent, Backward, Denial, Fronted, Negation, Questions, Table, Tone, Word, Written, as_stemmed,
    never_apart,
};

pub(super) const TABLE: Table = Table {
    algorithm: Algorithm::French,
    decimal: ',',
    euro: "eur euro euros",
    cents: "centime centimes cent cents cts",
    joining: "et",
    percent: "pourcent pour_cent pourcents",
    hours: "h=heures,heure",
    numbers: "un?=1 une?=1 deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 neuf?=9 dix=10 onze=11 douze=12 treize=13
        quatorze=14 quinze=15 seize=16 vingt=20 vingts=20 trente=30 quarante=40 cinquante=50 soixante=60 septante=70
        huitante=80 octante=80 nonante=90 cent=100",
    number_link: "",
    ordinals: "e er re nd",
    abbreviations: "m mm mme mmes mlle mr dr pr me st ste av bd tel no env etc ex cad svp stp rdv max min",
    months: "",
    closed: "je tu il elle on nous vous ils elles me te se moi toi soi lui leur leurs eux le la les l un une des de
        du d mon ma mes ton ta tes son sa ses notre nos votre vos ce cet cette ces cela ca qui que quoi dont ou ne
        pas non plus jamais rien personne aucun aucune ni sans et mais si car donc or a au aux en dans sur sous par
        pour avec chez vers est suis es sommes etes sont etait ai as avons avez ont avait oui y n c j s t m qu",
    personal: "je j tu il elle nous vous ils elles me m te moi toi lui mon ma mes ton ta tes son sa ses notre nos votre
        vos leur leurs",
    acting: "vient viennent viens viendra arrive arrivent arrivera apporte apportent apporterai apportera livre livrent
        livrera envoie envoient envoyons enverra enverrons reprend prend prends recevez recevrez appelle rappelle
        rappelons donne donnons propose proposons fait fais offre offrons reste passe passera coute aurez marche sera
        seront peut peux pouvez pouvons va vais vont allons allez doit veut voulez coutent paie payez aide aident
        aidons",
    finite: "accepte agit ajoute alimente ameliore annule annulons apparait appartient apportons apprecie apprends
        appuie arrange assurons attend attendons attends attire autorise avertit bloque bloquent cherche choisit
        clignote clignotent coince comporte comprend comprenons concerne conclut confirme confirmons connais
        connait conseille considere contacte contactons contiennent contient convient correspond coupent crois
        croit debranche debute decide declare declenche defend demarre depend deplace derange descend desire
        devient devons disent disparait dispose dois doivent dort durent echangeons ecris efface empeche emporte
        enleve entend entends enverrai espere essaie evite existe expire explique exprime facilite faisons faudra
        faut fera ferai finit fonctionne fonctionnent font fournit fuit gagne garantit gere grandit habite honore
        ignore implique imprime inclut indique informe intervient invite lisent livrons mentionne met neglige
        nettoie obtient occupe oublie ouvre ouvrent parait parle passent perd permet permets pese pesent peuvent
        pourra poursuit prefere prennent prenons prepare prevois prevoit procede profite promet promets prouve
        rappellera rappellerai rassure reagit recois recoit recommande reconnais reconnait refuse regarde regrette
        regrettons rembourse remboursera remboursons remercie remercions remet remets remplace remplacera
        remplacons remplit rend rends renvoie repare reparons repond reponds represente resilie resout respecte
        ressent restent retient retourne reussit reviendra reviennent reviens revient saisit sait savent sent sert
        signale sonnent souffre souhaite soutient suffit supprime tarde tiennent tiens tient tourne transmet
        transmets travaille trouve utilise vaut vend vends verifie verifions veulent voient vois voit",
    imperatives: "",
    imperative_endings: "",
    third_person: "",
    acting_endings: "ez",
    keywords: "puis",
    degrees: "trop",
    known: "poisson poison boisson moisson dessert desert deserte cousin coussin poste posta reste veste geste test
        texte colis coli police polis produit produire conduit prix pris prise crise brise grise mise marche marche
        mache tache vache cache hache livre lire libre vivre suivre cuivre ivre demande demain semaine amande amende
        attendre entendre rendre vendre prendre tendre pendre fendre descendre comprendre apprendre reprendre
        surprendre commande commence comment comme homme somme pomme gomme facture fracture facteur acteur compte
        conte comte contre entre centre ventre montre moitie monde ronde seconde retour detour autour amour jours
        cours court tours toujours bourse course source merci mercredi mardi mari paris parti partie sorti sortie
        sorte porte perte verte carte tarte quarte appel appelle rappel rappeler appeler epeler client clients
        bonjour bonsoir journee soiree annee aimer aider vider guider adresse dresse tresse presse tendresse caresse
        paresse maitresse message massage passage dossier dosser passer casser lasser tasser laisser baisser caisse
        caisses excuse accuse refuse refuser accuser excuser amuser desole isole console erreur terreur horreur heure
        heures beurre leurre peur fleur coeur soeur douleur couleur chaleur malheur bonheur probleme poeme theme
        payer rayer essayer balayer envoyer renvoyer employer nettoyer numero remise reprise envie envoi renvoi
        renvois delai delais relais balai palais panais souhait souhaite souhaiter souci soucis soupir voir avoir
        savoir devoir pouvoir recevoir valoir ville fille site suite apres titre vitre mode classe langue vieux mieux
        oeuvre ouvre marie faute haute publie oublie contraire livres commerce vente tente lettre mettre lieux large
        revenir prevenir banque manque maire pleine peine bouche touche entrer entier pont point danger masse passe
        noire monter agent concert chute fiche glace place mille lait plait balle belle veille vieille couche toucher
        couper dette nombre ombre plainte plante voile foule sombre pousse redaction reduction pause cause fonde",
    common: "le la les de des un une et est que qui dans en du il elle je vous nous pour pas ne sur au avec ce cette
        mais ou plus par son sa ses mon ma mes votre vos notre nos suis avez ai sont fait tout bien merci bonjour
        madame monsieur comprends desole etre avoir aux d'accord leur y se si tres oui ainsi alors apres aussi autre
        avant avons beaucoup bon bonne car cela ces cet chez comme comment depuis deux dire dit donc encore entre
        faire faut fois ici j jamais jour juste c l d qu n s lui me meme moi non on parce peu peut peux quand quelle
        quel quoi rien sans sera seulement sommes sous te temps tes toi toujours ton tous toute toutes tu vers voici
        voila vraiment ca etait etais vais va veux voulez pouvez pense sais aime c'est quelque toutefois puis leurs
        etes",
    elisions: "l=le,la d=de j=je qu=que n=ne s=se,si m=me t=te c=ce jusqu=jusque lorsqu=lorsque puisqu=puisque
        quoiqu=quoique presqu=presque quelqu=quelque",
    clipped: "",
    whole: "aujourd'hui prud'homme prud'hommes presqu'ile d'abord",
    questions: Questions {
        words: "que qui quoi quand comment combien pourquoi ou quel quelle quels quelles lequel laquelle",
        verbs: "est sont etait etaient etes suis es a ai as avez avons ont avait peut peux puis pouvez pouvons
            pourrais pourriez pourrait pourrions voulez veux voudriez voulons souhaitez souhaiteriez souhaites
            desirez aimeriez devez dois doit savez sais pensez faites fait faire fais va vont allez vas preferez
            connaissez serait seriez seraient aviez auriez aurais s puis dois passe arrive etre avoir recu",
        pronouns: "je j vous tu il elle on nous ils elles ce c t le la les votre vos qu",
        own_verbs: "",
        own_subjects: "",
        openings: "est_ce_que est_ce_qu est_ce qu_est_ce a_quelle a_quel de_quelle de_quel de_quoi a_qui avec_qui
            depuis_quand a_t_il a_t_elle y_a_t_il pour_quelle dans_quel en_quoi quel_est quelle_est pour_qui de_qui
            chez_qui pour_quand pour_quel a_partir_de_quand combien_de ca_vous_va ca_te_va cela_vous_va cela_te_va
            ca_vous_convient ca_te_convient c_est_quoi c_est_combien c_est_quand c_est_lequel c_est_laquelle
            c_est_bon_pour c_est_ok_pour vous_pouvez_me_donner vous_pouvez_me_dire je_peux_avoir je_peux_savoir
            cela_vous_convient cela_te_convient vous_preferez tu_preferes ou_se_trouve ou_se_trouvent ou_en_est
            ou_en_sont comment_je_peux comment_on_peut serez_vous vous_voulez_commander vous_voulez_quoi",
        askings: "est_ce_que est_ce_qu pouvez_vous puis_je voulez_vous avez_vous pourriez_vous quel_est_votre
            quelle_est_votre c_est_quoi ca_vous_va cela_vous_va ca_vous_convient cela_vous_convient c_est_bon_pour
            c_est_ok_pour comment_puis_je je_peux_avoir je_peux_savoir vous_pouvez_me_donner vous_pouvez_me_dire
            comment_je_peux serez_vous vous_pouvez_me_l vous_pouvez_l_envoyer vous_pouvez_m_envoyer
            vous_pouvez_me_lenvoyer vous_pouvez_menvoyer",
        fillers: "et mais alors donc ok oui non bon bien bonjour bonsoir madame monsieur pardon excusez merci
            d'accord accord d cher chere moi",
        subordinators: "si s quand lorsque lorsqu comme puisque puisqu parce des afin",
        conditions: "",
        preambles: "avant",
        asking_leave: "",
        suiting: "",
        statements: "quel_dommage quelle_horreur quelle_mauvaise",
        inverted: "je tu il elle ils elles on ce t",
    },
    sounds: &[
        ("eau", "o"),
        ("au", "o"),
        ("ai", "e"),
        ("ei", "e"),
        ("oeu", "eu"),
        ("ees$", "e"),
        ("ee$", "e"),
        ("er$", "e"),
        ("ez$", "e"),
        ("es$", "e"),
        ("s$", ""),
        ("t$", ""),
        ("x$", ""),
        ("ph", "f"),
        ("qu", "k"),
        ("sc+", "s"),
        ("ch", "ch"),
        ("c+", "s"),
        ("c", "k"),
        ("gea", "ja"),
        ("geo", "jo"),
        ("g+", "j"),
        ("gu+", "g"),
        ("th", "t"),
        ("rh", "r"),
        ("tion", "sion"),
        ("tiel", "siel"),
        ("tieu", "sieu"),
        ("h", ""),
        ("em", "an"),
        ("en", "an"),
        ("am", "an"),
        ("z", "s"),
        ("y", "i"),
    ],
    negation: Negation {
        negators: "pas jamais aucun aucune rien ni sans guere nullement plus personne point aucunement pa po zero",
        paired: "plus personne point",
        prepositions: "sans zero",
        correlatives: "",
        replacing: "",
        affirming: "oui si ok",
        suggesting: "",
        wanting: "",
        charges: "frais cout couts",
        refusing: "refuse refusera refuserai refuserons refuser",
        lacking: "ai connais sais vois trouve avons connaissons savons voyons trouvons jai",
        late: "",
        subjects: "personne",
        comparisons: "plus_de plus_que plus_tard_que plus_longtemps_que au_dela_de avant",
        backward: Backward::Between,
        idioms: "pas_imaginer_combien pas_imaginer_a_quel imagine_pas_combien imagine_pas_a_quel pas_vous_dire_combien
            payer_rien pas_de_probleme pas_de_problemes pas_de_souci pas_de_soucis aucun_probleme aucun_souci
            n_hesitez_pas ne_hesitez_pas hesitez_pas hesitez_surtout_pas ne_vous_inquietez_pas vous_inquietez_pas
            inquietez_pas n_ayez_crainte pas_seulement pas_uniquement sans_probleme sans_souci sans_faute sans_doute
            sans_aucun_doute sans_hesiter sans_hesitation sans_tarder sans_attendre sans_plus_attendre sans_plus_tarder
            sans_frais sans_aucun_frais sans_engagement sans_obligation sans_supplement sans_delai pourquoi_pas
            pourquoi_ne_pas peux_pas_assez pouvons_pas_assez saurais_pas_assez pourrai_jamais_assez
            saurais_jamais_assez n_est_ce_pas est_ce_pas ne_quittez_pas quittez_pas de_rien rien_que ce_n_est_rien
            est_rien pas_plus_de pas_plus_tard ou_pas pas_grave plus_jamais ne_manquez_pas manquez_pas manquerai_pas
            manquerons_pas oubliez_pas pas_mal en_faites_pas en_fais_pas payez_rien paierez_rien paye_rien paies_rien
            coute_rien coutera_rien coutent_rien rien_a_payer cache_pas cacherai_pas pas_mentir ignore_pas ignorons_pas
            oublierai_pas oublierons_pas oublie_pas en_veux_pas en_voulons_pas va_sans_dire pas_encore_trop_tard
            pas_trop_tard rien_vous_empeche rien_n_empeche rien_ne_vous_empeche pas_plutot la_peine_de_stresser
            pas_de_stress vous_auriez_pas vous_voudriez_pas vous_pourriez_pas vous_voulez_pas_plutot vous_dirait_pas
            hesite_pas pas_tarder pas_oublier pas_peur raison_de_ne_pas pas_de_panique pas_d_inquietude pour_rien
            m_etonne_pas pas_surpris pas_surprise t_inquiete_pas stressez_pas pas_de_quoi risquez_rien rien_a_perdre
            pas_a_payer devez_pas_payer faut_pas_payer besoin_de_payer zero_frais zero_euro zero_euros zero_centime
            zero_risque zero_souci zero_soucis zero_probleme zero_cout pas_avant_de pas_avant_d a_zero de_zero
            zero_pour zero_attente zero_engagement zero_delai zero_supplement zero_stress",
        clause_openers: "et ou mais car parce que qui dont quand lorsque si comme puisque pourquoi comment donc alors
            cependant
            toutefois ou qu sinon",
        disjunctions: "ou",
        auxiliaries: "",
        determiners: "",
        adverbs: "malheureusement vraiment simplement encore aussi absolument actuellement toujours totalement
            completement",
        speakers: "je j jai jvais jvous jsuis jpeux",
        own: "peux pouvons vais allons veux voulons",
        own_ending: None,
        carried: "pourquoi promettre_que garantir_que de_quoi pas_que pas_qu dire_que dire_qu vrai_que vrai_qu
            parce_que pas_parce dit_que dit_qu moi_qui nous_qui possible_que possible_qu sur_que sur_qu certain_que
            certain_qu sais_pas_si sais_si dire_si veut_que veut_qu veulent_que ecrit_que ecrit_qu",
        infinitive_behind_comma: "",
        asked: "vous tu il elle ils elles",
        denial: Denial {
            possible: "possible disponible envisageable faisable option autorise prevu permis realisable pret prete
                capable mesure raison sens question utile interet lieu droit suffisant suffisante adapte adaptee
                inclus incluse compris comprise necessaire intention obligation moyen travail service role partie
                idee autorisee autorises permise permises prevue prevus politique possibilite possibilites",
            enabling: "permet laisse autorise interdit refuse veut",
            offering: "",
            receiving: "",
            phrases: "sert_a_rien impossible exclu exclue hors_de_question inenvisageable indisponible ne_sera_pas
                ne_seront_pas ne_peut_pas_etre ne_peuvent_pas_etre ne_pourra_pas_etre pas_la_peine pas_besoin
                plus_moyen pas_moyen pas_question inutile est_mort c_mort interdit interdite ete_refuse ete_refusee
                est_complet sommes_complets fait_defaut toujours_courir ne_peut_etre ne_peuvent_etre ne_saurait
                pas_a_nous_de pas_a_moi_de c_est_non trop_tard n_existe_pas existe_pas existe_plus n_existe_plus
                peut_plus peux_plus pouvons_plus est_refuse est_refusee oubliez_la oubliez_le exclus exclues
                oubliez_les oublier_le oublier_la oublier_les oublie_le oublie_la pouvez_oublier peux_oublier
                ete_rejete ete_rejetee ete_refuses ete_refusees rejete rejetee rejetes rejetees refuser_votre
                refuser_le non_plus rejetons pas_en_stock plus_en_stock n_y_en_a_pas y_en_a_pas y_en_a_plus
                on_ne_fait_pas_ca on_fait_pas_ca nous_ne_faisons_pas_ca je_ne_fais_pas_ca on_rejette je_rejette
                toujours_rever vous_est_refuse vous_est_refusee vous_a_ete_refuse vous_a_ete_refusee t_est_refuse
                t_a_ete_refuse existent_plus existent_pas sont_plus_valables est_plus_valable",
            reluctances: "tard_pour du_mal_a de_la_peine_a des_difficultes_a de_la_difficulte_a difficile_a_comprendre
                difficile_de_comprendre dur_de_comprendre dur_a_comprendre m_est_difficile_de difficile_pour_moi_de
                je_refuse nous_refusons m_est_impossible_de peine_a_comprendre on_refuse refuse_de refusons_de
                refusent_de je_doute nous_doutons on_doute doute_fort garderai_bien_de loin_de_moi illusoire echouons_a
                echoue_a tout_sauf oppose_a opposons_a comme_si a_quoi_bon arrete_de arretons_de dans_l_incapacite_de
                incapacite_de declinons declinent decline_toute je_mentirais m_etonnerait m_etonnerait_beaucoup
                zero_chance aucune_chance comptez_pas_sur jamais_de_la_vie aucun_cas incapable_de impossibilite_de
                je_vous_retire nous_vous_retirons on_vous_retire refuse_le refuse_la refuse_un refuse_une refuse_votre
                refuse_les refuser_votre refuser_le refuser_la refuser_un refuser_une refuser_de refuser_les m_oppose
                interdit_de nous_manquons_de manque_de incapables_de refuse_d loin_d_etre aucune_facon aucune_maniere
                faux_que nulle_part sans_etre_desole sans_etre_desolee peux_difficilement faux_qu flemme_de que_dalle
                zero_envie y_a_plus ya_plus dit_non_a dit_non_au dit_non_aux sous_aucun_pretexte sous_aucune_condition
                a_peine_desole a_peine_desolee",
            exclusions: "au_lieu_de au_lieu_d au_lieu_du plutot_que plutot_qu a_la_place_de a_la_place_d encore_moins
                sans_parler_de sans_parler_d",
            verbal_endings: "er ir dre ire vre",
            attributive_endings: "",
            exceptions: "sauf excepte hormis a_part",
            complementizers: "que qu si",
            fitting:
                "convient conviennent conviendra conviendrait suffit suffira suffisent suffirait vient viennent viendra
                viendront passe passera",
            articles: "un une le la les l des du mon ma mes ton ta tes votre vos notre nos ce cet cette ces leur aucun
                aucune",
            links: "de d du des pour a au avec sur par en apres depuis chez",
        },
        anew: Anew {
            restarts: "nous_vous nous_allons nous_pouvons nous_sommes nous_avons on_va toutes_mes_excuses tous_nos
                merci_de on_a on_est il_me il_nous il_vous j_ai_besoin on_vous tout_se jai vous_pouvez vous_recevez
                vous_aurez on_peut voici quel_est quelle_est c_est_notre c_est_ma",
            apologies: "desole desolee pardon excuses",
            interjections: "desole desolee pardon",
            apologising: "suis es est sommes etes sont etais etait dis dit dire demande demandons demander dirai
                demanderai vraiment si tres aussi chui chuis jsuis etre serais serait jamais",
            matters: "ce c cela ca cest",
        },
        antecedent: Antecedent {
            refusals: "certainement_pas surement_pas sur_que_non jamais_de_la_vie non pas jamais pas_question
                hors_de_question aucune_chance impossible pas_du_tout et_puis_quoi_encore nan nop dans_vos_reves
                vous_revez meme_pas_en_reve",
            rhetorical: "pourquoi_je_m pourquoi_je_devrais pourquoi_je_dois pourquoi_je_ferais pourquoi_devrais_je
                pourquoi_dois_je pourquoi_devrions_nous pourquoi_on_devrait pourquoi_nous_devrions
                pourquoi_est_ce_que_je_devrais pourquoi_est_ce_que_je_dois pourquoi_est_ce_que_je_m
                pourquoi_est_ce_que_nous_devrions depuis_quand croyez_vous_vraiment pensiez_vous_vraiment
                pensez_vous_vraiment tu_crois_vraiment croyez_vous_vraiment_que vous_croyez_vraiment_que
                vous_croyez_vraiment_qu pensez_vous_vraiment_que",
            adversatives: "mais malheureusement helas cependant",
            wishes: "je_voudrais j_aimerais je_souhaiterais je_veux nous_voudrions nous_aimerions nous_souhaiterions
                j_aurais_aime j_aurais_voulu on_voudrait on_aimerait je_voulais nous_voulions vous_voulez vous_vouliez
                vous_souhaitez vous_demandez vous_aimeriez on_pourrait nous_pourrions je_pourrais",
            wishful: "",
            moods: "",
        },
        fronted: Fronted {
            days: "lundi mardi mercredi jeudi vendredi samedi dimanche demain aujourd'hui weekend",
            since: "partir des depuis",
            obligations: "besoin_de besoin_d oblige obligee devez dois necessaire besoin devrez aurez_a avez_a auras_a",
            copulas: "est sont etait sera",
            truths: "vrai exact crois croyons",
            describing: "est sont etait sera coute coutent coutera prend prennent prendra dure durera",
            sentential: "pas jamais plus",
            customers: "vous tu",
            past: "",
            indefinites: "un une des",
            clitics: "le la les l en",
            claims: "droit compter esperer",
        },
    },
    particles: "",
    apart: never_apart,
    bases,
    prefix: as_stemmed,
    glued: "je tu vous nous on le la les un une mon votre vos ce c j l",
    address,
};

/// Words in *-ez* that are no verbs.
const NO_VERBS: &[&str] = &["chez", "assez", "nez", "rez", "lez", "rendez"];

/// What *tu* is told to do; at the start of a clause no other person can have the verb.
const TOLD: &[&str] = &[
    "appelle",
    "appuie",
    "arrete",
    "attends",
    "choisis",
    "clique",
    "contacte",
    "continue",
    "dis",
    "donne",
    "ecoute",
    "ecris",
    "envoie",
    "essaie",
    "essaye",
    "explique",
    "fais",
    "imagine",
    "laisse",
    "lis",
    "mets",
    "ouvre",
    "parle",
    "passe",
    "pense",
    "prends",
    "profite",
    "raconte",
    "regarde",
    "remplis",
    "reviens",
    "sois",
    "telecharge",
    "va",
    "verifie",
    "viens",
];

/// What *tu* is told not to do: *n'hésite pas*.
const NOT_TOLD: &[&str] = &["aie", "attends", "hesite", "oublie"];

/// *ton* is a noun behind an article (*sur un ton*), *tiens* has another subject in *je tiens*.
fn address(word: &Word<'_>) -> Option<Tone> {
    let before = word.near(-1);
    match word.folded() {
        "vous" if before == "rendez" => None,
        "vous" | "votre" | "vos" | "votres" | "svp" => Some(Tone::Formal),
        "ton" if matches!(before, "le" | "un" | "du" | "mon" | "son" | "votre" | "quel" | "bon" | "au") => None,
        "tiens" if matches!(before, "je" | "j" | "y" | "en" | "n" | "ne" | "me") => None,
        "tu" | "te" | "toi" | "ton" | "ta" | "tes" | "tien" | "tienne" | "tiens" | "stp" => Some(Tone::Informal),
        "t" if word.has_form("te") => Some(Tone::Informal),
        "excuse" if word.near(1) == "moi" => Some(Tone::Informal),
        // Typed as it is said: *jte rappelle*, *jtenvoie*.
        short if short.len() > 2 && short.starts_with("jt") => Some(Tone::Informal),
        short if WITHOUT_APOSTROPHE.contains(&short) => Some(Tone::Informal),
        "dites" | "faites" | "redites" | "refaites" => is_asked_of_you(word).then_some(Tone::Formal),
        verb if TOLD.contains(&verb) => is_told(word).then_some(Tone::Informal),
        verb if NOT_TOLD.contains(&verb) => {
            let is_forbidden = matches!(before, "n" | "ne") && word.starts_clause_at(-1) && word.near(1) == "pas";
            is_forbidden.then_some(Tone::Informal)
        }
        verb if verb.len() >= 4
            && verb.ends_with("ez")
            && !NO_VERBS.contains(&verb)
            && (word.idx == 0 || !word.is_capital()) =>
        {
            Some(Tone::Formal)
        }
        _ => None,
    }
}

/// *t'inquiète* and its like without the apostrophe, or in three letters.
const WITHOUT_APOSTROPHE: &[&str] = &[
    "tinquiete",
    "tinquietes",
    "tinquiet",
    "tappelle",
    "tappellerai",
    "tenvoie",
    "tenverrai",
    "taide",
    "taider",
    "tassure",
    "tattends",
    "tecoute",
    "tecris",
    "texplique",
    "tinforme",
    "toffre",
    "tentends",
    "tkt",
    "tqt",
];

/// *dites-moi*, *ne le dites pas*; not *les choses dites*.
fn is_asked_of_you(word: &Word<'_>) -> bool {
    let has_object =
        matches!(word.near(1), "moi" | "nous" | "le" | "la" | "les" | "lui" | "leur") && word.gap(1) == "-";
    has_object || word.starts_clause_at(0) || matches!(word.near(-1), "n" | "ne" | "me" | "alors" | "donc" | "merci")
}

/// At the start of a clause, and before no subject: *passe une bonne journée*, not *passe-t-il*.
fn is_told(word: &Word<'_>) -> bool {
    let is_asked = matches!(word.near(1), "je" | "t" | "il" | "elle" | "on");
    word.starts_clause_at(0) && !is_asked
}

/// Nouns that end as verbs do behind *nous*.
const NO_VERBS_IN_ONS: &[&str] = &[
    "boutons", "cartons", "coupons", "facons", "garcons", "jetons", "lecons", "maisons", "patrons", "raisons",
    "rayons", "saisons", "salons", "talons",
];

/// Verbs whose forms have another stem than their infinitive: *comprenez*, *permet*, *enverrai*.
const OTHER_STEMS: &[(&str, &str)] = &[
    ("comprend", "comprend"),
    ("compren", "comprend"),
    ("compris", "comprend"),
    ("apprend", "apprend"),
    ("appren", "apprend"),
    ("permet", "permett"),
    ("promet", "promett"),
    ("enverr", "envoyer"),
    ("renverr", "renvoyer"),
];

/// *desolee*, typed without its accent, as *desolé*; *livrons* as *livrer*, *attendre* as *attend*.
fn bases(written: &Written<'_>) -> Vec<String> {
    let folded = written.folded;
    let stump = folded.strip_suffix("ees").or_else(|| folded.strip_suffix("ee"));
    let participle = stump.filter(|_| written.lower == folded).map(|stump| format!("{stump}é"));
    let is_long = |stump: &&str| stump.chars().count() >= MIN_STEM;
    let ours = folded.strip_suffix("ons").filter(|_| !NO_VERBS_IN_ONS.contains(&folded) && !folded.ends_with("ions"));
    let ours = ours.map(|stump| stump.strip_suffix("ge").map_or_else(|| stump.to_owned(), |stump| format!("{stump}g")));
    let in_er = ours.filter(|stump| is_long(&stump.as_str())).map(|stump| format!("{stump}er"));
    let with_ie = folded.strip_suffix("ier").filter(is_long).map(|stump| format!("{stump}ie"));
    let in_re = folded.strip_suffix("re").filter(|_| !matches!(folded, "prendre" | "mettre"));
    let in_re = in_re.filter(|stump| ["nd", "rd", "tt"].iter().any(|end| stump.ends_with(end)));
    let in_u = ["u", "us", "ue", "ues"].iter().find_map(|end| folded.strip_suffix(end)).filter(|it| it.ends_with("nd"));
    let other = OTHER_STEMS.iter().find(|(start, _)| folded.starts_with(start)).map(|(_, base)| (*base).to_owned());
    // Of *numéros* the stemmer keeps the *s*.
    let singular = folded.strip_suffix('s').filter(|it| it.ends_with(['a', 'o', 'u']) && it.chars().count() > MIN_STEM);
    let regular = [participle, in_er, with_ie, other, singular.map(str::to_owned)];
    regular.into_iter().flatten().chain([in_re, in_u].into_iter().flatten().map(str::to_owned)).collect()
}

/// What is left of a verb without its ending has at least so many letters.
const MIN_STEM: usize = 3;
