<?php
// Cron: refreshes the local copy of campaigns. Endpoint: /ads/v3/advertisers/<id>/campaigns/
require __DIR__ . '/vendor/autoload.php';

$advertiser = getenv('PINTEREST_ADVERTISER');
$token = getenv('PINTEREST_TOKEN');
$bookmark = null;

do {
    $url = sprintf(
        'https://api.pinterest.com/ads/v4/advertisers/%s/campaigns/?page_size=100',
        $advertiser
    );
    if ($bookmark) {
        $url .= '&bookmark=' . urlencode($bookmark);
    }
    $curl = curl_init($url);
    curl_setopt($curl, CURLOPT_HTTPHEADER, ["Authorization: Bearer $token"]);
    curl_setopt($curl, CURLOPT_RETURNTRANSFER, true);
    $reply = json_decode(curl_exec($curl), true);
    foreach ($reply['data'] as $campaign) {
        // TODO(pinterest-ads): ...
        if ($campaign['is_managed']) {
            continue;
        }
        save_campaign($campaign['id'], $campaign['name'], $campaign['objective_type'] === 'CONSIDERATION' ? 'clicks' : 'other');
    }
    $bookmark = $reply['bookmark'] ?? null;
} while ($bookmark);
