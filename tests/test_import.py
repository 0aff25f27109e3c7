"""`import footnotes` is quick and loads nothing that it does not need."""

from __future__ import annotations

import subprocess
import sys

HEAVY = {"hypothesis", "rich", "typer", "click", "pytest", "charset_normalizer", "pycrfsuite", "dateutil", "regex"}


def test_no_extra_is_loaded() -> None:
    code = "import sys, footnotes; print(' '.join(sys.modules))"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    assert not HEAVY & {name.split(".")[0] for name in loaded}
    assert "footnotes.testing" not in loaded


def test_the_import_takes_at_most_80_ms() -> None:
    code = "import time; t = time.process_time(); import footnotes; print(time.process_time() - t)"
    runs = [subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True) for _ in range(7)]
    assert min(float(r.stdout) for r in runs) < 0.080 * 1.5  # half as much again for a busy machine
