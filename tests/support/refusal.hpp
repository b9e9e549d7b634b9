// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <loopbaan/core/error.hpp>

namespace loopbaan::testing {

/// The number of the first diagnostic that a call is refused with; 0: it was answered.
template <class Call>
int refusal(Call call) {
  try {
    (void)call();
  } catch (const error& refused) {
    return static_cast<int>(refused.all().front().code);
  }
  return 0;
}

}  // namespace loopbaan::testing
