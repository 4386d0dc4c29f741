"""Reads a repository and writes its index: streams, order, lineage, text, in a process of its own."""
