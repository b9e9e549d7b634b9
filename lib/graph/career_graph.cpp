// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/graph/career_graph.hpp>

#include <algorithm>
#include <limits>
#include <numeric>
#include <stdexcept>

#include <core/refusals.hpp>
#include <framework/level_checks.hpp>
#include <graph/asks.hpp>

namespace loopbaan {
namespace {

/// Every attainment that the framework mentions, some of them often.
template <class Visit>
void for_each_mention(const framework& fw, Visit visit) {
  const auto all = [&](const std::vector<attainment>& mentioned) { std::ranges::for_each(mentioned, visit); };
  for (const profile_index p : fw.profiles().indices()) {
    all(fw.resolved(p).required);
    all(fw.resolved(p).desired);
    for (const resolved_choice& choice : fw.resolved(p).choices) std::ranges::for_each(choice.any_of, all);
  }
  for (const step_index s : fw.steps().indices()) {
    const resolved_step& step = fw.resolved(s);
    all(step.required);
    std::ranges::for_each(step.any_of, all);
    all(step.yields);
  }
}

/// Every edge, those out of one vertex by target, kind and number: what steps yield goes first, as attainments come
/// before steps.
template <class Visit>
void for_each_edge(const career_graph& graph, Visit visit) {
  const framework& fw = graph.fw();
  detail::asks asked{fw.competences().size()};
  for (const step_index s : fw.steps().indices()) {
    asked.look_at(fw.resolved(s));
    for (const auto& [c, yielded] : fw.resolved(s).yields)
      for (std::size_t r = number(asked.of_everyone(c)) + 1; r <= number(yielded); ++r)
        if (const auto target = graph.find({c, make_rank(r)})) {
          const bool for_all = make_rank(r) > asked.at_most(c);
          visit(graph.find(s), *target, career_edge{for_all ? edge_kind::yields : edge_kind::catch_up});
        }
  }
  for (const step_index s : fw.steps().indices()) {
    const resolved_step& step = fw.resolved(s);
    const auto target = graph.find(s);
    for (const attainment& a : step.required) visit(*graph.find(a), target, career_edge{edge_kind::required});
    for (std::uint32_t k = 0; k < step.any_of.size(); ++k)
      for (const attainment& a : step.any_of[k]) visit(*graph.find(a), target, career_edge{edge_kind::alternative, k});
    auto earlier = step.after;
    std::ranges::sort(earlier);
    earlier.erase(std::unique(earlier.begin(), earlier.end()), earlier.end());
    for (const step_index other : earlier) visit(graph.find(other), target, career_edge{edge_kind::after});
  }
}

/// Turns how many there are of each into where each begins; one entry more, for the end.
std::vector<std::uint32_t> begins(const std::vector<std::size_t>& counts) {
  std::vector<std::uint32_t> found{0};
  found.reserve(counts.size() + 1);
  std::size_t sum = 0;
  for (const std::size_t count : counts) {
    sum += count;
    if (sum > std::numeric_limits<std::uint32_t>::max()) throw std::length_error{"career_graph: too many edges"};
    found.push_back(static_cast<std::uint32_t>(sum));
  }
  return found;
}

}  // namespace

career_graph::career_graph(const framework& fw) : fw_{fw} {
  std::size_t size = 0;
  for (const competence_index c : fw.competences().indices()) {
    ladder_of_.push_back(static_cast<std::uint32_t>(size));
    size += number(fw.top(c)) + 2;  // from not shown to one past the highest
  }
  lowest_from_.resize(size);
  for_each_mention(fw,
                   [&](const attainment& a) { lowest_from_[ladder_of_[a.competence.value] + number(a.level)] = 1; });
  std::exclusive_scan(lowest_from_.begin(), lowest_from_.end(), lowest_from_.begin(), std::uint32_t{0});
  for (const competence_index c : fw.competences().indices())
    for (std::size_t r = 1; r <= number(fw.top(c)); ++r)
      if (find({c, make_rank(r)})) attainments_.push_back({c, make_rank(r)});
  vertex_count_ = static_cast<std::uint32_t>(attainments_.size() + fw.steps().size());

  std::vector<std::size_t> out(vertex_count_);
  std::vector<std::size_t> in(vertex_count_);
  for_each_edge(*this, [&](vertex from, vertex to, career_edge) {
    ++out[from.value];
    ++in[to.value];
  });
  first_out_ = begins(out);
  first_in_ = begins(in);
  sources_.resize(first_out_.back());
  targets_.resize(first_out_.back());
  labels_.resize(first_out_.back());
  in_edges_.resize(first_out_.back());

  std::vector<std::uint32_t> next{first_out_.begin(), first_out_.end() - 1};
  for_each_edge(*this, [&](vertex from, vertex to, career_edge label) {
    const std::uint32_t e = next[from.value]++;
    sources_[e] = from;
    targets_[e] = to;
    labels_[e] = label;
  });
  next.assign(first_in_.begin(), first_in_.end() - 1);
  for (const edge e : edges()) in_edges_[next[target(e).value]++] = e;
}

career_graph::vertex career_graph::lowest_from(attainment a) const noexcept {
  return {lowest_from_[ladder_of_[a.competence.value] + number(a.level)]};
}

career_vertex career_graph::operator[](vertex v) const {
  detail::require_position(v.value, vertex_count_);
  if (is_step(v)) return {.step = step_index{v.value - static_cast<std::uint32_t>(attainments_.size())}};
  return {.attainment = attainments_[v.value]};
}

std::optional<career_graph::vertex> career_graph::find(attainment a) const {
  const rank top = fw_.top(a.competence);
  if (a.level > top) detail::refuse_level_of(number(top), number(a.level));
  const vertex found = lowest_from(a);
  const vertex above = lowest_from({a.competence, make_rank(number(a.level) + 1)});
  return found == above ? std::nullopt : std::optional{found};
}

std::vector<career_graph::vertex> career_graph::met_by(ranks_view levels) const {
  detail::require_levels(fw_, levels);
  std::vector<vertex> found;
  for (const competence_index c : fw_.competences().indices()) {
    const rank above = make_rank(number(counted(levels[c.value])) + 1);
    for (const vertex v : index_run{lowest_from({c, rank::not_shown}), lowest_from({c, above})}) found.push_back(v);
  }
  return found;
}

std::string career_graph::name(vertex v) const {
  const auto [attained, step] = (*this)[v];
  if (step) return fw_.steps()[*step].id;
  const auto& [competence, at] = *attained;
  return fw_.competences()[competence].id + ' ' + std::string{fw_.level_id(competence, at)};
}

std::string_view name(edge_kind kind) noexcept {
  switch (kind) {
    case edge_kind::required:
      return "requires";
    case edge_kind::alternative:
      return "alternative";
    case edge_kind::yields:
      return "yields";
    case edge_kind::catch_up:
      return "catch-up";
    case edge_kind::after:
      return "after";
  }
  return {};
}

}  // namespace loopbaan
