# Made from spec/ads-v4.yaml by `make generate`.

"""All models and enums, as type checkers know them; nothing imports this."""

from .ad_groups import *
from .ad_groups_and_bulk import *
from .ad_previews import *
from .ads import *
from .ads_and_bulk import *
from .ads_and_reports import *
from .advertisers import *
from .advertisers_and_audiences import *
from .audience_insights import *
from .audiences import *
from .boards import *
from .bulk import *
from .bulk_and_campaigns import *
from .bulk_and_keywords import *
from .campaigns import *
from .conversion_tags import *
from .creative_type import *
from .customer_lists import *
from .delivery_metrics import *
from .delivery_metrics_and_reports import *
from .entity_status import *
from .error_detail import *
from .item_exception import *
from .keywords import *
from .keywords_and_terms import *
from .objective_type import *
from .pins import *
from .product_groups import *
from .product_groups_and_reports import *
from .reports import *
from .resources import *
from .sort_order import *
from .summary_status import *
from .terms import *
from .terms_of_service import *
from .top_pins import *
from .tracking_urls import *
