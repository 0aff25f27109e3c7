"""A class whose objects are made quickly is in all else the class that attrs made."""

from __future__ import annotations

import inspect

import attrs
import pytest

from footnotes.model import Entry
from footnotes.values import quickly_made


@quickly_made
@attrs.frozen
class Quay:
    """A frozen class with a default."""

    name: str
    length: int | None = None


def test_values_compare_print_and_evolve() -> None:
    quay = Quay("North")
    assert quay == Quay(name="North", length=None)
    assert hash(quay) == hash(Quay("North"))
    assert repr(quay) == "Quay(name='North', length=None)"
    assert attrs.evolve(quay, length=9) == Quay("North", 9)


def test_nobody_can_assign() -> None:
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        Quay("North").length = 9  # type: ignore[misc]


def test_wrong_arguments_are_refused() -> None:
    with pytest.raises(TypeError, match=r"Quay.__init__\(\) missing 1 required positional argument: 'name'"):
        Quay()  # type: ignore[call-arg]


def test_the_signature_stays() -> None:
    parameters = inspect.signature(Entry).parameters
    assert list(parameters) == [field.name for field in attrs.fields(Entry)]
    assert parameters["works"].default == ()
