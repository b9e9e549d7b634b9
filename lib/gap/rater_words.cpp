// SPDX-License-Identifier: BSL-1.0
#include <gap/rater_words.hpp>

namespace loopbaan::detail {

std::string rater_word(std::optional<rater> by, language lang) {
  const bool nl = lang == language::nl;
  if (!by) return nl ? "een niet genoemde beoordelaar" : "an unnamed rater";
  switch (*by) {
    case rater::self: return nl ? "de leraar zelf" : "the teacher";
    case rater::colleague: return nl ? "een collega" : "a colleague";
    case rater::leader: return nl ? "de leidinggevende" : "the leader";
    case rater::observer: return nl ? "een observator" : "an observer";
    case rater::pupil: return nl ? "leerlingen" : "pupils";
    case rater::institute: return nl ? "het instituut" : "the institute";
  }
  return {};
}

}  // namespace loopbaan::detail
