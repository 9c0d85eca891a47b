//! A fresh PostgreSQL database for each test, on the server that `REPLIEK_TEST_POSTGRES` names.
//!
//! The variable is the URL of a server on which databases may be created. Where it is not set, the tests on PostgreSQL
//! say so on stderr and pass.

use std::io::Write;
use std::sync::Once;

use sqlx::{AssertSqlSafe, Connection, Executor, PgConnection};

const SERVER: &str = "REPLIEK_TEST_POSTGRES";

/// A database of one test. It stays behind when the test fails, to be looked at.
pub struct Database {
    server: String,
    name: String,
}

impl Database {
    /// An empty database; none where no server is named.
    pub async fn fresh() -> Option<Self> {
        let Ok(server) = std::env::var(SERVER) else {
            notice();
            return None;
        };
        let database = Self { server, name: format!("repliek_test_{}", uuid::Uuid::now_v7().simple()) };
        database.on_server(format!("CREATE DATABASE {} TEMPLATE template0", database.name)).await;
        Some(database)
    }

    /// Its URL.
    pub fn url(&self) -> String {
        let (server, options) = self.server.split_once('?').unwrap_or((&self.server, ""));
        let (scheme, rest) = server.split_once("://").expect("REPLIEK_TEST_POSTGRES is a URL");
        let host = rest.split('/').next().unwrap_or(rest);
        format!("{scheme}://{host}/{}?{options}", self.name)
    }

    /// Removes it, with whoever is still connected.
    pub async fn remove(self) {
        self.on_server(format!("DROP DATABASE {} WITH (FORCE)", self.name)).await;
    }

    async fn on_server(&self, sql: String) {
        let mut connection = PgConnection::connect(&self.server).await.expect("the server of REPLIEK_TEST_POSTGRES");
        connection.execute(AssertSqlSafe(sql)).await.expect("a server on which databases may be created");
        connection.close().await.expect("a connection that closes");
    }
}

/// Says once for a whole program that PostgreSQL was left out; past the test runner, which hides what passes.
fn notice() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let said = writeln!(std::io::stderr(), "notice: PostgreSQL tests not run: {SERVER} is not set");
        said.expect("stderr");
    });
}
