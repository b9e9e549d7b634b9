// SPDX-License-Identifier: BSL-1.0
#include <algorithm>
#include <array>

#include <exchange/staff/headings.hpp>
#include <exchange/table/plain_words.hpp>

namespace loopbaan::detail {

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

bool may_head_persons(std::string_view heading) {
  static constexpr std::array begins = {
      "persone",     "persnr",   "medew", "mdw",   "werknemer", "leraar", "leerkracht", "docent",
      "employee",    "teacher",  "staff", "stamn", "initia",    "afk",    "ontvanger",  "feedbackontvanger",
      "beoordeelde", "deelnemer"};
  static constexpr std::array of_raters = {"beoordelaar", "invuller", "respondent", "gever", "rater", "reviewer"};
  static constexpr std::array of_its_own = {"pers", "kandidaat", "subject", "login", "paraaf"};
  std::string word;
  bool may = false, is_initials = false;
  for (const char c : heading_form(heading) + " ") {
    if (c != ' ' && c != '.' && c != '/' && c != '(' && c != ')' && c != '_') {
      word += c;
      continue;
    }
    const auto starts = [&](std::string_view each) { return word.starts_with(each); };
    if (std::ranges::any_of(of_raters, [&](std::string_view each) { return word.find(each) != std::string::npos; }))
      return false;
    is_initials |= word.starts_with("initia") || word == "paraaf";
    may |= std::ranges::any_of(begins, starts) ||
           std::ranges::find(of_its_own, std::string_view{word}) != of_its_own.end();
    word.clear();
  }
  return may && (is_initials || needless_column(heading) != needless::personal);
}

}  // namespace loopbaan::detail
