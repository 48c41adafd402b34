const { ads } = require('./pinterest-v3');

function describe(adGroup) {
  const goal = adGroup.optimization_goal_metadata && adGroup.optimization_goal_metadata.conversionTagV3GoalMetadata;
  if (!goal) return 'no goal';
  const days = goal.attributionWindows.clickWindowDays;
  return `${goal.conversionEvent} of tag ${goal['conversionTagId']} within ${days} days`;
}

async function describeAll(ids) {
  for (const id of ids) {
    console.log(describe(await ads.get(`/ads/v3/ad_groups/${id}/`)));
  }
}

module.exports = { describe, describeAll };
