// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <exchange/json/object_writer.hpp>

/// The parts of framework/1 and catalogue/1 documents; the mirror of entity_reader.hpp.
namespace loopbaan::detail {

[[nodiscard]] json write_source(const source&);
[[nodiscard]] json write_scale(const scale&);
[[nodiscard]] json write_depth(const depth&);
[[nodiscard]] json write_domain(const domain&);
[[nodiscard]] json write_area(const area&);
[[nodiscard]] json write_competence(const competence&);
[[nodiscard]] json write_profile(const profile&);
[[nodiscard]] json write_phase(const phase&);
[[nodiscard]] json write_role(const role&);
[[nodiscard]] json write_route(const route&);
[[nodiscard]] json write_instrument(const instrument&);
[[nodiscard]] json write_step(const step&);
[[nodiscard]] json write_framework_ref(const framework_ref&);

}  // namespace loopbaan::detail
