// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <optional>
#include <string>
#include <vector>

#include <loopbaan/gap/gap.hpp>
#include <loopbaan/plan/assumed.hpp>

#include <support/refusal.hpp>
#include <support/world.hpp>

/// What plans take for granted of a framework: figures that nobody gave, and targets that ask nothing.

using namespace loopbaan;
using namespace loopbaan::testing;

namespace {

constexpr const char* drawing = "-course 30h-> A1 ; -talk 20h-> A1 ; B1 -visit 5h-> A1 ; -read 12h-> B1";

/// The same steps, of which one takes other hours, or hours that nobody gave.
world with_hours(const char* id, std::optional<std::int64_t> hours) {
  framework_draft draft = world{drawing, "A1"}.fw().draft();
  for (step& each : draft.steps) {
    if (each.id != id) continue;
    each.hours.reset();
    if (hours) each.hours = minutes::of(*hours * 60).value();
  }
  return world{std::move(draft)};
}

std::string printed(const diagnostics& notes) {
  std::string words;
  for (const diagnostic& each : notes) words += message(each) + ";";
  return words;
}

unsaid_figures unsaid_in(const world& w, const plan_request& request, const std::vector<plan_outcome>& plans) {
  return find_unsaid(w.fw(), request, plans);
}

}  // namespace

TEST_CASE("a figure that nobody gave changes no plan that goes without that step, and no bound of those that have it") {
  for (const char* unsaid : {"course", "talk", "visit", "read"}) {
    CAPTURE(unsaid);
    const world w = with_hours(unsaid, std::nullopt);
    const plan_outcome found = w.plan("");
    const auto assumed = unsaid_in(w, {{w.target()}}, {found});
    for (const std::int64_t hours : {0, 1, 7, 12, 20, 31, 400}) {
      const plan_outcome known = with_hours(unsaid, hours).plan("");
      CHECK(found.bound <= known.bound);
      if (assumed.empty()) CHECK(found.cost == known.cost);
    }
  }
}

TEST_CASE("steps without a figure are told where they stand in a plan and the figure is weighed or limited") {
  const world w = with_hours("talk", std::nullopt);
  const plan_outcome found = w.plan("");
  plan_request request{{w.target()}};
  CHECK(unsaid_in(w, request, {found, found}) == unsaid_figures{{"hours", {{w.step("talk")}, 2}}});
  CHECK(printed(notes_on(w.fw(), unsaid_in(w, request, {found, found}))) ==
        "in 2 plans it counts as 0 how many hours that takes, as the framework does not say it: talk; cheapest that is "
        "only where it truly is nothing;");
  request.cheapest_in = objective::weeks;
  CHECK(unsaid_in(w, request, {found}) == unsaid_figures{{"weeks", {{w.step("talk")}, 1}}});
  request.within.hours = minutes::of(600).value();
  CHECK(unsaid_in(w, request, {found}).size() == 2);
  CHECK(unsaid_in(w, request, {}).empty());
  CHECK(notes_on(w.fw(), unsaid_figures{}).empty());
}

TEST_CASE("a target that requires no level says so, itself or by what it includes") {
  framework_draft draft = world{drawing, "A1"}.fw().draft();
  draft.profiles.push_back({.id = "anyone", .title = "Anyone"});
  draft.profiles.push_back({.id = "heir", .title = "Heir", .includes = {"target"}});
  draft.profiles.push_back({.id = "wish", .title = "Wish"});
  draft.profiles.back().desires_levels = {{"A", "1"}};
  const world w{std::move(draft)};
  const auto target = [&](const char* id) { return w.fw().profiles().find(id).value(); };
  const auto codes = [&](const char* id, ambition upto) {
    plan_request request{{target(id)}};
    request.upto = upto;
    return printed(notes_on(w.fw(), request));
  };
  CHECK(codes("anyone", ambition::desired) ==
        "the profile “anyone” asks nothing of anybody, so that everybody meets it;");
  CHECK(codes("heir", ambition::required) == "");
  CHECK(codes("wish", ambition::desired) == "");
  CHECK(codes("wish", ambition::required) == printed(notes_on_target(w.fw(), target("wish"))));
  CHECK(notes_on_target(w.fw(), target("wish")).size() == 1);
}

TEST_CASE("what is asked about positions that are not there is refused") {
  const world w{drawing, "A1"};
  plan_outcome wrong;
  wrong.steps = {{step_index{99}, {}}};
  CHECK(refusal([&] { return find_unsaid(w.fw(), {{w.target()}}, {&wrong, 1}); }) == 430);
  CHECK(refusal([&] { return notes_on(w.fw(), plan_request{{profile_index{99}}}); }) == 430);
  const unsaid_figures far{{"hours", {{step_index{99}}, 1}}};
  CHECK(refusal([&] { return notes_on(w.fw(), far); }) == 430);
}
