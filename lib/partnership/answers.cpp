// SPDX-License-Identifier: BSL-1.0
#include <partnership/answers.hpp>

#include <algorithm>
#include <map>
#include <string>
#include <tuple>

namespace loopbaan::detail {

bool fit(const assignment_round& round, std::size_t edition, const std::vector<std::size_t>& needs) {
  const round_edition& each = round.parts().editions[edition];
  if (each.filled + needs.size() > each.most) return false;
  if (each.reserved.empty()) return true;
  std::size_t open = each.most;
  for (const reserved_places& some : each.reserved) open -= some.places;
  open -= std::min(open, each.filled);
  // Who is given a reserved place leaves one of those open to all: as many as can are given one (Kuhn 1955).
  std::vector<std::vector<std::size_t>> has(each.reserved.size());
  std::size_t reserved = 0;
  const auto give = [&](auto&& self, std::size_t n, std::vector<char>& tried) -> bool {
    for (std::size_t r = 0; r < has.size(); ++r) {
      if (tried[r] != 0 || std::ranges::count(round.parts().needs[n].groups, each.reserved[r].group) == 0) continue;
      tried[r] = 1;
      if (has[r].size() < each.reserved[r].places) {
        has[r].push_back(n);
        return true;
      }
      for (std::size_t& other : has[r])
        if (self(self, other, tried)) {
          other = n;
          return true;
        }
    }
    return false;
  };
  for (const std::size_t n : needs) {
    std::vector<char> tried(has.size());
    if (give(give, n, tried)) ++reserved;
  }
  return needs.size() - reserved <= open;
}

namespace {

class answer_maker {
public:
  answer_maker(const assignment_round& round, const std::vector<std::size_t>& by_lottery, assignment& made)
      : round_{round}, made_{made}, turn_(by_lottery.size()), of_owner_(round.parts().owners.size()) {
    for (std::size_t at = 0; at < by_lottery.size(); ++at) turn_[by_lottery[at]] = at;
    const round_draft& parts = round.parts();
    made_.editions.assign(parts.editions.size(), {});
    for (std::size_t n = 0; n < parts.needs.size(); ++n) {
      by_person_[round.person_of(n)].push_back(n);
      if (!parts.needs[n].team.empty()) by_team_[parts.needs[n].team].push_back(n);
      wished_.emplace_back();
      for (std::size_t w = 0; w < parts.needs[n].wishes.size(); ++w) {
        wished_.back().push_back(round.edition_of(parts.needs[n].wishes[w]));
        wishers_[wished_.back().back()].emplace_back(n, w);
      }
      if (const auto e = edition_of(n)) made_.editions[*e].placed.push_back(n);
    }
    for (std::size_t e = 0; e < parts.editions.size(); ++e) {
      edition_answer& each = made_.editions[e];
      each.taken = parts.editions[e].filled + each.placed.size();
      each.runs = each.taken >= parts.editions[e].least && parts.editions[e].has_date;
      for (auto o = round.owner_of(e); o; o = round.owner_within(*o)) of_owner_[*o] += each.placed.size();
    }
  }

  void make() {
    const round_draft& parts = round_.parts();
    made_.wishes.clear();
    for (std::size_t n = 0; n < parts.needs.size(); ++n) {
      made_.wishes.emplace_back();
      for (std::size_t w = 0; w < parts.needs[n].wishes.size(); ++w) {
        const std::size_t e = wished_[n][w];
        made_.wishes.back().push_back(answer(n, w, e));
        const wish_answer& now = made_.wishes.back().back();
        if (now.why == wish_reason::shut) made_.editions[e].hit.push_back(n);
        if (now.state == wish_state::waiting) queues_[e].emplace_back(n, w);
      }
    }
    for (auto& [e, queue] : queues_) number(queue);
  }

private:
  [[nodiscard]] std::optional<std::size_t> edition_of(std::size_t n) const {
    if (!made_.placed[n]) return std::nullopt;
    return wished_[n][*made_.placed[n]];
  }

  /// Would somebody rather have this wish than what they have?
  [[nodiscard]] bool rather(std::size_t n, const round_wish& wish) const {
    return !made_.placed[n] || wish.rank < round_.parts().needs[n].wishes[*made_.placed[n]].rank;
  }

  [[nodiscard]] wish_answer answer(std::size_t n, std::size_t w, std::size_t e) const {
    const round_draft& parts = round_.parts();
    const round_wish& wish = parts.needs[n].wishes[w];
    const edition_answer& edition = made_.editions[e];
    if (made_.placed[n] == w) return {.state = wish_state::placed};
    if (!parts.editions[e].has_date) return {.state = wish_state::not_judged, .why = wish_reason::no_date};
    if (!wish.refused.empty()) return {.state = wish_state::refused, .why = wish_reason::stated};
    if (!rather(n, wish)) return {.state = wish_state::refused, .why = wish_reason::met_otherwise};
    if (!edition.runs)
      return {.state = wish_state::refused,
              .why = wish_reason::shut,
              .taken = would_come(e),
              .limit = parts.editions[e].least};
    for (const std::size_t other : by_person_.at(round_.person_of(n)))
      if (const auto in = edition_of(other); other != n && in && (*in == e || round_.overlap(*in, e)))
        return {.state = wish_state::refused, .why = wish_reason::overlap, .other = *in};
    std::vector<std::size_t> with = edition.placed;
    with.push_back(n);
    if (!fit(round_, e, with))
      return {.state = wish_state::waiting,
              .why = wish_reason::full,
              .taken = edition.taken,
              .limit = parts.editions[e].most,
              .kept_by = kept_by(n, w, e)};
    return answer_with_place(n, e, edition);
  }

  /// One place is free there.
  [[nodiscard]] wish_answer answer_with_place(std::size_t n, std::size_t e,
                                              const edition_answer& edition) const {
    const round_draft& parts = round_.parts();
    const std::vector<std::size_t> together = team_of(n);
    std::vector<std::size_t> with = edition.placed;
    with.insert(with.end(), together.begin(), together.end());
    if (!fit(round_, e, with))
      return {.state = wish_state::waiting,
              .why = wish_reason::team,
              .taken = edition.taken,
              .limit = parts.editions[e].most};
    for (auto o = round_.owner_of(e); o; o = round_.owner_within(*o)) {
      std::size_t from_there = 0;
      for (const std::size_t each : together)
        if (const auto in = edition_of(each); in && is_of(*in, *o)) ++from_there;
      if (of_owner_[*o] + together.size() - from_there > parts.owners[*o].most)
        return {.state = wish_state::waiting,
                .why = wish_reason::owner_full,
                .taken = of_owner_[*o],
                .limit = parts.owners[*o].most,
                .other = *o};
    }
    if (const auto short_of = lacks_without(together, e))
      return {.state = wish_state::refused, .why = wish_reason::needed, .other = short_of};
    rule_change change{round_, made_.rule};
    for (const std::size_t each : together) change.add(each, made_.placed[each], wish_at(each, e));
    const auto verdict = change.judged();
    return {.state = wish_state::refused,
            .why = wish_reason::rule,
            .other = verdict && verdict->worse ? verdict->level : made_.rule.size()};
  }

  [[nodiscard]] bool is_of(std::size_t e, std::size_t owner) const {
    for (auto o = round_.owner_of(e); o; o = round_.owner_within(*o))
      if (*o == owner) return true;
    return false;
  }

  [[nodiscard]] std::optional<std::size_t> wish_at(std::size_t n, std::size_t e) const {
    const auto at = std::ranges::find(wished_[n], e);
    if (at == wished_[n].end()) return std::nullopt;
    return static_cast<std::size_t>(at - wished_[n].begin());
  }

  /// The edition that has too few when these leave it for another; of an owner with too few, the one that they leave.
  [[nodiscard]] std::optional<std::size_t> lacks_without(const std::vector<std::size_t>& leaving, std::size_t to) const {
    const auto in = edition_of(leaving.front());
    if (!in) return std::nullopt;
    const round_draft& parts = round_.parts();
    if (parts.editions[*in].least > 0 && made_.editions[*in].taken < parts.editions[*in].least + leaving.size()) return in;
    for (auto o = round_.owner_of(*in); o; o = round_.owner_within(*o))
      if (!is_of(to, *o) && of_owner_[*o] < parts.owners[*o].least + leaving.size()) return in;
    return std::nullopt;
  }

  [[nodiscard]] std::vector<std::size_t> team_of(std::size_t n) const {
    const std::string& team = round_.parts().needs[n].team;
    return team.empty() ? std::vector{n} : by_team_.at(team);
  }

  [[nodiscard]] std::size_t would_come(std::size_t e) const {
    std::size_t count = round_.parts().editions[e].filled;
    for (const auto& [n, w] : wishers_.at(e)) {
      const round_wish& wish = round_.parts().needs[n].wishes[w];
      if (wish.refused.empty() && rather(n, wish)) ++count;
    }
    return count;
  }

  [[nodiscard]] std::vector<std::size_t> kept_by(std::size_t n, std::size_t w, std::size_t e) const {
    const std::size_t levels = made_.rule.size();
    std::vector<std::size_t> kept(levels + 2);
    kept.back() = round_.parts().editions[e].filled;
    for (const std::size_t q : made_.editions[e].placed) ++kept[kept_at(n, w, e, q)];
    return kept;
  }

  /// The level at which it would be worse if one took the place of another, and that one the place of the first where
  /// they wish it, else none.
  [[nodiscard]] std::size_t kept_at(std::size_t n, std::size_t w, std::size_t e, std::size_t q) const {
    const round_draft& parts = round_.parts();
    const std::size_t levels = made_.rule.size();
    if (parts.needs[q].wishes[*made_.placed[q]].booked || team_of(q).size() > 1 || team_of(n).size() > 1)
      return levels + 1;
    std::vector<std::size_t> with = made_.editions[e].placed;
    *std::ranges::find(with, q) = n;
    if (!fit(round_, e, with)) return levels + 1;
    std::optional<std::size_t> instead;
    if (const auto in = edition_of(n)) {
      instead = may_have(q, *in, n);
      if (!instead && lacks_without({n}, e)) return levels + 1;
    }
    rule_change change{round_, made_.rule};
    change.add(n, made_.placed[n], w);
    change.add(q, made_.placed[q], instead);
    const auto verdict = change.judged();
    return verdict ? (verdict->worse ? verdict->level : levels + 1) : levels;
  }

  /// The wish by which one could have the place of another.
  [[nodiscard]] std::optional<std::size_t> may_have(std::size_t q, std::size_t e, std::size_t n) const {
    const auto wish = wish_at(q, e);
    if (!wish || !round_.parts().needs[q].wishes[*wish].refused.empty()) return std::nullopt;
    for (const std::size_t other : by_person_.at(round_.person_of(q)))
      if (const auto in = edition_of(other); other != q && other != n && in && (*in == e || round_.overlap(*in, e)))
        return std::nullopt;
    std::vector<std::size_t> with = made_.editions[e].placed;
    *std::ranges::find(with, n) = q;
    return fit(round_, e, with) ? wish : std::nullopt;
  }

  void number(std::vector<std::pair<std::size_t, std::size_t>>& queue) {
    std::ranges::sort(queue, {}, [&](const auto& each) {
      const round_wish& wish = round_.parts().needs[each.first].wishes[each.second];
      std::vector<std::int64_t> stated;
      for (const rule_level& level : made_.rule)
        if (level.what == rule_level::kind::criterion) stated.push_back(wish.criteria[level.criterion]);
      return std::tuple{made_.placed[each.first].has_value(), stated, wish.rank, turn_[each.first]};
    });
    for (std::size_t at = 0; at < queue.size(); ++at) made_.wishes[queue[at].first][queue[at].second].queue = at + 1;
  }

  const assignment_round& round_;
  assignment& made_;
  std::vector<std::size_t> turn_, of_owner_;
  std::vector<std::vector<std::size_t>> wished_;  ///< the edition, by need and wish
  std::map<std::size_t, std::vector<std::pair<std::size_t, std::size_t>>> wishers_;  ///< by edition
  std::map<std::string, std::vector<std::size_t>> by_person_, by_team_;
  std::map<std::size_t, std::vector<std::pair<std::size_t, std::size_t>>> queues_;
};

}  // namespace

void fill_answers(const assignment_round& round, const std::vector<std::size_t>& by_lottery, assignment& made) {
  answer_maker{round, by_lottery, made}.make();
}

}  // namespace loopbaan::detail
