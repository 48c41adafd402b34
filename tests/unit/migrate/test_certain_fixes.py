"""What is certain and what is not: a wrong fix is worse than a comment."""

from __future__ import annotations

import pytest
from pinterest_ads.migrate import scan
from pinterest_ads.migrate.fix import fix, settled

PYTHON = "import requests\n\nBASE = 'https://api.pinterest.com/ads/v3'\n\n\n"
PHP = "<?php\nconst B = 'https://api.pinterest.com/ads/v3';\n"

CERTAIN = {
    "the name of a loop": ("a.py", PYTHON + "for advertiser_id in ids:\n    requests.get(f'{BASE}/campaigns/')\n", "f'{BASE}/advertisers/{advertiser_id}/campaigns/'"),
    "an index in an f-string": ("a.py", PYTHON + "def f(advertiser_id, c):\n    return requests.get(f'{BASE}/campaigns/{c[\"id\"]}/')\n", "/advertisers/{advertiser_id}/campaigns/{c[\"id\"]}/"),
    "a method as an argument": ("a.py", PYTHON + "def f(s, advertiser_id):\n    s.request('PUT', BASE + '/batch_campaigns/', json=[])\n", "s.request('PATCH', BASE + f'/advertisers/{advertiser_id}/campaigns/', json=[])"),
    "urljoin": ("a.py", PYTHON.replace("v3'", "v3/'") + "from urllib.parse import urljoin\ndef f(advertiser_id):\n    return requests.get(urljoin(BASE, 'ad_groups/'))\n", "urljoin(BASE, f'advertisers/{advertiser_id}/ad_groups/')"),
    "this of an arrow in a method": ("a.js", "class A {\n  constructor(advertiserId) { this.advertiserId = advertiserId; }\n  g() { return [1].map(() => fetch('https://api.pinterest.com/ads/v3/ad_groups/')); }\n}\n", "fetch(`https://api.pinterest.com/ads/v4/advertisers/${this.advertiserId}/ad_groups/`)"),
    "this of a closure of PHP": ("a.php", "<?php\nclass A {\n  function __construct(private string $advertiserId) {}\n  function g($h) { return (function () use ($h) { return $h->get('https://api.pinterest.com/ads/v3/ad_groups/'); })(); }\n}\n", '"https://api.pinterest.com/ads/v4/advertisers/{$this->advertiserId}/ad_groups/"'),
    "foreach": ("a.php", PHP + "foreach ($ids as $advertiser_id) { $h->get(B . '/campaigns/'); }\n", 'B . "/advertisers/{$advertiser_id}/campaigns/"'),
    "a constant of a base below another": ("a.py", PYTHON + "ROOT = BASE\ndef f(advertiser_id):\n    return requests.get(ROOT + '/keywords/metrics/')\n", "ROOT + f'/advertisers/{advertiser_id}/keywords/metrics/'"),
    "a getter's name": ("a.js", "const B = 'https://api.pinterest.com/ads/v3';\nexport const f = (advertiserId, c) => getJSON(`${B}/campaigns/${c}/`);\n", "getJSON(`${B}/advertisers/${advertiserId}/campaigns/${c}/`)"),
    "fetch with headers": ("a.js", "export const f = (advertiserId, token) => fetch('https://api.pinterest.com/ads/v3/campaigns/', { headers: { Authorization: token } });\n", "fetch(`https://api.pinterest.com/ads/v4/advertisers/${advertiserId}/campaigns/`, {"),
    "a field": ("a.js", "const { ads } = require('./pinterest-v3');\nfunction f(goal) {\n  return goal.optimization_goal_metadata.conversionTagV3GoalMetadata;\n}\n", "optimization_goal_metadata.conversion_tag_v3_goal_metadata;"),
}  # fmt: skip

UNCERTAIN = {
    "may be left out": ("a.py", PYTHON + "def f(advertiser_id=None):\n    return requests.get(f'{BASE}/campaigns/')\n"),
    "may be none": ("a.py", PYTHON + "def f(advertiser_id: str | None):\n    return requests.get(f'{BASE}/campaigns/')\n"),
    "more than one id": ("a.py", PYTHON + "def f(advertiser_id: list[int]):\n    return requests.get(f'{BASE}/campaigns/')\n"),
    "set from what may be left out": ("a.py", PYTHON + "class C:\n    def __init__(self, advertiser_id=None):\n        self.advertiser_id = advertiser_id\n    def f(self):\n        return requests.get(f'{BASE}/campaigns/')\n"),
    "two names": ("a.py", PYTHON + "def f(advertiser_id, pinterest_advertiser_id):\n    return requests.get(f'{BASE}/campaigns/')\n"),
    "given in one branch": ("a.py", PYTHON + "def f(x):\n    if x:\n        advertiser_id = x\n    return requests.get(f'{BASE}/campaigns/')\n"),
    "said as a parameter": ("a.py", PYTHON + "def f(advertiser_id):\n    return requests.get(f'{BASE}/campaigns/', params={'advertiser': advertiser_id})\n"),
    "below an advertiser already": ("a.py", PYTHON + "class C:\n    def __init__(self, advertiser_id):\n        self.advertiser_id = advertiser_id\n        self.root = f'{BASE}/advertisers/{advertiser_id}'\n    def f(self):\n        return requests.get(self.root + '/campaigns/')\n"),
    "a name with two values": ("a.py", "import requests\nclass A:\n    BASE = 'https://api.pinterest.com/ads/v3'\n    def f(self, advertiser_id):\n        return requests.get(self.BASE + '/campaigns/')\nclass B:\n    BASE = 'https://us1.api.mailchimp.com/3.0'\n"),
    "a template of a format": ("a.py", PYTHON + "def f(advertiser_id, c):\n    return requests.get(BASE + '/campaigns/{}/'.format(c))\n"),
    "no patch beside put": ("a.py", PYTHON + "class C:\n    def put(self, url, body): ...\n    def f(self, advertiser_id, body):\n        return self.put(f'{BASE}/batch_campaigns/', body)\n"),
    "a URL that others ask": ("a.py", PYTHON + "def url(advertiser_id):\n    return BASE + '/campaigns/'\n"),
    "a table of URLs": ("a.py", "import requests\nADVERTISER_ID = 1\nURLS = {'c': 'https://api.pinterest.com/ads/v3/campaigns/'}\nrequests.post(URLS['c'])\n"),
    "a function of one's own": ("a.py", PYTHON + "def f(advertiser_id, c, body):\n    return change(f'{BASE}/campaigns/{c}/', body)\n"),
    "a method in a variable": ("a.py", PYTHON + "def f(s, method, advertiser_id, c):\n    return s.request(method, f'{BASE}/campaigns/{c}/')\n"),
    "options in a variable": ("a.js", "export const f = (advertiserId, options) => fetch('https://api.pinterest.com/ads/v3/campaigns/', options);\n"),
    "a method that the row has not": ("a.py", PYTHON + "def f(advertiser_id, c, body):\n    return requests.put(f'{BASE}/ad_groups/{c}/', json=body)\n"),
    "a default": ("a.py", PYTHON + "def f(advertiser_id, url='https://api.pinterest.com/ads/v3/campaigns/'):\n    return requests.get(url)\n"),
    "text in text": ("a.py", PYTHON + "BODY = '''\n{\"objective_type\": \"TRAFFIC\"}\n'''\n"),
    "this of a plain function": ("a.js", "class A {\n  constructor(advertiserId) { this.advertiserId = advertiserId; }\n  f() { return [1].map(function () { return fetch('https://api.pinterest.com/ads/v3/campaigns/'); }); }\n}\n"),
    "optional in TypeScript": ("a.ts", "export const f = (advertiserId?: string) => fetch('https://api.pinterest.com/ads/v3/campaigns/');\n"),
    "a route's variable": ("a.js", "const advertiserId = process.env.A;\nfetch('https://api.pinterest.com/ads/v3/campaigns/:campaign/');\n"),
    "an attribute of JSX": ("a.jsx", "export const A = ({ advertiserId }) => <Get url=\"https://api.pinterest.com/ads/v3/campaigns/\" />;\n"),
    "static in PHP": ("a.php", "<?php\nclass A {\n  function __construct(private string $advertiserId) {}\n  static function g($h) { return $h->get('https://api.pinterest.com/ads/v3/ad_groups/'); }\n}\n"),
    "a constant of PHP": ("a.php", "<?php\n$advertiser_id = 5;\nclass A {\n  const URL = 'https://api.pinterest.com/ads/v3/campaigns/';\n  function f($h) { return $h->get(self::URL); }\n}\n"),
    "a variable around a function of PHP": ("a.php", PHP + "$advertiser_id = 5;\nfunction f($h) { return $h->get(B . '/campaigns/'); }\n"),
}  # fmt: skip


@pytest.mark.parametrize("name", CERTAIN)
def test_certain(name: str) -> None:
    path, text, expected = CERTAIN[name]
    fixed = fix(text, path, scan)
    assert expected in fixed.text
    assert not fixed.left
    assert "TODO" not in fixed.text
    assert fix(fixed.text, path, scan).text == fixed.text


@pytest.mark.parametrize("name", UNCERTAIN)
def test_uncertain(name: str) -> None:
    path, text = UNCERTAIN[name]
    assert not settled(text, path, scan(text, path))
    fixed = fix(text, path, scan)
    told = [line for line in fixed.text.split("\n") if "TODO(pinterest-ads): " in line]
    assert told
    assert [line for line in fixed.text.split("\n") if line not in told] == text.split("\n")
    assert fix(fixed.text, path, scan).text == fixed.text


def test_settings_in_json_say_no_method() -> None:
    text = '{"pins": "https://api.pinterest.com/ads/v3/advertisers/1/boards/", "id": "{{advertiser_id}}"}'
    assert scan(text, "a.json")
    assert fix(text, "a.json", scan).text == text
