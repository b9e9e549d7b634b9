// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/data/dutch_policy.hpp>

#include <loopbaan/exchange/policy.hpp>

#include <data/embedded.hpp>

namespace loopbaan {

policy dutch_policy() { return read_policy(detail::embedded("nl/policy.json"), "nl/policy.json").value(); }

}  // namespace loopbaan
