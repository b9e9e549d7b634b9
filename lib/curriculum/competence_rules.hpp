// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <array>
#include <span>
#include <utility>
#include <vector>

#include <loopbaan/curriculum/check.hpp>

#include <curriculum/rule_world.hpp>

namespace loopbaan::detail {

/// A cell with what the rules look at of its module, close together.
struct seen_cell {
  const resolved_cell* cell;
  variant_set variants;
  module_span when;
  std::int32_t choice;  ///< position; -1: none
};

/// For whom cells are there, of those that one variant has: gathers the modules of choices until it is known.
class extent_tally {
public:
  explicit extent_tally(const rule_world& of, std::uint32_t variant = 0) : of_{&of}, variant_{variant} {}

  /// Begins anew, in this variant.
  void clear(std::uint32_t variant) noexcept {
    variant_ = variant;
    found_ = extent::none;
    choices_.clear();
  }
  /// @pre cells come by module
  void add(const resolved_cell& cell) { add(cell, of_->modules[cell.place.module].choice); }
  void add(const seen_cell& seen) { add(*seen.cell, seen.choice); }
  [[nodiscard]] extent value() const noexcept { return found_; }

private:
  struct counted_choice {
    std::int32_t choice;
    std::uint32_t last_module;
    std::int64_t modules;
  };
  void add(const resolved_cell&, std::int32_t choice);

  const rule_world* of_;
  std::uint32_t variant_;
  extent found_ = extent::none;
  std::vector<counted_choice> choices_ = {};
};

/// The rules that look at one competence only: all but those about modules and periods. They are asked of the cells of
/// a map, and of those that a repair thinks of.
class competence_rules {
public:
  /// The world is looked at, not kept: it must outlive this.
  explicit competence_rules(const rule_world& world)
      : world_{world},
        of_{*world.of},
        tallies_{extent_tally{world}, extent_tally{world}, extent_tally{world}},
        reaching_{world} {}

  /// What there is to find for one competence, not yet put together over variants. `cells` by module.
  /// O(cells × (variants + log cells)).
  void find(competence_index, std::span<const resolved_cell> cells, std::vector<curriculum_finding>& into);

  /// Looks at these rules only, of those that are on: a bit for each.
  void look_at(std::uint32_t rules) noexcept { looked_at_ = rules; }
  /// Looks at these variants only.
  void look_in(variant_set variants) noexcept { looked_in_ = variants; }

private:
  struct times {
    std::int32_t first = 0;      ///< the earliest beginning
    std::int32_t first_end = 0;  ///< and the earliest end
    bool known = true;           ///< is the time of each known?
    std::size_t count = 0;
  };

  /// What one pass over the cells of a variant tells.
  struct tallied {
    std::array<extent, 3> extents = {};
    std::array<times, 3> of = {};
    rank best = rank::not_shown;   ///< of assessments that are sure
    bool assessed_unsaid = false;  ///< at a level that nobody said
    std::uint8_t sides = 0;        ///< of what is sure
    bool anybody_unsaid = false;   ///< is there a sure cell of which nobody said who?
    bool any_doubt = false;
    bool levels_are_said = true;  ///< is the level and the time of each known that is sure?
  };

  void look(std::uint32_t variant);
  void tally();
  void line_up();
  void find_presence();
  void find_order();
  void find_jumps();
  void find_unassessed_level();
  void find_sides();
  void find_often();
  void find_too_many(curriculum_rule, activity does, rank level, std::size_t cells);

  [[nodiscard]] bool is_on(curriculum_rule rule) const {
    return (looked_at_ >> static_cast<unsigned>(rule) & 1) != 0 && of_.state_of(rule).on;
  }
  /// A finding about this competence in this variant: certain unless modules may still be filled in.
  [[nodiscard]] curriculum_finding about(curriculum_rule) const;
  void add(curriculum_finding);
  void add_places(activity does, bool sure, std::vector<cell_place>& to) const;
  [[nodiscard]] const times& times_of(activity does) const { return now_.of[static_cast<std::size_t>(does)]; }

  const rule_world& world_;
  const curriculum& of_;
  competence_index competence_{};
  std::uint32_t variant_ = 0;
  std::vector<seen_cell> all_ = {};                         ///< of the competence, by module
  std::vector<const seen_cell*> here_ = {};                 ///< those of the variant
  std::array<std::vector<const seen_cell*>, 3> sure_ = {};  ///< of these what is sure, by activity
  std::vector<const seen_cell*> rising_ = {};               ///< sure, of a level and a time that are known, by time
  std::vector<std::uint64_t> by_time_ = {};                 ///< the same: when each begins, and its position
  std::size_t highest_ = 0;                                 ///< level among them
  std::array<const seen_cell*, 256> at_level_ = {};  ///< the first at each level, of those that a level may build on
  std::array<extent_tally, 3> tallies_;
  extent_tally reaching_;
  tallied now_ = {};
  std::vector<std::int32_t> choices_ = {};
  std::vector<curriculum_finding>* into_ = nullptr;
  std::uint32_t looked_at_ = ~std::uint32_t{0};
  variant_set looked_in_ = ~variant_set{0};
};

/// Does this entry accept this finding?
[[nodiscard]] bool accepts(const accepted_finding&, const curriculum_finding&, const curriculum&);

/// Puts together what is so in several variants, of one competence or of all that is about modules, and empties
/// `found`.
void merge_variants(std::vector<curriculum_finding>& found, std::vector<curriculum_finding>& into);

/// Marks what is accepted. A finding of several variants of which one is accepted becomes two.
void mark_accepted(std::vector<curriculum_finding>&, const curriculum&);

}  // namespace loopbaan::detail
