import time

# TODO(pinterest-ads): ...
LIMIT = "x-userendpoint-ratelimit-limit"
REMAINING = "ratelimit-remaining"
RESET = "retry-after"


class Quota:
    """What /ads/v3 says of itself in every reply."""

    def __init__(self) -> None:
        self.limit = None
        self.remaining = None

    def saw(self, headers) -> None:
        self.limit = int(headers.get(LIMIT, 0))
        self.remaining = int(headers.get(REMAINING, 1))
        if self.remaining == 0:
            time.sleep(int(headers[RESET]))
