"""Use 2: run over a folder. Writes one JSON line for each article, a line with the error for each that cannot be read."""

import json
import sys
from pathlib import Path

from footnotes import DecodeError, parse_file, to_dict


def main(folder: str) -> None:
    for path in sorted(Path(folder).glob("*.txt")):
        try:
            row = to_dict(parse_file(path))
        except (OSError, DecodeError) as error:
            row = {"error": str(error)}
        print(json.dumps({"path": path.name, **row}))


if __name__ == "__main__":
    main(sys.argv[1])
