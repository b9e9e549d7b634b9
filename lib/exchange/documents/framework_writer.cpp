// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/exchange/documents.hpp>

#include <loopbaan/core/sha256.hpp>

#include <exchange/documents/entity_writer.hpp>
#include <exchange/json/canonical_writer.hpp>

namespace loopbaan {

std::string write_framework(const framework& fw) {
  const framework_draft& draft = fw.draft();
  detail::object_writer to{draft.extra};
  to.put("loopbaan", "framework/1");
  to.put("id", draft.id);
  to.put("version", draft.version);
  to.put_given("title", draft.title);
  to.put_list("sources", draft.sources, detail::write_source);
  to.put_list("scales", draft.scales, detail::write_scale);
  to.put_list("depths", draft.depths, detail::write_depth);
  to.put_list("domains", draft.domains, detail::write_domain);
  to.put_list("areas", draft.areas, detail::write_area);
  to.put_list("competences", draft.competences, detail::write_competence);
  to.put_list("profiles", draft.profiles, detail::write_profile);
  to.put_list("phases", draft.phases, detail::write_phase);
  to.put_list("roles", draft.roles, detail::write_role);
  to.put_list("routes", draft.routes, detail::write_route);
  to.put_list("instruments", draft.instruments, detail::write_instrument);
  to.put_list("steps", draft.steps, detail::write_step);
  return detail::write_canonical(to.take());
}

std::string write_catalogue(const catalogue_draft& draft) {
  detail::object_writer to{draft.extra};
  to.put("loopbaan", "catalogue/1");
  to.put_filled("id", draft.id);
  to.put_filled("version", draft.version);
  to.put_given("title", draft.title);
  to.put("framework", detail::write_framework_ref(draft.framework));
  to.put_list("sources", draft.sources, detail::write_source);
  to.put_list("steps", draft.steps, detail::write_step);
  return detail::write_canonical(to.take());
}

std::string write_additions(const framework& fw) {
  catalogue_draft added{.framework = {fw.id(), fw.version()}};
  const auto& sources = fw.sources().entries();
  const auto& steps = fw.steps().entries();
  added.sources.assign(sources.begin() + static_cast<std::ptrdiff_t>(fw.draft().sources.size()), sources.end());
  added.steps.assign(steps.begin() + static_cast<std::ptrdiff_t>(fw.draft().steps.size()), steps.end());
  return write_catalogue(added);
}

std::string hash_of(const framework& fw) { return sha256(write_framework(fw)); }

}  // namespace loopbaan
