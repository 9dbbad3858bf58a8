"""Live approvals: what GitHub says of a pull request, counted against the bodies that a step needs."""
