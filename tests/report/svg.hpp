// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

/// Reads career maps back from their SVG, for tests that look at the picture as a reader would.
namespace loopbaan::testing {

struct drawn_text {
  int x = 0;  ///< middle
  int y = 0;  ///< base line
  std::string words;
  bool small = false;
};

struct drawn_box {
  std::size_t step = 0;
  int x = 0;
  int y = 0;
  int width = 0;
  int height = 0;
  std::string title;  ///< what a pointer or a screen reader gets
  std::string marks;  ///< class names
  std::vector<drawn_text> lines;

  [[nodiscard]] int right() const { return x + width; }
  [[nodiscard]] int bottom() const { return y + height; }
};

/// A part of a line: level when both ends have one y.
struct drawn_segment {
  int x1 = 0, y1 = 0, x2 = 0, y2 = 0;
};

struct drawn_line {
  std::string marks;
  std::vector<drawn_segment> segments;
};

/// A box that is no step: a role, or the arrow of a depth.
struct drawn_aim {
  drawn_box box;
  bool is_role = false;
};

/// A line of text outside of boxes, as it stands in its group.
struct drawn_label {
  std::string words;
  std::string title;  ///< "" where the words are whole
};

struct drawn_map {
  int width = 0;
  int height = 0;
  std::vector<drawn_aim> aims;
  std::vector<drawn_label> labels;
  std::vector<drawn_box> boxes;
  std::vector<drawn_line> lines;
};

[[nodiscard]] drawn_map read_map(std::string_view svg);

/// Pixels that words take at most in any common sans-serif: a coarse count, apart from the library's own table.
[[nodiscard]] double widest(std::string_view words, double size, bool bold);

/// Is every tag closed, every attribute quoted, every `&` a reference?
[[nodiscard]] bool is_well_formed(std::string_view xml);

}  // namespace loopbaan::testing
