// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <array>
#include <span>
#include <utility>
#include <vector>

#include <loopbaan/curriculum/check.hpp>

#include <curriculum/rule_world.hpp>

namespace loopbaan::detail {

/// For whom cells are there, of those that one variant has: gathers the modules of choices until it is known.
class extent_tally {
public:
  extent_tally(const rule_world& of, std::uint32_t variant) : of_{&of}, variant_{variant} {}

  void clear() noexcept {
    found_ = extent::none;
    choices_.clear();
  }
  /// @pre cells come by module
  void add(const resolved_cell&);
  [[nodiscard]] extent value() const noexcept { return found_; }

private:
  struct counted_choice {
    std::int32_t choice;
    std::uint32_t last_module;
    std::int64_t modules;
  };
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
  explicit competence_rules(const rule_world& world) : world_{world}, of_{*world.of} {}

  /// What there is to find for one competence, not yet put together over variants. `cells` by module.
  void find(competence_index, std::span<const resolved_cell> cells, std::vector<curriculum_finding>& into);

  /// The same in one variant.
  void find(competence_index, std::span<const resolved_cell> cells, std::uint32_t variant,
            std::vector<curriculum_finding>& into);

  /// Looks at these rules only, of those that are on: a bit for each.
  void look_at(std::uint32_t rules) noexcept { looked_at_ = rules; }

private:
  struct times {
    std::int32_t first = 0;  ///< the earliest beginning
    bool known = true;       ///< is the time of each known?
    std::size_t count = 0;
  };

  void find_presence();
  void find_order();
  void find_jumps();
  void find_unassessed_level();
  void find_sides();
  void find_often();

  [[nodiscard]] bool is_on(curriculum_rule rule) const {
    return (looked_at_ >> static_cast<unsigned>(rule) & 1) != 0 && of_.state_of(rule).on;
  }
  /// A finding about this competence in this variant: certain unless modules may still be filled in.
  [[nodiscard]] curriculum_finding about(curriculum_rule) const;
  void add(curriculum_finding);
  [[nodiscard]] std::vector<cell_place> places(activity does, bool sure) const;
  [[nodiscard]] const module_span& when(const resolved_cell* cell) const {
    return world_.modules[cell->place.module].when;
  }

  const rule_world& world_;
  const curriculum& of_;
  competence_index competence_{};
  std::uint32_t variant_ = 0;
  std::vector<const resolved_cell*> here_ = {};
  std::vector<const resolved_cell*> rising_ = {};
  std::vector<extent_tally> tallies_ = {};
  std::array<extent, 3> extents_ = {};
  std::array<times, 3> times_ = {};
  std::vector<curriculum_finding>* into_ = nullptr;
  std::uint32_t looked_at_ = ~std::uint32_t{0};
};

/// Does this entry accept this finding?
[[nodiscard]] bool accepts(const accepted_finding&, const curriculum_finding&, const curriculum&);

/// Puts together what is so in several variants, of one competence or of all that is about modules, and empties
/// `found`.
void merge_variants(std::vector<curriculum_finding>& found, std::vector<curriculum_finding>& into);

/// Marks what is accepted. A finding of several variants of which one is accepted becomes two.
void mark_accepted(std::vector<curriculum_finding>&, const curriculum&);

}  // namespace loopbaan::detail
