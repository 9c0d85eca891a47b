use super::*;
use Route::{Compound, Exact, Stem, Typo};

#[test]
fn dutch() {
    check_all(
        Lang::Nl,
        &[
            ("bellen", "ik bel u", "bel", Stem),
            ("leveren", "het is geleverd", "geleverd", Stem),
            ("oplossen", "dat is opgelost", "opgelost", Stem),
            ("het", "ik zal 't doen", "'t", Exact),
            ("'t", "ik zal het doen", "het", Exact),
            ("foto", "de foto's", "foto's", Exact),
            ("foto's", "de fotos", "fotos", Exact),
            ("zo'n", "zo'n dag", "zo'n", Exact),
            ("zo een", "zo’n dag", "zo’n", Exact),
            ("=Lumo", "Lumo's winkel", "Lumo's", Exact),
            ("naam", "hallo.mijn naam is Jan", "naam", Exact),
            ("reële", "een reele prijs", "reele", Exact),
            ("coördinator", "de coo\u{308}rdinator", "coo\u{308}rdinator", Exact),
            ("euro", "dat kost 45euro", "euro", Exact),
            ("#45€", "dat kost 45euro", "45euro", Exact),
            ("#45€", "dat kost EUR45,-", "EUR45", Exact),
            ("#1234,5", "€ 1.234,50 in totaal", "1.234,50", Exact),
        ],
    );
}

#[test]
fn english() {
    check_all(
        Lang::En,
        &[
            ("apologise", "my apologies", "apologies", Stem),
            ("apology", "my apologies", "apologies", Stem),
            ("refund", "you will be refunded", "refunded", Stem),
            ("don't", "I dont know", "dont", Exact),
            ("dont", "I don’t know", "don’t", Exact),
            ("do not", "I don't know", "don't", Exact),
            ("don't", "I do not know", "do not", Exact),
            ("can not", "I cannot do that", "cannot", Exact),
            ("can't", "I cannot do that", "cannot", Exact),
            ("can help", "I can't help", "", NONE),
            ("I am sorry", "I'm so sorry", "I'm so sorry", Exact),
            ("I am sorry", "Im sorry", "Im sorry", Exact),
            ("I'm sorry", "I am very sorry", "I am very sorry", Exact),
            ("I'll call", "ill call you", "ill call", Exact),
            ("well", "we'll see", "", NONE),
            ("we will", "we'll see", "we'll", Exact),
            ("we (are_going_to | will)", "we're going to send it", "we're going to", Exact),
            ("(that|it) … (is_fine|is_ok)", "That's fine", "That's fine", Exact),
            ("are_we", "we're late", "", NONE),
            ("not … fault", "that isn't your fault", "isn't|fault", Exact),
            ("=Lumo", "Lumo's shop", "Lumo's", Exact),
            ("understand", "I understnad you", "understnad", Typo),
            ("order number", "the ordernumber", "ordernumber", Typo),
            ("#44.96", "€44.96 please", "44.96", Exact),
            ("#44.96€", "44,96 euros please", "44,96 euros", Exact),
            ("#1500", "1,500 points", "1,500", Exact),
            ("#10%", "ten or 10 per cent off", "10 per cent", Exact),
        ],
    );
}

#[test]
fn german() {
    check_all(
        Lang::De,
        &[
            ("für Sie", "fuer Sie", "fuer Sie", Exact),
            ("für Sie", "fur sie", "fur sie", Exact),
            ("fuer", "das ist für Sie", "für", Exact),
            ("ärgerlich", "das ist aergerlich", "aergerlich", Exact),
            ("ärgerlich", "das ist argerlich", "argerlich", Exact),
            ("zurück*", "das Zurueckschicken", "Zurueckschicken", Compound),
            ("groß", "die GROSSE Straße", "GROSSE", Stem),
            ("Straße", "die Strasse", "Strasse", Exact),
            ("verstehen", "ich verstehe Sie", "verstehe", Stem),
            ("liefern & Lieferung", "die Lieferung", "", NONE),
            ("rufe … zurück", "Ich rufe Sie am 5. Mai zurueck.", "rufe|zurueck", Exact),
            ("geht es", "wie geht's", "geht's", Exact),
            ("*paket*", "die Paketnummer", "Paketnummer", Compound),
            ("#10%", "10 Prozent Rabatt", "10 Prozent", Exact),
            ("Entschuldigung", "Entschuldigng bitte", "Entschuldigng", Typo),
        ],
    );
}

#[test]
fn french() {
    check_all(
        Lang::Fr,
        &[
            ("adresse", "quelle est l'adresse", "adresse", Exact),
            ("adresse", "quelle est l’adresse", "adresse", Exact),
            ("l'adresse", "L’ADRESSE", "L’ADRESSE", Exact),
            ("accord", "d'accord", "accord", Exact),
            ("jusque lundi", "jusqu'à lundi", "jusqu'à lundi", Exact),
            ("ne … pas", "Ce n'est vraiment pas grave", "n'|pas", Exact),
            ("je comprends", "je comprend", "je comprend", Stem),
            ("j'ai compris", "jai compris", "jai compris", Typo),
            ("j'ai_compris", "J’ai compris", "J’ai compris", Exact),
            ("aujourd'hui", "aujourd’hui", "aujourd’hui", Exact),
            ("hui", "aujourd'hui", "", NONE),
            ("désolé", "je suis desolee", "desolee", Stem),
            ("cœur", "de tout coeur", "coeur", Exact),
            ("appelez-moi", "Appelez-moi demain", "Appelez-moi", Exact),
            ("rappeler", "je vous rappelle", "rappelle", Stem),
            ("#1234,50€", "soit 1 234,50 € au total", "1 234,50 €", Exact),
            ("#10%", "10 pour cent", "10 pour cent", Exact),
            ("colis", "votre colis est là", "colis", Exact),
        ],
    );
}

#[test]
fn spanish() {
    check_all(
        Lang::Es,
        &[
            ("llamar", "voy a llamarle", "llamarle", Stem),
            ("llamarle", "voy a llamar", "llamar", Stem),
            ("explicar", "voy a explicárselo", "explicárselo", Stem),
            ("explicar", "voy a explicarselo", "explicarselo", Stem),
            ("decir", "dígame su nombre", "", NONE),
            ("diga", "dígame su nombre", "dígame", Stem),
            ("diga", "digame su nombre", "digame", Stem),
            ("=llamar", "voy a llamarle", "", NONE),
            ("va", "vale, gracias", "", NONE),
            ("mañana", "le llamo manana", "manana", Exact),
            ("número", "el NUMERO", "NUMERO", Exact),
            ("entender", "lo entendemos", "entendemos", Stem),
            ("molestia", "las molestias", "molestias", Stem),
            ("siento mucho", "lo siento muchísimo, mucho", "siento muchísimo, mucho", Exact),
            ("#10%", "un 10 por ciento", "10 por ciento", Exact),
            ("pedido", "su pedído", "pedído", Exact),
        ],
    );
}

#[test]
fn questions_are_known_by_mark_or_by_opening() {
    let cases: &[(Lang, &[&str], &[&str])] = &[
        (
            Lang::Nl,
            &[
                "Wat is uw naam",
                "welke kleur schoenen heeft u besteld",
                "Kunt u dat herhalen.",
                "Goedemiddag mevrouw De Wit, mag ik uw ordernummer",
                "En hoe laat bent u thuis",
                "Uw naam?",
                "waarmee kan ik u helpen",
            ],
            &[
                "Wat vervelend voor u",
                "Wat een pech",
                "Als u wilt, kan ik u bellen",
                "U kunt bellen",
                "Ik weet wat u bedoelt",
                "Wat u bestelde is onderweg",
                "Hoe vervelend dit is",
            ],
        ),
        (
            Lang::En,
            &[
                "what is your name",
                "Could you tell me more",
                "How can I help you",
                "Hello, do you have the number",
                "Name?",
            ],
            &["What a pity", "How annoying for you", "When you call, we help", "I can help", "If you like, can I"],
        ),
        (
            Lang::De,
            &[
                "Wie ist Ihr Name",
                "Können Sie das wiederholen",
                "Guten Tag, darf ich Ihre Nummer haben",
                "Welche Größe brauchen Sie",
            ],
            &["Wie schade", "Wenn Sie möchten, kann ich anrufen", "Sie können anrufen", "Geben Sie mir die Nummer"],
        ),
        (
            Lang::Fr,
            &[
                "Quel est votre nom",
                "Pouvez-vous répéter",
                "Est-ce que je peux vous aider",
                "Avez-vous le numéro",
                "Puis-je avoir votre nom",
            ],
            &["Quel dommage", "Vous pouvez appeler", "Si vous voulez, je peux rappeler", "Excusez-moi"],
        ),
        (
            Lang::Es,
            &["¿Cuál es su nombre", "Cual es su numero de pedido", "Me puede decir su nombre", "En qué puedo ayudarle"],
            &["Qué pena", "Puede devolverlo gratis", "Tiene razón, señora", "Que tenga un buen día"],
        ),
    ];
    for (lang, questions, statements) in cases {
        let asks = |text: &str| Answer::parse(text, *lang).sentences().iter().any(|sentence| sentence.is_question);
        for question in *questions {
            assert!(asks(question), "{question}");
        }
        for statement in *statements {
            assert!(!asks(statement), "{statement}");
        }
    }
}
