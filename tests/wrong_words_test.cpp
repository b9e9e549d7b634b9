// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <atomic>
#include <stdexcept>

#include <loopbaan/loopbaan.hpp>

#include <support/wrong_calls.hpp>

// As in wrong_calls_test.cpp, of words, documents and callbacks: whatever they hold or throw.

using namespace loopbaan;
using namespace loopbaan::testing;

namespace {

/// Words as nobody means them: beginnings of what can be read, bytes that are no text, marks of direction, nothing.
std::string any_words(dice& roll) {
  static const std::vector<std::string> parts{"",
                                              "2026-03-12",
                                              "T00:30",
                                              "+99:99",
                                              "hours=",
                                              "-5",
                                              "cost=1,",
                                              "leader",
                                              "{",
                                              "}",
                                              "\"id\":",
                                              "\xff",
                                              "\xe2\x80\xae",
                                              "\xc3",
                                              std::string(1, '\0'),
                                              "=\"001\"",
                                              "99999999999999999999",
                                              "1e999",
                                              "\n",
                                              ";",
                                              "p1",
                                              "basisbekwaam",
                                              "/",
                                              "~1"};
  std::string made;
  for (std::size_t i = roll.below(5); i > 0; --i) made += roll.pick(parts);
  return roll.chance(5) ? std::string(3000, 'x') + made : made;
}

struct callback_failed : std::runtime_error {
  callback_failed() : std::runtime_error{"a callback that fails"} {}
};

/// Whether a call throws what its callback threw, or answers; a refusal is one too.
template <class Call>
bool comes_out(Call call) {
  try {
    (void)attempt(call);
    return false;
  } catch (const callback_failed&) {
    return true;
  }
}

}  // namespace

TEST_CASE("wrong calls: words that mean nothing are told to mean nothing") {
  dice roll{1};
  for (int round = 0; round < 2000; ++round) {
    const std::string words = any_words(roll);
    CAPTURE(words);
    if (const auto day = parse_date(words)) CHECK(parse_date(print(*day)) == day);
    if (const auto day = parse_day(words)) CHECK(is_day(*day));
    if (const auto in = answer_of(attempt([&] { return parse_objective(words); })))
      CHECK(attempt([&] { return require_weights(*in), units_of_one(*in) > 0; }) == true);
    if (const auto by = parse_rater(words)) CHECK(parse_rater(name(*by)) == by);
    if (const auto kind = parse_evidence_kind(words)) CHECK(parse_evidence_kind(name(*kind)) == kind);
    if (const auto method = parse_level_method(words)) CHECK(name(*method) == words);
    CHECK(is_utf8(visible(words)));
    CHECK(visible(visible(words)) == visible(words));
    CHECK(folded(folded(words)) == folded(words));
    CHECK(sha256(words).size() == 64);
    CHECK(hmac_sha256(words, any_words(roll)).size() == 64);
    if (is_id(words)) CHECK(is_utf8(words));
    text made{words, words};
    made.set(any_words(roll), words);
    (void)attempt([&] { return made.in_language(static_cast<language>(roll.below(9))); });
    (void)attempt([&] { return nearest(words, std::vector<std::string>{any_words(roll), any_words(roll)}); });
    const diagnostic odd{static_cast<errc>(roll.below(999)),
                         {words, words, roll.below(3), words},
                         {did_you_mean(words, made)},
                         roll.below(4),
                         {{roll.below(9), words}}};
    CHECK(is_utf8(print(odd)));
    (void)needs_a_look(odd.code);
    (void)name(static_cast<policy_period>(roll.below(9)));
    (void)name(static_cast<relation>(roll.below(9)));
    (void)name(static_cast<sureness>(roll.below(9)));
    (void)name(static_cast<level_origin>(roll.below(9)));
    (void)name(static_cast<edge_kind>(roll.below(9)));
    (void)title(static_cast<rater>(roll.below(9)), language::nl);
  }
  for (const std::int64_t count : {INT64_MIN, INT64_MAX, std::int64_t{0}})
    CHECK(grouped(count, language::nl).size() >= std::to_string(count).size());
}

TEST_CASE("wrong calls: what is no document is no framework, no people, no policy and no file") {
  dice roll{2};
  const mixed_worlds w{2};
  const framework& fw = w.frameworks[0];
  for (int round = 0; round < 300; ++round) {
    const std::string words = any_words(roll);
    CHECK_FALSE(answer_of(attempt([&] { return read_framework(words); })).has_value());
    CHECK_FALSE(answer_of(attempt([&] { return read_catalogue(words); })).has_value());
    CHECK_FALSE(answer_of(attempt([&] { return add_catalogue(fw, words); })).has_value());
    CHECK_FALSE(answer_of(attempt([&] { return read_people(words, fw); })).has_value());
    CHECK_FALSE(answer_of(attempt([&] { return read_policy(words); })).has_value());
    CHECK_FALSE(answer_of(attempt([&] { return read_mapping(words, fw); })).has_value());
    CHECK_FALSE(answer_of(attempt([&] { return read_crosswalk(words, fw, w.frameworks[2]); })).has_value());
    CHECK_FALSE(answer_of(attempt([&] { return kind_of(words); })).has_value());
    (void)answer_of(attempt([&] { return canonical(words); }));
    (void)answer_of(attempt([&] { return read_csv(words); }));
    (void)answer_of(attempt([&] { return read_staff(words, fw, words); }));
    CHECK_FALSE(answer_of(attempt([&] { return read_file("no such folder/" + words, roll.below(3)); })).has_value());
    CHECK_FALSE(attempt([&] { return built_in_framework(words); }).value_or(std::nullopt).has_value());
    (void)answer_of(attempt([&] { return fw.target(words); }));
    (void)answer_of(attempt([&] { return pseudonymise(w.cohorts[0], words); }));
  }
  CHECK_FALSE(built_in_crosswalk(fw, w.frameworks[2]).has_value());
}

TEST_CASE("wrong calls: what a callback throws comes out of whoever called it") {
  mixed_worlds w{3};
  const framework& fw = w.frameworks[0];
  const career_graph graph{fw};
  const auto fails = [](auto&&...) -> bool { throw callback_failed{}; };
  CHECK(comes_out([&] { return for_each_row(50, 3, {}, {}, fails), 0; }));
  CHECK(comes_out(
      [&] { return for_each_row(50, 3, {}, fails, [](std::size_t, const std::stop_token&) { return true; }), 0; }));
  CHECK(comes_out([&] { return view_of_steps(graph, fails); }) == !fw.steps().empty());
  const planner by = planner::of(fw, {.targets = {profile_index{0}}}).value();
  const auto plans = [&](const progress& report) { return by.find_all(w.cohorts[0], 2, {}, report).size(); };
  CHECK(comes_out([&] { return plans(fails); }));
  CHECK(attempt([&] { return plans({}); }) == w.cohorts[0].size());

  CHECK_FALSE(attempt([&] { return for_each_row(5, 1, {}, {}, {}), 0; }).has_value());
  CHECK_FALSE(attempt([&] { return for_each_row(0, 1, {}, {}, {}), 0; }).has_value());
  if (!fw.steps().empty()) CHECK_FALSE(attempt([&] { return view_of_steps(graph, {}); }).has_value());
  ArrowArrayStream released{};
  CHECK_FALSE(answer_of(attempt([&] { return read_staff_arrow(released, fw); })).has_value());
}

TEST_CASE("wrong calls: rules of another agreement, sectors and days that do not exist have no answer, and no crash") {
  const policy dutch = dutch_policy();
  dice roll{4};
  for (int round = 0; round < 300; ++round) {
    const std::string where = roll.chance(50) ? any_words(roll) : roll.pick(std::vector<std::string>{"po", "vo", "mbo"});
    const date day{std::chrono::year{static_cast<int>(roll.below(4000))},
                   std::chrono::month{static_cast<unsigned>(roll.below(20))},
                   std::chrono::day{static_cast<unsigned>(roll.below(40))}};
    (void)attempt([&] {
      for (const policy_rule* each : dutch.rules_on(where, day)) CHECK((each->holds_in(where) && each->holds_on(day)));
      return true;
    });
    (void)attempt([&] { return dutch.find(any_words(roll), where, day, any_words(roll)) != nullptr; });
    policy_rule stranger{.id = "x", .title = "X", .subject = "x", .sectors = {where}, .from = day, .to = day};
    stranger.source = any_words(roll);
    CHECK(attempt([&] { return dutch.source_of(stranger) == nullptr; }) == true);
    (void)attempt([&] { return stranger.holds_in(where) && stranger.holds_on(day); });
    (void)answer_of(attempt(
        [&] { return policy::build({.id = any_words(roll), .version = any_words(roll), .rules = {stranger}}); }));
  }
  CHECK(read_policy(write_policy(dutch)).has_value());
}
