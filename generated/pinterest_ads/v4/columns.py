# Made from spec/ads-v4.yaml.

"""Name of a metric or of a column of the entity, such as SPEND_IN_MICRO_DOLLAR. Names that end in _1 count what
was paid for, in _2 what was earned. New ones come without notice.

Each constant is a text that can stand wherever its value can; ``ALL`` has them by value.
Source: facts 4 columns, metric-columns.csv.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Self


class Column(str):
    """A value, and what is known of it."""

    __slots__ = (
        "definition",
        "type",
        "unit",
        "levels",
        "calls",
        "idea_ads",
    )
    definition: str
    """What it stands for."""
    type: str
    """JSON type of its values."""
    unit: str
    """What they are counted in. micro-currency is millionths of the unit of the advertiser's currency (also
    where the name says MICRO_DOLLAR), currency whole units of it."""
    levels: tuple[str, ...]
    """Levels of rows that have it, as `level` of a report names them."""
    calls: tuple[str, ...]
    """Resources whose calls list it. The only record is of the versions after v4 (5.0 to 5.3), which v4 comes
    closest to."""
    idea_ads: str
    """How it counts for Idea ads (changelog of June 2022). as paid partnership is how it counts for Idea Pins
    with paid partnership; one video is not, as all pages of an Idea ad count as one video. Empty for what
    counts nothing."""

    def __new__(
        cls,
        value: str,
        definition: str = "",
        type: str = "",
        unit: str = "",
        levels: tuple[str, ...] = (),
        calls: tuple[str, ...] = (),
        idea_ads: str = "",
    ) -> Self:
        made = super().__new__(cls, value)
        made.definition = definition
        made.type = type
        made.unit = unit
        made.levels = levels
        made.calls = calls
        made.idea_ads = idea_ads
        return made


_0 = (
    "integer",
    "count",
    (
        "ADVERTISER",
        "ADVERTISER_TARGETING",
        "CAMPAIGN",
        "CAMPAIGN_TARGETING",
        "AD_GROUP",
        "AD_GROUP_TARGETING",
        "PIN_PROMOTION",
        "PIN_PROMOTION_TARGETING",
        "KEYWORD",
        "PRODUCT_GROUP",
        "PRODUCT_GROUP_TARGETING",
        "PRODUCT_ITEM",
        "ITEM",
        "SEARCH_QUERY",
    ),
    ("delivery_metrics", "reports"),
    "as paid partnership",
)
_1 = (
    "integer",
    "count",
    (
        "ADVERTISER",
        "ADVERTISER_TARGETING",
        "CAMPAIGN",
        "CAMPAIGN_TARGETING",
        "AD_GROUP",
        "AD_GROUP_TARGETING",
        "PIN_PROMOTION",
        "PIN_PROMOTION_TARGETING",
        "KEYWORD",
        "PRODUCT_GROUP",
        "PRODUCT_GROUP_TARGETING",
        "PRODUCT_ITEM",
        "ITEM",
        "SEARCH_QUERY",
    ),
    ("reports",),
    "as paid partnership",
)
_2 = (
    "integer",
    "count",
    (
        "ADVERTISER",
        "ADVERTISER_TARGETING",
        "CAMPAIGN",
        "CAMPAIGN_TARGETING",
        "AD_GROUP",
        "AD_GROUP_TARGETING",
        "PIN_PROMOTION",
        "PIN_PROMOTION_TARGETING",
        "KEYWORD",
        "PRODUCT_GROUP",
        "PRODUCT_GROUP_TARGETING",
        "PRODUCT_ITEM",
        "ITEM",
        "SEARCH_QUERY",
    ),
    ("reports",),
    "one video",
)
_3 = (
    "integer",
    "count",
    (
        "ADVERTISER",
        "ADVERTISER_TARGETING",
        "CAMPAIGN",
        "CAMPAIGN_TARGETING",
        "AD_GROUP",
        "AD_GROUP_TARGETING",
        "PIN_PROMOTION",
        "PIN_PROMOTION_TARGETING",
        "KEYWORD",
        "PRODUCT_GROUP",
        "PRODUCT_GROUP_TARGETING",
        "PRODUCT_ITEM",
        "ITEM",
        "SEARCH_QUERY",
    ),
    ("delivery_metrics", "reports"),
    "one video",
)
_4 = (
    "integer",
    "people",
    (
        "ADVERTISER",
        "ADVERTISER_TARGETING",
        "CAMPAIGN",
        "CAMPAIGN_TARGETING",
        "AD_GROUP",
        "AD_GROUP_TARGETING",
        "PIN_PROMOTION",
        "PIN_PROMOTION_TARGETING",
        "KEYWORD",
        "PRODUCT_GROUP",
        "PRODUCT_GROUP_TARGETING",
        "PRODUCT_ITEM",
        "ITEM",
        "SEARCH_QUERY",
    ),
    ("delivery_metrics", "reports"),
    "as paid partnership",
)
_5 = (
    "number",
    "ratio",
    (
        "ADVERTISER",
        "ADVERTISER_TARGETING",
        "CAMPAIGN",
        "CAMPAIGN_TARGETING",
        "AD_GROUP",
        "AD_GROUP_TARGETING",
        "PIN_PROMOTION",
        "PIN_PROMOTION_TARGETING",
        "KEYWORD",
        "PRODUCT_GROUP",
        "PRODUCT_GROUP_TARGETING",
        "PRODUCT_ITEM",
        "ITEM",
        "SEARCH_QUERY",
    ),
    ("delivery_metrics", "reports"),
    "as paid partnership",
)
_6 = (
    "integer",
    "micro-currency",
    (
        "ADVERTISER",
        "ADVERTISER_TARGETING",
        "CAMPAIGN",
        "CAMPAIGN_TARGETING",
        "AD_GROUP",
        "AD_GROUP_TARGETING",
        "PIN_PROMOTION",
        "PIN_PROMOTION_TARGETING",
        "KEYWORD",
        "PRODUCT_GROUP",
        "PRODUCT_GROUP_TARGETING",
        "PRODUCT_ITEM",
        "ITEM",
        "SEARCH_QUERY",
    ),
    ("delivery_metrics", "reports"),
    "as paid partnership",
)
_7 = (
    "number",
    "currency",
    (
        "ADVERTISER",
        "ADVERTISER_TARGETING",
        "CAMPAIGN",
        "CAMPAIGN_TARGETING",
        "AD_GROUP",
        "AD_GROUP_TARGETING",
        "PIN_PROMOTION",
        "PIN_PROMOTION_TARGETING",
        "KEYWORD",
        "PRODUCT_GROUP",
        "PRODUCT_GROUP_TARGETING",
        "PRODUCT_ITEM",
        "ITEM",
        "SEARCH_QUERY",
    ),
    ("delivery_metrics", "reports"),
    "as paid partnership",
)
_8 = (
    "integer",
    "micro-currency",
    (
        "ADVERTISER",
        "ADVERTISER_TARGETING",
        "CAMPAIGN",
        "CAMPAIGN_TARGETING",
        "AD_GROUP",
        "AD_GROUP_TARGETING",
        "PIN_PROMOTION",
        "PIN_PROMOTION_TARGETING",
        "KEYWORD",
        "PRODUCT_GROUP",
        "PRODUCT_GROUP_TARGETING",
        "PRODUCT_ITEM",
        "ITEM",
        "SEARCH_QUERY",
    ),
    ("reports",),
    "one video",
)
_9 = (
    "number",
    "currency",
    (
        "ADVERTISER",
        "ADVERTISER_TARGETING",
        "CAMPAIGN",
        "CAMPAIGN_TARGETING",
        "AD_GROUP",
        "AD_GROUP_TARGETING",
        "PIN_PROMOTION",
        "PIN_PROMOTION_TARGETING",
        "KEYWORD",
        "PRODUCT_GROUP",
        "PRODUCT_GROUP_TARGETING",
        "PRODUCT_ITEM",
        "ITEM",
        "SEARCH_QUERY",
    ),
    ("delivery_metrics", "reports"),
    "one video",
)
_10 = (
    "number",
    "seconds",
    (
        "ADVERTISER",
        "ADVERTISER_TARGETING",
        "CAMPAIGN",
        "CAMPAIGN_TARGETING",
        "AD_GROUP",
        "AD_GROUP_TARGETING",
        "PIN_PROMOTION",
        "PIN_PROMOTION_TARGETING",
        "KEYWORD",
        "PRODUCT_GROUP",
        "PRODUCT_GROUP_TARGETING",
        "PRODUCT_ITEM",
        "ITEM",
        "SEARCH_QUERY",
    ),
    ("delivery_metrics", "reports"),
    "one video",
)
_11 = (
    "number",
    "seconds",
    (
        "ADVERTISER",
        "ADVERTISER_TARGETING",
        "CAMPAIGN",
        "CAMPAIGN_TARGETING",
        "AD_GROUP",
        "AD_GROUP_TARGETING",
        "PIN_PROMOTION",
        "PIN_PROMOTION_TARGETING",
        "KEYWORD",
        "PRODUCT_GROUP",
        "PRODUCT_GROUP_TARGETING",
        "PRODUCT_ITEM",
        "ITEM",
        "SEARCH_QUERY",
    ),
    ("reports",),
    "one video",
)
_12 = (
    "integer",
    "micro-currency",
    (
        "ADVERTISER",
        "ADVERTISER_TARGETING",
        "CAMPAIGN",
        "CAMPAIGN_TARGETING",
        "AD_GROUP",
        "AD_GROUP_TARGETING",
        "PIN_PROMOTION",
        "PIN_PROMOTION_TARGETING",
        "KEYWORD",
        "PRODUCT_GROUP",
        "PRODUCT_GROUP_TARGETING",
        "PRODUCT_ITEM",
        "ITEM",
        "SEARCH_QUERY",
    ),
    ("reports",),
    "as paid partnership",
)
_13 = (
    "number",
    "currency",
    (
        "ADVERTISER",
        "ADVERTISER_TARGETING",
        "CAMPAIGN",
        "CAMPAIGN_TARGETING",
        "AD_GROUP",
        "AD_GROUP_TARGETING",
        "PIN_PROMOTION",
        "PIN_PROMOTION_TARGETING",
        "KEYWORD",
        "PRODUCT_GROUP",
        "PRODUCT_GROUP_TARGETING",
        "PRODUCT_ITEM",
        "ITEM",
        "SEARCH_QUERY",
    ),
    ("reports",),
    "as paid partnership",
)
_14 = (
    "number",
    "ratio",
    (
        "ADVERTISER",
        "ADVERTISER_TARGETING",
        "CAMPAIGN",
        "CAMPAIGN_TARGETING",
        "AD_GROUP",
        "AD_GROUP_TARGETING",
        "PIN_PROMOTION",
        "PIN_PROMOTION_TARGETING",
        "KEYWORD",
        "PRODUCT_GROUP",
        "PRODUCT_GROUP_TARGETING",
        "PRODUCT_ITEM",
        "ITEM",
        "SEARCH_QUERY",
    ),
    ("reports",),
    "as paid partnership",
)
_15 = (
    "string",
    "id",
    (
        "ADVERTISER",
        "ADVERTISER_TARGETING",
        "CAMPAIGN",
        "CAMPAIGN_TARGETING",
        "AD_GROUP",
        "AD_GROUP_TARGETING",
        "PIN_PROMOTION",
        "PIN_PROMOTION_TARGETING",
        "KEYWORD",
        "PRODUCT_GROUP",
        "PRODUCT_GROUP_TARGETING",
        "PRODUCT_ITEM",
        "ITEM",
        "SEARCH_QUERY",
    ),
    ("reports",),
    "",
)
_16 = (
    "string",
    "id",
    (
        "ADVERTISER",
        "ADVERTISER_TARGETING",
        "CAMPAIGN",
        "CAMPAIGN_TARGETING",
        "AD_GROUP",
        "AD_GROUP_TARGETING",
        "PIN_PROMOTION",
        "PIN_PROMOTION_TARGETING",
        "KEYWORD",
        "PRODUCT_GROUP",
        "PRODUCT_GROUP_TARGETING",
        "PRODUCT_ITEM",
        "ITEM",
        "SEARCH_QUERY",
    ),
    ("delivery_metrics", "reports"),
    "",
)
_17 = (
    "string",
    "id",
    (
        "CAMPAIGN",
        "CAMPAIGN_TARGETING",
        "AD_GROUP",
        "AD_GROUP_TARGETING",
        "PIN_PROMOTION",
        "PIN_PROMOTION_TARGETING",
        "KEYWORD",
        "PRODUCT_GROUP",
        "PRODUCT_GROUP_TARGETING",
        "PRODUCT_ITEM",
        "ITEM",
        "SEARCH_QUERY",
    ),
    ("delivery_metrics", "reports"),
    "",
)
_18 = (
    "string",
    "text",
    (
        "CAMPAIGN",
        "CAMPAIGN_TARGETING",
        "AD_GROUP",
        "AD_GROUP_TARGETING",
        "PIN_PROMOTION",
        "PIN_PROMOTION_TARGETING",
        "KEYWORD",
        "PRODUCT_GROUP",
        "PRODUCT_GROUP_TARGETING",
        "PRODUCT_ITEM",
        "ITEM",
        "SEARCH_QUERY",
    ),
    ("delivery_metrics", "reports"),
    "",
)
_19 = (
    "string",
    "state",
    (
        "CAMPAIGN",
        "CAMPAIGN_TARGETING",
        "AD_GROUP",
        "AD_GROUP_TARGETING",
        "PIN_PROMOTION",
        "PIN_PROMOTION_TARGETING",
        "KEYWORD",
        "PRODUCT_GROUP",
        "PRODUCT_GROUP_TARGETING",
        "PRODUCT_ITEM",
        "ITEM",
        "SEARCH_QUERY",
    ),
    ("reports",),
    "",
)
_20 = (
    "string",
    "state",
    (
        "CAMPAIGN",
        "CAMPAIGN_TARGETING",
        "AD_GROUP",
        "AD_GROUP_TARGETING",
        "PIN_PROMOTION",
        "PIN_PROMOTION_TARGETING",
        "KEYWORD",
        "PRODUCT_GROUP",
        "PRODUCT_GROUP_TARGETING",
        "PRODUCT_ITEM",
        "ITEM",
        "SEARCH_QUERY",
    ),
    ("delivery_metrics", "reports"),
    "",
)
_21 = (
    "string",
    "id",
    (
        "AD_GROUP",
        "AD_GROUP_TARGETING",
        "PIN_PROMOTION",
        "PIN_PROMOTION_TARGETING",
        "KEYWORD",
        "PRODUCT_GROUP",
        "PRODUCT_GROUP_TARGETING",
        "PRODUCT_ITEM",
        "ITEM",
        "SEARCH_QUERY",
    ),
    ("delivery_metrics", "reports"),
    "",
)
_22 = (
    "string",
    "text",
    (
        "AD_GROUP",
        "AD_GROUP_TARGETING",
        "PIN_PROMOTION",
        "PIN_PROMOTION_TARGETING",
        "KEYWORD",
        "PRODUCT_GROUP",
        "PRODUCT_GROUP_TARGETING",
        "PRODUCT_ITEM",
        "ITEM",
        "SEARCH_QUERY",
    ),
    ("reports",),
    "",
)
_23 = (
    "string",
    "state",
    (
        "AD_GROUP",
        "AD_GROUP_TARGETING",
        "PIN_PROMOTION",
        "PIN_PROMOTION_TARGETING",
        "KEYWORD",
        "PRODUCT_GROUP",
        "PRODUCT_GROUP_TARGETING",
        "PRODUCT_ITEM",
        "ITEM",
        "SEARCH_QUERY",
    ),
    ("reports",),
    "",
)
_24 = (
    "string",
    "state",
    (
        "AD_GROUP",
        "AD_GROUP_TARGETING",
        "PIN_PROMOTION",
        "PIN_PROMOTION_TARGETING",
        "KEYWORD",
        "PRODUCT_GROUP",
        "PRODUCT_GROUP_TARGETING",
        "PRODUCT_ITEM",
        "ITEM",
        "SEARCH_QUERY",
    ),
    ("delivery_metrics", "reports"),
    "",
)
_25 = (
    "string",
    "id",
    ("PIN_PROMOTION", "PIN_PROMOTION_TARGETING"),
    ("reports",),
    "",
)
_26 = (
    "string",
    "text",
    ("PIN_PROMOTION", "PIN_PROMOTION_TARGETING"),
    ("reports",),
    "",
)
_27 = (
    "string",
    "state",
    ("PIN_PROMOTION", "PIN_PROMOTION_TARGETING"),
    ("reports",),
    "",
)
_28 = (
    "string",
    "id",
    ("PIN_PROMOTION", "PIN_PROMOTION_TARGETING"),
    ("delivery_metrics", "reports"),
    "",
)
_29 = (
    "string",
    "id",
    (
        "AD_GROUP",
        "AD_GROUP_TARGETING",
        "PIN_PROMOTION",
        "PIN_PROMOTION_TARGETING",
        "KEYWORD",
        "PRODUCT_GROUP",
        "PRODUCT_GROUP_TARGETING",
        "PRODUCT_ITEM",
        "ITEM",
        "SEARCH_QUERY",
    ),
    ("reports",),
    "",
)
_30 = (
    "integer",
    "micro-currency",
    (
        "CAMPAIGN",
        "CAMPAIGN_TARGETING",
        "AD_GROUP",
        "AD_GROUP_TARGETING",
        "PIN_PROMOTION",
        "PIN_PROMOTION_TARGETING",
        "KEYWORD",
        "PRODUCT_GROUP",
        "PRODUCT_GROUP_TARGETING",
        "PRODUCT_ITEM",
        "ITEM",
        "SEARCH_QUERY",
    ),
    ("delivery_metrics", "reports"),
    "",
)
_31 = (
    "string",
    "id",
    ("PRODUCT_GROUP", "PRODUCT_GROUP_TARGETING", "PRODUCT_ITEM", "ITEM"),
    ("reports",),
    "",
)
_32 = (
    "string",
    "text",
    ("PRODUCT_GROUP", "PRODUCT_GROUP_TARGETING", "PRODUCT_ITEM", "ITEM"),
    ("reports",),
    "",
)
_33 = (
    "string",
    "text",
    (
        "ADVERTISER_TARGETING",
        "CAMPAIGN_TARGETING",
        "AD_GROUP_TARGETING",
        "PIN_PROMOTION_TARGETING",
        "PRODUCT_GROUP_TARGETING",
        "KEYWORD",
    ),
    ("reports",),
    "",
)
_34 = (
    "string",
    "time",
    (
        "ADVERTISER",
        "ADVERTISER_TARGETING",
        "CAMPAIGN",
        "CAMPAIGN_TARGETING",
        "AD_GROUP",
        "AD_GROUP_TARGETING",
        "PIN_PROMOTION",
        "PIN_PROMOTION_TARGETING",
        "KEYWORD",
        "PRODUCT_GROUP",
        "PRODUCT_GROUP_TARGETING",
        "PRODUCT_ITEM",
        "ITEM",
        "SEARCH_QUERY",
    ),
    ("reports",),
    "",
)

IMPRESSION_1 = Column("IMPRESSION_1", "Times that ads were shown, paid for.", *_0)
IMPRESSION_2 = Column("IMPRESSION_2", "Times that ads were shown, earned.", *_0)
CLICKTHROUGH_1 = Column("CLICKTHROUGH_1", "Clicks on ads, paid for.", *_0)
CLICKTHROUGH_2 = Column("CLICKTHROUGH_2", "Clicks on ads, earned.", *_0)
TOTAL_CLICKTHROUGH = Column("TOTAL_CLICKTHROUGH", "Clicks on ads, paid for and earned.", *_0)
OUTBOUND_CLICK_1 = Column("OUTBOUND_CLICK_1", "Clicks that led to the advertiser's site, paid for.", *_0)
OUTBOUND_CLICK_2 = Column("OUTBOUND_CLICK_2", "Clicks that led to the advertiser's site, earned.", *_0)
REPIN_1 = Column("REPIN_1", "Times that ads were saved, paid for.", *_0)
REPIN_2 = Column("REPIN_2", "Times that ads were saved, earned.", *_0)
IDEA_PIN_PRODUCT_TAG_VISIT_1 = Column(
    "IDEA_PIN_PRODUCT_TAG_VISIT_1", "Visits to products that an Idea ad shows, paid for.", *_0
)
IDEA_PIN_PRODUCT_TAG_VISIT_2 = Column(
    "IDEA_PIN_PRODUCT_TAG_VISIT_2", "Visits to products that an Idea ad shows, earned.", *_0
)
TOTAL_IDEA_PIN_PRODUCT_TAG_VISIT = Column(
    "TOTAL_IDEA_PIN_PRODUCT_TAG_VISIT", "Visits to products that an Idea ad shows, paid for and earned.", *_0
)
PAID_IMPRESSION = Column("PAID_IMPRESSION", "Times that ads were shown, paid for.", *_0)
IMPRESSION_1_GROSS = Column(
    "IMPRESSION_1_GROSS", "Times that ads were shown, paid for, before invalid ones are taken out.", *_0
)
CLICKTHROUGH_1_GROSS = Column(
    "CLICKTHROUGH_1_GROSS", "Clicks on ads, paid for, before invalid ones are taken out.", *_0
)
ENGAGEMENT_1 = Column("ENGAGEMENT_1", "Clicks, saves and closeups, paid for.", *_0)
ENGAGEMENT_2 = Column("ENGAGEMENT_2", "Clicks, saves and closeups, earned.", *_0)
TOTAL_ENGAGEMENT = Column("TOTAL_ENGAGEMENT", "Clicks, saves and closeups, paid for and earned.", *_0)
TOTAL_PAGE_VISIT = Column("TOTAL_PAGE_VISIT", "How often there was a visit to a page.", *_0)
TOTAL_SIGNUP = Column("TOTAL_SIGNUP", "How often there was a signup.", *_0)
TOTAL_CHECKOUT = Column("TOTAL_CHECKOUT", "How often there was a checkout.", *_0)
TOTAL_CUSTOM = Column("TOTAL_CUSTOM", "How often there was an event of the advertiser's own.", *_0)
TOTAL_LEAD = Column("TOTAL_LEAD", "How often there was a lead.", *_0)
TOTAL_CLICK_SIGNUP = Column("TOTAL_CLICK_SIGNUP", "How often there was a signup after a click.", *_0)
TOTAL_CLICK_CHECKOUT = Column("TOTAL_CLICK_CHECKOUT", "How often there was a checkout after a click.", *_0)
TOTAL_CLICK_LEAD = Column("TOTAL_CLICK_LEAD", "How often there was a lead after a click.", *_0)
TOTAL_ENGAGEMENT_SIGNUP = Column(
    "TOTAL_ENGAGEMENT_SIGNUP", "How often there was a signup after an engagement.", *_0
)
TOTAL_ENGAGEMENT_CHECKOUT = Column(
    "TOTAL_ENGAGEMENT_CHECKOUT", "How often there was a checkout after an engagement.", *_0
)
TOTAL_ENGAGEMENT_LEAD = Column(
    "TOTAL_ENGAGEMENT_LEAD", "How often there was a lead after an engagement.", *_0
)
TOTAL_VIEW_SIGNUP = Column("TOTAL_VIEW_SIGNUP", "How often there was a signup after a view.", *_0)
TOTAL_VIEW_CHECKOUT = Column("TOTAL_VIEW_CHECKOUT", "How often there was a checkout after a view.", *_0)
TOTAL_VIEW_LEAD = Column("TOTAL_VIEW_LEAD", "How often there was a lead after a view.", *_0)
TOTAL_WEB_CHECKOUT = Column("TOTAL_WEB_CHECKOUT", "How often there was a checkout on the web.", *_0)
TOTAL_WEB_CLICK_CHECKOUT = Column(
    "TOTAL_WEB_CLICK_CHECKOUT", "How often there was a checkout on the web after a click.", *_0
)
TOTAL_WEB_ENGAGEMENT_CHECKOUT = Column(
    "TOTAL_WEB_ENGAGEMENT_CHECKOUT", "How often there was a checkout on the web after an engagement.", *_0
)
TOTAL_WEB_VIEW_CHECKOUT = Column(
    "TOTAL_WEB_VIEW_CHECKOUT", "How often there was a checkout on the web after a view.", *_0
)
TOTAL_CONVERSIONS = Column("TOTAL_CONVERSIONS", "How often there was a conversion of any kind.", *_0)
CLOSEUP_1 = Column("CLOSEUP_1", "Times that ads were enlarged, paid for.", *_1)
CLOSEUP_2 = Column("CLOSEUP_2", "Times that ads were enlarged, earned.", *_1)
TOTAL_CHECKOUT_QUANTITY = Column("TOTAL_CHECKOUT_QUANTITY", "How many things a checkout brought.", *_1)
TOTAL_APP_INSTALL = Column("TOTAL_APP_INSTALL", "How often there was an app that was installed.", *_1)
TOTAL_CLICK_PAGE_VISIT = Column(
    "TOTAL_CLICK_PAGE_VISIT", "How often there was a visit to a page after a click.", *_1
)
TOTAL_CLICK_PAGE_VISIT_QUANTITY = Column(
    "TOTAL_CLICK_PAGE_VISIT_QUANTITY", "How many things a visit to a page after a click brought.", *_1
)
TOTAL_CLICK_SIGNUP_QUANTITY = Column(
    "TOTAL_CLICK_SIGNUP_QUANTITY", "How many things a signup after a click brought.", *_1
)
TOTAL_CLICK_CHECKOUT_QUANTITY = Column(
    "TOTAL_CLICK_CHECKOUT_QUANTITY", "How many things a checkout after a click brought.", *_1
)
TOTAL_CLICK_CUSTOM = Column(
    "TOTAL_CLICK_CUSTOM", "How often there was an event of the advertiser's own after a click.", *_1
)
TOTAL_CLICK_CUSTOM_QUANTITY = Column(
    "TOTAL_CLICK_CUSTOM_QUANTITY",
    "How many things an event of the advertiser's own after a click brought.",
    *_1,
)
TOTAL_CLICK_ADD_TO_CART = Column(
    "TOTAL_CLICK_ADD_TO_CART", "How often there was an addition to a cart after a click.", *_1
)
TOTAL_CLICK_ADD_TO_CART_QUANTITY = Column(
    "TOTAL_CLICK_ADD_TO_CART_QUANTITY", "How many things an addition to a cart after a click brought.", *_1
)
TOTAL_CLICK_LEAD_QUANTITY = Column(
    "TOTAL_CLICK_LEAD_QUANTITY", "How many things a lead after a click brought.", *_1
)
TOTAL_CLICK_SEARCH = Column("TOTAL_CLICK_SEARCH", "How often there was a search after a click.", *_1)
TOTAL_CLICK_SEARCH_QUANTITY = Column(
    "TOTAL_CLICK_SEARCH_QUANTITY", "How many things a search after a click brought.", *_1
)
TOTAL_CLICK_WATCH_VIDEO = Column(
    "TOTAL_CLICK_WATCH_VIDEO", "How often there was a video that was watched after a click.", *_1
)
TOTAL_CLICK_WATCH_VIDEO_QUANTITY = Column(
    "TOTAL_CLICK_WATCH_VIDEO_QUANTITY", "How many things a video that was watched after a click brought.", *_1
)
TOTAL_CLICK_VIEW_CATEGORY = Column(
    "TOTAL_CLICK_VIEW_CATEGORY", "How often there was a category that was viewed after a click.", *_1
)
TOTAL_CLICK_VIEW_CATEGORY_QUANTITY = Column(
    "TOTAL_CLICK_VIEW_CATEGORY_QUANTITY",
    "How many things a category that was viewed after a click brought.",
    *_1,
)
TOTAL_CLICK_APP_INSTALL = Column(
    "TOTAL_CLICK_APP_INSTALL", "How often there was an app that was installed after a click.", *_1
)
TOTAL_CLICK_UNKNOWN = Column(
    "TOTAL_CLICK_UNKNOWN", "How often there was a conversion of an unknown kind after a click.", *_1
)
TOTAL_CLICK_UNKNOWN_QUANTITY = Column(
    "TOTAL_CLICK_UNKNOWN_QUANTITY",
    "How many things a conversion of an unknown kind after a click brought.",
    *_1,
)
TOTAL_ENGAGEMENT_PAGE_VISIT = Column(
    "TOTAL_ENGAGEMENT_PAGE_VISIT", "How often there was a visit to a page after an engagement.", *_1
)
TOTAL_ENGAGEMENT_PAGE_VISIT_QUANTITY = Column(
    "TOTAL_ENGAGEMENT_PAGE_VISIT_QUANTITY",
    "How many things a visit to a page after an engagement brought.",
    *_1,
)
TOTAL_ENGAGEMENT_SIGNUP_QUANTITY = Column(
    "TOTAL_ENGAGEMENT_SIGNUP_QUANTITY", "How many things a signup after an engagement brought.", *_1
)
TOTAL_ENGAGEMENT_CHECKOUT_QUANTITY = Column(
    "TOTAL_ENGAGEMENT_CHECKOUT_QUANTITY", "How many things a checkout after an engagement brought.", *_1
)
TOTAL_ENGAGEMENT_CUSTOM = Column(
    "TOTAL_ENGAGEMENT_CUSTOM",
    "How often there was an event of the advertiser's own after an engagement.",
    *_1,
)
TOTAL_ENGAGEMENT_CUSTOM_QUANTITY = Column(
    "TOTAL_ENGAGEMENT_CUSTOM_QUANTITY",
    "How many things an event of the advertiser's own after an engagement brought.",
    *_1,
)
TOTAL_ENGAGEMENT_ADD_TO_CART = Column(
    "TOTAL_ENGAGEMENT_ADD_TO_CART", "How often there was an addition to a cart after an engagement.", *_1
)
TOTAL_ENGAGEMENT_ADD_TO_CART_QUANTITY = Column(
    "TOTAL_ENGAGEMENT_ADD_TO_CART_QUANTITY",
    "How many things an addition to a cart after an engagement brought.",
    *_1,
)
TOTAL_ENGAGEMENT_LEAD_QUANTITY = Column(
    "TOTAL_ENGAGEMENT_LEAD_QUANTITY", "How many things a lead after an engagement brought.", *_1
)
TOTAL_ENGAGEMENT_SEARCH = Column(
    "TOTAL_ENGAGEMENT_SEARCH", "How often there was a search after an engagement.", *_1
)
TOTAL_ENGAGEMENT_SEARCH_QUANTITY = Column(
    "TOTAL_ENGAGEMENT_SEARCH_QUANTITY", "How many things a search after an engagement brought.", *_1
)
TOTAL_ENGAGEMENT_WATCH_VIDEO = Column(
    "TOTAL_ENGAGEMENT_WATCH_VIDEO", "How often there was a video that was watched after an engagement.", *_1
)
TOTAL_ENGAGEMENT_WATCH_VIDEO_QUANTITY = Column(
    "TOTAL_ENGAGEMENT_WATCH_VIDEO_QUANTITY",
    "How many things a video that was watched after an engagement brought.",
    *_1,
)
TOTAL_ENGAGEMENT_VIEW_CATEGORY = Column(
    "TOTAL_ENGAGEMENT_VIEW_CATEGORY",
    "How often there was a category that was viewed after an engagement.",
    *_1,
)
TOTAL_ENGAGEMENT_VIEW_CATEGORY_QUANTITY = Column(
    "TOTAL_ENGAGEMENT_VIEW_CATEGORY_QUANTITY",
    "How many things a category that was viewed after an engagement brought.",
    *_1,
)
TOTAL_ENGAGEMENT_APP_INSTALL = Column(
    "TOTAL_ENGAGEMENT_APP_INSTALL", "How often there was an app that was installed after an engagement.", *_1
)
TOTAL_ENGAGEMENT_UNKNOWN = Column(
    "TOTAL_ENGAGEMENT_UNKNOWN",
    "How often there was a conversion of an unknown kind after an engagement.",
    *_1,
)
TOTAL_ENGAGEMENT_UNKNOWN_QUANTITY = Column(
    "TOTAL_ENGAGEMENT_UNKNOWN_QUANTITY",
    "How many things a conversion of an unknown kind after an engagement brought.",
    *_1,
)
TOTAL_VIEW_PAGE_VISIT = Column(
    "TOTAL_VIEW_PAGE_VISIT", "How often there was a visit to a page after a view.", *_1
)
TOTAL_VIEW_PAGE_VISIT_QUANTITY = Column(
    "TOTAL_VIEW_PAGE_VISIT_QUANTITY", "How many things a visit to a page after a view brought.", *_1
)
TOTAL_VIEW_SIGNUP_QUANTITY = Column(
    "TOTAL_VIEW_SIGNUP_QUANTITY", "How many things a signup after a view brought.", *_1
)
TOTAL_VIEW_CHECKOUT_QUANTITY = Column(
    "TOTAL_VIEW_CHECKOUT_QUANTITY", "How many things a checkout after a view brought.", *_1
)
TOTAL_VIEW_CUSTOM = Column(
    "TOTAL_VIEW_CUSTOM", "How often there was an event of the advertiser's own after a view.", *_1
)
TOTAL_VIEW_CUSTOM_QUANTITY = Column(
    "TOTAL_VIEW_CUSTOM_QUANTITY",
    "How many things an event of the advertiser's own after a view brought.",
    *_1,
)
TOTAL_VIEW_ADD_TO_CART = Column(
    "TOTAL_VIEW_ADD_TO_CART", "How often there was an addition to a cart after a view.", *_1
)
TOTAL_VIEW_ADD_TO_CART_QUANTITY = Column(
    "TOTAL_VIEW_ADD_TO_CART_QUANTITY", "How many things an addition to a cart after a view brought.", *_1
)
TOTAL_VIEW_LEAD_QUANTITY = Column(
    "TOTAL_VIEW_LEAD_QUANTITY", "How many things a lead after a view brought.", *_1
)
TOTAL_VIEW_SEARCH = Column("TOTAL_VIEW_SEARCH", "How often there was a search after a view.", *_1)
TOTAL_VIEW_SEARCH_QUANTITY = Column(
    "TOTAL_VIEW_SEARCH_QUANTITY", "How many things a search after a view brought.", *_1
)
TOTAL_VIEW_WATCH_VIDEO = Column(
    "TOTAL_VIEW_WATCH_VIDEO", "How often there was a video that was watched after a view.", *_1
)
TOTAL_VIEW_WATCH_VIDEO_QUANTITY = Column(
    "TOTAL_VIEW_WATCH_VIDEO_QUANTITY", "How many things a video that was watched after a view brought.", *_1
)
TOTAL_VIEW_VIEW_CATEGORY = Column(
    "TOTAL_VIEW_VIEW_CATEGORY", "How often there was a category that was viewed after a view.", *_1
)
TOTAL_VIEW_VIEW_CATEGORY_QUANTITY = Column(
    "TOTAL_VIEW_VIEW_CATEGORY_QUANTITY",
    "How many things a category that was viewed after a view brought.",
    *_1,
)
TOTAL_VIEW_APP_INSTALL = Column(
    "TOTAL_VIEW_APP_INSTALL", "How often there was an app that was installed after a view.", *_1
)
TOTAL_VIEW_UNKNOWN = Column(
    "TOTAL_VIEW_UNKNOWN", "How often there was a conversion of an unknown kind after a view.", *_1
)
TOTAL_VIEW_UNKNOWN_QUANTITY = Column(
    "TOTAL_VIEW_UNKNOWN_QUANTITY",
    "How many things a conversion of an unknown kind after a view brought.",
    *_1,
)
TOTAL_WEB_PAGE_VISIT = Column(
    "TOTAL_WEB_PAGE_VISIT", "How often there was a visit to a page on the web.", *_1
)
TOTAL_WEB_SIGNUP = Column("TOTAL_WEB_SIGNUP", "How often there was a signup on the web.", *_1)
TOTAL_WEB_CUSTOM = Column(
    "TOTAL_WEB_CUSTOM", "How often there was an event of the advertiser's own on the web.", *_1
)
TOTAL_WEB_ADD_TO_CART = Column(
    "TOTAL_WEB_ADD_TO_CART", "How often there was an addition to a cart on the web.", *_1
)
TOTAL_WEB_LEAD = Column("TOTAL_WEB_LEAD", "How often there was a lead on the web.", *_1)
TOTAL_WEB_SEARCH = Column("TOTAL_WEB_SEARCH", "How often there was a search on the web.", *_1)
TOTAL_WEB_WATCH_VIDEO = Column(
    "TOTAL_WEB_WATCH_VIDEO", "How often there was a video that was watched on the web.", *_1
)
TOTAL_WEB_VIEW_CATEGORY = Column(
    "TOTAL_WEB_VIEW_CATEGORY", "How often there was a category that was viewed on the web.", *_1
)
TOTAL_WEB_UNKNOWN = Column(
    "TOTAL_WEB_UNKNOWN", "How often there was a conversion of an unknown kind on the web.", *_1
)
TOTAL_WEB_CLICK_PAGE_VISIT = Column(
    "TOTAL_WEB_CLICK_PAGE_VISIT", "How often there was a visit to a page on the web after a click.", *_1
)
TOTAL_WEB_CLICK_SIGNUP = Column(
    "TOTAL_WEB_CLICK_SIGNUP", "How often there was a signup on the web after a click.", *_1
)
TOTAL_WEB_CLICK_CUSTOM = Column(
    "TOTAL_WEB_CLICK_CUSTOM",
    "How often there was an event of the advertiser's own on the web after a click.",
    *_1,
)
TOTAL_WEB_CLICK_ADD_TO_CART = Column(
    "TOTAL_WEB_CLICK_ADD_TO_CART", "How often there was an addition to a cart on the web after a click.", *_1
)
TOTAL_WEB_CLICK_LEAD = Column(
    "TOTAL_WEB_CLICK_LEAD", "How often there was a lead on the web after a click.", *_1
)
TOTAL_WEB_CLICK_SEARCH = Column(
    "TOTAL_WEB_CLICK_SEARCH", "How often there was a search on the web after a click.", *_1
)
TOTAL_WEB_CLICK_WATCH_VIDEO = Column(
    "TOTAL_WEB_CLICK_WATCH_VIDEO",
    "How often there was a video that was watched on the web after a click.",
    *_1,
)
TOTAL_WEB_CLICK_VIEW_CATEGORY = Column(
    "TOTAL_WEB_CLICK_VIEW_CATEGORY",
    "How often there was a category that was viewed on the web after a click.",
    *_1,
)
TOTAL_WEB_CLICK_UNKNOWN = Column(
    "TOTAL_WEB_CLICK_UNKNOWN",
    "How often there was a conversion of an unknown kind on the web after a click.",
    *_1,
)
TOTAL_WEB_ENGAGEMENT_PAGE_VISIT = Column(
    "TOTAL_WEB_ENGAGEMENT_PAGE_VISIT",
    "How often there was a visit to a page on the web after an engagement.",
    *_1,
)
TOTAL_WEB_ENGAGEMENT_SIGNUP = Column(
    "TOTAL_WEB_ENGAGEMENT_SIGNUP", "How often there was a signup on the web after an engagement.", *_1
)
TOTAL_WEB_ENGAGEMENT_CUSTOM = Column(
    "TOTAL_WEB_ENGAGEMENT_CUSTOM",
    "How often there was an event of the advertiser's own on the web after an engagement.",
    *_1,
)
TOTAL_WEB_ENGAGEMENT_ADD_TO_CART = Column(
    "TOTAL_WEB_ENGAGEMENT_ADD_TO_CART",
    "How often there was an addition to a cart on the web after an engagement.",
    *_1,
)
TOTAL_WEB_ENGAGEMENT_LEAD = Column(
    "TOTAL_WEB_ENGAGEMENT_LEAD", "How often there was a lead on the web after an engagement.", *_1
)
TOTAL_WEB_ENGAGEMENT_SEARCH = Column(
    "TOTAL_WEB_ENGAGEMENT_SEARCH", "How often there was a search on the web after an engagement.", *_1
)
TOTAL_WEB_ENGAGEMENT_WATCH_VIDEO = Column(
    "TOTAL_WEB_ENGAGEMENT_WATCH_VIDEO",
    "How often there was a video that was watched on the web after an engagement.",
    *_1,
)
TOTAL_WEB_ENGAGEMENT_VIEW_CATEGORY = Column(
    "TOTAL_WEB_ENGAGEMENT_VIEW_CATEGORY",
    "How often there was a category that was viewed on the web after an engagement.",
    *_1,
)
TOTAL_WEB_ENGAGEMENT_UNKNOWN = Column(
    "TOTAL_WEB_ENGAGEMENT_UNKNOWN",
    "How often there was a conversion of an unknown kind on the web after an engagement.",
    *_1,
)
TOTAL_WEB_VIEW_PAGE_VISIT = Column(
    "TOTAL_WEB_VIEW_PAGE_VISIT", "How often there was a visit to a page on the web after a view.", *_1
)
TOTAL_WEB_VIEW_SIGNUP = Column(
    "TOTAL_WEB_VIEW_SIGNUP", "How often there was a signup on the web after a view.", *_1
)
TOTAL_WEB_VIEW_CUSTOM = Column(
    "TOTAL_WEB_VIEW_CUSTOM",
    "How often there was an event of the advertiser's own on the web after a view.",
    *_1,
)
TOTAL_WEB_VIEW_ADD_TO_CART = Column(
    "TOTAL_WEB_VIEW_ADD_TO_CART", "How often there was an addition to a cart on the web after a view.", *_1
)
TOTAL_WEB_VIEW_LEAD = Column(
    "TOTAL_WEB_VIEW_LEAD", "How often there was a lead on the web after a view.", *_1
)
TOTAL_WEB_VIEW_SEARCH = Column(
    "TOTAL_WEB_VIEW_SEARCH", "How often there was a search on the web after a view.", *_1
)
TOTAL_WEB_VIEW_WATCH_VIDEO = Column(
    "TOTAL_WEB_VIEW_WATCH_VIDEO", "How often there was a video that was watched on the web after a view.", *_1
)
TOTAL_WEB_VIEW_VIEW_CATEGORY = Column(
    "TOTAL_WEB_VIEW_VIEW_CATEGORY",
    "How often there was a category that was viewed on the web after a view.",
    *_1,
)
TOTAL_WEB_VIEW_UNKNOWN = Column(
    "TOTAL_WEB_VIEW_UNKNOWN",
    "How often there was a conversion of an unknown kind on the web after a view.",
    *_1,
)
TOTAL_INAPP_SIGNUP = Column("TOTAL_INAPP_SIGNUP", "How often there was a signup in an app.", *_1)
TOTAL_INAPP_CHECKOUT = Column("TOTAL_INAPP_CHECKOUT", "How often there was a checkout in an app.", *_1)
TOTAL_INAPP_ADD_TO_CART = Column(
    "TOTAL_INAPP_ADD_TO_CART", "How often there was an addition to a cart in an app.", *_1
)
TOTAL_INAPP_SEARCH = Column("TOTAL_INAPP_SEARCH", "How often there was a search in an app.", *_1)
TOTAL_INAPP_APP_INSTALL = Column(
    "TOTAL_INAPP_APP_INSTALL", "How often there was an app that was installed in an app.", *_1
)
TOTAL_INAPP_UNKNOWN = Column(
    "TOTAL_INAPP_UNKNOWN", "How often there was a conversion of an unknown kind in an app.", *_1
)
TOTAL_INAPP_CLICK_SIGNUP = Column(
    "TOTAL_INAPP_CLICK_SIGNUP", "How often there was a signup in an app after a click.", *_1
)
TOTAL_INAPP_CLICK_CHECKOUT = Column(
    "TOTAL_INAPP_CLICK_CHECKOUT", "How often there was a checkout in an app after a click.", *_1
)
TOTAL_INAPP_CLICK_ADD_TO_CART = Column(
    "TOTAL_INAPP_CLICK_ADD_TO_CART", "How often there was an addition to a cart in an app after a click.", *_1
)
TOTAL_INAPP_CLICK_SEARCH = Column(
    "TOTAL_INAPP_CLICK_SEARCH", "How often there was a search in an app after a click.", *_1
)
TOTAL_INAPP_CLICK_APP_INSTALL = Column(
    "TOTAL_INAPP_CLICK_APP_INSTALL",
    "How often there was an app that was installed in an app after a click.",
    *_1,
)
TOTAL_INAPP_CLICK_UNKNOWN = Column(
    "TOTAL_INAPP_CLICK_UNKNOWN",
    "How often there was a conversion of an unknown kind in an app after a click.",
    *_1,
)
TOTAL_INAPP_ENGAGEMENT_SIGNUP = Column(
    "TOTAL_INAPP_ENGAGEMENT_SIGNUP", "How often there was a signup in an app after an engagement.", *_1
)
TOTAL_INAPP_ENGAGEMENT_CHECKOUT = Column(
    "TOTAL_INAPP_ENGAGEMENT_CHECKOUT", "How often there was a checkout in an app after an engagement.", *_1
)
TOTAL_INAPP_ENGAGEMENT_ADD_TO_CART = Column(
    "TOTAL_INAPP_ENGAGEMENT_ADD_TO_CART",
    "How often there was an addition to a cart in an app after an engagement.",
    *_1,
)
TOTAL_INAPP_ENGAGEMENT_SEARCH = Column(
    "TOTAL_INAPP_ENGAGEMENT_SEARCH", "How often there was a search in an app after an engagement.", *_1
)
TOTAL_INAPP_ENGAGEMENT_APP_INSTALL = Column(
    "TOTAL_INAPP_ENGAGEMENT_APP_INSTALL",
    "How often there was an app that was installed in an app after an engagement.",
    *_1,
)
TOTAL_INAPP_ENGAGEMENT_UNKNOWN = Column(
    "TOTAL_INAPP_ENGAGEMENT_UNKNOWN",
    "How often there was a conversion of an unknown kind in an app after an engagement.",
    *_1,
)
TOTAL_INAPP_VIEW_SIGNUP = Column(
    "TOTAL_INAPP_VIEW_SIGNUP", "How often there was a signup in an app after a view.", *_1
)
TOTAL_INAPP_VIEW_CHECKOUT = Column(
    "TOTAL_INAPP_VIEW_CHECKOUT", "How often there was a checkout in an app after a view.", *_1
)
TOTAL_INAPP_VIEW_ADD_TO_CART = Column(
    "TOTAL_INAPP_VIEW_ADD_TO_CART", "How often there was an addition to a cart in an app after a view.", *_1
)
TOTAL_INAPP_VIEW_SEARCH = Column(
    "TOTAL_INAPP_VIEW_SEARCH", "How often there was a search in an app after a view.", *_1
)
TOTAL_INAPP_VIEW_APP_INSTALL = Column(
    "TOTAL_INAPP_VIEW_APP_INSTALL",
    "How often there was an app that was installed in an app after a view.",
    *_1,
)
TOTAL_INAPP_VIEW_UNKNOWN = Column(
    "TOTAL_INAPP_VIEW_UNKNOWN",
    "How often there was a conversion of an unknown kind in an app after a view.",
    *_1,
)
TOTAL_OFFLINE_SIGNUP = Column("TOTAL_OFFLINE_SIGNUP", "How often there was a signup outside of the net.", *_1)
TOTAL_OFFLINE_CHECKOUT = Column(
    "TOTAL_OFFLINE_CHECKOUT", "How often there was a checkout outside of the net.", *_1
)
TOTAL_OFFLINE_CUSTOM = Column(
    "TOTAL_OFFLINE_CUSTOM", "How often there was an event of the advertiser's own outside of the net.", *_1
)
TOTAL_OFFLINE_LEAD = Column("TOTAL_OFFLINE_LEAD", "How often there was a lead outside of the net.", *_1)
TOTAL_OFFLINE_UNKNOWN = Column(
    "TOTAL_OFFLINE_UNKNOWN", "How often there was a conversion of an unknown kind outside of the net.", *_1
)
TOTAL_OFFLINE_CLICK_SIGNUP = Column(
    "TOTAL_OFFLINE_CLICK_SIGNUP", "How often there was a signup outside of the net after a click.", *_1
)
TOTAL_OFFLINE_CLICK_CHECKOUT = Column(
    "TOTAL_OFFLINE_CLICK_CHECKOUT", "How often there was a checkout outside of the net after a click.", *_1
)
TOTAL_OFFLINE_CLICK_CUSTOM = Column(
    "TOTAL_OFFLINE_CLICK_CUSTOM",
    "How often there was an event of the advertiser's own outside of the net after a click.",
    *_1,
)
TOTAL_OFFLINE_CLICK_LEAD = Column(
    "TOTAL_OFFLINE_CLICK_LEAD", "How often there was a lead outside of the net after a click.", *_1
)
TOTAL_OFFLINE_CLICK_UNKNOWN = Column(
    "TOTAL_OFFLINE_CLICK_UNKNOWN",
    "How often there was a conversion of an unknown kind outside of the net after a click.",
    *_1,
)
TOTAL_OFFLINE_ENGAGEMENT_SIGNUP = Column(
    "TOTAL_OFFLINE_ENGAGEMENT_SIGNUP",
    "How often there was a signup outside of the net after an engagement.",
    *_1,
)
TOTAL_OFFLINE_ENGAGEMENT_CHECKOUT = Column(
    "TOTAL_OFFLINE_ENGAGEMENT_CHECKOUT",
    "How often there was a checkout outside of the net after an engagement.",
    *_1,
)
TOTAL_OFFLINE_ENGAGEMENT_CUSTOM = Column(
    "TOTAL_OFFLINE_ENGAGEMENT_CUSTOM",
    "How often there was an event of the advertiser's own outside of the net after an engagement.",
    *_1,
)
TOTAL_OFFLINE_ENGAGEMENT_LEAD = Column(
    "TOTAL_OFFLINE_ENGAGEMENT_LEAD", "How often there was a lead outside of the net after an engagement.", *_1
)
TOTAL_OFFLINE_ENGAGEMENT_UNKNOWN = Column(
    "TOTAL_OFFLINE_ENGAGEMENT_UNKNOWN",
    "How often there was a conversion of an unknown kind outside of the net after an engagement.",
    *_1,
)
TOTAL_OFFLINE_VIEW_SIGNUP = Column(
    "TOTAL_OFFLINE_VIEW_SIGNUP", "How often there was a signup outside of the net after a view.", *_1
)
TOTAL_OFFLINE_VIEW_CHECKOUT = Column(
    "TOTAL_OFFLINE_VIEW_CHECKOUT", "How often there was a checkout outside of the net after a view.", *_1
)
TOTAL_OFFLINE_VIEW_CUSTOM = Column(
    "TOTAL_OFFLINE_VIEW_CUSTOM",
    "How often there was an event of the advertiser's own outside of the net after a view.",
    *_1,
)
TOTAL_OFFLINE_VIEW_LEAD = Column(
    "TOTAL_OFFLINE_VIEW_LEAD", "How often there was a lead outside of the net after a view.", *_1
)
TOTAL_OFFLINE_VIEW_UNKNOWN = Column(
    "TOTAL_OFFLINE_VIEW_UNKNOWN",
    "How often there was a conversion of an unknown kind outside of the net after a view.",
    *_1,
)
TOTAL_PAGE_VISIT_DESKTOP_ACTION_TO_DESKTOP_CONVERSION = Column(
    "TOTAL_PAGE_VISIT_DESKTOP_ACTION_TO_DESKTOP_CONVERSION",
    "How often there was a visit to a page on a computer after the ad was seen on a computer.",
    *_1,
)
TOTAL_PAGE_VISIT_DESKTOP_ACTION_TO_MOBILE_CONVERSION = Column(
    "TOTAL_PAGE_VISIT_DESKTOP_ACTION_TO_MOBILE_CONVERSION",
    "How often there was a visit to a page on a phone after the ad was seen on a computer.",
    *_1,
)
TOTAL_PAGE_VISIT_DESKTOP_ACTION_TO_TABLET_CONVERSION = Column(
    "TOTAL_PAGE_VISIT_DESKTOP_ACTION_TO_TABLET_CONVERSION",
    "How often there was a visit to a page on a tablet after the ad was seen on a computer.",
    *_1,
)
TOTAL_PAGE_VISIT_MOBILE_ACTION_TO_DESKTOP_CONVERSION = Column(
    "TOTAL_PAGE_VISIT_MOBILE_ACTION_TO_DESKTOP_CONVERSION",
    "How often there was a visit to a page on a computer after the ad was seen on a phone.",
    *_1,
)
TOTAL_PAGE_VISIT_MOBILE_ACTION_TO_MOBILE_CONVERSION = Column(
    "TOTAL_PAGE_VISIT_MOBILE_ACTION_TO_MOBILE_CONVERSION",
    "How often there was a visit to a page on a phone after the ad was seen on a phone.",
    *_1,
)
TOTAL_PAGE_VISIT_MOBILE_ACTION_TO_TABLET_CONVERSION = Column(
    "TOTAL_PAGE_VISIT_MOBILE_ACTION_TO_TABLET_CONVERSION",
    "How often there was a visit to a page on a tablet after the ad was seen on a phone.",
    *_1,
)
TOTAL_PAGE_VISIT_TABLET_ACTION_TO_DESKTOP_CONVERSION = Column(
    "TOTAL_PAGE_VISIT_TABLET_ACTION_TO_DESKTOP_CONVERSION",
    "How often there was a visit to a page on a computer after the ad was seen on a tablet.",
    *_1,
)
TOTAL_PAGE_VISIT_TABLET_ACTION_TO_MOBILE_CONVERSION = Column(
    "TOTAL_PAGE_VISIT_TABLET_ACTION_TO_MOBILE_CONVERSION",
    "How often there was a visit to a page on a phone after the ad was seen on a tablet.",
    *_1,
)
TOTAL_PAGE_VISIT_TABLET_ACTION_TO_TABLET_CONVERSION = Column(
    "TOTAL_PAGE_VISIT_TABLET_ACTION_TO_TABLET_CONVERSION",
    "How often there was a visit to a page on a tablet after the ad was seen on a tablet.",
    *_1,
)
TOTAL_SIGNUP_DESKTOP_ACTION_TO_DESKTOP_CONVERSION = Column(
    "TOTAL_SIGNUP_DESKTOP_ACTION_TO_DESKTOP_CONVERSION",
    "How often there was a signup on a computer after the ad was seen on a computer.",
    *_1,
)
TOTAL_SIGNUP_DESKTOP_ACTION_TO_MOBILE_CONVERSION = Column(
    "TOTAL_SIGNUP_DESKTOP_ACTION_TO_MOBILE_CONVERSION",
    "How often there was a signup on a phone after the ad was seen on a computer.",
    *_1,
)
TOTAL_SIGNUP_DESKTOP_ACTION_TO_TABLET_CONVERSION = Column(
    "TOTAL_SIGNUP_DESKTOP_ACTION_TO_TABLET_CONVERSION",
    "How often there was a signup on a tablet after the ad was seen on a computer.",
    *_1,
)
TOTAL_SIGNUP_MOBILE_ACTION_TO_DESKTOP_CONVERSION = Column(
    "TOTAL_SIGNUP_MOBILE_ACTION_TO_DESKTOP_CONVERSION",
    "How often there was a signup on a computer after the ad was seen on a phone.",
    *_1,
)
TOTAL_SIGNUP_MOBILE_ACTION_TO_MOBILE_CONVERSION = Column(
    "TOTAL_SIGNUP_MOBILE_ACTION_TO_MOBILE_CONVERSION",
    "How often there was a signup on a phone after the ad was seen on a phone.",
    *_1,
)
TOTAL_SIGNUP_MOBILE_ACTION_TO_TABLET_CONVERSION = Column(
    "TOTAL_SIGNUP_MOBILE_ACTION_TO_TABLET_CONVERSION",
    "How often there was a signup on a tablet after the ad was seen on a phone.",
    *_1,
)
TOTAL_SIGNUP_TABLET_ACTION_TO_DESKTOP_CONVERSION = Column(
    "TOTAL_SIGNUP_TABLET_ACTION_TO_DESKTOP_CONVERSION",
    "How often there was a signup on a computer after the ad was seen on a tablet.",
    *_1,
)
TOTAL_SIGNUP_TABLET_ACTION_TO_MOBILE_CONVERSION = Column(
    "TOTAL_SIGNUP_TABLET_ACTION_TO_MOBILE_CONVERSION",
    "How often there was a signup on a phone after the ad was seen on a tablet.",
    *_1,
)
TOTAL_SIGNUP_TABLET_ACTION_TO_TABLET_CONVERSION = Column(
    "TOTAL_SIGNUP_TABLET_ACTION_TO_TABLET_CONVERSION",
    "How often there was a signup on a tablet after the ad was seen on a tablet.",
    *_1,
)
TOTAL_CHECKOUT_DESKTOP_ACTION_TO_DESKTOP_CONVERSION = Column(
    "TOTAL_CHECKOUT_DESKTOP_ACTION_TO_DESKTOP_CONVERSION",
    "How often there was a checkout on a computer after the ad was seen on a computer.",
    *_1,
)
TOTAL_CHECKOUT_DESKTOP_ACTION_TO_MOBILE_CONVERSION = Column(
    "TOTAL_CHECKOUT_DESKTOP_ACTION_TO_MOBILE_CONVERSION",
    "How often there was a checkout on a phone after the ad was seen on a computer.",
    *_1,
)
TOTAL_CHECKOUT_DESKTOP_ACTION_TO_TABLET_CONVERSION = Column(
    "TOTAL_CHECKOUT_DESKTOP_ACTION_TO_TABLET_CONVERSION",
    "How often there was a checkout on a tablet after the ad was seen on a computer.",
    *_1,
)
TOTAL_CHECKOUT_MOBILE_ACTION_TO_DESKTOP_CONVERSION = Column(
    "TOTAL_CHECKOUT_MOBILE_ACTION_TO_DESKTOP_CONVERSION",
    "How often there was a checkout on a computer after the ad was seen on a phone.",
    *_1,
)
TOTAL_CHECKOUT_MOBILE_ACTION_TO_MOBILE_CONVERSION = Column(
    "TOTAL_CHECKOUT_MOBILE_ACTION_TO_MOBILE_CONVERSION",
    "How often there was a checkout on a phone after the ad was seen on a phone.",
    *_1,
)
TOTAL_CHECKOUT_MOBILE_ACTION_TO_TABLET_CONVERSION = Column(
    "TOTAL_CHECKOUT_MOBILE_ACTION_TO_TABLET_CONVERSION",
    "How often there was a checkout on a tablet after the ad was seen on a phone.",
    *_1,
)
TOTAL_CHECKOUT_TABLET_ACTION_TO_DESKTOP_CONVERSION = Column(
    "TOTAL_CHECKOUT_TABLET_ACTION_TO_DESKTOP_CONVERSION",
    "How often there was a checkout on a computer after the ad was seen on a tablet.",
    *_1,
)
TOTAL_CHECKOUT_TABLET_ACTION_TO_MOBILE_CONVERSION = Column(
    "TOTAL_CHECKOUT_TABLET_ACTION_TO_MOBILE_CONVERSION",
    "How often there was a checkout on a phone after the ad was seen on a tablet.",
    *_1,
)
TOTAL_CHECKOUT_TABLET_ACTION_TO_TABLET_CONVERSION = Column(
    "TOTAL_CHECKOUT_TABLET_ACTION_TO_TABLET_CONVERSION",
    "How often there was a checkout on a tablet after the ad was seen on a tablet.",
    *_1,
)
TOTAL_CUSTOM_DESKTOP_ACTION_TO_DESKTOP_CONVERSION = Column(
    "TOTAL_CUSTOM_DESKTOP_ACTION_TO_DESKTOP_CONVERSION",
    "How often there was an event of the advertiser's own on a computer after the ad was seen on a computer.",
    *_1,
)
TOTAL_CUSTOM_DESKTOP_ACTION_TO_MOBILE_CONVERSION = Column(
    "TOTAL_CUSTOM_DESKTOP_ACTION_TO_MOBILE_CONVERSION",
    "How often there was an event of the advertiser's own on a phone after the ad was seen on a computer.",
    *_1,
)
TOTAL_CUSTOM_DESKTOP_ACTION_TO_TABLET_CONVERSION = Column(
    "TOTAL_CUSTOM_DESKTOP_ACTION_TO_TABLET_CONVERSION",
    "How often there was an event of the advertiser's own on a tablet after the ad was seen on a computer.",
    *_1,
)
TOTAL_CUSTOM_MOBILE_ACTION_TO_DESKTOP_CONVERSION = Column(
    "TOTAL_CUSTOM_MOBILE_ACTION_TO_DESKTOP_CONVERSION",
    "How often there was an event of the advertiser's own on a computer after the ad was seen on a phone.",
    *_1,
)
TOTAL_CUSTOM_MOBILE_ACTION_TO_MOBILE_CONVERSION = Column(
    "TOTAL_CUSTOM_MOBILE_ACTION_TO_MOBILE_CONVERSION",
    "How often there was an event of the advertiser's own on a phone after the ad was seen on a phone.",
    *_1,
)
TOTAL_CUSTOM_MOBILE_ACTION_TO_TABLET_CONVERSION = Column(
    "TOTAL_CUSTOM_MOBILE_ACTION_TO_TABLET_CONVERSION",
    "How often there was an event of the advertiser's own on a tablet after the ad was seen on a phone.",
    *_1,
)
TOTAL_CUSTOM_TABLET_ACTION_TO_DESKTOP_CONVERSION = Column(
    "TOTAL_CUSTOM_TABLET_ACTION_TO_DESKTOP_CONVERSION",
    "How often there was an event of the advertiser's own on a computer after the ad was seen on a tablet.",
    *_1,
)
TOTAL_CUSTOM_TABLET_ACTION_TO_MOBILE_CONVERSION = Column(
    "TOTAL_CUSTOM_TABLET_ACTION_TO_MOBILE_CONVERSION",
    "How often there was an event of the advertiser's own on a phone after the ad was seen on a tablet.",
    *_1,
)
TOTAL_CUSTOM_TABLET_ACTION_TO_TABLET_CONVERSION = Column(
    "TOTAL_CUSTOM_TABLET_ACTION_TO_TABLET_CONVERSION",
    "How often there was an event of the advertiser's own on a tablet after the ad was seen on a tablet.",
    *_1,
)
TOTAL_ADD_TO_CART_DESKTOP_ACTION_TO_DESKTOP_CONVERSION = Column(
    "TOTAL_ADD_TO_CART_DESKTOP_ACTION_TO_DESKTOP_CONVERSION",
    "How often there was an addition to a cart on a computer after the ad was seen on a computer.",
    *_1,
)
TOTAL_ADD_TO_CART_DESKTOP_ACTION_TO_MOBILE_CONVERSION = Column(
    "TOTAL_ADD_TO_CART_DESKTOP_ACTION_TO_MOBILE_CONVERSION",
    "How often there was an addition to a cart on a phone after the ad was seen on a computer.",
    *_1,
)
TOTAL_ADD_TO_CART_DESKTOP_ACTION_TO_TABLET_CONVERSION = Column(
    "TOTAL_ADD_TO_CART_DESKTOP_ACTION_TO_TABLET_CONVERSION",
    "How often there was an addition to a cart on a tablet after the ad was seen on a computer.",
    *_1,
)
TOTAL_ADD_TO_CART_MOBILE_ACTION_TO_DESKTOP_CONVERSION = Column(
    "TOTAL_ADD_TO_CART_MOBILE_ACTION_TO_DESKTOP_CONVERSION",
    "How often there was an addition to a cart on a computer after the ad was seen on a phone.",
    *_1,
)
TOTAL_ADD_TO_CART_MOBILE_ACTION_TO_MOBILE_CONVERSION = Column(
    "TOTAL_ADD_TO_CART_MOBILE_ACTION_TO_MOBILE_CONVERSION",
    "How often there was an addition to a cart on a phone after the ad was seen on a phone.",
    *_1,
)
TOTAL_ADD_TO_CART_MOBILE_ACTION_TO_TABLET_CONVERSION = Column(
    "TOTAL_ADD_TO_CART_MOBILE_ACTION_TO_TABLET_CONVERSION",
    "How often there was an addition to a cart on a tablet after the ad was seen on a phone.",
    *_1,
)
TOTAL_ADD_TO_CART_TABLET_ACTION_TO_DESKTOP_CONVERSION = Column(
    "TOTAL_ADD_TO_CART_TABLET_ACTION_TO_DESKTOP_CONVERSION",
    "How often there was an addition to a cart on a computer after the ad was seen on a tablet.",
    *_1,
)
TOTAL_ADD_TO_CART_TABLET_ACTION_TO_MOBILE_CONVERSION = Column(
    "TOTAL_ADD_TO_CART_TABLET_ACTION_TO_MOBILE_CONVERSION",
    "How often there was an addition to a cart on a phone after the ad was seen on a tablet.",
    *_1,
)
TOTAL_ADD_TO_CART_TABLET_ACTION_TO_TABLET_CONVERSION = Column(
    "TOTAL_ADD_TO_CART_TABLET_ACTION_TO_TABLET_CONVERSION",
    "How often there was an addition to a cart on a tablet after the ad was seen on a tablet.",
    *_1,
)
TOTAL_LEAD_DESKTOP_ACTION_TO_DESKTOP_CONVERSION = Column(
    "TOTAL_LEAD_DESKTOP_ACTION_TO_DESKTOP_CONVERSION",
    "How often there was a lead on a computer after the ad was seen on a computer.",
    *_1,
)
TOTAL_LEAD_DESKTOP_ACTION_TO_MOBILE_CONVERSION = Column(
    "TOTAL_LEAD_DESKTOP_ACTION_TO_MOBILE_CONVERSION",
    "How often there was a lead on a phone after the ad was seen on a computer.",
    *_1,
)
TOTAL_LEAD_DESKTOP_ACTION_TO_TABLET_CONVERSION = Column(
    "TOTAL_LEAD_DESKTOP_ACTION_TO_TABLET_CONVERSION",
    "How often there was a lead on a tablet after the ad was seen on a computer.",
    *_1,
)
TOTAL_LEAD_MOBILE_ACTION_TO_DESKTOP_CONVERSION = Column(
    "TOTAL_LEAD_MOBILE_ACTION_TO_DESKTOP_CONVERSION",
    "How often there was a lead on a computer after the ad was seen on a phone.",
    *_1,
)
TOTAL_LEAD_MOBILE_ACTION_TO_MOBILE_CONVERSION = Column(
    "TOTAL_LEAD_MOBILE_ACTION_TO_MOBILE_CONVERSION",
    "How often there was a lead on a phone after the ad was seen on a phone.",
    *_1,
)
TOTAL_LEAD_MOBILE_ACTION_TO_TABLET_CONVERSION = Column(
    "TOTAL_LEAD_MOBILE_ACTION_TO_TABLET_CONVERSION",
    "How often there was a lead on a tablet after the ad was seen on a phone.",
    *_1,
)
TOTAL_LEAD_TABLET_ACTION_TO_DESKTOP_CONVERSION = Column(
    "TOTAL_LEAD_TABLET_ACTION_TO_DESKTOP_CONVERSION",
    "How often there was a lead on a computer after the ad was seen on a tablet.",
    *_1,
)
TOTAL_LEAD_TABLET_ACTION_TO_MOBILE_CONVERSION = Column(
    "TOTAL_LEAD_TABLET_ACTION_TO_MOBILE_CONVERSION",
    "How often there was a lead on a phone after the ad was seen on a tablet.",
    *_1,
)
TOTAL_LEAD_TABLET_ACTION_TO_TABLET_CONVERSION = Column(
    "TOTAL_LEAD_TABLET_ACTION_TO_TABLET_CONVERSION",
    "How often there was a lead on a tablet after the ad was seen on a tablet.",
    *_1,
)
TOTAL_SEARCH_DESKTOP_ACTION_TO_DESKTOP_CONVERSION = Column(
    "TOTAL_SEARCH_DESKTOP_ACTION_TO_DESKTOP_CONVERSION",
    "How often there was a search on a computer after the ad was seen on a computer.",
    *_1,
)
TOTAL_SEARCH_DESKTOP_ACTION_TO_MOBILE_CONVERSION = Column(
    "TOTAL_SEARCH_DESKTOP_ACTION_TO_MOBILE_CONVERSION",
    "How often there was a search on a phone after the ad was seen on a computer.",
    *_1,
)
TOTAL_SEARCH_DESKTOP_ACTION_TO_TABLET_CONVERSION = Column(
    "TOTAL_SEARCH_DESKTOP_ACTION_TO_TABLET_CONVERSION",
    "How often there was a search on a tablet after the ad was seen on a computer.",
    *_1,
)
TOTAL_SEARCH_MOBILE_ACTION_TO_DESKTOP_CONVERSION = Column(
    "TOTAL_SEARCH_MOBILE_ACTION_TO_DESKTOP_CONVERSION",
    "How often there was a search on a computer after the ad was seen on a phone.",
    *_1,
)
TOTAL_SEARCH_MOBILE_ACTION_TO_MOBILE_CONVERSION = Column(
    "TOTAL_SEARCH_MOBILE_ACTION_TO_MOBILE_CONVERSION",
    "How often there was a search on a phone after the ad was seen on a phone.",
    *_1,
)
TOTAL_SEARCH_MOBILE_ACTION_TO_TABLET_CONVERSION = Column(
    "TOTAL_SEARCH_MOBILE_ACTION_TO_TABLET_CONVERSION",
    "How often there was a search on a tablet after the ad was seen on a phone.",
    *_1,
)
TOTAL_SEARCH_TABLET_ACTION_TO_DESKTOP_CONVERSION = Column(
    "TOTAL_SEARCH_TABLET_ACTION_TO_DESKTOP_CONVERSION",
    "How often there was a search on a computer after the ad was seen on a tablet.",
    *_1,
)
TOTAL_SEARCH_TABLET_ACTION_TO_MOBILE_CONVERSION = Column(
    "TOTAL_SEARCH_TABLET_ACTION_TO_MOBILE_CONVERSION",
    "How often there was a search on a phone after the ad was seen on a tablet.",
    *_1,
)
TOTAL_SEARCH_TABLET_ACTION_TO_TABLET_CONVERSION = Column(
    "TOTAL_SEARCH_TABLET_ACTION_TO_TABLET_CONVERSION",
    "How often there was a search on a tablet after the ad was seen on a tablet.",
    *_1,
)
TOTAL_WATCH_VIDEO_DESKTOP_ACTION_TO_DESKTOP_CONVERSION = Column(
    "TOTAL_WATCH_VIDEO_DESKTOP_ACTION_TO_DESKTOP_CONVERSION",
    "How often there was a video that was watched on a computer after the ad was seen on a computer.",
    *_1,
)
TOTAL_WATCH_VIDEO_DESKTOP_ACTION_TO_MOBILE_CONVERSION = Column(
    "TOTAL_WATCH_VIDEO_DESKTOP_ACTION_TO_MOBILE_CONVERSION",
    "How often there was a video that was watched on a phone after the ad was seen on a computer.",
    *_1,
)
TOTAL_WATCH_VIDEO_DESKTOP_ACTION_TO_TABLET_CONVERSION = Column(
    "TOTAL_WATCH_VIDEO_DESKTOP_ACTION_TO_TABLET_CONVERSION",
    "How often there was a video that was watched on a tablet after the ad was seen on a computer.",
    *_1,
)
TOTAL_WATCH_VIDEO_MOBILE_ACTION_TO_DESKTOP_CONVERSION = Column(
    "TOTAL_WATCH_VIDEO_MOBILE_ACTION_TO_DESKTOP_CONVERSION",
    "How often there was a video that was watched on a computer after the ad was seen on a phone.",
    *_1,
)
TOTAL_WATCH_VIDEO_MOBILE_ACTION_TO_MOBILE_CONVERSION = Column(
    "TOTAL_WATCH_VIDEO_MOBILE_ACTION_TO_MOBILE_CONVERSION",
    "How often there was a video that was watched on a phone after the ad was seen on a phone.",
    *_1,
)
TOTAL_WATCH_VIDEO_MOBILE_ACTION_TO_TABLET_CONVERSION = Column(
    "TOTAL_WATCH_VIDEO_MOBILE_ACTION_TO_TABLET_CONVERSION",
    "How often there was a video that was watched on a tablet after the ad was seen on a phone.",
    *_1,
)
TOTAL_WATCH_VIDEO_TABLET_ACTION_TO_DESKTOP_CONVERSION = Column(
    "TOTAL_WATCH_VIDEO_TABLET_ACTION_TO_DESKTOP_CONVERSION",
    "How often there was a video that was watched on a computer after the ad was seen on a tablet.",
    *_1,
)
TOTAL_WATCH_VIDEO_TABLET_ACTION_TO_MOBILE_CONVERSION = Column(
    "TOTAL_WATCH_VIDEO_TABLET_ACTION_TO_MOBILE_CONVERSION",
    "How often there was a video that was watched on a phone after the ad was seen on a tablet.",
    *_1,
)
TOTAL_WATCH_VIDEO_TABLET_ACTION_TO_TABLET_CONVERSION = Column(
    "TOTAL_WATCH_VIDEO_TABLET_ACTION_TO_TABLET_CONVERSION",
    "How often there was a video that was watched on a tablet after the ad was seen on a tablet.",
    *_1,
)
TOTAL_VIEW_CATEGORY_DESKTOP_ACTION_TO_DESKTOP_CONVERSION = Column(
    "TOTAL_VIEW_CATEGORY_DESKTOP_ACTION_TO_DESKTOP_CONVERSION",
    "How often there was a category that was viewed on a computer after the ad was seen on a computer.",
    *_1,
)
TOTAL_VIEW_CATEGORY_DESKTOP_ACTION_TO_MOBILE_CONVERSION = Column(
    "TOTAL_VIEW_CATEGORY_DESKTOP_ACTION_TO_MOBILE_CONVERSION",
    "How often there was a category that was viewed on a phone after the ad was seen on a computer.",
    *_1,
)
TOTAL_VIEW_CATEGORY_DESKTOP_ACTION_TO_TABLET_CONVERSION = Column(
    "TOTAL_VIEW_CATEGORY_DESKTOP_ACTION_TO_TABLET_CONVERSION",
    "How often there was a category that was viewed on a tablet after the ad was seen on a computer.",
    *_1,
)
TOTAL_VIEW_CATEGORY_MOBILE_ACTION_TO_DESKTOP_CONVERSION = Column(
    "TOTAL_VIEW_CATEGORY_MOBILE_ACTION_TO_DESKTOP_CONVERSION",
    "How often there was a category that was viewed on a computer after the ad was seen on a phone.",
    *_1,
)
TOTAL_VIEW_CATEGORY_MOBILE_ACTION_TO_MOBILE_CONVERSION = Column(
    "TOTAL_VIEW_CATEGORY_MOBILE_ACTION_TO_MOBILE_CONVERSION",
    "How often there was a category that was viewed on a phone after the ad was seen on a phone.",
    *_1,
)
TOTAL_VIEW_CATEGORY_MOBILE_ACTION_TO_TABLET_CONVERSION = Column(
    "TOTAL_VIEW_CATEGORY_MOBILE_ACTION_TO_TABLET_CONVERSION",
    "How often there was a category that was viewed on a tablet after the ad was seen on a phone.",
    *_1,
)
TOTAL_VIEW_CATEGORY_TABLET_ACTION_TO_DESKTOP_CONVERSION = Column(
    "TOTAL_VIEW_CATEGORY_TABLET_ACTION_TO_DESKTOP_CONVERSION",
    "How often there was a category that was viewed on a computer after the ad was seen on a tablet.",
    *_1,
)
TOTAL_VIEW_CATEGORY_TABLET_ACTION_TO_MOBILE_CONVERSION = Column(
    "TOTAL_VIEW_CATEGORY_TABLET_ACTION_TO_MOBILE_CONVERSION",
    "How often there was a category that was viewed on a phone after the ad was seen on a tablet.",
    *_1,
)
TOTAL_VIEW_CATEGORY_TABLET_ACTION_TO_TABLET_CONVERSION = Column(
    "TOTAL_VIEW_CATEGORY_TABLET_ACTION_TO_TABLET_CONVERSION",
    "How often there was a category that was viewed on a tablet after the ad was seen on a tablet.",
    *_1,
)
TOTAL_APP_INSTALL_DESKTOP_ACTION_TO_DESKTOP_CONVERSION = Column(
    "TOTAL_APP_INSTALL_DESKTOP_ACTION_TO_DESKTOP_CONVERSION",
    "How often there was an app that was installed on a computer after the ad was seen on a computer.",
    *_1,
)
TOTAL_APP_INSTALL_DESKTOP_ACTION_TO_MOBILE_CONVERSION = Column(
    "TOTAL_APP_INSTALL_DESKTOP_ACTION_TO_MOBILE_CONVERSION",
    "How often there was an app that was installed on a phone after the ad was seen on a computer.",
    *_1,
)
TOTAL_APP_INSTALL_DESKTOP_ACTION_TO_TABLET_CONVERSION = Column(
    "TOTAL_APP_INSTALL_DESKTOP_ACTION_TO_TABLET_CONVERSION",
    "How often there was an app that was installed on a tablet after the ad was seen on a computer.",
    *_1,
)
TOTAL_APP_INSTALL_MOBILE_ACTION_TO_DESKTOP_CONVERSION = Column(
    "TOTAL_APP_INSTALL_MOBILE_ACTION_TO_DESKTOP_CONVERSION",
    "How often there was an app that was installed on a computer after the ad was seen on a phone.",
    *_1,
)
TOTAL_APP_INSTALL_MOBILE_ACTION_TO_MOBILE_CONVERSION = Column(
    "TOTAL_APP_INSTALL_MOBILE_ACTION_TO_MOBILE_CONVERSION",
    "How often there was an app that was installed on a phone after the ad was seen on a phone.",
    *_1,
)
TOTAL_APP_INSTALL_MOBILE_ACTION_TO_TABLET_CONVERSION = Column(
    "TOTAL_APP_INSTALL_MOBILE_ACTION_TO_TABLET_CONVERSION",
    "How often there was an app that was installed on a tablet after the ad was seen on a phone.",
    *_1,
)
TOTAL_APP_INSTALL_TABLET_ACTION_TO_DESKTOP_CONVERSION = Column(
    "TOTAL_APP_INSTALL_TABLET_ACTION_TO_DESKTOP_CONVERSION",
    "How often there was an app that was installed on a computer after the ad was seen on a tablet.",
    *_1,
)
TOTAL_APP_INSTALL_TABLET_ACTION_TO_MOBILE_CONVERSION = Column(
    "TOTAL_APP_INSTALL_TABLET_ACTION_TO_MOBILE_CONVERSION",
    "How often there was an app that was installed on a phone after the ad was seen on a tablet.",
    *_1,
)
TOTAL_APP_INSTALL_TABLET_ACTION_TO_TABLET_CONVERSION = Column(
    "TOTAL_APP_INSTALL_TABLET_ACTION_TO_TABLET_CONVERSION",
    "How often there was an app that was installed on a tablet after the ad was seen on a tablet.",
    *_1,
)
TOTAL_UNKNOWN_DESKTOP_ACTION_TO_DESKTOP_CONVERSION = Column(
    "TOTAL_UNKNOWN_DESKTOP_ACTION_TO_DESKTOP_CONVERSION",
    "How often there was a conversion of an unknown kind on a computer after the ad was seen on a computer.",
    *_1,
)
TOTAL_UNKNOWN_DESKTOP_ACTION_TO_MOBILE_CONVERSION = Column(
    "TOTAL_UNKNOWN_DESKTOP_ACTION_TO_MOBILE_CONVERSION",
    "How often there was a conversion of an unknown kind on a phone after the ad was seen on a computer.",
    *_1,
)
TOTAL_UNKNOWN_DESKTOP_ACTION_TO_TABLET_CONVERSION = Column(
    "TOTAL_UNKNOWN_DESKTOP_ACTION_TO_TABLET_CONVERSION",
    "How often there was a conversion of an unknown kind on a tablet after the ad was seen on a computer.",
    *_1,
)
TOTAL_UNKNOWN_MOBILE_ACTION_TO_DESKTOP_CONVERSION = Column(
    "TOTAL_UNKNOWN_MOBILE_ACTION_TO_DESKTOP_CONVERSION",
    "How often there was a conversion of an unknown kind on a computer after the ad was seen on a phone.",
    *_1,
)
TOTAL_UNKNOWN_MOBILE_ACTION_TO_MOBILE_CONVERSION = Column(
    "TOTAL_UNKNOWN_MOBILE_ACTION_TO_MOBILE_CONVERSION",
    "How often there was a conversion of an unknown kind on a phone after the ad was seen on a phone.",
    *_1,
)
TOTAL_UNKNOWN_MOBILE_ACTION_TO_TABLET_CONVERSION = Column(
    "TOTAL_UNKNOWN_MOBILE_ACTION_TO_TABLET_CONVERSION",
    "How often there was a conversion of an unknown kind on a tablet after the ad was seen on a phone.",
    *_1,
)
TOTAL_UNKNOWN_TABLET_ACTION_TO_DESKTOP_CONVERSION = Column(
    "TOTAL_UNKNOWN_TABLET_ACTION_TO_DESKTOP_CONVERSION",
    "How often there was a conversion of an unknown kind on a computer after the ad was seen on a tablet.",
    *_1,
)
TOTAL_UNKNOWN_TABLET_ACTION_TO_MOBILE_CONVERSION = Column(
    "TOTAL_UNKNOWN_TABLET_ACTION_TO_MOBILE_CONVERSION",
    "How often there was a conversion of an unknown kind on a phone after the ad was seen on a tablet.",
    *_1,
)
TOTAL_UNKNOWN_TABLET_ACTION_TO_TABLET_CONVERSION = Column(
    "TOTAL_UNKNOWN_TABLET_ACTION_TO_TABLET_CONVERSION",
    "How often there was a conversion of an unknown kind on a tablet after the ad was seen on a tablet.",
    *_1,
)
TOTAL_CONVERSIONS_QUANTITY = Column(
    "TOTAL_CONVERSIONS_QUANTITY", "How many things a conversion of any kind brought.", *_1
)
ONSITE_CHECKOUTS = Column(
    "ONSITE_CHECKOUTS", "How often something was bought without leaving Pinterest.", *_1
)
ONSITE_CHECKOUTS_1 = Column(
    "ONSITE_CHECKOUTS_1", "How often something was bought without leaving Pinterest, paid for.", *_1
)
ONSITE_CHECKOUTS_CPA_BILLABLE = Column(
    "ONSITE_CHECKOUTS_CPA_BILLABLE", "Checkouts without leaving Pinterest that are billed by the action.", *_1
)
ONSITE_CHECKOUTS_VALUE = Column(
    "ONSITE_CHECKOUTS_VALUE", "What they brought in, in millionths of the currency unit.", *_1
)
VIDEO_P0_COMBINED_1 = Column("VIDEO_P0_COMBINED_1", "Videos that were started, paid for.", *_2)
VIDEO_3SEC_VIEWS_1 = Column("VIDEO_3SEC_VIEWS_1", "Videos that were watched for 3 seconds, paid for.", *_2)
VIDEO_MRC_VIEWS_1 = Column(
    "VIDEO_MRC_VIEWS_1",
    "Videos that were watched for 2 seconds with half of them on the screen, paid for.",
    *_2,
)
VIDEO_P25_COMBINED_1 = Column("VIDEO_P25_COMBINED_1", "Videos that were watched to a quarter, paid for.", *_2)
VIDEO_P50_COMBINED_1 = Column(
    "VIDEO_P50_COMBINED_1", "Videos that were watched to the middle, paid for.", *_2
)
VIDEO_P75_COMBINED_1 = Column(
    "VIDEO_P75_COMBINED_1", "Videos that were watched to three quarters, paid for.", *_2
)
VIDEO_P95_COMBINED_1 = Column(
    "VIDEO_P95_COMBINED_1", "Videos that were watched to 95 percent, paid for.", *_2
)
VIDEO_P100_COMPLETE_1 = Column("VIDEO_P100_COMPLETE_1", "Videos that were watched to the end, paid for.", *_2)
VIDEO_P0_COMBINED_2 = Column("VIDEO_P0_COMBINED_2", "Videos that were started, earned.", *_3)
TOTAL_VIDEO_P0_COMBINED = Column(
    "TOTAL_VIDEO_P0_COMBINED", "Videos that were started, paid for and earned.", *_3
)
VIDEO_3SEC_VIEWS_2 = Column("VIDEO_3SEC_VIEWS_2", "Videos that were watched for 3 seconds, earned.", *_3)
TOTAL_VIDEO_3SEC_VIEWS = Column(
    "TOTAL_VIDEO_3SEC_VIEWS", "Videos that were watched for 3 seconds, paid for and earned.", *_3
)
VIDEO_MRC_VIEWS_2 = Column(
    "VIDEO_MRC_VIEWS_2",
    "Videos that were watched for 2 seconds with half of them on the screen, earned.",
    *_3,
)
TOTAL_VIDEO_MRC_VIEWS = Column(
    "TOTAL_VIDEO_MRC_VIEWS",
    "Videos that were watched for 2 seconds with half of them on the screen, paid for and earned.",
    *_3,
)
VIDEO_P25_COMBINED_2 = Column("VIDEO_P25_COMBINED_2", "Videos that were watched to a quarter, earned.", *_3)
TOTAL_VIDEO_P25_COMBINED = Column(
    "TOTAL_VIDEO_P25_COMBINED", "Videos that were watched to a quarter, paid for and earned.", *_3
)
VIDEO_P50_COMBINED_2 = Column("VIDEO_P50_COMBINED_2", "Videos that were watched to the middle, earned.", *_3)
TOTAL_VIDEO_P50_COMBINED = Column(
    "TOTAL_VIDEO_P50_COMBINED", "Videos that were watched to the middle, paid for and earned.", *_3
)
VIDEO_P75_COMBINED_2 = Column(
    "VIDEO_P75_COMBINED_2", "Videos that were watched to three quarters, earned.", *_3
)
TOTAL_VIDEO_P75_COMBINED = Column(
    "TOTAL_VIDEO_P75_COMBINED", "Videos that were watched to three quarters, paid for and earned.", *_3
)
VIDEO_P95_COMBINED_2 = Column("VIDEO_P95_COMBINED_2", "Videos that were watched to 95 percent, earned.", *_3)
TOTAL_VIDEO_P95_COMBINED = Column(
    "TOTAL_VIDEO_P95_COMBINED", "Videos that were watched to 95 percent, paid for and earned.", *_3
)
VIDEO_P100_COMPLETE_2 = Column("VIDEO_P100_COMPLETE_2", "Videos that were watched to the end, earned.", *_3)
TOTAL_VIDEO_P100_COMPLETE = Column(
    "TOTAL_VIDEO_P100_COMPLETE", "Videos that were watched to the end, paid for and earned.", *_3
)
TOTAL_IMPRESSION_USER = Column("TOTAL_IMPRESSION_USER", "People who saw an ad.", *_4)
TOTAL_IMPRESSION_FREQUENCY = Column(
    "TOTAL_IMPRESSION_FREQUENCY", "Times that ads were shown, for each person who saw one.", *_5
)
CTR = Column("CTR", "Share of the times that ads were shown, paid for, that were clicked.", *_5)
CTR_2 = Column("CTR_2", "Share of the times that ads were shown, earned, that were clicked.", *_5)
ECTR = Column("ECTR", "Share of the times that ads were shown, paid for and earned, that were clicked.", *_5)
ENGAGEMENT_RATE = Column("ENGAGEMENT_RATE", "Engagements for each time that an ad was shown, paid for.", *_5)
EENGAGEMENT_RATE = Column(
    "EENGAGEMENT_RATE", "Engagements, earned ones too, for each time that an ad was shown.", *_5
)
REPIN_RATE = Column("REPIN_RATE", "Saves for each time that an ad was shown, paid for.", *_5)
TOTAL_REPIN_RATE = Column(
    "TOTAL_REPIN_RATE", "Saves for each time that an ad was shown, paid for and earned.", *_5
)
PAGE_VISIT_ROAS = Column(
    "PAGE_VISIT_ROAS", "What a visit to a page brought in, for each unit that was spent.", *_5
)
CHECKOUT_ROAS = Column("CHECKOUT_ROAS", "What a checkout brought in, for each unit that was spent.", *_5)
WEB_CHECKOUT_ROAS = Column(
    "WEB_CHECKOUT_ROAS", "What a checkout on the web brought in, for each unit that was spent.", *_5
)
SPEND_IN_MICRO_DOLLAR = Column(
    "SPEND_IN_MICRO_DOLLAR", "What was spent, in millionths of the advertiser's currency unit.", *_6
)
CPC_IN_MICRO_DOLLAR = Column(
    "CPC_IN_MICRO_DOLLAR", "Cost of a click, paid for, in millionths of the advertiser's currency unit.", *_6
)
ECPC_IN_MICRO_DOLLAR = Column(
    "ECPC_IN_MICRO_DOLLAR",
    "Cost of a click, paid for or earned, in millionths of the advertiser's currency unit.",
    *_6,
)
CPM_IN_MICRO_DOLLAR = Column(
    "CPM_IN_MICRO_DOLLAR",
    "Cost of a thousand impressions, paid for, in millionths of the advertiser's currency unit.",
    *_6,
)
ECPM_IN_MICRO_DOLLAR = Column(
    "ECPM_IN_MICRO_DOLLAR",
    "Cost of a thousand impressions, paid for or earned, in millionths of the advertiser's currency unit.",
    *_6,
)
TOTAL_SIGNUP_VALUE_IN_MICRO_DOLLAR = Column(
    "TOTAL_SIGNUP_VALUE_IN_MICRO_DOLLAR",
    "What a signup brought in, in millionths of the advertiser's currency unit.",
    *_6,
)
TOTAL_CHECKOUT_VALUE_IN_MICRO_DOLLAR = Column(
    "TOTAL_CHECKOUT_VALUE_IN_MICRO_DOLLAR",
    "What a checkout brought in, in millionths of the advertiser's currency unit.",
    *_6,
)
TOTAL_CLICK_SIGNUP_VALUE_IN_MICRO_DOLLAR = Column(
    "TOTAL_CLICK_SIGNUP_VALUE_IN_MICRO_DOLLAR",
    "What a signup after a click brought in, in millionths of the advertiser's currency unit.",
    *_6,
)
TOTAL_CLICK_CHECKOUT_VALUE_IN_MICRO_DOLLAR = Column(
    "TOTAL_CLICK_CHECKOUT_VALUE_IN_MICRO_DOLLAR",
    "What a checkout after a click brought in, in millionths of the advertiser's currency unit.",
    *_6,
)
TOTAL_ENGAGEMENT_SIGNUP_VALUE_IN_MICRO_DOLLAR = Column(
    "TOTAL_ENGAGEMENT_SIGNUP_VALUE_IN_MICRO_DOLLAR",
    "What a signup after an engagement brought in, in millionths of the advertiser's currency unit.",
    *_6,
)
TOTAL_ENGAGEMENT_CHECKOUT_VALUE_IN_MICRO_DOLLAR = Column(
    "TOTAL_ENGAGEMENT_CHECKOUT_VALUE_IN_MICRO_DOLLAR",
    "What a checkout after an engagement brought in, in millionths of the advertiser's currency unit.",
    *_6,
)
TOTAL_VIEW_SIGNUP_VALUE_IN_MICRO_DOLLAR = Column(
    "TOTAL_VIEW_SIGNUP_VALUE_IN_MICRO_DOLLAR",
    "What a signup after a view brought in, in millionths of the advertiser's currency unit.",
    *_6,
)
TOTAL_VIEW_CHECKOUT_VALUE_IN_MICRO_DOLLAR = Column(
    "TOTAL_VIEW_CHECKOUT_VALUE_IN_MICRO_DOLLAR",
    "What a checkout after a view brought in, in millionths of the advertiser's currency unit.",
    *_6,
)
TOTAL_WEB_CHECKOUT_VALUE_IN_MICRO_DOLLAR = Column(
    "TOTAL_WEB_CHECKOUT_VALUE_IN_MICRO_DOLLAR",
    "What a checkout on the web brought in, in millionths of the advertiser's currency unit.",
    *_6,
)
TOTAL_WEB_CLICK_CHECKOUT_VALUE_IN_MICRO_DOLLAR = Column(
    "TOTAL_WEB_CLICK_CHECKOUT_VALUE_IN_MICRO_DOLLAR",
    "What a checkout on the web after a click brought in, in millionths of the advertiser's currency unit.",
    *_6,
)
TOTAL_WEB_ENGAGEMENT_CHECKOUT_VALUE_IN_MICRO_DOLLAR = Column(
    "TOTAL_WEB_ENGAGEMENT_CHECKOUT_VALUE_IN_MICRO_DOLLAR",
    "What a checkout on the web after an engagement brought in, in millionths of the advertiser's currency unit.",
    *_6,
)
TOTAL_WEB_VIEW_CHECKOUT_VALUE_IN_MICRO_DOLLAR = Column(
    "TOTAL_WEB_VIEW_CHECKOUT_VALUE_IN_MICRO_DOLLAR",
    "What a checkout on the web after a view brought in, in millionths of the advertiser's currency unit.",
    *_6,
)
SPEND_IN_DOLLAR = Column("SPEND_IN_DOLLAR", "What was spent, in units of the advertiser's currency.", *_7)
ECPC_IN_DOLLAR = Column(
    "ECPC_IN_DOLLAR", "Cost of a click, paid for or earned, in units of the advertiser's currency.", *_7
)
CPM_IN_DOLLAR = Column(
    "CPM_IN_DOLLAR", "Cost of a thousand impressions, paid for, in units of the advertiser's currency.", *_7
)
ECPE_IN_DOLLAR = Column(
    "ECPE_IN_DOLLAR", "Cost of an engagement, paid for or earned, in units of the advertiser's currency.", *_7
)
PAGE_VISIT_COST_PER_ACTION = Column(
    "PAGE_VISIT_COST_PER_ACTION", "Cost of a visit to a page, in units of the advertiser's currency.", *_7
)
WEB_CHECKOUT_COST_PER_ACTION = Column(
    "WEB_CHECKOUT_COST_PER_ACTION",
    "Cost of a checkout on the web, in units of the advertiser's currency.",
    *_7,
)
INAPP_CHECKOUT_COST_PER_ACTION = Column(
    "INAPP_CHECKOUT_COST_PER_ACTION",
    "Cost of a checkout in an app, in units of the advertiser's currency.",
    *_7,
)
CPV_IN_MICRO_DOLLAR = Column(
    "CPV_IN_MICRO_DOLLAR",
    "Cost of a video view, paid for, in millionths of the advertiser's currency unit.",
    *_8,
)
CPCV_IN_MICRO_DOLLAR = Column(
    "CPCV_IN_MICRO_DOLLAR",
    "Cost of a video watched to the end, paid for, in millionths of the advertiser's currency unit.",
    *_8,
)
CPCV_P95_IN_MICRO_DOLLAR = Column(
    "CPCV_P95_IN_MICRO_DOLLAR",
    "Cost of a video watched to 95 percent, paid for, in millionths of the advertiser's currency unit.",
    *_8,
)
ECPV_IN_DOLLAR = Column(
    "ECPV_IN_DOLLAR", "Cost of a video view, paid for or earned, in units of the advertiser's currency.", *_9
)
ECPCV_IN_DOLLAR = Column(
    "ECPCV_IN_DOLLAR",
    "Cost of a video watched to the end, paid for or earned, in units of the advertiser's currency.",
    *_9,
)
ECPCV_P95_IN_DOLLAR = Column(
    "ECPCV_P95_IN_DOLLAR",
    "Cost of a video watched to 95 percent, paid for or earned, in units of the advertiser's currency.",
    *_9,
)
VIDEO_LENGTH = Column(
    "VIDEO_LENGTH",
    "Seconds that the video lasts; of several, their mean by how often each was started.",
    *_10,
)
TOTAL_VIDEO_AVG_WATCHTIME_IN_SECOND = Column(
    "TOTAL_VIDEO_AVG_WATCHTIME_IN_SECOND", "Seconds that a video was watched, paid for and earned.", *_10
)
VIDEO_AVG_WATCHTIME_IN_SECOND_1 = Column(
    "VIDEO_AVG_WATCHTIME_IN_SECOND_1", "Seconds that a video was watched, paid for.", *_11
)
VIDEO_AVG_WATCHTIME_IN_SECOND_2 = Column(
    "VIDEO_AVG_WATCHTIME_IN_SECOND_2", "Seconds that a video was watched, earned.", *_11
)
TOTAL_APP_INSTALL_VALUE_IN_MICRO_DOLLAR = Column(
    "TOTAL_APP_INSTALL_VALUE_IN_MICRO_DOLLAR",
    "What an app that was installed brought in, in millionths of the advertiser's currency unit.",
    *_12,
)
TOTAL_CLICK_PAGE_VISIT_VALUE_IN_MICRO_DOLLAR = Column(
    "TOTAL_CLICK_PAGE_VISIT_VALUE_IN_MICRO_DOLLAR",
    "What a visit to a page after a click brought in, in millionths of the advertiser's currency unit.",
    *_12,
)
TOTAL_CLICK_CUSTOM_VALUE_IN_MICRO_DOLLAR = Column(
    "TOTAL_CLICK_CUSTOM_VALUE_IN_MICRO_DOLLAR",
    "What an event of the advertiser's own after a click brought in, in millionths of the advertiser's currency unit.",
    *_12,
)
TOTAL_CLICK_ADD_TO_CART_VALUE_IN_MICRO_DOLLAR = Column(
    "TOTAL_CLICK_ADD_TO_CART_VALUE_IN_MICRO_DOLLAR",
    "What an addition to a cart after a click brought in, in millionths of the advertiser's currency unit.",
    *_12,
)
TOTAL_CLICK_LEAD_VALUE_IN_MICRO_DOLLAR = Column(
    "TOTAL_CLICK_LEAD_VALUE_IN_MICRO_DOLLAR",
    "What a lead after a click brought in, in millionths of the advertiser's currency unit.",
    *_12,
)
TOTAL_CLICK_SEARCH_VALUE_IN_MICRO_DOLLAR = Column(
    "TOTAL_CLICK_SEARCH_VALUE_IN_MICRO_DOLLAR",
    "What a search after a click brought in, in millionths of the advertiser's currency unit.",
    *_12,
)
TOTAL_CLICK_WATCH_VIDEO_VALUE_IN_MICRO_DOLLAR = Column(
    "TOTAL_CLICK_WATCH_VIDEO_VALUE_IN_MICRO_DOLLAR",
    "What a video that was watched after a click brought in, in millionths of the advertiser's currency unit.",
    *_12,
)
TOTAL_CLICK_VIEW_CATEGORY_VALUE_IN_MICRO_DOLLAR = Column(
    "TOTAL_CLICK_VIEW_CATEGORY_VALUE_IN_MICRO_DOLLAR",
    "What a category that was viewed after a click brought in, in millionths of the advertiser's currency unit.",
    *_12,
)
TOTAL_CLICK_APP_INSTALL_VALUE_IN_MICRO_DOLLAR = Column(
    "TOTAL_CLICK_APP_INSTALL_VALUE_IN_MICRO_DOLLAR",
    "What an app that was installed after a click brought in, in millionths of the advertiser's currency unit.",
    *_12,
)
TOTAL_CLICK_UNKNOWN_VALUE_IN_MICRO_DOLLAR = Column(
    "TOTAL_CLICK_UNKNOWN_VALUE_IN_MICRO_DOLLAR",
    "What a conversion of an unknown kind after a click brought in, in millionths of the advertiser's currency unit.",
    *_12,
)
TOTAL_ENGAGEMENT_PAGE_VISIT_VALUE_IN_MICRO_DOLLAR = Column(
    "TOTAL_ENGAGEMENT_PAGE_VISIT_VALUE_IN_MICRO_DOLLAR",
    "What a visit to a page after an engagement brought in, in millionths of the advertiser's currency unit.",
    *_12,
)
TOTAL_ENGAGEMENT_CUSTOM_VALUE_IN_MICRO_DOLLAR = Column(
    "TOTAL_ENGAGEMENT_CUSTOM_VALUE_IN_MICRO_DOLLAR",
    "What an event of the advertiser's own after an engagement brought in, in millionths of the advertiser's currency unit.",
    *_12,
)
TOTAL_ENGAGEMENT_ADD_TO_CART_VALUE_IN_MICRO_DOLLAR = Column(
    "TOTAL_ENGAGEMENT_ADD_TO_CART_VALUE_IN_MICRO_DOLLAR",
    "What an addition to a cart after an engagement brought in, in millionths of the advertiser's currency unit.",
    *_12,
)
TOTAL_ENGAGEMENT_LEAD_VALUE_IN_MICRO_DOLLAR = Column(
    "TOTAL_ENGAGEMENT_LEAD_VALUE_IN_MICRO_DOLLAR",
    "What a lead after an engagement brought in, in millionths of the advertiser's currency unit.",
    *_12,
)
TOTAL_ENGAGEMENT_SEARCH_VALUE_IN_MICRO_DOLLAR = Column(
    "TOTAL_ENGAGEMENT_SEARCH_VALUE_IN_MICRO_DOLLAR",
    "What a search after an engagement brought in, in millionths of the advertiser's currency unit.",
    *_12,
)
TOTAL_ENGAGEMENT_WATCH_VIDEO_VALUE_IN_MICRO_DOLLAR = Column(
    "TOTAL_ENGAGEMENT_WATCH_VIDEO_VALUE_IN_MICRO_DOLLAR",
    "What a video that was watched after an engagement brought in, in millionths of the advertiser's currency unit.",
    *_12,
)
TOTAL_ENGAGEMENT_VIEW_CATEGORY_VALUE_IN_MICRO_DOLLAR = Column(
    "TOTAL_ENGAGEMENT_VIEW_CATEGORY_VALUE_IN_MICRO_DOLLAR",
    "What a category that was viewed after an engagement brought in, in millionths of the advertiser's currency unit.",
    *_12,
)
TOTAL_ENGAGEMENT_APP_INSTALL_VALUE_IN_MICRO_DOLLAR = Column(
    "TOTAL_ENGAGEMENT_APP_INSTALL_VALUE_IN_MICRO_DOLLAR",
    "What an app that was installed after an engagement brought in, in millionths of the advertiser's currency unit.",
    *_12,
)
TOTAL_ENGAGEMENT_UNKNOWN_VALUE_IN_MICRO_DOLLAR = Column(
    "TOTAL_ENGAGEMENT_UNKNOWN_VALUE_IN_MICRO_DOLLAR",
    "What a conversion of an unknown kind after an engagement brought in, in millionths of the advertiser's currency unit.",
    *_12,
)
TOTAL_VIEW_PAGE_VISIT_VALUE_IN_MICRO_DOLLAR = Column(
    "TOTAL_VIEW_PAGE_VISIT_VALUE_IN_MICRO_DOLLAR",
    "What a visit to a page after a view brought in, in millionths of the advertiser's currency unit.",
    *_12,
)
TOTAL_VIEW_CUSTOM_VALUE_IN_MICRO_DOLLAR = Column(
    "TOTAL_VIEW_CUSTOM_VALUE_IN_MICRO_DOLLAR",
    "What an event of the advertiser's own after a view brought in, in millionths of the advertiser's currency unit.",
    *_12,
)
TOTAL_VIEW_ADD_TO_CART_VALUE_IN_MICRO_DOLLAR = Column(
    "TOTAL_VIEW_ADD_TO_CART_VALUE_IN_MICRO_DOLLAR",
    "What an addition to a cart after a view brought in, in millionths of the advertiser's currency unit.",
    *_12,
)
TOTAL_VIEW_LEAD_VALUE_IN_MICRO_DOLLAR = Column(
    "TOTAL_VIEW_LEAD_VALUE_IN_MICRO_DOLLAR",
    "What a lead after a view brought in, in millionths of the advertiser's currency unit.",
    *_12,
)
TOTAL_VIEW_SEARCH_VALUE_IN_MICRO_DOLLAR = Column(
    "TOTAL_VIEW_SEARCH_VALUE_IN_MICRO_DOLLAR",
    "What a search after a view brought in, in millionths of the advertiser's currency unit.",
    *_12,
)
TOTAL_VIEW_WATCH_VIDEO_VALUE_IN_MICRO_DOLLAR = Column(
    "TOTAL_VIEW_WATCH_VIDEO_VALUE_IN_MICRO_DOLLAR",
    "What a video that was watched after a view brought in, in millionths of the advertiser's currency unit.",
    *_12,
)
TOTAL_VIEW_VIEW_CATEGORY_VALUE_IN_MICRO_DOLLAR = Column(
    "TOTAL_VIEW_VIEW_CATEGORY_VALUE_IN_MICRO_DOLLAR",
    "What a category that was viewed after a view brought in, in millionths of the advertiser's currency unit.",
    *_12,
)
TOTAL_VIEW_APP_INSTALL_VALUE_IN_MICRO_DOLLAR = Column(
    "TOTAL_VIEW_APP_INSTALL_VALUE_IN_MICRO_DOLLAR",
    "What an app that was installed after a view brought in, in millionths of the advertiser's currency unit.",
    *_12,
)
TOTAL_VIEW_UNKNOWN_VALUE_IN_MICRO_DOLLAR = Column(
    "TOTAL_VIEW_UNKNOWN_VALUE_IN_MICRO_DOLLAR",
    "What a conversion of an unknown kind after a view brought in, in millionths of the advertiser's currency unit.",
    *_12,
)
TOTAL_WEB_PAGE_VISIT_VALUE_IN_MICRO_DOLLAR = Column(
    "TOTAL_WEB_PAGE_VISIT_VALUE_IN_MICRO_DOLLAR",
    "What a visit to a page on the web brought in, in millionths of the advertiser's currency unit.",
    *_12,
)
TOTAL_WEB_SIGNUP_VALUE_IN_MICRO_DOLLAR = Column(
    "TOTAL_WEB_SIGNUP_VALUE_IN_MICRO_DOLLAR",
    "What a signup on the web brought in, in millionths of the advertiser's currency unit.",
    *_12,
)
TOTAL_WEB_CUSTOM_VALUE_IN_MICRO_DOLLAR = Column(
    "TOTAL_WEB_CUSTOM_VALUE_IN_MICRO_DOLLAR",
    "What an event of the advertiser's own on the web brought in, in millionths of the advertiser's currency unit.",
    *_12,
)
TOTAL_WEB_ADD_TO_CART_VALUE_IN_MICRO_DOLLAR = Column(
    "TOTAL_WEB_ADD_TO_CART_VALUE_IN_MICRO_DOLLAR",
    "What an addition to a cart on the web brought in, in millionths of the advertiser's currency unit.",
    *_12,
)
TOTAL_WEB_LEAD_VALUE_IN_MICRO_DOLLAR = Column(
    "TOTAL_WEB_LEAD_VALUE_IN_MICRO_DOLLAR",
    "What a lead on the web brought in, in millionths of the advertiser's currency unit.",
    *_12,
)
TOTAL_WEB_SEARCH_VALUE_IN_MICRO_DOLLAR = Column(
    "TOTAL_WEB_SEARCH_VALUE_IN_MICRO_DOLLAR",
    "What a search on the web brought in, in millionths of the advertiser's currency unit.",
    *_12,
)
TOTAL_WEB_WATCH_VIDEO_VALUE_IN_MICRO_DOLLAR = Column(
    "TOTAL_WEB_WATCH_VIDEO_VALUE_IN_MICRO_DOLLAR",
    "What a video that was watched on the web brought in, in millionths of the advertiser's currency unit.",
    *_12,
)
TOTAL_WEB_VIEW_CATEGORY_VALUE_IN_MICRO_DOLLAR = Column(
    "TOTAL_WEB_VIEW_CATEGORY_VALUE_IN_MICRO_DOLLAR",
    "What a category that was viewed on the web brought in, in millionths of the advertiser's currency unit.",
    *_12,
)
TOTAL_WEB_UNKNOWN_VALUE_IN_MICRO_DOLLAR = Column(
    "TOTAL_WEB_UNKNOWN_VALUE_IN_MICRO_DOLLAR",
    "What a conversion of an unknown kind on the web brought in, in millionths of the advertiser's currency unit.",
    *_12,
)
TOTAL_WEB_CLICK_PAGE_VISIT_VALUE_IN_MICRO_DOLLAR = Column(
    "TOTAL_WEB_CLICK_PAGE_VISIT_VALUE_IN_MICRO_DOLLAR",
    "What a visit to a page on the web after a click brought in, in millionths of the advertiser's currency unit.",
    *_12,
)
TOTAL_WEB_CLICK_SIGNUP_VALUE_IN_MICRO_DOLLAR = Column(
    "TOTAL_WEB_CLICK_SIGNUP_VALUE_IN_MICRO_DOLLAR",
    "What a signup on the web after a click brought in, in millionths of the advertiser's currency unit.",
    *_12,
)
TOTAL_WEB_CLICK_CUSTOM_VALUE_IN_MICRO_DOLLAR = Column(
    "TOTAL_WEB_CLICK_CUSTOM_VALUE_IN_MICRO_DOLLAR",
    "What an event of the advertiser's own on the web after a click brought in, in millionths of the advertiser's currency unit.",
    *_12,
)
TOTAL_WEB_CLICK_ADD_TO_CART_VALUE_IN_MICRO_DOLLAR = Column(
    "TOTAL_WEB_CLICK_ADD_TO_CART_VALUE_IN_MICRO_DOLLAR",
    "What an addition to a cart on the web after a click brought in, in millionths of the advertiser's currency unit.",
    *_12,
)
TOTAL_WEB_CLICK_LEAD_VALUE_IN_MICRO_DOLLAR = Column(
    "TOTAL_WEB_CLICK_LEAD_VALUE_IN_MICRO_DOLLAR",
    "What a lead on the web after a click brought in, in millionths of the advertiser's currency unit.",
    *_12,
)
TOTAL_WEB_CLICK_SEARCH_VALUE_IN_MICRO_DOLLAR = Column(
    "TOTAL_WEB_CLICK_SEARCH_VALUE_IN_MICRO_DOLLAR",
    "What a search on the web after a click brought in, in millionths of the advertiser's currency unit.",
    *_12,
)
TOTAL_WEB_CLICK_WATCH_VIDEO_VALUE_IN_MICRO_DOLLAR = Column(
    "TOTAL_WEB_CLICK_WATCH_VIDEO_VALUE_IN_MICRO_DOLLAR",
    "What a video that was watched on the web after a click brought in, in millionths of the advertiser's currency unit.",
    *_12,
)
TOTAL_WEB_CLICK_VIEW_CATEGORY_VALUE_IN_MICRO_DOLLAR = Column(
    "TOTAL_WEB_CLICK_VIEW_CATEGORY_VALUE_IN_MICRO_DOLLAR",
    "What a category that was viewed on the web after a click brought in, in millionths of the advertiser's currency unit.",
    *_12,
)
TOTAL_WEB_CLICK_UNKNOWN_VALUE_IN_MICRO_DOLLAR = Column(
    "TOTAL_WEB_CLICK_UNKNOWN_VALUE_IN_MICRO_DOLLAR",
    "What a conversion of an unknown kind on the web after a click brought in, in millionths of the advertiser's currency unit.",
    *_12,
)
TOTAL_WEB_ENGAGEMENT_PAGE_VISIT_VALUE_IN_MICRO_DOLLAR = Column(
    "TOTAL_WEB_ENGAGEMENT_PAGE_VISIT_VALUE_IN_MICRO_DOLLAR",
    "What a visit to a page on the web after an engagement brought in, in millionths of the advertiser's currency unit.",
    *_12,
)
TOTAL_WEB_ENGAGEMENT_SIGNUP_VALUE_IN_MICRO_DOLLAR = Column(
    "TOTAL_WEB_ENGAGEMENT_SIGNUP_VALUE_IN_MICRO_DOLLAR",
    "What a signup on the web after an engagement brought in, in millionths of the advertiser's currency unit.",
    *_12,
)
TOTAL_WEB_ENGAGEMENT_CUSTOM_VALUE_IN_MICRO_DOLLAR = Column(
    "TOTAL_WEB_ENGAGEMENT_CUSTOM_VALUE_IN_MICRO_DOLLAR",
    "What an event of the advertiser's own on the web after an engagement brought in, in millionths of the advertiser's currency unit.",
    *_12,
)
TOTAL_WEB_ENGAGEMENT_ADD_TO_CART_VALUE_IN_MICRO_DOLLAR = Column(
    "TOTAL_WEB_ENGAGEMENT_ADD_TO_CART_VALUE_IN_MICRO_DOLLAR",
    "What an addition to a cart on the web after an engagement brought in, in millionths of the advertiser's currency unit.",
    *_12,
)
TOTAL_WEB_ENGAGEMENT_LEAD_VALUE_IN_MICRO_DOLLAR = Column(
    "TOTAL_WEB_ENGAGEMENT_LEAD_VALUE_IN_MICRO_DOLLAR",
    "What a lead on the web after an engagement brought in, in millionths of the advertiser's currency unit.",
    *_12,
)
TOTAL_WEB_ENGAGEMENT_SEARCH_VALUE_IN_MICRO_DOLLAR = Column(
    "TOTAL_WEB_ENGAGEMENT_SEARCH_VALUE_IN_MICRO_DOLLAR",
    "What a search on the web after an engagement brought in, in millionths of the advertiser's currency unit.",
    *_12,
)
TOTAL_WEB_ENGAGEMENT_WATCH_VIDEO_VALUE_IN_MICRO_DOLLAR = Column(
    "TOTAL_WEB_ENGAGEMENT_WATCH_VIDEO_VALUE_IN_MICRO_DOLLAR",
    "What a video that was watched on the web after an engagement brought in, in millionths of the advertiser's currency unit.",
    *_12,
)
TOTAL_WEB_ENGAGEMENT_VIEW_CATEGORY_VALUE_IN_MICRO_DOLLAR = Column(
    "TOTAL_WEB_ENGAGEMENT_VIEW_CATEGORY_VALUE_IN_MICRO_DOLLAR",
    "What a category that was viewed on the web after an engagement brought in, in millionths of the advertiser's currency unit.",
    *_12,
)
TOTAL_WEB_ENGAGEMENT_UNKNOWN_VALUE_IN_MICRO_DOLLAR = Column(
    "TOTAL_WEB_ENGAGEMENT_UNKNOWN_VALUE_IN_MICRO_DOLLAR",
    "What a conversion of an unknown kind on the web after an engagement brought in, in millionths of the advertiser's currency unit.",
    *_12,
)
TOTAL_WEB_VIEW_PAGE_VISIT_VALUE_IN_MICRO_DOLLAR = Column(
    "TOTAL_WEB_VIEW_PAGE_VISIT_VALUE_IN_MICRO_DOLLAR",
    "What a visit to a page on the web after a view brought in, in millionths of the advertiser's currency unit.",
    *_12,
)
TOTAL_WEB_VIEW_SIGNUP_VALUE_IN_MICRO_DOLLAR = Column(
    "TOTAL_WEB_VIEW_SIGNUP_VALUE_IN_MICRO_DOLLAR",
    "What a signup on the web after a view brought in, in millionths of the advertiser's currency unit.",
    *_12,
)
TOTAL_WEB_VIEW_CUSTOM_VALUE_IN_MICRO_DOLLAR = Column(
    "TOTAL_WEB_VIEW_CUSTOM_VALUE_IN_MICRO_DOLLAR",
    "What an event of the advertiser's own on the web after a view brought in, in millionths of the advertiser's currency unit.",
    *_12,
)
TOTAL_WEB_VIEW_ADD_TO_CART_VALUE_IN_MICRO_DOLLAR = Column(
    "TOTAL_WEB_VIEW_ADD_TO_CART_VALUE_IN_MICRO_DOLLAR",
    "What an addition to a cart on the web after a view brought in, in millionths of the advertiser's currency unit.",
    *_12,
)
TOTAL_WEB_VIEW_LEAD_VALUE_IN_MICRO_DOLLAR = Column(
    "TOTAL_WEB_VIEW_LEAD_VALUE_IN_MICRO_DOLLAR",
    "What a lead on the web after a view brought in, in millionths of the advertiser's currency unit.",
    *_12,
)
TOTAL_WEB_VIEW_SEARCH_VALUE_IN_MICRO_DOLLAR = Column(
    "TOTAL_WEB_VIEW_SEARCH_VALUE_IN_MICRO_DOLLAR",
    "What a search on the web after a view brought in, in millionths of the advertiser's currency unit.",
    *_12,
)
TOTAL_WEB_VIEW_WATCH_VIDEO_VALUE_IN_MICRO_DOLLAR = Column(
    "TOTAL_WEB_VIEW_WATCH_VIDEO_VALUE_IN_MICRO_DOLLAR",
    "What a video that was watched on the web after a view brought in, in millionths of the advertiser's currency unit.",
    *_12,
)
TOTAL_WEB_VIEW_VIEW_CATEGORY_VALUE_IN_MICRO_DOLLAR = Column(
    "TOTAL_WEB_VIEW_VIEW_CATEGORY_VALUE_IN_MICRO_DOLLAR",
    "What a category that was viewed on the web after a view brought in, in millionths of the advertiser's currency unit.",
    *_12,
)
TOTAL_WEB_VIEW_UNKNOWN_VALUE_IN_MICRO_DOLLAR = Column(
    "TOTAL_WEB_VIEW_UNKNOWN_VALUE_IN_MICRO_DOLLAR",
    "What a conversion of an unknown kind on the web after a view brought in, in millionths of the advertiser's currency unit.",
    *_12,
)
TOTAL_INAPP_SIGNUP_VALUE_IN_MICRO_DOLLAR = Column(
    "TOTAL_INAPP_SIGNUP_VALUE_IN_MICRO_DOLLAR",
    "What a signup in an app brought in, in millionths of the advertiser's currency unit.",
    *_12,
)
TOTAL_INAPP_CHECKOUT_VALUE_IN_MICRO_DOLLAR = Column(
    "TOTAL_INAPP_CHECKOUT_VALUE_IN_MICRO_DOLLAR",
    "What a checkout in an app brought in, in millionths of the advertiser's currency unit.",
    *_12,
)
TOTAL_INAPP_ADD_TO_CART_VALUE_IN_MICRO_DOLLAR = Column(
    "TOTAL_INAPP_ADD_TO_CART_VALUE_IN_MICRO_DOLLAR",
    "What an addition to a cart in an app brought in, in millionths of the advertiser's currency unit.",
    *_12,
)
TOTAL_INAPP_SEARCH_VALUE_IN_MICRO_DOLLAR = Column(
    "TOTAL_INAPP_SEARCH_VALUE_IN_MICRO_DOLLAR",
    "What a search in an app brought in, in millionths of the advertiser's currency unit.",
    *_12,
)
TOTAL_INAPP_APP_INSTALL_VALUE_IN_MICRO_DOLLAR = Column(
    "TOTAL_INAPP_APP_INSTALL_VALUE_IN_MICRO_DOLLAR",
    "What an app that was installed in an app brought in, in millionths of the advertiser's currency unit.",
    *_12,
)
TOTAL_INAPP_UNKNOWN_VALUE_IN_MICRO_DOLLAR = Column(
    "TOTAL_INAPP_UNKNOWN_VALUE_IN_MICRO_DOLLAR",
    "What a conversion of an unknown kind in an app brought in, in millionths of the advertiser's currency unit.",
    *_12,
)
TOTAL_INAPP_CLICK_SIGNUP_VALUE_IN_MICRO_DOLLAR = Column(
    "TOTAL_INAPP_CLICK_SIGNUP_VALUE_IN_MICRO_DOLLAR",
    "What a signup in an app after a click brought in, in millionths of the advertiser's currency unit.",
    *_12,
)
TOTAL_INAPP_CLICK_CHECKOUT_VALUE_IN_MICRO_DOLLAR = Column(
    "TOTAL_INAPP_CLICK_CHECKOUT_VALUE_IN_MICRO_DOLLAR",
    "What a checkout in an app after a click brought in, in millionths of the advertiser's currency unit.",
    *_12,
)
TOTAL_INAPP_CLICK_ADD_TO_CART_VALUE_IN_MICRO_DOLLAR = Column(
    "TOTAL_INAPP_CLICK_ADD_TO_CART_VALUE_IN_MICRO_DOLLAR",
    "What an addition to a cart in an app after a click brought in, in millionths of the advertiser's currency unit.",
    *_12,
)
TOTAL_INAPP_CLICK_SEARCH_VALUE_IN_MICRO_DOLLAR = Column(
    "TOTAL_INAPP_CLICK_SEARCH_VALUE_IN_MICRO_DOLLAR",
    "What a search in an app after a click brought in, in millionths of the advertiser's currency unit.",
    *_12,
)
TOTAL_INAPP_CLICK_APP_INSTALL_VALUE_IN_MICRO_DOLLAR = Column(
    "TOTAL_INAPP_CLICK_APP_INSTALL_VALUE_IN_MICRO_DOLLAR",
    "What an app that was installed in an app after a click brought in, in millionths of the advertiser's currency unit.",
    *_12,
)
TOTAL_INAPP_CLICK_UNKNOWN_VALUE_IN_MICRO_DOLLAR = Column(
    "TOTAL_INAPP_CLICK_UNKNOWN_VALUE_IN_MICRO_DOLLAR",
    "What a conversion of an unknown kind in an app after a click brought in, in millionths of the advertiser's currency unit.",
    *_12,
)
TOTAL_INAPP_ENGAGEMENT_SIGNUP_VALUE_IN_MICRO_DOLLAR = Column(
    "TOTAL_INAPP_ENGAGEMENT_SIGNUP_VALUE_IN_MICRO_DOLLAR",
    "What a signup in an app after an engagement brought in, in millionths of the advertiser's currency unit.",
    *_12,
)
TOTAL_INAPP_ENGAGEMENT_CHECKOUT_VALUE_IN_MICRO_DOLLAR = Column(
    "TOTAL_INAPP_ENGAGEMENT_CHECKOUT_VALUE_IN_MICRO_DOLLAR",
    "What a checkout in an app after an engagement brought in, in millionths of the advertiser's currency unit.",
    *_12,
)
TOTAL_INAPP_ENGAGEMENT_ADD_TO_CART_VALUE_IN_MICRO_DOLLAR = Column(
    "TOTAL_INAPP_ENGAGEMENT_ADD_TO_CART_VALUE_IN_MICRO_DOLLAR",
    "What an addition to a cart in an app after an engagement brought in, in millionths of the advertiser's currency unit.",
    *_12,
)
TOTAL_INAPP_ENGAGEMENT_SEARCH_VALUE_IN_MICRO_DOLLAR = Column(
    "TOTAL_INAPP_ENGAGEMENT_SEARCH_VALUE_IN_MICRO_DOLLAR",
    "What a search in an app after an engagement brought in, in millionths of the advertiser's currency unit.",
    *_12,
)
TOTAL_INAPP_ENGAGEMENT_APP_INSTALL_VALUE_IN_MICRO_DOLLAR = Column(
    "TOTAL_INAPP_ENGAGEMENT_APP_INSTALL_VALUE_IN_MICRO_DOLLAR",
    "What an app that was installed in an app after an engagement brought in, in millionths of the advertiser's currency unit.",
    *_12,
)
TOTAL_INAPP_ENGAGEMENT_UNKNOWN_VALUE_IN_MICRO_DOLLAR = Column(
    "TOTAL_INAPP_ENGAGEMENT_UNKNOWN_VALUE_IN_MICRO_DOLLAR",
    "What a conversion of an unknown kind in an app after an engagement brought in, in millionths of the advertiser's currency unit.",
    *_12,
)
TOTAL_INAPP_VIEW_SIGNUP_VALUE_IN_MICRO_DOLLAR = Column(
    "TOTAL_INAPP_VIEW_SIGNUP_VALUE_IN_MICRO_DOLLAR",
    "What a signup in an app after a view brought in, in millionths of the advertiser's currency unit.",
    *_12,
)
TOTAL_INAPP_VIEW_CHECKOUT_VALUE_IN_MICRO_DOLLAR = Column(
    "TOTAL_INAPP_VIEW_CHECKOUT_VALUE_IN_MICRO_DOLLAR",
    "What a checkout in an app after a view brought in, in millionths of the advertiser's currency unit.",
    *_12,
)
TOTAL_INAPP_VIEW_ADD_TO_CART_VALUE_IN_MICRO_DOLLAR = Column(
    "TOTAL_INAPP_VIEW_ADD_TO_CART_VALUE_IN_MICRO_DOLLAR",
    "What an addition to a cart in an app after a view brought in, in millionths of the advertiser's currency unit.",
    *_12,
)
TOTAL_INAPP_VIEW_SEARCH_VALUE_IN_MICRO_DOLLAR = Column(
    "TOTAL_INAPP_VIEW_SEARCH_VALUE_IN_MICRO_DOLLAR",
    "What a search in an app after a view brought in, in millionths of the advertiser's currency unit.",
    *_12,
)
TOTAL_INAPP_VIEW_APP_INSTALL_VALUE_IN_MICRO_DOLLAR = Column(
    "TOTAL_INAPP_VIEW_APP_INSTALL_VALUE_IN_MICRO_DOLLAR",
    "What an app that was installed in an app after a view brought in, in millionths of the advertiser's currency unit.",
    *_12,
)
TOTAL_INAPP_VIEW_UNKNOWN_VALUE_IN_MICRO_DOLLAR = Column(
    "TOTAL_INAPP_VIEW_UNKNOWN_VALUE_IN_MICRO_DOLLAR",
    "What a conversion of an unknown kind in an app after a view brought in, in millionths of the advertiser's currency unit.",
    *_12,
)
TOTAL_OFFLINE_SIGNUP_VALUE_IN_MICRO_DOLLAR = Column(
    "TOTAL_OFFLINE_SIGNUP_VALUE_IN_MICRO_DOLLAR",
    "What a signup outside of the net brought in, in millionths of the advertiser's currency unit.",
    *_12,
)
TOTAL_OFFLINE_CHECKOUT_VALUE_IN_MICRO_DOLLAR = Column(
    "TOTAL_OFFLINE_CHECKOUT_VALUE_IN_MICRO_DOLLAR",
    "What a checkout outside of the net brought in, in millionths of the advertiser's currency unit.",
    *_12,
)
TOTAL_OFFLINE_CUSTOM_VALUE_IN_MICRO_DOLLAR = Column(
    "TOTAL_OFFLINE_CUSTOM_VALUE_IN_MICRO_DOLLAR",
    "What an event of the advertiser's own outside of the net brought in, in millionths of the advertiser's currency unit.",
    *_12,
)
TOTAL_OFFLINE_LEAD_VALUE_IN_MICRO_DOLLAR = Column(
    "TOTAL_OFFLINE_LEAD_VALUE_IN_MICRO_DOLLAR",
    "What a lead outside of the net brought in, in millionths of the advertiser's currency unit.",
    *_12,
)
TOTAL_OFFLINE_UNKNOWN_VALUE_IN_MICRO_DOLLAR = Column(
    "TOTAL_OFFLINE_UNKNOWN_VALUE_IN_MICRO_DOLLAR",
    "What a conversion of an unknown kind outside of the net brought in, in millionths of the advertiser's currency unit.",
    *_12,
)
TOTAL_OFFLINE_CLICK_SIGNUP_VALUE_IN_MICRO_DOLLAR = Column(
    "TOTAL_OFFLINE_CLICK_SIGNUP_VALUE_IN_MICRO_DOLLAR",
    "What a signup outside of the net after a click brought in, in millionths of the advertiser's currency unit.",
    *_12,
)
TOTAL_OFFLINE_CLICK_CHECKOUT_VALUE_IN_MICRO_DOLLAR = Column(
    "TOTAL_OFFLINE_CLICK_CHECKOUT_VALUE_IN_MICRO_DOLLAR",
    "What a checkout outside of the net after a click brought in, in millionths of the advertiser's currency unit.",
    *_12,
)
TOTAL_OFFLINE_CLICK_CUSTOM_VALUE_IN_MICRO_DOLLAR = Column(
    "TOTAL_OFFLINE_CLICK_CUSTOM_VALUE_IN_MICRO_DOLLAR",
    "What an event of the advertiser's own outside of the net after a click brought in, in millionths of the advertiser's currency unit.",
    *_12,
)
TOTAL_OFFLINE_CLICK_LEAD_VALUE_IN_MICRO_DOLLAR = Column(
    "TOTAL_OFFLINE_CLICK_LEAD_VALUE_IN_MICRO_DOLLAR",
    "What a lead outside of the net after a click brought in, in millionths of the advertiser's currency unit.",
    *_12,
)
TOTAL_OFFLINE_CLICK_UNKNOWN_VALUE_IN_MICRO_DOLLAR = Column(
    "TOTAL_OFFLINE_CLICK_UNKNOWN_VALUE_IN_MICRO_DOLLAR",
    "What a conversion of an unknown kind outside of the net after a click brought in, in millionths of the advertiser's currency unit.",
    *_12,
)
TOTAL_OFFLINE_ENGAGEMENT_SIGNUP_VALUE_IN_MICRO_DOLLAR = Column(
    "TOTAL_OFFLINE_ENGAGEMENT_SIGNUP_VALUE_IN_MICRO_DOLLAR",
    "What a signup outside of the net after an engagement brought in, in millionths of the advertiser's currency unit.",
    *_12,
)
TOTAL_OFFLINE_ENGAGEMENT_CHECKOUT_VALUE_IN_MICRO_DOLLAR = Column(
    "TOTAL_OFFLINE_ENGAGEMENT_CHECKOUT_VALUE_IN_MICRO_DOLLAR",
    "What a checkout outside of the net after an engagement brought in, in millionths of the advertiser's currency unit.",
    *_12,
)
TOTAL_OFFLINE_ENGAGEMENT_CUSTOM_VALUE_IN_MICRO_DOLLAR = Column(
    "TOTAL_OFFLINE_ENGAGEMENT_CUSTOM_VALUE_IN_MICRO_DOLLAR",
    "What an event of the advertiser's own outside of the net after an engagement brought in, in millionths of the advertiser's currency unit.",
    *_12,
)
TOTAL_OFFLINE_ENGAGEMENT_LEAD_VALUE_IN_MICRO_DOLLAR = Column(
    "TOTAL_OFFLINE_ENGAGEMENT_LEAD_VALUE_IN_MICRO_DOLLAR",
    "What a lead outside of the net after an engagement brought in, in millionths of the advertiser's currency unit.",
    *_12,
)
TOTAL_OFFLINE_ENGAGEMENT_UNKNOWN_VALUE_IN_MICRO_DOLLAR = Column(
    "TOTAL_OFFLINE_ENGAGEMENT_UNKNOWN_VALUE_IN_MICRO_DOLLAR",
    "What a conversion of an unknown kind outside of the net after an engagement brought in, in millionths of the advertiser's currency unit.",
    *_12,
)
TOTAL_OFFLINE_VIEW_SIGNUP_VALUE_IN_MICRO_DOLLAR = Column(
    "TOTAL_OFFLINE_VIEW_SIGNUP_VALUE_IN_MICRO_DOLLAR",
    "What a signup outside of the net after a view brought in, in millionths of the advertiser's currency unit.",
    *_12,
)
TOTAL_OFFLINE_VIEW_CHECKOUT_VALUE_IN_MICRO_DOLLAR = Column(
    "TOTAL_OFFLINE_VIEW_CHECKOUT_VALUE_IN_MICRO_DOLLAR",
    "What a checkout outside of the net after a view brought in, in millionths of the advertiser's currency unit.",
    *_12,
)
TOTAL_OFFLINE_VIEW_CUSTOM_VALUE_IN_MICRO_DOLLAR = Column(
    "TOTAL_OFFLINE_VIEW_CUSTOM_VALUE_IN_MICRO_DOLLAR",
    "What an event of the advertiser's own outside of the net after a view brought in, in millionths of the advertiser's currency unit.",
    *_12,
)
TOTAL_OFFLINE_VIEW_LEAD_VALUE_IN_MICRO_DOLLAR = Column(
    "TOTAL_OFFLINE_VIEW_LEAD_VALUE_IN_MICRO_DOLLAR",
    "What a lead outside of the net after a view brought in, in millionths of the advertiser's currency unit.",
    *_12,
)
TOTAL_OFFLINE_VIEW_UNKNOWN_VALUE_IN_MICRO_DOLLAR = Column(
    "TOTAL_OFFLINE_VIEW_UNKNOWN_VALUE_IN_MICRO_DOLLAR",
    "What a conversion of an unknown kind outside of the net after a view brought in, in millionths of the advertiser's currency unit.",
    *_12,
)
TOTAL_CONVERSIONS_VALUE_IN_MICRO_DOLLAR = Column(
    "TOTAL_CONVERSIONS_VALUE_IN_MICRO_DOLLAR",
    "What a conversion of any kind brought in, in millionths of the advertiser's currency unit.",
    *_12,
)
APP_INSTALL_COST_PER_ACTION = Column(
    "APP_INSTALL_COST_PER_ACTION",
    "Cost of an app that was installed, in units of the advertiser's currency.",
    *_13,
)
WEB_PAGE_VISIT_COST_PER_ACTION = Column(
    "WEB_PAGE_VISIT_COST_PER_ACTION",
    "Cost of a visit to a page on the web, in units of the advertiser's currency.",
    *_13,
)
WEB_SIGNUP_COST_PER_ACTION = Column(
    "WEB_SIGNUP_COST_PER_ACTION", "Cost of a signup on the web, in units of the advertiser's currency.", *_13
)
WEB_CUSTOM_COST_PER_ACTION = Column(
    "WEB_CUSTOM_COST_PER_ACTION",
    "Cost of an event of the advertiser's own on the web, in units of the advertiser's currency.",
    *_13,
)
WEB_ADD_TO_CART_COST_PER_ACTION = Column(
    "WEB_ADD_TO_CART_COST_PER_ACTION",
    "Cost of an addition to a cart on the web, in units of the advertiser's currency.",
    *_13,
)
WEB_LEAD_COST_PER_ACTION = Column(
    "WEB_LEAD_COST_PER_ACTION", "Cost of a lead on the web, in units of the advertiser's currency.", *_13
)
WEB_SEARCH_COST_PER_ACTION = Column(
    "WEB_SEARCH_COST_PER_ACTION", "Cost of a search on the web, in units of the advertiser's currency.", *_13
)
WEB_WATCH_VIDEO_COST_PER_ACTION = Column(
    "WEB_WATCH_VIDEO_COST_PER_ACTION",
    "Cost of a video that was watched on the web, in units of the advertiser's currency.",
    *_13,
)
WEB_VIEW_CATEGORY_COST_PER_ACTION = Column(
    "WEB_VIEW_CATEGORY_COST_PER_ACTION",
    "Cost of a category that was viewed on the web, in units of the advertiser's currency.",
    *_13,
)
WEB_UNKNOWN_COST_PER_ACTION = Column(
    "WEB_UNKNOWN_COST_PER_ACTION",
    "Cost of a conversion of an unknown kind on the web, in units of the advertiser's currency.",
    *_13,
)
INAPP_SIGNUP_COST_PER_ACTION = Column(
    "INAPP_SIGNUP_COST_PER_ACTION", "Cost of a signup in an app, in units of the advertiser's currency.", *_13
)
INAPP_ADD_TO_CART_COST_PER_ACTION = Column(
    "INAPP_ADD_TO_CART_COST_PER_ACTION",
    "Cost of an addition to a cart in an app, in units of the advertiser's currency.",
    *_13,
)
INAPP_SEARCH_COST_PER_ACTION = Column(
    "INAPP_SEARCH_COST_PER_ACTION", "Cost of a search in an app, in units of the advertiser's currency.", *_13
)
INAPP_APP_INSTALL_COST_PER_ACTION = Column(
    "INAPP_APP_INSTALL_COST_PER_ACTION",
    "Cost of an app that was installed in an app, in units of the advertiser's currency.",
    *_13,
)
INAPP_UNKNOWN_COST_PER_ACTION = Column(
    "INAPP_UNKNOWN_COST_PER_ACTION",
    "Cost of a conversion of an unknown kind in an app, in units of the advertiser's currency.",
    *_13,
)
OFFLINE_SIGNUP_COST_PER_ACTION = Column(
    "OFFLINE_SIGNUP_COST_PER_ACTION",
    "Cost of a signup outside of the net, in units of the advertiser's currency.",
    *_13,
)
OFFLINE_CHECKOUT_COST_PER_ACTION = Column(
    "OFFLINE_CHECKOUT_COST_PER_ACTION",
    "Cost of a checkout outside of the net, in units of the advertiser's currency.",
    *_13,
)
OFFLINE_CUSTOM_COST_PER_ACTION = Column(
    "OFFLINE_CUSTOM_COST_PER_ACTION",
    "Cost of an event of the advertiser's own outside of the net, in units of the advertiser's currency.",
    *_13,
)
OFFLINE_LEAD_COST_PER_ACTION = Column(
    "OFFLINE_LEAD_COST_PER_ACTION",
    "Cost of a lead outside of the net, in units of the advertiser's currency.",
    *_13,
)
OFFLINE_UNKNOWN_COST_PER_ACTION = Column(
    "OFFLINE_UNKNOWN_COST_PER_ACTION",
    "Cost of a conversion of an unknown kind outside of the net, in units of the advertiser's currency.",
    *_13,
)
WEB_PAGE_VISIT_ROAS = Column(
    "WEB_PAGE_VISIT_ROAS", "What a visit to a page on the web brought in, for each unit that was spent.", *_14
)
WEB_SIGNUP_ROAS = Column(
    "WEB_SIGNUP_ROAS", "What a signup on the web brought in, for each unit that was spent.", *_14
)
WEB_CUSTOM_ROAS = Column(
    "WEB_CUSTOM_ROAS",
    "What an event of the advertiser's own on the web brought in, for each unit that was spent.",
    *_14,
)
WEB_ADD_TO_CART_ROAS = Column(
    "WEB_ADD_TO_CART_ROAS",
    "What an addition to a cart on the web brought in, for each unit that was spent.",
    *_14,
)
WEB_LEAD_ROAS = Column(
    "WEB_LEAD_ROAS", "What a lead on the web brought in, for each unit that was spent.", *_14
)
WEB_SEARCH_ROAS = Column(
    "WEB_SEARCH_ROAS", "What a search on the web brought in, for each unit that was spent.", *_14
)
WEB_WATCH_VIDEO_ROAS = Column(
    "WEB_WATCH_VIDEO_ROAS",
    "What a video that was watched on the web brought in, for each unit that was spent.",
    *_14,
)
WEB_VIEW_CATEGORY_ROAS = Column(
    "WEB_VIEW_CATEGORY_ROAS",
    "What a category that was viewed on the web brought in, for each unit that was spent.",
    *_14,
)
WEB_UNKNOWN_ROAS = Column(
    "WEB_UNKNOWN_ROAS",
    "What a conversion of an unknown kind on the web brought in, for each unit that was spent.",
    *_14,
)
INAPP_SIGNUP_ROAS = Column(
    "INAPP_SIGNUP_ROAS", "What a signup in an app brought in, for each unit that was spent.", *_14
)
INAPP_CHECKOUT_ROAS = Column(
    "INAPP_CHECKOUT_ROAS", "What a checkout in an app brought in, for each unit that was spent.", *_14
)
INAPP_ADD_TO_CART_ROAS = Column(
    "INAPP_ADD_TO_CART_ROAS",
    "What an addition to a cart in an app brought in, for each unit that was spent.",
    *_14,
)
INAPP_SEARCH_ROAS = Column(
    "INAPP_SEARCH_ROAS", "What a search in an app brought in, for each unit that was spent.", *_14
)
INAPP_APP_INSTALL_ROAS = Column(
    "INAPP_APP_INSTALL_ROAS",
    "What an app that was installed in an app brought in, for each unit that was spent.",
    *_14,
)
INAPP_UNKNOWN_ROAS = Column(
    "INAPP_UNKNOWN_ROAS",
    "What a conversion of an unknown kind in an app brought in, for each unit that was spent.",
    *_14,
)
OFFLINE_SIGNUP_ROAS = Column(
    "OFFLINE_SIGNUP_ROAS", "What a signup outside of the net brought in, for each unit that was spent.", *_14
)
OFFLINE_CHECKOUT_ROAS = Column(
    "OFFLINE_CHECKOUT_ROAS",
    "What a checkout outside of the net brought in, for each unit that was spent.",
    *_14,
)
OFFLINE_CUSTOM_ROAS = Column(
    "OFFLINE_CUSTOM_ROAS",
    "What an event of the advertiser's own outside of the net brought in, for each unit that was spent.",
    *_14,
)
OFFLINE_LEAD_ROAS = Column(
    "OFFLINE_LEAD_ROAS", "What a lead outside of the net brought in, for each unit that was spent.", *_14
)
OFFLINE_UNKNOWN_ROAS = Column(
    "OFFLINE_UNKNOWN_ROAS",
    "What a conversion of an unknown kind outside of the net brought in, for each unit that was spent.",
    *_14,
)
ADVERTISER_ID = Column("ADVERTISER_ID", "Id of the advertiser.", *_15)
AD_ACCOUNT_ID = Column("AD_ACCOUNT_ID", "Id of the advertiser, under its newer name.", *_16)
CAMPAIGN_ID = Column("CAMPAIGN_ID", "Id of the campaign.", *_17)
CAMPAIGN_NAME = Column("CAMPAIGN_NAME", "Name of the campaign.", *_18)
CAMPAIGN_STATUS = Column("CAMPAIGN_STATUS", "State of the campaign.", *_19)
CAMPAIGN_MANAGED_STATUS = Column("CAMPAIGN_MANAGED_STATUS", "Whether Pinterest manages the campaign.", *_19)
CAMPAIGN_ENTITY_STATUS = Column(
    "CAMPAIGN_ENTITY_STATUS", "Whether the campaign is active, paused or archived.", *_20
)
AD_GROUP_ID = Column("AD_GROUP_ID", "Id of the ad group.", *_21)
AD_GROUP_NAME = Column("AD_GROUP_NAME", "Name of the ad group.", *_22)
AD_GROUP_CAMPAIGN_NAME = Column(
    "AD_GROUP_CAMPAIGN_NAME", "Name of the campaign that the ad group is in.", *_22
)
AD_GROUP_STATUS = Column("AD_GROUP_STATUS", "State of the ad group.", *_23)
AD_GROUP_CAMPAIGN_STATUS = Column(
    "AD_GROUP_CAMPAIGN_STATUS", "Status of the campaign that the ad group is in.", *_23
)
AD_GROUP_ENTITY_STATUS = Column(
    "AD_GROUP_ENTITY_STATUS", "Whether the ad group is active, paused or archived.", *_24
)
PIN_PROMOTION_ID = Column("PIN_PROMOTION_ID", "Id of the ad.", *_25)
PIN_PROMOTION_NAME = Column("PIN_PROMOTION_NAME", "Name of the ad.", *_26)
AD_NAME = Column("AD_NAME", "Name of the ad.", *_26)
PIN_PROMOTION_STATUS = Column("PIN_PROMOTION_STATUS", "State of the ad.", *_27)
AD_STATUS = Column("AD_STATUS", "State of the ad.", *_27)
AD_ID = Column("AD_ID", "Id of the ad.", *_28)
PIN_ID = Column("PIN_ID", "Id of the Pin that the ad shows.", *_28)
AD_GROUP_CAMPAIGN_ID = Column("AD_GROUP_CAMPAIGN_ID", "Id of the campaign that the ad group is in.", *_29)
CAMPAIGN_DAILY_SPEND_CAP = Column(
    "CAMPAIGN_DAILY_SPEND_CAP",
    "What the campaign may spend in a day, in millionths of the currency unit.",
    *_30,
)
CAMPAIGN_LIFETIME_SPEND_CAP = Column(
    "CAMPAIGN_LIFETIME_SPEND_CAP",
    "What the campaign may spend in all, in millionths of the currency unit.",
    *_30,
)
PRODUCT_GROUP_ID = Column("PRODUCT_GROUP_ID", "Id of the promoted product group.", *_31)
PROMOTED_CATALOG_PRODUCT_GROUP_REFERENCE_NAME = Column(
    "PROMOTED_CATALOG_PRODUCT_GROUP_REFERENCE_NAME", "Name of the product group in the catalog.", *_32
)
TARGETING_TYPE = Column("TARGETING_TYPE", "Kind of targeting that the row is split by.", *_33)
TARGETING_VALUE = Column("TARGETING_VALUE", "Value of targeting that the row is of.", *_33)
DATE = Column("DATE", "First day, or hour, that the row is of; rows of a total have none.", *_34)

ALL: Mapping[str, Column] = MappingProxyType(
    {one: one for one in tuple(globals().values()) if isinstance(one, Column)}
)
"""Every constant by its value."""
