// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <compare>
#include <map>
#include <string>
#include <vector>

#include <loopbaan/gap/gap.hpp>

#include <report/html/markup.hpp>

namespace loopbaan::detail {

/// A mark for the level now, one for the required level, one for the desired level, on the axis of a scale.
struct dumbbell {
  std::uint32_t scale = 0;
  rank current{};
  rank required{};
  rank desired{};

  friend auto operator<=>(const dumbbell&, const dumbbell&) = default;
};

/// All dumbbells of a page. Each different one is drawn once, in a style rule that sets it before the words of a cell,
/// so a cell takes nine bytes (class=d12). Unlike backgrounds such pictures are always printed; a screen reader passes
/// them over, because the words beside them say the same.
class dumbbells {
public:
  /// @pre each line misses something
  dumbbells(const framework&, const std::vector<gap_line>& missing);

  /// The rules; class names are d0, d1… for cells with pictures, x0, x1… for tables with the axis of a scale.
  [[nodiscard]] markup style(language) const;

  /// The number of a picture. @pre the line was given to the constructor
  [[nodiscard]] std::size_t number_of(const gap_line& line) const { return numbers_.at(dumbbell_of(line)); }

  /// The scale of a competence.
  [[nodiscard]] std::uint32_t scale_of(competence_index) const;

private:
  [[nodiscard]] dumbbell dumbbell_of(const gap_line&) const;
  [[nodiscard]] std::string draw(const dumbbell&) const;
  [[nodiscard]] std::string draw_axis(std::uint32_t scale, language) const;
  [[nodiscard]] int width_of_axis(std::uint32_t scale) const;

  framework fw_;
  std::map<dumbbell, std::size_t> numbers_;
  std::map<std::uint32_t, std::size_t> highest_;  // per scale: the highest level on its axis
};

}  // namespace loopbaan::detail
