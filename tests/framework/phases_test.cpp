// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <string>
#include <vector>

#include <loopbaan/framework/framework.hpp>

/// The order of phases: the list, or a graph where phases say what they come after.

using namespace loopbaan;

namespace {

framework_draft with_phases(const std::vector<std::pair<std::string, std::vector<std::string>>>& phases) {
  framework_draft draft{.id = "branches", .version = "1"};
  for (const auto& [id, after] : phases) {
    draft.phases.push_back({.id = id, .title = id});
    draft.phases.back().after = after;
  }
  return draft;
}

framework built(const std::vector<std::pair<std::string, std::vector<std::string>>>& phases) {
  return framework::build(with_phases(phases)).value();
}

/// "936 /phases/0/after: …" of each error.
std::vector<std::string> errors_of(const framework_draft& draft, language lang = language::en) {
  std::vector<std::string> found;
  const auto made = framework::build(draft);
  if (made) return found;
  for (const diagnostic& each : made.errors())
    found.push_back(std::to_string(static_cast<int>(each.code)) + " " + each.where.pointer + ": " + message(each, lang));
  return found;
}

std::string joined(const std::vector<std::string>& lines) {
  std::string words;
  for (const std::string& each : lines) words += each + "\n";
  return words;
}

std::string order_of(const framework& fw) {
  std::string words;
  for (const phase_index each : fw.phases_in_order()) words += fw.phases()[each].id + " ";
  return words;
}

bool leads(const framework& fw, std::string_view from, std::string_view to) {
  return fw.is_before(*fw.phases().find(from), *fw.phases().find(to));
}

}  // namespace

TEST_CASE("phases: without a word about it they are a line, the order of the list") {
  const framework fw = built({{"a", {}}, {"b", {}}, {"c", {}}});
  CHECK_FALSE(fw.phases_are_graph());
  CHECK(order_of(fw) == "a b c ");
  CHECK(leads(fw, "a", "c"));
  CHECK_FALSE(leads(fw, "c", "a"));
  CHECK_FALSE(leads(fw, "b", "b"));
  CHECK(fw.predecessors({0}).empty());
  CHECK(fw.predecessors({2}) == std::vector<phase_index>{{1}});
  CHECK_THROWS_AS((void)fw.predecessors({3}), error);
  CHECK_THROWS_AS((void)fw.is_before({0}, {3}), error);
}

TEST_CASE("phases: one that says what it comes after makes them a graph") {
  const framework fw = built({{"lead", {"er", "ic", "er"}}, {"er", {"ward"}}, {"ic", {"ward"}}, {"ward", {}}});
  CHECK(fw.phases_are_graph());
  CHECK(order_of(fw) == "ward er ic lead ");
  CHECK(leads(fw, "ward", "lead"));
  CHECK_FALSE(leads(fw, "ic", "er"));
  CHECK_FALSE(leads(fw, "er", "ic"));
  CHECK(fw.predecessors(*fw.phases().find("lead")) ==
        std::vector<phase_index>{*fw.phases().find("er"), *fw.phases().find("ic")});
}

TEST_CASE("phases: several may be where careers begin") {
  const framework fw = built({{"college", {}}, {"work", {}}, {"nurse", {"college", "work"}}});
  CHECK(fw.predecessors({0}).empty());
  CHECK(fw.predecessors({1}).empty());
  CHECK_FALSE(leads(fw, "college", "work"));
  CHECK(leads(fw, "work", "nurse"));
}

TEST_CASE("phases: what cannot be is said where it stands") {
  using list = std::vector<std::string>;
  CHECK(errors_of(with_phases({{"a", {}}, {"b", {"c"}}, {"c", {"b", "a"}}})) ==
        list{"936 /phases/1/after: phases come after each other in a circle: b → c → b"});
  CHECK(errors_of(with_phases({{"a", {"a"}}}), language::nl) ==
        list{"936 /phases/0/after: fasen komen na elkaar in een kring: a → a"});
  CHECK(errors_of(with_phases({{"a", {}}, {"b", {"a"}}, {"c", {}}})) ==
        list{"937 /phases/2: the phase “c” stands apart: nothing leads to it, and it leads nowhere"});
  CHECK(errors_of(with_phases({{"a", {}}, {"b", {"a"}}, {"c", {}}}), language::nl) ==
        list{"937 /phases/2: de fase “c” staat los: er leidt niets heen, en zij leidt nergens heen"});
  CHECK(errors_of(with_phases({{"a", {}}, {"b", {"a", "ward"}}})) ==
        list{"202 /phases/1/after/1: “ward” does not exist (phase)"});
  // What only follows from a lost id is not said as well.
  CHECK(errors_of(with_phases({{"a", {}}, {"a", {}}, {"b", {"a"}}})) ==
        list{"201 /phases/1/id: the id “a” appears twice (phase)"});
}

TEST_CASE("phases: there are no more ways to one of them than can be gone through") {
  // Ten forks that join again: 1024 ways.
  std::vector<std::pair<std::string, std::vector<std::string>>> phases{{"p0", {}}};
  for (int i = 1; i <= 10; ++i) {
    const std::string before = "p" + std::to_string(i - 1), left = "l" + std::to_string(i), right = "r" + std::to_string(i);
    phases.push_back({left, {before}});
    phases.push_back({right, {before}});
    phases.push_back({"p" + std::to_string(i), {left, right}});
  }
  CHECK(errors_of(with_phases(phases)) ==
        std::vector<std::string>{"207 /phases/30/after: too many: > 1000 (ways to one phase); at most 1000 fit"});
  phases.pop_back();
  CHECK(errors_of(with_phases(phases)).empty());
  phases = {{"p0", {}}};
  for (int i = 1; i <= 1000; ++i) phases.push_back({"p" + std::to_string(i), {"p0"}});
  CHECK(errors_of(with_phases(phases)) ==
        std::vector<std::string>{"207 /phases: too many: 1001 (phases with “after”); at most 1000 fit"});
}

TEST_CASE("observations: what nobody can meet is refused, where it is said") {
  using list = std::vector<std::string>;
  framework_draft draft{.id = "seen", .version = "1"};
  draft.scales = {{.id = "s", .levels = {{.id = "yes", .title = "yes"}}}};
  draft.competences = {{.id = "c", .title = "c", .scale = "s"}};
  CHECK(errors_of(draft).empty());
  draft.observations = observation_minimum{.at_least = 2, .raters = 3};
  CHECK(errors_of(draft) == list{"939 /observations: a level cannot ask so many observations: 2, by 3"});
  CHECK(errors_of(draft, language::nl) ==
        list{"939 /observations: zoveel waarnemingen kan een niveau niet vragen: 2, van 3"});
  draft.observations = observation_minimum{.raters = 3};
  CHECK(errors_of(draft).empty());
  draft.competences[0].observations = observation_minimum{};
  draft.scales[0].levels[0].observations = observation_minimum{.at_least = 0};
  CHECK(joined(errors_of(draft)) ==
        "939 /competences/0/observations: a level cannot ask so many observations: 1, by 1\n"
        "939 /scales/0/levels/0/observations: a level cannot ask so many observations: 0, by 1\n");
  draft.scales[0].levels[0].observations = observation_minimum{.at_least = -1};
  draft.competences[0].observations = {};
  CHECK(errors_of(draft) ==
        list{"103 /scales/0/levels/0/observations/at_least: -1 is less than zero (observations)"});
}
