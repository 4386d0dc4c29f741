"""``invite``: a small file that tells others where a circle is shared."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from upont_desktop.cli.call import Call
from upont_desktop.cli.catalogue import translate
from upont_desktop.cli.output import one_line, shown_path
from upont_desktop.service.receive import INVITATION_ENDING, save_invitation


def run(options: Namespace) -> int:
    """Print which file was written, and what to do with it."""
    call = Call.made_from(options)
    circle = call.circle(options.clone)
    file = options.file or Path(f"{circle.slug}{INVITATION_ENDING}")
    invitation = save_invitation(call.library.workplace(circle), file)
    if call.out.json:
        call.out.value({"file": shown_path(file), "name": invitation.name, "address": one_line(invitation.address)})
        return 0
    said = translate("Terminal", "{file} invites to {circle}. Hand it on: it is opened with receive.")
    call.out.line(said.format(file=shown_path(file), circle=one_line(invitation.name)))
    return 0
