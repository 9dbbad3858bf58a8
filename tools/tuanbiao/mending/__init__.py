"""Mending what the rules find: edits applied to files, round by round, and never to what is closed."""
