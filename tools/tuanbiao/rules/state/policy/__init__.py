"""The chamber's own figures for the procedure."""
