// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <string>
#include <vector>

#include <loopbaan/exchange/staff.hpp>

namespace loopbaan {

/// A staff table or people/1 document that was read, by its name.
struct staff_part {
  std::string name;
  staff read;
};

/// The people of several files together, each by id: staff from one system, ratings from another. What a person is in
/// one file and not in another is taken over; entries of logs and steps done are put together, an entry that is the
/// same in two files once. An entry without a source gets the name of its file as source. People stand in order of
/// first appearance.
///
/// The notes are those of the files, and for each file how many people it has, how many of them are in another one too
/// and what it says (858); who of a file with ratings is in no other file is one to look at (856).
///
/// Errors: 208 (on another framework), 408, 433 (there is no part), 823 and 819 (what `staff_options::is_part` let pass and no file has), 857
/// (two files say something different of a person). O(people × competences + entries of logs × log).
[[nodiscard]] result<staff> join_staff(const std::vector<staff_part>& parts);

}  // namespace loopbaan
