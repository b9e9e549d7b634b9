// SPDX-License-Identifier: BSL-1.0
#include <algorithm>
#include <map>
#include <string>
#include <utility>

#include <core/collector.hpp>
#include <core/invalid_id.hpp>
#include <loopbaan/core/id.hpp>
#include <partnership/compiled_visits.hpp>

namespace loopbaan::detail {
namespace {

constexpr std::int64_t most_schools = 500, most_visits = 2'000, most_amount = 5'000, most_load = 10;

class visit_checks {
public:
  explicit visit_checks(const visit_round& of) : of_{of} {}

  diagnostics look() {
    want_between(pointer{} / "schools", number(of_.schools.size()), 2, most_schools);
    want_between(pointer{} / "nodes", number(of_.nodes), 1, 1'000'000);
    want_between(pointer{} / "days", number(of_.days), 0, 400);
    std::map<std::string, std::size_t> first;
    std::int64_t visited = 0;
    for (std::size_t s = 0; s < of_.schools.size(); ++s) {
      const visit_school& each = of_.schools[s];
      const pointer here = pointer{} / "schools" / s;
      if (!is_id(each.id)) found_.diagnose(errc::invalid_id, here / "id", invalid_id_details(each.id));
      if (const auto [known, fresh] = first.emplace(each.id, s); !fresh)
        found_.diagnose(errc::duplicate_id, here / "id", {each.id, (pointer{} / "schools" / known->second).words()});
      want_between(here / "visited", number(each.visited), 0, most_load);
      want_between(here / "visits", number(each.visits), 0, most_load);
      visited += std::min(number(each.visited), most_load);
      for (std::size_t d = 0; d < each.away.size(); ++d) position(here / "away" / d, each.away[d], of_.days);
    }
    want_between(pointer{} / "schools", visited, 0, most_visits);
    pairs("earlier", of_.earlier);
    pairs("agreed", of_.agreed);
    if (of_.most) want_between(pointer{} / "most", *of_.most, 0, most_amount);
    if (of_.otherwise) want_between(pointer{} / "otherwise", *of_.otherwise, 0, most_amount);
    distances(first);
    return found_.take();
  }

private:
  static std::int64_t number(std::uint64_t of) { return static_cast<std::int64_t>(std::min<std::uint64_t>(of, INT32_MAX)); }

  void want_between(const pointer& place, std::int64_t value, std::int64_t least, std::int64_t most) {
    if (value >= least && value <= most) return;
    const std::string low = std::to_string(least), high = std::to_string(most);
    found_.diagnose(errc::impossible_value, place,
                    {std::to_string(value), low + "–" + high,
                     text{"Geef een getal van " + low + " tot en met " + high + ".",
                          "Give a number from " + low + " to " + high + "."}});
  }

  void position(const pointer& place, std::size_t which, std::size_t count) {
    if (which >= count) found_.diagnose(errc::no_such_position, place, {std::to_string(which), std::to_string(count)});
  }

  void pairs(const char* list, const std::vector<visit_pair>& all) {
    for (std::size_t p = 0; p < all.size(); ++p)
      for (const std::size_t each : {all[p].from, all[p].to}) position(pointer{} / list / p, each, of_.schools.size());
  }

  void distances(const std::map<std::string, std::size_t>& schools) {
    std::map<std::pair<std::string, std::string>, std::size_t> first;
    for (std::size_t d = 0; d < of_.distances.size(); ++d) {
      const travel_distance& each = of_.distances[d];
      const pointer here = pointer{} / "distances" / d;
      want_between(here / "amount", each.amount, 0, most_amount);
      if (const auto [known, fresh] = first.emplace(std::pair{each.from, each.to}, d); !fresh)
        found_.diagnose(errc::duplicate_id, here,
                        {each.from + " – " + each.to, (pointer{} / "distances" / known->second).words()});
    }
    if (of_.distances.empty() || of_.otherwise || first.empty()) return;
    for (const auto& [from, f] : schools)
      for (const auto& [to, t] : schools) {
        if (f >= t || first.contains({from, to}) || first.contains({to, from})) continue;
        if (!of_.schools[f].board.empty() && of_.schools[f].board == of_.schools[t].board) continue;
        found_.diagnose(errc::unknown_reference, pointer{} / "schools" / f,
                        {from + " – " + to, text{"afstand", "distance"},
                         text{"Geef die afstand, of zeg wat geldt waar er geen is.",
                              "Give that distance, or say what counts where there is none."}});
      }
  }

  const visit_round& of_;
  collector found_{""};
};

}  // namespace

std::vector<std::vector<std::int64_t>> amounts_between(const visit_round& of) {
  const std::size_t n = of.schools.size();
  std::map<std::string, std::size_t> at;
  for (std::size_t s = 0; s < n; ++s) at.emplace(of.schools[s].id, s);
  std::vector<std::vector<std::int64_t>> found(n, std::vector<std::int64_t>(n, of.otherwise.value_or(0)));
  for (const bool stated : {false, true})  // what is said of a way itself goes before what is said of the way back
    for (const travel_distance& each : of.distances) {
      const auto from = at.find(each.from), to = at.find(each.to);
      if (from == at.end() || to == at.end()) continue;
      if (stated) found[from->second][to->second] = each.amount;
      else found[to->second][from->second] = each.amount;
    }
  return found;
}

}  // namespace loopbaan::detail

namespace loopbaan {

diagnostics look_at_visit_round(const visit_round& of) { return detail::visit_checks{of}.look(); }

std::vector<std::vector<visit_bar>> bars_between(const visit_round& of) {
  const std::size_t n = of.schools.size();
  const auto amounts = detail::amounts_between(of);
  std::vector<std::vector<visit_bar>> found(n, std::vector<visit_bar>(n, visit_bar::none));
  std::vector<std::vector<char>> can(n, std::vector<char>(of.days, 1));
  for (std::size_t s = 0; s < n; ++s)
    for (const std::size_t day : of.schools[s].away) can[s][day] = 0;
  const auto meet = [&](std::size_t one, std::size_t two) {
    for (std::size_t day = 0; day < of.days; ++day)
      if (can[one][day] && can[two][day]) return true;
    return of.days == 0;
  };
  for (std::size_t from = 0; from < n; ++from)
    for (std::size_t to = 0; to < n; ++to) {
      const visit_school &one = of.schools[from], &two = of.schools[to];
      if (from == to) found[from][to] = visit_bar::itself;
      else if (one.visits == 0) found[from][to] = visit_bar::not_visiting;
      else if (two.visited == 0) found[from][to] = visit_bar::not_visited;
      else if (!one.board.empty() && one.board == two.board) found[from][to] = visit_bar::own_board;
      else if (of.most && amounts[from][to] > *of.most) found[from][to] = visit_bar::too_far;
      else if (!meet(from, to)) found[from][to] = visit_bar::no_day;
    }
  const auto past = [&](std::size_t from, std::size_t to) {
    visit_bar& bar = found[from][to];
    if (bar == visit_bar::none || bar == visit_bar::too_far || bar == visit_bar::no_day) bar = visit_bar::before;
  };
  for (const visit_pair& each : of.earlier) {
    past(each.from, each.to);
    if (of.earlier_both_ways) past(each.to, each.from);
  }
  return found;
}

}  // namespace loopbaan
