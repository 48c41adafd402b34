"""The commands of ``python -m generator``: one module each, every one a thin line over a stage."""
