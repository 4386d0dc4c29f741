"""What a system may run when it is told to open it: one list for every door (ARCHITECTURE, section 7).

A clone may come from a stranger, and opening a file must show it, never run it.
"""

from __future__ import annotations

from upont_desktop.domain.resource import EntryKind

PROGRAM_ENDINGS = frozenset(
    "action air app appimage application appref-ms bash bat bin cgi chm cmd com command cpl csh deb desktop dll dmg "
    "exe fish flatpakref gadget hta inf ins iqy isp jar jnlp js jse ksh lnk mht mhtml mpkg msc msi msix msp mst osx "
    "pif pkg pl plx ps1 ps1xml ps2 psc1 psd1 psm1 py pyc pyo pyw pyz rb reg rgs rpm run scf scpt scptd scr sct sh "
    "shb shs slk snap sys tcsh terminal tool url vb vbe vbs vbscript webloc website workflow ws wsc wsf wsh xbap "
    "xll zsh".split()
)


def ending_of(name: str) -> str:
    """What follows the last dot, as the system reads it: Windows ignores dots and blanks at the end of a name."""
    bare = name.rstrip(". \t\u00a0")
    return bare.rpartition(".")[2].strip().casefold() if "." in bare else ""


def may_run(name: str, kind: EntryKind = EntryKind.FILE) -> bool:
    """Whether opening a file might run it, by its name and by what git keeps it as."""
    return kind is not EntryKind.FILE or ending_of(name) in PROGRAM_ENDINGS
