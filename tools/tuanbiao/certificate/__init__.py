"""The procedure certificate: what the records show of one standard, and what they do not."""
