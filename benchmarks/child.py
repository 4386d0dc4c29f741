"""``python -m benchmarks.child FILE ARGUMENTS``: the program as it is, with its peak memory and the time
of processors (its children's too) written down at the end.

The peak is the kernel's own for this process alone (``VmHWM`` of proc(5)): what ``getrusage`` says begins at the memory
of the process that started it, and that of children is git's.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

from benchmarks.measuring import peak_mib
from upont_desktop.app import main

if __name__ == "__main__":
    code = main(sys.argv[2:])
    told = {"peak_mib": peak_mib(), "used": sum(os.times()[:4])}
    Path(sys.argv[1]).write_text(json.dumps(told), "utf-8")
    sys.exit(code)
