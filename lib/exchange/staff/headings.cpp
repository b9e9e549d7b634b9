// SPDX-License-Identifier: BSL-1.0
#include <exchange/staff/headings.hpp>

#include <algorithm>
#include <array>

#include <core/plain_words.hpp>
#include <exchange/table/plain_words.hpp>

namespace loopbaan::detail {

std::span<const heading_word> heading_words() noexcept {
  using enum column_use;
  using enum weight;
  static constexpr std::array words{
      heading_word{person, "person"},
      heading_word{person, "persoon"},
      heading_word{person, "medewerker"},
      heading_word{person, "medewerkernummer", "", precise},
      heading_word{person, "leraar"},
      heading_word{person, "leerkracht"},
      heading_word{person, "docent"},
      heading_word{person, "werknemer"},
      heading_word{person, "employee"},
      heading_word{person, "teacher"},
      heading_word{person, "personeelsnummer", "", precise},
      heading_word{person, "personeelsnr", "", precise},
      heading_word{person, "personeels nr", "", precise},
      heading_word{person, "personeelscode", "", precise},
      heading_word{person, "persoonsnummer", "", precise},
      heading_word{person, "persnr", "", precise},
      heading_word{person, "pers.nr", "", precise},
      heading_word{person, "pers nr", "", precise},
      heading_word{person, "medewerkersnummer", "", precise},
      heading_word{person, "medewerker nr", "", precise},
      heading_word{person, "medewerkernr", "", precise},
      heading_word{person, "medewerkercode", "", precise},
      heading_word{person, "medewerker id", "", precise},
      heading_word{person, "werknemernummer", "", precise},
      heading_word{person, "werknemersnummer", "", precise},
      heading_word{person, "werknemernr", "", precise},
      heading_word{person, "docentnummer", "", precise},
      heading_word{person, "docentcode", "", precise},
      heading_word{person, "stamnummer", "", precise},
      heading_word{person, "employee number", "", precise},
      heading_word{person, "employee no", "", precise},
      heading_word{person, "employee id", "", precise},
      heading_word{person, "person id", "", precise},
      heading_word{person, "staff number", "", precise},
      heading_word{person, "staff id", "", precise},
      heading_word{person, "teacher id", "", precise},
      heading_word{phase, "phase"},
      heading_word{phase, "fase"},
      heading_word{phase, "loopbaanfase"},
      heading_word{phase, "career phase"},
      heading_word{fte, "fte"},
      heading_word{fte, "wtf"},
      heading_word{fte, "werktijdfactor"},
      heading_word{fte, "betrekkingsomvang"},
      heading_word{fte, "deeltijdfactor"},
      heading_word{fte, "aanstellingsomvang"},
      heading_word{fte, "omvang aanstelling"},
      heading_word{fte, "omvang dienstverband"},
      heading_word{since, "since"},
      heading_word{since, "in dienst"},
      heading_word{since, "in dienst sinds"},
      heading_word{since, "datum in dienst"},
      heading_word{since, "datum indiensttreding"},
      heading_word{since, "indiensttreding"},
      heading_word{since, "indiensttredingsdatum"},
      heading_word{since, "in dienst per"},
      heading_word{since, "employed since"},
      heading_word{since, "start of employment"},
      heading_word{done, "done"},
      heading_word{done, "gedaan"},
      heading_word{group, "school", "school"},
      heading_word{group, "board", "board"},
      heading_word{group, "bestuur", "board"},
      heading_word{group, "team", "team"},
      heading_word{group, "teamnaam", "team"},
      heading_word{group, "team name", "team"},
      heading_word{competence, "competence"},
      heading_word{competence, "bekwaamheid"},
      heading_word{competence, "competentie"},
      heading_word{level, "level"},
      heading_word{level, "niveau"},
      heading_word{score, "score"},
      heading_word{rater, "rater"},
      heading_word{rater, "beoordelaar"},
      heading_word{rater, "beoordeeld door"},
      heading_word{rater, "beoordeling door"},
      heading_word{rater, "ingevuld door"},
      heading_word{rater, "gescoord door"},
      heading_word{rater, "invuller"},
      heading_word{rater, "respondent"},
      heading_word{rater, "perspectief"},
      heading_word{rater, "assessor"},
      heading_word{rater, "reviewer"},
      heading_word{rater, "evaluator"},
      heading_word{rater, "feedbackgever"},
      heading_word{rater, "feedback van"},
      heading_word{rater, "feedback door"},
      heading_word{rater, "feedback by"},
      heading_word{rater, "afgenomen door"},
      heading_word{rater, "geobserveerd door"},
      heading_word{rater, "observatie door"},
      heading_word{rater, "observed by"},
      heading_word{rater, "rated by"},
      heading_word{rater, "filled in by"},
      heading_word{rater, "completed by"},
      heading_word{rater, "rol beoordelaar", "", precise},
      heading_word{rater, "rol van de beoordelaar", "", precise},
      heading_word{rater, "functie beoordelaar", "", precise},
      heading_word{rater, "functie van de beoordelaar", "", precise},
      heading_word{rater, "soort beoordelaar", "", precise},
      heading_word{rater, "type beoordelaar", "", precise},
      heading_word{rater, "rol invuller", "", precise},
      heading_word{rater, "rol respondent", "", precise},
      heading_word{rater, "soort respondent", "", precise},
      heading_word{rater, "type respondent", "", precise},
      heading_word{rater, "respondentgroep", "", precise},
      heading_word{rater, "respondenttype", "", precise},
      heading_word{rater, "functie invuller", "", precise},
      heading_word{rater, "functie van de invuller", "", precise},
      heading_word{rater, "rol van de invuller", "", precise},
      heading_word{rater, "beoordelaarsrol", "", precise},
      heading_word{rater, "beoordelaarrol", "", precise},
      heading_word{rater, "beoordelaar rol", "", precise},
      heading_word{rater, "beoordelaar functie", "", precise},
      heading_word{rater, "beoordelaar type", "", precise},
      heading_word{rater, "beoordelaarstype", "", precise},
      heading_word{rater, "rol rater", "", precise},
      heading_word{rater, "relatie", "", precise},
      heading_word{rater, "relatie tot medewerker", "", precise},
      heading_word{rater, "relatie tot de medewerker", "", precise},
      heading_word{rater, "relatie tot leraar", "", precise},
      heading_word{rater, "relatie tot de leraar", "", precise},
      heading_word{rater, "relation", "", precise},
      heading_word{rater, "relationship", "", precise},
      heading_word{rater, "role of rater", "", precise},
      heading_word{rater, "reviewer role", "", precise},
      heading_word{rater, "reviewer type", "", precise},
      heading_word{rater, "rater role", "", precise},
      heading_word{rater, "rater kind", "", precise},
      heading_word{rater, "rater type", "", precise},
      heading_word{rater, "door", "", loose},
      heading_word{rater, "by", "", loose},
      heading_word{rater, "rol", "", loose},
      heading_word{rater, "role", "", loose},
      heading_word{date, "date"},
      heading_word{date, "datum"},
      heading_word{date, "datum beoordeling", "", precise},
      heading_word{date, "datum van beoordeling", "", precise},
      heading_word{date, "beoordelingsdatum", "", precise},
      heading_word{date, "beoordeeld op", "", precise},
      heading_word{date, "ingevuld op", "", precise},
      heading_word{date, "afgenomen op", "", precise},
      heading_word{date, "invuldatum", "", precise},
      heading_word{date, "datum ingevuld", "", precise},
      heading_word{date, "datum afname", "", precise},
      heading_word{date, "observatiedatum", "", precise},
      heading_word{date, "datum observatie", "", precise},
      heading_word{date, "date of rating", "", precise},
      heading_word{date, "rated on", "", precise},
      heading_word{instrument, "instrument"},
      heading_word{instrument, "meetinstrument"},
      heading_word{kind, "kind"},
      heading_word{kind, "soort"},
      heading_word{until, "until"},
      heading_word{until, "geldig tot"},
      heading_word{until, "geldig tot en met"},
      heading_word{who, "rater id"},
      heading_word{who, "code beoordelaar"},
      heading_word{who, "beoordelaarscode"},
      heading_word{reason, "reason"},
      heading_word{reason, "reden"},
      heading_word{source, "source"},
      heading_word{source, "bron"},
  };
  return words;
}

std::string_view name(column_use use) noexcept {
  // In the order of the enumeration.
  static constexpr std::array<std::string_view, 18> names = {
      "person", "phase", "fte",        "since", "done", "group", "levels",   "competence", "level",
      "rater",  "date",  "instrument", "score", "kind", "until", "rater id", "reason",     "source"};
  const auto position = static_cast<std::size_t>(use);
  return position < names.size() ? names[position] : std::string_view{};
}

std::optional<column_use> use_called(std::string_view word) noexcept {
  for (auto use = column_use::person; use != column_use::other;
       use = static_cast<column_use>(static_cast<int>(use) + 1))
    if (name(use) == word) return use;
  return std::nullopt;
}

std::optional<needless> needless_column(std::string_view heading) {
  static constexpr std::array personal = {"naam",
                                          "voornaam",
                                          "voornamen",
                                          "achternaam",
                                          "voorletters",
                                          "roepnaam",
                                          "tussenvoegsel",
                                          "geslachtsnaam",
                                          "meisjesnaam",
                                          "name",
                                          "surname",
                                          "bsn",
                                          "burgerservicenummer",
                                          "sofinummer",
                                          "mail",
                                          "email",
                                          "mailadres",
                                          "emailadres",
                                          "telefoon",
                                          "telefoonnummer",
                                          "mobiel",
                                          "phone",
                                          "geboortedatum",
                                          "geboortedag",
                                          "geboorteplaats",
                                          "geboortejaar",
                                          "geboorteland",
                                          "birthdate",
                                          "birthday",
                                          "adres",
                                          "address",
                                          "straat",
                                          "huisnummer",
                                          "postcode",
                                          "woonplaats",
                                          "iban",
                                          "rekeningnummer",
                                          "geslacht",
                                          "gender",
                                          "nationaliteit",
                                          "foto",
                                          "firstname",
                                          "lastname",
                                          "forename",
                                          "initials",
                                          "initialen",
                                          "paraaf",
                                          "parafen",
                                          "handtekening",
                                          "signature",
                                          "voorl",
                                          "tussenv",
                                          "aanhef",
                                          "medewerkernaam",
                                          "personeelsnaam",
                                          "leraarnaam",
                                          "docentnaam",
                                          "partnernaam",
                                          "gebruikersnaam",
                                          "username",
                                          "login",
                                          "burgerservicenr",
                                          "citizen",
                                          "sofi",
                                          "sofinr",
                                          "tel",
                                          "telnr",
                                          "telefoonnr",
                                          "gsm",
                                          "mobile",
                                          "huisadres",
                                          "street",
                                          "zipcode",
                                          "bankrekening",
                                          "bankrekeningnummer",
                                          "rekening",
                                          "fullname",
                                          "birth",
                                          "geb"};
  static constexpr std::array of_others = {"school",    "bestuur",    "board",      "team",
                                           "opleiding", "instelling", "organisatie"};
  static constexpr std::array remark = {"opmerking", "opmerkingen", "toelichting", "notitie", "notities",
                                        "remark",    "remarks",     "comment",     "comments"};
  std::string word;
  bool is_personal = false;
  bool is_remark = false;
  const auto among = [&](const auto& words) { return std::ranges::find(words, std::string_view{word}) != words.end(); };
  for (const char c : heading_form(heading) + " ") {
    if (c != ' ' && c != '.' && c != '/' && c != '(' && c != ')') {
      word += c;
      continue;
    }
    if (among(of_others)) return std::nullopt;
    is_personal |= among(personal);
    is_remark |= among(remark);
    word.clear();
  }
  if (is_personal) return needless::personal;
  return is_remark ? std::optional{needless::remark} : std::nullopt;
}

std::string heading_of(const cohort& people, const word_finder& competences, competence_index c) {
  const competence& described = people.fw().competences()[c];
  const auto is_read_back = [&](const std::string& heading) {
    const auto same = [word = heading_form(heading)](std::string_view other) { return heading_form(other) == word; };
    return competences.find(heading) == c.value && std::ranges::none_of(people.groupings(), same) &&
           std::ranges::none_of(heading_words(), same, &heading_word::word);
  };
  if (is_read_back(described.id)) return described.id;
  for (const auto& [language, title] : described.title.translations())
    if (is_read_back(title)) return title;
  return described.id;
}

}  // namespace loopbaan::detail
