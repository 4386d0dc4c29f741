"""The bounds of a helper, set by the system: what no code of ours in the helper has to keep.

Linux bounds memory, processor time and the size of files written. macOS does not enforce bounds of memory
(``RLIMIT_DATA`` is accepted there and ignored): there the bounds of the readers themselves, and of time, must do.
"""

from __future__ import annotations

import ctypes
import sys
from pathlib import Path

MEMORY = 1 << 30
"""Bytes that a helper may write to. A preview is to take 300 MB at most; the largest picture takes 480 MB while its
pixels are put into another form.
"""
_LARGEST_FILE = 512 << 20
"""Bytes of one file that a helper may write: only pixels in memory shared with the window are one."""
_CPU_GRACE_S = 5  # seconds after which the system ends what did not end itself


def confine(memory: int = MEMORY) -> None:
    """Bound this process, for good. On Windows the program does that from outside, see :func:`put_in_job`."""
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415 - not on Windows

    # Memory that is written, not address space: Qt and PDFium reserve tens of gigabytes of that and never use it.
    for what, bound in (
        (resource.RLIMIT_DATA, memory),
        (resource.RLIMIT_FSIZE, _LARGEST_FILE),
        (resource.RLIMIT_CORE, 0),
    ):
        hard = resource.getrlimit(what)[1]
        least = bound if hard == resource.RLIM_INFINITY else min(bound, hard)
        resource.setrlimit(what, (least, least))


def allow_seconds(seconds: float) -> None:
    """Let the system end this process once it has computed so long from now (in whole seconds, and a few more).

    The program ends a helper that takes too long; this is for the time after the program itself was killed.
    """
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415 - not on Windows

    used = resource.getrusage(resource.RUSAGE_SELF)
    end = int(used.ru_utime + used.ru_stime + seconds) + _CPU_GRACE_S
    hard = resource.getrlimit(resource.RLIMIT_CPU)[1]
    resource.setrlimit(resource.RLIMIT_CPU, (end if hard == resource.RLIM_INFINITY else min(end, hard), hard))


def most_memory() -> int:
    """Bytes that this process held at its largest; 0 where the system does not say.

    Read from proc(5): what getrusage(2) says begins with the size of the process that started this one.
    """
    try:
        with Path("/proc/self/status").open("rb") as status:
            return next(int(line.split()[1]) * 1024 for line in status if line.startswith(b"VmHWM:"))
    except (OSError, StopIteration):
        return 0


class _BasicLimits(ctypes.Structure):
    """``JOBOBJECT_BASIC_LIMIT_INFORMATION`` of the Windows API."""

    _fields_ = (
        ("PerProcessUserTimeLimit", ctypes.c_int64),
        ("PerJobUserTimeLimit", ctypes.c_int64),
        ("LimitFlags", ctypes.c_uint32),
        ("MinimumWorkingSetSize", ctypes.c_size_t),
        ("MaximumWorkingSetSize", ctypes.c_size_t),
        ("ActiveProcessLimit", ctypes.c_uint32),
        ("Affinity", ctypes.c_size_t),
        ("PriorityClass", ctypes.c_uint32),
        ("SchedulingClass", ctypes.c_uint32),
    )


class _ExtendedLimits(ctypes.Structure):
    """``JOBOBJECT_EXTENDED_LIMIT_INFORMATION``; its ``IoInfo`` is six 64-bit counters."""

    _fields_ = (
        ("BasicLimitInformation", _BasicLimits),
        ("IoInfo", ctypes.c_uint64 * 6),
        ("ProcessMemoryLimit", ctypes.c_size_t),
        ("JobMemoryLimit", ctypes.c_size_t),
        ("PeakProcessMemoryUsed", ctypes.c_size_t),
        ("PeakJobMemoryUsed", ctypes.c_size_t),
    )


_EXTENDED_LIMIT_INFORMATION = 9  # of Windows (winnt.h), as below
_PROCESS_MEMORY, _DIE_ON_UNHANDLED, _KILL_ON_CLOSE = 0x100, 0x400, 0x2000
"""JOB_OBJECT_LIMIT_…: memory, no dialog of a crash, end with us."""


def job_limits(memory: int) -> _ExtendedLimits:
    """So much memory, no dialog on a crash, and the end when the program ends."""
    limits = _ExtendedLimits()
    limits.BasicLimitInformation.LimitFlags = _PROCESS_MEMORY | _DIE_ON_UNHANDLED | _KILL_ON_CLOSE
    limits.ProcessMemoryLimit = memory
    return limits


def put_in_job(process_handle: int, memory: int = MEMORY) -> int:
    """Windows only: bound another process by a job object. The handle that comes back is to be kept, and closed with
    :func:`close_job`: closing it ends the process. Raises :class:`OSError`.
    """
    if sys.platform == "win32":
        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        kernel.CreateJobObjectW.restype = ctypes.c_void_p
        kernel.CreateJobObjectW.argtypes = (ctypes.c_void_p, ctypes.c_wchar_p)
        kernel.SetInformationJobObject.argtypes = (ctypes.c_void_p, ctypes.c_int, ctypes.c_void_p, ctypes.c_uint32)
        kernel.AssignProcessToJobObject.argtypes = (ctypes.c_void_p, ctypes.c_void_p)
        job = kernel.CreateJobObjectW(None, None)
        limits = job_limits(memory)
        size = ctypes.sizeof(limits)
        if (
            job
            and kernel.SetInformationJobObject(job, _EXTENDED_LIMIT_INFORMATION, ctypes.byref(limits), size)
            and kernel.AssignProcessToJobObject(job, process_handle)
        ):
            return int(job)
        error = ctypes.WinError(ctypes.get_last_error())
        close_job(job)
        raise error
    raise OSError("job objects are of Windows")


def close_job(job: int | None) -> None:
    """Let a job object go, and with it what is left in it."""
    if sys.platform == "win32" and job:
        kernel = ctypes.WinDLL("kernel32")
        kernel.CloseHandle.argtypes = (ctypes.c_void_p,)
        kernel.CloseHandle(job)
