"""Signed votes, approvals and testimonies, and captured reviews: what they prove."""
