"""The public data of a chamber: JSON, CSV, feeds, calendars, citations."""
