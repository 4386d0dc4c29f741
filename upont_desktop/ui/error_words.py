"""The sentences of :mod:`upont_desktop.domain.errors`, named for the translators: the tools look for them here.

A test compares this list with the errors themselves.
"""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

SENTENCES: tuple[str, ...] = (
    str(QT_TRANSLATE_NOOP("Errors", "Something went wrong.")),
    str(QT_TRANSLATE_NOOP("Errors", "“{path}” is not a git clone.")),
    str(QT_TRANSLATE_NOOP("Errors", "Choose the folder of a clone, or make a new circle.")),
    str(QT_TRANSLATE_NOOP("Errors", "There is no folder “{path}”.")),
    str(QT_TRANSLATE_NOOP("Errors", "It may have been moved: open it from its new place.")),
    str(QT_TRANSLATE_NOOP("Errors", "Part of “{path}” cannot be read by git.")),
    str(QT_TRANSLATE_NOOP("Errors", "Nothing was changed.")),
    str(QT_TRANSLATE_NOOP("Errors", "A fresh copy from where the circle is shared usually brings it back.")),
    str(QT_TRANSLATE_NOOP("Errors", "“{path}” comes with settings of its own that would run programs: {settings}.")),
    str(QT_TRANSLATE_NOOP("Errors", "Nothing was run.")),
    str(QT_TRANSLATE_NOOP("Errors", "Trust this circle first, if you know where it comes from.")),
    str(QT_TRANSLATE_NOOP("Errors", "“{path}” belongs to another user of this computer.")),
    str(QT_TRANSLATE_NOOP("Errors", "Copy the folder to a place of your own, or list it in git's safe.directory.")),
    str(QT_TRANSLATE_NOOP("Errors", "Git was not found on this computer.")),
    str(QT_TRANSLATE_NOOP("Errors", "Install git, then start again.")),
    str(QT_TRANSLATE_NOOP("Errors", "Git {found} is too old: {needed} or later is needed.")),
    str(QT_TRANSLATE_NOOP("Errors", "Update git, then start again.")),
    str(QT_TRANSLATE_NOOP("Errors", "Git could not do “{command}”.")),
    str(QT_TRANSLATE_NOOP("Errors", "“{revision}” names no commit of {circle}.")),
    str(QT_TRANSLATE_NOOP("Errors", "“{revision}” fits several commits of {circle}.")),
    str(QT_TRANSLATE_NOOP("Errors", "Give more of the hash.")),
    str(QT_TRANSLATE_NOOP("Errors", "{circle} has no resource “{path}”.")),
    str(QT_TRANSLATE_NOOP("Errors", "“{path}” has no version {number}.")),
    str(QT_TRANSLATE_NOOP("Errors", "No circle is called “{circle}”.")),
    str(QT_TRANSLATE_NOOP("Errors", "“{text}” is no reference: write circle:path or circle:path{{3}}.")),
    str(QT_TRANSLATE_NOOP("Errors", "The search “{text}” cannot be understood: {problem}.")),
    str(QT_TRANSLATE_NOOP("Errors", "The index of {circle} is being written by another program.")),
    str(QT_TRANSLATE_NOOP("Errors", "Wait a moment, then try again.")),
    str(QT_TRANSLATE_NOOP("Errors", "There is no space left on the disk of “{path}”.")),
    str(QT_TRANSLATE_NOOP("Errors", "Nothing was lost.")),
    str(QT_TRANSLATE_NOOP("Errors", "Make some room, then try again.")),
    str(QT_TRANSLATE_NOOP("Errors", "“{path}” cannot be written.")),
    str(QT_TRANSLATE_NOOP("Errors", "Stopped.")),
)
