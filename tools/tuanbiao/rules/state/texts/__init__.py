"""The frozen texts: consultation, review, approval, publication, and who is credited."""
