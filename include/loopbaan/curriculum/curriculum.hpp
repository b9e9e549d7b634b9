// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include <loopbaan/core/result.hpp>
#include <loopbaan/curriculum/entities.hpp>
#include <loopbaan/curriculum/rules.hpp>
#include <loopbaan/framework/framework.hpp>

namespace loopbaan {

namespace detail {
class collector;
}  // namespace detail

/// Variants of a map, a bit for each by its position.
using variant_set = std::uint64_t;

/// Where a cell stands: the position of its module, and its position in that.
struct cell_place {
  std::uint32_t module = 0;
  std::uint32_t cell = 0;

  friend auto operator<=>(const cell_place&, const cell_place&) = default;
};

/// A cell with its references resolved.
struct resolved_cell {
  competence_index competence;
  cell_place place;
  activity does{};
  rank level = rank::unknown;  ///< unknown: nobody said
  std::uint8_t sides = 0;      ///< 1: the institute has a part in it, 2: the workplace; 3: together; 0: nobody said
  bool sure = true;
};

/// When a module is: the first and the last period that it may touch, as year × 1000 + period; both 0 where nobody
/// said. A module of a year without a period is somewhere in that year.
struct module_span {
  static constexpr std::int32_t year_step = 1000;
  static constexpr std::int32_t whole_year = 999;  ///< the last period of a year of which no period is said

  std::int32_t first = 0;
  std::int32_t last = 0;

  [[nodiscard]] bool is_known() const noexcept { return first != 0; }
  friend bool operator==(const module_span&, const module_span&) = default;
};

/// A module with its references resolved.
struct resolved_module {
  module_span when;
  variant_set variants = 0;
  std::optional<std::uint32_t> choice = {};  ///< position of the choice that it is an option of
  std::optional<std::int64_t> load = {};     ///< hundredths of an hour; none: nobody said
  std::vector<std::uint32_t> after = {};     ///< positions of what must come before
  std::uint8_t sides = 0;                    ///< as of cells
  variant_set unfilled = 0;  ///< without cells, and of its variants those in which nobody said that this is meant so
};

/// How a rule is set.
struct rule_state {
  bool on = true;
  std::int64_t limit = 0;
};

/// A programme as modules that introduce, practise and assess competences at levels, in variants: checked and
/// immutable. Copying costs nothing; threads may share one.
///
/// A map without variants has one, without a name. What a map says of its own filling stands in `notes`: 963 (what the
/// profile asks and the map has no column for), 964 (modules without cells), 965 (nobody said who), 966 (nobody said
/// when), 970 (a module as large as a programme), 973 (left out on purpose, and modules do something with it), 974
/// (rows that say everything nearly everywhere), 975 (one module assesses all).
class curriculum {
public:
  static constexpr std::size_t most_modules = 5000;
  static constexpr std::size_t most_variants = 64;

  /// Errors: 101, 102, 103, 104, 105, 106, 201, 202 (a competence that is no longer in the framework, among others),
  /// 203, 204, 207 (more than 64 variants), 208, 501, 947 (more than 5000 modules), 957 (a choice of more than there
  /// is), 958, 959, 960, 969 (EC and hours that are not the same). All at once, at the JSON pointer that they have in
  /// the document. O(size), with a nearest-word search for each reference that fails.
  [[nodiscard]] static result<curriculum> build(curriculum_draft draft, const framework&, const std::string& file = {});

  /// The same beside what was found while reading the draft; nothing where anything is wrong.
  [[nodiscard]] static std::optional<curriculum> build(curriculum_draft draft, const framework&, detail::collector&);

  /// The same with other notes: for who knows where in its tables each stands.
  [[nodiscard]] static curriculum with_notes(const curriculum&, diagnostics notes);

  [[nodiscard]] const curriculum_draft& draft() const noexcept;
  [[nodiscard]] const framework& fw() const noexcept;
  [[nodiscard]] const diagnostics& notes() const noexcept;

  [[nodiscard]] const std::vector<curriculum_module>& modules() const noexcept;
  /// @throws error 430 no_such_position
  [[nodiscard]] const resolved_module& resolved(std::size_t module) const;
  [[nodiscard]] std::span<const resolved_module> resolved_modules() const noexcept;
  [[nodiscard]] std::optional<std::uint32_t> find_module(std::string_view id) const;

  /// At least one.
  [[nodiscard]] std::size_t variant_count() const noexcept;
  /// The title of a variant, or its id; "" of a map without variants.
  [[nodiscard]] std::string variant_title(std::size_t variant, language) const;
  [[nodiscard]] std::optional<std::uint32_t> find_variant(std::string_view id) const;

  /// What the map is about, rising.
  [[nodiscard]] const std::vector<competence_index>& competences() const noexcept;
  /// The cells of one of these, by module. O(1)
  [[nodiscard]] std::span<const resolved_cell> cells_of(competence_index) const;
  [[nodiscard]] std::span<const resolved_cell> cells() const noexcept;
  [[nodiscard]] const curriculum_cell& cell(cell_place) const;

  /// What it leads to.
  [[nodiscard]] std::optional<profile_index> profile() const noexcept;
  /// The level that the profile asks of a competence; not_shown: none.
  [[nodiscard]] rank required(competence_index) const;
  [[nodiscard]] rank desired(competence_index) const;
  /// The variants that leave it to others on purpose.
  [[nodiscard]] variant_set left_out(competence_index) const;

  [[nodiscard]] const rule_state& state_of(curriculum_rule) const noexcept;

  /// How many modules of a choice a variant has, as far as the map or the choice says.
  [[nodiscard]] std::int64_t options_of(std::size_t choice, std::size_t variant) const;

private:
  struct data;
  explicit curriculum(std::shared_ptr<const data> held) : held_{std::move(held)} {}
  friend class curriculum_builder;

  std::shared_ptr<const data> held_;
};

/// A study load in EC, as people say it: hundredths of an hour by 2800.
inline constexpr std::int64_t hundredths_per_ec = 2800;

/// "jaar 2, periode 3", "jaar 2, periode 3 – jaar 3, periode 1", "jaar 2"; "" where nobody said.
[[nodiscard]] std::string print(const module_span&, language);

}  // namespace loopbaan
