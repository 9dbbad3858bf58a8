"""The rule documents: what they cover, how they were adopted."""
