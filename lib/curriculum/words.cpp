// SPDX-License-Identifier: BSL-1.0
#include <curriculum/words.hpp>

#include <algorithm>

#include <loopbaan/core/quantity.hpp>
#include <loopbaan/curriculum/check.hpp>

namespace loopbaan {
namespace detail {

std::string title_of(const curriculum& of, competence_index competence, language lang) {
  const loopbaan::competence& each = of.fw().competences()[competence];
  const std::string& title = each.title.in_language(lang);
  return title.empty() ? each.id : title;
}

std::string title_of_module(const curriculum& of, std::uint32_t module, language lang) {
  const curriculum_module& each = of.modules().at(module);
  const std::string& title = each.title.in_language(lang);
  return title.empty() || title == each.id ? each.id : each.id + " (" + title + ")";
}

std::string list_of_modules(const curriculum& of, const std::vector<std::uint32_t>& modules, language lang) {
  constexpr std::size_t most = 4;
  std::string made;
  for (std::size_t i = 0; i < std::min(most, modules.size()); ++i)
    made += (i == 0 ? "" : ", ") + of.modules().at(modules[i]).id;
  if (modules.size() > most)
    made +=
        worded(lang, " en ", " and ") + counted(modules.size() - most, {"andere", "other"}, {"andere", "others"}, lang);
  return made;
}

std::string modules_of(const curriculum& of, const std::vector<cell_place>& cells, language lang) {
  std::vector<std::uint32_t> modules;
  for (const cell_place& each : cells)
    if (std::ranges::count(modules, each.module) == 0) modules.push_back(each.module);
  return list_of_modules(of, modules, lang);
}

std::string variants_of(const curriculum& of, const std::vector<std::uint32_t>& variants, language lang) {
  if (variants.size() == of.variant_count()) return "";
  std::string made;
  for (const std::uint32_t each : variants) made += (made.empty() ? "" : ", ") + of.variant_title(each, lang);
  return made.empty() ? "" : " (" + made + ")";
}

std::string ec_words(std::int64_t hundredths, language lang) { return decimal(hundredths, 100, 2, lang) + " EC"; }

}  // namespace detail

namespace {

using detail::list_of_modules;
using detail::modules_of;
using detail::title_of_module;

/// What a finding says, in one language.
class finding_words {
public:
  finding_words(const curriculum_finding& found, const curriculum& of, language lang)
      : found_{found}, of_{of}, lang_{lang} {}

  [[nodiscard]] std::string sentence() const {
    std::string made = body() + detail::variants_of(of_, found_.variants, lang_);
    if (!found_.certain)
      made += in("; onder voorbehoud: lege modules of vraagtekens kunnen dit nog vullen",
                 "; with reserve: empty modules or question marks may still fill it");
    return made + ".";
  }

private:
  [[nodiscard]] std::string in(const char* nl, const char* en) const { return worded(lang_, nl, en); }
  [[nodiscard]] std::string who() const { return "“" + detail::title_of(of_, *found_.competence, lang_) + "”"; }
  [[nodiscard]] std::string module() const { return title_of_module(of_, *found_.module, lang_); }
  [[nodiscard]] std::string where() const { return modules_of(of_, found_.cells, lang_); }
  [[nodiscard]] std::string level(rank at) const {
    return "“" + of_.fw().level_title(*found_.competence, at, lang_) + "”";
  }

  /// The modules of the cells that do this.
  [[nodiscard]] std::string doing(activity does) const {
    std::vector<cell_place> cells;
    for (const cell_place& each : found_.cells)
      if (const curriculum_cell& cell = of_.cell(each);
          cell.does == does || (cell.does == activity::offered && found_.there == extent::in_doubt))
        cells.push_back(each);
    return modules_of(of_, cells, lang_);
  }

  /// "is nowhere introduced", as far as it is there.
  [[nodiscard]] std::string lacks(activity does, const phrase& word) const {
    switch (found_.there) {
      case extent::by_choice:
        return in("wordt alleen ", "is ") + word.in_language(lang_) +
               in(" voor wie ervoor kiest: ", " only for those who choose it: ") + doing(does);
      case extent::in_doubt:
        return in("wordt misschien ", "is perhaps ") + word.in_language(lang_) +
               in(": vraagteken bij ", ": question mark at ") + doing(does);
      default:
        return in("wordt nergens ", "is nowhere ") + word.in_language(lang_);
    }
  }

  [[nodiscard]] std::string body() const {
    using enum curriculum_rule;
    switch (found_.rule) {
      case never_introduced:
        return who() + " " + lacks(activity::introduce, {"geïntroduceerd", "introduced"});
      case not_practised: {
        const std::string introduced = doing(activity::introduce);
        const std::string source = introduced.empty() ? doing(activity::assess) : introduced;
        return who() + " " + lacks(activity::practise, {"geoefend", "practised"}) +
               (introduced.empty() ? in(", wel getoetst: ", ", though assessed: ")
                                   : in(", wel geïntroduceerd: ", ", though introduced: ")) +
               source;
      }
      case not_assessed:
        return who() + " " + lacks(activity::assess, {"getoetst", "assessed"}) +
               in(", wel geoefend: ", ", though practised: ") + doing(activity::practise);
      case assessed_before_practised:
        return who() +
               in(" wordt getoetst voor het is geoefend: toets in ",
                  " is assessed before it is practised: assessed in ") +
               doing(activity::assess) + in(", oefenen pas in ", ", practised only in ") + doing(activity::practise) +
               " (" + print(module_span{found_.time, found_.time}, lang_) + ")";
      case order_broken: {
        const std::string practised = doing(activity::practise);
        return who() +
               (practised.empty()
                    ? in(" wordt getoetst voor het is geïntroduceerd: ", " is assessed before it is introduced: ")
                    : in(" wordt geoefend voor het is geïntroduceerd: ", " is practised before it is introduced: ")) +
               (practised.empty() ? doing(activity::assess) : practised) +
               in(", introductie pas in ", ", introduced only in ") + doing(activity::introduce);
      }
      case level_jumped:
        return who() + in(" gaat van niveau ", " goes from level ") + level(found_.level) + in(" naar ", " to ") +
               level(found_.wanted) + in(" zonder wat ertussen ligt: ", " without what lies between: ") + where();
      case level_not_assessed: {
        const std::string start = who() + in(" wordt getoetst tot ", " is assessed up to ") + level(found_.level) +
                                  in(", het profiel vraagt ", ", the profile asks ") + level(found_.wanted);
        if (found_.there == extent::by_choice)
          return start + in(": dat haalt alleen wie ervoor kiest", ": only those who choose it get there");
        return start + ": " + where();
      }
      case one_side_only:
        return who() +
               (found_.amount == 1
                    ? in(" komt alleen op het instituut aan bod: ", " is dealt with by the institute alone: ")
                    : in(" komt alleen op de werkplek aan bod: ", " is dealt with at the workplace alone: ")) +
               where();
      case assessed_often:
        return who() + in(" wordt in ", " is assessed in ") + grouped(found_.amount, lang_) +
               in(" modules getoetst, meer dan ", " modules, more than ") + limit() + ": " + where();
      case introduced_again:
        return who() + in(" wordt in ", " is introduced in ") + grouped(found_.amount, lang_) +
               in(" modules geïntroduceerd", " modules") +
               (found_.level == rank::unknown ? "" : in(" op niveau ", " at level ") + level(found_.level)) +
               in(", meer dan ", ", more than ") + limit() + ": " + where();
      case empty_module:
        return module() +
               in(" doet niets met een bekwaamheid van de kaart", " does nothing with a competence of the map");
      case prerequisite:
        return prerequisite_words();
      case overloaded_period:
        return print(module_span{found_.time % 1000 == 999 ? found_.time - 998 : found_.time, found_.time}, lang_) +
               in(" heeft ", " has ") + detail::ec_words(found_.amount, lang_) +
               (found_.there == extent::everybody ? "" : in(" bij de grootste keuzes", " with the largest choices")) +
               in(", meer dan haar deel van ", ", more than its part of ") + limit() +
               in(" EC per jaar en een derde: ", " EC a year and a third: ") +
               list_of_modules(of_, found_.modules, lang_);
      case nobody_owns:
        return in("van ", "of ") + module() + in(" is bij ", " nobody said for ") +
               counted(found_.amount, {"cel", "cell"}, {"cellen", "cells"}, lang_) +
               in(" niet gezegd wie het doet", " who does it");
    }
    return "";
  }

  [[nodiscard]] std::string limit() const { return grouped(of_.state_of(found_.rule).limit, lang_); }

  [[nodiscard]] std::string prerequisite_words() const {
    if (found_.there == extent::everybody) {
      std::string circle;
      for (const std::uint32_t each : found_.modules) circle += of_.modules().at(each).id + " → ";
      return in("voorkennis gaat in een kring: ", "prerequisites go round in a circle: ") + circle +
             of_.modules().at(found_.modules.front()).id;
    }
    const std::string before = title_of_module(of_, found_.modules.front(), lang_);
    if (found_.there == extent::none)
      return module() + in(" vraagt ", " asks for ") + before +
             in(", en dat zit niet in deze variant", ", which is not in this variant");
    return module() + " (" + print(of_.resolved(*found_.module).when, lang_) + ")" + in(" vraagt ", " asks for ") +
           before + in(", en dat is dan nog niet voorbij (", ", which is not over then (") +
           print(of_.resolved(found_.modules.front()).when, lang_) + ")";
  }

  const curriculum_finding& found_;
  const curriculum& of_;
  language lang_;
};

}  // namespace

std::string print(const curriculum_finding& found, const curriculum& of, language lang) {
  return finding_words{found, of, lang}.sentence();
}

}  // namespace loopbaan
