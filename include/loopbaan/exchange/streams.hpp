// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <functional>
#include <string_view>

#include <loopbaan/people/cohort.hpp>
#include <loopbaan/plan/planner.hpp>

/// Documents about very many people that go somewhere while they are made: the bytes of `write_gaps`,
/// `write_positions` and `write_plans`, in the memory of some people at a time. What the sink throws is thrown on, and
/// then nothing more is made.
namespace loopbaan {

/// Takes the next bytes of a document: writes them to a file, a socket, a compressor.
using text_sink = std::function<void(std::string_view)>;

/// A gaps/1 document. @throws error 430 no_such_position
void write_gaps(const cohort&, profile_index target, const text_sink&);

/// A positions/1 document.
void write_positions(const cohort&, const text_sink&);

/// A plans/1 document of the plans that the planner finds, searched for some people at a time by as many threads as are
/// asked for (0: as the machine has). Where `report` or a limit stops the work, who is left is written down as
/// `stopped`. @throws error 208 other_framework; what a search or `report` throws
void write_plans(const planner&, const cohort&, const text_sink&, unsigned threads = 0, const plan_limits& = {},
                 const progress& report = {});

}  // namespace loopbaan
