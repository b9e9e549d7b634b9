// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/exchange/schedules.hpp>

#include <exchange/documents/assignment_parts.hpp>

namespace loopbaan::detail {
namespace {

/// What is not zero.
std::optional<std::int64_t> if_any(std::size_t count) {
  return count == 0 ? std::nullopt : std::optional{static_cast<std::int64_t>(count)};
}
std::optional<std::string> if_any(const std::string& id) { return id.empty() ? std::nullopt : std::optional{id}; }
std::optional<bool> if_so(bool is) { return is ? std::optional{true} : std::nullopt; }

std::vector<std::int64_t> whole_numbers(const std::vector<std::size_t>& of) { return {of.begin(), of.end()}; }

/// A round and its answer, becoming a draft.
class assignment_draft_maker {
public:
  assignment_draft_maker(const assignment_round& round, const assignment& found)
      : round_{round}, parts_{round.parts()}, found_{found} {}

  [[nodiscard]] written_edition edition(std::size_t e) const {
    const round_edition& asked = parts_.editions[e];
    written_edition made{asked.id, static_cast<std::int64_t>(asked.most), if_any(asked.least), if_any(asked.filled),
                         if_any(asked.owner), if_so(asked.must_run)};
    if (!asked.has_date) made.has_date = false;
    for (const round_days& each : asked.days) made.days.push_back({each.from, each.to});
    for (const reserved_places& each : asked.reserved)
      made.reserved.push_back({each.group, static_cast<std::int64_t>(each.places)});
    made.by_group = if_so(asked.by_group);
    if (found_.editions.empty()) return made;
    const edition_answer& answer = found_.editions[e];
    made.runs = answer.runs;
    made.taken = static_cast<std::int64_t>(answer.taken);
    for (const std::size_t need : answer.placed) made.placed.push_back(parts_.needs[need].id);
    for (const std::size_t need : answer.hit) made.hit.push_back(parts_.needs[need].id);
    return made;
  }

  [[nodiscard]] written_need need(std::size_t n) const {
    const round_need& asked = parts_.needs[n];
    written_need made{asked.id, if_any(asked.person), asked.groups, if_any(asked.team)};
    for (std::size_t w = 0; w < asked.wishes.size(); ++w) made.wishes.push_back(wish(n, w));
    if (found_.placed[n]) made.placed = asked.wishes[*found_.placed[n]].edition;
    made.lottery = lottery_digits(found_.lottery[n]);
    return made;
  }

  [[nodiscard]] written_must must(const round_must& of) const {
    switch (of.what) {
      case round_must::kind::edition_runs: return {of.what, parts_.editions[of.which].id};
      case round_must::kind::owner_least: return {of.what, parts_.owners[of.which].id};
      case round_must::kind::booked: break;
    }
    return {of.what, parts_.needs[of.which].id};
  }

private:
  [[nodiscard]] written_wish wish(std::size_t n, std::size_t w) const {
    const round_wish& asked = parts_.needs[n].wishes[w];
    written_wish made{asked.edition, asked.rank, asked.criteria, if_so(asked.booked)};
    if (!asked.refused.empty()) made.refused = asked.refused;
    if (found_.wishes.empty()) return made;
    const wish_answer& answer = found_.wishes[n][w];
    made.state = answer.state;
    if (answer.why != wish_reason::none) made.why = answer.why;
    made.queue = if_any(answer.queue);
    made.taken = if_any(answer.taken);
    made.limit = if_any(answer.limit);
    if (answer.other) made.other = other(answer);
    made.kept_by = whole_numbers(answer.kept_by);
    return made;
  }

  /// In the words that `answer_of` reads.
  [[nodiscard]] std::string other(const wish_answer& answer) const {
    if (answer.why == wish_reason::owner_full) return parts_.owners[*answer.other].id;
    if (answer.why != wish_reason::rule) return parts_.editions[*answer.other].id;
    return *answer.other < found_.rule.size() ? word_of(round_, found_.rule[*answer.other]) : "lottery";
  }

  const assignment_round& round_;
  const round_draft& parts_;
  const assignment& found_;
};

}  // namespace

assignment_draft draft_of(const assignment_round& round, const std::string& seed, const assignment& found) {
  const round_draft& parts = round.parts();
  const assignment_draft_maker maker{round, found};
  assignment_draft made{.seed = seed, .status = found.status, .values = found.values, .bounds = found.bounds};
  for (const rule_level& each : found.rule) made.rule.push_back(word_of(round, each));
  made.nodes = static_cast<std::int64_t>(found.nodes);
  for (const round_owner& each : parts.owners) {
    written_owner owner{each.id, {}, if_any(each.least), if_any(each.within)};
    if (each.most != round_owner::no_limit) owner.most = static_cast<std::int64_t>(each.most);
    made.owners.push_back(std::move(owner));
  }
  for (std::size_t e = 0; e < parts.editions.size(); ++e) made.editions.push_back(maker.edition(e));
  for (const round_criterion& each : parts.criteria) made.criteria.push_back({each.id, each.title});
  for (std::size_t n = 0; n < parts.needs.size(); ++n) made.needs.push_back(maker.need(n));
  for (const round_must& each : found.conflict) made.conflict.push_back(maker.must(each));
  if (!found.conflict_is_smallest) made.conflict_is_smallest = false;
  return made;
}

}  // namespace loopbaan::detail
