"""The others: the smallest honest bots on python-telegram-bot and aiogram, each a program of its own."""
