<?php

namespace Automattic\WooCommerce\Pinterest\API;

class Catalogs extends Base
{
    // The catalogs of v3 stay where they are when the ads move to v4.
    public static function connect(array $data)
    {
        return self::make_request('https://api.pinterest.com/v3/catalogs/partner/connect/', 'POST', $data);
    }

    public static function terms($advertiser_id)
    {
        return self::make_request("https://api.pinterest.com/ads/v4/advertisers/{$advertiser_id}/terms_of_service/", 'GET');
    }

    public static function tags($advertiser_id)
    {
        return self::make_request("https://api.pinterest.com/ads/v4/advertisers/{$advertiser_id}/conversion_tags/", 'GET');
    }
}
