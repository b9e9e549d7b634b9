// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/partnership/visits.hpp>

#include <algorithm>
#include <cstdint>
#include <map>
#include <set>

#include <partnership/compiled_visits.hpp>

namespace loopbaan {
namespace {

/// A day for each team: who visits two schools, or visits and is visited, does so on two days. Schools with fewest days
/// go first, each on the first day that all have; where there is none left, it has none.
std::vector<std::optional<std::size_t>> days_of(const visit_round& of, const std::vector<visit_pair>& visits) {
  const std::size_t n = of.schools.size();
  std::vector<std::optional<std::size_t>> found(n);
  if (of.days == 0) return found;
  std::vector<std::vector<char>> can(n, std::vector<char>(of.days, 1));
  for (std::size_t s = 0; s < n; ++s)
    for (const std::size_t day : of.schools[s].away) can[s][day] = 0;
  std::vector<std::vector<std::size_t>> team(n);
  for (const visit_pair& each : visits) team[each.to].push_back(each.from);
  const auto fits = [&](std::size_t school, std::size_t day) {
    return can[school][day] != 0 && std::ranges::all_of(team[school], [&](std::size_t s) { return can[s][day] != 0; });
  };
  std::vector<std::size_t> left;
  for (std::size_t s = 0; s < n; ++s)
    if (!team[s].empty()) left.push_back(s);
  std::ranges::sort(left, {}, [&](std::size_t s) { return std::string_view{of.schools[s].id}; });
  while (!left.empty()) {
    const auto choices = [&](std::size_t school) {
      std::size_t count = 0;
      for (std::size_t day = 0; day < of.days; ++day) count += fits(school, day) ? 1 : 0;
      return count;
    };
    const auto next = std::ranges::min_element(left, {}, choices);
    const std::size_t school = *next;
    left.erase(next);
    for (std::size_t day = 0; day < of.days && !found[school]; ++day)
      if (fits(school, day)) found[school] = day;
    if (!found[school]) continue;
    can[school][*found[school]] = 0;
    for (const std::size_t s : team[school]) can[s][*found[school]] = 0;
  }
  return found;
}

/// Schools that must visit and make fewer visits: who may visit nobody by itself, the others together.
void add_unmade(const visit_round& of, visit_plan& plan) {
  const auto bars = bars_between(of);
  visit_lack others{visit_lack::reason::unmade, {}, {}, 0, 0};
  std::set<std::size_t> hosts;
  for (std::size_t s = 0; s < of.schools.size(); ++s) {
    const auto made = static_cast<std::size_t>(std::ranges::count(plan.visits, s, &visit_pair::from));
    if (!of.schools[s].must_visit || made >= of.schools[s].visits) continue;
    std::vector<std::size_t> may;
    for (std::size_t to = 0; to < of.schools.size(); ++to)
      if (bars[s][to] == visit_bar::none) may.push_back(to);
    if (may.empty()) {
      plan.lacks.push_back({visit_lack::reason::no_host, {s}, {}, of.schools[s].visits, 0});
      continue;
    }
    others.schools.push_back(s);
    others.places += of.schools[s].visits;
    others.made += made;
    hosts.insert(may.begin(), may.end());
  }
  others.visitors.assign(hosts.begin(), hosts.end());
  if (!others.schools.empty()) plan.lacks.push_back(std::move(others));
}

}  // namespace

result<visit_plan> find_visits(const visit_round& of, const std::stop_token& stop) {
  if (diagnostics wrong = look_at_visit_round(of); !wrong.empty()) return wrong;
  const detail::compiled_visits compiled{of};
  const detail::limited_answer found = detail::search_limited(compiled.problem(), of.nodes, stop);
  visit_plan plan;
  plan.nodes = found.nodes;
  std::size_t empty = 0;
  for (const visit_school& each : of.schools) empty += each.visited;
  if (found.flow) plan.visits = compiled.visits_of(*found.flow);
  plan.values = compiled.values_of(found.cost);
  plan.bounds = found.proven ? plan.values : compiled.values_of(found.bound);
  plan.days = days_of(of, plan.visits);
  if (plan.visits.size() == empty) {
    add_unmade(of, plan);
    return plan;
  }
  plan.lacks = compiled.too_few(of);
  std::size_t told = 0;
  for (const visit_lack& each : plan.lacks) told += each.places - each.made;
  if (plan.visits.size() + told < empty) {
    visit_lack rest{visit_lack::reason::together, {}, {}, 0, 0};
    std::map<std::size_t, std::size_t> come;
    for (const visit_pair& each : plan.visits) ++come[each.to];
    for (std::size_t s = 0; s < of.schools.size(); ++s)
      if (come[s] < of.schools[s].visited) {
        rest.schools.push_back(s);
        rest.places += of.schools[s].visited;
        rest.made += come[s];
      }
    plan.lacks.push_back(std::move(rest));
  }
  add_unmade(of, plan);
  return plan;
}

visit_bar bar_between(const visit_round& of, std::size_t from, std::size_t to) { return bars_between(of)[from][to]; }

result<visit_rounds_ahead> rounds_ahead(const visit_round& given, const std::stop_token& stop) {
  if (diagnostics wrong = look_at_visit_round(given); !wrong.empty()) return wrong;
  visit_round of = given;
  of.days = 0;
  of.agreed.clear();
  for (visit_school& each : of.schools) each.away.clear();
  const auto nothing_asked = [](const visit_school& each) { return each.visited == 0; };
  if (std::ranges::all_of(of.schools, nothing_asked)) return visit_rounds_ahead{};
  enum class fit : std::uint8_t { no, yes, open };
  const auto fits = [&](const detail::compiled_visits& all, bool with_limits) {
    detail::limited_problem problem = all.problem();
    if (!with_limits) problem.limits.clear();
    const auto found = detail::search_limited(problem, std::max<std::uint64_t>(of.nodes, 400), stop);
    if (found.flow && all.values_of(found.cost).lacking == 0) return fit::yes;
    return all.values_of(found.proven ? found.cost : found.bound).lacking > 0 ? fit::no : fit::open;
  };
  visit_rounds_ahead found;
  const bool of_teams = of.most_of_board > 0 || (!of.team_kind.empty() && of.team_least > 0);
  while (found.most < visit_rounds_ahead::looked_at && fits(detail::compiled_visits{of, true, 1, found.most + 1}, false) == fit::yes) ++found.most;
  // Nobody both ways in any of them: such visits can always be parted into rounds, but for what teams are made of.
  for (std::size_t both_most = 0; both_most < found.most; ++both_most) {
    const fit now = fits(detail::compiled_visits{of, true, 1, both_most + 1}, true);
    if (now == fit::yes && found.least == both_most && (!of_teams || both_most == 0)) ++found.least;
    if (now != fit::no) continue;
    if (of.earlier_both_ways || both_most == 0) found.most = both_most;
    break;
  }
  constexpr std::size_t most_together = 64;
  while (!of.earlier_both_ways && found.least < found.most && of.schools.size() * found.most <= most_together) {
    const fit now = fits(detail::compiled_visits{of, true, found.most, 1}, true);
    if (now == fit::yes) found.least = found.most;
    else if (now == fit::no) --found.most;
    else break;
  }
  return found;
}

}  // namespace loopbaan
