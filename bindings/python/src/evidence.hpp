// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <optional>
#include <string>

#include <loopbaan/people/evidence.hpp>

#include "state.hpp"
#include "values.hpp"

namespace loopbaan::binding {

/// An entry of a log that holds the framework in which it is meant.
struct held_evidence {
  framework fw;
  evidence entry;
};

inline std::optional<std::string> rater_name(const framework& fw, const std::optional<rater>& by) {
  return by ? std::optional<std::string>{name(fw, *by)} : std::nullopt;
}

/// A word, or None where there is none.
inline std::optional<std::string> filled(const std::string& word) {
  return word.empty() ? std::nullopt : std::optional{word};
}

}  // namespace loopbaan::binding
