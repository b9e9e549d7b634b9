// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <algorithm>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include <loopbaan/core/result.hpp>

namespace loopbaan::testing {

/// What is wrong, as "202 /steps/0/after/1": number and JSON pointer of every diagnostic, in the order of the list.
inline std::vector<std::string> defects(const diagnostics& found) {
  std::vector<std::string> words;
  for (const diagnostic& each : found)
    words.push_back(std::to_string(static_cast<int>(each.code)) + " " + each.where.pointer);
  return words;
}

template <class T>
std::vector<std::string> defects(const result<T>& made) {
  return made ? std::vector<std::string>{} : defects(made.errors());
}

inline std::vector<std::string> sorted(std::vector<std::string> words) {
  std::ranges::sort(words);
  return words;
}

/// How many {n} the sentences of a number ask for: a diagnostic must bring so many details.
inline std::size_t details_asked(errc code) {
  std::size_t most = 0;
  const std::vector<text> marks{{"{0}"}, {"{1}"}, {"{2}"}, {"{3}"}, {"{4}"},
                                {"{5}"}, {"{6}"}, {"{7}"}, {"{8}"}, {"{9}"}};
  for (const language lang : {language::nl, language::en}) {
    const diagnostic pattern{code, {}, marks};  // details are not filled in again, so this gives back the pattern
    const std::string words = message(pattern, lang) + remedy(pattern, lang);
    for (std::size_t n = 0; n < marks.size(); ++n)
      if (words.find("{" + std::to_string(n) + "}") != std::string::npos) most = std::max(most, n + 1);
  }
  return most;
}

}  // namespace loopbaan::testing

/// So that a failed comparison shows what there was.
template <>
struct doctest::StringMaker<std::vector<std::string>> {
  static String convert(const std::vector<std::string>& words) {
    std::string joined;
    for (const std::string& each : words) joined += (joined.empty() ? "" : ", ") + each;
    return ("{" + joined + "}").c_str();
  }
};
