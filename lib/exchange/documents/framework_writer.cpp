// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/exchange/documents.hpp>

#include <loopbaan/core/sha256.hpp>
#include <loopbaan/exchange/parts.hpp>

#include <exchange/documents/entity_writer.hpp>
#include <exchange/json/kind_names.hpp>

namespace loopbaan {

std::string write_framework(const framework& fw) { return detail::write_document(detail::kind::framework, fw.draft()); }

std::string write_catalogue(const catalogue_draft& draft) {
  return detail::write_document(detail::kind::catalogue, draft);
}

std::string write_part(const source& each) { return detail::write_canonical(detail::write_entity(each)); }
std::string write_part(const level& each) { return detail::write_canonical(detail::write_entity(each)); }
std::string write_part(const scale& each) { return detail::write_canonical(detail::write_entity(each)); }
std::string write_part(const depth& each) { return detail::write_canonical(detail::write_entity(each)); }
std::string write_part(const domain& each) { return detail::write_canonical(detail::write_entity(each)); }
std::string write_part(const area& each) { return detail::write_canonical(detail::write_entity(each)); }
std::string write_part(const competence& each) { return detail::write_canonical(detail::write_entity(each)); }
std::string write_part(const profile& each) { return detail::write_canonical(detail::write_entity(each)); }
std::string write_part(const phase& each) { return detail::write_canonical(detail::write_entity(each)); }
std::string write_part(const role& each) { return detail::write_canonical(detail::write_entity(each)); }
std::string write_part(const route& each) { return detail::write_canonical(detail::write_entity(each)); }
std::string write_part(const rater_kind& each) { return detail::write_canonical(detail::write_entity(each)); }
std::string write_part(const instrument& each) { return detail::write_canonical(detail::write_entity(each)); }
std::string write_part(const assessment& each) { return detail::write_canonical(detail::write_entity(each)); }
std::string write_part(const step_kind& each) { return detail::write_canonical(detail::write_entity(each)); }
std::string write_part(const credit_unit& each) { return detail::write_canonical(detail::write_entity(each)); }
std::string write_part(const step& each) { return detail::write_canonical(detail::write_entity(each)); }

std::string hash_of(const framework& fw) {
  return detail::remembered_hash(fw, [](const framework& of) { return sha256(write_framework(of)); });
}

}  // namespace loopbaan
