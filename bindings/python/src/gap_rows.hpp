// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <string>

#include "people.hpp"

namespace loopbaan::binding {

/// What rows of gaps have words for: the origins and sorts of sureness by the words of the formats, and "yes".
using row_words = std::map<std::string, py::str>;

/// The gaps of `count` people from row `first` on as rows of cells, one per competence of the profile. Made here and
/// not in Python, as there are some twenty for each person; cells that are the same are one object. `count_words` makes
/// a cell of a whole number.
py::list gap_rows(const cohort&, const std::string& target, std::size_t first, std::size_t count, language,
                  const py::function& count_words, const row_words&);

}  // namespace loopbaan::binding
