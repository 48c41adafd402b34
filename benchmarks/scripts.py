"""What the processes of the import rows run. Their arguments are the file of a page of campaigns, and where a server
on the loopback lists ad groups.
"""

from __future__ import annotations

RAW_FIRST_CALL = """
import httpx
body = open(sys.argv[1], "rb").read()
stub = httpx.MockTransport(lambda request: httpx.Response(200, content=body))
client = httpx.Client(transport=stub)
assert client.get("https://api.example.com/campaigns").json()["data"][-1]["name"]
"""
RAW_LOOPBACK = """
import httpx
client = httpx.Client()
assert client.get(sys.argv[2] + "/advertisers/549755885175/ad_groups/").json()["data"][-1]["name"]
"""
STOCK = """
import httpx
from opc_client import AuthenticatedClient
from opc_client.api.campaigns import get_campaigns_handler
body = open(sys.argv[1], "rb").read()
stub = httpx.MockTransport(lambda request: httpx.Response(200, content=body))
client = AuthenticatedClient(base_url="https://api.example.com", token="token", httpx_args={"transport": stub})
assert get_campaigns_handler.sync("549755885175", client=client).data[-1].name
"""
OPENAPI_GENERATOR = """
import ogc_client
body = open(sys.argv[1], "rb").read().decode()
client = ogc_client.ApiClient(ogc_client.Configuration(access_token="token"))
ogc_client.CampaignsApi(client)
assert client.deserialize(body, "CampaignList", "application/json").data[-1].name
"""
DATAMODEL_PYDANTIC = """
import dm_pydantic
assert dm_pydantic.CampaignList.model_validate_json(open(sys.argv[1], "rb").read()).data[-1].name
"""
DATAMODEL_MSGSPEC = """
import msgspec, dm_msgspec
assert msgspec.json.decode(open(sys.argv[1], "rb").read(), type=dm_msgspec.CampaignList).data[-1].name
"""
OFFICIAL = """
from openapi_generated.pinterest_client import Configuration
from pinterest.client import PinterestSDKClient
from pinterest.ads.campaigns import Campaign
PinterestSDKClient(configuration=Configuration(access_token="token"))
"""
GITHUBKIT = """
from githubkit import GitHub
GitHub("token")
"""
OPENAI = """
from openai import OpenAI
OpenAI(api_key="token")
"""
