"""Meetings, their minutes and resolutions."""
