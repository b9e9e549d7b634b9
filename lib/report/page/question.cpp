// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/exchange/documents.hpp>
#include <loopbaan/framework/words.hpp>
#include <loopbaan/offer/school_calendar.hpp>

#include <report/page/parts.hpp>
#include <report/text/days.hpp>
#include <report/text/numbers.hpp>

namespace loopbaan::detail {

namespace {

/// "leraren.csv, rij 1, kolom “fte”: …": a note is no error, so it shows no number.
std::string note_words(const diagnostic& note, language lang) {
  std::string words = print(note.where, lang);
  for (const std::string& part : {message(note, lang), remedy(note, lang)})
    if (!part.empty()) words += (words.empty() ? "" : words == print(note.where, lang) ? ": " : ". ") + part;
  return words;
}

/// From which school years the ratings are.
std::string age_words(const page_content& page) {
  const page_model& model = page.model;
  if (!model.dated) return std::string{page.words.undated};
  if (!model.age) return std::string{page.words.hidden};
  const std::string oldest = print_school_year(model.age->oldest), newest = print_school_year(model.age->newest);
  return oldest == newest ? oldest : fill(page.words.from_to, {oldest, newest, profession_word(model.fw, "school_years", page.lang)});
}

}  // namespace

markup write_foot(const page_content& page) {
  const framework& fw = page.model.fw;
  const std::string& title = fw.title().in_language(page.lang);
  markup out;
  out << "<footer><p class=\"soft\">" << page.words.framework << ": "
      << fill(page.words.framework_edition, {title.empty() ? fw.id() : title, fw.id(), fw.version(), hash_of(fw)})
      << "\n";
  for (const catalogue_ref& each : fw.catalogues())
    out << "<p class=\"soft\">" << fill(page.words.catalogue, {each.id, each.version, each.hash}) << "\n";
  out << "</footer>\n";
  return out;
}

markup write_question(const page_content& page) {
  const page_words& words = page.words;
  const page_model& model = page.model;
  const framework& fw = model.fw;
  markup out;
  out << "<section aria-labelledby=\"h-asked\"><h2 id=\"h-asked\">" << words.question << "</h2>\n<dl class=\"asked\">";
  const auto entry = [&](std::string_view name, std::string_view value) {
    out << "<dt>" << name << "<dd>" << value << "\n";
  };
  entry(words.file, model.staff_file.empty() ? words.from_code : model.staff_file);
  entry(words.people, grouped(model.people, page.lang));
  entry(words.profile, fw.profiles()[model.target].title.in_language(page.lang));
  entry(words.objective, objective_words(words, model.cheapest_in));
  if (model.day) {
    entry(words.as_of, fill(words.day_and_year,
                            {day_in_words(*model.day, page.lang), print_school_year(school_year_of(*model.day)),
                             profession_word(fw, "school_year", page.lang)}));
  } else {
    entry(words.as_of, words.no_day);
  }
  entry(words.age, age_words(page));
  if (!model.purpose.empty()) entry(words.purpose, model.purpose);
  out << "<dt>" << words.notes;
  if (!model.noted) out << "<dd>" << words.no_notes << "\n";
  if (model.persons)
    for (const diagnostic& note : model.persons->notes) out << "<dd>" << note_words(note, page.lang) << "\n";
  else if (model.noted)
    out << "<dd>" << words.notes_elsewhere << "\n";
  out << "</dl></section>\n";
  return out;
}

}  // namespace loopbaan::detail
