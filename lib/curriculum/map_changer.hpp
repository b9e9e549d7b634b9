// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include <loopbaan/curriculum/change.hpp>

namespace loopbaan::detail {

/// Makes changes of a map, one after the other, in copies of the modules that they touch.
class map_changer {
public:
  explicit map_changer(const curriculum& of) : of_{of} {}

  /// What is wrong with the changes: 962.
  diagnostics make(const std::vector<curriculum_change>& changes);

  /// Modules as they become, by their position.
  [[nodiscard]] const std::map<std::uint32_t, curriculum_module>& touched() const noexcept { return touched_; }
  [[nodiscard]] const std::set<std::uint32_t>& gone() const noexcept { return gone_; }
  /// Ids of competences that the map is to be about as well.
  [[nodiscard]] const std::vector<std::string>& added() const noexcept { return added_; }

  /// The whole map with its changes, not yet checked.
  [[nodiscard]] curriculum_draft draft() const;

private:
  void refuse(const text& what, const text& remedy);
  curriculum_module* module_of(const std::string& id);
  bool knows_competence(const std::string& id);
  std::vector<curriculum_cell>::iterator cell_of(curriculum_module& module, const curriculum_change& by);
  void add(curriculum_module& module, curriculum_cell cell);
  void make(const curriculum_change& by);
  void move_to_other(curriculum_module& module, const curriculum_change& by);

  const curriculum& of_;
  std::map<std::uint32_t, curriculum_module> touched_ = {};
  std::set<std::uint32_t> gone_ = {};
  std::vector<std::string> added_ = {};
  diagnostics wrong_ = {};
};

}  // namespace loopbaan::detail
