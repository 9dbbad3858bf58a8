"""Rules: pure generators over records; they see no Git, clock, files or network."""
