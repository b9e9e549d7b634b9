// SPDX-License-Identifier: BSL-1.0
// The forward declarations first, as a user's own header would have them.
#include <loopbaan/fwd.hpp>

#include <loopbaan/loopbaan.hpp>

#include <doctest/doctest.h>

#include <type_traits>

static_assert(std::is_same_v<loopbaan::step_index, loopbaan::index_of<loopbaan::step>>);
static_assert(std::is_same_v<loopbaan::minutes, loopbaan::quantity<loopbaan::minute_unit>>);

TEST_CASE("one include is enough to read, plan and draw") {
  const auto fw = loopbaan::dutch_framework();
  CHECK(loopbaan::career_graph{fw}.edges().size() > fw.steps().size());
}
