"""Opening a stranger's PDF document with pypdf, within bounds and without starting any program."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from pypdf import Configuration, PdfReader, apply_configuration

from upont_desktop.compare.bounded_reader import BoundedReader
from upont_desktop.compare.guard import Guard, RefusedError
from upont_desktop.domain.content.unavailable import Reason

_UNPACKED = 16_000_000
"""Bytes that one stream may unpack to: the table of a million objects has 6 MB, the text of a page seldom 1 MB."""
_BOUNDS = Configuration(
    zlib_maximum_output_length=_UNPACKED,
    lzw_maximum_output_length=_UNPACKED,
    run_length_maximum_output_length=_UNPACKED,
    brotli_maximum_output_length=_UNPACKED,
    array_based_stream_maximum_output_length=_UNPACKED,
    stream_decoding_work_maximum_length=2 * _UNPACKED,
    stream_parsing_work_maximum_count=500_000,  # 200 bytes of memory each; a full page of text has some 20,000
    xform_maximum_invocations_per_extraction=1_000,  # a form may draw ten others ten times each, eight floors deep
    jbig2dec_binary=None,  # else a page that says so starts that program
    disable_legacy_handling=True,
)


@contextmanager
def opened_pdf(data: bytes, guard: Guard) -> Iterator[PdfReader]:
    """A reader of the document, open without a password or with an empty one, as most viewers would.

    Raises :class:`RefusedError` where a password is needed, or its protection is none that we know; and whatever the
    library raises on damaged input, so use it inside of
    :func:`~upont_desktop.compare.bounded_reader.strangers_file`.
    """
    with apply_configuration(_BOUNDS):
        try:
            reader = PdfReader(BoundedReader(data, guard))
            opens = not reader.is_encrypted or bool(reader.decrypt(""))
        except NotImplementedError as error:
            raise RefusedError(Reason.UNSUPPORTED, f"a protection that is not known: {error}") from error
        if not opens:
            raise RefusedError(Reason.ENCRYPTED, "a password is needed to open it")
        yield reader
