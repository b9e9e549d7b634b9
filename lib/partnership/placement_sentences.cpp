// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/partnership/placement_round.hpp>

#include <algorithm>
#include <array>
#include <map>

#include <loopbaan/core/quantity.hpp>
#include <loopbaan/core/refuse.hpp>
#include <loopbaan/partnership/sentences.hpp>

#include <partnership/sentence_parts.hpp>

namespace loopbaan {
namespace {

std::string number(std::integral auto of) { return std::to_string(of); }

text so_many(std::integral auto count, const text& one, const text& more) {
  return detail::in_each_language([&](language lang) { return counted(count, one, more, lang); });
}
text students(std::integral auto count) { return so_many(count, {"student", "student"}, {"studenten", "students"}); }
text places(std::integral auto count) { return so_many(count, {"plaats", "place"}, {"plaatsen", "places"}); }
text coaches(std::integral auto count) { return so_many(count, {"coach", "coach"}, {"coaches", "coaches"}); }
text trainers(std::integral auto count) {
  return so_many(count, {"schoolopleider", "school trainer"}, {"schoolopleiders", "school trainers"});
}

text joined(const std::vector<text>& parts) {
  return detail::in_each_language([&](language lang) {
    std::string all;
    for (std::size_t i = 0; i < parts.size(); ++i)
      all += (i == 0 ? "" : i + 1 < parts.size() ? ", " : worded(lang, " en ", " and ")) + parts[i].in_language(lang);
    return all;
  });
}

bool counts_by_subject(const placing_school& of) {
  return std::ranges::any_of(of.subjects, [](const taken_subject& each) { return each.places.has_value(); });
}

text title_of(const placing_school& of) { return of.title ? *of.title : text{of.id}; }

/// What the number of places follows from: “2 coaches with 2 students each”.
text bound_words(const placement& of, std::size_t school) {
  const placing_school& each = of.draft().schools[school];
  std::vector<text> parts;
  for (const place_bound by : of.capacity_of(school).binds) switch (by) {
      case place_bound::coaches:
        parts.push_back(detail::filled("{0} met elk {1}", "{0} with {1} each",
                                       {coaches(*each.coaches),
                                        students((each.students_per_coach ? each.students_per_coach : of.draft().students_per_coach).value_or(0))}));
        break;
      case place_bound::trainers:
        parts.push_back(detail::filled("{0} met elk {1}", "{0} with {1} each",
                                       {trainers(*each.trainers),
                                        students((each.students_per_trainer ? each.students_per_trainer : of.draft().students_per_trainer).value_or(0))}));
        break;
      case place_bound::stated:
        parts.push_back(text{"wat de school zelf zegt", "what the school says itself"});
        break;
    }
  return joined(parts);
}

text far_words(round_travel::unit in, std::int64_t amount) {
  return in == round_travel::unit::kilometres ? detail::filled("{0} km ver", "{0} km away", {number(amount)})
                                              : detail::filled("{0} minuten ver", "{0} minutes away", {number(amount)});
}

text level_words(const placement_answer& of, std::size_t level) {
  if (of.found.rule[level].what == rule_level::kind::most_met)
    return {"zo veel mogelijk studenten geplaatst", "as many students placed as possible"};
  return title(of.asked.round, of.found.rule[level]);
}

/// What became of a wish for a school, in the words of placements.
text wish_words(const placement& of, const placement_answer& answer, std::size_t student, std::size_t wish) {
  const std::vector<placing_school>& schools = of.draft().schools;
  const std::size_t s = answer.asked.round.edition_of(student, wish);
  const wish_answer& told = answer.found.wishes[student][wish];
  const text school = title_of(schools[s]);
  switch (told.why) {
    case wish_reason::stated:
      return detail::filled("“{0}” kan niet: {1}.", "“{0}” is not possible: {1}.",
                            {school, answer.asked.round.parts().needs[student].wishes[wish].refused});
    case wish_reason::shut:
      if (told.taken <= 1)
        return detail::filled("Bij “{0}” zou deze student alleen zijn, en die school neemt er ten minste {1}.",
                              "At “{0}” this student would be alone, and that school takes {1} at the least.",
                              {school, number(told.limit)});
      return detail::filled("“{0}” neemt ten minste {1}: er zouden er hooguit {2} komen, of anderen zouden er slechter van worden.",
                            "“{0}” takes {1} at the least: at most {2} would come, or others would be worse off.",
                            {school, students(told.limit), number(told.taken)});
    case wish_reason::full:
      if (answer.asked.round.parts().editions[s].by_group)
        return detail::filled("Bij “{0}” is geen plaats meer voor dit vak{1}.", "“{0}” has no more places for this subject{1}.",
                              {school, detail::kept_words(answer.asked.round, answer.found, told)});
      return detail::filled("Bij “{0}” zijn alle {1} bezet{2}; meer kan niet door {3}.",
                            "At “{0}” all {1} are taken{2}; more there cannot be by {3}.",
                            {school, places(told.limit), detail::kept_words(answer.asked.round, answer.found, told), bound_words(of, s)});
    case wish_reason::needed:
      return detail::filled("Bij “{0}” is plaats, maar dan heeft “{1}” er te weinig.", "“{0}” has a place, but “{1}” would have too few.",
                            {school, title_of(schools[*told.other])});
    case wish_reason::rule:
      if (told.other && *told.other < answer.found.rule.size())
        return detail::filled("Bij “{0}” is plaats, maar dan wordt de uitkomst slechter op “{1}”.",
                              "There is a place at “{0}”, but the outcome would be worse at “{1}”.", {school, level_words(answer, *told.other)});
      break;
    default: break;
  }
  return sentence(answer.asked.round, answer.found, student, wish);
}

/// Why the place is that of this school: status, wish, what is seen there.
text place_words(const placement& of, const placement_answer& answer, std::size_t student) {
  const placing_student& who = of.draft().students[student];
  const std::size_t wish = *answer.found.placed[student], s = answer.asked.round.edition_of(student, wish);
  const placing_school& school = of.draft().schools[s];
  std::vector<text> parts;
  switch (school.status.value_or(school_status::internship)) {
    case school_status::accredited: parts.push_back(text{"een geaccrediteerde opleidingsschool", "an accredited training school"}); break;
    case school_status::quality_mark: parts.push_back(text{"een keurmerkschool", "a school with the quality mark"}); break;
    case school_status::internship: parts.push_back(text{"een stageschool", "an internship school"}); break;
  }
  if (const auto named = std::ranges::find(who.wishes, school.id); named != who.wishes.end())
    parts.push_back(detail::filled("wens {0} van {1}", "wish {0} of {1}", {number(named - who.wishes.begin() + 1), number(who.wishes.size())}));
  else if (!who.wishes.empty()) parts.push_back(text{"geen van de genoemde scholen", "none of the schools that were named"});
  if (who.booked == school.id) parts.push_back(text{"al afgesproken", "agreed already"});
  const auto& criteria = answer.asked.round.parts().criteria;
  for (std::size_t c = 0; c < criteria.size(); ++c)
    if (criteria[c].id == "travel")
      parts.push_back(answer.asked.far_unknown[student][s]
                          ? text{"afstand niet bekend", "distance not known"}
                          : far_words(answer.asked.counted_in, answer.asked.round.parts().needs[student].wishes[wish].criteria[c]));
  return detail::filled("Geplaatst bij “{0}”: {1}.", "Placed at “{0}”: {1}.", {title_of(school), joined(parts)});
}

}  // namespace

text title(school_fit of) {
  switch (of) {
    case school_fit::fits: return {"de school past", "the school fits"};
    case school_fit::own: return {"een eigen school van de student", "an own school of the student"};
    case school_fit::excluded: return {"uitgesloten", "excluded"};
    case school_fit::before: return {"de student is er eerder geweest", "the student was there before"};
    case school_fit::stage: return {"de school neemt geen studenten in deze fase", "the school takes no students of this stage"};
    case school_fit::subject: return {"de school heeft geen plaats voor dit vak", "the school has no place for this subject"};
    case school_fit::not_shown: return {"er is niet te zien wat deze student moet zien", "it does not show what this student must see"};
    case school_fit::too_far: return {"te ver", "too far"};
    case school_fit::no_places: return {"de school heeft geen plaatsen, of minder dan zij er ten minste neemt", "the school has no places, or fewer than it takes at the least"};
  }
  return {};
}

text sentence_of_school(const placement& of, const placement_answer& answer, std::size_t school) {
  detail::require_position(school, of.draft().schools.size());
  const text name = title_of(of.draft().schools[school]);
  const std::int64_t most = of.capacity_of(school).places, least = of.least_of(school);
  const text by = bound_words(of, school);
  if (most == 0) return detail::filled("“{0}” heeft geen plaatsen: {1}.", "“{0}” has no places: {1}.", {name, by});
  if (most < least)
    return detail::filled("“{0}” neemt niemand: er zijn er {1} ({2}), en zij neemt er ten minste {3}.",
                          "“{0}” takes nobody: it has {1} ({2}), and takes {3} at the least.", {name, places(most), by, number(least)});
  if (answer.found.editions.empty())
    return detail::filled("“{0}”: {1} door {2}.", "“{0}”: {1} by {2}.", {name, places(most), by});
  const std::size_t taken = answer.found.editions[school].placed.size();
  if (taken == 0 && least > 1)
    return detail::filled("“{0}”: {1} door {2}; niemand, want zij neemt er ten minste {3}.",
                          "“{0}”: {1} by {2}; nobody, as it takes {3} at the least.", {name, places(most), by, number(least)});
  return detail::filled("“{0}”: {1} door {2}; {3} geplaatst, {4} vrij.", "“{0}”: {1} by {2}; {3} placed, {4} free.",
                        {name, places(most), by, number(taken), number(most - static_cast<std::int64_t>(taken))});
}

std::vector<text> sentences_of_student(const placement& of, const placement_answer& answer, std::size_t student) {
  detail::require_position(student, of.draft().students.size());
  if (answer.found.wishes.empty()) return {{"Er is geen plaatsing gevonden.", "No placement was found."}};
  const auto& wishes = answer.asked.round.parts().needs[student].wishes;
  const auto& named = of.draft().students[student].wishes;
  const auto has = answer.found.placed[student];
  std::vector<text> made;
  if (has) made.push_back(place_words(of, answer, student));
  else made.push_back({"Geen plaats.", "No place."});
  std::vector<std::size_t> told;
  for (std::size_t w = 0; w < wishes.size(); ++w)
    if (w != has && std::ranges::count(named, wishes[w].edition) > 0 && (!has || wishes[w].rank < wishes[*has].rank)) told.push_back(w);
  std::ranges::sort(told, {}, [&](std::size_t w) { return wishes[w].rank; });
  for (const std::size_t w : told) made.push_back(wish_words(of, answer, student, w));
  if (has) return made;
  // Of schools that nobody named, a few by name; of many how many.
  std::vector<std::size_t> others;
  for (std::size_t w = 0; w < wishes.size(); ++w)
    if (wishes[w].refused.empty() && std::ranges::count(told, w) == 0) others.push_back(w);
  if (others.size() <= 3)
    for (const std::size_t w : others) made.push_back(wish_words(of, answer, student, w));
  else
    made.push_back(detail::filled("Bij de {0} andere scholen die passen is geen plaats.", "The {0} other schools that fit have no place.",
                                  {number(others.size())}));
  std::array<std::size_t, 9> counts{};
  for (const school_fit fit : answer.asked.fits[student]) ++counts[static_cast<std::size_t>(fit)];
  for (std::size_t f = 1; f < counts.size(); ++f)
    if (counts[f] > 0)
      made.push_back(detail::filled("{0}: {1}.", "{0}: {1}.",
                                    {so_many(counts[f], {"school past niet", "school does not fit"}, {"scholen passen niet", "schools do not fit"}),
                                     title(static_cast<school_fit>(f))}));
  return made;
}

std::vector<text> sentences_of_missing(const placement& of, const missing_places& missing) {
  std::vector<text> made;
  if (!missing.nowhere.empty())
    made.push_back(detail::filled("Voor {0} past geen enkele school, hoeveel plaatsen er ook bij komen.",
                                  "No school fits {0}, however many places there were.", {students(missing.nowhere.size())}));
  for (const more_places& each : missing.more) {
    const placing_school& school = of.draft().schools[each.school];
    std::vector<text> parts;
    if (each.coaches > 0) parts.push_back(coaches(each.coaches));
    if (each.trainers > 0) parts.push_back(trainers(each.trainers));
    if (each.stated > 0)
      parts.push_back(counts_by_subject(school)
                          ? detail::filled("{0} (voor het vak van wie er geen heeft)", "{0} (for the subject of who has none)", {places(each.stated)})
                          : detail::filled("{0} die de school zelf toezegt", "{0} that the school promises itself", {places(each.stated)}));
    made.push_back(detail::filled("“{0}”: {1} erbij; dat geeft {2}.", "“{0}”: {1} more; that gives {2}.",
                                  {title_of(school), joined(parts), places(each.places)}));
  }
  if (missing.placed > 0) {
    made.push_back(detail::filled("Daarmee is er plaats voor {0} zonder plaats.", "That gives a place to {0} without one now.",
                                  {students(missing.placed)}));
    made.push_back(missing.proven ? text{"Met minder kan dat niet.", "Fewer cannot do it."}
                                  : text{"Dat het niet met minder kan, is niet bewezen.", "That fewer cannot do it is not proven."});
  }
  if (!missing.not_worked_out.empty()) {
    std::vector<text> names;
    for (const std::size_t s : missing.not_worked_out) names.push_back(detail::filled("“{0}”", "“{0}”", {title_of(of.draft().schools[s])}));
    made.push_back(detail::filled("Wat er nodig is bij {0}, is niet uitgerekend: daar zijn de plaatsen per vak, en meer daarvan is niet genoeg.",
                                  "What is missing at {0} is not worked out: places there are by subject, and more of these will not do.",
                                  {joined(names)}));
  }
  if (missing.left > 0)
    made.push_back(missing.proven
                       ? detail::filled("Voor {0} is er ook dan geen plaats: scholen nemen er ten minste een aantal, of hun plaatsen gaan niet omhoog.",
                                        "Even then there is no place for {0}: schools take a least number, or their places cannot go up.",
                                        {students(missing.left)})
                       : detail::filled("Voor {0} is er ook dan geen plaats; of meer erbij hen helpt, is niet bekend.",
                                        "Even then there is no place for {0}; whether more would help them is not known.",
                                        {students(missing.left)}));
  return made;
}

}  // namespace loopbaan
