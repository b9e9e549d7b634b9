// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <loopbaan/core/text.hpp>

namespace loopbaan::detail {

// What messages call the parts of a framework.
inline const text a_scale{"schaal", "scale"};
inline const text a_level{"niveau", "level"};
inline const text an_area{"gebied", "area"};
inline const text a_competence{"bekwaamheid", "competence"};
inline const text a_domain{"domein", "domain"};
inline const text a_depth{"diepte", "depth"};
inline const text a_profile{"profiel", "profile"};
inline const text a_phase{"fase", "phase"};
inline const text a_role{"rol", "role"};
inline const text a_route{"route", "route"};
inline const text an_instrument{"instrument", "instrument"};
inline const text a_step{"ontwikkelstap", "step"};

}  // namespace loopbaan::detail
