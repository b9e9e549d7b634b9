// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <tuple>
#include <vector>

#include <loopbaan/framework/fields.hpp>

/// What schools ask for, as it stands in a document: needs/1.
namespace loopbaan::detail {

/// So many people of a school who need a step, a competence at a level, or a profile.
struct written_asked_need {
  std::string id;
  std::optional<std::int64_t> count = {};
  std::optional<std::int64_t> at_most = {};
  std::optional<std::string> step = {};
  std::optional<std::string> competence = {};
  std::optional<std::string> level = {};
  std::optional<std::string> from_level = {};
  std::optional<std::string> profile = {};
  std::optional<std::string> topic = {};
  std::optional<std::string> school = {};
  std::optional<std::string> board = {};
  std::optional<std::string> region = {};
  std::optional<std::string> phase = {};
  std::optional<date> before = {};
  std::optional<std::string> period = {};
  std::optional<std::string> source = {};
  std::optional<std::string> who = {};
  std::optional<std::string> priority = {};
  std::optional<std::string> days = {};
  std::optional<std::string> note = {};
  extra_fields extra = {};
};

struct needs_draft {
  std::string id = {};
  std::string version = {};
  framework_ref framework = {};
  std::optional<std::string> board = {};
  std::optional<std::int64_t> people = {};
  std::optional<std::int64_t> min_group = {};
  std::optional<std::int64_t> others_at_most = {};
  std::optional<std::int64_t> by_hand_at_most = {};
  std::vector<written_asked_need> needs = {};
  extra_fields extra = {};
  diagnostics notes = {};
};

}  // namespace loopbaan::detail

namespace loopbaan {

template <>
struct description<detail::written_asked_need> {
  using of = detail::written_asked_need;
  static constexpr std::tuple fields{
      field{"id", &of::id, {.says = "Its name in the document", .needed = true}},
      field{"count", &of::count, {.says = "For how many people", .counts = {"mensen", "people"}}},
      field{"at_most",
            &of::at_most,
            {.says = "For how many at most, where `count` is the least of what it can be",
             .counts = {"mensen", "people"}}},
      field{"step", &of::step, {.says = "Id of the step", .refers = entity_kind::step}},
      field{"competence", &of::competence, {.says = "Id of the competence", .refers = entity_kind::competence}},
      field{"level", &of::level, {.says = "The level of it that is asked"}},
      field{"from_level", &of::from_level, {.says = "The level from which they come"}},
      field{"profile", &of::profile, {.says = "Id of the profile", .refers = entity_kind::profile}},
      field{"topic", &of::topic, {.says = "What it is about, in words that name nothing of the framework"}},
      field{"school", &of::school, {.says = "Which school asks"}},
      field{"board", &of::board, {.says = "Its board"}},
      field{"region", &of::region, {.says = "Its region"}},
      field{"phase", &of::phase, {.says = "Id of the phase of these people", .refers = entity_kind::phase}},
      field{"before", &of::before, {.says = "By when it has to be done"}},
      field{"period", &of::period, {.says = "In which period, in words"}},
      field{"source", &of::source, {.says = "Where the need comes from"}},
      field{"who", &of::who, {.says = "Who, by a number or a team"}},
      field{"priority", &of::priority, {.says = "How much it matters, in words"}},
      field{"days", &of::days, {.says = "On which days, in words"}},
      field{"note", &of::note, {.says = "A remark for people"}}};
};

template <>
struct description<detail::needs_draft> {
  using of = detail::needs_draft;
  static constexpr std::tuple fields{
      field{"id", &of::id, detail::own_id},
      field{"version", &of::version, {.says = "Its edition", .needed = true}},
      field{"framework", &of::framework, {.says = "The framework of what they name", .needed = true}},
      field{"board", &of::board, {.says = "Whose needs these are, where they are handed over without persons"}},
      field{"people", &of::people, {.says = "Of how many people the plans were counted", .counts = {"mensen", "people"}}},
      field{"min_group",
            &of::min_group,
            {.says = "The smallest group of which a number stands in it",
             .counts = {"mensen", "people"}}},
      field{"others_at_most",
            &of::others_at_most,
            {.says = "Who need a step by their plan that is not named: at most so many",
             .counts = {"mensen", "people"}}},
      field{"by_hand_at_most",
            &of::by_hand_at_most,
            {.says = "For how many schools ask what is not named: at most so many",
             .counts = {"mensen", "people"}}},
      field{"needs", &of::needs, {.says = "What is asked"}}};
};

}  // namespace loopbaan
