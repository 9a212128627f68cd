"""What the desk shows and what can be done there, as data: pure, like every flow."""
