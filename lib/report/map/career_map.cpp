// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/report/career_map.hpp>

#include <report/map/drawing.hpp>

namespace loopbaan {

std::string draw_career_map(const framework& fw, const map_options& options) {
  return detail::draw_picture(detail::compose(fw, options), {}).bytes();
}

}  // namespace loopbaan
