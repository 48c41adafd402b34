'use strict';

const axios = require('axios');

const client = axios.create({
  baseURL: 'https://api.pinterest.com/ads/v3',
  headers: { Authorization: `Bearer ${process.env.PINTEREST_TOKEN}` },
});

// GET /campaigns/{id}/ answers with the bare object
async function getCampaign(campaignId) {
  const { data } = await client.get(`/campaigns/${campaignId}/`);
  return data.data;
}

async function getKeywords(adGroupId) {
  const { data } = await client.get(`/ad_groups/${adGroupId}/keywords/`);
  return data.data;
}

async function addKeywords(keywords) {
  await client.post('/keywords/', { keywords });
}

async function removeKeywords(ids) {
  await client.delete('/keywords/', { data: { keyword_ids: ids } });
}

module.exports = { getCampaign, getKeywords, addKeywords, removeKeywords };
