// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/curriculum/repair.hpp>

#include <algorithm>
#include <bit>
#include <limits>
#include <set>

#include <curriculum/competence_repair.hpp>

namespace loopbaan {
namespace {

constexpr std::size_t most_covered = 12;  // modules without cells that are shared out exactly
constexpr std::int64_t most_extra = 2;    // beyond the cheapest, for one competence

bool is_of_cells(curriculum_rule rule) { return rule <= curriculum_rule::introduced_again; }

/// Mends a map, competence by competence, and fills modules without cells.
class repairer {
public:
  repairer(const curriculum& of, const repair_request& asked)
      : of_{of}, asked_{asked}, space_{of, asked}, findings_{check_curriculum(of)} {}

  curriculum_repair run() {
    for (std::size_t i = 0; i < findings_.size(); ++i) {
      const curriculum_finding& each = findings_[i];
      if (each.accepted) continue;
      const bool is_fixed_and_empty = each.rule == curriculum_rule::empty_module && !space_.empty_ones()[*each.module];
      if (each.rule == curriculum_rule::prerequisite || each.rule == curriculum_rule::overloaded_period ||
          is_fixed_and_empty)
        made_.beyond.push_back(i);
    }
    mend_all();
    detail::place_better(space_, findings_, searches_, edits_);
    name_owners();
    link();
    made_.bound = made_.status == repair_status::optimal ? made_.cost : std::min(made_.cost, made_.bound);
    return std::move(made_);
  }

private:
  /// Mends all, and shares out anew where that takes the last cell out of a module: then that must have one.
  void mend_all() {
    mend();
    const repair_status status = made_.status;
    while (true) {
      edits_.clear();
      unfilled_.clear();
      made_.status = status;
      made_.bound = cheapest_;
      share_out();
      const std::vector<std::uint32_t> emptied = emptied_by_edits();
      if (emptied.empty()) break;
      is_watching_ = true;
      for (const std::uint32_t each : emptied) space_.watch(each);
      for (detail::competence_repair& each : searches_) each.recount();
    }
    for (std::size_t i = 0; i < findings_.size(); ++i)
      if (findings_[i].rule == curriculum_rule::empty_module && std::ranges::count(unfilled_, *findings_[i].module) > 0)
        made_.beyond.push_back(i);
  }

  /// Modules that had cells and have none any more.
  [[nodiscard]] std::vector<std::uint32_t> emptied_by_edits() const {
    if (!of_.state_of(curriculum_rule::empty_module).on) return {};
    std::vector<bool> has(of_.modules().size(), false);
    for (std::size_t c = 0; c < searches_.size(); ++c)
      for (const resolved_cell& each : searches_[c].cells_after(edits_[c])) has[each.place.module] = true;
    std::vector<std::uint32_t> made;
    for (std::uint32_t m = 0; m < has.size(); ++m)
      if (!has[m] && !of_.modules()[m].cells.empty() && !space_.empty_ones()[m]) made.push_back(m);
    return made;
  }

  /// Mends each competence by itself.
  void mend() {
    for (const competence_index each : of_.competences()) {
      searches_.emplace_back(space_, each, asked_.most_nodes);
      detail::competence_repair& search = searches_.back();
      const auto ending = search.run();
      made_.nodes += search.nodes();
      if (ending == detail::competence_repair::ending::impossible) {
        impossible_.push_back(each);
        continue;
      }
      cheapest_ += search.cheapest();
      if (ending == detail::competence_repair::ending::stopped) made_.status = repair_status::stopped;
    }
    for (const competence_index each : impossible_) made_.clashes.push_back({each, clash_of(each)});
    if (!impossible_.empty()) made_.status = repair_status::unreachable;
    made_.bound = cheapest_;
  }

  /// The fewest rules that cannot hold together.
  std::vector<curriculum_rule> clash_of(competence_index competence) {
    std::vector<std::uint32_t> rules;
    for (std::uint32_t r = 0; r <= static_cast<std::uint32_t>(curriculum_rule::introduced_again); ++r)
      if (of_.state_of(static_cast<curriculum_rule>(r)).on) rules.push_back(r);
    const std::size_t subsets = std::size_t{1} << rules.size();
    for (int size = 1; size <= static_cast<int>(rules.size()); ++size)
      for (std::size_t subset = 1; subset < subsets; ++subset) {
        if (std::popcount(subset) != size) continue;
        std::uint32_t looked_at = 0;
        std::vector<curriculum_rule> named;
        for (std::size_t i = 0; i < rules.size(); ++i)
          if (subset >> i & 1) {
            looked_at |= std::uint32_t{1} << rules[i];
            named.push_back(static_cast<curriculum_rule>(rules[i]));
          }
        detail::competence_repair search{space_, competence, asked_.most_nodes / 16 + 1};
        search.look_at(looked_at);
        if (search.run() == detail::competence_repair::ending::impossible) return named;
      }
    return {};
  }

  [[nodiscard]] std::vector<detail::mended_competence> ways_of(std::size_t at) const {
    if (searches_[at].found().empty()) return {searches_[at].as_it_is()};
    return searches_[at].found();
  }

  /// Chooses a way for each competence so that no module stays without cells and all cost least. Ways that cost more
  /// are looked at until one of these cannot be a part of anything cheaper, or what is found meets a bound.
  void share_out() {
    const std::size_t count = space_.to_fill().size();
    chosen_.assign(searches_.size(), 0);
    std::vector<detail::mended_competence> first;
    for (std::size_t c = 0; c < searches_.size(); ++c) first.push_back(ways_of(c).front());
    made_.cost = cheapest_of_found();
    if (detail::fill_for_nothing(space_, searches_, first, made_.nodes)) {
      for (detail::mended_competence& each : first) edits_.push_back(std::move(each.edits));
    } else if (count > most_covered && is_watching_) {
      if (made_.status == repair_status::optimal) made_.status = repair_status::stopped;
    } else if (count > most_covered) {
      fill_one_by_one();
    } else {
      bool is_proven = false;
      std::int64_t extra = 0;
      for (; extra <= most_extra && !is_proven; ++extra) {
        bool is_whole = true;
        for (std::size_t c = 0; c < searches_.size(); ++c) {
          if (searches_[c].found().empty()) continue;
          is_whole = searches_[c].run_all(extra) != detail::competence_repair::ending::stopped && is_whole;
          made_.nodes += searches_[c].nodes();
        }
        choose_ways();
        // Whatever was not looked at costs more than this for one competence, and the least for the others.
        if (is_whole) made_.bound = std::max(made_.bound, std::min(made_.cost, cheapest_ + extra + 1));
        if (!is_whole) break;
        is_proven = unfilled_.empty() && made_.cost <= cheapest_ + extra + 1;
      }
      if (!is_proven) {
        made_.bound = std::max(made_.bound, bound_by_fills());
        is_proven = unfilled_.empty() && made_.cost == made_.bound;
      }
      if (made_.status == repair_status::optimal && !is_proven)
        made_.status = unfilled_.empty() ? repair_status::feasible : repair_status::stopped;
    }
    if (edits_.empty())
      for (std::size_t c = 0; c < searches_.size(); ++c) edits_.push_back(ways_of(c)[chosen_[c]].edits);
  }

  [[nodiscard]] std::int64_t cheapest_of_found() const {
    std::int64_t made = 0;
    for (std::size_t c = 0; c < searches_.size(); ++c) made += ways_of(c).front().cost;
    return made;
  }

  /// Of a map with very many modules without cells each gets one that brings no finding: no proof of fewest.
  void fill_one_by_one() {
    for (std::size_t c = 0; c < searches_.size(); ++c) edits_.push_back(ways_of(c).front().edits);
    std::set<std::uint32_t> filled;
    for (const auto& edits : edits_)
      for (const detail::cell_edit& each : edits)
        filled.insert(each.kind == change_kind::move_cell ? each.to : each.module);
    std::int64_t all = 0;
    for (const std::uint32_t module : space_.to_fill()) {
      const std::int64_t price = asked_.add * space_.weight(module);
      all += std::min(price, asked_.move * space_.weight(module));
      if (filled.contains(module)) continue;
      if (fill(module))
        made_.cost += price;
      else
        unfilled_.push_back(module);
    }
    made_.bound = std::max(made_.bound, all);
    if (made_.status == repair_status::optimal && (made_.cost > made_.bound || !unfilled_.empty()))
      made_.status = unfilled_.empty() ? repair_status::feasible : repair_status::stopped;
  }

  /// The cheapest choice of ways that leaves the fewest modules without cells.
  void choose_ways() {
    constexpr std::int64_t never = std::numeric_limits<std::int64_t>::max() / 4;
    const std::size_t all = std::size_t{1} << space_.to_fill().size();
    std::vector<std::vector<std::int64_t>> cost(searches_.size() + 1, std::vector<std::int64_t>(all, never));
    std::vector<std::vector<std::uint32_t>> way(searches_.size(), std::vector<std::uint32_t>(all, 0));
    std::vector<std::vector<std::size_t>> before(searches_.size(), std::vector<std::size_t>(all, 0));
    cost[0][0] = 0;
    for (std::size_t c = 0; c < searches_.size(); ++c) {
      const auto ways = ways_of(c);
      for (std::size_t mask = 0; mask < all; ++mask) {
        if (cost[c][mask] == never) continue;
        for (std::uint32_t w = 0; w < ways.size(); ++w) {
          const std::size_t to = mask | static_cast<std::size_t>(ways[w].fills);
          if (cost[c][mask] + ways[w].cost >= cost[c + 1][to]) continue;
          cost[c + 1][to] = cost[c][mask] + ways[w].cost;
          way[c][to] = w;
          before[c][to] = mask;
        }
      }
    }
    std::size_t best = 0;
    for (std::size_t mask = 0; mask < all; ++mask) {
      if (cost.back()[mask] == never) continue;
      const auto worth = [&](std::size_t of) { return std::pair{-std::popcount(of), cost.back()[of]}; };
      if (cost.back()[best] == never || worth(mask) < worth(best)) best = mask;
    }
    made_.cost = cost.back()[best];
    unfilled_.clear();
    for (std::size_t i = 0; i < space_.to_fill().size(); ++i)
      if (!(best >> i & 1)) unfilled_.push_back(space_.to_fill()[i]);
    for (std::size_t c = searches_.size(); c > 0; --c) {
      chosen_[c - 1] = way[c - 1][best];
      best = before[c - 1][best];
    }
  }

  /// Each module to fill takes a cell; and what competences pay outside of these is paid for itself.
  [[nodiscard]] std::int64_t bound_by_fills() {
    std::int64_t inside = 0;
    for (const std::uint32_t each : space_.to_fill())
      if (of_.modules()[each].cells.empty()) inside += std::min(asked_.add, asked_.move) * space_.weight(each);
    std::int64_t made = inside;
    for (detail::competence_repair& each : searches_)
      if (!each.found().empty() && each.cheapest() > 0) made += each.least_outside(inside);
    return made;
  }

  bool fill(std::uint32_t module) {
    for (const activity does : {activity::practise, activity::introduce, activity::assess})
      for (std::size_t c = 0; c < searches_.size(); ++c) {
        for (const detail::cell_edit& each : space_.edits_of(of_.competences()[c])) {
          if (each.kind != change_kind::add_cell || each.module != module || each.does != does) continue;
          std::vector<detail::cell_edit> with = edits_[c];
          const bool is_there = std::ranges::any_of(with, [&](const detail::cell_edit& other) {
            const bool fills = other.kind == change_kind::add_cell || other.kind == change_kind::move_cell;
            return fills && other.does == does &&
                   (other.kind == change_kind::move_cell ? other.to : other.module) == module;
          });
          if (is_there) continue;
          const std::size_t findings = searches_[c].findings_in(searches_[c].cells_after(edits_[c])).size();
          with.push_back(each);
          if (searches_[c].findings_in(searches_[c].cells_after(with)).size() > findings) continue;
          edits_[c] = std::move(with);
          return true;
        }
      }
    return false;
  }

  void name_owners() {
    for (std::size_t c = 0; c < edits_.size(); ++c)
      for (const detail::cell_edit& each : edits_[c])
        made_.steps.push_back({change_of(each, of_.competences()[c]), {}});
    for (const curriculum_finding& each : findings_) {
      if (each.rule != curriculum_rule::nobody_owns || each.accepted) continue;
      if (space_.is_fixed(*each.module)) continue;
      made_.steps.push_back({{.kind = change_kind::set_side, .module = of_.modules()[*each.module].id}, {}});
      const std::int64_t cost = asked_.change * space_.weight(*each.module);
      made_.cost += cost;
      made_.bound += cost;
    }
  }

  [[nodiscard]] curriculum_change change_of(const detail::cell_edit& edit, competence_index competence) const {
    const framework& fw = of_.fw();
    const auto level_id = [&](rank level) -> std::optional<std::string> {
      if (level == rank::unknown || level == rank::not_shown) return std::nullopt;
      return std::string{fw.level_id(competence, level)};
    };
    curriculum_change made{.kind = edit.kind,
                           .module = of_.modules()[edit.module].id,
                           .competence = fw.competences()[competence].id,
                           .does = edit.does};
    if (edit.kind == change_kind::add_cell) {
      made.level = level_id(edit.level);
      return made;
    }
    made.level = level_id(of_.cells_of(competence)[edit.cell].level);
    if (edit.kind == change_kind::set_level) made.new_level = level_id(edit.level);
    if (edit.kind == change_kind::set_side) made.by = side::together;
    if (edit.kind == change_kind::move_cell) made.to = of_.modules()[edit.to].id;
    return made;
  }

  /// Which findings each change is about.
  void link() {
    for (repair_step& step : made_.steps) {
      const auto competence = of_.fw().competences().find(step.change.competence);
      const auto module = of_.find_module(step.change.module);
      const auto to = of_.find_module(step.change.to);
      for (std::size_t i = 0; i < findings_.size(); ++i) {
        const curriculum_finding& each = findings_[i];
        if (each.accepted) continue;
        const bool same = is_of_cells(each.rule) && competence && each.competence == competence;
        const bool fills = each.rule == curriculum_rule::empty_module &&
                           (each.module == to || (each.module == module && step.change.kind == change_kind::add_cell));
        const bool owns = each.rule == curriculum_rule::nobody_owns && each.module == module && !competence;
        if (same || fills || owns) step.solves.push_back(i);
      }
    }
  }

  const curriculum& of_;
  const repair_request& asked_;
  detail::repair_space space_;
  std::vector<curriculum_finding> findings_;
  std::vector<detail::competence_repair> searches_ = {};
  std::vector<std::size_t> chosen_ = {};
  std::vector<std::vector<detail::cell_edit>> edits_ = {};
  std::vector<competence_index> impossible_ = {};
  std::vector<std::uint32_t> unfilled_ = {};
  bool is_watching_ = false;   ///< is there a module that would lose its last cell?
  std::int64_t cheapest_ = 0;  ///< of all competences, modules without cells aside
  curriculum_repair made_ = {};
};

}  // namespace

std::string_view name(repair_status status) noexcept {
  switch (status) {
    case repair_status::optimal:
      return "optimal";
    case repair_status::feasible:
      return "feasible";
    case repair_status::unreachable:
      return "unreachable";
    case repair_status::stopped:
      return "stopped";
  }
  return "";
}

result<curriculum_repair> repair_curriculum(const curriculum& of, const repair_request& asked) {
  if (diagnostics wrong = detail::errors_of(of, asked); !wrong.empty()) return wrong;
  return repairer{of, asked}.run();
}

}  // namespace loopbaan
