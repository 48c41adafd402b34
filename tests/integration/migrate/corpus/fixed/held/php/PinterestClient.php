<?php

namespace App\Ads;

use GuzzleHttp\Client;

class PinterestClient
{
    const BASE_URI = 'https://api.pinterest.com/ads/v4/';

    private $http;
    private $advertiserId;

    public function __construct(string $token, string $advertiserId)
    {
        $this->advertiserId = $advertiserId;
        $this->http = new Client([
            'base_uri' => self::BASE_URI,
            'headers' => ['Authorization' => 'Bearer ' . $token],
        ]);
    }

    public function tags(): array
    {
        return $this->decode($this->http->get("advertisers/{$this->advertiserId}/conversion_tags/"));
    }

    public function tag(string $tagId): array
    {
        return $this->decode($this->http->get("advertisers/{$this->advertiserId}/conversion_tags/" . $tagId . '/'));
    }

    public function createTag(string $name): array
    {
        // TODO(pinterest-ads): ...
        return $this->decode($this->http->post('tags/', ['json' => [
            'advertiser_id' => $this->advertiserId,
            'name' => $name,
            'configs' => ['aem_enabled' => true, 'aem_fnln_enabled' => false],
        ]]));
    }

    public function renameTag(string $tagId, string $name): array
    {
        // TODO(pinterest-ads): ...
        return $this->decode($this->http->put("tags/$tagId/", ['json' => ['name' => $name]]));
    }

    private function decode($response): array
    {
        return json_decode((string) $response->getBody(), true)['data'];
    }
}
