//! Whom a Spanish word addresses: the language drops its pronouns, so the verb must show it.

use unicode_normalization::UnicodeNormalization;

use super::super::{Tone, Word};

/// Verbs that only *tú* takes and whose ending does not show it.
const TU_VERBS: &str = "abres buscas cambias comprendes conoces crees debes dejas deseas devuelves dices digas
    disfrutes encuentras entiendes envias eres escribes esperas estes fumas guardas gustas haces hablas
    hables hagas has hayas juegas llamas llegas llevas miras necesitas necesites obtienes olvides opinas pagas
    pases piensas pienses pones prefieres preocupes puedas puedes quieras quieres recibes recuerdas
    sabes seas sepas sientes sigues solicitas tengas tienes tomas trabajas usas utilices utilizas vas vayas veas
    vengas ves vienes vives vuelvas vuelves dime dame dinos hazme hazlo hazte oye perdona dejame cuentame
    esperame perdoname disculpame permiteme escribeme llamame mandame enviame explicame confirmame ayudame
    indicame pasame mantente acuerdate cuidate tranquilizate podras tendras recibiras sabras podrias tendrias
    serias verias deberias querias sabias tenias querrias gustarias";

/// Imperatives of *tú* with a pronoun hung on.
const TU_IMPERATIVES: &str =
    "dile diles dilo dila dimelo diselo dinoslo dale dales damelo daselo danoslo ponte ponme ponle ponlo hazle haznos
    tenme tenlo dejanos cuentanos llamanos mandanos envianos escribenos esperanos avisame avisanos cuentamelo mandamelo
    enviamelo explicamelo";

/// Infinitives with *te* that are too short for the ending to show it.
const SHORT_TE: &str = "darte verte irte";

/// Verbs of *tú* that are mostly heard as nouns.
const NOUNS: &str =
    "amas ayudas compras consultas cuentas danos dudas entregas facturas firmas ganas notas preguntas pruebas
    quejas reservas visitas";

/// Verbs of *tú* that can be nouns behind an article or the like.
const ALSO_NOUNS: &str = "esperas guardas llamas miras pagas pases tomas";

/// What stands before a plural noun; *los* and *las* can stand before a verb too.
const DETERMINERS: &str =
    "los las unas unos estas estos esas esos otras otros mis sus nuestras nuestros muchas muchos varias varios
    algunas algunos pocas pocos cuantas cuantos";

/// What stands before a verb and before no plural noun.
const BEFORE_VERBS: &str =
    "tu te me nos le lo la si cuando cuanto donde adonde porque mientras aunque siempre nunca no ya";

/// What follows a verb at the start of its clause.
const BEHIND_VERBS: &str = "un una unos unas algo lo mi tu tus";

/// Verbs that only *usted* takes.
const USTED_VERBS: &str =
    "digame deme dejeme cuenteme espereme perdoneme disculpeme permitame escribame llameme mandeme envieme
    expliqueme confirmeme ayudeme indiqueme paseme disculpe perdone oiga tranquilicese
    digale digales diganos digamelo dele deles denos demelo";

/// Words that look like verbs of *tú*.
const OTHERS: &str =
    "triste existe insiste consiste asiste resiste chiste contraste desgaste persiste desiste baste gaste embiste
    reviste viste detras atras policias mercancias companias parte suerte muerte fuerte aparte comparte reparte
    convierte divierte advierte invierte despierte acierte concierte financieras silabas aplaste
    averias cercanias trabas descarte encarte estandarte baluarte bonaparte inerte despiste traste";

/// *le* and *su* may speak of somebody else: they show respect, but break no house style by themselves.
pub(super) fn address(word: &Word<'_>) -> Option<Tone> {
    let folded = word.folded();
    match folded {
        "usted" | "ustedes" | "ud" | "uds" | "vd" | "vds" => Some(Tone::Formal),
        "le" | "les" | "su" | "sus" => Some(Tone::PerhapsFormal),
        "tu" | "te" | "ti" | "tus" | "contigo" | "tuyo" | "tuya" | "tuyos" | "tuyas" | "vosotros" | "vosotras"
        | "os" | "vuestro" | "vuestra" | "vuestros" | "vuestras" => Some(Tone::Informal),
        "disculpa" => starts_clause(word).then_some(Tone::Informal),
        "mira" if starts_clause(word) && !word.gap(0).contains('¿') && !word.near(1).starts_with("usted") => {
            Some(Tone::Informal)
        }
        "espera" | "escucha" if starts_clause(word) && halts(word) => Some(Tone::Informal),
        _ if is_among(USTED_VERBS, folded) => Some(Tone::Formal),
        _ if is_among(OTHERS, folded) || is_noun(word) => None,
        _ if [TU_VERBS, TU_IMPERATIVES, SHORT_TE, NOUNS].iter().any(|verbs| is_among(verbs, folded))
            || has_tu_ending(&lower(word), folded) =>
        {
            Some(Tone::Informal)
        }
        _ => None,
    }
}

/// Whether the word is no verb here. One that is mostly a noun must stand where only a verb can.
fn is_noun(word: &Word<'_>) -> bool {
    let (folded, before) = (word.folded(), word.near(-1));
    if is_among(NOUNS, folded) {
        return !stands_as_verb(word);
    }
    let is_clitic = matches!(before, "los" | "las") && is_among(BEFORE_VERBS, word.near(-2));
    is_among(ALSO_NOUNS, folded) && is_among(DETERMINERS, before) && !is_clitic
}

/// Whether only a verb can stand here: *si compras*, *lo que compras*, *¿cómo compras?*, *compras un libro*.
fn stands_as_verb(word: &Word<'_>) -> bool {
    let before = word.near(-1);
    if word.folded() == "danos" {
        let is_accented = lower(word).nfc().any(|c| c == 'ñ');
        return !is_accented && starts_clause(word) && is_among(BEHIND_VERBS, word.near(1));
    }
    if starts_clause(word) {
        return is_among(BEHIND_VERBS, word.near(1)) && word.gap(1).trim().is_empty();
    }
    match before {
        "que" => matches!(word.near(-2), "lo" | "la" | "el" | "por"),
        "como" => word.idx == 1 || word.gap(-1).contains('¿'),
        _ => is_among(BEFORE_VERBS, before),
    }
}

/// Whether nothing stands before the word in its clause.
fn starts_clause(word: &Word<'_>) -> bool {
    word.idx == 0 || word.gap(0).contains([',', ':', ';', '¿', '¡', '–'])
}

/// *espera, …*, *espera un momento*: not *espera un paquete*.
fn halts(word: &Word<'_>) -> bool {
    let pause =
        matches!(word.near(1), "un" | "una") && matches!(word.near(2), "momento" | "segundo" | "minuto" | "rato");
    !word.gap(0).contains('¿') && (pause || word.near(1) == "por" || word.gap(1).contains([',', '.', '!']))
}

fn lower(word: &Word<'_>) -> String {
    word.as_typed().to_lowercase()
}

fn is_among(words: &str, word: &str) -> bool {
    words.split_whitespace().any(|known| known == word)
}

/// Past, future, conditional and hung-on *te*. Where only the accent tells a verb from a noun, the accent must be there.
fn has_tu_ending(lower: &str, folded: &str) -> bool {
    let letters = folded.chars().count();
    let ends = |endings: &[&str]| endings.iter().any(|ending| lower.ends_with(ending));
    let plain = |endings: &[&str]| endings.iter().any(|ending| folded.ends_with(ending));
    let is_accented = lower.contains(['á', 'é', 'í', 'ó', 'ú']);
    lower == "estás"
        || is_accented && ends(&["ate", "ete"])
        || ends(&["rás", "drías", "arías", "irías", "serías", "verías", "berías", "querías", "abías", "nías", "ecías"])
        || letters >= 5 && plain(&["aste", "iste"])
        || letters >= 6
            && plain(&["abas", "ieras", "drias", "arte", "erte", "irte", "ndote", "rtelo", "rtela", "rtelos", "rtelas"])
}
