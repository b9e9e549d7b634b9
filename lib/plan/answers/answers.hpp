// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <memory>
#include <shared_mutex>
#include <string>
#include <unordered_map>

#include <loopbaan/plan/outcome.hpp>

namespace loopbaan::detail {

/// Answers that are proven, by the part of a standing that they depend on. Threads may share it. What it holds is
/// bounded: when it is full it keeps what it has.
class answers {
public:
  /// The answer, or null.
  [[nodiscard]] std::shared_ptr<const plan_outcome> find(const std::string& key) const;

  void keep(std::string key, const plan_outcome&);

private:
  static constexpr std::size_t most = std::size_t{1} << 16;  ///< steps of plans, and one for each answer: some ten MB

  mutable std::shared_mutex mutex_;
  std::unordered_map<std::string, std::shared_ptr<const plan_outcome>> held_;
  std::size_t size_ = 0;
};

}  // namespace loopbaan::detail
