// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/exchange/needs.hpp>

#include <set>

#include <exchange/documents/entity_reader.hpp>
#include <exchange/documents/needs_fields.hpp>
#include <exchange/json/kind_names.hpp>
#include <framework/checks.hpp>

namespace loopbaan {
namespace {

/// Looks at needs of which the types were looked at.
class needs_checks {
public:
  needs_checks(const framework& fw, detail::collector& found) : fw_{fw}, found_{found} {}

  void check(const detail::written_asked_need& each, const detail::pointer& at) {
    if (!each.id.empty() && !seen_.insert(each.id).second)
      found_.diagnose(errc::duplicate_id, at / "id", {each.id, text{"behoefte", "need"}});
    if (each.count && *each.count < 1)
      found_.diagnose(errc::wrong_type, at / "count",
                      {text{"“" + std::to_string(*each.count) + "”"}, text{"een aantal van 1 of meer", "a number of 1 or more"}});
    if (each.at_most && *each.at_most < each.count.value_or(1))
      found_.diagnose(errc::wrong_type, at / "at_most",
                      {text{"“" + std::to_string(*each.at_most) + "”"},
                       text{"een aantal dat niet kleiner is dan count", "a number not below count"}});
    look_up(fw_.steps(), each.step, at / "step");
    look_up(fw_.competences(), each.competence, at / "competence");
    look_up(fw_.profiles(), each.profile, at / "profile");
    look_up(fw_.phases(), each.phase, at / "phase");
    std::string given;
    for (const auto& [name, is_given] : {std::pair{"step", each.step.has_value()},
                                         std::pair{"competence", each.competence.has_value()},
                                         std::pair{"profile", each.profile.has_value()}})
      if (is_given) given += (given.empty() ? "" : ", ") + std::string{name};
    if (given.find(',') != std::string::npos)
      found_.diagnose(errc::wrong_type, at,
                      {detail::filled("{0} tegelijk", "{0} at once", {given}),
                       text{"één van step, competence en profile", "one of step, competence and profile"}});
    for (const auto& [name, level] : {std::pair{"level", &each.level}, std::pair{"from_level", &each.from_level}})
      if (*level && each.competence) check_level(*each.competence, **level, at / name);
  }

private:
  template <class Entity>
  void look_up(const table<Entity>& among, const std::optional<std::string>& id, const detail::pointer& at) {
    static const text add_it{"Voeg het toe, of haal de verwijzing weg.", "Add it, or remove the reference."};
    if (id && !among.find(*id))
      found_.diagnose(errc::unknown_reference, at, detail::unknown_words(among, *id, add_it));
  }

  void check_level(const std::string& competence, const std::string& level, const detail::pointer& at) {
    const auto of = fw_.competences().find(competence);
    if (of && !fw_.rank_of(*of, level))
      found_.diagnose({detail::wrong_level(fw_.scales(), fw_.scale_of(*of), competence, level, found_.at(at.words()))});
  }

  const framework& fw_;
  detail::collector& found_;
  std::set<std::string> seen_;
};

}  // namespace

result<document_notes> look_at_needs(std::string_view json, const framework& on, const std::string& file) {
  detail::reading read{file};
  auto whole = detail::document::open(json, detail::kind::needs, read);
  if (!whole) return read.take();
  const auto draft = detail::draft_of<detail::needs_draft>(*whole, read, {"framework"});
  if (const framework_ref own{on.id(), on.version()}; draft.framework != own) {
    read.diagnose(errc::other_framework, "/framework",
                  {draft.framework.id + " " + draft.framework.version, own.id + " " + own.version}, {"/framework"});
  } else {
    needs_checks checks{on, read};
    for (std::size_t i = 0; i < draft.needs.size(); ++i) checks.check(draft.needs[i], detail::pointer{} / "needs" / i);
  }
  if (!read.clean()) return read.take();
  return document_notes{draft.notes};
}

}  // namespace loopbaan
