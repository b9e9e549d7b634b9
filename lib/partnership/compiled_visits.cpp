// SPDX-License-Identifier: BSL-1.0
#include <partnership/compiled_visits.hpp>

#include <algorithm>
#include <numeric>
#include <optional>

namespace loopbaan::detail {
namespace {

constexpr std::int64_t per_alike = std::int64_t{1} << 43;  // more than 2 000 numbers of 32 bits

std::int64_t signed_of(std::size_t of) { return static_cast<std::int64_t>(of); }

}  // namespace

compiled_visits::compiled_visits(const visit_round& of, bool only_places, std::size_t rounds, std::size_t times)
    : only_places_{only_places}, agreed_{of.agreed.begin(), of.agreed.end()} {
  const std::size_t n = of.schools.size();
  std::vector<std::size_t> order(n);
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::ranges::sort(order, {}, [&](std::size_t s) { return std::string_view{of.schools[s].id}; });
  const auto amounts = amounts_between(of);
  const auto bars = bars_between(of);
  std::vector<std::vector<char>> can(n, std::vector<char>(n));
  std::int64_t most_amount = 0, visited = 0;
  for (std::size_t from = 0; from < n; ++from) {
    visited += signed_of(of.schools[from].visited * times * rounds);
    for (std::size_t to = 0; to < n; ++to) {
      can[from][to] = bars[from][to] == visit_bar::none ? 1 : 0;
      if (can[from][to] == 0) continue;
      amounts_.emplace(visit_pair{from, to}, amounts[from][to]);
      most_amount = std::max(most_amount, amounts[from][to]);
    }
  }
  per_changed_ = visited * most_amount + 1;
  per_lacking_ = (visited + 1) * per_changed_;
  for (std::size_t r = 0; r < rounds; ++r) add_round(of, order, can, r, times);
  // Who is left over and what stays empty meet in a node of their own on either side.
  const auto nobody = static_cast<std::uint32_t>(senders_.size()), nowhere = static_cast<std::uint32_t>(seats_.size());
  std::int64_t sent = 0, received = 0;
  for (std::uint32_t l = 0; l < nobody; ++l) {
    const bool must = of.schools[senders_[l]].must_visit;
    problem_.arcs.push_back({l, nowhere, static_cast<std::int32_t>(problem_.sends[l]), {{must ? per_lacking_ : 0, 0}}});
    sent += problem_.sends[l];
  }
  for (std::uint32_t r = 0; r < nowhere; ++r) {
    problem_.arcs.push_back({nobody, r, static_cast<std::int32_t>(seats_[r].places), {{per_lacking_, 0}}});
    received += seats_[r].places;
  }
  problem_.sends.push_back(received);
  problem_.receives.push_back(sent);
  problem_.place_of_left.push_back(no_place);
  problem_.place_of_right.push_back(no_place);
  problem_.arcs.push_back({nobody, nowhere, static_cast<std::int32_t>(std::max(sent, received)), {}});
  // A visit that is in several rounds is made in one of them.
  if (rounds > 1)
    for (const auto& [pair, arcs] : arcs_of_)
      if (arcs.size() > 1) problem_.limits.push_back({arcs, 0, 1});
}

void compiled_visits::add_round(const visit_round& of, const std::vector<std::size_t>& order,
                                const std::vector<std::vector<char>>& can, std::size_t round, std::size_t times) {
  const auto place = [&](std::size_t s) { return static_cast<std::uint32_t>(round * of.schools.size() + s); };
  std::map<std::size_t, std::uint32_t> left;
  for (const std::size_t s : order) {
    if (of.schools[s].visits == 0) continue;
    left.emplace(s, static_cast<std::uint32_t>(senders_.size()));
    senders_.push_back(s);
    problem_.sends.push_back(signed_of(of.schools[s].visits * times));
    problem_.place_of_left.push_back(place(s));
  }
  std::map<visit_pair, std::vector<std::uint32_t>> mine;
  for (const std::size_t to : order) {
    const std::size_t places = of.schools[to].visited * times;
    const std::size_t of_kind = std::min(of.team_kind.empty() ? 0 : of.team_least * times, places);
    std::map<std::string, std::vector<std::uint32_t>> by_board;
    for (const bool only_kind : {true, false}) {
      const std::size_t here = only_kind ? of_kind : places - of_kind;
      if (here == 0) continue;
      const auto right = static_cast<std::uint32_t>(seats_.size());
      seats_.push_back({to, signed_of(here), only_kind});
      problem_.receives.push_back(signed_of(here));
      problem_.place_of_right.push_back(place(to));
      for (const auto& [from, l] : left) {
        if (can[from][to] == 0 || (only_kind && of.schools[from].kind != of.team_kind)) continue;
        const auto a = static_cast<std::uint32_t>(problem_.arcs.size());
        const visit_pair pair{from, to};
        problem_.arcs.push_back({l, right, 1, cost_of(of, pair)});
        visits_.emplace_back(a, pair);
        mine[pair].push_back(a);
        arcs_of_[pair].push_back(a);
        if (!of.schools[from].board.empty()) by_board[of.schools[from].board].push_back(a);
      }
    }
    if (of.most_of_board > 0 && places > of.most_of_board * times) add_team_limits(by_board, of.most_of_board * times);
  }
  for (const std::size_t from : order)
    for (const std::size_t to : order) {
      const auto there = mine.find({from, to}), back = mine.find({to, from});
      std::vector<std::uint32_t> arcs;
      if (there != mine.end()) arcs = there->second;
      if (back != mine.end()) {
        if (of.schools[to].id < of.schools[from].id) continue;  // both ways stand in one limit
        arcs.insert(arcs.end(), back->second.begin(), back->second.end());
      }
      if (arcs.size() > 1) problem_.limits.push_back({arcs, 0, 1});
    }
}

void compiled_visits::add_team_limits(const std::map<std::string, std::vector<std::uint32_t>>& by_board, std::size_t most) {
  for (const auto& [board, arcs] : by_board)
    if (arcs.size() > most) problem_.limits.push_back({arcs, 0, signed_of(most)});
}

flow_cost compiled_visits::cost_of(const visit_round& of, const visit_pair& pair) const {
  if (only_places_) return {};
  const visit_school &from = of.schools[pair.from], &to = of.schools[pair.to];
  const std::int64_t changed = agreed_.empty() || agreed_.contains(pair) ? 0 : per_changed_;
  const std::int64_t alike = !from.kind.empty() && from.kind == to.kind ? per_alike : 0;
  const auto drawn = static_cast<std::int64_t>(lottery_number(of.seed, from.id + "\n" + to.id) >> 32);
  return {{changed + amounts_.at(pair), alike + drawn}};
}

visit_values compiled_visits::values_of(const flow_cost& cost) const {
  visit_values found;
  std::int64_t first = std::max<std::int64_t>(cost.words[0], 0);
  found.lacking = first / per_lacking_;
  first %= per_lacking_;
  found.changed = first / per_changed_;
  found.travel = first % per_changed_;
  const std::int64_t second = std::max<std::int64_t>(cost.words[1], 0);
  found.alike = second / per_alike;
  found.lottery = second % per_alike;
  return found;
}

std::vector<visit_pair> compiled_visits::visits_of(const std::vector<std::int32_t>& flow) const {
  std::vector<visit_pair> found;
  for (const auto& [arc, pair] : visits_)
    if (flow[arc] > 0) found.push_back(pair);
  std::ranges::sort(found);
  return found;
}

std::vector<visit_lack> compiled_visits::too_few(const visit_round& of) const {
  limited_flow flow{problem_.sends, problem_.receives, problem_.arcs};
  if (!flow.solve()) return {};
  // From a seat that stays empty: all who may sit there, all seats that these have, and so on: nobody else can come.
  const auto& arcs = flow.arcs();
  const std::size_t nobody = senders_.size(), nowhere = seats_.size();
  std::vector<visit_lack> found;
  std::vector<char> told(nowhere);
  std::vector<char> empty(nowhere);
  for (const limited_flow::arc& each : arcs)
    if (each.left == nobody && each.right != nowhere && each.flow > 0) empty[each.right] = 1;
  for (std::size_t first = 0; first < nowhere; ++first) {
    if (empty[first] == 0 || told[first] != 0) continue;
    std::vector<char> reached(nowhere), sender(nobody);
    reached[first] = 1;
    for (bool more = true; more;) {
      more = false;
      std::vector<char> others(nowhere);  // whoever may sit there is not all reached
      for (const auto& [a, pair] : visits_) {
        const limited_flow::arc& each = arcs[a];
        if (reached[each.right] != 0 && each.flow == 0 && sender[each.left] == 0) sender[each.left] = 1, more = true;
        if (sender[each.left] != 0 && each.flow > 0 && reached[each.right] == 0) reached[each.right] = 1, more = true;
        if (sender[each.left] == 0) others[each.right] = 1;
      }
      for (std::size_t r = 0; r < nowhere && !more; ++r)
        if (empty[r] != 0 && reached[r] == 0 && others[r] == 0 && std::ranges::count(sender, 1) > 0) reached[r] = 1, more = true;
    }
    visit_lack lack;
    bool of_kind = false;
    std::set<std::size_t> schools, visitors;
    for (std::size_t r = 0; r < nowhere; ++r) {
      if (reached[r] == 0) continue;
      told[r] = 1;
      schools.insert(seats_[r].school);
      lack.places += static_cast<std::size_t>(seats_[r].places);
      of_kind = of_kind || seats_[r].of_kind;
    }
    // Who is not reached and sits there has a visit to make to each of them that it may visit, and makes it.
    std::map<std::size_t, std::size_t> made;
    for (std::size_t l = 0; l < nobody; ++l)
      if (sender[l] != 0) made[senders_[l]] += static_cast<std::size_t>(problem_.sends[l]);
    for (const auto& [a, pair] : visits_)
      if (reached[arcs[a].right] != 0 && sender[arcs[a].left] == 0) ++made[pair.from];
    for (const auto& [visitor, count] : made) {
      visitors.insert(visitor);
      lack.made += count;
    }
    lack.schools.assign(schools.begin(), schools.end());
    lack.visitors.assign(visitors.begin(), visitors.end());
    const std::string& board = of.schools[lack.schools[0]].board;
    const bool one_board = !board.empty() && lack.schools.size() > 1 && std::ranges::all_of(lack.schools, [&](std::size_t s) {
      return of.schools[s].board == board;
    });
    const bool all_others = one_board && std::ranges::all_of(senders_, [&](std::size_t s) {
      return of.schools[s].board == board || visitors.contains(s);
    });
    lack.why = of_kind            ? visit_lack::reason::kind
               : visitors.empty() ? visit_lack::reason::nobody
               : all_others       ? visit_lack::reason::board
                                  : visit_lack::reason::too_few;
    found.push_back(std::move(lack));
  }
  return found;
}

}  // namespace loopbaan::detail
