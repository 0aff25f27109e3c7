"""References: the text of an entry → bibliographic fields."""
