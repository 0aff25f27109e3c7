"""`work_key`: one work, one key, however it is cited; two works, two keys."""

from __future__ import annotations

import pytest

from footnotes import Reference, parse_reference, work_key

SAME = [
    (
        "Osei, T., Tides of the Sound: A History, Bergen: Fjord Press, 2012, p. 4",
        "T. Osei. “Tides of the Sound”. Fjord Press, 2012.",
    ),
    (
        "Osei, Tania. Tides of the Sound. Bergen: Fjord Press, 2012.",
        "OSEI, T., Tides of the Sound, Fjord Press, Bergen 2012",
    ),
    (
        "M. Núñez, «Las mareas del norte», Madrid: Alba, 2001.",
        "Nunez, Marta. Las mareas del norte. Madrid: Alba, 2001.",
    ),
    (
        "Lund, K. (2009). Salt in old wells. Journal of Hydrology, 41(2), 117–130. https://doi.org/10.5555/JH.41",
        "K. Lund, Salt in Old Wells, doi:10.5555/jh.41",
    ),
    (
        "Harbour closed for repairs, Bergen Courier, 17 June 2014, https://courier.example/harbour?utm_source=x",
        "“Harbour Closed for Repairs”, Bergen Courier, June 17, 2014",
    ),
]
APART = [
    (
        "Osei, T., Tides of the Sound, Bergen: Fjord Press, 2012",
        "Osei, T., Tides of the Sound, Bergen: Fjord Press, 2015",
    ),
    (
        "Osei, T., Tides of the Sound, Bergen: Fjord Press, 2012",
        "Lund, K., Tides of the Sound, Bergen: Fjord Press, 2012",
    ),
    (
        "Harbour closed for repairs, Bergen Courier, 17 June 2014",
        "Harbour closed for repairs, Bergen Courier, 18 June 2014",
    ),
]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_one_work_has_one_key(one: str, other: str) -> None:
    key = work_key(parse_reference(one))
    assert key is not None
    assert key == work_key(parse_reference(other))


@pytest.mark.parametrize(("one", "other"), APART)
def test_two_works_have_two_keys(one: str, other: str) -> None:
    assert work_key(parse_reference(one)) != work_key(parse_reference(other))


@pytest.mark.parametrize(
    ("reference", "key"),
    [
        (Reference(doi="10.1000/ABC", title="Any"), "doi:10.1000/abc"),
        (Reference(arxiv="2101.00001v3"), "arxiv:2101.00001"),
        (Reference(isbn="0-306-40615-2", title="Any"), "isbn:9780306406157"),
        (Reference(isbn="978-0-306-40615-7", title="Any"), "isbn:9780306406157"),
        (Reference(container_title="J. Hydrol.", volume="41", page="117–130"), "in:j-hydrol:41:117"),
        (Reference(url="https://www.Fjord.example/tides?utm_source=mail"), "url:fjord.example/tides"),
        (Reference(url="https://fjord.example/"), None),
        (Reference(title="Tides of the Sound"), None),
        (Reference(isbn="0-306-40615-2", container_title="A book of many chapters"), None),
        (Reference(), None),
    ],
)
def test_keys_come_from_what_tells_works_apart(reference: Reference, key: str | None) -> None:
    assert work_key(reference) == key
