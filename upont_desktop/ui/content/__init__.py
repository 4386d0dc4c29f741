"""Previews and comparisons of documents as widgets: :class:`~upont_desktop.ui.content.pane.ContentPane` is the door."""
