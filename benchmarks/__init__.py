"""The measures of the program: how it compares with git, in one run, on large circles."""
