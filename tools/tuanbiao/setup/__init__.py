"""Laying down repositories and folders; the only part of the tool that writes records."""
