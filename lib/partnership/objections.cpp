// SPDX-License-Identifier: BSL-1.0
#include <partnership/objections.hpp>

#include <algorithm>

namespace loopbaan::detail {

std::vector<std::string> mix_of(const round_edition& edition, const round_need& need) {
  std::vector<std::string> made;
  for (const reserved_places& each : edition.reserved)
    if (std::ranges::count(need.groups, each.group) > 0) made.push_back(each.group);
  return made;
}

/// As many as can be sit on places of their groups: from a mix along groups to one that has a place left.
bool seats_suffice(const round_edition& edition, const std::map<std::vector<std::string>, std::size_t>& mixes) {
  std::map<std::string, std::size_t> free;
  std::size_t open = edition.by_group ? 0 : edition.most, waiting = 0;
  for (const reserved_places& each : edition.reserved) {
    free[each.group] = each.places;
    if (!edition.by_group) open -= each.places;
  }
  open -= std::min(open, edition.filled);
  std::map<std::pair<std::string, std::vector<std::string>>, std::size_t> seated;  // by group and mix
  for (const auto& [mix, people] : mixes) {
    std::size_t left = people;
    while (left > 0) {
      // Breadth first; of each group that is reached, the mix that would sit there and the group which that one leaves.
      std::map<std::string, std::pair<std::vector<std::string>, std::string>> by;
      std::vector<std::string> queue;
      for (const std::string& group : mix)
        if (by.try_emplace(group, mix, std::string{}).second) queue.push_back(group);
      std::optional<std::string> end;
      for (std::size_t at = 0; at < queue.size() && !end; ++at) {
        const std::string here = queue[at];
        if (free[here] > 0) end = here;
        for (const auto& [where, count] : seated)
          if (where.first == here && count > 0)
            for (const std::string& next : where.second)
              if (by.try_emplace(next, where.second, here).second) queue.push_back(next);
      }
      if (!end) break;
      std::size_t amount = std::min(left, free[*end]);
      for (std::string group = *end; !by[group].second.empty(); group = by[group].second)
        amount = std::min(amount, seated[{by[group].second, by[group].first}]);
      free[*end] -= amount;
      for (std::string group = *end;; group = by[group].second) {
        const auto& [who, leaves] = by[group];
        seated[{group, who}] += amount;
        if (leaves.empty()) break;
        seated[{leaves, who}] -= amount;
      }
      left -= amount;
    }
    waiting += left;
  }
  return waiting <= open;
}

objections::objections(const assignment_round& round, const assignment& made)
    : round_{round}, made_{made}, there_(round.parts().editions.size()), of_owner_(round.parts().owners.size()) {
  for (std::size_t n = 0; n < made.placed.size(); ++n) {
    by_person_[round.person_of(n)].push_back(n);
    ++team_size_[round.parts().needs[n].team];
    for (const round_wish& wish : round.parts().needs[n].wishes) best_rank_ = std::min(best_rank_, wish.rank);
    if (made.placed[n]) there_[round.edition_of(n, *made.placed[n])].push_back(n);
  }
  for (std::size_t e = 0; e < there_.size(); ++e)
    for (auto o = round.owner_of(e); o; o = round.owner_within(*o)) of_owner_[*o] += there_[e].size();
}

std::vector<text> objections::found() {
  const auto& needs = round_.parts().needs;
  for (std::size_t n = 0; n < needs.size(); ++n)
    for (std::size_t w = 0; w < needs[n].wishes.size(); ++w) {
      const std::size_t e = round_.edition_of(n, w);
      const auto has = made_.placed[n];
      if (has == w || (has && needs[n].wishes[*has].rank <= needs[n].wishes[w].rank) || is_fixed(n)) continue;
      if (!needs[n].wishes[w].refused.empty() || !edition_of(e).has_date) continue;
      change tried{n, w, e};
      if (has) tried.from = round_.edition_of(n, *has);
      look_at(tried);
      for (const std::size_t q : there_[e])
        if (!is_fixed(q)) tried.other = q, look_at(tried);
    }
  return std::move(said_);
}

bool objections::is_fixed(std::size_t n) const {
  const round_need& need = round_.parts().needs[n];
  return (made_.placed[n] && need.wishes[*made_.placed[n]].booked) ||
         (!need.team.empty() && team_size_.at(need.team) > 1);
}

bool objections::holds(const change& tried) {
  const round_edition& to = edition_of(tried.to);
  const std::size_t come = people(tried.to) + (tried.other ? 0 : 1);
  if (come > to.most || come < to.least) return false;
  if (tried.from) {
    const round_edition& from = edition_of(*tried.from);
    const std::size_t stay = people(*tried.from) - 1;
    if (stay < from.least && (from.must_run || there_[*tried.from].size() > 1)) return false;
  }
  return !meets_another(tried) && owners_hold(tried) && sits(tried);
}

bool objections::sits(const change& tried) {
  const round_edition& to = edition_of(tried.to);
  if (to.reserved.empty() && !to.by_group) return true;
  const auto& needs = round_.parts().needs;
  std::vector<std::vector<std::string>> changes{mix_of(to, needs[tried.need])};
  if (tried.other) changes.push_back(mix_of(to, needs[*tried.other]));
  const auto [known, fresh] = seated_.try_emplace({tried.to, changes}, false);
  if (fresh) {
    std::map<std::vector<std::string>, std::size_t> mixes;
    for (const std::size_t n : there_[tried.to]) ++mixes[mix_of(to, needs[n])];
    ++mixes[changes[0]];
    if (tried.other) --mixes[changes[1]];
    known->second = seats_suffice(to, mixes);
  }
  return known->second;
}

bool objections::owners_hold(const change& tried) const {
  std::map<std::size_t, std::int64_t> more;
  for (auto o = round_.owner_of(tried.to); o; o = round_.owner_within(*o)) more[*o] += tried.other ? 0 : 1;
  if (tried.from)
    for (auto o = round_.owner_of(*tried.from); o; o = round_.owner_within(*o)) --more[*o];
  return std::ranges::all_of(more, [&](const auto& each) {
    const round_owner& owner = round_.parts().owners[each.first];
    const std::int64_t then = static_cast<std::int64_t>(of_owner_[each.first]) + each.second;
    return then <= static_cast<std::int64_t>(owner.most) && then >= static_cast<std::int64_t>(owner.least);
  });
}

bool objections::meets_another(const change& tried) const {
  for (const std::size_t other : by_person_.at(round_.person_of(tried.need))) {
    if (other == tried.need || other == tried.other || !made_.placed[other]) continue;
    const std::size_t e = round_.edition_of(other, *made_.placed[other]);
    if (e == tried.to || round_.overlap(e, tried.to)) return true;
  }
  return false;
}

/// Above nought: the change makes a level worse; below: better.
std::int64_t objections::worse_at(std::size_t level, const change& tried) const {
  using kind = rule_level::kind;
  const auto& needs = round_.parts().needs;
  std::vector<std::pair<const round_wish*, int>> steps{{&needs[tried.need].wishes[tried.wish], 1}};
  if (const auto was = made_.placed[tried.need]) steps.emplace_back(&needs[tried.need].wishes[*was], -1);
  if (tried.other) steps.emplace_back(&needs[*tried.other].wishes[*made_.placed[*tried.other]], -1);
  const rule_level& what = made_.rule[level];
  std::map<std::int64_t, std::int64_t> by_rank;
  std::int64_t met = 0, sum = 0;
  for (const auto& [wish, sign] : steps) {
    const std::int64_t rank = wish->rank;
    met += sign;
    by_rank[what.what == kind::most_at_best_ranks ? rank : -rank] += sign;
    if (what.what == kind::criterion) sum += sign * wish->criteria[what.criterion];
    if (what.what == kind::rank_sum) sum += sign * rank;
    if (what.what == kind::squared_rank_sum) sum += sign * rank * rank;
  }
  if (what.what == kind::most_met) return -met;
  if (what.what != kind::most_at_best_ranks && what.what != kind::fewest_at_worst_ranks) return sum;
  for (const auto& [rank, more] : by_rank) {
    // How many are met at the best rank is no question of the fewest at the others.
    if (what.what == kind::fewest_at_worst_ranks && -rank == best_rank_) continue;
    if (more != 0) return what.what == kind::most_at_best_ranks ? -more : more;
  }
  return 0;
}

/// Of editions that run now or would: is the first by id, which does not do both, shut by the change? None: all the
/// same.
std::optional<bool> objections::shuts_earlier(const change& tried) const {
  std::map<std::string, bool> changed;
  const auto look = [&](std::size_t e, std::size_t then) {
    const bool now_shut = people(e) < edition_of(e).least, then_shut = then < edition_of(e).least;
    if (now_shut != then_shut) changed[edition_of(e).id] = then_shut;
  };
  look(tried.to, people(tried.to) + (tried.other ? 0 : 1));
  if (tried.from) look(*tried.from, people(*tried.from) - 1);
  return changed.empty() ? std::nullopt : std::optional{changed.begin()->second};
}

void objections::look_at(const change& tried) {
  if (!holds(tried)) return;
  const auto& needs = round_.parts().needs;
  const std::string &who = needs[tried.need].id, &where = edition_of(tried.to).id;
  for (std::size_t l = 0; l < made_.rule.size(); ++l) {
    const std::int64_t worse = worse_at(l, tried);
    if (worse > 0) return;
    if (worse < 0)
      return said_.push_back(filled("{0} kan {1} krijgen, en dat is beter op {2}",
                                    "{0} could have {1}, which is better at {2}",
                                    {who, where, word_of(round_, made_.rule[l])}));
  }
  // Of equal answers the edition that is first by id runs.
  if (const auto shuts = shuts_earlier(tried)) {
    if (!*shuts)
      said_.push_back(filled("{0} kan {1} krijgen, waardoor een uitvoering doorgaat",
                             "{0} could have {1}, by which an edition runs", {who, where}));
    return;
  }
  // Both halves of the lottery: who drew first, and, of one person, the need that is first by id.
  if (!tried.other)
    return said_.push_back(
        filled("{0} kan {1} krijgen, waar plaats is", "{0} could have {1}, which is free", {who, where}));
  const auto turn = [&](std::size_t i) { return std::pair{made_.lottery[i], needs[i].id}; };
  if (turn(tried.need) < turn(*tried.other))
    said_.push_back(filled("{0} kan {1} krijgen in plaats van {2}, die een hoger nummer trok",
                           "{0} could have {1} instead of {2}, who drew a larger number",
                           {who, where, needs[*tried.other].id}));
}

}  // namespace loopbaan::detail
