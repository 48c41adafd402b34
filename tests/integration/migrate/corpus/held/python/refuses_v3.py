"""Contract tests of our gateway: nothing of it may speak the retired version."""
import pytest

from gateway import routes, send


@pytest.mark.parametrize("route", routes())
def test_no_route_goes_to_v3(route):
    assert "/ads/v3" not in route.url


def test_campaigns_are_addressed_below_the_advertiser():
    assert send("list_campaigns", advertiser_id="1").path == "/ads/v4/advertisers/1/campaigns/"
