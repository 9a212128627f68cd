"""The operators' desk: a Telegram group in which people of the house work the cases."""
