// Everything here is v5; ads/v3 went in 2022 and ads/v4 in 2023.
const API = 'https://api.pinterest.com/v5';

export async function campaigns(adAccountId: string, token: string) {
  const reply = await fetch(`${API}/ad_accounts/${adAccountId}/campaigns?page_size=100`, {
    headers: { Authorization: `Bearer ${token}` },
  });
  return (await reply.json()).items;
}

export async function boards(token: string) {
  const reply = await fetch(`${API}/boards/`, { headers: { Authorization: `Bearer ${token}` } });
  return (await reply.json()).items;
}

export const deletePin = (pinId: string, token: string) =>
  fetch(`${API}/pins/${pinId}/`, { method: 'DELETE', headers: { Authorization: `Bearer ${token}` } });
