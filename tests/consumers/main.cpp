// SPDX-License-Identifier: BSL-1.0
// What a program of someone else does: three small projects here build it, each finding the library in its own way.
#include <iostream>

#include <loopbaan/data/dutch_framework.hpp>
#include <loopbaan/plan/planner.hpp>

int main() {
  const auto framework = loopbaan::dutch_framework();
  int steps = framework.steps().size() * 1.0;  // our warnings are errors: would they reach a consumer, this stopped
  std::cout << framework.id() << ' ' << framework.version() << ": " << steps << " steps\n";
  return steps > 0 ? 0 : 1;
}
