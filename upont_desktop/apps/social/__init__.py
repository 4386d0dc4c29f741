"""People and clubs: cards, promotions, clubs, memberships, things that are lent."""
