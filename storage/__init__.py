"""Tables, units of work, encryption and migrations: the one package that knows SQLAlchemy."""
