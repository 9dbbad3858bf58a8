"""Replacement: replaced standards, revisions, amendments, joint issue."""
