"""Everything that turns an OpenAPI document into a package."""
