import { GoogleAdsApi, enums } from 'google-ads-api';
import axios from 'axios';

const mail = axios.create({ baseURL: 'https://a.klaviyo.com/api/v1' });

export const campaigns = async () => (await mail.get('/campaigns/')).data;
export const cancel = async (id: string) => mail.put(`/campaigns/${id}/`, { status: 'cancelled' });

export async function keywords(api: GoogleAdsApi, customer: string): Promise<string[]> {
  const account = api.Customer({ customer_id: customer, refresh_token: process.env.REFRESH! });
  const rows = await account.query(`
    SELECT ad_group.id, ad_group_criterion.keyword.text, campaign.advertising_channel_type
    FROM keyword_view WHERE campaign.status = ${enums.CampaignStatus.ENABLED}`);
  return rows.map((row) => `customers/${customer}/ad_groups/${row.ad_group!.id}/keywords/`);
}
