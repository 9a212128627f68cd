"""Where a person can turn when the company's answer does not settle the matter.

By the jurisdiction and the sector of the company, which must name them with every decision that is not
fully in the person's favour, and say whether it is a member (L10 art. 13.7; CCC art. 211-4.c; Codice del
consumo art. 141-sexies c.3; `law.md` 8). The EU's ODR platform is closed and never named. Texts are
`body.<value>`; bodies that the company file adds come first.
"""

from enum import StrEnum

from cases.company import Company, Sector


class Body(StrEnum):
    """A public office, arbitration board, ombudsman or conciliation service."""

    OMIC_CATALONIA = "omic_catalonia"  # OMIC, OCIC and the Agència Catalana del Consum
    BOARD_CATALONIA = "board_catalonia"  # Junta Arbitral de Consum de Catalunya, or the town's
    OMIC = "omic"  # and the consumer authority of the autonomous community
    BOARD = "board"  # the Junta Arbitral de Consumo of the place
    TELECOM_USERS = "telecom_users"  # Oficina de Atención al Usuario de Telecomunicaciones
    CENTRAL_BANK = "central_bank"  # Banco de España
    SECURITIES = "securities"  # CNMV
    INSURANCE = "insurance"  # DGSFP
    AVIATION = "aviation"  # AESA
    ARERA = "arera"  # Servizio Conciliazione
    CONCILIAWEB = "conciliaweb"  # with the Corecom
    ABF = "abf"
    ACF = "acf"
    INSURANCE_ARBITER = "insurance_arbiter"  # Arbitro Assicurativo, since 2026-01-15
    CHAMBER = "chamber"  # camera di commercio, conciliazione paritetica
    ECC = "ecc"  # ECC-Net, across borders


_SPAIN = {
    Sector.TELECOM: (Body.TELECOM_USERS,),
    Sector.BANK: (Body.CENTRAL_BANK,),
    Sector.PAYMENTS: (Body.CENTRAL_BANK,),
    Sector.INVESTMENT: (Body.SECURITIES,),
    Sector.INSURANCE: (Body.INSURANCE,),
    Sector.TRANSPORT: (Body.AVIATION,),
}
_ITALY = {
    Sector.ELECTRICITY: (Body.ARERA,),
    Sector.GAS: (Body.ARERA,),
    Sector.WATER: (Body.ARERA,),
    Sector.TELECOM: (Body.CONCILIAWEB,),
    Sector.BANK: (Body.ABF,),
    Sector.PAYMENTS: (Body.ABF,),
    Sector.INVESTMENT: (Body.ACF,),
    Sector.INSURANCE: (Body.INSURANCE_ARBITER,),
}


def bodies(company: Company) -> tuple[Body, ...]:
    """The bodies that may hear a complaint about the company, the sector's own first."""
    if company.jurisdiction.country == "IT":
        return (*_ITALY.get(company.sector, (Body.CHAMBER,)), Body.ECC)
    catalan = company.jurisdiction.region == "CT"
    everywhere = (Body.OMIC_CATALONIA, Body.BOARD_CATALONIA) if catalan else (Body.OMIC, Body.BOARD)
    return (*_SPAIN.get(company.sector, ()), *everywhere, Body.ECC)
