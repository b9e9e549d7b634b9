// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <loopbaan/curriculum/check.hpp>

namespace loopbaan {

enum class change_kind : std::uint8_t {
  add_cell,       ///< a module does something more
  remove_cell,    ///< and something less
  move_cell,      ///< another module does it
  set_level,      ///< to another level
  set_side,       ///< by another side
  make_sure,      ///< without its question mark
  remove_module,  ///< a module goes, with its cells, and nothing asks for it any more
  move_module,    ///< to another year and period, with its cells
  scale_module,   ///< its load becomes so many percent
  add_competence  ///< the map is about one more
};

/// The word of the file formats for a kind of change, e.g. "add_cell".
[[nodiscard]] std::string_view name(change_kind) noexcept;

/// One change of a map.
struct curriculum_change {
  change_kind kind{};
  std::string module = {};                    ///< id
  std::string competence = {};                ///< id
  std::optional<activity> does = {};          ///< of a cell
  std::optional<std::string> level = {};      ///< of the cell that is meant, where there are several; of the new one
  std::optional<std::string> new_level = {};  ///< set_level
  std::optional<side> by = {};                ///< of the new cell; set_side; of a module whose cells nobody owns
  std::string to = {};                        ///< move_cell: id of the other module
  std::optional<std::int64_t> year = {};      ///< move_module
  std::optional<std::int64_t> period = {};
  std::int64_t percent = 100;  ///< scale_module

  friend bool operator==(const curriculum_change&, const curriculum_change&) = default;
};

/// The map with changes, one after the other. Errors: 962 impossible_change (there is no such module, competence or
/// cell, or the cell is there already); those of curriculum::build. O(map × changes).
[[nodiscard]] result<curriculum> apply_changes(const curriculum&, const std::vector<curriculum_change>&);

/// In a sentence: "P3-OUD (Ouders) toetst “Samenwerken met ouders” ook".
[[nodiscard]] std::string print(const curriculum_change&, const curriculum&, language = language::nl);

/// What changes do to the findings, without the map that they make.
struct trial_findings {
  std::vector<curriculum_finding> comes = {};  ///< positions as they are in that map
  std::vector<curriculum_finding> goes = {};   ///< positions as they are in this one
};

/// Tries changes of one map and tells what they do, looking only at what they touch: the map is checked once, and an
/// answer takes as long as the competences of the modules that change. Copying is cheap; threads may share one.
class curriculum_trials {
public:
  /// O(check_curriculum)
  explicit curriculum_trials(const curriculum&);

  /// The same findings as what_if_changed gives, in the same order. Errors: as apply_changes.
  /// O(cells of the competences that the changed modules are about × variants + modules).
  [[nodiscard]] result<trial_findings> ask(const std::vector<curriculum_change>&) const;

  [[nodiscard]] const curriculum& of() const noexcept;

private:
  struct data;
  std::shared_ptr<const data> held_;
};

/// What changes do to the findings: those that come, of the map as it becomes, and those that go, of the map as it is.
struct what_if {
  curriculum changed;
  std::vector<curriculum_finding> comes = {};
  std::vector<curriculum_finding> goes = {};
};

/// Findings that are accepted count neither way. Errors: as apply_changes. O(map).
[[nodiscard]] result<what_if> what_if_changed(const curriculum&, const std::vector<curriculum_change>&);

}  // namespace loopbaan
