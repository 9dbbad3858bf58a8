"""What an editor needs to help while writing: settings, snippets, and a container in which a browser is enough."""
