import urllib2, json

URL = 'https://api.pinterest.com/ads/v3/advertisers/%s/keywords/'

def dump(advertiser, token):
    request = urllib2.Request(URL % advertiser)
    request.add_header('Authorization', 'Bearer %s' % token)
    for keyword in json.load(urllib2.urlopen(request))['data']:
        print keyword['value']
