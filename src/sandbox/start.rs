//! Starting: an address to listen on, a world to show, and somebody who keeps it.

use std::io;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::sync::Arc;

use thiserror::Error;
use tokio::net::TcpListener;
use tokio::sync::broadcast;

use super::gateway::sessions::Sessions;
use super::http;
use super::keep::{Folder, FolderError, keep_saving};
use super::options::SandboxOptions;
use super::shared::Shared;
use super::wire::{Scissors, Wires};
use super::world::World;
use super::{Sandbox, keep, page};

/// How many happenings a slow watcher may be behind.
const FEED: usize = 4096;

/// Why there is no sandbox.
#[derive(Debug, Error)]
pub enum StartError {
    /// The address cannot be listened on; where several ports were tried, the last of them.
    #[error("cannot listen on {address}")]
    Listen {
        /// The address.
        address: SocketAddr,
        /// Why.
        #[source]
        source: io::Error,
    },
    /// The folder that everything is kept in cannot be used.
    #[error(transparent)]
    Folder(#[from] FolderError),
}

impl Sandbox {
    /// Starts a sandbox, with what was kept in its folder if that has anything.
    pub async fn start(options: SandboxOptions) -> Result<Self, StartError> {
        let folder = options.folder.clone();
        let found = match &folder {
            Some(folder) => blocking(folder.clone(), Folder::load).await?,
            None => None,
        };
        let (listener, address) = listen(&options).await?;
        let feed = broadcast::Sender::new(FEED);
        let sessions = Sessions::new(options.times.resume_window, options.granted_intents, feed.clone());
        let mut world = World::new(&options, reachable(address), sessions);
        if let Some(found) = found {
            found.restore(&mut world);
        }
        let shared = Arc::new(Shared::new(options, address, world, feed));
        let saver = match folder {
            Some(folder) => {
                // A folder that cannot be written to is told before anybody relies on it.
                let world = Arc::clone(&shared);
                blocking(folder.clone(), move |folder| folder.save(&world)).await?;
                Some(tokio::spawn(keep_saving(Arc::clone(&shared), folder)))
            }
            None => None,
        };
        let pages = page::router(&shared).map_err(|source| StartError::Listen { address, source })?;
        let own_host = axum::middleware::from_fn_with_state(address, page::own_host);
        let router = http::router(Arc::clone(&shared)).merge(pages).layer(own_host);
        let router = router.into_make_service_with_connect_info::<Scissors>();
        let mut stop = shared.stop.subscribe();
        let serve = axum::serve(Wires(listener), router).with_graceful_shutdown(async move {
            // An error means that the sandbox itself is gone.
            let _ = stop.wait_for(|stopped| *stopped).await;
        });
        let server = tokio::spawn(serve.into_future());
        Ok(Self { shared, server, saver })
    }
}

/// Keeps what there is now; what cannot be kept is logged.
pub(super) async fn save(shared: &Arc<Shared>, folder: &Folder) {
    let world = Arc::clone(shared);
    if let Err(error) = blocking(folder.clone(), move |folder| folder.save(&world)).await {
        tracing::error!(error = &error as &dyn std::error::Error, "what happened last in the sandbox is not kept");
    }
}

/// Works on a folder in a thread where that may take its time.
async fn blocking<T: Send + 'static>(
    folder: Folder,
    work: impl FnOnce(&keep::Folder) -> Result<T, FolderError> + Send + 'static,
) -> Result<T, FolderError> {
    let path = folder.path().to_owned();
    let done = tokio::task::spawn_blocking(move || work(&folder)).await;
    done.unwrap_or_else(|error| Err(FolderError::Io { path, source: io::Error::other(error) }))
}

async fn listen(options: &SandboxOptions) -> Result<(TcpListener, SocketAddr), StartError> {
    let last = options.port.saturating_add(options.n_ports.saturating_sub(1));
    let mut port = options.port;
    loop {
        let address = SocketAddr::new(options.listen, port);
        let listening = match TcpListener::bind(address).await {
            Ok(listener) => listener.local_addr().map(|address| (listener, address)),
            Err(error) => Err(error),
        };
        match listening {
            Ok(listening) => return Ok(listening),
            Err(error) if error.kind() == io::ErrorKind::AddrInUse && port < last => port += 1,
            Err(source) => return Err(StartError::Listen { address, source }),
        }
    }
}

/// Where this machine itself reaches a listener.
fn reachable(address: SocketAddr) -> SocketAddr {
    let ip = match address.ip() {
        IpAddr::V4(ip) if ip.is_unspecified() => IpAddr::V4(Ipv4Addr::LOCALHOST),
        IpAddr::V6(ip) if ip.is_unspecified() => IpAddr::V6(Ipv6Addr::LOCALHOST),
        ip => ip,
    };
    SocketAddr::new(ip, address.port())
}
