"""How each contender does the work. These modules run in the contenders' own environments: standard library
and that contender's packages only.
"""
