# SPDX-License-Identifier: BSL-1.0
"""A call that fits no signature says what is taken, and repeats nothing of what it was given. No value is half made.

Tried are all functions, methods and attributes that C++ gives to Python, on a value of every class.
"""

import datetime
import inspect

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import loopbaan
from loopbaan import _loopbaan
from one_of_each import one_of_each

WHOLE_TABLE = "persoon;naam\n" + "p1;x\n" * 40 + "p2;Jansen\n"  # what a caller meant to be read, with a name in it
SAID = (
    TypeError, ValueError, KeyError, IndexError, AttributeError, OSError, ImportError, ZeroDivisionError, OverflowError,
    MemoryError,  # of who claims to have more parts than there is memory
)  # fmt: skip


class Shouting:
    """Prints all that it holds."""

    def __repr__(self):
        return WHOLE_TABLE


def lying(kind, **ways):
    """A class that answers Python's questions about itself wrongly."""

    def answering(answer):
        def way(*_):
            if isinstance(answer, type) and issubclass(answer, BaseException):
                raise answer("not me")
            return answer

        return way

    return type("Lying", (kind,), {name: answering(answer) for name, answer in ways.items()})


LIARS = [
    lying(object, __len__=-5, __iter__=ZeroDivisionError, __getitem__=7)(),
    lying(object, __len__=2**40, __getitem__=IndexError)(),
    lying(object, __iter__=5, __index__=ZeroDivisionError, __float__=ZeroDivisionError)(),
    lying(object, __index__=2**80, __hash__=ZeroDivisionError, __eq__=ZeroDivisionError, __bool__=ZeroDivisionError)(),
    lying(object, __fspath__=5, __str__=5, __repr__=5, __call__=ZeroDivisionError)(),
    lying(object, __arrow_c_stream__="no capsule", __getattr__=ZeroDivisionError)(),
    lying(object, __arrow_c_schema__=5, to_dict=5, keys=5)(),
    lying(str, __len__=2**40, __hash__=ZeroDivisionError, __eq__=ZeroDivisionError, encode=5)("order"),
    lying(int, __index__=ZeroDivisionError, __hash__=ZeroDivisionError, bit_length=ZeroDivisionError)(3),
    lying(list, __len__=9, __iter__=ZeroDivisionError, __getitem__=IndexError)(["order"]),
    lying(tuple, __len__=9, __getitem__=5)(("order",)),
    lying(dict, __len__=9, items=ZeroDivisionError, keys=7, __iter__=ZeroDivisionError)({"hours": 1}),
    lying(datetime.date, year=7, month=7, day=7)(2026, 3, 12),
    type("Day", (datetime.date,), {"year": 10**9, "month": 77, "day": -3})(2026, 3, 12),
    type("Early", (datetime.date,), {"year": 2026, "month": 2, "day": 31})(2026, 3, 12),
]
MISFITS = [Shouting(), WHOLE_TABLE, [WHOLE_TABLE], {WHOLE_TABLE: WHOLE_TABLE}, WHOLE_TABLE.encode(), *LIARS]


@pytest.fixture(scope="module")
def values(world):
    return one_of_each(world)


def callables(values):
    """Each function, method and getter of the module, with the value that it is of."""
    for name, each in vars(_loopbaan).items():
        if not inspect.isclass(each) and callable(each):
            yield name, each, ()
    for name, value in values.items():
        for member, each in vars(type(value)).items():
            if isinstance(each, property):
                yield f"{name}.{member}", each.fget, ()
            elif callable(each) and member not in ("__init__", "__setstate__", "_repr_html_"):
                yield f"{name}.{member}", each, (value,)


def answer(call):
    """The error of a call that was refused; nothing where it answered."""
    try:
        call()
    except SAID as wrong:
        return wrong
    return None


def test_a_call_that_fits_nothing_repeats_nothing_of_its_arguments(values):
    tried = 0
    for name, call, owner in callables(values):
        for misfit in MISFITS:
            for args, kwargs in (((misfit,), {}), ((misfit, misfit), {}), ((), {"people": misfit}), ((), {WHOLE_TABLE: misfit})):
                if any(word in (call.__doc__ or "") for word in ("file: ", "path: ")):
                    continue  # the name of a file is told
                wrong = answer(lambda: call(*owner, *args, **kwargs))
                said = "" if wrong is None else str(wrong)
                assert "Invoked with" not in said and "incompatible" not in said and "_loopbaan" not in said, (name, said)
                assert "Jansen" not in said and len(said) < 1500, (name, said)
                tried += 1
    assert tried > 30_000


def test_what_is_taken_is_said_and_of_which_types_the_arguments_were(world, people):
    planner = loopbaan.Planner(world, "mentor")
    for call, says in (
        (lambda: people.find(3), "Cohort.find takes (id: str), not (int)"),
        (lambda: people.only(["p1", 5]), "Cohort.only takes (ids: Sequence[str]), not (list of int, str)"),
        (lambda: people.find(), "Cohort.find takes (id: str), not ()"),
        (lambda: loopbaan.LevelRule(3), "not (int)"),
        (lambda: planner.find_all(people, threads=-1), "not (Cohort, threads: a negative int)"),
        (lambda: planner.find_all(people, nodes=2**70), "not (Cohort, nodes: an int of 71 bits)"),
        (lambda: planner.find_all(people, theads=2), "threads: int = 0"),
        (lambda: people.find("\ud800"), "not (a str with half a character)"),
        (lambda: loopbaan.Cohort.find(5, "p1"), "a Cohort is wanted here, not int"),
        (lambda: type(people).ids.fget("x"), "a Cohort is wanted here, not str"),
        (lambda: loopbaan.LevelRule("confirmed", as_of="2026"), "LevelRule takes (method: str = 'confirmed', *, order:"),
    ):
        with pytest.raises(TypeError) as refused:
            call()
        assert says in str(refused.value) and "\n" not in str(refused.value)


def test_an_error_of_a_callback_stays_what_it_was(world, people):
    def told(done, total):
        raise TypeError("find(): incompatible function arguments.\nInvoked with: 5")

    with pytest.raises(TypeError, match="Invoked with: 5"):
        loopbaan.Planner(world, "mentor").find_all(people, progress=told)


def test_a_value_that_nobody_made_has_nothing_to_tell(values):
    for name, value in values.items():
        bare = type(value).__new__(type(value))
        for member, each in vars(type(value)).items():
            if isinstance(each, property):
                with pytest.raises(TypeError, match="never made"):
                    getattr(bare, member)
            elif callable(each) and not inspect.isclass(each) and member not in ("__init__", "__setstate__"):
                assert answer(lambda: each(bare)) is not None, (name, member)
    with pytest.raises(TypeError, match="never made"):
        loopbaan.write_people(loopbaan.Cohort.__new__(loopbaan.Cohort))


def test_what_is_not_made_by_its_name_tells_where_it_comes_from(values):
    with pytest.raises(TypeError, match=r"loopbaan\.build_cohort\(framework, people\)"):
        loopbaan.Cohort([{"id": "p1"}])
    with pytest.raises(TypeError, match=r"loopbaan\.dutch_framework\(\)"):
        loopbaan.Framework()
    for name, value in values.items():
        wrong = answer(type(value))
        assert wrong is None or "_loopbaan" not in str(wrong), name


def test_a_pickle_of_something_else_is_refused(values):
    for name, value in values.items():
        for state in ((), (None,), ("x",), ((),), ((1, 2, 3),), ([],), ({},), (((), (), (), (), ()),)):
            kind = type(value)
            wrong = answer(lambda: kind.__new__(kind).__setstate__(state))
            assert wrong is None or isinstance(wrong, (ValueError, TypeError, IndexError)), (name, state, wrong)


CALM = settings(max_examples=1000, deadline=None, derandomize=True, database=None, suppress_health_check=list(HealthCheck))
PLAIN = [
    None, True, 0, -1, 2**31, 2**63, -(2**70), 0.5, float("nan"), float("inf"), -float("inf"), "", "order", "mentor", "p1", "nl",
    "\x00", "\ud800", b"\xff", b"{}", [], ["visit"], {}, {"hours": -1}, {"hours": float("nan")}, datetime.date.max,
    slice(None, None, -1), slice(2**70), range(3), iter("ab"), object(), print, int,
]  # fmt: skip


def test_any_function_called_with_anything_answers_or_says_what_is_wrong(values, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)  # some take their arguments for names of files
    every = [(name, call, owner) for name, call, owner in callables(values) if not name.endswith("__reduce_ex__")]
    public = [(name, getattr(loopbaan, name), ()) for name in loopbaan.__all__ if callable(getattr(loopbaan, name))]
    every += public * 4  # there are fewer, and they do more
    things = [*PLAIN, *MISFITS, *values.values()]

    @CALM
    @given(st.data())
    def call(data):
        _, called, owner = every[data.draw(st.integers(0, len(every) - 1))]
        place = st.integers(0, len(things) - 1)  # of things that hypothesis itself would fall over
        args = [things[i] for i in data.draw(st.lists(place, max_size=4))]
        names = ["people", "framework", "target", "threads", "nodes", "progress", "lang", "grouping", "min_group", "objective"]
        kwargs = {name: things[i] for name, i in data.draw(st.dictionaries(st.sampled_from(names), place, max_size=2)).items()}
        answer(lambda: called(*owner, *args, **kwargs))

    call()
