// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstdint>
#include <vector>

namespace loopbaan::detail {

/// A network, and the most that flows through it: by levels of shortest ways, each filled until it is blocked.
/// O(nodes² × edges). Source: E. A. Dinic, Algorithm for solution of a problem of maximum flow in networks with power
/// estimation, Soviet Mathematics Doklady 11, 1970.
class flow {
public:
  explicit flow(std::size_t nodes) : first_(nodes, no_edge) {}

  void add(std::size_t from, std::size_t to, std::int64_t most);
  /// The most that flows from the one to the other. Asked once.
  [[nodiscard]] std::int64_t most(std::size_t from, std::size_t to);

private:
  struct edge {
    std::size_t to;
    std::int64_t left;
    std::size_t next;  ///< of the same node
  };
  static constexpr std::size_t no_edge = static_cast<std::size_t>(-1);

  bool find_levels(std::size_t from, std::size_t to);
  std::int64_t push(std::size_t from, std::size_t to, std::int64_t most);

  std::vector<edge> edges_;  ///< each beside the one back
  std::vector<std::size_t> first_;
  std::vector<int> level_;
  std::vector<std::size_t> at_;
  std::vector<std::size_t> queue_;
};

}  // namespace loopbaan::detail
