"""What Qt says goes to our log; what means nothing goes nowhere."""

from __future__ import annotations

import logging

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

_log = logging.getLogger("upont_desktop.qt")
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}
_IDLE = ("This plugin does not support propagateSizeHints()",)  # the offscreen platform, each time a window shows


def follow_qt() -> None:
    """Have Qt's warnings written to our log."""
    qInstallMessageHandler(_take)


def _take(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    if message not in _IDLE:
        _log.log(_LEVELS.get(kind, logging.WARNING), "%s (%s)", message, context.category or "Qt")
