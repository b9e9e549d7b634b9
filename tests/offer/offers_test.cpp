// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <loopbaan/offer/offers.hpp>
#include <loopbaan/offer/offers_fields.hpp>

#include <schedule/schedule_world.hpp>
#include <support/defects.hpp>

using namespace loopbaan;
using namespace loopbaan::testing;

TEST_CASE("offers in code are checked as those of a document are") {
  const world w("-course 10h-> A1", "A1");
  offers_draft draft{.id = "o", .version = "1", .framework = {w.fw().id(), w.fw().version()}};
  const school_calendar halves = school_calendar::of_years(day_of("2026-08-01"), 1, 2);
  draft.terms = halves.terms();
  draft.editions = {{.id = "a", .step = "course", .term = "2026-27.2"},
                    {.id = "b", .step = "course", .from = day_of("2027-01-01"), .to = day_of("2027-02-28")}};
  const offers of = offers::build(draft, w.fw()).value();
  CHECK(of.terms_of(0, *of.calendar()) == school_calendar::term_span{1, 1});
  CHECK(of.terms_of(1, *of.calendar()) == school_calendar::term_span{0, 1});
  // In another calendar days are what they are, and a term is one of the same id.
  const school_calendar quarters = school_calendar::of_years(day_of("2026-08-01"), 1);
  CHECK(of.terms_of(0, quarters) == school_calendar::term_span{1, 1});
  CHECK(of.terms_of(1, quarters) == school_calendar::term_span{1, 2});
  CHECK_FALSE(of.terms_of(1, quarters.from(day_of("2027-02-01"))));
  CHECK_THROWS_AS(static_cast<void>(of.terms_of(2, quarters)), error);
  CHECK_THROWS_AS(static_cast<void>(of.editions_of(step_index{1})), error);

  draft.editions.push_back({.id = "a", .step = "cours", .term = "2026-27.3", .from = day_of("2027-01-01")});
  draft.framework.version = "2";
  CHECK(defects(offers::build(draft, w.fw())) ==
        std::vector<std::string>{"990 /editions/2", "201 /editions/2/id", "202 /editions/2/term", "208 /framework"});
}

TEST_CASE("every field of offers is described") {
  std::vector<std::string> names;
  each_field<step_edition>([&](const auto& each) { names.emplace_back(each.name); });
  CHECK(names == std::vector<std::string>{"id", "title", "step", "term", "from", "to", "provider", "place", "open_to",
                                          "terms", "places", "least", "cost", "source", "estimate", "note", "roles"});
}
