// SPDX-License-Identifier: BSL-1.0
#include <exchange/staff/rater_tally.hpp>

#include <exchange/table/diagnostic_list.hpp>

namespace loopbaan::detail {

void rater_tally::see(std::string_view word, const place& where) {
  constexpr std::size_t most_words = 1000;  // a column of names may have as many as there are ratings
  if (count_++ == 0) first_ = where;
  const auto known = words_.find(word);
  if (known != words_.end())
    ++known->second;
  else if (words_.size() < most_words)
    words_.emplace(word, 1);
}

void rater_tally::tell(const framework& fw, bool has_column, diagnostics& notes) const {
  constexpr std::size_t most_told = 8;
  if (count_ == 0) return;
  std::string nl;
  std::string en;
  std::size_t told = 0;
  for (const auto& [word, times] : words_) {
    if (told++ == most_told) {
      nl += ", …";
      en += ", …";
      break;
    }
    const std::string many = " (" + std::to_string(times) + "×)";
    nl += (nl.empty() ? "" : ", ") + (word.empty() ? "niets ingevuld" : "“" + shown(word) + "”") + many;
    en += (en.empty() ? "" : ", ") + (word.empty() ? "nothing filled in" : "“" + shown(word) + "”") + many;
  }
  if (!has_column) {
    nl = "geen kolom zegt het";
    en = "no column says so";
  }
  std::string choices_nl = "zelf, collega, leidinggevende, observator, leerling, instituut";
  std::string choices_en = "self, colleague, leader, observer, pupil, institute";
  for (const rater_kind& each : fw.rater_kinds()) {
    choices_nl += ", " + each.title.in_language(language::nl);
    choices_en += ", " + each.title.in_language(language::en);
  }
  const text remedy =
      has_column ? text{"Kies uit: " + choices_nl +
                            "; of zeg met --mapping bij “raters” wat deze woorden betekenen (“loopbaan mapping”).",
                        "Choose from: " + choices_en +
                            "; or say under “raters” with --mapping what these words mean (“loopbaan mapping”)."}
                 : text{"Voeg een kolom “beoordelaar” toe (" + choices_nl + "), of geef met --mapping de “rater” op.",
                        "Add a column “rater” (" + choices_en + "), or give the “rater” with --mapping."};
  notes.push_back({errc::rater_unknown, first_, {std::to_string(count_), {nl, en}, remedy}});
}

}  // namespace loopbaan::detail
