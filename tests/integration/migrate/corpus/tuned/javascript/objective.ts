export type Objective = 'AWARENESS' | 'TRAFFIC' | 'APP_INSTALL' | 'VIDEO_VIEW';

interface CampaignBody {
  advertiser_id: string;
  name: string;
  objective_type: Objective;
  is_managed?: boolean;
}

export async function create(advertiserId: string, name: string, token: string) {
  const body: CampaignBody = { advertiser_id: advertiserId, name, objective_type: 'TRAFFIC' };
  const reply = await fetch('https://api.pinterest.com/ads/v3/campaigns/', {
    method: 'POST',
    headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  return reply.json();
}
