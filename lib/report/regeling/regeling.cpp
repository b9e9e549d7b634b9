// SPDX-License-Identifier: BSL-1.0
#include <algorithm>
#include <map>

#include <loopbaan/exchange/documents.hpp>
#include <loopbaan/report/page.hpp>

#include <report/html/frame.hpp>
#include <report/html/markup.hpp>
#include <report/html/styles.hpp>
#include <report/regeling/words.hpp>
#include <report/text/numbers.hpp>
#include <report/text/rule_words.hpp>

namespace loopbaan {

namespace {

using namespace detail;

/// The profiles that end a phase, with the phase, in order.
std::vector<profile_index> phase_profiles(const framework& fw) {
  std::vector<profile_index> found;
  for (const phase_index p : fw.phases().indices())
    if (const auto exit = fw.exit_of(p); exit && std::ranges::find(found, *exit) == found.end()) found.push_back(*exit);
  return found;
}

rank level_in(const std::vector<attainment>& levels, competence_index c) {
  const auto found = std::ranges::find(levels, c, &attainment::competence);
  return found == levels.end() ? rank::not_shown : found->level;
}

/// Does a choice of a profile name a competence?
bool is_offered(const resolved_profile& p, competence_index c) {
  return std::ranges::any_of(p.choices, [&](const resolved_choice& choice) {
    return std::ranges::any_of(choice.any_of, [&](const auto& set) { return level_in(set, c) != rank::not_shown; });
  });
}

/// "2 (4)": required level 2, desired level 4; "✓" where having it is all there is.
std::string cell(const framework& fw, profile_index p, competence_index c) {
  const auto sign = [&](rank r) {
    return fw.scale_of(c).levels.size() == 1 ? std::string{"✓"} : std::to_string(number(r));
  };
  const rank required = level_in(fw.resolved(p).required, c), desired = level_in(fw.resolved(p).desired, c);
  const bool chosen = required == rank::not_shown && is_offered(fw.resolved(p), c);
  std::string words = chosen ? "○" : required == rank::not_shown ? "–" : sign(required);
  if (desired != rank::not_shown) words += " (" + sign(desired) + ")";
  return words;
}

/// The mark of what no source gives.
std::string_view own_choice(std::optional<bool> estimate) { return estimate.value_or(false) ? "*" : ""; }

void write_choices(markup& out, const framework& fw, const std::vector<profile_index>& profiles, language lang) {
  const regeling_words& in = words_of_regeling(lang);
  bool first = true;
  for (const profile_index p : profiles)
    for (const resolved_choice& choice : fw.resolved(p).choices) {
      std::string sets;
      for (const auto& set : choice.any_of) {
        std::string levels;
        for (const auto& [c, at] : set)
          levels += (levels.empty() ? "" : " + ") + fw.competences()[c].title.in_language(lang) + " (" +
                    fw.level_title(c, at, lang) + ")";
        sets += (sets.empty() ? "" : "; ") + levels;
      }
      out << "<p>";
      if (first) out << in.choice_mark << " ";
      first = false;
      out << fill(in.choice, {fw.profiles()[p].title.in_language(lang), std::to_string(choice.at_least), sets}) << "\n";
    }
}

/// The credits that profiles ask, those of roles and of nothing but a register too: no table has them.
void write_credits(markup& out, const framework& fw, language lang) {
  const regeling_words& in = words_of_regeling(lang);
  for (const profile_index p : fw.profiles().indices())
    for (const resolved_credits& each : fw.resolved(p).credits)
      out << "<p>" << fill(in.credits, {fw.profiles()[p].title.in_language(lang), print(fw, each, lang)}) << "\n";
}

/// After which phases each comes, where they branch.
void write_branches(markup& out, const framework& fw, language lang) {
  if (!fw.phases_are_graph()) return;
  const regeling_words& in = words_of_regeling(lang);
  std::string all;
  for (const phase_index p : fw.phases().indices()) {
    std::string before;
    for (const phase_index each : fw.predecessors(p))
      before += (before.empty() ? "" : worded(lang, " of ", " or ")) + fw.phases()[each].title.in_language(lang);
    if (before.empty()) continue;
    all += (all.empty() ? "" : "; ") + fill(in.phase_after, {fw.phases()[p].title.in_language(lang), before});
  }
  out << "<p>" << fill(in.branches, {all}) << "\n";
}

/// How long levels count, where the framework says it: of competences, of levels, of what steps give.
void write_validity(markup& out, const framework& fw, language lang) {
  const regeling_words& in = words_of_regeling(lang);
  std::string all;
  const auto tell = [&](const std::string& what, const std::optional<std::int64_t>& months) {
    if (months) all += (all.empty() ? "" : "; ") + fill(in.months, {what, std::to_string(*months)});
  };
  for (const competence_index c : fw.competences().indices()) {
    // Where all levels say it themselves, what the competence says holds for none.
    const auto& levels = fw.scale_of(c).levels;
    const auto says = [](const level& at) { return at.valid_months.has_value(); };
    const competence& each = fw.competences()[c];
    if (!std::ranges::all_of(levels, says)) tell(each.title.in_language(lang), each.valid_months);
  }
  for (const scale& each : fw.scales())
    for (const level& at : each.levels) tell(at.title.in_language(lang), at.valid_months);
  for (const step& each : fw.steps()) tell(fill(in.given_by, {each.title.in_language(lang)}), each.valid_months);
  if (!all.empty()) out << "<p>" << fill(in.expires, {all}) << "\n";
}

/// How many observations a level takes, where the framework says it: of all, of competences, of levels.
void write_observations(markup& out, const framework& fw, language lang) {
  const regeling_words& in = words_of_regeling(lang);
  std::string all;
  const auto tell = [&](std::string_view what, const std::optional<observation_minimum>& asks) {
    if (!asks) return;
    const std::int64_t raters = asks->raters.value_or(1);
    all += (all.empty() ? "" : "; ") + fill(raters > 1 ? in.observations_by : in.observations,
                                            {std::string{what}, std::to_string(asks->at_least.value_or(raters)),
                                             std::to_string(raters)});
  };
  tell(in.all_levels, fw.draft().observations);
  for (const competence& each : fw.competences()) tell(each.title.in_language(lang), each.observations);
  for (const scale& each : fw.scales())
    for (const level& at : each.levels) tell(at.title.in_language(lang), at.observations);
  if (!all.empty()) out << "<p>" << fill(in.observed, {all}) << "\n";
}

void write_criteria(markup& out, const framework& fw, const std::vector<profile_index>& profiles, language lang) {
  const regeling_words& in = words_of_regeling(lang);
  std::map<std::size_t, std::vector<competence_index>> by_area;
  std::vector<std::string> unasked;
  for (const competence_index c : fw.competences().indices()) {
    const auto asks = [&](profile_index p) {
      return level_in(fw.resolved(p).required, c) != rank::not_shown ||
             level_in(fw.resolved(p).desired, c) != rank::not_shown || is_offered(fw.resolved(p), c);
    };
    const competence& what = fw.competences()[c];
    const auto area = what.area ? fw.areas().find(*what.area) : std::nullopt;
    if (std::ranges::any_of(profiles, asks))
      by_area[area ? area->value : fw.areas().size()].push_back(c);
    else
      unasked.push_back(what.title.in_language(lang));
  }
  for (const auto& [area, competences] : by_area) {
    out << "<table><thead><tr><th scope=\"col\">"
        << (area < fw.areas().size() ? std::string_view{fw.areas().entries()[area].title.in_language(lang)}
                                     : in.other_area);
    for (const profile_index p : profiles)
      out << "<th scope=\"col\">" << fw.profiles()[p].title.in_language(lang) << own_choice(fw.profiles()[p].estimate);
    out << "<tbody>\n";
    for (const competence_index c : competences) {
      out << "<tr><th scope=\"row\">" << fw.competences()[c].title.in_language(lang)
          << own_choice(fw.competences()[c].estimate);
      for (const profile_index p : profiles) out << "<td>" << cell(fw, p, c);
      out << "\n";
    }
    out << "</table>\n";
  }
  write_choices(out, fw, profiles, lang);
  write_credits(out, fw, lang);
  write_branches(out, fw, lang);
  write_validity(out, fw, lang);
  write_observations(out, fw, lang);
  if (!unasked.empty())
    out << "<p>"
        << fill(unasked.size() == 1 ? in.also_one : in.also, {std::to_string(unasked.size()), enumerate(unasked, lang)})
        << "\n";
  if (fw.profiles().size() > profiles.size())
    out << "<p>"
        << (fw.profiles().size() == profiles.size() + 1
                ? std::string{in.profiles_one}
                : fill(in.profiles, {std::to_string(fw.profiles().size() - profiles.size())}))
        << "\n";
}

/// "1 = in ontwikkeling, 2 = startbekwaam; ✓ = ja", scale by scale.
std::string level_key(const framework& fw, language lang) {
  std::string words;
  for (const scale& each : fw.scales()) {
    if (!words.empty()) words += "; ";
    for (std::size_t i = 0; i < each.levels.size(); ++i) {
      if (i > 0) words += ", ";
      words += (each.levels.size() == 1 ? std::string{"✓"} : std::to_string(i + 1)) + " = " +
               each.levels[i].title.in_language(lang);
    }
  }
  return words;
}

}  // namespace

std::string write_regeling(const framework& fw, language lang) {
  const regeling_words& in = words_of_regeling(lang);
  const std::string& name = fw.title().in_language(lang);
  markup out;
  out << page_start(in.title, lang, regeling_style()) << "<header><h1>" << in.title << "</h1><p>" << in.intro << "<p>"
      << fill(in.edition, {name.empty() ? fw.id() : name, fw.id(), fw.version(), hash_of(fw)});
  for (const catalogue_ref& each : fw.catalogues())
    out << " " << fill(in.catalogue, {each.id, each.version, each.hash});
  out << "</header>\n<main>\n<h2>" << in.criteria << "</h2>\n<p>" << fill(in.level_key, {level_key(fw, lang)}) << " "
      << in.mark_key << " " << in.own_choice << "\n<div class=\"two\">\n";
  write_criteria(out, fw, phase_profiles(fw), lang);
  out << "</div>\n<h2>" << in.rules << "</h2>\n<div class=\"two\"><dl>\n";
  for (const rule_words& rule : all_rules(fw, level_rule{}, in.objectives, protection{}.minimum, lang))
    out << "<dt>" << rule.name << "<dd>" << rule.words << "\n";
  out << "</dl></div>\n<h2>" << in.sources << "</h2>\n<p>";
  for (std::size_t i = 0; i < fw.sources().size(); ++i) {
    const source& each = fw.sources().entries()[i];
    out << (i > 0 ? std::string_view{"; "} : std::string_view{}) << each.title.in_language(lang);
    if (each.date) out << " (" << *each.date << ")";
  }
  if (fw.sources().entries().empty()) out << in.no_sources;
  out << ".\n</main>\n</body>\n</html>\n";
  return std::move(out).bytes();
}

}  // namespace loopbaan
