// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/exchange/policy.hpp>

#include <loopbaan/schedule/policy_fields.hpp>

#include <exchange/documents/entity_writer.hpp>
#include <exchange/documents/policy_units.hpp>
#include <exchange/json/canonical_writer.hpp>
#include <exchange/json/kind_names.hpp>

namespace loopbaan {
namespace detail {

void write_field(object_writer& to, std::string_view name, const meaning& means, const policy_value& value) {
  to.put(name, std::visit(
                   [](const auto& amount) {
                     if constexpr (requires { to_json(amount); })
                       return to_json(amount);
                     else
                       return json(amount.count());
                   },
                   value));
  to.put(means.beside, policy_units()[value.index()].first);
}

}  // namespace detail

std::string write_policy(const policy& from) { return detail::write_document(detail::kind::policy, from.draft()); }

}  // namespace loopbaan
