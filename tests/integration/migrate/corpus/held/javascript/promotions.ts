import fetch, { Response } from 'node-fetch';

const ADS_API = 'https://api.pinterest.com/ads/v3';

export interface PinPromotion {
  id: string;
  ad_group_id: string;
  pin_id: string;
  status: 'ACTIVE' | 'PAUSED' | 'ARCHIVED';
}

export async function promotion(token: string, id: string): Promise<PinPromotion> {
  const response = await fetch(`${ADS_API}/pin_promotions/${id}/`, { headers: auth(token) });
  return unwrap<PinPromotion>(response);
}

export async function setStatus(token: string, id: string, status: PinPromotion['status']): Promise<void> {
  const response = await fetch(`${ADS_API}/pin_promotions/${id}/`, {
    method: 'PUT',
    headers: { ...auth(token), 'Content-Type': 'application/json' },
    body: JSON.stringify({ status }),
  });
  await unwrap(response);
}

export async function bidFloor(token: string, advertiserId: string): Promise<number> {
  const query = new URLSearchParams({ advertiser_id: advertiserId });
  const response = await fetch(ADS_API + '/pin_promotions/bid_floor/?' + query, { headers: auth(token) });
  return unwrap<number>(response);
}

function auth(token: string): Record<string, string> {
  return { Authorization: 'Bearer ' + token };
}

async function unwrap<T>(response: Response): Promise<T> {
  if (!response.ok) throw new Error(`Pinterest said ${response.status}`);
  return ((await response.json()) as { data: T }).data;
}
