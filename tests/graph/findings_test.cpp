// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <algorithm>

#include <loopbaan/graph/findings.hpp>
#include <loopbaan/graph/landmarks.hpp>

#include <support/world.hpp>

using namespace loopbaan;
using namespace loopbaan::testing;

namespace {

/// All findings about a world, a line each.
std::string said(const framework& fw, language lang = language::en) {
  const career_graph g{fw};
  std::string words;
  for (const finding& each : find_findings(dependence{g, brought_along(fw)})) {
    CHECK_FALSE(name(each.kind).empty());
    CHECK_FALSE(remedy(each, lang).empty());
    words += explain(g, each, lang) + "\n";
  }
  return words;
}
std::string said(const world& w, language lang = language::en) { return said(w.fw(), lang); }

}  // namespace

TEST_CASE("a catalogue in which all is well gives no findings, and neither does a framework without steps") {
  CHECK(said(world{"-one 3-> A1 ; A1 -two 3-> A2 ; A2 -three 3-> B1", "A2"}) == "");
  CHECK(said(world{"", "A2"}) == "");
}

TEST_CASE("steps that wait for each other are a circle that nobody gets into, printed whole, and are dead") {
  CHECK(said(world{"B1 -one-> A1 ; A1 -two-> B1", "A1"}, language::nl) ==
        "Kring waar niemand in komt: “one” → A (one) → “two” → B (one) → “one”.\n"
        "“one” gaat nooit open: niemand bereikt B (one).\n"
        "“two” gaat nooit open: niemand bereikt A (one).\n");
}

TEST_CASE("a circle with two ways in is only without a fixed order; one way in is an order") {
  CHECK(said(world{"B1 -one 1-> A1 ; A1 -two 1-> B1 ; -a 9-> A1", "A1"}) == "");
  CHECK(said(world{"B1 -one 1-> A1 ; A1 -two 1-> B1 ; -a 9-> A1 ; -b 9-> B1", "A1"}) ==
        "Circle without a fixed order: “one” → A (one) → “two” → B (one) → “one”.\n");
}

TEST_CASE("of a larger knot the shortest circle is printed, and then all of its steps") {
  CHECK(said(world{"C1 -one 1-> A1 ; A1 -two 1-> B1 ; B1 -three 1-> C1 ; B1 -back 1-> A1 ; -a 9-> A1 ; -b 9-> B1 ; "
                   "-c 9-> C1",
                   "A1"}) ==
        "Circle without a fixed order: “two” → B (one) → “back” → A (one) → “two”. 4 steps belong to it: “one”, “two”, "
        "“three” and “back”.\n");
}

TEST_CASE("a step never opens when nobody comes to what it asks, or when it comes after such a step") {
  CHECK(said(world{"-one-> A1 ; A2 -two-> B1 ; -three <two-> C1 ; A3|A2 C2 -four-> D1", "A1"}) ==
        "“two” never opens: nobody reaches A (two).\n"
        "“three” never opens: it comes after “two”, which never opens either.\n"
        "“four” never opens: nobody reaches A (three), A (two) and C (two).\n"
        "No step yields A (two); required for “two” and “four”.\n"
        "No step yields A (three); required for “four”.\n"
        "No step yields C (two); required for “four”.\n");
}

TEST_CASE("what people must bring along is named, and takes nothing away from what comes after") {
  CHECK(said(world{"D1 -entry-> A1", "A1 E2"}, language::nl) ==
        "Geen stap levert D (one); nodig voor “entry”.\n"
        "Geen stap levert E (two); gevraagd of gewenst in profiel “target”.\n");
}

TEST_CASE("a step is dominated by one that asks no more, yields no less and costs no more of anything") {
  CHECK(said(world{"-good 3 EUR5-> A2 ; -bad 4 EUR5-> A1", "A2"}) ==
        "Beside “good”, “bad” is never the better choice: the former asks no more, yields no less and costs no more "
        "hours, money or weeks.\n");
  CHECK(said(world{"-good 3 EUR6-> A2 ; -cheap 4 EUR5-> A1", "A2"}) == "");
  CHECK(said(world{"-good 3-> A2 ; -unknown-> A1", "A2"}) == "");
  CHECK(said(world{"-in 1-> B1 ; B1 -asks 3-> A2 ; -free 4-> A1", "A2"}) == "");
  CHECK(said(world{"-good 3-> A2 ; -bad 4-> A1 ; -next 1 <bad-> B1", "A2"}) == "");
  CHECK(said(world{"-good 3 @p-> A2 ; -bad 4-> A1", "A2", {{"p", ""}}}) == "");
  CHECK(said(world{"-good 3 @p @q-> A2 ; -bad 4 @p-> A1", "A2", {{"p", ""}, {"q", ""}}}) != "");
}

TEST_CASE("of two steps that are the same the later is named, once") {
  CHECK(said(world{"-one 3-> A1 ; -two 3-> A1 ; -three 3-> A1", "A1"}, language::nl) ==
        "“two” vraagt, levert en kost hetzelfde als “one”.\n"
        "“three” vraagt, levert en kost hetzelfde als “one”.\n");
}

TEST_CASE("another payer, or fewer places, is a reason to keep a step") {
  framework_draft draft = world{"-good 3-> A2 ; -bad 4-> A1", "A2"}.fw().draft();
  const auto with = [&](std::optional<std::string> payer, std::optional<std::int64_t> places) {
    framework_draft changed = draft;
    changed.steps[0].payer = payer;
    changed.steps[0].places = places;
    return said(framework::build(changed).value());
  };
  CHECK(with({}, {}) != "");
  CHECK(with("board", {}) == "");
  CHECK(with({}, 12) == "");
}

TEST_CASE("a step is superfluous when everyone who may take it has what it yields, unless others come after it") {
  CHECK(said(world{"-in-> A2 B1 ; A2 -again-> A1 ; A1|A2 B1 -either-> A1", "A2"}) ==
        "“again” yields only what everyone has already who may take it: A (one).\n"
        "“either” yields only what everyone has already who may take it: A (one).\n"
        "Alternative 2 of “either” (A (two) and B (one)) adds nothing: whoever meets it meets another alternative "
        "too.\n");
  CHECK(said(world{"-in-> A2 ; A2 -again-> A1 ; -next <again-> C1", "A2"}) == "");
}

TEST_CASE("a requisite is superfluous when the others cannot be met without it") {
  CHECK(said(world{"-one-> A1 ; A1 -two-> B1 ; A1 B1 -three <one-> C1", "C1"}, language::nl) ==
        "“three” vraagt A (one) en komt na “one”, maar wie aan de andere eisen voldoet, heeft dat al.\n");
}

TEST_CASE("of two requisites that imply each other one stays") {
  CHECK(said(world{"-one-> A1 B1 ; A1 B1 -two-> C1", "C1"}) ==
        "“two” requires A (one), but whoever meets the other requisites has that already.\n");
}
