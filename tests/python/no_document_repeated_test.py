# SPDX-License-Identifier: BSL-1.0
"""No message repeats a document: content that is given for a path or for something else is told without a word of it."""

import traceback

import pytest

import loopbaan

SECRET = "Daniëlle"  # stands behind the letters of a value that may be shown
LONG = "lang woord " * 9 + SECRET + "x" * 3000


@pytest.fixture(scope="module")
def own():
    return loopbaan.built_in_framework("nl-2017")


def told(call):
    """All that a call says when it refuses."""
    with pytest.raises((loopbaan.Error, TypeError, ValueError, KeyError)) as caught:
        call()
    wrong = caught.value
    lines = [str(wrong), repr(wrong), *traceback.format_exception_only(type(wrong), wrong)]
    lines += [each.line(lang) for each in getattr(wrong, "all", ()) for lang in ("nl", "en")]
    return "\n".join(lines)


CONTENTS = [
    '{"loopbaan": "people/1", "people": [{"id": "Daniëlle"}]}',
    "persoon;fase\nDaniëlle;inductie\n",
    LONG * 3,
]
READERS = {
    "read_people": lambda path, fw: loopbaan.read_people(path, fw),
    "read_staff": lambda path, fw: loopbaan.read_staff(path, fw),
    "read_staff of several": lambda path, fw: loopbaan.read_staff([path, path], fw),
    "read_mapping": lambda path, fw: loopbaan.read_mapping(path, fw),
    "read_framework": lambda path, fw: loopbaan.read_framework(path),
    "read_policy": lambda path, fw: loopbaan.read_policy(path),
    "read_crosswalk": lambda path, fw: loopbaan.read_crosswalk(path, fw, fw),
    "read_file": lambda path, fw: loopbaan.read_file(path),
}


@pytest.mark.parametrize("content", CONTENTS, ids=["document", "table", "long"])
@pytest.mark.parametrize("reader", READERS)
def test_content_where_a_path_is_wanted_is_told_without_a_word_of_it(reader, content, own):
    for given in (content, content.encode()):
        with pytest.raises(loopbaan.Error) as caught:
            READERS[reader](given, own)
        assert caught.value.code == 801 and "parse_" in str(caught.value)
        assert SECRET not in told(lambda: READERS[reader](given, own))


@pytest.mark.parametrize(
    "call",
    [
        lambda fw, given: loopbaan.parse_people([given], fw),
        lambda fw, given: loopbaan.parse_mapping([given], fw),
        lambda fw, given: loopbaan.parse_framework({given: given}),
        lambda fw, given: loopbaan.parse_crosswalk([given], fw, fw),
        lambda fw, given: loopbaan.parse_policy([given]),
        lambda fw, given: loopbaan.read_csv([given]),
        lambda fw, given: loopbaan.kind_of([given]),
        lambda fw, given: loopbaan.canonical([given]),
        lambda fw, given: loopbaan.parse_staff([given], fw),
        lambda fw, given: loopbaan.built_in_framework(given),
        lambda fw, given: loopbaan.write_excel(given, {}),
        lambda fw, given: loopbaan.write_template(given, fw),
    ],
)
def test_what_is_given_for_something_else_is_cut(call, own):
    assert SECRET not in told(lambda: call(own, LONG))
