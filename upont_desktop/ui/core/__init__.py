"""What every room of the window stands on: settings, background work, processes, the session with a circle."""
