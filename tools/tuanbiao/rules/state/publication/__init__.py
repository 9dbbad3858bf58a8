"""Publication: official documents, what they say, and the dates of issue and effect."""
