const { ads } = require('./pinterest-v3');

function describe(adGroup) {
  const goal = adGroup.optimization_goal_metadata && adGroup.optimization_goal_metadata.conversion_tag_v3_goal_metadata;
  if (!goal) return 'no goal';
  const days = goal.attribution_windows.click_window_days;
  return `${goal.conversion_event} of tag ${goal['conversion_tag_id']} within ${days} days`;
}

async function describeAll(ids) {
  for (const id of ids) {
    // TODO(pinterest-ads): ...
    console.log(describe(await ads.get(`/ads/v3/ad_groups/${id}/`)));
  }
}

module.exports = { describe, describeAll };
