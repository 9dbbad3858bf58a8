"""Self-declaration: what is disclosed, the commitments, access to the text."""
