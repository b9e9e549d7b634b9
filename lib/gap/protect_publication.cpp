// SPDX-License-Identifier: BSL-1.0
#include <algorithm>
#include <optional>
#include <set>
#include <utility>

#include <gap/open_proof.hpp>
#include <gap/publication_checks.hpp>
#include <gap/reader.hpp>
#include <gap/units.hpp>

namespace loopbaan {
namespace {

using detail::unit;

constexpr std::size_t few_choices = 4;      // that are tried for a figure where all would be too many
constexpr std::size_t few_cells = 500;      // of a publication in which more than the first is tried
constexpr std::size_t most_looks = 20'000;  // at figures, for what need not hide

struct figure {
  std::size_t question;
  std::size_t set;
};

/// A unit in a question.
struct choice {
  std::size_t question;
  std::size_t unit;
};

class hider {
public:
  hider(publication p, protection rule, openness open, audit_limit limit)
      : p_{std::move(p)},
        minimum_{std::max(rule.minimum, protection::floor)},
        open_{open},
        limit_{limit},
        order_{detail::order_sets(p_, minimum_)},
        sets_{p_.sets.size()},
        proof_{p_, open, {limit.unknowns / 2, limit.nodes / 10}} {
    small_ = p_.cells.size() * p_.counts.size() <= limit.unknowns / 2;
    keep_one_of_each();
    add_small_cells();
  }

  publication choose() {
    for (std::size_t q = 0; q < p_.counts.size(); ++q) {
      for (std::size_t u = 0; u < order_.units.size(); ++u)
        if (must_hide({q, u})) hide({q, u});
      for (std::size_t s = 0; s < p_.sets.size(); ++s)
        if (!p_.shows[q][s] && size_of(s) > 0) waiting_.push_back({q, s});
    }
    open_all();
    show_again();
    return whole();
  }

private:
  [[nodiscard]] std::uint32_t size_of(std::size_t set) const {
    return set < sets_ ? (order_.same[set] == set ? order_.people[set] : 0) : p_.cells[p_.sets[set].front()];
  }

  /// Of sets that are the same one stands for all.
  void keep_one_of_each() {
    for (auto& row : p_.shows)
      for (std::size_t s = 0; s < sets_; ++s)
        if (const std::uint32_t first = order_.same[s]; first != s) {
          row[first] = row[first] && row[s];
          row[s] = false;
        }
  }

  /// What figures leave of each other is of cells: those below the minimum are protected as hidden sets are.
  void add_small_cells() {
    std::vector<bool> known(p_.cells.size());
    for (const auto& set : p_.sets)
      if (set.size() == 1) known[set.front()] = true;
    for (std::uint32_t cell = 0; cell < p_.cells.size(); ++cell) {
      if (known[cell] || p_.cells[cell] == 0 || p_.cells[cell] >= minimum_) continue;
      p_.sets.push_back({cell});
      for (auto& row : p_.shows) row.push_back(false);
    }
  }

  [[nodiscard]] publication whole() {
    p_.sets.resize(sets_);
    for (auto& row : p_.shows) {
      row.resize(sets_);
      for (std::size_t s = 0; s < sets_; ++s) row[s] = row[order_.same[s]];
    }
    return std::move(p_);
  }

  [[nodiscard]] bool must_hide(const choice& c) const {
    const unit& each = order_.units[c.unit];
    return each.never || std::ranges::any_of(each.sets, [&](std::uint32_t s) {
             const std::uint32_t count = detail::count_of(p_, c.question, s);
             return !p_.shows[c.question][s] || order_.people[s] < minimum_ || count == 0 || count == order_.people[s];
           });
  }

  [[nodiscard]] bool shows(const choice& c) const { return p_.shows[c.question][order_.units[c.unit].sets.front()]; }

  /// Hides a unit with all that lies in it; says which figures these are.
  std::vector<figure> hide(const choice& c) {
    std::vector<figure> hidden;
    std::vector<std::size_t> open{c.unit};
    while (!open.empty()) {
      const unit& each = order_.units[open.back()];
      open.pop_back();
      for (const std::uint32_t s : each.sets) {
        if (p_.shows[c.question][s]) hidden.push_back({c.question, s});
        p_.shows[c.question][s] = false;
        for (const std::uint32_t part : order_.within[s])
          if (order_.unit_of[part] < order_.units.size() && p_.shows[c.question][part])
            open.push_back(order_.unit_of[part]);
      }
    }
    proof_.changed(c.question);
    return hidden;
  }

  [[nodiscard]] detail::open_proof::figure asked(const figure& f) const {
    return {f.question, p_.sets[f.set], f.set < sets_ ? proof_.links().chain_of[f.set] : 0};
  }

  [[nodiscard]] bool is_open(const figure& f) {
    if (proof_.is_open(asked(f))) return true;
    return small_ && detail::reader{p_, limit_.nodes}.is_open(f.question, p_.sets[f.set], open_);
  }

  void open_all() {
    // The smallest first, so that what hides follows from sizes as far as it can.
    const auto larger = [&](const figure& a, const figure& b) { return size_of(a.set) > size_of(b.set); };
    while (!waiting_.empty()) {
      std::ranges::stable_sort(waiting_, larger);
      std::vector<figure> more;
      for (; !waiting_.empty(); waiting_.pop_back())
        while (!is_open(waiting_.back())) {
          const auto next = best_choice(waiting_.back());
          if (!next) break;  // nothing shows any more
          later_.push_back(*next);
          const std::vector<figure> hidden = hide(*next);
          more.insert(more.end(), hidden.begin(), hidden.end());
        }
      waiting_ = std::move(more);
    }
  }

  [[nodiscard]] bool meet(std::size_t set, std::size_t other) const {
    return std::ranges::any_of(p_.sets[set],
                               [&](std::uint32_t cell) { return std::ranges::binary_search(p_.sets[other], cell); });
  }

  /// Units that may be hidden for a figure: of its question, then of what hangs together with it, then any.
  [[nodiscard]] std::vector<choice> choices(const figure& f) const {
    std::vector<choice> found;
    const auto add = [&](std::size_t q, auto&& takes) {
      for (std::size_t u = 0; u < order_.units.size(); ++u)
        if (shows({q, u}) && takes(order_.units[u])) found.push_back({q, u});
    };
    const auto all = [](const unit&) { return true; };
    add(f.question, all);
    const auto beside = [&](const unit& each) { return std::ranges::count(each.sets, f.set) > 0; };
    if (p_.first != first_question::apart)
      for (std::size_t q = 0; q < p_.counts.size(); ++q)
        if (q != f.question && (q == 0 || f.question == 0)) add(q, beside);
    if (found.empty() && p_.first != first_question::apart)
      for (std::size_t q = 0; q < p_.counts.size(); ++q) add(q, all);
    return found;
  }

  /// The first that opens the figure; else what opens it most.
  [[nodiscard]] std::optional<choice> best_choice(const figure& f) {
    const std::vector<choice> all = small_ ? choices(f) : near_choices(f);
    const auto tried = [&](const choice& each, auto&& look) {
      const auto keep = p_.shows[each.question];
      hide(each);
      const auto found = look();
      p_.shows[each.question] = keep;
      proof_.forget(each.question);
      return found;
    };
    if (p_.cells.size() > few_cells) return all.empty() ? std::nullopt : std::optional{all.front()};
    for (const choice& each : all)
      if (tried(each, [&] { return is_open(f); })) return each;
    if (!small_) return all.empty() ? std::nullopt : std::optional{all.front()};
    std::optional<choice> best;
    std::uint32_t widest = width_of(f);
    for (const choice& each : all)
      if (const std::uint32_t wide = tried(each, [&] { return width_of(f); }); wide > widest) {
        widest = wide;
        best = each;
      }
    return best || all.empty() ? best : all.front();
  }

  [[nodiscard]] std::uint32_t width_of(const figure& f) const {
    const audited_figure found = detail::reader{p_, limit_.nodes}.interval(f.question, f.set);
    return found.seen_high - found.seen_low;
  }

  /// A few, in the question that leaves the figure too little room: the set itself; the next beside it, and the
  /// smallest of what it meets and of what stands beside that.
  [[nodiscard]] std::vector<choice> near_choices(const figure& f) const {
    const std::size_t question = proof_.failed_in();
    const std::size_t none = order_.units.size();
    const std::size_t own = f.set < sets_ ? order_.unit_of[f.set] : none;
    if (own != none && shows({question, own})) return {{question, own}};
    const auto meets = [&](const unit& each) {
      return std::ranges::any_of(each.sets, [&](std::uint32_t s) { return meet(s, f.set); });
    };
    std::set<std::pair<std::size_t, std::size_t>> hidden;  // table and parent
    for (std::size_t u = 0; u < none; ++u)
      if (const unit& each = order_.units[u]; !shows({question, u}) && meets(each))
        hidden.emplace(each.table, each.parent);
    std::vector<choice> beside;
    std::vector<choice> around;
    for (std::size_t u = 0; u < none && (beside.size() < few_choices || around.size() < few_choices); ++u) {
      const unit& each = order_.units[u];
      if (!shows({question, u})) continue;
      if (own != none && question == f.question && each.table == order_.units[own].table &&
          each.parent == order_.units[own].parent) {
        if (beside.size() < few_choices) beside.push_back({question, u});
      } else if (around.size() < few_choices && (hidden.contains({each.table, each.parent}) || meets(each))) {
        around.push_back({question, u});
      }
    }
    beside.insert(beside.end(), around.begin(), around.end());
    if (!beside.empty()) return beside;
    std::vector<choice> rest = choices(f);
    if (rest.size() > few_choices) rest.resize(few_choices);
    return rest;
  }

  /// Of the questions that hang together with this one.
  [[nodiscard]] bool all_open(std::size_t question) {
    const bool apart = p_.first == first_question::apart;
    for (std::size_t q = 0; q < p_.counts.size(); ++q) {
      if (q != question && (apart || (!small_ && q != 0 && question != 0))) continue;
      for (std::size_t s = 0; s < p_.sets.size(); ++s)
        if (!p_.shows[q][s] && size_of(s) > 0 && !is_open({q, s})) return false;
    }
    return true;
  }

  /// What was hidden for figures that are open without it shows again, the last first, as far as there is time.
  void show_again() {
    const std::size_t looks = 2 * p_.sets.size();
    std::size_t left = small_ ? later_.size() : most_looks / std::max<std::size_t>(looks, 1);
    for (auto each = later_.rbegin(); each != later_.rend() && left > 0; ++each, --left) {
      const auto keep = p_.shows[each->question];
      bool may = true;
      for (const std::uint32_t s : order_.units[each->unit].sets) {
        for (const std::uint32_t around : order_.around[s]) may = may && p_.shows[each->question][around];
        p_.shows[each->question][s] = true;
      }
      proof_.forget(each->question);
      if (may && all_open(each->question)) continue;
      p_.shows[each->question] = keep;
      proof_.forget(each->question);
    }
  }

  publication p_;
  std::uint32_t minimum_;
  openness open_;
  audit_limit limit_;
  detail::set_order order_;
  std::size_t sets_;  ///< of the publication; after them small cells
  detail::open_proof proof_;
  bool small_ = false;
  std::vector<figure> waiting_;
  std::vector<choice> later_;  ///< hidden so that others stay open
};

}  // namespace

publication protect(publication p, protection rule, openness open, audit_limit limit) {
  detail::require_publication(p);
  return hider{std::move(p), rule, open, limit}.choose();
}

}  // namespace loopbaan
