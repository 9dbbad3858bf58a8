"""Maintenance: systematic review of what has been published."""
