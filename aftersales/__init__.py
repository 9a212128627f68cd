"""A customer kept well served when nothing is wrong: purchases, occasions, consent, campaigns. Pure."""
