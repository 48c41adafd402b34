# Made from generator/sandbox.
"""The best Pins of a user: organic metrics, of the same making as those of ads."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from ..calls import Call, handles
from ..document.parameters import id_of
from ..metrics.conversions import Terms
from ..metrics.hours import SECONDS, Span
from ..metrics.plans import Plan, plan_of
from ..metrics.spans import span_of
from ..metrics.tally import Tally
from ..refusals import Refused
from ..samples.pins import pins_of

# The metrics of Pins (S0 March 2022: rates are gone), and the columns of ads that count the same.
_METRICS = {
    "IMPRESSION": "IMPRESSION_1",
    "ENGAGEMENT": "ENGAGEMENT_1",
    "PIN_CLICK": "CLICKTHROUGH_1",
    "OUTBOUND_CLICK": "OUTBOUND_CLICK_1",
    "SAVE": "REPIN_1",
}


@handles("top_pins.list")
def top_pins(call: Call) -> dict[str, Any]:
    asked = tuple(call.query.get("metric_types") or _METRICS)
    if unknown := [name for name in asked if name not in _METRICS]:
        raise Refused(
            409, f"metric_types: there is no {', '.join(unknown[:10])}; there are {', '.join(_METRICS)}."
        )
    span = span_of(call.query["start_date"], call.query["end_date"], "TOTAL", call.state.clock())
    sort_by = call.query["sort_by"]
    best = sorted(_counted(call, span), key=lambda counted: (-counted[1][sort_by], counted[0]))
    return {
        "date_availability": {"latest_available_timestamp": _latest(call), "is_realtime": False},
        "pins": [
            {
                "pin_id": pin,
                "metrics": {name: metrics[name] for name in asked},
                "data_status": dict.fromkeys(asked, "READY"),
            }
            for pin, metrics in best[: call.query["num_of_pins"]]
        ],
        "sort_by": sort_by,
    }


def _counted(call: Call, span: Span) -> Iterator[tuple[str, Mapping[str, int | float]]]:
    """The Pins that the query means, each with all its metrics."""
    now = call.state.now()
    plan = plan_of(call.state.options.seed, span, tuple(_METRICS.values()), Terms(), now // SECONDS)
    recent = now - call.query.get("created_in_last_n_days", 10**6) * 86400
    wanted = call.query.get("pin_format", "all").lower()
    for pin in pins_of(call.state.options.seed, _user(call), now):
        if pin["created_at"] >= recent and wanted in ("all", pin["native_format_type"]):
            yield pin["id"], _metrics(plan, int(pin["id"]), pin["created_at"] // SECONDS)


def _user(call: Call) -> int:
    user = id_of(call.path["user"])
    if user < 0:
        raise Refused(404, f"There is no user {call.path['user']}.")
    return user


def _metrics(plan: Plan, pin: int, since: int) -> Mapping[str, int | float]:
    tally = Tally(plan)
    tally.add(plan.casting.of(pin), ((since, plan.end),))
    figures = [figures for _, figures in tally.figures()] or [[0] * len(plan.bases)]
    values = plan.values(figures[0])
    return {name: values[column] for name, column in _METRICS.items()}


def _latest(call: Call) -> int:
    """The end of yesterday, in milliseconds."""
    return (call.state.now() // 86400 * 86400) * 1000 - 1
