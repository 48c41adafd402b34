// Old dashboards: fetch('https://api.pinterest.com/ads/v3/campaigns/')
export const campaign = (advertiserId, id) =>
  fetch(`https://api.pinterest.com/ads/v4/advertisers/${advertiserId}/campaigns/${id}/`).then((r) => r.json());

export const campaigns = (advertiserId) =>
  fetch(`https://api.pinterest.com/ads/v4/advertisers/${advertiserId}/campaigns/`).then((r) => r.json());

export const related = (words) =>
  // TODO(pinterest-ads): ...
  fetch('https://api.pinterest.com/ads/v3/keywords/related/?keywords=' + words.join(',')).then((r) => r.json());

export const metrics = (advertiserId, from, to) =>
  fetch(
    `https://api.pinterest.com/ads/v4/advertisers/${advertiserId}/delivery_metrics/` +
      `?start_date=${from}&end_date=${to}&granularity=TOTAL`,
  ).then((r) => r.json());

console.log('GET https://api.pinterest.com/ads/v3/campaigns/ is what this file is about');
