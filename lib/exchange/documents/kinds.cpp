// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/exchange/kinds.hpp>

#include <algorithm>
#include <array>

#include <loopbaan/exchange/answers.hpp>
#include <loopbaan/exchange/assignment.hpp>
#include <loopbaan/exchange/crosswalk.hpp>
#include <loopbaan/exchange/curriculum.hpp>
#include <loopbaan/exchange/documents.hpp>
#include <loopbaan/exchange/flow.hpp>
#include <loopbaan/exchange/mapping.hpp>
#include <loopbaan/exchange/measurement.hpp>
#include <loopbaan/exchange/needs.hpp>
#include <loopbaan/exchange/offers.hpp>
#include <loopbaan/exchange/placement.hpp>
#include <loopbaan/exchange/policy.hpp>
#include <loopbaan/exchange/schedules.hpp>
#include <loopbaan/exchange/texts.hpp>
#include <loopbaan/exchange/visits.hpp>

#include <exchange/json/kind_names.hpp>
#include <exchange/json/reader.hpp>
#include <exchange/staff/log_notes.hpp>

namespace loopbaan {
namespace {

template <class Read>
result<document_notes> notes_of(const result<Read>& read) {
  if (!read) return read.errors();
  if constexpr (requires { read->notes(); })
    return document_notes{read->notes()};
  else if constexpr (requires { read->draft(); })
    return document_notes{read->draft().notes};
  else
    return document_notes{read->notes};
}

void append(diagnostics& found, diagnostics more) {
  for (diagnostic& each : more) found.push_back(std::move(each));
}

result<document_notes> check_framework(std::string_view json, const framework&, const std::string& file) {
  const auto read = read_framework(json, file);
  if (!read) return read.errors();
  diagnostics found = read->notes();
  append(found, notes_on_framework(*read, file));
  return document_notes{std::move(found)};
}

/// The notes of the catalogue itself, which come after those of what it is put on.
result<document_notes> check_catalogue(std::string_view json, const framework& on, const std::string& file) {
  const auto read = add_catalogue(on, json, file);
  if (!read) return read.errors();
  const auto own = read->notes().begin() + static_cast<std::ptrdiff_t>(on.notes().size());
  diagnostics found{own, read->notes().end()};
  append(found, notes_on_framework(*read, file, on.steps().size()));
  return document_notes{std::move(found)};
}

result<document_notes> check_people(std::string_view json, const framework& on, const std::string& file) {
  const auto read = read_people(json, on, file);
  if (!read) return read.errors();
  diagnostics found = read->notes();
  detail::note_repeats(summarise_log(*read), file, found);
  append(found, notes_on_people(*read, file));
  return document_notes{std::move(found)};
}

result<document_notes> check_mapping(std::string_view json, const framework& on, const std::string& file) {
  return notes_of(read_mapping(json, on, file));
}

result<document_notes> check_policy(std::string_view json, const framework&, const std::string& file) {
  return notes_of(read_policy(json, file));
}

result<document_notes> check_offers(std::string_view json, const framework& on, const std::string& file) {
  return notes_of(read_offers(json, on, file));
}

result<document_notes> check_texts(std::string_view json, const framework&, const std::string& file) {
  return notes_of(read_texts(json, file));
}

result<document_notes> check_crosswalk(std::string_view json, const framework&, const std::string& file) {
  return notes_of(read_crosswalk_draft(json, file));
}

result<document_notes> check_map(std::string_view json, const framework& on, const std::string& file) {
  return notes_of(read_curriculum(json, on, file));
}

result<document_notes> check_handover(std::string_view json, const framework& on, const std::string& file) {
  return notes_of(read_handover(json, on, file));
}

/// What is wrong with answers whomever they are about, and that no more was looked at.
template <class Document>
result<document_notes> check_answers(const result<Document>& read, const std::string& file) {
  if (!read) return read.errors();
  if (diagnostics wrong = check_again(*read, nullptr, file); !wrong.empty()) return wrong;
  document_notes found{read->notes};
  if (!read->people.empty())
    found.notes.push_back({errc::checked_without_people, {file}, {std::to_string(read->people.size())}});
  return found;
}

result<document_notes> check_gaps(std::string_view json, const framework& on, const std::string& file) {
  return check_answers(read_gaps(json, on, file), file);
}

result<document_notes> check_positions(std::string_view json, const framework& on, const std::string& file) {
  return check_answers(read_positions(json, on, file), file);
}

result<document_notes> check_plans(std::string_view json, const framework& on, const std::string& file) {
  return check_answers(read_plans(json, on, file), file);
}

result<document_notes> look_at_flow_plan(std::string_view json, const framework&, const std::string& file) {
  return notes_of(read_flow(json, file));
}

result<document_notes> check_round(std::string_view json, const framework&, const std::string& file) {
  const auto read = read_assignment(json, file);
  if (!read) return read.errors();
  if (diagnostics wrong = check_again(*read, file); !wrong.empty()) return wrong;
  return document_notes{read->notes()};
}

result<document_notes> check_placing(std::string_view json, const framework&, const std::string& file) {
  return notes_of(read_placement(json, file));
}

result<document_notes> check_json_only(std::string_view json, const framework&, const std::string& file) {
  const auto read = canonical(json, file);
  if (!read) return read.errors();
  return document_notes{};
}

constexpr std::array all_kinds{
    document_kind{detail::kind::framework, {"raamwerk", "framework"}, document_basis::nothing, check_framework},
    document_kind{detail::kind::catalogue,
                  {"catalogus van ontwikkelstappen bij een raamwerk", "catalogue of steps for a framework"},
                  document_basis::framework,
                  check_catalogue},
    document_kind{detail::kind::people,
                  {"mensen met hun niveaus en bewijs", "people with their levels and evidence"},
                  document_basis::framework,
                  check_people},
    document_kind{detail::kind::mapping,
                  {"vertaling van de codes van een tabel", "mapping of the codes of a table"},
                  document_basis::framework,
                  check_mapping},
    document_kind{detail::kind::policy,
                  {"regels van een cao of wet", "rules of a collective agreement or law"},
                  document_basis::nothing,
                  check_policy},
    document_kind{detail::kind::offers,
                  {"aanbod: wanneer ontwikkelstappen zijn", "offers: when steps are held"},
                  document_basis::framework,
                  check_offers},
    document_kind{detail::kind::crosswalk,
                  {"overgang van de ene editie naar de andere", "crosswalk from one edition to another"},
                  document_basis::editions,
                  check_crosswalk},
    document_kind{detail::kind::curriculum,
                  {"curriculum: wat modules met bekwaamheden doen", "curriculum: what modules do with competences"},
                  document_basis::framework,
                  check_map},
    document_kind{detail::kind::handover,
                  {"overdracht van een opleiding naar de school", "handover from a programme to the school"},
                  document_basis::framework,
                  check_handover},
    document_kind{detail::kind::gaps, {"wat mensen missen", "what people miss"}, document_basis::framework, check_gaps},
    document_kind{detail::kind::positions,
                  {"waar mensen staan", "where people stand"},
                  document_basis::framework,
                  check_positions},
    document_kind{detail::kind::plans, {"plannen", "plans"}, document_basis::framework, check_plans},
    document_kind{detail::kind::schedule,
                  {"roosters: plannen in schooljaren", "schedules: plans in school years"},
                  document_basis::framework,
                  look_at_schedules},
    document_kind{detail::kind::needs, {"wat scholen vragen", "what schools ask for"}, document_basis::framework, look_at_needs},
    document_kind{detail::kind::measurement,
                  {"meetplan: wat een partnerschap van scholen meet", "measurement plan: what a partnership measures of schools"},
                  document_basis::framework,
                  look_at_measurement},
    document_kind{detail::kind::placement,
                  {"studenten en de scholen die plaats voor hen hebben", "students and the schools that have places for them"},
                  document_basis::nothing,
                  check_placing},
    document_kind{detail::kind::visits,
                  {"bezoeken: welke school welke bezoekt", "visits: which school visits which"},
                  document_basis::nothing,
                  look_at_visits},
    document_kind{detail::kind::flow,
                  {"doorstroom: wie er is, komt en gaat, met bronnen", "flow of staff: who is there, comes and goes, with sources"},
                  document_basis::nothing,
                  look_at_flow_plan},
    document_kind{detail::kind::assignment,
                  {"wie in een ronde waar een plaats heeft, en waarom niet",
                   "who has a place where in a round, and why not"},
                  document_basis::nothing,
                  check_round},
    document_kind{detail::kind::texts,
                  {"teksten van een verdere taal", "texts of a further language"},
                  document_basis::nothing,
                  check_texts},
    document_kind{"retention/1",
                  {"hoe lang wat bewaard wordt", "how long what is kept"},
                  document_basis::nothing,
                  check_json_only},
    document_kind{detail::kind::difference,
                  {"verschil tussen twee edities", "difference between two editions"},
                  document_basis::not_read,
                  check_json_only},
    document_kind{"check/1",
                  {"bevindingen van loopbaan check", "findings of loopbaan check"},
                  document_basis::not_read,
                  check_json_only},
    document_kind{"analysis/1",
                  {"wat waarvan afhangt in een raamwerk", "what hangs on what in a framework"},
                  document_basis::not_read,
                  check_json_only},
    document_kind{"access/1",
                  {"wat er over iemand is vastgelegd, en wat eruit volgt", "what is held about someone, and what follows from it"},
                  document_basis::not_read,
                  check_json_only},
    document_kind{"removals/1",
                  {"wat waar uit bestanden is gehaald", "what was taken out of files where"},
                  document_basis::not_read,
                  check_json_only}};

}  // namespace

std::span<const document_kind> document_kinds() noexcept { return all_kinds; }

const document_kind* find_kind(std::string_view name) noexcept {
  const auto found = std::ranges::find(all_kinds, name, &document_kind::name);
  return found == all_kinds.end() ? nullptr : &*found;
}

text kinds_to_read() {
  const auto is_read = [](const document_kind& each) { return each.basis != document_basis::not_read; };
  const auto total = std::ranges::count_if(all_kinds, is_read);
  return detail::in_each_language([&](language lang) {
    std::string all;
    std::ptrdiff_t told = 0;
    for (const document_kind& each : all_kinds) {
      if (!is_read(each)) continue;
      ++told;
      all.append(told == 1 ? "" : told < total ? ", " : worded(lang, " of ", " or ")).append(each.name);
    }
    return all;
  });
}

result<document_notes> check_document(std::string_view json, const framework& on, const std::string& file) {
  const auto name = kind_of(json, file);
  if (!name) return name.errors();
  if (const document_kind* const known = find_kind(*name)) return known->check(json, on, file);
  return diagnostic{errc::wrong_kind, {file, "/loopbaan"}, {detail::shortened(*name), kinds_to_read()}};
}

}  // namespace loopbaan
