// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/partnership/what_if.hpp>

#include <algorithm>
#include <utility>

namespace loopbaan {
namespace {

diagnostics no_position(const char* list, std::size_t given, std::size_t there) {
  return {{errc::no_such_position,
           {{}, std::string{"/"} + list + "/" + std::to_string(given)},
           {std::to_string(given), std::to_string(there)}}};
}

std::string edition_id(const assignment_round& round, std::size_t need, const std::optional<std::size_t>& wish) {
  return wish ? round.parts().needs[need].wishes[*wish].edition : std::string{};
}

/// Beyond every rank that anybody named, as far as there are ranks.
int last_rank(const assignment_round& round) {
  const std::vector<int> ranks = ranks_of(round);
  return ranks.empty() ? 1 : ranks.back();
}

round_wish wished_last(const assignment_round& round, std::size_t need, std::size_t edition) {
  round_wish made{.edition = round.parts().editions[edition].id, .rank = last_rank(round)};
  made.criteria.resize(round.parts().criteria.size());
  for (const round_wish& each : round.parts().needs[need].wishes)
    for (std::size_t c = 0; c < made.criteria.size(); ++c)
      made.criteria[c] = std::max(made.criteria[c], each.criteria[c]);
  return made;
}

/// The changes that can be thought of, in order.
std::vector<round_change> thinkable(const assignment_round& round, const assignment& made, std::size_t need,
                                    const std::vector<std::size_t>& possible) {
  using kind = round_change::kind;
  std::vector<round_change> changes;
  const round_need& asked = round.parts().needs[need];
  const auto add = [&](kind what, auto&& fits) {
    for (std::size_t w = 0; w < asked.wishes.size(); ++w)
      if (made.placed[need] != w && fits(made.wishes[need][w])) changes.push_back({what, round.edition_of(asked.wishes[w])});
  };
  add(kind::one_more_place, [](const wish_answer& each) { return each.state == wish_state::waiting; });
  add(kind::one_less_least, [](const wish_answer& each) { return each.why == wish_reason::shut; });
  for (const std::size_t e : possible)
    if (std::ranges::count(asked.wishes, round.parts().editions[e].id, &round_wish::edition) == 0)
      changes.push_back({kind::one_more_wish, e});
  return changes;
}

round_draft changed(const assignment_round& round, std::size_t need, const round_change& by) {
  using kind = round_change::kind;
  round_draft draft = round.parts();
  round_edition& edition = draft.editions[by.edition];
  if (by.what == kind::one_more_place) ++edition.most;
  if (by.what == kind::one_less_least) --edition.least;
  if (by.what == kind::one_more_wish) {
    const std::string team = draft.needs[need].team;
    for (std::size_t n = 0; n < draft.needs.size(); ++n)
      if (n == need || (!team.empty() && draft.needs[n].team == team))
        draft.needs[n].wishes.push_back(wished_last(round, n, by.edition));
  }
  return draft;
}

}  // namespace

std::string_view name(round_change::kind what) noexcept {
  switch (what) {
    case round_change::kind::one_more_place: return "one_more_place";
    case round_change::kind::one_less_least: return "one_less_least";
    case round_change::kind::one_more_wish: return "one_more_wish";
  }
  return "";
}

result<std::vector<change_effect>> what_would_change(const assignment_round& round, const assignment& made,
                                                     std::size_t need, const std::vector<std::size_t>& possible,
                                                     const assignment_options& options) {
  const round_draft& parts = round.parts();
  if (need >= made.wishes.size()) return no_position("needs", need, made.wishes.size());
  for (const std::size_t e : possible)
    if (e >= parts.editions.size()) return no_position("editions", e, parts.editions.size());
  std::vector<change_effect> effects;
  for (const round_change& change : thinkable(round, made, need, possible)) {
    const auto other = assignment_round::build(changed(round, need, change));
    if (!other) return other.errors();
    const auto then = find_assignment(*other, options);
    if (!then) return then.errors();
    const std::optional<std::size_t> has = then->placed[need];
    const auto rank_of = [need](const assignment_round& of, std::size_t w) { return of.parts().needs[need].wishes[w].rank; };
    const bool better =
        has && (!made.placed[need] || rank_of(*other, *has) < rank_of(round, *made.placed[need]));
    if (!better) {
      const bool open = then->status == assignment_status::feasible || then->status == assignment_status::stopped;
      if (open) effects.push_back({change, false, std::nullopt, 0});
      continue;
    }
    change_effect effect{change, then->status == assignment_status::optimal,
                         other->edition_of(other->parts().needs[need].wishes[*has]), 0};
    for (std::size_t n = 0; n < parts.needs.size(); ++n)
      if (n != need && edition_id(round, n, made.placed[n]) != edition_id(*other, n, then->placed[n]))
        ++effect.others_moved;
    effects.push_back(effect);
  }
  return effects;
}

result<wish_price> price_of_wish(const assignment_round& round, const assignment& made, std::size_t need,
                                 std::size_t wish, const assignment_options& options) {
  if (need >= round.parts().needs.size()) return no_position("needs", need, round.parts().needs.size());
  const std::size_t wishes = round.parts().needs[need].wishes.size();
  if (wish >= wishes) return no_position("wishes", wish, wishes);
  if (made.values.size() != made.rule.size())
    return diagnostic{errc::rule_unclear,
                      {{}, "/rule"},
                      {"1", text{"er is geen antwoord dat haar volgt", "there is no answer that follows it"}}};
  round_draft draft = round.parts();
  const std::string team = draft.needs[need].team, edition = draft.needs[need].wishes[wish].edition;
  const bool dated = draft.editions[round.edition_of(draft.needs[need].wishes[wish])].has_date;
  for (const round_need& each : draft.needs)
    if (&each == &draft.needs[need] || (!team.empty() && each.team == team))
      for (const round_wish& one : each.wishes)
        if (one.edition == edition && !one.booked && (!one.refused.empty() || !dated)) return wish_price{};
  for (std::size_t n = 0; n < draft.needs.size(); ++n)
    if (n == need || (!team.empty() && draft.needs[n].team == team))
      for (round_wish& each : draft.needs[n].wishes) each.booked = each.edition == edition;
  const auto other = assignment_round::build(std::move(draft));
  if (!other) return wish_price{};  // what is booked leaves no room for it
  assignment_options same = options;
  same.rule = made.rule;
  const auto then = find_assignment(*other, same);
  if (!then) return then.errors();
  wish_price price;
  price.certain = then->status == assignment_status::optimal || then->status == assignment_status::impossible;
  price.possible = then->status == assignment_status::optimal || then->status == assignment_status::feasible;
  if (!price.possible) return price;
  for (std::size_t l = 0; l < made.rule.size() && !price.level; ++l)
    if (then->values[l] != made.values[l]) price.level = l, price.value = then->values[l];
  return price;
}

}  // namespace loopbaan
