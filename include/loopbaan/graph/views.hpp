// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <functional>
#include <memory>
#include <string_view>
#include <vector>

#include <loopbaan/graph/dependence.hpp>

namespace loopbaan {

/// Which vertices of a career graph to look at: a predicate for the vertices of boost::filtered_graph.
///
///     boost::filtered_graph<career_graph, boost::keep_all, career_view> part{graph, {}, view_of_phase(graph,
///     student)};
///
/// Views of the same graph are combined with & and | (of graphs of another size: @throws error 432 sizes_differ).
/// Copying is cheap; the graph need not outlive a view.
class career_view {
public:
  /// Looks at nothing; filtered_graph wants to be able to make one.
  career_view() = default;
  /// @param kept  by vertex
  explicit career_view(std::vector<bool> kept) : kept_{std::make_shared<const std::vector<bool>>(std::move(kept))} {}

  /// @throws error 430 for a vertex that the graph of this view does not have
  [[nodiscard]] bool operator()(career_graph::vertex v) const {
    if (!kept_) return false;
    detail::require_position(v.value, kept_->size());
    return (*kept_)[v.value];
  }

  /// What it looks at, rising. O(vertices).
  [[nodiscard]] std::vector<career_graph::vertex> vertices() const;

  friend career_view operator&(const career_view&, const career_view&);
  friend career_view operator|(const career_view&, const career_view&);

private:
  std::shared_ptr<const std::vector<bool>> kept_;
};

/// The steps that are wanted, with all attainments that one of them asks for or yields. O(vertices + edges).
[[nodiscard]] career_view view_of_steps(const career_graph&, const std::function<bool(step_index)>& wanted);

/// Steps that list the phase, and those that list none: open in every phase.
[[nodiscard]] career_view view_of_phase(const career_graph&, phase_index);
/// Steps that list the domain.
[[nodiscard]] career_view view_of_domain(const career_graph&, index_of<domain>);
/// Steps of one provider, word for word; "" for steps that name none.
[[nodiscard]] career_view view_of_provider(const career_graph&, std::string_view);
/// What still lies ahead of someone: attainments not held, steps not done that yield a level that is not held.
[[nodiscard]] career_view view_ahead_of(const career_graph&, const career_start& has);

}  // namespace loopbaan
