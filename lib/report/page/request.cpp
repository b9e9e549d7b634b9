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

markup write_request(const page_content& page) {
  const page_words& in = page.words;
  const framework& fw = page.fw;
  markup out;
  out << "<section aria-labelledby=\"h-asked\"><h2 id=\"h-asked\">" << in.request << "</h2>\n<dl class=\"asked\">";
  const auto entry = [&](std::string_view name, std::string_view value) {
    out << "<dt>" << name << "<dd>" << value << "\n";
  };
  entry(in.file, page.request.staff_file.empty() ? in.from_code : page.request.staff_file);
  entry(in.people, grouped(static_cast<std::int64_t>(page.request.people.size()), page.lang));
  entry(in.profile, fw.profiles()[page.request.target].title.in_language(page.lang));
  entry(in.objective, objective_words(in, page.request.cheapest_in));
  const std::string& title = fw.title().in_language(page.lang);
  entry(in.framework,
        fill(in.framework_edition, {title.empty() ? fw.id() : title, fw.id(), fw.version(), hash_of(fw)}));
  for (const catalogue_ref& each : fw.catalogues())
    out << "<dd>" << fill(in.catalogue, {each.id, each.version, each.hash}) << "\n";
  if (!page.request.people.purpose().empty()) entry(in.purpose, page.request.people.purpose());
  out << "<dt>" << in.notes;
  if (page.request.notes.empty()) out << "<dd>" << in.no_notes << "\n";
  // A note may name a row, a person or what stands in a cell.
  if (page.request.persons)
    for (const diagnostic& note : page.request.notes) out << "<dd>" << note_words(note, page.lang) << "\n";
  else if (!page.request.notes.empty())
    out << "<dd>" << in.notes_elsewhere << "\n";
  out << "</dl></section>\n";
  return out;
}

}  // namespace loopbaan::detail
