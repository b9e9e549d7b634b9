// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <gap/world_search.hpp>

namespace loopbaan::detail {

/// What a reader of a publication can conclude of a figure, who reasons with some of its cells together and takes all
/// others as they are: with all cells all there is to conclude.
class reader {
public:
  reader(const publication& p, std::size_t nodes) : reader{p, nodes, all_cells(p)} {}
  reader(const publication& p, std::size_t nodes, std::vector<std::uint32_t> cells)
      : whole_{p}, worlds_{p, std::move(cells)}, nodes_{nodes} {}

  /// The interval of a figure.
  [[nodiscard]] audited_figure interval(std::size_t question, std::size_t set);

  /// What each sum by itself says of a figure.
  [[nodiscard]] std::pair<std::uint32_t, std::uint32_t> bounds(std::size_t question, std::size_t set) {
    return worlds_.bounds(question, whole_.sets[set]);
  }

  /// Does a hidden figure, the sum over `set`, keep enough open, for outsiders and for each member who knows of herself
  /// whether she counts in the question? To a member of its set the figure is that of the others.
  [[nodiscard]] bool is_open(std::size_t question, std::span<const std::uint32_t> set, openness);

private:
  using answer = part_of_worlds::answer;
  using member = part_of_worlds::member;
  /// The counts of the question in this reader's cells, of a world at an end.
  using world = std::vector<std::uint32_t>;

  [[nodiscard]] static std::vector<std::uint32_t> all_cells(const publication&);
  /// Two worlds as wide apart as asked, if there are.
  [[nodiscard]] std::optional<std::pair<world, world>> far_apart(std::size_t question,
                                                                 std::span<const std::uint32_t> set,
                                                                 std::uint32_t width, std::optional<member>);
  [[nodiscard]] world last_world(std::size_t question) const;
  [[nodiscard]] bool agrees(const world&, const member&) const;

  const publication& whole_;
  part_of_worlds worlds_;
  std::size_t nodes_;
};

[[nodiscard]] std::uint32_t people_of(const publication&, std::size_t set);
[[nodiscard]] std::uint32_t count_of(const publication&, std::size_t question, std::size_t set);

}  // namespace loopbaan::detail
