// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <compare>
#include <map>
#include <vector>

#include <loopbaan/gap/gap.hpp>

#include <report/markup.hpp>

namespace loopbaan::detail {

/// A mark for the level now, one for the required level, one for the desired level, on the axis of a scale.
struct dumbbell {
  std::uint32_t scale = 0;
  rank current{};
  rank required{};
  rank desired{};

  friend auto operator<=>(const dumbbell&, const dumbbell&) = default;
};

/// All dumbbells of a page. Each different one is drawn once and used by reference: a row of a table takes some forty
/// bytes. They are pictures of what the row says in words, so a screen reader passes them over.
class dumbbells {
public:
  /// For all lines that miss something.
  dumbbells(const framework&, const std::vector<gap>&);

  /// The drawings; goes once into a page, before the first use.
  [[nodiscard]] markup draw(language) const;
  [[nodiscard]] markup style() const;

  [[nodiscard]] markup axis(std::uint32_t scale) const;
  /// @pre the line misses something and was given to the constructor
  [[nodiscard]] markup use(const gap_line&) const;

  /// The scale of a competence.
  [[nodiscard]] std::uint32_t scale_of(competence_index) const;

private:
  [[nodiscard]] dumbbell of(const gap_line&) const;

  const framework& fw_;
  std::map<dumbbell, std::size_t> numbers_;
  std::map<std::uint32_t, std::size_t> highest_;  // per scale: the highest level on its axis
};

}  // namespace loopbaan::detail
