//! The five languages, the kinds of drill, the CEFR levels and the registers: closed lists, each with its code.

/// A code that stands for none of the listed values.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("unknown code {0:?}")]
pub struct UnknownCode(pub String);

macro_rules! coded {
    ($(#[$meta:meta])* $name:ident { $($(#[$vmeta:meta])* $variant:ident = $code:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$vmeta])* $variant),+ }

        impl $name {
            /// Every value, in the order in which lists show them.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The code used in files, in the store and on the command line.
            pub const fn code(self) -> &'static str {
                match self { $(Self::$variant => $code),+ }
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::engine::lang::UnknownCode;

            fn from_str(code: &str) -> Result<Self, $crate::engine::lang::UnknownCode> {
                match code {
                    $($code => Ok(Self::$variant),)+
                    other => Err($crate::engine::lang::UnknownCode(other.to_owned())),
                }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.code())
            }
        }
    };
}
pub(crate) use coded;

coded! {
    /// A language that drills are played in and that the bot speaks; the code is ISO 639-1.
    Lang {
        /// Dutch.
        Nl = "nl",
        /// English.
        En = "en",
        /// German.
        De = "de",
        /// French.
        Fr = "fr",
        /// Spanish.
        Es = "es",
    }
}

coded! {
    /// What a drill practises; one kind for each work process of the nl-2015 dossier.
    Kind {
        /// Handling a complaint (B1-K3-W2).
        Complaint = "complaint",
        /// Answering a public post (B1-K3-W4).
        Webcare = "webcare",
        /// Holding a sales conversation (B1-K2-W3).
        Sales = "sales",
        /// Customer contact and after-sales (B1-K3-W1).
        Service = "service",
        /// Collecting customer, product and market information (B1-K1-W1).
        Enquiry = "enquiry",
        /// Proposals for sales or marketing policy (B1-K1-W2).
        Proposal = "proposal",
        /// Preparing the sales process (B1-K2-W1).
        Preparation = "preparation",
        /// Acquiring customers or orders (B1-K2-W2).
        Acquisition = "acquisition",
        /// An offer with a price calculation (B1-K2-W4).
        Offer = "offer",
        /// The internal order process (B1-K2-W5).
        Order = "order",
        /// Promotion activities (B1-K3-W3).
        Promotion = "promotion",
    }
}

coded! {
    /// Level of the Common European Framework of Reference for Languages.
    Level { #[allow(missing_docs)] A1 = "A1", #[allow(missing_docs)] A2 = "A2", #[allow(missing_docs)] B1 = "B1",
        #[allow(missing_docs)] B2 = "B2", #[allow(missing_docs)] C1 = "C1" }
}

coded! {
    /// The form of address that a drill's house style asks for.
    Register {
        /// u, Sie, vous, usted.
        Formal = "formal",
        /// je, du, tu, tú.
        Informal = "informal",
        /// Either; nothing is checked.
        Free = "free",
    }
}

coded! {
    /// How a session is run.
    Mode {
        /// Hints, and feedback after every answer.
        Practice = "practice",
        /// No hints, feedback at the end.
        Test = "test",
    }
}
