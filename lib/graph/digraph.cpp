// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/graph/digraph.hpp>

#include <algorithm>
#include <limits>
#include <stdexcept>

namespace loopbaan {

digraph::digraph(std::size_t size, std::vector<edge> edges) : edges_{std::move(edges)} {
  constexpr std::size_t most = std::numeric_limits<std::uint32_t>::max() - 1;
  if (size > most || edges_.size() > most) throw std::length_error{"digraph: too many vertices or edges"};
  for (const auto& [from, to] : edges_) {
    detail::require_position(from, size);
    detail::require_position(to, size);
  }
  std::erase_if(edges_, [](const edge& e) { return e.first == e.second; });
  std::ranges::sort(edges_);
  edges_.erase(std::unique(edges_.begin(), edges_.end()), edges_.end());

  first_out_.assign(size + 1, 0);
  first_in_.assign(size + 1, 0);
  for (const auto& [from, to] : edges_) {
    ++first_out_[from + 1];
    ++first_in_[to + 1];
    targets_.push_back(to);
  }
  for (std::size_t v = 0; v < size; ++v) {
    first_out_[v + 1] += first_out_[v];
    first_in_[v + 1] += first_in_[v];
  }
  sources_.resize(edges_.size());
  std::vector<std::uint32_t> next{first_in_.begin(), first_in_.end() - 1};
  for (const auto& [from, to] : edges_) sources_[next[to]++] = from;
}

}  // namespace loopbaan
