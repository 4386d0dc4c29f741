"""Where the lines of a history graph go: pure functions over plain values, no input, no output, no toolkit.

:mod:`~upont_desktop.graph.lanes` gives every commit a row of lanes, :mod:`~upont_desktop.graph.segments` turns a row
into strokes to paint, :mod:`~upont_desktop.graph.palette` has their colours, :mod:`~upont_desktop.graph.simplify`
joins what is left of a filtered history, and :mod:`~upont_desktop.graph.notation` writes histories and graphs as text
for tests.
"""
