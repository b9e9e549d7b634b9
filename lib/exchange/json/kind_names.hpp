// SPDX-License-Identifier: BSL-1.0
#pragma once

/// The names of the kinds of documents, each written down once. What they are: kinds.cpp.
namespace loopbaan::detail::kind {

inline constexpr const char* framework = "framework/1";
inline constexpr const char* catalogue = "catalogue/1";
inline constexpr const char* people = "people/1";
inline constexpr const char* mapping = "mapping/1";
inline constexpr const char* policy = "policy/1";
inline constexpr const char* offers = "offers/1";
inline constexpr const char* crosswalk = "crosswalk/1";
inline constexpr const char* curriculum = "curriculum/1";
inline constexpr const char* handover = "handover/1";
inline constexpr const char* gaps = "gaps/1";
inline constexpr const char* positions = "positions/1";
inline constexpr const char* plans = "plans/1";
inline constexpr const char* schedule = "schedule/1";
inline constexpr const char* needs = "needs/1";
inline constexpr const char* measurement = "measurement/1";
inline constexpr const char* placement = "placement/1";
inline constexpr const char* visits = "visits/1";
inline constexpr const char* flow = "flow/1";
inline constexpr const char* assignment = "assignment/1";
inline constexpr const char* texts = "texts/1";
inline constexpr const char* difference = "difference/1";

}  // namespace loopbaan::detail::kind
