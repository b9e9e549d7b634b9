// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/exchange/curriculum.hpp>

#include <loopbaan/curriculum/handover_fields.hpp>
#include <loopbaan/people/cohort.hpp>

#include <exchange/documents/entity_reader.hpp>
#include <exchange/documents/entity_writer.hpp>
#include <exchange/json/kind_names.hpp>
#include <framework/checks.hpp>

namespace loopbaan {

result<curriculum> read_curriculum(std::string_view bytes, const framework& on, const std::string& file) {
  detail::reading read{file};
  auto whole = detail::document::open(bytes, detail::kind::curriculum, read);
  if (whole)
    if (auto made = curriculum::build(detail::draft_of<curriculum_draft>(*whole, read, {"framework"}), on, read))
      return *std::move(made);
  return read.take();
}

namespace {

/// Is it about what this graduate showed?
bool is_own(const handover_line& line) noexcept { return line.how == handed::shown || line.how == handed::shown_below; }

/// What a handover says of whom it is about: what the programme assessed is a rating by the institute, what a graduate
/// showed stands. Looks up what it names, and tells what is not there.
person_draft starter_of(const handover& of, const framework& on, detail::collector& found) {
  person_draft made{.id = of.person.value_or("starter")};
  const framework_ref own{on.id(), on.version()};
  if (of.framework != own) {
    found.diagnose(errc::other_framework, "/framework",
                   {of.framework.id + " " + of.framework.version, own.id + " " + own.version}, {"/framework"});
    return made;
  }
  for (std::size_t i = 0; i < of.lines.size(); ++i) {
    const handover_line& line = of.lines[i];
    const detail::pointer at = detail::pointer{} / "lines" / i;
    const auto competence = on.competences().find(line.competence);
    if (!competence) {
      const text otherwise{"Voeg het toe aan het raamwerk, of haal het hier weg.",
                           "Add it to the framework, or remove it here."};
      found.diagnose(errc::unknown_reference, at / "competence",
                     detail::unknown_words(on.competences(), line.competence, otherwise));
      continue;
    }
    for (const auto& [key, level] : {std::pair{"level", &line.level}, std::pair{"asked", &line.asked}}) {
      if (!*level) continue;
      const auto rank = on.rank_of(*competence, **level);
      if (!rank)
        found.diagnose({detail::wrong_level(on.scales(), on.scale_of(*competence), line.competence, **level,
                                            found.at((at / key).words()))});
      else if (level == &line.level && is_own(line))
        made.levels.emplace(*competence, *rank);
      else if (level == &line.level)
        made.ratings.push_back({.competence = *competence,
                                .level = *rank,
                                .rated_by = rater::institute,
                                .source = of.id + " " + of.version});
    }
    if (is_own(line) && !line.level) made.levels.emplace(*competence, rank::not_shown);
  }
  return made;
}

}  // namespace

result<handover> read_handover(std::string_view bytes, const framework& on, const std::string& file) {
  detail::reading read{file};
  auto whole = detail::document::open(bytes, detail::kind::handover, read);
  if (!whole) return read.take();
  handover made = detail::draft_of<handover>(*whole, read, {"framework"});
  static_cast<void>(starter_of(made, on, read));
  if (!read.clean()) return read.take();
  return made;
}

std::string write_handover(const handover& from) { return detail::write_document(detail::kind::handover, from); }

result<cohort> starters_of(const handover& of, const framework& on, const std::string& file) {
  detail::collector found{file};
  person_draft starter = starter_of(of, on, found);
  if (!found.clean()) return found.take();
  if (of.variant) starter.groups.emplace("variant", of.variant->in_language(language::nl));
  return cohort::build(on, {std::move(starter)});
}

std::string write_curriculum(const curriculum& from) {
  return detail::write_document(detail::kind::curriculum, from.draft());
}

}  // namespace loopbaan
