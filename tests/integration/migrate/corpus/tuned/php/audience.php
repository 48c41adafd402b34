<?php
/**
 * Visitors of the shop as an audience.
 * POST https://api.pinterest.com/ads/v3/audiences/
 */
function create_audience($advertiser_id, $tag_id, $token)
{
    $payload = [
        'advertiser_id' => $advertiser_id,
        'audience_type' => 'VISITOR',
        'rule' => ['visitor_source_id' => $tag_id, 'retention_days' => 30],
    ];
    $ch = curl_init();
    curl_setopt($ch, CURLOPT_URL, 'https://api.pinterest.com/ads/v3/audiences/');
    curl_setopt($ch, CURLOPT_POST, true);
    curl_setopt($ch, CURLOPT_POSTFIELDS, json_encode($payload));
    curl_setopt($ch, CURLOPT_HTTPHEADER, ["Authorization: Bearer $token"]);
    $reply = curl_exec($ch);
    error_log("POST /audiences/ for $advertiser_id");
    return $reply;
}
