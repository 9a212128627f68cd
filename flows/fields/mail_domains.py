"""A slip in the domain of an e-mail address: what people here meant by `gmial.com` or `yaho.es`.

One slip is a letter too many, missing, wrong, or two that changed places. The name and the ending may
each hold one. A wrong guess costs a tap: what was typed is always one of the two answers.
"""

# Mailbox providers in Spain, Catalonia and Italy, by name, with their endings; the likeliest first.
_PROVIDERS = {
    "gmail": ("com",),
    "googlemail": ("com",),
    "hotmail": ("com", "es", "it", "fr", "de", "co.uk"),
    "outlook": ("com", "es", "it", "fr", "de"),
    "live": ("com", "it", "nl", "fr", "co.uk"),
    "msn": ("com",),
    "yahoo": ("com", "es", "it", "fr", "de", "co.uk", "com.ar", "com.mx"),
    "icloud": ("com",),
    "protonmail": ("com", "ch"),
    "telefonica": ("net",),
    "movistar": ("es",),
    "orange": ("es", "fr"),
    "libero": ("it",),
    "virgilio": ("it",),
    "tiscali": ("it",),
    "alice": ("it",),
    "fastwebnet": ("it",),
    "aruba": ("it",),
}
# Real domains that look like a slip of one of those.
_REAL = frozenset(
    {"mail.com", "mail.es", "mail.it", "ymail.com", "email.com", "email.it", "gmx.com", "gmx.es"}
)
_LONG_ENOUGH = 5  # a shorter name is one slip from too many others


def meant_domain(domain: str) -> str | None:
    """The domain that was probably meant, or None where the one typed may be right."""
    domain = domain.lower()
    label, _, ending = domain.partition(".")
    if domain in _REAL or ending in _PROVIDERS.get(label, ()):
        return None
    for name, endings in _PROVIDERS.items():
        if not (label == name or (len(name) >= _LONG_ENOUGH and is_one_slip(label, name))):
            continue
        if not ending or ending in endings or name == "gmail":
            return f"{name}.{ending if ending in endings else endings[0]}"
        if near := next((right for right in endings if is_one_slip(ending, right)), None):
            return f"{name}.{near}"
    return None


def is_one_slip(typed: str, meant: str) -> bool:
    """Whether one letter was added, left out, mistaken, or swapped with its neighbour."""
    if typed == meant or abs(len(typed) - len(meant)) > 1:
        return False
    at = next((i for i, (a, b) in enumerate(zip(typed, meant, strict=False)) if a != b), None)
    if at is None:
        return True
    rest, right = typed[at:], meant[at:]
    swapped = rest[:2] == right[1::-1] and rest[2:] == right[2:]
    return swapped or rest[1:] == right[1:] or rest[1:] == right or rest == right[1:]
