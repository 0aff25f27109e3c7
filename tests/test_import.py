"""`import footnotes` is quick and loads nothing that it does not need."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

HEAVY = {"hypothesis", "rich", "typer", "click", "pytest", "charset_normalizer", "pycrfsuite", "dateutil", "regex"}


def test_no_extra_is_loaded() -> None:
    code = "import sys, footnotes; print(' '.join(sys.modules))"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    assert not HEAVY & {name.split(".")[0] for name in loaded}
    assert "footnotes.testing" not in loaded


def test_the_import_takes_at_most_80_ms(tmp_path: Path) -> None:
    """Once its modules are compiled to bytecode, as an installation leaves them."""
    code = "import time; t = time.process_time(); import footnotes; print(time.process_time() - t)"
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    environment["PYTHONPYCACHEPREFIX"] = str(tmp_path)

    def seconds() -> float:
        run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, env=environment)
        return float(run.stdout)

    seconds()
    assert min(seconds() for _ in range(7)) < 0.080
