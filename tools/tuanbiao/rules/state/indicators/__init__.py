"""Indicators: how the standard compares with others."""
