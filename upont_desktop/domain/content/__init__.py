"""What the content of a resource looks like, as plain data: previews, comparisons, links.

Import from the modules, not from here: the indexer needs only the kinds and the links, and should not pay for the rest.
"""
