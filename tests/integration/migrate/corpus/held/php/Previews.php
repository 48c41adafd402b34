<?php

declare(strict_types=1);

final class Previews
{
    private const API = 'https://api.pinterest.com/ads/v3';

    public function __construct(private Http $http)
    {
    }

    public function fromImage(string $image, string $title): string
    {
        return $this->http->post(self::API . '/ad_previews/', ['image_url' => $image, 'title' => $title])['url'];
    }

    public function fromPin(int $pin): string
    {
        $api = self::API;
        return $this->http->post("{$api}/ad_previews/{$pin}/", [])['url'];
    }

    public function old(int $pin): string
    {
        $api = self::API;
        return $this->http->get(<<<URL
            {$api}/previews/pin/{$pin}/
            URL)['url'];
    }
}
