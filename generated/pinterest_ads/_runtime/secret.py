# Made from generator/runtime.
"""Text that is used, and never shown."""

from __future__ import annotations

from typing import Any, NoReturn, Self

from .headers import value_problem
from .problems import Problems


class Secret:
    """A token or password. Its repr and its text are empty of it; only `reveal` gives it.

    It refuses to be pickled (TypeError), so that it cannot reach a queue, a cache or another process by
    accident: whoever wants to store one says so by `reveal`.
    """

    __slots__ = ("_value",)

    def __init__(self, value: str) -> None:
        self._value = value

    def reveal(self) -> str:
        """The text itself."""
        return self._value

    def __repr__(self) -> str:
        return "Secret()"

    def __eq__(self, other: object) -> bool:
        return self._value == other._value if isinstance(other, Secret) else NotImplemented

    def __hash__(self) -> int:
        return hash((Secret, self._value))

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        return self

    def __reduce_ex__(self, protocol: object) -> NoReturn:
        raise TypeError(
            "a secret cannot be pickled: store what its reveal() gives, where only you can read it"
        )


def revealed(value: str | Secret) -> str:
    """The text of a secret, or of what somebody holds as plain text."""
    return value.reveal() if isinstance(value, Secret) else value


def check_secret(name: str, secret: Secret, problems: Problems) -> None:
    """Report a secret that could not be sent, without showing it."""
    if not secret.reveal() or value_problem(secret.reveal()):
        problems.add(name, "must be printable ASCII without blanks at the ends")


def hidden(text: str, secrets: tuple[Secret, ...]) -> str:
    """`text` without any of the secrets, for words that come from elsewhere and may repeat one."""
    for secret in secrets:
        if value := secret.reveal():
            text = text.replace(value, "***")
    return text
