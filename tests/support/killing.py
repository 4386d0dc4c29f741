"""Running something in a process that dies, with all that it started, at an exact moment.

On Linux a moment is any system call that changes a file, of the process or of any program that it runs: a seccomp
filter (seccomp(2)) stops each such call before it is made, and ptrace(2) tells us. Between two of them the disk stays
as it is, so that these are all the states that a sudden end can leave. Elsewhere, and where tracing is not allowed,
moments are Python's own audit events (PEP 578).
"""

from __future__ import annotations

import ctypes
import os
import platform
import signal
import stat
import struct
import sys
from collections.abc import Callable
from functools import cache
from pathlib import Path

_EVENTS = ("open", "os.rename", "os.remove", "os.rmdir", "os.mkdir", "os.link", "subprocess.Popen", "shutil.copyfile")

# x86_64, by unistd_64.h: write, pwrite64, writev, sendfile, fsync, fdatasync, truncate, ftruncate, rename, mkdir,
# rmdir, creat, link, unlink, symlink, chmod, fchmod, utime, mknod, setxattr, utimes, mkdirat, mknodat, futimesat,
# unlinkat, renameat, linkat, symlinkat, fchmodat, utimensat, fallocate, pwritev, renameat2, copy_file_range, pwritev2,
# openat2 (for whatever).
_CALLS = (
    *(1, 18, 20, 40, 74, 75, 76, 77, 82, 83, 84, 85, 86, 87, 88, 90, 91, 132, 133, 188, 235),
    *(258, 259, 261, 263, 264, 265, 266, 268, 280, 285, 296, 316, 326, 328, 437),
)
_OPENS = {2: 1, 257: 2}  # open and openat, with the argument that says whether it is for writing
_TO_A_FILE = {1, 18, 20, 296, 328}  # those whose first argument may be a pipe, which is no file
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC

_TRACEME, _CONT, _SETOPTIONS = 0, 7, 0x4200
_OPTIONS = 2 | 4 | 8 | 0x80 | 0x100000  # fork, vfork, clone, seccomp, and: nobody outlives us
_STOPPED_BY_FILTER = 7
_WALL = 0x40000000
_DIED, _FAILED = 41, 3


def killed_at(number: int, action: Callable[[], object]) -> bool:
    """Run the action in a copy of this process that dies before its n-th moment; whether it died.

    An action that raises is an `AssertionError`, its words on the standard error.
    """
    run = _watched if can_trace() else _audited
    child = os.fork()
    if child == 0:
        os._exit(run(number, action))
    status = os.waitpid(child, 0)[1]
    code = os.waitstatus_to_exitcode(status)
    assert code in {0, _DIED, -signal.SIGKILL}, code
    return code != 0


@cache
def can_trace() -> bool:
    """Whether moments are system calls here."""
    if sys.platform != "linux" or platform.machine() != "x86_64":
        return False
    child = os.fork()
    if child == 0:
        os._exit(_watched(1, lambda: Path(os.devnull).write_bytes(b"x")))
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == _DIED


def _done(action: Callable[[], object]) -> int:
    try:
        action()
    except BaseException as error:  # noqa: BLE001 (told by the exit code)
        os.write(2, f"{type(error).__name__}: {error}\n".encode())
        return _FAILED
    return 0


def _audited(number: int, action: Callable[[], object]) -> int:
    seen = 0

    def count(event: str, _: object) -> None:
        nonlocal seen
        if event in _EVENTS:
            seen += 1
            if seen == number:
                os.kill(os.getpid(), signal.SIGKILL)

    sys.addaudithook(count)
    return _done(action)


def _watched(number: int, action: Callable[[], object]) -> int:
    """Watch the action in one more process, and be its exit code."""
    child = os.fork()
    if child == 0:
        try:
            _ptrace(_TRACEME, 0, 0)
            os.kill(os.getpid(), signal.SIGSTOP)
            _filter()
        except OSError:
            os._exit(_FAILED)
        os._exit(_done(action))
    os.waitpid(child, 0)
    _ptrace(_SETOPTIONS, child, _OPTIONS)
    _ptrace(_CONT, child, 0)
    return _follow(child, number)


def _follow(child: int, number: int) -> int:
    known, seen = {child}, 0
    while True:
        pid, status = os.waitpid(-1, _WALL)
        if not os.WIFSTOPPED(status):
            known.discard(pid)
            if pid == child:
                return abs(os.waitstatus_to_exitcode(status))
            continue
        known.add(pid)
        event = status >> 16
        if event == _STOPPED_BY_FILTER and _changes_a_file(pid):
            seen += 1
            if seen == number:
                _end(known)
                return _DIED
        said = os.WSTOPSIG(status)
        passed = 0 if event or said in {signal.SIGSTOP, signal.SIGTRAP} else said
        _ptrace(_CONT, pid, passed)


def _end(known: set[int]) -> None:
    for pid in known:
        os.kill(pid, signal.SIGKILL)
    while True:
        try:
            pid, status = os.waitpid(-1, _WALL)
        except ChildProcessError:
            return
        if os.WIFSTOPPED(status):  # a program that was just being started
            os.kill(pid, signal.SIGKILL)


def _changes_a_file(pid: int) -> bool:
    call, handle = Path(f"/proc/{pid}/syscall").read_text().split()[:2]
    if int(call) not in _TO_A_FILE:
        return True
    return stat.S_ISREG(Path(f"/proc/{pid}/fd/{int(handle, 16)}").stat().st_mode)


def _ptrace(request: int, pid: int, data: int) -> None:
    if _libc().ptrace(request, pid, 0, data) == -1:
        raise OSError(ctypes.get_errno(), "ptrace")


def _filter() -> None:
    """Have each of the calls told to the tracer before it is made (seccomp(2), a program of bpf(4))."""
    tell, allow = 0x7FF00000, 0x7FFF0000
    load, equal, any_bit, give = 0x20, 0x15, 0x45, 0x06
    lines: list[tuple[int, int, int, int]] = [(load, 0, 0, 0)]  # the number of the call
    for call in _CALLS:
        lines += [(equal, 0, 1, call), (give, 0, 0, tell)]
    for call, argument in _OPENS.items():
        lines += [(equal, 0, 4, call), (load, 0, 0, 16 + 8 * argument), (any_bit, 0, 1, _WRITING)]
        lines += [(give, 0, 0, tell), (give, 0, 0, allow)]
    lines.append((give, 0, 0, allow))
    program = ctypes.create_string_buffer(b"".join(struct.pack("HBBI", *line) for line in lines))
    whole = ctypes.create_string_buffer(struct.pack("HxxxxxxP", len(lines), ctypes.addressof(program)))
    no_new_privileges, set_filter = (38, 1, 0, 0, 0), (22, 2, whole, 0, 0)
    for arguments in (no_new_privileges, set_filter):
        if _libc().prctl(*arguments):
            raise OSError(ctypes.get_errno(), "prctl")


@cache
def _libc() -> ctypes.CDLL:
    library = ctypes.CDLL(None, use_errno=True)
    library.ptrace.argtypes = (ctypes.c_long, ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)
    library.ptrace.restype = ctypes.c_long
    return library
