// SPDX-License-Identifier: BSL-1.0
#include <plan/prospect/days.hpp>

#include <algorithm>
#include <functional>
#include <map>

namespace loopbaan::detail {

in_time::in_time(const standing& who)
    : done_on_(who.done.size()), today_{who.today.value_or(std::chrono::year{2000} / 1 / 1)} {
  for (std::size_t i = 0; i < done_on_.size(); ++i) {
    const bool known = who.today && i < who.done_on.size() && who.done_on[i] != date{};
    done_on_[i] = known ? who.done_on[i] : *today_;
  }
}

standing in_time::of(standing who) const {
  who.done_on = done_on_;
  who.today = today_;
  return who;
}

std::vector<open_day> open_days(const compiled_request& compiled, const framework& fw, const standing& who) {
  std::map<std::uint32_t, std::map<std::int64_t, std::vector<fact>, std::greater<>>> open;  // by step and years
  for (const compiled_request::credit_fact& each : compiled.credit_facts) {
    const resolved_credits& asked = compiled.credits_asked[each.asked];
    if (!asked.within || compiled.is_credited(who, each)) continue;
    if (count_credits(fw, who, asked).there >= asked.at_least) continue;
    for (std::size_t i = 0; i < who.done.size(); ++i)
      if (who.done[i].value == each.step && counts_in_time(who, i, asked) == credit_answer::unknown) {
        open[each.step][*asked.within].push_back(each.number);
        break;
      }
  }
  std::vector<open_day> found;
  for (auto& [step, by_years] : open) {
    found.push_back({step_index{step}});
    for (auto& [years, facts] : by_years) found.back().facts.push_back(std::move(facts));
  }
  return found;
}

}  // namespace loopbaan::detail
