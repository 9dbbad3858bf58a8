"""Official papers of a stage move, from the records alone."""
