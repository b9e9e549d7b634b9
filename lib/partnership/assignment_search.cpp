// SPDX-License-Identifier: BSL-1.0
#include <partnership/assignment_search.hpp>

#include <algorithm>
#include <utility>

#include <partnership/round_flow.hpp>
#include <partnership/round_ties.hpp>

namespace loopbaan::detail {
namespace {

/// What a flow does not heed.
struct breach {
  enum class kind { none, edition, team, overlap } what = kind::none;
  std::size_t one = 0, other = 0;                  ///< team: its position; overlap: two needs
  std::size_t edition = 0, other_edition = 0;
};

template <std::size_t Words>
class assignment_search {
public:
  assignment_search(const compiled_round& of, const search_limits& limits) : of_{of}, limits_{limits}, costs_{of} {}

  search_answer find() {
    open_.push_back({round_decisions{of_}, {}, nullptr});
    look_at_open(std::min(limits_.nodes, before_improving));
    if (!open_.empty() && found_.found && !limits_.any) improve();
    look_at_open(limits_.nodes);
    found_.stopped = !open_.empty();
    if (found_.stopped) bound_what_is_open();
    return std::move(found_);
  }

private:
  using cost = level_cost<Words>;
  using flow = round_flow<Words>;

  // What is proven is proven within few nodes, or takes long.
  static constexpr std::uint64_t before_improving = 200, rounds_of_improving = 300, nodes_of_a_round = 30;

  void look_at_open(std::uint64_t nodes) {
    while (!open_.empty()) {
      if (found_.nodes >= nodes || limits_.stops() || (limits_.any && found_.found)) break;
      branch next = std::move(open_.back());
      open_.pop_back();
      if (!look_at(next)) {
        open_.push_back(std::move(next));
        break;
      }
    }
  }

  /// Frees all who are in an edition or would like to be, with their teams and their other needs, and looks for
  /// something better while all others stay; edition by edition (large neighbourhoods: Shaw 1998).
  void improve() {
    std::vector<branch> rest;
    std::swap(rest, open_);
    std::size_t in_vain = 0;
    for (std::uint64_t round = 0; round < rounds_of_improving && in_vain < of_.editions; ++round) {
      if (found_.nodes >= limits_.nodes || limits_.stops()) break;
      const cost before = best_.total;
      open_.push_back({freed(static_cast<std::size_t>(round) % of_.editions), {}, nullptr});
      look_at_open(std::min(limits_.nodes, found_.nodes + nodes_of_a_round));
      open_.clear();
      in_vain = best_.total < before ? 0 : in_vain + 1;
    }
    open_ = std::move(rest);
  }

  [[nodiscard]] round_decisions freed(std::size_t edition) const {
    std::vector<char> free(of_.needs);
    for (std::size_t n = 0; n < of_.needs; ++n)
      for (std::size_t a = of_.first_way[n]; a < of_.first_way[n + 1]; ++a)
        if (of_.edition_of_way(a) == edition) free[n] = 1;
    for (const auto* groups : {&of_.people, &of_.teams})
      for (const std::vector<std::size_t>& together : *groups)
        if (std::ranges::any_of(together, [&](std::size_t n) { return free[n] != 0; }))
          for (const std::size_t n : together) free[n] = 1;
    round_decisions made{of_};
    for (std::size_t n = 0; n < of_.needs; ++n) {
      if (free[n] != 0) continue;
      const std::uint32_t way = found_.ways[n];
      for (std::size_t a = of_.first_way[n]; a < of_.first_way[n + 1]; ++a)
        if (way == compiled_round::none || of_.ways[a].wish != of_.ways[way].wish) made.allowed[a] = 0;
    }
    return made;
  }

  struct branch {
    round_decisions decided;
    cost bound;
    std::shared_ptr<const std::vector<std::uint32_t>> bound_ways;  ///< null: nothing is known
  };

  /// An answer in the order of the rule and of what decides beyond it.
  struct rank_of_answer {
    cost total;
    std::vector<char> shut;
    std::vector<std::int64_t> settled;
  };

  /// False when it was told to stop.
  bool look_at(const branch& at) {
    if (found_.found && best_.total < at.bound) return true;
    flow made{of_, costs_, at.decided};
    ++found_.nodes;
    if (!made.solve(limits_.stops)) return false;
    if (!made.holds()) return true;
    const cost total = made.total();
    std::vector<char> hoped = hoped_shut(at.decided);
    const bool ties = found_.found && total == best_.total && hoped == best_.shut;
    if (found_.found && !ties && !is_before(total, hoped, best_.total, best_.shut)) return true;
    const auto ways = std::make_shared<const std::vector<std::uint32_t>>(made.way);
    breach broken = breach_of(made);
    if (broken.what != breach::kind::none && !ties) return split(at, broken, made, total, ways);
    std::vector<std::int64_t> settled = round_ties<Words>{of_, made}.settled;
    if (ties && !(settled < best_.settled)) return true;
    broken = breach_of(made);
    if (broken.what != breach::kind::none) return split(at, broken, made, total, ways);
    std::vector<char> shut = shut_in(made);
    keep_if_better(made, total, shut, std::move(settled));
    for (std::size_t i = 0; i < shut.size(); ++i)
      if (shut[i] != hoped[i])
        return split(at, {breach::kind::edition, 0, 0, of_.may_stay_shut[i]}, made, total, ways);
    return true;
  }

  static bool is_before(const cost& total, const std::vector<char>& shut, const cost& other,
                        const std::vector<char>& other_shut) {
    return total < other || (total == other && shut < other_shut);
  }

  void keep_if_better(const flow& made, const cost& total, const std::vector<char>& shut,
                      std::vector<std::int64_t> settled) {
    const bool better = !found_.found || is_before(total, shut, best_.total, best_.shut) ||
                        (total == best_.total && shut == best_.shut && settled < best_.settled);
    if (!better) return;
    found_.found = true;
    found_.ways = made.way;
    best_ = {total, shut, std::move(settled)};
  }

  /// Of those that may stay shut, by id, which do for certain.
  [[nodiscard]] std::vector<char> hoped_shut(const round_decisions& decided) const {
    std::vector<char> made;
    for (const std::size_t e : of_.may_stay_shut)
      made.push_back(decided.editions[e] == round_decisions::shut ? 1 : 0);
    return made;
  }

  [[nodiscard]] std::vector<char> shut_in(const flow& made) const {
    std::vector<char> shut;
    for (const std::size_t e : of_.may_stay_shut) shut.push_back(made.comes_to(e) < of_.least[of_.edition_node(e)]);
    return shut;
  }

  [[nodiscard]] std::size_t edition_in(const flow& made, std::size_t need) const {
    return made.way[need] == compiled_round::none ? of_.editions : of_.edition_of_way(made.way[need]);
  }

  [[nodiscard]] breach breach_of(const flow& made) const {
    for (const std::size_t e : of_.may_stay_shut)
      if (made.comes_to(e) > 0 && made.comes_to(e) < of_.least[of_.edition_node(e)])
        return {breach::kind::edition, 0, 0, e};
    for (std::size_t t = 0; t < of_.teams.size(); ++t) {
      std::vector<std::size_t> there(of_.editions + 1);
      for (const std::size_t n : of_.teams[t]) ++there[edition_in(made, n)];
      if (std::ranges::count(there, std::size_t{0}) == static_cast<std::ptrdiff_t>(of_.editions)) continue;
      const auto most = std::max_element(there.begin(), there.end() - 1);
      return {breach::kind::team, t, 0, static_cast<std::size_t>(most - there.begin())};
    }
    for (const std::vector<std::size_t>& needs : of_.people)
      for (std::size_t i = 0; i < needs.size(); ++i)
        for (std::size_t j = 0; j < i; ++j) {
          const std::size_t e = edition_in(made, needs[i]), other = edition_in(made, needs[j]);
          if (e < of_.editions && other < of_.editions && (e == other || of_.round.overlap(e, other)))
            return {breach::kind::overlap, needs[j], needs[i], other, e};
        }
    return {};
  }

  void forbid(round_decisions& in, std::size_t need, std::size_t edition) const {
    for (std::size_t a = of_.first_way[need]; a < of_.first_way[need + 1]; ++a)
      if (of_.edition_of_way(a) == edition) in.allowed[a] = 0;
  }

  void hold(round_decisions& in, std::size_t need, std::size_t edition) const {
    in.forced[need] = 1;
    for (std::size_t a = of_.first_way[need]; a < of_.first_way[need + 1]; ++a)
      if (of_.edition_of_way(a) != edition) in.allowed[a] = 0;
  }

  bool split(const branch& at, const breach& by, const flow& made, const cost& total,
             const std::shared_ptr<const std::vector<std::uint32_t>>& ways) {
    branch with{at.decided, total, ways}, without{at.decided, total, ways};
    bool with_first = true;
    if (by.what == breach::kind::edition) {
      with.decided.editions[by.edition] = round_decisions::open;
      without.decided.editions[by.edition] = round_decisions::shut;
      with_first = 2 * made.comes_to(by.edition) >= of_.least[of_.edition_node(by.edition)];
    } else if (by.what == breach::kind::team) {
      for (const std::size_t n : of_.teams[by.one]) {
        hold(with.decided, n, by.edition);
        forbid(without.decided, n, by.edition);
      }
    } else {
      hold(with.decided, by.one, by.edition);
      forbid(with.decided, by.other, by.other_edition);
      forbid(without.decided, by.one, by.edition);
    }
    open_.push_back(std::move(with_first ? without : with));
    open_.push_back(std::move(with_first ? with : without));
    return true;
  }

  /// The best that anything which was not looked at can be.
  void bound_what_is_open() {
    const branch* least = nullptr;
    for (const branch& each : open_) {
      if (each.bound_ways == nullptr) return;
      if (least == nullptr || each.bound < least->bound) least = &each;
    }
    found_.bound_ways = found_.found && best_.total < least->bound ? found_.ways : *least->bound_ways;
  }

  const compiled_round& of_;
  const search_limits& limits_;
  round_costs<Words> costs_;
  std::vector<branch> open_;
  rank_of_answer best_;
  search_answer found_;
};

}  // namespace

search_answer search_round(const compiled_round& of, const search_limits& limits) {
  if (of.words <= 2) return assignment_search<2>{of, limits}.find();
  if (of.words <= 3) return assignment_search<3>{of, limits}.find();
  if (of.words <= 6) return assignment_search<6>{of, limits}.find();
  return assignment_search<compiled_round::most_words>{of, limits}.find();
}

std::vector<level_value> values_of(const compiled_round& of, const assignment_rule& rule,
                                   const std::vector<std::uint32_t>& ways) {
  const std::vector<int> ranks = ranks_of(of.round);
  std::vector<level_value> made;
  for (const rule_level& level : rule) {
    using kind = rule_level::kind;
    const bool profile = level.what == kind::fewest_at_worst_ranks || level.what == kind::most_at_best_ranks;
    level_value value(profile ? ranks.size() : 1);
    for (std::size_t n = 0; n < of.needs; ++n) {
      if (ways[n] == compiled_round::none) continue;
      const std::int64_t rank = of.rank[ways[n]];
      if (profile) ++value[static_cast<std::size_t>(std::ranges::lower_bound(ranks, rank) - ranks.begin())];
      else if (level.what == kind::most_met) ++value[0];
      else if (level.what == kind::criterion)
        value[0] += of.round.parts().needs[n].wishes[of.ways[ways[n]].wish].criteria[level.criterion];
      else value[0] += level.what == kind::rank_sum ? rank : rank * rank;
    }
    made.push_back(std::move(value));
  }
  return made;
}

found_conflict conflict_of(const compiled_round& of, const search_limits& limits) {
  std::vector<round_must> kept;
  bool smallest = true;
  for (std::size_t e = 0; e < of.editions; ++e)
    if (of.must_run[e] != 0 && of.least[of.edition_node(e)] > 0)
      kept.push_back({round_must::kind::edition_runs, e});
  for (std::size_t o = 0; o < of.owners; ++o)
    if (of.least[1 + o] > 0) kept.push_back({round_must::kind::owner_least, o});
  for (std::size_t n = 0; n < of.needs; ++n)
    if (of.booked[n] != 0) kept.push_back({round_must::kind::booked, n});
  const auto can_be = [&](const std::vector<round_must>& musts) {
    compiled_round less = of;
    less.booked.assign(of.needs, 0);
    for (std::size_t e = 0; e < of.editions; ++e)
      if (less.must_run[e] != 0 && less.least[less.edition_node(e)] > 0) {
        less.must_run[e] = 0;
        less.may_stay_shut.push_back(e);
      }
    for (std::size_t o = 0; o < of.owners; ++o) less.least[1 + o] = 0;
    for (const round_must& each : musts) {
      if (each.what == round_must::kind::booked) less.booked[each.which] = 1;
      if (each.what == round_must::kind::owner_least) less.least[1 + each.which] = of.least[1 + each.which];
      if (each.what == round_must::kind::edition_runs) {
        less.must_run[each.which] = 1;
        std::erase(less.may_stay_shut, each.which);
      }
    }
    search_limits asked = limits;
    asked.any = true;
    const search_answer found = search_round(less, asked);
    if (found.stopped && !found.found) smallest = false;
    return found.found || found.stopped;
  };
  // Large parts at once first: most of them have nothing to do with it.
  for (std::size_t part = kept.size(); part > 0; part /= 2)
    for (std::size_t at = 0; at < kept.size();) {
      std::vector<round_must> rest(kept.begin(), kept.begin() + static_cast<std::ptrdiff_t>(at));
      rest.insert(rest.end(), kept.begin() + static_cast<std::ptrdiff_t>(std::min(at + part, kept.size())), kept.end());
      if (can_be(rest)) at += part;
      else kept = std::move(rest);
    }
  return {std::move(kept), smallest};
}

}  // namespace loopbaan::detail
