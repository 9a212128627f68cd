"""What operators can do, a module each kind."""
