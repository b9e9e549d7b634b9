// SPDX-License-Identifier: BSL-1.0
#include <algorithm>
#include <string>

#include <loopbaan/partnership/visits.hpp>
#include <partnership/compiled_visits.hpp>

namespace loopbaan {
namespace {

const std::string& called(const visit_school& of) { return of.title.empty() ? of.id : of.title; }

text names(const visit_round& of, const std::vector<std::size_t>& which) {
  return detail::in_each_language([&](language lang) {
    std::string all;
    for (std::size_t i = 0; i < which.size(); ++i)
      all.append(i == 0 ? "" : i + 1 == which.size() ? worded(lang, " en ", " and ") : ", ").append(called(of.schools[which[i]]));
    return all;
  });
}

text counted(std::size_t count) { return text{std::to_string(count)}; }

/// Why a school may visit nobody, or nobody may visit it: each reason with how many other schools it holds for.
text reasons_of(const visit_round& of, std::size_t school, bool visits) {
  const auto bars = bars_between(of);
  std::vector<std::size_t> count(8);
  for (std::size_t other = 0; other < of.schools.size(); ++other)
    ++count[static_cast<std::size_t>(visits ? bars[school][other] : bars[other][school])];
  const auto of_bar = [&](visit_bar bar) { return count[static_cast<std::size_t>(bar)]; };
  const text board = counted(of_bar(visit_bar::own_board)), before = counted(of_bar(visit_bar::before)),
             far = counted(of_bar(visit_bar::too_far)), day = counted(of_bar(visit_bar::no_day)),
             most = text{std::to_string(of.most.value_or(0))},
             unit = of.counted_in == round_travel::unit::kilometres ? text{"km"} : text{"minuten", "minutes"};
  return detail::in_each_language([&](language lang) {
    std::string all;
    const auto add = [&](visit_bar bar, const text& said) {
      if (of_bar(bar) > 0) all.append(all.empty() ? "" : "; ").append(said.in_language(lang));
    };
    add(visit_bar::own_board, detail::filled("van het eigen bestuur: {0}", "of its own board: {0}", {board}));
    add(visit_bar::before, detail::filled("in een eerdere ronde al geweest: {0}", "did so in an earlier round: {0}", {before}));
    add(visit_bar::too_far, detail::filled("verder dan {0} {1}: {2}", "farther than {0} {1}: {2}", {most, unit, far}));
    add(visit_bar::no_day, detail::filled("geen gedeelde dag: {0}", "no day in common: {0}", {day}));
    if (all.empty() && visits) all = worded(lang, "er is geen andere school die bezocht wordt", "there is no other school that is visited");
    if (all.empty()) all = worded(lang, "er is geen andere school die bezoekt", "there is no other school that visits");
    return all;
  });
}

/// The same of several schools, each called by its name.
text reasons_of_all(const visit_round& of, const std::vector<std::size_t>& schools, bool visits) {
  if (schools.size() == 1) return reasons_of(of, schools[0], visits);
  return detail::in_each_language([&](language lang) {
    std::string all;
    for (const std::size_t each : schools)
      all.append(all.empty() ? "" : ". ").append(called(of.schools[each])).append(": ").append(reasons_of(of, each, visits).in_language(lang));
    return all;
  });
}

}  // namespace

std::string_view name(visit_bar bar) noexcept {
  switch (bar) {
    case visit_bar::none:
      return "none";
    case visit_bar::itself:
      return "itself";
    case visit_bar::not_visiting:
      return "not_visiting";
    case visit_bar::not_visited:
      return "not_visited";
    case visit_bar::own_board:
      return "own_board";
    case visit_bar::before:
      return "before";
    case visit_bar::too_far:
      return "too_far";
    case visit_bar::no_day:
      return "no_day";
  }
  return "";
}

text sentence(const visit_round& of, const visit_lack& lack) {
  using reason = visit_lack::reason;
  const text schools = names(of, lack.schools), visitors = names(of, lack.visitors), places = counted(lack.places),
             made = counted(lack.made);
  switch (lack.why) {
    case reason::nobody:
      return detail::filled("Geen school mag {0} bezoeken ({1}). Laat een van deze regels los of vraag een school van buiten.",
                            "No school may visit {0} ({1}). Loosen one of these rules, or ask a school from outside.",
                            {schools, reasons_of_all(of, lack.schools, false)});
    case reason::board:
      return detail::filled(
          "Bestuur {0} heeft {1} van de {2} scholen: die kunnen niet allemaal door andere besturen bezocht worden ({3} "
          "plaatsen, de anderen doen {4} bezoeken). Vraag scholen van een ander bestuur erbij, of laat er een keer minder komen.",
          "Board {0} has {1} of the {2} schools: these cannot all be visited by other boards ({3} places, the others make "
          "{4} visits). Ask schools of another board to join, or let fewer come once.",
          {text{of.schools[lack.schools[0]].board}, counted(lack.schools.size()), counted(of.schools.size()), places, made});
    case reason::too_few:
      return detail::filled(
          "{0} kunnen alleen bezocht worden door {1}: {2} plaatsen, {3} bezoeken. Laat een regel los (afstand, eerdere "
          "bezoeken, dagen) of laat een school vaker bezoeken.",
          "{0} can be visited by {1} alone: {2} places, {3} visits. Loosen a rule (distance, earlier visits, days), or let "
          "a school visit more often.",
          {schools, visitors, places, made});
    case reason::kind:
      return detail::filled("Van het soort “{0}” zijn er te weinig die {1} mogen bezoeken: {2} plaatsen, {3} bezoeken.",
                            "Of the kind “{0}” too few may visit {1}: {2} places, {3} visits.",
                            {text{of.team_kind}, schools, places, made});
    case reason::together:
      return detail::filled(
          "{0} krijgen {3} van {2} bezoekers: zonder dat scholen elkaar over en weer bezoeken, en met deze teams, is er geen "
          "ronde gevonden waarin er meer komen.",
          "{0} get {3} of {2} visitors: without schools visiting each other both ways, and with these teams, no round was "
          "found in which more come.",
          {schools, visitors, places, made});
    case reason::no_host:
      return detail::filled(
          "{0} moet {1} keer op bezoek en mag geen school bezoeken ({2}). Laat een van deze regels los, of laat deze school "
          "geen bezoek doen.",
          "{0} must make {1} visits and may visit no school ({2}). Loosen one of these rules, or let this school make no visit.",
          {schools, places, reasons_of_all(of, lack.schools, true)});
    case reason::unmade:
      return detail::filled(
          "{0}: van de bezoeken die zij moeten doen ({1}) is voor {2} plaats gevonden. Scholen waar ten minste een van hen "
          "heen mag: {3}. Laat er bij een daarvan meer komen, of laat minder bezoeken doen.",
          "{0}: of the visits that they must make ({1}) a place was found for {2}. Schools that at least one of them may "
          "visit: {3}. Let more come to one of these, or let fewer visits be made.",
          {schools, places, made, counted(lack.visitors.size())});
  }
  return {};
}

}  // namespace loopbaan
