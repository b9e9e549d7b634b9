// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <span>
#include <utility>
#include <vector>

#include <loopbaan/curriculum/check.hpp>

namespace loopbaan::detail {

/// For whom cells are there, of those that one variant has: gathers the modules of choices until it is known.
class extent_tally {
public:
  extent_tally(const curriculum& of, std::uint32_t variant) : of_{of}, variant_{variant} {}

  void clear() noexcept {
    found_ = extent::none;
    choices_.clear();
  }
  /// @pre cells come by module
  void add(const resolved_cell&);
  [[nodiscard]] extent value() const noexcept { return found_; }

private:
  struct counted_choice {
    std::uint32_t choice;
    std::uint32_t last_module;
    std::int64_t modules;
  };
  const curriculum& of_;
  std::uint32_t variant_;
  extent found_ = extent::none;
  std::vector<counted_choice> choices_ = {};
};

/// The rules that look at one competence only: all but those about modules and periods. They are asked of the cells of
/// a map, and of those that a repair thinks of.
class competence_rules {
public:
  explicit competence_rules(const curriculum& of);

  /// What there is to find for one competence, not yet put together over variants. `cells` by module.
  void find(competence_index, std::span<const resolved_cell> cells, std::vector<curriculum_finding>& into);

  /// The same in one variant.
  void find(competence_index, std::span<const resolved_cell> cells, std::uint32_t variant,
            std::vector<curriculum_finding>& into);

  /// Looks at these rules only, of those that are on: a bit for each.
  void look_at(std::uint32_t rules) noexcept { looked_at_ = rules; }

  /// Do both sides have a part in a variant?
  [[nodiscard]] bool has_two_sides(std::uint32_t variant) const { return two_sides_[variant]; }
  [[nodiscard]] bool has_unfilled(std::uint32_t variant) const { return unfilled_[variant]; }

private:
  struct times {
    std::int32_t first = 0;  ///< the earliest beginning
    bool known = true;       ///< is the time of each known?
    std::size_t count = 0;
  };

  void find_presence(const curriculum_finding& of);
  void find_order(const curriculum_finding& of);
  void find_levels(const curriculum_finding& of);
  void find_sides(const curriculum_finding& of);
  void find_often(const curriculum_finding& of);

  [[nodiscard]] bool is_on(curriculum_rule rule) const {
    return (looked_at_ >> static_cast<unsigned>(rule) & 1) != 0 && of_.state_of(rule).on;
  }
  void add(curriculum_finding);
  [[nodiscard]] std::vector<cell_place> places(activity does, bool sure) const;
  [[nodiscard]] const module_span& when(const resolved_cell* cell) const {
    return of_.resolved(cell->place.module).when;
  }

  const curriculum& of_;
  std::vector<bool> unfilled_;   ///< by variant: has it a module without cells?
  std::vector<bool> two_sides_;  ///< by variant: do both sides have a part in it?
  std::vector<const resolved_cell*> here_ = {};
  std::array<extent, 3> extents_ = {};
  std::array<times, 3> times_ = {};
  std::vector<curriculum_finding>* into_ = nullptr;
  std::uint32_t looked_at_ = ~std::uint32_t{0};
};

/// Does this entry accept this finding?
[[nodiscard]] bool accepts(const accepted_finding&, const curriculum_finding&, const curriculum&);

}  // namespace loopbaan::detail
