# Made from spec/ads-v4.yaml by `make generate`; edit what it is made from, not this file.

"""The calls of a scope, by resource."""
