"""Files on disk that no commit keeps yet: the monitor, the bar that tells of them, drafts of messages."""
