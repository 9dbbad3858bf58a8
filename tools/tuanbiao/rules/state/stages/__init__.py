"""Stages: the chain of moves, their records and approvals, ends, exceptions, evidence."""
