# Made from spec/ads-v4.yaml by `make generate`.

"""The calls of the API, by resource."""
