// SPDX-License-Identifier: BSL-1.0
#include <plan/answers/answers.hpp>

#include <mutex>

namespace loopbaan::detail {

std::shared_ptr<const plan_outcome> answers::find(const std::string& key) const {
  const std::shared_lock held{mutex_};
  const auto at = held_.find(key);
  return at == held_.end() ? nullptr : at->second;
}

void answers::keep(std::string key, const plan_outcome& outcome) {
  auto copy = std::make_shared<const plan_outcome>(outcome);
  const std::size_t size = 1 + outcome.steps.size();
  const std::unique_lock held{mutex_};
  if (size_ + size > most) return;
  if (held_.emplace(std::move(key), std::move(copy)).second) size_ += size;
}

}  // namespace loopbaan::detail
