<?php

const PINTEREST = 'https://api.pinterest.com/ads/v4';

function targeting(string $type): array
{
    return pinterest_get(sprintf('%s/targeting/%s', PINTEREST, $type));
}

function metric_definitions(): array
{
    return pinterest_get(PINTEREST . '/resources/delivery_metrics');
}

function goal(array $adGroup): ?string
{
    return $adGroup['optimization_goal_metadata']['frequency_goal_metadata']['timerange'] ?? null;
}
