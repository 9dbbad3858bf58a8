"""GitHub: the settings a chamber's repository needs there, and what it sends and receives; nothing here reaches the network."""
