"""Ballots as they are run: opening, collecting votes, counting again."""
