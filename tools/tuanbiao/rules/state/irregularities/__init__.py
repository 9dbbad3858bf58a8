"""Acknowledged irregularities."""
