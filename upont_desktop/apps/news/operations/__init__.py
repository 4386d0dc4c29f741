"""What a person can do to posts, events and sheets: one small function per operation."""
