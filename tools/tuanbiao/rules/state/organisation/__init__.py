"""The chamber: legal person, bodies, staff, fees, information, strategy, plans, liaisons, supervision."""
