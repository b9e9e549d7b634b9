// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

#include <loopbaan/core/refuse.hpp>

namespace loopbaan {

/// A directed graph in the plainest form: vertices 0 … size - 1 and where each leads, both ways. Immutable.
///
/// What the analysis of graphs works on, whatever they are about: courses and their requisites, steps of a catalogue.
/// For a graph of Boost, `plain` in loopbaan/graph/boost.hpp makes one.
class digraph {
public:
  using vertex = std::uint32_t;
  using edge = std::pair<vertex, vertex>;

  digraph() = default;

  /// Of parallel edges one is kept; an edge from a vertex to itself is dropped. O(vertices + edges log edges).
  /// @throws error 430 no_such_position for an edge that ends outside; std::length_error when vertices or edges cannot
  /// be numbered in 32 bits
  digraph(std::size_t size, std::vector<edge> edges);

  [[nodiscard]] std::size_t size() const noexcept { return first_out_.size() - 1; }
  /// By source, then target.
  [[nodiscard]] std::span<const edge> edges() const& noexcept { return edges_; }
  std::span<const edge> edges() const&& = delete;  ///< they would be gone, as for the next ones
  /// Where a vertex leads, rising.
  std::span<const vertex> after(vertex) const&& = delete;
  [[nodiscard]] std::span<const vertex> after(vertex v) const& {
    detail::require_position(v, size());
    return std::span{targets_}.subspan(first_out_[v], first_out_[v + 1] - first_out_[v]);
  }
  /// What leads to a vertex, rising.
  std::span<const vertex> before(vertex) const&& = delete;
  [[nodiscard]] std::span<const vertex> before(vertex v) const& {
    detail::require_position(v, size());
    return std::span{sources_}.subspan(first_in_[v], first_in_[v + 1] - first_in_[v]);
  }

  friend bool operator==(const digraph& a, const digraph& b) { return a.size() == b.size() && a.edges_ == b.edges_; }

private:
  std::vector<edge> edges_;
  std::vector<std::uint32_t> first_out_{0};  ///< by vertex, and the end
  std::vector<std::uint32_t> first_in_{0};   ///< likewise
  std::vector<vertex> targets_;              ///< by edge
  std::vector<vertex> sources_;              ///< by target, then rising
};

}  // namespace loopbaan
