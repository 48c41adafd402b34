/** Google Apps Script behind the media team's sheet. */
var ROOT = 'https://api.pinterest.com/ads/v3';

function metricsOf(campaign, from, to) {
  var url = ROOT + '/campaigns/' + campaign + '/delivery_metrics/' +
    '?start_date=' + from + '&end_date=' + to + '&granularity=DAY';
  var reply = UrlFetchApp.fetch(url, { headers: { Authorization: 'Bearer ' + token() } });
  return JSON.parse(reply.getContentText()).data;
}

function keywordMetricsOf(campaign) {
  var url = ROOT + '/campaigns/' + campaign + '/keyword_delivery_metrics/';
  return JSON.parse(UrlFetchApp.fetch(url, { headers: { Authorization: 'Bearer ' + token() } })).data;
}

function summary(advertiser) {
  return JSON.parse(UrlFetchApp.fetch(ROOT + '/advertisers/' + advertiser + '/campaigns_summary/')).data;
}

function token() {
  return PropertiesService.getScriptProperties().getProperty('PINTEREST_TOKEN');
}
