"""Rules that one tree can decide, by theme."""
