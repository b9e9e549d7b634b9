// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <vector>

#include <loopbaan/partnership/new_editions.hpp>

namespace loopbaan::detail {

/// Needs by which editions meet them: of needs of one kind it does not matter who has which place.
struct need_kind {
  std::vector<std::size_t> met_by;  ///< rising, each once
  std::vector<std::size_t> needs;   ///< rising
};

[[nodiscard]] std::vector<need_kind> kinds_of(const new_editions_request&);

/// How many of each kind have a place in each edition.
class place_flow {
public:
  place_flow(const std::vector<need_kind>&, std::size_t editions);

  /// Gives places of editions to more needs, without anybody losing theirs, until no more have one. O(kinds × editions)
  /// for each that is given.
  void fill(const std::vector<std::size_t>& places);

  [[nodiscard]] std::size_t met() const noexcept { return met_; }
  [[nodiscard]] std::size_t in(std::size_t edition) const { return in_[edition]; }
  [[nodiscard]] std::size_t given(std::size_t kind, std::size_t edition) const { return given_[kind][edition]; }

private:
  std::size_t push(const std::vector<std::size_t>& places, std::size_t kind);

  const std::vector<need_kind>& kinds_;
  std::vector<std::vector<std::size_t>> given_;
  std::vector<std::size_t> in_, left_;
  std::size_t met_ = 0;
};

}  // namespace loopbaan::detail
