# Made from spec/ads-v4.yaml.


from __future__ import annotations

from ..._runtime.enums import OpenStrEnum


class Currency(OpenStrEnum):
    """ISO 4217 code of a billing currency; UNK where it is not known."""

    UNK = "UNK"
    USD = "USD"
    GBP = "GBP"
    CAD = "CAD"
    EUR = "EUR"
    AUD = "AUD"
    NZD = "NZD"
    SEK = "SEK"
    ILS = "ILS"
    CHF = "CHF"
    HKD = "HKD"
    JPY = "JPY"
    SGD = "SGD"
    KRW = "KRW"
    NOK = "NOK"
    DKK = "DKK"
    PLN = "PLN"
    RON = "RON"
    HUF = "HUF"
    CZK = "CZK"
    BRL = "BRL"
    MXN = "MXN"
    ARS = "ARS"
    CLP = "CLP"
    COP = "COP"


__all__ = [
    "Currency",
]
