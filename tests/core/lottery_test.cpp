// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <loopbaan/core/lottery.hpp>

using namespace loopbaan;

// python3 -c "import hashlib; print(int.from_bytes(hashlib.sha256(b'herfst\np-001').digest()[:8], 'big'))"
TEST_CASE("anybody can draw a number of the lottery anew") {
  CHECK(lottery_number("herfst", "p-001") == 1733000983298657873ULL);
  CHECK(lottery_number("lente", "p-001") != lottery_number("herfst", "p-001"));
}
