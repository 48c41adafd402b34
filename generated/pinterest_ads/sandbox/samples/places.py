# Made from generator/sandbox.
"""Countries and parts of them (ISO 3166, ISO 4217)."""

from __future__ import annotations

COUNTRIES = {
    "AR": ("Argentina", "ARS"),
    "AU": ("Australia", "AUD"),
    "AT": ("Austria", "EUR"),
    "BE": ("Belgium", "EUR"),
    "BR": ("Brazil", "BRL"),
    "CA": ("Canada", "CAD"),
    "CH": ("Switzerland", "CHF"),
    "CL": ("Chile", "CLP"),
    "CO": ("Colombia", "COP"),
    "CZ": ("Czechia", "CZK"),
    "DE": ("Germany", "EUR"),
    "DK": ("Denmark", "DKK"),
    "ES": ("Spain", "EUR"),
    "FI": ("Finland", "EUR"),
    "FR": ("France", "EUR"),
    "GB": ("United Kingdom", "GBP"),
    "GR": ("Greece", "EUR"),
    "HU": ("Hungary", "HUF"),
    "IE": ("Ireland", "EUR"),
    "IT": ("Italy", "EUR"),
    "JP": ("Japan", "JPY"),
    "LU": ("Luxembourg", "EUR"),
    "MX": ("Mexico", "MXN"),
    "NL": ("Netherlands", "EUR"),
    "NO": ("Norway", "NOK"),
    "NZ": ("New Zealand", "NZD"),
    "PL": ("Poland", "PLN"),
    "PT": ("Portugal", "EUR"),
    "RO": ("Romania", "RON"),
    "SE": ("Sweden", "SEK"),
    "SK": ("Slovakia", "EUR"),
    "US": ("United States", "USD"),
}
"""Name and billing currency by code."""

REGIONS = {
    "US-CA": "California",
    "US-FL": "Florida",
    "US-IL": "Illinois",
    "US-NY": "New York",
    "US-TX": "Texas",
    "US-WA": "Washington",
}
