"""The language of the window: French where the person's is French, else English; Qt's own texts with it."""

from __future__ import annotations

import logging
import subprocess
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from upont_desktop.ui.core.resources import is_checkout, resources_folder

_log = logging.getLogger(__name__)
LANGUAGES = ("en", "fr")
_ELSEWHERE = {"en": "en_GB", "fr": "fr_FR"}


def wanted_language(asked: str) -> str:
    """The language to speak: the one asked for, else the first of the system's that we know."""
    for name in (asked, *QLocale.system().uiLanguages()):
        code = name[:2].lower()
        if code in LANGUAGES:
            return code
    return "en"


def speak(application: QCoreApplication, asked: str) -> str:
    """Load the texts of a language and make its locale the default; tells which."""
    code = wanted_language(asked)
    for earlier in application.findChildren(QTranslator):
        application.removeTranslator(earlier)
        earlier.deleteLater()
    QLocale.setDefault(_locale(code))
    folder = resources_folder() / "translations"
    if is_checkout():
        _compile(folder, code)
    for name, place in (
        (f"qtbase_{code}", Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))),
        (f"upont_desktop_{code}", folder),
    ):
        translator = QTranslator(application)
        if translator.load(name, str(place)):
            application.installTranslator(translator)
        elif not name.startswith("qtbase_en"):
            _log.info("no translation %s in %s", name, place)
    return code


def spoken_language() -> str:
    """The language that is spoken now."""
    code = QLocale().name()[:2]
    return code if code in LANGUAGES else "en"


def _locale(code: str) -> QLocale:
    """The system's own locale where it has this language, so that its country's dates and numbers are kept."""
    system = QLocale.system()
    if system.name().startswith(code):
        return system
    return QLocale(_ELSEWHERE[code])


def _compile(folder: Path, code: str) -> None:
    """In a checkout, make the .qm anew where the .ts is newer, so that what is seen is what is written."""
    source, target = folder / f"upont_desktop_{code}.ts", folder / f"upont_desktop_{code}.qm"
    if not source.is_file() or (target.is_file() and target.stat().st_mtime >= source.stat().st_mtime):
        return
    compiler = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.LibraryExecutablesPath)) / "lrelease"
    if not compiler.is_file():
        import PySide6  # noqa: PLC0415 - only where translations must be compiled

        compiler = Path(PySide6.__file__).parent / "lrelease"
    try:
        subprocess.run([str(compiler), "-silent", str(source), "-qm", str(target)], check=True, timeout=60)
    except (OSError, subprocess.SubprocessError) as error:
        _log.info("translations could not be compiled: %s", error)
