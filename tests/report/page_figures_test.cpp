// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <regex>

#include <report/board.hpp>

using namespace loopbaan;
using testing::board;
using testing::world;

namespace {

bool holds(const std::string& page, std::string_view words) { return page.find(words) != std::string::npos; }

/// A page up to the map and the account of rules, which say nothing of people.
std::string about_people(const std::string& page) { return page.substr(0, page.find("id=\"h-map\"")); }

const world one_course{"-bhv 8h-> A1", "A1"};

}  // namespace

TEST_CASE("page: one person's need shows nowhere, and no school that is large enough is called too small") {
  const board all{one_course,
                  {{19, "De Boom", "A1"}, {1, "De Boom", "A0"}, {12, "De Linde", "A1"}, {30, "De Es", "A1"}}};
  const page_figures found = all.figures();
  CHECK(found.enough);
  CHECK_FALSE(found.counted.rows[0].total);
  CHECK(found.needs.empty());
  CHECK(found.plans == plan_figures{});
  CHECK(found.unreached.empty());
  for (const language lang : {language::nl, language::en}) {
    const std::string page = about_people(all.page(lang));
    CHECK_FALSE(holds(page, "bhv"));
    CHECK_FALSE(holds(page, "person-"));
    CHECK_FALSE(std::regex_search(page, std::regex{R"([^0-9.,]8[^0-9.,;%a-z]*(uur|hour))"}));
    CHECK_FALSE(std::regex_search(page, std::regex{R"([^0-9.,]1 (mensen|people|person|mens)\b)"}));
    CHECK_FALSE(holds(page, "Te klein"));
    CHECK_FALSE(holds(page, "Too small"));
    CHECK(holds(page, "De Boom, De Linde"));
    CHECK_FALSE(holds(all.page(lang), "▶ bhv"));
  }
}

TEST_CASE("page: the map marks no step that the table of needs hides") {
  const board one{one_course, {{19, "De Boom", "A1"}, {1, "De Boom", "A0"}}};
  const board none{one_course, {{20, "De Boom", "A1"}}};
  const board several{one_course, {{14, "De Boom", "A1"}, {6, "De Boom", "A0"}}};
  CHECK(one.page() == none.page());
  CHECK(several.page() != none.page());
}

TEST_CASE("page: a page about several people without a plan says how many, and why") {
  const world stuck{"-first 8h-> A1 ; B2 -second 30h-> B1", "A1 B1"};
  const board all{stuck, {{8, "a", "A1 B1"}, {7, "a", "A0 B1"}, {5, "a", "A1 B0"}}};
  const page_figures found = all.figures();
  CHECK(found.plans == plan_figures{plan_figures::form::both, 12, 7, 5});
  REQUIRE(found.unreached.size() == 1);
  CHECK(found.unreached[0].people == 5);
  CHECK(found.unreached_otherwise == 0);
  CHECK(holds(all.page(), "Dit geldt voor 5 mensen."));
  CHECK(holds(all.page(), "Voor 7 mensen is er een plan, en voor 5 niet"));
}

TEST_CASE("page: that one person or nobody has no plan is one and the same page") {
  const world stuck{"-first 8h-> A1 ; B2 -second 30h-> B1", "A1 B1"};
  const board one{stuck, {{8, "a", "A1 B1"}, {11, "a", "A0 B1"}, {1, "a", "A0 B0"}}};
  const page_figures found = one.figures();
  CHECK(found.plans == plan_figures{plan_figures::form::nearly_all, 12, 0, 0});
  CHECK(found.unreached.empty());
  CHECK(holds(one.page(), "12 mensen hebben een plan nodig, en voor allen is er een, of voor allen op één na."));
  CHECK(holds(one.page(), "Hoogstens één mens heeft geen plan"));
}

TEST_CASE("page: reasons that one person has stay with that person") {
  const world stuck{"-first 8h-> A1", "A1 B1 C1"};
  const board all{stuck, {{6, "a", "A1 B1 C1"}, {6, "a", "A0 B1 C1"}, {7, "a", "A1 B0 C1"}, {1, "a", "A1 B0 C0"}}};
  const page_figures found = all.figures();
  CHECK(found.plans.shows == plan_figures::form::both);
  CHECK(found.plans.unplanned == 8);
  CHECK(found.unreached.empty());  // 8 less 7 would be the one
  CHECK(found.unreached_otherwise == 8);
}

TEST_CASE("page: of 1, 9, 10 and 11 people figures show from ten on") {
  for (const std::size_t size : {1u, 9u, 10u, 11u}) {
    CAPTURE(size);
    const board all{one_course, {{size / 2, "a", "A1"}, {size - size / 2, "a", "A0"}}};
    const page_figures found = all.figures();
    CHECK(found.enough == (size >= 10));
    CHECK(found.counted.rows[0].total.has_value() == (size >= 10));
    CHECK(found.needs.size() == (size >= 10 ? 1 : 0));
    CHECK(found.plans.shows == (size >= 10 ? plan_figures::form::nearly_all : plan_figures::form::hidden));
    CHECK(holds(all.page(), "Over minder dan 10 mensen staan hier geen cijfers.") == (size < 10));
  }
}

TEST_CASE("page: schools of 1, 9, 10 and 11 people, and only the first two are too small") {
  const board all{one_course,
                  {{1, "Een", "A1"},
                   {4, "Negen", "A1"},
                   {5, "Negen", "A0"},
                   {5, "Tien", "A1"},
                   {5, "Tien", "A0"},
                   {5, "Elf", "A1"},
                   {6, "Elf", "A0"}}};
  const std::string page = all.page();
  CHECK(holds(page, "Te klein voor eigen cijfers (n&lt;10), wel meegeteld bij allen: Een en Negen."));
  CHECK(holds(page, "<th scope=\"col\">Tien (10)"));
  CHECK(holds(page, "<th scope=\"col\">Elf (11)"));
}

TEST_CASE("page: nothing of a person is on it unless it is asked for, the notes of the reading neither") {
  const board all{one_course, {{8, "a", "A1"}, {8, "a", "A0"}, {1, "a", "A?"}}};
  page_request request = all.request();
  request.notes = {{errc::unknown_column, {"staff.csv", "", 12, "telefoon"}, {"telefoon", ""}}};
  const std::string page = write_page(request);
  CHECK_FALSE(holds(page, "person-"));
  CHECK_FALSE(holds(page, "telefoon"));
  CHECK(holds(page, "staan daarom niet op deze pagina"));
  request.persons = true;
  CHECK(holds(write_page(request), "person-0"));
  CHECK(holds(write_page(request), "telefoon"));
}

TEST_CASE("page: with persons the figures are the same, before and after the part about persons") {
  const board all{one_course, {{19, "De Boom", "A1"}, {1, "De Boom", "A0"}, {12, "De Linde", "A1"}}};
  page_request request = all.request();
  request.persons = true;
  const std::string with = write_page(request), without = all.page();
  const auto until = [](const std::string& page, std::string_view from, std::string_view to) {
    const auto at = page.find(from);
    return page.substr(at, page.find(to, at) - at);
  };
  CHECK(until(with, "id=\"h-sum\"", "id=\"h-none\"") == until(without, "id=\"h-sum\"", "id=\"h-none\""));
  CHECK(until(with, "id=\"h-map\"", "</footer>") == until(without, "id=\"h-map\"", "</footer>"));
}

TEST_CASE("page: the summary that is told apart stands on the page word for word") {
  const board all{one_course, {{14, "De Boom", "A1"}, {16, "De Boom", "A0"}}};
  for (const language lang : {language::nl, language::en})
    for (const std::string& sentence : summarise_page(model_page(all.request()), lang))
      CHECK(holds(all.page(lang), sentence));
}

TEST_CASE("page: beside an earlier page it is protected as its table is, and shows no plans where people have moved") {
  const board then{one_course, {{14, "a", "A1"}, {16, "a", "A0"}}};
  const board now{one_course, {{14, "a", "A1"}, {15, "a", "A0"}}};
  const coverage seen = then.figures().counted;
  page_request request = now.request();
  request.earlier.push_back({then.people, seen});
  const page_figures found = count_page_figures(request);
  CHECK(found.moved);
  CHECK_FALSE(found.counted.rows[0].total);
  CHECK(found.needs.empty());
  CHECK(found.plans == plan_figures{});
  CHECK(holds(write_page(request), "naast de eerdere telling"));
  CHECK(holds(now.page(), "--seen"));

  page_request again = then.request();
  again.earlier.push_back({then.people, seen});
  CHECK_FALSE(count_page_figures(again).moved);
  CHECK(count_page_figures(again).needs == then.figures().needs);
}
