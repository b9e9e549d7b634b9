// SPDX-License-Identifier: BSL-1.0
#include <schedule/nearest_places.hpp>

#include <algorithm>
#include <numeric>
#include <optional>
#include <utility>

#include <schedule/team_checks.hpp>

namespace loopbaan::detail {
namespace {

using kept_places = std::vector<step_agreement>;

constexpr std::size_t most_sets = 256;  // that are tried one by one

/// The next set of as many positions below `size`, these rising; false where there is none.
bool next_set(std::vector<std::size_t>& set, std::size_t size) {
  for (std::size_t at = set.size(); at-- > 0;) {
    if (set[at] == size - set.size() + at) continue;
    std::iota(set.begin() + static_cast<std::ptrdiff_t>(at), set.end(), set[at] + 1);
    return true;
  }
  return false;
}

kept_places all_but(const kept_places& all, const std::vector<std::size_t>& out) {
  kept_places kept;
  for (std::size_t k = 0; k < all.size(); ++k)
    if (!std::ranges::binary_search(out, k)) kept.push_back(all[k]);
  return kept;
}

}  // namespace

nearest_places find_nearest(const kept_places& agreed,
                            const std::function<schedule_outcome(const kept_places&)>& ask) {
  nearest_places made{ask(agreed)};
  if (agreed.empty() || is_scheduled(made.outcome)) return made;
  bool proven = made.outcome.status == schedule_status::unscheduled;
  made.outcome = ask({});
  if (made.outcome.status == schedule_status::unscheduled) return {std::move(made.outcome), agreed.size()};
  kept_places can;
  for (const step_agreement& each : agreed)
    if (ask({each}).status != schedule_status::unscheduled) can.push_back(each);
  const std::size_t forced = agreed.size() - can.size();
  std::size_t left = most_sets;
  for (std::size_t let_go = forced == 0 ? 1 : 0; let_go < can.size() && left > 0; ++let_go) {
    if (proven) made.let_go_at_least = forced + let_go;
    std::optional<schedule_outcome> best;
    std::vector<std::size_t> out(let_go);
    std::iota(out.begin(), out.end(), std::size_t{0});
    for (bool more = true; more && left > 0; more = next_set(out, can.size()), --left) {
      schedule_outcome found = ask(all_but(can, out));
      proven = proven && found.status != schedule_status::stopped;
      if (is_scheduled(found) && (!best || found.terms < best->terms)) best = std::move(found);
    }
    if (best) return {*std::move(best), made.let_go_at_least};
  }
  if (proven && left > 0) made.let_go_at_least = agreed.size();
  kept_places kept;
  for (const step_agreement& each : can) {
    kept.push_back(each);
    schedule_outcome found = ask(kept);
    if (is_scheduled(found))
      made.outcome = std::move(found);
    else
      kept.pop_back();
  }
  return made;
}

}  // namespace loopbaan::detail
