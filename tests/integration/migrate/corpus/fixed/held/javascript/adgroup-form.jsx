import React from 'react';
import { useAdGroup } from './hooks';

const toPayload = (form) => ({
  id: form.id,
  name: form.name,
  optimization_goal_metadata: {
    frequency_goal_metadata: { frequency: form.frequency, timerange: 'SEVEN_DAY' },
  },
  targeting_spec: {
    SHOPPING_RETARGETING: [{ lookback_window: 30, tag_types: [0, 6], exclusion_window: 14 }],
  },
});

export function AdGroupForm({ adGroupId }) {
  const { form, setForm } = useAdGroup(adGroupId);
  const submit = async () => {
    // TODO(pinterest-ads): ...
    await fetch('https://api.pinterest.com/ads/v3/ad_groups/', {
      method: 'PUT',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(toPayload(form)),
    });
  };
  return (
    <section className="traffic">
      <h2>Keywords, campaigns and pin promotions</h2>
      <input value={form.name} onChange={(event) => setForm({ ...form, name: event.target.value })} />
      <button onClick={submit}>Save</button>
    </section>
  );
}
