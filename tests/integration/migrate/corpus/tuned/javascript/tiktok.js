const axios = require('axios');

const tiktok = axios.create({ baseURL: 'https://business-api.tiktok.com/open_api/v1.3' });
const linkedin = axios.create({ baseURL: 'https://api.linkedin.com/v2' });

exports.create = (advertiser_id, name) =>
  tiktok.post('/campaign/create/', { advertiser_id, campaign_name: name, objective_type: 'TRAFFIC' });

exports.audiences = (advertiser) => tiktok.get(`/advertisers/${advertiser}/audiences/`);
exports.campaigns = () => linkedin.get('/campaigns/');
exports.appInstall = { objective_type: 'APP_INSTALL' };
