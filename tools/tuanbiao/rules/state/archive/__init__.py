"""Archive: entries, digests, retention."""
