//! Spanish.

mod address;
mod clitics;
mod verbs;

use snowball_stemmers_rs::Algorithm;

use super::{
    Anew, Antecedent, Backward, Denial, Fronted, Negation, Questions, Table, Written, as_stemmed, never_apart,
};

pub(super) const TABLE: Table = Table {
    algorithm: Algorithm::Spanish,
    decimal: ',',
    euro: "eur euro euros",
    cents: "centimo centimos cent cents cts",
    joining: "con y",
    percent: "por_ciento porciento",
    hours: "h=horas,hora hs=horas",
    numbers: "un?=1 uno?=1 una?=1 dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 diez=10 once=11 doce=12
        trece=13 catorce=14 quince=15 dieciseis=16 diecisiete=17 dieciocho=18 diecinueve=19 veinte=20 veintidos=22
        veintitres=23 veinticuatro=24 veinticinco=25 veintiseis=26 veintisiete=27 veintiocho=28 veintinueve=29
        treinta=30 cuarenta=40 cincuenta=50 sesenta=60 setenta=70 ochenta=80 noventa=90 cien=100",
    number_link: "",
    ordinals: "o a er ro do to",
    abbreviations: "sr sra srta sres dr dra ud uds vd prof num no tel aprox etc ej pag av avda max min dto",
    months: "",
    closed: "yo tu el ella ello usted nosotros nosotras vosotros ustedes ellos ellas me te se nos os le les lo la los
        las mi mis su sus nuestro nuestra nuestros nuestras vuestro vuestra tuyo suyo mio ti si un una unos unas de
        del al a en con por para sin sobre entre hasta desde no nada nadie nunca jamas ningun ninguna ninguno tampoco
        ni y o u e pero que quien cual donde cuando como es son soy eres era fue ha he han hay este esta esto estos
        estas ese esa eso esos esas aqui alli",
    personal: "yo tu el ella usted nosotros nosotras ustedes ellos ellas me te se nos le les mi mis su sus nuestro
        nuestra nuestros
        nuestras",
    acting: "viene vienen vendra llega llegan llegara lleva llevan llevara llevamos llevo trae traen traera traemos
        envia envian envio enviamos enviaremos manda mando mandamos recoge recogera recibe recibira recibiras llama
        llamo llamamos ofrece ofrezco ofrecemos da doy damos hace hago hacemos pasa pasara queda cuesta funciona esta
        estan sera puede puedo podemos va voy vamos tiene tengo tenemos tenga quiere debe tendra tendran recibiran
        ayudamos ayudo ayudare ayudaremos atendemos respondemos contestamos paga pagan cuestan",
    finite: "abra abre abren abrimos acepta acepte acepto acompana acompane aconseja acude admite agradece agradecemos
        agradezco alimenta anade anoto apaga apague aparece apoya arranca arregla arreglan asegura aseguro atiende
        avisa avisamos avisare avise ayude baje beneficia bloquea borra borre busque cae calienta cambia cambiamos
        cambie cancele cerramos cierra cierran cobra coge coloque comienza compensa compense comprende comprobamos
        compruebe compruebo comunica comunique concede conecta conecte confia confirma confirme confirmo conoce
        conocemos conozco conserve considera consiste consta contacta contacte contesta conteste contiene convence
        convierte corresponde costara crece cree cubre cuelga cuente deben decide deja deje demuestra depende
        desaparece desconecta desconecte desea desenchufa desenchufe devolvemos devuelva devuelve devuelvo dicen
        diga digame digan dirige disfruta disminuye dispone ejecuta elige elija elimina elimine emite empiece
        empieza empiezan encaja encanta enchufa encienda enciende encuentra entra entran entregara entregue
        enviara enviare envie envieme envienos equivale escoja escriba escribe escuche esperamos espere esperen
        estamos evita evite existe explica explico explique facilita facilite fallan falle finaliza funcionan
        garantiza garantizo gestionamos gestiono gire gotea guarde gusta hable hacen haga hierve huele importa
        incluyen indica indique informa inicia inicie insiste instala instale intenta intente interesa introduzca
        lamenta lea lee llamara llamare llame llegaran llegue lleve mande mantenga mantiene marque merece meta
        mete mide mire muere muestre mueva mueve necesita necesitan necesito notifica obtenga obtiene ocupa ocurre
        ofrecen olvide opina pague parpadea parpadean pasen permanece permita permitame permite pertenece pesa
        pesan pida pide piensa pierda pierde pone ponga pongo prefiera prefiere prepare procede promete prometo
        propone propongo protege publique pueden pulse quite reaccione rebaje reciben recibimos recoja recomienda
        recomiendo reconoce reconozco recuerda recuerde reduce reembolsa reembolsamos reembolse reemplace
        reemplaza reenvie refiere registra reinicia reinicie rellene remita renueva renueve repara reparamos
        repare repita repite requiere respeta responda responde resuelva resuelve retire revisa revise reviso
        saben sale salen salga saque seleccione siente siga significa sigue sirve solicita solicite soluciona
        solucione suba sube sucede suele suena supera supone sustituya sustituye tarda tardan tardara termina
        termine toca tome trabaja traiga tramita tranquilice transmite urge usen utilice utiliza valore vea ven
        vence vende verifica verifico verifique vive vuelva vuelve",
    imperatives: "",
    imperative_endings: "e",
    third_person: "",
    acting_endings: "mos ame eme nme parece incluye entiendo entiende comprendo",
    keywords: "",
    degrees: "demasiado",
    known: "pedido perdido pelado pesado pasado parado cargado cambio cambia campo cambiar caminar camino casa caso
        cosa costa costo coste cuesta cuenta puesta puerta fuente puente cliente caliente siente mente gente llamar
        llegar llevar llenar llorar pagar pasar parar pegar jugar lugar juzgar hablar poner comer tener temer vender
        vencer volver mover mayor menor mejor mujer peor precio preciso aprecio recibo recibir decidir decir pedir
        medir vivir servir seguir sentir mentir siento cientos ciento viento lento tiempo templo ejemplo nombre
        hombre hambre hombro numero nuevo huevo nueve nieve jueves factura fractura captura tarde tarda tardar
        guardar grande verde puede puedo pueda puedes quiere quiera espero espera esperar separar reparar comparar
        comprar compra compro cobrar cobra sobra sobrar probar robar grabar error terror horror razon corazon gracias
        graciosa hola bola cola sola buenas buenos suenos dias tias vias enviar desviar envio avio tienda tiende
        atiende entiende entiendo atiendo entender atender aprender extender pregunta tienen vienen tiene viene tengo
        vengo caja baja paja faja cara para pera cera queja queda queso quejas ceja teja malo mano sano gano paquete
        parquete regalo regalar regular leer creer correo correr carro cerro perro pero ayuda ayudar aguda duda dudas
        deuda nuestra muestra maestra semana serena manana hermana ventana molestia molesta modestia disculpa culpa
        pulpa juego luego padre madre tierra centro dentro hora ahora largo cargo lista vista sitio obra fotos pesar
        pensar parte arte causa alta falta lucha color dolor fuego siete prensa piensa premio cama calma salida vieja
        santo tanto parque evento listo coche noche corto llegan llevan madera manera firma norma forma valle calle
        contiene conviene manual anual gato gasto tocar tomar dame darme pecho hecho techo andar cuadro cuatro modos
        todos tabla habla audio cable cantar contar corre caro claro tonto expresa empresa mueve cortar rueda tirar
        mirar reto asiento llave clave pista gesto culto oculto",
    common: "de la que el en y a los se del las un por con no una su para es al lo como mas pero sus le ya o este si
        porque esta entre cuando muy sin sobre tambien me hasta hay donde quien desde todo nos gracias
        buenos buenas senor senora usted entiendo siento puedo puede tiene pedido favor mi te tu ahora algo
        alguna alguien antes aqui asi aunque cada casi creo cual dar dice decir despues dia dias dos durante
        ella ellos entonces era eran eres esa ese eso esos estaba estamos estan estar esto estoy fue gran ha
        habia hace hacer hacia han has haya he hola hoy ir les manana mejor menos mis mismo mucho muchas muchos
        nada ni nosotros nunca otra otro otros parece poco poder podemos pues quiero saber sabe sea ser
        siempre solo son soy tal tan tanto tengo tener tienes toda todas todos uno va vamos ver verdad vez
        voy yo bien",
    elisions: "",
    clipped: "",
    whole: "",
    questions: Questions {
        words: "que quien quienes cual cuales donde cuando como cuanto cuanta cuantos cuantas adonde",
        verbs: "es son era fue ha han he hay esta estan estaba puede puedo podemos podria podriamos puedes podrias
            tiene tengo tienes quiere quieres desea deseas paso pasa paso ocurre ocurrio sucede sucedio necesita
            necesitas prefiere prefieres hizo hace hago debo debe llego compro pidio recibio dice dijo seria le se
            va vive cuesta usa usas utiliza utilizas gasta gastas consume paga pagas compra",
        pronouns: "usted ustedes tu yo el ella nosotros",
        own_verbs: "",
        own_subjects: "",
        openings: "me_puede me_puedes me_podria me_podrias podria_decirme podria_darme podria_indicarme puede_decirme
            puede_darme puede_indicarme puede_confirmarme podria_confirmarme puedes_decirme puedes_darme
            podrias_decirme podrias_darme le_gustaria le_parece te_gustaria te_parece que_numero que_producto que_dia
            que_hora que_color que_talla que_modelo que_tipo que_problema a_que_nombre a_que de_que en_que con_quien
            hay_algo puedo_ayudarle puedo_ayudar en_que_puedo desde_cuando desea_que quiere_que quieres_que
            prefiere_que para_quien a_quien de_quien con_que para_cuando por_que por_cual en_cual prefiere prefieres
            le_va_bien te_va_bien le_viene_bien te_viene_bien le_vale esta_bien_el esta_bien_si me_dice_su me_dice_el
            me_dice_cual me_dices_tu me_dices_el me_da_su me_das_tu me_indica_su me_indica_el me_facilita_su
            me_facilita_el me_confirma_su me_confirma_el me_pasa_su me_pasa_el me_deja_su quiere_el quiere_la
            quiere_que_le quiere_recibir quiere_cambiar quiere_usted quiere_su quiere_otra quiere_otro quiere_dinero
            desea_el desea_la desea_recibir quiere_un quiere_una quieres_un quieres_una desea_un desea_una
            necesita_algo necesitas_algo desea_algo quiere_algo tiene_alguna tiene_algun puedo_hacer_algo esta_todo
            puede_enviarme puede_mandarme puede_explicarme puede_repetirme puede_facilitarme podria_enviarme
            podria_mandarme podria_explicarme podria_repetirme podria_facilitarme puedes_indicarme puedes_confirmarme
            puedes_enviarme puedes_mandarme puedes_explicarme puedes_repetirme puedes_facilitarme podrias_indicarme
            podrias_confirmarme podrias_enviarme podrias_mandarme podrias_explicarme podrias_repetirme
            podrias_facilitarme podria_describir podria_describirme estara_en_casa hay_algun_otro hay_alguna_otra
            quiere_hacer",
        askings: "cual_es_su cual_es_el me_da_su me_dice_su me_puede_dar me_puede_decir me_podria_dar me_podria_decir
            puede_decirme puede_darme podria_decirme podria_darme le_parece_bien le_va_bien le_viene_bien
            esta_de_acuerdo me_lo_puede me_la_puede me_lo_podria me_puede_enviar me_puede_mandar me_lo_manda
            me_lo_envia",
        fillers: "y pero entonces pues ok vale si no bueno bien hola buenos buenas dias tardes noches senor senora
            disculpe perdone perdon gracias claro por favor ademas",
        subordinators: "si cuando porque como aunque mientras donde",
        conditions: "",
        preambles: "antes",
        asking_leave: "",
        suiting: "",
        statements: "que_pena que_lastima que_rabia que_horror quiere_decir como_sabe como_sabes como_dije como_le_dije
            como_ve como_vera como_usted que_problema_tan",
        inverted: "",
    },
    sounds: &[
        ("ch", "ch"),
        ("ll", "y"),
        ("qu", "k"),
        ("gu+", "g"),
        ("g+", "j"),
        ("sc+", "s"),
        ("c+", "s"),
        ("c", "k"),
        ("z", "s"),
        ("xa", "cha"),
        ("xo", "cho"),
        ("x", "s"),
        ("v", "b"),
        ("h", ""),
        ("mb", "nb"),
        ("mv", "nb"),
        ("mp", "np"),
    ],
    negation: Negation {
        negators: "no nunca jamas nada nadie ningun ninguno ninguna sin tampoco ni apenas nunk nunka tpc cero",
        paired: "",
        prepositions: "sin cero",
        correlatives: "",
        replacing: "sino",
        affirming: "si ok",
        suggesting: "",
        wanting: "",
        charges: "gastos gasto coste costes cargo cargos",
        refusing: "niego negamos negaremos negare negar rechazamos negarle negarles denegar denegarle rechazar rechazarle",
        lacking: "tengo se conozco veo encuentro tenemos sabemos conocemos vemos encontramos",
        late: "",
        subjects: "nadie ninguno",
        comparisons: "mas_de mas_que mas_alla_de mas_tarde_de antes_de antes_del",
        backward: Backward::Nothing,
        idioms: "no_puedo_imaginar no_me_puedo_imaginar no_puedo_ni_imaginar no_me_imagino_lo no_me_imagino_cuanto
            pagar_nada pagara_nada abonar_nada costara_nada no_hay_problema ningun_problema sin_problema sin_problemas
            no_se_preocupe no_te_preocupes no_dude no_dudes no_solo no_solamente no_unicamente sin_duda
            sin_ninguna_duda sin_duda_alguna sin_falta sin_coste sin_costo sin_ningun_coste sin_compromiso sin_demora
            sin_gastos sin_recargo de_nada por_que_no no_hay_de_que nada_mas no_mas_de no_mas_tarde no_tarde
            no_se_apure no_olvide no_es_para_menos o_no verdad_que_no nunca_mas no_obstante sin_embargo
            no_puedo_estar_mas no_puedo_…_suficiente no_podemos_…_suficiente no_podria_…_suficiente nunca_…_suficiente
            nada_para no_vacile no_sabe_cuanto no_sabes_cuanto no_se_imagina_cuanto no_se_imagina_lo
            no_te_imaginas_cuanto no_imagina_cuanto no_sabe_lo_que no_sabe_lo_mucho no_pagara_nada no_paga_nada
            no_le_cuesta_nada no_cuesta_nada no_le_falta_razon no_te_falta_razon no_lleva_mas no_le_culpo no_cabe_duda
            no_hay_duda no_deje_escapar no_dejes_escapar no_deje_pasar no_pierda ningun_inconveniente no_me_importa
            nada_de_problema no_encontrara_otra no_encontrara_otro no_pasa_nada no_me_importa_nada importa_nada
            no_tenemos_ningun_problema no_tenemos_ningun_inconveniente no_hay_ningun_problema
            no_hay_ningun_inconveniente no_tengo_ningun_problema no_tengas_miedo no_tenga_miedo no_me_olvido
            no_me_olvidare no_olvidare no_tardaremos no_tardamos no_tardara no_voy_a_parar no_vamos_a_parar no_parare
            no_pararemos razon_para_no sin_panico no_le_cobramos no_le_cobro no_debe_pagar no_tiene_que_pagar para_nada
            no_me_extrana no_me_sorprende no_es_raro no_hay_prisa no_es_nada ninguna_molestia no_faltaria_mas
            no_pierde_nada no_me_cuesta_nada cero_gastos cero_euros cero_euro cero_coste cero_costes cero_centimos
            cero_riesgo cero_problemas a_cero de_cero cero_por cero_intereses cero_comisiones cero_preocupaciones
            cero_esperas",
        clause_openers: "y e o u pero porque que quien cual cuando mientras si como aunque pues donde sino entonces
            asi hasta q",
        disjunctions: "o u",
        auxiliaries: "",
        determiners: "",
        adverbs: "lamentablemente desgraciadamente desafortunadamente realmente simplemente actualmente tambien siempre
            ahora todavia aun muy",
        speakers: "yo nosotros nosotras",
        own: "hay habra puedo podre voy quiero pienso",
        own_ending: Some("mos"),
        carried: "prometer_que garantizar_que asegurar_que por_que de_que tengo_que tenemos_que creo_que pienso_que
            veo_que considero_que decir_que significa_que esperes_que espere_que diria_que digo_que crea_que creas_que
            cierto_que verdad_que esperes_q espere_q creas_q dicho_que dicho_q creo_q nada_que nada_q posible_que
            seguro_que seguro_de_que se_si sabemos_si quiere_que deja_que permite_que quieren_que prometo_que
            prometerle_que aseguro_que asegurarle_que garantizo_que garantizarle_que pone_que",
        infinitive_behind_comma: "",
        asked: "",
        denial: Denial {
            possible: "posible disponible viable opcion factible permitido dispuesto dispuesta capaz razon motivo
                motivos sentido condiciones intencion obligacion suficiente adecuado adecuada necesario necesaria
                incluido incluida conviene sirve basta idea depende apetece toca corresponde autorizado autorizada
                permiso autorizacion nuestra nuestro mia mio suficientes incluidos incluidas valido valida politica
                derecho posibilidad posibilidades",
            enabling: "dejan permiten permite deja autorizan  hay",
            offering: "va van",
            receiving: "",
            phrases: "imposible descartado descartada inviable no_sera no_seran no_puede_ser no_pueden_ser
                no_va_a_poder_ser no_se_puede no_se_pueden no_se_podra fuera_de_cuestion ni_lo_suene ni_lo_suenes
                denegado denegada rechazado rechazada agotado agotada prohibido inutil lo_llevas_claro lo_lleva_claro
                no_esta_en_mi_mano no_esta_en_nuestra_mano olvidelo olvidalo ni_de_broma va_a_ser_que_no sido_denegado
                sido_denegada rechazamos olvidese_del olvidese_de olvidate_del olvidate_de olvidese rechazados
                prohibida excluido excluida impensable puede_olvidarse_del puede_olvidarse_de puede_olvidar_el
                puede_olvidar_la olvide_el olvide_la olvide_un olvide_una tampoco sido_rechazado sido_rechazada miente
                no_esta_disponible no_queda_stock sin_stock no_hay_stock ya_no_existe ya_no_existen",
            reluctances: "tarde_para me_cuesta nos_cuesta dificil_entender dificil_de_entender dificil_comprender
                dificil_de_comprender me_resulta_dificil me_es_dificil nos_resulta_dificil me_parece_dificil
                tengo_dificultades tengo_problemas_para me_niego nos_negamos soy_incapaz me_resulta_imposible
                me_es_imposible dificil_para_mi ni_de_cona ni_loco ni_loca ni_de_broma ni_en_suenos dudo dudamos
                como_si paso_de pasamos_de ojala dificilmente lejos_de renunciamos_a dejo_de dejamos_de dejado_de
                se_opone_a flipas_si todo_menos no_te_molestes no_se_moleste no_se_moleste_en carece_de_sentido rehusa
                rehusamos me_temo_que mentiria_si descarta descartamos descartan deje_de no_hace_falta_que rechazar
                denegar ningun_caso ninguna_manera ningun_sitio ningun_concepto se_niega prohibe_dar prohiben_dar
                me_opongo nos_oponemos evitamos es_falso es_dudoso cero_posibilidades falta_de_derecho
                carece_de_derecho en_absoluto falso_que ningun_modo jamas_en_la_vida nunca_en_la_vida es_mentira_que
                nanay no_me_dejan no_nos_dejan no_me_permiten no_nos_permiten prohibe prohiben ni_de_palo ni_muerto
                no_me_da_la_gana me_da_pereza pasando_de cero_ganas quien_diga jamas_de_los_jamases",
            exclusions: "en_vez_de en_lugar_de en_lugar_del en_vez_del mucho_menos",
            verbal_endings: "ar er ir arle arles arte erle irle",
            attributive_endings: "",
            exceptions: "excepto salvo a_excepcion_de todo_menos todos_menos todas_menos cualquier_dia_menos
                todos_los_dias_menos",
            complementizers: "que si q",
            fitting: "conviene sirve basta vale viene vienen vendra vendran vuelve volvera ir pasar",
            articles: "un una unos unas el las las su sus mi mis tu tus nuestro nuestra este esta estos estas ese
                esa",
            links: "de del para por con a al en sobre despues desde tras",
        },
        anew: Anew {
            restarts: "le les te nos lo_siento lo_sentimos disculpe disculpen perdone perdonen perdona disculpa
                entiendo comprendo entendemos lamento lamentamos siento mis_disculpas le_pido le_pedimos lo_puede
                lo_puedes la_puede la_puedes se_lo se_la puede puedes tiene tienes recibe recibira me_puede me_puedes
                tendra tendras le_llega recibiras la_entiendo le_entiendo la_comprendo le_comprendo es_culpa es_nuestra
                cual_es",
            apologies: "perdon disculpas",
            interjections: "perdon",
            apologising: "pido pedimos pedir pidas pide pida digo decir di decimos doy dar soy es voy vamos
                muy tan pedirle pedirles pedirte pedire pediremos pediria habra tendra tendras dare damos daremos",
            matters: "esto eso",
        },
        antecedent: Antecedent {
            refusals: "claro_que_no supuesto_que_no no nunca jamas ni_hablar ni_pensarlo ni_en_suenos ninguna_manera
                absoluto olvidelo va_a_ser_que_no pues_no imposible que_va por_desgracia_no desgracia_no no_se_puede
                para_nada lo_siento_no me_temo_que_no creo_que_no nop nanay negativo ni_loco anda_ya",
            rhetorical: "por_que_iba_a por_que_ibamos_a por_que_voy_a por_que_vamos_a por_que_tendria_que
                por_que_tendriamos_que por_que_tengo_que por_que_tenemos_que por_que_deberia por_que_deberiamos
                por_que_debo por_que_habria_de desde_cuando",
            adversatives: "pero lamentablemente desgraciadamente desafortunadamente",
            wishes: "me_gustaria nos_gustaria me_encantaria nos_encantaria quisiera quisieramos querria quiero
                queremos quiere usted_pide pide desea le_gustaria podriamos podria",
            wishful: "",
            moods: "",
        },
        fronted: Fronted {
            days: "lunes martes miercoles jueves viernes sabado domingo hoy manana",
            since: "desde partir",
            obligations: "tiene_que tienes_que hace_falta hara_falta necesita necesitas tendra_que debe debes
                necesario",
            copulas: "soy somos es son era eran fue fueron sera seran hay habia ha han ay",
            truths: "verdad cierto correcto creo creemos",
            describing: "es son era esta estan cuesta cuestan costara tarda tardan tardara dura lleva",
            sentential: "no nunca jamas tampoco",
            customers: "usted",
            past: "",
            indefinites: "un una unos unas",
            clitics: "lo la los las",
            claims: "derecho contar esperar",
        },
    },
    particles: "",
    apart: never_apart,
    bases,
    prefix: as_stemmed,
    glued: "yo usted el la los las un una mi su le lo me se",
    address: address::address,
};

/// Verbs whose stem changes where it is stressed, by how they start then.
const STRESSED: &[(&str, &str)] = &[
    ("entiend", "entend"),
    ("comprueb", "comprob"),
    ("prueb", "prob"),
    ("devuelv", "devolv"),
    ("devuelt", "devolv"),
    ("resuelv", "resolv"),
    ("resuelt", "resolv"),
    ("encuentr", "encontr"),
    ("recuerd", "record"),
    ("prefier", "prefer"),
];

/// What an ending in *e* is written with, and what the same stem has before an *o*: *expliqué*, *organice*.
const BEFORE_E: &[(&str, &str)] = &[("qu", "c"), ("c", "z")];

/// The endings of the future and the conditional behind an infinitive, which the stemmer knows by their accents, and the
/// fewest letters of an infinitive before them: *manera* is no form of *maner*.
const UNACCENTED: &[(&str, usize)] =
    &[("e", 6), ("as", 6), ("a", 6), ("an", 6), ("ia", 5), ("ias", 5), ("iamos", 5), ("ian", 5)];

/// *llamarle* as *llamar*, *dígame* as *diga*; *entiendo* as *entendo*, *explique* as *explico*, *prepara* as *preparar*;
/// *enviaria*, typed without its accent, as *enviar*.
///
/// An infinitive or gerund shows itself; an imperative only by its accent, or by the pronouns *me* and *nos*.
fn bases(written: &Written<'_>) -> Vec<String> {
    let folded = written.folded;
    let accented = written.lower.chars().any(|c| matches!(c, 'á' | 'é' | 'í' | 'ó' | 'ú'));
    let ends = |text: &str, endings: &[&str]| endings.iter().any(|ending| text.ends_with(ending));
    let base = clitics::split_off(folded).find_map(|(clitic, base)| {
        let letters = base.chars().count();
        let infinitive = letters >= 3 && ends(base, &["ar", "er", "ir"]);
        let gerund = letters >= 5 && base.ends_with("ndo");
        let is_shown = accented && letters >= 3 || letters >= 4 && ends(clitic, &["me", "nos", "melo", "mela"]);
        let imperative = is_shown && ends(base, &["a", "e", "n", "mo"]);
        (infinitive || gerund || imperative).then(|| base.to_owned())
    });
    let stressed = STRESSED.iter().find_map(|(start, stem)| Some(format!("{stem}{}", folded.strip_prefix(start)?)));
    let respelled = ["e", "en", "es", "emos"].iter().find_map(|ending| {
        let stem = folded.strip_suffix(ending)?;
        let (stump, sound) = BEFORE_E.iter().find_map(|(before, sound)| Some((stem.strip_suffix(before)?, *sound)))?;
        (stump.chars().count() >= 3).then(|| format!("{stump}{sound}o"))
    });
    // The stemmer takes these endings for others: *repara*, *confirme*.
    let in_ar = folded.ends_with("ara").then(|| format!("{folded}r"));
    let in_irmar = folded.strip_suffix("irme").map(|stump| format!("{stump}irmo"));
    let infinitive = UNACCENTED.iter().find_map(|(ending, letters)| {
        let infinitive = folded.strip_suffix(ending).filter(|it| !accented && ends(it, &["ar", "er", "ir"]))?;
        (infinitive.len() >= *letters).then(|| infinitive.to_owned())
    });
    [base, stressed, respelled, in_ar, in_irmar, infinitive].into_iter().flatten().collect()
}
