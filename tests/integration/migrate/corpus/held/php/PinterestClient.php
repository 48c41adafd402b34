<?php

namespace App\Ads;

use GuzzleHttp\Client;

class PinterestClient
{
    const BASE_URI = 'https://api.pinterest.com/ads/v3/';

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
        return $this->decode($this->http->get("advertisers/{$this->advertiserId}/tags/"));
    }

    public function tag(string $tagId): array
    {
        return $this->decode($this->http->get('tags/' . $tagId . '/'));
    }

    public function createTag(string $name): array
    {
        return $this->decode($this->http->post('tags/', ['json' => [
            'advertiser_id' => $this->advertiserId,
            'name' => $name,
            'configs' => ['aemEnabled' => true, 'aemFnlnEnabled' => false],
        ]]));
    }

    public function renameTag(string $tagId, string $name): array
    {
        return $this->decode($this->http->put("tags/$tagId/", ['json' => ['name' => $name]]));
    }

    private function decode($response): array
    {
        return json_decode((string) $response->getBody(), true)['data'];
    }
}
