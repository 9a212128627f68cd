"""The dialogue engine and every declared flow. Pure: told the moment, it never asks for it."""
