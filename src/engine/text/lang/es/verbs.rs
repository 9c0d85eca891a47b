//! Spanish verbs in the forms that tell *tú* from *usted*.
//!
//! Forms are built from infinitives, so that a verb is known in every tense at once. All are folded.

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

/// What a folded verb form says of whom it speaks to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    /// Only *tú* takes it: *llamas*, *llamabas*, *llamarías*.
    Tu,
    /// *tú* takes it where it is asked or wished, *usted* never: *llames*.
    TuWish,
    /// *usted* and third persons, and *tú* when told to: *llama*.
    Third,
    /// *usted* when told to, third persons where it is wished: *llame*.
    ThirdWish,
    /// *vosotros*: *llamáis*.
    Vosotros,
    /// *llamar*.
    Infinitive,
}

/// Infinitives; behind the colon the change of the stressed stem, behind the slash the stem of *yo*.
const INFINITIVES: &str = "\
abandonar abonar abrazar abusar acabar aceptar acercar aclarar acompanar aconsejar acordar:ue acostar:ue acostumbrar \
activar actualizar actuar acumular adaptar adelantar adivinar admirar adoptar afectar afirmar agradar agregar aguantar \
ahorrar alcanzar alegrar alejar almorzar:ue alojar alquilar amar ampliar analizar andar animar anotar anular anunciar \
apagar aparcar apartar apostar:ue apoyar apreciar aprobar:ue aprovechar apuntar arrancar arrastrar arreglar arruinar \
asegurar asociar asustar atrasar aumentar autorizar avanzar averiguar avisar ayudar bailar bajar banar bloquear borrar \
bromear buscar calcular calentar:ie calificar callar calmar cambiar caminar cancelar cansar cantar cargar casar causar \
celebrar cenar cerrar:ie charlar chatear clicar cobrar cocinar colaborar colgar:ue colocar combinar comentar comenzar:ie \
comparar completar comprar comprobar:ue comunicar concentrar conectar confiar configurar confirmar conservar considerar \
consultar contactar contar:ue contestar continuar contratar controlar conversar copiar cortar crear criar criticar cruzar \
cuidar culpar cumplimentar curar danar declarar dedicar dejar demostrar:ue depositar desactivar desarrollar desayunar \
descansar descargar descartar desear desinstalar despertar:ie destacar detallar dibujar disenar disculpar disfrutar \
disparar donar dudar echar editar educar ejecutar elevar eliminar empezar:ie emplear empujar enamorar encargar \
encontrar:ue enfadar enganar ensenar ensuciar entrar entregar entrenar enterar enviar equivocar escapar escuchar \
especificar esperar estimar estudiar evaluar evitar examinar exagerar explicar explorar extranar fabricar facilitar \
facturar faltar fallar felicitar fijar financiar firmar formar fumar funcionar ganar garantizar gastar gestionar girar \
grabar gritar guardar gustar hablar imaginar importar incorporar indicar informar ingresar iniciar insertar instalar \
insultar intentar interesar inventar invitar jugar:ue juntar jurar juzgar lamentar lanzar lavar levantar limitar limpiar \
llamar llegar llenar llevar llorar lograr luchar mandar manejar manifestar:ie marcar matar mejorar mencionar mezclar \
mirar molestar montar mostrar:ue mudar nadar navegar necesitar negar:ie negociar notar notificar obligar observar ocupar \
odiar ofertar olvidar opinar ordenar organizar pagar parar participar pasar pasear pegar pelear pensar:ie perdonar pesar \
pescar pinchar pintar pisar planear planificar plantear practicar preguntar preocupar preparar presentar prestar \
probar:ue procesar programar pronunciar publicar pulsar quedar quejar quemar quitar reaccionar realizar rebajar rechazar \
reclamar recomendar:ie recordar:ue recuperar reembolsar reemplazar regalar registrar regresar reiniciar relajar rellenar \
renovar:ue renunciar reparar repasar representar reservar respetar respirar retirar retrasar revisar robar sacar salvar \
secar seleccionar sentar:ie senalar separar significar sobrar solicitar solucionar soltar:ue sonar:ue soportar sospechar \
subrayar tardar telefonear terminar tirar tocar tomar trabajar traspasar tramitar tranquilizar trasladar tratar usar \
utilizar valorar verificar viajar visitar visualizar volar:ue votar \
agradecer aparecer aprender atender:ie atrever beber caer/caig coger comer cometer componer/compong comprender conceder \
conocer contener:ie/conteng convencer correr crecer creer deber defender:ie depender desaparecer detener:ie/deteng \
devolver:ue disponer/dispong encender:ie entender:ie envolver:ue escoger establecer extender:ie favorecer hacer/hag leer \
mantener:ie/manteng merecer meter mover:ue nacer obedecer obtener:ie/obteng ofrecer parecer perder:ie permanecer \
pertenecer poder:ue poner/pong poseer prender pretender proceder prometer proponer/propong proteger querer:ie recoger \
reconocer resolver:ue responder romper soler:ue sorprender suponer/supong temer tener:ie/teng traer/traig valer/valg vencer \
vender volver:ue \
abrir acudir admitir adquirir:ie anadir asistir compartir conducir confundir conseguir:i construir consumir convertir:ie corregir:i \
cubrir cumplir decidir decir:i/dig definir describir descubrir despedir:i dirigir discutir distinguir divertir:ie dividir \
dormir:ue elegir:i escribir exigir fingir huir impedir:i imprimir incluir insistir interrumpir introducir invertir:ie \
medir:i mentir:ie morir:ue partir pedir:i permitir perseguir:i preferir:ie producir recibir reducir referir:ie remitir \
repetir:i residir salir/salg seguir:i sentir:ie servir:i subir sufrir sugerir:ie traducir transmitir unir venir:ie/veng \
vestir:i vivir";

/// Forms of *tú* that no rule builds.
const TU: &str = "\
eres eras fuiste fueras serias seras vas ibas fuiste iras irias has habias habras habrias hubieras das diste dieras dabas \
daras darias estabas estuviste estuvieras estaras estarias sabes sabias supiste supieras sabras sabrias ves veias \
viste vieras veras verias oyes oias oiste oyeras ries sonries reias hueles hiciste hicieras haras harias dijiste dijeras \
diras dirias tuviste tuvieras tendras tendrias pudiste pudieras podras podrias pusiste pusieras pondras pondrias quisiste \
quisieras querras querrias viniste vinieras vendras vendrias trajiste trajeras saldras saldrias valdras valdrias \
condujiste condujeras produjiste tradujiste redujiste introdujiste mantuviste mantuvieras mantendras mantendrias \
obtuviste obtuvieras obtendras obtendrias supusiste supondras propusiste propondras anduviste";

const TU_WISH: &str = "seas estes vayas hayas des sepas veas oigas rias";

const THIRD: &str = "es era fue esta estaba estuvo va iba ha habia hubo da dio sabe sabia supo ve veia vio oye oyo hizo dijo \
    tuvo pudo podria puso quiso querria vino trajo tendria haria diria seria sabria deberia tendra podra \
    querra sabra hara dira vendra";

const THIRD_WISH: &str = "sea este vaya haya de sepa vea oiga";

const VOSOTROS: &str = "sois erais fuisteis vais ibais habeis habiais dais estais sabeis veis ois";

const OTHER_INFINITIVES: &str = "dar ver ir ser estar haber saber oir reir sonreir oler";

static FORMS: LazyLock<FxHashMap<String, Form>> = LazyLock::new(|| {
    let mut forms = FxHashMap::default();
    for infinitive in INFINITIVES.split_whitespace() {
        conjugate(infinitive, &mut forms);
    }
    let irregular = [
        (TU, Form::Tu),
        (TU_WISH, Form::TuWish),
        (THIRD, Form::Third),
        (THIRD_WISH, Form::ThirdWish),
        (VOSOTROS, Form::Vosotros),
        (OTHER_INFINITIVES, Form::Infinitive),
    ];
    for (words, form) in irregular {
        forms.extend(words.split_whitespace().map(|word| (word.to_owned(), form)));
    }
    forms
});

/// What a folded word is, where it is a verb form that is known.
pub(super) fn form(folded: &str) -> Option<Form> {
    FORMS.get(folded).copied()
}

fn conjugate(entry: &str, forms: &mut FxHashMap<String, Form>) {
    let (entry, yo) = entry.split_once('/').map_or((entry, None), |(entry, yo)| (entry, Some(yo)));
    let (infinitive, change) = entry.split_once(':').unwrap_or((entry, ""));
    let Some((stem, class)) = infinitive.split_at_checked(infinitive.len().saturating_sub(2)) else {
        return;
    };
    let is_ar = class == "ar";
    let stressed = stressed(stem, change, class == "ir");
    let wished = yo.map_or_else(|| softened(&stressed, class), str::to_owned);
    // In "pidieras" and "durmieras" the change of "-ir" verbs stands outside the stress too.
    let past = if class == "ir" && !change.is_empty() { weakened(stem) } else { stem.to_owned() };
    let mut add = |form, stem: &str, endings: &[&str]| {
        for ending in endings {
            forms.entry(format!("{stem}{ending}")).or_insert(form);
        }
    };
    if is_ar {
        add(Form::Tu, &stressed, &["as"]);
        add(Form::Tu, stem, &["aste", "abas", "aras", "ases"]);
        add(Form::TuWish, &wished, &["es"]);
        add(Form::Third, &stressed, &["a"]);
        add(Form::Third, stem, &["aba"]);
        add(Form::ThirdWish, &wished, &["e"]);
        add(Form::Vosotros, stem, &["ais", "asteis", "abais", "areis"]);
    } else {
        add(Form::Tu, &stressed, &["es"]);
        add(Form::Tu, stem, &["iste", "ias"]);
        add(Form::Tu, &past, &["ieras", "ieses"]);
        add(Form::TuWish, &wished, &["as"]);
        add(Form::Third, &stressed, &["e"]);
        add(Form::Third, stem, &["ia"]);
        add(Form::ThirdWish, &wished, &["a"]);
        add(Form::Vosotros, stem, &["isteis", "iais"]);
        add(Form::Vosotros, stem, if class == "er" { &["eis"] } else { &["is"] });
    }
    add(Form::Infinitive, infinitive, &[""]);
    add(Form::Tu, infinitive, &["as", "ias"]);
    add(Form::Third, infinitive, &["ia", "a"]);
}

/// The stem with its last vowel changed, as under stress.
fn stressed(stem: &str, change: &str, is_ir: bool) -> String {
    let head = stem.strip_suffix("gu").unwrap_or(stem);
    let Some(at) = head.rfind(['e', 'o', 'u', 'i']).filter(|_| !change.is_empty()) else {
        // "incluyes", but "sigues".
        let is_hiatus = is_ir && stem.ends_with('u') && !stem.ends_with("gu");
        return if is_hiatus { format!("{stem}y") } else { stem.to_owned() };
    };
    let (head, tail) = stem.split_at(at);
    format!("{head}{change}{}", tail.get(1..).unwrap_or_default())
}

fn weakened(stem: &str) -> String {
    let Some(at) = stem.rfind(['e', 'o']) else {
        return stem.to_owned();
    };
    let (head, tail) = stem.split_at(at);
    let vowel = if tail.starts_with('e') { 'i' } else { 'u' };
    format!("{head}{vowel}{}", tail.get(1..).unwrap_or_default())
}

/// The stem as it is spelled before the other vowel: *busqu-*, *pagu-*, *conozc-*, *coj-*, *sig-*.
fn softened(stem: &str, class: &str) -> String {
    let swaps: &[(&str, &str)] = match class {
        "ar" => &[("gu", "gu"), ("c", "qu"), ("g", "gu"), ("z", "c")],
        _ => &[("gu", "g"), ("g", "j"), ("c", "zc")],
    };
    let swap = swaps.iter().find_map(|(from, to)| Some((stem.strip_suffix(from)?, *to)));
    match swap {
        Some((head, "zc")) if !head.ends_with(['a', 'e', 'i', 'o', 'u']) => format!("{head}z"),
        Some((head, to)) => format!("{head}{to}"),
        None => stem.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn verbs_are_known_in_every_tense() {
        let cases = [
            ("llamas llamaste llamabas llamaras llamarias piensas pides pediste pidieras duermes durmieras", Form::Tu),
            ("incluyes sigues eliges tienes tenias podrias conoces vuelves juegas quieres", Form::Tu),
            (
                "llames busques pagues empieces conozcas recojas sigas elijas tengas puedas incluyas convenzas",
                Form::TuWish,
            ),
            ("llama piensa pide sigue incluye tiene", Form::Third),
            ("llame busque pague conozca recoja siga tenga averigue", Form::ThirdWish),
            ("llamais teneis vivis llamasteis", Form::Vosotros),
        ];
        for (words, expected) in cases {
            for word in words.split(' ') {
                assert_eq!(form(word), Some(expected), "{word}");
            }
        }
        assert_eq!(form("caja"), None);
    }
}
