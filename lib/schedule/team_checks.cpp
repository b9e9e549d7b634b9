// SPDX-License-Identifier: BSL-1.0
#include <schedule/team_checks.hpp>

#include <algorithm>
#include <numeric>
#include <set>
#include <string>
#include <tuple>
#include <utility>

#include <loopbaan/core/table.hpp>
#include <loopbaan/offer/offers_fields.hpp>

#include <schedule/schedule_checks.hpp>
#include <schedule/team_roles.hpp>

namespace loopbaan::detail {
namespace {

/// Why an account cannot be that of all together.
std::optional<diagnostic> wrong_in(const schedule_ground& ground, const team_request& request,
                                   const std::vector<std::string_view>& accounts, const account_change& shared) {
  const auto at = std::ranges::find(accounts, shared.account);
  if (at == accounts.end())
    return diagnostic{errc::unknown_reference,
                      {{}, "/account"},
                      {shared.account, text{"rekening", "account"},
                       did_you_mean(nearest(shared.account, accounts),
                                    {"Neem een rekening van het beleid.", "Take an account of the policy."})}};
  const policy_account& account = ground.rules->accounts()[static_cast<std::size_t>(at - accounts.begin())];
  if (account.subject)
    return diagnostic{errc::shared_account_filled, {{}, "/account"}, {shared.account, *account.subject}};
  if (account.unlimited.value_or(false)) return diagnostic{errc::shared_account_endless, {{}, "/account"}, {shared.account}};
  for (const team_member& each : request.members)
    if (std::ranges::count(each.request.changes, shared.account, &account_change::account) > 0)
      return diagnostic{errc::shared_account_alone, {{}, "/account"}, {shared.account, each.id}};
  if (shared.amount < 0)
    return diagnostic{errc::impossible_value,
                      {{}, "/amount"},
                      {std::to_string(shared.amount), text{"wat allen samen hebben", "what all have together"},
                       text{"Geef 0 of meer.", "Give 0 or more."}}};
  return std::nullopt;
}

}  // namespace

diagnostics errors_of(const schedule_ground& ground, const team_request& request) {
  diagnostics found;
  std::vector<std::string_view> accounts;
  if (ground.rules != nullptr)
    for (const policy_account& each : ground.rules->accounts()) accounts.push_back(each.id);
  for (std::size_t i = 0; i < request.shared.size(); ++i)
    if (auto wrong = wrong_in(ground, request, accounts, request.shared[i])) {
      wrong->where.pointer.insert(0, "/shared/" + std::to_string(i));
      found.push_back(*std::move(wrong));
    }
  std::vector<std::string_view> roles;
  if (ground.held != nullptr)
    for (const step_edition& each : ground.held->editions())
      for (const edition_role& role : each.roles) roles.push_back(role.id);
  std::set<std::string_view> ids;
  for (std::size_t i = 0; i < request.members.size(); ++i) {
    const team_member& each = request.members[i];
    const std::string at = "/members/" + std::to_string(i);
    if (!ids.insert(each.id).second)
      found.push_back({errc::duplicate_id, {{}, at + "/id"}, {each.id, text{"lid", "member"}}});
    diagnostics wrong = errors_of(ground, each.request);
    if (ground.rules != nullptr)
      if (const auto lots = find_lots(*ground.rules, each.request.holder, ground.calendar, each.request.changes); !lots)
        wrong.insert(wrong.end(), lots.errors().begin(), lots.errors().end());
    for (std::size_t c = 0; c < each.consents.size(); ++c)
      if (std::ranges::find(roles, each.consents[c]) == roles.end())
        wrong.push_back({errc::unknown_reference,
                         {{}, "/consents/" + std::to_string(c)},
                         {each.consents[c], entity_word<edition_role>(),
                          did_you_mean(nearest(each.consents[c], roles),
                                       {"Neem een rol van een uitvoering.", "Take a role of an edition."})}});
    for (diagnostic& one : wrong) {
      one.where.pointer = at + one.where.pointer;
      found.push_back(std::move(one));
    }
  }
  return found;
}

team_order::team_order(const team_request& request) {
  for (const team_member& each : request.members) drawn.push_back(lottery_number(request.seed, each.id));
  members.resize(request.members.size());
  std::iota(members.begin(), members.end(), std::size_t{0});
  std::ranges::sort(members, {}, [&](std::size_t i) {
    return std::tuple{request.members[i].turn, drawn[i], std::string_view{request.members[i].id}};
  });
}

void give_roles(const schedule_ground& ground, const team_request& request, const team_order& order,
                team_outcome& made) {
  for (std::size_t e = 0; ground.held != nullptr && e < ground.held->editions().size(); ++e) {
    const step_edition& edition = ground.held->editions()[e];
    if (edition.roles.empty()) continue;
    std::vector<std::size_t> people;
    std::vector<open_roles> open;
    for (const std::size_t i : order.members) {
      const auto& steps = made.members[i].outcome.steps;
      if (std::ranges::find(steps, std::optional{e}, &scheduled_step::edition) == steps.end()) continue;
      people.push_back(i);
      open.push_back(roles_open_to(ground.fw, request.members[i], edition));
    }
    const std::vector<std::size_t> roles = roles_of(edition, open);
    for (std::size_t k = 0; k < roles.size(); ++k) made.members[people[k]].roles.push_back({e, roles[k]});
  }
}

}  // namespace loopbaan::detail
