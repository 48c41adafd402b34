<?php

use GuzzleHttp\Client;

// Mailchimp, and HubSpot for the ads account; Pinterest is in Client.php
$mailchimp = new Client(['base_uri' => 'https://us1.api.mailchimp.com/3.0/']);
$hubspot = new Client(['base_uri' => 'https://api.hubapi.com/']);

$campaigns = json_decode($mailchimp->get('campaigns/')->getBody(), true);
foreach ($campaigns['campaigns'] as $campaign) {
    $mailchimp->put("campaigns/{$campaign['id']}/", ['json' => ['tracking' => ['opens' => true]]]);
}
$hubspot->get('ads/v3/campaigns/');
$sql = "SELECT keywords, boards FROM campaigns WHERE objective = 'TRAFFIC'";
