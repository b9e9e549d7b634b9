// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <loopbaan/framework/framework.hpp>
#include <loopbaan/graph/index_run.hpp>

namespace loopbaan {

/// How one thing in a career leads to another.
enum class edge_kind : std::uint8_t {
  required,     ///< attainment → step: the step requires it
  alternative,  ///< attainment → step: it stands in an alternative of the step
  yields,       ///< step → attainment: the step can be the first to give it, whichever alternative opened the step
  catch_up,     ///< step → attainment: likewise, but only to who came by an alternative that does not ask for it
  after         ///< step → step: the second may only come after the first
};

/// "requires", "alternative", "yields", "catch-up" or "after".
[[nodiscard]] std::string_view name(edge_kind) noexcept;

/// What an edge of the career graph says.
struct career_edge {
  edge_kind kind{};
  std::uint32_t number = 0;  ///< which alternative of the step, counted from 0; 0 for other kinds

  friend bool operator==(const career_edge&, const career_edge&) = default;
};

/// What a vertex of the career graph stands for: an attainment or a step.
struct career_vertex {
  std::optional<loopbaan::attainment> attainment = {};
  std::optional<step_index> step = {};

  friend bool operator==(const career_vertex&, const career_vertex&) = default;
};

/// Holds the free functions of loopbaan/graph/boost.hpp. Argument-dependent lookup finds them through the base class of
/// career_graph; beside it, `source(edge, graph)` would hide the entity `source`.
namespace boost_model {
struct base {};
}  // namespace boost_model

/// A framework with its catalogues as a directed graph of attainments and steps: immutable, flat, both ways.
///
/// Vertices: every "competence at rank or higher" that a step or a profile mentions, by competence and rank; then every
/// step, in catalogue order. Edges: by source, then target, kind and number. Positions depend on the framework alone.
///
/// A step leads to the rank that it yields and to every lower mentioned rank that someone who takes it may still lack.
/// What it asks of everyone it cannot give: no edge. What only some of its alternatives ask for, it gives to those who
/// come by another: a `catch_up`. Without the catch-ups there is a cycle only where two or more steps wait for each
/// other; with them, a ladder of levels that can be entered halfway is a cycle too.
///
/// With all edges, whatever builds on an attainment in any career lies on a path from it. The reverse need not hold: a
/// path follows one thing, a step waits for all that it requires. Phases take no edge away: they depend on the person.
///
/// A vertex, an edge or a level that it does not have is refused: @throws error 430 no_such_position, 431
/// no_such_level.
///
/// It is a model of the Boost.Graph concepts; include loopbaan/graph/boost.hpp to run the algorithms of Boost on it.
class career_graph : boost_model::base {
public:
  using vertex = index_of<career_vertex>;
  using edge = index_of<career_edge>;

  /// O(vertices + edges + ranks of all scales, one scale per competence).
  /// @throws std::length_error when the edges cannot be numbered in 32 bits
  explicit career_graph(const framework&);

  [[nodiscard]] const framework& fw() const& noexcept { return fw_; }
  const framework& fw() const&& = delete;

  [[nodiscard]] index_run<career_vertex> vertices() const noexcept { return {{0}, {vertex_count_}}; }
  [[nodiscard]] index_run<career_edge> edges() const noexcept { return {{0}, {first_out_.back()}}; }

  [[nodiscard]] index_run<career_edge> out_edges(vertex v) const {
    detail::require_position(v.value, vertex_count_);
    return {{first_out_[v.value]}, {first_out_[v.value + 1]}};
  }
  /// Rising.
  std::span<const edge> in_edges(vertex) const&& = delete;
  [[nodiscard]] std::span<const edge> in_edges(vertex v) const& {
    detail::require_position(v.value, vertex_count_);
    return std::span{in_edges_}.subspan(first_in_[v.value], first_in_[v.value + 1] - first_in_[v.value]);
  }
  /// The targets of the edges out of a vertex, in their order; a target of two edges stands there twice.
  std::span<const vertex> successors(vertex) const&& = delete;
  [[nodiscard]] std::span<const vertex> successors(vertex v) const& {
    detail::require_position(v.value, vertex_count_);
    return std::span{targets_}.subspan(first_out_[v.value], first_out_[v.value + 1] - first_out_[v.value]);
  }

  [[nodiscard]] vertex source(edge e) const { return at(sources_, e); }
  [[nodiscard]] vertex target(edge e) const { return at(targets_, e); }
  [[nodiscard]] career_edge operator[](edge e) const { return at(labels_, e); }

  [[nodiscard]] bool is_step(vertex v) const noexcept { return v.value >= attainments_.size(); }
  [[nodiscard]] career_vertex operator[](vertex v) const;

  /// The vertex of exactly this attainment; none when no step and no profile mentions it. O(1).
  [[nodiscard]] std::optional<vertex> find(attainment) const;
  [[nodiscard]] vertex find(step_index s) const {
    detail::require_position(s.value, fw_.steps().size());
    return {static_cast<std::uint32_t>(attainments_.size()) + s.value};
  }

  /// The attainments that someone with these levels has, rising. O(competences + answer).
  /// @throws error 432 unless there is a level for each competence
  [[nodiscard]] std::vector<vertex> met_by(ranks_view levels) const;

  /// "klassenmanagement basis" (competence and level) or "edi-training" (step): unique, for tables and drawings.
  [[nodiscard]] std::string name(vertex) const;

private:
  [[nodiscard]] vertex lowest_from(attainment) const noexcept;

  template <class Part>
  [[nodiscard]] static const Part& at(const std::vector<Part>& by_edge, edge e) {
    detail::require_position(e.value, by_edge.size());
    return by_edge[e.value];
  }

  framework fw_;
  std::uint32_t vertex_count_ = 0;
  std::vector<attainment> attainments_;
  std::vector<std::uint32_t> ladder_of_;    ///< by competence: where its ranks begin in lowest_from_
  std::vector<std::uint32_t> lowest_from_;  ///< by competence and rank: how many attainments come before
  std::vector<std::uint32_t> first_out_;    ///< by vertex, and the end
  std::vector<std::uint32_t> first_in_;     ///< by vertex, and the end
  std::vector<vertex> sources_;             ///< by edge
  std::vector<vertex> targets_;             ///< by edge
  std::vector<career_edge> labels_;         ///< by edge
  std::vector<edge> in_edges_;              ///< by target, then rising
};

}  // namespace loopbaan
