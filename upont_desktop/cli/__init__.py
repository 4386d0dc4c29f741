"""The service on the command line: administration, scripts, and the process that indexes."""
