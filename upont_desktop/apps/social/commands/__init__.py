"""People and clubs on the command line."""
