// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/plan/entry.hpp>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace loopbaan {
namespace {

std::optional<profile_index> profile_of(const framework& fw, const std::optional<std::string>& id) {
  return id ? fw.profiles().find(*id) : std::nullopt;
}

/// The roles that have a profile for their own.
std::vector<role_index> roles_with(const framework& fw, profile_index p) {
  std::vector<role_index> found;
  for (const role_index r : fw.roles().indices())
    if (profile_of(fw, fw.roles()[r].profile) == p) found.push_back(r);
  return found;
}

/// The roles in which someone has been who meets what a role asks first. What ends a phase everybody comes to have, as
/// whatever role has it for its own: it says of nobody that they were in that role.
std::vector<role_index> earlier_roles(const framework& fw, const role& of) {
  const auto before = of.entry ? profile_of(fw, of.entry->profile) : std::nullopt;
  if (!before) return {};
  const auto ends = [&](phase_index p) { return fw.exit_of(p) == before; };
  if (std::ranges::any_of(fw.phases().indices(), ends)) return {};
  return roles_with(fw, *before);
}

/// The last phase of those before the profession in which someone is; none: they work in it. Where such phases branch, it
/// is the last before they do.
std::optional<phase_index> before_profession(const framework& fw, std::optional<phase_index> phase) {
  if (!phase) return std::nullopt;
  const auto leads_in = [&](phase_index p) {
    return std::ranges::any_of(fw.routes().indices(), [&](route_index r) {
      return std::ranges::count(fw.routes()[r].phases, fw.phases()[p].id) > 0;
    });
  };
  if (!leads_in(*phase)) return std::nullopt;
  for (phase_index last = *phase;;) {
    std::vector<phase_index> next;
    for (const phase_index p : fw.phases().indices())
      if (std::ranges::count(fw.predecessors(p), last) > 0 && leads_in(p)) next.push_back(p);
    if (next.size() != 1) return last;
    last = next.front();
  }
}

std::optional<date> months_after(date from, double years) {
  const auto later = from + std::chrono::months{static_cast<int>(std::ceil(years * 12 - 1e-9))};
  // A month that is too short has its last day.
  const date found = later.ok() ? later : date{later.year() / later.month() / std::chrono::last};
  return is_day(found) ? std::optional{found} : std::nullopt;
}

}  // namespace

std::string_view name(entry_condition::answer value) noexcept {
  switch (value) {
    case entry_condition::answer::from_day:
      return "from_day";
    case entry_condition::answer::after_phase:
      return "after_phase";
    case entry_condition::answer::in_role:
      return "in_role";
    case entry_condition::answer::no_first_day:
      return "no_first_day";
    case entry_condition::answer::out_of_dates:
      return "out_of_dates";
  }
  return {};
}

namespace {

/// Since when years in the profession count for somebody, and when so many are there.
void place_years(const person& who, entry_condition& made) {
  using answer = entry_condition::answer;
  if (const auto phase = before_profession(who.fw(), who.phase())) {
    made.how = answer::after_phase;
    made.phase = phase;
  } else if (!who.since()) {
    made.how = answer::no_first_day;
  } else {
    made.day = made.years < 10'000 ? months_after(*who.since(), made.years) : std::nullopt;
    made.how = made.day ? answer::from_day : answer::out_of_dates;
  }
}

/// The most years that a level asks, or one below it that is not there yet.
entry_condition years_of(const person& who, const attainment& wanted) {
  entry_condition found;
  const scale& on = who.fw().scale_of(wanted.competence);
  for (std::size_t r = number(counted(who.level(wanted.competence))) + 1; r <= number(wanted.level); ++r)
    if (const double years = on.levels[r - 1].years.value_or(0); years > found.years)
      found = {.level = attainment{wanted.competence, make_rank(r)}, .years = years};
  return found;
}

/// The years that levels ask which are aimed for: of each scale the most, with the first level that asks so many.
void add_years_of_levels(const person& who, std::span<const profile_index> targets,
                         std::vector<entry_condition>& found) {
  const framework& fw = who.fw();
  std::map<std::string, entry_condition> most;  // by scale
  const auto add = [&](const entry_condition& each) {
    if (!each.level) return;
    entry_condition& known = most[fw.scale_of(each.level->competence).id];
    if (each.years > known.years) known = each;
  };
  for (const profile_index target : targets) {
    for (const attainment& each : fw.resolved(target).required) add(years_of(who, each));
    // Of a choice what the sets ask that ask least, as many as it takes.
    for (const resolved_choice& choice : fw.resolved(target).choices) {
      std::vector<entry_condition> by_set;
      for (const auto& set : choice.any_of) {
        entry_condition& longest = by_set.emplace_back();
        for (const attainment& each : set)
          if (const entry_condition asked = years_of(who, each); asked.years > longest.years) longest = asked;
      }
      std::ranges::stable_sort(by_set, {}, &entry_condition::years);
      if (choice.at_least > 0) add(by_set[choice.at_least - 1]);
    }
  }
  for (const scale& each : fw.scales())
    if (const auto at = most.find(each.id); at != most.end() && at->second.level) {
      place_years(who, at->second);
      found.push_back(at->second);
    }
}

}  // namespace

std::vector<entry_condition> conditions_of(const person& who, std::span<const profile_index> targets) {
  using answer = entry_condition::answer;
  const framework& fw = who.fw();
  std::set<role_index> asked;
  std::vector<role_index> open;
  for (const profile_index target : targets) {
    detail::require_position(target.value, fw.profiles().size());
    for (const role_index r : roles_with(fw, target)) open.push_back(r);
  }
  while (!open.empty()) {
    const role_index r = open.back();
    open.pop_back();
    if (!asked.insert(r).second) continue;
    for (const role_index earlier : earlier_roles(fw, fw.roles()[r])) open.push_back(earlier);
  }
  std::vector<entry_condition> found;
  for (const role_index r : asked) {
    const auto& entry = fw.roles()[r].entry;
    if (!entry || entry->years.value_or(0) <= 0) continue;
    entry_condition made{.role = r, .years = *entry->years};
    const std::vector<role_index> earlier = earlier_roles(fw, fw.roles()[r]);
    if (!earlier.empty()) {
      made.how = answer::in_role;
      made.earlier = earlier.front();
    } else {
      place_years(who, made);
    }
    found.push_back(made);
  }
  add_years_of_levels(who, targets, found);
  return found;
}

namespace {

/// "2 jaar", "2,5 years".
std::string years_in_words(double years, language lang) {
  std::string words = std::to_string(std::llround(years * 100));
  while (words.size() < 3) words.insert(words.begin(), '0');
  std::string part = words.substr(words.size() - 2);
  while (!part.empty() && part.back() == '0') part.pop_back();
  words.resize(words.size() - 2);
  if (!part.empty()) words += form_of(lang).decimal + part;
  return words + (years == 1 ? worded(lang, " jaar", " year") : worded(lang, " jaar", " years"));
}

bool is_estimate_of(const framework& fw, const attainment& at) {
  return fw.scale_of(at.competence).levels[number(at.level) - 1].estimate.value_or(false);
}

}  // namespace

std::string explain(const framework& fw, const entry_condition& each, language lang) {
  using answer = entry_condition::answer;
  const auto title = [&](role_index r) {
    detail::require_position(r.value, fw.roles().size());
    return visible(fw.roles()[r].title.in_language(lang));
  };
  std::string words;
  if (each.role) {
    words = title(*each.role);
  } else {
    detail::require_position(each.level.value().competence.value, fw.competences().size());
    words = worded(lang, "Het niveau ", "The level ") +
            visible(fw.level_title(each.level->competence, each.level->level, lang));
  }
  words += worded(lang, " vraagt ", " asks ") + years_in_words(each.years, lang);
  if (!each.role && is_estimate_of(fw, *each.level)) words += worded(lang, " (schatting)", " (an estimate)");
  if (each.how == answer::in_role)
    return words + worded(lang, " ervaring als ", " of experience as ") + title(each.earlier.value()) +
           worded(lang, "; geen stap geeft die, en sinds wanneer iemand dat is, is niet vastgelegd.",
                  "; no step gives these, and since when somebody is one is not recorded.");
  words += worded(lang, " ervaring; geen stap geeft die: ", " of experience; no step gives these: ");
  if (each.how == answer::from_day)
    return words + worded(lang, "kan op zijn vroegst op ", "at the earliest on ") + print(each.day.value()) + ".";
  if (each.how == answer::after_phase) {
    detail::require_position(each.phase.value().value, fw.phases().size());
    return words + worded(lang, "te tellen vanaf het einde van de fase ", "counted from the end of the phase ") +
           visible(fw.phases()[*each.phase].title.in_language(lang)) + ".";
  }
  if (each.how == answer::out_of_dates) return words + worded(lang, "na het jaar 9999.", "after the year 9999.");
  return words +
         worded(lang, "sinds wanneer iemand werkt, is niet ingevuld.", "since when somebody works is not filled in.");
}

}  // namespace loopbaan
