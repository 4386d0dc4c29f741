"""Reads a repository and writes the index, as a process of its own."""
