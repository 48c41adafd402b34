import responses

from gateway import Gateway


@responses.activate
def check_old_version_is_refused():
    gateway = Gateway()
    result = gateway.forward("/widgets/v3/campaigns/")
    assert result.status == 410
    assert not result.url.startswith("https://api.pinterest.com/ads/v3")


@responses.activate
def check_lists_go_to_v4():
    responses.add(responses.GET, "https://api.pinterest.com/ads/v4/advertisers/1/campaigns/", json={"data": []})
    assert Gateway().campaigns("1") == []
