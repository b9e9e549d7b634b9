// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <loopbaan/curriculum/curriculum.hpp>

namespace loopbaan {

/// For whom something is there in a variant, rising. By choice: only for who takes certain modules; of a choice of k
/// from n modules it is for everybody when fewer than n - k + 1 modules lack it. In doubt: only with a question mark.
enum class extent : std::uint8_t { none, in_doubt, by_choice, everybody };

/// The word for an extent, e.g. "by_choice".
[[nodiscard]] std::string_view name(extent) noexcept;

/// Something that a rule finds in a map, with the cells it stands on. What is so in several variants in the same way is
/// one finding.
struct curriculum_finding {
  curriculum_rule rule{};
  std::optional<competence_index> competence = {};
  std::optional<std::uint32_t> module = {};
  std::vector<std::uint32_t> variants = {};  ///< positions, rising
  std::vector<cell_place> cells = {};        ///< that it stands on, rising
  std::vector<std::uint32_t> modules = {};   ///< others that it stands on: what must come before, what fills a period
  extent there = extent::none;               ///< how far what the rule asks is there
  bool certain = true;           ///< however modules without cells and question marks are filled in; else it may vanish
  rank level = rank::not_shown;  ///< of rules about levels: what there is
  rank wanted = rank::not_shown;  ///< and what should be
  std::int64_t amount = 0;  ///< of rules with a limit: how much there is, in what the limit counts (EC: hundredths)
  std::int32_t time = 0;    ///< of a period: year × 1000 + period
  std::optional<std::size_t> accepted = {};  ///< position of what accepts it

  friend bool operator==(const curriculum_finding&, const curriculum_finding&) = default;
};

/// How full a map is: before what is missing, for what is missing is a statement about the sheet.
struct map_filling {
  std::size_t modules = 0;
  std::size_t filled = 0;  ///< with one cell at least
  std::size_t cells = 0;   ///< that are sure
  std::size_t question_marks = 0;
  std::array<std::size_t, 4> by_sides = {};  ///< cells: nobody said, institute, workplace, together
};

[[nodiscard]] map_filling filling_of(const curriculum&);

/// Everything that the rules find that are on, by competence in the order of the framework, then modules, then periods;
/// of one thing by rule. What is accepted is in it. O(cells × variants + modules × variants).
[[nodiscard]] std::vector<curriculum_finding> check_curriculum(const curriculum&);

/// What accepts nothing: the entries of the map that silence no finding (961).
[[nodiscard]] diagnostics unused_acceptances(const curriculum&, const std::vector<curriculum_finding>&);

/// In one sentence, with its variants and how sure it is.
[[nodiscard]] std::string print(const curriculum_finding&, const curriculum&, language = language::nl);

}  // namespace loopbaan
