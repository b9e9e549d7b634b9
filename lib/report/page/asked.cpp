// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/exchange/documents.hpp>

#include <report/page/parts.hpp>
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

}  // namespace

markup write_asked(const page_content& page) {
  const page_words& in = page.in;
  const framework& fw = page.fw;
  markup out;
  out << "<section aria-labelledby=\"h-asked\"><h2 id=\"h-asked\">" << in.asked << "</h2>\n<dl class=\"asked\">";
  const auto entry = [&](std::string_view name, std::string_view value) {
    out << "<dt>" << name << "<dd>" << value << "\n";
  };
  entry(in.file, page.asked.staff_file.empty() ? in.from_code : page.asked.staff_file);
  entry(in.people, grouped(static_cast<std::int64_t>(page.asked.people.size()), page.lang));
  entry(in.profile, fw.profiles()[page.asked.target].title.in(page.lang));
  entry(in.objective, objective_words(in, page.asked.cheapest_in));
  const std::string& title = fw.title().in(page.lang);
  entry(in.framework,
        fill(in.framework_edition, {title.empty() ? fw.id() : title, fw.id(), fw.version(), hash_of(fw)}));
  for (const catalogue_ref& each : fw.catalogues())
    out << "<dd>" << fill(in.catalogue, {each.id, each.version, each.hash}) << "\n";
  if (!page.asked.people.purpose().empty()) entry(in.purpose, page.asked.people.purpose());
  out << "<dt>" << in.notes;
  if (page.asked.notes.empty()) out << "<dd>" << in.no_notes << "\n";
  // A note may name a row, a person or what stands in a cell.
  if (page.asked.persons)
    for (const diagnostic& note : page.asked.notes) out << "<dd>" << note_words(note, page.lang) << "\n";
  else if (!page.asked.notes.empty())
    out << "<dd>" << in.notes_elsewhere << "\n";
  out << "</dl></section>\n";
  return out;
}

}  // namespace loopbaan::detail
