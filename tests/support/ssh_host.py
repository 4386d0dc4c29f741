"""An ssh server on this computer, with a key of its own and none of the system's files; it ends with its ``with``."""

from __future__ import annotations

import getpass
import os
import shutil
import socket
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

SSHD = shutil.which("sshd", path=f"{os.environ.get('PATH', '')}:/usr/sbin:/usr/local/sbin")
NO_SSHD = "no sshd here (Debian: openssh-server)"


@dataclass(frozen=True, slots=True)
class SshHost:
    """``folder`` holds all that the server has; ``client`` is what ssh is configured by."""

    folder: Path
    port: int
    client: Path

    @property
    def name(self) -> str:
        """As ssh calls it where the port is not the usual one."""
        return f"[127.0.0.1]:{self.port}"

    @property
    def fingerprint(self) -> str:
        """That of the server's key."""
        listed = subprocess.run(
            ["ssh-keygen", "-lf", str(self.folder / "host_key")], check=True, capture_output=True, text=True
        )
        return listed.stdout.split()[1]

    def address(self, path: Path) -> str:
        """The address of a repository of this computer, over ssh."""
        return f"ssh://{getpass.getuser()}@127.0.0.1:{self.port}{path}"

    def let_in(self, public: str) -> None:
        """Take a key, as somebody does who pastes its public half."""
        with (self.folder / "authorized_keys").open("a") as file:
            file.write(f"{public}\n")


def make_host_key(folder: Path) -> None:
    """A new key for a server."""
    for file in (folder / "host_key", folder / "host_key.pub"):
        file.unlink(missing_ok=True)
    subprocess.run(
        ["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", str(folder / "host_key")], check=True, capture_output=True
    )


@contextmanager
def ssh_host(folder: Path, home: Path) -> Iterator[SshHost]:
    """Start a server; ``home`` is where the person's own keys and known hosts are."""
    assert SSHD is not None
    folder.mkdir(parents=True)
    make_host_key(folder)
    (folder / "authorized_keys").touch()
    if os.geteuid() == 0:
        Path("/run/sshd").mkdir(exist_ok=True)  # where a server of root's locks itself in before somebody is known
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    lines = (
        f"Port {port}", "ListenAddress 127.0.0.1", f"HostKey {folder}/host_key", f"PidFile {folder}/pid",
        f"AuthorizedKeysFile {folder}/authorized_keys", "StrictModes no", "UsePAM no", "PasswordAuthentication no",
        "KbdInteractiveAuthentication no", "PermitRootLogin prohibit-password", "LogLevel ERROR",
    )  # fmt: skip
    (folder / "sshd_config").write_text("\n".join(lines) + "\n")
    client = folder / "ssh_config"
    client.write_text(
        f"UserKnownHostsFile {home}/.ssh/known_hosts\nGlobalKnownHostsFile /dev/null\nIdentityAgent none\n"
        f"IdentityFile {home}/.ssh/id_ed25519\nIdentitiesOnly yes\nStrictHostKeyChecking ask\nUpdateHostKeys no\n"
    )
    server = subprocess.Popen(
        [SSHD, "-D", "-e", "-f", str(folder / "sshd_config")], stdin=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        _await(server, port)
        yield SshHost(folder, port, client)
    finally:
        server.terminate()
        server.wait()


def _await(server: subprocess.Popen[bytes], port: int) -> None:
    """Until it answers."""
    while server.poll() is None:
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
        except ConnectionRefusedError:
            continue
        return
    raise AssertionError("sshd did not start")
