// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <string>

#include <loopbaan/core/version.hpp>

TEST_CASE("the headers and the library are of one version, said in three ways") {
  CHECK(std::string{loopbaan::version()} == LOOPBAAN_VERSION_STRING);
  CHECK(std::to_string(LOOPBAAN_VERSION_MAJOR) + "." + std::to_string(LOOPBAAN_VERSION_MINOR) + "." +
            std::to_string(LOOPBAAN_VERSION_PATCH) ==
        LOOPBAAN_VERSION_STRING);
  CHECK(LOOPBAAN_VERSION == 10000 * LOOPBAAN_VERSION_MAJOR + 100 * LOOPBAAN_VERSION_MINOR + LOOPBAAN_VERSION_PATCH);
}
