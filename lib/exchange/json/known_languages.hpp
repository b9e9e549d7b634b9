// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <string>
#include <string_view>

#include <loopbaan/core/languages.hpp>

namespace loopbaan::detail {

/// The codes of two letters of ISO 639-1, as of 2024, in order.
inline constexpr std::string_view two_letter_codes =
    "aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en "
    "eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja "
    "jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb "
    "nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq "
    "sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu";

/// Papiamento and Low Saxon, which have no code of two letters and a law in the Kingdom or a charter that names them.
inline constexpr std::string_view longer_codes = "nds pap";

/// Is a well-formed tag one of a language that there is, as far as we know, or one that texts were read of?
inline bool is_known_language(std::string_view tag) {
  if (find_language(tag)) return true;
  std::string first{tag.substr(0, tag.find('-'))};
  for (char& each : first)
    if (each >= 'A' && each <= 'Z') each = static_cast<char>(each - 'A' + 'a');
  if (find_language(first)) return true;
  const std::string all = " " + std::string{two_letter_codes} + " " + std::string{longer_codes} + " ";
  return all.find(" " + first + " ") != std::string::npos;
}

}  // namespace loopbaan::detail
