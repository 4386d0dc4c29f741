"""Small widgets that several rooms use; they know nothing of circles' histories."""
