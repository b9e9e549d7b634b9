// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/partnership/sentences.hpp>

#include <algorithm>
#include <string>

#include <loopbaan/core/refuse.hpp>

#include <partnership/sentence_parts.hpp>

namespace loopbaan {
namespace {

std::string number(std::size_t of) { return std::to_string(of); }

text with_queue(const text& words, std::size_t queue) {
  return detail::filled("{0} Nummer {1} van wie wacht.", "{0} Number {1} of those who wait.", {words, number(queue)});
}

text why_shut(const std::string& edition, const wish_answer& answer) {
  if (answer.taken == 1 && answer.taken < answer.limit)
    return detail::filled("“{0}” blijft dicht: er zou er maar één komen, en het minimum is {1}.",
                          "“{0}” stays shut: only one would come, and it takes {1}.", {edition, number(answer.limit)});
  if (answer.taken < answer.limit)
    return detail::filled("“{0}” blijft dicht: er zouden er {1} komen, en het minimum is {2}.",
                          "“{0}” stays shut: {1} would come, and it takes {2}.",
                          {edition, number(answer.taken), number(answer.limit)});
  return detail::filled(
      "“{0}” blijft dicht: er zouden er hooguit {1} komen, en met het minimum van {2} wordt de uitkomst niet beter.",
      "“{0}” stays shut: at most {1} would come, and with the {2} it takes the outcome is no better.",
      {edition, number(answer.taken), number(answer.limit)});
}

/// Of a change of which limits leave open what it comes to.
text left_open(const std::string& edition, round_change::kind what) {
  switch (what) {
    case round_change::kind::one_more_place:
      return detail::filled("Of één plaats meer in “{0}” had geholpen, is niet bekend: het zoeken is gestopt.",
                            "Whether one more place in “{0}” would have helped is not known: the search was stopped.",
                            {edition});
    case round_change::kind::one_less_least:
      return detail::filled("Of een minimum van één minder in “{0}” had geholpen, is niet bekend: het zoeken is gestopt.",
                            "Whether one fewer for “{0}” would have helped is not known: the search was stopped.", {edition});
    case round_change::kind::one_more_wish: break;
  }
  return detail::filled("Of een wens voor “{0}” erbij had geholpen, is niet bekend: het zoeken is gestopt.",
                        "Whether a wish for “{0}” too would have helped is not known: the search was stopped.", {edition});
}

}  // namespace

text detail::kept_words(const assignment_round& round, const assignment& made, const wish_answer& answer) {
  const std::size_t levels = made.rule.size();
  return detail::in_each_language([&](language lang) {
    std::string words;
    for (std::size_t l = 0; l < answer.kept_by.size(); ++l) {
      if (answer.kept_by[l] == 0) continue;
      words += words.empty() ? " (" : ", ";
      const std::string count = number(answer.kept_by[l]);
      if (l < levels)
        words += detail::fill(worded(lang, "{0} door “{1}”", "{0} by “{1}”"),
                              {count, title(round, made.rule[l]).in_language(lang)});
      else if (l == levels) words += detail::fill(worded(lang, "{0} door loting", "{0} by lottery"), {count});
      else
        words += detail::fill(worded(lang, "{0} vast (geboekt, gereserveerd, van een team of van buiten de ronde)",
                                     "{0} fixed (booked, reserved, of a team or from outside the round)"),
                              {count});
    }
    return words.empty() ? words : words + ")";
  });
}

text title(const assignment_round& round, const rule_level& level) {
  switch (level.what) {
    case rule_level::kind::most_met: return {"zo veel mogelijk behoeften vervuld", "as many needs met as possible"};
    case rule_level::kind::criterion: return round.parts().criteria[level.criterion].title;
    case rule_level::kind::fewest_at_worst_ranks:
      return {"zo weinig mogelijk op de laagste voorkeuren", "as few as possible at the worst ranks"};
    case rule_level::kind::most_at_best_ranks:
      return {"zo veel mogelijk op de eerste voorkeur", "as many as possible at the first rank"};
    case rule_level::kind::rank_sum: return {"kleinste som van de voorkeuren", "least sum of the ranks"};
    case rule_level::kind::squared_rank_sum:
      return {"kleinste som van de kwadraten van de voorkeuren", "least sum of the squares of the ranks"};
  }
  return {};
}

text sentence(const assignment_round& round, const assignment& made, std::size_t need, std::size_t wish) {
  const round_draft& parts = round.parts();
  detail::require_position(need, made.wishes.size());
  detail::require_position(wish, made.wishes[need].size());
  const wish_answer& answer = made.wishes[need][wish];
  const round_wish& asked = parts.needs[need].wishes[wish];
  const std::string other = answer.other && answer.why != wish_reason::owner_full && answer.why != wish_reason::rule
                                ? parts.editions[*answer.other].id
                                : "";
  switch (answer.why) {
    case wish_reason::none: return detail::filled("Geplaatst in “{0}”.", "Placed in “{0}”.", {asked.edition});
    case wish_reason::met_otherwise:
      return detail::filled("Niet nodig: er is een plaats in “{0}”, minstens zo graag gewenst.",
                            "Not needed: there is a place in “{0}”, liked at least as much.",
                            {parts.needs[need].wishes[*made.placed[need]].edition});
    case wish_reason::no_date:
      return detail::filled("Nog niet beoordeeld: “{0}” heeft nog geen datum.",
                            "Not judged yet: “{0}” has no date yet.", {asked.edition});
    case wish_reason::stated:
      return detail::filled("“{0}” kan niet: {1}.", "“{0}” is not possible: {1}.", {asked.edition, asked.refused});
    case wish_reason::shut: return why_shut(asked.edition, answer);
    case wish_reason::full:
      return with_queue(detail::filled("“{0}” is vol: {1} van {2} plaatsen bezet{3}.",
                                       "“{0}” is full: {1} of {2} places are taken{3}.",
                                       {asked.edition, number(answer.taken), number(answer.limit),
                                        detail::kept_words(round, made, answer)}),
                        answer.queue);
    case wish_reason::owner_full:
      return with_queue(
          detail::filled("“{0}” geeft niet meer plaatsen: {1} van {2} bezet.",
                         "“{0}” gives no more places: {1} of {2} are taken.",
                         {parts.owners[*answer.other].id, number(answer.taken), number(answer.limit)}),
          answer.queue);
    case wish_reason::overlap:
      return detail::filled("“{0}” is op een dag waarop er al een plaats is in “{1}”.",
                            "“{0}” is on a day on which there is a place in “{1}” already.", {asked.edition, other});
    case wish_reason::team:
      return with_queue(detail::filled("In “{0}” is geen plaats voor het hele team: {1} van {2} bezet.",
                                       "“{0}” has no place for the whole team: {1} of {2} are taken.",
                                       {asked.edition, number(answer.taken), number(answer.limit)}),
                        answer.queue);
    case wish_reason::needed:
      if (parts.editions[*answer.other].least == 0)
        return detail::filled("In “{0}” is plaats, maar zonder deze plaats in “{1}” heeft wie dat aanbiedt er te weinig.",
                              "“{0}” has a place, but without this one in “{1}” who offers that has too few.",
                              {asked.edition, other});
      return detail::filled("In “{0}” is plaats, maar zonder deze plaats zijn er in “{1}” te weinig.",
                            "“{0}” has a place, but without this one “{1}” has too few.", {asked.edition, other});
    case wish_reason::rule: break;
  }
  if (answer.other && *answer.other < made.rule.size())
    return detail::filled("In “{0}” is plaats, maar dan wordt de uitkomst slechter op “{1}”.",
                          "“{0}” has a place, but the outcome would be worse at “{1}”.",
                          {asked.edition, title(round, made.rule[*answer.other])});
  if (made.status == assignment_status::optimal)
    return detail::filled("In “{0}” is plaats, maar niet samen met wat vaststaat: een boeking, een team of een dag.",
                          "“{0}” has a place, but not together with what is fixed: a booking, a team or a day.",
                          {asked.edition});
  return detail::filled("In “{0}” is plaats; dat dit beter is, is niet weerlegd: het zoeken is gestopt.",
                        "“{0}” has a place; that this is better was not disproved: the search was stopped.",
                        {asked.edition});
}

text sentence_of_edition(const assignment_round& round, const assignment& made, std::size_t edition) {
  detail::require_position(edition, made.editions.size());
  const round_edition& asked = round.parts().editions[edition];
  const edition_answer& answer = made.editions[edition];
  if (!asked.has_date)
    return detail::filled("“{0}” heeft nog geen datum: er wordt niemand bij geplaatst.", "“{0}” has no date yet: nobody is added to it.",
                          {asked.id});
  if (answer.runs)
    return detail::filled("“{0}” gaat door: {1} van {2} plaatsen bezet.", "“{0}” runs: {1} of {2} places are taken.",
                          {asked.id, number(answer.taken), number(asked.most)});
  return detail::filled("“{0}” blijft dicht: het minimum is {1}. Wensen die dat raakt: {2}.",
                        "“{0}” stays shut: it takes {1}. Wishes that this hits: {2}.",
                        {asked.id, number(asked.least), number(answer.hit.size())});
}

text sentence(const assignment_round& round, const change_effect& effect) {
  const std::string& of = round.parts().editions[effect.change.edition].id;
  if (!effect.edition) return left_open(of, effect.change.what);
  const std::string& where = round.parts().editions[*effect.edition].id;
  switch (effect.change.what) {
    case round_change::kind::one_more_place:
      return detail::filled("Met één plaats meer in “{0}” was er een plaats geweest in “{1}”.",
                            "With one more place in “{0}” there would have been a place in “{1}”.", {of, where});
    case round_change::kind::one_less_least:
      return detail::filled("Met een minimum van één minder in “{0}” was er een plaats geweest in “{1}”.",
                            "If “{0}” took one fewer there would have been a place in “{1}”.", {of, where});
    case round_change::kind::one_more_wish: break;
  }
  return detail::filled("Met een wens voor “{0}” erbij was er een plaats geweest in “{1}”.",
                        "With a wish for “{0}” too there would have been a place in “{1}”.", {of, where});
}

text sentence(const assignment_round& round, const round_must& must) {
  const round_draft& parts = round.parts();
  switch (must.what) {
    case round_must::kind::edition_runs:
      return detail::filled("“{0}” moet doorgaan, met ten minste {1}", "“{0}” must run, with at least {1}",
                            {parts.editions[must.which].id, number(parts.editions[must.which].least)});
    case round_must::kind::owner_least:
      return detail::filled("“{0}” moet er ten minste {1} hebben", "“{0}” must have at least {1}",
                            {parts.owners[must.which].id, number(parts.owners[must.which].least)});
    case round_must::kind::booked: break;
  }
  return detail::filled("“{0}” is geboekt", "“{0}” is booked", {parts.needs[must.which].id});
}

}  // namespace loopbaan
