"""``doctor``: versions of everything, where data is, what is missing."""

from __future__ import annotations

from argparse import Namespace

from upont_desktop.cli.catalogue import translate
from upont_desktop.cli.output import Output, one_line
from upont_desktop.cli.versions import program_version
from upont_desktop.service.data_folders import DataFolders
from upont_desktop.service.diagnosis import diagnose


def run(options: Namespace) -> int:
    """Print it all; 1 where something is missing that the program cannot do without."""
    out = Output(json=options.json)
    found = diagnose(DataFolders.default(options.data_dir), program_version())
    if out.json:
        facts = [{"name": fact.name, "group": str(fact.group), "value": one_line(str(fact))} for fact in found.facts]
        out.value({"healthy": not found.missing, "missing": [str(lack) for lack in found.missing], "facts": facts})
    else:
        out.table((fact.name, one_line(str(fact))) for fact in found.facts)
        out.line()
        out.lines(translate("Terminal", "Missing: {what}").format(what=one_line(str(lack))) for lack in found.missing)
        if not found.missing:
            out.line(translate("Terminal", "Nothing is missing."))
    return 1 if found.missing else 0
