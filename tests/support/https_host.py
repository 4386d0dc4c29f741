"""A git host on this computer: git's own http-backend behind HTTPS, with names and passwords, and a certificate of its
own. It listens on the loopback alone, and ends with its ``with``.
"""

from __future__ import annotations

import base64
import json
import os
import ssl
import subprocess
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import IO

REALM = "Gitea"


@dataclass
class HttpsHost:
    """``users`` are names with passwords; ``schemes`` the ways in which one may sign in; ``read_only`` refuses what is
    sent, with ``denied``; ``moved`` is the port of another host to which everything is sent on, with ``status``;
    ``gone`` the status of all that is asked; ``lfs`` says that it takes large contents. ``seen`` are the requests, by
    their path and name, ``told`` what they said of who asks.
    """

    folder: Path
    certificate: Path
    users: dict[str, str] = field(default_factory=dict)
    read_only: bool = False
    denied: str = ""
    moved: int = 0
    status: int = 301
    gone: int = 0
    lfs: bool = True
    schemes: str = f'Basic realm="{REALM}", Bearer'
    told: list[str] = field(default_factory=list)
    seen: list[tuple[str, str]] = field(default_factory=list)
    port: int = 0

    @property
    def root(self) -> str:
        """What a sign-in belongs to."""
        return f"https://127.0.0.1:{self.port}"

    def address(self, name: str, user: str = "") -> str:
        """The address of a repository."""
        return f"https://{user and user + '@'}127.0.0.1:{self.port}/{name}.git"

    def make(self, name: str) -> Path:
        """An empty repository that takes what is sent."""
        path = self.folder / f"{name}.git"
        subprocess.run(["git", "init", "--quiet", "--bare", "--initial-branch=main", str(path)], check=True)
        subprocess.run(["git", "-C", str(path), "config", "http.receivepack", "true"], check=True)
        return path

    def user(self, header: str) -> str | None:
        """Who a request comes from, where that is known."""
        kind, _, value = header.partition(" ")
        if kind == "Bearer":
            return next((name for name, secret in self.users.items() if secret == value), None)
        name, _, secret = base64.b64decode(value).decode().partition(":") if kind == "Basic" else ("", "", "")
        return name if name and self.users.get(name) == secret else None


def make_certificate(folder: Path, *, name: str = "IP:127.0.0.1", expired: bool = False) -> Path:
    """A certificate for the loopback, or another name, and its key, in one file."""
    key, file = folder / "key.pem", folder / "certificate.pem"
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes",
         "-keyout", str(key), "-out", str(file), "-days", "30", "-subj", f"/CN={name.partition(':')[2]}",
         "-addext", f"subjectAltName={name}"],
        check=True, capture_output=True,
    )  # fmt: skip
    if expired:
        old = ["openssl", "x509", "-in", str(file), "-signkey", str(key), "-days", "-1", "-out", str(file)]
        subprocess.run(old, check=True, capture_output=True)
    file.write_bytes(file.read_bytes() + key.read_bytes())
    return file


@contextmanager
def https_host(folder: Path, certificate: Path | None = None) -> Iterator[HttpsHost]:
    """Start a host whose repositories lie in a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    host = HttpsHost(folder, certificate or make_certificate(folder))
    server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(host))
    server.daemon_threads = True
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(host.certificate)
    server.socket = context.wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
    host.port = server.server_address[1]
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield host
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def _handler(host: HttpsHost) -> type[BaseHTTPRequestHandler]:  # noqa: C901 - a class of small methods
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def log_message(self, format: str, *args: object) -> None:
            """Say nothing."""

        def handle_one_request(self) -> None:
            try:
                super().handle_one_request()
            except (ssl.SSLError, ConnectionError):
                self.close_connection = True

        def do_GET(self) -> None:
            with tempfile.TemporaryFile() as nothing:
                self._serve(nothing)

        def do_PUT(self) -> None:
            self.do_POST()

        def do_POST(self) -> None:
            with tempfile.TemporaryFile() as body:
                self._receive(body)
                body.seek(0)
                self._serve(body)

        def _receive(self, body: IO[bytes]) -> None:
            if self.headers.get("Transfer-Encoding") != "chunked":
                body.write(self.rfile.read(int(self.headers.get("Content-Length") or 0)))
                return
            while size := int(self.rfile.readline(), 16):
                body.write(self.rfile.read(size))
                self.rfile.readline()
            self.rfile.readline()

        def _serve(self, body: IO[bytes]) -> None:
            path, _, query = self.path.partition("?")
            user = host.user(self.headers.get("Authorization", ""))
            host.seen.append((path, user or ""))
            writes = "receive-pack" in path or "receive-pack" in query
            host.told.append(self.headers.get("Authorization", ""))
            if host.gone:
                self._say(host.gone, b"")
            elif host.moved:
                self._say(host.status, b"", Location=f"https://127.0.0.1:{host.moved}{self.path}")
            elif host.users and user is None:
                self._say(401, host.denied.encode(), **{"WWW-Authenticate": host.schemes})
            elif writes and host.read_only:
                self._say(403, host.denied.encode())
            elif "/info/lfs/" in path or "/lfs/" in path:
                self._exchange_large(path, body)
            else:
                self._run(path, query, user or "", body)

        def _exchange_large(self, path: str, body: IO[bytes]) -> None:
            """git-lfs's batch requests, and the contents themselves (git-lfs/docs/api/batch.md)."""
            name, _, oid = path.removeprefix("/").partition("/lfs/")
            place = host.folder / f"{name.removesuffix('/info')}.contents" / oid
            if not host.lfs:
                self._say(404, b"")
            elif path.endswith("/objects/batch"):
                asked = json.load(body)
                found = [self._offer(name.removesuffix("/info"), asked["operation"], one) for one in asked["objects"]]
                answer = json.dumps({"transfer": "basic", "objects": found}).encode()
                self._say(200, answer, **{"Content-Type": "application/vnd.git-lfs+json"})
            elif self.command == "PUT":
                place.parent.mkdir(exist_ok=True)
                place.write_bytes(body.read())
                self._say(200, b"")
            else:
                self._say(200, place.read_bytes()) if place.exists() else self._say(404, b"")

        def _offer(self, name: str, operation: str, one: dict[str, object]) -> dict[str, object]:
            there = (host.folder / f"{name}.contents" / str(one["oid"])).exists()
            if operation == "download" and not there:
                return {**one, "error": {"code": 404, "message": "Object does not exist"}}
            if operation == "upload" and there:
                return one
            said = {"Authorization": self.headers.get("Authorization", "")}  # as Gitea does
            action = {"href": f"{host.root}/{name}/lfs/{one['oid']}", "header": said}
            return {**one, "authenticated": True, "actions": {operation: action}}

        def _say(self, code: int, body: bytes, **headers: str) -> None:
            self.send_response(code)
            for name, value in headers.items():
                self.send_header(name, value)
            if "Content-Type" not in headers:
                self.send_header("Content-Type", "text/plain")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def _run(self, path: str, query: str, user: str, body: IO[bytes]) -> None:
            env = {
                "PATH": os.environ["PATH"],
                "HOME": str(host.folder),
                "GIT_CONFIG_NOSYSTEM": "1",
                "GIT_PROJECT_ROOT": str(host.folder),
                "GIT_HTTP_EXPORT_ALL": "1",
                "REQUEST_METHOD": self.command,
                "PATH_INFO": path,
                "QUERY_STRING": query,
                "CONTENT_TYPE": self.headers.get("Content-Type", ""),
                "CONTENT_LENGTH": str(os.fstat(body.fileno()).st_size),
                "HTTP_CONTENT_ENCODING": self.headers.get("Content-Encoding", ""),
                "GIT_PROTOCOL": self.headers.get("Git-Protocol", ""),
                "REMOTE_USER": user,
                "REMOTE_ADDR": "127.0.0.1",
            }
            with subprocess.Popen(
                ["git", "http-backend"],
                stdin=body,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env=env,
                bufsize=0,
            ) as backend:
                assert backend.stdout is not None
                lines: dict[str, str] = {}
                while line := backend.stdout.readline().decode().strip():
                    name, _, value = line.partition(": ")
                    lines[name] = value
                self.send_response(int(lines.pop("Status", "200").split()[0]))
                for name, value in lines.items():
                    self.send_header(name, value)
                self.send_header("Transfer-Encoding", "chunked")
                self.end_headers()
                while part := os.read(backend.stdout.fileno(), 1 << 16):
                    self.wfile.write(b"%x\r\n%b\r\n" % (len(part), part))
                self.wfile.write(b"0\r\n\r\n")

    return Handler
