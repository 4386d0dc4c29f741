"""The till in the window: counter mode, full screen where it is wanted."""
