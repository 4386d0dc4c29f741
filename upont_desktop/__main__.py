"""``python -m upont_desktop``, and what the packaged program starts with."""

from __future__ import annotations

import sys

from upont_desktop.repository.askpass import ask, is_asked

if __name__ == "__main__":
    if is_asked() and len(sys.argv) == 2:  # before anything else is loaded: git waits for the answer
        sys.exit(ask(sys.argv[1]))
    from upont_desktop.app import main

    sys.exit(main())
