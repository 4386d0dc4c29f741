"""The window: Qt models, delegates, views, dialogs."""
