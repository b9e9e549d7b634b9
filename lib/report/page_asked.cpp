// SPDX-License-Identifier: BSL-1.0
#include <array>

#include <loopbaan/exchange/documents.hpp>

#include <report/numbers.hpp>
#include <report/page_parts.hpp>

namespace loopbaan::detail {

namespace {

/// How the levels that the profile asks about were found, counted over all people.
std::string origins(const page_content& page) {
  std::array<std::int64_t, 9> count{};
  for (std::size_t row = 0; row < page.asked.people.size(); ++row)
    for (const gap_line& line : page.gaps[row].lines)
      ++count[static_cast<std::size_t>(page.asked.people[row].origin(line.competence))];
  const auto of = [&](level_origin o) { return grouped(count[static_cast<std::size_t>(o)], page.lang); };
  std::string words = fill(page.in.origins, {of(level_origin::established), of(level_origin::confirmed),
                                             of(level_origin::self_only), of(level_origin::unknown)});
  for (const auto& [origin, further] : {std::pair{level_origin::estimated, page.in.estimated_levels},
                                        std::pair{level_origin::prior_learning, page.in.prior_learning},
                                        std::pair{level_origin::waived, page.in.waived_levels},
                                        std::pair{level_origin::rater_unknown, page.in.rater_unknown},
                                        std::pair{level_origin::overridden, page.in.overridden_levels}})
    if (count[static_cast<std::size_t>(origin)] > 0) words += ", " + fill(further, {of(origin)});
  return words;
}

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
  entry(in.levels_found, origins(page));
  out << "<dt>" << in.notes;
  if (page.asked.notes.empty()) out << "<dd>" << in.no_notes << "\n";
  for (const diagnostic& note : page.asked.notes) out << "<dd>" << note_words(note, page.lang) << "\n";
  out << "</dl></section>\n";
  return out;
}

}  // namespace loopbaan::detail
