"""Technical review: panel, roll, recusal, votes, arithmetic, conclusion."""
