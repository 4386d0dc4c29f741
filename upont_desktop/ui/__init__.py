"""The window: Qt models, delegates, views and dialogs over the shared service.

Views never call each other: they say what was asked by signals, and the circle's controller answers. Nothing here reads
a clone or an index on the interface's own thread; see :mod:`~upont_desktop.ui.core.background`.
"""
