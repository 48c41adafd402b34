<?php

class PinterestAdsClient
{
    private $base = 'https://api.pinterest.com/ads/v4';
    private $token;

    public function __construct($token)
    {
        $this->token = $token;
    }

    public function campaign($advertiserId, $campaignId)
    {
        return $this->request('GET', $this->base . "/advertisers/{$advertiserId}/campaigns/" . $campaignId . '/');
    }

    public function adGroups($advertiserId)
    {
        return $this->request('GET', "{$this->base}/advertisers/{$advertiserId}/ad_groups/");
    }

    public function conversionTags($advertiserId)
    {
        return $this->request('GET', "{$this->base}/advertisers/{$advertiserId}/conversion_tags/");
    }

    public function updateCampaign($campaignId, array $fields)
    {
        // TODO(pinterest-ads): ...
        return $this->request('PUT', $this->base . '/campaigns/' . $campaignId . '/', $fields);
    }

    private function request($method, $url, $body = null)
    {
        $options = ['http' => [
            'method' => $method,
            'header' => "Authorization: Bearer {$this->token}\r\nContent-Type: application/json",
            'content' => $body === null ? '' : json_encode($body),
        ]];
        return json_decode(file_get_contents($url, false, stream_context_create($options)), true)['data'];
    }
}
