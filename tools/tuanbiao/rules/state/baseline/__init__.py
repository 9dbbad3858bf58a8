"""What existed before the chamber adopted the repository."""
