"""Stages: the chain of moves and who approves them, ends, exceptions."""
