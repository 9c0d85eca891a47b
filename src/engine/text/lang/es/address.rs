//! Whom a Spanish word addresses: the language drops its pronouns, so the verb must show it.
//!
//! What only *tú* or only *usted* can take is told wherever it stands. A third person is *usted* only where nobody else
//! can be meant: asked (*¿ha visto …?*), told (*espere*) or said with *ya sabe*. A form that is also a noun (*compras*)
//! must stand where a verb can.

use std::borrow::Cow;
use std::sync::LazyLock;

use super::super::{Set, Tone, Word, set};
use super::clitics::{self, Hung, ends_in};
use super::verbs::{Form, form};

/// Forms of *tú* that are mostly nouns or adjectives.
static NOUNS: LazyLock<Set> = LazyLock::new(|| {
    set("activas amas amplias apuestas apuntes avances ayudas bailes bajas calientas calientes calles cargas casas \
    causas celebres cenas charlas cierres cobras cobres cocinas comas cometas completas compras conservas consultas copias \
    cortas cortes creces crias criticas cruces cuentas culpas curas danas danes descargas despiertas detalles disculpas \
    dispares dones dudas entregas escapes estimas extranas fabricas facturas fallas faltas fijas firmas formas funciones \
    ganas gestiones giras importes informes intereses juntas juras lances limites limpias llenas luchas marcas matas mates \
    medias mejoras metas mezclas molestas mudas muestras notas obligas ocupas ofertas pares paras partas partes pases pegas \
    peleas pesas pescas peses pintas practicas preguntas prendas presentes prestas pruebas publicas quejas rebajas rellenas \
    reservas sacas salvas saques secas sobras sobres sospechas sueltas suelas tardes temas tiras toques tramites unas \
    vales valores vendas viajes visitas vistas vivas")
});

/// Forms of *tú* that can be nouns behind an article, a preposition or the like.
static ALSO_NOUNS: LazyLock<Set> =
    LazyLock::new(|| set("cambias esperas guardas llamas miras pagas pasas sales serias tomas"));

/// What stands before a plural noun; *los* and *las* can stand before a verb too.
static DETERMINERS: LazyLock<Set> = LazyLock::new(|| {
    set("los las unas unos estas estos esas esos otras otros mis sus nuestras nuestros muchas muchos varias varios
    algunas algunos pocas pocos cuantas cuantos")
});

/// A finite verb never follows them.
static PREPOSITIONS: LazyLock<Set> =
    LazyLock::new(|| set("a de en con sin para por sobre entre hacia desde hasta segun mediante tras y"));

/// What stands before a verb and before no plural noun.
static BEFORE_VERBS: LazyLock<Set> = LazyLock::new(|| {
    set("tu te me nos le lo la si cuando cuanto donde adonde porque mientras aunque siempre nunca no ya")
});

/// What a wish can stand behind: *no informes*, *para que viajes*.
static BEFORE_WISHES: LazyLock<Set> =
    LazyLock::new(|| set("no ni que cuando te me lo la le nos donde quiza quizas ojala mientras"));

/// What follows a verb at the start of its clause.
static BEHIND_VERBS: LazyLock<Set> = LazyLock::new(|| set("un una unos unas algo lo mi tu tus"));

/// What *tú* can be told to do at the start of a clause, where a third person would be odd.
static TOLD: LazyLock<Set> = LazyLock::new(|| {
    set("abre aprovecha avisa ayuda busca cierra clica comprueba confirma consulta cuenta deja describe descarga \
    disculpa disfruta elige entra envia escoge escribe escucha espera explica fijate guarda habla imagina indica inicia \
    introduce llama manda mira olvida oye perdona piensa pide prueba pulsa recuerda reinicia rellena revisa selecciona sigue \
    toma verifica vuelve")
});

/// Those of them that a shop, a caller or a colleague does too.
static HALTING: LazyLock<Set> = LazyLock::new(|| {
    set("espera escucha llama abre cierra ayuda entra sigue vuelve habla cuenta deja toma prueba consulta \
    explica envia manda guarda busca recuerda piensa confirma pide")
});

/// Short imperatives of *tú*.
static SHORT_TOLD: LazyLock<Set> = LazyLock::new(|| set("haz ten ven pon di"));

/// Wishes that are other words too, or said of things.
static NO_ORDERS: LazyLock<Set> = LazyLock::new(|| {
    set("sobre entre nombre este parte vaya venga informe importe coste corte cierre detalle ajuste viaje \
    envase cobre sea haya llegue quede falte baste pase fume acabe resulte doble base dure de vista vea compre")
});

/// Verbs of people: who is asked with them is the reader.
static PEOPLE: LazyLock<Set> =
    LazyLock::new(|| set("quiere desea prefiere sabe recuerda opina piensa cree conoce sabia necesita vio"));

/// Verbs of people and of things.
static PERHAPS_PEOPLE: LazyLock<Set> = LazyLock::new(|| {
    set("puede podria tiene debe deberia va ha hizo usa utiliza busca tendra obtiene hace esta \
    paga compra ve juega jugaba vive dice ganara guarda podra llama recibe recibio compro pidio tendria vera querra necesitara")
});

/// Participles of things.
static OF_THINGS: LazyLock<Set> = LazyLock::new(|| {
    set("llegado sido pasado ocurrido sucedido salido funcionado quedado habido estado vuelto venido caido")
});

/// What can stand between a question's start and its verb.
static LEADS: LazyLock<Set> = LazyLock::new(|| {
    set("que quien cual cuales cuando cuanto cuanta cuantos cuantas como donde adonde por a de en con para desde
    hasta no ya tambien me le lo la los las se nos alguna vez nunca y pero entonces aun todavia siempre hoy si o")
});

/// *le* and *su* may speak of somebody else: they show respect, but break no house style by themselves.
pub(super) fn address(word: &Word<'_>) -> Option<Tone> {
    let folded = word.folded();
    match folded {
        "usted" | "ustedes" | "ud" | "uds" | "vd" | "vds" | "perdone" | "disculpe" | "oiga" => {
            return Some(Tone::Formal);
        }
        "le" | "les" | "su" | "sus" | "suyo" | "suya" | "suyos" | "suyas" => return Some(Tone::PerhapsFormal),
        "tu" | "te" | "ti" | "tus" | "contigo" | "tuyo" | "tuya" | "tuyos" | "tuyas" | "vos" | "vosotros"
        | "vosotras" | "os" | "vuestro" | "vuestra" | "vuestros" | "vuestras" => return Some(Tone::Informal),
        "danos" => return stands_as_danos(word).then_some(Tone::Informal),
        _ => {}
    }
    let known = form(folded);
    if known.is_none() && !may_be_other_verb(folded) {
        return None;
    }
    let typed = word.as_typed();
    // What is typed without accents is folded in small letters.
    let lower = if typed.is_ascii() { Cow::Borrowed(folded) } else { Cow::Owned(typed.to_lowercase()) };
    if lower.ends_with(['é', 'ó', 'í', 'á']) && folded.chars().count() > 2 && !lower.ends_with("rá") && lower != "está"
    {
        // "llamé", "llamó": not "llame", "llamo".
        return None;
    }
    if is_name(word) || lower.ends_with("ás") && !lower.ends_with("rás") && lower != "estás" {
        return None;
    }
    match known {
        Some(Form::Tu) => (!is_noun(word) && !is_dress(word)).then_some(Tone::Informal),
        Some(Form::TuWish) => (!is_noun(word)).then_some(Tone::Informal),
        Some(Form::Vosotros) => Some(Tone::Informal),
        Some(Form::Third) => third(word),
        Some(Form::ThirdWish) => wish(word),
        Some(Form::Infinitive) => None,
        None if folded == "estas" => is_estas(word, &lower).then_some(Tone::Informal),
        None if SHORT_TOLD.contains(folded) => (word.starts_clause_at(0) && !is_asked(word)).then_some(Tone::Informal),
        None => hung(word, &lower).or_else(|| has_tu_ending(&lower, folded).then_some(Tone::Informal)),
    }
}

/// Whether a capital inside a clause says that this is a name: *soy Zacarías*.
fn is_name(word: &Word<'_>) -> bool {
    let mut letters = word.as_typed().chars();
    let is_capital = letters.next().is_some_and(char::is_uppercase) && letters.next().is_some_and(char::is_lowercase);
    is_capital && word.idx > 0 && !word.starts_clause_at(0)
}

/// Whether a word that is no form of a known verb may address somebody; most are told by their ends.
fn may_be_other_verb(folded: &str) -> bool {
    clitics::may_be_hung(folded) || ends_in(folded, &[*b"is"]) || SHORT_TOLD.contains(folded)
}

/// Pronouns hung on a verb: *ayudarte*, *dígame*, *ayudarle*.
fn hung(word: &Word<'_>, lower: &str) -> Option<Tone> {
    let is_shown = || lower.contains(['á', 'é', 'í', 'ó', 'ú']) || word.starts_clause_at(0) || word.near(-1) == "favor";
    match clitics::hung(word.folded())? {
        Hung::You => Some(Tone::Informal),
        Hung::Them => Some(Tone::PerhapsFormal),
        Hung::Told => is_shown().then_some(Tone::Informal),
        Hung::ToldFormally => is_shown().then_some(Tone::Formal),
    }
}

/// A third person, or what *tú* is told to do.
fn third(word: &Word<'_>) -> Option<Tone> {
    let folded = word.folded();
    if is_asked(word) {
        return asked(word);
    }
    // *habla con Sam*: you are speaking to
    let is_answered = folded == "habla" && word.near(1) == "con";
    if word.starts_clause_at(0) && TOLD.contains(folded) && word.near(1) != "usted" && !is_answered {
        return (!HALTING.contains(folded) || halts(word)).then_some(Tone::Informal);
    }
    let before = word.near(-1);
    let is_said =
        folded == "sabe" && (matches!(before, "ya" | "como") || word.near(1) == "lo" && word.near(2) == "que");
    let is_offer = before == "si" && matches!(folded, "quiere" | "desea" | "prefiere");
    if is_said || is_offer || is_request(word) {
        return Some(Tone::Formal);
    }
    let is_open = || {
        matches!(before, "y" | "pero" | "ya" | "no" | "tambien" | "si" | "que" | "entonces" | "cuando" | "porque")
            || word.starts_clause_at(0)
    };
    (is_about_people(word) && is_open()).then_some(Tone::PerhapsFormal)
}

/// *¿ha visto …?*, *¿qué piensa?*
fn asked(word: &Word<'_>) -> Option<Tone> {
    let is_named =
        matches!(word.near(1), "el" | "la" | "los" | "las" | "un" | "una" | "su" | "este" | "esta" | "alguien");
    let is_thing = word.near(1) == "que" && word.folded() == "es";
    if is_request(word) || PEOPLE.contains(word.folded()) && !is_named {
        return Some(Tone::Formal);
    }
    (!is_thing && is_about_people(word)).then_some(Tone::PerhapsFormal)
}

fn is_about_people(word: &Word<'_>) -> bool {
    let folded = word.folded();
    (PEOPLE.contains(folded) || PERHAPS_PEOPLE.contains(folded)) && !OF_THINGS.contains(word.near(1))
}

/// *puede decirme*, *podría darnos*
fn is_request(word: &Word<'_>) -> bool {
    let is_me = |next: &str| ["arme", "erme", "irme", "arnos", "ernos", "irnos"].iter().any(|end| next.ends_with(end));
    let is_led = || matches!(word.near(-1), "me" | "nos") && form(word.near(1)) == Some(Form::Infinitive);
    matches!(word.folded(), "puede" | "podria") && (is_me(word.near(1)) || is_led())
}

/// What *usted* is told: *espere*, *no se preocupe*, *que tenga un buen día*.
fn wish(word: &Word<'_>) -> Option<Tone> {
    let folded = word.folded();
    let skip = if matches!(word.near(-1), "se" | "me" | "nos" | "lo" | "la" | "le" | "les") { 2 } else { 1 };
    let is_forbidden = word.near(-skip) == "no" && word.starts_clause_at(-skip);
    let is_wished = word.near(-skip) == "que" && word.starts_clause_at(-skip);
    if is_forbidden || is_wished && !matches!(folded, "sea" | "haya") {
        return Some(Tone::Formal);
    }
    let is_when = word.near(-1) == "cuando" || word.near(-1) == "que" && word.near(-2) == "siempre";
    if is_when && matches!(folded, "quiera" | "pueda" | "desee" | "necesite") {
        return Some(Tone::PerhapsFormal);
    }
    let is_start = word.starts_clause_at(0) || word.near(-1) == "favor";
    (is_start && !is_asked(word) && !NO_ORDERS.contains(folded)).then_some(Tone::Formal)
}

/// *se viste*: dresses, not *viste*, you saw.
fn is_dress(word: &Word<'_>) -> bool {
    word.folded() == "viste" && matches!(word.near(-1), "se" | "me" | "que" | "quien")
}

/// Whether the word is no verb here. One that is mostly a noun must stand where only a verb can.
fn is_noun(word: &Word<'_>) -> bool {
    let (folded, before) = (word.folded(), word.near(-1));
    if NOUNS.contains(folded) {
        return !stands_as_verb(word);
    }
    let is_clitic = matches!(before, "los" | "las") && BEFORE_VERBS.contains(word.near(-2));
    let is_led = DETERMINERS.contains(before) || PREPOSITIONS.contains(before) && before != "y";
    ALSO_NOUNS.contains(folded) && is_led && !is_clitic
}

/// Whether only a verb can stand here: *si compras*, *lo que compras*, *¿cómo compras?*, *compras un libro*.
fn stands_as_verb(word: &Word<'_>) -> bool {
    let before = word.near(-1);
    if form(word.folded()) == Some(Form::TuWish) {
        return BEFORE_WISHES.contains(before);
    }
    if word.starts_clause_at(0) {
        return BEHIND_VERBS.contains(word.near(1)) && word.gap(1).trim().is_empty();
    }
    match before {
        "que" => matches!(word.near(-2), "lo" | "la" | "el" | "por"),
        "como" => word.idx == 1 || word.gap(-1).contains('¿'),
        _ => BEFORE_VERBS.contains(before),
    }
}

/// *estás*, where the accent is typed or what follows shows it; else *estas*.
fn is_estas(word: &Word<'_>, lower: &str) -> bool {
    let next = word.near(1);
    lower.contains('á')
        || next.ends_with("ando")
        || next.ends_with("iendo")
        || matches!(next, "de" | "seguro" | "segura" | "bien" | "en")
}

/// *danos un momento*, not *daños*.
fn stands_as_danos(word: &Word<'_>) -> bool {
    let is_accented = word.as_typed().to_lowercase().contains(['ñ', '\u{303}']);
    !is_accented && word.starts_clause_at(0) && BEHIND_VERBS.contains(word.near(1))
}

/// Whether the word is the first verb of a question that has its sign.
fn is_asked(word: &Word<'_>) -> bool {
    let idx = isize::try_from(word.idx).unwrap_or(isize::MAX).min(6);
    for back in 0..=idx {
        if word.gap(-back).contains('¿') {
            return true;
        }
        let lead = word.near(-back - 1);
        let counts = || matches!(word.near(-back - 2), "que" | "cual" | "cuantos" | "cuantas" | "cuanto" | "cuanta");
        if !LEADS.contains(lead) && !counts() || word.gap(-back).contains([',', ';']) {
            return false;
        }
    }
    false
}

/// *espera, …*, *espera un momento*, *llama al …*: not *espera un paquete*, *llama mañana*.
fn halts(word: &Word<'_>) -> bool {
    let pause =
        matches!(word.near(1), "un" | "una") && matches!(word.near(2), "momento" | "segundo" | "minuto" | "rato");
    let is_owned = match word.near(1) {
        "tu" | "tus" | "con" => word.folded() != "espera",
        "a" | "al" => word.folded() == "llama",
        _ => false,
    };
    pause || is_owned || word.near(1) == "por" || word.gap(1).contains([',', '.', '!'])
}

/// Words that look like verbs of *tú*.
static OTHERS: LazyLock<Set> = LazyLock::new(|| {
    set("triste existe insiste consiste asiste resiste chiste contraste desgaste persiste desiste subsiste baste gaste embiste
    reviste viste detras atras parte suerte muerte fuerte aparte comparte reparte convierte divierte advierte invierte
    despierte acierte concierte financieras silabas aplaste trabas descarte encarte estandarte baluarte bonaparte inerte
    despiste traste quiste alpiste fieras guayabas imparte revierte subvierte pervierte vierte averias reparte inserte")
});

/// Past, future, conditional and hung-on *te* of verbs that are not listed.
///
/// Where only the accent tells a verb from a noun, the accent must be there.
fn has_tu_ending(lower: &str, folded: &str) -> bool {
    // All of these end so.
    if !ends_in(folded, &[*b"te", *b"as", *b"is", *b"lo", *b"la", *b"os"]) {
        return false;
    }
    let letters = folded.chars().count();
    let ends = |endings: &[&str]| endings.iter().any(|ending| lower.ends_with(ending));
    let plain = |endings: &[&str]| endings.iter().any(|ending| folded.ends_with(ending));
    let is_accented = || lower.contains(['á', 'é', 'í', 'ó', 'ú']);
    let has_ending = ends(&["ate", "ete"]) && is_accented()
        || ends(&["rás", "arías", "irías", "ábais", "áis", "éis"])
        || letters >= 5 && plain(&["aste", "iste", "asteis", "isteis"])
        || letters >= 6
            && plain(&["abas", "ieras", "arte", "erte", "irte", "ndote", "rtelo", "rtela", "rtelos", "rtelas"]);
    has_ending && !OTHERS.contains(folded)
}
