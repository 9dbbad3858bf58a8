"""The rules over the parts of a repository, each part by itself; what is not asked for is not imported."""
