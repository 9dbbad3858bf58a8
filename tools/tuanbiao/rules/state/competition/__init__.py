"""Fair competition and voluntary adoption: wording that a person has to look at."""
