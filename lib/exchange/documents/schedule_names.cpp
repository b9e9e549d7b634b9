// SPDX-License-Identifier: BSL-1.0
#include <exchange/documents/schedule_names.hpp>

#include <algorithm>

#include <loopbaan/core/sha256.hpp>
#include <loopbaan/exchange/offers.hpp>
#include <loopbaan/exchange/policy.hpp>

#include <core/refusals.hpp>

namespace loopbaan::detail {
namespace {

/// Calls `visit` with the list that a part is a position of; with an empty one where there is none.
template <class Visit>
auto with_list(const schedule_basis& of, schedule_part part, Visit visit) {
  if (part == schedule_part::term && of.calendar) return visit(of.calendar->terms());
  if (part == schedule_part::edition && of.held) return visit(of.held->editions());
  if (part == schedule_part::account && of.rules) return visit(of.rules->accounts());
  return visit(std::vector<school_term>{});
}

}  // namespace

json reference_to(const policy& of) {
  return {{"id", of.draft().id}, {"version", of.draft().version}, {"hash", sha256(write_policy(of))}};
}

json reference_to(const offers& of) {
  return {{"id", of.draft().id}, {"version", of.draft().version}, {"hash", sha256(write_offers(of))}};
}

std::vector<std::string_view> schedule_names::ids(schedule_part part) const {
  return with_list(*basis, part, [](const auto& list) {
    std::vector<std::string_view> made;
    for (const auto& each : list) made.push_back(each.id);
    return made;
  });
}

const std::string& schedule_names::id(schedule_part part, std::size_t at) const {
  const std::string* found = nullptr;
  const std::size_t size = with_list(*basis, part, [&](const auto& list) {
    if (at < list.size()) found = &list[at].id;
    return list.size();
  });
  if (found == nullptr) refuse({errc::no_such_position, {}, {std::to_string(at), std::to_string(size)}});
  return *found;
}

std::optional<std::size_t> schedule_names::find(schedule_part part, std::string_view id) const {
  return with_list(*basis, part, [&](const auto& list) -> std::optional<std::size_t> {
    const auto found = std::ranges::find_if(list, [&](const auto& each) { return each.id == id; });
    if (found == list.end()) return std::nullopt;
    return static_cast<std::size_t>(found - list.begin());
  });
}

const policy_account* schedule_names::account(std::size_t at) const {
  if (rules_unseen || !basis->rules || at >= basis->rules->accounts().size()) return nullptr;
  return &basis->rules->accounts()[at];
}

}  // namespace loopbaan::detail
