// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <memory>
#include <string>
#include <utility>

#include <loopbaan/framework/framework.hpp>
#include <loopbaan/plan/request.hpp>

namespace loopbaan {

/// An answer that knows its question: what was asked, on which framework, about whom, and what was found. `Found` is
/// whatever answers such a request: a plan, a front, a part of a plan; or a part of such an answer, with `part_of`.
template <class Found, class Request = plan_request>
struct answer {
  framework fw;
  std::shared_ptr<const Request> request;  ///< never null; shared by the answers to one request
  std::string person;                      ///< id
  Found found;

  friend bool operator==(const answer& one, const answer& other) {
    return one.fw == other.fw && one.person == other.person && *one.request == *other.request &&
           one.found == other.found;
  }
};

/// Something that was found, as the answer to the question of another answer.
template <class Part, class Found, class Request>
[[nodiscard]] answer<Part, Request> part_of(const answer<Found, Request>& whole, Part part) {
  return {whole.fw, whole.request, whole.person, std::move(part)};
}

}  // namespace loopbaan
