"""The other bot, which carries advertising: nothing is complained of there."""
