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
  const text said = in_each_language([&](language lang) -> std::string {
    if (!has_column) return worded(lang, "geen kolom zegt het", "no column says so");
    std::string all;
    std::size_t told = 0;
    for (const auto& [word, times] : words_) {
      if (told++ == most_told) return all + ", …";
      all += (all.empty() ? "" : ", ") +
             (word.empty() ? worded(lang, "niets ingevuld", "nothing filled in") : "“" + shown(word) + "”") + " (" +
             std::to_string(times) + "×)";
    }
    return all;
  });
  const text choices = in_each_language([&](language lang) {
    std::string all = worded(lang, "zelf, collega, leidinggevende, observator, leerling, instituut",
                             "self, colleague, leader, observer, pupil, institute");
    for (const rater_kind& each : fw.rater_kinds()) all += ", " + each.title.in_language(lang);
    return all;
  });
  const text remedy =
      has_column
          ? filled("Kies uit: {0}; of zeg met --mapping bij “raters” wat deze woorden betekenen (“loopbaan mapping”).",
                   "Choose from: {0}; or say under “raters” with --mapping what these words mean (“loopbaan mapping”).",
                   {choices})
          : filled("Voeg een kolom “beoordelaar” toe ({0}), of geef met --mapping de “rater” op.",
                   "Add a column “rater” ({0}), or give the “rater” with --mapping.", {choices});
  notes.push_back({errc::rater_unknown, first_, {std::to_string(count_), said, remedy}});
}

}  // namespace loopbaan::detail
