"""``receive``: a copy of a shared circle in a folder of one's own."""

from __future__ import annotations

import os
from argparse import Namespace
from pathlib import Path

from upont_desktop.cli.call import Call
from upont_desktop.cli.catalogue import plural, translate
from upont_desktop.cli.output import one_line, shown_path
from upont_desktop.cli.progress import ExchangeProgress, counted
from upont_desktop.cli.sign_in import signing_in
from upont_desktop.domain.language import QT_TRANSLATE_NOOP
from upont_desktop.domain.text import git_bytes
from upont_desktop.service.receive import CircleSource, ReceivedCircle, ReceiveStage, circle_source, receive_circle

_WORDS = {
    ReceiveStage.CONNECTING: QT_TRANSLATE_NOOP("Terminal", "Connecting"),
    ReceiveStage.RECEIVING: QT_TRANSLATE_NOOP("Terminal", "Receiving"),
    ReceiveStage.FILES: QT_TRANSLATE_NOOP("Terminal", "Writing files"),
}


def run(options: Namespace) -> int:
    """Print where the circle is now."""
    call = Call.made_from(options)
    source = circle_source(options.address)
    # The name is a stranger's: its last part alone, so that no folder outside of this one is made.
    folder = options.folder or Path(Path(os.fsdecode(git_bytes(source.name))).name or "circle")
    received = signing_in(call.library.sign_ins, lambda: _received(call, source, folder), ask=not call.out.json)
    circle = received.circle
    if call.out.json:
        path = shown_path(circle.path)
        call.out.value({"circle": circle.slug, "name": circle.name, "path": path, "commits": received.commits})
        return 0
    came = translate("Terminal", "nothing is shared there yet")
    if received.commits:
        told = translate("Terminal", "{n} commit received"), translate("Terminal", "{n} commits received")
        came = plural(received.commits, *told)
    said = translate("Terminal", "{circle}: {came}, in {folder}")
    call.out.line(said.format(circle=one_line(circle.name), came=came, folder=shown_path(circle.path)))
    return 0


def _received(call: Call, source: CircleSource, folder: Path) -> ReceivedCircle:
    with counted("") as report:
        progress = ExchangeProgress(report)
        return receive_circle(
            call.library,
            source,
            folder,
            lambda stage, done, whole: progress.tell(translate("Terminal", _WORDS[stage]), done, whole),
            progress.carry,
        )
