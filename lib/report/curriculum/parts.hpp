// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <map>
#include <span>
#include <string>
#include <vector>

#include <loopbaan/report/curriculum_page.hpp>

#include <report/html/markup.hpp>

/// The sections of the page of a curriculum.
namespace loopbaan::detail {

/// What the sections share: the model, the language, and which findings stand on which cell.
struct map_page {
  map_page(const curriculum_page_model&, language);

  [[nodiscard]] std::string in(const char* nl, const char* en) const { return worded(lang, nl, en); }
  [[nodiscard]] std::string title(competence_index) const;

  const curriculum_page_model& model;
  const curriculum& map;
  language lang;
  std::map<std::pair<std::uint32_t, competence_index>, std::vector<std::size_t>> at_cells = {};  ///< module, competence
  std::map<std::uint32_t, std::vector<std::size_t>> at_modules = {};
  std::vector<std::string> levels = {};  ///< of the scale that the first competence has, where all have that
  std::map<competence_index, std::vector<std::size_t>> at_columns = {};  ///< findings that stand on no cell
};

[[nodiscard]] markup write_map_verdicts(const map_page&);
/// The findings about some competences, which stand below their columns.
[[nodiscard]] markup write_map_findings(const map_page&, std::span<const competence_index>);
[[nodiscard]] markup write_findings_of_modules(const map_page&);
/// What is meant to be so, and what is left to others.
[[nodiscard]] markup write_accepted(const map_page&);
[[nodiscard]] markup write_map_matrix(const map_page&);
[[nodiscard]] markup write_map_covers(const map_page&);
[[nodiscard]] markup write_map_variants(const map_page&);
[[nodiscard]] markup write_map_sides(const map_page&);
[[nodiscard]] markup write_map_repair(const map_page&);
[[nodiscard]] markup write_map_modules(const map_page&);
/// The modules that wait for each other, by time from left to right; nothing where none do.
[[nodiscard]] markup write_module_picture(const map_page&);
[[nodiscard]] markup write_map_starters(const map_page&);
[[nodiscard]] markup write_map_rules(const map_page&);

}  // namespace loopbaan::detail
