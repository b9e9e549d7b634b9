// SPDX-License-Identifier: BSL-1.0
#include <algorithm>

#include <framework/checks.hpp>

namespace loopbaan::detail {
namespace {

constexpr std::int64_t most_years = 100;

/// "40 punten (formal) in 5 jaar".
std::string words_of(const framework_data& data, const resolved_credits& asked, language lang) {
  std::string words =
      decimal(asked.at_least, 100, 2, lang) + " " + data.units.entries()[asked.unit.value].title.in_language(lang);
  std::string kinds;
  for (const std::string& each : asked.kinds) (kinds += kinds.empty() ? "" : ", ") += each;
  if (!kinds.empty()) words += " (" + kinds + ")";
  if (asked.within)
    words += worded(lang, " in ", " in ") + std::to_string(*asked.within) +
             (*asked.within == 1 ? worded(lang, " jaar", " year") : worded(lang, " jaar", " years"));
  return words;
}
text words_of(const framework_data& data, const resolved_credits& asked) {
  return in_each_language([&](language lang) { return words_of(data, asked, lang); });
}

/// What all steps together give to a demand, hundredths; stops where that is more than any can ask.
std::int64_t all_given(const framework_data& data, const resolved_credits& asked) {
  std::int64_t sum = 0;
  for (const step& each : data.steps) {
    if (!asked.kinds.empty() && (!each.kind || !std::ranges::binary_search(asked.kinds, *each.kind))) continue;
    const auto given = each.credits_given.find(data.units.entries()[asked.unit.value].id);
    if (given != each.credits_given.end()) sum += given->second.count();
    if (sum > resolved_credits::most) break;
  }
  return sum;
}

/// Does all that counts for `part` count for `whole` too?
bool is_part(const resolved_credits& part, const resolved_credits& whole) {
  return part.unit == whole.unit && (!whole.within || (part.within && *part.within <= *whole.within)) &&
         (whole.kinds.empty() || (!part.kinds.empty() && std::ranges::includes(whole.kinds, part.kinds)));
}

}  // namespace

std::vector<resolved_credits> resolve_credits(const framework_data& data, const profile& of, const pointer& at,
                                              collector& found) {
  std::vector<resolved_credits> made;
  for (std::size_t i = 0; i < of.credits_asked.size(); ++i) {
    const credit_demand& each = of.credits_asked[i];
    const std::int64_t amount = each.at_least.count();
    if (amount < 1 || amount > resolved_credits::most)
      found.diagnose(errc::impossible_credits, at / i / "at_least",
                     {text{decimal(amount, 100, 2, language::nl), decimal(amount, 100, 2, language::en)}, "at_least"},
                     {(at / i / "at_least").words()});
    if (each.within && *each.within >= 0 && (*each.within < 1 || *each.within > most_years))
      found.diagnose(errc::impossible_credits, at / i / "within", {std::to_string(*each.within), "within"});
    const auto unit = data.units.find(each.unit);
    if (!unit || amount < 1) continue;
    resolved_credits demand{*unit, each.kinds, each.within, std::min(amount, resolved_credits::most)};
    std::ranges::sort(demand.kinds);
    demand.kinds.erase(std::unique(demand.kinds.begin(), demand.kinds.end()), demand.kinds.end());
    if (std::ranges::any_of(made, [&](const resolved_credits& other) { return other.is_like(demand); }))
      found.diagnose(errc::credits_asked_twice, at / i, {of.id, words_of(data, demand)});
    made.push_back(std::move(demand));
  }
  return made;
}

void join_credits(std::vector<resolved_credits>& into, const std::vector<resolved_credits>& others) {
  for (const resolved_credits& each : others) {
    const auto own =
        std::ranges::find_if(into, [&](const resolved_credits& known) { return known.is_like(each); });
    if (own == into.end())
      into.push_back(each);
    else
      own->at_least = std::max(own->at_least, each.at_least);
  }
}

diagnostics notes_on_credits(const framework_data& data, const collector& found) {
  diagnostics notes;
  for (std::uint32_t p = 0; p < data.draft.profiles.size(); ++p) {
    const profile& of = data.draft.profiles[p];
    const auto& asked = data.resolved_profiles[p].credits;
    for (std::size_t i = 0; i < of.credits_asked.size() && i < asked.size(); ++i) {  // its own stand first
      const place at = found.at((pointer{} / "profiles" / p / "credits" / i).words());
      if (const std::int64_t given = all_given(data, asked[i]); given < asked[i].at_least && data.steps.size() > 0) {
        resolved_credits had = asked[i];
        had.at_least = given;
        notes.push_back({errc::credits_beyond_steps, at, {of.id, words_of(data, asked[i]), words_of(data, had)}});
      }
      for (const resolved_credits& other : asked)
        if (!other.is_like(asked[i]) && is_part(other, asked[i]) && other.at_least >= asked[i].at_least)
          notes.push_back({errc::idle_credits, at, {of.id, words_of(data, asked[i]), words_of(data, other)}});
    }
  }
  return notes;
}

}  // namespace loopbaan::detail
