"""Previews and comparisons of content: bytes in, plain data out (DESIGN, sections 4, 6 and 7).

Nothing here knows git, the index or Qt. Whatever the bytes are, the work is bounded in memory and time, fetches nothing
and opens nothing; what cannot be shown ends in an ``Unavailable`` that says why.
"""
