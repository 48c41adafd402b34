"""Our numbers beside peers', as ratios of one run: `make bench`. Results are in docs/benchmarks.md."""
