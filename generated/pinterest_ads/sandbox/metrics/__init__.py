# Made from generator/sandbox.
"""Synthetic delivery figures: drawn from a seed, never stored, exact sums at every level and length of time.

A figure of one ad in one hour is ``weight(ad) * beat(segment of the ad, hour)``, both small integers from a keyed
hash. Everything else is a sum of those. Weights of the ads of a segment can be added before they are multiplied, so
the figures of a whole advertiser cost one look at each of its ads, however long the time is, and an ad that comes
later changes no figure of another. Kinds of targeting split the weights of an ad without a rest.
"""
