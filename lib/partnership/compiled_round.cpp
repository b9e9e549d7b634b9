// SPDX-License-Identifier: BSL-1.0
#include <partnership/compiled_round.hpp>

#include <algorithm>
#include <map>
#include <numeric>
#include <string>
#include <tuple>
#include <unordered_map>

namespace loopbaan::detail {

compiled_round::compiled_round(const assignment_round& of, const assignment_rule& rule, std::string_view seed)
    : round{of},
      owners{of.parts().owners.size()},
      editions{of.parts().editions.size()},
      needs{of.parts().needs.size()} {
  add_nodes();
  add_needs();
  add_levels(rule);
  draw(seed);
  shut_what_too_few_wish();
}

void compiled_round::add_nodes() {
  const round_draft& parts = round.parts();
  const auto add = [&](std::optional<std::size_t> owner, std::size_t most, std::size_t must) {
    parent.push_back(owner ? static_cast<std::uint32_t>(1 + *owner) : 0);
    places.push_back(static_cast<std::int64_t>(most));
    least.push_back(static_cast<std::int64_t>(must));
  };
  parent.push_back(none);
  places.push_back(0);
  least.push_back(0);
  for (std::size_t o = 0; o < owners; ++o) add(round.owner_within(o), parts.owners[o].most, parts.owners[o].least);
  for (std::size_t e = 0; e < editions; ++e) {
    const round_edition& each = parts.editions[e];
    // Whether it runs is not asked before it has a date.
    must_run.push_back(each.must_run && each.has_date ? 1 : 0);
    add(round.owner_of(e), each.most - std::min(each.filled, each.most),
        each.has_date ? each.least - std::min(each.filled, each.least) : 0);
  }
  for (std::size_t e = 0; e < editions; ++e) {
    const round_edition& each = parts.editions[e];
    std::size_t open = each.by_group ? 0 : each.most;
    if (!each.by_group)
      for (const reserved_places& some : each.reserved) open -= some.places;
    open -= std::min(open, each.filled);
    const auto slot = [&](std::size_t so_many) {
      parent.push_back(static_cast<std::uint32_t>(edition_node(e)));
      places.push_back(static_cast<std::int64_t>(so_many));
      least.push_back(0);
    };
    slot(open);
    for (const reserved_places& some : each.reserved) slot(some.places);
  }
  children.resize(parent.size());
  for (std::uint32_t v = 1; v < parent.size(); ++v) children[parent[v]].push_back(v);
}

void compiled_round::add_needs() {
  const round_draft& parts = round.parts();
  std::map<std::string, std::vector<std::size_t>> of_team;
  std::unordered_map<std::string_view, std::vector<std::size_t>> of_person, booked_of;
  for (std::size_t n = 0; n < needs; ++n) {
    const round_need& need = parts.needs[n];
    if (!need.team.empty()) of_team[need.team].push_back(n);
    of_person[round.person_of(n)].push_back(n);
    for (std::size_t w = 0; w < need.wishes.size(); ++w)
      if (need.wishes[w].booked) booked_of[round.person_of(n)].push_back(round.edition_of(n, w));
  }
  for (auto& [team, members] : of_team)
    if (members.size() > 1) teams.push_back(members);
  for (std::size_t n = 0; n < needs; ++n)
    if (const auto& theirs = of_person[round.person_of(n)]; theirs.size() > 1 && theirs.front() == n) people.push_back(theirs);
  booked.assign(needs, 0);
  for (std::size_t n = 0; n < needs; ++n) {
    const round_need& need = parts.needs[n];
    first_way.push_back(static_cast<std::uint32_t>(ways.size()));
    for (const round_wish& wish : need.wishes)
      if (wish.booked) booked[n] = 1;
    const std::vector<std::size_t> nothing;
    const auto found = booked_of.find(round.person_of(n));
    const auto& theirs = found == booked_of.end() ? nothing : found->second;
    for (std::size_t w = 0; w < need.wishes.size(); ++w) {
      const round_wish& wish = need.wishes[w];
      const std::size_t e = round.edition_of(n, w);
      const round_edition& edition = parts.editions[e];
      if (booked[n] != 0 ? !wish.booked : !wish.refused.empty() || !edition.has_date) continue;
      const auto clashes = [&](std::size_t other) { return other == e || round.overlap(e, other); };
      if (!wish.booked && std::any_of(theirs.begin(), theirs.end(), clashes)) continue;
      const std::vector<std::uint32_t>& slots = children[edition_node(e)];
      for (std::size_t s = 0; s < slots.size(); ++s) {
        if (s > 0 && std::ranges::count(need.groups, edition.reserved[s - 1].group) == 0) continue;
        ways.push_back({slots[s], static_cast<std::uint32_t>(w)});
        rank.push_back(wish.rank);
      }
    }
  }
  first_way.push_back(static_cast<std::uint32_t>(ways.size()));
}

void compiled_round::add_levels(const assignment_rule& rule) {
  using kind = rule_level::kind;
  std::vector<std::int64_t> largest{1};
  const auto add = [&](std::int64_t unmet, auto&& cost) {
    std::vector<std::int64_t> made(ways.size());
    std::int64_t most = std::abs(unmet);
    for (std::size_t n = 0; n < needs; ++n)
      for (std::size_t a = first_way[n]; a < first_way[n + 1]; ++a) {
        made[a] = cost(a, round.parts().needs[n].wishes[ways[a].wish]);
        most = std::max(most, std::abs(made[a]));
      }
    way_cost.push_back(std::move(made));
    unmet_cost.push_back(unmet);
    largest.push_back(std::max<std::int64_t>(most, 1));
  };
  const std::vector<int> ranks = ranks_of(round);
  for (const rule_level& level : rule) switch (level.what) {
      case kind::most_met: add(1, [](std::size_t, const round_wish&) { return 0; }); break;
      case kind::criterion:
        add(0, [&](std::size_t, const round_wish& wish) { return wish.criteria[level.criterion]; });
        break;
      case kind::fewest_at_worst_ranks:
        for (std::size_t r = ranks.size(); r-- > 1;)
          add(0, [&](std::size_t a, const round_wish&) { return rank[a] == ranks[r] ? 1 : 0; });
        break;
      case kind::most_at_best_ranks:
        for (const int r : ranks) add(0, [&](std::size_t a, const round_wish&) { return rank[a] == r ? -1 : 0; });
        break;
      case kind::rank_sum: add(0, [&](std::size_t a, const round_wish&) { return std::int64_t{rank[a]}; }); break;
      case kind::squared_rank_sum:
        add(0, [&](std::size_t a, const round_wish&) { return std::int64_t{rank[a]} * rank[a]; });
        break;
    }
  // No path through the network and no answer as a whole adds up to more than `reach` of a level; distances between
  // prices of nodes to less than four times as much either way. So much room each level gets below the one before.
  constexpr std::int64_t room = std::int64_t{1} << 62;
  std::int64_t used = room;
  std::vector<std::int64_t> sizes;
  for (const std::int64_t each : largest)
    sizes.push_back(8 * each * static_cast<std::int64_t>(needs + editions + owners + 2) + 1);
  words = 0;
  for (const std::int64_t size : sizes) {
    if (used > room / size) ++words, used = 1;
    used *= size;
    levels.push_back({words - 1, 1});
  }
  for (std::size_t l = 0; l < levels.size(); ++l)
    for (std::size_t below = l + 1; below < levels.size() && levels[below].word == levels[l].word; ++below)
      levels[l].weight *= sizes[below];
}

void compiled_round::draw(std::string_view seed) {
  for (std::size_t n = 0; n < needs; ++n) drawn.push_back(lottery_number(seed, round.person_of(n)));
  by_lottery.resize(needs);
  std::iota(by_lottery.begin(), by_lottery.end(), std::size_t{0});
  std::ranges::sort(by_lottery, {}, [&](std::size_t n) {
    return std::tuple{drawn[n], std::string_view{round.person_of(n)}, std::string_view{round.parts().needs[n].id}};
  });
  std::vector<std::size_t> by_id(editions);
  std::iota(by_id.begin(), by_id.end(), std::size_t{0});
  std::ranges::sort(by_id, {}, [&](std::size_t e) { return std::string_view{round.parts().editions[e].id}; });
  edition_order.resize(editions);
  for (std::size_t at = 0; at < editions; ++at) {
    edition_order[by_id[at]] = at;
    if (least[edition_node(by_id[at])] > 0 && must_run[by_id[at]] == 0)
      may_stay_shut.push_back(by_id[at]);
  }
}

void compiled_round::shut_what_too_few_wish() {
  std::vector<std::int64_t> wished(editions);
  for (std::size_t n = 0; n < needs; ++n)
    for (std::size_t a = first_way[n]; a < first_way[n + 1]; ++a)
      if (a == first_way[n] || ways[a].wish != ways[a - 1].wish) ++wished[edition_of_way(a)];
  shut.assign(editions, 0);
  for (const std::size_t e : may_stay_shut)
    if (wished[e] < least[edition_node(e)]) shut[e] = 1;
  std::erase_if(may_stay_shut, [&](std::size_t e) { return shut[e] != 0; });
}

}  // namespace loopbaan::detail
