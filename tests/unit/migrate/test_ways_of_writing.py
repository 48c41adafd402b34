"""Ways in which people write a v3 call, and what `scan` makes of each: line, kind, row."""

from __future__ import annotations

from textwrap import dedent

import pytest
from pinterest_ads.migrate import scan

CAMPAIGN = "GET campaigns/<campaign>/"
PUT = "PUT campaigns/<campaign>/"

WAYS: dict[str, tuple[str, str, list[tuple[int, str, str | None]]]] = {
    "py, format with a name and a base": (
        "a.py",
        """
        BASE = "https://api.pinterest.com/ads/v3"
        requests.get("{base}/campaigns/{id}/".format(base=BASE, id=3))
        """,
        [(1, "base-url", None), (2, "endpoint", CAMPAIGN)],
    ),
    "py, percent with a mapping": (
        "a.py",
        """
        HOST = "https://api.pinterest.com"
        requests.put("%(host)s/ads/v3/campaigns/%(id)s/" % {"host": HOST, "id": 3})
        """,
        [(2, "endpoint", PUT), (2, "method", PUT)],
    ),
    "py, urljoin": (
        "a.py",
        """
        from urllib.parse import urljoin
        BASE = "https://api.pinterest.com/ads/v3/"
        url = urljoin(BASE, "batch_campaigns/")
        requests.post(url, json=[])
        """,
        [(2, "base-url", None), (3, "endpoint", "POST batch_campaigns/")],
    ),
    "py, join of parts": (
        "a.py",
        """
        url = "/".join(["https://api.pinterest.com/ads/v3", "campaigns", str(id), ""])
        requests.get(url)
        """,
        [(1, "base-url", None), (1, "endpoint", CAMPAIGN)],
    ),
    "py, adjacent literals over lines": (
        "a.py",
        """
        url = (
            "https://api.pinterest.com"
            "/ads/v3"
            f"/campaigns/{campaign}/"
        )
        """,
        [(3, "base-url", None), (4, "endpoint", CAMPAIGN)],
    ),
    "py, version of its own": (
        "a.py",
        """
        API_VERSION = "v3"
        class Api:
            host = "https://api.pinterest.com"
            def get(self, id):
                return self.session.get(f"{self.host}/ads/{API_VERSION}/campaigns/{id}/")
        """,
        [(5, "endpoint", CAMPAIGN)],
    ),
    "py, base as default of an argument": (
        "a.py",
        """
        class Api:
            def __init__(self, base_url="https://api.pinterest.com/ads/v3"):
                self.base_url = base_url
            def one(self, id):
                return self._request("PUT", self.base_url + "/campaigns/%d/" % id)
        """,
        [(2, "base-url", None), (5, "endpoint", PUT), (5, "method", PUT)],
    ),
    "py, stripped base": (
        "a.py",
        """
        BASE = "https://api.pinterest.com/ads/v3/"
        r = requests.delete(BASE.rstrip("/") + "/keywords/")
        """,
        [(1, "base-url", None), (2, "endpoint", "DELETE keywords/")],
    ),
    "py, urllib with a method": (
        "a.py",
        """
        req = urllib.request.Request("https://api.pinterest.com/ads/v3/ad_groups/", method="PUT", data=b"")
        """,
        [(1, "endpoint", "PUT ad_groups/"), (1, "method", "PUT ad_groups/")],
    ),
    "py, table of paths": (
        "a.py",
        """
        BASE = "https://api.pinterest.com/ads/v3"
        PATHS = {
            "receipt": "/bill_receipt/{bill}/",
            "groups": "/ad_groups/",
        }
        """,
        [(1, "base-url", None), (3, "endpoint", "GET bill_receipt/<bill>/"), (4, "endpoint", "GET ad_groups/")],
    ),
    "py, constant that is only a part": (
        "a.py",
        """
        BASE = "https://api.pinterest.com/ads/v3"
        TAGS = "/tags/"
        def configs(id):
            return requests.put(BASE + TAGS + id + "/configs/", json={"aemEnabled": True})
        """,
        [(1, "base-url", None), (4, "endpoint", "PUT tags/<tag>/configs/"), (4, "field", None), (4, "method", "PUT tags/<tag>/configs/")],
    ),
    "py, attributes and keyword arguments": (
        "a.py",
        """
        import pinterest_v3
        campaign = pinterest_v3.Campaign(objective_type="TRAFFIC", is_managed=True)
        if campaign.is_managed and campaign.objective_type in ("APP_INSTALL", "AWARENESS"):
            pass
        """,
        [(2, "is-managed", None), (2, "objective", None), (3, "is-managed", None), (3, "objective", None)],
    ),
    "py, form feed and tabs before": (
        "a.py",
        "x = 1\n\x0c\nrequests.get('https://api.pinterest.com/ads/v3/books_closed/')\n",
        [(3, "endpoint", "GET books_closed/")],
    ),
    "py, umlauts before": (
        "a.py",
        "s = 'äöü€'; requests.get('https://api.pinterest.com/ads/v3/books_closed/')\n",
        [(1, "endpoint", "GET books_closed/")],
    ),
    "py, conditional method": (
        "a.py",
        """
        BASE = "https://api.pinterest.com/ads/v3"
        def save(data):
            url = BASE + "/keywords/"
            return session.request("PUT" if data else "POST", url)
        """,
        [(1, "base-url", None), (3, "endpoint", "GET keywords/ | POST keywords/ | PUT keywords/ | DELETE keywords/")],
    ),
    "js, axios with an object": (
        "a.js",
        """
        const BASE = 'https://api.pinterest.com/ads/v3';
        axios({ method: 'put', url: BASE + '/campaigns/' + id + '/', data: body });
        """,
        [(1, "base-url", None), (2, "endpoint", PUT), (2, "method", PUT)],
    ),
    "js, new URL": (
        "a.js",
        """
        const base = 'https://api.pinterest.com/ads/v3/';
        const url = new URL('books_closed/', base);
        """,
        [(1, "base-url", None), (2, "endpoint", "GET books_closed/")],
    ),
    "js, class field and this": (
        "a.ts",
        """
        export class Api {
          private readonly root: string = "https://api.pinterest.com/ads/v3";
          one(id: string) { return this.http.get<Campaign>(`${this.root}/campaigns/${encodeURIComponent(id)}/`); }
        }
        """,
        [(2, "base-url", None), (3, "endpoint", CAMPAIGN)],
    ),
    "js, fetch with its options below": (
        "a.js",
        """
        return fetch(`https://api.pinterest.com/ads/v3/campaigns/${campaign.id}/`, {
          headers: { 'Content-Type': 'application/json' },
          method: 'PUT',
          body: JSON.stringify({ is_managed: false }),
        });
        """,
        [(1, "endpoint", PUT), (3, "method", PUT), (4, "is-managed", None)],
    ),
    "js, a regular expression with a quote": (
        "a.js",
        """
        const clean = (s) => s.replace(/['"`]/g, '');
        fetch('https://api.pinterest.com/ads/v3/books_closed/');
        """,
        [(2, "endpoint", "GET books_closed/")],
    ),
    "js, headers": (
        "a.js",
        "const left = response.headers['X-Userendpoint-RateLimit-Remaining'];\n",
        [(1, "rate-limit-header", None)],
    ),
    "php, guzzle": (
        "a.php",
        """
        <?php
        $client = new Client(['base_uri' => 'https://api.pinterest.com/ads/v3/']);
        $client->request('PUT', "campaigns/$id/", ['json' => ['objective_type' => 'TRAFFIC']]);
        $client->put("campaigns/{$c->id}/");
        """,
        [(2, "base-url", None), (3, "endpoint", PUT), (3, "method", PUT), (3, "objective", None), (4, "endpoint", PUT), (4, "method", PUT)],
    ),
    "php, curl with a custom request": (
        "a.php",
        """
        <?php
        define('API', 'https://api.pinterest.com/ads/v3');
        $ch = curl_init(API . '/campaigns/' . $id . '/');
        curl_setopt($ch, CURLOPT_CUSTOMREQUEST, 'PUT');
        curl_exec($ch);
        """,
        [(2, "base-url", None), (3, "endpoint", PUT), (4, "method", PUT)],
    ),
    "php, wordpress": (
        "a.php",
        """
        <p>It's the shop's page</p>
        <?php
        $response = wp_remote_request( self::API . "/campaigns/{$id}/", array( 'method' => 'PUT' ) );
        class X { const API = 'https://api.pinterest.com/ads/v3'; }
        """,
        [(3, "endpoint", PUT), (3, "method", PUT), (4, "base-url", None)],
    ),
    "rb, net http": (
        "a.rb",
        """
        BASE = "https://api.pinterest.com/ads/v3".freeze
        req = Net::HTTP::Put.new(URI("#{BASE}/campaigns/#{id}/"))
        HTTParty.put(BASE + "/campaigns/#{id}/", body: { is_managed: true }.to_json)
        """,
        [(1, "base-url", None), (2, "endpoint", PUT), (2, "method", PUT), (3, "endpoint", PUT), (3, "is-managed", None), (3, "method", PUT)],
    ),
    "go, Sprintf": (
        "a.go",
        """
        const base = "https://api.pinterest.com/ads/v3"
        func f(id string) {
            req, err := http.NewRequest("PUT", fmt.Sprintf("%s/campaigns/%s/", base, id), body)
            req2, _ := http.NewRequest(http.MethodGet, base+"/ad_groups/", nil)
        }
        """,
        [(1, "base-url", None), (3, "endpoint", PUT), (3, "method", PUT), (4, "endpoint", "GET ad_groups/")],
    ),
    "cs, interpolated": (
        "a.cs",
        """
        const string Base = "https://api.pinterest.com/ads/v3";
        var reply = await client.PutAsync($"{Base}/campaigns/{id}/", content);
        """,
        [(1, "base-url", None), (2, "endpoint", PUT), (2, "method", PUT)],
    ),
    "kt, template": (
        "a.kt",
        """
        private const val BASE = "https://api.pinterest.com/ads/v3"
        fun one(id: String) = client.get("$BASE/campaigns/$id/")
        """,
        [(1, "base-url", None), (2, "endpoint", CAMPAIGN)],
    ),
    "java, spring": (
        "A.java",
        """
        String url = "https://api.pinterest.com/ads/v3/campaigns/" + id + "/";
        restTemplate.exchange(url, HttpMethod.PUT, entity, String.class);
        """,
        [(1, "endpoint", PUT), (2, "method", PUT)],
    ),
    "sh, defaults and continued lines": (
        "a.sh",
        """
        BASE="${PINTEREST_API:-https://api.pinterest.com/ads/v3}"
        out=$(curl -s --request PUT \\
          -H "Authorization: Bearer $T" \\
          "$BASE/campaigns/$1/" --data @body.json)
        """,
        [(1, "base-url", None), (2, "method", PUT), (4, "endpoint", PUT)],
    ),
    "sh, heredoc": (
        "a.sh",
        """
        cat > body.json <<EOF
        {"objective_type": "TRAFFIC", "is_managed": true}
        EOF
        curl -d @body.json https://api.pinterest.com/ads/v3/campaigns/
        """,
        [(2, "is-managed", None), (2, "objective", None), (4, "endpoint", "POST campaigns/")],
    ),
    "yaml, a step with curl": (
        "ci.yml",
        """
        env:
          API: https://api.pinterest.com/ads/v3
        steps:
          - run: |
              curl -X PUT "$API/campaigns/$ID/" \\
                -d '{}'
        """,
        [(2, "base-url", None), (5, "endpoint", PUT), (5, "method", PUT)],
    ),
    "http file": (
        "a.http",
        """
        PUT https://api.pinterest.com/ads/v3/campaigns/{{id}}/
        Content-Type: application/json
        """,
        [(1, "endpoint", PUT), (1, "method", PUT)],
    ),
    "markdown, a table and a console": (
        "a.md",
        """
        | call | what |
        | --- | --- |
        | `PUT /ads/v3/campaigns/<campaign>/` | changes one |

        ```console
        $ curl -X PUT https://api.pinterest.com/ads/v3/ad_groups/
        ```
        """,
        [(3, "endpoint", PUT), (3, "method", PUT), (6, "endpoint", "PUT ad_groups/"), (6, "method", "PUT ad_groups/")],
    ),
    "env file": (".env", "PINTEREST_API=https://api.pinterest.com/ads/v3\n", [(1, "base-url", None)]),
    "postman, parts without raw": (
        "a.json",
        """
        {"item": [{"request": {"method": "GET", "url": {
          "host": ["api", "pinterest", "com"],
          "path": ["ads", "v3", "campaigns", ":campaign", ""]}}}]}
        """,
        [(3, "endpoint", CAMPAIGN)],
    ),
    "json that is broken": ("a.json", '{"url": "https://api.pinterest.com/ads/v3/books_closed/",\n', [(1, "endpoint", "GET books_closed/")]),
    "shebang": ("tool", "#!/usr/bin/env python3\nrequests.get('https://api.pinterest.com/ads/v3/books_closed/')\n", [(2, "endpoint", "GET books_closed/")]),
}  # fmt: skip

TRAPS = {
    "py, another host in the base": ("a.py", 'BASE = "https://ads.example.com/ads/v3"\nrequests.get(BASE + "/campaigns/")\n'),
    "py, the next version": ("a.py", 'BASE = "https://api.pinterest.com/v5"\nrequests.get(f"{BASE}/ad_accounts/{a}/campaigns")\n'),
    "py, comment and docstring": ("a.py", '"""GET https://api.pinterest.com/ads/v3/campaigns/"""\n# https://api.pinterest.com/ads/v3/campaigns/\nx = 1\n'),
    "py, log and error": ("a.py", 'logger.warning("https://api.pinterest.com/ads/v3/campaigns/ is slow")\nraise ValueError("PUT https://api.pinterest.com/ads/v3/campaigns/1/ failed")\n'),
    "py, columns and scopes": ("a.py", 'import pinterest\nCOLUMNS = ["PIN_PROMOTION_ID", "SPEND_IN_DOLLAR"]\nSCOPES = "read_pin_promotions,write_pin_promotions"\n'),
    "py, a check that it is not": ("a.py", 'def test_url():\n    assert "api.pinterest.com/ads/v3" not in client.url\n    assert url != "https://api.pinterest.com/ads/v3/campaigns/"\n'),
    "py, v4": ("a.py", 'BASE = "https://api.pinterest.com/ads/v4"\nrequests.patch(f"{BASE}/advertisers/{a}/campaigns/", json=[{"objective_type": "CONSIDERATION"}])\nrequests.get(f"{BASE}/advertisers/{a}/keywords/")\n'),
    "js, v4 relative": ("a.js", "const api = axios.create({ baseURL: 'https://api.pinterest.com/ads/v4' });\napi.get(`/advertisers/${id}/campaigns/`);\n"),
    "js, comments of all sorts": ("a.js", "// https://api.pinterest.com/ads/v3/campaigns/\n/* https://api.pinterest.com/ads/v3/campaigns/ */\nconst pinterest = 1;\n"),
    "js, thrown": ("a.js", "throw new Error('https://api.pinterest.com/ads/v3/campaigns/ is gone');\n"),
    "js, two clients": ("a.js", "const snap = axios.create({ baseURL: 'https://adsapi.snapchat.com/v1' });\nconst pinterest = axios.create({ baseURL: 'https://api.pinterest.com/v5' });\nsnap.get('/campaigns/');\n"),
    "php, html around": ("a.php", "<p>Pinterest's /campaigns/ page</p>\n<?php echo 'x'; ?>\n<a href='/campaigns/'>pinterest</a>\n"),
    "sh, said": ("a.sh", 'echo "see https://api.pinterest.com/ads/v3/campaigns/"\n'),
    "md, prose": ("a.md", "Pinterest's /campaigns/ and TRAFFIC, is_managed or pin_promotions are words here.\n"),
    "html comment in markdown": ("a.md", "<!-- https://api.pinterest.com/ads/v3/campaigns/ -->\n"),
    "py, v3 of another product": ("a.py", 'requests.get("https://api.pinterest.com/v3/users/me/")\nrequests.put("https://api.pinterest.com/v3/oauth/access_token/")\n'),
    "yaml, a comment": ("a.yml", "# url: https://api.pinterest.com/ads/v3\nurl: https://api.pinterest.com/v5 # was https://api.pinterest.com/ads/v3\n"),
}  # fmt: skip


@pytest.mark.parametrize("name", WAYS)
def test_each_way_is_understood(name: str) -> None:
    path, source, expected = WAYS[name]
    found = [(one.line, one.kind, one.row) for one in scan(dedent(source).removeprefix("\n"), path)]
    assert len(found) == len(expected), found
    for (line, kind, row), (wanted_line, wanted_kind, rows) in zip(
        sorted(found, key=str), sorted(expected, key=str), strict=True
    ):
        assert (line, kind) == (wanted_line, wanted_kind), found
        assert row == rows or (rows and row in rows.split(" | ")), found


@pytest.mark.parametrize("name", TRAPS)
def test_traps_are_passed_by(name: str) -> None:
    path, source = TRAPS[name]
    assert scan(source, path) == []
