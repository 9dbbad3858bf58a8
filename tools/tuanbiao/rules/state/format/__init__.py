"""The form of files: encoding, YAML, front matter, schema, tree, prose."""
