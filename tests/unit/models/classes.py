"""The classes of target v4 that replies are made into."""

from __future__ import annotations

import pinterest_ads.v4.models as generated
from pinterest_ads._runtime.models import Model


def _all() -> dict[str, type[Model]]:
    values = {name: getattr(generated, name) for name in generated.__all__}
    return {
        name: value
        for name, value in sorted(values.items())
        if isinstance(value, type) and issubclass(value, Model)
    }


EVERY = _all()
DECODED = {name: model for name, model in EVERY.items() if model._direct}
