// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/gap/series.hpp>
#include <loopbaan/people/credits.hpp>

#include <algorithm>
#include <map>
#include <set>

#include <core/refusals.hpp>
#include <gap/coverage_rows.hpp>
#include <gap/group_counter.hpp>
#include <gap/linked_tables.hpp>

namespace loopbaan {
namespace {

using detail::raw_row;

/// A set of people with a public figure: a group that shows, by its name; the hidden groups together; or nobody
/// counted.
struct node {
  enum class kind { shown, hidden, outside } what;
  std::string group = {};
  friend auto operator<=>(const node&, const node&) = default;
};

/// The people who were in one group and are in another, or in the same; no group: was not, or is not, counted.
struct way {
  std::optional<std::string> from;
  std::optional<std::string> to;
  std::vector<standing> people;  ///< where they stood as last counted
};

std::vector<way> ways_between(const cohort& before, const cohort& now, std::string_view grouping) {
  std::map<std::pair<std::optional<std::string>, std::optional<std::string>>, std::vector<standing>> found;
  for (std::size_t row = 0; row < before.size(); ++row) {
    const person then = before[row];
    if (const auto later = now.find(then.id()))
      found[{then.group(grouping), later->group(grouping)}].push_back(later->stands());
    else
      found[{then.group(grouping), std::nullopt}].push_back(then.stands());
  }
  for (std::size_t row = 0; row < now.size(); ++row)
    if (!before.find(now[row].id())) found[{std::nullopt, now[row].group(grouping)}].push_back(now[row].stands());
  std::vector<way> made;
  for (auto& [ends, people] : found) made.push_back({ends.first, ends.second, std::move(people)});
  return made;
}

/// An earlier count as seen from the one that is made.
struct look_back {
  const coverage& shown;
  std::vector<way> ways;
  std::uint32_t minimum;
};

/// The row of an earlier count, also where nothing of it showed: that tells too, namely that nearly all or nearly none
/// met it. Null when the earlier count had no such row.
const coverage_row* seen_row(const coverage& shown, const raw_row& row) {
  const auto same = [&](const coverage_row& each) {
    return each.competence == row.competence && each.required == row.required;
  };
  const auto found = std::ranges::find_if(shown.rows, same);
  return found == shown.rows.end() ? nullptr : &*found;
}

/// The groups that an earlier row hid.
std::set<std::string> hidden_groups(const coverage& shown, const coverage_row& row) {
  std::set<std::string> found;
  for (std::size_t g = 0; g < shown.groups.size(); ++g)
    if (!row.groups[g]) found.insert(shown.groups[g]);
  return found;
}

/// How many people went each way, and how many of them meet the row.
struct seen_before {
  const look_back* earlier;
  std::set<std::string> hidden;
  bool for_figures;        ///< did a group hide that was large enough to show?
  std::vector<share> met;  ///< by way
};

/// Chooses what shows of one row beside all that was seen of it before.
///
/// Which groups hide because of who came, went or moved follows from that alone, and is settled before any figure is
/// looked at: otherwise the hiding itself would tell.
class row_in_series {
public:
  row_in_series(const std::vector<std::string>& groups, const std::vector<look_back>& earlier, const raw_row& row,
                const resolved_profile& asked, protection rule, std::span<const std::uint32_t> certain,
                std::span<const detail::row_beside> beside)
      : groups_{groups}, row_{row}, rule_{rule}, certain_{certain}, beside_{beside}, shows_(groups.size(), true) {
    for (const look_back& each : earlier) {
      const coverage_row* seen = seen_row(each.shown, row);
      if (seen == nullptr) continue;
      was_hidden_ = was_hidden_ || !seen->total;
      seen_before& made = seen_.emplace_back(seen_before{&each, hidden_groups(each.shown, *seen), false, {}});
      for (std::size_t g = 0; g < each.shown.groups.size(); ++g)
        made.for_figures = made.for_figures || (!seen->groups[g] && each.shown.sizes[g] >= each.minimum);
      for (const way& one : each.ways) {
        const auto met = std::ranges::count_if(one.people, [&](const standing& who) {
          return meets(who.levels, asked) && meets_credits(*who.fw, who, asked);
        });
        made.met.push_back({static_cast<std::uint32_t>(met), static_cast<std::uint32_t>(one.people.size())});
      }
      for (std::size_t g = 0; g < groups.size(); ++g)
        if (made.hidden.contains(groups[g])) shows_[g] = false;
    }
  }

  shown_cells choose() {
    const shown_cells nothing{std::vector<bool>(groups_.size()), false};
    if (was_hidden_) return nothing;
    while (const auto next = next_to_hide()) {
      if (*next == groups_.size()) return nothing;
      shows_[*next] = false;
    }
    shown_cells cells = protect_beside(row_.groups, rule_, beside_, certain_, hidden());
    shows_ = cells.groups;
    if (!cells.total || (!next_to_hide() && figures_are_safe())) return cells;
    shows_.assign(groups_.size(), false);
    cells = protect_beside(row_.groups, rule_, beside_, certain_, hidden());
    return next_to_hide() || !figures_are_safe() ? nothing : cells;
  }

private:
  /// The people of a set that was known who are now in a set that would be.
  using overlaps = std::map<std::pair<node, node>, share>;

  [[nodiscard]] std::vector<bool> hidden() const {
    std::vector<bool> made;
    for (const bool shows : shows_) made.push_back(!shows);
    return made;
  }

  [[nodiscard]] static node node_before(const seen_before& seen, const std::optional<std::string>& group) {
    if (!group) return {node::kind::outside};
    return seen.hidden.contains(*group) ? node{node::kind::hidden} : node{node::kind::shown, *group};
  }

  [[nodiscard]] node node_now(const std::optional<std::string>& group) const {
    if (!group) return {node::kind::outside};
    const auto found = std::ranges::find(groups_, *group);
    const bool shows = found != groups_.end() && shows_[static_cast<std::size_t>(found - groups_.begin())];
    return shows ? node{node::kind::shown, *group} : node{node::kind::hidden};
  }

  [[nodiscard]] overlaps overlaps_with(const seen_before& seen) const {
    overlaps found;
    for (std::size_t w = 0; w < seen.met.size(); ++w) {
      const way& each = seen.earlier->ways[w];
      share& met = found[{node_before(seen, each.from), node_now(each.to)}];
      met.part += seen.met[w].part;
      met.whole += seen.met[w].whole;
    }
    return found;
  }

  /// A group that tells of too few people, the smallest of them; all of them when what is hidden tells and no group
  /// shows; none when all is well.
  [[nodiscard]] std::optional<std::size_t> next_to_hide() const {
    std::set<node> telling;
    for (const seen_before& each : seen_)
      for (const auto& [pair, met] : overlaps_with(each))
        if (met.whole < each.earlier->minimum) {
          telling.insert(pair.first);
          telling.insert(pair.second);
        }
    if (telling.empty()) return std::nullopt;
    const auto smallest = [&](bool any) {
      std::optional<std::size_t> found;
      for (std::size_t g = 0; g < groups_.size(); ++g)
        if (shows_[g] && (any || telling.contains({node::kind::shown, groups_[g]})))
          if (!found || row_.groups[g].whole < row_.groups[*found].whole) found = g;
      return found;
    };
    const auto found = smallest(false);
    return found ? found : smallest(true).value_or(groups_.size());  // what is hidden together tells: hide more with it
  }

  /// Does no difference say that all, or none, of those who went one way meet the row, nor all but one? Whoever makes
  /// up a whole set, then or now, has a figure that is known or shown as such. Where a group hid for its figure, that
  /// it hid says something of what hid with it, and nobody may come to or go from them.
  [[nodiscard]] bool figures_are_safe() const {
    for (const seen_before& each : seen_) {
      const overlaps all = overlaps_with(each);
      std::map<node, std::uint32_t> before;
      std::map<node, std::uint32_t> now;
      for (const auto& [pair, met] : all) {
        before[pair.first] += met.whole;
        now[pair.second] += met.whole;
      }
      for (const auto& [pair, met] : all) {
        const bool hidden = pair.first.what == node::kind::hidden || pair.second.what == node::kind::hidden;
        if (each.for_figures && hidden && pair.first.what != pair.second.what) return false;
        const bool whole = (pair.first.what != node::kind::outside && met.whole == before[pair.first]) ||
                           (pair.second.what != node::kind::outside && met.whole == now[pair.second]);
        if (!whole && (met.part < 2 || met.part + 2 > met.whole)) return false;
      }
    }
    return true;
  }

  const std::vector<std::string>& groups_;
  const raw_row& row_;
  protection rule_;
  std::span<const std::uint32_t> certain_;
  std::span<const detail::row_beside> beside_;
  std::vector<seen_before> seen_;
  std::vector<bool> shows_;
  bool was_hidden_ = false;
};

}  // namespace

coverage count_coverage_after(std::span<const published_coverage> earlier, const cohort& people, profile_index target,
                              std::string_view grouping, protection rule) {
  require_grouping(people, grouping);
  std::vector<look_back> before;
  for (const published_coverage& each : earlier) {
    require_same(people.fw(), each.people.fw());
    require_coverage_of(people.fw(), each.shown);
    if (each.shown.grouping != grouping)
      detail::refuse({errc::other_answer,
                      {},
                      {text{"een eerdere telling naar een andere indeling", "an earlier count by another grouping"}}});
    before.push_back({each.shown, ways_between(each.people, people, grouping),
                      std::max({each.shown.rule.minimum, rule.minimum, protection::floor})});
  }
  const detail::counted_people counted = detail::counted(people);
  const auto linked = detail::link_groupings(counted, grouping);
  const auto others =
      detail::count_linked(counted, std::span{&target, 1}, rule, std::span{linked}.first(linked.size() - 1));
  const grouped_rows& groups = linked.back().groups;
  const auto counts =
      detail::count_groups(counted, std::span{&target, 1}, groups.of_row, groups.names.size());
  coverage found{target,
                 std::string{grouping},
                 {groups.names.begin(), groups.names.end()},
                 {groups.sizes.begin(), groups.sizes.end()},
                 {},
                 rule};
  found.rows = detail::protected_rows(
      people.fw(), target, counts.front(), groups.sizes,
      [&](const raw_row& row, std::span<const std::uint32_t> certain) {
        const resolved_profile asked =
            row.competence ? resolved_profile{{{*row.competence, row.required}}, {}, {}} : people.fw().resolved(target);
        const auto beside = detail::rows_beside(
            linked.back(), row.number, [&](std::size_t table) { return std::span{others[table].front().rows}; });
        return row_in_series{found.groups, before, row, asked, rule, certain, beside}.choose();
      });
  return found;
}

}  // namespace loopbaan
