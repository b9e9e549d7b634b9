// SPDX-License-Identifier: BSL-1.0
#include <partnership/answers.hpp>

#include <algorithm>
#include <tuple>

#include <partnership/answer_ground.hpp>

namespace loopbaan::detail {

bool fit(const assignment_round& round, std::size_t edition, const std::vector<std::size_t>& needs) {
  const round_edition& each = round.parts().editions[edition];
  if (each.filled > each.most || needs.size() > each.most - each.filled) return false;
  if (each.reserved.empty() && !each.by_group) return true;
  std::size_t open = each.by_group ? 0 : each.most;
  if (!each.by_group)
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
      : round_{round},
        made_{made},
        ground_{round, made},
        turn_(by_lottery.size()),
        would_come_(round.parts().editions.size()),
        queues_(would_come_.size()) {
    for (std::size_t at = 0; at < by_lottery.size(); ++at) turn_[by_lottery[at]] = at;
    for (std::size_t e = 0; e < would_come_.size(); ++e) would_come_[e] = round.parts().editions[e].filled;
    for (std::size_t n = 0; n < turn_.size(); ++n)
      for (std::size_t w = 0; w < round.parts().needs[n].wishes.size(); ++w)
        if (ground_.wish(n, w).refused.empty() && rather(n, w)) ++would_come_[round.edition_of(n, w)];
  }

  void make() {
    made_.wishes.assign(turn_.size(), {});
    for (std::size_t n = 0; n < turn_.size(); ++n)
      for (std::size_t w = 0; w < round_.parts().needs[n].wishes.size(); ++w) {
        const std::size_t e = round_.edition_of(n, w);
        made_.wishes[n].push_back(answer(n, w, e));
        const wish_answer& now = made_.wishes[n].back();
        if (now.why == wish_reason::shut) made_.editions[e].hit.push_back(n);
        if (now.state == wish_state::waiting) queues_[e].emplace_back(n, w);
      }
    for (std::size_t e = 0; e < queues_.size(); ++e) say_who_keeps(e);
    for (const auto& queue : queues_) number(queue);
  }

private:
  /// Would somebody rather have this wish than what they have?
  [[nodiscard]] bool rather(std::size_t n, std::size_t w) const {
    return !made_.placed[n] || ground_.wish(n, w).rank < ground_.wish(n, *made_.placed[n]).rank;
  }

  [[nodiscard]] wish_answer answer(std::size_t n, std::size_t w, std::size_t e) {
    const round_edition& asked = round_.parts().editions[e];
    const edition_answer& edition = made_.editions[e];
    if (made_.placed[n] == w) return {.state = wish_state::placed};
    if (!asked.has_date) return {.state = wish_state::not_judged, .why = wish_reason::no_date};
    if (!ground_.wish(n, w).refused.empty()) return {.state = wish_state::refused, .why = wish_reason::stated};
    if (!rather(n, w)) return {.state = wish_state::refused, .why = wish_reason::met_otherwise};
    if (!edition.runs)
      return {.state = wish_state::refused, .why = wish_reason::shut, .taken = would_come_[e], .limit = asked.least};
    if (const auto other = ground_.clash(n, e))
      return {.state = wish_state::refused, .why = wish_reason::overlap, .other = other};
    if (!ground_.fits(e, n))
      return {.state = wish_state::waiting, .why = wish_reason::full, .taken = edition.taken, .limit = asked.most};
    return answer_with_place(n, e, edition);
  }

  /// One place is free there.
  [[nodiscard]] wish_answer answer_with_place(std::size_t n, std::size_t e, const edition_answer& edition) const {
    const round_draft& parts = round_.parts();
    const auto together = ground_.team_of(n);
    if (together.size() > 1) {
      std::vector<std::size_t> with = edition.placed;
      with.insert(with.end(), together.begin(), together.end());
      if (!fit(round_, e, with))
        return {.state = wish_state::waiting,
                .why = wish_reason::team,
                .taken = edition.taken,
                .limit = parts.editions[e].most};
    }
    for (auto o = round_.owner_of(e); o; o = round_.owner_within(*o)) {
      std::size_t from_there = 0;
      for (const std::size_t each : together)
        if (const auto in = ground_.edition_of(each); in && ground_.is_of(*in, *o)) ++from_there;
      if (ground_.people_of_owner(*o) + together.size() - from_there > parts.owners[*o].most)
        return {.state = wish_state::waiting,
                .why = wish_reason::owner_full,
                .taken = ground_.people_of_owner(*o),
                .limit = parts.owners[*o].most,
                .other = *o};
    }
    if (const auto short_of = ground_.lacks_without(together, e))
      return {.state = wish_state::refused, .why = wish_reason::needed, .other = short_of};
    rule_change change{round_, made_.rule};
    for (const std::size_t each : together) change.add(each, made_.placed[each], ground_.wish_at(each, e));
    const auto verdict = change.judged();
    return {.state = wish_state::refused,
            .why = wish_reason::rule,
            .other = verdict && verdict->worse ? verdict->level : made_.rule.size()};
  }

  void say_who_keeps(std::size_t e) {
    std::optional<kept_places> kept;
    for (const auto& [n, w] : queues_[e]) {
      if (made_.wishes[n][w].why != wish_reason::full) continue;
      if (!kept) kept.emplace(ground_, e);
      made_.wishes[n][w].kept_by = kept->against(n, w);
    }
  }

  void number(const std::vector<std::pair<std::size_t, std::size_t>>& queue) {
    std::vector<std::tuple<bool, std::vector<std::int64_t>, int, std::size_t, wish_answer*>> ordered;
    for (const auto& [n, w] : queue) {
      std::vector<std::int64_t> stated;
      for (const rule_level& level : made_.rule)
        if (level.what == rule_level::kind::criterion) stated.push_back(ground_.wish(n, w).criteria[level.criterion]);
      ordered.emplace_back(made_.placed[n].has_value(), std::move(stated), ground_.wish(n, w).rank, turn_[n],
                           &made_.wishes[n][w]);
    }
    std::ranges::sort(ordered);
    for (std::size_t at = 0; at < ordered.size(); ++at) std::get<wish_answer*>(ordered[at])->queue = at + 1;
  }

  const assignment_round& round_;
  assignment& made_;
  answer_ground ground_;
  std::vector<std::size_t> turn_, would_come_;
  std::vector<std::vector<std::pair<std::size_t, std::size_t>>> queues_;  ///< by edition
};

}  // namespace

void fill_answers(const assignment_round& round, const std::vector<std::size_t>& by_lottery, assignment& made) {
  answer_maker{round, by_lottery, made}.make();
}

}  // namespace loopbaan::detail
