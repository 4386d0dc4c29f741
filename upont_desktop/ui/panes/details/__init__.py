"""The details of what is chosen: a commit's card, what it touched, and the comparison of one resource."""
