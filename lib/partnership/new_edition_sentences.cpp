// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/partnership/sentences.hpp>

#include <algorithm>
#include <string>

#include <loopbaan/plan/objective.hpp>

namespace loopbaan {
namespace {

text euro(std::int64_t cents) {
  return detail::in_each_language(
      [&](language lang) { return print_amount(cents, objective::cost, lang, "EUR"); });
}

text needs_counted(std::size_t count) {
  return detail::in_each_language(
      [&](language lang) { return counted(count, {"behoefte", "need"}, {"behoeften", "needs"}, lang); });
}

text editions_counted(std::size_t count) {
  return detail::in_each_language([&](language lang) {
    return counted(count, {"nieuwe uitvoering", "new edition"}, {"nieuwe uitvoeringen", "new editions"}, lang);
  });
}

/// What is proven of it.
text proof_of(const new_editions_request& asked, const new_editions& found) {
  using aim = new_editions_request::aim;
  const bool is_fewest = asked.wanted == aim::fewest;
  if (found.needs_met != found.needs_bound)
    return detail::filled("Dat het er niet meer kunnen zijn, is niet bewezen: hooguit {0}.",
                          "That no choice meets more is not proven: at most {0}.", {std::to_string(found.needs_bound)});
  if (found.proven && is_fewest)
    return {"Met minder uitvoeringen kan dat niet.", "Fewer editions cannot do that."};
  if (found.proven && asked.wanted == aim::least_bought)
    return {"Met minder gekochte uitvoeringen kan dat niet.", "Fewer bought editions cannot do that."};
  if (found.proven) return {"Voor minder geld kan dat niet.", "Less money cannot do that."};
  if (is_fewest)
    return detail::filled("Dat het niet met minder uitvoeringen kan, is niet bewezen: ten minste {0}.",
                          "That fewer editions cannot do it is not proven: at least {0}.",
                          {std::to_string(found.aim_bound)});
  if (asked.wanted == aim::least_bought)
    return detail::filled("Dat er niet minder hoeven te worden gekocht, is niet bewezen: ten minste {0}.",
                          "That fewer need not be bought is not proven: at least {0}.", {std::to_string(found.aim_bound)});
  return detail::filled("Dat het niet voor minder geld kan, is niet bewezen: ten minste {0}.",
                        "That less money cannot do it is not proven: at least {0}.", {euro(found.aim_bound)});
}

}  // namespace

text sentence(const new_editions_request& asked, const new_editions& found) {
  if (asked.needs.empty()) return {"Er is geen behoefte zonder aanbod.", "No need is without an offer."};
  if (found.editions == 0 && found.proven)
    return detail::filled("Geen nieuwe uitvoering vervult een van de {0}.", "No new edition meets any of the {0}.",
                          {needs_counted(asked.needs.size())});
  return detail::filled("Met {0} voor {1} zijn er {2} van de {3} te vervullen. {4}",
                        "With {0} for {1}, {2} of the {3} can be met. {4}",
                        {editions_counted(found.editions), euro(found.cents), std::to_string(found.needs_met),
                         needs_counted(asked.needs.size()), proof_of(asked, found)});
}

text sentence_of_new_edition(const new_editions_request& asked, const new_editions& found, std::size_t edition) {
  const possible_edition& each = asked.possible.at(edition);
  const auto so_many = found.count.at(edition);
  if (so_many == 0)
    return detail::filled("“{0}”: geen, andere uitvoeringen doen het beter of te weinig mensen hebben het nodig.",
                          "“{0}”: none, other editions do better or too few people need it.", {each.id});
  const auto met = static_cast<std::size_t>(
      std::ranges::count(found.met, std::optional<std::size_t>{edition}));
  const text places = std::to_string(so_many * each.places);
  const text price = euro(static_cast<std::int64_t>(so_many) * each.cents);
  if (each.is_bought)
    return detail::filled("“{0}”: {1} ×, te koop voor {2}, {3} voor {4} plaatsen.",
                          "“{0}”: {1} ×, to be bought for {2}, {3} for {4} places.",
                          {each.id, std::to_string(so_many), price, needs_counted(met), places});
  return detail::filled("“{0}”: {1} ×, zelf te maken voor {2}, {3} voor {4} plaatsen.",
                        "“{0}”: {1} ×, to be made in the partnership for {2}, {3} for {4} places.",
                        {each.id, std::to_string(so_many), price, needs_counted(met), places});
}

text sentence_of_unmet_need(const new_editions_request& asked, const new_editions& found, std::size_t need) {
  const unmet_need& each = asked.needs.at(need);
  if (const auto by = found.met.at(need))
    return detail::filled("“{0}” is vervuld met “{1}”.", "“{0}” is met by “{1}”.", {each.id, asked.possible[*by].id});
  if (each.met_by.empty())
    return detail::filled("“{0}” blijft open: niemand kent een uitvoering die dit geeft.",
                          "“{0}” stays open: nobody knows an edition that gives it.", {each.id});
  if (found.proven)
    return detail::filled("“{0}” blijft open: te weinig anderen hebben hetzelfde nodig, of er zijn te weinig plaatsen te krijgen.",
                          "“{0}” stays open: too few others need the same, or too few places can be had.", {each.id});
  return detail::filled("“{0}” blijft open, zover het zoeken kwam.", "“{0}” stays open, as far as the search came.",
                        {each.id});
}

}  // namespace loopbaan
