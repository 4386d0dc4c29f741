"""Any file: its type, its first bytes, and where two start to differ."""

from __future__ import annotations

from upont_desktop.compare.guard import Guard
from upont_desktop.compare.kinds import mime_of
from upont_desktop.compare.source import Handler, Source
from upont_desktop.domain.content.binary import BinaryComparison, BinaryPreview, Bytes
from upont_desktop.domain.content.limits import CompareOptions

_BEFORE = 256  # bytes that are shown before the first difference: sixteen rows
_CHUNK = 1 << 20  # bytes compared at once: equal ones cost a comparison of memory


def preview_binary(source: Source, guard: Guard) -> BinaryPreview:
    """The first bytes of a file, as many as the limits allow."""
    return BinaryPreview(mime_of(source.path), _stretch(source.data, 0, guard.limits.hex_bytes))


def compare_binary(left: Source | None, right: Source | None, _: CompareOptions, guard: Guard) -> BinaryComparison:
    """The bytes around the first difference."""
    if left is None or right is None:
        first: int | None = 0
    else:
        first = first_difference(left.data, right.data, guard)
    start = max(0, (first or 0) // 16 * 16 - _BEFORE)
    size = guard.limits.hex_bytes
    return BinaryComparison(
        left and _stretch(left.data, start, size), right and _stretch(right.data, start, size), first
    )


def first_difference(a: bytes, b: bytes, guard: Guard) -> int | None:
    """The offset of the first byte that differs, or ``None`` where all are equal."""
    for start in range(0, min(len(a), len(b)), _CHUNK):
        guard.check()
        end = start + _CHUNK
        if a[start:end] != b[start:end]:
            return start + _first_in(a[start:end], b[start:end])
    return None if len(a) == len(b) else min(len(a), len(b))


def _first_in(a: bytes, b: bytes) -> int:
    """By halving: comparing slices is far faster than comparing bytes."""
    low, high = 0, min(len(a), len(b))
    while low < high:
        middle = (low + high) // 2
        if a[low : middle + 1] == b[low : middle + 1]:
            low = middle + 1
        else:
            high = middle
    return low


def _stretch(data: bytes, start: int, size: int) -> Bytes:
    return Bytes(len(data), start, data[start : start + size].hex())


HANDLER = Handler(preview_binary, compare_binary)
