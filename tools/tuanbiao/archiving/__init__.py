"""The archive package (归档包) of a standard: made, and verified by whoever holds it."""
