// SPDX-License-Identifier: BSL-1.0
#include <map>

#include <boost/graph/transitive_reduction.hpp>

#include <loopbaan/graph/reduction.hpp>

#include <core/refusals.hpp>
#include <graph/boost_copy.hpp>

namespace loopbaan {

digraph transitive_reduction(const digraph& acyclic) {
  if (acyclic.size() == 0) return {};  // Boost (1.74) takes the address of its first vertex
  if (condense(acyclic).components.size() < acyclic.size())
    detail::refuse_value(
        {"een kring", "a cycle"}, {"een graaf die alleen vooruit leidt", "a graph that only leads onward"},
        {"Trek eerst elke kring samen, met condense.", "Draw each cycle together first, with condense."});
  const auto copy = detail::copy_for_boost(acyclic);
  detail::boost_copy reduced;
  std::vector<std::size_t> renamed(acyclic.size());  // Boost makes vertices in an order of its own
  boost::transitive_reduction(copy, reduced,
                              boost::make_iterator_property_map(renamed.begin(), get(boost::vertex_index, copy)),
                              get(boost::vertex_index, copy));
  std::vector<digraph::vertex> original(acyclic.size());
  for (digraph::vertex v = 0; v < acyclic.size(); ++v) original[renamed[v]] = v;
  std::vector<digraph::edge> edges;
  for (digraph::vertex v = 0; v < acyclic.size(); ++v) {
    const auto [next, end] = boost::adjacent_vertices(renamed[v], reduced);
    for (auto to = next; to != end; ++to) edges.emplace_back(v, original[*to]);
  }
  return {acyclic.size(), std::move(edges)};
}

}  // namespace loopbaan
