"""Promotion: marks, pacts, adopters, transposition, international work."""
