"""The one service that every front end uses."""
