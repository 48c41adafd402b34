require 'faraday'

module Pinterest
  class Client
    BASE = 'https://api.pinterest.com/ads/v3'.freeze

    def initialize(token)
      @http = Faraday.new(url: BASE, headers: { 'Authorization' => "Bearer #{token}" })
    end

    # Metrics of one pin promotion, see /pin_promotions/:id/delivery_metrics/
    def metrics(id, from, to)
      @http.get("pin_promotions/#{id}/delivery_metrics/", start_date: from, end_date: to)
    end

    def by_targeting(id, from, to)
      @http.get("pin_promotions/#{id}/per_targeting_delivery_metrics/", start_date: from, end_date: to)
    end

    def suggest(term)
      @http.get('terms/suggested/', term: term)
    end
  end
end
