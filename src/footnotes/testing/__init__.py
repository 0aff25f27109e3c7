"""Helpers for tests: invariants that hold for every article, and the runner of executable specifications.

Not imported by `import footnotes`; needs the `testing` extra only for what uses pytest or hypothesis.
"""

from footnotes.testing.cases import Case, facts_of, read_cases, rewrite_cases
from footnotes.testing.invariants import assert_invariants

__all__ = ["Case", "assert_invariants", "facts_of", "read_cases", "rewrite_cases"]
