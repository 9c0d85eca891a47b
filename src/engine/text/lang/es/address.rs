//! Whom a Spanish word addresses: the language drops its pronouns, so the verb must show it.

use super::super::{Tone, Word};

/// Verbs that only *tú* takes and whose ending does not show it.
const TU_VERBS: &str =
    "abres amas buscas cambias compras comprendes conoces crees debes dejas deseas devuelves dices digas
    disfrutes encuentras entiendes envias eres escribes esperas estes fumas ganas guardas gustas haces hablas
    hables hagas has hayas juegas llamas llegas llevas miras necesitas necesites obtienes olvides opinas pagas
    pases piensas pienses pones prefieres preguntas preocupes puedas puedes quieras quieres recibes recuerdas
    sabes seas sepas sientes sigues solicitas tengas tienes tomas trabajas usas utilices utilizas vas vayas veas
    vengas ves vienes vives vuelvas vuelves dime dame dinos danos hazme hazlo hazte oye perdona dejame cuentame
    esperame perdoname disculpame permiteme escribeme llamame mandame enviame explicame confirmame ayudame
    indicame pasame mantente acuerdate cuidate tranquilizate podras tendras recibiras sabras podrias tendrias
    serias verias deberias querias sabias tenias querrias gustarias";

/// Verbs that only *usted* takes.
const USTED_VERBS: &str =
    "digame deme dejeme cuenteme espereme perdoneme disculpeme permitame escribame llameme mandeme envieme
    expliqueme confirmeme ayudeme indiqueme paseme disculpe perdone oiga tranquilicese";

/// Words that look like verbs of *tú*.
const OTHERS: &str =
    "triste existe insiste consiste asiste resiste chiste contraste desgaste persiste desiste baste gaste embiste
    reviste viste detras atras policias mercancias companias parte suerte muerte fuerte aparte comparte reparte
    convierte divierte advierte invierte despierte acierte concierte financieras silabas aplaste";

/// *le* and *su* may speak of somebody else: they show respect, but break no house style by themselves.
pub(super) fn address(word: &Word<'_>) -> Option<Tone> {
    let folded = word.folded();
    match folded {
        "usted" | "ustedes" | "ud" | "uds" | "vd" | "vds" => Some(Tone::Formal),
        "le" | "les" | "su" | "sus" => Some(Tone::PerhapsFormal),
        "tu" | "te" | "ti" | "tus" | "contigo" | "tuyo" | "tuya" | "tuyos" | "tuyas" | "vosotros" | "vosotras"
        | "os" | "vuestro" | "vuestra" | "vuestros" | "vuestras" => Some(Tone::Informal),
        "disculpa" if word.idx == 0 => Some(Tone::Informal),
        _ if is_among(USTED_VERBS, folded) => Some(Tone::Formal),
        _ if is_among(OTHERS, folded) => None,
        _ if is_among(TU_VERBS, folded) || has_tu_ending(&word.as_typed().to_lowercase(), folded) => {
            Some(Tone::Informal)
        }
        _ => None,
    }
}

fn is_among(words: &str, word: &str) -> bool {
    words.split_whitespace().any(|known| known == word)
}

/// Past, future, conditional and hung-on *te*; where only the accent tells a verb from a noun, the accent must be there.
fn has_tu_ending(lower: &str, folded: &str) -> bool {
    let letters = folded.chars().count();
    let ends = |endings: &[&str]| endings.iter().any(|ending| lower.ends_with(ending));
    let plain = |endings: &[&str]| endings.iter().any(|ending| folded.ends_with(ending));
    lower == "estás"
        || ends(&["rás", "drías", "arías", "irías", "serías", "verías", "berías", "querías", "abías", "nías", "ecías"])
        || letters >= 5 && plain(&["aste", "iste"])
        || letters >= 6 && plain(&["abas", "ieras", "drias", "arte", "erte", "irte", "ndote"])
}
