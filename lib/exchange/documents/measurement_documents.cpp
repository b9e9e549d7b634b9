// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/exchange/measurement.hpp>

#include <algorithm>
#include <array>
#include <set>

#include <exchange/documents/entity_reader.hpp>
#include <exchange/documents/measurement_fields.hpp>
#include <exchange/json/kind_names.hpp>
#include <framework/checks.hpp>

namespace loopbaan {
namespace {

constexpr std::array<std::string_view, 4> aspects{"condition", "process", "satisfaction", "outcome"};

/// Looks at measures of which the types were looked at.
class measure_checks {
public:
  measure_checks(const framework& fw, detail::collector& found) : fw_{fw}, found_{found} {}

  void check(const detail::written_measure& each, const detail::pointer& at) {
    static const text add_it{"Voeg het toe, of haal de verwijzing weg.", "Add it, or remove the reference."};
    if (!each.id.empty() && !seen_.insert(each.id).second)
      found_.diagnose(errc::duplicate_id, at / "id", {each.id, text{"meting", "measure"}});
    for (std::size_t i = 0; i < each.criteria.size(); ++i)
      if (!fw_.competences().find(each.criteria[i]))
        found_.diagnose(errc::unknown_reference, at / "criteria" / i,
                        detail::unknown_words(fw_.competences(), each.criteria[i], add_it));
    check_range(each.month, 1, 12, at / "month", {"een maand van 1 tot en met 12", "a month from 1 to 12"});
    check_range(each.every_months, 1, 120, at / "every_months",
                {"een aantal maanden van 1 tot en met 120", "a number of months from 1 to 120"});
    if (each.aspect && std::ranges::find(aspects, *each.aspect) == aspects.end())
      found_.diagnose(errc::wrong_type, at / "aspect",
                      {text{"“" + detail::shortened(*each.aspect) + "”"},
                       text{"condition, process, satisfaction of outcome", "condition, process, satisfaction or outcome"}});
  }

  void check_range(const std::optional<std::int64_t>& number, std::int64_t least, std::int64_t most,
                   const detail::pointer& at, const text& needed) {
    if (number && (*number < least || *number > most))
      found_.diagnose(errc::wrong_type, at, {text{"“" + std::to_string(*number) + "”"}, needed});
  }

private:
  const framework& fw_;
  detail::collector& found_;
  std::set<std::string> seen_;
};

}  // namespace

result<document_notes> look_at_measurement(std::string_view json, const framework& on, const std::string& file) {
  detail::reading read{file};
  auto whole = detail::document::open(json, detail::kind::measurement, read);
  if (!whole) return read.take();
  const auto draft = detail::draft_of<detail::measurement_draft>(*whole, read, {"framework"});
  if (const framework_ref own{on.id(), on.version()}; draft.framework != own) {
    read.diagnose(errc::other_framework, "/framework",
                  {draft.framework.id + " " + draft.framework.version, own.id + " " + own.version}, {"/framework"});
  } else {
    measure_checks checks{on, read};
    checks.check_range(draft.cycle_years, 1, 10, detail::pointer{} / "cycle_years",
                       {"een aantal jaren van 1 tot en met 10", "a number of years from 1 to 10"});
    for (std::size_t i = 0; i < draft.measures.size(); ++i)
      checks.check(draft.measures[i], detail::pointer{} / "measures" / i);
  }
  if (!read.clean()) return read.take();
  return document_notes{draft.notes};
}

}  // namespace loopbaan
