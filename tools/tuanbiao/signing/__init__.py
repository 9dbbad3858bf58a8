"""Signed statements: their exact bytes, OpenSSH signatures over them, and captured forge reviews."""
