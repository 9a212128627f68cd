"""Every flow, declared: what each kind of case asks, and what becomes of it."""
