"""tuanbiao: group standards as a Git repository, checked, proved and published."""

__version__ = "0.1.0"
