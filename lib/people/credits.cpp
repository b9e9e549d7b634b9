// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/people/credits.hpp>

#include <algorithm>

#include <people/months_after.hpp>

namespace loopbaan {

credit_answer counts_in_time(const standing& of, std::size_t i, const resolved_credits& asked) {
  if (!asked.within) return credit_answer::counts;
  if (!of.today || i >= of.done_on.size() || of.done_on[i] == date{}) return credit_answer::unknown;
  const date last = detail::months_after(of.done_on[i], 12 * *asked.within);
  return of.done_on[i] <= *of.today && *of.today <= last ? credit_answer::counts : credit_answer::does_not;
}

credit_count count_credits(const framework& fw, const standing& of, const resolved_credits& asked) {
  credit_count found;
  for (std::size_t i = 0; i < of.done.size(); ++i) {
    const auto same = of.done.begin() + static_cast<std::ptrdiff_t>(i);
    if (std::find(of.done.begin(), same, *same) != same) continue;  // a step counts once
    const credit_answer counts = counts_in_time(of, i, asked);
    if (counts == credit_answer::counts) found.there += credits_of(fw, *same, asked);
    if (counts == credit_answer::unknown) found.uncertain += credits_of(fw, *same, asked);
  }
  return found;
}

bool meets_credits(const framework& fw, const standing& of, const resolved_profile& asked) {
  return std::ranges::all_of(asked.credits, [&](const resolved_credits& each) {
    return count_credits(fw, of, each).there >= each.at_least;
  });
}

std::string print_credits(const framework& fw, unit_index unit, std::int64_t hundredths, language lang) {
  detail::require_position(unit.value, fw.units().size());
  return decimal(hundredths, 100, 2, lang) + " " + visible(fw.units()[unit].title.in_language(lang));
}

std::string print(const framework& fw, const resolved_credits& asked, language lang) {
  std::string words = print_credits(fw, asked.unit, asked.at_least, lang);
  std::string kinds;
  for (const std::string& each : asked.kinds)
    kinds += (kinds.empty() ? "" : worded(lang, " of ", " or ")) + visible(fw.kind_title(each, lang));
  if (!kinds.empty()) words += " (" + kinds + ")";
  if (asked.within)
    words += worded(lang, " in ", " in ") + std::to_string(*asked.within) + (*asked.within == 1 ? worded(lang, " jaar", " year") : worded(lang, " jaar", " years"));
  return words;
}

}  // namespace loopbaan
