// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <boost/graph/adjacency_list.hpp>

#include <loopbaan/graph/digraph.hpp>

namespace loopbaan::detail {

using boost_copy = boost::adjacency_list<boost::vecS, boost::vecS, boost::directedS>;

/// A graph of Boost's own, for the algorithms that it does well. O(vertices + edges).
inline boost_copy copy_for_boost(const digraph& graph) {
  return {graph.edges().begin(), graph.edges().end(), graph.size()};
}

}  // namespace loopbaan::detail
