require 'net/http'
require 'json'

# GET /campaigns/:id/ and what hangs on it
class Ads
  HOST = 'https://api.pinterest.com'
  PREFIX = '/ads/v3'

  def campaign(advertiser_id, id)
    get("#{PREFIX}/campaigns/#{id}/")
  end

  def page_visits(advertiser_id)
    get("#{PREFIX}/advertisers/#{advertiser_id}/page_visit_conversion_tags/")
  end

  def get(path)
    uri = URI(HOST + path)
    JSON.parse(Net::HTTP.get(uri, 'Authorization' => "Bearer #{ENV['TOKEN']}"))['data']
  end
end
