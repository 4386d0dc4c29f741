"""Files coming in and going out: drag and drop, the clipboard, copies for other programs."""
