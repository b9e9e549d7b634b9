// SPDX-License-Identifier: BSL-1.0
#include <algorithm>
#include <charconv>
#include <limits>
#include <map>
#include <string_view>

#include <exchange/documents/assignment_parts.hpp>

namespace loopbaan::detail {
namespace {

std::size_t count_of(const std::optional<std::int64_t>& given, std::size_t otherwise = 0) {
  return given ? static_cast<std::size_t>(*given) : otherwise;
}

std::vector<std::size_t> counts_of(const std::vector<std::int64_t>& given) {
  std::vector<std::size_t> made;
  for (const std::int64_t each : given) made.push_back(each < 0 ? 0 : static_cast<std::size_t>(each));
  return made;
}

round_edition edition_in(const written_edition& of) {
  round_edition made{of.id, count_of(of.most), count_of(of.least), count_of(of.filled), of.owner.value_or(""),
                     of.must_run.value_or(false), of.has_date.value_or(true)};
  for (const written_days& each : of.days) made.days.push_back({each.from, each.to});
  for (const written_reserve& each : of.reserved) made.reserved.push_back({each.group, count_of(each.places)});
  made.by_group = of.by_group.value_or(false);
  return made;
}

round_need need_in(const written_need& of) {
  round_need made{of.id, of.person.value_or(""), of.groups, of.team.value_or("")};
  for (const written_wish& each : of.wishes) {
    const std::int64_t rank = std::min<std::int64_t>(each.rank.value_or(1), std::numeric_limits<int>::max());
    made.wishes.push_back({each.edition, static_cast<int>(rank), each.criteria, each.booked.value_or(false),
                           each.refused.value_or(text{})});
  }
  return made;
}

const text& fill_in() {
  static const text words{"Vul het in.", "Fill it in."};
  return words;
}

using places_by_id = std::map<std::string_view, std::size_t>;

template <class Part>
places_by_id by_id(const std::vector<Part>& parts) {
  places_by_id made;
  for (std::size_t i = 0; i < parts.size(); ++i) made.emplace(parts[i].id, i);
  return made;
}

/// What a draft says of a round that fits, by positions.
class answer_in_draft {
public:
  answer_in_draft(const assignment_draft& draft, const assignment_round& round, collector& found)
      : draft_{draft},
        round_{round},
        found_{found},
        owners_{by_id(draft.owners)},
        editions_{by_id(draft.editions)},
        needs_{by_id(draft.needs)} {}

  assignment take() {
    made_.status = draft_.status;
    made_.values = draft_.values;
    made_.bounds = draft_.bounds;
    made_.nodes = static_cast<std::uint64_t>(draft_.nodes.value_or(0));
    take_rule();
    const bool is_answer = draft_.status <= assignment_status::feasible;
    for (std::size_t n = 0; n < draft_.needs.size(); ++n) take_need(n, is_answer);
    for (std::size_t e = 0; is_answer && e < draft_.editions.size(); ++e) take_edition(e);
    take_conflict();
    made_.conflict_is_smallest = draft_.conflict_is_smallest.value_or(true);
    return std::move(made_);
  }

private:
  void take_rule() {
    for (std::size_t i = 0; i < draft_.rule.size(); ++i)
      if (const auto level = level_of(round_, draft_.rule[i]))
        made_.rule.push_back(*level);
      else
        unknown(pointer{} / "rule" / i, draft_.rule[i], {"regel", "rule"});
  }

  void take_need(std::size_t n, bool is_answer) {
    const written_need& each = draft_.needs[n];
    const pointer at = pointer{} / "needs" / n;
    std::uint64_t drawn = 0;
    const char* const end = each.lottery.data() + each.lottery.size();
    if (const auto read = std::from_chars(each.lottery.data(), end, drawn, 16);
        read.ec != std::errc{} || read.ptr != end || each.lottery.size() != 16)
      found_.diagnose(errc::wrong_type, at / "lottery",
                      {text{"“" + each.lottery + "”"}, text{"zestien hexadecimale cijfers", "sixteen hexadecimal digits"}});
    made_.lottery.push_back(drawn);
    made_.placed.emplace_back();
    if (is_answer) made_.wishes.emplace_back();
    for (std::size_t w = 0; w < each.wishes.size(); ++w) {
      if (each.placed == each.wishes[w].edition) made_.placed.back() = w;
      if (is_answer) made_.wishes.back().push_back(wish(each.wishes[w], at / "wishes" / w));
    }
    if (each.placed && !made_.placed.back()) unknown(at / "placed", *each.placed, {"gewenste uitvoering", "edition that is wished"});
  }

  wish_answer wish(const written_wish& each, const pointer& at) {
    if (!each.state) found_.report_missing(at.words(), "state", fill_in());
    wish_answer made{.state = each.state.value_or(wish_state::waiting),
                     .why = each.why.value_or(wish_reason::none),
                     .queue = count_of(each.queue),
                     .taken = count_of(each.taken),
                     .limit = count_of(each.limit),
                     .other = {},
                     .kept_by = counts_of(each.kept_by)};
    if (each.other) made.other = other(each, made.why, at / "other");
    return made;
  }

  std::optional<std::size_t> other(const written_wish& each, wish_reason why, const pointer& at) {
    if (why == wish_reason::owner_full) return place_of(owners_, *each.other, at, {"aanbieder", "owner"});
    if (why != wish_reason::rule) return place_of(editions_, *each.other, at, {"uitvoering", "edition"});
    if (*each.other == "lottery") return draft_.rule.size();
    for (std::size_t i = 0; i < draft_.rule.size(); ++i)
      if (draft_.rule[i] == *each.other) return i;
    unknown(at, *each.other, {"regel", "rule"});
    return std::nullopt;
  }

  void take_edition(std::size_t e) {
    const written_edition& each = draft_.editions[e];
    const pointer at = pointer{} / "editions" / e;
    if (!each.runs) found_.report_missing(at.words(), "runs", fill_in());
    if (!each.taken) found_.report_missing(at.words(), "taken", fill_in());
    made_.editions.push_back({each.runs.value_or(false), count_of(each.taken), needs_of(each.placed, at / "placed"),
                              needs_of(each.hit, at / "hit")});
  }

  std::vector<std::size_t> needs_of(const std::vector<std::string>& ids, const pointer& at) {
    std::vector<std::size_t> made;
    for (std::size_t i = 0; i < ids.size(); ++i)
      if (const auto place = place_of(needs_, ids[i], at / i, {"behoefte", "need"})) made.push_back(*place);
    return made;
  }

  void take_conflict() {
    for (std::size_t i = 0; i < draft_.conflict.size(); ++i) {
      const written_must& each = draft_.conflict[i];
      const pointer at = pointer{} / "conflict" / i / "id";
      const auto place = each.what == round_must::kind::edition_runs
                             ? place_of(editions_, each.id, at, {"uitvoering", "edition"})
                         : each.what == round_must::kind::owner_least
                             ? place_of(owners_, each.id, at, {"aanbieder", "owner"})
                             : place_of(needs_, each.id, at, {"behoefte", "need"});
      if (place) made_.conflict.push_back({each.what, *place});
    }
  }

  std::optional<std::size_t> place_of(const places_by_id& among, const std::string& id, const pointer& at, text what) {
    if (const auto found = among.find(id); found != among.end()) return found->second;
    unknown(at, id, std::move(what));
    return std::nullopt;
  }

  void unknown(const pointer& at, const std::string& id, text what) {
    found_.diagnose(errc::unknown_reference, at,
                    {id, std::move(what), text{"Voeg het toe, of haal de verwijzing weg.", "Add it, or remove the reference."}});
  }

  const assignment_draft& draft_;
  const assignment_round& round_;
  collector& found_;
  places_by_id owners_, editions_, needs_;
  assignment made_;
};

}  // namespace

std::optional<assignment_round> round_of(const assignment_draft& draft, collector& found) {
  round_draft made;
  for (const written_owner& each : draft.owners)
    made.owners.push_back({each.id, count_of(each.most, round_owner::no_limit), count_of(each.least), each.within.value_or("")});
  for (std::size_t e = 0; e < draft.editions.size(); ++e) {
    const written_edition& each = draft.editions[e];
    const pointer at = pointer{} / "editions" / e;
    if (!each.most && !found.is_spoilt((at / "most").words())) found.report_missing(at.words(), "most", fill_in());
    for (std::size_t r = 0; r < each.reserved.size(); ++r)
      if (const pointer here = at / "reserved" / r; !each.reserved[r].places && !found.is_spoilt((here / "places").words()))
        found.report_missing(here.words(), "places", fill_in());
    made.editions.push_back(edition_in(each));
  }
  for (const written_criterion& each : draft.criteria) made.criteria.push_back({each.id, each.title});
  for (const written_need& each : draft.needs) made.needs.push_back(need_in(each));
  auto round = assignment_round::build(std::move(made));
  if (!round) {
    diagnostics wrong = round.errors();
    for (diagnostic& each : wrong) each.where.file = found.file();
    found.diagnose(wrong);
  }
  if (!found.clean()) return std::nullopt;
  return *std::move(round);
}

assignment answer_of(const assignment_draft& draft, const assignment_round& round, collector& found) {
  return answer_in_draft{draft, round, found}.take();
}

}  // namespace loopbaan::detail
