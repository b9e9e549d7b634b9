// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <tuple>
#include <vector>

#include <loopbaan/framework/common_fields.hpp>
#include <loopbaan/framework/entities.hpp>
#include <loopbaan/partnership/assignment.hpp>

/// A round with its answer as it stands in a document: beside each part of the round what became of it.
namespace loopbaan::detail {

struct written_owner {
  std::string id;
  std::optional<std::int64_t> most = {};
  std::optional<std::int64_t> least = {};
  std::optional<std::string> within = {};
  extra_fields extra = {};
};

struct written_reserve {
  std::string group;
  std::optional<std::int64_t> places = {};
  extra_fields extra = {};
};

struct written_days {
  date from{};
  date to{};
  extra_fields extra = {};
};

struct written_edition {
  std::string id;
  std::optional<std::int64_t> most = {};
  std::optional<std::int64_t> least = {};
  std::optional<std::int64_t> filled = {};
  std::optional<std::string> owner = {};
  std::optional<bool> must_run = {};
  std::optional<bool> has_date = {};
  std::vector<written_days> days = {};
  std::vector<written_reserve> reserved = {};
  std::optional<bool> by_group = {};
  std::optional<bool> runs = {};
  std::optional<std::int64_t> taken = {};
  std::vector<std::string> placed = {};
  std::vector<std::string> hit = {};
  extra_fields extra = {};
};

struct written_criterion {
  std::string id;
  text title = {};
  extra_fields extra = {};
};

struct written_wish {
  std::string edition;
  std::optional<std::int64_t> rank = {};
  std::vector<std::int64_t> criteria = {};
  std::optional<bool> booked = {};
  std::optional<text> refused = {};
  std::optional<wish_state> state = {};
  std::optional<wish_reason> why = {};
  std::optional<std::int64_t> queue = {};
  std::optional<std::int64_t> taken = {};
  std::optional<std::int64_t> limit = {};
  std::optional<std::string> other = {};
  std::vector<std::int64_t> kept_by = {};
  extra_fields extra = {};
};

struct written_need {
  std::string id;
  std::optional<std::string> person = {};
  std::vector<std::string> groups = {};
  std::optional<std::string> team = {};
  std::vector<written_wish> wishes = {};
  std::optional<std::string> placed = {};
  std::string lottery = {};
  extra_fields extra = {};
};

struct written_must {
  round_must::kind what{};
  std::string id = {};
  extra_fields extra = {};
};

struct assignment_draft {
  std::optional<text> title = {};
  std::string seed = {};
  std::vector<std::string> rule = {};
  assignment_status status{};
  std::vector<level_value> values = {};
  std::vector<level_value> bounds = {};
  std::optional<std::int64_t> nodes = {};
  std::vector<written_owner> owners = {};
  std::vector<written_edition> editions = {};
  std::vector<written_criterion> criteria = {};
  std::vector<written_need> needs = {};
  std::vector<written_must> conflict = {};
  std::optional<bool> conflict_is_smallest = {};
  extra_fields extra = {};
  diagnostics notes = {};
};

inline constexpr term of_people{"mensen", "people"};
inline constexpr term of_places{"plaatsen", "places"};

}  // namespace loopbaan::detail

namespace loopbaan {

template <>
struct enumeration<assignment_status> {
  static constexpr std::array all{assignment_status::optimal, assignment_status::feasible,
                                  assignment_status::impossible, assignment_status::stopped};
  static constexpr term called{"stand van een antwoord", "status of an answer"};
};

template <>
struct enumeration<wish_state> {
  static constexpr std::array all{wish_state::placed, wish_state::waiting, wish_state::refused, wish_state::not_judged};
  static constexpr term called{"uitkomst van een wens", "outcome of a wish"};
};

template <>
struct enumeration<wish_reason> {
  static constexpr std::array all{wish_reason::none, wish_reason::met_otherwise, wish_reason::no_date,
                                  wish_reason::stated, wish_reason::shut, wish_reason::full, wish_reason::owner_full,
                                  wish_reason::overlap, wish_reason::team, wish_reason::needed, wish_reason::rule};
  static constexpr term called{"reden", "reason"};
};

template <>
struct enumeration<round_must::kind> {
  static constexpr std::array all{round_must::kind::edition_runs, round_must::kind::owner_least,
                                  round_must::kind::booked};
  static constexpr term called{"wat moet", "what must be"};
};

/// The fields of a round with its answer, each described once.
template <>
struct description<detail::written_owner> {
  using of = detail::written_owner;
  static constexpr std::tuple fields{
      field{"id", &of::id, detail::own_id},
      field{"most", &of::most, {.says = "Places of all its editions together", .counts = detail::of_places}},
      field{"least", &of::least, {.says = "So many it must have", .counts = detail::of_people}},
      field{"within", &of::within, {.says = "Id of the owner of which it is a part"}}};
};

template <>
struct description<detail::written_reserve> {
  using of = detail::written_reserve;
  static constexpr std::tuple fields{
      field{"group", &of::group, {.says = "The school or board", .needed = true}},
      field{"places", &of::places, {.says = "How many", .needed = true, .counts = detail::of_places}}};
};

template <>
struct description<detail::written_days> {
  using of = detail::written_days;
  static constexpr std::tuple fields{field{"from", &of::from, {.says = "The first day", .needed = true}},
                                     field{"to", &of::to, {.says = "The last day", .needed = true}}};
};

template <>
struct description<detail::written_edition> {
  using of = detail::written_edition;
  static constexpr std::tuple fields{
      field{"id", &of::id, detail::own_id},
      field{"most", &of::most, {.says = "Its places", .needed = true, .counts = detail::of_places}},
      field{"least", &of::least, {.says = "With fewer it stays shut", .counts = detail::of_people}},
      field{"filled", &of::filled, {.says = "Places of people outside the round", .counts = detail::of_places}},
      field{"owner", &of::owner, {.says = "Id of its owner"}},
      field{"must_run", &of::must_run, {.says = "May it not stay shut?"}},
      field{"has_date", &of::has_date, {.says = "Is it known when it is?", .otherwise = true}},
      field{"days", &of::days, {.says = "When it is"}},
      field{"reserved", &of::reserved, {.says = "Places for one group"}},
      field{"by_group", &of::by_group, {.says = "Is no place open to all, and has a group at most what is reserved for it?"}},
      field{"runs", &of::runs, {.says = "Does it run?"}},
      field{"taken", &of::taken, {.says = "Places that are taken", .counts = detail::of_places}},
      field{"placed", &of::placed, {.says = "Ids of the needs that have a place"}},
      field{"hit", &of::hit, {.says = "Ids of the needs that wished it, where it stays shut"}}};
};

template <>
struct description<detail::written_criterion> {
  using of = detail::written_criterion;
  static constexpr std::tuple fields{field{"id", &of::id, detail::own_id},
                                     field{"title", &of::title, detail::own_title}};
};

template <>
struct description<detail::written_wish> {
  using of = detail::written_wish;
  static constexpr std::tuple fields{
      field{"edition", &of::edition, {.says = "Id of the edition", .needed = true}},
      field{"rank", &of::rank, {.says = "1 is liked best", .counts = {"rangen", "ranks"}}},
      field{"criteria", &of::criteria, {.says = "A value for each criterion"}},
      field{"booked", &of::booked, {.says = "Does it stay as it is?"}},
      field{"refused", &of::refused, {.says = "Why it cannot be"}},
      field{"state", &of::state, {.says = "What became of it"}},
      field{"why", &of::why, {.says = "Why it is not placed"}},
      field{"queue", &of::queue, {.says = "Its place in the queue", .counts = detail::of_people}},
      field{"taken", &of::taken, {.says = "Places that are taken", .counts = detail::of_places}},
      field{"limit", &of::limit, {.says = "Of so many, or at least", .counts = detail::of_places}},
      field{"other", &of::other, {.says = "Id of what stands in the way, or the level that would be worse"}},
      field{"kept_by", &of::kept_by, {.says = "How many keep their places by each level, by lottery, and anyhow"}}};
};

template <>
struct description<detail::written_need> {
  using of = detail::written_need;
  static constexpr std::tuple fields{
      field{"id", &of::id, detail::own_id},
      field{"person", &of::person, {.says = "Id of who needs it"}},
      field{"groups", &of::groups, {.says = "School, board"}},
      field{"team", &of::team, {.says = "Its team"}},
      field{"wishes", &of::wishes, {.says = "Editions that would meet it"}},
      field{"placed", &of::placed, {.says = "Id of the edition in which it has a place"}},
      field{"lottery", &of::lottery, {.says = "The number that was drawn", .needed = true}}};
};

template <>
struct description<detail::written_must> {
  using of = detail::written_must;
  static constexpr std::tuple fields{field{"what", &of::what, {.says = "What must be", .needed = true}},
                                     field{"id", &of::id, {.says = "Of what", .needed = true}}};
};

template <>
struct description<detail::assignment_draft> {
  using of = detail::assignment_draft;
  static constexpr std::tuple fields{
      field{"title", &of::title, {.says = "How people call it"}},
      field{"seed", &of::seed, {.says = "The seed of the lottery", .needed = true}},
      field{"rule", &of::rule, {.says = "The levels that were followed", .needed = true}},
      field{"status", &of::status, {.says = "How sure the answer is", .needed = true}},
      field{"values", &of::values, {.says = "What each level came to"}},
      field{"bounds", &of::bounds, {.says = "What nothing beats"}},
      field{"nodes", &of::nodes, {.says = "Flows that were solved", .counts = {"stromen", "flows"}}},
      field{"owners", &of::owners, {.says = "Who offers"}},
      field{"editions", &of::editions, {.says = "What is offered, and what became of it"}},
      field{"criteria", &of::criteria, {.says = "What wishes are judged by"}},
      field{"needs", &of::needs, {.says = "What is needed, and what became of it"}},
      field{"conflict", &of::conflict, {.says = "What cannot be together"}},
      field{"conflict_is_smallest", &of::conflict_is_smallest, {.says = "Can the others be without any one of these"}}};
};

}  // namespace loopbaan
