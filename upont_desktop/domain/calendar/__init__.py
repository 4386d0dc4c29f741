"""Calendar files (iCalendar, RFC 5545): events read and changed, their dates worked out, zones, without any library.

Every line that a change does not concern keeps its very bytes, as with cards of people
(:mod:`upont_desktop.domain.vcard`). The dates of a series are worked out here because a clone may come from a stranger:
a library that runs through a rule from its beginning never comes back from one that fits no day, and cannot begin in
the middle of one that has repeated for years. In tests, libraries say whether the dates are right.
"""
