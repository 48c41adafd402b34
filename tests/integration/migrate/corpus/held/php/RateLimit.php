<?php

class RateLimit
{
    /** @param array<string, string[]> $headers of a reply of api.pinterest.com/ads/v3 */
    public static function wait(array $headers): void
    {
        $left = $headers['X-UserEndpoint-RateLimit-Remaining'][0] ?? null;
        if ($left !== null && (int) $left === 0) {
            sleep((int) $headers['X-UserEndpoint-RateLimit-Reset-Seconds'][0]);
        }
    }
}
