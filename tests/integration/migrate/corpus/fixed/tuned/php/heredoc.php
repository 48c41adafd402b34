<?php

$advertiser_id = $argv[1];
$category = $argv[2];
$host = 'api.pinterest.com';

$url = <<<TXT
https://{$host}/ads/v4/advertisers/{$advertiser_id}/insights/audience/ENGAGED/INTEREST/{$category}/
TXT;

echo file_get_contents($url, false, stream_context_create(['http' => ['header' => 'Authorization: Bearer ' . getenv('TOKEN')]]));
echo <<<'HELP'

usage: heredoc.php ADVERTISER CATEGORY
Prints what an audience likes; see campaigns and keywords in the manual.
HELP;
