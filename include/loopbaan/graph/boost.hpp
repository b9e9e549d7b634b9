// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <boost/graph/graph_traits.hpp>
#include <boost/graph/properties.hpp>
#include <boost/property_map/property_map.hpp>

#include <loopbaan/graph/career_graph.hpp>
#include <loopbaan/graph/digraph.hpp>

/// The career graph as Boost.Graph sees it: include this, and the algorithms of Boost run on it unchanged.
///
/// It is a BidirectionalGraph, VertexListGraph, EdgeListGraph and AdjacencyGraph; parallel edges are allowed. Property
/// maps, all read-only, by the tags of Boost: `vertex_index` and `edge_index`, `vertex_name` (career_graph::name),
/// `edge_name` (the kind) and `edge_weight` (study time in minutes of the step that the edge leads to, 0 to an
/// attainment). For other weights, boost::make_function_property_map makes a map of any function of an edge.
///
/// lengauer_tarjan_dominator_tree is only right when the root reaches every vertex: run it on a filtered_graph of the
/// part that it reaches.
namespace loopbaan {

/// Keeps every edge but the catch-ups, and of no graph none: for a filtered_graph that is acyclic unless steps wait for
/// each other.
struct without_catch_up {
  const career_graph* graph = nullptr;

  bool operator()(career_graph::edge e) const { return graph != nullptr && (*graph)[e].kind != edge_kind::catch_up; }
};

namespace detail {

inline std::size_t position(const career_graph&, career_graph::vertex v) { return v.value; }
inline std::size_t position(const career_graph&, career_graph::edge e) { return e.value; }
inline std::string name_of(const career_graph& g, career_graph::vertex v) { return g.name(v); }
inline std::string_view name_of(const career_graph& g, career_graph::edge e) { return name(g[e].kind); }
inline std::int64_t minutes_to_target(const career_graph& g, career_graph::edge e) {
  const auto [attained, step] = g[g.target(e)];
  return step ? g.fw().steps()[*step].hours.value_or(minutes{}).count() : 0;
}

/// A readable property map that asks the graph.
template <class Key, class Value, Value (*read)(const career_graph&, Key)>
class career_map {
public:
  using key_type = Key;
  using value_type = Value;
  using reference = Value;
  using category = boost::readable_property_map_tag;

  career_map() = default;
  explicit career_map(const career_graph& of) : graph_{&of} {}

  /// @throws error 430 no_such_position, as for every key of a map of no graph
  friend Value get(const career_map& map, Key key) {
    if (map.graph_ == nullptr) refuse_position(key.value, 0);
    return read(*map.graph_, key);
  }

private:
  const career_graph* graph_ = nullptr;
};

/// The map that a tag of Boost stands for.
template <class Tag>
struct map_of;
template <>
struct map_of<boost::vertex_index_t> {
  using type = career_map<career_graph::vertex, std::size_t, position>;
};
template <>
struct map_of<boost::vertex_name_t> {
  using type = career_map<career_graph::vertex, std::string, name_of>;
};
template <>
struct map_of<boost::edge_index_t> {
  using type = career_map<career_graph::edge, std::size_t, position>;
};
template <>
struct map_of<boost::edge_name_t> {
  using type = career_map<career_graph::edge, std::string_view, name_of>;
};
template <>
struct map_of<boost::edge_weight_t> {
  using type = career_map<career_graph::edge, std::int64_t, minutes_to_target>;
};

}  // namespace detail

namespace boost_model {

inline auto vertices(const career_graph& g) { return std::pair{g.vertices().begin(), g.vertices().end()}; }
inline std::size_t num_vertices(const career_graph& g) { return g.vertices().size(); }
inline auto edges(const career_graph& g) { return std::pair{g.edges().begin(), g.edges().end()}; }
inline std::size_t num_edges(const career_graph& g) { return g.edges().size(); }

inline career_graph::vertex source(career_graph::edge e, const career_graph& g) { return g.source(e); }
inline career_graph::vertex target(career_graph::edge e, const career_graph& g) { return g.target(e); }

inline auto out_edges(career_graph::vertex v, const career_graph& g) {
  return std::pair{g.out_edges(v).begin(), g.out_edges(v).end()};
}
inline std::size_t out_degree(career_graph::vertex v, const career_graph& g) { return g.out_edges(v).size(); }
inline auto in_edges(career_graph::vertex v, const career_graph& g) {
  return std::pair{g.in_edges(v).begin(), g.in_edges(v).end()};
}
inline std::size_t in_degree(career_graph::vertex v, const career_graph& g) { return g.in_edges(v).size(); }
inline std::size_t degree(career_graph::vertex v, const career_graph& g) { return in_degree(v, g) + out_degree(v, g); }
inline auto adjacent_vertices(career_graph::vertex v, const career_graph& g) {
  return std::pair{g.successors(v).begin(), g.successors(v).end()};
}

template <class Tag>
typename detail::map_of<Tag>::type get(Tag, const career_graph& g) {
  return typename detail::map_of<Tag>::type{g};
}
template <class Tag>
typename detail::map_of<Tag>::type get(Tag, const career_graph&&) = delete;  // the map asks the graph, which must stay
template <class Tag, class Key>
auto get(Tag tag, const career_graph& g, Key key) -> decltype(get(get(tag, g), key)) {
  return get(get(tag, g), key);
}

}  // namespace boost_model

}  // namespace loopbaan

namespace boost {

template <>
struct graph_traits<loopbaan::career_graph> {
  using vertex_descriptor = loopbaan::career_graph::vertex;
  using edge_descriptor = loopbaan::career_graph::edge;
  using vertex_iterator = loopbaan::index_run<loopbaan::career_vertex>::iterator;
  using edge_iterator = loopbaan::index_run<loopbaan::career_edge>::iterator;
  using out_edge_iterator = edge_iterator;
  using in_edge_iterator = std::span<const edge_descriptor>::iterator;
  using adjacency_iterator = std::span<const vertex_descriptor>::iterator;
  using directed_category = bidirectional_tag;
  using edge_parallel_category = allow_parallel_edge_tag;
  struct traversal_category : virtual vertex_list_graph_tag,
                              virtual edge_list_graph_tag,
                              virtual bidirectional_graph_tag,
                              virtual adjacency_graph_tag {};
  using vertices_size_type = std::size_t;
  using edges_size_type = std::size_t;
  using degree_size_type = std::size_t;

  static vertex_descriptor null_vertex() { return {std::numeric_limits<std::uint32_t>::max()}; }
};

// Some algorithms ask for the traits of a graph that they hold as const.
template <>
struct graph_traits<const loopbaan::career_graph> : graph_traits<loopbaan::career_graph> {};

template <class Tag>
struct property_map<loopbaan::career_graph, Tag> {
  using type = typename loopbaan::detail::map_of<Tag>::type;
  using const_type = type;
};

}  // namespace boost

namespace loopbaan {

/// Any graph of Boost in the plainest form, for `measure`, `condense` and their like: vertex i of the result is the
/// i-th that `vertices(graph)` gives, so a filtered_graph has no gaps. Needs a VertexListGraph and IncidenceGraph with
/// vertices numbered from 0 (of a filtered_graph: those of the graph behind it). O(vertices + edges log edges).
template <class Graph>
[[nodiscard]] digraph plain(const Graph& graph) {
  const auto index = get(boost::vertex_index, graph);
  std::vector<digraph::vertex> place;
  std::size_t size = 0;
  const auto [first, last] = vertices(graph);
  for (auto v = first; v != last; ++v) {
    const auto number = static_cast<std::size_t>(get(index, *v));
    if (place.size() <= number) place.resize(number + 1);
    place[number] = static_cast<digraph::vertex>(size++);
  }
  std::vector<digraph::edge> found;
  for (auto v = first; v != last; ++v) {
    const auto [begin, end] = out_edges(*v, graph);
    for (auto e = begin; e != end; ++e)
      found.emplace_back(place[static_cast<std::size_t>(get(index, *v))],
                         place[static_cast<std::size_t>(get(index, target(*e, graph)))]);
  }
  return {size, std::move(found)};
}

}  // namespace loopbaan
