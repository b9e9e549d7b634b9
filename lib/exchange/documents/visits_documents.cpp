// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/exchange/visits.hpp>

#include <algorithm>
#include <limits>
#include <map>

#include <exchange/documents/entity_reader.hpp>
#include <exchange/documents/visits_fields.hpp>
#include <exchange/json/kind_names.hpp>
#include <loopbaan/partnership/visits.hpp>

namespace loopbaan {
namespace {

/// Makes the round and the plan of a document of which the types were looked at.
class visits_maker {
public:
  visits_maker(const detail::visits_draft& draft, detail::collector& found) : draft_{draft}, found_{found} {}

  void make() {
    const detail::pointer top;
    for (const auto& each : draft_.schools) schools_.emplace(each.id, schools_.size());
    for (const std::string& each : draft_.days) {
      if (!parse_date(each)) wrong(top / "days" / days_.size(), each, {"een dag, als jjjj-mm-dd", "a day, as yyyy-mm-dd"});
      days_.emplace(each, days_.size());
    }
    if (draft_.unit && *draft_.unit != "kilometres" && *draft_.unit != "minutes")
      wrong(top / "unit", *draft_.unit, {"kilometres of minutes", "kilometres or minutes"});
    for (std::size_t s = 0; s < draft_.schools.size(); ++s) add_school(draft_.schools[s], top / "schools" / s);
    for (std::size_t d = 0; d < draft_.distances.size(); ++d) {
      const auto& each = draft_.distances[d];
      round.distances.push_back({each.from, each.to, each.amount.value_or(0)});
    }
    if (draft_.unit == "minutes") round.counted_in = round_travel::unit::minutes_under_way;
    round.most = draft_.most;
    round.otherwise = draft_.otherwise;
    round.days = draft_.days.size();
    round.most_of_board = count(draft_.most_of_board, 0, top / "most_of_board");
    round.team_kind = draft_.team_kind.value_or("");
    round.team_least = count(draft_.team_least, 0, top / "team_least");
    round.earlier_both_ways = draft_.earlier_both_ways.value_or(false);
    round.seed = draft_.seed.value_or("");
    round.earlier = pairs(draft_.earlier, top / "earlier");
    round.agreed = pairs(draft_.agreed, top / "agreed");
    plan.visits = pairs(draft_.visits, top / "visits");
    plan.days.resize(draft_.schools.size());
    for (std::size_t v = 0; v < draft_.visits.size(); ++v) {
      const auto& each = draft_.visits[v];
      if (!each.day || !schools_.contains(each.to)) continue;
      const auto day = days_.find(print(*each.day));
      if (day == days_.end()) unknown(top / "visits" / v / "day", print(*each.day), {"dag", "day"});
      else plan.days[schools_.at(each.to)] = day->second;
    }
    plan.values = values(draft_.values);
    plan.bounds = values(draft_.bounds);
  }

  visit_round round;
  visit_plan plan;

private:
  void add_school(const detail::written_visiting_school& each, const detail::pointer& at) {
    visit_school made{.id = each.id, .board = each.board.value_or(""), .kind = each.kind.value_or(""), .title = each.title.value_or("")};
    made.visited = count(each.visited, 1, at / "visited");
    made.visits = count(each.visits, 1, at / "visits");
    made.must_visit = each.must_visit.value_or(true);
    for (std::size_t d = 0; d < each.away.size(); ++d) {
      const auto day = days_.find(each.away[d]);
      if (day == days_.end()) unknown(at / "away" / d, each.away[d], {"dag", "day"});
      else made.away.push_back(day->second);
    }
    round.schools.push_back(std::move(made));
  }

  std::vector<visit_pair> pairs(const std::vector<detail::written_visit>& written, const detail::pointer& at) {
    std::vector<visit_pair> made;
    for (std::size_t v = 0; v < written.size(); ++v) {
      const auto from = schools_.find(written[v].from), to = schools_.find(written[v].to);
      if (from == schools_.end()) unknown(at / v / "from", written[v].from, {"school", "school"});
      if (to == schools_.end()) unknown(at / v / "to", written[v].to, {"school", "school"});
      if (from != schools_.end() && to != schools_.end()) made.push_back({from->second, to->second});
    }
    return made;
  }

  std::size_t count(const std::optional<std::int64_t>& written, std::size_t otherwise, const detail::pointer& at) {
    if (!written) return otherwise;
    if (*written >= 0 && *written <= std::numeric_limits<std::int32_t>::max()) return static_cast<std::size_t>(*written);
    wrong(at, std::to_string(*written), {"een aantal van 0 of meer", "a number of 0 or more"});
    return otherwise;
  }

  static visit_values values(const std::optional<detail::written_visit_values>& of) {
    if (!of) return {};
    return {of->lacking.value_or(0), of->changed.value_or(0), of->travel.value_or(0), of->alike.value_or(0), of->lottery.value_or(0)};
  }

  void wrong(const detail::pointer& at, const std::string& words, const text& needed) {
    found_.diagnose(errc::wrong_type, at, {text{"“" + detail::shortened(words) + "”"}, needed});
  }

  void unknown(const detail::pointer& at, const std::string& words, const text& what) {
    found_.diagnose(errc::unknown_reference, at,
                    {detail::shortened(words), what,
                     text{"Voeg het toe, of haal de verwijzing weg.", "Add it, or remove the reference."}});
  }

  const detail::visits_draft& draft_;
  detail::collector& found_;
  std::map<std::string, std::size_t> schools_, days_;
};

}  // namespace

result<document_notes> look_at_visits(std::string_view json, const framework&, const std::string& file) {
  detail::reading read{file};
  auto whole = detail::document::open(json, detail::kind::visits, read);
  if (!whole) return read.take();
  const auto draft = detail::draft_of<detail::visits_draft>(*whole, read);
  visits_maker made{draft, read};
  made.make();
  if (!read.clean()) return read.take();
  if (diagnostics wrong = look_at_visit_round(made.round); !wrong.empty()) {
    for (diagnostic& each : wrong) each.where.file = file;
    return wrong;
  }
  if (!draft.values) return document_notes{draft.notes};
  const auto said = [&](language lang) { return check_visits(made.round, made.plan, lang); };
  const std::vector<std::string> en = said(language::en), nl = en.empty() ? en : said(language::nl);
  diagnostics wrong;
  for (std::size_t i = 0; i < en.size(); ++i) wrong.push_back({errc::answer_does_not_hold, {file}, {text{nl[i], en[i]}}});
  if (!wrong.empty()) return wrong;
  return document_notes{draft.notes};
}

}  // namespace loopbaan
