// SPDX-License-Identifier: BSL-1.0
#include <algorithm>
#include <bit>

#include <loopbaan/graph/metrics.hpp>
#include <loopbaan/graph/reduction.hpp>

namespace loopbaan {
namespace {

/// How many other vertices each component reaches, 64 targets at a time: a word per component says which of them.
std::vector<std::uint32_t> count_reached(const condensation& knots) {
  const std::size_t size = knots.components.size();
  std::vector<std::uint32_t> found(size);
  std::vector<std::uint64_t> reaches(size);
  for (std::size_t first = 0; first < size; first += 64) {
    std::fill(reaches.begin(), reaches.end(), 0);
    // Edges lead onward only, so what lies at or behind `first + 64` reaches none of these.
    for (std::size_t c = std::min(size, first + 64); c-- > 0;) {
      std::uint64_t& word = reaches[c];
      for (const std::uint32_t next : knots.onward.after(static_cast<std::uint32_t>(c))) {
        word |= reaches[next];
        if (next >= first && next < first + 64) word |= std::uint64_t{1} << (next - first);
      }
      for (std::uint64_t left = word; left != 0; left &= left - 1)
        found[c] += static_cast<std::uint32_t>(
            knots.components[first + static_cast<std::size_t>(std::countr_zero(left))].size());
    }
  }
  for (std::size_t c = 0; c < size; ++c) found[c] += static_cast<std::uint32_t>(knots.components[c].size()) - 1;
  return found;
}

/// All paths from one side to a vertex: how many, of how many vertices together, and of how many the longest.
struct half {
  tally paths = {};
  tally vertices = {};
  std::uint32_t longest = 0;
};

/// The paths that begin at a source and end here.
std::vector<half> from_sources(const digraph& onward) {
  std::vector<half> found(onward.size());
  for (std::uint32_t c = 0; c < onward.size(); ++c) {
    half& here = found[c];
    if (onward.before(c).empty()) here.paths = {1};
    for (const std::uint32_t before : onward.before(c)) {
      here.paths += found[before].paths;
      here.vertices += found[before].vertices;
      here.longest = std::max(here.longest, found[before].longest);
    }
    here.vertices += here.paths;
    ++here.longest;
  }
  return found;
}

/// The paths from here to a sink; this vertex itself is not counted.
std::vector<half> to_sinks(const digraph& onward) {
  std::vector<half> found(onward.size());
  for (auto c = static_cast<std::uint32_t>(onward.size()); c-- > 0;) {
    half& here = found[c];
    if (onward.after(c).empty()) here.paths = {1};
    for (const std::uint32_t next : onward.after(c)) {
      here.paths += found[next].paths;
      here.vertices += found[next].vertices + found[next].paths;
      here.longest = std::max(here.longest, found[next].longest + 1);
    }
  }
  return found;
}

}  // namespace

std::uint64_t graph_metrics::complexity() const noexcept {
  std::uint64_t sum = 0;
  for (const vertex_metrics& each : vertices) sum += each.complexity();
  return sum;
}

graph_metrics measure(const digraph& graph) {
  const condensation knots = condense(graph);
  const digraph& onward = knots.onward;
  const auto reached = count_reached(knots);
  const auto in = from_sources(onward);
  const auto out = to_sinks(onward);

  graph_metrics found;
  for (std::uint32_t c = 0; c < onward.size(); ++c) {
    if (onward.before(c).empty()) found.paths += out[c].paths;
    found.longest = std::max(found.longest, in[c].longest + out[c].longest);
  }
  for (digraph::vertex v = 0; v < graph.size(); ++v) {
    const std::uint32_t c = knots.component_of[v];
    vertex_metrics& here = found.vertices.emplace_back();
    here.blocking = reached[c];
    here.delay = in[c].longest + out[c].longest;
    here.paths = in[c].paths * out[c].paths;
    if (!onward.before(c).empty() && !onward.after(c).empty())
      here.centrality = in[c].vertices * out[c].paths + in[c].paths * out[c].vertices;
    here.in_knot = knots.components[c].size() > 1;
  }
  return found;
}

}  // namespace loopbaan
