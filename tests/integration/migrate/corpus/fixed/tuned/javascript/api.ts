import axios, { AxiosInstance } from 'axios';

export class AdsApi {
  private readonly http: AxiosInstance;

  constructor(token: string, private readonly advertiserId: string) {
    this.http = axios.create({
      baseURL: 'https://api.pinterest.com/ads/v4/',
      headers: { Authorization: `Bearer ${token}` },
    });
  }

  async adGroup(id: string) {
    return (await this.http.get(`advertisers/${this.advertiserId}/ad_groups/${id}/`)).data.data;
  }

  async audiences() {
    return (await this.http.get(`advertisers/${this.advertiserId}/audiences/`)).data.data;
  }

  async createAds(ads: object[]) {
    return (await this.http.post(`advertisers/${this.advertiserId}/ads/`, ads)).data;
  }

  async updateAds(ads: object[]) {
    return (await this.http.patch(`advertisers/${this.advertiserId}/ads/`, ads)).data;
  }

  async updateAudience(id: string, body: object) {
    // TODO(pinterest-ads): ...
    return (await this.http.put(`audiences/${id}/`, body)).data;
  }
}
