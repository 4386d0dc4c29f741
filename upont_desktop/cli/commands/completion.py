"""``completion``: a script for a shell, on the standard output."""

from __future__ import annotations

import sys
from argparse import Namespace

from upont_desktop.cli.completion import script


def run(options: Namespace) -> int:
    """Print the completions of a shell, to be sourced by it."""
    sys.stdout.write(script(options.shell))
    return 0
