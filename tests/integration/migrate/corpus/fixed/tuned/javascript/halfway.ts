const V3 = 'https://api.pinterest.com/ads/v4';
const V4 = 'https://api.pinterest.com/ads/v4';

// Campaigns have moved, customer lists have not.
export const campaigns = (advertiserId: string, init: RequestInit) =>
  fetch(`${V4}/advertisers/${advertiserId}/campaigns/`, init);

export const updateCampaigns = (advertiserId: string, body: string) =>
  fetch(`${V4}/advertisers/${advertiserId}/campaigns/`, { method: 'PATCH', body });

export const customerList = (advertiserId: string, listId: string, init: RequestInit) =>
  fetch(`${V3}/advertisers/${advertiserId}/customer_lists/${listId}/`, init);

// TODO(pinterest-ads): ...
export const createCustomerList = (body: string) => fetch(`${V3}/customer_lists/`, { method: 'POST', body });
