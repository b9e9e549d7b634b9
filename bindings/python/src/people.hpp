// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <loopbaan/people/cohort.hpp>

#include "values.hpp"

namespace loopbaan::binding {

/// A person that holds its cohort, as a Python object may outlive the one it came from.
struct held_person {
  cohort people;
  std::size_t row = 0;

  [[nodiscard]] person view() const noexcept { return people[row]; }
  [[nodiscard]] const framework& fw() const noexcept { return people.fw(); }
};

}  // namespace loopbaan::binding
