"""The only importer of GitPython: opens, reads, writes and shares clones."""
