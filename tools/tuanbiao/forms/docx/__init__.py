"""Word documents (Office Open XML): a standard's text, its redline, and drafts that come in."""
