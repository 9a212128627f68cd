"""What follows from each command, once the table allows it: conditions, then events."""
