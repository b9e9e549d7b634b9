// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <tuple>
#include <vector>

#include <loopbaan/framework/fields.hpp>

/// Who visits whom among schools, as it stands in a document: visits/1.
namespace loopbaan::detail {

struct written_visiting_school {
  std::string id;
  std::optional<std::string> title = {};
  std::optional<std::string> board = {};
  std::optional<std::string> kind = {};
  std::optional<std::int64_t> visited = {};
  std::optional<std::int64_t> visits = {};
  std::optional<bool> must_visit = {};
  std::vector<std::string> away = {};
  extra_fields extra = {};
};

struct written_visit {
  std::string from = {};
  std::string to = {};
  std::optional<date> day = {};
  extra_fields extra = {};
};

struct written_way {
  std::string from = {};
  std::string to = {};
  std::optional<std::int64_t> amount = {};
  extra_fields extra = {};
};

struct written_visit_values {
  std::optional<std::int64_t> lacking = {};
  std::optional<std::int64_t> changed = {};
  std::optional<std::int64_t> travel = {};
  std::optional<std::int64_t> alike = {};
  std::optional<std::int64_t> lottery = {};
  extra_fields extra = {};
};

struct visits_draft {
  std::string id = {};
  std::string version = {};
  std::optional<std::string> seed = {};
  std::optional<std::string> unit = {};
  std::optional<std::int64_t> most = {};
  std::optional<std::int64_t> otherwise = {};
  std::optional<std::int64_t> most_of_board = {};
  std::optional<std::string> team_kind = {};
  std::optional<std::int64_t> team_least = {};
  std::optional<bool> earlier_both_ways = {};
  std::vector<std::string> days = {};
  std::vector<written_visiting_school> schools = {};
  std::vector<written_way> distances = {};
  std::vector<written_visit> earlier = {};
  std::vector<written_visit> agreed = {};
  std::vector<written_visit> visits = {};
  std::optional<written_visit_values> values = {};
  std::optional<written_visit_values> bounds = {};
  extra_fields extra = {};
  diagnostics notes = {};
};

}  // namespace loopbaan::detail

namespace loopbaan {

template <>
struct description<detail::written_visiting_school> {
  using of = detail::written_visiting_school;
  static constexpr std::tuple fields{
      field{"id", &of::id, {.says = "Its name in the document", .needed = true}},
      field{"title", &of::title, {.says = "What it is called"}},
      field{"board", &of::board, {.says = "Its board, by which it is never visited"}},
      field{"kind", &of::kind, {.says = "School, institute, or what the partnership calls it"}},
      field{"visited", &of::visited, {.says = "How many visit it"}},
      field{"visits", &of::visits, {.says = "How many schools it visits"}},
      field{"must_visit", &of::must_visit, {.says = "Is it to visit so many, or at most so many?"}},
      field{"away", &of::away, {.says = "On which days it cannot"}}};
};

template <>
struct description<detail::written_visit> {
  using of = detail::written_visit;
  static constexpr std::tuple fields{field{"from", &of::from, {.says = "Who visits", .needed = true}},
                                     field{"to", &of::to, {.says = "Who is visited", .needed = true}},
                                     field{"day", &of::day, {.says = "On which day"}}};
};

template <>
struct description<detail::written_way> {
  using of = detail::written_way;
  static constexpr std::tuple fields{field{"from", &of::from, {.says = "From which school", .needed = true}},
                                     field{"to", &of::to, {.says = "To which school", .needed = true}},
                                     field{"amount", &of::amount, {.says = "How far, in kilometres or minutes"}}};
};

template <>
struct description<detail::written_visit_values> {
  using of = detail::written_visit_values;
  static constexpr std::tuple fields{
      field{"lacking", &of::lacking, {.says = "Places that stay empty, and visits that are not made"}},
      field{"changed", &of::changed, {.says = "Visits that were not agreed"}},
      field{"travel", &of::travel, {.says = "How far all visits are"}},
      field{"alike", &of::alike, {.says = "Visits by a school of the same kind"}},
      field{"lottery", &of::lottery, {.says = "Sum of what visits drew"}}};
};

template <>
struct description<detail::visits_draft> {
  using of = detail::visits_draft;
  static constexpr std::tuple fields{
      field{"id", &of::id, detail::own_id},
      field{"version", &of::version, {.says = "Its edition", .needed = true}},
      field{"seed", &of::seed, {.says = "What lots are drawn with"}},
      field{"unit", &of::unit, {.says = "What distances are counted in: kilometres or minutes"}},
      field{"most", &of::most, {.says = "What is farther is left out"}},
      field{"otherwise", &of::otherwise, {.says = "How far it is where no distance stands"}},
      field{"most_of_board", &of::most_of_board, {.says = "So many visitors of one school from one board at most"}},
      field{"team_kind", &of::team_kind, {.says = "A kind of which there are some among the visitors of each school"}},
      field{"team_least", &of::team_least, {.says = "So many of that kind at least"}},
      field{"earlier_both_ways", &of::earlier_both_ways, {.says = "Does an earlier visit count the other way round too?"}},
      field{"days", &of::days, {.says = "The days for visits"}},
      field{"schools", &of::schools, {.says = "Who visits and is visited"}},
      field{"distances", &of::distances, {.says = "How far it is between schools"}},
      field{"earlier", &of::earlier, {.says = "Visits of rounds before"}},
      field{"agreed", &of::agreed, {.says = "An earlier plan of this round, of which as little as possible is changed"}},
      field{"visits", &of::visits, {.says = "Who visits whom"}},
      field{"values", &of::values, {.says = "What the plan is judged by, in its order"}},
      field{"bounds", &of::bounds, {.says = "What no plan is better than, in the same order"}}};
};

}  // namespace loopbaan
