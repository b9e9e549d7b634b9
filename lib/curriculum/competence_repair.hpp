// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <tuple>
#include <unordered_set>
#include <vector>

#include <loopbaan/curriculum/repair.hpp>

#include <curriculum/competence_rules.hpp>

namespace loopbaan::detail {

/// A change of one cell of one competence, or a new one, by position.
struct cell_edit {
  change_kind kind{};
  activity does{};
  std::uint32_t module = 0;    ///< whose cell changes, or that gets one
  std::uint32_t to = 0;        ///< move_cell
  std::uint32_t cell = 0;      ///< position among the cells of the competence; of new ones nothing
  rank level = rank::unknown;  ///< of a new cell; set_level
  std::int64_t cost = 0;
};

/// Modules that are alike for one who looks for a place for a cell: one of them stands for all.
struct module_group {
  std::vector<std::uint32_t> members = {};
};

/// What is wrong with what is asked of a repair.
[[nodiscard]] diagnostics errors_of(const curriculum&, const repair_request&);

/// What may be changed in a map, at which cost. Which modules are alike does not depend on a competence.
class repair_space {
public:
  const repair_request& asked;

  repair_space(const curriculum& of, const repair_request& asked);

  [[nodiscard]] const curriculum& of() const noexcept { return of_; }
  [[nodiscard]] const rule_world& world() const noexcept { return world_; }
  [[nodiscard]] bool is_fixed(std::uint32_t module) const { return fixed_[module]; }
  [[nodiscard]] std::int64_t weight(std::uint32_t module) const { return weights_[module]; }
  [[nodiscard]] const std::vector<module_group>& groups() const noexcept { return groups_; }
  /// Looks after a module that would lose its last cell: it must have one too.
  void watch(std::uint32_t module);

  /// The position of a module among those that must have a cell: those without any, and those that are watched.
  [[nodiscard]] const std::vector<std::optional<std::uint32_t>>& empty_ones() const noexcept { return empty_; }
  [[nodiscard]] const std::vector<std::uint32_t>& to_fill() const noexcept { return to_fill_; }

  /// All changes of a competence that are looked at: in modules that are not fixed, cells at most once each.
  [[nodiscard]] std::vector<cell_edit> edits_of(competence_index) const;

private:
  [[nodiscard]] bool may_take_cells(std::uint32_t module) const;
  void group();

  const curriculum& of_;
  rule_world world_;
  std::vector<bool> fixed_;
  std::vector<std::int64_t> weights_;
  std::vector<std::optional<std::uint32_t>> empty_;
  std::vector<std::uint32_t> to_fill_;
  std::vector<module_group> groups_;
  std::vector<std::uint32_t> group_of_;
  std::vector<std::uint8_t> sides_in_;  ///< by variant
  bool sides_are_said_ = false;

  friend class competence_repair;
};

/// Changes that mend a competence, and which of the modules without cells they fill (a bit for each).
struct mended_competence {
  std::vector<cell_edit> edits = {};
  std::int64_t cost = 0;
  std::uint64_t fills = 0;
};

/// The search for the cheapest changes of one competence: iterative deepening over their cost. At each node it takes
/// one finding and branches on every change that can be a part of mending it, so that whatever mends the competence is
/// met or made superfluous by something cheaper.
class competence_repair {
public:
  competence_repair(const repair_space& space, competence_index competence, std::size_t most_nodes);

  enum class ending { found, impossible, stopped };

  /// The cheapest; the first in the order of the edits.
  ending run();

  /// All ways to mend it that cost at most so much more than the cheapest, the cheapest of each set of modules without
  /// cells that they fill. @pre run() found one
  ending run_all(std::int64_t extra);

  /// A way that costs as little as the cheapest and fills all of these modules (a bit for each). @pre run() found one
  [[nodiscard]] std::optional<mended_competence> cheapest_filling(std::uint64_t modules);

  /// Could it put or leave a cell in this module?
  [[nodiscard]] bool may_fill(std::uint32_t module) const;

  /// Keeps of what was found the cheapest only, and looks anew what that fills: more modules are watched.
  void recount();

  /// The least that is paid outside of modules without cells, whatever is paid in these.
  [[nodiscard]] std::int64_t least_outside(std::int64_t most_inside);

  /// Looks at these rules only.
  void look_at(std::uint32_t rules) { rules_.look_at(rules); }

  /// By what they fill, each the cheapest of its kind; of all the cheapest comes first.
  [[nodiscard]] const std::vector<mended_competence>& found() const noexcept { return found_; }
  [[nodiscard]] std::int64_t cheapest() const noexcept { return cheapest_; }  ///< or the bound that was reached
  [[nodiscard]] std::size_t nodes() const noexcept { return nodes_; }
  [[nodiscard]] competence_index competence() const noexcept { return competence_; }
  /// All changes that it looks at.
  [[nodiscard]] const std::vector<cell_edit>& edits() const noexcept { return edits_; }
  /// Which modules without cells are not any more, with these.
  [[nodiscard]] std::uint64_t fills_of(const std::vector<resolved_cell>&) const;

  /// The competence as it is, with what it fills: where nothing mends it.
  [[nodiscard]] mended_competence as_it_is() const;

  /// The cells after edits.
  [[nodiscard]] std::vector<resolved_cell> cells_after(const std::vector<cell_edit>&) const;
  /// What is to be mended in cells: what is accepted aside.
  [[nodiscard]] std::vector<curriculum_finding> findings_in(const std::vector<resolved_cell>&);

private:
  /// What can mend a finding, beside its rule and variant: cells of which one must change, where nothing new comes.
  struct need {
    curriculum_rule rule{};
    std::uint32_t variant = 0;
    rank level = rank::not_shown;             ///< introductions at it; of what jumps
    bool all = false;                         ///< any cell may be the one
    std::optional<std::uint32_t> one = {};    ///< the cell that is too early, too high or too much
    std::optional<std::uint32_t> other = {};  ///< the one that it is measured by
    std::int32_t until = 0;                   ///< what comes by then is early enough
    bool practised = false;                   ///< order: is it practice that is too early?

    friend auto operator<=>(const need&, const need&) = default;
  };

  /// The changes that can be a part of mending what a rule finds in a variant.
  struct mending_edits {
    std::vector<std::uint32_t> edits = {};  ///< cheapest first
    std::vector<std::uint64_t> set = {};    ///< the same, a bit for each change
  };

  struct hash_of_edits {
    std::size_t operator()(const std::vector<std::size_t>& edits) const noexcept {
      std::uint64_t made = 14695981039346656037ULL;
      for (const std::size_t each : edits) made = (made ^ each) * 1099511628211ULL;
      return static_cast<std::size_t>(made ^ made >> 29);
    }
  };

  void find_fillers();
  void search(std::int64_t cost, std::int64_t outside);
  [[nodiscard]] need need_of(const curriculum_finding&, const std::vector<resolved_cell>& cells) const;
  [[nodiscard]] bool can_mend(const need&, const cell_edit&) const;
  [[nodiscard]] const mending_edits& mending(const need&);
  [[nodiscard]] bool conflicts(const cell_edit&) const;
  void mark(const cell_edit&, bool is_chosen);
  [[nodiscard]] bool is_first_of_its_group(std::size_t edit) const;
  [[nodiscard]] std::int64_t least_to_pay(const std::vector<curriculum_finding>&, const std::vector<need>&);
  void keep();
  void fill_more(std::int64_t cost, std::int64_t outside);
  void choose(std::size_t edit, std::int64_t cost, std::int64_t outside);
  [[nodiscard]] std::optional<std::uint32_t> filled_by(const cell_edit&) const;

  const repair_space& space_;
  competence_index competence_;
  competence_rules rules_;
  std::vector<cell_edit> edits_;
  std::vector<std::size_t> chosen_;
  std::vector<mended_competence> found_;
  std::int64_t cheapest_ = 0;
  std::int64_t limit_ = 0;       ///< what may be spent now
  std::int64_t next_limit_ = 0;  ///< the least that was too much
  std::int64_t most_outside_ = 0;
  std::size_t nodes_ = 0;
  std::size_t most_nodes_;
  bool first_only_ = true;
  std::map<need, mending_edits> mending_ = {};
  std::vector<bool> cell_taken_;                 ///< is it changed by what is chosen?
  std::vector<std::array<bool, 4>> slot_taken_;  ///< by module and activity: does what is chosen put a cell there?
  std::vector<std::array<bool, 4>> has_;         ///< by module and activity: is there a cell from the beginning?
  std::vector<std::uint32_t> fillers_ = {};      ///< changes that put a cell into a module that must have one
  std::uint64_t wanted_ = 0;                     ///< what a way must fill
  /// Sets of edits that were looked at, whatever their order.
  std::unordered_set<std::vector<std::size_t>, hash_of_edits> visited_ = {};
};

/// Lets competences take other ways that cost as little until no module is without cells. `chosen`: a way of each.
/// False where that is not enough; then `chosen` is as good as it got.
[[nodiscard]] bool fill_for_nothing(const repair_space&, std::vector<competence_repair>&,
                                    std::vector<mended_competence>& chosen, std::size_t& nodes);

/// Puts new cells into better modules, where that costs the same and brings no finding; the order of what is better is
/// that of repair_curriculum. `edits`: of each competence.
void place_better(const repair_space&, const std::vector<curriculum_finding>& found, std::vector<competence_repair>&,
                  std::vector<std::vector<cell_edit>>& edits);

}  // namespace loopbaan::detail
