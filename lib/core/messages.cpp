// SPDX-License-Identifier: BSL-1.0
#include <core/messages.hpp>

namespace loopbaan::detail {

std::array<std::span<const error_text>, 11> error_texts() noexcept {
  return {core_messages(),        framework_messages(), people_messages(),     plan_messages(), remark_messages(),
          partnership_messages(), files_messages(),     assumed_messages(),    curriculum_messages(), own_messages(),
          schedule_messages()};
}

}  // namespace loopbaan::detail
