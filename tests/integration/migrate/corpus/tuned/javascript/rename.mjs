import { get } from './ads-v3.mjs';

export async function promotions(adGroupIds) {
  const reply = await get('/ads/v3/pin_promotions/', { ad_group_ids: adGroupIds.join(',') });
  return reply.data.map((promotion) => ({
    id: promotion.id,
    spend: promotion.metrics ? promotion.metrics.SPEND_IN_MICRO_DOLLAR : 0,
    level: 'PIN_PROMOTION',
  }));
}

export async function byId(ids) {
  return get('/ads/v3/pin_promotions/', { pin_promotion_ids: ids.join(',') });
}
