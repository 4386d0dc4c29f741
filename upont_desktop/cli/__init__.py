"""The service on the command line."""
