//! Connections, and who may ask for what.
//!
//! Threats: another machine (it has the router of the edition alone, [`Doors::door`]); a foreign page that a browser shows at
//! the same time (it may send requests here, with its origin); a foreign name that is made to lead to this machine (DNS
//! rebinding: a host is an address or `localhost`); connections that say nothing, or something without end ([`Limits`]).
//!
//! **Invariant:** the editor's router is asked only by a peer on the loopback, under the loopback's name, with nothing that
//! says that the request was passed on; every answer bears [`POLICY`].

use std::collections::BTreeMap;
use std::convert::Infallible;
use std::net::IpAddr;
use std::pin::pin;
use std::sync::{Arc, LazyLock, Mutex, PoisonError};
use std::time::Duration;

use axum::Router;
use axum::http::{HeaderMap, HeaderName, HeaderValue, Request, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::serve::Listener;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::{Service, service_fn};
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use tokio::net::TcpListener;

use crate::render::POLICY as PAGES;

/// What an answer may load: what a page may, and news from the preview; and who may frame it.
static POLICY: LazyLock<HeaderValue> = LazyLock::new(|| {
    let policy = format!("{PAGES}; connect-src 'self'; frame-ancestors 'none'");
    HeaderValue::try_from(policy).expect("the policy is ASCII")
});

/// The routers, and what tells who may ask which.
pub struct Doors {
    /// The port.
    pub port: u16,
    /// Whether other machines may look.
    pub lan: bool,
    /// What every machine may ask for.
    pub edition: Router,
    /// What an editor may ask for.
    pub editor: Router,
}

impl Doors {
    /// The router for a request of `peer`, if it was meant for this preview: the address in it is this machine's own, and
    /// whatever page sent it is one of ours.
    fn door(&self, peer: IpAddr, headers: &HeaderMap) -> Option<&Router> {
        let mut hosts = headers.get_all(header::HOST).iter();
        let (Some(host), None) = (hosts.next(), hosts.next()) else { return None };
        let host = host.to_str().ok()?;
        let (name, port) = match host.rsplit_once(':') {
            Some((name, port)) if !port.ends_with(']') => (name, port),
            _ => (host, "80"),
        };
        if port != self.port.to_string() {
            return None;
        }
        let own = format!("http://{host}");
        if headers.get_all(header::ORIGIN).iter().any(|origin| origin.as_bytes() != own.as_bytes()) {
            return None;
        }
        let address = name.trim_start_matches('[').trim_end_matches(']').parse::<IpAddr>().ok();
        let is_loopback = match address {
            Some(address) => address.to_canonical().is_loopback(),
            // Any other name could be made to lead here by whoever owns it; an address cannot.
            None if name.eq_ignore_ascii_case("localhost") => true,
            None => return None,
        };
        let is_here = peer.to_canonical().is_loopback() && !headers.keys().any(tells_of_another);
        if is_here && is_loopback { Some(&self.editor) } else { self.lan.then_some(&self.edition) }
    }
}

/// Whether a header is one by which a proxy says for whom it asks: the peer is then not who looks.
fn tells_of_another(name: &HeaderName) -> bool {
    let name = name.as_str();
    // Proxies and networks of delivery name the client in ever new headers, which all speak of one of these.
    let speaks_of = [
        "forwarded",
        "client-ip",
        "connecting-ip",
        "real-ip",
        "remote-addr",
        "remote-ip",
        "external-address",
        "original-for",
        "cluster-client",
    ];
    name == "via" || speaks_of.iter().any(|word| name.contains(word))
}

/// How much of the preview connections may take.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// How long the head of a request may be awaited, the first or the next.
    pub head: Duration,
    /// How long a connection may last before it takes no further request. Longer than pages wait for news.
    pub life: Duration,
    /// How long its peer may take from then on to receive an answer. That an answer is being made does not count: the first
    /// page waits until the content was read, which may take minutes.
    pub end: Duration,
    /// How many connections this machine may have. Browsers open six at most to a host.
    pub own: usize,
    /// How many all other machines may have …
    pub others: usize,
    /// … and one of them.
    pub other: usize,
}

impl Default for Limits {
    fn default() -> Self {
        let seconds = Duration::from_secs;
        // In all well below the 1,024 files, or 256 on macOS, that a program may have open: reading the content needs some.
        Self { head: seconds(10), life: seconds(120), end: seconds(30), own: 48, others: 128, other: 32 }
    }
}

/// How many connections each machine has.
struct Room {
    limits: Limits,
    taken: Mutex<BTreeMap<IpAddr, usize>>,
}

/// A connection's place among those that there may be; free again when dropped.
struct Seat {
    room: Arc<Room>,
    peer: IpAddr,
}

impl Room {
    fn new(limits: Limits) -> Arc<Self> {
        Arc::new(Self { limits, taken: Mutex::default() })
    }

    /// A place for a connection of `peer`, if there is one: other machines take none from this one.
    fn enter(self: &Arc<Self>, peer: IpAddr) -> Option<Seat> {
        let peer = peer.to_canonical();
        let mut taken = self.taken.lock().unwrap_or_else(PoisonError::into_inner);
        let Limits { own, others, other, .. } = self.limits;
        let (all, each) = if peer.is_loopback() { (own, own) } else { (others, other) };
        let alike = taken.iter().filter(|(address, _)| address.is_loopback() == peer.is_loopback());
        if alike.map(|(_, count)| count).sum::<usize>() >= all
            || taken.get(&peer).is_some_and(|count| *count >= each)
        {
            return None;
        }
        *taken.entry(peer).or_default() += 1;
        Some(Seat { room: self.clone(), peer })
    }
}

impl Drop for Seat {
    fn drop(&mut self) {
        let mut taken = self.room.taken.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(count) = taken.get_mut(&self.peer) {
            *count -= 1;
            if *count == 0 {
                taken.remove(&self.peer);
            }
        }
    }
}

/// Serves as long as anybody waits for it.
pub async fn serve(mut listener: TcpListener, doors: Doors, limits: Limits) -> Infallible {
    let doors = Arc::new(doors);
    let room = Room::new(limits);
    loop {
        let (stream, peer) = Listener::accept(&mut listener).await;
        // Whoever finds no place is turned away at once: who waits would take a file of the system all the same.
        let Some(seat) = room.enter(peer.ip()) else { continue };
        let doors = doors.clone();
        // Held by the answer that is being made.
        let work = Arc::new(());
        let held = Arc::downgrade(&work);
        let service = service_fn(move |request| {
            let (doors, work) = (doors.clone(), held.upgrade());
            async move {
                let answer = answer(&doors, peer.ip(), request).await;
                drop(work);
                Ok::<_, Infallible>(answer)
            }
        });
        tokio::spawn(async move {
            let _seat = seat;
            let connection = http1::Builder::new()
                .timer(TokioTimer::new())
                .header_read_timeout(limits.head)
                .serve_connection(TokioIo::new(stream), service);
            let mut connection = pin!(connection);
            // A connection that fails is its peer's affair.
            if tokio::time::timeout(limits.life, connection.as_mut()).await.is_err() {
                connection.as_mut().graceful_shutdown();
                while tokio::time::timeout(limits.end, connection.as_mut()).await.is_err()
                    && Arc::strong_count(&work) > 1
                {}
            }
        });
    }
}

async fn answer(doors: &Doors, peer: IpAddr, request: Request<Incoming>) -> Response {
    let mut response = match doors.door(peer, request.headers()) {
        Some(router) => TowerToHyperService::new(router.clone())
            .call(request)
            .await
            .unwrap_or_else(|never: Infallible| match never {}),
        None => (StatusCode::FORBIDDEN, "403: not this preview's own address\n").into_response(),
    };
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_SECURITY_POLICY, POLICY.clone());
    for (name, value) in [
        (header::CACHE_CONTROL, "no-store"),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::X_FRAME_OPTIONS, "DENY"),
        (header::REFERRER_POLICY, "no-referrer"),
        (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
    ] {
        headers.insert(name, HeaderValue::from_static(value));
    }
    response
}

#[cfg(test)]
mod tests {
    use std::io::{Read, Write};
    use std::net::TcpStream;

    use super::*;

    fn doors(lan: bool) -> Doors {
        let says = |word: &'static str| Router::new().fallback(move || async move { word });
        Doors { port: 80, lan, edition: says("edition"), editor: says("editor") }
    }

    /// Who answers a request of `peer` with these headers.
    fn answers(lan: bool, peer: &str, head: &[(&str, &str)]) -> &'static str {
        let doors = doors(lan);
        let mut headers = HeaderMap::new();
        for (name, value) in head {
            headers.append(HeaderName::try_from(*name).unwrap(), HeaderValue::try_from(*value).unwrap());
        }
        match doors.door(peer.parse().unwrap(), &headers) {
            Some(router) if std::ptr::eq(router, &doors.editor) => "editor",
            Some(_) => "edition",
            None => "nobody",
        }
    }

    #[test]
    fn the_editors_router_is_asked_from_this_machine_alone() {
        for (peer, head, alone, lan) in [
            ("127.0.0.1", &[("host", "127.0.0.1:80")][..], "editor", "editor"),
            ("127.8.0.1", &[("host", "localhost")], "editor", "editor"),
            ("::1", &[("host", "[::1]:80")], "editor", "editor"),
            ("::ffff:127.0.0.1", &[("host", "[::ffff:127.0.0.1]:80")], "editor", "editor"),
            ("127.0.0.1", &[("host", "127.0.0.1"), ("origin", "http://127.0.0.1")], "editor", "editor"),
            // Another machine, whatever it says that it asks for or who it is.
            ("192.0.2.9", &[("host", "192.0.2.2:80")], "nobody", "edition"),
            ("192.0.2.9", &[("host", "127.0.0.1:80")], "nobody", "edition"),
            ("192.0.2.9", &[("host", "localhost:80")], "nobody", "edition"),
            ("192.0.2.9", &[("host", "127.0.0.1"), ("x-forwarded-for", "127.0.0.1")], "nobody", "edition"),
            ("::ffff:192.0.2.9", &[("host", "127.0.0.1:80")], "nobody", "edition"),
            ("fe80::1", &[("host", "[::1]:80")], "nobody", "edition"),
            // This machine's own network address is asked as another machine asks it.
            ("192.0.2.2", &[("host", "192.0.2.2:80")], "nobody", "edition"),
            ("127.0.0.1", &[("host", "192.0.2.2:80")], "nobody", "edition"),
            ("127.0.0.1", &[("host", "0.0.0.0:80")], "nobody", "edition"),
            // A program on this machine that asks for another.
            ("127.0.0.1", &[("host", "127.0.0.1"), ("x-forwarded-for", "192.0.2.9")], "nobody", "edition"),
            ("127.0.0.1", &[("host", "127.0.0.1"), ("x-forwarded-proto", "https")], "nobody", "edition"),
            ("127.0.0.1", &[("host", "localhost"), ("forwarded", "for=192.0.2.9")], "nobody", "edition"),
            ("127.0.0.1", &[("host", "127.0.0.1"), ("via", "1.1 gate")], "nobody", "edition"),
            ("127.0.0.1", &[("host", "127.0.0.1"), ("x-real-ip", "192.0.2.9")], "nobody", "edition"),
            // Foreign names and pages.
            ("127.0.0.1", &[("host", "rebound.example:80")], "nobody", "nobody"),
            ("127.0.0.1", &[("host", "localhost.rebound.example")], "nobody", "nobody"),
            ("127.0.0.1", &[("host", "127.0.0.1.rebound.example")], "nobody", "nobody"),
            ("192.0.2.9", &[("host", "rebound.example:80")], "nobody", "nobody"),
            ("127.0.0.1", &[("host", "127.0.0.1:81")], "nobody", "nobody"),
            ("127.0.0.1", &[("host", "127.0.0.1"), ("origin", "http://rebound.example")], "nobody", "nobody"),
            ("127.0.0.1", &[("host", "127.0.0.1"), ("origin", "null")], "nobody", "nobody"),
            ("127.0.0.1", &[("host", "127.0.0.1"), ("host", "rebound.example")], "nobody", "nobody"),
            ("127.0.0.1", &[], "nobody", "nobody"),
        ] {
            assert_eq!(answers(false, peer, head), alone, "{peer} {head:?}");
            assert_eq!(answers(true, peer, head), lan, "{peer} {head:?}, with other machines");
        }
    }

    #[test]
    fn other_machines_take_no_place_of_this_one_nor_one_of_them_all() {
        let room = Room::new(Limits { own: 2, others: 3, other: 2, ..Limits::default() });
        let enter = |peer: &str| room.enter(peer.parse().unwrap());
        let first = enter("192.0.2.1").unwrap();
        let _second = enter("::ffff:192.0.2.1").unwrap();
        assert!(enter("192.0.2.1").is_none(), "a third of one machine");
        let _third = enter("192.0.2.7").unwrap();
        assert!(enter("192.0.2.8").is_none(), "a fourth of all");
        let _own = (enter("127.0.0.1").unwrap(), enter("127.0.0.1").unwrap());
        assert!(enter("127.0.0.1").is_none(), "a third of this machine");
        drop(first);
        assert!(enter("192.0.2.8").is_some());
    }

    /// Serves with `limits` what `editor` answers, and gives what `see` makes of the port.
    fn served<T>(limits: Limits, editor: Router, see: impl FnOnce(u16) -> T) -> T {
        let runtime =
            tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
        let listener = runtime.block_on(TcpListener::bind("127.0.0.1:0")).unwrap();
        let port = listener.local_addr().unwrap().port();
        runtime.spawn(serve(listener, Doors { port, editor, ..doors(false) }, limits));
        let seen = see(port);
        runtime.shutdown_background();
        seen
    }

    /// A connection; what never comes fails the test in the end.
    fn connect(port: u16) -> TcpStream {
        let stream = TcpStream::connect(("127.0.0.1", port)).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(120))).unwrap();
        stream
    }

    /// Whatever comes until the other side closes.
    fn rest(mut stream: TcpStream) -> String {
        let mut bytes = Vec::new();
        match stream.read_to_end(&mut bytes) {
            Ok(_) => {}
            // A connection that is closed before all was read is reset by some systems.
            Err(error) => assert_eq!(error.kind(), std::io::ErrorKind::ConnectionReset, "{error}"),
        }
        String::from_utf8(bytes).unwrap()
    }

    fn get(port: u16, host: &str) -> String {
        let mut stream = connect(port);
        let request = format!("GET / HTTP/1.1\r\nHost: {host}:{port}\r\nConnection: close\r\n\r\n");
        let _ = stream.write_all(request.as_bytes());
        rest(stream)
    }

    #[test]
    fn who_says_nothing_or_never_ends_is_left_and_then_others_are_answered() {
        let limits = Limits { head: Duration::from_millis(200), own: 3, ..Limits::default() };
        served(limits, doors(false).editor, |port| {
            let silent = connect(port);
            let mut idle = connect(port);
            let mut dripping = connect(port);
            idle.write_all(format!("GET / HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n\r\n").as_bytes()).unwrap();
            dripping.write_all(b"GET / HTTP/1.1\r\nX: ").unwrap();
            let is_closed = (0..6000).any(|_| {
                std::thread::sleep(Duration::from_millis(10));
                dripping.write_all(b"x").is_err()
            });
            assert!(is_closed, "nobody waits for a head without end");
            assert_eq!(rest(silent), "");
            assert!(rest(idle).ends_with("editor"), "a request, and then none");
            // Each place is free again once its connection was let go of.
            while !get(port, "127.0.0.1").ends_with("editor") {
                std::thread::yield_now();
            }
        });
    }

    #[test]
    fn whoever_takes_no_answer_is_left() {
        let moment = Duration::from_millis(100);
        let limits = Limits { life: moment, end: moment, own: 1, ..Limits::default() };
        // More than systems keep for a peer that does not read.
        let much = Router::new().fallback(|| async { vec![b'x'; 64 << 20] });
        served(limits, much, |port| {
            let mut deaf = connect(port);
            let request = format!("GET / HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n\r\n");
            deaf.write_all(request.as_bytes()).unwrap();
            let is_free = (0..6000).any(|_| {
                std::thread::sleep(Duration::from_millis(10));
                !get(port, "127.0.0.1").is_empty()
            });
            assert!(is_free);
            drop(deaf);
        });
    }

    #[test]
    fn an_answer_may_take_longer_than_a_connection_lasts() {
        let moment = Duration::from_millis(50);
        let limits = Limits { life: moment, end: moment, ..Limits::default() };
        let slow = Router::new().fallback(|| async {
            tokio::time::sleep(Duration::from_millis(500)).await;
            "at last"
        });
        assert!(served(limits, slow, |port| get(port, "127.0.0.1")).ends_with("at last"));
    }

    #[test]
    fn every_answer_bears_the_policy() {
        let fails = Router::new().fallback(|| async { StatusCode::PAYLOAD_TOO_LARGE });
        served(Limits::default(), fails, |port| {
            for (host, status) in [("127.0.0.1", "413"), ("rebound.example", "403")] {
                let answer = get(port, host).to_lowercase();
                assert!(answer.starts_with(&format!("http/1.1 {status}")), "{answer}");
                for line in
                    ["content-security-policy: default-src 'none'; ", "x-content-type-options: nosniff\r"]
                {
                    assert!(answer.contains(&format!("\r\n{line}")), "{line}: {answer}");
                }
            }
        });
    }
}
