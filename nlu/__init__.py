"""Text to understanding: language, kind of case, topic, urgency and facts, by rules."""
