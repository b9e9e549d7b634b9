// SPDX-License-Identifier: BSL-1.0
// No floating point decides anything: a cost of one's own is a whole number.
#include <loopbaan/plan/step_costs.hpp>

#ifdef WRONG
double cost(const loopbaan::step&) { return 0.5; }
#else
int cost(const loopbaan::step&) { return 5; }
#endif

std::vector<std::int64_t> all(const loopbaan::framework& fw) { return loopbaan::step_costs(fw, cost); }
