"""The parsed document: operations, models, enums and parameters as plain frozen classes."""
