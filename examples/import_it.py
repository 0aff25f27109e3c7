"""Use 1: import the library. Prints what each marker of an article cites, and what is lost."""

import sys

from footnotes import parse_file


def main(path: str) -> None:
    article = parse_file(path)
    print(article.title and article.text_of(article.title.span).strip(), "by", ", ".join(article.authors) or "nobody")
    for citation in article.citations:
        line, column = article.position(citation.marker.span)
        named = (
            citation.entry.text if citation.entry else citation.inferred and f"lost, perhaps {citation.inferred.label}"
        )
        print(f"{line}:{column} [{citation.label}] {citation.status}: {named}")


if __name__ == "__main__":
    main(sys.argv[1])
