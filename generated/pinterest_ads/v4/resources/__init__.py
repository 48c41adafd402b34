# Made from spec/ads-v4.yaml.

"""The calls of the API, by resource."""
