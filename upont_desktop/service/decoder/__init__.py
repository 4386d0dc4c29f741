"""Helper processes that read what strangers wrote (ARCHITECTURE, section 7).

A crash, a bomb or a hang while a file is decoded ends one helper and costs one preview. One protocol
(:mod:`~.channel`), one supervision (:mod:`~.worker`, :mod:`~.pool`), one loop in the helper (:mod:`~.server`) with its
bounds (:mod:`~.confinement`); :mod:`~.documents` puts previews and comparisons on it. The window puts pictures and
pages on the same.
"""
