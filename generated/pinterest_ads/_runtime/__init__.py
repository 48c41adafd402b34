# Made from generator/runtime.
"""The hand-written half of the SDK: nothing in it is about one document.

Generated code imports `schema`, `models`, `enums`, `operation`, `resource`, `client`, `unset` and
`errors`; the rest is private to this folder. The async client is the source, the sync one is derived
from it when the package is generated.
"""
