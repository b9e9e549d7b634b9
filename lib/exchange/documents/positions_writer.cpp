// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/exchange/documents.hpp>
#include <loopbaan/exchange/pieces.hpp>

#include <exchange/documents/level_writer.hpp>
#include <exchange/json/canonical_writer.hpp>
#include <exchange/json/kind_names.hpp>

namespace loopbaan {
namespace {

using detail::json;

const char* name_of(career_move::kind how) {
  switch (how) {
    case career_move::kind::entering:
      return "entering";
    case career_move::kind::deepening:
      return "deepening";
    case career_move::kind::broadening:
      return "broadening";
  }
  return "";
}

json write_depth(const framework& on, const std::optional<depth_index>& at) {
  return at ? json(on.depths()[*at].id) : json(nullptr);
}

json write_domain(const framework& on, const domain_position& at) {
  json made = {{"domain", on.domains()[at.domain].id},
               {"reached", write_depth(on, at.reached)},
               {"possible", write_depth(on, at.possible)},
               {"next", nullptr}};
  if (!at.next) return made;
  json missing = json::array();
  for (const gap_line& line : at.next->to_it.lines)
    if (line.missing() > 0)
      missing.push_back({{"competence", on.competences()[line.competence].id},
                         {"current", detail::write_level(on, line.competence, line.current)},
                         {"required", detail::write_level(on, line.competence, line.required)}});
  made["next"] = {{"move", name_of(at.next->how)},
                  {"depth", on.depths()[at.next->depth].id},
                  {"profile", on.profiles()[at.next->to_it.target].id},
                  {"missing", std::move(missing)}};
  return made;
}

constexpr detail::counted_thing positions{"posities", "positions"};

json head_of_positions(const cohort& people) {
  json head = {{"loopbaan", detail::kind::positions},
               {"framework", detail::write_basis(people.fw())},
               {"people", json::array()}};
  detail::put_basis(head, people);
  return head;
}

}  // namespace

positions_in_pieces::positions_in_pieces(cohort people)
    : people_{std::move(people)}, list_{detail::frame_list(head_of_positions(people_), "people", people_.size())} {}

std::string positions_in_pieces::next(std::size_t count) {
  return detail::next_entries(list_, count, positions, [&](std::size_t row) -> json {
    const person who = people_[row];
    json domains = json::array();
    for (const domain_position& each : find_position(people_.fw(), who.stands()).domains)
      domains.push_back(write_domain(people_.fw(), each));
    json position = {{"person", who.id()}, {"domains", std::move(domains)}};
    detail::put_overridden(position, who);
    return position;
  });
}

std::string positions_in_pieces::last() { return detail::last_of(list_, positions); }

std::string write_positions(const cohort& people) {
  positions_in_pieces document{people};
  std::string whole = document.next(people.size());
  return whole += document.last();
}

}  // namespace loopbaan
