"""What the columns of a file are called in Catalan, Spanish, Italian and English, capitals or not."""

import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from bot.misconfigured import nearest
from bot.shop.shapes import Customer, HandedIn, Purchase


class Kind(StrEnum):
    """What a file is a table of."""

    CUSTOMERS = "customers"
    PURCHASES = "purchases"


SHAPES: Mapping[Kind, type[HandedIn]] = {Kind.CUSTOMERS: Customer, Kind.PURCHASES: Purchase}
ID = {Kind.CUSTOMERS: "customer_id", Kind.PURCHASES: "purchase_id"}
NAMES: Mapping[Kind, tuple[str, ...]] = {  # how the name of a file begins
    Kind.CUSTOMERS: ("customer", "client", "cliente", "clienti"),
    Kind.PURCHASES: ("purchase", "compra", "compre", "acquist", "vend", "order"),
}
_WHO = (
    "customer customer_number client id_client codi_client numero_client numero_de_client cliente id_cliente"
)
ALIASES: Mapping[str, str] = {  # besides the field's own name
    "customer_id": f"{_WHO} codigo_cliente numero_cliente numero_de_cliente codice_cliente",
    "name": "full_name nom nom_complet nom_i_cognoms nombre nombre_completo nombre_y_apellidos nome "
    "nome_completo nome_e_cognome",
    "phone": "telephone mobile tel telefon mobil telefono movil cellulare",
    "email": "e_mail mail correu correu_electronic correo correo_electronico posta_elettronica",
    "language": "idioma llengua lengua lingua",
    "birthday": "birth_date date_of_birth aniversari data_naixement data_de_naixement cumpleanos "
    "fecha_nacimiento fecha_de_nacimiento compleanno data_nascita data_di_nascita",
    "purchase_id": "purchase purchase_number compra id_compra codi_compra numero_compra numero_de_compra "
    "codigo_compra acquisto id_acquisto codice_acquisto numero_acquisto",
    "product": "item producte article producto articulo prodotto articolo",
    "order_reference": "reference order order_number invoice invoice_number referencia comanda "
    "numero_comanda numero_de_comanda factura numero_factura numero_de_factura pedido numero_pedido "
    "numero_de_pedido riferimento ordine numero_ordine fattura numero_fattura",
    "goods": "kind tipus tipus_de_be tipo tipo_de_bien tipo_di_bene",
    "bought_on": "purchase_date data_compra data_de_compra fecha_compra fecha_de_compra data_acquisto "
    "data_di_acquisto",
    "delivered_on": "delivery_date data_lliurament data_de_lliurament fecha_entrega fecha_de_entrega "
    "data_consegna data_di_consegna",
    "service_months": "mesos_revisio mesos_de_revisio mesos_manteniment meses_revision meses_de_revision "
    "meses_mantenimiento mesi_revisione mesi_manutenzione",
    "ready_on": "ready_date data_a_punt a_punt_el fecha_listo listo_el data_pronto pronto_il",
    "amount": "price total import preu importe precio importo prezzo totale",
}


OURS = "#"  # columns that a report of refused lines adds; a mended report can be imported as it is


@dataclass(frozen=True, slots=True)
class Header:
    """The columns that are read: field and place of each; and the names of those that nobody knows."""

    fields: tuple[tuple[str, int], ...]
    unknown: tuple[str, ...]
    doubled: tuple[str, ...]  # fields that two columns claim

    def missing(self, kind: Kind) -> list[str]:
        """Fields that every row needs and no column has."""
        here = {field for field, _ in self.fields}
        shape = SHAPES[kind].model_fields
        return [name for name, field in shape.items() if field.is_required() and name not in here]


def read_header(cells: Sequence[object], kind: Kind) -> Header:
    """Which column is which field. A column without a name is passed over."""
    by_name = _by_name(kind)
    fields: dict[str, int] = {}
    unknown, doubled = [], []
    for place, cell in enumerate(cells):
        if not plain(cell) or str(cell).startswith(OURS):
            continue
        field = by_name.get(plain(cell))
        if field is None:
            unknown.append(str(cell).strip())
        elif field in fields:
            doubled.append(field)
        else:
            fields[field] = place
    return Header(tuple(fields.items()), tuple(unknown), tuple(doubled))


def field_of(name: object, kind: Kind) -> str | None:
    """The field that a name stands for."""
    return _by_name(kind).get(plain(name))


def meant(name: str, kind: Kind) -> str:
    """The field that was probably meant, or ""."""
    return _by_name(kind).get(nearest(plain(name), _by_name(kind)), "")


def kind_of_name(stem: str) -> Kind | None:
    """What a file is of by its name: "compres-2026", "Clientes"."""
    bare = plain(stem)
    return next((kind for kind, names in NAMES.items() if bare.startswith(names)), None)


def kind_of_columns(cells: Sequence[object]) -> Kind | None:
    """What a file is of by its columns: only purchases have a number of their own."""
    for kind in (Kind.PURCHASES, Kind.CUSTOMERS):
        if any(field_of(cell, kind) == ID[kind] for cell in cells):
            return kind
    return None


def plain(name: object) -> str:
    """Letters and digits without accents and capitals, the rest as "_"."""
    apart = unicodedata.normalize("NFKD", "" if name is None else str(name)).casefold()
    bare = "".join(each for each in apart if not unicodedata.combining(each))
    return "_".join("".join(each if each.isalnum() else " " for each in bare).split())


def _by_name(kind: Kind) -> dict[str, str]:
    found = _KNOWN.get(kind)
    if found is None:
        fields = SHAPES[kind].model_fields
        pairs = ((alias, field) for field in fields for alias in (field, *ALIASES[field].split()))
        found = _KNOWN[kind] = dict(pairs)
    return found


_KNOWN: dict[Kind, dict[str, str]] = {}
