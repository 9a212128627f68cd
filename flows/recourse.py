"""Where a person can turn outside the company, in words: for the page of information and every decision.

L10 art. 13.7, CCC art. 211-4.c, Codice del consumo art. 141-sexies c.3; which bodies: `cases/recourse.py`.
"""

from cases.company import Company
from cases.recourse import bodies
from flows.text import Lines, Text, lines, text


def outside(company: Company) -> Lines:
    """The bodies, a line each: those the company file names, then those of its sector and place."""
    own = (text("recourse.own", name=name) for name in company.dispute_bodies)
    return lines((*own, *(text(f"body.{body.value}") for body in bodies(company))), "\n")


def recourse_block(company: Company) -> Text:
    """What must stand under a decision that is not fully in the person's favour."""
    membership = "member" if company.arbitration_member else "not_member"
    return text("recourse.block", bodies=outside(company), membership=text(f"recourse.{membership}"))
